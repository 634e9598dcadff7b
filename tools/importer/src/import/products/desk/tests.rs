//! The importer on descriptions as Desk's are.

use super::IMPORT;
use crate::import::tests::{file, imported, only, operation};
use zoho_catalog::model::Paging;

#[test]
fn the_organisation_is_no_parameter_and_bounds_follow_the_facts() {
    let parameters = r#"{"name": "orgId", "in": "query", "required": true, "schema": {"type": "string"}},
        {"name": "from", "in": "query", "schema": {"type": "integer", "format": "int32", "minimum": 1}},
        {"name": "limit", "in": "query", "schema": {"type": "integer", "format": "int32"}}"#;
    let list = r#"{"type": "object", "properties": {"data": {"type": "array", "items": {"type": "object",
        "properties": {"id": {"type": "string"}}}}}}"#;
    let paths = format!(
        r#""/api/v1/contacts": {{"get": {{"parameters": [{parameters}], "responses": {{"200": {{"content":
            {{"application/json": {{"schema": {list}}}}}}}}}}}}}"#
    );
    let catalogue = imported(IMPORT, &[("Contact.json", file(&paths, ""))]);
    let list = operation(only(&catalogue), "list");
    let query: Vec<_> = list.query.iter().map(|field| field.wire.as_str()).collect();
    assert_eq!(query, ["from", "limit"]);
    assert_eq!(list.paging, Paging::Offset { max: 99 });
    assert_eq!(list.query[0].range.unwrap().max, Some(4999));
}
