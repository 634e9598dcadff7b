// Written by `cargo xtask codegen` from xtask/catalog/crm/webhooks.toml; changes belong there.
//! Automatic requests to other services, which rules run.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
//! let mut webhooks = crm.webhooks().list().stream();
//! while let Some(webhook) = webhooks.next().await {
//!     println!("{:?}", webhook?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, Date, DateTime, ExtraFields, Id, List, Operation, Paging, call, object,
    open_enum, wire,
};

use crate::{Crm, RowOutcomes, rows, shared};

/// `GET /crm/v8/settings/automation/webhooks`. Scope `ZohoCRM.settings.automation_actions.READ`.
pub static LIST: Operation = Operation::get(
    "crm.webhooks.list",
    "/crm/{version}/settings/automation/webhooks",
)
.scopes(&["ZohoCRM.settings.automation_actions.READ"]);

/// `GET /crm/v8/settings/automation/webhooks/{webhook_id}`. Scope `ZohoCRM.settings.automation_actions.READ`.
pub static GET: Operation = Operation::get(
    "crm.webhooks.get",
    "/crm/{version}/settings/automation/webhooks/{webhook_id}",
)
.scopes(&["ZohoCRM.settings.automation_actions.READ"]);

/// `POST /crm/v8/settings/automation/webhooks`. Scope `ZohoCRM.settings.automation_actions.CREATE`.
pub static CREATE: Operation = Operation::post(
    "crm.webhooks.create",
    "/crm/{version}/settings/automation/webhooks",
)
.scopes(&["ZohoCRM.settings.automation_actions.CREATE"])
.rows("webhooks");

/// `PUT /crm/v8/settings/automation/webhooks/{webhook_id}`. Scope `ZohoCRM.settings.automation_actions.UPDATE`.
pub static UPDATE: Operation = Operation::put(
    "crm.webhooks.update",
    "/crm/{version}/settings/automation/webhooks/{webhook_id}",
)
.scopes(&["ZohoCRM.settings.automation_actions.UPDATE"])
.rows("webhooks");

/// `PUT /crm/v8/settings/automation/webhooks`. Scope `ZohoCRM.settings.automation_actions.UPDATE`.
pub static UPDATE_MANY: Operation = Operation::put(
    "crm.webhooks.update_many",
    "/crm/{version}/settings/automation/webhooks",
)
.scopes(&["ZohoCRM.settings.automation_actions.UPDATE"])
.rows("webhooks");

/// `DELETE /crm/v8/settings/automation/webhooks/{webhook_id}`. Scope `ZohoCRM.settings.automation_actions.DELETE`.
pub static DELETE: Operation = Operation::delete(
    "crm.webhooks.delete",
    "/crm/{version}/settings/automation/webhooks/{webhook_id}",
)
.scopes(&["ZohoCRM.settings.automation_actions.DELETE"])
.rows("webhooks");

/// `DELETE /crm/v8/settings/automation/webhooks`. Scope `ZohoCRM.settings.automation_actions.DELETE`.
pub static DELETE_MANY: Operation = Operation::delete(
    "crm.webhooks.delete_many",
    "/crm/{version}/settings/automation/webhooks",
)
.scopes(&["ZohoCRM.settings.automation_actions.DELETE"])
.rows("webhooks");

/// `GET /crm/v8/settings/automation/webhooks/actions/associated_modules`. Scope `ZohoCRM.settings.automation_actions.READ`.
pub static LIST_ASSOCIATED_MODULES: Operation = Operation::get(
    "crm.webhooks.list_associated_modules",
    "/crm/{version}/settings/automation/webhooks/actions/associated_modules",
)
.scopes(&["ZohoCRM.settings.automation_actions.READ"]);

