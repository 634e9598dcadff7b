// Written by `cargo xtask codegen` from desk/v1/dependency_mappings.toml of the catalogue; changes belong there.
//! The operations of `dependency_mappings` by name.

use zoho_http::dynamic::{Entry, nothing, response};

use super::super::dependency_mappings;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&dependency_mappings::LIST, |_, body| {
        response(&dependency_mappings::LIST, body, |check| {
            check.list::<dependency_mappings::DependencyMapping>("data");
        })
    }),
    Entry::new(&dependency_mappings::GET, |_, body| {
        response(&dependency_mappings::GET, body, |check| {
            check.member::<dependency_mappings::DependencyMapping>("");
        })
    }),
    Entry::new(&dependency_mappings::CREATE, |_, body| {
        response(&dependency_mappings::CREATE, body, |check| {
            check.member::<dependency_mappings::DependencyMapping>("");
        })
    })
    .body(|check| {
        check.member::<dependency_mappings::DependencyMappingCreate>("");
    }),
    Entry::new(&dependency_mappings::UPDATE, |_, body| {
        response(&dependency_mappings::UPDATE, body, |check| {
            check.member::<dependency_mappings::DependencyMapping>("");
        })
    })
    .body(|check| {
        check.member::<dependency_mappings::DependencyMappingUpdate>("");
    }),
    Entry::new(&dependency_mappings::DELETE, |_, body| {
        nothing(&dependency_mappings::DELETE, body)
    }),
    Entry::new(&dependency_mappings::COUNT, |_, body| {
        response(&dependency_mappings::COUNT, body, |check| {
            check.member::<dependency_mappings::DependencyMappingCountResult>("data");
        })
    }),
    Entry::new(&dependency_mappings::LIST_AVAILABLE, |_, body| {
        response(&dependency_mappings::LIST_AVAILABLE, body, |check| {
            check.member::<dependency_mappings::AvailableDependencyMapping>("");
        })
    }),
    Entry::new(&dependency_mappings::LIST_DEPENDENT_VALUES, |_, body| {
        response(&dependency_mappings::LIST_DEPENDENT_VALUES, body, |check| {
            check.list::<dependency_mappings::DependentValue>("allowedValues");
        })
    }),
];
