//! What is known of the servers beyond their description, or against it.

use zoho_catalog::model::{Answer, Body, Field, Method, Operation, Paging, Range, Type};

/// Applies what is known to an operation of a product.
pub(super) fn apply(product: &str, resource: &str, operation: &mut Operation) {
    ask_for_the_file(operation);
    if product == "crm" {
        crm(operation);
    } else {
        desk(resource, operation);
    }
}

/// A form that holds nothing but a file is sent for its sake.
fn ask_for_the_file(operation: &mut Operation) {
    if let Body::Multipart(parts) = &mut operation.body
        && let [only] = parts.as_mut_slice()
        && only.ty == Type::File
    {
        only.required = true;
    }
}

/// CRM: pages of at most 200, few heavy calls at a time, searches that are sent by `POST`.
fn crm(operation: &mut Operation) {
    ask_for_fields(operation);
    ask_for_the_needed(operation);
    let query = |wire: &str| operation.query.iter().any(|field| field.wire == wire);
    let is_list = matches!(operation.answer, Answer::List { .. });
    if is_list && query("page") && query("per_page") {
        operation.paging = Paging::Page {
            token: query("page_token"),
            max: 200,
            most: operation.path.ends_with("/{module}/search").then_some(2000),
        };
    } else if is_list && query("index") {
        operation.paging = Paging::Index;
    }
    for field in &mut operation.query {
        match field.wire.as_str() {
            "page" => bound(field, 1, None, Some("1")),
            "per_page" => bound(field, 1, Some(200), Some("200")),
            "fields" => items(field, 50),
            "ids" => items(field, 100),
            _ => {}
        }
    }
    let path = operation.path.as_str();
    let writes = operation.method != Method::Get;
    let records = ["/crm/{version}/{module}", "/crm/{version}/{module}/upsert"].contains(&path);
    let heavy = [
        "/actions/convert",
        "/actions/mass_convert",
        "/actions/mass_update",
        "/actions/mass_delete",
        "/actions/mass_change_owner",
    ];
    let of_records = !path.contains("/settings/") && heavy.iter().any(|end| path.ends_with(end));
    operation.heavy = writes && (of_records || path.ends_with("/coql"))
        || records && operation.method != Method::Delete
        || path == "/crm/{version}/{module}/search";
    // It holds up to five, which count as though each was sent.
    operation.places = path.ends_with("/__composite_requests").then_some(5);
    let reads = [
        "/coql",
        "/search",
        "/actions/summary",
        "/actions/get_assigned",
        "/actions/get_unassigned",
        "/actions/count",
        "/actions/get_related_records_count",
    ];
    if operation.method == Method::Post && reads.iter().any(|end| path.ends_with(end)) {
        operation.repeatable = Some(true);
    }
}

/// Lists of records that want to be told the fields.
const WITH_FIELDS: &[&str] = &[
    "/crm/{version}/{module}",
    "/crm/{version}/{module}/{record_id}/{related_list}",
    "/crm/{version}/{module}/{external_id}/{related_list}",
    "/crm/{version}/{module}/{record_id}/Attachments",
    "/crm/{version}/Notes",
    "/crm/{version}/Services__s",
    "/crm/{version}/Appointments_Rescheduled_History__s",
    "/crm/{version}/Entity_Scores__s",
];

/// Asks for the fields where the server does.
fn ask_for_fields(operation: &mut Operation) {
    if operation.method != Method::Get || !WITH_FIELDS.contains(&operation.path.as_str()) {
        return;
    }
    let names = Type::List(Box::new(Type::String));
    match operation
        .query
        .iter_mut()
        .find(|field| field.wire == "fields")
    {
        Some(field) => field.required = true,
        None => operation.query.insert(
            0,
            Field {
                required: true,
                ..Field::new("fields", names)
            },
        ),
    }
}

/// Asks for what the server cannot do without, though the description lets it be absent: which field an
/// external id is of, and which things to delete.
fn ask_for_the_needed(operation: &mut Operation) {
    if operation.path.contains("{external_id}") {
        let named = operation
            .headers
            .iter_mut()
            .filter(|field| field.wire == "X-EXTERNAL");
        named.for_each(|field| field.required = true);
    }
    let several = !operation.path.ends_with("_id}");
    let ids = operation
        .query
        .iter_mut()
        .filter(|field| field.wire == "ids");
    match operation.method {
        Method::Delete if several => ids.for_each(|field| field.required = true),
        // Lists go without.
        Method::Get => ids.for_each(|field| field.required = false),
        _ => {}
    }
}

