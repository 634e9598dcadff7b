// Written by `cargo xtask codegen` from xtask/catalog/crm/records.toml; changes belong there.
//! The calls that have optional parameters.

use zoho_http::{Call, DateTime, Id, List, Part, call, wire};

use crate::{RowOutcome, RowOutcomes, shared};

use super::{
    DeletedRecord, MassChangeOwnerStatus, Merge, RecordApprovalState, RecordCriteria,
    RecordTerritory,
};

/// What may be set before `records().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(pub(super) List<shared::Record>);

impl ListCall {
    /// Approved.
    pub fn approved(mut self, approved: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("approved", approved);
        self
    }

    /// Converted.
    pub fn converted(mut self, converted: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("converted", converted);
        self
    }

    /// Cvid.
    pub fn cvid(mut self, cvid: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("cvid", cvid);
        self
    }

    /// Ids: at the most 100 values.
    pub fn ids(mut self, ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_list("ids", &wire::strings::<Id>(ids), i64::MIN..=100);
        self
    }

    /// Uid.
    pub fn uid(mut self, uid: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("uid", uid);
        self
    }

    /// Sort by.
    pub fn sort_by(mut self, sort_by: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("sort_by", sort_by);
        self
    }

    /// Sort order.
    pub fn sort_order(mut self, sort_order: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("sort_order", sort_order);
        self
    }

    /// Page: at least 1; `1` where it is left out.
    pub fn page(mut self, page: i64) -> Self {
        self.0.request_mut().set_number("page", page, 1..=i64::MAX);
        self
    }

    /// Per page: from 1 to 200; `200` where it is left out.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.0
            .request_mut()
            .set_number("per_page", per_page, 1..=200);
        self
    }

    /// Start date time.
    pub fn start_date_time(mut self, start_date_time: DateTime) -> Self {
        self.0
            .request_mut()
            .set_query("startDateTime", start_date_time.to_string());
        self
    }

    /// End date time.
    pub fn end_date_time(mut self, end_date_time: DateTime) -> Self {
        self.0
            .request_mut()
            .set_query("endDateTime", end_date_time.to_string());
        self
    }

    /// Territory id.
    pub fn territory_id(mut self, territory_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("territory_id", territory_id.into());
        self
    }

    /// Include child.
    pub fn include_child(mut self, include_child: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("include_child", include_child);
        self
    }

    /// Page token.
    pub fn page_token(mut self, page_token: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("page_token", page_token);
        self
    }

    /// If modified since.
    pub fn if_modified_since(mut self, if_modified_since: DateTime) -> Self {
        self.0
            .request_mut()
            .set_header("If-Modified-Since", if_modified_since.to_string());
        self
    }

    /// X external.
    pub fn x_external(mut self, x_external: impl AsRef<str>) -> Self {
        self.0.request_mut().set_header("X-EXTERNAL", x_external);
        self
    }
}

call!(ListCall => list shared::Record);

/// What may be set before `records().get` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCall(pub(super) Call<shared::Record>);

impl GetCall {
    /// Approved.
    pub fn approved(mut self, approved: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("approved", approved);
        self
    }

    /// Converted.
    pub fn converted(mut self, converted: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("converted", converted);
        self
    }

    /// Cvid.
    pub fn cvid(mut self, cvid: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("cvid", cvid);
        self
    }

    /// Uid.
    pub fn uid(mut self, uid: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("uid", uid);
        self
    }

    /// Fields: at the most 50 values.
    pub fn fields(mut self, fields: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_list("fields", &wire::strings::<String>(fields), i64::MIN..=50);
        self
    }

    /// Start date time.
    pub fn start_date_time(mut self, start_date_time: DateTime) -> Self {
        self.0
            .request_mut()
            .set_query("startDateTime", start_date_time.to_string());
        self
    }

    /// End date time.
    pub fn end_date_time(mut self, end_date_time: DateTime) -> Self {
        self.0
            .request_mut()
            .set_query("endDateTime", end_date_time.to_string());
        self
    }

    /// Territory id.
    pub fn territory_id(mut self, territory_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("territory_id", territory_id.into());
        self
    }

