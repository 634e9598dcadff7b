// Written by `cargo xtask codegen` from crm/v8/records.toml of the catalogue; changes belong there.
//! The calls, each with its optional parameters.

use zoho_http::call;
use zoho_types::json::Json;
use zoho_types::{DateTime, Id, json};

use crate::generated::shared;
use crate::rows::RowOutcomes;

use super::{
    ConvertedFilter, DeletedRecord, MassChangeOwnerStatus, MassDeleteStatus, Merge,
    RecordApprovalState, RecordCriteria, RecordTerritory, SearchUserType,
};

call! {
    /// Returned by [`RecordsClient::list`](crate::records::RecordsClient::list).
    ListRecords => list shared::Record
}

impl ListRecords {
    /// Query parameter `approved`.
    pub fn approved(mut self, approved: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("approved", approved);
        self
    }

    /// The leads to return: `false`, `true` or `both`; `false` by default. Query parameter
    /// `converted`.
    pub fn converted(mut self, converted: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("converted", converted);
        self
    }

    /// The id of the custom view whose contents to return. Query parameter `cvid`.
    pub fn cvid(mut self, cvid: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("cvid", cvid);
        self
    }

    /// The ids of the items to return or change. Query parameter `ids`, at most 100 values.
    pub fn ids(mut self, ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_list("ids", &json::strings::<Id>(ids), 0..=100);
        self
    }

    /// Query parameter `uid`.
    pub fn uid(mut self, uid: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("uid", uid);
        self
    }

    /// The field that the list is sorted by. Query parameter `sort_by`.
    pub fn sort_by(mut self, sort_by: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("sort_by", sort_by);
        self
    }

    /// The sort direction: `asc` or `desc`. Query parameter `sort_order`.
    pub fn sort_order(mut self, sort_order: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("sort_order", sort_order);
        self
    }

    /// The number of the page; the first is 1. Query parameter `page`, `1` by default.
    pub fn page(mut self, page: i64) -> Self {
        self.0.request_mut().set_number("page", page, 1..=i64::MAX);
        self
    }

    /// The maximum number of items in a page. Query parameter `per_page`, from 1 to 200, `200` by
    /// default.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.0
            .request_mut()
            .set_number("per_page", per_page, 1..=200);
        self
    }

    /// Query parameter `startDateTime`.
    pub fn start_date_time(mut self, start_date_time: DateTime) -> Self {
        self.0
            .request_mut()
            .set_query("startDateTime", start_date_time);
        self
    }

    /// Query parameter `endDateTime`.
    pub fn end_date_time(mut self, end_date_time: DateTime) -> Self {
        self.0.request_mut().set_query("endDateTime", end_date_time);
        self
    }

    /// Query parameter `territory_id`.
    pub fn territory_id(mut self, territory_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("territory_id", territory_id.into());
        self
    }

    /// Whether to include child territories: `true` or `false`. Query parameter `include_child`.
    pub fn include_child(mut self, include_child: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("include_child", include_child);
        self
    }

    /// The token from the page before, to continue after it. Query parameter `page_token`.
    pub fn page_token(mut self, page_token: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("page_token", page_token);
        self
    }

    /// Query parameter `filters`.
    pub fn filters(mut self, filters: &Json) -> Self {
        self.0
            .request_mut()
            .set_query("filters", filters.to_string());
        self
    }

    /// Query parameter `cross_filters`.
    pub fn cross_filters(mut self, cross_filters: &Json) -> Self {
        self.0
            .request_mut()
            .set_query("cross_filters", cross_filters.to_string());
        self
    }

    /// Query parameter `filterId`.
    pub fn filter_id(mut self, filter_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("filterId", filter_id.into());
        self
    }

    /// Returns only what has changed since then. Where nothing has, a list is empty and [says
    /// so](zoho_http::Page::is_not_modified), and another call ends with
    /// [`ErrorKind::NotModified`](zoho_http::ErrorKind::NotModified). Header `If-Modified-Since`.
    pub fn if_modified_since(mut self, if_modified_since: DateTime) -> Self {
        self.0
            .request_mut()
            .set_header("If-Modified-Since", if_modified_since);
        self
    }

    /// Header `X-EXTERNAL`.
    pub fn x_external(mut self, x_external: impl AsRef<str>) -> Self {
        self.0.request_mut().set_header("X-EXTERNAL", x_external);
        self
    }
}

call! {
    /// Returned by [`RecordsClient::get`](crate::records::RecordsClient::get).
    GetRecord => shared::Record
}

