// Written by `cargo xtask codegen` from xtask/catalog/crm/email_compose_settings.toml; changes belong there.
//! How mail is composed: addresses and fonts.
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
    Call, Client, ExtraFields, List, Operation, Paging, call, object, open_enum, wire,
};

use crate::{Crm, RowOutcomes, rows};

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

/// How mail is composed: addresses and fonts.
///
/// From [`Crm::email_compose_settings`](crate::Crm::email_compose_settings); Zoho's [reference](https://www.zoho.com/crm/developer/docs/api/v8/).
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
    /// `GET /crm/email/v8/settings/compose`. Scope `ZohoCRM.settings.ALL`. Repeated when it fails on
    /// the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn list(&self) -> ListCall {
        ListCall(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| wire::list(body, "email_compose"),
            Paging::Whole,
        ))
    }

    /// Updates an email compose setting.
    ///
    /// `PUT /crm/email/v8/settings/compose`. Scope `ZohoCRM.settings.ALL`. Repeated when it fails on
    /// the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn update(&self, email_compose: &[EmailComposeSettingInput]) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&UPDATE)
            .json_list("email_compose", email_compose);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "email_compose")
        })
    }
}

/// What may be set before `email_compose_settings().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<EmailComposeSetting>);

impl ListCall {
    /// One of `default`, `emailin`, `mass_mail`. Query parameter `type`.
    pub fn type_(mut self, type_: impl Into<EmailComposeSettingType>) -> Self {
        self.0.request_mut().set_query("type", type_.into());
        self
    }
}

call!(ListCall => list EmailComposeSetting);

/// Default address.
#[non_exhaustive]
pub struct DefaultAddress {
    /// `type`: one of `org_email`, `primary`.
    pub type_: Option<DefaultAddressType>,
    /// `user_name`: text.
    pub user_name: Option<String>,
    /// `email`: an e-mail address.
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

/// Default address input.
pub struct DefaultAddressInput {
    /// `type`: one of `org_email`, `primary`.
    pub type_: Option<DefaultAddressType>,
    /// `email`: an e-mail address.
    pub email: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type DefaultAddressInput {
    "type" => type_,
    "email" => email;
    extra
});

/// Email compose setting, from `email_compose_settings().list`.
#[non_exhaustive]
pub struct EmailComposeSetting {
    /// `default_from_address`: an object.
    pub default_from_address: Option<DefaultAddress>,
    /// `default_replyto_address`: an object.
    pub default_replyto_address: Option<DefaultAddress>,
    /// `font`: an object.
    pub font: Option<Font>,
    /// `type`: one of `default`, `emailin`, `mass_mail`.
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

/// Email compose setting input, for `email_compose_settings().update`.
pub struct EmailComposeSettingInput {
    /// `default_from_address`: an object.
    pub default_from_address: Option<DefaultAddressInput>,
    /// `default_replyto_address`: an object.
    pub default_replyto_address: Option<DefaultAddressInput>,
    /// `font`: an object.
    pub font: Option<Font>,
    /// `type`: one of `default`, `emailin`, `mass_mail`.
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

/// Font.
pub struct Font {
    /// `size`: a whole number.
    pub size: Option<i64>,
    /// `family`: text.
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
    /// Default address type.
    pub enum DefaultAddressType {
        /// `org_email`
        OrgEmail = "org_email",
        /// `primary`
        Primary = "primary",
    }
}

open_enum! {
    /// Email compose setting type, for `email_compose_settings().list`.
    pub enum EmailComposeSettingType {
        /// `default`
        Default = "default",
        /// `emailin`
        Emailin = "emailin",
        /// `mass_mail`
        MassMail = "mass_mail",
    }
}
