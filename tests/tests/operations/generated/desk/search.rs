// Written by `cargo xtask codegen` from xtask/catalog/desk/search.toml; changes belong there.
//! The calls of `search`.

use super::super::super::every::{Case, erase, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[Case {
    operation: &zoho_desk::search::ALL,
    call: |desk, given| {
        let call: zoho_desk::search::SearchAll = desk
            .search()
            .all()
            .department_id(given.query("departmentId"))
            .limit(one::<i64>(given.query("limit")))
            .from(one::<i64>(given.query("from")))
            .search_str(given.query("searchStr"))
            .module(given.query("module"))
            .sort_by(given.query("sortBy"));
        erase(call.into_call())
    },
}];
