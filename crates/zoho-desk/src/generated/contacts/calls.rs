// Written by `cargo xtask codegen` from desk/v1/contacts.toml of the catalogue; changes belong there.
//! The calls that have optional parameters.

use zoho_http::{
    Call, DateTimeRange, Id, List, call,
    wire::{self, Json},
};

use crate::shared;

use super::{Contact, ContactHelpCenter, ContactInclude, ContactSortBy, ContactStatistics};

/// What may be set before `contacts().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(pub(super) List<Contact>);

impl ListCall {
    /// The API names of the fields that come. Query parameter `fields`.
    pub fn fields(mut self, fields: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("fields", wire::strings::<String>(fields).join(","));
        self
    }

    /// The id of the custom view whose contents come. Query parameter `viewId`.
    pub fn view_id(mut self, view_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("viewId", view_id.into());
        self
    }

    /// How many come at a time, from 1 to 100. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// The place of the first one that comes, from 0 to 4999. Query parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// The id of a filter. Query parameter `filterId`.
    pub fn filter_id(mut self, filter_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("filterId", filter_id.into());
        self
    }

    /// What comes along. Query parameter `include`.
    pub fn include(mut self, include: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("include", wire::strings::<String>(include).join(","));
        self
    }

    /// What the list is ordered by: the 14 words of [`ContactSortBy`]; a minus turns the order around.
    /// Query parameter `sortBy`.
    pub fn sort_by(mut self, sort_by: impl Into<ContactSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }
}

call!(ListCall => list Contact);

/// What may be set before `contacts().get` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCall(pub(super) Call<Contact>);

impl GetCall {
    /// What comes along: `accounts`, `owner`. Query parameter `include`.
    pub fn include(mut self, include: impl IntoIterator<Item = impl Into<ContactInclude>>) -> Self {
        self.0.request_mut().set_query(
            "include",
            wire::strings::<ContactInclude>(include).join(","),
        );
        self
    }
}

call!(GetCall => Contact);

/// What may be set before `contacts().search` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct SearchCall(pub(super) List<Contact>);

impl SearchCall {
    /// One or more texts, which are sent with commas between them. Query parameter `email`.
    pub fn email(mut self, email: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("email", wire::strings::<String>(email).join(","));
        self
    }

    /// One or more texts, which are sent with commas between them. Query parameter `phone`.
    pub fn phone(mut self, phone: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("phone", wire::strings::<String>(phone).join(","));
        self
    }

    /// One or more texts, which are sent with commas between them. Query parameter `mobile`.
    pub fn mobile(mut self, mobile: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("mobile", wire::strings::<String>(mobile).join(","));
        self
    }

    /// Text. Query parameter `accountName`.
    pub fn account_name(mut self, account_name: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("accountName", account_name);
        self
    }

    /// Two date-times, or text with a comma between them:
    /// `2026-01-01T00:00:00.000Z,2026-01-31T23:59:59.000Z`. Query parameter `createdTimeRange`.
    pub fn created_time_range(mut self, created_time_range: impl Into<DateTimeRange>) -> Self {
        self.0.request_mut().set_query(
            "createdTimeRange",
            Into::<DateTimeRange>::into(created_time_range),
        );
        self
    }

    /// How many come at a time, from 1 to 100; `10` where it is left out. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// The place of the first one that comes, from 0 to 4999; `0` where it is left out. Query
    /// parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// Two date-times, or text with a comma between them:
    /// `2026-01-01T00:00:00.000Z,2026-01-31T23:59:59.000Z`. Query parameter `modifiedTimeRange`.
    pub fn modified_time_range(mut self, modified_time_range: impl Into<DateTimeRange>) -> Self {
        self.0.request_mut().set_query(
            "modifiedTimeRange",
            Into::<DateTimeRange>::into(modified_time_range),
        );
        self
    }

    /// One or more ids, which are sent with commas between them. Query parameter `id`.
    pub fn id(mut self, id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("id", wire::strings::<Id>(id).join(","));
        self
    }

    /// What is searched for in all fields. Query parameter `_all`.
    pub fn all(mut self, all: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("_all", all);
        self
    }

    /// A custom field and what it has to hold: `cf_color:green`. Query parameter `customField1`.
    pub fn custom_field1(mut self, custom_field1: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField1", custom_field1);
        self
    }

    /// A custom field and what it has to hold: `cf_color:green`. Query parameter `customField2`.
    pub fn custom_field2(mut self, custom_field2: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField2", custom_field2);
        self
    }

    /// A custom field and what it has to hold: `cf_color:green`. Query parameter `customField3`.
    pub fn custom_field3(mut self, custom_field3: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField3", custom_field3);
        self
    }

    /// A custom field and what it has to hold: `cf_color:green`. Query parameter `customField4`.
    pub fn custom_field4(mut self, custom_field4: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField4", custom_field4);
        self
    }

    /// A custom field and what it has to hold: `cf_color:green`. Query parameter `customField5`.
    pub fn custom_field5(mut self, custom_field5: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField5", custom_field5);
        self
    }

