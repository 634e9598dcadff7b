// Written by `cargo xtask codegen` from xtask/catalog/crm/timelines.toml; changes belong there.
//! The calls of `timelines`.

use super::super::super::every::{Case, erase, many, one};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] = &[Case {
    operation: &zoho_crm::timelines::LIST,
    call: |crm, given| {
        let call: zoho_crm::timelines::ListTimelines = crm
            .timelines()
            .list(given.path("module"), given.path("record_id"))
            .include_inner_details(many::<String>(given.query("include_inner_details")))
            .sort_by(given.query("sort_by"))
            .sort_order(given.query("sort_order"))
            .include_timeline_type(given.query("include_timeline_type"))
            .include(many::<String>(given.query("include")))
            .filters(given.query("filters"))
            .per_page(one::<i64>(given.query("per_page")))
            .page(one::<i64>(given.query("page")))
            .page_token(given.query("page_token"));
        erase(call.into_call())
    },
}];
