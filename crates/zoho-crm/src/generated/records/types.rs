// Written by `cargo xtask codegen` from xtask/catalog/crm/records.toml; changes belong there.
//! What is sent and what comes back.

use zoho_http::{
    DateTime, Id, object,
    wire::{Json, Other},
};

use crate::shared;

use super::RecordMassDeleteStatusStatus;

/// Data field.
#[derive(Clone, Default, PartialEq)]
pub struct DataField {
    /// API name.
    pub api_name: Option<String>,
    /// Data.
    pub data: Option<Vec<shared::Details>>,
}

object!(DataField {
    "api_name" => api_name,
    "_data" => data
});

/// Deleted record, of `records().list_deleted`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeletedRecord {
    /// Deleted by.
    pub deleted_by: Option<shared::User>,
    /// Id.
    pub id: Option<Id>,
    /// Display name.
    pub display_name: Option<String>,
    /// Type.
    pub type_: Option<String>,
    /// Created by.
    pub created_by: Option<shared::User>,
    /// Deleted time.
    pub deleted_time: Option<DateTime>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(DeletedRecord {
    "deleted_by" => deleted_by,
    "id" => id,
    "display_name" => display_name,
    "type" => type_,
    "created_by" => created_by,
    "deleted_time" => deleted_time;
    other
});

/// Merge.
#[derive(Clone, Default, PartialEq)]
pub struct Merge {
    /// Fields.
    pub fields: Option<Vec<DataField>>,
    /// Id.
    pub id: Option<Id>,
}

object!(Merge {
    "_fields" => fields,
    "id" => id
});

/// Record change owner, of `records().change_owner`.
#[derive(Clone, Default, PartialEq)]
pub struct RecordChangeOwner {
    /// Owner.
    pub owner: Option<shared::AssignTo>,
    /// Notify.
    pub notify: Option<bool>,
    /// Related modules.
    pub related_modules: Option<Vec<shared::RelatedModule>>,
}

object!(RecordChangeOwner {
    "owner" => owner,
    "notify" => notify,
    "related_modules" => related_modules
});

/// Record change owner many, of `records().change_owner_many`.
#[derive(Clone, Default, PartialEq)]
pub struct RecordChangeOwnerMany {
    /// Ids.
    pub ids: Option<Vec<Id>>,
    /// Owner.
    pub owner: Option<shared::AssignTo>,
    /// Notify.
    pub notify: Option<bool>,
    /// Related modules.
    pub related_modules: Option<Vec<shared::RelatedModule>>,
}

object!(RecordChangeOwnerMany {
    "ids" => ids,
    "owner" => owner,
    "notify" => notify,
    "related_modules" => related_modules
});

/// Record mass change owner status, of `records().get_mass_change_owner_status`, `records().get_mass_update_status`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecordMassChangeOwnerStatus {
    /// Status.
    pub status: Option<shared::StatusEntry>,
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

object!(RecordMassChangeOwnerStatus {
    "Status" => status,
    "Failed_Count" => failed_count,
    "Not_Updated_Count" => not_updated_count,
    "Updated_Count" => updated_count,
    "Total_Count" => total_count;
    other
});

/// Record mass delete status, of `records().get_mass_delete_status`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecordMassDeleteStatus {
    /// Status.
    pub status: Option<RecordMassDeleteStatusStatus>,
    /// Failed count.
    pub failed_count: Option<i64>,
    /// Deleted count.
    pub deleted_count: Option<i64>,
    /// Total count.
    pub total_count: Option<i64>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(RecordMassDeleteStatus {
    "Status" => status,
    "Failed_Count" => failed_count,
    "Deleted_Count" => deleted_count,
    "Total_Count" => total_count;
    other
});

/// Record mass update, of `records().mass_update`.
#[derive(Clone, Default, PartialEq)]
pub struct RecordMassUpdate {
    /// Dummy.
    pub dummy: Option<Json>,
}

object!(RecordMassUpdate {
    "dummy" => dummy
});

/// Record merge status, of `records().get_merge_status`, `records().merge`.
#[derive(Clone, Default, PartialEq)]
pub struct RecordMergeStatus {
    /// Job id.
    pub job_id: Option<Id>,
    /// Status.
    pub status: Option<String>,
    /// Data.
    pub data: Option<Vec<Merge>>,
    /// Master record fields.
    pub master_record_fields: Option<Vec<DataField>>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(RecordMergeStatus {
    "job_id" => job_id,
    "status" => status,
    "data" => data,
    "master_record_fields" => master_record_fields;
    other
});
