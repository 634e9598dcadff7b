//! The catalogue as zoho-sim carries it: one compact JSON file a product, an operation or a type a line.
//!
//! Notation stays as it is in the catalogue's own files (`users: [User] info`, `int 1..200 = 200`); what
//! only people and the generator need (sentences, names in Rust, sources) is left out.

use std::path::{Path, PathBuf};

use crate::catalog::model::{Body, Catalogue, Field, Host, Operation, Resource, Type, TypeDef};
use crate::catalog::notation::{print_answer, print_body, print_field};

/// Where the files stand.
const FOLDER: &str = "crates/zoho-sim/catalogue";

/// The file of a product, from the root of the workspace, and its text.
pub(crate) fn file(catalogue: &Catalogue) -> (PathBuf, String) {
    let path = Path::new(FOLDER).join(format!("{}.json", catalogue.product));
    (path, product(catalogue))
}

/// The text of a product's file.
fn product(catalogue: &Catalogue) -> String {
    let resources = catalogue.resources.values().chain([&catalogue.shared]);
    let resources = resources.map(|resource| (resource.name.as_str(), self::resource(resource)));
    object(resources, "\n") + "\n"
}

/// A resource: its operations and its types.
fn resource(resource: &Resource) -> String {
    let operations = resource.operations.iter();
    let operations =
        operations.map(|operation| (operation.name.as_str(), self::operation(operation)));
    let types = resource.types.iter();
    let types = types.map(|(name, ty)| (name.as_str(), self::ty(ty)));
    let members = [
        ("operations", object(operations, "\n")),
        ("types", object(types, "\n")),
    ];
    object(members, "")
}

/// An operation in a line.
fn operation(operation: &Operation) -> String {
    let path = if operation.host == Host::Answer {
        ""
    } else {
        &operation.path
    };
    let http = format!("{} {path}", operation.method.as_str());
    let mut members = vec![("http", string(&http))];
    match operation.host {
        Host::Api => {}
        Host::Content => members.push(("host", string("content"))),
        Host::Answer => members.push(("host", string("answer"))),
    }
    if let Some(version) = &operation.version {
        members.push(("version", string(version)));
    }
    if !operation.scopes.is_empty() {
        members.push(("scopes", strings(&operation.scopes)));
    }
    if !operation.alternatives.is_empty() {
        let lists: Vec<_> = operation.alternatives.iter().map(strings).collect();
        members.push(("alternatives", format!("[{}]", lists.join(","))));
    }
    if operation.without_organization {
        members.push(("without_organization", "true".to_owned()));
    }
    // Ids are what most of them are.
    let typed = operation.path_params.iter();
    let typed: Vec<_> = typed
        .filter(|field| field.ty != Type::Id)
        .cloned()
        .collect();
    let (beside, parts) = match &operation.body {
        Body::Nothing => (&[][..], &[][..]),
        Body::Json { beside, .. } => (beside.as_slice(), &[][..]),
        Body::Multipart(parts) => (&[][..], parts.as_slice()),
    };
    for (key, of) in [
        ("path", typed.as_slice()),
        ("query", &operation.query),
        ("headers", &operation.headers),
        ("beside", beside),
        ("parts", parts),
    ] {
        if !of.is_empty() {
            members.push((key, fields(of, false)));
        }
    }
    if let Some(body) = print_body(&operation.body) {
        members.push(("body", string(&body)));
    }
    if let Some(answer) = print_answer(&operation.answer) {
        members.push(("answer", string(&answer)));
    }
    if let Some(style) = operation.paging.style() {
        members.push(("paging", string(style)));
    }
    object(members, "")
}

/// A type in a line: the fields of an object, or the words of an enumeration.
fn ty(ty: &TypeDef) -> String {
    match ty {
        TypeDef::Object { fields, other } => self::fields(fields, *other),
        TypeDef::Enumeration(variants) => strings(variants.iter().map(|variant| &variant.wire)),
    }
}

/// Fields by name.
fn fields(fields: &[Field], other: bool) -> String {
    let notation = fields
        .iter()
        .map(|field| (field.wire.as_str(), string(&print_field(field))));
    let other = other.then(|| ("*", string("json")));
    object(notation.chain(other), "")
}

/// An object; each member behind `before`.
fn object<'a>(members: impl IntoIterator<Item = (&'a str, String)>, before: &str) -> String {
    let members = members.into_iter();
    let members = members.map(|(key, value)| format!("{before}{}:{value}", string(key)));
    format!("{{{}}}", members.collect::<Vec<_>>().join(","))
}

/// A list of strings.
fn strings<'a>(items: impl IntoIterator<Item = &'a String>) -> String {
    let items = items.into_iter().map(|item| string(item));
    format!("[{}]", items.collect::<Vec<_>>().join(","))
}

/// A string of JSON.
fn string(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::read;

    #[test]
    fn a_resource_is_a_line_for_each_operation_and_type() {
        let text = r#"
            doc = "Users."
            area = "users"
            [operations.list]
            http = "GET /crm/{version}/{module}/{user_id}"
            scopes = ["ZohoCRM.users.READ"]
            path = { module = "string" }
            query = { type = "Filter", per_page = "int 1..200 = 200" }
            answer = "users: [User] info"
            paging = "page"
            source = "users.json /crm/v8/users"
            [operations.create]
            http = "POST /crm/{version}/users"
            scopes = ["ZohoCRM.users.CREATE"]
            alternatives = [["A.b.READ"], ["C.d.READ", "E.f.READ"]]
            without_organization = true
            body = "users: [User]"
            beside = { trigger = "[string]" }
            answer = "users: rows"
            [types.User]
            id = "id!"
            "$odd\"" = { type = "json", name = "odd" }
            "*" = "json"
            [enums]
            Filter = ["All", { value = "-1", name = "None" }]
        "#;
        let users = read::resource("users", text).unwrap();
        let catalogue = Catalogue {
            product: "crm".to_owned(),
            resources: [("users".to_owned(), users)].into(),
            shared: Resource {
                name: "shared".to_owned(),
                ..Resource::default()
            },
            ..Catalogue::default()
        };
        let (path, text) = file(&catalogue);
        assert_eq!(path, Path::new("crates/zoho-sim/catalogue/crm.json"));
        let expected = r#"{
"users":{"operations":{
"list":{"http":"GET /crm/{version}/{module}/{user_id}","scopes":["ZohoCRM.users.READ"],"path":{"module":"string!"},"query":{"type":"Filter","per_page":"int 1..200 = 200"},"answer":"users: [User] info","paging":"page"},
"create":{"http":"POST /crm/{version}/users","scopes":["ZohoCRM.users.CREATE"],"alternatives":[["A.b.READ"],["C.d.READ","E.f.READ"]],"without_organization":true,"beside":{"trigger":"[string]"},"body":"users: [User]","answer":"users: rows"}},"types":{
"Filter":["All","-1"],
"User":{"id":"id!","$odd\"":"json","*":"json"}}},
"shared":{"operations":{},"types":{}}}
"#;
        assert_eq!(text, expected);
        assert!(serde_json::from_str::<serde_json::Value>(&text).is_ok());
    }
}
