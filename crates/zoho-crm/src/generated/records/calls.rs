// Written by `cargo xtask codegen` from crm/v8/records.toml of the catalogue; changes belong there.
//! The calls that have optional parameters.

use zoho_http::{
    Call, DateTime, Id, List, call,
    wire::{self, Json},
};

use crate::{RowOutcomes, shared};

use super::{
    ConvertedFilter, DeletedRecord, MassChangeOwnerStatus, Merge, RecordApprovalState,
    RecordCriteria, RecordTerritory, SearchUserType,
};

/// What may be set before `records().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(pub(super) List<shared::Record>);

impl ListCall {
    /// Text. Query parameter `approved`.
    pub fn approved(mut self, approved: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("approved", approved);
        self
    }

    /// Which leads come: `false`, `true` or `both`; `false` where it is left out. Query parameter
    /// `converted`.
    pub fn converted(mut self, converted: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("converted", converted);
        self
    }

    /// The id of the custom view whose contents come. Query parameter `cvid`.
    pub fn cvid(mut self, cvid: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("cvid", cvid);
        self
    }

    /// The ids of those that are meant, at the most 100 values. Query parameter `ids`.
    pub fn ids(mut self, ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_list("ids", &wire::strings::<Id>(ids), 0..=100);
        self
    }

    /// Text. Query parameter `uid`.
    pub fn uid(mut self, uid: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("uid", uid);
        self
    }

    /// What the list is ordered by. Query parameter `sort_by`.
    pub fn sort_by(mut self, sort_by: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("sort_by", sort_by);
        self
    }

    /// Which way the list is ordered: `asc` or `desc`. Query parameter `sort_order`.
    pub fn sort_order(mut self, sort_order: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("sort_order", sort_order);
        self
    }

    /// Which page comes; the first is 1. Query parameter `page`.
    pub fn page(mut self, page: i64) -> Self {
        self.0.request_mut().set_number("page", page, 1..=i64::MAX);
        self
    }