/// Desk: `from` ends at 4999, and the most at a time differs. Whether the first item is 0 or 1 is published
/// for few lists, and nothing is made of it.
fn desk(resource: &str, operation: &mut Operation) {
    let path = operation.path.as_str();
    let most = match (resource, operation.name.as_str()) {
        _ if path.to_ascii_lowercase().ends_with("/search") => 100,
        ("contacts" | "accounts" | "tasks", _) => 99,
        ("tickets", _) => 100,
        ("threads", _) => 200,
        ("agents" | "departments", "list") => 200,
        ("roles", "list") => 500,
        _ if path.ends_with("/attachments") => 100,
        _ => 50,
    };
    let is_list = matches!(operation.answer, Answer::List { .. });
    let has = |wire: &str| operation.query.iter().any(|field| field.wire == wire);
    let paged = is_list && has("from") && has("limit");
    for field in &mut operation.query {
        let (min, max) = field
            .range
            .map_or((None, None), |range| (range.min, range.max));
        let default = field
            .default
            .as_deref()
            .and_then(|default| default.parse::<i64>().ok());
        match field.wire.as_str() {
            "from" => {
                field.ty = Type::Int;
                field.required = false;
                bound(field, min.unwrap_or(0).clamp(0, 1), Some(4999), None);
            }
            "limit" => {
                field.ty = Type::Int;
                field.required &= !paged;
                let most = max.unwrap_or(most.max(default.unwrap_or(0)));
                bound(field, 1, Some(most), None);
            }
            "departmentId" if resource == "tickets" && operation.name == "list" => {
                field.required = false
            }
            _ => {}
        }
    }
    if paged {
        let limit = operation.query.iter().find(|field| field.wire == "limit");
        let range = limit.and_then(|field| field.range);
        operation.paging = Paging::Offset {
            max: range.and_then(|range| range.max).unwrap_or(most),
        };
    }
    let counts = operation.method == Method::Post && path.ends_with("/count");
    let checks = operation.method == Method::Post
        && [
            "checkPermalinkAvailability",
            "lastMessages",
            "importMappings",
            "templateLanguages",
        ]
        .iter()
        .any(|end| path.ends_with(end));
    if counts || checks || operation.method == Method::Post && path.ends_with("/preview") {
        operation.repeatable = Some(true);
    }
}

/// Sets the bounds of a number, and its default where the description has none.
fn bound(field: &mut Field, min: i64, max: Option<i64>, default: Option<&str>) {
    field.ty = Type::Int;
    field.range = Some(Range {
        min: Some(min),
        max,
    });
    if field.default.is_none() {
        field.default = default.map(str::to_owned);
    }
}