/// `GET /crm/v8/settings/automation/webhook_failures`. Scope `ZohoCRM.settings.automation_actions.READ`.
pub static LIST_FAILURES: Operation = Operation::get(
    "crm.webhooks.list_failures",
    "/crm/{version}/settings/automation/webhook_failures",
)
.scopes(&["ZohoCRM.settings.automation_actions.READ"]);

/// `GET /crm/v8/settings/automation/webhooks/actions/usage_reports`. Scope `ZohoCRM.settings.automation_actions.READ`.
pub static LIST_USAGE_REPORTS: Operation = Operation::get(
    "crm.webhooks.list_usage_reports",
    "/crm/{version}/settings/automation/webhooks/actions/usage_reports",
)
.scopes(&["ZohoCRM.settings.automation_actions.READ"]);

/// Automatic requests to other services, which rules run.
///
/// From [`Crm::webhooks`](crate::Crm::webhooks); Zoho's [reference](https://www.zoho.com/crm/developer/docs/api/v8/).
#[derive(Debug, Clone)]
pub struct WebhooksClient {
    client: Client,
}

impl Crm {
    /// Automatic requests to other services, which rules run.
    #[must_use]
    pub fn webhooks(&self) -> WebhooksClient {
        WebhooksClient {
            client: self.client().clone(),
        }
    }
}

impl WebhooksClient {
    /// Lists webhooks.
    ///
    /// `GET /crm/v8/settings/automation/webhooks`. Scope `ZohoCRM.settings.automation_actions.READ`.
    /// Comes in pages of up to 200. Where items are removed while it is read, as many others can be
    /// missed. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn list(&self) -> ListCall {
        ListCall(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| wire::list(body, "webhooks"),
            Paging::Numbered {
                token: false,
                max: 200,
            },
        ))
    }

    /// Gets a webhook.
    ///
    /// `GET /crm/v8/settings/automation/webhooks/{webhook_id}`. Scope
    /// `ZohoCRM.settings.automation_actions.READ`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn get(&self, webhook_id: impl Into<Id>) -> Call<Webhook> {
        let request = self.client.request(&GET).segment(webhook_id.into());
        Call::new(self.client.clone(), request, |_, body| {
            wire::first(body, "webhooks")
        })
    }

    /// Creates a webhook.
    ///
    /// `POST /crm/v8/settings/automation/webhooks`. Scope
    /// `ZohoCRM.settings.automation_actions.CREATE`. Not repeated by itself when it may have been
    /// carried out. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn create(&self, webhooks: &[WebhookInput]) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&CREATE)
            .json_list("webhooks", webhooks)
            .checked_all(webhooks);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "webhooks")
        })
    }

    /// Updates a webhook.
    ///
    /// `PUT /crm/v8/settings/automation/webhooks/{webhook_id}`. Scope
    /// `ZohoCRM.settings.automation_actions.UPDATE`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn update(&self, webhook_id: impl Into<Id>, body: &WebhookInput) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&UPDATE)
            .segment(webhook_id.into())
            .json_list("webhooks", std::slice::from_ref(body))
            .checked(body);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "webhooks")
        })
    }

    /// Updates several webhooks.
    ///
    /// `PUT /crm/v8/settings/automation/webhooks`. Scope `ZohoCRM.settings.automation_actions.UPDATE`.
    /// Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn update_many(&self, webhooks: &[WebhookInput]) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&UPDATE_MANY)
            .json_list("webhooks", webhooks)
            .checked_all(webhooks);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "webhooks")
        })
    }

    /// Deletes a webhook.
    ///
    /// `DELETE /crm/v8/settings/automation/webhooks/{webhook_id}`. Scope
    /// `ZohoCRM.settings.automation_actions.DELETE`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn delete(&self, webhook_id: impl Into<Id>) -> Call<RowOutcomes> {
        let request = self.client.request(&DELETE).segment(webhook_id.into());
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "webhooks")
        })
    }

    /// Deletes several webhooks.
    ///
    /// `DELETE /crm/v8/settings/automation/webhooks`. Scope
    /// `ZohoCRM.settings.automation_actions.DELETE`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `ids`: the ids of those that are meant, at the most 100 values
    pub fn delete_many(&self, ids: impl IntoIterator<Item = impl Into<Id>>) -> Call<RowOutcomes> {
        let mut request = self.client.request(&DELETE_MANY);
        request.set_list("ids", &wire::strings::<Id>(ids), 0..=100);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "webhooks")
        })
    }

    /// Lists the associated modules of webhooks.
    ///
    /// `GET /crm/v8/settings/automation/webhooks/actions/associated_modules`. Scope
    /// `ZohoCRM.settings.automation_actions.READ`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn list_associated_modules(&self) -> List<shared::ApiNameRef> {
        List::new(
            self.client.clone(),
            self.client.request(&LIST_ASSOCIATED_MODULES),
            |_, body| wire::list(body, "associated_modules"),
            Paging::Whole,
        )
    }

    /// Lists the requests that failed.
    ///
    /// `GET /crm/v8/settings/automation/webhook_failures`. Scope
    /// `ZohoCRM.settings.automation_actions.READ`. Comes in pages of up to 200. Where items are
    /// removed while it is read, as many others can be missed. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn list_failures(&self) -> ListFailuresCall {
        ListFailuresCall(List::new(
            self.client.clone(),
            self.client.request(&LIST_FAILURES),
            |_, body| wire::list(body, "webhook_failures"),
            Paging::Numbered {
                token: false,
                max: 200,
            },
        ))
    }

    /// Lists how many requests were made.
    ///
    /// `GET /crm/v8/settings/automation/webhooks/actions/usage_reports`. Scope
    /// `ZohoCRM.settings.automation_actions.READ`. Comes in pages of up to 200. Where items are
    /// removed while it is read, as many others can be missed. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `group_by`: one of `date`, `date,resource`, `date,resource,type`
    pub fn list_usage_reports(&self, group_by: impl Into<WebhookGroupBy>) -> ListUsageReportsCall {
        let mut request = self.client.request(&LIST_USAGE_REPORTS);
        request.set_query("group_by", group_by.into());
        ListUsageReportsCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data_usage"),
            Paging::Numbered {
                token: false,
                max: 200,
            },
        ))
    }
}

