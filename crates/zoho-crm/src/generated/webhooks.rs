// Written by `cargo xtask codegen` from crm/v8/webhooks.toml of the catalogue; changes belong there.
//! Automatic requests to other services, which rules run.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
//! let mut webhooks = crm.webhooks().list().stream();
//! while let Some(webhook) = webhooks.next().await {
//!     println!("{:?}", webhook?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{Date, DateTime, ExtraFields, Id, json, object, open_enum};

use crate::client::Crm;
use crate::generated::shared;
use crate::rows::{self, RowOutcomes};

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

pub(super) const OPERATIONS: &[&Operation] = &[
    &LIST,
    &GET,
    &CREATE,
    &UPDATE,
    &UPDATE_MANY,
    &DELETE,
    &DELETE_MANY,
    &LIST_ASSOCIATED_MODULES,
    &LIST_FAILURES,
    &LIST_USAGE_REPORTS,
];

/// Automatic requests to other services, which rules run.
///
/// From [`Crm::webhooks`](crate::Crm::webhooks).
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
    /// Pages of up to 200 items. Items that are removed while the list is read can make it miss as
    /// many others. Retried on transient failures.
    pub fn list(&self) -> ListWebhooks {
        ListWebhooks(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| decode::list(body, "webhooks"),
            Paging::Numbered {
                token: false,
                max: 200,
            },
        ))
    }

    /// Gets a webhook.
    ///
    /// `GET /crm/v8/settings/automation/webhooks/{webhook_id}`. Scope
    /// `ZohoCRM.settings.automation_actions.READ`. Retried on transient failures.
    pub fn get(&self, webhook_id: impl Into<Id>) -> GetWebhook {
        let request = self.client.request(&GET).segment(webhook_id.into());
        GetWebhook(Call::new(self.client.clone(), request, |_, body| {
            decode::first(body, "webhooks")
        }))
    }

    /// Creates a webhook.
    ///
    /// `POST /crm/v8/settings/automation/webhooks`. Scope
    /// `ZohoCRM.settings.automation_actions.CREATE`. Not retried when it may have been carried out.
    pub fn create(&self, webhooks: &[WebhookInput]) -> CreateWebhooks {
        let request = self
            .client
            .request(&CREATE)
            .json_list("webhooks", webhooks)
            .checked_all(webhooks);
        CreateWebhooks(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "webhooks")
        }))
    }

    /// Updates a webhook.
    ///
    /// `PUT /crm/v8/settings/automation/webhooks/{webhook_id}`. Scope
    /// `ZohoCRM.settings.automation_actions.UPDATE`. Retried on transient failures.
    pub fn update(&self, webhook_id: impl Into<Id>, body: &WebhookInput) -> UpdateWebhook {
        let request = self
            .client
            .request(&UPDATE)
            .segment(webhook_id.into())
            .json_list("webhooks", std::slice::from_ref(body))
            .checked(body);
        UpdateWebhook(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "webhooks")
        }))
    }

    /// Updates several webhooks.
    ///
    /// `PUT /crm/v8/settings/automation/webhooks`. Scope `ZohoCRM.settings.automation_actions.UPDATE`.
    /// Retried on transient failures.
    pub fn update_many(&self, webhooks: &[WebhookInput]) -> UpdateManyWebhooks {
        let request = self
            .client
            .request(&UPDATE_MANY)
            .json_list("webhooks", webhooks)
            .checked_all(webhooks);
        UpdateManyWebhooks(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "webhooks")
        }))
    }

    /// Deletes a webhook.
    ///
    /// `DELETE /crm/v8/settings/automation/webhooks/{webhook_id}`. Scope
    /// `ZohoCRM.settings.automation_actions.DELETE`. Retried on transient failures.
    pub fn delete(&self, webhook_id: impl Into<Id>) -> DeleteWebhook {
        let request = self.client.request(&DELETE).segment(webhook_id.into());
        DeleteWebhook(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "webhooks")
        }))
    }

    /// Deletes several webhooks.
    ///
    /// `DELETE /crm/v8/settings/automation/webhooks`. Scope
    /// `ZohoCRM.settings.automation_actions.DELETE`. Retried on transient failures.
    ///
    /// - `ids`: The ids of the items to return or change. At most 100 values.
    pub fn delete_many(&self, ids: impl IntoIterator<Item = impl Into<Id>>) -> DeleteManyWebhooks {
        let mut request = self.client.request(&DELETE_MANY);
        request.set_list("ids", &json::strings::<Id>(ids), 0..=100);
        DeleteManyWebhooks(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "webhooks")
        }))
    }

    /// Lists the associated modules of webhooks.
    ///
    /// `GET /crm/v8/settings/automation/webhooks/actions/associated_modules`. Scope
    /// `ZohoCRM.settings.automation_actions.READ`. Retried on transient failures.
    pub fn list_associated_modules(&self) -> ListWebhookAssociatedModules {
        ListWebhookAssociatedModules(List::new(
            self.client.clone(),
            self.client.request(&LIST_ASSOCIATED_MODULES),
            |_, body| decode::list(body, "associated_modules"),
            Paging::Whole,
        ))
    }

    /// Lists the requests that failed.
    ///
    /// `GET /crm/v8/settings/automation/webhook_failures`. Scope
    /// `ZohoCRM.settings.automation_actions.READ`. Pages of up to 200 items. Items that are removed
    /// while the list is read can make it miss as many others. Retried on transient failures.
    pub fn list_failures(&self) -> ListWebhookFailures {
        ListWebhookFailures(List::new(
            self.client.clone(),
            self.client.request(&LIST_FAILURES),
            |_, body| decode::list(body, "webhook_failures"),
            Paging::Numbered {
                token: false,
                max: 200,
            },
        ))
    }

    /// Lists how many requests were made.
    ///
    /// `GET /crm/v8/settings/automation/webhooks/actions/usage_reports`. Scope
    /// `ZohoCRM.settings.automation_actions.READ`. Pages of up to 200 items. Items that are removed
    /// while the list is read can make it miss as many others. Retried on transient failures.
    ///
    /// - `group_by`: One of `date`, `date,resource`, `date,resource,type`.
    pub fn list_usage_reports(
        &self,
        group_by: impl Into<WebhookGroupBy>,
    ) -> ListWebhookUsageReports {
        let mut request = self.client.request(&LIST_USAGE_REPORTS);
        request.set_query("group_by", group_by.into());
        ListWebhookUsageReports(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data_usage"),
            Paging::Numbered {
                token: false,
                max: 200,
            },
        ))
    }
}

