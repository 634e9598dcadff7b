// Written by `cargo xtask codegen` from xtask/catalog/desk/contact_deduplication.toml; changes belong there.
//! Finding contacts that stand twice.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut items =
//! desk.contact_deduplication().list_duplicates(zoho_desk::contact_deduplication::ContactDeduplicationFieldName::FirstName,
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

/// `GET /api/v1/contactsDeduplication/defaultFieldName`. Scope `Desk.contacts.READ`.
pub static GET_DEFAULT_FIELD: Operation = Operation::get(
    "desk.contact_deduplication.get_default_field",
    "/api/{version}/contactsDeduplication/defaultFieldName",
)
.scopes(&["Desk.contacts.READ"]);

/// `GET /api/v1/groupContacts`. Scope `Desk.contacts.READ`.
pub static LIST_DUPLICATES: Operation = Operation::get(
    "desk.contact_deduplication.list_duplicates",
    "/api/{version}/groupContacts",
)
.scopes(&["Desk.contacts.READ"])
.most(5_000, "narrow the list with `fieldName`, `fieldValues`");

/// `GET /api/v1/groupContactDuplicateValues`. Scope `Desk.contacts.READ`.
pub static LIST_VALUES: Operation = Operation::get(
    "desk.contact_deduplication.list_values",
    "/api/{version}/groupContactDuplicateValues",
)
.scopes(&["Desk.contacts.READ"])
.most(5_000, "narrow the list with `fieldName`, `swFieldValue`");

/// `POST /api/v1/contactsDeduplication/defaultFieldName`. Scope `Desk.contacts.UPDATE`.
pub static SET_DEFAULT_FIELD: Operation = Operation::post(
    "desk.contact_deduplication.set_default_field",
    "/api/{version}/contactsDeduplication/defaultFieldName",
)
.scopes(&["Desk.contacts.UPDATE"]);

/// Finding contacts that stand twice.
///
/// From [`Desk::contact_deduplication`](crate::Desk::contact_deduplication); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
#[derive(Debug, Clone)]
pub struct ContactDeduplicationClient {
    client: Client,
}

impl Desk {
    /// Finding contacts that stand twice.
    #[must_use]
    pub fn contact_deduplication(&self) -> ContactDeduplicationClient {
        ContactDeduplicationClient {
            client: self.client().clone(),
        }
    }
}

impl ContactDeduplicationClient {
    /// Gets the default field of contact deduplication.
    ///
    /// `GET /api/v1/contactsDeduplication/defaultFieldName`. Scope `Desk.contacts.READ`. Repeated when
    /// it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get_default_field(&self) -> Call<ContactDeduplicationDefaultField> {
        Call::new(
            self.client.clone(),
            self.client.request(&GET_DEFAULT_FIELD),
            |_, body| wire::one(body, ""),
        )
    }

    /// Lists the duplicates of contact deduplication.
    ///
    /// `GET /api/v1/groupContacts`. Scope `Desk.contacts.READ`. Comes in pages of up to 100. Where
    /// items are removed while it is read, as many others can be missed. Repeated when it fails on the
    /// way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `field_name` (`fieldName`): one of `firstName`, `lastName`, `email`, `secondaryEmail`,
    ///   `phone`, `fullName`, `bothEmail`
    pub fn list_duplicates(
        &self,
        field_name: impl Into<ContactDeduplicationFieldName>,
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

    /// Lists the values of contact deduplication.
    ///
    /// `GET /api/v1/groupContactDuplicateValues`. Scope `Desk.contacts.READ`. Comes in pages of up to
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

    /// Sets the default field of contact deduplication.
    ///
    /// `POST /api/v1/contactsDeduplication/defaultFieldName`. Scope `Desk.contacts.UPDATE`. Not
    /// repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn set_default_field(&self, body: &ContactDeduplicationSetDefaultField) -> Call<()> {
        let request = self
            .client
            .request(&SET_DEFAULT_FIELD)
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }
}

/// What may be set before `contact_deduplication().list_duplicates` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListDuplicatesCall(List<DuplicateContactGroup>);

impl ListDuplicatesCall {
    /// What comes along. Query parameter `include`.
    pub fn include(mut self, include: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("include", include);
        self
    }