    /// A custom field and what it has to hold: `cf_color:green`. Query parameter `customField6`.
    pub fn custom_field6(mut self, custom_field6: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField6", custom_field6);
        self
    }

    /// A custom field and what it has to hold: `cf_color:green`. Query parameter `customField7`.
    pub fn custom_field7(mut self, custom_field7: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField7", custom_field7);
        self
    }

    /// A custom field and what it has to hold: `cf_color:green`. Query parameter `customField8`.
    pub fn custom_field8(mut self, custom_field8: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField8", custom_field8);
        self
    }

    /// A custom field and what it has to hold: `cf_color:green`. Query parameter `customField9`.
    pub fn custom_field9(mut self, custom_field9: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField9", custom_field9);
        self
    }

    /// A custom field and what it has to hold: `cf_color:green`. Query parameter `customField10`.
    pub fn custom_field10(mut self, custom_field10: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField10", custom_field10);
        self
    }

    /// Text. Query parameter `lastName`.
    pub fn last_name(mut self, last_name: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("lastName", last_name);
        self
    }

    /// Text. Query parameter `firstName`.
    pub fn first_name(mut self, first_name: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("firstName", first_name);
        self
    }

    /// Text. Query parameter `fullName`.
    pub fn full_name(mut self, full_name: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("fullName", full_name);
        self
    }

    /// What the list is ordered by: the 14 words of [`ContactSortBy`]; a minus turns the order around.
    /// Query parameter `sortBy`.
    pub fn sort_by(mut self, sort_by: impl Into<ContactSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }
}

call!(SearchCall => list Contact);

/// What may be set before `contacts().count` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct CountCall(pub(super) Call<i64>);

impl CountCall {
    /// Any JSON. Query parameter `filter`.
    pub fn filter(mut self, filter: &Json) -> Self {
        self.0.request_mut().set_query("filter", filter.to_string());
        self
    }

    /// The id of a filter. Query parameter `filterId`.
    pub fn filter_id(mut self, filter_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("filterId", filter_id.into());
        self
    }

    /// Text. Query parameter `startsWith`.
    pub fn starts_with(mut self, starts_with: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("startsWith", starts_with);
        self
    }
}

call!(CountCall => i64);

/// What may be set before `contacts().get_statistics` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetStatisticsCall(pub(super) Call<ContactStatistics>);

impl GetStatisticsCall {
    /// The id of a department. Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", department_id.into());
        self
    }
}

call!(GetStatisticsCall => ContactStatistics);

/// What may be set before `contacts().list_by_account` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListByAccountCall(pub(super) List<Contact>);

impl ListByAccountCall {
    /// How many come at a time, from 1 to 100. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// The place of the first one that comes, from 0 to 4999. Query parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// Whether it is spam; `false` where it is left out. Query parameter `isSpam`.
    pub fn is_spam(mut self, is_spam: bool) -> Self {
        self.0
            .request_mut()
            .set_query("isSpam", is_spam.to_string());
        self
    }

    /// What the list is ordered by: the 14 words of [`ContactSortBy`]; a minus turns the order around.
    /// Query parameter `sortBy`.
    pub fn sort_by(mut self, sort_by: impl Into<ContactSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }
}

call!(ListByAccountCall => list Contact);

/// What may be set before `contacts().list_by_product` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListByProductCall(pub(super) List<Contact>);

impl ListByProductCall {
    /// How many come at a time, from 1 to 100. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// The place of the first one that comes, from 0 to 4999. Query parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// Whether it is spam; `false` where it is left out. Query parameter `isSpam`.
    pub fn is_spam(mut self, is_spam: bool) -> Self {
        self.0
            .request_mut()
            .set_query("isSpam", is_spam.to_string());
        self
    }

    /// What comes along. Query parameter `include`.
    pub fn include(mut self, include: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("include", wire::strings::<String>(include).join(","));
        self
    }

    /// What the list is ordered by: the 14 words of [`ContactSortBy`]; a minus turns the order around.
    /// Query parameter `sortBy`.
    pub fn sort_by(mut self, sort_by: impl Into<ContactSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }
}

call!(ListByProductCall => list Contact);

/// What may be set before `contacts().list_help_centers` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListHelpCentersCall(pub(super) List<ContactHelpCenter>);

impl ListHelpCentersCall {
    /// The id of a help center. Query parameter `helpCenterId`.
    pub fn help_center_id(mut self, help_center_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("helpCenterId", help_center_id.into());
        self
    }
}

call!(ListHelpCentersCall => list ContactHelpCenter);

/// What may be set before `contacts().list_history` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListHistoryCall(pub(super) List<shared::History>);

impl ListHistoryCall {
    /// How many come at a time, from 1 to 100. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// The place of the first one that comes, from 0 to 4999. Query parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// The id of an agent. Query parameter `agentId`.
    pub fn agent_id(mut self, agent_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("agentId", agent_id.into());
        self
    }

    /// The id of a department. Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", department_id.into());
        self
    }
}

call!(ListHistoryCall => list shared::History);
