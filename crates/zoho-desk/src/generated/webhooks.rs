// Written by `cargo xtask codegen` from desk/v1/webhooks.toml of the catalogue; changes belong there.
//! Webhooks that Desk calls when something happens.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut webhooks = desk.webhooks().list().stream();
//! while let Some(webhook) = webhooks.next().await {
//!     println!("{:?}", webhook?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{DateTime, ExtraFields, Id, object, open_enum};

use crate::client::Desk;

/// `GET /api/v1/webhooks`. Scopes `Desk.events.READ`, `Desk.settings.READ` and `Desk.webhooks.READ`.
pub static LIST: Operation = Operation::get("desk.webhooks.list", "/api/{version}/webhooks")
    .scopes(&[
        "Desk.events.READ",
        "Desk.settings.READ",
        "Desk.webhooks.READ",
    ]);

/// `GET /api/v1/webhooks/{webhook_id}`. Scopes `Desk.events.READ`, `Desk.settings.READ` and `Desk.webhooks.READ`.
pub static GET: Operation =
    Operation::get("desk.webhooks.get", "/api/{version}/webhooks/{webhook_id}").scopes(&[
        "Desk.events.READ",
        "Desk.settings.READ",
        "Desk.webhooks.READ",
    ]);

/// `POST /api/v1/webhooks`. Scopes `Desk.events.CREATE`, `Desk.settings.CREATE` and `Desk.webhooks.CREATE`.
pub static CREATE: Operation = Operation::post("desk.webhooks.create", "/api/{version}/webhooks")
    .scopes(&[
        "Desk.events.CREATE",
        "Desk.settings.CREATE",
        "Desk.webhooks.CREATE",
    ]);

/// `PATCH /api/v1/webhooks/{webhook_id}`. Scopes `Desk.events.UPDATE`, `Desk.settings.UPDATE` and `Desk.webhooks.UPDATE`.
pub static UPDATE: Operation = Operation::patch(
    "desk.webhooks.update",
    "/api/{version}/webhooks/{webhook_id}",
)
.scopes(&[
    "Desk.events.UPDATE",
    "Desk.settings.UPDATE",
    "Desk.webhooks.UPDATE",
]);

/// `DELETE /api/v1/webhooks/{webhook_id}`. Scopes `Desk.events.DELETE`, `Desk.settings.DELETE` and `Desk.webhooks.DELETE`.
pub static DELETE: Operation = Operation::delete(
    "desk.webhooks.delete",
    "/api/{version}/webhooks/{webhook_id}",
)
.scopes(&[
    "Desk.events.DELETE",
    "Desk.settings.DELETE",
    "Desk.webhooks.DELETE",
]);

pub(super) const OPERATIONS: &[&Operation] = &[&LIST, &GET, &CREATE, &UPDATE, &DELETE];

/// Webhooks that Desk calls when something happens.
///
/// From [`Desk::webhooks`](crate::Desk::webhooks).
#[derive(Debug, Clone)]
pub struct WebhooksClient {
    client: Client,
}

