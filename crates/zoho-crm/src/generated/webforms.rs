// Written by `cargo xtask codegen` from crm/v8/webforms.toml of the catalogue; changes belong there.
//! Web forms, which create records.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
//! let mut webforms = crm.webforms().list("Contacts").stream();
//! while let Some(webform) = webforms.next().await {
//!     println!("{:?}", webform?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{DateTime, ExtraFields, Id, object};

use crate::client::Crm;
use crate::generated::shared;
use crate::rows::{self, RowOutcomes};

/// `GET /crm/v8/settings/webforms`. Scope `ZohoCRM.settings.ALL`.
pub static LIST: Operation =
    Operation::get("crm.webforms.list", "/crm/{version}/settings/webforms")
        .scopes(&["ZohoCRM.settings.ALL"]);

/// `GET /crm/v8/settings/webforms/{form_id}`. Scope `ZohoCRM.settings.ALL`.
pub static GET: Operation = Operation::get(
    "crm.webforms.get",
    "/crm/{version}/settings/webforms/{form_id}",
)
.scopes(&["ZohoCRM.settings.ALL"]);

/// `POST /crm/v8/settings/webforms`. Scope `ZohoCRM.settings.ALL`.
pub static CREATE: Operation =
    Operation::post("crm.webforms.create", "/crm/{version}/settings/webforms")
        .scopes(&["ZohoCRM.settings.ALL"])
        .rows("webforms");

/// `PUT /crm/v8/settings/webforms/{form_id}`. Scope `ZohoCRM.settings.ALL`.
pub static UPDATE: Operation = Operation::put(
    "crm.webforms.update",
    "/crm/{version}/settings/webforms/{form_id}",
)
.scopes(&["ZohoCRM.settings.ALL"])
.rows("webforms");

/// `PUT /crm/v8/settings/webforms`. Scope `ZohoCRM.settings.ALL`.
pub static UPDATE_MANY: Operation = Operation::put(
    "crm.webforms.update_many",
    "/crm/{version}/settings/webforms",
)
.scopes(&["ZohoCRM.settings.ALL"])
.rows("webforms");

/// `DELETE /crm/v8/settings/webforms/{form_id}`. Scope `ZohoCRM.settings.ALL`.
pub static DELETE: Operation = Operation::delete(
    "crm.webforms.delete",
    "/crm/{version}/settings/webforms/{form_id}",
)
.scopes(&["ZohoCRM.settings.ALL"])
.rows("webforms");

/// `GET /crm/v8/settings/webforms/{form_id}/actions/preview`. Scope `ZohoCRM.settings.ALL`.
pub static PREVIEW: Operation = Operation::get(
    "crm.webforms.preview",
    "/crm/{version}/settings/webforms/{form_id}/actions/preview",
)
.scopes(&["ZohoCRM.settings.ALL"]);

pub(super) const OPERATIONS: &[&Operation] = &[
    &LIST,
    &GET,
    &CREATE,
    &UPDATE,
    &UPDATE_MANY,
    &DELETE,
    &PREVIEW,
];

/// Web forms, which create records.
///
/// From [`Crm::webforms`](crate::Crm::webforms).
#[derive(Debug, Clone)]
pub struct WebformsClient {
    client: Client,
}

impl Crm {
    /// Web forms, which create records.
    #[must_use]
    pub fn webforms(&self) -> WebformsClient {
        WebformsClient {
            client: self.client().clone(),
        }
    }
}

