//! The catalogues in the repository: complete, in canonical form, and with usable names.
#![allow(clippy::unwrap_used, reason = "a helper that fails fails its test")]

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::LazyLock;

use zoho_catalog::model::{Catalogue, Field, Operation, Resource, TypeDef};
use zoho_catalog::naming::{camel, singular, snake};
use zoho_catalog::{folder, write};

/// Both catalogues.
fn all() -> &'static [Catalogue] {
    static ALL: LazyLock<Vec<Catalogue>> = LazyLock::new(|| {
        let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
        let places = folder::versions(&data).unwrap();
        places.iter().map(|place| place.load().unwrap()).collect()
    });
    &ALL
}

/// Every resource with its product, the shared types included.
fn resources(catalogues: &[Catalogue]) -> impl Iterator<Item = (&str, &Resource)> {
    catalogues.iter().flat_map(|catalogue| {
        let resources = catalogue.resources.values().chain([&catalogue.shared]);
        resources.map(|resource| (catalogue.product.as_str(), resource))
    })
}

/// Every operation with its full name.
fn operations(catalogues: &[Catalogue]) -> Vec<(String, &Resource, &Operation)> {
    let all = resources(catalogues).flat_map(|(product, resource)| {
        let named = move |operation: &Operation| operation.full_name(product, &resource.name);
        resource
            .operations
            .iter()
            .map(move |operation| (named(operation), resource, operation))
    });
    all.collect()
}

/// The last parts of scopes.
const RIGHTS: &[&str] = &[
    "ALL", "READ", "CREATE", "UPDATE", "DELETE", "WRITE", "VIEW", "CUSTOM",
];

/// Keywords of Rust that an API could use.
const KEYWORDS: &str = "as break const continue crate dyn else enum extern false fn for if impl in let loop \
    match mod move mut pub ref return self static struct super trait true type unsafe use where while async \
    await abstract become box do final macro override priv try typeof unsized virtual yield gen";

#[test]
fn every_name_that_is_used_is_there() {
    for catalogue in all() {
        catalogue.validate().unwrap();
    }
}

#[test]
fn every_file_is_in_the_form_that_is_written() {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    for catalogue in all() {
        let folder = data.join(&catalogue.product).join(&catalogue.version);
        for resource in catalogue.resources.values().chain([&catalogue.shared]) {
            let path = folder.join(format!("{}.toml", resource.name));
            let text = std::fs::read_to_string(&path).unwrap();
            assert_eq!(text, write::resource(resource), "{}", path.display());
        }
    }
}

#[test]
fn methods_have_names_that_people_would_choose() {
    for (full, resource, operation) in operations(all()) {
        let name = operation.name.as_str();
        assert!(
            !KEYWORDS.split_whitespace().any(|word| word == name),
            "{full}"
        );
        assert_eq!(snake(name), name, "{full}");
        assert!(!name.ends_with(|c: char| c.is_ascii_digit()), "{full}");
        let own = [resource.name.clone(), singular(&resource.name)];
        let whole = |own: &String| {
            name.split_once('_').is_some_and(|(_, rest)| rest == own) && !name.starts_with("export")
        };
        assert!(!own.iter().any(whole), "{full} repeats its resource");
    }
}

#[test]
fn types_have_names_that_people_would_choose() {
    let machinery = [
        "Wrapper",
        "Json",
        "Schema",
        "Response",
        "ResponseBody",
        "Request1",
        "Strm",
        "Obj",
    ];
    let catalogues = all();
    for (product, resource) in resources(catalogues) {
        for name in resource.types.keys() {
            let full = format!("{product}.{}.{name}", resource.name);
            assert!(!machinery.iter().any(|end| name.ends_with(end)), "{full}");
            assert!(!name.ends_with(|c: char| c.is_ascii_digit()), "{full}");
            assert!(name.starts_with(|c: char| c.is_ascii_uppercase()), "{full}");
        }
    }
}

