// Written by `cargo xtask codegen` from xtask/catalog/desk/account_deduplication.toml; changes belong there.
//! Finding accounts that stand twice.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut items =
//! desk.account_deduplication().list_duplicates(zoho_desk::account_deduplication::AccountDeduplicationFieldName::Email,
//! "text").stream();
//! while let Some(item) = items.next().await {
//!     println!("{:?}", item?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, DateTime, ExtraFields, Id, List, Operation, Paging, call, object, open_enum, wire,
};

use crate::{Desk, shared};

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

/// Finding accounts that stand twice.
///
/// From [`Desk::account_deduplication`](crate::Desk::account_deduplication); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
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
    /// `GET /api/v1/accountsDeduplication/defaultFieldName`. Scope `Desk.contacts.READ`. Repeated when
    /// it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get_default_field(&self) -> Call<AccountDeduplicationDefaultField> {
        Call::new(
            self.client.clone(),
            self.client.request(&GET_DEFAULT_FIELD),
            |_, body| wire::one(body, ""),
        )
    }

    /// Lists the duplicates of account deduplication.
    ///
    /// `GET /api/v1/groupAccounts`. Scope `Desk.contacts.READ`. Comes in pages of up to 100. Where
    /// items are removed while it is read, as many others can be missed. Repeated when it fails on the
    /// way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `field_name` (`fieldName`): one of `email`, `phone`, `accountName`
    pub fn list_duplicates(
        &self,
        field_name: impl Into<AccountDeduplicationFieldName>,
        field_values: impl AsRef<str>,
    ) -> ListDuplicatesCall {
        let mut request = self.client.request(&LIST_DUPLICATES);
        request.set_query("fieldName", field_name.into());
        request.set_query("fieldValues", field_values);
        ListDuplicatesCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Lists the values of account deduplication.
    ///
    /// `GET /api/v1/groupAccountDuplicateValues`. Scope `Desk.contacts.READ`. Comes in pages of up to
    /// 100. Where items are removed while it is read, as many others can be missed. Repeated when it
    /// fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list_values(&self) -> ListValuesCall {
        ListValuesCall(List::new(
            self.client.clone(),
            self.client.request(&LIST_VALUES),
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Sets the default field of account deduplication.
    ///
    /// `POST /api/v1/accountsDeduplication/defaultFieldName`. Scope `Desk.contacts.UPDATE`. Not
    /// repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn set_default_field(&self, body: &AccountDeduplicationSetDefaultField) -> Call<()> {
        let request = self
            .client
            .request(&SET_DEFAULT_FIELD)
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }
}

/// What may be set before `account_deduplication().list_duplicates` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListDuplicatesCall(List<DuplicateAccountGroup>);

impl ListDuplicatesCall {
    /// How many come at a time, from 1 to 100. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// What the list is ordered by: the 8 words of [`AccountDeduplicationSortBy`]; a minus turns the
    /// order around. Query parameter `sortBy`.
    pub fn sort_by(mut self, sort_by: impl Into<AccountDeduplicationSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }

    /// The place of the first one that comes, from 0 to 4999; `0` where it is left out. Query
    /// parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }
}

call!(ListDuplicatesCall => list DuplicateAccountGroup);

/// What may be set before `account_deduplication().list_values` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListValuesCall(List<shared::DeduplicationValue>);

impl ListValuesCall {
    /// One of `email`, `phone`, `accountName`. Query parameter `fieldName`.
    pub fn field_name(mut self, field_name: impl Into<AccountDeduplicationFieldName>) -> Self {
        self.0
            .request_mut()
            .set_query("fieldName", field_name.into());
        self
    }

    /// Text. Query parameter `swFieldValue`.
    pub fn sw_field_value(mut self, sw_field_value: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("swFieldValue", sw_field_value);
        self
    }

    /// How many come at a time, from 1 to 100. Query parameter `limit`.
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

    /// What the list is ordered by: the 8 words of [`AccountDeduplicationSortBy`]; a minus turns the
    /// order around. Query parameter `sortBy`.
    pub fn sort_by(mut self, sort_by: impl Into<AccountDeduplicationSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }
}

call!(ListValuesCall => list shared::DeduplicationValue);

/// Account deduplication default field, from `account_deduplication().get_default_field`.
#[non_exhaustive]
pub struct AccountDeduplicationDefaultField {
    /// `fieldName`: one of `email`, `phone`, `accountName`.
    pub field_name: Option<AccountDeduplicationFieldName>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type AccountDeduplicationDefaultField {
    "fieldName" => field_name;
    extra
});

/// Account deduplication set default field, for `account_deduplication().set_default_field`.
pub struct AccountDeduplicationSetDefaultField {
    /// `fieldName`: one of `email`, `phone`, `accountName`; has to be sent.
    pub field_name: Option<AccountDeduplicationFieldName>,
    /// `markDefault`: yes or no; has to be sent.
    pub mark_default: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl AccountDeduplicationSetDefaultField {
    /// With what has to be sent; the rest is left out.
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

/// Duplicate account.
#[non_exhaustive]
pub struct DuplicateAccount {
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
    /// `webUrl`: where a browser shows it.
    pub web_url: Option<String>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `zohoCRMAccount`: an object.
    pub zoho_crm_account: Option<shared::ParentTicket>,
    /// `customerHappiness`: an object.
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

/// Duplicate account group, from `account_deduplication().list_duplicates`.
#[non_exhaustive]
pub struct DuplicateAccountGroup {
    /// `accounts`: a list.
    pub accounts: Option<Vec<DuplicateAccount>>,
    /// `fieldValue`: text.
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
    /// Account deduplication field name, for `account_deduplication().list_duplicates`,
    /// `account_deduplication().list_values`.
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
    /// Account deduplication sort by, for `account_deduplication().list_duplicates`,
    /// `account_deduplication().list_values`.
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
