// Written by `cargo xtask codegen` from xtask/catalog/crm/webforms.toml; changes belong there.
//! Web forms, which create records.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
//! let mut webforms = crm.webforms().list("Contacts").stream();
//! while let Some(webform) = webforms.next().await {
//!     println!("{:?}", webform?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{Call, Client, DateTime, ExtraFields, Id, List, Operation, Paging, object, wire};

use crate::{Crm, RowOutcomes, rows, shared};

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

/// Web forms, which create records.
///
/// From [`Crm::webforms`](crate::Crm::webforms); Zoho's [reference](https://www.zoho.com/crm/developer/docs/api/v8/).
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
    /// `GET /crm/v8/settings/webforms`. Scope `ZohoCRM.settings.ALL`. Repeated when it fails on the
    /// way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn list(&self, module: impl AsRef<str>) -> List<Webform> {
        let mut request = self.client.request(&LIST);
        request.set_query("module", module);
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "webforms"),
            Paging::Whole,
        )
    }

    /// Gets a webform.
    ///
    /// `GET /crm/v8/settings/webforms/{form_id}`. Scope `ZohoCRM.settings.ALL`. Repeated when it fails
    /// on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn get(&self, form_id: impl Into<Id>, module: impl AsRef<str>) -> Call<Webform> {
        let mut request = self.client.request(&GET).segment(form_id.into());
        request.set_query("module", module);
        Call::new(self.client.clone(), request, |_, body| {
            wire::first(body, "webforms")
        })
    }

    /// Creates a webform.
    ///
    /// `POST /crm/v8/settings/webforms`. Scope `ZohoCRM.settings.ALL`. Not repeated by itself when it
    /// may have been carried out. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn create(&self, webforms: &[WebformInput], module: impl AsRef<str>) -> Call<RowOutcomes> {
        let mut request = self.client.request(&CREATE).json_list("webforms", webforms);
        request.set_query("module", module);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "webforms")
        })
    }

    /// Updates a webform.
    ///
    /// `PUT /crm/v8/settings/webforms/{form_id}`. Scope `ZohoCRM.settings.ALL`. Repeated when it fails
    /// on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn update(
        &self,
        form_id: impl Into<Id>,
        body: &WebformInput,
        module: impl AsRef<str>,
    ) -> Call<RowOutcomes> {
        let mut request = self
            .client
            .request(&UPDATE)
            .segment(form_id.into())
            .json_list("webforms", std::slice::from_ref(body));
        request.set_query("module", module);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "webforms")
        })
    }

    /// Updates several webforms.
    ///
    /// `PUT /crm/v8/settings/webforms`. Scope `ZohoCRM.settings.ALL`. Repeated when it fails on the
    /// way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn update_many(
        &self,
        webforms: &[WebformInput],
        module: impl AsRef<str>,
    ) -> Call<RowOutcomes> {
        let mut request = self
            .client
            .request(&UPDATE_MANY)
            .json_list("webforms", webforms);
        request.set_query("module", module);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "webforms")
        })
    }

    /// Deletes a webform.
    ///
    /// `DELETE /crm/v8/settings/webforms/{form_id}`. Scope `ZohoCRM.settings.ALL`. Repeated when it
    /// fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn delete(&self, form_id: impl Into<Id>, module: impl AsRef<str>) -> Call<RowOutcomes> {
        let mut request = self.client.request(&DELETE).segment(form_id.into());
        request.set_query("module", module);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "webforms")
        })
    }

    /// Previews webforms.
    ///
    /// `GET /crm/v8/settings/webforms/{form_id}/actions/preview`. Scope `ZohoCRM.settings.ALL`.
    /// Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn preview(&self, form_id: impl Into<Id>, module: impl AsRef<str>) -> List<Webform> {
        let mut request = self.client.request(&PREVIEW).segment(form_id.into());
        request.set_query("module", module);
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "webforms"),
            Paging::Whole,
        )
    }
}

