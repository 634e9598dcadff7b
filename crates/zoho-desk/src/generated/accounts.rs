// Written by `cargo xtask codegen` from xtask/catalog/desk/accounts.toml; changes belong there.
//! Accounts: the companies that contacts belong to.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut accounts = desk.accounts().list().stream();
//! while let Some(account) = accounts.next().await {
//!     println!("{:?}", account?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, DateTime, DateTimeRange, ExtraFields, Id, List, Operation, Paging, call, object,
    open_enum,
    wire::{self, Json},
};

use crate::{Desk, shared};

/// `GET /api/v1/accounts`. Scope `Desk.contacts.READ`.
pub static LIST: Operation = Operation::get("desk.accounts.list", "/api/{version}/accounts")
    .scopes(&["Desk.contacts.READ"])
    .most(
        5_000,
        "take `accounts.search`, which can be cut by time, and read part after part",
    );

/// `GET /api/v1/accounts/{account_id}`. Scope `Desk.contacts.READ`.
pub static GET: Operation =
    Operation::get("desk.accounts.get", "/api/{version}/accounts/{account_id}")
        .scopes(&["Desk.contacts.READ"]);

/// `POST /api/v1/accounts`. Scope `Desk.contacts.CREATE`.
pub static CREATE: Operation = Operation::post("desk.accounts.create", "/api/{version}/accounts")
    .scopes(&["Desk.contacts.CREATE"]);

/// `PATCH /api/v1/accounts/{account_id}`. Scope `Desk.contacts.UPDATE`.
pub static UPDATE: Operation = Operation::patch(
    "desk.accounts.update",
    "/api/{version}/accounts/{account_id}",
)
.scopes(&["Desk.contacts.UPDATE"]);

/// `POST /api/v1/accounts/updateMany`. Scope `Desk.contacts.UPDATE`.
pub static UPDATE_MANY: Operation = Operation::post(
    "desk.accounts.update_many",
    "/api/{version}/accounts/updateMany",
)
.scopes(&["Desk.contacts.UPDATE"]);

/// `POST /api/v1/accounts/moveToTrash`. Scope `Desk.contacts.DELETE`.
pub static MOVE_TO_TRASH: Operation = Operation::post(
    "desk.accounts.move_to_trash",
    "/api/{version}/accounts/moveToTrash",
)
.scopes(&["Desk.contacts.DELETE"]);

/// `GET /api/v1/accounts/search`. Scopes `Desk.contacts.READ` and `Desk.search.READ`.
pub static SEARCH: Operation = Operation::get(
    "desk.accounts.search",
    "/api/{version}/accounts/search",
)
.scopes(&["Desk.contacts.READ", "Desk.search.READ"])
.most(
    5_000,
    "cut the list by time with `createdTimeRange` or `modifiedTimeRange`, and read part after part",
);

/// `GET /api/v1/accounts/count`. Scope `Desk.contacts.READ`.
pub static COUNT: Operation =
    Operation::get("desk.accounts.count", "/api/{version}/accounts/count")
        .scopes(&["Desk.contacts.READ"]);

/// `POST /api/v1/accounts/{account_id}/associateProducts`. Scope `Desk.contacts.UPDATE`.
pub static ASSOCIATE_PRODUCTS: Operation = Operation::post(
    "desk.accounts.associate_products",
    "/api/{version}/accounts/{account_id}/associateProducts",
)
.scopes(&["Desk.contacts.UPDATE"]);

/// `GET /api/v1/accounts/{account_id}/statistics`. Scope `Desk.contacts.READ`.
pub static GET_STATISTICS: Operation = Operation::get(
    "desk.accounts.get_statistics",
    "/api/{version}/accounts/{account_id}/statistics",
)
.scopes(&["Desk.contacts.READ"]);

/// `GET /api/v1/contacts/{contact_id}/accounts`. Scope `Desk.contacts.READ`.
pub static LIST_BY_CONTACT: Operation = Operation::get(
    "desk.accounts.list_by_contact",
    "/api/{version}/contacts/{contact_id}/accounts",
)
.scopes(&["Desk.contacts.READ"])
.most(5_000, "narrow the list with `startsWith`");