/// Sets how many items a list may have.
fn items(field: &mut Field, max: i64) {
    if matches!(field.ty, Type::List(_)) {
        field.range = Some(Range {
            min: None,
            max: Some(max),
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use zoho_catalog::read;

    /// An operation after what is known was applied to it.
    fn applied(product: &str, resource: &str, name: &str, text: &str) -> Operation {
        let text = format!("[operations.{name}]\n{text}\n[types.X]\nid = \"id\"\n");
        let mut operation = read::resource(resource, &text)
            .unwrap()
            .operations
            .remove(0);
        apply(product, resource, &mut operation);
        operation
    }

    #[test]
    fn lists_of_crm_go_by_pages_of_at_most_200() {
        let text = "http = \"GET /crm/{version}/{module}\"\npath = { module = \"string\" }\nanswer = \"data: [X] info\"\n\
                    query = { page = \"int\", per_page = \"int\", page_token = \"string\" }";
        let list = applied("crm", "records", "list", text);
        assert_eq!(
            list.paging,
            Paging::Page {
                token: true,
                max: 200,
                most: None,
            }
        );
        assert!(list.heavy);
        assert!(
            list.query
                .iter()
                .any(|field| field.wire == "fields" && field.required)
        );
    }

    #[test]
    fn heavy_and_repeatable_calls_are_known() {
        let coql = applied(
            "crm",
            "coql",
            "query",
            "http = \"POST /crm/{version}/coql\"",
        );
        assert!(coql.heavy && coql.is_repeatable());
        let convert = applied(
            "crm",
            "leads",
            "convert",
            "http = \"POST /crm/{version}/Leads/{lead_id}/actions/convert\"",
        );
        assert!(convert.heavy && !convert.is_repeatable());
        let composite = applied(
            "crm",
            "composite_requests",
            "execute",
            "http = \"POST /crm/{version}/__composite_requests\"",
        );
        assert_eq!((composite.places, coql.places), (Some(5), None));
        let status = applied(
            "crm",
            "leads",
            "x",
            "http = \"GET /crm/{version}/Leads/actions/mass_convert\"",
        );
        assert!(!status.heavy && status.is_repeatable());
        let count = applied(
            "desk",
            "subject_access_requests",
            "count",
            "http = \"POST /api/{version}/subjectAccessRequests/count\"",
        );
        assert!(count.is_repeatable());
    }

    #[test]
    fn crm_searches_end_at_two_thousand_and_emails_go_by_index() {
        let text = "http = \"GET /crm/{version}/{module}/search\"\nanswer = \"data: [X] info\"\n\
                    query = { page = \"int\", per_page = \"int\" }";
        let most = Paging::Page {
            token: false,
            max: 200,
            most: Some(2000),
        };
        assert_eq!(applied("crm", "records", "search", text).paging, most);
        let text = "http = \"GET /crm/{version}/{module}/{record_id}/Emails\"\nanswer = \"Emails: [X] info\"\n\
                    query = { index = \"string\" }";
        assert_eq!(applied("crm", "emails", "list", text).paging, Paging::Index);
    }

    #[test]
    fn lists_of_desk_have_bounds_and_end() {
        let list = |resource: &str, path: &str, from: &str, limit: &str| {
            let text = format!(
                "http = \"GET {path}\"\nanswer = \"data: [X]\"\nquery = {{ from = \"{from}\", limit = \"{limit}\" }}"
            );
            applied("desk", resource, "list", &text)
        };
        let cases = [
            (list("tasks", "/api/{version}/tasks", "int", "int"), 0, 99),
            (
                list("tickets", "/api/{version}/tickets", "int = 0", "int = 25"),
                0,
                100,
            ),
            (
                list("agents", "/api/{version}/agents", "int 0..", "int 10..200"),
                0,
                200,
            ),
            (
                list("calls", "/api/{version}/calls/search", "int", "int"),
                0,
                100,
            ),
            (
                list(
                    "accounts",
                    "/api/{version}/accounts",
                    "int 1..",
                    "int! 1..50",
                ),
                1,
                50,
            ),
        ];
        for (operation, least, max) in cases {
            assert_eq!(
                operation.paging,
                Paging::Offset { max },
                "{}",
                operation.path
            );
            let range = operation.query[0].range;
            assert_eq!(
                range,
                Some(Range {
                    min: Some(least),
                    max: Some(4999)
                })
            );
            assert!(!operation.query[1].required);
        }
    }

    #[test]
    fn a_form_of_one_file_asks_for_it() {
        let upload = |parts: &str| {
            let http = "http = \"POST /crm/{version}/{module}/{record_id}/photo\"";
            let text = format!("{http}\npath = {{ module = \"string\" }}\nparts = {parts}");
            let operation = applied("crm", "records", "upload_photo", &text);
            let Body::Multipart(parts) = operation.body else {
                panic!("{:?}", operation.body);
            };
            parts.iter().map(|part| part.required).collect::<Vec<_>>()
        };
        assert_eq!(upload("{ file = \"file\" }"), [true]);
        let either = "{ file = \"file\", url = \"string\" }";
        assert_eq!(upload(either), [false, false]);
    }

    #[test]
    fn what_the_server_cannot_do_without_is_asked_for() {
        let text = "http = \"DELETE /crm/{version}/{module}\"\nquery = { ids = \"[id]\" }";
        assert!(applied("crm", "records", "delete_many", text).query[0].required);
        let text = "http = \"GET /crm/{version}/Notes\"\nquery = { ids = \"[id]!\" }";
        let list = applied("crm", "notes", "list", text);
        assert!(
            !list
                .query
                .iter()
                .any(|field| field.wire == "ids" && field.required)
        );
        let text = "http = \"PUT /crm/{version}/{module}/{external_id}\"\nheaders = { X-EXTERNAL = \"string\" }";
        assert!(applied("crm", "records", "x", text).headers[0].required);
    }
}
