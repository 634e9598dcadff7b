// Written by `cargo xtask codegen` from crm/v8/records.toml of the catalogue; changes belong there.
//! Request and response types.

use zoho_types::json::Json;
use zoho_types::{DateTime, ExtraFields, Id, object};

use crate::generated::shared;

use super::MassDeleteState;

/// Returned by `records().list_deleted`.
#[non_exhaustive]
pub struct DeletedRecord {
    pub id: Option<Id>,
    pub deleted_by: Option<shared::UserRef>,
    pub display_name: Option<String>,
    pub type_: Option<String>,
    pub created_by: Option<shared::UserRef>,
    pub deleted_time: Option<DateTime>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type DeletedRecord {
    "id" => id,
    "deleted_by" => deleted_by,
    "display_name" => display_name,
    "type" => type_,
    "created_by" => created_by,
    "deleted_time" => deleted_time;
    extra
});

/// Returned by `records().get_mass_change_owner_status`, `records().get_mass_update_status`.
#[non_exhaustive]
pub struct MassChangeOwnerStatus {
    /// One of `COMPLETED`, `FAILED`, `RUNNING`, `SCHEDULED`.
    pub status: Option<shared::MassTagDeleteState>,
    pub failed_count: Option<i64>,
    pub not_updated_count: Option<i64>,
    pub updated_count: Option<i64>,
    pub total_count: Option<i64>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type MassChangeOwnerStatus {
    "Status" => status,
    "Failed_Count" => failed_count,
    "Not_Updated_Count" => not_updated_count,
    "Updated_Count" => updated_count,
    "Total_Count" => total_count;
    extra
});

/// Returned by `records().get_mass_delete_status`.
#[non_exhaustive]
pub struct MassDeleteStatus {
    /// One of `COMPLETED`, `FAILED`, `RUNNING`.
    pub status: Option<MassDeleteState>,
    pub failed_count: Option<i64>,
    pub deleted_count: Option<i64>,
    pub total_count: Option<i64>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type MassDeleteStatus {
    "Status" => status,
    "Failed_Count" => failed_count,
    "Deleted_Count" => deleted_count,
    "Total_Count" => total_count;
    extra
});

/// Sent by `records().merge`. Returned by `records().get_merge_status`.
pub struct Merge {
    pub job_id: Option<Id>,
    pub status: Option<String>,
    pub data: Option<Vec<MergeRecord>>,
    pub master_record_fields: Option<Vec<MergeField>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type Merge {
    "job_id" => job_id,
    "status" => status,
    "data" => data,
    "master_record_fields" => master_record_fields;
    extra
});

pub struct MergeField {
    /// The name in requests and criteria.
    pub api_name: Option<String>,
    pub data: Option<Vec<shared::IdRef>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type MergeField {
    "api_name" => api_name,
    "_data" => data;
    extra
});

pub struct MergeRecord {
    pub id: Option<Id>,
    pub fields: Option<Vec<MergeField>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type MergeRecord {
    "id" => id,
    "_fields" => fields;
    extra
});

/// Sent by `records().change_owner`.
pub struct OwnerChange {
    pub owner: Option<shared::UserRef>,
    pub notify: Option<bool>,
    pub related_modules: Option<Vec<shared::ApiNameRef>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type OwnerChange {
    "owner" => owner,
    "notify" => notify,
    "related_modules" => related_modules;
    extra
});

/// Sent by `records().change_owner_many`.
pub struct OwnerChangeMany {
    pub ids: Option<Vec<Id>>,
    pub owner: Option<shared::UserRef>,
    pub notify: Option<bool>,
    pub related_modules: Option<Vec<shared::ApiNameRef>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type OwnerChangeMany {
    "ids" => ids,
    "owner" => owner,
    "notify" => notify,
    "related_modules" => related_modules;
    extra
});

/// Sent by `records().mass_update`.
pub struct RecordCriteria {
    pub comparator: Option<shared::Comparator>,
    pub field: Option<String>,
    pub value: Option<Json>,
    /// One of `or`, `and`.
    pub group_operator: Option<shared::GroupOperator>,
    pub group: Option<Vec<RecordCriteria>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type RecordCriteria {
    "comparator" => comparator,
    "field" => field,
    "value" => value,
    "group_operator" => group_operator,
    "group" => group;
    extra
});

/// Sent by `records().mass_update`.
pub struct RecordTerritory {
    pub id: Option<Id>,
    pub include_child: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type RecordTerritory {
    "id" => id,
    "include_child" => include_child;
    extra
});
