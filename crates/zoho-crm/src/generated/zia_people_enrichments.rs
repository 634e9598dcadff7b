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
    Call, Client, ExtraFields, Id, List, Operation, Paging, call, object,
    wire::{self, Json},
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
/// From [`Crm::zia_people_enrichments`](crate::Crm::zia_people_enrichments); Zoho's [reference](https://www.zoho.com/crm/developer/docs/api/v8/).
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
    /// pages of up to 200. Where items are removed while it is read, as many others can be missed.
    /// Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn list(&self) -> ListCall {
        ListCall(List::new(
            self.client.clone(),
            self.client.request(&LIST),
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
    /// `ZohoCRM.settings.intelligence.READ`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn get(&self, zia_people_enrichment_id: impl Into<Id>) -> Call<ZiaPeopleEnrichment> {
        let request = self
            .client
            .request(&GET)
            .segment(zia_people_enrichment_id.into());
        Call::new(self.client.clone(), request, |_, body| {
            wire::first(body, "__zia_people_enrichment")
        })
    }

    /// Creates a zia people enrichment.
    ///
    /// `POST /crm/v8/__zia_people_enrichment`. Scope `ZohoCRM.settings.intelligence.CREATE`. Not
    /// repeated by itself when it may have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn create(
        &self,
        zia_people_enrichment: &[ZiaPeopleEnrichmentInput],
        module: impl AsRef<str>,
    ) -> CreateCall {
        let mut request = self
            .client
            .request(&CREATE)
            .json_list("__zia_people_enrichment", zia_people_enrichment)
            .checked_all(zia_people_enrichment);
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

    /// How many there are. Query parameter `count`.
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
    /// The id of a record. Query parameter `record_id`.
    pub fn record_id(mut self, record_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("record_id", record_id.into());
        self
    }
}

call!(CreateCall => RowOutcomes);

/// Company info.
#[non_exhaustive]
pub struct CompanyInfo {
    /// `name`: its name.
    pub name: Option<String>,
    /// `industries`: a list.
    pub industries: Option<Vec<shared::EnrichedIndustry>>,
    /// `experiences`: a list.
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

/// Email info.
#[non_exhaustive]
pub struct EmailInfo {
    /// `type`: text.
    pub type_: Option<String>,
    /// `email`: an e-mail address.
    pub email: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type EmailInfo {
    "type" => type_,
    "email" => email;
    extra
});

/// Enrich based on.
pub struct EnrichBasedOn {
    /// `social`: an object.
    pub social: Option<EnrichedSocial>,
    /// `name`: its name, at the most 150 characters.
    pub name: Option<String>,
    /// `company`: an object.
    pub company: Option<EnrichedCompany>,
    /// `email`: an e-mail address.
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

/// Enriched address.
#[non_exhaustive]
pub struct EnrichedAddress {
    /// `continent`: text.
    pub continent: Option<String>,
    /// `country`: text.
    pub country: Option<String>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `region`: text.
    pub region: Option<String>,
    /// `primary`: yes or no.
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

/// Enriched company.
pub struct EnrichedCompany {
    /// `website`: an address on the web.
    pub website: Option<String>,
    /// `name`: its name.
    pub name: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type EnrichedCompany {
    "website" => website,
    "name" => name;
    extra
});

/// Enriched data.
#[non_exhaustive]
pub struct EnrichedData {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `website`: an address on the web.
    pub website: Option<String>,
    /// `email_infos`: a list.
    pub email_infos: Option<Vec<EmailInfo>>,
    /// `gender`: text.
    pub gender: Option<String>,
    /// `company_info`: an object.
    pub company_info: Option<CompanyInfo>,
    /// `last_name`: text.
    pub last_name: Option<String>,
    /// `educations`: a list.
    pub educations: Option<Vec<Json>>,
    /// `middle_name`: text.
    pub middle_name: Option<String>,
    /// `skills`: a list.
    pub skills: Option<Vec<Json>>,
    /// `other_contacts`: one or more texts.
    pub other_contacts: Option<Vec<String>>,
    /// `address_list_info`: a list.
    pub address_list_info: Option<Vec<EnrichedAddress>>,
    /// `primary_address_info`: an object.
    pub primary_address_info: Option<EnrichedAddress>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `secondary_contact`: text.
    pub secondary_contact: Option<String>,
    /// `primary_email`: an e-mail address.
    pub primary_email: Option<String>,
    /// `designation`: text.
    pub designation: Option<String>,
    /// `interests`: a list.
    pub interests: Option<Vec<Json>>,
    /// `first_name`: text.
    pub first_name: Option<String>,
    /// `primary_contact`: text.
    pub primary_contact: Option<String>,
    /// `social_media`: a list.
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

/// Enriched experience.
#[non_exhaustive]
pub struct EnrichedExperience {
    /// `end_date`: text.
    pub end_date: Option<String>,
    /// `company_name`: text.
    pub company_name: Option<String>,
    /// `title`: text.
    pub title: Option<String>,
    /// `start_date`: text.
    pub start_date: Option<String>,
    /// `primary`: yes or no.
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

/// Enriched social.
pub struct EnrichedSocial {
    /// `twitter`: text.
    pub twitter: Option<String>,
    /// `facebook`: text.
    pub facebook: Option<String>,
    /// `linkedin`: text.
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

/// Zia people enrichment, from `zia_people_enrichments().list`, `zia_people_enrichments().get`.
#[non_exhaustive]
pub struct ZiaPeopleEnrichment {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `created_time`: when it was created.
    pub created_time: Option<String>,
    /// `created_by`: who created it.
    pub created_by: Option<shared::NameRef>,
    /// `status`: text.
    pub status: Option<String>,
    /// `enriched_data`: an object.
    pub enriched_data: Option<EnrichedData>,
    /// `enrich_based_on`: an object.
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

/// Zia people enrichment input, for `zia_people_enrichments().create`.
pub struct ZiaPeopleEnrichmentInput {
    /// `enrich_based_on`: an object.
    pub enrich_based_on: Option<EnrichBasedOn>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ZiaPeopleEnrichmentInput {
    "enrich_based_on" => enrich_based_on;
    extra
});
