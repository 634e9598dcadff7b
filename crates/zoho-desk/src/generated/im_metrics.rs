// Written by `cargo xtask codegen` from xtask/catalog/desk/im_metrics.toml; changes belong there.
//! Figures on instant messages.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let answer = desk.im_metrics().get_agents("word", "4876876000000123456",
//! [zoho_desk::im_metrics::ImMetricAttribute::AttendedChats]).send().await?;
//! println!("{answer:?}");
//! # Ok(()) }
//! ```

use std::collections::BTreeMap;

use zoho_http::{Call, Client, ExtraFields, Id, Operation, call, object, open_enum, wire};

use crate::{Desk, shared};

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

/// Figures on instant messages.
///
/// From [`Desk::im_metrics`](crate::Desk::im_metrics); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
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
    /// Repeated when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `duration`: one of the 12 words of [`shared::Duration`]
    /// - `department_id` (`departmentId`): the id of a department
    /// - `attributes`: any of the 4 words of [`ImMetricAttribute`]
    pub fn get_agents(
        &self,
        duration: impl Into<shared::Duration>,
        department_id: impl Into<Id>,
        attributes: impl IntoIterator<Item = impl Into<ImMetricAttribute>>,
    ) -> GetAgentsCall {
        let mut request = self.client.request(&GET_AGENTS);
        request.set_query("duration", duration.into());
        request.set_query("departmentId", department_id.into());
        request.set_query(
            "attributes",
            wire::strings::<ImMetricAttribute>(attributes).join(","),
        );
        GetAgentsCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }

    /// Gets the conversations of im metrics.
    ///
    /// `GET /api/v1/im/metrics/conversations/timeseries`. Scopes `Desk.basic.READ` and
    /// `Desk.InstantMessages.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `duration`: one of the 12 words of [`shared::Duration`]
    /// - `granularity`: one of `HOURLY`, `DAY`
    /// - `dimension`: one of `STATUS`, `CONTACT_TYPE`
    /// - `dimension_value` (`dimensionValue`): any of the 16 words of [`ImMetricDimensionValue`]
    /// - `department_id` (`departmentId`): the id of a department
    pub fn get_conversations(
        &self,
        duration: impl Into<shared::Duration>,
        granularity: impl Into<ImMetricGranularity>,
        dimension: impl Into<ImMetricDimension>,
        dimension_value: impl IntoIterator<Item = impl Into<ImMetricDimensionValue>>,
        department_id: impl Into<Id>,
    ) -> GetConversationsCall {
        let mut request = self.client.request(&GET_CONVERSATIONS);
        request.set_query("duration", duration.into());
        request.set_query("granularity", granularity.into());
        request.set_query("dimension", dimension.into());
        request.set_query(
            "dimensionValue",
            wire::strings::<ImMetricDimensionValue>(dimension_value).join(","),
        );
        request.set_query("departmentId", department_id.into());
        GetConversationsCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }

    /// Gets the messages of im metrics.
    ///
    /// `GET /api/v1/im/metrics/messages/timeseries`. Scopes `Desk.basic.READ` and
    /// `Desk.InstantMessages.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `duration`: one of the 12 words of [`shared::Duration`]
    /// - `granularity`: one of `HOURLY`, `DAY`
    /// - `dimension_value` (`dimensionValue`): any of the 16 words of [`ImMetricDimensionValue`]
    /// - `department_id` (`departmentId`): the id of a department
    pub fn get_messages(
        &self,
        duration: impl Into<shared::Duration>,
        granularity: impl Into<ImMetricGranularity>,
        dimension_value: impl IntoIterator<Item = impl Into<ImMetricDimensionValue>>,
        department_id: impl Into<Id>,
    ) -> GetMessagesCall {
        let mut request = self.client.request(&GET_MESSAGES);
        request.set_query("duration", duration.into());
        request.set_query("granularity", granularity.into());
        request.set_query(
            "dimensionValue",
            wire::strings::<ImMetricDimensionValue>(dimension_value).join(","),
        );
        request.set_query("departmentId", department_id.into());
        GetMessagesCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }

    /// Gets the payments of im metrics.
    ///
    /// `GET /api/v1/im/metrics/payment/timeseries`. Scopes `Desk.basic.READ` and
    /// `Desk.InstantMessages.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `duration`: one of the 12 words of [`shared::Duration`]
    /// - `dimension_value` (`dimensionValue`): any of the 16 words of [`ImMetricDimensionValue`]
    /// - `department_id` (`departmentId`): the id of a department
    pub fn get_payments(
        &self,
        duration: impl Into<shared::Duration>,
        dimension_value: impl IntoIterator<Item = impl Into<ImMetricDimensionValue>>,
        department_id: impl Into<Id>,
    ) -> GetPaymentsCall {
        let mut request = self.client.request(&GET_PAYMENTS);
        request.set_query("duration", duration.into());
        request.set_query(
            "dimensionValue",
            wire::strings::<ImMetricDimensionValue>(dimension_value).join(","),
        );
        request.set_query("departmentId", department_id.into());
        GetPaymentsCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }

    /// Gets the sessions of im metrics.
    ///
    /// `GET /api/v1/im/metrics/sessions/timeseries`. Scopes `Desk.basic.READ` and
    /// `Desk.InstantMessages.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `duration`: one of the 12 words of [`shared::Duration`]
    /// - `granularity`: one of `HOURLY`, `DAY`
    /// - `dimension_value` (`dimensionValue`): any of the 16 words of [`ImMetricDimensionValue`]
    /// - `department_id` (`departmentId`): the id of a department
    pub fn get_sessions(
        &self,
        duration: impl Into<shared::Duration>,
        granularity: impl Into<ImMetricGranularity>,
        dimension_value: impl IntoIterator<Item = impl Into<ImMetricDimensionValue>>,
        department_id: impl Into<Id>,
    ) -> GetSessionsCall {
        let mut request = self.client.request(&GET_SESSIONS);
        request.set_query("duration", duration.into());
        request.set_query("granularity", granularity.into());
        request.set_query(
            "dimensionValue",
            wire::strings::<ImMetricDimensionValue>(dimension_value).join(","),
        );
        request.set_query("departmentId", department_id.into());
        GetSessionsCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }
}

