// Written by `cargo xtask codegen` from xtask/catalog/crm/zia_data_enrichments.toml; changes belong there.
//! Configurations by which Zia enriches records.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
//! let mut zia_data_enrichments = crm.zia_data_enrichments().list().stream();
//! while let Some(zia_data_enrichment) = zia_data_enrichments.next().await {
//!     println!("{:?}", zia_data_enrichment?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, DateTime, ExtraFields, Id, List, Operation, Paging, object, open_enum, wire,
};

use crate::{Crm, RowOutcomes, rows, shared};

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

/// Configurations by which Zia enriches records.
///
/// From [`Crm::zia_data_enrichments`](crate::Crm::zia_data_enrichments); Zoho's [reference](https://www.zoho.com/crm/developer/docs/api/v8/).
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
    /// `GET /crm/v8/settings/zia/data_enrichment`. Scope `ZohoCRM.zia.enrichment.READ`. Repeated when
    /// it fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn list(&self) -> List<ZiaDataEnrichment> {
        List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| wire::list(body, "data_enrichment"),
            Paging::Whole,
        )
    }

    /// Gets a zia data enrichment.
    ///
    /// `GET /crm/v8/settings/zia/data_enrichment/{data_enrichment_id}`. Scope
    /// `ZohoCRM.zia.enrichment.READ`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn get(&self, data_enrichment_id: impl Into<Id>) -> Call<ZiaDataEnrichment> {
        let request = self.client.request(&GET).segment(data_enrichment_id.into());
        Call::new(self.client.clone(), request, |_, body| {
            wire::first(body, "data_enrichment")
        })
    }

    /// Creates a zia data enrichment.
    ///
    /// `POST /crm/v8/settings/zia/data_enrichment`. Scope `ZohoCRM.zia.enrichment.CREATE`. Not
    /// repeated by itself when it may have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn create(&self, data_enrichment: &[ZiaDataEnrichmentInput]) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&CREATE)
            .json_list("data_enrichment", data_enrichment);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "data_enrichment")
        })
    }

    /// Updates a zia data enrichment.
    ///
    /// `PUT /crm/v8/settings/zia/data_enrichment/{data_enrichment_id}`. Scope
    /// `ZohoCRM.zia.enrichment.UPDATE`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn update(
        &self,
        data_enrichment_id: impl Into<Id>,
        body: &ZiaDataEnrichmentInput,
    ) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&UPDATE)
            .segment(data_enrichment_id.into())
            .json_list("data_enrichment", std::slice::from_ref(body));
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "data_enrichment")
        })
    }

    /// Deletes a zia data enrichment.
    ///
    /// `DELETE /crm/v8/settings/zia/data_enrichment/{data_enrichment_id}`. Scope
    /// `ZohoCRM.zia.enrichment.DELETE`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn delete(&self, data_enrichment_id: impl Into<Id>) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&DELETE)
            .segment(data_enrichment_id.into());
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "data_enrichment")
        })
    }

    /// Sends feedback on enriched data.
    ///
    /// `POST /crm/v8/settings/zia/data_enrichment/actions/scrapy_feedback`. Scope
    /// `ZohoCRM.settings.intelligence.CREATE`. Not repeated by itself when it may have been carried
    /// out. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn send_feedback(&self, body: &ScrapyFeedback) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&SEND_FEEDBACK)
            .json_member("scrapy_feedback", body);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "scrapy_feedback")
        })
    }
}

/// Data enrichment field.
pub struct DataEnrichmentField {
    /// `name`: its name.
    pub name: Option<String>,
    /// `display_label`: how it is labelled.
    pub display_label: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type DataEnrichmentField {
    "name" => name,
    "display_label" => display_label;
    extra
});

/// Data enrichment mapping.
pub struct DataEnrichmentMapping {
    /// `enrich_field`: an object.
    pub enrich_field: Option<DataEnrichmentField>,
    /// `crm_field`: an object.
    pub crm_field: Option<shared::FieldRef>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type DataEnrichmentMapping {
    "enrich_field" => enrich_field,
    "crm_field" => crm_field;
    extra
});

/// Scrapy feedback, for `zia_data_enrichments().send_feedback`.
pub struct ScrapyFeedback {
    /// `enrich_id`: the id of an enrich.
    pub enrich_id: Option<Id>,
    /// `type`: one of `organization`, `personal`.
    pub type_: Option<ScrapyFeedbackType>,
    /// `feedback`: one of `negative`, `positive`.
    pub feedback: Option<ScrapyFeedbackRating>,
    /// `comment`: text.
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

/// Zia data enrichment, from `zia_data_enrichments().list`, `zia_data_enrichments().get`.
#[non_exhaustive]
pub struct ZiaDataEnrichment {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `module`: an object.
    pub module: Option<shared::ApiNameRef>,
    /// `type`: text.
    pub type_: Option<String>,
    /// `output_data_field_mapping`: a list.
    pub output_data_field_mapping: Option<Vec<DataEnrichmentMapping>>,
    /// `input_data_field_mapping`: a list.
    pub input_data_field_mapping: Option<Vec<DataEnrichmentMapping>>,
    /// `status`: yes or no.
    pub status: Option<bool>,
    /// `created_time`: when it was created.
    pub created_time: Option<DateTime>,
    /// `created_by`: who created it.
    pub created_by: Option<shared::NameRef>,
    /// `modified_time`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `modified_by`: who changed it last.
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

/// Zia data enrichment input, for `zia_data_enrichments().create`,
/// `zia_data_enrichments().update`.
pub struct ZiaDataEnrichmentInput {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `module`: an object.
    pub module: Option<shared::ApiNameRef>,
    /// `type`: text.
    pub type_: Option<String>,
    /// `output_data_field_mapping`: a list.
    pub output_data_field_mapping: Option<Vec<DataEnrichmentMapping>>,
    /// `input_data_field_mapping`: a list.
    pub input_data_field_mapping: Option<Vec<DataEnrichmentMapping>>,
    /// `status`: yes or no.
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
    /// Scrapy feedback rating.
    pub enum ScrapyFeedbackRating {
        /// `negative`
        Negative = "negative",
        /// `positive`
        Positive = "positive",
    }
}

open_enum! {
    /// Scrapy feedback type.
    pub enum ScrapyFeedbackType {
        /// `organization`
        Organization = "organization",
        /// `personal`
        Personal = "personal",
    }
}
