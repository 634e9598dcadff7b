//! What is known of the servers beyond their description, or against it.

use crate::catalog::model::{Answer, Field, Method, Operation, Paging, Range, Type};

/// Applies what is known to an operation of a product.
pub(super) fn apply(product: &str, resource: &str, operation: &mut Operation) {
    if product == "crm" {
        crm(operation);
    } else {
        desk(resource, operation);
    }
}

/// CRM: pages of at most 200, few heavy calls at a time, searches that are sent by `POST`.
fn crm(operation: &mut Operation) {
    ask_for_fields(operation);
    let query = |wire: &str| operation.query.iter().any(|field| field.wire == wire);
    let is_list = matches!(operation.answer, Answer::List { .. });
    if is_list && query("page") && query("per_page") {
        operation.paging = Paging::Page {
            token: query("page_token"),
            max: 200,
        };
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
        "/coql",
        "/actions/convert",
        "/actions/mass_convert",
        "/actions/mass_update",
        "/actions/mass_delete",
    ];
    operation.heavy = heavy.iter().any(|end| path.ends_with(end)) && writes
        || records && operation.method != Method::Delete
        || path == "/crm/{version}/{module}/search";
    let reads = [
        "/coql",
        "/search",
        "/actions/summary",
        "/actions/get_assigned",
        "/actions/get_unassigned",
        "/actions/count",
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

/// Desk: the first item is 0 or 1, none is given beyond the 4,999th, and the most at a time differs.
fn desk(resource: &str, operation: &mut Operation) {
    let path = operation.path.as_str();
    let searches = path.to_ascii_lowercase().ends_with("/search");
    let most = match (resource, operation.name.as_str()) {
        _ if searches => 100,
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
                let origin = min
                    .or(default.filter(|default| *default <= 1))
                    .unwrap_or(i64::from(!searches));
                bound(field, origin.clamp(0, 1), Some(4999), None);
            }
            "limit" => {
                field.ty = Type::Int;
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
        let range = |wire: &str| {
            operation
                .query
                .iter()
                .find(|field| field.wire == wire)
                .and_then(|field| field.range)
        };
        operation.paging = Paging::Offset {
            origin: range("from").and_then(|range| range.min).unwrap_or(0),
            max: range("limit").and_then(|range| range.max).unwrap_or(most),
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
