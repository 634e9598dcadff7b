// Written by `cargo xtask codegen` from crm/v8/zia_organization_enrichments.toml of the catalogue; changes belong there.
//! Zia organisation enrichments.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
//! let mut zia_organization_enrichments = crm.zia_organization_enrichments().list().stream();
//! while let Some(zia_organization_enrichment) = zia_organization_enrichments.next().await {
//!     println!("{:?}", zia_organization_enrichment?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{ExtraFields, Id, object};

use crate::client::Crm;
use crate::generated::shared;
use crate::rows::{self, RowOutcomes};

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

pub(super) const OPERATIONS: &[&Operation] = &[&LIST, &GET, &CREATE];

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
    /// `GET /crm/v8/__zia_org_enrichment`. Scope `ZohoCRM.settings.intelligence.READ`. Pages of up to
    /// 200 items. Items that are removed while the list is read can make it miss as many others.
    /// Retried on transient failures.
    pub fn list(&self) -> ListZiaOrganizationEnrichments {
        ListZiaOrganizationEnrichments(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| decode::list(body, "__zia_org_enrichment"),
            Paging::Numbered {
                token: false,
                max: 200,
            },
        ))
    }

    /// Gets a zia organisation enrichment.
    ///
    /// `GET /crm/v8/__zia_org_enrichment/{zia_org_enrichment_id}`. Scope
    /// `ZohoCRM.settings.intelligence.READ`. Retried on transient failures.
    pub fn get(&self, zia_org_enrichment_id: impl Into<Id>) -> GetZiaOrganizationEnrichment {
        let request = self
            .client
            .request(&GET)
            .segment(zia_org_enrichment_id.into());
        GetZiaOrganizationEnrichment(Call::new(self.client.clone(), request, |_, body| {
            decode::first(body, "__zia_org_enrichment")
        }))
    }

    /// Creates a zia organisation enrichment.
    ///
    /// `POST /crm/v8/__zia_org_enrichment`. Scope `ZohoCRM.settings.intelligence.CREATE`. Not retried
    /// when it may have been carried out.
    ///
    /// - `module`: The API name of a module.
    pub fn create(
        &self,
        zia_org_enrichment: &[ZiaOrganizationEnrichmentInput],
        module: impl AsRef<str>,
    ) -> CreateZiaOrganizationEnrichments {
        let mut request = self
            .client
            .request(&CREATE)
            .json_list("__zia_org_enrichment", zia_org_enrichment)
            .checked_all(zia_org_enrichment);
        request.set_query("module", module);
        CreateZiaOrganizationEnrichments(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "__zia_org_enrichment")
        }))
    }
}

call! {
    /// Returned by [`ZiaOrganizationEnrichmentsClient::list`](crate::zia_organization_enrichments::ZiaOrganizationEnrichmentsClient::list).
    ListZiaOrganizationEnrichments => list ZiaOrganizationEnrichment
}

impl ListZiaOrganizationEnrichments {
    /// Query parameter `status`, one of `COMPLETED`, `FAILED`, `DATA_NOT_FOUND`, `SCHEDULED`.
    pub fn status(mut self, status: impl Into<shared::EnrichmentStatus>) -> Self {
        self.0.request_mut().set_query("status", status.into());
        self
    }

    /// The sort direction: `asc` or `desc`. Query parameter `sort_order`.
    pub fn sort_order(mut self, sort_order: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("sort_order", sort_order);
        self
    }

    /// The field that the list is sorted by. Query parameter `sort_by`.
    pub fn sort_by(mut self, sort_by: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("sort_by", sort_by);
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
}

call! {
    /// Returned by [`ZiaOrganizationEnrichmentsClient::get`](crate::zia_organization_enrichments::ZiaOrganizationEnrichmentsClient::get).
    GetZiaOrganizationEnrichment => ZiaOrganizationEnrichment
}

call! {
    /// Returned by [`ZiaOrganizationEnrichmentsClient::create`](crate::zia_organization_enrichments::ZiaOrganizationEnrichmentsClient::create).
    CreateZiaOrganizationEnrichments => RowOutcomes
}

impl CreateZiaOrganizationEnrichments {
    /// Query parameter `record_id`.
    pub fn record_id(mut self, record_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("record_id", record_id.into());
        self
    }
}

pub struct EnrichBasedOn {
    /// At most 150 characters.
    pub name: Option<String>,
    pub email: Option<String>,
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

#[non_exhaustive]
pub struct EnrichedAddress {
    pub country: Option<String>,
    pub city: Option<String>,
    pub pin_code: Option<String>,
    pub state: Option<String>,
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

#[non_exhaustive]
pub struct EnrichedData {
    pub id: Option<Id>,
    pub org_status: Option<String>,
    pub description: Option<Vec<EnrichedDescription>>,
    pub ceo: Option<String>,
    pub secondary_email: Option<String>,
    pub revenue: Option<String>,
    pub years_in_industry: Option<String>,
    pub other_contacts: Option<Vec<String>>,
    pub techno_graphic_data: Option<String>,
    pub logo: Option<String>,
    pub secondary_contact: Option<String>,
    pub other_emails: Option<Vec<String>>,
    pub sign_in: Option<String>,
    pub website: Option<String>,
    pub address: Option<Vec<EnrichedAddress>>,
    pub sign_up: Option<String>,
    pub org_type: Option<String>,
    pub head_quarters: Option<Vec<EnrichedAddress>>,
    pub no_of_employees: Option<String>,
    pub territory_list: Option<Vec<String>>,
    pub founding_year: Option<String>,
    pub industries: Option<Vec<shared::EnrichedIndustry>>,
    pub name: Option<String>,
    pub primary_email: Option<String>,
    pub business_model: Option<Vec<String>>,
    pub primary_contact: Option<String>,
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

#[non_exhaustive]
pub struct EnrichedDescription {
    pub title: Option<String>,
    pub description: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type EnrichedDescription {
    "title" => title,
    "description" => description;
    extra
});

/// Returned by `zia_organization_enrichments().list`, `zia_organization_enrichments().get`.
#[non_exhaustive]
pub struct ZiaOrganizationEnrichment {
    pub id: Option<Id>,
    pub enriched_data: Option<EnrichedData>,
    pub created_time: Option<String>,
    pub created_by: Option<shared::NameRef>,
    pub status: Option<String>,
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

/// Sent by `zia_organization_enrichments().create`.
pub struct ZiaOrganizationEnrichmentInput {
    pub enrich_based_on: Option<EnrichBasedOn>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ZiaOrganizationEnrichmentInput {
    "enrich_based_on" => enrich_based_on;
    extra
});
