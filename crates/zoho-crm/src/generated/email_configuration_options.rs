// Written by `cargo xtask codegen` from xtask/catalog/crm/email_configuration_options.toml; changes belong there.
//! Options of composing mail.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
//! let mut email_configuration_options = crm.email_configuration_options().list().stream();
//! while let Some(email_configuration_option) = email_configuration_options.next().await {
//!     println!("{:?}", email_configuration_option?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, ExtraFields, List, Operation, Paging, call, object, open_enum,
    wire::{self, Json},
};

use crate::{Crm, RowOutcomes, rows};

/// `GET /crm/email/v8/settings/compose/configuration_options`. Scope `ZohoCRM.settings.ALL`.
pub static LIST: Operation = Operation::get(
    "crm.email_configuration_options.list",
    "/crm/email/{version}/settings/compose/configuration_options",
)
.scopes(&["ZohoCRM.settings.ALL"]);

/// `PUT /crm/email/v8/settings/compose/configuration_options`. Scope `ZohoCRM.settings.ALL`.
pub static UPDATE: Operation = Operation::put(
    "crm.email_configuration_options.update",
    "/crm/email/{version}/settings/compose/configuration_options",
)
.scopes(&["ZohoCRM.settings.ALL"])
.rows("configuration_options");

/// Options of composing mail.
///
/// From [`Crm::email_configuration_options`](crate::Crm::email_configuration_options); Zoho's [reference](https://www.zoho.com/crm/developer/docs/api/v8/).
#[derive(Debug, Clone)]
pub struct EmailConfigurationOptionsClient {
    client: Client,
}

impl Crm {
    /// Options of composing mail.
    #[must_use]
    pub fn email_configuration_options(&self) -> EmailConfigurationOptionsClient {
        EmailConfigurationOptionsClient {
            client: self.client().clone(),
        }
    }
}

impl EmailConfigurationOptionsClient {
    /// Lists email configuration options.
    ///
    /// `GET /crm/email/v8/settings/compose/configuration_options`. Scope `ZohoCRM.settings.ALL`.
    /// Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn list(&self) -> ListCall {
        ListCall(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| wire::list(body, "configuration_options"),
            Paging::Whole,
        ))
    }

    /// Updates an email configuration option.
    ///
    /// `PUT /crm/email/v8/settings/compose/configuration_options`. Scope `ZohoCRM.settings.ALL`.
    /// Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn update(&self, configuration_options: &[EmailConfigurationOptionInput]) -> UpdateCall {
        let request = self
            .client
            .request(&UPDATE)
            .json_list("configuration_options", configuration_options);
        UpdateCall(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "configuration_options")
        }))
    }
}

/// What may be set before `email_configuration_options().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<EmailConfigurationOption>);

impl ListCall {
    /// Text. Header `X-ZCSRF-TOKEN`.
    pub fn x_zcsrf_token(mut self, x_zcsrf_token: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_header("X-ZCSRF-TOKEN", x_zcsrf_token);
        self
    }
}

call!(ListCall => list EmailConfigurationOption);

/// What may be set before `email_configuration_options().update` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateCall(Call<RowOutcomes>);

impl UpdateCall {
    /// Text. Header `X-ZCSRF-TOKEN`.
    pub fn x_zcsrf_token(mut self, x_zcsrf_token: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_header("X-ZCSRF-TOKEN", x_zcsrf_token);
        self
    }
}

call!(UpdateCall => RowOutcomes);

/// Email configuration option, from `email_configuration_options().list`.
#[non_exhaustive]
pub struct EmailConfigurationOption {
    /// `name`: its name.
    pub name: Option<String>,
    /// `values`: a list.
    pub values: Option<Vec<EmailConfigurationOptionValue>>,
    /// `data_type`: one of `jsonobject`, `text`.
    pub data_type: Option<EmailConfigurationDataType>,
    /// `properties`: a list.
    pub properties: Option<Vec<EmailConfigurationOptionProperty>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type EmailConfigurationOption {
    "name" => name,
    "values" => values,
    "data_type" => data_type,
    "properties" => properties;
    extra
});

/// Email configuration option input, for `email_configuration_options().update`.
pub struct EmailConfigurationOptionInput {
    /// `name`: its name.
    pub name: Option<String>,
    /// `values`: a list.
    pub values: Option<Vec<EmailConfigurationOptionValue>>,
    /// `properties`: a list.
    pub properties: Option<Vec<EmailConfigurationOptionInput>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type EmailConfigurationOptionInput {
    "name" => name,
    "values" => values,
    "properties" => properties;
    extra
});

/// Email configuration option property.
#[non_exhaustive]
pub struct EmailConfigurationOptionProperty {
    /// `name`: its name.
    pub name: Option<String>,
    /// `values`: a list.
    pub values: Option<Vec<EmailConfigurationOptionValue>>,
    /// `data_type`: text.
    pub data_type: Option<String>,
    /// `properties`: a list.
    pub properties: Option<Vec<EmailConfigurationOptionProperty>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type EmailConfigurationOptionProperty {
    "name" => name,
    "values" => values,
    "data_type" => data_type,
    "properties" => properties;
    extra
});

/// Email configuration option value.
pub struct EmailConfigurationOptionValue {
    /// `type`: text.
    pub type_: Option<String>,
    /// `value`: any JSON.
    pub value: Option<Json>,
    /// `_delete`: any JSON.
    pub delete: Option<Json>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type EmailConfigurationOptionValue {
    "type" => type_,
    "value" => value,
    "_delete" => delete;
    extra
});

open_enum! {
    /// Email configuration data type.
    pub enum EmailConfigurationDataType {
        /// `jsonobject`
        Jsonobject = "jsonobject",
        /// `text`
        Text = "text",
    }
}
