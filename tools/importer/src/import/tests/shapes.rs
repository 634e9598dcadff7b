//! Bodies, answers and types.

use super::{
    BARE, KEYED, answers, empty, file, imported, imported_over, only, operation, printed, sends,
};
use zoho_catalog::write;

#[test]
fn errors_inside_a_200_do_not_count() {
    let schema = r##"{"oneOf": [{"$ref": "#/components/schemas/badge"}, {"type": "object", "properties": {
        "errorCode": {"type": "string"}, "message": {"type": "string"}}}]}"##;
    let badge = r#""badge": {"type": "object", "required": ["id"], "properties": {
        "id": {"type": ["string", "integer"], "format": "int64"}, "name": {"type": ["string", "null"]}}}"#;
    let paths = format!(
        r#""/api/v1/badges/{{badgeId}}": {{{}}}"#,
        answers("get", schema)
    );
    let catalogue = imported(BARE, &[("Badge.json", file(&paths, badge))]);
    let expected = "[operations.get]\nhttp = \"GET /api/{version}/badges/{badge_id}\"\nresponse = \"Badge\"\n\
                    [types.Badge]\nid = \"id!\"\nname = \"string\"\n\"*\" = \"json\"";
    assert_eq!(printed(only(&catalogue)), expected);
}

#[test]
fn lists_come_under_data_under_a_key_or_bare() {
    let list = r#"{"type": "array", "items": {"type": "object", "properties": {"name": {"type": "string"}}}}"#;
    let under = |key: &str| format!(r#"{{"type": "object", "properties": {{"{key}": {list}}}}}"#);
    for (schema, expected) in [
        (under("data"), "data: [Label]"),
        (under("labels"), "labels: [Label]"),
        (list.to_owned(), "[Label]"),
    ] {
        let paths = format!(r#""/api/v1/labels": {{{}}}"#, answers("get", &schema));
        let catalogue = imported(BARE, &[("Label.json", file(&paths, ""))]);
        let text = write::resource(only(&catalogue));
        assert!(
            text.contains(&format!("response = \"{expected}\"")),
            "{text}"
        );
        assert_eq!(only(&catalogue).operations[0].name, "list");
    }
}

#[test]
fn references_lead_into_other_files_and_in_circles() {
    let paths = format!(
        r#""/shop/v8/settings/layouts": {{{}}}"#,
        answers("get", r##"{"$ref": "#/components/schemas/wrapper"}"##)
    );
    let layouts = file(
        &paths,
        r#""wrapper": {"type": "object", "properties": {"layouts": {"type": "array",
            "items": {"$ref": "./common.json#/components/schemas/Layout"}}}}"#,
    );
    let common = file(
        "",
        r##""Layout": {"type": "object", "properties": {"id": {"type": "string"},
            "criteria": {"$ref": "#/components/schemas/Criteria"}}},
            "Criteria": {"type": "object", "properties": {"comparator": {"type": "string"},
            "group": {"type": "array", "items": {"$ref": "#/components/schemas/Criteria"}}}}"##,
    );
    let catalogue = imported(KEYED, &[("layouts.json", layouts), ("common.json", common)]);
    let expected = r#"[operations.list]
http = "GET /shop/{version}/settings/layouts"
response = "layouts: [Layout]"
[types.Criteria]
comparator = "string"
group = "[Criteria]"
[types.Layout]
id = "id"
criteria = "Criteria"
"*" = "json""#;
    assert_eq!(printed(only(&catalogue)), expected);
}

#[test]
fn names_say_what_a_string_or_number_is() {
    let either = r#"{"type": ["string", "integer", "null"], "format": "int64"}"#;
    let count = r#"{"oneOf": [{"oneOf": [{"type": "string"}, {"type": "integer", "format": "int32"}]}, {"type": "null"}]}"#;
    let schema = format!(
        r#"{{"type": "object", "properties": {{"id": {either}, "createdBy": {either}, "threadCount": {either},
            "commentCount": {count}, "responseTime": {either}, "emailId": {{"type": "string"}},
            "agentIds": {{"type": "array", "items": {either}}}, "ticketNumber": {count},
            "isSpam": {{"type": ["boolean", "null"]}}, "isPrivate": {{"type": ["string", "null"]}}, "cf": {{"type": "object", "additionalProperties": {{"type": "string"}}}},
            "more": {{"type": "object"}}}}}}"#
    );
    let paths = format!(
        r#""/api/v1/tickets/{{ticketId}}": {{{}}}"#,
        answers("get", &schema)
    );
    let catalogue = imported(BARE, &[("Ticket.json", file(&paths, ""))]);
    let expected = r#"[types.Ticket]