/// `GET /api/v1/products/{product_id}/accounts`. Scopes `Desk.settings.READ` and `Desk.contacts.READ`.
pub static LIST_BY_PRODUCT: Operation = Operation::get(
    "desk.accounts.list_by_product",
    "/api/{version}/products/{product_id}/accounts",
)
.scopes(&["Desk.settings.READ", "Desk.contacts.READ"])
.most(5_000, "");

/// `GET /api/v1/accounts/{account_id}/contracts`. Scopes `Desk.contracts.READ` and `Desk.settings.READ`.
pub static LIST_CONTRACTS: Operation = Operation::get(
    "desk.accounts.list_contracts",
    "/api/{version}/accounts/{account_id}/contracts",
)
.scopes(&["Desk.contracts.READ", "Desk.settings.READ"])
.most(
    5_000,
    "narrow the list with `contractStatus`, `departmentId`",
);

/// `GET /api/v1/accounts/{account_id}/history`. Scopes `Desk.contacts.READ` and `Desk.tickets.READ`.
pub static LIST_HISTORY: Operation = Operation::get(
    "desk.accounts.list_history",
    "/api/{version}/accounts/{account_id}/history",
)
.scopes(&["Desk.contacts.READ", "Desk.tickets.READ"])
.most(
    5_000,
    "narrow the list with `agentId`, `contactId`, `departmentId`",
);

/// `GET /api/v1/accounts/{account_id}/tickets`. Scopes `Desk.tickets.READ` and `Desk.search.READ`.
pub static LIST_TICKETS: Operation = Operation::get(
    "desk.accounts.list_tickets",
    "/api/{version}/accounts/{account_id}/tickets",
)
.scopes(&["Desk.tickets.READ", "Desk.search.READ"])
.most(
    5_000,
    "narrow the list with `departmentId`, `dueDate`, `isSpam`",
);

/// `POST /api/v1/accounts/{account_id}/merge`. Scope `Desk.contacts.UPDATE`.
pub static MERGE: Operation = Operation::post(
    "desk.accounts.merge",
    "/api/{version}/accounts/{account_id}/merge",
)
.scopes(&["Desk.contacts.UPDATE"]);

/// Accounts: the companies that contacts belong to.
///
/// From [`Desk::accounts`](crate::Desk::accounts); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
#[derive(Debug, Clone)]
pub struct AccountsClient {
    client: Client,
}

impl Desk {
    /// Accounts: the companies that contacts belong to.
    #[must_use]
    pub fn accounts(&self) -> AccountsClient {
        AccountsClient {
            client: self.client().clone(),
        }
    }
}

impl AccountsClient {
    /// Lists accounts.
    ///
    /// `GET /api/v1/accounts`. Scope `Desk.contacts.READ`. Comes in pages of up to 100. Where items
    /// are removed while it is read, as many others can be missed; to miss none, take
    /// `accounts.search`, which can be cut by time, and read part after part. Repeated when it fails
    /// on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list(&self) -> ListCall {
        ListCall(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Gets an account.
    ///
    /// `GET /api/v1/accounts/{account_id}`. Scope `Desk.contacts.READ`. Repeated when it fails on the
    /// way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get(&self, account_id: impl Into<Id>) -> GetCall {
        let request = self.client.request(&GET).segment(account_id.into());
        GetCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }

