// Written by `cargo xtask codegen` from crm/v8/zia_data_enrichments.toml of the catalogue; changes belong there.
//! Configurations by which Zia enriches records.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
//! let mut zia_data_enrichments = crm.zia_data_enrichments().list().stream();
//! while let Some(zia_data_enrichment) = zia_data_enrichments.next().await {
//!     println!("{:?}", zia_data_enrichment?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{DateTime, ExtraFields, Id, object, open_enum};

use crate::client::Crm;
use crate::generated::shared;
use crate::rows::{self, RowOutcomes};

/// `GET /crm/v8/settings/zia/data_enrichment`. Scope `ZohoCRM.zia.enrichment.READ`.
pub static LIST: Operation = Operation::get(
    "crm.zia_data_enrichments.list",
    "/crm/{version}/settings/zia/data_enrichment",
)
.scopes(&["ZohoCRM.zia.enrichment.READ"])
.alternatives(&[&["ZohoCRM.settings.intelligence.READ"]]);

/// `GET /crm/v8/settings/zia/data_enrichment/{data_enrichment_id}`. Scope `ZohoCRM.zia.enrichment.READ`.
pub static GET: Operation = Operation::get(
    "crm.zia_data_enrichments.get",
    "/crm/{version}/settings/zia/data_enrichment/{data_enrichment_id}",
)
.scopes(&["ZohoCRM.zia.enrichment.READ"])
.alternatives(&[&["ZohoCRM.settings.intelligence.READ"]]);

/// `POST /crm/v8/settings/zia/data_enrichment`. Scope `ZohoCRM.zia.enrichment.CREATE`.
pub static CREATE: Operation = Operation::post(
    "crm.zia_data_enrichments.create",
    "/crm/{version}/settings/zia/data_enrichment",
)
.scopes(&["ZohoCRM.zia.enrichment.CREATE"])
.alternatives(&[&["ZohoCRM.settings.intelligence.CREATE"]])
.rows("data_enrichment");

/// `PUT /crm/v8/settings/zia/data_enrichment/{data_enrichment_id}`. Scope `ZohoCRM.zia.enrichment.UPDATE`.
pub static UPDATE: Operation = Operation::put(
    "crm.zia_data_enrichments.update",
    "/crm/{version}/settings/zia/data_enrichment/{data_enrichment_id}",
)
.scopes(&["ZohoCRM.zia.enrichment.UPDATE"])
.alternatives(&[&["ZohoCRM.settings.intelligence.UPDATE"]])
.rows("data_enrichment");

/// `DELETE /crm/v8/settings/zia/data_enrichment/{data_enrichment_id}`. Scope `ZohoCRM.zia.enrichment.DELETE`.
pub static DELETE: Operation = Operation::delete(
    "crm.zia_data_enrichments.delete",
    "/crm/{version}/settings/zia/data_enrichment/{data_enrichment_id}",
)
.scopes(&["ZohoCRM.zia.enrichment.DELETE"])
.alternatives(&[&["ZohoCRM.settings.intelligence.DELETE"]])
.rows("data_enrichment");

/// `POST /crm/v8/settings/zia/data_enrichment/actions/scrapy_feedback`. Scope `ZohoCRM.settings.intelligence.CREATE`.
pub static SEND_FEEDBACK: Operation = Operation::post(
    "crm.zia_data_enrichments.send_feedback",
    "/crm/{version}/settings/zia/data_enrichment/actions/scrapy_feedback",
)
.scopes(&["ZohoCRM.settings.intelligence.CREATE"])
.rows("scrapy_feedback");

pub(super) const OPERATIONS: &[&Operation] =
    &[&LIST, &GET, &CREATE, &UPDATE, &DELETE, &SEND_FEEDBACK];

/// Configurations by which Zia enriches records.
///
/// From [`Crm::zia_data_enrichments`](crate::Crm::zia_data_enrichments).
#[derive(Debug, Clone)]
pub struct ZiaDataEnrichmentsClient {
    client: Client,
}