impl GetRecord {
    /// Query parameter `approved`.
    pub fn approved(mut self, approved: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("approved", approved);
        self
    }

    /// The leads to return: `false`, `true` or `both`; `false` by default. Query parameter
    /// `converted`.
    pub fn converted(mut self, converted: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("converted", converted);
        self
    }

    /// The id of the custom view whose contents to return. Query parameter `cvid`.
    pub fn cvid(mut self, cvid: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("cvid", cvid);
        self
    }

    /// Query parameter `uid`.
    pub fn uid(mut self, uid: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("uid", uid);
        self
    }

    /// The API names of the fields to return. Query parameter `fields`, at most 50 values.
    pub fn fields(mut self, fields: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_list("fields", &json::strings::<String>(fields), 0..=50);
        self
    }

    /// Query parameter `startDateTime`.
    pub fn start_date_time(mut self, start_date_time: DateTime) -> Self {
        self.0
            .request_mut()
            .set_query("startDateTime", start_date_time);
        self
    }

    /// Query parameter `endDateTime`.
    pub fn end_date_time(mut self, end_date_time: DateTime) -> Self {
        self.0.request_mut().set_query("endDateTime", end_date_time);
        self
    }

    /// Query parameter `territory_id`.
    pub fn territory_id(mut self, territory_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("territory_id", territory_id.into());
        self
    }

    /// Whether to include child territories: `true` or `false`. Query parameter `include_child`.
    pub fn include_child(mut self, include_child: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("include_child", include_child);
        self
    }

    /// Returns only what has changed since then. Where nothing has, a list is empty and [says
    /// so](zoho_http::Page::is_not_modified), and another call ends with
    /// [`ErrorKind::NotModified`](zoho_http::ErrorKind::NotModified). Header `If-Modified-Since`.
    pub fn if_modified_since(mut self, if_modified_since: DateTime) -> Self {
        self.0
            .request_mut()
            .set_header("If-Modified-Since", if_modified_since);
        self
    }

    /// Header `X-EXTERNAL`.
    pub fn x_external(mut self, x_external: impl AsRef<str>) -> Self {
        self.0.request_mut().set_header("X-EXTERNAL", x_external);
        self
    }
}

call! {
    /// Returned by [`RecordsClient::create`](crate::records::RecordsClient::create).
    CreateRecords => RowOutcomes
}

impl CreateRecords {
    /// Header `X-EXTERNAL`.
    pub fn x_external(mut self, x_external: impl AsRef<str>) -> Self {
        self.0.request_mut().set_header("X-EXTERNAL", x_external);
        self
    }

    /// The automations to start, such as `workflow` and `approval`; none when the list is empty.
    /// Member `trigger` of the body.
    pub fn trigger(mut self, trigger: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_member("trigger", &json::owned::<String>(trigger));
        self
    }

    /// Member `process` of the body.
    pub fn process(mut self, process: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_member("process", &json::owned::<String>(process));
        self
    }

    /// Member `duplicate_check_fields` of the body.
    pub fn duplicate_check_fields(
        mut self,
        duplicate_check_fields: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.request_mut().set_member(
            "duplicate_check_fields",
            &json::owned::<String>(duplicate_check_fields),
        );
        self
    }

    /// Whether workflows run: `true` or `false`; `true` by default. Member `wf_trigger` of the body.
    pub fn wf_trigger(mut self, wf_trigger: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_member("wf_trigger", &wf_trigger.as_ref().to_owned());
        self
    }

    /// Member `lar_id` of the body.
    pub fn lar_id(mut self, lar_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_member("lar_id", &Into::<Id>::into(lar_id));
        self
    }
}

call! {
    /// Returned by [`RecordsClient::upsert`](crate::records::RecordsClient::upsert).
    UpsertRecords => RowOutcomes
}

impl UpsertRecords {
    /// Header `X-EXTERNAL`.
    pub fn x_external(mut self, x_external: impl AsRef<str>) -> Self {
        self.0.request_mut().set_header("X-EXTERNAL", x_external);
        self
    }

    /// The automations to start, such as `workflow` and `approval`; none when the list is empty.
    /// Member `trigger` of the body.
    pub fn trigger(mut self, trigger: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_member("trigger", &json::owned::<String>(trigger));
        self
    }

    /// Member `process` of the body.
    pub fn process(mut self, process: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_member("process", &json::owned::<String>(process));
        self
    }

    /// Member `duplicate_check_fields` of the body.
    pub fn duplicate_check_fields(
        mut self,
        duplicate_check_fields: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.request_mut().set_member(
            "duplicate_check_fields",
            &json::owned::<String>(duplicate_check_fields),
        );
        self
    }

