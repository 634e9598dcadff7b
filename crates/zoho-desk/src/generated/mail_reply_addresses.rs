// Written by `cargo xtask codegen` from desk/v1/mail_reply_addresses.toml of the catalogue; changes belong there.
//! The addresses that replies come from.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut mail_reply_addresses =
//! desk.mail_reply_addresses().list("4876876000000123456").stream();
//! while let Some(mail_reply_address) = mail_reply_addresses.next().await {
//!     println!("{:?}", mail_reply_address?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{DateTime, ExtraFields, Id, object, open_enum};

use crate::client::Desk;
use crate::generated::shared;

/// `GET /api/v1/mailReplyAddress`. Scopes `Desk.settings.READ` and `Desk.basic.READ`.
pub static LIST: Operation = Operation::get(
    "desk.mail_reply_addresses.list",
    "/api/{version}/mailReplyAddress",
)
.scopes(&["Desk.settings.READ", "Desk.basic.READ"])
.most(5_000, "narrow the list with `departmentId`, `isActive`");

/// `GET /api/v1/mailReplyAddress/{mail_reply_address_id}`. Scopes `Desk.settings.READ` and `Desk.basic.READ`.
pub static GET: Operation = Operation::get(
    "desk.mail_reply_addresses.get",
    "/api/{version}/mailReplyAddress/{mail_reply_address_id}",
)
.scopes(&["Desk.settings.READ", "Desk.basic.READ"]);

/// `POST /api/v1/mailReplyAddress`. Scope `Desk.settings.CREATE`.
pub static CREATE: Operation = Operation::post(
    "desk.mail_reply_addresses.create",
    "/api/{version}/mailReplyAddress",
)
.scopes(&["Desk.settings.CREATE"]);

/// `PATCH /api/v1/mailReplyAddress/{mail_reply_address_id}`. Scope `Desk.settings.UPDATE`.
pub static UPDATE: Operation = Operation::patch(
    "desk.mail_reply_addresses.update",
    "/api/{version}/mailReplyAddress/{mail_reply_address_id}",
)
.scopes(&["Desk.settings.UPDATE"]);

/// `DELETE /api/v1/mailReplyAddress/{mail_reply_address_id}`. Scope `Desk.settings.DELETE`.
pub static DELETE: Operation = Operation::delete(
    "desk.mail_reply_addresses.delete",
    "/api/{version}/mailReplyAddress/{mail_reply_address_id}",
)
.scopes(&["Desk.settings.DELETE"]);

/// `POST /api/v1/mailReplyAddress/{mail_reply_address_id}/sendVerification`. Scopes `Desk.settings.CREATE` and `Desk.basic.CREATE`.
pub static SEND_VERIFICATION: Operation = Operation::post(
    "desk.mail_reply_addresses.send_verification",
    "/api/{version}/mailReplyAddress/{mail_reply_address_id}/sendVerification",
)
.scopes(&["Desk.settings.CREATE", "Desk.basic.CREATE"]);

pub(super) const OPERATIONS: &[&Operation] =
    &[&LIST, &GET, &CREATE, &UPDATE, &DELETE, &SEND_VERIFICATION];

/// The addresses that replies come from.
///
/// From [`Desk::mail_reply_addresses`](crate::Desk::mail_reply_addresses).
#[derive(Debug, Clone)]
pub struct MailReplyAddressesClient {
    client: Client,
}

impl Desk {
    /// The addresses that replies come from.
    #[must_use]
    pub fn mail_reply_addresses(&self) -> MailReplyAddressesClient {
        MailReplyAddressesClient {
            client: self.client().clone(),
        }
    }
}