impl Crm {
    /// Configurations by which Zia enriches records.
    #[must_use]
    pub fn zia_data_enrichments(&self) -> ZiaDataEnrichmentsClient {
        ZiaDataEnrichmentsClient {
            client: self.client().clone(),
        }
    }
}

impl ZiaDataEnrichmentsClient {
    /// Lists zia data enrichments.
    ///
    /// `GET /crm/v8/settings/zia/data_enrichment`. Scope `ZohoCRM.zia.enrichment.READ`. Retried on
    /// transient failures.
    pub fn list(&self) -> ListZiaDataEnrichments {
        ListZiaDataEnrichments(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| decode::list(body, "data_enrichment"),
            Paging::Whole,
        ))
    }

    /// Gets a zia data enrichment.
    ///
    /// `GET /crm/v8/settings/zia/data_enrichment/{data_enrichment_id}`. Scope
    /// `ZohoCRM.zia.enrichment.READ`. Retried on transient failures.
    pub fn get(&self, data_enrichment_id: impl Into<Id>) -> GetZiaDataEnrichment {
        let request = self.client.request(&GET).segment(data_enrichment_id.into());
        GetZiaDataEnrichment(Call::new(self.client.clone(), request, |_, body| {
            decode::first(body, "data_enrichment")
        }))
    }

    /// Creates a zia data enrichment.
    ///
    /// `POST /crm/v8/settings/zia/data_enrichment`. Scope `ZohoCRM.zia.enrichment.CREATE`. Not retried
    /// when it may have been carried out.
    pub fn create(&self, data_enrichment: &[ZiaDataEnrichmentInput]) -> CreateZiaDataEnrichments {
        let request = self
            .client
            .request(&CREATE)
            .json_list("data_enrichment", data_enrichment);
        CreateZiaDataEnrichments(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "data_enrichment")
        }))
    }

    /// Updates a zia data enrichment.
    ///
    /// `PUT /crm/v8/settings/zia/data_enrichment/{data_enrichment_id}`. Scope
    /// `ZohoCRM.zia.enrichment.UPDATE`. Retried on transient failures.
    pub fn update(
        &self,
        data_enrichment_id: impl Into<Id>,
        body: &ZiaDataEnrichmentInput,
    ) -> UpdateZiaDataEnrichment {
        let request = self
            .client
            .request(&UPDATE)
            .segment(data_enrichment_id.into())
            .json_list("data_enrichment", std::slice::from_ref(body));
        UpdateZiaDataEnrichment(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "data_enrichment")
        }))
    }

    /// Deletes a zia data enrichment.
    ///
    /// `DELETE /crm/v8/settings/zia/data_enrichment/{data_enrichment_id}`. Scope
    /// `ZohoCRM.zia.enrichment.DELETE`. Retried on transient failures.
    pub fn delete(&self, data_enrichment_id: impl Into<Id>) -> DeleteZiaDataEnrichment {
        let request = self
            .client
            .request(&DELETE)
            .segment(data_enrichment_id.into());
        DeleteZiaDataEnrichment(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "data_enrichment")
        }))
    }

    /// Sends feedback on enriched data.
    ///
    /// `POST /crm/v8/settings/zia/data_enrichment/actions/scrapy_feedback`. Scope
    /// `ZohoCRM.settings.intelligence.CREATE`. Not retried when it may have been carried out.
    pub fn send_feedback(&self, body: &ScrapyFeedback) -> SendZiaDataEnrichmentFeedback {
        let request = self
            .client
            .request(&SEND_FEEDBACK)
            .json_member("scrapy_feedback", body);
        SendZiaDataEnrichmentFeedback(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "scrapy_feedback")
        }))
    }
}

call! {
    /// Returned by [`ZiaDataEnrichmentsClient::list`](crate::zia_data_enrichments::ZiaDataEnrichmentsClient::list).
    ListZiaDataEnrichments => list ZiaDataEnrichment
}

call! {
    /// Returned by [`ZiaDataEnrichmentsClient::get`](crate::zia_data_enrichments::ZiaDataEnrichmentsClient::get).
    GetZiaDataEnrichment => ZiaDataEnrichment
}