/// What may be set before `webhooks().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<Webhook>);

impl ListCall {
    /// The API name of a module. Query parameter `module`.
    pub fn module(mut self, module: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("module", module);
        self
    }

    /// Which page comes; the first is 1. Query parameter `page`.
    pub fn page(mut self, page: i64) -> Self {
        self.0.request_mut().set_number("page", page, 1..=i64::MAX);
        self
    }

    /// How many come at a time, from 1 to 200; `200` where it is left out. Query parameter `per_page`.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.0
            .request_mut()
            .set_number("per_page", per_page, 1..=200);
        self
    }

    /// What the list is ordered by. Query parameter `sort_by`.
    pub fn sort_by(mut self, sort_by: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("sort_by", sort_by);
        self
    }

    /// Which way the list is ordered: `asc`, `desc`. Query parameter `sort_order`.
    pub fn sort_order(mut self, sort_order: impl Into<shared::TimelineSortOrder>) -> Self {
        self.0
            .request_mut()
            .set_query("sort_order", sort_order.into());
        self
    }

    /// Text. Query parameter `feature_type`.
    pub fn feature_type(mut self, feature_type: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("feature_type", feature_type);
        self
    }

    /// Text. Query parameter `related_module`.
    pub fn related_module(mut self, related_module: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("related_module", related_module);
        self
    }

    /// Text. Query parameter `filters`.
    pub fn filters(mut self, filters: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("filters", filters);
        self
    }
}

call!(ListCall => list Webhook);

/// What may be set before `webhooks().list_failures` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListFailuresCall(List<WebhookFailure>);