    /// Include child.
    pub fn include_child(mut self, include_child: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("include_child", include_child);
        self
    }

    /// If modified since.
    pub fn if_modified_since(mut self, if_modified_since: DateTime) -> Self {
        self.0
            .request_mut()
            .set_header("If-Modified-Since", if_modified_since.to_string());
        self
    }

    /// X external.
    pub fn x_external(mut self, x_external: impl AsRef<str>) -> Self {
        self.0.request_mut().set_header("X-EXTERNAL", x_external);
        self
    }
}

call!(GetCall => shared::Record);

/// What may be set before `records().create` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct CreateCall(pub(super) Call<RowOutcomes>);

impl CreateCall {
    /// X external.
    pub fn x_external(mut self, x_external: impl AsRef<str>) -> Self {
        self.0.request_mut().set_header("X-EXTERNAL", x_external);
        self
    }

    /// Trigger.
    pub fn trigger(mut self, trigger: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_member("trigger", &wire::owned::<String>(trigger));
        self
    }

    /// Process.
    pub fn process(mut self, process: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_member("process", &wire::owned::<String>(process));
        self
    }

    /// Duplicate check fields.
    pub fn duplicate_check_fields(
        mut self,
        duplicate_check_fields: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.request_mut().set_member(
            "duplicate_check_fields",
            &wire::owned::<String>(duplicate_check_fields),
        );
        self
    }

    /// Wf trigger.
    pub fn wf_trigger(mut self, wf_trigger: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_member("wf_trigger", &wf_trigger.as_ref().to_owned());
        self
    }

    /// Lar id.
    pub fn lar_id(mut self, lar_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_member("lar_id", &Into::<Id>::into(lar_id));
        self
    }
}

call!(CreateCall => RowOutcomes);

/// What may be set before `records().upsert` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct UpsertCall(pub(super) Call<RowOutcomes>);

impl UpsertCall {
    /// X external.
    pub fn x_external(mut self, x_external: impl AsRef<str>) -> Self {
        self.0.request_mut().set_header("X-EXTERNAL", x_external);
        self
    }

    /// Trigger.
    pub fn trigger(mut self, trigger: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_member("trigger", &wire::owned::<String>(trigger));
        self
    }

    /// Process.
    pub fn process(mut self, process: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_member("process", &wire::owned::<String>(process));
        self
    }

    /// Duplicate check fields.
    pub fn duplicate_check_fields(
        mut self,
        duplicate_check_fields: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.request_mut().set_member(
            "duplicate_check_fields",
            &wire::owned::<String>(duplicate_check_fields),
        );
        self
    }

    /// Wf trigger.
    pub fn wf_trigger(mut self, wf_trigger: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_member("wf_trigger", &wf_trigger.as_ref().to_owned());
        self
    }

    /// Lar id.
    pub fn lar_id(mut self, lar_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_member("lar_id", &Into::<Id>::into(lar_id));
        self
    }
}

call!(UpsertCall => RowOutcomes);

/// What may be set before `records().update` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateCall(pub(super) Call<RowOutcome>);

impl UpdateCall {
    /// X external.
    pub fn x_external(mut self, x_external: impl AsRef<str>) -> Self {
        self.0.request_mut().set_header("X-EXTERNAL", x_external);
        self
    }

    /// Trigger.
    pub fn trigger(mut self, trigger: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_member("trigger", &wire::owned::<String>(trigger));
        self
    }

    /// Process.
    pub fn process(mut self, process: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_member("process", &wire::owned::<String>(process));
        self
    }

    /// Duplicate check fields.
    pub fn duplicate_check_fields(
        mut self,
        duplicate_check_fields: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.request_mut().set_member(
            "duplicate_check_fields",
            &wire::owned::<String>(duplicate_check_fields),
        );
        self
    }

    /// Wf trigger.
    pub fn wf_trigger(mut self, wf_trigger: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_member("wf_trigger", &wf_trigger.as_ref().to_owned());
        self
    }

    /// Lar id.
    pub fn lar_id(mut self, lar_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_member("lar_id", &Into::<Id>::into(lar_id));
        self
    }
}

call!(UpdateCall => RowOutcome);

