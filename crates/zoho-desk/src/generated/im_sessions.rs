// Written by `cargo xtask codegen` from desk/v1/im_sessions.toml of the catalogue; changes belong there.
//! Conversations by instant message.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut im_sessions = desk.im_sessions().list().stream();
//! while let Some(im_session) = im_sessions.next().await {
//!     println!("{:?}", im_session?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{DateTime, ExtraFields, Id, json, object, open_enum};

use crate::client::Desk;
use crate::generated::shared;

/// `GET /api/v1/im/sessions`. Scope `Desk.InstantMessages.READ`.
pub static LIST: Operation = Operation::get("desk.im_sessions.list", "/api/{version}/im/sessions")
    .scopes(&["Desk.InstantMessages.READ"])
    .most(
        5_000,
        "narrow the list with `modifiedAfter`, `agentId`, `contactId`",
    );

/// `GET /api/v1/im/sessions/{session_id}`. Scope `Desk.InstantMessages.READ`.
pub static GET: Operation = Operation::get(
    "desk.im_sessions.get",
    "/api/{version}/im/sessions/{session_id}",
)
.scopes(&["Desk.InstantMessages.READ"]);

/// `PATCH /api/v1/im/sessions/{session_id}`. Scope `Desk.InstantMessages.UPDATE`.
pub static UPDATE: Operation = Operation::patch(
    "desk.im_sessions.update",
    "/api/{version}/im/sessions/{session_id}",
)
.scopes(&["Desk.InstantMessages.UPDATE"]);

/// `GET /api/v1/im/sessions/metrics`. Scope `Desk.InstantMessages.READ`.
pub static GET_METRICS: Operation = Operation::get(
    "desk.im_sessions.get_metrics",
    "/api/{version}/im/sessions/metrics",
)
.scopes(&["Desk.InstantMessages.READ"]);

/// `POST /api/v1/im/channels/{channel_id}/initiateSession`. Scope `Desk.InstantMessages.CREATE`.
pub static INITIATE: Operation = Operation::post(
    "desk.im_sessions.initiate",
    "/api/{version}/im/channels/{channel_id}/initiateSession",
)
.scopes(&["Desk.InstantMessages.CREATE"]);

/// `GET /api/v1/im/sessions/{session_id}/tickets`. Scope `Desk.InstantMessages.READ`.
pub static LIST_TICKETS: Operation = Operation::get(
    "desk.im_sessions.list_tickets",
    "/api/{version}/im/sessions/{session_id}/tickets",
)
.scopes(&["Desk.InstantMessages.READ"])
.most(5_000, "");

/// `POST /api/v1/im/channels/{channel_id}/sessions`. Scope `Desk.InstantMessages.CREATE`.
pub static START: Operation = Operation::post(
    "desk.im_sessions.start",
    "/api/{version}/im/channels/{channel_id}/sessions",
)
.scopes(&["Desk.InstantMessages.CREATE"]);

pub(super) const OPERATIONS: &[&Operation] = &[
    &LIST,
    &GET,
    &UPDATE,
    &GET_METRICS,
    &INITIATE,
    &LIST_TICKETS,
    &START,
];

/// Conversations by instant message.
///
/// From [`Desk::im_sessions`](crate::Desk::im_sessions).
#[derive(Debug, Clone)]
pub struct ImSessionsClient {
    client: Client,
}

impl Desk {
    /// Conversations by instant message.
    #[must_use]
    pub fn im_sessions(&self) -> ImSessionsClient {
        ImSessionsClient {
            client: self.client().clone(),
        }
    }
}

