//! Bodies that are described where none belongs, and members whose kind the sources disagree on.

use super::*;
use crate::catalog::model::Body;
use crate::catalog::read;

const THING: &str = r#"{"type": "object", "properties": {"id": {"type": "string"}}}"#;

#[test]
fn a_stray_body_of_a_get_is_left_out() {
    let both = format!("{}, {}", answers("get", THING), sends("delete", THING));
    // The body stands beside the answer.
    let both = both.replacen(
        r#""operationId""#,
        r#""requestBody": {"content": {"application/json": {"schema": {"type": "object"}}}}, "operationId""#,
        1,
    );
    let file = file(
        &format!(r#""/crm/v8/settings/things/{{id}}": {{{both}}}"#),
        "",
    );
    let new = imported("crm", &[("things.json", file)]);
    assert_eq!(operation(only(&new), "get").body, Body::Nothing);
    assert_ne!(operation(only(&new), "delete").body, Body::Nothing);
}

#[test]
fn a_get_with_a_body_is_refused() {
    let text = |method: &str| {
        format!(
            "area = \"a\"\n[operations.get]\nhttp = \"{method} /crm/{{version}}/things\"\nbody = \"json\"\n"
        )
    };
    let check = |method: &str| {
        let mut catalogue = empty("crm");
        let things = read::resource("things", &text(method)).unwrap();
        catalogue.resources.insert("things".to_owned(), things);
        catalogue.areas.push(crate::catalog::model::Area {
            name: "a".to_owned(),
            doc: String::new(),
            default: false,
        });
        folder::check(&catalogue)
    };
    let problem = check("GET").unwrap_err().to_string();
    assert_eq!(problem, "crm things.get: a GET has no body");
    assert!(check("DELETE").is_ok());
}

#[test]
fn what_removes_a_row_may_be_of_any_kind() {
    let row = r#"{"type": "object", "properties": {"id": {"type": "string"}, "_delete": {"type": "boolean"}, "deleted": {"type": "boolean"}}}"#;
    let file = file(
        &format!(r#""/crm/v8/settings/rows": {{{}}}"#, sends("put", row)),
        "",
    );
    let text = printed(only(&imported("crm", &[("rows.json", file)])));
    assert!(
        text.contains("_delete = \"json\"\ndeleted = \"bool\""),
        "{text}"
    );
}

#[test]
fn newer_files_say_which_scopes_are_needed() {
    let with = |version: &str| {
        let post = sends("post", THING).replacen(
            r#""requestBody""#,
            r#""security": [{"a": ["ZohoCRM.settings.things.UPDATE"]}], "requestBody""#,
            1,
        );
        let text = file(&format!(r#""/crm/v8/settings/things": {{{post}}}"#), "");
        let text = text.replacen("3.0.0", version, 1);
        only(&imported("crm", &[("things.json", text)])).operations[0]
            .scopes
            .clone()
    };
    assert_eq!(with("3.1.0"), ["ZohoCRM.settings.things.UPDATE"]);
    assert_eq!(with("3.0.0"), ["ZohoCRM.settings.things.CREATE"]);
}

#[test]
fn types_that_only_look_alike_stay_apart() {
    let sends = |name: &str| {
        sends(
            "post",
            &format!(r##"{{"$ref": "#/components/schemas/{name}"}}"##),
        )
    };
    let schema = |name: &str| {
        format!(
            r#""{name}": {{"type": "object", "properties": {{"name": {{"type": "string"}}, "note": {{"type": "string"}}}}}}"#
        )
    };
    let file = |name: &str| {
        file(
            &format!(r#""/crm/v8/{name}s": {{{}}}"#, sends(name)),
            &schema(name),
        )
    };
    let files = [
        ("portals.json", file("portal")),
        ("copies.json", file("copy")),
    ];
    let together = imported("crm", &files);
    assert_eq!(together.shared.types.len(), 1);
    let apart = "[apart]\n\"copies.json copy\" = \"RuleCopy\"";
    let apart = imported_over(&empty("crm"), &files, apart);
    assert!(apart.shared.types.is_empty());
    assert!(apart.resources["copies"].types.contains_key("RuleCopy"));
}