/// What may be set before `records().update_many` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateManyCall(pub(super) Call<RowOutcomes>);

impl UpdateManyCall {
    /// X external.
    pub fn x_external(mut self, x_external: impl AsRef<str>) -> Self {
        self.0.request_mut().set_header("X-EXTERNAL", x_external);
        self
    }

    /// Trigger.
    pub fn trigger(mut self, trigger: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_member("trigger", &wire::owned::<String>(trigger));
        self
    }

    /// Process.
    pub fn process(mut self, process: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_member("process", &wire::owned::<String>(process));
        self
    }

    /// Duplicate check fields.
    pub fn duplicate_check_fields(
        mut self,
        duplicate_check_fields: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.request_mut().set_member(
            "duplicate_check_fields",
            &wire::owned::<String>(duplicate_check_fields),
        );
        self
    }

    /// Wf trigger.
    pub fn wf_trigger(mut self, wf_trigger: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_member("wf_trigger", &wf_trigger.as_ref().to_owned());
        self
    }

    /// Lar id.
    pub fn lar_id(mut self, lar_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_member("lar_id", &Into::<Id>::into(lar_id));
        self
    }
}

call!(UpdateManyCall => RowOutcomes);

/// What may be set before `records().delete` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteCall(pub(super) Call<RowOutcome>);

impl DeleteCall {
    /// Wf trigger.
    pub fn wf_trigger(mut self, wf_trigger: bool) -> Self {
        self.0
            .request_mut()
            .set_query("wf_trigger", wf_trigger.to_string());
        self
    }

    /// X external.
    pub fn x_external(mut self, x_external: impl AsRef<str>) -> Self {
        self.0.request_mut().set_header("X-EXTERNAL", x_external);
        self
    }
}

call!(DeleteCall => RowOutcome);

/// What may be set before `records().delete_many` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteManyCall(pub(super) Call<RowOutcomes>);

impl DeleteManyCall {
    /// Wf trigger.
    pub fn wf_trigger(mut self, wf_trigger: bool) -> Self {
        self.0
            .request_mut()
            .set_query("wf_trigger", wf_trigger.to_string());
        self
    }

    /// X external.
    pub fn x_external(mut self, x_external: impl AsRef<str>) -> Self {
        self.0.request_mut().set_header("X-EXTERNAL", x_external);
        self
    }
}

call!(DeleteManyCall => RowOutcomes);

/// What may be set before `records().search` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct SearchCall(pub(super) List<shared::Record>);

impl SearchCall {
    /// Criteria.
    pub fn criteria(mut self, criteria: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("criteria", criteria);
        self
    }

    /// Email.
    pub fn email(mut self, email: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("email", email);
        self
    }

    /// Phone.
    pub fn phone(mut self, phone: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("phone", phone);
        self
    }

    /// Word.
    pub fn word(mut self, word: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("word", word);
        self
    }

    /// Converted.
    pub fn converted(mut self, converted: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("converted", converted);
        self
    }

    /// Approved.
    pub fn approved(mut self, approved: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("approved", approved);
        self
    }

    /// Page: at least 1; `1` where it is left out.
    pub fn page(mut self, page: i64) -> Self {
        self.0.request_mut().set_number("page", page, 1..=i64::MAX);
        self
    }

    /// Per page: from 1 to 200; `200` where it is left out.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.0
            .request_mut()
            .set_number("per_page", per_page, 1..=200);
        self
    }

    /// Fields: at the most 50 values.
    pub fn fields(mut self, fields: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_list("fields", &wire::strings::<String>(fields), i64::MIN..=50);
        self
    }

    /// Cvid.
    pub fn cvid(mut self, cvid: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("cvid", cvid);
        self
    }

    /// Type.
    pub fn type_(mut self, type_: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("type", type_);
        self
    }

    /// Approval state.
    pub fn approval_state(mut self, approval_state: impl Into<RecordApprovalState>) -> Self {
        self.0
            .request_mut()
            .set_query("approval_state", approval_state.into());
        self
    }

    /// X external.
    pub fn x_external(mut self, x_external: impl AsRef<str>) -> Self {
        self.0.request_mut().set_header("X-EXTERNAL", x_external);
        self
    }
}