impl ListFailuresCall {
    /// The id of a webhook. Query parameter `webhook_id`.
    pub fn webhook_id(mut self, webhook_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("webhook_id", webhook_id.into());
        self
    }

    /// The API name of a module. Query parameter `module`.
    pub fn module(mut self, module: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("module", module);
        self
    }

    /// The place of the first one that comes. Query parameter `from`.
    pub fn from(mut self, from: Date) -> Self {
        self.0.request_mut().set_query("from", from.to_string());
        self
    }

    /// A day, sent as `2026-01-31`. Query parameter `to`.
    pub fn to(mut self, to: Date) -> Self {
        self.0.request_mut().set_query("to", to.to_string());
        self
    }

    /// Which page comes; the first is 1. Query parameter `page`.
    pub fn page(mut self, page: i64) -> Self {
        self.0.request_mut().set_number("page", page, 1..=i64::MAX);
        self
    }

    /// How many come at a time, from 1 to 200; `200` where it is left out. Query parameter `per_page`.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.0
            .request_mut()
            .set_number("per_page", per_page, 1..=200);
        self
    }
}

call!(ListFailuresCall => list WebhookFailure);

/// What may be set before `webhooks().list_usage_reports` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListUsageReportsCall(List<WebhookUsageReport>);

impl ListUsageReportsCall {
    /// One of the 8 words of [`WebhookType`]. Query parameter `type`.
    pub fn type_(mut self, type_: impl Into<WebhookType>) -> Self {
        self.0.request_mut().set_query("type", type_.into());
        self
    }

    /// The place of the first one that comes. Query parameter `from`.
    pub fn from(mut self, from: Date) -> Self {
        self.0.request_mut().set_query("from", from.to_string());
        self
    }

    /// A day, sent as `2026-01-31`. Query parameter `to`.
    pub fn to(mut self, to: Date) -> Self {
        self.0.request_mut().set_query("to", to.to_string());
        self
    }

    /// Which page comes; the first is 1. Query parameter `page`.
    pub fn page(mut self, page: i64) -> Self {
        self.0.request_mut().set_number("page", page, 1..=i64::MAX);
        self
    }

    /// How many come at a time, from 1 to 200; `200` where it is left out. Query parameter `per_page`.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.0
            .request_mut()
            .set_number("per_page", per_page, 1..=200);
        self
    }

    /// Which way the list is ordered: `asc`, `desc`. Query parameter `sort_order`.
    pub fn sort_order(mut self, sort_order: impl Into<shared::TimelineSortOrder>) -> Self {
        self.0
            .request_mut()
            .set_query("sort_order", sort_order.into());
        self
    }

    /// One or more texts, which are sent with commas between them. Query parameter
    /// `include_inner_details`.
    pub fn include_inner_details(
        mut self,
        include_inner_details: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include_inner_details",
            wire::strings::<String>(include_inner_details).join(","),
        );
        self
    }
}

call!(ListUsageReportsCall => list WebhookUsageReport);

