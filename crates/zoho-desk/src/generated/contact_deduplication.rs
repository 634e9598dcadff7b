// Written by `cargo xtask codegen` from desk/v1/contact_deduplication.toml of the catalogue; changes belong there.
//! Finding contacts that stand twice.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut items =
//! desk.contact_deduplication().list_duplicates(zoho_desk::contact_deduplication::ContactDeduplicationFieldName::FirstName,
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

pub(super) const OPERATIONS: &[&Operation] = &[
    &GET_DEFAULT_FIELD,
    &LIST_DUPLICATES,
    &LIST_VALUES,
    &SET_DEFAULT_FIELD,
];

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
    /// `GET /api/v1/contactsDeduplication/defaultFieldName`. Scope `Desk.contacts.READ`. Retried on
    /// transient failures.
    pub fn get_default_field(&self) -> GetContactDeduplicationDefaultField {
        GetContactDeduplicationDefaultField(Call::new(
            self.client.clone(),
            self.client.request(&GET_DEFAULT_FIELD),
            |_, body| decode::one(body, ""),
        ))
    }

    /// Lists the duplicates of contact deduplication.
    ///
    /// `GET /api/v1/groupContacts`. Scope `Desk.contacts.READ`. Pages of up to 100 items. Items that
    /// are removed while the list is read can make it miss as many others. Retried on transient
    /// failures.
    ///
    /// - `field_name`: One of `firstName`, `lastName`, `email`, `secondaryEmail`, `phone`, `fullName`,
    ///   `bothEmail`.
    pub fn list_duplicates(
        &self,
        field_name: impl Into<ContactDeduplicationFieldName>,
        field_values: impl AsRef<str>,
    ) -> ListContactDeduplicationDuplicates {
        let mut request = self.client.request(&LIST_DUPLICATES);
        request.set_query("fieldName", field_name.into());
        request.set_query("fieldValues", field_values);
        ListContactDeduplicationDuplicates(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Lists the values of contact deduplication.
    ///
    /// `GET /api/v1/groupContactDuplicateValues`. Scope `Desk.contacts.READ`. Pages of up to 100
    /// items. Items that are removed while the list is read can make it miss as many others. Retried
    /// on transient failures.
    pub fn list_values(&self) -> ListContactDeduplicationValues {
        ListContactDeduplicationValues(List::new(
            self.client.clone(),
            self.client.request(&LIST_VALUES),
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Sets the default field of contact deduplication.
    ///
    /// `POST /api/v1/contactsDeduplication/defaultFieldName`. Scope `Desk.contacts.UPDATE`. Not
    /// retried when it may have been carried out.
    pub fn set_default_field(
        &self,
        body: &ContactDeduplicationSetDefaultField,
    ) -> SetContactDeduplicationDefaultField {
        let request = self
            .client
            .request(&SET_DEFAULT_FIELD)
            .json_member("", body);
        SetContactDeduplicationDefaultField(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }
}

call! {
    /// Returned by [`ContactDeduplicationClient::get_default_field`](crate::contact_deduplication::ContactDeduplicationClient::get_default_field).
    GetContactDeduplicationDefaultField => ContactDeduplicationDefaultField
}

call! {
    /// Returned by [`ContactDeduplicationClient::list_duplicates`](crate::contact_deduplication::ContactDeduplicationClient::list_duplicates).
    ListContactDeduplicationDuplicates => list DuplicateContactGroup
}

impl ListContactDeduplicationDuplicates {
    /// What to return along with each item. Query parameter `include`.
    pub fn include(mut self, include: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("include", include);
        self
    }

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 100.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// The field that the list is sorted by. Query parameter `sortBy`, where a minus reverses the
    /// order.
    pub fn sort_by(mut self, sort_by: impl Into<ContactDeduplicationSortBy>) -> Self {
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
    /// Returned by [`ContactDeduplicationClient::list_values`](crate::contact_deduplication::ContactDeduplicationClient::list_values).
    ListContactDeduplicationValues => list shared::DeduplicationValue
}

impl ListContactDeduplicationValues {
    /// Query parameter `fieldName`, one of `firstName`, `lastName`, `email`, `secondaryEmail`,
    /// `phone`, `fullName`, `bothEmail`.
    pub fn field_name(mut self, field_name: impl Into<ContactDeduplicationFieldName>) -> Self {
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
    pub fn sort_by(mut self, sort_by: impl Into<ContactDeduplicationSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }
}

call! {
    /// Returned by [`ContactDeduplicationClient::set_default_field`](crate::contact_deduplication::ContactDeduplicationClient::set_default_field).
    SetContactDeduplicationDefaultField => ()
}

/// Returned by `contact_deduplication().get_default_field`.
#[non_exhaustive]
pub struct ContactDeduplicationDefaultField {
    /// One of `firstName`, `lastName`, `email`, `secondaryEmail`, `phone`, `fullName`, `bothEmail`.
    pub field_name: Option<ContactDeduplicationFieldName>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ContactDeduplicationDefaultField {
    "fieldName" => field_name;
    extra
});

/// Sent by `contact_deduplication().set_default_field`.
pub struct ContactDeduplicationSetDefaultField {
    /// Required, one of `firstName`, `lastName`, `email`, `secondaryEmail`, `phone`, `fullName`,
    /// `bothEmail`.
    pub field_name: Option<ContactDeduplicationFieldName>,
    /// Required.
    pub mark_default: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl ContactDeduplicationSetDefaultField {
    /// Creates it with the required fields; the others are left out.
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

#[non_exhaustive]
pub struct DuplicateContact {
    pub id: Option<Id>,
    pub last_name: Option<String>,
    pub account_id: Option<Id>,
    pub first_name: Option<String>,
    pub secondary_email: Option<String>,
    pub phone: Option<String>,
    pub mobile: Option<String>,
    pub owner_id: Option<Id>,
    pub type_: Option<String>,
    pub email: Option<String>,
    pub photo_url: Option<String>,
    pub is_anonymous: Option<bool>,
    pub account_count: Option<i64>,
    /// The address of its page in Zoho.
    pub web_url: Option<String>,
    pub created_time: Option<DateTime>,
    pub is_end_user: Option<bool>,
    pub zoho_crm_contact: Option<shared::ZohoCrmContact>,
    pub customer_happiness: Option<shared::HappinessPercentages>,
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

/// Returned by `contact_deduplication().list_duplicates`.
#[non_exhaustive]
pub struct DuplicateContactGroup {
    pub field_value: Option<String>,
    pub contacts: Option<Vec<DuplicateContact>>,
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
    /// Sent by `contact_deduplication().list_duplicates`, `contact_deduplication().list_values`.
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
    /// Sent by `contact_deduplication().list_duplicates`, `contact_deduplication().list_values`.
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