call!(SearchCall => list shared::Record);

/// What may be set before `records().count` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct CountCall(pub(super) Call<i64>);

impl CountCall {
    /// Cvid.
    pub fn cvid(mut self, cvid: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("cvid", cvid);
        self
    }

    /// Criteria.
    pub fn criteria(mut self, criteria: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("criteria", criteria);
        self
    }

    /// Email.
    pub fn email(mut self, email: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("email", email);
        self
    }

    /// Phone.
    pub fn phone(mut self, phone: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("phone", phone);
        self
    }

    /// Word.
    pub fn word(mut self, word: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("word", word);
        self
    }
}

call!(CountCall => i64);

/// What may be set before `records().assign_territories` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct AssignTerritoriesCall(pub(super) Call<RowOutcomes>);

impl AssignTerritoriesCall {
    /// Trigger.
    pub fn trigger(mut self, trigger: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_member("trigger", &wire::owned::<String>(trigger));
        self
    }

    /// Process.
    pub fn process(mut self, process: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_member("process", &wire::owned::<String>(process));
        self
    }

    /// Duplicate check fields.
    pub fn duplicate_check_fields(
        mut self,
        duplicate_check_fields: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.request_mut().set_member(
            "duplicate_check_fields",
            &wire::owned::<String>(duplicate_check_fields),
        );
        self
    }

    /// Wf trigger.
    pub fn wf_trigger(mut self, wf_trigger: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_member("wf_trigger", &wf_trigger.as_ref().to_owned());
        self
    }

    /// Lar id.
    pub fn lar_id(mut self, lar_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_member("lar_id", &Into::<Id>::into(lar_id));
        self
    }
}

call!(AssignTerritoriesCall => RowOutcomes);

/// What may be set before `records().assign_territories_many` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct AssignTerritoriesManyCall(pub(super) Call<RowOutcomes>);

impl AssignTerritoriesManyCall {
    /// Trigger.
    pub fn trigger(mut self, trigger: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_member("trigger", &wire::owned::<String>(trigger));
        self
    }

    /// Process.
    pub fn process(mut self, process: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_member("process", &wire::owned::<String>(process));
        self
    }

    /// Duplicate check fields.
    pub fn duplicate_check_fields(
        mut self,
        duplicate_check_fields: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.request_mut().set_member(
            "duplicate_check_fields",
            &wire::owned::<String>(duplicate_check_fields),
        );
        self
    }

    /// Wf trigger.
    pub fn wf_trigger(mut self, wf_trigger: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_member("wf_trigger", &wf_trigger.as_ref().to_owned());
        self
    }

    /// Lar id.
    pub fn lar_id(mut self, lar_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_member("lar_id", &Into::<Id>::into(lar_id));
        self
    }
}

call!(AssignTerritoriesManyCall => RowOutcomes);

/// What may be set before `records().count_matching` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct CountMatchingCall(pub(super) Call<i64>);

impl CountMatchingCall {
    /// Email.
    pub fn email(mut self, email: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("email", email);
        self
    }

    /// Phone.
    pub fn phone(mut self, phone: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("phone", phone);
        self
    }

    /// Word.
    pub fn word(mut self, word: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("word", word);
        self
    }
}

call!(CountMatchingCall => i64);

/// What may be set before `records().delete_by_external_id` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteByExternalIdCall(pub(super) Call<RowOutcome>);

impl DeleteByExternalIdCall {
    /// Wf trigger.
    pub fn wf_trigger(mut self, wf_trigger: bool) -> Self {
        self.0
            .request_mut()
            .set_query("wf_trigger", wf_trigger.to_string());
        self
    }
}

call!(DeleteByExternalIdCall => RowOutcome);

/// What may be set before `records().get_by_external_id` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetByExternalIdCall(pub(super) Call<shared::Record>);

impl GetByExternalIdCall {
    /// Approved.
    pub fn approved(mut self, approved: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("approved", approved);
        self
    }

    /// Converted.
    pub fn converted(mut self, converted: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("converted", converted);
        self
    }

    /// Cvid.
    pub fn cvid(mut self, cvid: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("cvid", cvid);
        self
    }

