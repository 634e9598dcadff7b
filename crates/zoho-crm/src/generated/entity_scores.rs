// Written by `cargo xtask codegen` from crm/v8/entity_scores.toml of the catalogue; changes belong there.
//! The scores of records.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
//! let mut entity_scores = crm.entity_scores().list(["Last_Name", "Email"]).stream();
//! while let Some(entity_score) = entity_scores.next().await {
//!     println!("{:?}", entity_score?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{DateTime, ExtraFields, Id, json, object};

use crate::client::Crm;
use crate::generated::shared;

/// `GET /crm/v8/Entity_Scores__s`. Scope `ZohoCRM.settings.modules.READ`.
pub static LIST: Operation =
    Operation::get("crm.entity_scores.list", "/crm/{version}/Entity_Scores__s")
        .scopes(&["ZohoCRM.settings.modules.READ"])
        .most(100_000, "narrow the list with `cvid`");

/// `GET /crm/v8/Entity_Scores__s/{record_id}`. Scope `ZohoCRM.settings.modules.READ`.
pub static GET: Operation = Operation::get(
    "crm.entity_scores.get",
    "/crm/{version}/Entity_Scores__s/{record_id}",
)
.scopes(&["ZohoCRM.settings.modules.READ"]);

pub(super) const OPERATIONS: &[&Operation] = &[&LIST, &GET];

/// The scores of records.
///
/// From [`Crm::entity_scores`](crate::Crm::entity_scores).
#[derive(Debug, Clone)]
pub struct EntityScoresClient {
    client: Client,
}

impl Crm {
    /// The scores of records.
    #[must_use]
    pub fn entity_scores(&self) -> EntityScoresClient {
        EntityScoresClient {
            client: self.client().clone(),
        }
    }
}

impl EntityScoresClient {
    /// Lists entity scores.
    ///
    /// `GET /crm/v8/Entity_Scores__s`. Scope `ZohoCRM.settings.modules.READ`. Pages of up to 200
    /// items. Items that are removed while the list is read can make it miss as many others; to miss
    /// none, go on `by_token`. Retried on transient failures.
    ///
    /// - `fields`: The API names of the fields to return. At most 50 values.
    pub fn list(&self, fields: impl IntoIterator<Item = impl Into<String>>) -> ListEntityScores {
        let mut request = self.client.request(&LIST);
        request.set_list("fields", &json::strings::<String>(fields), 0..=50);
        ListEntityScores(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Numbered {
                token: true,
                max: 200,
            },
        ))
    }

    /// Gets an entity score.
    ///
    /// `GET /crm/v8/Entity_Scores__s/{record_id}`. Scope `ZohoCRM.settings.modules.READ`. Retried on
    /// transient failures.
    ///
    /// - `fields`: The API names of the fields to return. At most 50 values.
    pub fn get(
        &self,
        record_id: impl Into<Id>,
        fields: impl IntoIterator<Item = impl Into<String>>,
    ) -> GetEntityScore {
        let mut request = self.client.request(&GET).segment(record_id.into());
        request.set_list("fields", &json::strings::<String>(fields), 0..=50);
        GetEntityScore(Call::new(self.client.clone(), request, |_, body| {
            decode::first(body, "data")
        }))
    }
}

call! {
    /// Returned by [`EntityScoresClient::list`](crate::entity_scores::EntityScoresClient::list).
    ListEntityScores => list EntityScore
}

impl ListEntityScores {
    /// The ids of the items to return or change. Query parameter `ids`, at most 100 values.
    pub fn ids(mut self, ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_list("ids", &json::strings::<Id>(ids), 0..=100);
        self
    }

    /// The field that the list is sorted by. Query parameter `sort_by`.
    pub fn sort_by(mut self, sort_by: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("sort_by", sort_by);
        self
    }

    /// The sort direction: `asc` or `desc`. Query parameter `sort_order`.
    pub fn sort_order(mut self, sort_order: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("sort_order", sort_order);
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

    /// The token from the page before, to continue after it. Query parameter `page_token`.
    pub fn page_token(mut self, page_token: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("page_token", page_token);
        self
    }

    /// The id of the custom view whose contents to return. Query parameter `cvid`.
    pub fn cvid(mut self, cvid: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("cvid", cvid);
        self
    }

    /// Returns only what has changed since then. Where nothing has, a list is empty and [says
    /// so](zoho_http::Page::is_not_modified), and another call ends with
    /// [`ErrorKind::NotModified`](zoho_http::ErrorKind::NotModified). Header `If-Modified-Since`.
    pub fn if_modified_since(mut self, if_modified_since: DateTime) -> Self {
        self.0
            .request_mut()
            .set_header("If-Modified-Since", if_modified_since);
        self
    }
}

call! {
    /// Returned by [`EntityScoresClient::get`](crate::entity_scores::EntityScoresClient::get).
    GetEntityScore => EntityScore
}

impl GetEntityScore {
    /// The id of the custom view whose contents to return. Query parameter `cvid`.
    pub fn cvid(mut self, cvid: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("cvid", cvid);
        self
    }
}

/// Returned by `entity_scores().list`, `entity_scores().get`.
#[non_exhaustive]
pub struct EntityScore {
    pub id: Option<Id>,
    pub entity: Option<shared::LinkedRecord>,
    pub positive_score: Option<i64>,
    pub touch_point_score: Option<i64>,
    pub score: Option<i64>,
    pub negative_score: Option<i64>,
    pub touch_point_negative_score: Option<i64>,
    pub scoring_rule: Option<shared::NameRef>,
    pub field_states: Option<Vec<String>>,
    pub zia_visions: Option<bool>,
    pub touch_point_positive_score: Option<i64>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type EntityScore {
    "id" => id,
    "Entity" => entity,
    "Positive_Score" => positive_score,
    "Touch_Point_Score" => touch_point_score,
    "Score" => score,
    "Negative_Score" => negative_score,
    "Touch_Point_Negative_Score" => touch_point_negative_score,
    "Scoring_Rule" => scoring_rule,
    "$field_states" => field_states,
    "$zia_visions" => zia_visions,
    "Touch_Point_Positive_Score" => touch_point_positive_score;
    extra
});
