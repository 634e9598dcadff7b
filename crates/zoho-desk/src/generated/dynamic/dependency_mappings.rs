// Written by `cargo xtask codegen` from xtask/catalog/desk/dependency_mappings.toml; changes belong there.
//! The operations of `dependency_mappings` by name.

use zoho_http::dynamic::{Entry, answer, nothing};

use super::super::dependency_mappings;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&dependency_mappings::LIST, |_, body| {
        answer(&dependency_mappings::LIST, body, |check| {
            check.list::<dependency_mappings::DependencyMapping>("data");
        })
    }),
    Entry::new(&dependency_mappings::GET, |_, body| {
        answer(&dependency_mappings::GET, body, |check| {
            check.member::<dependency_mappings::DependencyMapping>("");
        })
    }),
    Entry::new(&dependency_mappings::CREATE, |_, body| {
        answer(&dependency_mappings::CREATE, body, |check| {
            check.member::<dependency_mappings::DependencyMapping>("");
        })
    })
    .body(|check| {
        check.member::<dependency_mappings::DependencyMappingCreate>("");
    }),
    Entry::new(&dependency_mappings::UPDATE, |_, body| {
        answer(&dependency_mappings::UPDATE, body, |check| {
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
        answer(&dependency_mappings::COUNT, body, |check| {
            check.member::<dependency_mappings::DependencyMappingCountResult>("data");
        })
    }),
    Entry::new(&dependency_mappings::LIST_AVAILABLE, |_, body| {
        answer(&dependency_mappings::LIST_AVAILABLE, body, |check| {
            check.member::<dependency_mappings::AvailableDependencyMapping>("");
        })
    }),
    Entry::new(&dependency_mappings::LIST_DEPENDENT_VALUES, |_, body| {
        answer(&dependency_mappings::LIST_DEPENDENT_VALUES, body, |check| {
            check.list::<dependency_mappings::DependentValue>("allowedValues");
        })
    }),
];
