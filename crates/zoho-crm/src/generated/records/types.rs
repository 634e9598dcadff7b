// Written by `cargo xtask codegen` from xtask/catalog/crm/records.toml; changes belong there.
//! What is sent and what comes back.

use zoho_http::{
    DateTime, Id, object,
    wire::{Json, Other},
};

use crate::shared;

use super::MassDeleteState;

/// Deleted record, of `records().list_deleted`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeletedRecord {
    /// Id.
    pub id: Option<Id>,
    /// Deleted by.
    pub deleted_by: Option<shared::UserRef>,
    /// Display name.
    pub display_name: Option<String>,
    /// Type.
    pub type_: Option<String>,
    /// Created by.
    pub created_by: Option<shared::UserRef>,
    /// Deleted time.
    pub deleted_time: Option<DateTime>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(DeletedRecord {
    "id" => id,
    "deleted_by" => deleted_by,
    "display_name" => display_name,
    "type" => type_,
    "created_by" => created_by,
    "deleted_time" => deleted_time;
    other
});

/// Mass change owner status, of `records().get_mass_change_owner_status`, `records().get_mass_update_status`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MassChangeOwnerStatus {
    /// Status.
    pub status: Option<shared::MassTagDeleteState>,
    /// Failed count.
    pub failed_count: Option<i64>,
    /// Not updated count.
    pub not_updated_count: Option<i64>,
    /// Updated count.
    pub updated_count: Option<i64>,
    /// Total count.
    pub total_count: Option<i64>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(MassChangeOwnerStatus {
    "Status" => status,
    "Failed_Count" => failed_count,
    "Not_Updated_Count" => not_updated_count,
    "Updated_Count" => updated_count,
    "Total_Count" => total_count;
    other
});

/// Mass delete status, of `records().get_mass_delete_status`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MassDeleteStatus {
    /// Status.
    pub status: Option<MassDeleteState>,
    /// Failed count.
    pub failed_count: Option<i64>,
    /// Deleted count.
    pub deleted_count: Option<i64>,
    /// Total count.
    pub total_count: Option<i64>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(MassDeleteStatus {
    "Status" => status,
    "Failed_Count" => failed_count,
    "Deleted_Count" => deleted_count,
    "Total_Count" => total_count;
    other
});

/// Merge, of `records().get_merge_status`, `records().merge`.
#[derive(Clone, Default, PartialEq)]
pub struct Merge {
    /// Job id.
    pub job_id: Option<Id>,
    /// Status.
    pub status: Option<String>,
    /// Data.
    pub data: Option<Vec<MergeRecord>>,
    /// Master record fields.
    pub master_record_fields: Option<Vec<MergeField>>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(Merge {
    "job_id" => job_id,
    "status" => status,
    "data" => data,
    "master_record_fields" => master_record_fields;
    other
});

/// Merge field.
#[derive(Clone, Default, PartialEq)]
pub struct MergeField {
    /// API name.
    pub api_name: Option<String>,
    /// Data.
    pub data: Option<Vec<shared::IdRef>>,
}

object!(MergeField {
    "api_name" => api_name,
    "_data" => data
});

/// Merge record.
#[derive(Clone, Default, PartialEq)]
pub struct MergeRecord {
    /// Id.
    pub id: Option<Id>,
    /// Fields.
    pub fields: Option<Vec<MergeField>>,
}

object!(MergeRecord {
    "id" => id,
    "_fields" => fields
});

/// Owner change, of `records().change_owner`.
#[derive(Clone, Default, PartialEq)]
pub struct OwnerChange {
    /// Owner.
    pub owner: Option<shared::IdRef>,
    /// Notify.
    pub notify: Option<bool>,
    /// Related modules.
    pub related_modules: Option<Vec<shared::ApiNameRef>>,
}

object!(OwnerChange {
    "owner" => owner,
    "notify" => notify,
    "related_modules" => related_modules
});

/// Owner change many, of `records().change_owner_many`.
#[derive(Clone, Default, PartialEq)]
pub struct OwnerChangeMany {
    /// Ids.
    pub ids: Option<Vec<Id>>,
    /// Owner.
    pub owner: Option<shared::IdRef>,
    /// Notify.
    pub notify: Option<bool>,
    /// Related modules.
    pub related_modules: Option<Vec<shared::ApiNameRef>>,
}

object!(OwnerChangeMany {
    "ids" => ids,
    "owner" => owner,
    "notify" => notify,
    "related_modules" => related_modules
});

/// Record criteria, of `records().mass_update`.
#[derive(Clone, Default, PartialEq)]
pub struct RecordCriteria {
    /// Comparator.
    pub comparator: Option<shared::Comparator>,
    /// Field.
    pub field: Option<String>,
    /// Value.
    pub value: Option<Json>,
    /// Group operator.
    pub group_operator: Option<shared::GroupOperator>,
    /// Group.
    pub group: Option<Vec<RecordCriteria>>,
}

object!(RecordCriteria {
    "comparator" => comparator,
    "field" => field,
    "value" => value,
    "group_operator" => group_operator,
    "group" => group
});

/// Record territory, of `records().mass_update`.
#[derive(Clone, Default, PartialEq)]
pub struct RecordTerritory {
    /// Id.
    pub id: Option<Id>,
    /// Include child.
    pub include_child: Option<bool>,
}

object!(RecordTerritory {
    "id" => id,
    "include_child" => include_child
});