impl ImSessionsClient {
    /// Lists im sessions.
    ///
    /// `GET /api/v1/im/sessions`. Scope `Desk.InstantMessages.READ`. Pages of up to 50 items. Items
    /// that are removed while the list is read can make it miss as many others. Retried on transient
    /// failures.
    pub fn list(&self) -> ListImSessions {
        ListImSessions(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }

    /// Gets an im session.
    ///
    /// `GET /api/v1/im/sessions/{session_id}`. Scope `Desk.InstantMessages.READ`. Retried on transient
    /// failures.
    pub fn get(&self, session_id: impl Into<Id>) -> GetImSession {
        let request = self.client.request(&GET).segment(session_id.into());
        GetImSession(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Updates an im session.
    ///
    /// `PATCH /api/v1/im/sessions/{session_id}`. Scope `Desk.InstantMessages.UPDATE`. Not retried when
    /// it may have been carried out.
    pub fn update(&self, session_id: impl Into<Id>, body: &ImSessionUpdate) -> UpdateImSession {
        let request = self
            .client
            .request(&UPDATE)
            .segment(session_id.into())
            .json_member("", body);
        UpdateImSession(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Gets the metrics of im sessions.
    ///
    /// `GET /api/v1/im/sessions/metrics`. Scope `Desk.InstantMessages.READ`. Retried on transient
    /// failures.
    pub fn get_metrics(&self) -> GetImSessionMetrics {
        GetImSessionMetrics(Call::new(
            self.client.clone(),
            self.client.request(&GET_METRICS),
            |_, body| decode::one(body, ""),
        ))
    }

    /// Starts a conversation with a template.
    ///
    /// `POST /api/v1/im/channels/{channel_id}/initiateSession`. Scope `Desk.InstantMessages.CREATE`.
    /// Not retried when it may have been carried out.
    pub fn initiate(
        &self,
        channel_id: impl Into<Id>,
        body: &ImSessionInitiate,
    ) -> InitiateImSessions {
        let request = self
            .client
            .request(&INITIATE)
            .segment(channel_id.into())
            .json_member("", body);
        InitiateImSessions(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Lists the tickets of an im session.
    ///
    /// `GET /api/v1/im/sessions/{session_id}/tickets`. Scope `Desk.InstantMessages.READ`. Pages of up
    /// to 50 items. Items that are removed while the list is read can make it miss as many others.
    /// Retried on transient failures.
    pub fn list_tickets(&self, session_id: impl Into<Id>) -> ListImSessionTickets {
        let request = self
            .client
            .request(&LIST_TICKETS)
            .segment(session_id.into());
        ListImSessionTickets(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }

    /// Starts a conversation.
    ///
    /// `POST /api/v1/im/channels/{channel_id}/sessions`. Scope `Desk.InstantMessages.CREATE`. Not
    /// retried when it may have been carried out.
    pub fn start(&self, channel_id: impl Into<Id>, body: &ImSessionStart) -> StartImSessions {
        let request = self
            .client
            .request(&START)
            .segment(channel_id.into())
            .json_member("", body);
        StartImSessions(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }
}

call! {
    /// Returned by [`ImSessionsClient::list`](crate::im_sessions::ImSessionsClient::list).
    ListImSessions => list shared::ImSession
}

impl ListImSessions {
    /// Query parameter `modifiedAfter`.
    pub fn modified_after(mut self, modified_after: DateTime) -> Self {
        self.0
            .request_mut()
            .set_query("modifiedAfter", modified_after);
        self
    }

    /// Query parameter `agentId`.
    pub fn agent_id(mut self, agent_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("agentId", agent_id.into());
        self
    }

    /// Query parameter `contactId`.
    pub fn contact_id(mut self, contact_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("contactId", contact_id.into());
        self
    }

    /// Query parameter `profileId`.
    pub fn profile_id(mut self, profile_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("profileId", profile_id.into());
        self
    }

    /// Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", department_id.into());
        self
    }

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 50.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }

    /// The position of the first item in the list. Query parameter `from`, from 0 to 4999.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// Query parameter `assigneeFilter`, one of `MINE`, `UNASSIGNED`, `NONE`, `BOT`.
    pub fn assignee_filter(mut self, assignee_filter: impl Into<ImSessionAssigneeFilter>) -> Self {
        self.0
            .request_mut()
            .set_query("assigneeFilter", assignee_filter.into());
        self
    }

    /// Query parameter `createdBefore`.
    pub fn created_before(mut self, created_before: DateTime) -> Self {
        self.0
            .request_mut()
            .set_query("createdBefore", created_before);
        self
    }

    /// Query parameter `createdAfter`.
    pub fn created_after(mut self, created_after: DateTime) -> Self {
        self.0
            .request_mut()
            .set_query("createdAfter", created_after);
        self
    }

    /// Query parameter `channelId`.
    pub fn channel_id(mut self, channel_id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("channelId", json::strings::<Id>(channel_id).join(","));
        self
    }

    /// Query parameter `botIds`.
    pub fn bot_ids(mut self, bot_ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("botIds", json::strings::<Id>(bot_ids).join(","));
        self
    }

    /// Query parameter `status`, any of `OPEN`, `ENDED`, `ON_PROGRESS`, `ON_HOLD`, `BLOCKED`.
    pub fn status(mut self, status: impl IntoIterator<Item = impl Into<ImSessionStatus>>) -> Self {
        self.0
            .request_mut()
            .set_query("status", json::strings::<ImSessionStatus>(status).join(","));
        self
    }

    /// Query parameter `excludeSyncingChannels`.
    pub fn exclude_syncing_channels(mut self, exclude_syncing_channels: bool) -> Self {
        self.0.request_mut().set_query(
            "excludeSyncingChannels",
            exclude_syncing_channels.to_string(),
        );
        self
    }
}

call! {
    /// Returned by [`ImSessionsClient::get`](crate::im_sessions::ImSessionsClient::get).
    GetImSession => shared::ImSession
}

call! {
    /// Returned by [`ImSessionsClient::update`](crate::im_sessions::ImSessionsClient::update).
    UpdateImSession => shared::ImSession
}

call! {
    /// Returned by [`ImSessionsClient::get_metrics`](crate::im_sessions::ImSessionsClient::get_metrics).
    GetImSessionMetrics => ImSessionMetrics
}

impl GetImSessionMetrics {
    /// Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", department_id.into());
        self
    }

    /// Query parameter `integrationServiceId`.
    pub fn integration_service_id(mut self, integration_service_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("integrationServiceId", integration_service_id.into());
        self
    }

    /// Query parameter `channelId`.
    pub fn channel_id(mut self, channel_id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("channelId", json::strings::<Id>(channel_id).join(","));
        self
    }

    /// Query parameter `excludeSyncingChannels`.
    pub fn exclude_syncing_channels(mut self, exclude_syncing_channels: bool) -> Self {
        self.0.request_mut().set_query(
            "excludeSyncingChannels",
            exclude_syncing_channels.to_string(),
        );
        self
    }
}

call! {
    /// Returned by [`ImSessionsClient::initiate`](crate::im_sessions::ImSessionsClient::initiate).
    InitiateImSessions => shared::Message
}

call! {
    /// Returned by [`ImSessionsClient::list_tickets`](crate::im_sessions::ImSessionsClient::list_tickets).
    ListImSessionTickets => list shared::Ticket
}

impl ListImSessionTickets {
    /// The position of the first item in the list. Query parameter `from`, from 0 to 4999, `0` by
    /// default.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 50, `50` by default.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }

    /// What to return along with each item. Query parameter `include`.
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<ImSessionInclude>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include",
            json::strings::<ImSessionInclude>(include).join(","),
        );
        self
    }
}

call! {
    /// Returned by [`ImSessionsClient::start`](crate::im_sessions::ImSessionsClient::start).
    StartImSessions => shared::Message
}

impl StartImSessions {
    /// Query parameter `payload`.
    pub fn payload(mut self, payload: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("payload", payload);
        self
    }
}

#[non_exhaustive]
pub struct AssigneeMetric {
    pub mine: Option<MySessionMetrics>,
    pub none: Option<MySessionMetrics>,
    pub unassigned: Option<MySessionMetrics>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type AssigneeMetric {
    "MINE" => mine,
    "NONE" => none,
    "UNASSIGNED" => unassigned;
    extra
});

pub struct FacebookMessengerPayload {
    pub message: Option<String>,
    /// Required.
    pub facebook_user_id: Option<Id>,
    pub facebook_user_name: Option<String>,
    /// Required.
    pub facebook_comment_id: Option<Id>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl FacebookMessengerPayload {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(facebook_user_id: impl Into<Id>, facebook_comment_id: impl Into<Id>) -> Self {
        Self {
            facebook_user_id: Some(facebook_user_id.into()),
            facebook_comment_id: Some(facebook_comment_id.into()),
            ..Self::default()
        }
    }
}

object!(type FacebookMessengerPayload {
    "message" => message,
    "facebookUserId" => facebook_user_id,
    "facebookUserName" => facebook_user_name,
    "facebookCommentId" => facebook_comment_id;
    extra
});

/// Sent by `im_sessions().initiate`.
pub struct ImSessionInitiate {
    /// Required.
    pub receiver_id: Option<Id>,
    /// Required, one of `PHONENUMBER`, `EXTERNALID`.
    pub receiver_type: Option<ReceiverType>,
    pub meta: Option<Vec<shared::StartSessionMeta>>,
    /// Required.
    pub canned_message_id: Option<Id>,
    /// Required.
    pub language: Option<String>,
    /// Required.
    pub message: Option<String>,
    /// Required.
    pub header_message: Option<String>,
    /// Required.
    pub url_message: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ImSessionInitiate {
    "receiverId" => receiver_id,
    "receiverType" => receiver_type,
    "meta" => meta,
    "cannedMessageId" => canned_message_id,
    "language" => language,
    "message" => message,
    "headerMessage" => header_message,
    "urlMessage" => url_message;
    extra
});

/// Returned by `im_sessions().get_metrics`.
#[non_exhaustive]
pub struct ImSessionMetrics {
    pub kind: Option<String>,
    pub assignee: Option<AssigneeMetric>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ImSessionMetrics {
    "kind" => kind,
    "assignee" => assignee;
    extra
});

/// Sent by `im_sessions().start`.
pub struct ImSessionStart {
    /// Required.
    pub integration_service_id: Option<Id>,
    /// Required.
    pub facebook_messenger_payload: Option<FacebookMessengerPayload>,
    pub meta: Option<Vec<shared::StartSessionMeta>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl ImSessionStart {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(
        integration_service_id: impl Into<Id>,
        facebook_messenger_payload: FacebookMessengerPayload,
    ) -> Self {
        Self {
            integration_service_id: Some(integration_service_id.into()),
            facebook_messenger_payload: Some(facebook_messenger_payload),
            ..Self::default()
        }
    }
}

object!(type ImSessionStart {
    "integrationServiceId" => integration_service_id,
    "facebookMessengerPayload" => facebook_messenger_payload,
    "meta" => meta;
    extra
});

/// Sent by `im_sessions().update`.
pub struct ImSessionUpdate {
    pub agent_id: Option<Id>,
    pub bot_id: Option<Id>,
    /// One of `CREATED`, `OPEN`, `ON_PROGRESS`, `ON_HOLD`, `ENDED`, `BLOCKED`, `MISSED`.
    pub status: Option<shared::ImSessionUpdateStatus>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ImSessionUpdate {
    "agentId" => agent_id,
    "botId" => bot_id,
    "status" => status;
    extra
});

#[non_exhaustive]
pub struct MySessionMetrics {
    pub created: Option<i64>,
    pub blocked: Option<i64>,
    pub ended: Option<i64>,
    pub missed: Option<i64>,
    pub on_hold: Option<i64>,
    pub on_progress: Option<i64>,
    pub open: Option<i64>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type MySessionMetrics {
    "CREATED" => created,
    "BLOCKED" => blocked,
    "ENDED" => ended,
    "MISSED" => missed,
    "ON_HOLD" => on_hold,
    "ON_PROGRESS" => on_progress,
    "OPEN" => open;
    extra
});

open_enum! {
    /// Sent by `im_sessions().list`.
    pub enum ImSessionAssigneeFilter {
        /// `MINE`
        Mine = "MINE",
        /// `UNASSIGNED`
        Unassigned = "UNASSIGNED",
        /// `NONE`
        None = "NONE",
        /// `BOT`
        Bot = "BOT",
    }
}

open_enum! {
    /// Sent by `im_sessions().list_tickets`.
    pub enum ImSessionInclude {
        /// `contacts`
        Contacts = "contacts",
        /// `products`
        Products = "products",
        /// `isRead`
        IsRead = "isRead",
        /// `departments`
        Departments = "departments",
        /// `team`
        Team = "team",
        /// `assignee`
        Assignee = "assignee",
        /// `source`
        Source = "source",
        /// `ability`
        Ability = "ability",
    }
}

open_enum! {
    /// Sent by `im_sessions().list`.
    pub enum ImSessionStatus {
        /// `OPEN`
        Open = "OPEN",
        /// `ENDED`
        Ended = "ENDED",
        /// `ON_PROGRESS`
        OnProgress = "ON_PROGRESS",
        /// `ON_HOLD`
        OnHold = "ON_HOLD",
        /// `BLOCKED`
        Blocked = "BLOCKED",
    }
}

open_enum! {
    pub enum ReceiverType {
        /// `PHONENUMBER`
        Phonenumber = "PHONENUMBER",
        /// `EXTERNALID`
        Externalid = "EXTERNALID",
    }
}