    /// How many come at a time, from 1 to 200; `200` where it is left out. Query parameter `per_page`.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.0
            .request_mut()
            .set_number("per_page", per_page, 1..=200);
        self
    }

    /// A date-time, sent in the form of the product. Query parameter `startDateTime`.
    pub fn start_date_time(mut self, start_date_time: DateTime) -> Self {
        self.0
            .request_mut()
            .set_query("startDateTime", start_date_time);
        self
    }

    /// A date-time, sent in the form of the product. Query parameter `endDateTime`.
    pub fn end_date_time(mut self, end_date_time: DateTime) -> Self {
        self.0.request_mut().set_query("endDateTime", end_date_time);
        self
    }

    /// The id of a territory. Query parameter `territory_id`.
    pub fn territory_id(mut self, territory_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("territory_id", territory_id.into());
        self
    }

    /// Whether those of child territories come too: `true` or `false`. Query parameter
    /// `include_child`.
    pub fn include_child(mut self, include_child: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("include_child", include_child);
        self
    }

    /// The token that the page before gave, to go on behind it. Query parameter `page_token`.
    pub fn page_token(mut self, page_token: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("page_token", page_token);
        self
    }

    /// Any JSON. Query parameter `filters`.
    pub fn filters(mut self, filters: &Json) -> Self {
        self.0
            .request_mut()
            .set_query("filters", filters.to_string());
        self
    }

    /// Any JSON. Query parameter `cross_filters`.
    pub fn cross_filters(mut self, cross_filters: &Json) -> Self {
        self.0
            .request_mut()
            .set_query("cross_filters", cross_filters.to_string());
        self
    }

    /// The id of a filter. Query parameter `filterId`.
    pub fn filter_id(mut self, filter_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("filterId", filter_id.into());
        self
    }

    /// Only what has changed since then comes; where nothing has, a list is empty and [says
    /// so](zoho_http::Page::is_not_modified), and another call ends with
    /// [`ErrorKind::NotModified`](zoho_http::ErrorKind::NotModified). Header `If-Modified-Since`.
    pub fn if_modified_since(mut self, if_modified_since: DateTime) -> Self {
        self.0
            .request_mut()
            .set_header("If-Modified-Since", if_modified_since);
        self
    }

    /// Text. Header `X-EXTERNAL`.
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
    /// Text. Query parameter `approved`.
    pub fn approved(mut self, approved: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("approved", approved);
        self
    }

    /// Which leads come: `false`, `true` or `both`; `false` where it is left out. Query parameter
    /// `converted`.
    pub fn converted(mut self, converted: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("converted", converted);
        self
    }

    /// The id of the custom view whose contents come. Query parameter `cvid`.
    pub fn cvid(mut self, cvid: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("cvid", cvid);
        self
    }

    /// Text. Query parameter `uid`.
    pub fn uid(mut self, uid: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("uid", uid);
        self
    }

    /// The API names of the fields that come, at the most 50 values. Query parameter `fields`.
    pub fn fields(mut self, fields: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_list("fields", &wire::strings::<String>(fields), 0..=50);
        self
    }

    /// A date-time, sent in the form of the product. Query parameter `startDateTime`.
    pub fn start_date_time(mut self, start_date_time: DateTime) -> Self {
        self.0
            .request_mut()
            .set_query("startDateTime", start_date_time);
        self
    }

    /// A date-time, sent in the form of the product. Query parameter `endDateTime`.
    pub fn end_date_time(mut self, end_date_time: DateTime) -> Self {
        self.0.request_mut().set_query("endDateTime", end_date_time);
        self
    }

    /// The id of a territory. Query parameter `territory_id`.
    pub fn territory_id(mut self, territory_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("territory_id", territory_id.into());
        self
    }

    /// Whether those of child territories come too: `true` or `false`. Query parameter
    /// `include_child`.
    pub fn include_child(mut self, include_child: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("include_child", include_child);
        self
    }

    /// Only what has changed since then comes; where nothing has, a list is empty and [says
    /// so](zoho_http::Page::is_not_modified), and another call ends with
    /// [`ErrorKind::NotModified`](zoho_http::ErrorKind::NotModified). Header `If-Modified-Since`.
    pub fn if_modified_since(mut self, if_modified_since: DateTime) -> Self {
        self.0
            .request_mut()
            .set_header("If-Modified-Since", if_modified_since);
        self
    }

    /// Text. Header `X-EXTERNAL`.
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
    /// Text. Header `X-EXTERNAL`.
    pub fn x_external(mut self, x_external: impl AsRef<str>) -> Self {
        self.0.request_mut().set_header("X-EXTERNAL", x_external);
        self
    }

    /// Which automations are started: `workflow`, `approval` and the like; none when the list is
    /// empty. `trigger` in the body.
    pub fn trigger(mut self, trigger: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_member("trigger", &wire::owned::<String>(trigger));
        self
    }

    /// One or more texts, which are sent with commas between them. `process` in the body.
    pub fn process(mut self, process: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_member("process", &wire::owned::<String>(process));
        self
    }

    /// One or more texts, which are sent with commas between them. `duplicate_check_fields` in the
    /// body.
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

    /// Whether workflows run: `true` or `false`; `true` where it is left out. `wf_trigger` in the
    /// body.
    pub fn wf_trigger(mut self, wf_trigger: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_member("wf_trigger", &wf_trigger.as_ref().to_owned());
        self
    }

    /// The id of a lar. `lar_id` in the body.
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
    /// Text. Header `X-EXTERNAL`.
    pub fn x_external(mut self, x_external: impl AsRef<str>) -> Self {
        self.0.request_mut().set_header("X-EXTERNAL", x_external);
        self
    }

    /// Which automations are started: `workflow`, `approval` and the like; none when the list is
    /// empty. `trigger` in the body.
    pub fn trigger(mut self, trigger: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_member("trigger", &wire::owned::<String>(trigger));
        self
    }

    /// One or more texts, which are sent with commas between them. `process` in the body.
    pub fn process(mut self, process: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_member("process", &wire::owned::<String>(process));
        self
    }

    /// One or more texts, which are sent with commas between them. `duplicate_check_fields` in the
    /// body.
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

    /// Whether workflows run: `true` or `false`; `true` where it is left out. `wf_trigger` in the
    /// body.
    pub fn wf_trigger(mut self, wf_trigger: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_member("wf_trigger", &wf_trigger.as_ref().to_owned());
        self
    }

    /// The id of a lar. `lar_id` in the body.
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
pub struct UpdateCall(pub(super) Call<RowOutcomes>);