call! {
    /// Returned by [`WebhooksClient::list`](crate::webhooks::WebhooksClient::list).
    ListWebhooks => list Webhook
}

impl ListWebhooks {
    /// The API name of a module. Query parameter `module`.
    pub fn module(mut self, module: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("module", module);
        self
    }

    /// The number of the page; the first is 1. Query parameter `page`, `1` by default.
    pub fn page(mut self, page: i64) -> Self {
        self.0.request_mut().set_number("page", page, 1..=i64::MAX);
        self
    }

    /// The maximum number of items in a page. Query parameter `per_page`, from 1 to 200, `200` by
    /// default.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.0
            .request_mut()
            .set_number("per_page", per_page, 1..=200);
        self
    }

    /// The field that the list is sorted by. Query parameter `sort_by`.
    pub fn sort_by(mut self, sort_by: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("sort_by", sort_by);
        self
    }

    /// The sort direction. Query parameter `sort_order`, one of `asc`, `desc`.
    pub fn sort_order(mut self, sort_order: impl Into<shared::TimelineSortOrder>) -> Self {
        self.0
            .request_mut()
            .set_query("sort_order", sort_order.into());
        self
    }

    /// Query parameter `feature_type`.
    pub fn feature_type(mut self, feature_type: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("feature_type", feature_type);
        self
    }

    /// Query parameter `related_module`.
    pub fn related_module(mut self, related_module: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("related_module", related_module);
        self
    }

    /// Query parameter `filters`.
    pub fn filters(mut self, filters: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("filters", filters);
        self
    }
}

call! {
    /// Returned by [`WebhooksClient::get`](crate::webhooks::WebhooksClient::get).
    GetWebhook => Webhook
}

call! {
    /// Returned by [`WebhooksClient::create`](crate::webhooks::WebhooksClient::create).
    CreateWebhooks => RowOutcomes
}

call! {
    /// Returned by [`WebhooksClient::update`](crate::webhooks::WebhooksClient::update).
    UpdateWebhook => RowOutcomes
}

