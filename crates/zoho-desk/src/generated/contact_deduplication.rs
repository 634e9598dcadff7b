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
    Call, Client, DateTime, Id, List, Operation, Paging, Request, call, object,
    wire::{self, Other},
    words,
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
.scopes(&["Desk.contacts.READ"]);

/// `GET /api/v1/groupContactDuplicateValues`. Scope `Desk.contacts.READ`.
pub static LIST_VALUES: Operation = Operation::get(
    "desk.contact_deduplication.list_values",
    "/api/{version}/groupContactDuplicateValues",
)
.scopes(&["Desk.contacts.READ"]);

/// `POST /api/v1/contactsDeduplication/defaultFieldName`. Scope `Desk.contacts.UPDATE`.
pub static SET_DEFAULT_FIELD: Operation = Operation::post(
    "desk.contact_deduplication.set_default_field",
    "/api/{version}/contactsDeduplication/defaultFieldName",
)
.scopes(&["Desk.contacts.UPDATE"]);

/// Finding contacts that stand twice.
///
/// From [`Desk::contact_deduplication`](crate::Desk::contact_deduplication).
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
    /// `GET /api/v1/contactsDeduplication/defaultFieldName`. Scope `Desk.contacts.READ`.
    pub fn get_default_field(&self) -> Call<ContactDeduplicationDefaultField> {
        Call::new(
            self.client.clone(),
            Request::new(&GET_DEFAULT_FIELD),
            |_, body| wire::one(body, ""),
        )
    }

    /// Lists the duplicates of contact deduplication.
    ///
    /// `GET /api/v1/groupContacts`. Scope `Desk.contacts.READ`. Comes in pages of up to 100.
    pub fn list_duplicates(
        &self,
        field_name: impl Into<ContactDeduplicationFieldName>,
        field_values: impl AsRef<str>,
    ) -> ListDuplicatesCall {
        let mut request = Request::new(&LIST_DUPLICATES);
        request.set_query("fieldName", field_name.into());
        request.set_query("fieldValues", field_values);
        ListDuplicatesCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset {
                origin: 0,
                max: 100,
            },
        ))
    }

    /// Lists the values of contact deduplication.
    ///
    /// `GET /api/v1/groupContactDuplicateValues`. Scope `Desk.contacts.READ`. Comes in pages of up to
    /// 100.
    pub fn list_values(&self) -> ListValuesCall {
        ListValuesCall(List::new(
            self.client.clone(),
            Request::new(&LIST_VALUES),
            |_, body| wire::list(body, "data"),
            Paging::Offset {
                origin: 0,
                max: 100,
            },
        ))
    }

    /// Sets the default field of contact deduplication.
    ///
    /// `POST /api/v1/contactsDeduplication/defaultFieldName`. Scope `Desk.contacts.UPDATE`.
    pub fn set_default_field(&self, body: &ContactDeduplicationSetDefaultField) -> Call<()> {
        let request =
            Request::new(&SET_DEFAULT_FIELD).body("application/json", wire::body("", body));
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }
}

/// What may be set before `contact_deduplication().list_duplicates` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListDuplicatesCall(List<DuplicateContactGroup>);

impl ListDuplicatesCall {
    /// Include.
    pub fn include(mut self, include: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("include", include);
        self
    }

    /// Limit: from 1 to 100.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// Sort by.
    pub fn sort_by(mut self, sort_by: impl Into<ContactDeduplicationSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }

    /// From: from 0 to 4999; `0` where it is left out.
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
    /// Field name.
    pub fn field_name(mut self, field_name: impl Into<ContactDeduplicationFieldName>) -> Self {
        self.0
            .request_mut()
            .set_query("fieldName", field_name.into());
        self
    }

    /// Sw field value.
    pub fn sw_field_value(mut self, sw_field_value: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("swFieldValue", sw_field_value);
        self
    }

    /// Limit: from 1 to 100.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// From: from 0 to 4999; `0` where it is left out.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// Sort by.
    pub fn sort_by(mut self, sort_by: impl Into<ContactDeduplicationSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }
}

call!(ListValuesCall => list shared::DeduplicationValue);

/// Contact deduplication default field, of `contact_deduplication().get_default_field`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactDeduplicationDefaultField {
    /// Field name.
    pub field_name: Option<ContactDeduplicationFieldName>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(ContactDeduplicationDefaultField {
    "fieldName" => field_name;
    other
});

/// Contact deduplication set default field, of `contact_deduplication().set_default_field`.
#[derive(Clone, Default, PartialEq)]
pub struct ContactDeduplicationSetDefaultField {
    /// Field name; has to be sent.
    pub field_name: Option<ContactDeduplicationFieldName>,
    /// Mark default; has to be sent.
    pub mark_default: Option<bool>,
}

impl ContactDeduplicationSetDefaultField {
    /// With what has to be sent; the rest is left out.
    #[must_use]
    pub fn new(field_name: impl Into<ContactDeduplicationFieldName>, mark_default: bool) -> Self {
        Self {
            field_name: Some(field_name.into()),
            mark_default: Some(mark_default),
        }
    }
}

object!(ContactDeduplicationSetDefaultField {
    "fieldName" => field_name,
    "markDefault" => mark_default
});

/// Duplicate contact.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DuplicateContact {
    /// Id.
    pub id: Option<Id>,
    /// Last name.
    pub last_name: Option<String>,
    /// Account id.
    pub account_id: Option<Id>,
    /// First name.
    pub first_name: Option<String>,
    /// Secondary email.
    pub secondary_email: Option<String>,
    /// Phone.
    pub phone: Option<String>,
    /// Mobile.
    pub mobile: Option<String>,
    /// Owner id.
    pub owner_id: Option<Id>,
    /// Type.
    pub type_: Option<String>,
    /// Email.
    pub email: Option<String>,
    /// Photo URL.
    pub photo_url: Option<String>,
    /// Is anonymous.
    pub is_anonymous: Option<bool>,
    /// Account count.
    pub account_count: Option<i64>,
    /// Web URL.
    pub web_url: Option<String>,
    /// Created time.
    pub created_time: Option<DateTime>,
    /// Is end user.
    pub is_end_user: Option<bool>,
    /// Zoho CRM contact.
    pub zoho_crm_contact: Option<shared::ZohoCrmContact>,
    /// Customer happiness.
    pub customer_happiness: Option<shared::HappinessPercentages>,
    /// Is spam.
    pub is_spam: Option<bool>,
}

object!(DuplicateContact {
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
    "isSpam" => is_spam
});

/// Duplicate contact group, of `contact_deduplication().list_duplicates`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DuplicateContactGroup {
    /// Field value.
    pub field_value: Option<String>,
    /// Contacts.
    pub contacts: Option<Vec<DuplicateContact>>,
    /// Account.
    pub account: Option<shared::ContactAccount>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(DuplicateContactGroup {
    "fieldValue" => field_value,
    "contacts" => contacts,
    "account" => account;
    other
});

words! {
    /// Contact deduplication field name.
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

words! {
    /// Contact deduplication sort by.
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