impl UpdateCall {
    /// Text. Header `X-EXTERNAL`.
    pub fn x_external(mut self, x_external: impl AsRef<str>) -> Self {
        self.0.request_mut().set_header("X-EXTERNAL", x_external);
        self
    }

    /// Which automations are started: `workflow`, `approval` and the like; none when the list is
    /// empty. `trigger` in the body.
    pub fn trigger(mut self, trigger: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_member("trigger", &wire::owned::<String>(trigger));
        self
    }

    /// One or more texts, which are sent with commas between them. `process` in the body.
    pub fn process(mut self, process: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_member("process", &wire::owned::<String>(process));
        self
    }

    /// One or more texts, which are sent with commas between them. `duplicate_check_fields` in the
    /// body.
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

    /// Whether workflows run: `true` or `false`; `true` where it is left out. `wf_trigger` in the
    /// body.
    pub fn wf_trigger(mut self, wf_trigger: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_member("wf_trigger", &wf_trigger.as_ref().to_owned());
        self
    }

    /// The id of a lar. `lar_id` in the body.
    pub fn lar_id(mut self, lar_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_member("lar_id", &Into::<Id>::into(lar_id));
        self
    }
}

call!(UpdateCall => RowOutcomes);

/// What may be set before `records().update_many` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateManyCall(pub(super) Call<RowOutcomes>);

impl UpdateManyCall {
    /// Text. Header `X-EXTERNAL`.
    pub fn x_external(mut self, x_external: impl AsRef<str>) -> Self {
        self.0.request_mut().set_header("X-EXTERNAL", x_external);
        self
    }

    /// Which automations are started: `workflow`, `approval` and the like; none when the list is
    /// empty. `trigger` in the body.
    pub fn trigger(mut self, trigger: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_member("trigger", &wire::owned::<String>(trigger));
        self
    }

    /// One or more texts, which are sent with commas between them. `process` in the body.
    pub fn process(mut self, process: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_member("process", &wire::owned::<String>(process));
        self
    }

    /// One or more texts, which are sent with commas between them. `duplicate_check_fields` in the
    /// body.
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

    /// Whether workflows run: `true` or `false`; `true` where it is left out. `wf_trigger` in the
    /// body.
    pub fn wf_trigger(mut self, wf_trigger: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_member("wf_trigger", &wf_trigger.as_ref().to_owned());
        self
    }

    /// The id of a lar. `lar_id` in the body.
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
pub struct DeleteCall(pub(super) Call<RowOutcomes>);

impl DeleteCall {
    /// Whether workflows run: `true` or `false`; `true` where it is left out. Query parameter
    /// `wf_trigger`.
    pub fn wf_trigger(mut self, wf_trigger: bool) -> Self {
        self.0
            .request_mut()
            .set_query("wf_trigger", wf_trigger.to_string());
        self
    }

    /// Text. Header `X-EXTERNAL`.
    pub fn x_external(mut self, x_external: impl AsRef<str>) -> Self {
        self.0.request_mut().set_header("X-EXTERNAL", x_external);
        self
    }
}

call!(DeleteCall => RowOutcomes);

/// What may be set before `records().delete_many` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteManyCall(pub(super) Call<RowOutcomes>);

impl DeleteManyCall {
    /// Whether workflows run: `true` or `false`; `true` where it is left out. Query parameter
    /// `wf_trigger`.
    pub fn wf_trigger(mut self, wf_trigger: bool) -> Self {
        self.0
            .request_mut()
            .set_query("wf_trigger", wf_trigger.to_string());
        self
    }

    /// Text. Header `X-EXTERNAL`.
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
    /// The condition that has to be met, such as `(Last_Name:equals:Park)`. Query parameter
    /// `criteria`.
    pub fn criteria(mut self, criteria: impl Into<crate::Criteria>) -> Self {
        criteria.into().set(self.0.request_mut(), "criteria");
        self
    }

    /// An e-mail address. Query parameter `email`.
    pub fn email(mut self, email: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("email", email);
        self
    }

    /// A phone number. Query parameter `phone`.
    pub fn phone(mut self, phone: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("phone", phone);
        self
    }

    /// Text. Query parameter `word`.
    pub fn word(mut self, word: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("word", word);
        self
    }

    /// Which leads come: `false`, `true` or `both`; `false` where it is left out. Query parameter
    /// `converted`.
    pub fn converted(mut self, converted: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("converted", converted);
        self
    }

