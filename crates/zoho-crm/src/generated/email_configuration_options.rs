// Written by `cargo xtask codegen` from crm/v8/email_configuration_options.toml of the catalogue; changes belong there.
//! Options of composing mail.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
//! let mut email_configuration_options = crm.email_configuration_options().list().stream();
//! while let Some(email_configuration_option) = email_configuration_options.next().await {
//!     println!("{:?}", email_configuration_option?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::json::Json;
use zoho_types::{ExtraFields, object, open_enum};

use crate::client::Crm;
use crate::rows::{self, RowOutcomes};

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

pub(super) const OPERATIONS: &[&Operation] = &[&LIST, &UPDATE];

/// Options of composing mail.
///
/// From [`Crm::email_configuration_options`](crate::Crm::email_configuration_options).
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
    /// Retried on transient failures.
    pub fn list(&self) -> ListEmailConfigurationOptions {
        ListEmailConfigurationOptions(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| decode::list(body, "configuration_options"),
            Paging::Whole,
        ))
    }

    /// Updates an email configuration option.
    ///
    /// `PUT /crm/email/v8/settings/compose/configuration_options`. Scope `ZohoCRM.settings.ALL`.
    /// Retried on transient failures.
    pub fn update(
        &self,
        configuration_options: &[EmailConfigurationOptionInput],
    ) -> UpdateEmailConfigurationOptions {
        let request = self
            .client
            .request(&UPDATE)
            .json_list("configuration_options", configuration_options);
        UpdateEmailConfigurationOptions(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "configuration_options")
        }))
    }
}

call! {
    /// Returned by [`EmailConfigurationOptionsClient::list`](crate::email_configuration_options::EmailConfigurationOptionsClient::list).
    ListEmailConfigurationOptions => list EmailConfigurationOption
}

impl ListEmailConfigurationOptions {
    /// Header `X-ZCSRF-TOKEN`.
    pub fn x_zcsrf_token(mut self, x_zcsrf_token: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_header("X-ZCSRF-TOKEN", x_zcsrf_token);
        self
    }
}

call! {
    /// Returned by [`EmailConfigurationOptionsClient::update`](crate::email_configuration_options::EmailConfigurationOptionsClient::update).
    UpdateEmailConfigurationOptions => RowOutcomes
}

impl UpdateEmailConfigurationOptions {
    /// Header `X-ZCSRF-TOKEN`.
    pub fn x_zcsrf_token(mut self, x_zcsrf_token: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_header("X-ZCSRF-TOKEN", x_zcsrf_token);
        self
    }
}

/// Returned by `email_configuration_options().list`.
#[non_exhaustive]
pub struct EmailConfigurationOption {
    pub name: Option<String>,
    pub values: Option<Vec<EmailConfigurationOptionValue>>,
    /// One of `jsonobject`, `text`.
    pub data_type: Option<EmailConfigurationDataType>,
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

/// Sent by `email_configuration_options().update`.
pub struct EmailConfigurationOptionInput {
    pub name: Option<String>,
    pub values: Option<Vec<EmailConfigurationOptionValue>>,
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

#[non_exhaustive]
pub struct EmailConfigurationOptionProperty {
    pub name: Option<String>,
    pub values: Option<Vec<EmailConfigurationOptionValue>>,
    pub data_type: Option<String>,
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

pub struct EmailConfigurationOptionValue {
    pub type_: Option<String>,
    pub value: Option<Json>,
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
    pub enum EmailConfigurationDataType {
        /// `jsonobject`
        Jsonobject = "jsonobject",
        /// `text`
        Text = "text",
    }
}