/// Webform, from `webforms().list`, `webforms().get`, `webforms().preview`.
#[non_exhaustive]
pub struct Webform {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `google_site`: text.
    pub google_site: Option<String>,
    /// `encrypted_form_id`: the id of an encrypted form.
    pub encrypted_form_id: Option<Id>,
    /// `owner`: whom it belongs to.
    pub owner: Option<shared::UserRef>,
    /// `user_type`: an object.
    pub user_type: Option<shared::NameRef>,
    /// `acknowledge_visitor`: an object.
    pub acknowledge_visitor: Option<WebformAcknowledgement>,
    /// `button_attributes`: a list.
    pub button_attributes: Option<Vec<WebformButton>>,
    /// `encrypted_zgid`: an id.
    pub encrypted_zgid: Option<Id>,
    /// `created_time`: when it was created.
    pub created_time: Option<DateTime>,
    /// `analytics_data`: an object.
    pub analytics_data: Option<WebformAnalytics>,
    /// `module`: an object.
    pub module: Option<WebformModule>,
    /// `encrypted_module`: text.
    pub encrypted_module: Option<String>,
    /// `active`: yes or no.
    pub active: Option<bool>,
    /// `adword_enabled`: yes or no.
    pub adword_enabled: Option<bool>,
    /// `notify_owner`: an object.
    pub notify_owner: Option<shared::UserRef>,
    /// `created_by`: who created it.
    pub created_by: Option<shared::NameRef>,
    /// `form_attributes`: an object.
    pub form_attributes: Option<WebformAttributes>,
    /// `location_url`: one or more texts.
    pub location_url: Option<Vec<String>>,
    /// `landing_url`: an address on the web.
    pub landing_url: Option<String>,
    /// `double_optin_enabled`: yes or no.
    pub double_optin_enabled: Option<bool>,
    /// `layout`: an object.
    pub layout: Option<shared::NameRef>,
    /// `tags`: a list.
    pub tags: Option<Vec<shared::NameRef>>,
    /// `approval_request`: yes or no.
    pub approval_request: Option<bool>,
    /// `type`: text.
    pub type_: Option<String>,
    /// `create_contact`: yes or no.
    pub create_contact: Option<bool>,
    /// `assignment_rule`: an object.
    pub assignment_rule: Option<shared::NameRef>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `spam_control`: an object.
    pub spam_control: Option<WebformSpamControl>,
    /// `fields`: a list.
    pub fields: Option<Vec<WebformField>>,
    /// `form_fields`: a list.
    pub form_fields: Option<Vec<WebformField>>,
    /// `abtesting`: a list.
    pub abtesting: Option<Vec<WebformAbTest>>,
    /// `visitor_tracking`: text.
    pub visitor_tracking: Option<String>,
    /// `last_submitted_time`: a moment with its offset.
    pub last_submitted_time: Option<DateTime>,
    /// `action_on_submit`: text.
    pub action_on_submit: Option<String>,
    /// `action_value`: text.
    pub action_value: Option<String>,
    /// `suggestion`: an object.
    pub suggestion: Option<WebformSuggestion>,
    /// `embed_code`: text.
    pub embed_code: Option<String>,
    /// `code_formats`: one or more texts.
    pub code_formats: Option<Vec<String>>,
    /// `source_code`: text.
    pub source_code: Option<String>,
    /// `iframe_code`: text.
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

/// Webform ab test.
pub struct WebformAbTest {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `module`: an object.
    pub module: Option<WebformModule>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `status`: text.
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

/// Webform acknowledgement.
pub struct WebformAcknowledgement {
    /// `template_name`: text.
    pub template_name: Option<String>,
    /// `template_id`: the id of a template.
    pub template_id: Option<Id>,
    /// `from_address`: an object.
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

/// Webform analytics.
pub struct WebformAnalytics {
    /// `iframe_url_tracking_code`: text.
    pub iframe_url_tracking_code: Option<String>,
    /// `url_analytics_enabled`: yes or no.
    pub url_analytics_enabled: Option<bool>,
    /// `analytics_enabled`: yes or no.
    pub analytics_enabled: Option<bool>,
    /// `analytics_enabled_time`: a moment with its offset.
    pub analytics_enabled_time: Option<DateTime>,
    /// `tracking_code`: text.
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

/// Webform attributes.
pub struct WebformAttributes {
    /// `color`: text.
    pub color: Option<String>,
    /// `width`: a whole number.
    pub width: Option<i64>,
    /// `font_attributes`: an object.
    pub font_attributes: Option<WebformFont>,
    /// `align`: text.
    pub align: Option<String>,
    /// `display_form_name`: text.
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

/// Webform button.
pub struct WebformButton {
    /// `color`: text.
    pub color: Option<String>,
    /// `name`: its name.
    pub name: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type WebformButton {
    "color" => color,
    "name" => name;
    extra
});

/// Webform field.
pub struct WebformField {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `layout`: an object.
    pub layout: Option<shared::NameRef>,
    /// `help`: text.
    pub help: Option<String>,
    /// `field`: an object.
    pub field: Option<Box<WebformField>>,
    /// `module`: an object.
    pub module: Option<WebformModule>,
    /// `secret_key`: text.
    pub secret_key: Option<String>,
    /// `recaptcha_label`: text.
    pub recaptcha_label: Option<String>,
    /// `hidden`: yes or no.
    pub hidden: Option<bool>,
    /// `site_key`: text.
    pub site_key: Option<String>,
    /// `advanced`: yes or no.
    pub advanced: Option<bool>,
    /// `api_name`: its name in requests and criteria.
    pub api_name: Option<String>,
    /// `field_label`: how it is labelled.
    pub field_label: Option<String>,
    /// `theme`: text.
    pub theme: Option<String>,
    /// `required`: yes or no.
    pub required: Option<bool>,
    /// `field_name`: text.
    pub field_name: Option<String>,
    /// `date_format`: text.
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

/// Webform font.
pub struct WebformFont {
    /// `size`: a whole number.
    pub size: Option<i64>,
    /// `color`: text.
    pub color: Option<String>,
    /// `family`: text.
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

/// Webform from address.
pub struct WebformFromAddress {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `type`: text.
    pub type_: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type WebformFromAddress {
    "id" => id,
    "type" => type_;
    extra
});

/// Webform input, for `webforms().create`, `webforms().update`, `webforms().update_many`.
pub struct WebformInput {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `google_site`: text.
    pub google_site: Option<String>,
    /// `encrypted_form_id`: the id of an encrypted form.
    pub encrypted_form_id: Option<Id>,
    /// `owner`: whom it belongs to.
    pub owner: Option<shared::UserRef>,
    /// `user_type`: an object.
    pub user_type: Option<shared::NameRef>,
    /// `acknowledge_visitor`: an object.
    pub acknowledge_visitor: Option<WebformAcknowledgement>,
    /// `button_attributes`: a list.
    pub button_attributes: Option<Vec<WebformButton>>,
    /// `encrypted_zgid`: an id.
    pub encrypted_zgid: Option<Id>,
    /// `analytics_data`: an object.
    pub analytics_data: Option<WebformAnalytics>,
    /// `module`: an object.
    pub module: Option<WebformModule>,
    /// `encrypted_module`: text.
    pub encrypted_module: Option<String>,
    /// `active`: yes or no.
    pub active: Option<bool>,
    /// `adword_enabled`: yes or no.
    pub adword_enabled: Option<bool>,
    /// `notify_owner`: an object.
    pub notify_owner: Option<shared::UserRef>,
    /// `form_attributes`: an object.
    pub form_attributes: Option<WebformAttributes>,
    /// `location_url`: one or more texts.
    pub location_url: Option<Vec<String>>,
    /// `landing_url`: an address on the web.
    pub landing_url: Option<String>,
    /// `double_optin_enabled`: yes or no.
    pub double_optin_enabled: Option<bool>,
    /// `layout`: an object.
    pub layout: Option<shared::NameRef>,
    /// `tags`: a list.
    pub tags: Option<Vec<shared::NameRef>>,
    /// `approval_request`: yes or no.
    pub approval_request: Option<bool>,
    /// `type`: text.
    pub type_: Option<String>,
    /// `create_contact`: yes or no.
    pub create_contact: Option<bool>,
    /// `assignment_rule`: an object.
    pub assignment_rule: Option<shared::NameRef>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `spam_control`: an object.
    pub spam_control: Option<WebformSpamControl>,
    /// `fields`: a list.
    pub fields: Option<Vec<WebformField>>,
    /// `form_fields`: a list.
    pub form_fields: Option<Vec<WebformField>>,
    /// `abtesting`: a list.
    pub abtesting: Option<Vec<WebformAbTest>>,
    /// `visitor_tracking`: text.
    pub visitor_tracking: Option<String>,
    /// `action_on_submit`: text.
    pub action_on_submit: Option<String>,
    /// `action_value`: text.
    pub action_value: Option<String>,
    /// `suggestion`: an object.
    pub suggestion: Option<WebformSuggestion>,
    /// `embed_code`: text.
    pub embed_code: Option<String>,
    /// `code_formats`: one or more texts.
    pub code_formats: Option<Vec<String>>,
    /// `source_code`: text.
    pub source_code: Option<String>,
    /// `iframe_code`: text.
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

/// Webform module.
pub struct WebformModule {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `module_name`: text.
    pub module_name: Option<String>,
    /// `api_name`: its name in requests and criteria.
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

/// Webform spam control.
pub struct WebformSpamControl {
    /// `status`: text.
    pub status: Option<String>,
    /// `exclude_score`: text.
    pub exclude_score: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type WebformSpamControl {
    "status" => status,
    "exclude_score" => exclude_score;
    extra
});

/// Webform suggestion.
pub struct WebformSuggestion {
    /// `available`: yes or no.
    pub available: Option<bool>,
    /// `type`: text.
    pub type_: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type WebformSuggestion {
    "available" => available,
    "type" => type_;
    extra
});
