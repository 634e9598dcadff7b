// Written by `cargo xtask codegen` from desk/v1/account_deduplication.toml of the catalogue; changes belong there.
//! Finding accounts that stand twice.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut items =
//! desk.account_deduplication().list_duplicates(zoho_desk::account_deduplication::AccountDeduplicationFieldName::Email,
//! "text").stream();
//! while let Some(item) = items.next().await {
//!     println!("{:?}", item?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{DateTime, ExtraFields, Id, object, open_enum};

use crate::client::Desk;
use crate::generated::shared;

/// `GET /api/v1/accountsDeduplication/defaultFieldName`. Scope `Desk.contacts.READ`.
pub static GET_DEFAULT_FIELD: Operation = Operation::get(
    "desk.account_deduplication.get_default_field",
    "/api/{version}/accountsDeduplication/defaultFieldName",
)
.scopes(&["Desk.contacts.READ"]);

/// `GET /api/v1/groupAccounts`. Scope `Desk.contacts.READ`.
pub static LIST_DUPLICATES: Operation = Operation::get(
    "desk.account_deduplication.list_duplicates",
    "/api/{version}/groupAccounts",
)
.scopes(&["Desk.contacts.READ"])
.most(5_000, "narrow the list with `fieldName`, `fieldValues`");

/// `GET /api/v1/groupAccountDuplicateValues`. Scope `Desk.contacts.READ`.
pub static LIST_VALUES: Operation = Operation::get(
    "desk.account_deduplication.list_values",
    "/api/{version}/groupAccountDuplicateValues",
)
.scopes(&["Desk.contacts.READ"])
.most(5_000, "narrow the list with `fieldName`, `swFieldValue`");

/// `POST /api/v1/accountsDeduplication/defaultFieldName`. Scope `Desk.contacts.UPDATE`.
pub static SET_DEFAULT_FIELD: Operation = Operation::post(
    "desk.account_deduplication.set_default_field",
    "/api/{version}/accountsDeduplication/defaultFieldName",
)
.scopes(&["Desk.contacts.UPDATE"]);

pub(super) const OPERATIONS: &[&Operation] = &[
    &GET_DEFAULT_FIELD,
    &LIST_DUPLICATES,
    &LIST_VALUES,
    &SET_DEFAULT_FIELD,
];

/// Finding accounts that stand twice.
///
/// From [`Desk::account_deduplication`](crate::Desk::account_deduplication).
#[derive(Debug, Clone)]
pub struct AccountDeduplicationClient {
    client: Client,
}

impl Desk {
    /// Finding accounts that stand twice.
    #[must_use]
    pub fn account_deduplication(&self) -> AccountDeduplicationClient {
        AccountDeduplicationClient {
            client: self.client().clone(),
        }
    }
}

impl AccountDeduplicationClient {
    /// Gets the default field of account deduplication.
    ///
    /// `GET /api/v1/accountsDeduplication/defaultFieldName`. Scope `Desk.contacts.READ`. Retried on
    /// transient failures.
    pub fn get_default_field(&self) -> GetAccountDeduplicationDefaultField {
        GetAccountDeduplicationDefaultField(Call::new(
            self.client.clone(),
            self.client.request(&GET_DEFAULT_FIELD),
            |_, body| decode::one(body, ""),
        ))
    }

