// Written by `cargo xtask codegen` from xtask/catalog/desk/webhooks.toml; changes belong there.
//! Webhooks.
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
    Call, Client, DateTime, Id, List, Operation, Paging, Request, object,
    wire::{self, Json, Other},
    words,
};

use crate::{Desk, shared};

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

/// Webhooks.
///
/// From [`Desk::webhooks`](crate::Desk::webhooks).
#[derive(Debug, Clone)]
pub struct WebhooksClient {
    client: Client,
}

impl Desk {
    /// Webhooks.
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
    /// `Desk.webhooks.READ`.
    pub fn list(&self) -> List<Webhook> {
        List::new(
            self.client.clone(),
            Request::new(&LIST),
            |_, body| wire::list(body, "data"),
            Paging::Whole,
        )
    }

    /// Gets a webhook.
    ///
    /// `GET /api/v1/webhooks/{webhook_id}`. Scopes `Desk.events.READ`, `Desk.settings.READ` and
    /// `Desk.webhooks.READ`.
    pub fn get(&self, webhook_id: impl Into<Id>) -> Call<Webhook> {
        let request = Request::new(&GET).segment(Into::<Id>::into(webhook_id));
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Creates a webhook.
    ///
    /// `POST /api/v1/webhooks`. Scopes `Desk.events.CREATE`, `Desk.settings.CREATE` and
    /// `Desk.webhooks.CREATE`.
    pub fn create(&self, body: &WebhookCreate) -> Call<Webhook> {
        let request = Request::new(&CREATE).body("application/json", wire::body("", body));
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Updates a webhook.
    ///
    /// `PATCH /api/v1/webhooks/{webhook_id}`. Scopes `Desk.events.UPDATE`, `Desk.settings.UPDATE` and
    /// `Desk.webhooks.UPDATE`.
    pub fn update(&self, webhook_id: impl Into<Id>, body: &WebhookUpdate) -> Call<Webhook> {
        let request = Request::new(&UPDATE)
            .segment(Into::<Id>::into(webhook_id))
            .body("application/json", wire::body("", body));
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Deletes a webhook.
    ///
    /// `DELETE /api/v1/webhooks/{webhook_id}`. Scopes `Desk.events.DELETE`, `Desk.settings.DELETE` and
    /// `Desk.webhooks.DELETE`.
    pub fn delete(&self, webhook_id: impl Into<Id>) -> Call<()> {
        let request = Request::new(&DELETE).segment(Into::<Id>::into(webhook_id));
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }
}

/// Account update event.
#[derive(Clone, Default, PartialEq)]
pub struct AccountUpdateEvent {
    /// Include prev state.
    pub include_prev_state: Option<bool>,
}

object!(AccountUpdateEvent {
    "includePrevState" => include_prev_state
});

/// Call add event.
#[derive(Clone, Default, PartialEq)]
pub struct CallAddEvent {
    /// Department ids.
    pub department_ids: Option<Vec<Id>>,
}

object!(CallAddEvent {
    "departmentIds" => department_ids
});

/// Call update event.
#[derive(Clone, Default, PartialEq)]
pub struct CallUpdateEvent {
    /// Department ids.
    pub department_ids: Option<Vec<Id>>,
    /// Include prev state.
    pub include_prev_state: Option<bool>,
}

object!(CallUpdateEvent {
    "departmentIds" => department_ids,
    "includePrevState" => include_prev_state
});

/// Session status event.
#[derive(Clone, Default, PartialEq)]
pub struct SessionStatusEvent {
    /// Department id.
    pub department_id: Option<Vec<Id>>,
    /// Department ids.
    pub department_ids: Option<Vec<Id>>,
}

object!(SessionStatusEvent {
    "departmentId" => department_id,
    "departmentIds" => department_ids
});

/// Thread add event.
#[derive(Clone, Default, PartialEq)]
pub struct ThreadAddEvent {
    /// Department id.
    pub department_id: Option<Vec<Id>>,
    /// Department ids.
    pub department_ids: Option<Vec<Id>>,
    /// Direction.
    pub direction: Option<shared::ReplyDirection>,
}

object!(ThreadAddEvent {
    "departmentId" => department_id,
    "departmentIds" => department_ids,
    "direction" => direction
});

/// Ticket update event.
#[derive(Clone, Default, PartialEq)]
pub struct TicketUpdateEvent {
    /// Department id.
    pub department_id: Option<Vec<Id>>,
    /// Department ids.
    pub department_ids: Option<Vec<Id>>,
    /// Fields.
    pub fields: Option<Vec<String>>,
    /// Include prev state.
    pub include_prev_state: Option<bool>,
}

object!(TicketUpdateEvent {
    "departmentId" => department_id,
    "departmentIds" => department_ids,
    "fields" => fields,
    "includePrevState" => include_prev_state
});

/// Webhook, of `webhooks().list`, `webhooks().get`, `webhooks().create`, ….
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Webhook {
    /// Subscriptions.
    pub subscriptions: Option<WebhookSubscriptions>,
    /// Include events from.
    pub include_events_from: Option<Vec<String>>,
    /// Is enabled.
    pub is_enabled: Option<bool>,
    /// Name.
    pub name: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Ignore source id.
    pub ignore_source_id: Option<Id>,
    /// URL.
    pub url: Option<String>,
    /// Modified time.
    pub modified_time: Option<DateTime>,
    /// Created by.
    pub created_by: Option<Id>,
    /// Created time.
    pub created_time: Option<DateTime>,
    /// Id.
    pub id: Option<Id>,
    /// Type.
    pub type_: Option<WebhookType>,
    /// Extension.
    pub extension: Option<WebhookExtension>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(Webhook {
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
    "id" => id,
    "type" => type_,
    "extension" => extension;
    other
});

/// Webhook create, of `webhooks().create`.
#[derive(Clone, Default, PartialEq)]
pub struct WebhookCreate {
    /// Subscriptions.
    pub subscriptions: Option<WebhookSubscriptions>,
    /// Include events from.
    pub include_events_from: Option<Vec<String>>,
    /// Is enabled.
    pub is_enabled: Option<bool>,
    /// Name.
    pub name: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Ignore source id.
    pub ignore_source_id: Option<Id>,
    /// URL; has to be sent.
    pub url: Option<String>,
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

object!(WebhookCreate {
    "subscriptions" => subscriptions,
    "includeEventsFrom" => include_events_from,
    "isEnabled" => is_enabled,
    "name" => name,
    "description" => description,
    "ignoreSourceId" => ignore_source_id,
    "url" => url
});

/// Webhook extension.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WebhookExtension {
    /// Extension name.
    pub extension_name: Option<String>,
    /// Hashkey.
    pub hashkey: Option<String>,
    /// Is permissions enabled.
    pub is_permissions_enabled: Option<bool>,
    /// Latest version.
    pub latest_version: Option<String>,
    /// Installation id.
    pub installation_id: Option<Id>,
    /// Is private.
    pub is_private: Option<bool>,
    /// Is channel app.
    pub is_channel_app: Option<bool>,
    /// Widgets.
    pub widgets: Option<Vec<WebhookWidget>>,
    /// Uu id.
    pub uu_id: Option<Id>,
    /// Version.
    pub version: Option<String>,
}

object!(WebhookExtension {
    "extensionName" => extension_name,
    "hashkey" => hashkey,
    "isPermissionsEnabled" => is_permissions_enabled,
    "latestVersion" => latest_version,
    "installationId" => installation_id,
    "isPrivate" => is_private,
    "isChannelApp" => is_channel_app,
    "widgets" => widgets,
    "uuId" => uu_id,
    "version" => version
});

/// Webhook subscriptions.
#[derive(Clone, Default, PartialEq)]
pub struct WebhookSubscriptions {
    /// Account add.
    pub account_add: Option<String>,
    /// Event delete.
    pub event_delete: Option<String>,
    /// Article translation add.
    pub article_translation_add: Option<String>,
    /// Article translation delete.
    pub article_translation_delete: Option<String>,
    /// Ticket attachment add.
    pub ticket_attachment_add: Option<Json>,
    /// Ticket attachment update.
    pub ticket_attachment_update: Option<Json>,
    /// Event update.
    pub event_update: Option<CallUpdateEvent>,
    /// Agent presence update.
    pub agent_presence_update: Option<String>,
    /// Ticket update.
    pub ticket_update: Option<TicketUpdateEvent>,
    /// Contact delete.
    pub contact_delete: Option<String>,
    /// Ticket comment update.
    pub ticket_comment_update: Option<SessionStatusEvent>,
    /// Task add.
    pub task_add: Option<CallAddEvent>,
    /// Ticket add.
    pub ticket_add: Option<SessionStatusEvent>,
    /// Task update.
    pub task_update: Option<CallUpdateEvent>,
    /// Task delete.
    pub task_delete: Option<String>,
    /// KB root category update.
    pub kb_root_category_update: Option<AccountUpdateEvent>,
    /// Call add.
    pub call_add: Option<CallAddEvent>,
    /// Article update.
    pub article_update: Option<AccountUpdateEvent>,
    /// KB root category delete.
    pub kb_root_category_delete: Option<String>,
    /// Article delete.
    pub article_delete: Option<String>,
    /// KB root category add.
    pub kb_root_category_add: Option<String>,
    /// Agent update.
    pub agent_update: Option<AccountUpdateEvent>,
    /// Department add.
    pub department_add: Option<String>,
    /// Contact add.
    pub contact_add: Option<String>,
    /// KB section delete.
    pub kb_section_delete: Option<String>,
    /// Agent delete.
    pub agent_delete: Option<String>,
    /// KB section update.
    pub kb_section_update: Option<AccountUpdateEvent>,
    /// Account delete.
    pub account_delete: Option<String>,
    /// Event add.
    pub event_add: Option<CallAddEvent>,
    /// Call update.
    pub call_update: Option<CallUpdateEvent>,
    /// Call delete.
    pub call_delete: Option<String>,
    /// Article add.
    pub article_add: Option<String>,
    /// Ticket comment add.
    pub ticket_comment_add: Option<SessionStatusEvent>,
    /// KB section add.
    pub kb_section_add: Option<String>,
    /// Contact update.
    pub contact_update: Option<AccountUpdateEvent>,
    /// Agent add.
    pub agent_add: Option<String>,
    /// Account update.
    pub account_update: Option<AccountUpdateEvent>,
    /// Article feedback add.
    pub article_feedback_add: Option<String>,
    /// IM message add.
    pub im_message_add: Option<CallAddEvent>,
    /// IM message status.
    pub im_message_status: Option<CallAddEvent>,
    /// Article translation update.
    pub article_translation_update: Option<AccountUpdateEvent>,
    /// Department update.
    pub department_update: Option<AccountUpdateEvent>,
    /// Ticket thread add.
    pub ticket_thread_add: Option<ThreadAddEvent>,
    /// Ticket delete.
    pub ticket_delete: Option<String>,
    /// Agent channel preference update.
    pub agent_channel_preference_update: Option<String>,
    /// IM session status.
    pub im_session_status: Option<SessionStatusEvent>,
    /// Ticket attachment trashed.
    pub ticket_attachment_trashed: Option<CallAddEvent>,
    /// Ticket attachment restored.
    pub ticket_attachment_restored: Option<CallAddEvent>,
    /// Ticket attachment delete.
    pub ticket_attachment_delete: Option<CallAddEvent>,
    /// Ticket comment attachment add.
    pub ticket_comment_attachment_add: Option<String>,
    /// Ticket comment attachment delete.
    pub ticket_comment_attachment_delete: Option<String>,
    /// Time entry add.
    pub time_entry_add: Option<String>,
    /// Time entry update.
    pub time_entry_update: Option<AccountUpdateEvent>,
    /// Time entry delete.
    pub time_entry_delete: Option<String>,
    /// Ticket approval add.
    pub ticket_approval_add: Option<String>,
    /// Ticket approval update.
    pub ticket_approval_update: Option<AccountUpdateEvent>,
}

object!(WebhookSubscriptions {
    "Account_Add" => account_add,
    "Event_Delete" => event_delete,
    "Article_Translation_Add" => article_translation_add,
    "Article_Translation_Delete" => article_translation_delete,
    "Ticket_Attachment_Add" => ticket_attachment_add,
    "Ticket_Attachment_Update" => ticket_attachment_update,
    "Event_Update" => event_update,
    "Agent_Presence_Update" => agent_presence_update,
    "Ticket_Update" => ticket_update,
    "Contact_Delete" => contact_delete,
    "Ticket_Comment_Update" => ticket_comment_update,
    "Task_Add" => task_add,
    "Ticket_Add" => ticket_add,
    "Task_Update" => task_update,
    "Task_Delete" => task_delete,
    "KBRootCategory_Update" => kb_root_category_update,
    "Call_Add" => call_add,
    "Article_Update" => article_update,
    "KBRootCategory_Delete" => kb_root_category_delete,
    "Article_Delete" => article_delete,
    "KBRootCategory_Add" => kb_root_category_add,
    "Agent_Update" => agent_update,
    "Department_Add" => department_add,
    "Contact_Add" => contact_add,
    "KBSection_Delete" => kb_section_delete,
    "Agent_Delete" => agent_delete,
    "KBSection_Update" => kb_section_update,
    "Account_Delete" => account_delete,
    "Event_Add" => event_add,
    "Call_Update" => call_update,
    "Call_Delete" => call_delete,
    "Article_Add" => article_add,
    "Ticket_Comment_Add" => ticket_comment_add,
    "KBSection_Add" => kb_section_add,
    "Contact_Update" => contact_update,
    "Agent_Add" => agent_add,
    "Account_Update" => account_update,
    "Article_Feedback_Add" => article_feedback_add,
    "IM_Message_Add" => im_message_add,
    "IM_Message_Status" => im_message_status,
    "Article_Translation_Update" => article_translation_update,
    "Department_Update" => department_update,
    "Ticket_Thread_Add" => ticket_thread_add,
    "Ticket_Delete" => ticket_delete,
    "Agent_Channel_Preference_Update" => agent_channel_preference_update,
    "IM_Session_Status" => im_session_status,
    "Ticket_Attachment_Trashed" => ticket_attachment_trashed,
    "Ticket_Attachment_Restored" => ticket_attachment_restored,
    "Ticket_Attachment_Delete" => ticket_attachment_delete,
    "Ticket_Comment_Attachment_Add" => ticket_comment_attachment_add,
    "Ticket_Comment_Attachment_Delete" => ticket_comment_attachment_delete,
    "TimeEntry_Add" => time_entry_add,
    "TimeEntry_Update" => time_entry_update,
    "TimeEntry_Delete" => time_entry_delete,
    "Ticket_Approval_Add" => ticket_approval_add,
    "Ticket_Approval_Update" => ticket_approval_update
});

/// Webhook update, of `webhooks().update`.
#[derive(Clone, Default, PartialEq)]
pub struct WebhookUpdate {
    /// Subscriptions.
    pub subscriptions: Option<WebhookSubscriptions>,
    /// Include events from.
    pub include_events_from: Option<Vec<String>>,
    /// Is enabled.
    pub is_enabled: Option<bool>,
    /// Name.
    pub name: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Ignore source id.
    pub ignore_source_id: Option<Id>,
    /// URL.
    pub url: Option<String>,
}

object!(WebhookUpdate {
    "subscriptions" => subscriptions,
    "includeEventsFrom" => include_events_from,
    "isEnabled" => is_enabled,
    "name" => name,
    "description" => description,
    "ignoreSourceId" => ignore_source_id,
    "url" => url
});

/// Webhook widget.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WebhookWidget {
    /// Icon.
    pub icon: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Logo.
    pub logo: Option<String>,
    /// Location.
    pub location: Option<Location>,
    /// URL.
    pub url: Option<String>,
}

object!(WebhookWidget {
    "icon" => icon,
    "name" => name,
    "logo" => logo,
    "location" => location,
    "url" => url
});

words! {
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

words! {
    /// Webhook type.
    pub enum WebhookType {
        /// `CUSTOMER_WEBHOOK`
        CustomerWebhook = "CUSTOMER_WEBHOOK",
        /// `EXTENSION_WEBHOOK`
        ExtensionWebhook = "EXTENSION_WEBHOOK",
    }
}