/// What may be set before `im_metrics().get_agents` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetAgentsCall(Call<ImMetricAgents>);

impl GetAgentsCall {
    /// Text. Query parameter `startDate`.
    pub fn start_date(mut self, start_date: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("startDate", start_date);
        self
    }

    /// Text. Query parameter `endDate`.
    pub fn end_date(mut self, end_date: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("endDate", end_date);
        self
    }

    /// One or more ids, which are sent with commas between them. Query parameter `agentIds`.
    pub fn agent_ids(mut self, agent_ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("agentIds", wire::strings::<Id>(agent_ids).join(","));
        self
    }

    /// Text; `RESPONSIVENESS` where it is left out. Query parameter `attributeGroup`.
    pub fn attribute_group(mut self, attribute_group: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("attributeGroup", attribute_group);
        self
    }

    /// One of the 9 words of [`shared::IntegrationService`]. Query parameter `integrationService`.
    pub fn integration_service(
        mut self,
        integration_service: impl Into<shared::IntegrationService>,
    ) -> Self {
        self.0
            .request_mut()
            .set_query("integrationService", integration_service.into());
        self
    }

    /// One or more ids, which are sent with commas between them. Query parameter `channelIds`.
    pub fn channel_ids(mut self, channel_ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("channelIds", wire::strings::<Id>(channel_ids).join(","));
        self
    }

    /// One of `START_TIME`, `END_TIME`, `CONTACT_LASTACTIVE`, `AGENT_LASTACTIVE`. Query parameter
    /// `basedOn`.
    pub fn based_on(mut self, based_on: impl Into<ImMetricBasedOn>) -> Self {
        self.0.request_mut().set_query("basedOn", based_on.into());
        self
    }
}

call!(GetAgentsCall => ImMetricAgents);

/// What may be set before `im_metrics().get_conversations` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetConversationsCall(Call<ImMetricConversations>);

impl GetConversationsCall {
    /// Text. Query parameter `startDate`.
    pub fn start_date(mut self, start_date: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("startDate", start_date);
        self
    }

