// Written by `cargo xtask codegen` from xtask/catalog/crm/entity_scores.toml; changes belong there.
//! The scores of records.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
//! let mut entity_scores = crm.entity_scores().list(["Last_Name", "Email"]).stream();
//! while let Some(entity_score) = entity_scores.next().await {
//!     println!("{:?}", entity_score?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, DateTime, ExtraFields, Id, List, Operation, Paging, call, object, wire,
};

use crate::{Crm, shared};

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

/// The scores of records.
///
/// From [`Crm::entity_scores`](crate::Crm::entity_scores); Zoho's [reference](https://www.zoho.com/crm/developer/docs/api/v8/).
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
    /// `GET /crm/v8/Entity_Scores__s`. Scope `ZohoCRM.settings.modules.READ`. Comes in pages of up to
    /// 200. Where items are removed while it is read, as many others can be missed; to miss none, go
    /// on `by_token`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `fields`: the API names of the fields that come, at the most 50 values
    pub fn list(&self, fields: impl IntoIterator<Item = impl Into<String>>) -> ListCall {
        let mut request = self.client.request(&LIST);
        request.set_list("fields", &wire::strings::<String>(fields), 0..=50);
        ListCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Numbered {
                token: true,
                max: 200,
            },
        ))
    }

    /// Gets an entity score.
    ///
    /// `GET /crm/v8/Entity_Scores__s/{record_id}`. Scope `ZohoCRM.settings.modules.READ`. Repeated
    /// when it fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `fields`: the API names of the fields that come, at the most 50 values
    pub fn get(
        &self,
        record_id: impl Into<Id>,
        fields: impl IntoIterator<Item = impl Into<String>>,
    ) -> GetCall {
        let mut request = self.client.request(&GET).segment(record_id.into());
        request.set_list("fields", &wire::strings::<String>(fields), 0..=50);
        GetCall(Call::new(self.client.clone(), request, |_, body| {
            wire::first(body, "data")
        }))
    }
}

/// What may be set before `entity_scores().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<EntityScore>);

impl ListCall {
    /// The ids of those that are meant, at the most 100 values. Query parameter `ids`.
    pub fn ids(mut self, ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_list("ids", &wire::strings::<Id>(ids), 0..=100);
        self
    }

    /// What the list is ordered by. Query parameter `sort_by`.
    pub fn sort_by(mut self, sort_by: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("sort_by", sort_by);
        self
    }

    /// Which way the list is ordered: `asc` or `desc`. Query parameter `sort_order`.
    pub fn sort_order(mut self, sort_order: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("sort_order", sort_order);
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

    /// The token that the page before gave, to go on behind it. Query parameter `page_token`.
    pub fn page_token(mut self, page_token: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("page_token", page_token);
        self
    }

    /// The id of the custom view whose contents come. Query parameter `cvid`.
    pub fn cvid(mut self, cvid: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("cvid", cvid);
        self
    }

    /// Only what has changed since then comes; where nothing has, a list is empty and [says
    /// so](zoho_http::Page::is_not_modified), and another call ends with
    /// [`ErrorKind::NotModified`](zoho_http::ErrorKind::NotModified). Header `If-Modified-Since`.
    pub fn if_modified_since(mut self, if_modified_since: DateTime) -> Self {
        self.0
            .request_mut()
            .set_header("If-Modified-Since", if_modified_since);
        self
    }
}

call!(ListCall => list EntityScore);

/// What may be set before `entity_scores().get` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCall(Call<EntityScore>);

impl GetCall {
    /// The id of the custom view whose contents come. Query parameter `cvid`.
    pub fn cvid(mut self, cvid: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("cvid", cvid);
        self
    }
}

call!(GetCall => EntityScore);

/// Entity score, from `entity_scores().list`, `entity_scores().get`.
#[non_exhaustive]
pub struct EntityScore {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `Entity`: an object.
    pub entity: Option<shared::LinkedRecord>,
    /// `Positive_Score`: a whole number.
    pub positive_score: Option<i64>,
    /// `Touch_Point_Score`: a whole number.
    pub touch_point_score: Option<i64>,
    /// `Score`: a whole number.
    pub score: Option<i64>,
    /// `Negative_Score`: a whole number.
    pub negative_score: Option<i64>,
    /// `Touch_Point_Negative_Score`: a whole number.
    pub touch_point_negative_score: Option<i64>,
    /// `Scoring_Rule`: an object.
    pub scoring_rule: Option<shared::NameRef>,
    /// `$field_states`: one or more texts.
    pub field_states: Option<Vec<String>>,
    /// `$zia_visions`: yes or no.
    pub zia_visions: Option<bool>,
    /// `Touch_Point_Positive_Score`: a whole number.
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
