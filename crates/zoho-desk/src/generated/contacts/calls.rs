// Written by `cargo xtask codegen` from desk/v1/contacts.toml of the catalogue; changes belong there.
//! The calls, each with its optional parameters.

use zoho_http::call;
use zoho_types::json::Json;
use zoho_types::{DateTimeRange, Id, json};

use crate::generated::shared;

use super::{
    Contact, ContactHelpCenter, ContactInclude, ContactMergeResult, ContactSortBy,
    ContactStatistics,
};

call! {
    /// Returned by [`ContactsClient::list`](crate::contacts::ContactsClient::list).
    ListContacts => list Contact
}

impl ListContacts {
    /// The API names of the fields to return. Query parameter `fields`.
    pub fn fields(mut self, fields: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("fields", json::strings::<String>(fields).join(","));
        self
    }

    /// The id of the custom view whose contents to return. Query parameter `viewId`.
    pub fn view_id(mut self, view_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("viewId", view_id.into());
        self
    }

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 100.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// The position of the first item in the list. Query parameter `from`, from 0 to 4999.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// Query parameter `filterId`.
    pub fn filter_id(mut self, filter_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("filterId", filter_id.into());
        self
    }

    /// What to return along with each item. Query parameter `include`.
    pub fn include(mut self, include: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("include", json::strings::<String>(include).join(","));
        self
    }

    /// The field that the list is sorted by. Query parameter `sortBy`, where a minus reverses the
    /// order.
    pub fn sort_by(mut self, sort_by: impl Into<ContactSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }
}

call! {
    /// Returned by [`ContactsClient::get`](crate::contacts::ContactsClient::get).
    GetContact => Contact
}

impl GetContact {
    /// What to return along with each item. Query parameter `include`, any of `accounts`, `owner`.
    pub fn include(mut self, include: impl IntoIterator<Item = impl Into<ContactInclude>>) -> Self {
        self.0.request_mut().set_query(
            "include",
            json::strings::<ContactInclude>(include).join(","),
        );
        self
    }
}

call! {
    /// Returned by [`ContactsClient::create`](crate::contacts::ContactsClient::create).
    CreateContact => Contact
}

call! {
    /// Returned by [`ContactsClient::update`](crate::contacts::ContactsClient::update).
    UpdateContact => Contact
}

call! {
    /// Returned by [`ContactsClient::update_many`](crate::contacts::ContactsClient::update_many).
    UpdateManyContacts => list shared::MassActionResult
}

call! {
    /// Returned by [`ContactsClient::move_to_trash`](crate::contacts::ContactsClient::move_to_trash).
    MoveContactsToTrash => ()
}

call! {
    /// Returned by [`ContactsClient::search`](crate::contacts::ContactsClient::search).
    SearchContacts => list Contact
}

impl SearchContacts {
    /// Query parameter `email`.
    pub fn email(mut self, email: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("email", json::strings::<String>(email).join(","));
        self
    }

    /// Query parameter `phone`.
    pub fn phone(mut self, phone: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("phone", json::strings::<String>(phone).join(","));
        self
    }

    /// Query parameter `mobile`.
    pub fn mobile(mut self, mobile: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("mobile", json::strings::<String>(mobile).join(","));
        self
    }

    /// Query parameter `accountName`.
    pub fn account_name(mut self, account_name: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("accountName", account_name);
        self
    }

    /// Query parameter `createdTimeRange`, two date-times, or text such as
    /// `2026-01-01T00:00:00.000Z,2026-01-31T23:59:59.000Z`.
    pub fn created_time_range(mut self, created_time_range: impl Into<DateTimeRange>) -> Self {
        self.0.request_mut().set_query(
            "createdTimeRange",
            Into::<DateTimeRange>::into(created_time_range),
        );
        self
    }

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 100, `10` by default.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// The position of the first item in the list. Query parameter `from`, from 0 to 4999, `0` by
    /// default.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// Query parameter `modifiedTimeRange`, two date-times, or text such as
    /// `2026-01-01T00:00:00.000Z,2026-01-31T23:59:59.000Z`.
    pub fn modified_time_range(mut self, modified_time_range: impl Into<DateTimeRange>) -> Self {
        self.0.request_mut().set_query(
            "modifiedTimeRange",
            Into::<DateTimeRange>::into(modified_time_range),
        );
        self
    }