    /// Creates an account.
    ///
    /// `POST /api/v1/accounts`. Scope `Desk.contacts.CREATE`. Not repeated by itself when it may have
    /// been carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn create(&self, body: &AccountInput) -> Call<Account> {
        let request = self.client.request(&CREATE).json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Updates an account.
    ///
    /// `PATCH /api/v1/accounts/{account_id}`. Scope `Desk.contacts.UPDATE`. Not repeated by itself
    /// when it may have been carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn update(&self, account_id: impl Into<Id>, body: &AccountInput) -> Call<Account> {
        let request = self
            .client
            .request(&UPDATE)
            .segment(account_id.into())
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Updates several accounts.
    ///
    /// `POST /api/v1/accounts/updateMany`. Scope `Desk.contacts.UPDATE`. Not repeated by itself when
    /// it may have been carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn update_many(&self, body: &shared::FieldUpdate) -> Call<AccountUpdateManyResult> {
        let request = self.client.request(&UPDATE_MANY).json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Moves accounts to trash.
    ///
    /// `POST /api/v1/accounts/moveToTrash`. Scope `Desk.contacts.DELETE`. Not repeated by itself when
    /// it may have been carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn move_to_trash(&self, account_ids: impl IntoIterator<Item = impl Into<Id>>) -> Call<()> {
        let request = self
            .client
            .request(&MOVE_TO_TRASH)
            .json_member("accountIds", &wire::owned::<Id>(account_ids));
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Searches accounts.
    ///
    /// `GET /api/v1/accounts/search`. Scopes `Desk.contacts.READ` and `Desk.search.READ`. Comes in
    /// pages of up to 100. Where items are removed while it is read, as many others can be missed; to
    /// miss none, cut the list by time with `createdTimeRange` or `modifiedTimeRange`, and read part
    /// after part. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn search(&self) -> SearchCall {
        SearchCall(List::new(
            self.client.clone(),
            self.client.request(&SEARCH),
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Counts accounts.
    ///
    /// `GET /api/v1/accounts/count`. Scope `Desk.contacts.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `view_id` (`viewId`): the id of the custom view whose contents come
    pub fn count(&self, view_id: impl Into<Id>) -> CountCall {
        let mut request = self.client.request(&COUNT);
        request.set_query("viewId", view_id.into());
        CountCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "count")
        }))
    }

    /// Associates the products of an account.
    ///
    /// `POST /api/v1/accounts/{account_id}/associateProducts`. Scope `Desk.contacts.UPDATE`. Not
    /// repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn associate_products(
        &self,
        account_id: impl Into<Id>,
        body: &AccountAssociateProducts,
    ) -> List<shared::MassActionResult> {
        let request = self
            .client
            .request(&ASSOCIATE_PRODUCTS)
            .segment(account_id.into())
            .json_member("", body);
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "results"),
            Paging::Whole,
        )
    }

    /// Gets the statistics of an account.
    ///
    /// `GET /api/v1/accounts/{account_id}/statistics`. Scope `Desk.contacts.READ`. Repeated when it
    /// fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get_statistics(&self, account_id: impl Into<Id>) -> GetStatisticsCall {
        let request = self
            .client
            .request(&GET_STATISTICS)
            .segment(account_id.into());
        GetStatisticsCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }

    /// Lists accounts of a contact.
    ///
    /// `GET /api/v1/contacts/{contact_id}/accounts`. Scope `Desk.contacts.READ`. Comes in pages of up
    /// to 100. Where items are removed while it is read, as many others can be missed. Repeated when
    /// it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list_by_contact(&self, contact_id: impl Into<Id>) -> ListByContactCall {
        let request = self
            .client
            .request(&LIST_BY_CONTACT)
            .segment(contact_id.into());
        ListByContactCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Lists accounts of a product.
    ///
    /// `GET /api/v1/products/{product_id}/accounts`. Scopes `Desk.settings.READ` and
    /// `Desk.contacts.READ`. Comes in pages of up to 100. Where items are removed while it is read, as
    /// many others can be missed. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list_by_product(&self, product_id: impl Into<Id>) -> ListByProductCall {
        let request = self
            .client
            .request(&LIST_BY_PRODUCT)
            .segment(product_id.into());
        ListByProductCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Lists the contracts of an account.
    ///
    /// `GET /api/v1/accounts/{account_id}/contracts`. Scopes `Desk.contracts.READ` and
    /// `Desk.settings.READ`. Comes in pages of up to 50. Where items are removed while it is read, as
    /// many others can be missed. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list_contracts(&self, account_id: impl Into<Id>) -> ListContractsCall {
        let request = self
            .client
            .request(&LIST_CONTRACTS)
            .segment(account_id.into());
        ListContractsCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }

    /// Lists the history of an account.
    ///
    /// `GET /api/v1/accounts/{account_id}/history`. Scopes `Desk.contacts.READ` and
    /// `Desk.tickets.READ`. Comes in pages of up to 100. Where items are removed while it is read, as
    /// many others can be missed. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `contact_id` (`contactId`): the id of a contact
    pub fn list_history(
        &self,
        account_id: impl Into<Id>,
        contact_id: impl Into<Id>,
    ) -> ListHistoryCall {
        let mut request = self
            .client
            .request(&LIST_HISTORY)
            .segment(account_id.into());
        request.set_query("contactId", contact_id.into());
        ListHistoryCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Lists the tickets of an account.
    ///
    /// `GET /api/v1/accounts/{account_id}/tickets`. Scopes `Desk.tickets.READ` and `Desk.search.READ`.
    /// Comes in pages of up to 100. Where items are removed while it is read, as many others can be
    /// missed. Repeated when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list_tickets(&self, account_id: impl Into<Id>) -> ListTicketsCall {
        let request = self
            .client
            .request(&LIST_TICKETS)
            .segment(account_id.into());
        ListTicketsCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Merges an account.
    ///
    /// `POST /api/v1/accounts/{account_id}/merge`. Scope `Desk.contacts.UPDATE`. Not repeated by
    /// itself when it may have been carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn merge(
        &self,
        account_id: impl Into<Id>,
        body: &AccountMerge,
    ) -> Call<AccountMergeResult> {
        let request = self
            .client
            .request(&MERGE)
            .segment(account_id.into())
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }
}

