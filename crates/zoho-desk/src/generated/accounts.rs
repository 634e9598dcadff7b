// Written by `cargo xtask codegen` from desk/v1/accounts.toml of the catalogue; changes belong there.
//! Accounts: the companies that contacts belong to.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut accounts = desk.accounts().list().stream();
//! while let Some(account) = accounts.next().await {
//!     println!("{:?}", account?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::json::Json;
use zoho_types::{DateTime, DateTimeRange, ExtraFields, Id, json, object, open_enum};

use crate::client::Desk;
use crate::generated::shared;

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

pub(super) const OPERATIONS: &[&Operation] = &[
    &LIST,
    &GET,
    &CREATE,
    &UPDATE,
    &UPDATE_MANY,
    &MOVE_TO_TRASH,
    &SEARCH,
    &COUNT,
    &ASSOCIATE_PRODUCTS,
    &GET_STATISTICS,
    &LIST_BY_CONTACT,
    &LIST_BY_PRODUCT,
    &LIST_CONTRACTS,
    &LIST_HISTORY,
    &LIST_TICKETS,
    &MERGE,
];

/// Accounts: the companies that contacts belong to.
///
/// From [`Desk::accounts`](crate::Desk::accounts).
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
    /// `GET /api/v1/accounts`. Scope `Desk.contacts.READ`. Pages of up to 100 items. Items that are
    /// removed while the list is read can make it miss as many others; to miss none, take
    /// `accounts.search`, which can be cut by time, and read part after part. Retried on transient
    /// failures.
    pub fn list(&self) -> ListAccounts {
        ListAccounts(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Gets an account.
    ///
    /// `GET /api/v1/accounts/{account_id}`. Scope `Desk.contacts.READ`. Retried on transient failures.
    pub fn get(&self, account_id: impl Into<Id>) -> GetAccount {
        let request = self.client.request(&GET).segment(account_id.into());
        GetAccount(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Creates an account.
    ///
    /// `POST /api/v1/accounts`. Scope `Desk.contacts.CREATE`. Not retried when it may have been
    /// carried out.
    pub fn create(&self, body: &AccountInput) -> CreateAccount {
        let request = self.client.request(&CREATE).json_member("", body);
        CreateAccount(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Updates an account.
    ///
    /// `PATCH /api/v1/accounts/{account_id}`. Scope `Desk.contacts.UPDATE`. Not retried when it may
    /// have been carried out.
    pub fn update(&self, account_id: impl Into<Id>, body: &AccountInput) -> UpdateAccount {
        let request = self
            .client
            .request(&UPDATE)
            .segment(account_id.into())
            .json_member("", body);
        UpdateAccount(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Updates several accounts.
    ///
    /// `POST /api/v1/accounts/updateMany`. Scope `Desk.contacts.UPDATE`. Not retried when it may have
    /// been carried out.
    pub fn update_many(&self, body: &shared::FieldUpdate) -> UpdateManyAccounts {
        let request = self.client.request(&UPDATE_MANY).json_member("", body);
        UpdateManyAccounts(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Moves accounts to trash.
    ///
    /// `POST /api/v1/accounts/moveToTrash`. Scope `Desk.contacts.DELETE`. Not retried when it may have
    /// been carried out.
    pub fn move_to_trash(
        &self,
        account_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> MoveAccountsToTrash {
        let request = self
            .client
            .request(&MOVE_TO_TRASH)
            .json_member("accountIds", &json::owned::<Id>(account_ids));
        MoveAccountsToTrash(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Searches accounts.
    ///
    /// `GET /api/v1/accounts/search`. Scopes `Desk.contacts.READ` and `Desk.search.READ`. Pages of up
    /// to 100 items. Items that are removed while the list is read can make it miss as many others; to
    /// miss none, cut the list by time with `createdTimeRange` or `modifiedTimeRange`, and read part
    /// after part. Retried on transient failures.
    pub fn search(&self) -> SearchAccounts {
        SearchAccounts(List::new(
            self.client.clone(),
            self.client.request(&SEARCH),
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Counts accounts.
    ///
    /// `GET /api/v1/accounts/count`. Scope `Desk.contacts.READ`. Retried on transient failures.
    ///
    /// - `view_id`: The id of the custom view whose contents to return.
    pub fn count(&self, view_id: impl Into<Id>) -> CountAccounts {
        let mut request = self.client.request(&COUNT);
        request.set_query("viewId", view_id.into());
        CountAccounts(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "count")
        }))
    }

    /// Associates the products of an account.
    ///
    /// `POST /api/v1/accounts/{account_id}/associateProducts`. Scope `Desk.contacts.UPDATE`. Not
    /// retried when it may have been carried out.
    pub fn associate_products(
        &self,
        account_id: impl Into<Id>,
        body: &AccountAssociateProducts,
    ) -> AssociateAccountProducts {
        let request = self
            .client
            .request(&ASSOCIATE_PRODUCTS)
            .segment(account_id.into())
            .json_member("", body);
        AssociateAccountProducts(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "results"),
            Paging::Whole,
        ))
    }

    /// Gets the statistics of an account.
    ///
    /// `GET /api/v1/accounts/{account_id}/statistics`. Scope `Desk.contacts.READ`. Retried on
    /// transient failures.
    pub fn get_statistics(&self, account_id: impl Into<Id>) -> GetAccountStatistics {
        let request = self
            .client
            .request(&GET_STATISTICS)
            .segment(account_id.into());
        GetAccountStatistics(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Lists accounts of a contact.
    ///
    /// `GET /api/v1/contacts/{contact_id}/accounts`. Scope `Desk.contacts.READ`. Pages of up to 100
    /// items. Items that are removed while the list is read can make it miss as many others. Retried
    /// on transient failures.
    pub fn list_by_contact(&self, contact_id: impl Into<Id>) -> ListAccountsByContact {
        let request = self
            .client
            .request(&LIST_BY_CONTACT)
            .segment(contact_id.into());
        ListAccountsByContact(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Lists accounts of a product.
    ///
    /// `GET /api/v1/products/{product_id}/accounts`. Scopes `Desk.settings.READ` and
    /// `Desk.contacts.READ`. Pages of up to 100 items. Items that are removed while the list is read
    /// can make it miss as many others. Retried on transient failures.
    pub fn list_by_product(&self, product_id: impl Into<Id>) -> ListAccountsByProduct {
        let request = self
            .client
            .request(&LIST_BY_PRODUCT)
            .segment(product_id.into());
        ListAccountsByProduct(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Lists the contracts of an account.
    ///
    /// `GET /api/v1/accounts/{account_id}/contracts`. Scopes `Desk.contracts.READ` and
    /// `Desk.settings.READ`. Pages of up to 50 items. Items that are removed while the list is read
    /// can make it miss as many others. Retried on transient failures.
    pub fn list_contracts(&self, account_id: impl Into<Id>) -> ListAccountContracts {
        let request = self
            .client
            .request(&LIST_CONTRACTS)
            .segment(account_id.into());
        ListAccountContracts(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }

    /// Lists the history of an account.
    ///
    /// `GET /api/v1/accounts/{account_id}/history`. Scopes `Desk.contacts.READ` and
    /// `Desk.tickets.READ`. Pages of up to 100 items. Items that are removed while the list is read
    /// can make it miss as many others. Retried on transient failures.
    pub fn list_history(
        &self,
        account_id: impl Into<Id>,
        contact_id: impl Into<Id>,
    ) -> ListAccountHistory {
        let mut request = self
            .client
            .request(&LIST_HISTORY)
            .segment(account_id.into());
        request.set_query("contactId", contact_id.into());
        ListAccountHistory(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Lists the tickets of an account.
    ///
    /// `GET /api/v1/accounts/{account_id}/tickets`. Scopes `Desk.tickets.READ` and `Desk.search.READ`.
    /// Pages of up to 100 items. Items that are removed while the list is read can make it miss as
    /// many others. Retried on transient failures.
    pub fn list_tickets(&self, account_id: impl Into<Id>) -> ListAccountTickets {
        let request = self
            .client
            .request(&LIST_TICKETS)
            .segment(account_id.into());
        ListAccountTickets(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Merges an account.
    ///
    /// `POST /api/v1/accounts/{account_id}/merge`. Scope `Desk.contacts.UPDATE`. Not retried when it
    /// may have been carried out.
    pub fn merge(&self, account_id: impl Into<Id>, body: &AccountMerge) -> MergeAccounts {
        let request = self
            .client
            .request(&MERGE)
            .segment(account_id.into())
            .json_member("", body);
        MergeAccounts(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }
}

call! {
    /// Returned by [`AccountsClient::list`](crate::accounts::AccountsClient::list).
    ListAccounts => list Account
}

impl ListAccounts {
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

    /// The position of the first item in the list. Query parameter `from`, from 0 to 4999, `1` by
    /// default.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// The field that the list is sorted by. Query parameter `sortBy`, where a minus reverses the
    /// order.
    pub fn sort_by(mut self, sort_by: impl Into<AccountSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }

    /// The API names of the fields to return. Query parameter `fields`.
    pub fn fields(mut self, fields: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("fields", json::strings::<String>(fields).join(","));
        self
    }

    /// Query parameter `filters`.
    pub fn filters(mut self, filters: &Json) -> Self {
        self.0
            .request_mut()
            .set_query("filters", filters.to_string());
        self
    }

    /// Query parameter `filterId`.
    pub fn filter_id(mut self, filter_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("filterId", filter_id.into());
        self
    }
}

call! {
    /// Returned by [`AccountsClient::get`](crate::accounts::AccountsClient::get).
    GetAccount => Account
}

impl GetAccount {
    /// What to return along with each item. Query parameter `include`.
    pub fn include(mut self, include: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("include", include);
        self
    }
}

call! {
    /// Returned by [`AccountsClient::create`](crate::accounts::AccountsClient::create).
    CreateAccount => Account
}

call! {
    /// Returned by [`AccountsClient::update`](crate::accounts::AccountsClient::update).
    UpdateAccount => Account
}

call! {
    /// Returned by [`AccountsClient::update_many`](crate::accounts::AccountsClient::update_many).
    UpdateManyAccounts => AccountUpdateManyResult
}

call! {
    /// Returned by [`AccountsClient::move_to_trash`](crate::accounts::AccountsClient::move_to_trash).
    MoveAccountsToTrash => ()
}

call! {
    /// Returned by [`AccountsClient::search`](crate::accounts::AccountsClient::search).
    SearchAccounts => list Account
}

impl SearchAccounts {
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

    /// The field that the list is sorted by. Query parameter `sortBy`, where a minus reverses the
    /// order.
    pub fn sort_by(mut self, sort_by: impl Into<AccountSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }
}

call! {
    /// Returned by [`AccountsClient::count`](crate::accounts::AccountsClient::count).
    CountAccounts => i64
}

impl CountAccounts {
    /// Query parameter `startsWith`.
    pub fn starts_with(mut self, starts_with: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("startsWith", starts_with);
        self
    }

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
}

call! {
    /// Returned by [`AccountsClient::associate_products`](crate::accounts::AccountsClient::associate_products).
    AssociateAccountProducts => list shared::MassActionResult
}

call! {
    /// Returned by [`AccountsClient::get_statistics`](crate::accounts::AccountsClient::get_statistics).
    GetAccountStatistics => AccountStatistics
}

impl GetAccountStatistics {
    /// Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", department_id.into());
        self
    }
}

call! {
    /// Returned by [`AccountsClient::list_by_contact`](crate::accounts::AccountsClient::list_by_contact).
    ListAccountsByContact => list Account
}

impl ListAccountsByContact {
    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 100.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// The position of the first item in the list. Query parameter `from`, from 0 to 4999, `1` by
    /// default.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// The field that the list is sorted by. Query parameter `sortBy`, where a minus reverses the
    /// order.
    pub fn sort_by(mut self, sort_by: impl Into<AccountSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }

    /// Query parameter `startsWith`.
    pub fn starts_with(mut self, starts_with: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("startsWith", starts_with);
        self
    }
}

call! {
    /// Returned by [`AccountsClient::list_by_product`](crate::accounts::AccountsClient::list_by_product).
    ListAccountsByProduct => list Account
}

impl ListAccountsByProduct {
    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 100.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// The position of the first item in the list. Query parameter `from`, from 0 to 4999, `1` by
    /// default.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// The field that the list is sorted by. Query parameter `sortBy`, where a minus reverses the
    /// order.
    pub fn sort_by(mut self, sort_by: impl Into<AccountSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }
}

call! {
    /// Returned by [`AccountsClient::list_contracts`](crate::accounts::AccountsClient::list_contracts).
    ListAccountContracts => list shared::Contract
}

impl ListAccountContracts {
    /// Query parameter `contractStatus`, one of `ACTIVE`, `EXPIRED`, `FUTURE`.
    pub fn contract_status(mut self, contract_status: impl Into<shared::ContractStatus>) -> Self {
        self.0
            .request_mut()
            .set_query("contractStatus", contract_status.into());
        self
    }

    /// Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", department_id.into());
        self
    }

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 50, `50` by default.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }

    /// The position of the first item in the list. Query parameter `from`, from 0 to 4999, `1` by
    /// default.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }
}

call! {
    /// Returned by [`AccountsClient::list_history`](crate::accounts::AccountsClient::list_history).
    ListAccountHistory => list shared::History
}

impl ListAccountHistory {
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

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 100.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// The position of the first item in the list. Query parameter `from`, from 0 to 4999, `1` by
    /// default.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }
}

call! {
    /// Returned by [`AccountsClient::list_tickets`](crate::accounts::AccountsClient::list_tickets).
    ListAccountTickets => list shared::Ticket
}

impl ListAccountTickets {
    /// What to return along with each item. Query parameter `include`, any of `contacts`, `products`,
    /// `departments`, `team`, `assignee`, `isRead`.
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<shared::AccountInclude>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include",
            json::strings::<shared::AccountInclude>(include).join(","),
        );
        self
    }

    /// Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", department_id.into());
        self
    }

    /// Query parameter `dueDate`, any of `overdue`, `tomorrow`, `currentWeek`, `currentMonth`,
    /// `today`.
    pub fn due_date(
        mut self,
        due_date: impl IntoIterator<Item = impl Into<AccountDueDate>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "dueDate",
            json::strings::<AccountDueDate>(due_date).join(","),
        );
        self
    }

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 100.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// The position of the first item in the list. Query parameter `from`, from 0 to 4999, `1` by
    /// default.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// The field that the list is sorted by. Query parameter `sortBy`, where a minus reverses the
    /// order.
    pub fn sort_by(mut self, sort_by: impl Into<AccountSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }

    /// Query parameter `isSpam`, `false` by default.
    pub fn is_spam(mut self, is_spam: bool) -> Self {
        self.0
            .request_mut()
            .set_query("isSpam", is_spam.to_string());
        self
    }
}

call! {
    /// Returned by [`AccountsClient::merge`](crate::accounts::AccountsClient::merge).
    MergeAccounts => AccountMergeResult
}

/// Returned by `accounts().list`, `accounts().get`, `accounts().create` and others.
#[non_exhaustive]
pub struct Account {
    pub id: Option<Id>,
    pub website: Option<String>,
    pub account_name: Option<String>,
    pub phone: Option<String>,
    pub email: Option<String>,
    pub country: Option<String>,
    pub code: Option<String>,
    /// Custom fields by API name.
    pub cf: Option<ExtraFields>,
    pub city: Option<String>,
    /// Custom fields by label.
    pub custom_fields: Option<ExtraFields>,
    pub street: Option<String>,
    pub annualrevenue: Option<String>,
    pub description: Option<String>,
    pub industry: Option<String>,
    pub state: Option<String>,
    pub owner_id: Option<Id>,
    pub fax: Option<String>,
    pub owner: Option<shared::FoundAssignee>,
    pub modified_time: Option<DateTime>,
    pub is_following: Option<bool>,
    pub is_deleted: Option<bool>,
    pub is_trashed: Option<bool>,
    pub associated_sla_ids: Option<Vec<Id>>,
    /// The address of its page in Zoho.
    pub web_url: Option<String>,
    pub created_time: Option<DateTime>,
    pub zoho_crm_account: Option<shared::ParentTicket>,
    pub layout_id: Option<Id>,
    pub layout_details: Option<shared::LayoutDetails>,
    pub customer_happiness: Option<shared::HappinessPercentages>,
    pub mapping_info: Option<shared::MappingInfo>,
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

/// Sent by `accounts().associate_products`.
pub struct AccountAssociateProducts {
    pub department_id: Option<Id>,
    /// Required.
    pub ids: Option<Vec<Id>>,
    /// Required.
    pub associate: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl AccountAssociateProducts {
    /// Creates it with the required fields; the others are left out.
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

/// Sent by `accounts().create`, `accounts().update`.
pub struct AccountInput {
    pub website: Option<String>,
    pub account_name: Option<String>,
    pub phone: Option<String>,
    pub email: Option<String>,
    pub country: Option<String>,
    pub code: Option<String>,
    /// Custom fields by API name.
    pub cf: Option<ExtraFields>,
    pub city: Option<String>,
    /// Custom fields by label.
    pub custom_fields: Option<ExtraFields>,
    pub street: Option<String>,
    pub annualrevenue: Option<String>,
    pub description: Option<String>,
    pub industry: Option<String>,
    pub state: Option<String>,
    pub owner_id: Option<Id>,
    pub fax: Option<String>,
    pub associated_sla_ids: Option<Vec<Id>>,
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

/// Sent by `accounts().merge`.
pub struct AccountMerge {
    /// Required.
    pub ids: Option<Vec<Id>>,
    pub source: Option<SourceValue>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl AccountMerge {
    /// Creates it with the required fields; the others are left out.
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

/// Returned by `accounts().merge`.
#[non_exhaustive]
pub struct AccountMergeResult {
    pub id: Option<Id>,
    pub website: Option<String>,
    pub account_name: Option<String>,
    pub phone: Option<String>,
    pub email: Option<String>,
    pub country: Option<String>,
    pub code: Option<String>,
    /// Custom fields by API name.
    pub cf: Option<ExtraFields>,
    pub city: Option<String>,
    /// Custom fields by label.
    pub custom_fields: Option<ExtraFields>,
    pub street: Option<String>,
    pub annualrevenue: Option<String>,
    pub description: Option<String>,
    pub industry: Option<String>,
    pub state: Option<String>,
    pub owner_id: Option<Id>,
    pub fax: Option<String>,
    pub owner: Option<shared::OwnerRef>,
    pub modified_time: Option<DateTime>,
    pub is_following: Option<bool>,
    pub is_deleted: Option<bool>,
    pub is_trashed: Option<bool>,
    pub associated_sla_ids: Option<Vec<Id>>,
    /// The address of its page in Zoho.
    pub web_url: Option<String>,
    pub created_time: Option<DateTime>,
    pub zoho_crm_account: Option<shared::ParentTicket>,
    pub layout_id: Option<Id>,
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

/// Returned by `accounts().get_statistics`.
#[non_exhaustive]
pub struct AccountStatistics {
    pub first_response_time: Option<String>,
    pub open_tickets: Option<i64>,
    pub response_time: Option<String>,
    pub spam_tickets: Option<i64>,
    pub total_tickets: Option<i64>,
    pub customer_happiness: Option<shared::HappinessCounts>,
    pub resolution_time: Option<String>,
    pub closed_tickets: Option<i64>,
    pub channel_wise_count: Option<ExtraFields>,
    pub escalated_tickets: Option<i64>,
    pub onhold_tickets: Option<i64>,
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

/// Returned by `accounts().update_many`.
#[non_exhaustive]
pub struct AccountUpdateManyResult {
    pub results: Option<Vec<shared::MassActionResult>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type AccountUpdateManyResult {
    "results" => results;
    extra
});

pub struct SourceValue {
    pub country: Option<String>,
    pub website: Option<String>,
    pub code: Option<i64>,
    /// Custom fields by API name.
    pub cf: Option<ExtraFields>,
    pub city: Option<String>,
    /// Custom fields by label.
    pub custom_fields: Option<ExtraFields>,
    pub description: Option<String>,
    pub industry: Option<String>,
    pub phone: Option<String>,
    pub annualrevenue: Option<String>,
    pub street: Option<String>,
    pub state: Option<String>,
    pub fax: Option<String>,
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
    /// Sent by `accounts().list_tickets`.
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
    /// Sent by `accounts().list`, `accounts().search`, `accounts().list_by_contact` and others.
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