    /// Whether workflows run: `true` or `false`; `true` by default. Member `wf_trigger` of the body.
    pub fn wf_trigger(mut self, wf_trigger: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_member("wf_trigger", &wf_trigger.as_ref().to_owned());
        self
    }

    /// Member `lar_id` of the body.
    pub fn lar_id(mut self, lar_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_member("lar_id", &Into::<Id>::into(lar_id));
        self
    }
}

call! {
    /// Returned by [`RecordsClient::update`](crate::records::RecordsClient::update).
    UpdateRecord => RowOutcomes
}

impl UpdateRecord {
    /// Header `X-EXTERNAL`.
    pub fn x_external(mut self, x_external: impl AsRef<str>) -> Self {
        self.0.request_mut().set_header("X-EXTERNAL", x_external);
        self
    }

    /// The automations to start, such as `workflow` and `approval`; none when the list is empty.
    /// Member `trigger` of the body.
    pub fn trigger(mut self, trigger: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_member("trigger", &json::owned::<String>(trigger));
        self
    }

    /// Member `process` of the body.
    pub fn process(mut self, process: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_member("process", &json::owned::<String>(process));
        self
    }

    /// Member `duplicate_check_fields` of the body.
    pub fn duplicate_check_fields(
        mut self,
        duplicate_check_fields: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.request_mut().set_member(
            "duplicate_check_fields",
            &json::owned::<String>(duplicate_check_fields),
        );
        self
    }

    /// Whether workflows run: `true` or `false`; `true` by default. Member `wf_trigger` of the body.
    pub fn wf_trigger(mut self, wf_trigger: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_member("wf_trigger", &wf_trigger.as_ref().to_owned());
        self
    }

    /// Member `lar_id` of the body.
    pub fn lar_id(mut self, lar_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_member("lar_id", &Into::<Id>::into(lar_id));
        self
    }
}

call! {
    /// Returned by [`RecordsClient::update_many`](crate::records::RecordsClient::update_many).
    UpdateManyRecords => RowOutcomes
}

impl UpdateManyRecords {
    /// Header `X-EXTERNAL`.
    pub fn x_external(mut self, x_external: impl AsRef<str>) -> Self {
        self.0.request_mut().set_header("X-EXTERNAL", x_external);
        self
    }

    /// The automations to start, such as `workflow` and `approval`; none when the list is empty.
    /// Member `trigger` of the body.
    pub fn trigger(mut self, trigger: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_member("trigger", &json::owned::<String>(trigger));
        self
    }

    /// Member `process` of the body.
    pub fn process(mut self, process: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_member("process", &json::owned::<String>(process));
        self
    }

    /// Member `duplicate_check_fields` of the body.
    pub fn duplicate_check_fields(
        mut self,
        duplicate_check_fields: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.request_mut().set_member(
            "duplicate_check_fields",
            &json::owned::<String>(duplicate_check_fields),
        );
        self
    }

    /// Whether workflows run: `true` or `false`; `true` by default. Member `wf_trigger` of the body.
    pub fn wf_trigger(mut self, wf_trigger: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_member("wf_trigger", &wf_trigger.as_ref().to_owned());
        self
    }

    /// Member `lar_id` of the body.
    pub fn lar_id(mut self, lar_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_member("lar_id", &Into::<Id>::into(lar_id));
        self
    }
}

call! {
    /// Returned by [`RecordsClient::delete`](crate::records::RecordsClient::delete).
    DeleteRecord => RowOutcomes
}

impl DeleteRecord {
    /// Whether workflows run: `true` or `false`; `true` by default. Query parameter `wf_trigger`.
    pub fn wf_trigger(mut self, wf_trigger: bool) -> Self {
        self.0
            .request_mut()
            .set_query("wf_trigger", wf_trigger.to_string());
        self
    }

    /// Header `X-EXTERNAL`.
    pub fn x_external(mut self, x_external: impl AsRef<str>) -> Self {
        self.0.request_mut().set_header("X-EXTERNAL", x_external);
        self
    }
}

call! {
    /// Returned by [`RecordsClient::delete_many`](crate::records::RecordsClient::delete_many).
    DeleteManyRecords => RowOutcomes
}

impl DeleteManyRecords {
    /// Whether workflows run: `true` or `false`; `true` by default. Query parameter `wf_trigger`.
    pub fn wf_trigger(mut self, wf_trigger: bool) -> Self {
        self.0
            .request_mut()
            .set_query("wf_trigger", wf_trigger.to_string());
        self
    }

