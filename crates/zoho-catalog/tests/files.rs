//! Parsing and writing of a catalogue's files.
#![allow(clippy::unwrap_used, reason = "a helper that fails fails its test")]

use zoho_catalog::model::{Host, Paging, Resource, Response};
use zoho_catalog::{Catalogue, Error, read, write};

/// Parses an operation whose table consists of these lines.
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
response = "users: [User] info"
paging = "page ..2000"
idempotent = false
cost = 5
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
response = "row"

[operations.download]
http = "GET {download_url}"
path = { download_url = "string" }
response = "file"

[operations.create]
http = "POST /crm/{version}/users"
body = "users: one shared.User"
extra = { trigger = "[string]" }
response = "users: row"

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
    assert_eq!(read.operations[2].host, Host::Response);
    assert_eq!(
        read.operations[3].response,
        Response::Row {
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
        (
            "http = \"GET /x\"\npaging = \"pages\"",
            "unknown paging `pages`",
        ),
        ("http = \"GET /x\"\npaging = \"index\"", "parameter `index`"),
        (
            "http = \"GET /x\"\nbody = \"User\"\nextra = { a = \"id\" }",
            "without a body under a key",
        ),
        ("http = \"GET /x\"\nhost = \"moon\"", "unknown host `moon`"),
        (
            "http = \"GET /x\"\nscopes = [\"A.READ\"]",
            "`A.READ` is not of the form",
        ),
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

/// A product without settings.
const PRODUCT: &str = "name = \"x\"\nversion = \"v1\"\ntitle = \"X\"\nhost = \"api\"\n";

/// Returns the error of a catalogue with one area and this file.
fn refused(users: &str) -> String {
    let areas = "[base]\ndoc = \"Everything.\"\n";
    let files = [
        ("product.toml", PRODUCT),
        ("areas.toml", areas),
        ("v1/users.toml", users),
    ];
    Catalogue::from_files(files).unwrap_err().to_string()
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
            format!("{operation}response = \"users: [User]\"\n"),
            "v1/users.toml:4: operations.list.response: unknown type `User`",
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
        ("product.toml", PRODUCT),
        ("shared.toml", "[types.Ref]\nid = \"id\"\n"),
        (
            "users.toml",
            "area = \"base\"\n[operations.list]\nhttp = \"GET /u\"\nresponse = \"[shared.Ref]\"\n",
        ),
    ];
    for (name, text) in files {
        std::fs::write(folder.path().join(name), text).unwrap();
    }
    std::fs::write(folder.path().join("notes.md"), "no catalogue").unwrap();
    let read = Catalogue::from_folder(folder.path()).unwrap();
    assert_eq!(read, Catalogue::from_files(files).unwrap());
    let missing = Catalogue::from_folder(folder.path().join("none")).unwrap_err();
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
    assert_eq!(page.range(), Some(1..=i64::MAX));
    assert_eq!(filter.range(), None);
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

#[test]
fn what_product_toml_cannot_say_is_told_with_its_line() {
    for (lines, expected) in [
        ("hosts = \"api\"", "5: unknown key `hosts`"),
        ("host = { near = \"x\" }", "4: host: unknown key `near`"),
        (
            "host = \"moon\"",
            "4: host: unknown host `moon`: known are api, upload, desk",
        ),
        (
            "host = { beside = \"api\", label = \"a.b\" }",
            "4: host.label: `a.b` is no label of a host",
        ),
        (
            "host = { beside = \"api\", label = \"evil.com/\" }",
            "4: host.label: `evil.com/` is no label of a host",
        ),
        (
            "date_times = \"local\"",
            "5: date_times: unknown form `local`: known are as_written, seconds_with_offset and millis_utc",
        ),
        ("[scopes]\nkind = \"X\"", "6: scopes: unknown key `kind`"),
        ("[scopes]\nothers = []", "5: scopes: no `service`"),
        (
            "[rules]\nX = \"odd\"",
            "6: rules.X: unknown failure class `odd`",
        ),
        (
            "[rules]\n\"900 X\" = \"denied\"",
            "6: rules.900 X: the rule begins with no status",
        ),
        (
            "[paging]\nmore = \"a\"\nstyle = \"b\"",
            "7: paging: unknown key `style`",
        ),
        ("[paging]\nmore = \"a\"", "5: paging: no `within`"),
        (
            "[editions]\nfree = 0",
            "6: editions.free: not a whole number from 1",
        ),
        ("[errors]\ncodes = [\"code\"]", "5: errors: no `messages`"),
        (
            "organization = { found_by = \"a.b\" }",
            "5: organization: either `header` or `query` is needed",
        ),
        (
            "organization = { query = \"o\", found_by = \"a.b\" }",
            "5: organization.found_by: unknown operation `a.b`",
        ),
        (
            "[errors]\ncodes = []\nmessages = []\nsuccess = {}",
            "8: errors.success: one of `unless`, `with` and `where` is needed",
        ),
        (
            "[beyond_pages]\n\"a.b\" = \"take it\"",
            "6: beyond_pages.a.b: unknown operation",
        ),
        ("title = 5", "3: title: not a string"),
    ] {
        let key = lines.split(' ').next().unwrap();
        let text = match PRODUCT
            .lines()
            .position(|line| line.starts_with(&format!("{key} ")))
        {
            Some(at) => {
                let mut all: Vec<_> = PRODUCT.lines().collect();
                all[at] = lines;
                all.join("\n")
            }
            None => format!("{PRODUCT}{lines}\n"),
        };
        let error = Catalogue::from_files([("x/product.toml", text)]).unwrap_err();
        assert_eq!(
            error.to_string(),
            format!("x/product.toml:{expected}"),
            "{lines}"
        );
    }
    let none = Catalogue::from_files([("users.toml", "")]).unwrap_err();
    assert_eq!(
        none.to_string(),
        "product.toml: the catalogue has no such file"
    );
}