/// Webhook, from `webhooks().list`, `webhooks().get`.
#[non_exhaustive]
pub struct Webhook {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `name`: its name, at the most 50 characters.
    pub name: Option<String>,
    /// `module`: an object.
    pub module: Option<shared::ApiNameRef>,
    /// `related_module`: an object.
    pub related_module: Option<shared::ApiNameRef>,
    /// `url`: an address on the web.
    pub url: Option<String>,
    /// `http_method`: one of `GET`, `POST`, `PUT`, `DELETE`.
    pub http_method: Option<WebhookMethod>,
    /// `feature_type`: text.
    pub feature_type: Option<String>,
    /// `description`: text.
    pub description: Option<String>,
    /// `source`: one of `user`, `crm`, `extension`.
    pub source: Option<WebhookSource>,
    /// `editable`: yes or no.
    pub editable: Option<bool>,
    /// `deletable`: yes or no.
    pub deletable: Option<bool>,
    /// `associated`: yes or no.
    pub associated: Option<bool>,
    /// `headers`: an object.
    pub headers: Option<WebhookHeaders>,
    /// `url_parameters`: an object.
    pub url_parameters: Option<WebhookUrlParameters>,
    /// `body`: an object.
    pub body: Option<WebhookBody>,
    /// `authentication`: an object.
    pub authentication: Option<WebhookAuthentication>,
    /// `date_time_format`: an object.
    pub date_time_format: Option<WebhookDateTimeFormat>,
    /// `lock_status`: an object.
    pub lock_status: Option<WebhookLockStatus>,
    /// `created_by`: who created it.
    pub created_by: Option<shared::NameRef>,
    /// `modified_by`: who changed it last.
    pub modified_by: Option<shared::NameRef>,
    /// `created_time`: when it was created.
    pub created_time: Option<DateTime>,
    /// `modified_time`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type Webhook {
    "id" => id,
    "name" => name,
    "module" => module,
    "related_module" => related_module,
    "url" => url,
    "http_method" => http_method,
    "feature_type" => feature_type,
    "description" => description,
    "source" => source,
    "editable" => editable,
    "deletable" => deletable,
    "associated" => associated,
    "headers" => headers,
    "url_parameters" => url_parameters,
    "body" => body,
    "authentication" => authentication,
    "date_time_format" => date_time_format,
    "lock_status" => lock_status,
    "created_by" => created_by,
    "modified_by" => modified_by,
    "created_time" => created_time,
    "modified_time" => modified_time;
    extra
});

/// Webhook authentication.
pub struct WebhookAuthentication {
    /// `connection_name`: text.
    pub connection_name: Option<String>,
    /// `type`: one of `general`, `connection`.
    pub type_: Option<WebhookAuthenticationType>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type WebhookAuthentication {
    "connection_name" => connection_name,
    "type" => type_;
    extra
});

/// Webhook body.
pub struct WebhookBody {
    /// `format`: one of `JSON`, `XML`, `Text`, `HTML`.
    pub format: Option<WebhookBodyFormat>,
    /// `raw_data_content`: text, at the most 500 characters.
    pub raw_data_content: Option<String>,
    /// `type`: one of `form_data`, `raw`, `none`.
    pub type_: Option<WebhookBodyType>,
    /// `form_data_content`: an object.
    pub form_data_content: Option<WebhookFormData>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type WebhookBody {
    "format" => format,
    "raw_data_content" => raw_data_content,
    "type" => type_,
    "form_data_content" => form_data_content;
    extra
} constraints "raw_data_content" [0, 500]);

/// Webhook date time format.
pub struct WebhookDateTimeFormat {
    /// `datetime_format`: text.
    pub datetime_format: Option<String>,
    /// `date_format`: text.
    pub date_format: Option<String>,
    /// `time_zone`: the name of a time zone, such as `Europe/Berlin`.
    pub time_zone: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type WebhookDateTimeFormat {
    "datetime_format" => datetime_format,
    "date_format" => date_format,
    "time_zone" => time_zone;
    extra
});

/// Webhook failure, from `webhooks().list_failures`.
#[non_exhaustive]
pub struct WebhookFailure {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `webhook`: an object.
    pub webhook: Option<shared::NameRef>,
    /// `entity_details`: an object.
    pub entity_details: Option<shared::LinkedRecord>,
    /// `failure_time`: a moment with its offset.
    pub failure_time: Option<DateTime>,
    /// `failure_reason`: text.
    pub failure_reason: Option<String>,
    /// `workflow_rule`: an object.
    pub workflow_rule: Option<shared::NameRef>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type WebhookFailure {
    "id" => id,
    "webhook" => webhook,
    "entity_details" => entity_details,
    "failure_time" => failure_time,
    "failure_reason" => failure_reason,
    "workflow_rule" => workflow_rule;
    extra
});