    /// Header `X-EXTERNAL`.
    pub fn x_external(mut self, x_external: impl AsRef<str>) -> Self {
        self.0.request_mut().set_header("X-EXTERNAL", x_external);
        self
    }
}

call! {
    /// Returned by [`RecordsClient::search`](crate::records::RecordsClient::search).
    SearchRecords => list shared::Record
}

impl SearchRecords {
    /// The condition to match, such as `(Last_Name:equals:Park)`. Query parameter `criteria`.
    pub fn criteria(mut self, criteria: impl Into<crate::criteria::Criteria>) -> Self {
        criteria.into().set(self.0.request_mut(), "criteria");
        self
    }

    /// Query parameter `email`.
    pub fn email(mut self, email: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("email", email);
        self
    }

    /// Query parameter `phone`.
    pub fn phone(mut self, phone: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("phone", phone);
        self
    }

    /// Query parameter `word`.
    pub fn word(mut self, word: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("word", word);
        self
    }

    /// The leads to return: `false`, `true` or `both`; `false` by default. Query parameter
    /// `converted`.
    pub fn converted(mut self, converted: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("converted", converted);
        self
    }

    /// Query parameter `approved`.
    pub fn approved(mut self, approved: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("approved", approved);
        self
    }

    /// The number of the page; the first is 1. Query parameter `page`, `1` by default.
    pub fn page(mut self, page: i64) -> Self {
        self.0.request_mut().set_number("page", page, 1..=i64::MAX);
        self
    }

    /// The maximum number of items in a page. Query parameter `per_page`, from 1 to 200, `200` by
    /// default.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.0
            .request_mut()
            .set_number("per_page", per_page, 1..=200);
        self
    }

    /// The API names of the fields to return. Query parameter `fields`, at most 50 values.
    pub fn fields(mut self, fields: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_list("fields", &json::strings::<String>(fields), 0..=50);
        self
    }

    /// The id of the custom view whose contents to return. Query parameter `cvid`.
    pub fn cvid(mut self, cvid: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("cvid", cvid);
        self
    }

    /// Query parameter `type`.
    pub fn type_(mut self, type_: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("type", type_);
        self
    }

    /// Query parameter `approval_state`.
    pub fn approval_state(mut self, approval_state: impl Into<RecordApprovalState>) -> Self {
        self.0
            .request_mut()
            .set_query("approval_state", approval_state.into());
        self
    }

    /// Header `X-EXTERNAL`.
    pub fn x_external(mut self, x_external: impl AsRef<str>) -> Self {
        self.0.request_mut().set_header("X-EXTERNAL", x_external);
        self
    }
}

call! {
    /// Returned by [`RecordsClient::count`](crate::records::RecordsClient::count).
    CountRecords => i64
}

impl CountRecords {
    /// The id of the custom view whose contents to return. Query parameter `cvid`.
    pub fn cvid(mut self, cvid: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("cvid", cvid);
        self
    }

    /// The condition to match, such as `(Last_Name:equals:Park)`. Query parameter `criteria`.
    pub fn criteria(mut self, criteria: impl Into<crate::criteria::Criteria>) -> Self {
        criteria.into().set(self.0.request_mut(), "criteria");
        self
    }

    /// Query parameter `email`.
    pub fn email(mut self, email: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("email", email);
        self
    }

    /// Query parameter `phone`.
    pub fn phone(mut self, phone: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("phone", phone);
        self
    }

    /// Query parameter `word`.
    pub fn word(mut self, word: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("word", word);
        self
    }

    /// The leads to return: `false`, `true` or `both`; `false` by default. Query parameter
    /// `converted`.
    pub fn converted(mut self, converted: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("converted", converted);
        self
    }

    /// Query parameter `approved`.
    pub fn approved(mut self, approved: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("approved", approved);
        self
    }

    /// Query parameter `type`.
    pub fn type_(mut self, type_: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("type", type_);
        self
    }
}

call! {
    /// Returned by [`RecordsClient::assign_territories`](crate::records::RecordsClient::assign_territories).
    AssignRecordTerritories => RowOutcomes
}

impl AssignRecordTerritories {
    /// The automations to start, such as `workflow` and `approval`; none when the list is empty.
    /// Member `trigger` of the body.
    pub fn trigger(mut self, trigger: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_member("trigger", &json::owned::<String>(trigger));
        self
    }

    /// Member `process` of the body.
    pub fn process(mut self, process: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_member("process", &json::owned::<String>(process));
        self
    }