call! {
    /// Returned by [`WebhooksClient::update_many`](crate::webhooks::WebhooksClient::update_many).
    UpdateManyWebhooks => RowOutcomes
}

call! {
    /// Returned by [`WebhooksClient::delete`](crate::webhooks::WebhooksClient::delete).
    DeleteWebhook => RowOutcomes
}

call! {
    /// Returned by [`WebhooksClient::delete_many`](crate::webhooks::WebhooksClient::delete_many).
    DeleteManyWebhooks => RowOutcomes
}

call! {
    /// Returned by [`WebhooksClient::list_associated_modules`](crate::webhooks::WebhooksClient::list_associated_modules).
    ListWebhookAssociatedModules => list shared::ApiNameRef
}

call! {
    /// Returned by [`WebhooksClient::list_failures`](crate::webhooks::WebhooksClient::list_failures).
    ListWebhookFailures => list WebhookFailure
}

impl ListWebhookFailures {
    /// Query parameter `webhook_id`.
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

    /// The position of the first item in the list. Query parameter `from`.
    pub fn from(mut self, from: Date) -> Self {
        self.0.request_mut().set_query("from", from.to_string());
        self
    }

    /// Query parameter `to`.
    pub fn to(mut self, to: Date) -> Self {
        self.0.request_mut().set_query("to", to.to_string());
        self
    }

    /// The number of the page; the first is 1. Query parameter `page`, `1` by default.
    pub fn page(mut self, page: i64) -> Self {
        self.0.request_mut().set_number("page", page, 1..=i64::MAX);
        self
    }

    /// The maximum number of items in a page. Query parameter `per_page`, from 1 to 200, `200` by
    /// default.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.0
            .request_mut()
            .set_number("per_page", per_page, 1..=200);
        self
    }
}

call! {
    /// Returned by [`WebhooksClient::list_usage_reports`](crate::webhooks::WebhooksClient::list_usage_reports).
    ListWebhookUsageReports => list WebhookUsageReport
}

impl ListWebhookUsageReports {
    /// Query parameter `type`.
    pub fn type_(mut self, type_: impl Into<WebhookType>) -> Self {
        self.0.request_mut().set_query("type", type_.into());
        self
    }

    /// The position of the first item in the list. Query parameter `from`.
    pub fn from(mut self, from: Date) -> Self {
        self.0.request_mut().set_query("from", from.to_string());
        self
    }

    /// Query parameter `to`.
    pub fn to(mut self, to: Date) -> Self {
        self.0.request_mut().set_query("to", to.to_string());
        self
    }

    /// The number of the page; the first is 1. Query parameter `page`, `1` by default.
    pub fn page(mut self, page: i64) -> Self {
        self.0.request_mut().set_number("page", page, 1..=i64::MAX);
        self
    }

    /// The maximum number of items in a page. Query parameter `per_page`, from 1 to 200, `200` by
    /// default.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.0
            .request_mut()
            .set_number("per_page", per_page, 1..=200);
        self
    }

    /// The sort direction. Query parameter `sort_order`, one of `asc`, `desc`.
    pub fn sort_order(mut self, sort_order: impl Into<shared::TimelineSortOrder>) -> Self {
        self.0
            .request_mut()
            .set_query("sort_order", sort_order.into());
        self
    }

    /// Query parameter `include_inner_details`.
    pub fn include_inner_details(
        mut self,
        include_inner_details: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include_inner_details",
            json::strings::<String>(include_inner_details).join(","),
        );
        self
    }
}

