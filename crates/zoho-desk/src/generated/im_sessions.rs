// Written by `cargo xtask codegen` from xtask/catalog/desk/im_sessions.toml; changes belong there.
//! Conversations by instant message.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut im_sessions = desk.im_sessions().list().stream();
//! while let Some(im_session) = im_sessions.next().await {
//!     println!("{:?}", im_session?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, DateTime, ExtraFields, Id, List, Operation, Paging, call, object, open_enum, wire,
};

use crate::{Desk, shared};

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

/// Conversations by instant message.
///
/// From [`Desk::im_sessions`](crate::Desk::im_sessions); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
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
    /// `GET /api/v1/im/sessions`. Scope `Desk.InstantMessages.READ`. Comes in pages of up to 50. Where
    /// items are removed while it is read, as many others can be missed. Repeated when it fails on the
    /// way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list(&self) -> ListCall {
        ListCall(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }

    /// Gets an im session.
    ///
    /// `GET /api/v1/im/sessions/{session_id}`. Scope `Desk.InstantMessages.READ`. Repeated when it
    /// fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get(&self, session_id: impl Into<Id>) -> Call<shared::ImSession> {
        let request = self.client.request(&GET).segment(session_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Updates an im session.
    ///
    /// `PATCH /api/v1/im/sessions/{session_id}`. Scope `Desk.InstantMessages.UPDATE`. Not repeated by
    /// itself when it may have been carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn update(
        &self,
        session_id: impl Into<Id>,
        body: &ImSessionUpdate,
    ) -> Call<shared::ImSession> {
        let request = self
            .client
            .request(&UPDATE)
            .segment(session_id.into())
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Gets the metrics of im sessions.
    ///
    /// `GET /api/v1/im/sessions/metrics`. Scope `Desk.InstantMessages.READ`. Repeated when it fails on
    /// the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get_metrics(&self) -> GetMetricsCall {
        GetMetricsCall(Call::new(
            self.client.clone(),
            self.client.request(&GET_METRICS),
            |_, body| wire::one(body, ""),
        ))
    }

    /// Starts a conversation with a template.
    ///
    /// `POST /api/v1/im/channels/{channel_id}/initiateSession`. Scope `Desk.InstantMessages.CREATE`.
    /// Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn initiate(
        &self,
        channel_id: impl Into<Id>,
        body: &ImSessionInitiate,
    ) -> Call<shared::Message> {
        let request = self
            .client
            .request(&INITIATE)
            .segment(channel_id.into())
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Lists the tickets of an im session.
    ///
    /// `GET /api/v1/im/sessions/{session_id}/tickets`. Scope `Desk.InstantMessages.READ`. Comes in
    /// pages of up to 50. Where items are removed while it is read, as many others can be missed.
    /// Repeated when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list_tickets(&self, session_id: impl Into<Id>) -> ListTicketsCall {
        let request = self
            .client
            .request(&LIST_TICKETS)
            .segment(session_id.into());
        ListTicketsCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }

    /// Starts a conversation.
    ///
    /// `POST /api/v1/im/channels/{channel_id}/sessions`. Scope `Desk.InstantMessages.CREATE`. Not
    /// repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn start(&self, channel_id: impl Into<Id>, body: &ImSessionStart) -> StartCall {
        let request = self
            .client
            .request(&START)
            .segment(channel_id.into())
            .json_member("", body);
        StartCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }
}

/// What may be set before `im_sessions().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<shared::ImSession>);

impl ListCall {
    /// A date-time, sent in the form of the product. Query parameter `modifiedAfter`.
    pub fn modified_after(mut self, modified_after: DateTime) -> Self {
        self.0
            .request_mut()
            .set_query("modifiedAfter", modified_after);
        self
    }

    /// The id of an agent. Query parameter `agentId`.
    pub fn agent_id(mut self, agent_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("agentId", agent_id.into());
        self
    }

    /// The id of a contact. Query parameter `contactId`.
    pub fn contact_id(mut self, contact_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("contactId", contact_id.into());
        self
    }

