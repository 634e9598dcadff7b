// Written by `cargo xtask codegen` from desk/v1/im_metrics.toml of the catalogue; changes belong there.
//! Figures on instant messages.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let response = desk.im_metrics().get_agents("word", "4876876000000123456",
//! [zoho_desk::im_metrics::ImMetricAttribute::AttendedChats]).send().await?;
//! println!("{response:?}");
//! # Ok(()) }
//! ```

use std::collections::BTreeMap;

use zoho_http::{Call, Client, Operation, call, decode};
use zoho_types::{ExtraFields, Id, json, object, open_enum};

use crate::client::Desk;
use crate::generated::shared;

/// `GET /api/v1/im/metrics/agents`. Scopes `Desk.basic.READ` and `Desk.InstantMessages.READ`.
pub static GET_AGENTS: Operation = Operation::get(
    "desk.im_metrics.get_agents",
    "/api/{version}/im/metrics/agents",
)
.scopes(&["Desk.basic.READ", "Desk.InstantMessages.READ"])
.default_query(&[("attributeGroup", "RESPONSIVENESS")]);

/// `GET /api/v1/im/metrics/conversations/timeseries`. Scopes `Desk.basic.READ` and `Desk.InstantMessages.READ`.
pub static GET_CONVERSATIONS: Operation = Operation::get(
    "desk.im_metrics.get_conversations",
    "/api/{version}/im/metrics/conversations/timeseries",
)
.scopes(&["Desk.basic.READ", "Desk.InstantMessages.READ"]);

/// `GET /api/v1/im/metrics/messages/timeseries`. Scopes `Desk.basic.READ` and `Desk.InstantMessages.READ`.
pub static GET_MESSAGES: Operation = Operation::get(
    "desk.im_metrics.get_messages",
    "/api/{version}/im/metrics/messages/timeseries",
)
.scopes(&["Desk.basic.READ", "Desk.InstantMessages.READ"])
.default_query(&[("dimension", "DIRECTION")]);

/// `GET /api/v1/im/metrics/payment/timeseries`. Scopes `Desk.basic.READ` and `Desk.InstantMessages.READ`.
pub static GET_PAYMENTS: Operation = Operation::get(
    "desk.im_metrics.get_payments",
    "/api/{version}/im/metrics/payment/timeseries",
)
.scopes(&["Desk.basic.READ", "Desk.InstantMessages.READ"])
.default_query(&[("dimension", "WA_CREDIT_USAGE")]);

/// `GET /api/v1/im/metrics/sessions/timeseries`. Scopes `Desk.basic.READ` and `Desk.InstantMessages.READ`.
pub static GET_SESSIONS: Operation = Operation::get(
    "desk.im_metrics.get_sessions",
    "/api/{version}/im/metrics/sessions/timeseries",
)
.scopes(&["Desk.basic.READ", "Desk.InstantMessages.READ"])
.default_query(&[("dimension", "RESPONSIVENESS")]);

pub(super) const OPERATIONS: &[&Operation] = &[
    &GET_AGENTS,
    &GET_CONVERSATIONS,
    &GET_MESSAGES,
    &GET_PAYMENTS,
    &GET_SESSIONS,
];

/// Figures on instant messages.
///
/// From [`Desk::im_metrics`](crate::Desk::im_metrics).
#[derive(Debug, Clone)]
pub struct ImMetricsClient {
    client: Client,
}

impl Desk {
    /// Figures on instant messages.
    #[must_use]
    pub fn im_metrics(&self) -> ImMetricsClient {
        ImMetricsClient {
            client: self.client().clone(),
        }
    }
}