    /// Uid.
    pub fn uid(mut self, uid: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("uid", uid);
        self
    }

    /// Fields: at the most 50 values.
    pub fn fields(mut self, fields: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_list("fields", &wire::strings::<String>(fields), i64::MIN..=50);
        self
    }

    /// Start date time.
    pub fn start_date_time(mut self, start_date_time: DateTime) -> Self {
        self.0
            .request_mut()
            .set_query("startDateTime", start_date_time.to_string());
        self
    }

    /// End date time.
    pub fn end_date_time(mut self, end_date_time: DateTime) -> Self {
        self.0
            .request_mut()
            .set_query("endDateTime", end_date_time.to_string());
        self
    }

    /// Territory id.
    pub fn territory_id(mut self, territory_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("territory_id", territory_id.into());
        self
    }

    /// Include child.
    pub fn include_child(mut self, include_child: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("include_child", include_child);
        self
    }

    /// If modified since.
    pub fn if_modified_since(mut self, if_modified_since: DateTime) -> Self {
        self.0
            .request_mut()
            .set_header("If-Modified-Since", if_modified_since.to_string());
        self
    }
}

call!(GetByExternalIdCall => shared::Record);

/// What may be set before `records().get_full_text` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetFullTextCall(pub(super) Call<shared::Record>);

impl GetFullTextCall {
    /// Fields: at the most 50 values.
    pub fn fields(mut self, fields: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_list("fields", &wire::strings::<String>(fields), i64::MIN..=50);
        self
    }
}

call!(GetFullTextCall => shared::Record);

/// What may be set before `records().get_mass_update_status` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetMassUpdateStatusCall(pub(super) List<MassChangeOwnerStatus>);

impl GetMassUpdateStatusCall {
    /// Job id.
    pub fn job_id(mut self, job_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("job_id", job_id.into());
        self
    }
}

call!(GetMassUpdateStatusCall => list MassChangeOwnerStatus);

/// What may be set before `records().get_merge_status` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetMergeStatusCall(pub(super) List<Merge>);

impl GetMergeStatusCall {
    /// Job id.
    pub fn job_id(mut self, job_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("job_id", job_id.into());
        self
    }
}

call!(GetMergeStatusCall => list Merge);

/// What may be set before `records().list_deleted` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListDeletedCall(pub(super) List<DeletedRecord>);

impl ListDeletedCall {
    /// Type.
    pub fn type_(mut self, type_: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("type", type_);
        self
    }

    /// Page: at least 1; `1` where it is left out.
    pub fn page(mut self, page: i64) -> Self {
        self.0.request_mut().set_number("page", page, 1..=i64::MAX);
        self
    }

    /// Per page: from 1 to 200; `200` where it is left out.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.0
            .request_mut()
            .set_number("per_page", per_page, 1..=200);
        self
    }

    /// If modified since.
    pub fn if_modified_since(mut self, if_modified_since: DateTime) -> Self {
        self.0
            .request_mut()
            .set_header("If-Modified-Since", if_modified_since.to_string());
        self
    }
}

call!(ListDeletedCall => list DeletedRecord);

/// What may be set before `records().list_full_text` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListFullTextCall(pub(super) List<shared::Record>);

impl ListFullTextCall {
    /// Ids: at the most 100 values.
    pub fn ids(mut self, ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_list("ids", &wire::strings::<Id>(ids), i64::MIN..=100);
        self
    }

    /// Fields: at the most 50 values.
    pub fn fields(mut self, fields: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_list("fields", &wire::strings::<String>(fields), i64::MIN..=50);
        self
    }
}

call!(ListFullTextCall => list shared::Record);

/// What may be set before `records().mass_update` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct MassUpdateCall(pub(super) Call<RowOutcomes>);

impl MassUpdateCall {
    /// Cvid.
    pub fn cvid(mut self, cvid: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_member("cvid", &cvid.as_ref().to_owned());
        self
    }

    /// Ids.
    pub fn ids(mut self, ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_member("ids", &wire::owned::<Id>(ids));
        self
    }

    /// Territory.
    pub fn territory(mut self, territory: RecordTerritory) -> Self {
        self.0.request_mut().set_member("territory", &territory);
        self
    }