#[test]
fn fields_and_values_have_distinct_names() {
    let catalogues = all();
    for (product, resource) in resources(catalogues) {
        for (name, ty) in &resource.types {
            let full = format!("{product}.{}.{name}", resource.name);
            distinct(&full, ty.fields());
            let TypeDef::Enumeration(variants) = ty else {
                continue;
            };
            let names = variants
                .iter()
                .map(|variant| variant.name.clone().unwrap_or_else(|| camel(&variant.wire)));
            let names: Vec<_> = names.collect();
            let all: BTreeSet<_> = names.iter().collect();
            assert_eq!(all.len(), names.len(), "{full}: {names:?}");
            let good = |name: &&String| {
                name.starts_with(|c: char| c.is_ascii_uppercase())
                    && *name != "Unknown"
                    && *name != "Self"
            };
            assert!(all.iter().all(good), "{full}: {names:?}");
        }
    }
    for (full, _, operation) in operations(catalogues) {
        let arguments = [&operation.path_params, &operation.query, &operation.headers];
        let arguments: Vec<_> = arguments.into_iter().flatten().cloned().collect();
        distinct(&full, &arguments);
    }
}

/// Checks that the fields of one place have distinct names in Rust.
fn distinct(place: &str, fields: &[Field]) {
    let names = fields
        .iter()
        .map(|field| field.name.clone().unwrap_or_else(|| snake(&field.wire)));
    let names: Vec<_> = names.collect();
    let all: BTreeSet<_> = names.iter().collect();
    assert_eq!(all.len(), names.len(), "{place}: {names:?}");
    assert!(
        all.iter()
            .all(|name| name.starts_with(|c: char| c.is_ascii_lowercase())),
        "{place}: {names:?}"
    );
}

#[test]
fn scopes_look_like_scopes() {
    for (full, _, operation) in operations(all()) {
        let alternatives = operation.alternatives.iter().flatten();
        let alternatives = alternatives.map(|scope| scope.replace("{module}", "leads"));
        for scope in operation.scopes.iter().cloned().chain(alternatives) {
            let parts: Vec<_> = scope.split('.').collect();
            let services = [
                "ZohoCRM",
                "ZohoSearch",
                "ZohoFiles",
                "ZohoWriter",
                "ZohoSign",
                "Desk",
            ];
            assert!(
                parts.len() >= 3 && services.contains(&parts[0]),
                "{full}: {scope}"
            );
            assert!(RIGHTS.contains(parts.last().unwrap()), "{full}: {scope}");
            assert!(!scope.contains(['{', ' ']), "{full}: {scope}");
        }
    }
}

#[test]
fn operations_that_the_issue_names_are_there() {
    let catalogues = all();
    let all = operations(catalogues);
    let expected = "crm.users.list crm.users.get crm.users.create crm.users.update crm.users.delete \
        crm.mail_config.get crm.service_preferences.get crm.records.upsert crm.records.search crm.coql.query \
        desk.tickets.list desk.tickets.move_to_trash desk.tickets.merge desk.threads.send_reply \
        desk.mail_configurations.list desk.organizations.list desk.ticket_attachments.upload";
    for name in expected.split_whitespace() {
        assert!(all.iter().any(|(full, _, _)| full == name), "{name}");
    }
    let pinned = all
        .iter()
        .filter(|(_, _, operation)| operation.version.is_some());
    let pinned: Vec<_> = pinned.map(|(full, _, _)| full.as_str()).collect();
    assert_eq!(
        pinned,
        [
            "crm.service_preferences.get",
            "crm.service_preferences.update"
        ]
    );
}

#[test]
fn areas_have_resources_and_a_sensible_default() {
    for catalogue in all() {
        let defaults = catalogue.areas.iter().filter(|area| area.default).count();
        assert!(
            defaults > 0 && defaults < catalogue.areas.len(),
            "{}",
            catalogue.product
        );
        for area in &catalogue.areas {
            let mut resources = catalogue.resources.values();
            assert!(
                resources.any(|resource| resource.area == area.name),
                "{} {}",
                catalogue.product,
                area.name
            );
            assert!(area.doc.ends_with('.'));
        }
    }
}