impl WebformsClient {
    /// Lists webforms.
    ///
    /// `GET /crm/v8/settings/webforms`. Scope `ZohoCRM.settings.ALL`. Retried on transient failures.
    ///
    /// - `module`: The API name of a module.
    pub fn list(&self, module: impl AsRef<str>) -> ListWebforms {
        let mut request = self.client.request(&LIST);
        request.set_query("module", module);
        ListWebforms(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "webforms"),
            Paging::Whole,
        ))
    }

    /// Gets a webform.
    ///
    /// `GET /crm/v8/settings/webforms/{form_id}`. Scope `ZohoCRM.settings.ALL`. Retried on transient
    /// failures.
    ///
    /// - `module`: The API name of a module.
    pub fn get(&self, form_id: impl Into<Id>, module: impl AsRef<str>) -> GetWebform {
        let mut request = self.client.request(&GET).segment(form_id.into());
        request.set_query("module", module);
        GetWebform(Call::new(self.client.clone(), request, |_, body| {
            decode::first(body, "webforms")
        }))
    }

    /// Creates a webform.
    ///
    /// `POST /crm/v8/settings/webforms`. Scope `ZohoCRM.settings.ALL`. Not retried when it may have
    /// been carried out.
    ///
    /// - `module`: The API name of a module.
    pub fn create(&self, webforms: &[WebformInput], module: impl AsRef<str>) -> CreateWebforms {
        let mut request = self.client.request(&CREATE).json_list("webforms", webforms);
        request.set_query("module", module);
        CreateWebforms(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "webforms")
        }))
    }

    /// Updates a webform.
    ///
    /// `PUT /crm/v8/settings/webforms/{form_id}`. Scope `ZohoCRM.settings.ALL`. Retried on transient
    /// failures.
    ///
    /// - `module`: The API name of a module.
    pub fn update(
        &self,
        form_id: impl Into<Id>,
        body: &WebformInput,
        module: impl AsRef<str>,
    ) -> UpdateWebform {
        let mut request = self
            .client
            .request(&UPDATE)
            .segment(form_id.into())
            .json_list("webforms", std::slice::from_ref(body));
        request.set_query("module", module);
        UpdateWebform(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "webforms")
        }))
    }

    /// Updates several webforms.
    ///
    /// `PUT /crm/v8/settings/webforms`. Scope `ZohoCRM.settings.ALL`. Retried on transient failures.
    ///
    /// - `module`: The API name of a module.
    pub fn update_many(
        &self,
        webforms: &[WebformInput],
        module: impl AsRef<str>,
    ) -> UpdateManyWebforms {
        let mut request = self
            .client
            .request(&UPDATE_MANY)
            .json_list("webforms", webforms);
        request.set_query("module", module);
        UpdateManyWebforms(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "webforms")
        }))
    }

    /// Deletes a webform.
    ///
    /// `DELETE /crm/v8/settings/webforms/{form_id}`. Scope `ZohoCRM.settings.ALL`. Retried on
    /// transient failures.
    ///
    /// - `module`: The API name of a module.
    pub fn delete(&self, form_id: impl Into<Id>, module: impl AsRef<str>) -> DeleteWebform {
        let mut request = self.client.request(&DELETE).segment(form_id.into());
        request.set_query("module", module);
        DeleteWebform(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "webforms")
        }))
    }

    /// Previews webforms.
    ///
    /// `GET /crm/v8/settings/webforms/{form_id}/actions/preview`. Scope `ZohoCRM.settings.ALL`.
    /// Retried on transient failures.
    ///
    /// - `module`: The API name of a module.
    pub fn preview(&self, form_id: impl Into<Id>, module: impl AsRef<str>) -> PreviewWebforms {
        let mut request = self.client.request(&PREVIEW).segment(form_id.into());
        request.set_query("module", module);
        PreviewWebforms(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "webforms"),
            Paging::Whole,
        ))
    }
}

call! {
    /// Returned by [`WebformsClient::list`](crate::webforms::WebformsClient::list).
    ListWebforms => list Webform
}

call! {
    /// Returned by [`WebformsClient::get`](crate::webforms::WebformsClient::get).
    GetWebform => Webform
}

call! {
    /// Returned by [`WebformsClient::create`](crate::webforms::WebformsClient::create).
    CreateWebforms => RowOutcomes
}

call! {
    /// Returned by [`WebformsClient::update`](crate::webforms::WebformsClient::update).
    UpdateWebform => RowOutcomes
}

call! {
    /// Returned by [`WebformsClient::update_many`](crate::webforms::WebformsClient::update_many).
    UpdateManyWebforms => RowOutcomes
}

call! {
    /// Returned by [`WebformsClient::delete`](crate::webforms::WebformsClient::delete).
    DeleteWebform => RowOutcomes
}

call! {
    /// Returned by [`WebformsClient::preview`](crate::webforms::WebformsClient::preview).
    PreviewWebforms => list Webform
}

