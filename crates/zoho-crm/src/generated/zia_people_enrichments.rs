// Written by `cargo xtask codegen` from xtask/catalog/crm/zia_people_enrichments.toml; changes belong there.
//! Zia people enrichments.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
//! let mut zia_people_enrichments = crm.zia_people_enrichments().list().stream();
//! while let Some(zia_people_enrichment) = zia_people_enrichments.next().await {
//!     println!("{:?}", zia_people_enrichment?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, Id, List, Operation, Paging, Request, call, object,
    wire::{self, Json, Other},
};

use crate::{Crm, RowOutcomes, rows, shared};

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
    /// `GET /crm/v8/__zia_people_enrichment`. Scope `ZohoCRM.settings.intelligence.READ`. Comes in
    /// pages of up to 200.
    pub fn list(&self) -> ListCall {
        ListCall(List::new(
            self.client.clone(),
            Request::new(&LIST),
            |_, body| wire::list(body, "__zia_people_enrichment"),
            Paging::Numbered {
                token: false,
                max: 200,
            },
        ))
    }

    /// Gets a zia people enrichment.
    ///
    /// `GET /crm/v8/__zia_people_enrichment/{zia_people_enrichment_id}`. Scope
    /// `ZohoCRM.settings.intelligence.READ`.
    pub fn get(&self, zia_people_enrichment_id: impl Into<Id>) -> Call<ZiaPeopleEnrichment> {
        let request = Request::new(&GET).segment(zia_people_enrichment_id.into());
        Call::new(self.client.clone(), request, |_, body| {
            wire::first(body, "__zia_people_enrichment")
        })
    }

    /// Creates a zia people enrichment.
    ///
    /// `POST /crm/v8/__zia_people_enrichment`. Scope `ZohoCRM.settings.intelligence.CREATE`.
    pub fn create(
        &self,
        zia_people_enrichment: &[ZiaPeopleEnrichment],
        module: impl AsRef<str>,
    ) -> CreateCall {
        let mut request = Request::new(&CREATE).body(
            "application/json",
            wire::body_list("__zia_people_enrichment", zia_people_enrichment),
        );
        request.set_query("module", module);
        CreateCall(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "__zia_people_enrichment")
        }))
    }
}

/// What may be set before `zia_people_enrichments().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<ZiaPeopleEnrichment>);

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

    /// Count.
    pub fn count(mut self, count: i64) -> Self {
        self.0.request_mut().set_query("count", count.to_string());
        self
    }
}

call!(ListCall => list ZiaPeopleEnrichment);

/// What may be set before `zia_people_enrichments().create` is sent.
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

/// Company info.
#[derive(Clone, Default, PartialEq)]
pub struct CompanyInfo {
    /// Name.
    pub name: Option<String>,
    /// Industries.
    pub industries: Option<Vec<shared::EnrichedIndustry>>,
    /// Experiences.
    pub experiences: Option<Vec<EnrichedExperience>>,
}

object!(CompanyInfo {
    "name" => name,
    "industries" => industries,
    "experiences" => experiences
});

/// Email info.
#[derive(Clone, Default, PartialEq)]
pub struct EmailInfo {
    /// Type.
    pub type_: Option<String>,
    /// Email.
    pub email: Option<String>,
}

object!(EmailInfo {
    "type" => type_,
    "email" => email
});

/// Enrich based on.
#[derive(Clone, Default, PartialEq)]
pub struct EnrichBasedOn {
    /// Social.
    pub social: Option<EnrichedSocial>,
    /// Name: at the most 150 characters.
    pub name: Option<String>,
    /// Company.
    pub company: Option<EnrichedCompany>,
    /// Email.
    pub email: Option<String>,
}

object!(EnrichBasedOn {
    "social" => social,
    "name" => name,
    "company" => company,
    "email" => email
});