/// Webhook form data.
pub struct WebhookFormData {
    /// `module_parameters`: a list, at the most 25 values.
    pub module_parameters: Option<Vec<WebhookParameter>>,
    /// `custom_parameters`: a list, at the most 10 values.
    pub custom_parameters: Option<Vec<WebhookParameter>>,
    /// `user_defined_parameter`: an object.
    pub user_defined_parameter: Option<WebhookParameter>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type WebhookFormData {
    "module_parameters" => module_parameters,
    "custom_parameters" => custom_parameters,
    "user_defined_parameter" => user_defined_parameter;
    extra
} constraints "module_parameters" [0, 25], "custom_parameters" [0, 10]);

/// Webhook headers.
pub struct WebhookHeaders {
    /// `custom_parameters`: a list, at the most 10 values.
    pub custom_parameters: Option<Vec<WebhookParameter>>,
    /// `module_parameters`: a list, at the most 25 values.
    pub module_parameters: Option<Vec<WebhookParameter>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type WebhookHeaders {
    "custom_parameters" => custom_parameters,
    "module_parameters" => module_parameters;
    extra
} constraints "custom_parameters" [0, 10], "module_parameters" [0, 25]);

/// Webhook input, for `webhooks().create`, `webhooks().update`, `webhooks().update_many`.
pub struct WebhookInput {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `name`: its name, at the most 250 characters.
    pub name: Option<String>,
    /// `module`: an object.
    pub module: Option<shared::ApiNameRef>,
    /// `url`: an address on the web, at the most 2000 characters.
    pub url: Option<String>,
    /// `http_method`: one of `GET`, `POST`, `PUT`, `DELETE`.
    pub http_method: Option<WebhookMethod>,
    /// `authentication`: an object.
    pub authentication: Option<WebhookAuthentication>,
    /// `description`: text, at the most 500 characters.
    pub description: Option<String>,
    /// `related_module`: an object.
    pub related_module: Option<shared::ApiNameRef>,
    /// `feature_type`: one of the 7 words of [`WebhookFeatureType`].
    pub feature_type: Option<WebhookFeatureType>,
    /// `headers`: an object.
    pub headers: Option<WebhookHeaders>,
    /// `url_parameters`: an object.
    pub url_parameters: Option<WebhookUrlParameters>,
    /// `body`: an object.
    pub body: Option<WebhookBody>,
    /// `date_time_format`: an object.
    pub date_time_format: Option<WebhookDateTimeFormat>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type WebhookInput {
    "id" => id,
    "name" => name,
    "module" => module,
    "url" => url,
    "http_method" => http_method,
    "authentication" => authentication,
    "description" => description,
    "related_module" => related_module,
    "feature_type" => feature_type,
    "headers" => headers,
    "url_parameters" => url_parameters,
    "body" => body,
    "date_time_format" => date_time_format;
    extra
} constraints "name" [0, 250], "url" [0, 2000], "description" [0, 500]);

/// Webhook lock status.
#[non_exhaustive]
pub struct WebhookLockStatus {
    /// `locked`: yes or no.
    pub locked: Option<bool>,
    /// `message`: text.
    pub message: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type WebhookLockStatus {
    "locked" => locked,
    "message" => message;
    extra
});

/// Webhook parameter.
pub struct WebhookParameter {
    /// `name`: its name.
    pub name: Option<String>,
    /// `value`: text.
    pub value: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type WebhookParameter {
    "name" => name,
    "value" => value;
    extra
});

/// Webhook URL parameters.
pub struct WebhookUrlParameters {
    /// `custom_parameters`: a list, at the most 10 values.
    pub custom_parameters: Option<Vec<WebhookParameter>>,
    /// `module_parameters`: a list, at the most 25 values.
    pub module_parameters: Option<Vec<WebhookParameter>>,
    /// `user_defined_parameters`: an object.
    pub user_defined_parameters: Option<WebhookParameter>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type WebhookUrlParameters {
    "custom_parameters" => custom_parameters,
    "module_parameters" => module_parameters,
    "user_defined_parameters" => user_defined_parameters;
    extra
} constraints "custom_parameters" [0, 10], "module_parameters" [0, 25]);

