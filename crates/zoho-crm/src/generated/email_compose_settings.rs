// Written by `cargo xtask codegen` from xtask/catalog/crm/email_compose_settings.toml; changes belong there.
//! Email compose settings.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
//! let mut email_compose_settings = crm.email_compose_settings().list().stream();
//! while let Some(email_compose_setting) = email_compose_settings.next().await {
//!     println!("{:?}", email_compose_setting?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Client, List, Operation, Paging, Request, call, object,
    wire::{self, Json, Other},
    words,
};

use crate::Crm;

/// `GET /crm/email/v8/settings/compose`. No scope is published for it.
pub static LIST: Operation = Operation::get(
    "crm.email_compose_settings.list",
    "/crm/email/{version}/settings/compose",
);

/// `PUT /crm/email/v8/settings/compose`. No scope is published for it.
pub static UPDATE: Operation = Operation::put(
    "crm.email_compose_settings.update",
    "/crm/email/{version}/settings/compose",
);

/// Email compose settings.
///
/// From [`Crm::email_compose_settings`](crate::Crm::email_compose_settings).
#[derive(Debug, Clone)]
pub struct EmailComposeSettingsClient {
    client: Client,
}

impl Crm {
    /// Email compose settings.
    #[must_use]
    pub fn email_compose_settings(&self) -> EmailComposeSettingsClient {
        EmailComposeSettingsClient {
            client: self.client().clone(),
        }
    }
}

impl EmailComposeSettingsClient {
    /// Lists email compose settings.
    ///
    /// `GET /crm/email/v8/settings/compose`. No scope is published for it.
    pub fn list(&self) -> ListCall {
        ListCall(List::new(
            self.client.clone(),
            Request::new(&LIST),
            |_, body| wire::list(body, "email_compose"),
            Paging::Whole,
        ))
    }

    /// Updates an email compose setting.
    ///
    /// `PUT /crm/email/v8/settings/compose`. No scope is published for it.
    pub fn update(&self, body: &Json) -> List<Vec<EmailComposeSetting2>> {
        let request = Request::new(&UPDATE).body("application/json", wire::body("", body));
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "email_compose"),
            Paging::Whole,
        )
    }
}

/// What may be set before `email_compose_settings().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<EmailComposeSetting>);

impl ListCall {
    /// Type.
    pub fn type_(mut self, type_: impl Into<EmailComposeSettingType>) -> Self {
        self.0.request_mut().set_query(
            "type",
            &Into::<EmailComposeSettingType>::into(type_).to_string(),
        );
        self
    }
}

call!(ListCall => list EmailComposeSetting);

/// Default from address.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DefaultFromAddress {
    /// Type.
    pub type_: Option<DefaultFromAddressType>,
    /// User name.
    pub user_name: Option<String>,
    /// Email.
    pub email: Option<String>,
}

object!(DefaultFromAddress {
    "type" => type_,
    "user_name" => user_name,
    "email" => email
});

/// Email compose setting, of `email_compose_settings().list`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EmailComposeSetting {
    /// Default from address.
    pub default_from_address: Option<DefaultFromAddress>,
    /// Default replyto address.
    pub default_replyto_address: Option<DefaultFromAddress>,
    /// Font.
    pub font: Option<Font>,
    /// Type.
    pub type_: Option<EmailComposeSettingType>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(EmailComposeSetting {
    "default_from_address" => default_from_address,
    "default_replyto_address" => default_replyto_address,
    "font" => font,
    "type" => type_;
    other
});

/// Email compose setting2, of `email_compose_settings().update`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EmailComposeSetting2 {
    /// Code.
    pub code: Option<String>,
    /// Message.
    pub message: Option<String>,
    /// Status.
    pub status: Option<String>,
    /// Details.
    pub details: Option<EmailComposeSetting2Details>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(EmailComposeSetting2 {
    "code" => code,
    "message" => message,
    "status" => status,
    "details" => details;
    other
});

/// Email compose setting2 details.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EmailComposeSetting2Details {
    /// Type.
    pub type_: Option<EmailComposeSettingType>,
}

object!(EmailComposeSetting2Details {
    "type" => type_
});

/// Font.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Font {
    /// Size.
    pub size: Option<i64>,
    /// Family.
    pub family: Option<String>,
}

object!(Font {
    "size" => size,
    "family" => family
});

words! {
    /// Default from address type.
    pub enum DefaultFromAddressType {
        /// `org_email`
        OrgEmail = "org_email",
        /// `primary`
        Primary = "primary",
    }
}

words! {
    /// Email compose setting type.
    pub enum EmailComposeSettingType {
        /// `default`
        Default = "default",
        /// `emailin`
        Emailin = "emailin",
        /// `mass_mail`
        MassMail = "mass_mail",
    }
}
