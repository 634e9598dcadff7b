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

use zoho_http::{
    Call, Client, Id, List, Operation, Paging, Request, call, object,
    wire::{self, Other},
};

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
/// From [`Crm::zia_organization_enrichments`](crate::Crm::zia_organization_enrichments).
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
    /// of up to 200.
    pub fn list(&self) -> ListCall {
        ListCall(List::new(
            self.client.clone(),
            Request::new(&LIST),
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
    /// `ZohoCRM.settings.intelligence.READ`.
    pub fn get(&self, zia_org_enrichment_id: impl Into<Id>) -> Call<ZiaOrganizationEnrichment> {
        let request = Request::new(&GET).segment(zia_org_enrichment_id.into());
        Call::new(self.client.clone(), request, |_, body| {
            wire::first(body, "__zia_org_enrichment")
        })
    }

    /// Creates a zia organisation enrichment.
    ///
    /// `POST /crm/v8/__zia_org_enrichment`. Scope `ZohoCRM.settings.intelligence.CREATE`.
    pub fn create(
        &self,
        zia_org_enrichment: &[ZiaOrganizationEnrichment],
        module: impl AsRef<str>,
    ) -> CreateCall {
        let mut request = Request::new(&CREATE).body(
            "application/json",
            wire::body_list("__zia_org_enrichment", zia_org_enrichment),
        );
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
    /// Status.
    pub fn status(mut self, status: impl Into<shared::EnrichmentStatus>) -> Self {
        self.0.request_mut().set_query("status", status.into());
        self
    }

    /// Sort order.
    pub fn sort_order(mut self, sort_order: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("sort_order", sort_order);
        self
    }

    /// Sort by.
    pub fn sort_by(mut self, sort_by: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("sort_by", sort_by);
        self
    }

    /// Page: at least 1; `1` where it is left out.
    pub fn page(mut self, page: i64) -> Self {
        self.0.request_mut().set_number("page", page, 1..=i64::MAX);
        self
    }

    /// Per page: from 1 to 200; `200` where it is left out.
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
    /// Record id.
    pub fn record_id(mut self, record_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("record_id", record_id.into());
        self
    }
}

call!(CreateCall => RowOutcomes);

/// Enrich based on.
#[derive(Clone, Default, PartialEq)]
pub struct EnrichBasedOn {
    /// Name: at the most 150 characters.
    pub name: Option<String>,
    /// Email.
    pub email: Option<String>,
    /// Website.
    pub website: Option<String>,
}

object!(EnrichBasedOn {
    "name" => name,
    "email" => email,
    "website" => website
});

/// Enriched address.
#[derive(Clone, Default, PartialEq)]
pub struct EnrichedAddress {
    /// Country.
    pub country: Option<String>,
    /// City.
    pub city: Option<String>,
    /// Pin code.
    pub pin_code: Option<String>,
    /// State.
    pub state: Option<String>,
    /// Fill address.
    pub fill_address: Option<String>,
}

object!(EnrichedAddress {
    "country" => country,
    "city" => city,
    "pin_code" => pin_code,
    "state" => state,
    "fill_address" => fill_address
});

/// Enriched data.
#[derive(Clone, Default, PartialEq)]
pub struct EnrichedData {
    /// Id.
    pub id: Option<Id>,
    /// Org status.
    pub org_status: Option<String>,
    /// Description.
    pub description: Option<Vec<EnrichedDescription>>,
    /// Ceo.
    pub ceo: Option<String>,
    /// Secondary email.
    pub secondary_email: Option<String>,
    /// Revenue.
    pub revenue: Option<String>,
    /// Years in industry.
    pub years_in_industry: Option<String>,
    /// Other contacts.
    pub other_contacts: Option<Vec<String>>,
    /// Techno graphic data.
    pub techno_graphic_data: Option<String>,
    /// Logo.
    pub logo: Option<String>,
    /// Secondary contact.
    pub secondary_contact: Option<String>,
    /// Other emails.
    pub other_emails: Option<Vec<String>>,
    /// Sign in.
    pub sign_in: Option<String>,
    /// Website.
    pub website: Option<String>,
    /// Address.
    pub address: Option<Vec<EnrichedAddress>>,
    /// Sign up.
    pub sign_up: Option<String>,
    /// Org type.
    pub org_type: Option<String>,
    /// Head quarters.
    pub head_quarters: Option<Vec<EnrichedAddress>>,
    /// No of employees.
    pub no_of_employees: Option<String>,
    /// Territory list.
    pub territory_list: Option<Vec<String>>,
    /// Founding year.
    pub founding_year: Option<String>,
    /// Industries.
    pub industries: Option<Vec<shared::EnrichedIndustry>>,
    /// Name.
    pub name: Option<String>,
    /// Primary email.
    pub primary_email: Option<String>,
    /// Business model.
    pub business_model: Option<Vec<String>>,
    /// Primary contact.
    pub primary_contact: Option<String>,
    /// Social media.
    pub social_media: Option<Vec<shared::SocialMedia>>,
}

object!(EnrichedData {
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
    "social_media" => social_media
});

/// Enriched description.
#[derive(Clone, Default, PartialEq)]
pub struct EnrichedDescription {
    /// Title.
    pub title: Option<String>,
    /// Description.
    pub description: Option<String>,
}

object!(EnrichedDescription {
    "title" => title,
    "description" => description
});

/// Zia organization enrichment, of `zia_organization_enrichments().list`, `zia_organization_enrichments().get`, `zia_organization_enrichments().create`.
#[derive(Clone, Default, PartialEq)]
pub struct ZiaOrganizationEnrichment {
    /// Id.
    pub id: Option<Id>,
    /// Enriched data.
    pub enriched_data: Option<EnrichedData>,
    /// Created time.
    pub created_time: Option<String>,
    /// Created by.
    pub created_by: Option<shared::NameRef>,
    /// Status.
    pub status: Option<String>,
    /// Enrich based on.
    pub enrich_based_on: Option<EnrichBasedOn>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(ZiaOrganizationEnrichment {
    "id" => id,
    "enriched_data" => enriched_data,
    "created_time" => created_time,
    "created_by" => created_by,
    "status" => status,
    "enrich_based_on" => enrich_based_on;
    other
});