impl MailReplyAddressesClient {
    /// Lists mail reply addresses.
    ///
    /// `GET /api/v1/mailReplyAddress`. Scopes `Desk.settings.READ` and `Desk.basic.READ`. Pages of up
    /// to 100 items. Items that are removed while the list is read can make it miss as many others.
    /// Retried on transient failures.
    pub fn list(&self, department_id: impl Into<Id>) -> ListMailReplyAddresses {
        let mut request = self.client.request(&LIST);
        request.set_query("departmentId", department_id.into());
        ListMailReplyAddresses(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Gets a mail reply address.
    ///
    /// `GET /api/v1/mailReplyAddress/{mail_reply_address_id}`. Scopes `Desk.settings.READ` and
    /// `Desk.basic.READ`. Retried on transient failures.
    pub fn get(&self, mail_reply_address_id: impl Into<Id>) -> GetMailReplyAddress {
        let request = self
            .client
            .request(&GET)
            .segment(mail_reply_address_id.into());
        GetMailReplyAddress(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "data")
        }))
    }

    /// Creates a mail reply address.
    ///
    /// `POST /api/v1/mailReplyAddress`. Scope `Desk.settings.CREATE`. Not retried when it may have
    /// been carried out.
    pub fn create(&self, body: &MailReplyAddressCreate) -> CreateMailReplyAddress {
        let request = self.client.request(&CREATE).json_member("", body);
        CreateMailReplyAddress(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "data")
        }))
    }

    /// Updates a mail reply address.
    ///
    /// `PATCH /api/v1/mailReplyAddress/{mail_reply_address_id}`. Scope `Desk.settings.UPDATE`. Not
    /// retried when it may have been carried out.
    pub fn update(
        &self,
        mail_reply_address_id: impl Into<Id>,
        body: &MailReplyAddressUpdate,
    ) -> UpdateMailReplyAddress {
        let request = self
            .client
            .request(&UPDATE)
            .segment(mail_reply_address_id.into())
            .json_member("", body);
        UpdateMailReplyAddress(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "data")
        }))
    }

    /// Deletes a mail reply address.
    ///
    /// `DELETE /api/v1/mailReplyAddress/{mail_reply_address_id}`. Scope `Desk.settings.DELETE`.
    /// Retried on transient failures.
    pub fn delete(&self, mail_reply_address_id: impl Into<Id>) -> DeleteMailReplyAddress {
        let request = self
            .client
            .request(&DELETE)
            .segment(mail_reply_address_id.into());
        DeleteMailReplyAddress(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Sends the verification of a mail reply address.
    ///
    /// `POST /api/v1/mailReplyAddress/{mail_reply_address_id}/sendVerification`. Scopes
    /// `Desk.settings.CREATE` and `Desk.basic.CREATE`. Not retried when it may have been carried out.
    pub fn send_verification(
        &self,
        mail_reply_address_id: impl Into<Id>,
    ) -> SendMailReplyAddressVerification {
        let request = self
            .client
            .request(&SEND_VERIFICATION)
            .segment(mail_reply_address_id.into());
        SendMailReplyAddressVerification(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }
}

call! {
    /// Returned by [`MailReplyAddressesClient::list`](crate::mail_reply_addresses::MailReplyAddressesClient::list).
    ListMailReplyAddresses => list MailReplyAddress
}

impl ListMailReplyAddresses {
    /// Query parameter `isActive`.
    pub fn is_active(mut self, is_active: bool) -> Self {
        self.0
            .request_mut()
            .set_query("isActive", is_active.to_string());
        self
    }

    /// The position of the first item in the list. Query parameter `from`, from 1 to 4999, `1` by
    /// default.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 1..=4999);
        self
    }

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 100, `50` by default.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }
}

call! {
    /// Returned by [`MailReplyAddressesClient::get`](crate::mail_reply_addresses::MailReplyAddressesClient::get).
    GetMailReplyAddress => MailReplyAddress
}

call! {
    /// Returned by [`MailReplyAddressesClient::create`](crate::mail_reply_addresses::MailReplyAddressesClient::create).
    CreateMailReplyAddress => MailReplyAddress
}

call! {
    /// Returned by [`MailReplyAddressesClient::update`](crate::mail_reply_addresses::MailReplyAddressesClient::update).
    UpdateMailReplyAddress => MailReplyAddress
}

call! {
    /// Returned by [`MailReplyAddressesClient::delete`](crate::mail_reply_addresses::MailReplyAddressesClient::delete).
    DeleteMailReplyAddress => ()
}

call! {
    /// Returned by [`MailReplyAddressesClient::send_verification`](crate::mail_reply_addresses::MailReplyAddressesClient::send_verification).
    SendMailReplyAddressVerification => ()
}

/// Returned by `mail_reply_addresses().list`, `mail_reply_addresses().get`,
/// `mail_reply_addresses().create` and others.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MailReplyAddress {
    pub id: Id,
    pub address: Option<String>,
    pub display_name: Option<String>,
    pub department_id: Option<Id>,
    /// One of `ZohoSMTP`, `CustomSMTP`, `Outlook`, `Office`, `Google`.
    pub service_provider_type: Option<ServiceProviderType>,
    pub is_verified: Option<bool>,
    pub is_active: Option<bool>,
    pub created_time: Option<DateTime>,
    pub created_by: Option<shared::AgentRef>,
    pub modified_time: Option<DateTime>,
    pub modified_by: Option<shared::AgentRef>,
    pub smtp_details: Option<SmtpServer>,
    pub url: Option<String>,
    pub is_department_default: Option<bool>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(MailReplyAddress {
    "id" => id,
    "address" => address,
    "displayName" => display_name,
    "departmentId" => department_id,
    "serviceProviderType" => service_provider_type,
    "isVerified" => is_verified,
    "isActive" => is_active,
    "createdTime" => created_time,
    "createdBy" => created_by,
    "modifiedTime" => modified_time,
    "modifiedBy" => modified_by,
    "smtpDetails" => smtp_details,
    "url" => url,
    "isDepartmentDefault" => is_department_default;
    extra
} required "id");