    /// How many come at a time, from 1 to 100. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// What the list is ordered by: the 18 words of [`ContactDeduplicationSortBy`]; a minus turns the
    /// order around. Query parameter `sortBy`.
    pub fn sort_by(mut self, sort_by: impl Into<ContactDeduplicationSortBy>) -> Self {
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

call!(ListDuplicatesCall => list DuplicateContactGroup);

/// What may be set before `contact_deduplication().list_values` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListValuesCall(List<shared::DeduplicationValue>);

impl ListValuesCall {
    /// One of `firstName`, `lastName`, `email`, `secondaryEmail`, `phone`, `fullName`, `bothEmail`.
    /// Query parameter `fieldName`.
    pub fn field_name(mut self, field_name: impl Into<ContactDeduplicationFieldName>) -> Self {
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

    /// What the list is ordered by: the 18 words of [`ContactDeduplicationSortBy`]; a minus turns the
    /// order around. Query parameter `sortBy`.
    pub fn sort_by(mut self, sort_by: impl Into<ContactDeduplicationSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }
}

call!(ListValuesCall => list shared::DeduplicationValue);

/// Contact deduplication default field, from `contact_deduplication().get_default_field`.
#[non_exhaustive]
pub struct ContactDeduplicationDefaultField {
    /// `fieldName`: one of `firstName`, `lastName`, `email`, `secondaryEmail`, `phone`, `fullName`,
    /// `bothEmail`.
    pub field_name: Option<ContactDeduplicationFieldName>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ContactDeduplicationDefaultField {
    "fieldName" => field_name;
    extra
});

/// Contact deduplication set default field, for `contact_deduplication().set_default_field`.
pub struct ContactDeduplicationSetDefaultField {
    /// `fieldName`: one of `firstName`, `lastName`, `email`, `secondaryEmail`, `phone`, `fullName`,
    /// `bothEmail`; has to be sent.
    pub field_name: Option<ContactDeduplicationFieldName>,
    /// `markDefault`: yes or no; has to be sent.
    pub mark_default: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl ContactDeduplicationSetDefaultField {
    /// With what has to be sent; the rest is left out.
    #[must_use]
    pub fn new(field_name: impl Into<ContactDeduplicationFieldName>, mark_default: bool) -> Self {
        Self {
            field_name: Some(field_name.into()),
            mark_default: Some(mark_default),
            ..Self::default()
        }
    }
}

object!(type ContactDeduplicationSetDefaultField {
    "fieldName" => field_name,
    "markDefault" => mark_default;
    extra
});

/// Duplicate contact.
#[non_exhaustive]
pub struct DuplicateContact {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `lastName`: text.
    pub last_name: Option<String>,
    /// `accountId`: the id of an account.
    pub account_id: Option<Id>,
    /// `firstName`: text.
    pub first_name: Option<String>,
    /// `secondaryEmail`: an e-mail address.
    pub secondary_email: Option<String>,
    /// `phone`: a phone number.
    pub phone: Option<String>,
    /// `mobile`: a phone number.
    pub mobile: Option<String>,
    /// `ownerId`: the id of the user whom it belongs to.
    pub owner_id: Option<Id>,
    /// `type`: text.
    pub type_: Option<String>,
    /// `email`: an e-mail address.
    pub email: Option<String>,
    /// `photoURL`: an address on the web.
    pub photo_url: Option<String>,
    /// `isAnonymous`: whether it is anonymous.
    pub is_anonymous: Option<bool>,
    /// `accountCount`: how many accounts there are.
    pub account_count: Option<i64>,
    /// `webUrl`: where a browser shows it.
    pub web_url: Option<String>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `isEndUser`: whether it is end user.
    pub is_end_user: Option<bool>,
    /// `zohoCRMContact`: an object.
    pub zoho_crm_contact: Option<shared::ZohoCrmContact>,
    /// `customerHappiness`: an object.
    pub customer_happiness: Option<shared::HappinessPercentages>,
    /// `isSpam`: whether it is spam.
    pub is_spam: Option<bool>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type DuplicateContact {
    "id" => id,
    "lastName" => last_name,
    "accountId" => account_id,
    "firstName" => first_name,
    "secondaryEmail" => secondary_email,
    "phone" => phone,
    "mobile" => mobile,
    "ownerId" => owner_id,
    "type" => type_,
    "email" => email,
    "photoURL" => photo_url,
    "isAnonymous" => is_anonymous,
    "accountCount" => account_count,
    "webUrl" => web_url,
    "createdTime" => created_time,
    "isEndUser" => is_end_user,
    "zohoCRMContact" => zoho_crm_contact,
    "customerHappiness" => customer_happiness,
    "isSpam" => is_spam;
    extra
});

/// Duplicate contact group, from `contact_deduplication().list_duplicates`.
#[non_exhaustive]
pub struct DuplicateContactGroup {
    /// `fieldValue`: text.
    pub field_value: Option<String>,
    /// `contacts`: a list.
    pub contacts: Option<Vec<DuplicateContact>>,
    /// `account`: an object.
    pub account: Option<shared::ContactAccount>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type DuplicateContactGroup {
    "fieldValue" => field_value,
    "contacts" => contacts,
    "account" => account;
    extra
});

open_enum! {
    /// Contact deduplication field name, for `contact_deduplication().list_duplicates`,
    /// `contact_deduplication().list_values`.
    pub enum ContactDeduplicationFieldName {
        /// `firstName`
        FirstName = "firstName",
        /// `lastName`
        LastName = "lastName",
        /// `email`
        Email = "email",
        /// `secondaryEmail`
        SecondaryEmail = "secondaryEmail",
        /// `phone`
        Phone = "phone",
        /// `fullName`
        FullName = "fullName",
        /// `bothEmail`
        BothEmail = "bothEmail",
    }
}

open_enum! {
    /// Contact deduplication sort by, for `contact_deduplication().list_duplicates`,
    /// `contact_deduplication().list_values`.
    pub enum ContactDeduplicationSortBy {
        /// `firstName`
        FirstName = "firstName",
        /// `lastName`
        LastName = "lastName",
        /// `fullName`
        FullName = "fullName",
        /// `phone`
        Phone = "phone",
        /// `email`
        Email = "email",
        /// `createdTime`
        CreatedTime = "createdTime",
        /// `modifiedTime`
        ModifiedTime = "modifiedTime",
        /// `-firstName`
        FirstNameDescending = "-firstName",
        /// `-lastName`
        LastNameDescending = "-lastName",
        /// `-fullName`
        FullNameDescending = "-fullName",
        /// `-phone`
        PhoneDescending = "-phone",
        /// `-email`
        EmailDescending = "-email",
        /// `-createdTime`
        CreatedTimeDescending = "-createdTime",
        /// `-modifiedTime`
        ModifiedTimeDescending = "-modifiedTime",
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
