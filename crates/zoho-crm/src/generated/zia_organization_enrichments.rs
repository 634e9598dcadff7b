// Written by `cargo xtask codegen` from xtask/catalog/crm/zia_organization_enrichments.toml; changes belong there.
//! Zia organisation enrichments.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
//! let mut zia_organization_enrichments = crm.zia_organization_enrichments().list().stream();
//! while let Some(zia_organization_enrichment) = zia_organization_enrichments.next().await {
//!     println!("{:?}", zia_organization_enrichment?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{Call, Client, ExtraFields, Id, List, Operation, Paging, call, object, wire};

use crate::{Crm, RowOutcomes, rows, shared};

/// `GET /crm/v8/__zia_org_enrichment`. Scope `ZohoCRM.settings.intelligence.READ`.
pub static LIST: Operation = Operation::get(
    "crm.zia_organization_enrichments.list",
    "/crm/{version}/__zia_org_enrichment",
)
.scopes(&["ZohoCRM.settings.intelligence.READ"]);

/// `GET /crm/v8/__zia_org_enrichment/{zia_org_enrichment_id}`. Scope `ZohoCRM.settings.intelligence.READ`.
pub static GET: Operation = Operation::get(
    "crm.zia_organization_enrichments.get",
    "/crm/{version}/__zia_org_enrichment/{zia_org_enrichment_id}",
)
.scopes(&["ZohoCRM.settings.intelligence.READ"]);

/// `POST /crm/v8/__zia_org_enrichment`. Scope `ZohoCRM.settings.intelligence.CREATE`.
pub static CREATE: Operation = Operation::post(
    "crm.zia_organization_enrichments.create",
    "/crm/{version}/__zia_org_enrichment",
)
.scopes(&["ZohoCRM.settings.intelligence.CREATE"])
.rows("__zia_org_enrichment");

/// Zia organisation enrichments.
///
/// From [`Crm::zia_organization_enrichments`](crate::Crm::zia_organization_enrichments); Zoho's [reference](https://www.zoho.com/crm/developer/docs/api/v8/).
#[derive(Debug, Clone)]
pub struct ZiaOrganizationEnrichmentsClient {
    client: Client,
}

impl Crm {
    /// Zia organisation enrichments.
    #[must_use]
    pub fn zia_organization_enrichments(&self) -> ZiaOrganizationEnrichmentsClient {
        ZiaOrganizationEnrichmentsClient {
            client: self.client().clone(),
        }
    }
}

impl ZiaOrganizationEnrichmentsClient {
    /// Lists zia organisation enrichments.
    ///
    /// `GET /crm/v8/__zia_org_enrichment`. Scope `ZohoCRM.settings.intelligence.READ`. Comes in pages
    /// of up to 200. Where items are removed while it is read, as many others can be missed. Repeated
    /// when it fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn list(&self) -> ListCall {
        ListCall(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| wire::list(body, "__zia_org_enrichment"),
            Paging::Numbered {
                token: false,
                max: 200,
            },
        ))
    }

    /// Gets a zia organisation enrichment.
    ///
    /// `GET /crm/v8/__zia_org_enrichment/{zia_org_enrichment_id}`. Scope
    /// `ZohoCRM.settings.intelligence.READ`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn get(&self, zia_org_enrichment_id: impl Into<Id>) -> Call<ZiaOrganizationEnrichment> {
        let request = self
            .client
            .request(&GET)
            .segment(zia_org_enrichment_id.into());
        Call::new(self.client.clone(), request, |_, body| {
            wire::first(body, "__zia_org_enrichment")
        })
    }

    /// Creates a zia organisation enrichment.
    ///
    /// `POST /crm/v8/__zia_org_enrichment`. Scope `ZohoCRM.settings.intelligence.CREATE`. Not repeated
    /// by itself when it may have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn create(
        &self,
        zia_org_enrichment: &[ZiaOrganizationEnrichmentInput],
        module: impl AsRef<str>,
    ) -> CreateCall {
        let mut request = self
            .client
            .request(&CREATE)
            .json_list("__zia_org_enrichment", zia_org_enrichment)
            .checked_all(zia_org_enrichment);
        request.set_query("module", module);
        CreateCall(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "__zia_org_enrichment")
        }))
    }
}

/// What may be set before `zia_organization_enrichments().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<ZiaOrganizationEnrichment>);

impl ListCall {
    /// One of `COMPLETED`, `FAILED`, `DATA_NOT_FOUND`, `SCHEDULED`. Query parameter `status`.
    pub fn status(mut self, status: impl Into<shared::EnrichmentStatus>) -> Self {
        self.0.request_mut().set_query("status", status.into());
        self
    }

    /// Which way the list is ordered: `asc` or `desc`. Query parameter `sort_order`.
    pub fn sort_order(mut self, sort_order: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("sort_order", sort_order);
        self
    }

