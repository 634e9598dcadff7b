// Written by `cargo xtask codegen` from xtask/catalog/crm/records.toml; changes belong there.
//! What is sent and what comes back.

use zoho_http::{DateTime, ExtraFields, Id, object, wire::Json};

use crate::shared;

use super::MassDeleteState;

/// Deleted record, from `records().list_deleted`.
#[non_exhaustive]
pub struct DeletedRecord {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `deleted_by`: an object.
    pub deleted_by: Option<shared::UserRef>,
    /// `display_name`: text.
    pub display_name: Option<String>,
    /// `type`: text.
    pub type_: Option<String>,
    /// `created_by`: who created it.
    pub created_by: Option<shared::UserRef>,
    /// `deleted_time`: a moment with its offset.
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

/// Mass change owner status, from `records().get_mass_change_owner_status`,
/// `records().get_mass_update_status`.
#[non_exhaustive]
pub struct MassChangeOwnerStatus {
    /// `Status`: one of `COMPLETED`, `FAILED`, `RUNNING`, `SCHEDULED`.
    pub status: Option<shared::MassTagDeleteState>,
    /// `Failed_Count`: how many faileds there are.
    pub failed_count: Option<i64>,
    /// `Not_Updated_Count`: how many not updateds there are.
    pub not_updated_count: Option<i64>,
    /// `Updated_Count`: how many updateds there are.
    pub updated_count: Option<i64>,
    /// `Total_Count`: how many totals there are.
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

/// Mass delete status, from `records().get_mass_delete_status`.
#[non_exhaustive]
pub struct MassDeleteStatus {
    /// `Status`: one of `COMPLETED`, `FAILED`, `RUNNING`.
    pub status: Option<MassDeleteState>,
    /// `Failed_Count`: how many faileds there are.
    pub failed_count: Option<i64>,
    /// `Deleted_Count`: how many deleteds there are.
    pub deleted_count: Option<i64>,
    /// `Total_Count`: how many totals there are.
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

/// Merge, for `records().merge`, from `records().get_merge_status`.
pub struct Merge {
    /// `job_id`: the id of a job.
    pub job_id: Option<Id>,
    /// `status`: text.
    pub status: Option<String>,
    /// `data`: a list.
    pub data: Option<Vec<MergeRecord>>,
    /// `master_record_fields`: a list.
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

/// Merge field.
pub struct MergeField {
    /// `api_name`: its name in requests and criteria.
    pub api_name: Option<String>,
    /// `_data`: a list.
    pub data: Option<Vec<shared::IdRef>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type MergeField {
    "api_name" => api_name,
    "_data" => data;
    extra
});

/// Merge record.
pub struct MergeRecord {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `_fields`: a list.
    pub fields: Option<Vec<MergeField>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type MergeRecord {
    "id" => id,
    "_fields" => fields;
    extra
});

/// Owner change, for `records().change_owner`.
pub struct OwnerChange {
    /// `owner`: whom it belongs to.
    pub owner: Option<shared::UserRef>,
    /// `notify`: yes or no.
    pub notify: Option<bool>,
    /// `related_modules`: a list.
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

/// Owner change many, for `records().change_owner_many`.
pub struct OwnerChangeMany {
    /// `ids`: one or more ids.
    pub ids: Option<Vec<Id>>,
    /// `owner`: whom it belongs to.
    pub owner: Option<shared::UserRef>,
    /// `notify`: yes or no.
    pub notify: Option<bool>,
    /// `related_modules`: a list.
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

/// Record criteria, for `records().mass_update`.
pub struct RecordCriteria {
    /// `comparator`: one of the 14 words of [`shared::Comparator`].
    pub comparator: Option<shared::Comparator>,
    /// `field`: text.
    pub field: Option<String>,
    /// `value`: any JSON.
    pub value: Option<Json>,
    /// `group_operator`: one of `or`, `and`.
    pub group_operator: Option<shared::GroupOperator>,
    /// `group`: a list.
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

/// Record territory, for `records().mass_update`.
pub struct RecordTerritory {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `include_child`: yes or no.
    pub include_child: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type RecordTerritory {
    "id" => id,
    "include_child" => include_child;
    extra
});
