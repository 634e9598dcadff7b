//! The catalogue as it is: whole, in its own form, and with names that people can use.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::LazyLock;

use super::folder::{self, object_fields};
use super::model::{Answer, Catalogue, Field, Host, Operation, Paging, Resource, TypeDef};
use super::words::{camel, singular, snake};
use super::{read, write};

/// Where the catalogue stands, whichever folder the tests run in.
fn folder_of(product: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("catalog")
        .join(product)
}

/// Both catalogues.
fn all() -> &'static [Catalogue] {
    static ALL: LazyLock<Vec<Catalogue>> = LazyLock::new(|| {
        let load = |product: &&str| folder::load(product, &folder_of(product)).unwrap();
        folder::PRODUCTS.iter().map(load).collect()
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

/// Words that Rust keeps for itself, as far as an API could use them.
const KEYWORDS: &str = "as break const continue crate dyn else enum extern false fn for if impl in let loop \
    match mod move mut pub ref return self static struct super trait true type unsafe use where while async \
    await abstract become box do final macro override priv try typeof unsized virtual yield gen";

#[test]
fn every_name_that_is_used_is_there() {
    for catalogue in all() {
        folder::check(catalogue).unwrap();
    }
}

#[test]
fn every_file_is_in_the_form_that_is_written() {
    let catalogues = all();
    for (product, resource) in resources(catalogues) {
        let path = folder_of(product).join(format!("{}.toml", resource.name));
        let text = std::fs::read_to_string(&path).unwrap();
        assert_eq!(text, write::resource(resource), "{}", path.display());
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
            distinct(&full, object_fields(ty));
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

/// Whether fields of one place have names of their own in Rust.
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
            let rights = crate::import::RIGHTS;
            assert!(rights.contains(parts.last().unwrap()), "{full}: {scope}");
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

#[test]
fn little_is_left_out_and_for_a_reason() {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("catalog/left_out.toml");
    let text = std::fs::read_to_string(path).unwrap();
    let entries: Vec<_> = text.lines().filter(|line| line.starts_with('"')).collect();
    assert!(entries.len() <= 6, "{entries:?}");
    assert!(
        entries.iter().all(|entry| entry.ends_with(".\"")),
        "{entries:?}"
    );
}

/// An operation whose table holds these lines.
fn with(lines: &str) -> anyhow::Result<Resource> {
    read::resource("users", &format!("[operations.list]\n{lines}\n"))
}

#[test]
fn everything_comes_back_as_it_was_written() {
    let text = r#"doc = "Users \"of\" \\ all."
area = "users"
hand = ["types.User"]

[operations.list]
http = "GET /crm/{version}/{module}/{user_id}/x"
doc = "Lists them."
version = "v6"
scopes = ["ZohoCRM.users.READ"]
path = { module = "string" }
headers = { If-Modified-Since = "datetime" }
answer = "users: [User] info"
paging = "page ..2000"
repeatable = false
places = 5
heavy = true
by_hand = true
source = ["a.json /a", "b.json /b"]
[operations.list.query]
page = "int 1.. = 1"
per_page = "int 1..200 = 200"
a_long_name_that_makes_the_line_too_long = "string"
another_long_name_that_does_so = "string"

[operations.upload]
http = "POST /crm/{version}/upload"
host = "content"
parts = { file = "file!" }
answer = "row"

[operations.download]
http = "GET {download_url}"
path = { download_url = "string" }
answer = "file"

[operations.create]
http = "POST /crm/{version}/users"
body = "users: one shared.User"
beside = { trigger = "[string]" }
answer = "users: row"

[types.User]
"$id" = "id"
Isonline = { type = "bool", name = "is_online" }
"*" = "json"

[enums]
Shift = ["day", { value = "24", name = "Always" }]

[from]
User = "users.json users"
"#;
    let read = read::resource("users", text).unwrap();
    assert_eq!(write::resource(&read), text);
    assert_eq!(
        read.operations[0].paging,
        Paging::Page {
            token: false,
            max: 200,
            most: Some(2000),
        }
    );
    assert_eq!(read.operations[2].host, Host::Answer);
    assert_eq!(
        read.operations[3].answer,
        Answer::Row {
            key: Some("users".to_owned())
        }
    );
}

#[test]
fn mistakes_are_told_with_their_place() {
    for (lines, expected) in [
        ("", "no `http`"),
        ("http = \"GET\"", "no path"),
        ("http = \"LOOK /x\"", "method `LOOK`"),
        ("http = \"GET /x\"\nquerry = {}", "unknown key `querry`"),
        (
            "http = \"GET /x\"\nquery = { a = \"text\" }",
            "`text` is not a type",
        ),
        (
            "http = \"GET /x\"\npath = { a = \"id\" }",
            "`a` is not in the path",
        ),
        ("http = \"GET /x\"\npaging = \"page\"", "`per_page`"),
        ("http = \"GET /x\"\npaging = \"pages\"", "neither `page`,"),
        ("http = \"GET /x\"\npaging = \"index\"", "parameter `index`"),
        (
            "http = \"GET /x\"\nbody = \"User\"\nbeside = { a = \"id\" }",
            "without a body under a key",
        ),
        ("http = \"GET /x\"\nhost = \"moon\"", "unknown host `moon`"),
    ] {
        let error = format!("{:#}", with(lines).unwrap_err());
        assert!(
            error.starts_with("operations.list") && error.contains(expected),
            "{error}"
        );
    }
    assert!(read::resource("users", "[type.User]\n").is_err());
    assert!(read::resource("users", "doc = 1\n").is_err());
}
