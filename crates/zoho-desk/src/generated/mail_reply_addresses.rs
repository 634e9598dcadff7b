// Written by `cargo xtask codegen` from xtask/catalog/desk/mail_reply_addresses.toml; changes belong there.
//! The addresses that replies come from.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut mail_reply_addresses =
//! desk.mail_reply_addresses().list("4876876000000123456").stream();
//! while let Some(mail_reply_address) = mail_reply_addresses.next().await {
//!     println!("{:?}", mail_reply_address?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, DateTime, ExtraFields, Id, List, Operation, Paging, call, object, open_enum, wire,
};

use crate::{Desk, shared};

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

/// The addresses that replies come from.
///
/// From [`Desk::mail_reply_addresses`](crate::Desk::mail_reply_addresses); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
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
    /// `GET /api/v1/mailReplyAddress`. Scopes `Desk.settings.READ` and `Desk.basic.READ`. Comes in
    /// pages of up to 100. Where items are removed while it is read, as many others can be missed.
    /// Repeated when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `department_id` (`departmentId`): the id of a department
    pub fn list(&self, department_id: impl Into<Id>) -> ListCall {
        let mut request = self.client.request(&LIST);
        request.set_query("departmentId", department_id.into());
        ListCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Gets a mail reply address.
    ///
    /// `GET /api/v1/mailReplyAddress/{mail_reply_address_id}`. Scopes `Desk.settings.READ` and
    /// `Desk.basic.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get(&self, mail_reply_address_id: impl Into<Id>) -> Call<MailReplyAddress> {
        let request = self
            .client
            .request(&GET)
            .segment(mail_reply_address_id.into());
        Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "data")
        })
    }

    /// Creates a mail reply address.
    ///
    /// `POST /api/v1/mailReplyAddress`. Scope `Desk.settings.CREATE`. Not repeated by itself when it
    /// may have been carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn create(&self, body: &MailReplyAddressCreate) -> Call<MailReplyAddress> {
        let request = self.client.request(&CREATE).json_member("", body);
        Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "data")
        })
    }

    /// Updates a mail reply address.
    ///
    /// `PATCH /api/v1/mailReplyAddress/{mail_reply_address_id}`. Scope `Desk.settings.UPDATE`. Not
    /// repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn update(
        &self,
        mail_reply_address_id: impl Into<Id>,
        body: &MailReplyAddressUpdate,
    ) -> Call<MailReplyAddress> {
        let request = self
            .client
            .request(&UPDATE)
            .segment(mail_reply_address_id.into())
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "data")
        })
    }

    /// Deletes a mail reply address.
    ///
    /// `DELETE /api/v1/mailReplyAddress/{mail_reply_address_id}`. Scope `Desk.settings.DELETE`.
    /// Repeated when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn delete(&self, mail_reply_address_id: impl Into<Id>) -> Call<()> {
        let request = self
            .client
            .request(&DELETE)
            .segment(mail_reply_address_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Sends the verification of a mail reply address.
    ///
    /// `POST /api/v1/mailReplyAddress/{mail_reply_address_id}/sendVerification`. Scopes
    /// `Desk.settings.CREATE` and `Desk.basic.CREATE`. Not repeated by itself when it may have been
    /// carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn send_verification(&self, mail_reply_address_id: impl Into<Id>) -> Call<()> {
        let request = self
            .client
            .request(&SEND_VERIFICATION)
            .segment(mail_reply_address_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }
}

/// What may be set before `mail_reply_addresses().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<MailReplyAddress>);

impl ListCall {
    /// Whether it is active. Query parameter `isActive`.
    pub fn is_active(mut self, is_active: bool) -> Self {
        self.0
            .request_mut()
            .set_query("isActive", is_active.to_string());
        self
    }

    /// The place of the first one that comes, from 1 to 4999; `1` where it is left out. Query
    /// parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 1..=4999);
        self
    }

    /// How many come at a time, from 1 to 100; `50` where it is left out. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }
}