id = "id"
createdBy = "id"
threadCount = "int"
commentCount = "int"
responseTime = "string"
emailId = "string"
agentIds = "[id]"
ticketNumber = "int"
isSpam = "bool"
isPrivate = "bool"
cf = "{json}"
more = "json"
"*" = "json""#;
    let text = printed(only(&catalogue));
    assert_eq!(
        text.split_once("[types")
            .map(|(_, text)| format!("[types{text}"))
            .unwrap(),
        expected
    );
}

#[test]
fn parts_are_put_together_and_variants_that_overlap_are_one() {
    let fields = |extra: &str| {
        format!(
            r#"{{"type": "object", "required": ["type"], "properties": {{"type": {{"type": "string"}}, {extra}}}}}"#
        )
    };
    let schema = format!(
        r#"{{"allOf": [{{"oneOf": [{}, {}]}}, {{"type": "object", "properties": {{"label": {{"type": "string"}}}}}}]}}"#,
        fields(r#""length": {"type": "integer"}"#),
        fields(r#""length": {"type": "string"}, "digits": {"type": "integer"}"#),
    );
    let paths = format!(
        r#""/api/v1/fields/{{fieldId}}": {{{}}}"#,
        answers("get", &schema)
    );
    let catalogue = imported(BARE, &[("Field.json", file(&paths, ""))]);
    let expected = "[types.Field]\ntype = \"string\"\nlength = \"string\"\ndigits = \"int\"\nlabel = \"string\"\n\"*\" = \"json\"";
    assert!(
        printed(only(&catalogue)).ends_with(expected),
        "{}",
        printed(only(&catalogue))
    );
}

#[test]
fn what_is_described_anew_for_the_list_and_for_one_is_one_type() {
    let list = r#"{"type": "object", "properties": {"data": {"type": "array", "items": {"type": "object",
        "required": ["id"], "properties": {"id": {"type": "string"}, "name": {"type": "string"}}}}}}"#;
    let one = r#"{"type": "object", "required": ["id"], "properties": {"id": {"type": "string"},
        "name": {"type": "string"}, "description": {"type": "string"}}}"#;
    let create = r#"{"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}, "ownerId": {"type": "string"}}}"#;
    let paths = format!(
        r#""/api/v1/skills": {{{}, {}}}, "/api/v1/skills/{{skillId}}": {{{}}}"#,
        answers("get", list),
        sends("post", create),
        answers("get", one),
    );
    let catalogue = imported(BARE, &[("Skill.json", file(&paths, ""))]);
    let expected = r#"[operations.list]
http = "GET /api/{version}/skills"
response = "data: [Skill]"
[operations.get]
http = "GET /api/{version}/skills/{skill_id}"
response = "Skill"
[operations.create]
http = "POST /api/{version}/skills"
body = "SkillCreate"
[types.Skill]
id = "id!"
name = "string"
description = "string"
"*" = "json"
[types.SkillCreate]
name = "string!"
ownerId = "id""#;
    assert_eq!(printed(only(&catalogue)), expected);
}

#[test]
fn a_body_with_one_list_takes_the_list() {
    let schema = r#"{"type": "object", "required": ["ticketIds"], "properties": {"ticketIds": {"type": "array",
        "items": {"type": ["string", "integer"], "format": "int64"}}}}"#;
    let paths = format!(
        r#""/api/v1/tickets/moveToTrash": {{{}}}"#,
        sends("post", schema)
    );
    let catalogue = imported(BARE, &[("Ticket.json", file(&paths, ""))]);
    let expected = "[operations.move_to_trash]\nhttp = \"POST /api/{version}/tickets/moveToTrash\"\nbody = \"ticketIds: [id]\"";
    assert_eq!(printed(only(&catalogue)), expected);
}