/// Sent by `mail_reply_addresses().create`.
pub struct MailReplyAddressCreate {
    /// Required.
    pub address: Option<String>,
    /// Required.
    pub display_name: Option<String>,
    /// Required.
    pub department_id: Option<Id>,
    /// One of `ZohoSMTP`, `CustomSMTP`, `Outlook`, `Office`, `Google`.
    pub service_provider_type: Option<ServiceProviderType>,
    pub smtp_details: Option<SmtpDetails>,
    pub is_department_default: Option<bool>,
    pub is_smtp_enabled: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl MailReplyAddressCreate {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(
        address: impl Into<String>,
        display_name: impl Into<String>,
        department_id: impl Into<Id>,
    ) -> Self {
        Self {
            address: Some(address.into()),
            display_name: Some(display_name.into()),
            department_id: Some(department_id.into()),
            ..Self::default()
        }
    }
}

object!(type MailReplyAddressCreate {
    "address" => address,
    "displayName" => display_name,
    "departmentId" => department_id,
    "serviceProviderType" => service_provider_type,
    "smtpDetails" => smtp_details,
    "isDepartmentDefault" => is_department_default,
    "isSmtpEnabled" => is_smtp_enabled;
    extra
});

/// Sent by `mail_reply_addresses().update`.
pub struct MailReplyAddressUpdate {
    pub display_name: Option<String>,
    pub department_id: Option<Id>,
    /// One of `ZohoSMTP`, `CustomSMTP`, `Outlook`, `Office`, `Google`.
    pub service_provider_type: Option<ServiceProviderType>,
    pub smtp_details: Option<SmtpDetails>,
    pub is_department_default: Option<bool>,
    pub is_active: Option<bool>,
    pub is_smtp_enabled: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type MailReplyAddressUpdate {
    "displayName" => display_name,
    "departmentId" => department_id,
    "serviceProviderType" => service_provider_type,
    "smtpDetails" => smtp_details,
    "isDepartmentDefault" => is_department_default,
    "isActive" => is_active,
    "isSmtpEnabled" => is_smtp_enabled;
    extra
});

pub struct SmtpDetails {
    /// Required.
    pub port: Option<i64>,
    /// Required.
    pub host: Option<String>,
    /// Required.
    pub user_name: Option<String>,
    /// Required, one of `PLAIN`, `SSL`, `TLS`.
    pub connection_type: Option<ConnectionType>,
    /// Required.
    pub password: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl SmtpDetails {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(
        port: i64,
        host: impl Into<String>,
        user_name: impl Into<String>,
        connection_type: impl Into<ConnectionType>,
        password: impl Into<String>,
    ) -> Self {
        Self {
            port: Some(port),
            host: Some(host.into()),
            user_name: Some(user_name.into()),
            connection_type: Some(connection_type.into()),
            password: Some(password.into()),
            ..Self::default()
        }
    }
}

object!(type SmtpDetails {
    "port" => port,
    "host" => host,
    "userName" => user_name,
    "connectionType" => connection_type,
    "password" => password;
    extra
});

#[non_exhaustive]
pub struct SmtpServer {
    pub port: Option<i64>,
    pub host: Option<String>,
    pub user_name: Option<String>,
    /// One of `PLAIN`, `SSL`, `TLS`.
    pub connection_type: Option<ConnectionType>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type SmtpServer {
    "port" => port,
    "host" => host,
    "userName" => user_name,
    "connectionType" => connection_type;
    extra
});

open_enum! {
    pub enum ConnectionType {
        /// `PLAIN`
        Plain = "PLAIN",
        /// `SSL`
        Ssl = "SSL",
        /// `TLS`
        Tls = "TLS",
    }
}

open_enum! {
    pub enum ServiceProviderType {
        /// `ZohoSMTP`
        ZohoSmtp = "ZohoSMTP",
        /// `CustomSMTP`
        CustomSmtp = "CustomSMTP",
        /// `Outlook`
        Outlook = "Outlook",
        /// `Office`
        Office = "Office",
        /// `Google`
        Google = "Google",
    }
}