    /// Member `duplicate_check_fields` of the body.
    pub fn duplicate_check_fields(
        mut self,
        duplicate_check_fields: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.request_mut().set_member(
            "duplicate_check_fields",
            &json::owned::<String>(duplicate_check_fields),
        );
        self
    }

    /// Whether workflows run: `true` or `false`; `true` by default. Member `wf_trigger` of the body.
    pub fn wf_trigger(mut self, wf_trigger: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_member("wf_trigger", &wf_trigger.as_ref().to_owned());
        self
    }

    /// Member `lar_id` of the body.
    pub fn lar_id(mut self, lar_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_member("lar_id", &Into::<Id>::into(lar_id));
        self
    }
}

call! {
    /// Returned by [`RecordsClient::assign_territories_many`](crate::records::RecordsClient::assign_territories_many).
    AssignManyRecordTerritories => RowOutcomes
}

impl AssignManyRecordTerritories {
    /// The automations to start, such as `workflow` and `approval`; none when the list is empty.
    /// Member `trigger` of the body.
    pub fn trigger(mut self, trigger: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_member("trigger", &json::owned::<String>(trigger));
        self
    }

    /// Member `process` of the body.
    pub fn process(mut self, process: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_member("process", &json::owned::<String>(process));
        self
    }

    /// Member `duplicate_check_fields` of the body.
    pub fn duplicate_check_fields(
        mut self,
        duplicate_check_fields: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.request_mut().set_member(
            "duplicate_check_fields",
            &json::owned::<String>(duplicate_check_fields),
        );
        self
    }

    /// Whether workflows run: `true` or `false`; `true` by default. Member `wf_trigger` of the body.
    pub fn wf_trigger(mut self, wf_trigger: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_member("wf_trigger", &wf_trigger.as_ref().to_owned());
        self
    }

    /// Member `lar_id` of the body.
    pub fn lar_id(mut self, lar_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_member("lar_id", &Into::<Id>::into(lar_id));
        self
    }
}

call! {
    /// Returned by [`RecordsClient::change_owner`](crate::records::RecordsClient::change_owner).
    ChangeRecordOwner => RowOutcomes
}

call! {
    /// Returned by [`RecordsClient::change_owner_many`](crate::records::RecordsClient::change_owner_many).
    ChangeManyRecordOwner => RowOutcomes
}

call! {
    /// Returned by [`RecordsClient::count_matching`](crate::records::RecordsClient::count_matching).
    CountRecordMatching => i64
}

impl CountRecordMatching {
    /// Query parameter `email`.
    pub fn email(mut self, email: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("email", email);
        self
    }

    /// Query parameter `phone`.
    pub fn phone(mut self, phone: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("phone", phone);
        self
    }

    /// Query parameter `word`.
    pub fn word(mut self, word: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("word", word);
        self
    }
}

call! {
    /// Returned by [`RecordsClient::delete_by_external_id`](crate::records::RecordsClient::delete_by_external_id).
    DeleteRecordByExternalId => RowOutcomes
}

impl DeleteRecordByExternalId {
    /// Whether workflows run: `true` or `false`; `true` by default. Query parameter `wf_trigger`.
    pub fn wf_trigger(mut self, wf_trigger: bool) -> Self {
        self.0
            .request_mut()
            .set_query("wf_trigger", wf_trigger.to_string());
        self
    }
}

call! {
    /// Returned by [`RecordsClient::delete_photo`](crate::records::RecordsClient::delete_photo).
    DeleteRecordPhoto => RowOutcomes
}

call! {
    /// Returned by [`RecordsClient::download_photo`](crate::records::RecordsClient::download_photo).
    DownloadRecordPhoto => file
}

call! {
    /// Returned by [`RecordsClient::duplicate`](crate::records::RecordsClient::duplicate).
    DuplicateRecord => RowOutcomes
}

call! {
    /// Returned by [`RecordsClient::get_by_external_id`](crate::records::RecordsClient::get_by_external_id).
    GetRecordByExternalId => shared::Record
}

impl GetRecordByExternalId {
    /// Query parameter `approved`.
    pub fn approved(mut self, approved: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("approved", approved);
        self
    }

    /// The leads to return: `false`, `true` or `both`; `false` by default. Query parameter
    /// `converted`.
    pub fn converted(mut self, converted: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("converted", converted);
        self
    }

    /// The id of the custom view whose contents to return. Query parameter `cvid`.
    pub fn cvid(mut self, cvid: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("cvid", cvid);
        self
    }