    /// Query parameter `id`.
    pub fn id(mut self, id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("id", json::strings::<Id>(id).join(","));
        self
    }

    /// The text to search for in all fields. Query parameter `_all`.
    pub fn with_all(mut self, all: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("_all", all);
        self
    }

    /// A custom field and the value to match, such as `cf_color:green`. Query parameter
    /// `customField1`.
    pub fn custom_field1(mut self, custom_field1: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField1", custom_field1);
        self
    }

    /// A custom field and the value to match, such as `cf_color:green`. Query parameter
    /// `customField2`.
    pub fn custom_field2(mut self, custom_field2: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField2", custom_field2);
        self
    }

    /// A custom field and the value to match, such as `cf_color:green`. Query parameter
    /// `customField3`.
    pub fn custom_field3(mut self, custom_field3: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField3", custom_field3);
        self
    }

    /// A custom field and the value to match, such as `cf_color:green`. Query parameter
    /// `customField4`.
    pub fn custom_field4(mut self, custom_field4: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField4", custom_field4);
        self
    }

    /// A custom field and the value to match, such as `cf_color:green`. Query parameter
    /// `customField5`.
    pub fn custom_field5(mut self, custom_field5: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField5", custom_field5);
        self
    }

    /// A custom field and the value to match, such as `cf_color:green`. Query parameter
    /// `customField6`.
    pub fn custom_field6(mut self, custom_field6: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField6", custom_field6);
        self
    }

    /// A custom field and the value to match, such as `cf_color:green`. Query parameter
    /// `customField7`.
    pub fn custom_field7(mut self, custom_field7: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField7", custom_field7);
        self
    }

    /// A custom field and the value to match, such as `cf_color:green`. Query parameter
    /// `customField8`.
    pub fn custom_field8(mut self, custom_field8: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField8", custom_field8);
        self
    }

    /// A custom field and the value to match, such as `cf_color:green`. Query parameter
    /// `customField9`.
    pub fn custom_field9(mut self, custom_field9: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField9", custom_field9);
        self
    }

    /// A custom field and the value to match, such as `cf_color:green`. Query parameter
    /// `customField10`.
    pub fn custom_field10(mut self, custom_field10: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField10", custom_field10);
        self
    }

    /// Query parameter `lastName`.
    pub fn last_name(mut self, last_name: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("lastName", last_name);
        self
    }

    /// Query parameter `firstName`.
    pub fn first_name(mut self, first_name: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("firstName", first_name);
        self
    }

    /// Query parameter `fullName`.
    pub fn full_name(mut self, full_name: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("fullName", full_name);
        self
    }

    /// The field that the list is sorted by. Query parameter `sortBy`, where a minus reverses the
    /// order.
    pub fn sort_by(mut self, sort_by: impl Into<ContactSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }
}

call! {
    /// Returned by [`ContactsClient::count`](crate::contacts::ContactsClient::count).
    CountContacts => i64
}

impl CountContacts {
    /// Query parameter `filter`.
    pub fn filter(mut self, filter: &Json) -> Self {
        self.0.request_mut().set_query("filter", filter.to_string());
        self
    }

    /// Query parameter `filterId`.
    pub fn filter_id(mut self, filter_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("filterId", filter_id.into());
        self
    }

    /// Query parameter `startsWith`.
    pub fn starts_with(mut self, starts_with: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("startsWith", starts_with);
        self
    }
}

call! {
    /// Returned by [`ContactsClient::approve_end_user_invite`](crate::contacts::ContactsClient::approve_end_user_invite).
    ApproveContactEndUserInvite => list shared::MassActionResult
}

call! {
    /// Returned by [`ContactsClient::associate_accounts`](crate::contacts::ContactsClient::associate_accounts).
    AssociateContactAccounts => list shared::MassActionResult
}

call! {
    /// Returned by [`ContactsClient::associate_products`](crate::contacts::ContactsClient::associate_products).
    AssociateContactProducts => list shared::MassActionResult
}

call! {
    /// Returned by [`ContactsClient::delete_photo`](crate::contacts::ContactsClient::delete_photo).
    DeleteContactPhoto => ()
}