    /// Lists the duplicates of account deduplication.
    ///
    /// `GET /api/v1/groupAccounts`. Scope `Desk.contacts.READ`. Pages of up to 100 items. Items that
    /// are removed while the list is read can make it miss as many others. Retried on transient
    /// failures.
    ///
    /// - `field_name`: One of `email`, `phone`, `accountName`.
    pub fn list_duplicates(
        &self,
        field_name: impl Into<AccountDeduplicationFieldName>,
        field_values: impl AsRef<str>,
    ) -> ListAccountDeduplicationDuplicates {
        let mut request = self.client.request(&LIST_DUPLICATES);
        request.set_query("fieldName", field_name.into());
        request.set_query("fieldValues", field_values);
        ListAccountDeduplicationDuplicates(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Lists the values of account deduplication.
    ///
    /// `GET /api/v1/groupAccountDuplicateValues`. Scope `Desk.contacts.READ`. Pages of up to 100
    /// items. Items that are removed while the list is read can make it miss as many others. Retried
    /// on transient failures.
    pub fn list_values(&self) -> ListAccountDeduplicationValues {
        ListAccountDeduplicationValues(List::new(
            self.client.clone(),
            self.client.request(&LIST_VALUES),
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Sets the default field of account deduplication.
    ///
    /// `POST /api/v1/accountsDeduplication/defaultFieldName`. Scope `Desk.contacts.UPDATE`. Not
    /// retried when it may have been carried out.
    pub fn set_default_field(
        &self,
        body: &AccountDeduplicationSetDefaultField,
    ) -> SetAccountDeduplicationDefaultField {
        let request = self
            .client
            .request(&SET_DEFAULT_FIELD)
            .json_member("", body);
        SetAccountDeduplicationDefaultField(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }
}

call! {
    /// Returned by [`AccountDeduplicationClient::get_default_field`](crate::account_deduplication::AccountDeduplicationClient::get_default_field).
    GetAccountDeduplicationDefaultField => AccountDeduplicationDefaultField
}

call! {
    /// Returned by [`AccountDeduplicationClient::list_duplicates`](crate::account_deduplication::AccountDeduplicationClient::list_duplicates).
    ListAccountDeduplicationDuplicates => list DuplicateAccountGroup
}

impl ListAccountDeduplicationDuplicates {
    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 100.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// The field that the list is sorted by. Query parameter `sortBy`, where a minus reverses the
    /// order.
    pub fn sort_by(mut self, sort_by: impl Into<AccountDeduplicationSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }

    /// The position of the first item in the list. Query parameter `from`, from 0 to 4999, `0` by
    /// default.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }
}

call! {
    /// Returned by [`AccountDeduplicationClient::list_values`](crate::account_deduplication::AccountDeduplicationClient::list_values).
    ListAccountDeduplicationValues => list shared::DeduplicationValue
}

impl ListAccountDeduplicationValues {
    /// Query parameter `fieldName`, one of `email`, `phone`, `accountName`.
    pub fn field_name(mut self, field_name: impl Into<AccountDeduplicationFieldName>) -> Self {
        self.0
            .request_mut()
            .set_query("fieldName", field_name.into());
        self
    }

    /// Query parameter `swFieldValue`.
    pub fn sw_field_value(mut self, sw_field_value: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("swFieldValue", sw_field_value);
        self
    }

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 100.
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

    /// The field that the list is sorted by. Query parameter `sortBy`, where a minus reverses the
    /// order.
    pub fn sort_by(mut self, sort_by: impl Into<AccountDeduplicationSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }
}

call! {
    /// Returned by [`AccountDeduplicationClient::set_default_field`](crate::account_deduplication::AccountDeduplicationClient::set_default_field).
    SetAccountDeduplicationDefaultField => ()
}

/// Returned by `account_deduplication().get_default_field`.
#[non_exhaustive]
pub struct AccountDeduplicationDefaultField {
    /// One of `email`, `phone`, `accountName`.
    pub field_name: Option<AccountDeduplicationFieldName>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type AccountDeduplicationDefaultField {
    "fieldName" => field_name;
    extra
});

/// Sent by `account_deduplication().set_default_field`.
pub struct AccountDeduplicationSetDefaultField {
    /// Required, one of `email`, `phone`, `accountName`.
    pub field_name: Option<AccountDeduplicationFieldName>,
    /// Required.
    pub mark_default: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl AccountDeduplicationSetDefaultField {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(field_name: impl Into<AccountDeduplicationFieldName>, mark_default: bool) -> Self {
        Self {
            field_name: Some(field_name.into()),
            mark_default: Some(mark_default),
            ..Self::default()
        }
    }
}

object!(type AccountDeduplicationSetDefaultField {
    "fieldName" => field_name,
    "markDefault" => mark_default;
    extra
});

#[non_exhaustive]
pub struct DuplicateAccount {
    pub id: Option<Id>,
    pub website: Option<String>,
    pub account_name: Option<String>,
    pub phone: Option<String>,
    pub email: Option<String>,
    /// The address of its page in Zoho.
    pub web_url: Option<String>,
    pub created_time: Option<DateTime>,
    pub zoho_crm_account: Option<shared::ParentTicket>,
    pub customer_happiness: Option<shared::HappinessPercentages>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type DuplicateAccount {
    "id" => id,
    "website" => website,
    "accountName" => account_name,
    "phone" => phone,
    "email" => email,
    "webUrl" => web_url,
    "createdTime" => created_time,
    "zohoCRMAccount" => zoho_crm_account,
    "customerHappiness" => customer_happiness;
    extra
});

/// Returned by `account_deduplication().list_duplicates`.
#[non_exhaustive]
pub struct DuplicateAccountGroup {
    pub accounts: Option<Vec<DuplicateAccount>>,
    pub field_value: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type DuplicateAccountGroup {
    "accounts" => accounts,
    "fieldValue" => field_value;
    extra
});

open_enum! {
    /// Sent by `account_deduplication().list_duplicates`, `account_deduplication().list_values`.
    pub enum AccountDeduplicationFieldName {
        /// `email`
        Email = "email",
        /// `phone`
        Phone = "phone",
        /// `accountName`
        AccountName = "accountName",
    }
}

open_enum! {
    /// Sent by `account_deduplication().list_duplicates`, `account_deduplication().list_values`.
    pub enum AccountDeduplicationSortBy {
        /// `accountName`
        AccountName = "accountName",
        /// `createdTime`
        CreatedTime = "createdTime",
        /// `-accountName`
        AccountNameDescending = "-accountName",
        /// `-createdTime`
        CreatedTimeDescending = "-createdTime",
        /// `count`
        Count = "count",
        /// `fieldValue`
        FieldValue = "fieldValue",
        /// `-count`
        CountDescending = "-count",
        /// `-fieldValue`
        FieldValueDescending = "-fieldValue",
    }
}
