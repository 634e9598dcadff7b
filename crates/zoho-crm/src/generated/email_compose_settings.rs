// Written by `cargo xtask codegen` from crm/v8/email_compose_settings.toml of the catalogue; changes belong there.
//! How mail is composed: addresses and fonts.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
//! let mut email_compose_settings = crm.email_compose_settings().list().stream();
//! while let Some(email_compose_setting) = email_compose_settings.next().await {
//!     println!("{:?}", email_compose_setting?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{ExtraFields, object, open_enum};

use crate::client::Crm;
use crate::rows::{self, RowOutcomes};

/// `GET /crm/email/v8/settings/compose`. Scope `ZohoCRM.settings.ALL`.
pub static LIST: Operation = Operation::get(
    "crm.email_compose_settings.list",
    "/crm/email/{version}/settings/compose",
)
.scopes(&["ZohoCRM.settings.ALL"]);

/// `PUT /crm/email/v8/settings/compose`. Scope `ZohoCRM.settings.ALL`.
pub static UPDATE: Operation = Operation::put(
    "crm.email_compose_settings.update",
    "/crm/email/{version}/settings/compose",
)
.scopes(&["ZohoCRM.settings.ALL"])
.rows("email_compose");

pub(super) const OPERATIONS: &[&Operation] = &[&LIST, &UPDATE];

/// How mail is composed: addresses and fonts.
///
/// From [`Crm::email_compose_settings`](crate::Crm::email_compose_settings).
#[derive(Debug, Clone)]
pub struct EmailComposeSettingsClient {
    client: Client,
}

impl Crm {
    /// How mail is composed: addresses and fonts.
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
    /// `GET /crm/email/v8/settings/compose`. Scope `ZohoCRM.settings.ALL`. Retried on transient
    /// failures.
    pub fn list(&self) -> ListEmailComposeSettings {
        ListEmailComposeSettings(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| decode::list(body, "email_compose"),
            Paging::Whole,
        ))
    }

    /// Updates an email compose setting.
    ///
    /// `PUT /crm/email/v8/settings/compose`. Scope `ZohoCRM.settings.ALL`. Retried on transient
    /// failures.
    pub fn update(&self, email_compose: &[EmailComposeSettingInput]) -> UpdateEmailComposeSettings {
        let request = self
            .client
            .request(&UPDATE)
            .json_list("email_compose", email_compose);
        UpdateEmailComposeSettings(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "email_compose")
        }))
    }
}

call! {
    /// Returned by [`EmailComposeSettingsClient::list`](crate::email_compose_settings::EmailComposeSettingsClient::list).
    ListEmailComposeSettings => list EmailComposeSetting
}

impl ListEmailComposeSettings {
    /// Query parameter `type`, one of `default`, `emailin`, `mass_mail`.
    pub fn type_(mut self, type_: impl Into<EmailComposeSettingType>) -> Self {
        self.0.request_mut().set_query("type", type_.into());
        self
    }
}

call! {
    /// Returned by [`EmailComposeSettingsClient::update`](crate::email_compose_settings::EmailComposeSettingsClient::update).
    UpdateEmailComposeSettings => RowOutcomes
}

#[non_exhaustive]
pub struct DefaultAddress {
    /// One of `org_email`, `primary`.
    pub type_: Option<DefaultAddressType>,
    pub user_name: Option<String>,
    pub email: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type DefaultAddress {
    "type" => type_,
    "user_name" => user_name,
    "email" => email;
    extra
});

pub struct DefaultAddressInput {
    /// One of `org_email`, `primary`.
    pub type_: Option<DefaultAddressType>,
    pub email: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type DefaultAddressInput {
    "type" => type_,
    "email" => email;
    extra
});

/// Returned by `email_compose_settings().list`.
#[non_exhaustive]
pub struct EmailComposeSetting {
    pub default_from_address: Option<DefaultAddress>,
    pub default_replyto_address: Option<DefaultAddress>,
    pub font: Option<Font>,
    /// One of `default`, `emailin`, `mass_mail`.
    pub type_: Option<EmailComposeSettingType>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type EmailComposeSetting {
    "default_from_address" => default_from_address,
    "default_replyto_address" => default_replyto_address,
    "font" => font,
    "type" => type_;
    extra
});

/// Sent by `email_compose_settings().update`.
pub struct EmailComposeSettingInput {
    pub default_from_address: Option<DefaultAddressInput>,
    pub default_replyto_address: Option<DefaultAddressInput>,
    pub font: Option<Font>,
    /// One of `default`, `emailin`, `mass_mail`.
    pub type_: Option<EmailComposeSettingType>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type EmailComposeSettingInput {
    "default_from_address" => default_from_address,
    "default_replyto_address" => default_replyto_address,
    "font" => font,
    "type" => type_;
    extra
});

pub struct Font {
    pub size: Option<i64>,
    pub family: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type Font {
    "size" => size,
    "family" => family;
    extra
});

open_enum! {
    pub enum DefaultAddressType {
        /// `org_email`
        OrgEmail = "org_email",
        /// `primary`
        Primary = "primary",
    }
}

open_enum! {
    /// Sent by `email_compose_settings().list`.
    pub enum EmailComposeSettingType {
        /// `default`
        Default = "default",
        /// `emailin`
        Emailin = "emailin",
        /// `mass_mail`
        MassMail = "mass_mail",
    }
}