    /// What the list is ordered by. Query parameter `sort_by`.
    pub fn sort_by(mut self, sort_by: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("sort_by", sort_by);
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
}

call!(ListCall => list ZiaOrganizationEnrichment);

/// What may be set before `zia_organization_enrichments().create` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct CreateCall(Call<RowOutcomes>);

impl CreateCall {
    /// The id of a record. Query parameter `record_id`.
    pub fn record_id(mut self, record_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("record_id", record_id.into());
        self
    }
}

call!(CreateCall => RowOutcomes);

/// Enrich based on.
pub struct EnrichBasedOn {
    /// `name`: its name, at the most 150 characters.
    pub name: Option<String>,
    /// `email`: an e-mail address.
    pub email: Option<String>,
    /// `website`: an address on the web.
    pub website: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type EnrichBasedOn {
    "name" => name,
    "email" => email,
    "website" => website;
    extra
} constraints "name" [0, 150]);

/// Enriched address.
#[non_exhaustive]
pub struct EnrichedAddress {
    /// `country`: text.
    pub country: Option<String>,
    /// `city`: text.
    pub city: Option<String>,
    /// `pin_code`: text.
    pub pin_code: Option<String>,
    /// `state`: text.
    pub state: Option<String>,
    /// `fill_address`: text.
    pub fill_address: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type EnrichedAddress {
    "country" => country,
    "city" => city,
    "pin_code" => pin_code,
    "state" => state,
    "fill_address" => fill_address;
    extra
});

/// Enriched data.
#[non_exhaustive]
pub struct EnrichedData {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `org_status`: text.
    pub org_status: Option<String>,
    /// `description`: a list.
    pub description: Option<Vec<EnrichedDescription>>,
    /// `ceo`: text.
    pub ceo: Option<String>,
    /// `secondary_email`: an e-mail address.
    pub secondary_email: Option<String>,
    /// `revenue`: text.
    pub revenue: Option<String>,
    /// `years_in_industry`: text.
    pub years_in_industry: Option<String>,
    /// `other_contacts`: one or more texts.
    pub other_contacts: Option<Vec<String>>,
    /// `techno_graphic_data`: text.
    pub techno_graphic_data: Option<String>,
    /// `logo`: text.
    pub logo: Option<String>,
    /// `secondary_contact`: text.
    pub secondary_contact: Option<String>,
    /// `other_emails`: one or more texts.
    pub other_emails: Option<Vec<String>>,
    /// `sign_in`: text.
    pub sign_in: Option<String>,
    /// `website`: an address on the web.
    pub website: Option<String>,
    /// `address`: a list.
    pub address: Option<Vec<EnrichedAddress>>,
    /// `sign_up`: text.
    pub sign_up: Option<String>,
    /// `org_type`: text.
    pub org_type: Option<String>,
    /// `head_quarters`: a list.
    pub head_quarters: Option<Vec<EnrichedAddress>>,
    /// `no_of_employees`: text.
    pub no_of_employees: Option<String>,
    /// `territory_list`: one or more texts.
    pub territory_list: Option<Vec<String>>,
    /// `founding_year`: text.
    pub founding_year: Option<String>,
    /// `industries`: a list.
    pub industries: Option<Vec<shared::EnrichedIndustry>>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `primary_email`: an e-mail address.
    pub primary_email: Option<String>,
    /// `business_model`: one or more texts.
    pub business_model: Option<Vec<String>>,
    /// `primary_contact`: text.
    pub primary_contact: Option<String>,
    /// `social_media`: a list.
    pub social_media: Option<Vec<shared::SocialMedia>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type EnrichedData {
    "id" => id,
    "org_status" => org_status,
    "description" => description,
    "ceo" => ceo,
    "secondary_email" => secondary_email,
    "revenue" => revenue,
    "years_in_industry" => years_in_industry,
    "other_contacts" => other_contacts,
    "techno_graphic_data" => techno_graphic_data,
    "logo" => logo,
    "secondary_contact" => secondary_contact,
    "other_emails" => other_emails,
    "sign_in" => sign_in,
    "website" => website,
    "address" => address,
    "sign_up" => sign_up,
    "org_type" => org_type,
    "head_quarters" => head_quarters,
    "no_of_employees" => no_of_employees,
    "territory_list" => territory_list,
    "founding_year" => founding_year,
    "industries" => industries,
    "name" => name,
    "primary_email" => primary_email,
    "business_model" => business_model,
    "primary_contact" => primary_contact,
    "social_media" => social_media;
    extra
});

/// Enriched description.
#[non_exhaustive]
pub struct EnrichedDescription {
    /// `title`: text.
    pub title: Option<String>,
    /// `description`: text.
    pub description: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type EnrichedDescription {
    "title" => title,
    "description" => description;
    extra
});

/// Zia organization enrichment, from `zia_organization_enrichments().list`,
/// `zia_organization_enrichments().get`.
#[non_exhaustive]
pub struct ZiaOrganizationEnrichment {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `enriched_data`: an object.
    pub enriched_data: Option<EnrichedData>,
    /// `created_time`: when it was created.
    pub created_time: Option<String>,
    /// `created_by`: who created it.
    pub created_by: Option<shared::NameRef>,
    /// `status`: text.
    pub status: Option<String>,
    /// `enrich_based_on`: an object.
    pub enrich_based_on: Option<EnrichBasedOn>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ZiaOrganizationEnrichment {
    "id" => id,
    "enriched_data" => enriched_data,
    "created_time" => created_time,
    "created_by" => created_by,
    "status" => status,
    "enrich_based_on" => enrich_based_on;
    extra
});

/// Zia organization enrichment input, for `zia_organization_enrichments().create`.
pub struct ZiaOrganizationEnrichmentInput {
    /// `enrich_based_on`: an object.
    pub enrich_based_on: Option<EnrichBasedOn>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ZiaOrganizationEnrichmentInput {
    "enrich_based_on" => enrich_based_on;
    extra
});
