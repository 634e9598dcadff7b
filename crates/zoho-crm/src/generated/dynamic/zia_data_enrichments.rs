// Written by `cargo xtask codegen` from crm/v8/zia_data_enrichments.toml of the catalogue; changes belong there.
//! The operations of `zia_data_enrichments` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, response};

use super::super::zia_data_enrichments;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&zia_data_enrichments::LIST, |_, body| {
        response(&zia_data_enrichments::LIST, body, |check| {
            check.list::<zia_data_enrichments::ZiaDataEnrichment>("data_enrichment");
        })
    }),
    Entry::new(&zia_data_enrichments::GET, |_, body| {
        response(&zia_data_enrichments::GET, body, |check| {
            check.first::<zia_data_enrichments::ZiaDataEnrichment>("data_enrichment");
        })
    }),
    Entry::new(&zia_data_enrichments::CREATE, |_, body| {
        response(&zia_data_enrichments::CREATE, body, |check| {
            check.rows(rows::tally(body, "data_enrichment"));
        })
    })
    .body(|check| {
        check.member::<Vec<zia_data_enrichments::ZiaDataEnrichmentInput>>("data_enrichment");
    }),
    Entry::new(&zia_data_enrichments::UPDATE, |_, body| {
        response(&zia_data_enrichments::UPDATE, body, |check| {
            check.rows(rows::tally(body, "data_enrichment"));
        })
    })
    .body(|check| {
        check.member::<Vec<zia_data_enrichments::ZiaDataEnrichmentInput>>("data_enrichment");
    }),
    Entry::new(&zia_data_enrichments::DELETE, |_, body| {
        response(&zia_data_enrichments::DELETE, body, |check| {
            check.rows(rows::tally(body, "data_enrichment"));
        })
    }),
    Entry::new(&zia_data_enrichments::SEND_FEEDBACK, |_, body| {
        response(&zia_data_enrichments::SEND_FEEDBACK, body, |check| {
            check.rows(rows::tally(body, "scrapy_feedback"));
        })
    })
    .body(|check| {
        check.member::<zia_data_enrichments::ScrapyFeedback>("scrapy_feedback");
    }),
];
