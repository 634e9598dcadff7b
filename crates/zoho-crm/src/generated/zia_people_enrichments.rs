// Written by `cargo xtask codegen` from crm/v8/zia_people_enrichments.toml of the catalogue; changes belong there.
//! Zia people enrichments.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
//! let mut zia_people_enrichments = crm.zia_people_enrichments().list().stream();
//! while let Some(zia_people_enrichment) = zia_people_enrichments.next().await {
//!     println!("{:?}", zia_people_enrichment?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::json::Json;
use zoho_types::{ExtraFields, Id, object};

use crate::client::Crm;
use crate::generated::shared;
use crate::rows::{self, RowOutcomes};

/// `GET /crm/v8/__zia_people_enrichment`. Scope `ZohoCRM.settings.intelligence.READ`.
pub static LIST: Operation = Operation::get(
    "crm.zia_people_enrichments.list",
    "/crm/{version}/__zia_people_enrichment",
)
.scopes(&["ZohoCRM.settings.intelligence.READ"]);

/// `GET /crm/v8/__zia_people_enrichment/{zia_people_enrichment_id}`. Scope `ZohoCRM.settings.intelligence.READ`.
pub static GET: Operation = Operation::get(
    "crm.zia_people_enrichments.get",
    "/crm/{version}/__zia_people_enrichment/{zia_people_enrichment_id}",
)
.scopes(&["ZohoCRM.settings.intelligence.READ"]);

/// `POST /crm/v8/__zia_people_enrichment`. Scope `ZohoCRM.settings.intelligence.CREATE`.
pub static CREATE: Operation = Operation::post(
    "crm.zia_people_enrichments.create",
    "/crm/{version}/__zia_people_enrichment",
)
.scopes(&["ZohoCRM.settings.intelligence.CREATE"])
.rows("__zia_people_enrichment");

pub(super) const OPERATIONS: &[&Operation] = &[&LIST, &GET, &CREATE];

/// Zia people enrichments.
///
/// From [`Crm::zia_people_enrichments`](crate::Crm::zia_people_enrichments).
#[derive(Debug, Clone)]
pub struct ZiaPeopleEnrichmentsClient {
    client: Client,
}

impl Crm {
    /// Zia people enrichments.
    #[must_use]
    pub fn zia_people_enrichments(&self) -> ZiaPeopleEnrichmentsClient {
        ZiaPeopleEnrichmentsClient {
            client: self.client().clone(),
        }
    }
}

impl ZiaPeopleEnrichmentsClient {
    /// Lists zia people enrichments.
    ///
    /// `GET /crm/v8/__zia_people_enrichment`. Scope `ZohoCRM.settings.intelligence.READ`. Pages of up
    /// to 200 items. Items that are removed while the list is read can make it miss as many others.
    /// Retried on transient failures.
    pub fn list(&self) -> ListZiaPeopleEnrichments {
        ListZiaPeopleEnrichments(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| decode::list(body, "__zia_people_enrichment"),
            Paging::Numbered {
                token: false,
                max: 200,
            },
        ))
    }

    /// Gets a zia people enrichment.
    ///
    /// `GET /crm/v8/__zia_people_enrichment/{zia_people_enrichment_id}`. Scope
    /// `ZohoCRM.settings.intelligence.READ`. Retried on transient failures.
    pub fn get(&self, zia_people_enrichment_id: impl Into<Id>) -> GetZiaPeopleEnrichment {
        let request = self
            .client
            .request(&GET)
            .segment(zia_people_enrichment_id.into());
        GetZiaPeopleEnrichment(Call::new(self.client.clone(), request, |_, body| {
            decode::first(body, "__zia_people_enrichment")
        }))
    }

    /// Creates a zia people enrichment.
    ///
    /// `POST /crm/v8/__zia_people_enrichment`. Scope `ZohoCRM.settings.intelligence.CREATE`. Not
    /// retried when it may have been carried out.
    ///
    /// - `module`: The API name of a module.
    pub fn create(
        &self,
        zia_people_enrichment: &[ZiaPeopleEnrichmentInput],
        module: impl AsRef<str>,
    ) -> CreateZiaPeopleEnrichments {
        let mut request = self
            .client
            .request(&CREATE)
            .json_list("__zia_people_enrichment", zia_people_enrichment)
            .checked_all(zia_people_enrichment);
        request.set_query("module", module);
        CreateZiaPeopleEnrichments(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "__zia_people_enrichment")
        }))
    }
}

call! {
    /// Returned by [`ZiaPeopleEnrichmentsClient::list`](crate::zia_people_enrichments::ZiaPeopleEnrichmentsClient::list).
    ListZiaPeopleEnrichments => list ZiaPeopleEnrichment
}

impl ListZiaPeopleEnrichments {
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

    /// Query parameter `count`.
    pub fn count(mut self, count: i64) -> Self {
        self.0.request_mut().set_query("count", count.to_string());
        self
    }
}

call! {
    /// Returned by [`ZiaPeopleEnrichmentsClient::get`](crate::zia_people_enrichments::ZiaPeopleEnrichmentsClient::get).
    GetZiaPeopleEnrichment => ZiaPeopleEnrichment
}