    /// Text. Query parameter `endDate`.
    pub fn end_date(mut self, end_date: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("endDate", end_date);
        self
    }

    /// One of `START_TIME`, `END_TIME`, `CONTACT_LASTACTIVE`, `AGENT_LASTACTIVE`. Query parameter
    /// `basedOn`.
    pub fn based_on(mut self, based_on: impl Into<ImMetricBasedOn>) -> Self {
        self.0.request_mut().set_query("basedOn", based_on.into());
        self
    }

    /// One of the 9 words of [`shared::IntegrationService`]. Query parameter `integrationService`.
    pub fn integration_service(
        mut self,
        integration_service: impl Into<shared::IntegrationService>,
    ) -> Self {
        self.0
            .request_mut()
            .set_query("integrationService", integration_service.into());
        self
    }

    /// One or more ids, which are sent with commas between them. Query parameter `channelIds`.
    pub fn channel_ids(mut self, channel_ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("channelIds", wire::strings::<Id>(channel_ids).join(","));
        self
    }

    /// One or more ids, which are sent with commas between them. Query parameter `agentIds`.
    pub fn agent_ids(mut self, agent_ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("agentIds", wire::strings::<Id>(agent_ids).join(","));
        self
    }
}

call!(GetConversationsCall => ImMetricConversations);

/// What may be set before `im_metrics().get_messages` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetMessagesCall(Call<ImMetricMessages>);

impl GetMessagesCall {
    /// Text. Query parameter `startDate`.
    pub fn start_date(mut self, start_date: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("startDate", start_date);
        self
    }

    /// Text. Query parameter `endDate`.
    pub fn end_date(mut self, end_date: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("endDate", end_date);
        self
    }

    /// Text; `DIRECTION` where it is left out. Query parameter `dimension`.
    pub fn dimension(mut self, dimension: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("dimension", dimension);
        self
    }

    /// One of the 9 words of [`shared::IntegrationService`]. Query parameter `integrationService`.
    pub fn integration_service(
        mut self,
        integration_service: impl Into<shared::IntegrationService>,
    ) -> Self {
        self.0
            .request_mut()
            .set_query("integrationService", integration_service.into());
        self
    }

    /// One or more ids, which are sent with commas between them. Query parameter `channelIds`.
    pub fn channel_ids(mut self, channel_ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("channelIds", wire::strings::<Id>(channel_ids).join(","));
        self
    }
}

call!(GetMessagesCall => ImMetricMessages);

/// What may be set before `im_metrics().get_payments` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetPaymentsCall(Call<ImMetricPayments>);

impl GetPaymentsCall {
    /// Text. Query parameter `startDate`.
    pub fn start_date(mut self, start_date: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("startDate", start_date);
        self
    }

    /// Text. Query parameter `endDate`.
    pub fn end_date(mut self, end_date: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("endDate", end_date);
        self
    }

    /// One of `HOURLY`, `DAY`. Query parameter `granularity`.
    pub fn granularity(mut self, granularity: impl Into<ImMetricGranularity>) -> Self {
        self.0
            .request_mut()
            .set_query("granularity", granularity.into());
        self
    }

    /// Text; `WA_CREDIT_USAGE` where it is left out. Query parameter `dimension`.
    pub fn dimension(mut self, dimension: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("dimension", dimension);
        self
    }

    /// One or more ids, which are sent with commas between them. Query parameter `channelIds`.
    pub fn channel_ids(mut self, channel_ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("channelIds", wire::strings::<Id>(channel_ids).join(","));
        self
    }
}

call!(GetPaymentsCall => ImMetricPayments);

/// What may be set before `im_metrics().get_sessions` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetSessionsCall(Call<ImMetricSessions>);

impl GetSessionsCall {
    /// Text. Query parameter `startDate`.
    pub fn start_date(mut self, start_date: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("startDate", start_date);
        self
    }

    /// Text. Query parameter `endDate`.
    pub fn end_date(mut self, end_date: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("endDate", end_date);
        self
    }

    /// Text; `RESPONSIVENESS` where it is left out. Query parameter `dimension`.
    pub fn dimension(mut self, dimension: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("dimension", dimension);
        self
    }