call! {
    /// Returned by [`ContactsClient::delete_spam`](crate::contacts::ContactsClient::delete_spam).
    DeleteSpamContacts => list shared::MassActionResult
}

call! {
    /// Returned by [`ContactsClient::dissociate_account`](crate::contacts::ContactsClient::dissociate_account).
    DissociateContactAccount => ()
}

call! {
    /// Returned by [`ContactsClient::dissociate_accounts`](crate::contacts::ContactsClient::dissociate_accounts).
    DissociateContactAccounts => list shared::MassActionResult
}

call! {
    /// Returned by [`ContactsClient::get_statistics`](crate::contacts::ContactsClient::get_statistics).
    GetContactStatistics => ContactStatistics
}

impl GetContactStatistics {
    /// Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", department_id.into());
        self
    }
}

call! {
    /// Returned by [`ContactsClient::invite_as_end_user`](crate::contacts::ContactsClient::invite_as_end_user).
    InviteContactAsEndUser => ()
}

call! {
    /// Returned by [`ContactsClient::invite_as_end_user_many`](crate::contacts::ContactsClient::invite_as_end_user_many).
    InviteManyContactsAsEndUser => list shared::MassActionResult
}

call! {
    /// Returned by [`ContactsClient::list_by_account`](crate::contacts::ContactsClient::list_by_account).
    ListContactsByAccount => list Contact
}

impl ListContactsByAccount {
    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 100.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// The position of the first item in the list. Query parameter `from`, from 0 to 4999.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// Query parameter `isSpam`, `false` by default.
    pub fn is_spam(mut self, is_spam: bool) -> Self {
        self.0
            .request_mut()
            .set_query("isSpam", is_spam.to_string());
        self
    }

    /// The field that the list is sorted by. Query parameter `sortBy`, where a minus reverses the
    /// order.
    pub fn sort_by(mut self, sort_by: impl Into<ContactSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }
}

call! {
    /// Returned by [`ContactsClient::list_by_ids`](crate::contacts::ContactsClient::list_by_ids).
    ListContactsByIds => list Contact
}

call! {
    /// Returned by [`ContactsClient::list_by_product`](crate::contacts::ContactsClient::list_by_product).
    ListContactsByProduct => list Contact
}

impl ListContactsByProduct {
    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 100.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// The position of the first item in the list. Query parameter `from`, from 0 to 4999.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// Query parameter `isSpam`, `false` by default.
    pub fn is_spam(mut self, is_spam: bool) -> Self {
        self.0
            .request_mut()
            .set_query("isSpam", is_spam.to_string());
        self
    }

    /// What to return along with each item. Query parameter `include`.
    pub fn include(mut self, include: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("include", json::strings::<String>(include).join(","));
        self
    }

    /// The field that the list is sorted by. Query parameter `sortBy`, where a minus reverses the
    /// order.
    pub fn sort_by(mut self, sort_by: impl Into<ContactSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }
}

call! {
    /// Returned by [`ContactsClient::list_help_centers`](crate::contacts::ContactsClient::list_help_centers).
    ListContactHelpCenters => list ContactHelpCenter
}

impl ListContactHelpCenters {
    /// Query parameter `helpCenterId`.
    pub fn help_center_id(mut self, help_center_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("helpCenterId", help_center_id.into());
        self
    }
}

call! {
    /// Returned by [`ContactsClient::list_history`](crate::contacts::ContactsClient::list_history).
    ListContactHistory => list shared::History
}

impl ListContactHistory {
    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 100.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// The position of the first item in the list. Query parameter `from`, from 0 to 4999.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// Query parameter `agentId`.
    pub fn agent_id(mut self, agent_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("agentId", agent_id.into());
        self
    }

    /// Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", department_id.into());
        self
    }
}

call! {
    /// Returned by [`ContactsClient::mark_spam`](crate::contacts::ContactsClient::mark_spam).
    MarkContactsAsSpam => list shared::MassActionResult
}

call! {
    /// Returned by [`ContactsClient::merge`](crate::contacts::ContactsClient::merge).
    MergeContacts => ContactMergeResult
}

call! {
    /// Returned by [`ContactsClient::reject_end_user_invite`](crate::contacts::ContactsClient::reject_end_user_invite).
    RejectContactEndUserInvite => list shared::MassActionResult
}