call! {
    /// Returned by [`ZiaPeopleEnrichmentsClient::create`](crate::zia_people_enrichments::ZiaPeopleEnrichmentsClient::create).
    CreateZiaPeopleEnrichments => RowOutcomes
}

impl CreateZiaPeopleEnrichments {
    /// Query parameter `record_id`.
    pub fn record_id(mut self, record_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("record_id", record_id.into());
        self
    }
}

#[non_exhaustive]
pub struct CompanyInfo {
    pub name: Option<String>,
    pub industries: Option<Vec<shared::EnrichedIndustry>>,
    pub experiences: Option<Vec<EnrichedExperience>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type CompanyInfo {
    "name" => name,
    "industries" => industries,
    "experiences" => experiences;
    extra
});

#[non_exhaustive]
pub struct EmailInfo {
    pub type_: Option<String>,
    pub email: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type EmailInfo {
    "type" => type_,
    "email" => email;
    extra
});

pub struct EnrichBasedOn {
    pub social: Option<EnrichedSocial>,
    /// At most 150 characters.
    pub name: Option<String>,
    pub company: Option<EnrichedCompany>,
    pub email: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type EnrichBasedOn {
    "social" => social,
    "name" => name,
    "company" => company,
    "email" => email;
    extra
} constraints "name" [0, 150]);

#[non_exhaustive]
pub struct EnrichedAddress {
    pub continent: Option<String>,
    pub country: Option<String>,
    pub name: Option<String>,
    pub region: Option<String>,
    pub primary: Option<bool>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type EnrichedAddress {
    "continent" => continent,
    "country" => country,
    "name" => name,
    "region" => region,
    "primary" => primary;
    extra
});

pub struct EnrichedCompany {
    pub website: Option<String>,
    pub name: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type EnrichedCompany {
    "website" => website,
    "name" => name;
    extra
});

#[non_exhaustive]
pub struct EnrichedData {
    pub id: Option<Id>,
    pub website: Option<String>,
    pub email_infos: Option<Vec<EmailInfo>>,
    pub gender: Option<String>,
    pub company_info: Option<CompanyInfo>,
    pub last_name: Option<String>,
    pub educations: Option<Vec<Json>>,
    pub middle_name: Option<String>,
    pub skills: Option<Vec<Json>>,
    pub other_contacts: Option<Vec<String>>,
    pub address_list_info: Option<Vec<EnrichedAddress>>,
    pub primary_address_info: Option<EnrichedAddress>,
    pub name: Option<String>,
    pub secondary_contact: Option<String>,
    pub primary_email: Option<String>,
    pub designation: Option<String>,
    pub interests: Option<Vec<Json>>,
    pub first_name: Option<String>,
    pub primary_contact: Option<String>,
    pub social_media: Option<Vec<shared::SocialMedia>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type EnrichedData {
    "id" => id,
    "website" => website,
    "email_infos" => email_infos,
    "gender" => gender,
    "company_info" => company_info,
    "last_name" => last_name,
    "educations" => educations,
    "middle_name" => middle_name,
    "skills" => skills,
    "other_contacts" => other_contacts,
    "address_list_info" => address_list_info,
    "primary_address_info" => primary_address_info,
    "name" => name,
    "secondary_contact" => secondary_contact,
    "primary_email" => primary_email,
    "designation" => designation,
    "interests" => interests,
    "first_name" => first_name,
    "primary_contact" => primary_contact,
    "social_media" => social_media;
    extra
});

#[non_exhaustive]
pub struct EnrichedExperience {
    pub end_date: Option<String>,
    pub company_name: Option<String>,
    pub title: Option<String>,
    pub start_date: Option<String>,
    pub primary: Option<bool>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type EnrichedExperience {
    "end_date" => end_date,
    "company_name" => company_name,
    "title" => title,
    "start_date" => start_date,
    "primary" => primary;
    extra
});

pub struct EnrichedSocial {
    pub twitter: Option<String>,
    pub facebook: Option<String>,
    pub linkedin: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type EnrichedSocial {
    "twitter" => twitter,
    "facebook" => facebook,
    "linkedin" => linkedin;
    extra
});

/// Returned by `zia_people_enrichments().list`, `zia_people_enrichments().get`.
#[non_exhaustive]
pub struct ZiaPeopleEnrichment {
    pub id: Option<Id>,
    pub created_time: Option<String>,
    pub created_by: Option<shared::NameRef>,
    pub status: Option<String>,
    pub enriched_data: Option<EnrichedData>,
    pub enrich_based_on: Option<EnrichBasedOn>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ZiaPeopleEnrichment {
    "id" => id,
    "created_time" => created_time,
    "created_by" => created_by,
    "status" => status,
    "enriched_data" => enriched_data,
    "enrich_based_on" => enrich_based_on;
    extra
});

/// Sent by `zia_people_enrichments().create`.
pub struct ZiaPeopleEnrichmentInput {
    pub enrich_based_on: Option<EnrichBasedOn>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ZiaPeopleEnrichmentInput {
    "enrich_based_on" => enrich_based_on;
    extra
});
