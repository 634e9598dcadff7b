//! Facts about Desk's servers beyond their description, or against it.

use crate::import::facts::bound;
use zoho_catalog::model::{Method, Operation, Paging, Response, Type};

/// `from` ends at 4999, and the most at a time differs. Whether the first item is 0 or 1 is published
/// for few lists, and nothing is made of it.
pub(super) fn apply(resource: &str, operation: &mut Operation) {
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
    let is_list = matches!(operation.response, Response::List { .. });
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
        operation.idempotent = Some(true);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::facts::operation_of;
    use zoho_catalog::model::Range;

    /// An operation after what is known was applied to it.
    fn applied(resource: &str, name: &str, text: &str) -> Operation {
        let mut operation = operation_of(resource, name, text);
        apply(resource, &mut operation);
        operation
    }

    #[test]
    fn lists_have_bounds_and_end() {
        let list = |resource: &str, path: &str, from: &str, limit: &str| {
            let text = format!(
                "http = \"GET {path}\"\nresponse = \"data: [X]\"\nquery = {{ from = \"{from}\", limit = \"{limit}\" }}"
            );
            applied(resource, "list", &text)
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
    fn counting_is_idempotent() {
        let count = applied(
            "subject_access_requests",
            "count",
            "http = \"POST /api/{version}/subjectAccessRequests/count\"",
        );
        assert!(count.is_idempotent());
    }
}