/// What may be set before `accounts().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<Account>);

impl ListCall {
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

    /// The place of the first one that comes, from 0 to 4999; `1` where it is left out. Query
    /// parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// What the list is ordered by: the 16 words of [`AccountSortBy`]; a minus turns the order around.
    /// Query parameter `sortBy`.
    pub fn sort_by(mut self, sort_by: impl Into<AccountSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }

    /// The API names of the fields that come. Query parameter `fields`.
    pub fn fields(mut self, fields: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("fields", wire::strings::<String>(fields).join(","));
        self
    }

    /// Any JSON. Query parameter `filters`.
    pub fn filters(mut self, filters: &Json) -> Self {
        self.0
            .request_mut()
            .set_query("filters", filters.to_string());
        self
    }

    /// The id of a filter. Query parameter `filterId`.
    pub fn filter_id(mut self, filter_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("filterId", filter_id.into());
        self
    }
}

call!(ListCall => list Account);

/// What may be set before `accounts().get` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCall(Call<Account>);

impl GetCall {
    /// What comes along. Query parameter `include`.
    pub fn include(mut self, include: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("include", include);
        self
    }
}

call!(GetCall => Account);

/// What may be set before `accounts().search` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct SearchCall(List<Account>);

impl SearchCall {
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

    /// What the list is ordered by: the 16 words of [`AccountSortBy`]; a minus turns the order around.
    /// Query parameter `sortBy`.
    pub fn sort_by(mut self, sort_by: impl Into<AccountSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }
}

call!(SearchCall => list Account);

/// What may be set before `accounts().count` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct CountCall(Call<i64>);

impl CountCall {
    /// Text. Query parameter `startsWith`.
    pub fn starts_with(mut self, starts_with: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("startsWith", starts_with);
        self
    }

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
}

call!(CountCall => i64);

/// What may be set before `accounts().get_statistics` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetStatisticsCall(Call<AccountStatistics>);

impl GetStatisticsCall {
    /// The id of a department. Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", department_id.into());
        self
    }
}

call!(GetStatisticsCall => AccountStatistics);

/// What may be set before `accounts().list_by_contact` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListByContactCall(List<Account>);

impl ListByContactCall {
    /// How many come at a time, from 1 to 100. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// The place of the first one that comes, from 0 to 4999; `1` where it is left out. Query
    /// parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// What the list is ordered by: the 16 words of [`AccountSortBy`]; a minus turns the order around.
    /// Query parameter `sortBy`.
    pub fn sort_by(mut self, sort_by: impl Into<AccountSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }

    /// Text. Query parameter `startsWith`.
    pub fn starts_with(mut self, starts_with: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("startsWith", starts_with);
        self
    }
}

call!(ListByContactCall => list Account);

/// What may be set before `accounts().list_by_product` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListByProductCall(List<Account>);

impl ListByProductCall {
    /// How many come at a time, from 1 to 100. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// The place of the first one that comes, from 0 to 4999; `1` where it is left out. Query
    /// parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// What the list is ordered by: the 16 words of [`AccountSortBy`]; a minus turns the order around.
    /// Query parameter `sortBy`.
    pub fn sort_by(mut self, sort_by: impl Into<AccountSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }
}

call!(ListByProductCall => list Account);

/// What may be set before `accounts().list_contracts` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListContractsCall(List<shared::Contract>);