    /// The id of a profile. Query parameter `profileId`.
    pub fn profile_id(mut self, profile_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("profileId", profile_id.into());
        self
    }

    /// The id of a department. Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", department_id.into());
        self
    }

    /// How many come at a time, from 1 to 50. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }

    /// The place of the first one that comes, from 0 to 4999. Query parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// One of `MINE`, `UNASSIGNED`, `NONE`, `BOT`. Query parameter `assigneeFilter`.
    pub fn assignee_filter(mut self, assignee_filter: impl Into<ImSessionAssigneeFilter>) -> Self {
        self.0
            .request_mut()
            .set_query("assigneeFilter", assignee_filter.into());
        self
    }

    /// A date-time, sent in the form of the product. Query parameter `createdBefore`.
    pub fn created_before(mut self, created_before: DateTime) -> Self {
        self.0
            .request_mut()
            .set_query("createdBefore", created_before);
        self
    }

    /// A date-time, sent in the form of the product. Query parameter `createdAfter`.
    pub fn created_after(mut self, created_after: DateTime) -> Self {
        self.0
            .request_mut()
            .set_query("createdAfter", created_after);
        self
    }

    /// One or more ids, which are sent with commas between them. Query parameter `channelId`.
    pub fn channel_id(mut self, channel_id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("channelId", wire::strings::<Id>(channel_id).join(","));
        self
    }

    /// One or more ids, which are sent with commas between them. Query parameter `botIds`.
    pub fn bot_ids(mut self, bot_ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("botIds", wire::strings::<Id>(bot_ids).join(","));
        self
    }

    /// Any of `OPEN`, `ENDED`, `ON_PROGRESS`, `ON_HOLD`, `BLOCKED`. Query parameter `status`.
    pub fn status(mut self, status: impl IntoIterator<Item = impl Into<ImSessionStatus>>) -> Self {
        self.0
            .request_mut()
            .set_query("status", wire::strings::<ImSessionStatus>(status).join(","));
        self
    }

    /// Yes or no. Query parameter `excludeSyncingChannels`.
    pub fn exclude_syncing_channels(mut self, exclude_syncing_channels: bool) -> Self {
        self.0.request_mut().set_query(
            "excludeSyncingChannels",
            exclude_syncing_channels.to_string(),
        );
        self
    }
}

call!(ListCall => list shared::ImSession);

/// What may be set before `im_sessions().get_metrics` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetMetricsCall(Call<ImSessionMetrics>);

impl GetMetricsCall {
    /// The id of a department. Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", department_id.into());
        self
    }

    /// The id of an integration service. Query parameter `integrationServiceId`.
    pub fn integration_service_id(mut self, integration_service_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("integrationServiceId", integration_service_id.into());
        self
    }

    /// One or more ids, which are sent with commas between them. Query parameter `channelId`.
    pub fn channel_id(mut self, channel_id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("channelId", wire::strings::<Id>(channel_id).join(","));
        self
    }

    /// Yes or no. Query parameter `excludeSyncingChannels`.
    pub fn exclude_syncing_channels(mut self, exclude_syncing_channels: bool) -> Self {
        self.0.request_mut().set_query(
            "excludeSyncingChannels",
            exclude_syncing_channels.to_string(),
        );
        self
    }
}

call!(GetMetricsCall => ImSessionMetrics);

/// What may be set before `im_sessions().list_tickets` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListTicketsCall(List<shared::Ticket>);

impl ListTicketsCall {
    /// The place of the first one that comes, from 0 to 4999; `0` where it is left out. Query
    /// parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// How many come at a time, from 1 to 50; `50` where it is left out. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }

    /// What comes along: the 8 words of [`ImSessionInclude`]. Query parameter `include`.
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<ImSessionInclude>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include",
            wire::strings::<ImSessionInclude>(include).join(","),
        );
        self
    }
}

call!(ListTicketsCall => list shared::Ticket);

/// What may be set before `im_sessions().start` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct StartCall(Call<shared::Message>);

impl StartCall {
    /// Text. Query parameter `payload`.
    pub fn payload(mut self, payload: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("payload", payload);
        self
    }
}