#[test]
fn forms_and_files_are_known_by_their_content_types() {
    let paths = r#""/api/v1/tickets/{ticketId}/attachments": {"post": {"requestBody": {"content":
        {"multipart/form-data": {"schema": {"type": "object", "required": ["file"], "properties":
        {"file": {"type": "string", "format": "binary"}}}}}}, "responses": {"204": {}}}},
        "/api/v1/tickets/{ticketId}/attachments/{attachmentId}/content": {"get": {"responses": {"200":
        {"content": {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}}}}}}"#;
    let catalogue = imported(BARE, &[("TicketAttachment.json", file(paths, ""))]);
    let expected = r#"[operations.upload]
http = "POST /api/{version}/tickets/{ticket_id}/attachments"
parts = { file = "file!" }
[operations.download]
http = "GET /api/{version}/tickets/{ticket_id}/attachments/{attachment_id}/content"
response = "file""#;
    assert_eq!(printed(only(&catalogue)), expected);
}

#[test]
fn enumerations_get_names_and_those_of_one_parameter_are_one() {
    let include = |words: &str| {
        format!(
            r#"{{"parameters": [{{"name": "include", "in": "query", "schema": {{"type": "array", "items":
                {{"type": "string", "enum": [{words}]}}}}}},
                {{"name": "days", "in": "query", "schema": {{"type": "string", "enum": ["15", "-1"]}}}}],
                "responses": {{"204": {{}}}}}}"#
        )
    };
    let paths = format!(
        r#""/api/v1/tasks": {{"get": {}}}, "/api/v1/tasks/{{taskId}}": {{"get": {}}}"#,
        include(r#""owner", "24_by_7", "-dueDate""#),
        include(r#""owner", "dueDate", "DUEDATE", "Other""#)
    );
    let catalogue = imported(BARE, &[("Task.json", file(&paths, ""))]);
    let text = printed(only(&catalogue));
    assert_eq!(
        text.matches("include = \"[TaskInclude]\", days = \"int\"")
            .count(),
        2,
        "{text}"
    );
    let expected = r#"[enums]
TaskInclude = [
    "owner", "dueDate", "Other", { value = "24_by_7", name = "Of24By7" },
    { value = "-dueDate", name = "DueDateDescending" },
]"#;
    assert!(text.ends_with(expected), "{text}");
}

#[test]
fn a_list_of_words_that_people_decided_on_stands_where_a_part_of_it_is_listed() {
    let status = |words: &str| format!(r#"{{"type": "string", "enum": [{words}]}}"#);
    let paths = format!(
        r#""/api/v1/tasks/{{taskId}}": {{"get": {{"parameters": [{{"name": "status", "in": "query", "schema": {}}}],
            "responses": {{"200": {{"content": {{"application/json": {{"schema": {{"type": "object",
            "properties": {{"status": {}, "$count": {{"type": "string"}}, "count": {{"type": "string"}}}}}}}}}}}}}}}}}}"#,
        status(r#""Open", "Closed""#),
        status(r#""Closed", "Held""#),
    );
    let decided = "[words]\nTaskStatus = [\"Open\", \"Held\", \"Closed\"]\n";
    let catalogue = imported_over(BARE, &empty(), &[("Task.json", file(&paths, ""))], decided);
    let text = printed(only(&catalogue));
    assert!(
        text.contains(r#"query = { status = "TaskStatus" }"#)
            && text.contains(r#"TaskStatus = ["Open", "Held", "Closed"]"#)
            && text.contains(
                r#"status = "TaskStatus"
"$count" = { type = "string", name = "system_count" }
count = "int""#
            ),
        "{text}"
    );
}

#[test]
fn what_the_files_lost_is_put_back() {
    let paths = r#""/shop/v8/Services__s": {"post": {"requestBody": {"content": {"application/json": {}}},
        "responses": {"201": {"content": {"application/json": {}}}}}}"#;
    let service = r#""Service": {"type": "object", "properties": {"Name": {"type": "string"}}}"#;
    let missing = "[missing]\n\"POST /shop/{version}/Services__s body\" = \"data: [Service]\"\n\
                   \"POST /shop/{version}/Services__s answer\" = \"data: [row]\"\n";
    let catalogue = imported_over(
        KEYED,
        &empty(),
        &[("services.json", file(paths, service))],
        missing,
    );
    let create = operation(only(&catalogue), "create");
    let text = write::resource(only(&catalogue));
    assert!(
        text.contains("body = \"data: [ServiceCreate]\"\nresponse = \"data: rows\""),
        "{create:?}"
    );
}