impl ListContractsCall {
    /// One of `ACTIVE`, `EXPIRED`, `FUTURE`. Query parameter `contractStatus`.
    pub fn contract_status(mut self, contract_status: impl Into<shared::ContractStatus>) -> Self {
        self.0
            .request_mut()
            .set_query("contractStatus", contract_status.into());
        self
    }

    /// The id of a department. Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", department_id.into());
        self
    }

    /// How many come at a time, from 1 to 50; `50` where it is left out. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }

    /// The place of the first one that comes, from 0 to 4999; `1` where it is left out. Query
    /// parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }
}

call!(ListContractsCall => list shared::Contract);

/// What may be set before `accounts().list_history` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListHistoryCall(List<shared::History>);

impl ListHistoryCall {
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

    /// How many come at a time, from 1 to 100. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// The place of the first one that comes, from 0 to 4999; `1` where it is left out. Query
    /// parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }
}

call!(ListHistoryCall => list shared::History);

/// What may be set before `accounts().list_tickets` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListTicketsCall(List<shared::Ticket>);

impl ListTicketsCall {
    /// What comes along: `contacts`, `products`, `departments`, `team`, `assignee`, `isRead`. Query
    /// parameter `include`.
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<shared::AccountInclude>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include",
            wire::strings::<shared::AccountInclude>(include).join(","),
        );
        self
    }

    /// The id of a department. Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", department_id.into());
        self
    }

    /// Any of `overdue`, `tomorrow`, `currentWeek`, `currentMonth`, `today`. Query parameter
    /// `dueDate`.
    pub fn due_date(
        mut self,
        due_date: impl IntoIterator<Item = impl Into<AccountDueDate>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "dueDate",
            wire::strings::<AccountDueDate>(due_date).join(","),
        );
        self
    }

    /// How many come at a time, from 1 to 100. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// The place of the first one that comes, from 0 to 4999; `1` where it is left out. Query
    /// parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// What the list is ordered by: the 16 words of [`AccountSortBy`]; a minus turns the order around.
    /// Query parameter `sortBy`.
    pub fn sort_by(mut self, sort_by: impl Into<AccountSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }

    /// Whether it is spam; `false` where it is left out. Query parameter `isSpam`.
    pub fn is_spam(mut self, is_spam: bool) -> Self {
        self.0
            .request_mut()
            .set_query("isSpam", is_spam.to_string());
        self
    }
}

call!(ListTicketsCall => list shared::Ticket);

/// Account, from `accounts().list`, `accounts().get`, `accounts().create`, ….
#[non_exhaustive]
pub struct Account {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `website`: an address on the web.
    pub website: Option<String>,
    /// `accountName`: text.
    pub account_name: Option<String>,
    /// `phone`: a phone number.
    pub phone: Option<String>,
    /// `email`: an e-mail address.
    pub email: Option<String>,
    /// `country`: text.
    pub country: Option<String>,
    /// `code`: text.
    pub code: Option<String>,
    /// `cf`: custom fields by their API names.
    pub cf: Option<ExtraFields>,
    /// `city`: text.
    pub city: Option<String>,
    /// `customFields`: custom fields by their labels.
    pub custom_fields: Option<ExtraFields>,
    /// `street`: text.
    pub street: Option<String>,
    /// `annualrevenue`: text.
    pub annualrevenue: Option<String>,
    /// `description`: text.
    pub description: Option<String>,
    /// `industry`: text.
    pub industry: Option<String>,
    /// `state`: text.
    pub state: Option<String>,
    /// `ownerId`: the id of the user whom it belongs to.
    pub owner_id: Option<Id>,
    /// `fax`: text.
    pub fax: Option<String>,
    /// `owner`: whom it belongs to.
    pub owner: Option<shared::FoundAssignee>,
    /// `modifiedTime`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `isFollowing`: whether it is following.
    pub is_following: Option<bool>,
    /// `isDeleted`: whether it is deleted.
    pub is_deleted: Option<bool>,
    /// `isTrashed`: whether it is trashed.
    pub is_trashed: Option<bool>,
    /// `associatedSLAIds`: one or more ids.
    pub associated_sla_ids: Option<Vec<Id>>,
    /// `webUrl`: where a browser shows it.
    pub web_url: Option<String>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `zohoCRMAccount`: an object.
    pub zoho_crm_account: Option<shared::ParentTicket>,
    /// `layoutId`: the id of a layout.
    pub layout_id: Option<Id>,
    /// `layoutDetails`: an object.
    pub layout_details: Option<shared::LayoutDetails>,
    /// `customerHappiness`: an object.
    pub customer_happiness: Option<shared::HappinessPercentages>,
    /// `mappingInfo`: an object.
    pub mapping_info: Option<shared::MappingInfo>,
    /// `mappingType`: text.
    pub mapping_type: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type Account {
    "id" => id,
    "website" => website,
    "accountName" => account_name,
    "phone" => phone,
    "email" => email,
    "country" => country,
    "code" => code,
    "cf" => cf,
    "city" => city,
    "customFields" => custom_fields,
    "street" => street,
    "annualrevenue" => annualrevenue,
    "description" => description,
    "industry" => industry,
    "state" => state,
    "ownerId" => owner_id,
    "fax" => fax,
    "owner" => owner,
    "modifiedTime" => modified_time,
    "isFollowing" => is_following,
    "isDeleted" => is_deleted,
    "isTrashed" => is_trashed,
    "associatedSLAIds" => associated_sla_ids,
    "webUrl" => web_url,
    "createdTime" => created_time,
    "zohoCRMAccount" => zoho_crm_account,
    "layoutId" => layout_id,
    "layoutDetails" => layout_details,
    "customerHappiness" => customer_happiness,
    "mappingInfo" => mapping_info,
    "mappingType" => mapping_type;
    extra
});