/// Returned by `webhooks().list`, `webhooks().get`.
#[non_exhaustive]
pub struct Webhook {
    pub id: Option<Id>,
    /// At most 50 characters.
    pub name: Option<String>,
    pub module: Option<shared::ApiNameRef>,
    pub related_module: Option<shared::ApiNameRef>,
    pub url: Option<String>,
    /// One of `GET`, `POST`, `PUT`, `DELETE`.
    pub http_method: Option<WebhookMethod>,
    pub feature_type: Option<String>,
    pub description: Option<String>,
    /// One of `user`, `crm`, `extension`.
    pub source: Option<WebhookSource>,
    pub editable: Option<bool>,
    pub deletable: Option<bool>,
    pub associated: Option<bool>,
    pub headers: Option<WebhookHeaders>,
    pub url_parameters: Option<WebhookUrlParameters>,
    pub body: Option<WebhookBody>,
    pub authentication: Option<WebhookAuthentication>,
    pub date_time_format: Option<WebhookDateTimeFormat>,
    pub lock_status: Option<WebhookLockStatus>,
    pub created_by: Option<shared::NameRef>,
    pub modified_by: Option<shared::NameRef>,
    pub created_time: Option<DateTime>,
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

pub struct WebhookAuthentication {
    pub connection_name: Option<String>,
    /// One of `general`, `connection`.
    pub type_: Option<WebhookAuthenticationType>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type WebhookAuthentication {
    "connection_name" => connection_name,
    "type" => type_;
    extra
});

pub struct WebhookBody {
    /// One of `JSON`, `XML`, `Text`, `HTML`.
    pub format: Option<WebhookBodyFormat>,
    /// At most 500 characters.
    pub raw_data_content: Option<String>,
    /// One of `form_data`, `raw`, `none`.
    pub type_: Option<WebhookBodyType>,
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

pub struct WebhookDateTimeFormat {
    pub datetime_format: Option<String>,
    pub date_format: Option<String>,
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

/// Returned by `webhooks().list_failures`.
#[non_exhaustive]
pub struct WebhookFailure {
    pub id: Option<Id>,
    pub webhook: Option<shared::NameRef>,
    pub entity_details: Option<shared::LinkedRecord>,
    pub failure_time: Option<DateTime>,
    pub failure_reason: Option<String>,
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

pub struct WebhookFormData {
    /// At most 25 values.
    pub module_parameters: Option<Vec<WebhookParameter>>,
    /// At most 10 values.
    pub custom_parameters: Option<Vec<WebhookParameter>>,
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

pub struct WebhookHeaders {
    /// At most 10 values.
    pub custom_parameters: Option<Vec<WebhookParameter>>,
    /// At most 25 values.
    pub module_parameters: Option<Vec<WebhookParameter>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type WebhookHeaders {
    "custom_parameters" => custom_parameters,
    "module_parameters" => module_parameters;
    extra
} constraints "custom_parameters" [0, 10], "module_parameters" [0, 25]);

/// Sent by `webhooks().create`, `webhooks().update`, `webhooks().update_many`.
pub struct WebhookInput {
    pub id: Option<Id>,
    /// At most 250 characters.
    pub name: Option<String>,
    pub module: Option<shared::ApiNameRef>,
    /// At most 2000 characters.
    pub url: Option<String>,
    /// One of `GET`, `POST`, `PUT`, `DELETE`.
    pub http_method: Option<WebhookMethod>,
    pub authentication: Option<WebhookAuthentication>,
    /// At most 500 characters.
    pub description: Option<String>,
    pub related_module: Option<shared::ApiNameRef>,
    pub feature_type: Option<WebhookFeatureType>,
    pub headers: Option<WebhookHeaders>,
    pub url_parameters: Option<WebhookUrlParameters>,
    pub body: Option<WebhookBody>,
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

#[non_exhaustive]
pub struct WebhookLockStatus {
    pub locked: Option<bool>,
    pub message: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type WebhookLockStatus {
    "locked" => locked,
    "message" => message;
    extra
});

pub struct WebhookParameter {
    pub name: Option<String>,
    pub value: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type WebhookParameter {
    "name" => name,
    "value" => value;
    extra
});

pub struct WebhookUrlParameters {
    /// At most 10 values.
    pub custom_parameters: Option<Vec<WebhookParameter>>,
    /// At most 25 values.
    pub module_parameters: Option<Vec<WebhookParameter>>,
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

/// Returned by `webhooks().list_usage_reports`.
#[non_exhaustive]
pub struct WebhookUsageReport {
    pub date: Option<Date>,
    pub resource: Option<WebhookUsageReportResource>,
    pub count: Option<i64>,
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

#[non_exhaustive]
pub struct WebhookUsageReportResource {
    pub id: Option<Id>,
    pub name: Option<String>,
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
    pub enum WebhookAuthenticationType {
        /// `general`
        General = "general",
        /// `connection`
        Connection = "connection",
    }
}

open_enum! {
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
    /// Sent by `webhooks().list_usage_reports`.
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
    /// Sent by `webhooks().list_usage_reports`.
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