    /// Query parameter `uid`.
    pub fn uid(mut self, uid: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("uid", uid);
        self
    }

    /// The API names of the fields to return. Query parameter `fields`, at most 50 values.
    pub fn fields(mut self, fields: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_list("fields", &json::strings::<String>(fields), 0..=50);
        self
    }

    /// Query parameter `startDateTime`.
    pub fn start_date_time(mut self, start_date_time: DateTime) -> Self {
        self.0
            .request_mut()
            .set_query("startDateTime", start_date_time);
        self
    }

    /// Query parameter `endDateTime`.
    pub fn end_date_time(mut self, end_date_time: DateTime) -> Self {
        self.0.request_mut().set_query("endDateTime", end_date_time);
        self
    }

    /// Query parameter `territory_id`.
    pub fn territory_id(mut self, territory_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("territory_id", territory_id.into());
        self
    }

    /// Whether to include child territories: `true` or `false`. Query parameter `include_child`.
    pub fn include_child(mut self, include_child: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("include_child", include_child);
        self
    }

    /// Returns only what has changed since then. Where nothing has, a list is empty and [says
    /// so](zoho_http::Page::is_not_modified), and another call ends with
    /// [`ErrorKind::NotModified`](zoho_http::ErrorKind::NotModified). Header `If-Modified-Since`.
    pub fn if_modified_since(mut self, if_modified_since: DateTime) -> Self {
        self.0
            .request_mut()
            .set_header("If-Modified-Since", if_modified_since);
        self
    }
}

call! {
    /// Returned by [`RecordsClient::get_full_text`](crate::records::RecordsClient::get_full_text).
    GetRecordFullText => shared::Record
}

impl GetRecordFullText {
    /// The API names of the fields to return. Query parameter `fields`, at most 50 values.
    pub fn fields(mut self, fields: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_list("fields", &json::strings::<String>(fields), 0..=50);
        self
    }
}

call! {
    /// Returned by [`RecordsClient::get_mass_change_owner_status`](crate::records::RecordsClient::get_mass_change_owner_status).
    GetRecordMassChangeOwnerStatus => list MassChangeOwnerStatus
}

call! {
    /// Returned by [`RecordsClient::get_mass_delete_status`](crate::records::RecordsClient::get_mass_delete_status).
    GetRecordMassDeleteStatus => list MassDeleteStatus
}

call! {
    /// Returned by [`RecordsClient::get_mass_update_status`](crate::records::RecordsClient::get_mass_update_status).
    GetRecordMassUpdateStatus => list MassChangeOwnerStatus
}

impl GetRecordMassUpdateStatus {
    /// Query parameter `job_id`.
    pub fn job_id(mut self, job_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("job_id", job_id.into());
        self
    }
}

call! {
    /// Returned by [`RecordsClient::get_merge_status`](crate::records::RecordsClient::get_merge_status).
    GetRecordMergeStatus => list Merge
}

impl GetRecordMergeStatus {
    /// Query parameter `job_id`.
    pub fn job_id(mut self, job_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("job_id", job_id.into());
        self
    }
}

call! {
    /// Returned by [`RecordsClient::list_deleted`](crate::records::RecordsClient::list_deleted).
    ListDeletedRecords => list DeletedRecord
}

impl ListDeletedRecords {
    /// Query parameter `type`.
    pub fn type_(mut self, type_: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("type", type_);
        self
    }

    /// The number of the page; the first is 1. Query parameter `page`, `1` by default.
    pub fn page(mut self, page: i64) -> Self {
        self.0.request_mut().set_number("page", page, 1..=i64::MAX);
        self
    }

    /// The maximum number of items in a page. Query parameter `per_page`, from 1 to 200, `200` by
    /// default.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.0
            .request_mut()
            .set_number("per_page", per_page, 1..=200);
        self
    }

    /// Returns only what has changed since then. Where nothing has, a list is empty and [says
    /// so](zoho_http::Page::is_not_modified), and another call ends with
    /// [`ErrorKind::NotModified`](zoho_http::ErrorKind::NotModified). Header `If-Modified-Since`.
    pub fn if_modified_since(mut self, if_modified_since: DateTime) -> Self {
        self.0
            .request_mut()
            .set_header("If-Modified-Since", if_modified_since);
        self
    }
}

call! {
    /// Returned by [`RecordsClient::list_full_text`](crate::records::RecordsClient::list_full_text).
    ListRecordFullText => list shared::Record
}

impl ListRecordFullText {
    /// The ids of the items to return or change. Query parameter `ids`, at most 100 values.
    pub fn ids(mut self, ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_list("ids", &json::strings::<Id>(ids), 0..=100);
        self
    }