call! {
    /// Returned by [`ZiaDataEnrichmentsClient::create`](crate::zia_data_enrichments::ZiaDataEnrichmentsClient::create).
    CreateZiaDataEnrichments => RowOutcomes
}

call! {
    /// Returned by [`ZiaDataEnrichmentsClient::update`](crate::zia_data_enrichments::ZiaDataEnrichmentsClient::update).
    UpdateZiaDataEnrichment => RowOutcomes
}

call! {
    /// Returned by [`ZiaDataEnrichmentsClient::delete`](crate::zia_data_enrichments::ZiaDataEnrichmentsClient::delete).
    DeleteZiaDataEnrichment => RowOutcomes
}

call! {
    /// Returned by [`ZiaDataEnrichmentsClient::send_feedback`](crate::zia_data_enrichments::ZiaDataEnrichmentsClient::send_feedback).
    SendZiaDataEnrichmentFeedback => RowOutcomes
}

pub struct DataEnrichmentField {
    pub name: Option<String>,
    /// The label in the user interface.
    pub display_label: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type DataEnrichmentField {
    "name" => name,
    "display_label" => display_label;
    extra
});

pub struct DataEnrichmentMapping {
    pub enrich_field: Option<DataEnrichmentField>,
    pub crm_field: Option<shared::FieldRef>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type DataEnrichmentMapping {
    "enrich_field" => enrich_field,
    "crm_field" => crm_field;
    extra
});

/// Sent by `zia_data_enrichments().send_feedback`.
pub struct ScrapyFeedback {
    pub enrich_id: Option<Id>,
    /// One of `organization`, `personal`.
    pub type_: Option<ScrapyFeedbackType>,
    /// One of `negative`, `positive`.
    pub feedback: Option<ScrapyFeedbackRating>,
    pub comment: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ScrapyFeedback {
    "enrich_id" => enrich_id,
    "type" => type_,
    "feedback" => feedback,
    "comment" => comment;
    extra
});

/// Returned by `zia_data_enrichments().list`, `zia_data_enrichments().get`.
#[non_exhaustive]
pub struct ZiaDataEnrichment {
    pub id: Option<Id>,
    pub module: Option<shared::ApiNameRef>,
    pub type_: Option<String>,
    pub output_data_field_mapping: Option<Vec<DataEnrichmentMapping>>,
    pub input_data_field_mapping: Option<Vec<DataEnrichmentMapping>>,
    pub status: Option<bool>,
    pub created_time: Option<DateTime>,
    pub created_by: Option<shared::NameRef>,
    pub modified_time: Option<DateTime>,
    pub modified_by: Option<shared::NameRef>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ZiaDataEnrichment {
    "id" => id,
    "module" => module,
    "type" => type_,
    "output_data_field_mapping" => output_data_field_mapping,
    "input_data_field_mapping" => input_data_field_mapping,
    "status" => status,
    "created_time" => created_time,
    "created_by" => created_by,
    "modified_time" => modified_time,
    "modified_by" => modified_by;
    extra
});

/// Sent by `zia_data_enrichments().create`, `zia_data_enrichments().update`.
pub struct ZiaDataEnrichmentInput {
    pub id: Option<Id>,
    pub module: Option<shared::ApiNameRef>,
    pub type_: Option<String>,
    pub output_data_field_mapping: Option<Vec<DataEnrichmentMapping>>,
    pub input_data_field_mapping: Option<Vec<DataEnrichmentMapping>>,
    pub status: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ZiaDataEnrichmentInput {
    "id" => id,
    "module" => module,
    "type" => type_,
    "output_data_field_mapping" => output_data_field_mapping,
    "input_data_field_mapping" => input_data_field_mapping,
    "status" => status;
    extra
});

open_enum! {
    pub enum ScrapyFeedbackRating {
        /// `negative`
        Negative = "negative",
        /// `positive`
        Positive = "positive",
    }
}

open_enum! {
    pub enum ScrapyFeedbackType {
        /// `organization`
        Organization = "organization",
        /// `personal`
        Personal = "personal",
    }
}