    /// Over write.
    pub fn over_write(mut self, over_write: bool) -> Self {
        self.0.request_mut().set_member("over_write", &over_write);
        self
    }

    /// Criteria.
    pub fn criteria(mut self, criteria: Vec<RecordCriteria>) -> Self {
        self.0.request_mut().set_member("criteria", &criteria);
        self
    }
}

call!(MassUpdateCall => RowOutcomes);

/// What may be set before `records().remove_territories` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct RemoveTerritoriesCall(pub(super) Call<RowOutcomes>);

impl RemoveTerritoriesCall {
    /// Trigger.
    pub fn trigger(mut self, trigger: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_member("trigger", &wire::owned::<String>(trigger));
        self
    }

    /// Process.
    pub fn process(mut self, process: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_member("process", &wire::owned::<String>(process));
        self
    }

    /// Duplicate check fields.
    pub fn duplicate_check_fields(
        mut self,
        duplicate_check_fields: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.request_mut().set_member(
            "duplicate_check_fields",
            &wire::owned::<String>(duplicate_check_fields),
        );
        self
    }

    /// Wf trigger.
    pub fn wf_trigger(mut self, wf_trigger: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_member("wf_trigger", &wf_trigger.as_ref().to_owned());
        self
    }

    /// Lar id.
    pub fn lar_id(mut self, lar_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_member("lar_id", &Into::<Id>::into(lar_id));
        self
    }
}

call!(RemoveTerritoriesCall => RowOutcomes);

/// What may be set before `records().remove_territories_many` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct RemoveTerritoriesManyCall(pub(super) Call<RowOutcomes>);

impl RemoveTerritoriesManyCall {
    /// Trigger.
    pub fn trigger(mut self, trigger: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_member("trigger", &wire::owned::<String>(trigger));
        self
    }

    /// Process.
    pub fn process(mut self, process: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_member("process", &wire::owned::<String>(process));
        self
    }

    /// Duplicate check fields.
    pub fn duplicate_check_fields(
        mut self,
        duplicate_check_fields: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.request_mut().set_member(
            "duplicate_check_fields",
            &wire::owned::<String>(duplicate_check_fields),
        );
        self
    }

    /// Wf trigger.
    pub fn wf_trigger(mut self, wf_trigger: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_member("wf_trigger", &wf_trigger.as_ref().to_owned());
        self
    }

    /// Lar id.
    pub fn lar_id(mut self, lar_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_member("lar_id", &Into::<Id>::into(lar_id));
        self
    }
}

call!(RemoveTerritoriesManyCall => RowOutcomes);

/// What may be set before `records().update_by_external_id` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateByExternalIdCall(pub(super) Call<RowOutcome>);

impl UpdateByExternalIdCall {
    /// Trigger.
    pub fn trigger(mut self, trigger: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_member("trigger", &wire::owned::<String>(trigger));
        self
    }

    /// Process.
    pub fn process(mut self, process: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_member("process", &wire::owned::<String>(process));
        self
    }

    /// Duplicate check fields.
    pub fn duplicate_check_fields(
        mut self,
        duplicate_check_fields: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.request_mut().set_member(
            "duplicate_check_fields",
            &wire::owned::<String>(duplicate_check_fields),
        );
        self
    }

    /// Wf trigger.
    pub fn wf_trigger(mut self, wf_trigger: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_member("wf_trigger", &wf_trigger.as_ref().to_owned());
        self
    }

    /// Lar id.
    pub fn lar_id(mut self, lar_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_member("lar_id", &Into::<Id>::into(lar_id));
        self
    }
}

call!(UpdateByExternalIdCall => RowOutcome);

/// What may be set before `records().upload_photo` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct UploadPhotoCall(pub(super) Call<RowOutcome>);

impl UploadPhotoCall {
    /// Restrict triggers.
    pub fn restrict_triggers(mut self, restrict_triggers: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("restrict_triggers", restrict_triggers);
        self
    }

    /// File.
    pub fn file(mut self, file: Part) -> Self {
        self.0.request_mut().add_part("file", file);
        self
    }
}

call!(UploadPhotoCall => RowOutcome);
