//! Files of a catalogue, read and written.
#![allow(clippy::unwrap_used, reason = "a helper that fails fails its test")]

use zoho_catalog::model::{Answer, Host, Paging, Resource};
use zoho_catalog::{Catalogue, Error, read, write};

/// An operation whose table holds these lines.
fn with(lines: &str) -> Result<Resource, Error> {
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
        let error = with(lines).unwrap_err();
        let line = lines.lines().count().max(1) + usize::from(!lines.is_empty());
        assert_eq!(error.line(), Some(line), "{error}");
        assert!(error.place().starts_with("operations.list"), "{error}");
        assert!(error.to_string().contains(expected), "{error}");
    }
    assert!(read::resource("users", "[type.User]\n").is_err());
    assert!(read::resource("users", "doc = 1\n").is_err());
}

/// What is wrong with a catalogue of an area and this file.
fn refused(users: &str) -> String {
    let areas = "[base]\ndoc = \"Everything.\"\n";
    let files = [("areas.toml", areas), ("v1/users.toml", users)];
    Catalogue::from_files("crm", files).unwrap_err().to_string()
}

#[test]
fn names_that_are_not_there_are_told_with_file_and_line() {
    let operation = "area = \"base\"\n[operations.list]\nhttp = \"GET /users\"\n";
    for (text, expected) in [
        (
            "[operations.list]\nhttp = \"GET /users\"\n".to_owned(),
            "v1/users.toml: area: unknown area ``",
        ),
        (
            "doc = \"Users.\"\narea = \"moon\"\n".to_owned(),
            "v1/users.toml:2: area: unknown area `moon`",
        ),
        (
            format!("{operation}answer = \"users: [User]\"\n"),
            "v1/users.toml:4: operations.list.answer: unknown type `User`",
        ),
        (
            format!("{operation}query = {{ filter = \"shared.Filter\" }}\n"),
            "v1/users.toml:4: operations.list.query.filter: unknown type `shared.Filter`",
        ),
        (
            format!("{operation}[operations.list.headers]\nIf-Match = \"Tag\"\n"),
            "v1/users.toml:5: operations.list.headers.If-Match: unknown type `Tag`",
        ),
        (
            format!("{operation}[types.User]\nid = \"id\"\nrole = \"{{Role}}\"\n"),
            "v1/users.toml:6: types.User.role: unknown type `Role`",
        ),
        (
            format!("{operation}body = \"json\"\n"),
            "v1/users.toml:4: operations.list.body: a GET has no body",
        ),
        (
            format!("{operation}{operation}"),
            "v1/users.toml:5: duplicate key",
        ),
        (
            "area = \"base\n".to_owned(),
            "v1/users.toml:1: invalid basic string, expected `\"`",
        ),
    ] {
        assert_eq!(refused(&text), expected);
    }
}

#[test]
fn a_folder_is_read_as_its_files_are() {
    let folder = tempfile::tempdir().unwrap();
    let files = [
        ("areas.toml", "[base]\ndoc = \"Everything.\"\n"),
        ("shared.toml", "[types.Ref]\nid = \"id\"\n"),
        (
            "users.toml",
            "area = \"base\"\n[operations.list]\nhttp = \"GET /u\"\nanswer = \"[shared.Ref]\"\n",
        ),
    ];
    for (name, text) in files {
        std::fs::write(folder.path().join(name), text).unwrap();
    }
    std::fs::write(folder.path().join("notes.md"), "no catalogue").unwrap();
    let read = Catalogue::from_folder("crm", folder.path()).unwrap();
    assert_eq!(read, Catalogue::from_files("crm", files).unwrap());
    let missing = Catalogue::from_folder("crm", folder.path().join("none")).unwrap_err();
    assert_eq!(missing.line(), None);
    assert!(missing.to_string().ends_with("the folder cannot be read"));
    assert!(std::error::Error::source(&missing).is_some());
}

#[cfg(feature = "crm")]
#[test]
fn an_operation_is_found_by_its_full_name() {
    let crm = zoho_catalog::built_in()
        .iter()
        .find(|b| b.product() == "crm");
    let crm = crm.unwrap().catalogue();
    let list = crm.operation("crm.users.list").unwrap();
    assert_eq!((list.product(), list.method()), ("crm", "GET"));
    assert_eq!(list.name(), "crm.users.list");
    assert_eq!(list.scopes().collect::<Vec<_>>(), ["ZohoCRM.users.READ"]);
    for name in ["users.list", "crm.users", "books.users.list", ""] {
        assert!(crm.operation(name).is_none(), "{name}");
    }
}

#[cfg(feature = "crm")]
#[test]
fn an_enumeration_tells_its_words() {
    let crm = zoho_catalog::built_in()
        .iter()
        .find(|b| b.product() == "crm");
    let list = crm
        .unwrap()
        .catalogue()
        .operation("crm.users.list")
        .unwrap();
    let named = |name: &str| list.query().find(|p| p.name() == name).unwrap();
    let filter = named("type");
    assert!(filter.values().contains(&"ActiveUsers"));
    let page = named("page");
    assert!(page.values().is_empty());
    assert_eq!(page.notation(), "int 1.. = 1");
    assert_eq!(page.bounds(), Some(1..=i64::MAX));
    assert_eq!(filter.bounds(), None);
    let ids = named("ids");
    assert!(ids.is_list() && !ids.is_file() && !ids.is_asked());
}

#[test]
fn every_catalogue_that_is_compiled_in_is_read() {
    for built_in in zoho_catalog::built_in() {
        let catalogue = built_in.catalogue();
        assert_eq!(catalogue.product, built_in.product());
        assert!(catalogue.operations().count() > 400);
        catalogue.validate().unwrap();
    }
}