    /// Text. Query parameter `approved`.
    pub fn approved(mut self, approved: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("approved", approved);
        self
    }

    /// Which page comes; the first is 1. Query parameter `page`.
    pub fn page(mut self, page: i64) -> Self {
        self.0.request_mut().set_number("page", page, 1..=i64::MAX);
        self
    }

    /// How many come at a time, from 1 to 200; `200` where it is left out. Query parameter `per_page`.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.0
            .request_mut()
            .set_number("per_page", per_page, 1..=200);
        self
    }

    /// The API names of the fields that come, at the most 50 values. Query parameter `fields`.
    pub fn fields(mut self, fields: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_list("fields", &wire::strings::<String>(fields), 0..=50);
        self
    }

    /// The id of the custom view whose contents come. Query parameter `cvid`.
    pub fn cvid(mut self, cvid: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("cvid", cvid);
        self
    }

    /// Text. Query parameter `type`.
    pub fn type_(mut self, type_: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("type", type_);
        self
    }

    /// One of the 15 words of [`RecordApprovalState`]. Query parameter `approval_state`.
    pub fn approval_state(mut self, approval_state: impl Into<RecordApprovalState>) -> Self {
        self.0
            .request_mut()
            .set_query("approval_state", approval_state.into());
        self
    }

    /// Text. Header `X-EXTERNAL`.
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
    /// The id of the custom view whose contents come. Query parameter `cvid`.
    pub fn cvid(mut self, cvid: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("cvid", cvid);
        self
    }

    /// The condition that has to be met, such as `(Last_Name:equals:Park)`. Query parameter
    /// `criteria`.
    pub fn criteria(mut self, criteria: impl Into<crate::Criteria>) -> Self {
        criteria.into().set(self.0.request_mut(), "criteria");
        self
    }

    /// An e-mail address. Query parameter `email`.
    pub fn email(mut self, email: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("email", email);
        self
    }

    /// A phone number. Query parameter `phone`.
    pub fn phone(mut self, phone: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("phone", phone);
        self
    }

    /// Text. Query parameter `word`.
    pub fn word(mut self, word: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("word", word);
        self
    }

    /// Which leads come: `false`, `true` or `both`; `false` where it is left out. Query parameter
    /// `converted`.
    pub fn converted(mut self, converted: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("converted", converted);
        self
    }

    /// Text. Query parameter `approved`.
    pub fn approved(mut self, approved: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("approved", approved);
        self
    }

    /// Text. Query parameter `type`.
    pub fn type_(mut self, type_: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("type", type_);
        self
    }
}

call!(CountCall => i64);

/// What may be set before `records().assign_territories` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct AssignTerritoriesCall(pub(super) Call<RowOutcomes>);

impl AssignTerritoriesCall {
    /// Which automations are started: `workflow`, `approval` and the like; none when the list is
    /// empty. `trigger` in the body.
    pub fn trigger(mut self, trigger: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_member("trigger", &wire::owned::<String>(trigger));
        self
    }

    /// One or more texts, which are sent with commas between them. `process` in the body.
    pub fn process(mut self, process: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_member("process", &wire::owned::<String>(process));
        self
    }

    /// One or more texts, which are sent with commas between them. `duplicate_check_fields` in the
    /// body.
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

    /// Whether workflows run: `true` or `false`; `true` where it is left out. `wf_trigger` in the
    /// body.
    pub fn wf_trigger(mut self, wf_trigger: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_member("wf_trigger", &wf_trigger.as_ref().to_owned());
        self
    }

    /// The id of a lar. `lar_id` in the body.
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
    /// Which automations are started: `workflow`, `approval` and the like; none when the list is
    /// empty. `trigger` in the body.
    pub fn trigger(mut self, trigger: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_member("trigger", &wire::owned::<String>(trigger));
        self
    }

    /// One or more texts, which are sent with commas between them. `process` in the body.
    pub fn process(mut self, process: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_member("process", &wire::owned::<String>(process));
        self
    }

    /// One or more texts, which are sent with commas between them. `duplicate_check_fields` in the
    /// body.
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

    /// Whether workflows run: `true` or `false`; `true` where it is left out. `wf_trigger` in the
    /// body.
    pub fn wf_trigger(mut self, wf_trigger: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_member("wf_trigger", &wf_trigger.as_ref().to_owned());
        self
    }