call!(ListCall => list MailReplyAddress);

/// Mail reply address, from `mail_reply_addresses().list`, `mail_reply_addresses().get`,
/// `mail_reply_addresses().create`, ….
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MailReplyAddress {
    /// `id`: its id; always there.
    pub id: Id,
    /// `address`: text.
    pub address: Option<String>,
    /// `displayName`: text.
    pub display_name: Option<String>,
    /// `departmentId`: the id of a department.
    pub department_id: Option<Id>,
    /// `serviceProviderType`: one of `ZohoSMTP`, `CustomSMTP`, `Outlook`, `Office`, `Google`.
    pub service_provider_type: Option<ServiceProviderType>,
    /// `isVerified`: whether it is verified.
    pub is_verified: Option<bool>,
    /// `isActive`: whether it is active.
    pub is_active: Option<bool>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `createdBy`: who created it.
    pub created_by: Option<shared::AgentRef>,
    /// `modifiedTime`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `modifiedBy`: who changed it last.
    pub modified_by: Option<shared::AgentRef>,
    /// `smtpDetails`: an object.
    pub smtp_details: Option<SmtpServer>,
    /// `url`: an address on the web.
    pub url: Option<String>,
    /// `isDepartmentDefault`: whether it is department default.
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

/// Mail reply address create, for `mail_reply_addresses().create`.
pub struct MailReplyAddressCreate {
    /// `address`: text; has to be sent.
    pub address: Option<String>,
    /// `displayName`: text; has to be sent.
    pub display_name: Option<String>,
    /// `departmentId`: the id of a department; has to be sent.
    pub department_id: Option<Id>,
    /// `serviceProviderType`: one of `ZohoSMTP`, `CustomSMTP`, `Outlook`, `Office`, `Google`.
    pub service_provider_type: Option<ServiceProviderType>,
    /// `smtpDetails`: an object.
    pub smtp_details: Option<SmtpDetails>,
    /// `isDepartmentDefault`: whether it is department default.
    pub is_department_default: Option<bool>,
    /// `isSmtpEnabled`: whether it is smtp enabled.
    pub is_smtp_enabled: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl MailReplyAddressCreate {
    /// With what has to be sent; the rest is left out.
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

/// Mail reply address update, for `mail_reply_addresses().update`.
pub struct MailReplyAddressUpdate {
    /// `displayName`: text.
    pub display_name: Option<String>,
    /// `departmentId`: the id of a department.
    pub department_id: Option<Id>,
    /// `serviceProviderType`: one of `ZohoSMTP`, `CustomSMTP`, `Outlook`, `Office`, `Google`.
    pub service_provider_type: Option<ServiceProviderType>,
    /// `smtpDetails`: an object.
    pub smtp_details: Option<SmtpDetails>,
    /// `isDepartmentDefault`: whether it is department default.
    pub is_department_default: Option<bool>,
    /// `isActive`: whether it is active.
    pub is_active: Option<bool>,
    /// `isSmtpEnabled`: whether it is smtp enabled.
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

/// Smtp details.
pub struct SmtpDetails {
    /// `port`: a whole number; has to be sent.
    pub port: Option<i64>,
    /// `host`: text; has to be sent.
    pub host: Option<String>,
    /// `userName`: text; has to be sent.
    pub user_name: Option<String>,
    /// `connectionType`: one of `PLAIN`, `SSL`, `TLS`; has to be sent.
    pub connection_type: Option<ConnectionType>,
    /// `password`: text; has to be sent.
    pub password: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl SmtpDetails {
    /// With what has to be sent; the rest is left out.
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

/// Smtp server.
#[non_exhaustive]
pub struct SmtpServer {
    /// `port`: a whole number.
    pub port: Option<i64>,
    /// `host`: text.
    pub host: Option<String>,
    /// `userName`: text.
    pub user_name: Option<String>,
    /// `connectionType`: one of `PLAIN`, `SSL`, `TLS`.
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
    /// Connection type.
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
    /// Service provider type.
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