/// Enriched address.
#[derive(Clone, Default, PartialEq)]
pub struct EnrichedAddress {
    /// Continent.
    pub continent: Option<String>,
    /// Country.
    pub country: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Region.
    pub region: Option<String>,
    /// Primary.
    pub primary: Option<bool>,
}

object!(EnrichedAddress {
    "continent" => continent,
    "country" => country,
    "name" => name,
    "region" => region,
    "primary" => primary
});

/// Enriched company.
#[derive(Clone, Default, PartialEq)]
pub struct EnrichedCompany {
    /// Website.
    pub website: Option<String>,
    /// Name.
    pub name: Option<String>,
}

object!(EnrichedCompany {
    "website" => website,
    "name" => name
});

/// Enriched data.
#[derive(Clone, Default, PartialEq)]
pub struct EnrichedData {
    /// Id.
    pub id: Option<Id>,
    /// Website.
    pub website: Option<String>,
    /// Email infos.
    pub email_infos: Option<Vec<EmailInfo>>,
    /// Gender.
    pub gender: Option<String>,
    /// Company info.
    pub company_info: Option<CompanyInfo>,
    /// Last name.
    pub last_name: Option<String>,
    /// Educations.
    pub educations: Option<Vec<Json>>,
    /// Middle name.
    pub middle_name: Option<String>,
    /// Skills.
    pub skills: Option<Vec<Json>>,
    /// Other contacts.
    pub other_contacts: Option<Vec<String>>,
    /// Address list info.
    pub address_list_info: Option<Vec<EnrichedAddress>>,
    /// Primary address info.
    pub primary_address_info: Option<EnrichedAddress>,
    /// Name.
    pub name: Option<String>,
    /// Secondary contact.
    pub secondary_contact: Option<String>,
    /// Primary email.
    pub primary_email: Option<String>,
    /// Designation.
    pub designation: Option<String>,
    /// Interests.
    pub interests: Option<Vec<Json>>,
    /// First name.
    pub first_name: Option<String>,
    /// Primary contact.
    pub primary_contact: Option<String>,
    /// Social media.
    pub social_media: Option<Vec<shared::SocialMedia>>,
}

object!(EnrichedData {
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
    "social_media" => social_media
});

/// Enriched experience.
#[derive(Clone, Default, PartialEq)]
pub struct EnrichedExperience {
    /// End date.
    pub end_date: Option<String>,
    /// Company name.
    pub company_name: Option<String>,
    /// Title.
    pub title: Option<String>,
    /// Start date.
    pub start_date: Option<String>,
    /// Primary.
    pub primary: Option<bool>,
}

object!(EnrichedExperience {
    "end_date" => end_date,
    "company_name" => company_name,
    "title" => title,
    "start_date" => start_date,
    "primary" => primary
});

/// Enriched social.
#[derive(Clone, Default, PartialEq)]
pub struct EnrichedSocial {
    /// Twitter.
    pub twitter: Option<String>,
    /// Facebook.
    pub facebook: Option<String>,
    /// Linkedin.
    pub linkedin: Option<String>,
}

object!(EnrichedSocial {
    "twitter" => twitter,
    "facebook" => facebook,
    "linkedin" => linkedin
});

/// Zia people enrichment, of `zia_people_enrichments().list`, `zia_people_enrichments().get`, `zia_people_enrichments().create`.
#[derive(Clone, Default, PartialEq)]
pub struct ZiaPeopleEnrichment {
    /// Id.
    pub id: Option<Id>,
    /// Created time.
    pub created_time: Option<String>,
    /// Created by.
    pub created_by: Option<shared::NameRef>,
    /// Status.
    pub status: Option<String>,
    /// Enriched data.
    pub enriched_data: Option<EnrichedData>,
    /// Enrich based on.
    pub enrich_based_on: Option<EnrichBasedOn>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(ZiaPeopleEnrichment {
    "id" => id,
    "created_time" => created_time,
    "created_by" => created_by,
    "status" => status,
    "enriched_data" => enriched_data,
    "enrich_based_on" => enrich_based_on;
    other
});