/// Account associate products, for `accounts().associate_products`.
pub struct AccountAssociateProducts {
    /// `departmentId`: the id of a department.
    pub department_id: Option<Id>,
    /// `ids`: one or more ids; has to be sent.
    pub ids: Option<Vec<Id>>,
    /// `associate`: yes or no; has to be sent.
    pub associate: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl AccountAssociateProducts {
    /// With what has to be sent; the rest is left out.
    #[must_use]
    pub fn new(ids: impl IntoIterator<Item = impl Into<Id>>, associate: bool) -> Self {
        Self {
            ids: Some(ids.into_iter().map(Into::into).collect()),
            associate: Some(associate),
            ..Self::default()
        }
    }
}

object!(type AccountAssociateProducts {
    "departmentId" => department_id,
    "ids" => ids,
    "associate" => associate;
    extra
});

/// Account input, for `accounts().create`, `accounts().update`.
pub struct AccountInput {
    /// `website`: an address on the web.
    pub website: Option<String>,
    /// `accountName`: text.
    pub account_name: Option<String>,
    /// `phone`: a phone number.
    pub phone: Option<String>,
    /// `email`: an e-mail address.
    pub email: Option<String>,
    /// `country`: text.
    pub country: Option<String>,
    /// `code`: text.
    pub code: Option<String>,
    /// `cf`: custom fields by their API names.
    pub cf: Option<ExtraFields>,
    /// `city`: text.
    pub city: Option<String>,
    /// `customFields`: custom fields by their labels.
    pub custom_fields: Option<ExtraFields>,
    /// `street`: text.
    pub street: Option<String>,
    /// `annualrevenue`: text.
    pub annualrevenue: Option<String>,
    /// `description`: text.
    pub description: Option<String>,
    /// `industry`: text.
    pub industry: Option<String>,
    /// `state`: text.
    pub state: Option<String>,
    /// `ownerId`: the id of the user whom it belongs to.
    pub owner_id: Option<Id>,
    /// `fax`: text.
    pub fax: Option<String>,
    /// `associatedSLAIds`: one or more ids.
    pub associated_sla_ids: Option<Vec<Id>>,
    /// `layoutId`: the id of a layout.
    pub layout_id: Option<Id>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type AccountInput {
    "website" => website,
    "accountName" => account_name,
    "phone" => phone,
    "email" => email,
    "country" => country,
    "code" => code,
    "cf" => cf,
    "city" => city,
    "customFields" => custom_fields,
    "street" => street,
    "annualrevenue" => annualrevenue,
    "description" => description,
    "industry" => industry,
    "state" => state,
    "ownerId" => owner_id,
    "fax" => fax,
    "associatedSLAIds" => associated_sla_ids,
    "layoutId" => layout_id;
    extra
});

/// Account merge, for `accounts().merge`.
pub struct AccountMerge {
    /// `ids`: one or more ids; has to be sent.
    pub ids: Option<Vec<Id>>,
    /// `source`: an object.
    pub source: Option<SourceValue>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl AccountMerge {
    /// With what has to be sent; the rest is left out.
    #[must_use]
    pub fn new(ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        Self {
            ids: Some(ids.into_iter().map(Into::into).collect()),
            ..Self::default()
        }
    }
}

object!(type AccountMerge {
    "ids" => ids,
    "source" => source;
    extra
});

/// Account merge result, from `accounts().merge`.
#[non_exhaustive]
pub struct AccountMergeResult {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `website`: an address on the web.
    pub website: Option<String>,
    /// `accountName`: text.
    pub account_name: Option<String>,
    /// `phone`: a phone number.
    pub phone: Option<String>,
    /// `email`: an e-mail address.
    pub email: Option<String>,
    /// `country`: text.
    pub country: Option<String>,
    /// `code`: text.
    pub code: Option<String>,
    /// `cf`: custom fields by their API names.
    pub cf: Option<ExtraFields>,
    /// `city`: text.
    pub city: Option<String>,
    /// `customFields`: custom fields by their labels.
    pub custom_fields: Option<ExtraFields>,
    /// `street`: text.
    pub street: Option<String>,
    /// `annualrevenue`: text.
    pub annualrevenue: Option<String>,
    /// `description`: text.
    pub description: Option<String>,
    /// `industry`: text.
    pub industry: Option<String>,
    /// `state`: text.
    pub state: Option<String>,
    /// `ownerId`: the id of the user whom it belongs to.
    pub owner_id: Option<Id>,
    /// `fax`: text.
    pub fax: Option<String>,
    /// `owner`: whom it belongs to.
    pub owner: Option<shared::OwnerRef>,
    /// `modifiedTime`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `isFollowing`: whether it is following.
    pub is_following: Option<bool>,
    /// `isDeleted`: whether it is deleted.
    pub is_deleted: Option<bool>,
    /// `isTrashed`: whether it is trashed.
    pub is_trashed: Option<bool>,
    /// `associatedSLAIds`: one or more ids.
    pub associated_sla_ids: Option<Vec<Id>>,
    /// `webUrl`: where a browser shows it.
    pub web_url: Option<String>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `zohoCRMAccount`: an object.
    pub zoho_crm_account: Option<shared::ParentTicket>,
    /// `layoutId`: the id of a layout.
    pub layout_id: Option<Id>,
    /// `layoutDetails`: an object.
    pub layout_details: Option<shared::LayoutDetails>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type AccountMergeResult {
    "id" => id,
    "website" => website,
    "accountName" => account_name,
    "phone" => phone,
    "email" => email,
    "country" => country,
    "code" => code,
    "cf" => cf,
    "city" => city,
    "customFields" => custom_fields,
    "street" => street,
    "annualrevenue" => annualrevenue,
    "description" => description,
    "industry" => industry,
    "state" => state,
    "ownerId" => owner_id,
    "fax" => fax,
    "owner" => owner,
    "modifiedTime" => modified_time,
    "isFollowing" => is_following,
    "isDeleted" => is_deleted,
    "isTrashed" => is_trashed,
    "associatedSLAIds" => associated_sla_ids,
    "webUrl" => web_url,
    "createdTime" => created_time,
    "zohoCRMAccount" => zoho_crm_account,
    "layoutId" => layout_id,
    "layoutDetails" => layout_details;
    extra
});

/// Account statistics, from `accounts().get_statistics`.
#[non_exhaustive]
pub struct AccountStatistics {
    /// `firstResponseTime`: text.
    pub first_response_time: Option<String>,
    /// `openTickets`: a whole number.
    pub open_tickets: Option<i64>,
    /// `responseTime`: text.
    pub response_time: Option<String>,
    /// `spamTickets`: a whole number.
    pub spam_tickets: Option<i64>,
    /// `totalTickets`: a whole number.
    pub total_tickets: Option<i64>,
    /// `customerHappiness`: an object.
    pub customer_happiness: Option<shared::HappinessCounts>,
    /// `resolutionTime`: text.
    pub resolution_time: Option<String>,
    /// `closedTickets`: a whole number.
    pub closed_tickets: Option<i64>,
    /// `channelWiseCount`: values by name.
    pub channel_wise_count: Option<ExtraFields>,
    /// `escalatedTickets`: a whole number.
    pub escalated_tickets: Option<i64>,
    /// `onholdTickets`: a whole number.
    pub onhold_tickets: Option<i64>,
    /// `overdueTickets`: a whole number.
    pub overdue_tickets: Option<i64>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type AccountStatistics {
    "firstResponseTime" => first_response_time,
    "openTickets" => open_tickets,
    "responseTime" => response_time,
    "spamTickets" => spam_tickets,
    "totalTickets" => total_tickets,
    "customerHappiness" => customer_happiness,
    "resolutionTime" => resolution_time,
    "closedTickets" => closed_tickets,
    "channelWiseCount" => channel_wise_count,
    "escalatedTickets" => escalated_tickets,
    "onholdTickets" => onhold_tickets,
    "overdueTickets" => overdue_tickets;
    extra
});

/// Account update many result, from `accounts().update_many`.
#[non_exhaustive]
pub struct AccountUpdateManyResult {
    /// `results`: a list.
    pub results: Option<Vec<shared::MassActionResult>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type AccountUpdateManyResult {
    "results" => results;
    extra
});

/// Source value.
pub struct SourceValue {
    /// `country`: text.
    pub country: Option<String>,
    /// `website`: an address on the web.
    pub website: Option<String>,
    /// `code`: a whole number.
    pub code: Option<i64>,
    /// `cf`: custom fields by their API names.
    pub cf: Option<ExtraFields>,
    /// `city`: text.
    pub city: Option<String>,
    /// `customFields`: custom fields by their labels.
    pub custom_fields: Option<ExtraFields>,
    /// `description`: text.
    pub description: Option<String>,
    /// `industry`: text.
    pub industry: Option<String>,
    /// `phone`: a phone number.
    pub phone: Option<String>,
    /// `annualrevenue`: text.
    pub annualrevenue: Option<String>,
    /// `street`: text.
    pub street: Option<String>,
    /// `state`: text.
    pub state: Option<String>,
    /// `fax`: text.
    pub fax: Option<String>,
    /// `email`: an e-mail address.
    pub email: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type SourceValue {
    "country" => country,
    "website" => website,
    "code" => code,
    "cf" => cf,
    "city" => city,
    "customFields" => custom_fields,
    "description" => description,
    "industry" => industry,
    "phone" => phone,
    "annualrevenue" => annualrevenue,
    "street" => street,
    "state" => state,
    "fax" => fax,
    "email" => email;
    extra
});

open_enum! {
    /// Account due date, for `accounts().list_tickets`.
    pub enum AccountDueDate {
        /// `overdue`
        Overdue = "overdue",
        /// `tomorrow`
        Tomorrow = "tomorrow",
        /// `currentWeek`
        CurrentWeek = "currentWeek",
        /// `currentMonth`
        CurrentMonth = "currentMonth",
        /// `today`
        Today = "today",
    }
}

open_enum! {
    /// Account sort by, for `accounts().list`, `accounts().search`, `accounts().list_by_contact`, ….
    pub enum AccountSortBy {
        /// `website`
        Website = "website",
        /// `email`
        Email = "email",
        /// `phone`
        Phone = "phone",
        /// `accountName`
        AccountName = "accountName",
        /// `createdTime`
        CreatedTime = "createdTime",
        /// `modifiedTime`
        ModifiedTime = "modifiedTime",
        /// `-website`
        WebsiteDescending = "-website",
        /// `-email`
        EmailDescending = "-email",
        /// `-phone`
        PhoneDescending = "-phone",
        /// `-accountName`
        AccountNameDescending = "-accountName",
        /// `-createdTime`
        CreatedTimeDescending = "-createdTime",
        /// `-modifiedTime`
        ModifiedTimeDescending = "-modifiedTime",
        /// `mappingType`
        MappingType = "mappingType",
        /// `-mappingType`
        MappingTypeDescending = "-mappingType",
        /// `relevance`
        Relevance = "relevance",
        /// `-relevance`
        RelevanceDescending = "-relevance",
    }
}
