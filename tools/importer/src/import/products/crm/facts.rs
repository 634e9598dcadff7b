//! Facts about CRM's servers beyond their description, or against it.

use crate::import::facts::{bound, items};
use zoho_catalog::model::{Field, Method, Operation, Paging, Response, Type};

/// Pages of at most 200, few heavy calls at a time, searches that are sent by `POST`.
pub(super) fn apply(_resource: &str, operation: &mut Operation) {
    ask_for_fields(operation);
    ask_for_the_needed(operation);
    let query = |wire: &str| operation.query.iter().any(|field| field.wire == wire);
    let is_list = matches!(operation.response, Response::List { .. });
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
    operation.cost = path.ends_with("/__composite_requests").then_some(5);
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
        operation.idempotent = Some(true);
    }
}

/// Lists of records that require the fields.
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::facts::operation_of;

    /// An operation after what is known was applied to it.
    fn applied(resource: &str, name: &str, text: &str) -> Operation {
        let mut operation = operation_of(resource, name, text);
        apply(resource, &mut operation);
        operation
    }

    #[test]
    fn lists_go_by_pages_of_at_most_200() {
        let text = "http = \"GET /crm/{version}/{module}\"\npath = { module = \"string\" }\nresponse = \"data: [X] info\"\n\
                    query = { page = \"int\", per_page = \"int\", page_token = \"string\" }";
        let list = applied("records", "list", text);
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
    fn heavy_and_idempotent_calls_are_known() {
        let coql = applied("coql", "query", "http = \"POST /crm/{version}/coql\"");
        assert!(coql.heavy && coql.is_idempotent());
        let convert = applied(
            "leads",
            "convert",
            "http = \"POST /crm/{version}/Leads/{lead_id}/actions/convert\"",
        );
        assert!(convert.heavy && !convert.is_idempotent());
        let composite = applied(
            "composite_requests",
            "execute",
            "http = \"POST /crm/{version}/__composite_requests\"",
        );
        assert_eq!((composite.cost, coql.cost), (Some(5), None));
        let status = applied(
            "leads",
            "x",
            "http = \"GET /crm/{version}/Leads/actions/mass_convert\"",
        );
        assert!(!status.heavy && status.is_idempotent());
    }

    #[test]
    fn searches_end_at_two_thousand_and_emails_go_by_index() {
        let text = "http = \"GET /crm/{version}/{module}/search\"\nresponse = \"data: [X] info\"\n\
                    query = { page = \"int\", per_page = \"int\" }";
        let most = Paging::Page {
            token: false,
            max: 200,
            most: Some(2000),
        };
        assert_eq!(applied("records", "search", text).paging, most);
        let text = "http = \"GET /crm/{version}/{module}/{record_id}/Emails\"\nresponse = \"Emails: [X] info\"\n\
                    query = { index = \"string\" }";
        assert_eq!(applied("emails", "list", text).paging, Paging::Index);
    }

    #[test]
    fn what_the_server_cannot_do_without_is_asked_for() {
        let text = "http = \"DELETE /crm/{version}/{module}\"\nquery = { ids = \"[id]\" }";
        assert!(applied("records", "delete_many", text).query[0].required);
        let text = "http = \"GET /crm/{version}/Notes\"\nquery = { ids = \"[id]!\" }";
        let list = applied("notes", "list", text);
        assert!(
            !list
                .query
                .iter()
                .any(|field| field.wire == "ids" && field.required)
        );
        let text = "http = \"PUT /crm/{version}/{module}/{external_id}\"\nheaders = { X-EXTERNAL = \"string\" }";
        assert!(applied("records", "x", text).headers[0].required);
    }
}