call!(StartCall => shared::Message);

/// Assignee metric.
#[non_exhaustive]
pub struct AssigneeMetric {
    /// `MINE`: an object.
    pub mine: Option<MySessionMetrics>,
    /// `NONE`: an object.
    pub none: Option<MySessionMetrics>,
    /// `UNASSIGNED`: an object.
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

/// Facebook messenger payload.
pub struct FacebookMessengerPayload {
    /// `message`: text.
    pub message: Option<String>,
    /// `facebookUserId`: the id of a facebook user; has to be sent.
    pub facebook_user_id: Option<Id>,
    /// `facebookUserName`: text.
    pub facebook_user_name: Option<String>,
    /// `facebookCommentId`: the id of a facebook comment; has to be sent.
    pub facebook_comment_id: Option<Id>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl FacebookMessengerPayload {
    /// With what has to be sent; the rest is left out.
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

/// IM session initiate, for `im_sessions().initiate`.
pub struct ImSessionInitiate {
    /// `receiverId`: the id of a receiver; has to be sent.
    pub receiver_id: Option<Id>,
    /// `receiverType`: one of `PHONENUMBER`, `EXTERNALID`; has to be sent.
    pub receiver_type: Option<ReceiverType>,
    /// `meta`: a list.
    pub meta: Option<Vec<shared::StartSessionMeta>>,
    /// `cannedMessageId`: the id of a canned message; has to be sent.
    pub canned_message_id: Option<Id>,
    /// `language`: text; has to be sent.
    pub language: Option<String>,
    /// `message`: text; has to be sent.
    pub message: Option<String>,
    /// `headerMessage`: text; has to be sent.
    pub header_message: Option<String>,
    /// `urlMessage`: text; has to be sent.
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

/// IM session metrics, from `im_sessions().get_metrics`.
#[non_exhaustive]
pub struct ImSessionMetrics {
    /// `kind`: text.
    pub kind: Option<String>,
    /// `assignee`: an object.
    pub assignee: Option<AssigneeMetric>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ImSessionMetrics {
    "kind" => kind,
    "assignee" => assignee;
    extra
});

/// IM session start, for `im_sessions().start`.
pub struct ImSessionStart {
    /// `integrationServiceId`: the id of an integration service; has to be sent.
    pub integration_service_id: Option<Id>,
    /// `facebookMessengerPayload`: an object; has to be sent.
    pub facebook_messenger_payload: Option<FacebookMessengerPayload>,
    /// `meta`: a list.
    pub meta: Option<Vec<shared::StartSessionMeta>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl ImSessionStart {
    /// With what has to be sent; the rest is left out.
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

/// IM session update, for `im_sessions().update`.
pub struct ImSessionUpdate {
    /// `agentId`: the id of an agent.
    pub agent_id: Option<Id>,
    /// `botId`: the id of a bot.
    pub bot_id: Option<Id>,
    /// `status`: one of `CREATED`, `OPEN`, `ON_PROGRESS`, `ON_HOLD`, `ENDED`, `BLOCKED`, `MISSED`.
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

/// My session metrics.
#[non_exhaustive]
pub struct MySessionMetrics {
    /// `CREATED`: a whole number.
    pub created: Option<i64>,
    /// `BLOCKED`: a whole number.
    pub blocked: Option<i64>,
    /// `ENDED`: a whole number.
    pub ended: Option<i64>,
    /// `MISSED`: a whole number.
    pub missed: Option<i64>,
    /// `ON_HOLD`: a whole number.
    pub on_hold: Option<i64>,
    /// `ON_PROGRESS`: a whole number.
    pub on_progress: Option<i64>,
    /// `OPEN`: a whole number.
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
    /// IM session assignee filter, for `im_sessions().list`.
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
    /// IM session include, for `im_sessions().list_tickets`.
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
    /// IM session status, for `im_sessions().list`.
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
    /// Receiver type.
    pub enum ReceiverType {
        /// `PHONENUMBER`
        Phonenumber = "PHONENUMBER",
        /// `EXTERNALID`
        Externalid = "EXTERNALID",
    }
}