/// Returned by `webforms().list`, `webforms().get`, `webforms().preview`.
#[non_exhaustive]
pub struct Webform {
    pub id: Option<Id>,
    pub google_site: Option<String>,
    pub encrypted_form_id: Option<Id>,
    pub owner: Option<shared::UserRef>,
    pub user_type: Option<shared::NameRef>,
    pub acknowledge_visitor: Option<WebformAcknowledgement>,
    pub button_attributes: Option<Vec<WebformButton>>,
    pub encrypted_zgid: Option<Id>,
    pub created_time: Option<DateTime>,
    pub analytics_data: Option<WebformAnalytics>,
    pub module: Option<WebformModule>,
    pub encrypted_module: Option<String>,
    pub active: Option<bool>,
    pub adword_enabled: Option<bool>,
    pub notify_owner: Option<shared::UserRef>,
    pub created_by: Option<shared::NameRef>,
    pub form_attributes: Option<WebformAttributes>,
    pub location_url: Option<Vec<String>>,
    pub landing_url: Option<String>,
    pub double_optin_enabled: Option<bool>,
    pub layout: Option<shared::NameRef>,
    pub tags: Option<Vec<shared::NameRef>>,
    pub approval_request: Option<bool>,
    pub type_: Option<String>,
    pub create_contact: Option<bool>,
    pub assignment_rule: Option<shared::NameRef>,
    pub name: Option<String>,
    pub spam_control: Option<WebformSpamControl>,
    pub fields: Option<Vec<WebformField>>,
    pub form_fields: Option<Vec<WebformField>>,
    pub abtesting: Option<Vec<WebformAbTest>>,
    pub visitor_tracking: Option<String>,
    pub last_submitted_time: Option<DateTime>,
    pub action_on_submit: Option<String>,
    pub action_value: Option<String>,
    pub suggestion: Option<WebformSuggestion>,
    pub embed_code: Option<String>,
    pub code_formats: Option<Vec<String>>,
    pub source_code: Option<String>,
    pub iframe_code: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type Webform {
    "id" => id,
    "google_site" => google_site,
    "encrypted_form_id" => encrypted_form_id,
    "owner" => owner,
    "user_type" => user_type,
    "acknowledge_visitor" => acknowledge_visitor,
    "button_attributes" => button_attributes,
    "encrypted_zgid" => encrypted_zgid,
    "created_time" => created_time,
    "analytics_data" => analytics_data,
    "module" => module,
    "encrypted_module" => encrypted_module,
    "active" => active,
    "adword_enabled" => adword_enabled,
    "notify_owner" => notify_owner,
    "created_by" => created_by,
    "form_attributes" => form_attributes,
    "location_url" => location_url,
    "landing_url" => landing_url,
    "double_optin_enabled" => double_optin_enabled,
    "layout" => layout,
    "tags" => tags,
    "approval_request" => approval_request,
    "type" => type_,
    "create_contact" => create_contact,
    "assignment_rule" => assignment_rule,
    "name" => name,
    "spam_control" => spam_control,
    "fields" => fields,
    "form_fields" => form_fields,
    "abtesting" => abtesting,
    "visitor_tracking" => visitor_tracking,
    "last_submitted_time" => last_submitted_time,
    "action_on_submit" => action_on_submit,
    "action_value" => action_value,
    "suggestion" => suggestion,
    "embed_code" => embed_code,
    "code_formats" => code_formats,
    "source_code" => source_code,
    "iframe_code" => iframe_code;
    extra
});

pub struct WebformAbTest {
    pub id: Option<Id>,
    pub module: Option<WebformModule>,
    pub name: Option<String>,
    pub status: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type WebformAbTest {
    "id" => id,
    "module" => module,
    "name" => name,
    "status" => status;
    extra
});

pub struct WebformAcknowledgement {
    pub template_name: Option<String>,
    pub template_id: Option<Id>,
    pub from_address: Option<WebformFromAddress>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type WebformAcknowledgement {
    "template_name" => template_name,
    "template_id" => template_id,
    "from_address" => from_address;
    extra
});

pub struct WebformAnalytics {
    pub iframe_url_tracking_code: Option<String>,
    pub url_analytics_enabled: Option<bool>,
    pub analytics_enabled: Option<bool>,
    pub analytics_enabled_time: Option<DateTime>,
    pub tracking_code: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type WebformAnalytics {
    "iframe_url_tracking_code" => iframe_url_tracking_code,
    "url_analytics_enabled" => url_analytics_enabled,
    "analytics_enabled" => analytics_enabled,
    "analytics_enabled_time" => analytics_enabled_time,
    "tracking_code" => tracking_code;
    extra
});

pub struct WebformAttributes {
    pub color: Option<String>,
    pub width: Option<i64>,
    pub font_attributes: Option<WebformFont>,
    pub align: Option<String>,
    pub display_form_name: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type WebformAttributes {
    "color" => color,
    "width" => width,
    "font_attributes" => font_attributes,
    "align" => align,
    "display_form_name" => display_form_name;
    extra
});

pub struct WebformButton {
    pub color: Option<String>,
    pub name: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type WebformButton {
    "color" => color,
    "name" => name;
    extra
});

pub struct WebformField {
    pub id: Option<Id>,
    pub layout: Option<shared::NameRef>,
    pub help: Option<String>,
    pub field: Option<Box<WebformField>>,
    pub module: Option<WebformModule>,
    pub secret_key: Option<String>,
    pub recaptcha_label: Option<String>,
    pub hidden: Option<bool>,
    pub site_key: Option<String>,
    pub advanced: Option<bool>,
    /// The name in requests and criteria.
    pub api_name: Option<String>,
    /// The label in the user interface.
    pub field_label: Option<String>,
    pub theme: Option<String>,
    pub required: Option<bool>,
    pub field_name: Option<String>,
    pub date_format: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type WebformField {
    "id" => id,
    "layout" => layout,
    "help" => help,
    "field" => field,
    "module" => module,
    "secret_key" => secret_key,
    "recaptcha_label" => recaptcha_label,
    "hidden" => hidden,
    "site_key" => site_key,
    "advanced" => advanced,
    "api_name" => api_name,
    "field_label" => field_label,
    "theme" => theme,
    "required" => required,
    "field_name" => field_name,
    "date_format" => date_format;
    extra
});