    /// The API names of the fields to return. Query parameter `fields`, at most 50 values.
    pub fn fields(mut self, fields: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_list("fields", &json::strings::<String>(fields), 0..=50);
        self
    }
}

call! {
    /// Returned by [`RecordsClient::mass_change_owner`](crate::records::RecordsClient::mass_change_owner).
    MassChangeOwnerRecords => RowOutcomes
}

call! {
    /// Returned by [`RecordsClient::mass_delete`](crate::records::RecordsClient::mass_delete).
    MassDeleteRecords => RowOutcomes
}

call! {
    /// Returned by [`RecordsClient::mass_update`](crate::records::RecordsClient::mass_update).
    MassUpdateRecords => RowOutcomes
}

impl MassUpdateRecords {
    /// The id of the custom view whose contents to return. Member `cvid` of the body.
    pub fn cvid(mut self, cvid: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_member("cvid", &cvid.as_ref().to_owned());
        self
    }

    /// The ids of the items to return or change. Member `ids` of the body.
    pub fn ids(mut self, ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_member("ids", &json::owned::<Id>(ids));
        self
    }

    /// Member `territory` of the body.
    pub fn territory(mut self, territory: RecordTerritory) -> Self {
        self.0.request_mut().set_member("territory", &territory);
        self
    }

    /// Member `over_write` of the body.
    pub fn over_write(mut self, over_write: bool) -> Self {
        self.0.request_mut().set_member("over_write", &over_write);
        self
    }

    /// The condition to match, such as `(Last_Name:equals:Park)`. Member `criteria` of the body.
    pub fn criteria(mut self, criteria: Vec<RecordCriteria>) -> Self {
        self.0.request_mut().set_member("criteria", &criteria);
        self
    }
}

call! {
    /// Returned by [`RecordsClient::merge`](crate::records::RecordsClient::merge).
    MergeRecords => RowOutcomes
}

call! {
    /// Returned by [`RecordsClient::remove_territories`](crate::records::RecordsClient::remove_territories).
    RemoveRecordTerritories => RowOutcomes
}

impl RemoveRecordTerritories {
    /// The automations to start, such as `workflow` and `approval`; none when the list is empty.
    /// Member `trigger` of the body.
    pub fn trigger(mut self, trigger: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_member("trigger", &json::owned::<String>(trigger));
        self
    }

    /// Member `process` of the body.
    pub fn process(mut self, process: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_member("process", &json::owned::<String>(process));
        self
    }

    /// Member `duplicate_check_fields` of the body.
    pub fn duplicate_check_fields(
        mut self,
        duplicate_check_fields: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.request_mut().set_member(
            "duplicate_check_fields",
            &json::owned::<String>(duplicate_check_fields),
        );
        self
    }

    /// Whether workflows run: `true` or `false`; `true` by default. Member `wf_trigger` of the body.
    pub fn wf_trigger(mut self, wf_trigger: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_member("wf_trigger", &wf_trigger.as_ref().to_owned());
        self
    }

    /// Member `lar_id` of the body.
    pub fn lar_id(mut self, lar_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_member("lar_id", &Into::<Id>::into(lar_id));
        self
    }
}

call! {
    /// Returned by [`RecordsClient::remove_territories_many`](crate::records::RecordsClient::remove_territories_many).
    RemoveManyRecordTerritories => RowOutcomes
}

impl RemoveManyRecordTerritories {
    /// The automations to start, such as `workflow` and `approval`; none when the list is empty.
    /// Member `trigger` of the body.
    pub fn trigger(mut self, trigger: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_member("trigger", &json::owned::<String>(trigger));
        self
    }

    /// Member `process` of the body.
    pub fn process(mut self, process: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_member("process", &json::owned::<String>(process));
        self
    }

    /// Member `duplicate_check_fields` of the body.
    pub fn duplicate_check_fields(
        mut self,
        duplicate_check_fields: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.request_mut().set_member(
            "duplicate_check_fields",
            &json::owned::<String>(duplicate_check_fields),
        );
        self
    }

    /// Whether workflows run: `true` or `false`; `true` by default. Member `wf_trigger` of the body.
    pub fn wf_trigger(mut self, wf_trigger: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_member("wf_trigger", &wf_trigger.as_ref().to_owned());
        self
    }

    /// Member `lar_id` of the body.
    pub fn lar_id(mut self, lar_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_member("lar_id", &Into::<Id>::into(lar_id));
        self
    }
}