/// Webhook usage report, from `webhooks().list_usage_reports`.
#[non_exhaustive]
pub struct WebhookUsageReport {
    /// `date`: a day.
    pub date: Option<Date>,
    /// `resource`: an object.
    pub resource: Option<WebhookUsageReportResource>,
    /// `count`: how many there are.
    pub count: Option<i64>,
    /// `type`: text.
    pub type_: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type WebhookUsageReport {
    "date" => date,
    "resource" => resource,
    "count" => count,
    "type" => type_;
    extra
});

/// Webhook usage report resource.
#[non_exhaustive]
pub struct WebhookUsageReportResource {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `layout_id`: the id of a layout.
    pub layout_id: Option<Id>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type WebhookUsageReportResource {
    "id" => id,
    "name" => name,
    "layout_id" => layout_id;
    extra
});

open_enum! {
    /// Webhook authentication type.
    pub enum WebhookAuthenticationType {
        /// `general`
        General = "general",
        /// `connection`
        Connection = "connection",
    }
}

open_enum! {
    /// Webhook body format.
    pub enum WebhookBodyFormat {
        /// `JSON`
        Json = "JSON",
        /// `XML`
        Xml = "XML",
        /// `Text`
        Text = "Text",
        /// `HTML`
        Html = "HTML",
    }
}

open_enum! {
    /// Webhook body type.
    pub enum WebhookBodyType {
        /// `form_data`
        FormData = "form_data",
        /// `raw`
        Raw = "raw",
        /// `none`
        None = "none",
    }
}

open_enum! {
    /// Webhook feature type.
    pub enum WebhookFeatureType {
        /// `workflow`
        Workflow = "workflow",
        /// `approval_process`
        ApprovalProcess = "approval_process",
        /// `blueprint_transition`
        BlueprintTransition = "blueprint_transition",
        /// `blueprint_state`
        BlueprintState = "blueprint_state",
        /// `assignment_rules`
        AssignmentRules = "assignment_rules",
        /// `kiosk`
        Kiosk = "kiosk",
        /// `commandcenter_service`
        CommandcenterService = "commandcenter_service",
    }
}

open_enum! {
    /// Webhook group by, for `webhooks().list_usage_reports`.
    pub enum WebhookGroupBy {
        /// `date`
        Date = "date",
        /// `date,resource`
        DateResource = "date,resource",
        /// `date,resource,type`
        DateResourceType = "date,resource,type",
    }
}

open_enum! {
    /// Webhook method.
    pub enum WebhookMethod {
        /// `GET`
        Get = "GET",
        /// `POST`
        Post = "POST",
        /// `PUT`
        Put = "PUT",
        /// `DELETE`
        Delete = "DELETE",
    }
}

open_enum! {
    /// Webhook source.
    pub enum WebhookSource {
        /// `user`
        User = "user",
        /// `crm`
        Crm = "crm",
        /// `extension`
        Extension = "extension",
    }
}

open_enum! {
    /// Webhook type, for `webhooks().list_usage_reports`.
    pub enum WebhookType {
        /// `workflow_rules`
        WorkflowRules = "workflow_rules",
        /// `approval_process`
        ApprovalProcess = "approval_process",
        /// `blueprint`
        Blueprint = "blueprint",
        /// `orchestrations`
        Orchestrations = "orchestrations",
        /// `wizards`
        Wizards = "wizards",
        /// `modules`
        Modules = "modules",
        /// `webhooks`
        Webhooks = "webhooks",
        /// `kiosks`
        Kiosks = "kiosks",
    }
}
