// Written by `cargo xtask codegen` from crm/v8/zia_organization_enrichments.toml of the catalogue; changes belong there.
//! The operations of `zia_organization_enrichments` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, response};

use super::super::zia_organization_enrichments;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&zia_organization_enrichments::LIST, |_, body| {
        response(&zia_organization_enrichments::LIST, body, |check| {
            check.list::<zia_organization_enrichments::ZiaOrganizationEnrichment>(
                "__zia_org_enrichment",
            );
        })
    }),
    Entry::new(&zia_organization_enrichments::GET, |_, body| {
        response(&zia_organization_enrichments::GET, body, |check| {
            check.first::<zia_organization_enrichments::ZiaOrganizationEnrichment>(
                "__zia_org_enrichment",
            );
        })
    }),
    Entry::new(&zia_organization_enrichments::CREATE, |_, body| {
        response(&zia_organization_enrichments::CREATE, body, |check| {
            check.rows(rows::tally(body, "__zia_org_enrichment"));
        })
    })
    .body(|check| {
        check.member::<Vec<zia_organization_enrichments::ZiaOrganizationEnrichmentInput>>(
            "__zia_org_enrichment",
        );
    }),
];
