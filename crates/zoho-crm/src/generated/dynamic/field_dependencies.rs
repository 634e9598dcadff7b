// Written by `cargo xtask codegen` from crm/v8/field_dependencies.toml of the catalogue; changes belong there.
//! The operations of `field_dependencies` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, response};

use super::super::field_dependencies;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&field_dependencies::LIST, |_, body| {
        response(&field_dependencies::LIST, body, |check| {
            check.list::<field_dependencies::FieldDependency>("map_dependency");
        })
    }),
    Entry::new(&field_dependencies::GET, |_, body| {
        response(&field_dependencies::GET, body, |check| {
            check.first::<field_dependencies::FieldDependency>("map_dependency");
        })
    }),
    Entry::new(&field_dependencies::CREATE, |_, body| {
        response(&field_dependencies::CREATE, body, |check| {
            check.rows(rows::tally(body, "map_dependency"));
        })
    })
    .body(|check| {
        check.member::<Vec<field_dependencies::FieldDependency>>("map_dependency");
    }),
    Entry::new(&field_dependencies::UPDATE, |_, body| {
        response(&field_dependencies::UPDATE, body, |check| {
            check.rows(rows::tally(body, "map_dependency"));
        })
    })
    .body(|check| {
        check.member::<Vec<field_dependencies::FieldDependency>>("map_dependency");
    }),
    Entry::new(&field_dependencies::DELETE, |_, body| {
        response(&field_dependencies::DELETE, body, |check| {
            check.rows(rows::tally(body, "map_dependency"));
        })
    }),
];