    /// One of the 9 words of [`shared::IntegrationService`]. Query parameter `integrationService`.
    pub fn integration_service(
        mut self,
        integration_service: impl Into<shared::IntegrationService>,
    ) -> Self {
        self.0
            .request_mut()
            .set_query("integrationService", integration_service.into());
        self
    }

    /// One or more ids, which are sent with commas between them. Query parameter `channelIds`.
    pub fn channel_ids(mut self, channel_ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("channelIds", wire::strings::<Id>(channel_ids).join(","));
        self
    }

    /// One of `START_TIME`, `END_TIME`, `CONTACT_LASTACTIVE`, `AGENT_LASTACTIVE`. Query parameter
    /// `basedOn`.
    pub fn based_on(mut self, based_on: impl Into<ImMetricBasedOn>) -> Self {
        self.0.request_mut().set_query("basedOn", based_on.into());
        self
    }
}

call!(GetSessionsCall => ImMetricSessions);

/// Aggregated metric.
#[non_exhaustive]
pub struct AggregatedMetric {
    /// `dimension`: one of `TOTAL`, `ATTENDED`, `UNASSIGNED`, `NEW`, `EXISTING`.
    pub dimension: Option<Dimension>,
    /// `value`: text.
    pub value: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type AggregatedMetric {
    "dimension" => dimension,
    "value" => value;
    extra
});

/// Conversation trend point.
#[non_exhaustive]
pub struct ConversationTrendPoint {
    /// `data`: a list.
    pub data: Option<Vec<AggregatedMetric>>,
    /// `time`: text.
    pub time: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ConversationTrendPoint {
    "data" => data,
    "time" => time;
    extra
});