    /// The id of a lar. `lar_id` in the body.
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
    /// An e-mail address. Query parameter `email`.
    pub fn email(mut self, email: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("email", email);
        self
    }

    /// A phone number. Query parameter `phone`.
    pub fn phone(mut self, phone: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("phone", phone);
        self
    }

    /// Text. Query parameter `word`.
    pub fn word(mut self, word: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("word", word);
        self
    }
}

call!(CountMatchingCall => i64);

/// What may be set before `records().delete_by_external_id` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteByExternalIdCall(pub(super) Call<RowOutcomes>);

impl DeleteByExternalIdCall {
    /// Whether workflows run: `true` or `false`; `true` where it is left out. Query parameter
    /// `wf_trigger`.
    pub fn wf_trigger(mut self, wf_trigger: bool) -> Self {
        self.0
            .request_mut()
            .set_query("wf_trigger", wf_trigger.to_string());
        self
    }
}

call!(DeleteByExternalIdCall => RowOutcomes);

/// What may be set before `records().get_by_external_id` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetByExternalIdCall(pub(super) Call<shared::Record>);

impl GetByExternalIdCall {
    /// Text. Query parameter `approved`.
    pub fn approved(mut self, approved: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("approved", approved);
        self
    }

    /// Which leads come: `false`, `true` or `both`; `false` where it is left out. Query parameter
    /// `converted`.
    pub fn converted(mut self, converted: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("converted", converted);
        self
    }

    /// The id of the custom view whose contents come. Query parameter `cvid`.
    pub fn cvid(mut self, cvid: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("cvid", cvid);
        self
    }

    /// Text. Query parameter `uid`.
    pub fn uid(mut self, uid: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("uid", uid);
        self
    }

    /// The API names of the fields that come, at the most 50 values. Query parameter `fields`.
    pub fn fields(mut self, fields: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_list("fields", &wire::strings::<String>(fields), 0..=50);
        self
    }

    /// A date-time, sent in the form of the product. Query parameter `startDateTime`.
    pub fn start_date_time(mut self, start_date_time: DateTime) -> Self {
        self.0
            .request_mut()
            .set_query("startDateTime", start_date_time);
        self
    }

    /// A date-time, sent in the form of the product. Query parameter `endDateTime`.
    pub fn end_date_time(mut self, end_date_time: DateTime) -> Self {
        self.0.request_mut().set_query("endDateTime", end_date_time);
        self
    }

    /// The id of a territory. Query parameter `territory_id`.
    pub fn territory_id(mut self, territory_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("territory_id", territory_id.into());
        self
    }

    /// Whether those of child territories come too: `true` or `false`. Query parameter
    /// `include_child`.
    pub fn include_child(mut self, include_child: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("include_child", include_child);
        self
    }

    /// Only what has changed since then comes; where nothing has, a list is empty and [says
    /// so](zoho_http::Page::is_not_modified), and another call ends with
    /// [`ErrorKind::NotModified`](zoho_http::ErrorKind::NotModified). Header `If-Modified-Since`.
    pub fn if_modified_since(mut self, if_modified_since: DateTime) -> Self {
        self.0
            .request_mut()
            .set_header("If-Modified-Since", if_modified_since);
        self
    }
}

call!(GetByExternalIdCall => shared::Record);

/// What may be set before `records().get_full_text` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetFullTextCall(pub(super) Call<shared::Record>);

impl GetFullTextCall {
    /// The API names of the fields that come, at the most 50 values. Query parameter `fields`.
    pub fn fields(mut self, fields: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_list("fields", &wire::strings::<String>(fields), 0..=50);
        self
    }
}

call!(GetFullTextCall => shared::Record);

/// What may be set before `records().get_mass_update_status` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetMassUpdateStatusCall(pub(super) List<MassChangeOwnerStatus>);

impl GetMassUpdateStatusCall {
    /// The id of a job. Query parameter `job_id`.
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
    /// The id of a job. Query parameter `job_id`.
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
    /// Text. Query parameter `type`.
    pub fn type_(mut self, type_: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("type", type_);
        self
    }

    /// Which page comes; the first is 1. Query parameter `page`.
    pub fn page(mut self, page: i64) -> Self {
        self.0.request_mut().set_number("page", page, 1..=i64::MAX);
        self
    }

