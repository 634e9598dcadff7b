//! Several descriptions of one product, the oldest first.

use super::*;

/// An operation with servers of its own.
fn at(server: &str, schema: &str) -> String {
    answers("get", schema).replacen(
        r#""operationId""#,
        &format!(r#""servers": [{{"url": "{server}"}}], "operationId""#),
        1,
    )
}

const THING: &str = r#"{"type": "object", "properties": {"id": {"type": "string"}}}"#;

#[test]
fn nothing_that_an_older_file_has_is_dropped() {
    let path = r#""/shop/v8/settings/things""#;
    let listed = |thing: &str| {
        let schema = format!(
            r#"{{"type": "object", "properties": {{"things": {{"type": "array", "items": {thing}}}}}}}"#
        );
        answers("get", &schema)
    };
    let older = format!(
        r#"{path}: {{{}, "delete": {{"responses": {{"204": {{}}}}}}}}"#,
        listed(
            r#"{"type": "object", "properties": {"id": {"type": "string"}, "old": {"type": "string"}, "kind": {"type": "string", "enum": ["a", "b"]}, "flag": {"type": "boolean"}}}"#
        )
    );
    let newer = format!(
        r#"{path}: {{{}}}"#,
        listed(
            r#"{"type": "object", "properties": {"id": {"type": ["string", "null"]}, "new": {"type": "integer"}, "kind": {"type": "string", "enum": ["c"]}, "flag": {"type": ["object", "null"], "properties": {"permanent": {"type": "boolean"}}}}}"#
        )
    );
    let files = [
        ("things.json", file(&older, "")),
        ("things.json", file(&newer, "")),
    ];
    let new = imported(KEYED, &files);
    assert_eq!(names(only(&new)), ["list", "delete"]);
    let text = printed(only(&new));
    for line in ["old = \"string\"", "new = \"int\"", "flag = \"json\""] {
        assert!(text.contains(line), "{line} in {text}");
    }
    assert!(text.contains(r#"["c", "a", "b"]"#), "{text}");
    let again = imported_over(KEYED, &new, &files, "");
    assert_eq!(changes(&new, &again), Vec::<String>::new());
}

#[test]
fn what_the_newer_file_no_longer_lists_may_be_given() {
    let query = |name: &str, required: bool| {
        let get = answers("get", THING);
        let parameters = format!(
            r#""parameters": [{{"name": "{name}", "in": "query", "required": {required}, "schema": {{"type": "string"}}}}], "operationId""#
        );
        let get = get.replacen(r#""operationId""#, &parameters, 1);
        file(&format!(r#""/shop/v8/settings/thing": {{{get}}}"#), "")
    };
    let new = imported(
        KEYED,
        &[
            ("thing.json", query("gone", true)),
            ("thing.json", query("come", true)),
        ],
    );
    let get = operation(only(&new), "get");
    let query: Vec<_> = get
        .query
        .iter()
        .map(|field| (field.wire.as_str(), field.required))
        .collect();
    assert_eq!(query, [("come", true), ("gone", false)]);
}

#[test]
fn two_paths_of_one_operation_are_one_method() {
    let path = |path: &str| file(&format!(r#""{path}": {{{}}}"#, answers("get", THING)), "");
    let (older, newer) = (
        "/shop/v8/Deals/{deal}/Roles",
        "/shop/v8/{module}/{dealId}/Roles",
    );
    let new = imported(
        KEYED,
        &[("roles.json", path(older)), ("roles.json", path(newer))],
    );
    let [get] = only(&new).operations.as_slice() else {
        panic!("{:?}", names(only(&new)));
    };
    assert_eq!(get.path, "/shop/{version}/{module}/{deal_id}/Roles");
    assert_eq!(
        get.sources,
        [format!("roles.json {newer}"), format!("roles.json {older}")]
    );
}

#[test]
fn a_path_begins_with_that_of_its_server() {
    let read = |server: &str, path: &str| {
        let file = file(&format!(r#""{path}": {{{}}}"#, at(server, THING)), "");
        only(&imported(KEYED, &[("jobs.json", file)])).operations[0]
            .path
            .clone()
    };
    let whole = "/shop/bulk/{version}/read";
    assert_eq!(
        read("https://www.zohoapis.com/shop/bulk/v8", "/read"),
        whole
    );
    assert_eq!(read("/shop/bulk/{version}/", "/read"), whole);
    assert_eq!(read("https://zohoapis.{dc}", "/shop/bulk/v8/read"), whole);
    assert_eq!(
        read("https://zohoapis.com/shop/bulk/v8", "/shop/bulk/v8/read"),
        whole
    );
}