/// Entity detail.
#[non_exhaustive]
pub struct EntityDetail {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `photoURL`: an address on the web.
    pub photo_url: Option<String>,
    /// `email`: an e-mail address.
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

/// IM message metric.
#[non_exhaustive]
pub struct ImMessageMetric {
    /// `dimension`: one of `TOTAL`, `INCOMING`, `OUTGOING`.
    pub dimension: Option<ImMessageMetricDimension>,
    /// `value`: text.
    pub value: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ImMessageMetric {
    "dimension" => dimension,
    "value" => value;
    extra
});

/// IM message trend.
#[non_exhaustive]
pub struct ImMessageTrend {
    /// `data`: a list.
    pub data: Option<Vec<ImMessageMetric>>,
    /// `time`: text.
    pub time: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ImMessageTrend {
    "data" => data,
    "time" => time;
    extra
});

/// IM metric agents, from `im_metrics().get_agents`.
#[non_exhaustive]
pub struct ImMetricAgents {
    /// `data`: a list.
    pub data: Option<Vec<ImMetricsRow>>,
    /// `entityDetails`: values by name.
    pub entity_details: Option<BTreeMap<String, EntityDetail>>,
    /// `entity`: text.
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

/// IM metric conversations, from `im_metrics().get_conversations`.
#[non_exhaustive]
pub struct ImMetricConversations {
    /// `aggregatedMetrics`: a list.
    pub aggregated_metrics: Option<Vec<AggregatedMetric>>,
    /// `trendDataList`: a list.
    pub trend_data_list: Option<Vec<ConversationTrendPoint>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ImMetricConversations {
    "aggregatedMetrics" => aggregated_metrics,
    "trendDataList" => trend_data_list;
    extra
});

/// IM metric messages, from `im_metrics().get_messages`.
#[non_exhaustive]
pub struct ImMetricMessages {
    /// `aggregatedMetrics`: a list.
    pub aggregated_metrics: Option<Vec<ImMessageMetric>>,
    /// `trendDataList`: a list.
    pub trend_data_list: Option<Vec<ImMessageTrend>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ImMetricMessages {
    "aggregatedMetrics" => aggregated_metrics,
    "trendDataList" => trend_data_list;
    extra
});

/// IM metric payments, from `im_metrics().get_payments`.
#[non_exhaustive]
pub struct ImMetricPayments {
    /// `aggregatedMetrics`: a list.
    pub aggregated_metrics: Option<Vec<ImPaymentMetric>>,
    /// `trendDataList`: a list.
    pub trend_data_list: Option<Vec<ImPaymentTrend>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ImMetricPayments {
    "aggregatedMetrics" => aggregated_metrics,
    "trendDataList" => trend_data_list;
    extra
});

/// IM metric sessions, from `im_metrics().get_sessions`.
#[non_exhaustive]
pub struct ImMetricSessions {
    /// `aggregatedMetrics`: a list.
    pub aggregated_metrics: Option<Vec<ImSessionMetric>>,
    /// `trendDataList`: a list.
    pub trend_data_list: Option<Vec<ImSessionTrend>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ImMetricSessions {
    "aggregatedMetrics" => aggregated_metrics,
    "trendDataList" => trend_data_list;
    extra
});

/// IM metrics column.
#[non_exhaustive]
pub struct ImMetricsColumn {
    /// `attribute`: one of the 4 words of [`ImMetricAttribute`].
    pub attribute: Option<ImMetricAttribute>,
    /// `value`: text.
    pub value: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ImMetricsColumn {
    "attribute" => attribute,
    "value" => value;
    extra
});

/// IM metrics row.
#[non_exhaustive]
pub struct ImMetricsRow {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `values`: a list.
    pub values: Option<Vec<ImMetricsColumn>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ImMetricsRow {
    "id" => id,
    "values" => values;
    extra
});

/// IM payment metric.
#[non_exhaustive]
pub struct ImPaymentMetric {
    /// `dimension`: one of the 7 words of [`ImPaymentMetricDimension`].
    pub dimension: Option<ImPaymentMetricDimension>,
    /// `value`: text.
    pub value: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ImPaymentMetric {
    "dimension" => dimension,
    "value" => value;
    extra
});

/// IM payment trend.
#[non_exhaustive]
pub struct ImPaymentTrend {
    /// `data`: a list.
    pub data: Option<Vec<ImPaymentMetric>>,
    /// `time`: text.
    pub time: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ImPaymentTrend {
    "data" => data,
    "time" => time;
    extra
});

/// IM session metric.
#[non_exhaustive]
pub struct ImSessionMetric {
    /// `dimension`: one of `AVG_PICKUP_TIME`, `AVG_RESPONSE_TIME`, `AVG_FIRST_RESPONSE_TIME`.
    pub dimension: Option<ImSessionMetricDimension>,
    /// `value`: text.
    pub value: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ImSessionMetric {
    "dimension" => dimension,
    "value" => value;
    extra
});

/// IM session trend.
#[non_exhaustive]
pub struct ImSessionTrend {
    /// `data`: a list.
    pub data: Option<Vec<ImSessionMetric>>,
    /// `time`: text.
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
    /// Dimension.
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
    /// IM message metric dimension.
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
    /// IM metric attribute, for `im_metrics().get_agents`.
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
    /// IM metric based on, for `im_metrics().get_agents`, `im_metrics().get_conversations`,
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
    /// IM metric dimension, for `im_metrics().get_conversations`.
    pub enum ImMetricDimension {
        /// `STATUS`
        Status = "STATUS",
        /// `CONTACT_TYPE`
        ContactType = "CONTACT_TYPE",
    }
}

open_enum! {
    /// IM metric dimension value, for `im_metrics().get_conversations`, `im_metrics().get_messages`,
    /// `im_metrics().get_payments`, ….
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
    /// IM metric granularity, for `im_metrics().get_conversations`, `im_metrics().get_messages`,
    /// `im_metrics().get_payments`, ….
    pub enum ImMetricGranularity {
        /// `HOURLY`
        Hourly = "HOURLY",
        /// `DAY`
        Day = "DAY",
    }
}

open_enum! {
    /// IM payment metric dimension.
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
    /// IM session metric dimension.
    pub enum ImSessionMetricDimension {
        /// `AVG_PICKUP_TIME`
        AvgPickupTime = "AVG_PICKUP_TIME",
        /// `AVG_RESPONSE_TIME`
        AvgResponseTime = "AVG_RESPONSE_TIME",
        /// `AVG_FIRST_RESPONSE_TIME`
        AvgFirstResponseTime = "AVG_FIRST_RESPONSE_TIME",
    }
}