impl ImMetricsClient {
    /// Gets the agents of im metrics.
    ///
    /// `GET /api/v1/im/metrics/agents`. Scopes `Desk.basic.READ` and `Desk.InstantMessages.READ`.
    /// Retried on transient failures.
    pub fn get_agents(
        &self,
        duration: impl Into<shared::Duration>,
        department_id: impl Into<Id>,
        attributes: impl IntoIterator<Item = impl Into<ImMetricAttribute>>,
    ) -> GetImMetricAgents {
        let mut request = self.client.request(&GET_AGENTS);
        request.set_query("duration", duration.into());
        request.set_query("departmentId", department_id.into());
        request.set_query(
            "attributes",
            json::strings::<ImMetricAttribute>(attributes).join(","),
        );
        GetImMetricAgents(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Gets the conversations of im metrics.
    ///
    /// `GET /api/v1/im/metrics/conversations/timeseries`. Scopes `Desk.basic.READ` and
    /// `Desk.InstantMessages.READ`. Retried on transient failures.
    ///
    /// - `granularity`: One of `HOURLY`, `DAY`.
    /// - `dimension`: One of `STATUS`, `CONTACT_TYPE`.
    pub fn get_conversations(
        &self,
        duration: impl Into<shared::Duration>,
        granularity: impl Into<ImMetricGranularity>,
        dimension: impl Into<ImMetricDimension>,
        dimension_value: impl IntoIterator<Item = impl Into<ImMetricDimensionValue>>,
        department_id: impl Into<Id>,
    ) -> GetImMetricConversations {
        let mut request = self.client.request(&GET_CONVERSATIONS);
        request.set_query("duration", duration.into());
        request.set_query("granularity", granularity.into());
        request.set_query("dimension", dimension.into());
        request.set_query(
            "dimensionValue",
            json::strings::<ImMetricDimensionValue>(dimension_value).join(","),
        );
        request.set_query("departmentId", department_id.into());
        GetImMetricConversations(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Gets the messages of im metrics.
    ///
    /// `GET /api/v1/im/metrics/messages/timeseries`. Scopes `Desk.basic.READ` and
    /// `Desk.InstantMessages.READ`. Retried on transient failures.
    ///
    /// - `granularity`: One of `HOURLY`, `DAY`.
    pub fn get_messages(
        &self,
        duration: impl Into<shared::Duration>,
        granularity: impl Into<ImMetricGranularity>,
        dimension_value: impl IntoIterator<Item = impl Into<ImMetricDimensionValue>>,
        department_id: impl Into<Id>,
    ) -> GetImMetricMessages {
        let mut request = self.client.request(&GET_MESSAGES);
        request.set_query("duration", duration.into());
        request.set_query("granularity", granularity.into());
        request.set_query(
            "dimensionValue",
            json::strings::<ImMetricDimensionValue>(dimension_value).join(","),
        );
        request.set_query("departmentId", department_id.into());
        GetImMetricMessages(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Gets the payments of im metrics.
    ///
    /// `GET /api/v1/im/metrics/payment/timeseries`. Scopes `Desk.basic.READ` and
    /// `Desk.InstantMessages.READ`. Retried on transient failures.
    pub fn get_payments(
        &self,
        duration: impl Into<shared::Duration>,
        dimension_value: impl IntoIterator<Item = impl Into<ImMetricDimensionValue>>,
        department_id: impl Into<Id>,
    ) -> GetImMetricPayments {
        let mut request = self.client.request(&GET_PAYMENTS);
        request.set_query("duration", duration.into());
        request.set_query(
            "dimensionValue",
            json::strings::<ImMetricDimensionValue>(dimension_value).join(","),
        );
        request.set_query("departmentId", department_id.into());
        GetImMetricPayments(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Gets the sessions of im metrics.
    ///
    /// `GET /api/v1/im/metrics/sessions/timeseries`. Scopes `Desk.basic.READ` and
    /// `Desk.InstantMessages.READ`. Retried on transient failures.
    ///
    /// - `granularity`: One of `HOURLY`, `DAY`.
    pub fn get_sessions(
        &self,
        duration: impl Into<shared::Duration>,
        granularity: impl Into<ImMetricGranularity>,
        dimension_value: impl IntoIterator<Item = impl Into<ImMetricDimensionValue>>,
        department_id: impl Into<Id>,
    ) -> GetImMetricSessions {
        let mut request = self.client.request(&GET_SESSIONS);
        request.set_query("duration", duration.into());
        request.set_query("granularity", granularity.into());
        request.set_query(
            "dimensionValue",
            json::strings::<ImMetricDimensionValue>(dimension_value).join(","),
        );
        request.set_query("departmentId", department_id.into());
        GetImMetricSessions(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }
}

call! {
    /// Returned by [`ImMetricsClient::get_agents`](crate::im_metrics::ImMetricsClient::get_agents).
    GetImMetricAgents => ImMetricAgents
}

impl GetImMetricAgents {
    /// Query parameter `startDate`.
    pub fn start_date(mut self, start_date: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("startDate", start_date);
        self
    }

    /// Query parameter `endDate`.
    pub fn end_date(mut self, end_date: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("endDate", end_date);
        self
    }

    /// Query parameter `agentIds`.
    pub fn agent_ids(mut self, agent_ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("agentIds", json::strings::<Id>(agent_ids).join(","));
        self
    }

    /// Query parameter `attributeGroup`, `RESPONSIVENESS` by default.
    pub fn attribute_group(mut self, attribute_group: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("attributeGroup", attribute_group);
        self
    }

    /// Query parameter `integrationService`.
    pub fn integration_service(
        mut self,
        integration_service: impl Into<shared::IntegrationService>,
    ) -> Self {
        self.0
            .request_mut()
            .set_query("integrationService", integration_service.into());
        self
    }

    /// Query parameter `channelIds`.
    pub fn channel_ids(mut self, channel_ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("channelIds", json::strings::<Id>(channel_ids).join(","));
        self
    }

    /// Query parameter `basedOn`, one of `START_TIME`, `END_TIME`, `CONTACT_LASTACTIVE`,
    /// `AGENT_LASTACTIVE`.
    pub fn based_on(mut self, based_on: impl Into<ImMetricBasedOn>) -> Self {
        self.0.request_mut().set_query("basedOn", based_on.into());
        self
    }
}

call! {
    /// Returned by [`ImMetricsClient::get_conversations`](crate::im_metrics::ImMetricsClient::get_conversations).
    GetImMetricConversations => ImMetricConversations
}

impl GetImMetricConversations {
    /// Query parameter `startDate`.
    pub fn start_date(mut self, start_date: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("startDate", start_date);
        self
    }

    /// Query parameter `endDate`.
    pub fn end_date(mut self, end_date: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("endDate", end_date);
        self
    }

    /// Query parameter `basedOn`, one of `START_TIME`, `END_TIME`, `CONTACT_LASTACTIVE`,
    /// `AGENT_LASTACTIVE`.
    pub fn based_on(mut self, based_on: impl Into<ImMetricBasedOn>) -> Self {
        self.0.request_mut().set_query("basedOn", based_on.into());
        self
    }

    /// Query parameter `integrationService`.
    pub fn integration_service(
        mut self,
        integration_service: impl Into<shared::IntegrationService>,
    ) -> Self {
        self.0
            .request_mut()
            .set_query("integrationService", integration_service.into());
        self
    }

    /// Query parameter `channelIds`.
    pub fn channel_ids(mut self, channel_ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("channelIds", json::strings::<Id>(channel_ids).join(","));
        self
    }

    /// Query parameter `agentIds`.
    pub fn agent_ids(mut self, agent_ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("agentIds", json::strings::<Id>(agent_ids).join(","));
        self
    }
}

call! {
    /// Returned by [`ImMetricsClient::get_messages`](crate::im_metrics::ImMetricsClient::get_messages).
    GetImMetricMessages => ImMetricMessages
}

impl GetImMetricMessages {
    /// Query parameter `startDate`.
    pub fn start_date(mut self, start_date: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("startDate", start_date);
        self
    }

    /// Query parameter `endDate`.
    pub fn end_date(mut self, end_date: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("endDate", end_date);
        self
    }

    /// Query parameter `dimension`, `DIRECTION` by default.
    pub fn dimension(mut self, dimension: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("dimension", dimension);
        self
    }

    /// Query parameter `integrationService`.
    pub fn integration_service(
        mut self,
        integration_service: impl Into<shared::IntegrationService>,
    ) -> Self {
        self.0
            .request_mut()
            .set_query("integrationService", integration_service.into());
        self
    }

    /// Query parameter `channelIds`.
    pub fn channel_ids(mut self, channel_ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("channelIds", json::strings::<Id>(channel_ids).join(","));
        self
    }
}

call! {
    /// Returned by [`ImMetricsClient::get_payments`](crate::im_metrics::ImMetricsClient::get_payments).
    GetImMetricPayments => ImMetricPayments
}

impl GetImMetricPayments {
    /// Query parameter `startDate`.
    pub fn start_date(mut self, start_date: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("startDate", start_date);
        self
    }

    /// Query parameter `endDate`.
    pub fn end_date(mut self, end_date: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("endDate", end_date);
        self
    }

    /// Query parameter `granularity`, one of `HOURLY`, `DAY`.
    pub fn granularity(mut self, granularity: impl Into<ImMetricGranularity>) -> Self {
        self.0
            .request_mut()
            .set_query("granularity", granularity.into());
        self
    }

    /// Query parameter `dimension`, `WA_CREDIT_USAGE` by default.
    pub fn dimension(mut self, dimension: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("dimension", dimension);
        self
    }

    /// Query parameter `channelIds`.
    pub fn channel_ids(mut self, channel_ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("channelIds", json::strings::<Id>(channel_ids).join(","));
        self
    }
}

call! {
    /// Returned by [`ImMetricsClient::get_sessions`](crate::im_metrics::ImMetricsClient::get_sessions).
    GetImMetricSessions => ImMetricSessions
}

impl GetImMetricSessions {
    /// Query parameter `startDate`.
    pub fn start_date(mut self, start_date: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("startDate", start_date);
        self
    }

    /// Query parameter `endDate`.
    pub fn end_date(mut self, end_date: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("endDate", end_date);
        self
    }

    /// Query parameter `dimension`, `RESPONSIVENESS` by default.
    pub fn dimension(mut self, dimension: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("dimension", dimension);
        self
    }

    /// Query parameter `integrationService`.
    pub fn integration_service(
        mut self,
        integration_service: impl Into<shared::IntegrationService>,
    ) -> Self {
        self.0
            .request_mut()
            .set_query("integrationService", integration_service.into());
        self
    }

    /// Query parameter `channelIds`.
    pub fn channel_ids(mut self, channel_ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("channelIds", json::strings::<Id>(channel_ids).join(","));
        self
    }

    /// Query parameter `basedOn`, one of `START_TIME`, `END_TIME`, `CONTACT_LASTACTIVE`,
    /// `AGENT_LASTACTIVE`.
    pub fn based_on(mut self, based_on: impl Into<ImMetricBasedOn>) -> Self {
        self.0.request_mut().set_query("basedOn", based_on.into());
        self
    }
}

#[non_exhaustive]
pub struct AggregatedMetric {
    /// One of `TOTAL`, `ATTENDED`, `UNASSIGNED`, `NEW`, `EXISTING`.
    pub dimension: Option<Dimension>,
    pub value: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type AggregatedMetric {
    "dimension" => dimension,
    "value" => value;
    extra
});

#[non_exhaustive]
pub struct ConversationTrendPoint {
    pub data: Option<Vec<AggregatedMetric>>,
    pub time: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ConversationTrendPoint {
    "data" => data,
    "time" => time;
    extra
});

#[non_exhaustive]
pub struct EntityDetail {
    pub id: Option<Id>,
    pub name: Option<String>,
    pub photo_url: Option<String>,
    pub email: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type EntityDetail {
    "id" => id,
    "name" => name,
    "photoURL" => photo_url,
    "email" => email;
    extra
});

#[non_exhaustive]
pub struct ImMessageMetric {
    /// One of `TOTAL`, `INCOMING`, `OUTGOING`.
    pub dimension: Option<ImMessageMetricDimension>,
    pub value: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ImMessageMetric {
    "dimension" => dimension,
    "value" => value;
    extra
});

#[non_exhaustive]
pub struct ImMessageTrend {
    pub data: Option<Vec<ImMessageMetric>>,
    pub time: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ImMessageTrend {
    "data" => data,
    "time" => time;
    extra
});

/// Returned by `im_metrics().get_agents`.
#[non_exhaustive]
pub struct ImMetricAgents {
    pub data: Option<Vec<ImMetricsRow>>,
    pub entity_details: Option<BTreeMap<String, EntityDetail>>,
    pub entity: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ImMetricAgents {
    "data" => data,
    "entityDetails" => entity_details,
    "entity" => entity;
    extra
});

/// Returned by `im_metrics().get_conversations`.
#[non_exhaustive]
pub struct ImMetricConversations {
    pub aggregated_metrics: Option<Vec<AggregatedMetric>>,
    pub trend_data_list: Option<Vec<ConversationTrendPoint>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ImMetricConversations {
    "aggregatedMetrics" => aggregated_metrics,
    "trendDataList" => trend_data_list;
    extra
});

/// Returned by `im_metrics().get_messages`.
#[non_exhaustive]
pub struct ImMetricMessages {
    pub aggregated_metrics: Option<Vec<ImMessageMetric>>,
    pub trend_data_list: Option<Vec<ImMessageTrend>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ImMetricMessages {
    "aggregatedMetrics" => aggregated_metrics,
    "trendDataList" => trend_data_list;
    extra
});

/// Returned by `im_metrics().get_payments`.
#[non_exhaustive]
pub struct ImMetricPayments {
    pub aggregated_metrics: Option<Vec<ImPaymentMetric>>,
    pub trend_data_list: Option<Vec<ImPaymentTrend>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ImMetricPayments {
    "aggregatedMetrics" => aggregated_metrics,
    "trendDataList" => trend_data_list;
    extra
});

/// Returned by `im_metrics().get_sessions`.
#[non_exhaustive]
pub struct ImMetricSessions {
    pub aggregated_metrics: Option<Vec<ImSessionMetric>>,
    pub trend_data_list: Option<Vec<ImSessionTrend>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ImMetricSessions {
    "aggregatedMetrics" => aggregated_metrics,
    "trendDataList" => trend_data_list;
    extra
});

#[non_exhaustive]
pub struct ImMetricsColumn {
    pub attribute: Option<ImMetricAttribute>,
    pub value: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ImMetricsColumn {
    "attribute" => attribute,
    "value" => value;
    extra
});

#[non_exhaustive]
pub struct ImMetricsRow {
    pub id: Option<Id>,
    pub values: Option<Vec<ImMetricsColumn>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ImMetricsRow {
    "id" => id,
    "values" => values;
    extra
});

#[non_exhaustive]
pub struct ImPaymentMetric {
    pub dimension: Option<ImPaymentMetricDimension>,
    pub value: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ImPaymentMetric {
    "dimension" => dimension,
    "value" => value;
    extra
});

#[non_exhaustive]
pub struct ImPaymentTrend {
    pub data: Option<Vec<ImPaymentMetric>>,
    pub time: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ImPaymentTrend {
    "data" => data,
    "time" => time;
    extra
});

#[non_exhaustive]
pub struct ImSessionMetric {
    /// One of `AVG_PICKUP_TIME`, `AVG_RESPONSE_TIME`, `AVG_FIRST_RESPONSE_TIME`.
    pub dimension: Option<ImSessionMetricDimension>,
    pub value: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ImSessionMetric {
    "dimension" => dimension,
    "value" => value;
    extra
});

#[non_exhaustive]
pub struct ImSessionTrend {
    pub data: Option<Vec<ImSessionMetric>>,
    pub time: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ImSessionTrend {
    "data" => data,
    "time" => time;
    extra
});

open_enum! {
    pub enum Dimension {
        /// `TOTAL`
        Total = "TOTAL",
        /// `ATTENDED`
        Attended = "ATTENDED",
        /// `UNASSIGNED`
        Unassigned = "UNASSIGNED",
        /// `NEW`
        New = "NEW",
        /// `EXISTING`
        Existing = "EXISTING",
    }
}

open_enum! {
    pub enum ImMessageMetricDimension {
        /// `TOTAL`
        Total = "TOTAL",
        /// `INCOMING`
        Incoming = "INCOMING",
        /// `OUTGOING`
        Outgoing = "OUTGOING",
    }
}

open_enum! {
    /// Sent by `im_metrics().get_agents`.
    pub enum ImMetricAttribute {
        /// `ATTENDED_CHATS`
        AttendedChats = "ATTENDED_CHATS",
        /// `AVG_PICKUP_TIME`
        AvgPickupTime = "AVG_PICKUP_TIME",
        /// `AVG_FIRST_RESPONSE_TIME`
        AvgFirstResponseTime = "AVG_FIRST_RESPONSE_TIME",
        /// `AVG_RESPONSE_TIME`
        AvgResponseTime = "AVG_RESPONSE_TIME",
    }
}

open_enum! {
    /// Sent by `im_metrics().get_agents`, `im_metrics().get_conversations`,
    /// `im_metrics().get_sessions`.
    pub enum ImMetricBasedOn {
        /// `START_TIME`
        StartTime = "START_TIME",
        /// `END_TIME`
        EndTime = "END_TIME",
        /// `CONTACT_LASTACTIVE`
        ContactLastactive = "CONTACT_LASTACTIVE",
        /// `AGENT_LASTACTIVE`
        AgentLastactive = "AGENT_LASTACTIVE",
    }
}

open_enum! {
    /// Sent by `im_metrics().get_conversations`.
    pub enum ImMetricDimension {
        /// `STATUS`
        Status = "STATUS",
        /// `CONTACT_TYPE`
        ContactType = "CONTACT_TYPE",
    }
}

open_enum! {
    /// Sent by `im_metrics().get_conversations`, `im_metrics().get_messages`,
    /// `im_metrics().get_payments` and others.
    pub enum ImMetricDimensionValue {
        /// `TOTAL`
        Total = "TOTAL",
        /// `ATTENDED`
        Attended = "ATTENDED",
        /// `UNASSIGNED`
        Unassigned = "UNASSIGNED",
        /// `NEW`
        New = "NEW",
        /// `EXISTING`
        Existing = "EXISTING",
        /// `INCOMING`
        Incoming = "INCOMING",
        /// `OUTGOING`
        Outgoing = "OUTGOING",
        /// `WA_BUSINESS_INITIATED`
        WaBusinessInitiated = "WA_BUSINESS_INITIATED",
        /// `WA_USER_INITIATED`
        WaUserInitiated = "WA_USER_INITIATED",
        /// `WA_MARKETING`
        WaMarketing = "WA_MARKETING",
        /// `WA_UTILITY`
        WaUtility = "WA_UTILITY",
        /// `WA_AUTHENTICATION`
        WaAuthentication = "WA_AUTHENTICATION",
        /// `WA_SERVICE`
        WaService = "WA_SERVICE",
        /// `AVG_PICKUP_TIME`
        AvgPickupTime = "AVG_PICKUP_TIME",
        /// `AVG_RESPONSE_TIME`
        AvgResponseTime = "AVG_RESPONSE_TIME",
        /// `AVG_FIRST_RESPONSE_TIME`
        AvgFirstResponseTime = "AVG_FIRST_RESPONSE_TIME",
    }
}

open_enum! {
    /// Sent by `im_metrics().get_conversations`, `im_metrics().get_messages`,
    /// `im_metrics().get_payments` and others.
    pub enum ImMetricGranularity {
        /// `HOURLY`
        Hourly = "HOURLY",
        /// `DAY`
        Day = "DAY",
    }
}

open_enum! {
    pub enum ImPaymentMetricDimension {
        /// `TOTAL`
        Total = "TOTAL",
        /// `WA_BUSINESS_INITIATED`
        WaBusinessInitiated = "WA_BUSINESS_INITIATED",
        /// `WA_USER_INITIATED`
        WaUserInitiated = "WA_USER_INITIATED",
        /// `WA_MARKETING`
        WaMarketing = "WA_MARKETING",
        /// `WA_UTILITY`
        WaUtility = "WA_UTILITY",
        /// `WA_AUTHENTICATION`
        WaAuthentication = "WA_AUTHENTICATION",
        /// `WA_SERVICE`
        WaService = "WA_SERVICE",
    }
}

open_enum! {
    pub enum ImSessionMetricDimension {
        /// `AVG_PICKUP_TIME`
        AvgPickupTime = "AVG_PICKUP_TIME",
        /// `AVG_RESPONSE_TIME`
        AvgResponseTime = "AVG_RESPONSE_TIME",
        /// `AVG_FIRST_RESPONSE_TIME`
        AvgFirstResponseTime = "AVG_FIRST_RESPONSE_TIME",
    }
}
