//! Bodies that are described where none belongs, and members whose kind the sources disagree on.

use super::*;
use zoho_catalog::model::Body;
use zoho_catalog::read;

const THING: &str = r#"{"type": "object", "properties": {"id": {"type": "string"}}}"#;

#[test]
fn a_stray_body_of_a_get_is_left_out() {
    let both = format!("{}, {}", answers("get", THING), sends("delete", THING));
    // The body is next to the answer.
    let both = both.replacen(
        r#""operationId""#,
        r#""requestBody": {"content": {"application/json": {"schema": {"type": "object"}}}}, "operationId""#,
        1,
    );
    let file = file(
        &format!(r#""/shop/v8/settings/things/{{id}}": {{{both}}}"#),
        "",
    );
    let new = imported(KEYED, &[("things.json", file)]);
    assert_eq!(operation(only(&new), "get").body, Body::Nothing);
    assert_ne!(operation(only(&new), "delete").body, Body::Nothing);
}

#[test]
fn a_get_with_a_body_is_refused() {
    let text = |method: &str| {
        format!(
            "area = \"a\"\n[operations.get]\nhttp = \"{method} /shop/{{version}}/things\"\nbody = \"json\"\n"
        )
    };
    let check = |method: &str| {
        let mut catalogue = empty();
        let things = read::resource("things", &text(method)).unwrap();
        catalogue.resources.insert("things".to_owned(), things);
        catalogue.areas.push(zoho_catalog::model::Area {
            name: "a".to_owned(),
            doc: String::new(),
            default: false,
        });
        catalogue.validate()
    };
    let problem = check("GET").unwrap_err().to_string();
    assert_eq!(
        problem,
        "things.toml: operations.get.body: a GET has no body"
    );
    assert!(check("DELETE").is_ok());
}

#[test]
fn what_removes_a_row_may_be_of_any_kind() {
    let row = r#"{"type": "object", "properties": {"id": {"type": "string"}, "_delete": {"type": "boolean"}, "deleted": {"type": "boolean"}}}"#;
    let file = file(
        &format!(r#""/shop/v8/settings/rows": {{{}}}"#, sends("put", row)),
        "",
    );
    let text = printed(only(&imported(KEYED, &[("rows.json", file)])));
    assert!(
        text.contains("_delete = \"json\"\ndeleted = \"bool\""),
        "{text}"
    );
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
            &format!(r#""/shop/v8/{name}s": {{{}}}"#, sends(name)),
            &schema(name),
        )
    };
    let files = [
        ("portals.json", file("portal")),
        ("copies.json", file("copy")),
    ];
    let together = imported(KEYED, &files);
    assert_eq!(together.shared.types.len(), 1);
    let apart = "[apart]\n\"copies.json copy\" = \"RuleCopy\"";
    let apart = imported_over(KEYED, &empty(), &files, apart);
    assert!(apart.shared.types.is_empty());
    assert!(apart.resources["copies"].types.contains_key("RuleCopy"));
}

#[test]
fn bodies_lack_what_only_the_server_sets() {
    let job = r##"{"type": "object", "properties": {"id": {"type": "string"}, "files": {"type": "array", "items": {"$ref": "#/components/schemas/File"}}}}"##;
    let file_of_job = r##"{"type": "object", "properties": {"name": {"type": "string"}, "status": {"type": "string"}, "added_count": {"type": "integer"}, "made": {"type": "string", "readOnly": true}, "parent": {"$ref": "#/components/schemas/File"}}}"##;
    let only_sent = r##"{"type": "object", "properties": {"created_by": {"type": "string"}, "note": {"type": "string"}}}"##;
    let reference = |name: &str| format!(r##"{{"$ref": "#/components/schemas/{name}"}}"##);
    let paths = format!(
        r#""/shop/v8/settings/jobs": {{{}, {}}}, "/shop/v8/settings/jobs/notes": {{{}}}"#,
        answers("get", &reference("Job")),
        sends("post", &reference("Job")),
        sends("put", &reference("Note")),
    );
    let schemas = format!(r#""Job": {job}, "File": {file_of_job}, "Note": {only_sent}"#);
    let files = [("jobs.json", file(&paths, &schemas))];
    let decided = "[made_by_server]\n\"jobs.json File\" = [\"status\"]";
    let new = imported_over(KEYED, &empty(), &files, decided);
    let text = printed(only(&new));
    let expected = r#"[types.Job]
id = "id"
files = "[JobFile]"
"*" = "json"
[types.JobCreate]
id = "id"
files = "[JobCreateFile]"
[types.JobCreateFile]
name = "string"
parent = "JobCreateFile"
[types.JobFile]
name = "string"
status = "string"
added_count = "int"
made = "string"
parent = "JobFile"
[types.JobUpdateNotes]
created_by = "string"
note = "string""#;
    assert!(text.ends_with(expected), "{text}");
    // The names of sent forms come from those of what comes back, and stay.
    let again = imported_over(KEYED, &new, &files, decided);
    assert_eq!(changes(&new, &again), Vec::<String>::new());
}