    /// How many come at a time, from 1 to 200; `200` where it is left out. Query parameter `per_page`.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.0
            .request_mut()
            .set_number("per_page", per_page, 1..=200);
        self
    }

    /// Only what has changed since then comes; where nothing has, a list is empty and [says
    /// so](zoho_http::Page::is_not_modified), and another call ends with
    /// [`ErrorKind::NotModified`](zoho_http::ErrorKind::NotModified). Header `If-Modified-Since`.
    pub fn if_modified_since(mut self, if_modified_since: DateTime) -> Self {
        self.0
            .request_mut()
            .set_header("If-Modified-Since", if_modified_since);
        self
    }
}

call!(ListDeletedCall => list DeletedRecord);

/// What may be set before `records().list_full_text` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListFullTextCall(pub(super) List<shared::Record>);

impl ListFullTextCall {
    /// The ids of those that are meant, at the most 100 values. Query parameter `ids`.
    pub fn ids(mut self, ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_list("ids", &wire::strings::<Id>(ids), 0..=100);
        self
    }

    /// The API names of the fields that come, at the most 50 values. Query parameter `fields`.
    pub fn fields(mut self, fields: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_list("fields", &wire::strings::<String>(fields), 0..=50);
        self
    }
}

call!(ListFullTextCall => list shared::Record);

/// What may be set before `records().mass_update` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct MassUpdateCall(pub(super) Call<RowOutcomes>);

impl MassUpdateCall {
    /// The id of the custom view whose contents come. `cvid` in the body.
    pub fn cvid(mut self, cvid: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_member("cvid", &cvid.as_ref().to_owned());
        self
    }

    /// The ids of those that are meant. `ids` in the body.
    pub fn ids(mut self, ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_member("ids", &wire::owned::<Id>(ids));
        self
    }

    /// An object. `territory` in the body.
    pub fn territory(mut self, territory: RecordTerritory) -> Self {
        self.0.request_mut().set_member("territory", &territory);
        self
    }

    /// Yes or no. `over_write` in the body.
    pub fn over_write(mut self, over_write: bool) -> Self {
        self.0.request_mut().set_member("over_write", &over_write);
        self
    }

    /// The condition that has to be met, such as `(Last_Name:equals:Park)`. `criteria` in the body.
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
    /// Which automations are started: `workflow`, `approval` and the like; none when the list is
    /// empty. `trigger` in the body.
    pub fn trigger(mut self, trigger: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_member("trigger", &wire::owned::<String>(trigger));
        self
    }

    /// One or more texts, which are sent with commas between them. `process` in the body.
    pub fn process(mut self, process: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_member("process", &wire::owned::<String>(process));
        self
    }

    /// One or more texts, which are sent with commas between them. `duplicate_check_fields` in the
    /// body.
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

    /// Whether workflows run: `true` or `false`; `true` where it is left out. `wf_trigger` in the
    /// body.
    pub fn wf_trigger(mut self, wf_trigger: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_member("wf_trigger", &wf_trigger.as_ref().to_owned());
        self
    }

    /// The id of a lar. `lar_id` in the body.
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
    /// Which automations are started: `workflow`, `approval` and the like; none when the list is
    /// empty. `trigger` in the body.
    pub fn trigger(mut self, trigger: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_member("trigger", &wire::owned::<String>(trigger));
        self
    }

    /// One or more texts, which are sent with commas between them. `process` in the body.
    pub fn process(mut self, process: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_member("process", &wire::owned::<String>(process));
        self
    }

    /// One or more texts, which are sent with commas between them. `duplicate_check_fields` in the
    /// body.
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

    /// Whether workflows run: `true` or `false`; `true` where it is left out. `wf_trigger` in the
    /// body.
    pub fn wf_trigger(mut self, wf_trigger: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_member("wf_trigger", &wf_trigger.as_ref().to_owned());
        self
    }

    /// The id of a lar. `lar_id` in the body.
    pub fn lar_id(mut self, lar_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_member("lar_id", &Into::<Id>::into(lar_id));
        self
    }
}

call!(RemoveTerritoriesManyCall => RowOutcomes);

/// What may be set before `records().search_bulk` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct SearchBulkCall(pub(super) List<shared::Record>);