pub struct WebformFont {
    pub size: Option<i64>,
    pub color: Option<String>,
    pub family: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type WebformFont {
    "size" => size,
    "color" => color,
    "family" => family;
    extra
});

pub struct WebformFromAddress {
    pub id: Option<Id>,
    pub type_: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type WebformFromAddress {
    "id" => id,
    "type" => type_;
    extra
});

/// Sent by `webforms().create`, `webforms().update`, `webforms().update_many`.
pub struct WebformInput {
    pub id: Option<Id>,
    pub google_site: Option<String>,
    pub encrypted_form_id: Option<Id>,
    pub owner: Option<shared::UserRef>,
    pub user_type: Option<shared::NameRef>,
    pub acknowledge_visitor: Option<WebformAcknowledgement>,
    pub button_attributes: Option<Vec<WebformButton>>,
    pub encrypted_zgid: Option<Id>,
    pub analytics_data: Option<WebformAnalytics>,
    pub module: Option<WebformModule>,
    pub encrypted_module: Option<String>,
    pub active: Option<bool>,
    pub adword_enabled: Option<bool>,
    pub notify_owner: Option<shared::UserRef>,
    pub form_attributes: Option<WebformAttributes>,
    pub location_url: Option<Vec<String>>,
    pub landing_url: Option<String>,
    pub double_optin_enabled: Option<bool>,
    pub layout: Option<shared::NameRef>,
    pub tags: Option<Vec<shared::NameRef>>,
    pub approval_request: Option<bool>,
    pub type_: Option<String>,
    pub create_contact: Option<bool>,
    pub assignment_rule: Option<shared::NameRef>,
    pub name: Option<String>,
    pub spam_control: Option<WebformSpamControl>,
    pub fields: Option<Vec<WebformField>>,
    pub form_fields: Option<Vec<WebformField>>,
    pub abtesting: Option<Vec<WebformAbTest>>,
    pub visitor_tracking: Option<String>,
    pub action_on_submit: Option<String>,
    pub action_value: Option<String>,
    pub suggestion: Option<WebformSuggestion>,
    pub embed_code: Option<String>,
    pub code_formats: Option<Vec<String>>,
    pub source_code: Option<String>,
    pub iframe_code: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type WebformInput {
    "id" => id,
    "google_site" => google_site,
    "encrypted_form_id" => encrypted_form_id,
    "owner" => owner,
    "user_type" => user_type,
    "acknowledge_visitor" => acknowledge_visitor,
    "button_attributes" => button_attributes,
    "encrypted_zgid" => encrypted_zgid,
    "analytics_data" => analytics_data,
    "module" => module,
    "encrypted_module" => encrypted_module,
    "active" => active,
    "adword_enabled" => adword_enabled,
    "notify_owner" => notify_owner,
    "form_attributes" => form_attributes,
    "location_url" => location_url,
    "landing_url" => landing_url,
    "double_optin_enabled" => double_optin_enabled,
    "layout" => layout,
    "tags" => tags,
    "approval_request" => approval_request,
    "type" => type_,
    "create_contact" => create_contact,
    "assignment_rule" => assignment_rule,
    "name" => name,
    "spam_control" => spam_control,
    "fields" => fields,
    "form_fields" => form_fields,
    "abtesting" => abtesting,
    "visitor_tracking" => visitor_tracking,
    "action_on_submit" => action_on_submit,
    "action_value" => action_value,
    "suggestion" => suggestion,
    "embed_code" => embed_code,
    "code_formats" => code_formats,
    "source_code" => source_code,
    "iframe_code" => iframe_code;
    extra
});

pub struct WebformModule {
    pub id: Option<Id>,
    pub module_name: Option<String>,
    /// The name in requests and criteria.
    pub api_name: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type WebformModule {
    "id" => id,
    "module_name" => module_name,
    "api_name" => api_name;
    extra
});

pub struct WebformSpamControl {
    pub status: Option<String>,
    pub exclude_score: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type WebformSpamControl {
    "status" => status,
    "exclude_score" => exclude_score;
    extra
});

pub struct WebformSuggestion {
    pub available: Option<bool>,
    pub type_: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type WebformSuggestion {
    "available" => available,
    "type" => type_;
    extra
});
