// Written by `cargo xtask codegen` from xtask/catalog/desk/webhooks.toml; changes belong there.
//! Webhooks that Desk calls when something happens.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut webhooks = desk.webhooks().list().stream();
//! while let Some(webhook) = webhooks.next().await {
//!     println!("{:?}", webhook?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, DateTime, ExtraFields, Id, List, Operation, Paging, object, open_enum, wire,
};

use crate::Desk;

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

/// Webhooks that Desk calls when something happens.
///
/// From [`Desk::webhooks`](crate::Desk::webhooks); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
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
    /// `Desk.webhooks.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list(&self) -> List<Webhook> {
        List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| wire::list(body, "data"),
            Paging::Whole,
        )
    }

    /// Gets a webhook.
    ///
    /// `GET /api/v1/webhooks/{webhook_id}`. Scopes `Desk.events.READ`, `Desk.settings.READ` and
    /// `Desk.webhooks.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get(&self, webhook_id: impl Into<Id>) -> Call<Webhook> {
        let request = self.client.request(&GET).segment(webhook_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Creates a webhook.
    ///
    /// `POST /api/v1/webhooks`. Scopes `Desk.events.CREATE`, `Desk.settings.CREATE` and
    /// `Desk.webhooks.CREATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn create(&self, body: &WebhookCreate) -> Call<Webhook> {
        let request = self.client.request(&CREATE).json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Updates a webhook.
    ///
    /// `PATCH /api/v1/webhooks/{webhook_id}`. Scopes `Desk.events.UPDATE`, `Desk.settings.UPDATE` and
    /// `Desk.webhooks.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn update(&self, webhook_id: impl Into<Id>, body: &WebhookUpdate) -> Call<Webhook> {
        let request = self
            .client
            .request(&UPDATE)
            .segment(webhook_id.into())
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Deletes a webhook.
    ///
    /// `DELETE /api/v1/webhooks/{webhook_id}`. Scopes `Desk.events.DELETE`, `Desk.settings.DELETE` and
    /// `Desk.webhooks.DELETE`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn delete(&self, webhook_id: impl Into<Id>) -> Call<()> {
        let request = self.client.request(&DELETE).segment(webhook_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }
}

/// Webhook, from `webhooks().list`, `webhooks().get`, `webhooks().create`, ….
#[non_exhaustive]
pub struct Webhook {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `subscriptions`: values by name.
    pub subscriptions: Option<ExtraFields>,
    /// `includeEventsFrom`: one or more texts.
    pub include_events_from: Option<Vec<String>>,
    /// `isEnabled`: whether it is enabled.
    pub is_enabled: Option<bool>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `description`: text.
    pub description: Option<String>,
    /// `ignoreSourceId`: the id of an ignore source.
    pub ignore_source_id: Option<Id>,
    /// `url`: an address on the web.
    pub url: Option<String>,
    /// `modifiedTime`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `createdBy`: who created it.
    pub created_by: Option<Id>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `type`: one of `CUSTOMER_WEBHOOK`, `EXTENSION_WEBHOOK`.
    pub type_: Option<WebhookType>,
    /// `extension`: an object.
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

/// Webhook create, for `webhooks().create`.
pub struct WebhookCreate {
    /// `subscriptions`: values by name.
    pub subscriptions: Option<ExtraFields>,
    /// `includeEventsFrom`: one or more texts.
    pub include_events_from: Option<Vec<String>>,
    /// `isEnabled`: whether it is enabled.
    pub is_enabled: Option<bool>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `description`: text.
    pub description: Option<String>,
    /// `ignoreSourceId`: the id of an ignore source.
    pub ignore_source_id: Option<Id>,
    /// `url`: an address on the web; has to be sent.
    pub url: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl WebhookCreate {
    /// With what has to be sent; the rest is left out.
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

/// Webhook extension.
#[non_exhaustive]
pub struct WebhookExtension {
    /// `extensionName`: text.
    pub extension_name: Option<String>,
    /// `hashkey`: text.
    pub hashkey: Option<String>,
    /// `isPermissionsEnabled`: whether it is permissions enabled.
    pub is_permissions_enabled: Option<bool>,
    /// `latestVersion`: text.
    pub latest_version: Option<String>,
    /// `installationId`: the id of an installation.
    pub installation_id: Option<Id>,
    /// `isPrivate`: whether it is private.
    pub is_private: Option<bool>,
    /// `isChannelApp`: whether it is channel app.
    pub is_channel_app: Option<bool>,
    /// `widgets`: a list.
    pub widgets: Option<Vec<WebhookWidget>>,
    /// `uuId`: the id of a uu.
    pub uu_id: Option<Id>,
    /// `version`: text.
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

/// Webhook update, for `webhooks().update`.
pub struct WebhookUpdate {
    /// `subscriptions`: values by name.
    pub subscriptions: Option<ExtraFields>,
    /// `includeEventsFrom`: one or more texts.
    pub include_events_from: Option<Vec<String>>,
    /// `isEnabled`: whether it is enabled.
    pub is_enabled: Option<bool>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `description`: text.
    pub description: Option<String>,
    /// `ignoreSourceId`: the id of an ignore source.
    pub ignore_source_id: Option<Id>,
    /// `url`: an address on the web.
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

/// Webhook widget.
#[non_exhaustive]
pub struct WebhookWidget {
    /// `icon`: text.
    pub icon: Option<String>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `logo`: text.
    pub logo: Option<String>,
    /// `location`: one of the 31 words of [`Location`].
    pub location: Option<Location>,
    /// `url`: an address on the web.
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
    /// Location.
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
    /// Webhook type.
    pub enum WebhookType {
        /// `CUSTOMER_WEBHOOK`
        CustomerWebhook = "CUSTOMER_WEBHOOK",
        /// `EXTENSION_WEBHOOK`
        ExtensionWebhook = "EXTENSION_WEBHOOK",
    }
}
