//! The importer on descriptions as CRM's are.

use super::IMPORT;
use crate::import::tests::{answers, file, imported, only, printed, sends};

const THING: &str = r#"{"type": "object", "properties": {"id": {"type": "string"}}}"#;

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
        only(&imported(IMPORT, &[("things.json", text)])).operations[0]
            .scopes
            .clone()
    };
    assert_eq!(with("3.1.0"), ["ZohoCRM.settings.things.UPDATE"]);
    assert_eq!(with("3.0.0"), ["ZohoCRM.settings.things.CREATE"]);
}

/// A success and an error, as the files describe them.
const OUTCOMES: &str = r#"
    "Success": {"type": "object", "properties": {"code": {"type": "string", "enum": ["SUCCESS"]},
        "message": {"type": "string"}, "status": {"type": "string", "enum": ["success"]},
        "details": {"type": "object", "properties": {"id": {"type": "string"}}}}},
    "Invalid": {"type": "object", "properties": {"code": {"type": "string", "enum": ["INVALID_DATA"]},
        "message": {"type": "string"}, "status": {"type": "string", "enum": ["error"]},
        "details": {"type": "object"}}}"#;

#[test]
fn a_resource_is_unwrapped_as_a_caller_wants_it() {
    let user = r##""users": {"type": "object", "required": ["id", "Last_Name"], "properties": {
        "id": {"type": "string"}, "Last_Name": {"type": "string"},
        "created_time": {"type": "string", "format": "date-time"}}},
        "list": {"type": "object", "properties": {
            "users": {"type": "array", "items": {"$ref": "#/components/schemas/users"}},
            "info": {"type": "object", "properties": {"page": {"type": "integer"}}}}},
        "body": {"type": "object", "properties": {
            "users": {"type": "array", "items": {"$ref": "#/components/schemas/users"}}}},
        "rows": {"type": "object", "properties": {"users": {"type": "array", "items": {"oneOf": [
            {"$ref": "#/components/schemas/Success"}, {"$ref": "#/components/schemas/Invalid"}]}}}}"##;
    let page = r#"{"name": "page", "in": "query", "schema": {"type": "integer", "format": "int32"}},
        {"name": "per_page", "in": "query", "schema": {"type": "integer", "format": "int32"}}"#;
    let write = |method: &str| {
        format!(
            r##""{method}": {{"requestBody": {{"content": {{"application/json": {{"schema":
                {{"$ref": "#/components/schemas/body"}}}}}}}},
                "responses": {{"201": {{"content": {{"application/json": {{"schema":
                {{"$ref": "#/components/schemas/rows"}}}}}}}}}}}}"##
        )
    };
    let paths = format!(
        r##""/crm/v8/users": {{"get": {{"parameters": [{page}], "responses": {{"204": {{}}, "200": {{"content":
            {{"application/json": {{"schema": {{"oneOf": [{{"$ref": "#/components/schemas/list"}},
            {{"$ref": "#/components/schemas/Invalid"}}]}}}}}}}}}}}}, {}}},
            "/crm/v8/users/{{user}}": {{{}, {}}}"##,
        write("post"),
        answers("get", r##"{"$ref": "#/components/schemas/list"}"##),
        write("put"),
    );
    let catalogue = imported(
        IMPORT,
        &[("users.json", file(&paths, &format!("{user}, {OUTCOMES}")))],
    );
    let expected = r#"[operations.list]
http = "GET /crm/{version}/users"
query = { page = "int 1.. = 1", per_page = "int 1..200 = 200" }
response = "users: [User] info"
paging = "page"
[operations.get]
http = "GET /crm/{version}/users/{user_id}"
response = "users: one User"
[operations.create]
http = "POST /crm/{version}/users"
body = "users: [UserInput]"
response = "users: rows"
[operations.update]
http = "PUT /crm/{version}/users/{user_id}"
body = "users: one UserInput"
response = "users: row"
[types.User]
id = "id"
Last_Name = "string"
created_time = "datetime"
"*" = "json"
[types.UserInput]
id = "id"
Last_Name = "string""#;
    assert_eq!(printed(only(&catalogue)), expected);
}