impl Desk {
    /// Webhooks that Desk calls when something happens.
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
    /// `GET /api/v1/webhooks`. Scopes `Desk.events.READ`, `Desk.settings.READ` and
    /// `Desk.webhooks.READ`. Retried on transient failures.
    pub fn list(&self) -> ListWebhooks {
        ListWebhooks(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| decode::list(body, "data"),
            Paging::Whole,
        ))
    }

    /// Gets a webhook.
    ///
    /// `GET /api/v1/webhooks/{webhook_id}`. Scopes `Desk.events.READ`, `Desk.settings.READ` and
    /// `Desk.webhooks.READ`. Retried on transient failures.
    pub fn get(&self, webhook_id: impl Into<Id>) -> GetWebhook {
        let request = self.client.request(&GET).segment(webhook_id.into());
        GetWebhook(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Creates a webhook.
    ///
    /// `POST /api/v1/webhooks`. Scopes `Desk.events.CREATE`, `Desk.settings.CREATE` and
    /// `Desk.webhooks.CREATE`. Not retried when it may have been carried out.
    pub fn create(&self, body: &WebhookCreate) -> CreateWebhook {
        let request = self.client.request(&CREATE).json_member("", body);
        CreateWebhook(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Updates a webhook.
    ///
    /// `PATCH /api/v1/webhooks/{webhook_id}`. Scopes `Desk.events.UPDATE`, `Desk.settings.UPDATE` and
    /// `Desk.webhooks.UPDATE`. Not retried when it may have been carried out.
    pub fn update(&self, webhook_id: impl Into<Id>, body: &WebhookUpdate) -> UpdateWebhook {
        let request = self
            .client
            .request(&UPDATE)
            .segment(webhook_id.into())
            .json_member("", body);
        UpdateWebhook(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Deletes a webhook.
    ///
    /// `DELETE /api/v1/webhooks/{webhook_id}`. Scopes `Desk.events.DELETE`, `Desk.settings.DELETE` and
    /// `Desk.webhooks.DELETE`. Retried on transient failures.
    pub fn delete(&self, webhook_id: impl Into<Id>) -> DeleteWebhook {
        let request = self.client.request(&DELETE).segment(webhook_id.into());
        DeleteWebhook(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }
}

call! {
    /// Returned by [`WebhooksClient::list`](crate::webhooks::WebhooksClient::list).
    ListWebhooks => list Webhook
}

call! {
    /// Returned by [`WebhooksClient::get`](crate::webhooks::WebhooksClient::get).
    GetWebhook => Webhook
}

call! {
    /// Returned by [`WebhooksClient::create`](crate::webhooks::WebhooksClient::create).
    CreateWebhook => Webhook
}

call! {
    /// Returned by [`WebhooksClient::update`](crate::webhooks::WebhooksClient::update).
    UpdateWebhook => Webhook
}

call! {
    /// Returned by [`WebhooksClient::delete`](crate::webhooks::WebhooksClient::delete).
    DeleteWebhook => ()
}

/// Returned by `webhooks().list`, `webhooks().get`, `webhooks().create` and others.
#[non_exhaustive]
pub struct Webhook {
    pub id: Option<Id>,
    pub subscriptions: Option<ExtraFields>,
    pub include_events_from: Option<Vec<String>>,
    pub is_enabled: Option<bool>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub ignore_source_id: Option<Id>,
    pub url: Option<String>,
    pub modified_time: Option<DateTime>,
    pub created_by: Option<Id>,
    pub created_time: Option<DateTime>,
    /// One of `CUSTOMER_WEBHOOK`, `EXTENSION_WEBHOOK`.
    pub type_: Option<WebhookType>,
    pub extension: Option<WebhookExtension>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type Webhook {
    "id" => id,
    "subscriptions" => subscriptions,
    "includeEventsFrom" => include_events_from,
    "isEnabled" => is_enabled,
    "name" => name,
    "description" => description,
    "ignoreSourceId" => ignore_source_id,
    "url" => url,
    "modifiedTime" => modified_time,
    "createdBy" => created_by,
    "createdTime" => created_time,
    "type" => type_,
    "extension" => extension;
    extra
});

/// Sent by `webhooks().create`.
pub struct WebhookCreate {
    pub subscriptions: Option<ExtraFields>,
    pub include_events_from: Option<Vec<String>>,
    pub is_enabled: Option<bool>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub ignore_source_id: Option<Id>,
    /// Required.
    pub url: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl WebhookCreate {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: Some(url.into()),
            ..Self::default()
        }
    }
}

object!(type WebhookCreate {
    "subscriptions" => subscriptions,
    "includeEventsFrom" => include_events_from,
    "isEnabled" => is_enabled,
    "name" => name,
    "description" => description,
    "ignoreSourceId" => ignore_source_id,
    "url" => url;
    extra
});

#[non_exhaustive]
pub struct WebhookExtension {
    pub extension_name: Option<String>,
    pub hashkey: Option<String>,
    pub is_permissions_enabled: Option<bool>,
    pub latest_version: Option<String>,
    pub installation_id: Option<Id>,
    pub is_private: Option<bool>,
    pub is_channel_app: Option<bool>,
    pub widgets: Option<Vec<WebhookWidget>>,
    pub uu_id: Option<Id>,
    pub version: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type WebhookExtension {
    "extensionName" => extension_name,
    "hashkey" => hashkey,
    "isPermissionsEnabled" => is_permissions_enabled,
    "latestVersion" => latest_version,
    "installationId" => installation_id,
    "isPrivate" => is_private,
    "isChannelApp" => is_channel_app,
    "widgets" => widgets,
    "uuId" => uu_id,
    "version" => version;
    extra
});

/// Sent by `webhooks().update`.
pub struct WebhookUpdate {
    pub subscriptions: Option<ExtraFields>,
    pub include_events_from: Option<Vec<String>>,
    pub is_enabled: Option<bool>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub ignore_source_id: Option<Id>,
    pub url: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type WebhookUpdate {
    "subscriptions" => subscriptions,
    "includeEventsFrom" => include_events_from,
    "isEnabled" => is_enabled,
    "name" => name,
    "description" => description,
    "ignoreSourceId" => ignore_source_id,
    "url" => url;
    extra
});

#[non_exhaustive]
pub struct WebhookWidget {
    pub icon: Option<String>,
    pub name: Option<String>,
    pub logo: Option<String>,
    pub location: Option<Location>,
    pub url: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type WebhookWidget {
    "icon" => icon,
    "name" => name,
    "logo" => logo,
    "location" => location,
    "url" => url;
    extra
});

open_enum! {
    pub enum Location {
        /// `desk.ticket.detail.rightpanel`
        DeskTicketDetailRightpanel = "desk.ticket.detail.rightpanel",
        /// `desk.ticket.detail.subtab`
        DeskTicketDetailSubtab = "desk.ticket.detail.subtab",
        /// `desk.bottomband`
        DeskBottomband = "desk.bottomband",
        /// `desk.background`
        DeskBackground = "desk.background",
        /// `desk.topband`
        DeskTopband = "desk.topband",
        /// `desk.task.detail.rightpanel`
        DeskTaskDetailRightpanel = "desk.task.detail.rightpanel",
        /// `desk.extension.preference`
        DeskExtensionPreference = "desk.extension.preference",
        /// `desk.ticket.detail.lefttab`
        DeskTicketDetailLefttab = "desk.ticket.detail.lefttab",
        /// `desk.contact.detail.lefttab`
        DeskContactDetailLefttab = "desk.contact.detail.lefttab",
        /// `desk.account.detail.lefttab`
        DeskAccountDetailLefttab = "desk.account.detail.lefttab",
        /// `desk.ticket.detail.moreaction`
        DeskTicketDetailMoreaction = "desk.ticket.detail.moreaction",
        /// `desk.ticket.thread.moreaction`
        DeskTicketThreadMoreaction = "desk.ticket.thread.moreaction",
        /// `desk.ticket.form.rightpanel`
        DeskTicketFormRightpanel = "desk.ticket.form.rightpanel",
        /// `desk.contact.form.rightpanel`
        DeskContactFormRightpanel = "desk.contact.form.rightpanel",
        /// `desk.account.form.rightpanel`
        DeskAccountFormRightpanel = "desk.account.form.rightpanel",
        /// `desk.extension.telephony`
        DeskExtensionTelephony = "desk.extension.telephony",
        /// `desk.contact.detail.subtab`
        DeskContactDetailSubtab = "desk.contact.detail.subtab",
        /// `desk.account.detail.subtab`
        DeskAccountDetailSubtab = "desk.account.detail.subtab",
        /// `desk.contact.detail.rightpanel`
        DeskContactDetailRightpanel = "desk.contact.detail.rightpanel",
        /// `desk.account.detail.rightpanel`
        DeskAccountDetailRightpanel = "desk.account.detail.rightpanel",
        /// `helpcenter.ticket.list`
        HelpcenterTicketList = "helpcenter.ticket.list",
        /// `helpcenter.ticket.detail`
        HelpcenterTicketDetail = "helpcenter.ticket.detail",
        /// `helpcenter.ticket.form`
        HelpcenterTicketForm = "helpcenter.ticket.form",
        /// `helpcenter.homepage`
        HelpcenterHomepage = "helpcenter.homepage",
        /// `helpcenter.kb.homepage`
        HelpcenterKbHomepage = "helpcenter.kb.homepage",
        /// `helpcenter.kb.article.list`
        HelpcenterKbArticleList = "helpcenter.kb.article.list",
        /// `helpcenter.kb.article.detail`
        HelpcenterKbArticleDetail = "helpcenter.kb.article.detail",
        /// `helpcenter.community.homepage`
        HelpcenterCommunityHomepage = "helpcenter.community.homepage",
        /// `helpcenter.community.topic.list`
        HelpcenterCommunityTopicList = "helpcenter.community.topic.list",
        /// `helpcenter.community.topic.detail`
        HelpcenterCommunityTopicDetail = "helpcenter.community.topic.detail",
        /// `desk.kb.article.detail.subtab`
        DeskKbArticleDetailSubtab = "desk.kb.article.detail.subtab",
    }
}

open_enum! {
    pub enum WebhookType {
        /// `CUSTOMER_WEBHOOK`
        CustomerWebhook = "CUSTOMER_WEBHOOK",
        /// `EXTENSION_WEBHOOK`
        ExtensionWebhook = "EXTENSION_WEBHOOK",
    }
}
