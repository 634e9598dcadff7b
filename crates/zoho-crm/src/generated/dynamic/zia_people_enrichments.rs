// Written by `cargo xtask codegen` from crm/v8/zia_people_enrichments.toml of the catalogue; changes belong there.
//! The operations of `zia_people_enrichments` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, response};

use super::super::zia_people_enrichments;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&zia_people_enrichments::LIST, |_, body| {
        response(&zia_people_enrichments::LIST, body, |check| {
            check.list::<zia_people_enrichments::ZiaPeopleEnrichment>("__zia_people_enrichment");
        })
    }),
    Entry::new(&zia_people_enrichments::GET, |_, body| {
        response(&zia_people_enrichments::GET, body, |check| {
            check.first::<zia_people_enrichments::ZiaPeopleEnrichment>("__zia_people_enrichment");
        })
    }),
    Entry::new(&zia_people_enrichments::CREATE, |_, body| {
        response(&zia_people_enrichments::CREATE, body, |check| {
            check.rows(rows::tally(body, "__zia_people_enrichment"));
        })
    })
    .body(|check| {
        check.member::<Vec<zia_people_enrichments::ZiaPeopleEnrichmentInput>>(
            "__zia_people_enrichment",
        );
    }),
];