call! {
    /// Returned by [`RecordsClient::search_bulk`](crate::records::RecordsClient::search_bulk).
    SearchRecordBulk => list shared::Record
}

impl SearchRecordBulk {
    /// Query parameter `approval_state`.
    pub fn approval_state(mut self, approval_state: impl Into<RecordApprovalState>) -> Self {
        self.0
            .request_mut()
            .set_query("approval_state", approval_state.into());
        self
    }

    /// The condition to match, such as `(Last_Name:equals:Park)`. Query parameter `criteria`, at most
    /// 3000 characters.
    pub fn criteria(mut self, criteria: impl Into<crate::criteria::Criteria>) -> Self {
        criteria.into().set(self.0.request_mut(), "criteria");
        self
    }

    /// The leads to return: `false`, `true` or `both`; `false` by default. Query parameter
    /// `converted`, one of `true`, `false`, `both`.
    pub fn converted(mut self, converted: impl Into<ConvertedFilter>) -> Self {
        self.0
            .request_mut()
            .set_query("converted", converted.into());
        self
    }

    /// Query parameter `word`, from 2 to 100 characters.
    pub fn word(mut self, word: impl AsRef<str>) -> Self {
        self.0.request_mut().set_text("word", word, 2..=100);
        self
    }

    /// Query parameter `email`.
    pub fn email(mut self, email: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("email", email);
        self
    }

    /// Query parameter `phone`, from 3 to 50 characters.
    pub fn phone(mut self, phone: impl AsRef<str>) -> Self {
        self.0.request_mut().set_text("phone", phone, 3..=50);
        self
    }

    /// The API names of the fields to return. Query parameter `fields`, at most 50 values.
    pub fn fields(mut self, fields: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_list("fields", &json::strings::<String>(fields), 0..=50);
        self
    }

    /// The number of the page; the first is 1. Query parameter `page`, `1` by default.
    pub fn page(mut self, page: i64) -> Self {
        self.0.request_mut().set_number("page", page, 1..=i64::MAX);
        self
    }

    /// The maximum number of items in a page. Query parameter `per_page`, from 1 to 200, `200` by
    /// default.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.0
            .request_mut()
            .set_number("per_page", per_page, 1..=200);
        self
    }

    /// The field that the list is sorted by. Query parameter `sort_by`.
    pub fn sort_by(mut self, sort_by: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("sort_by", sort_by);
        self
    }

    /// The sort direction. Query parameter `sort_order`, one of `asc`, `desc`.
    pub fn sort_order(mut self, sort_order: impl Into<shared::TimelineSortOrder>) -> Self {
        self.0
            .request_mut()
            .set_query("sort_order", sort_order.into());
        self
    }

    /// Query parameter `type`.
    pub fn type_(mut self, type_: impl Into<SearchUserType>) -> Self {
        self.0.request_mut().set_query("type", type_.into());
        self
    }
}

call! {
    /// Returned by [`RecordsClient::update_by_external_id`](crate::records::RecordsClient::update_by_external_id).
    UpdateRecordByExternalId => RowOutcomes
}

impl UpdateRecordByExternalId {
    /// The automations to start, such as `workflow` and `approval`; none when the list is empty.
    /// Member `trigger` of the body.
    pub fn trigger(mut self, trigger: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_member("trigger", &json::owned::<String>(trigger));
        self
    }

    /// Member `process` of the body.
    pub fn process(mut self, process: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_member("process", &json::owned::<String>(process));
        self
    }

    /// Member `duplicate_check_fields` of the body.
    pub fn duplicate_check_fields(
        mut self,
        duplicate_check_fields: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.request_mut().set_member(
            "duplicate_check_fields",
            &json::owned::<String>(duplicate_check_fields),
        );
        self
    }

    /// Whether workflows run: `true` or `false`; `true` by default. Member `wf_trigger` of the body.
    pub fn wf_trigger(mut self, wf_trigger: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_member("wf_trigger", &wf_trigger.as_ref().to_owned());
        self
    }

    /// Member `lar_id` of the body.
    pub fn lar_id(mut self, lar_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_member("lar_id", &Into::<Id>::into(lar_id));
        self
    }
}

call! {
    /// Returned by [`RecordsClient::upload_photo`](crate::records::RecordsClient::upload_photo).
    UploadRecordPhoto => RowOutcomes
}

impl UploadRecordPhoto {
    /// Query parameter `restrict_triggers`.
    pub fn restrict_triggers(mut self, restrict_triggers: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("restrict_triggers", restrict_triggers);
        self
    }
}