impl SearchBulkCall {
    /// One of the 15 words of [`RecordApprovalState`]. Query parameter `approval_state`.
    pub fn approval_state(mut self, approval_state: impl Into<RecordApprovalState>) -> Self {
        self.0
            .request_mut()
            .set_query("approval_state", approval_state.into());
        self
    }

    /// The condition that has to be met, such as `(Last_Name:equals:Park)`, at the most 3000
    /// characters. Query parameter `criteria`.
    pub fn criteria(mut self, criteria: impl Into<crate::Criteria>) -> Self {
        criteria.into().set(self.0.request_mut(), "criteria");
        self
    }

    /// Which leads come: `false`, `true` or `both`; `false` where it is left out: `true`, `false`,
    /// `both`. Query parameter `converted`.
    pub fn converted(mut self, converted: impl Into<ConvertedFilter>) -> Self {
        self.0
            .request_mut()
            .set_query("converted", converted.into());
        self
    }

    /// Text, from 2 to 100 characters. Query parameter `word`.
    pub fn word(mut self, word: impl AsRef<str>) -> Self {
        self.0.request_mut().set_text("word", word, 2..=100);
        self
    }

    /// An e-mail address. Query parameter `email`.
    pub fn email(mut self, email: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("email", email);
        self
    }

    /// A phone number, from 3 to 50 characters. Query parameter `phone`.
    pub fn phone(mut self, phone: impl AsRef<str>) -> Self {
        self.0.request_mut().set_text("phone", phone, 3..=50);
        self
    }

    /// The API names of the fields that come, at the most 50 values. Query parameter `fields`.
    pub fn fields(mut self, fields: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_list("fields", &wire::strings::<String>(fields), 0..=50);
        self
    }

    /// Which page comes; the first is 1. Query parameter `page`.
    pub fn page(mut self, page: i64) -> Self {
        self.0.request_mut().set_number("page", page, 1..=i64::MAX);
        self
    }

    /// How many come at a time, from 1 to 200; `200` where it is left out. Query parameter `per_page`.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.0
            .request_mut()
            .set_number("per_page", per_page, 1..=200);
        self
    }

    /// What the list is ordered by. Query parameter `sort_by`.
    pub fn sort_by(mut self, sort_by: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("sort_by", sort_by);
        self
    }

    /// Which way the list is ordered: `asc`, `desc`. Query parameter `sort_order`.
    pub fn sort_order(mut self, sort_order: impl Into<shared::TimelineSortOrder>) -> Self {
        self.0
            .request_mut()
            .set_query("sort_order", sort_order.into());
        self
    }

    /// One of the 16 words of [`SearchUserType`]. Query parameter `type`.
    pub fn type_(mut self, type_: impl Into<SearchUserType>) -> Self {
        self.0.request_mut().set_query("type", type_.into());
        self
    }
}

call!(SearchBulkCall => list shared::Record);

/// What may be set before `records().update_by_external_id` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateByExternalIdCall(pub(super) Call<RowOutcomes>);

impl UpdateByExternalIdCall {
    /// Which automations are started: `workflow`, `approval` and the like; none when the list is
    /// empty. `trigger` in the body.
    pub fn trigger(mut self, trigger: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_member("trigger", &wire::owned::<String>(trigger));
        self
    }

    /// One or more texts, which are sent with commas between them. `process` in the body.
    pub fn process(mut self, process: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_member("process", &wire::owned::<String>(process));
        self
    }

    /// One or more texts, which are sent with commas between them. `duplicate_check_fields` in the
    /// body.
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

    /// Whether workflows run: `true` or `false`; `true` where it is left out. `wf_trigger` in the
    /// body.
    pub fn wf_trigger(mut self, wf_trigger: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_member("wf_trigger", &wf_trigger.as_ref().to_owned());
        self
    }

    /// The id of a lar. `lar_id` in the body.
    pub fn lar_id(mut self, lar_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_member("lar_id", &Into::<Id>::into(lar_id));
        self
    }
}

call!(UpdateByExternalIdCall => RowOutcomes);

/// What may be set before `records().upload_photo` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct UploadPhotoCall(pub(super) Call<RowOutcomes>);

impl UploadPhotoCall {
    /// Text. Query parameter `restrict_triggers`.
    pub fn restrict_triggers(mut self, restrict_triggers: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("restrict_triggers", restrict_triggers);
        self
    }
}

call!(UploadPhotoCall => RowOutcomes);
