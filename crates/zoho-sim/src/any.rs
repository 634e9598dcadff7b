//! Answers to every operation of the catalogue that the simulator has no own behaviour for: checked as
//! Zoho checks, then answered with a sample.

mod answer;
mod check;
mod file;
mod route;
mod rows;

use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, Method, Uri};
use axum::response::Response;

use crate::catalogue::{Operation, Product};
use crate::params::Params;
use crate::respond::Problem;
use crate::scopes::Need;
use crate::state::Host;
use crate::{crm, desk};
use route::Found;

/// A call of an operation, as it came.
struct Asked<'a> {
    product: Product,
    operation: Operation<'static>,
    /// The values of the path's parameters, decoded.
    arguments: Vec<String>,
    query: Params,
    headers: &'a HeaderMap,
    body: &'a Bytes,
}

impl Asked<'_> {
    /// The value of a parameter of the path.
    fn argument(&self, name: &str) -> Option<&str> {
        let parameters = self.operation.path_parameters().zip(&self.arguments);
        let mut named = parameters.filter(|(parameter, _)| parameter.name() == name);
        named.next().map(|(_, value)| value.as_str())
    }

    /// The module that the call is about: a parameter of the path, or what a COQL query selects from.
    fn module(&self) -> Option<&str> {
        let parameters = self.operation.path_parameters().zip(&self.arguments);
        let mut modules = parameters.filter(|(parameter, _)| parameter.name().ends_with("module"));
        match modules.next() {
            Some((_, module)) => Some(module),
            None => module_of_query(self.body),
        }
    }

    /// A number of the query.
    fn number(&self, name: &str) -> Option<usize> {
        self.query.get(name)?.trim().parse().ok()
    }
}

/// CRM, at the API host.
pub(crate) async fn crm(
    State(host): State<Host>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Problem> {
    let query = Params::parse(uri.query().unwrap_or_default().as_bytes());
    let found = match route::find(Product::Crm, &method, uri.path(), &query, &headers) {
        Found::Operation(found) => found,
        Found::OtherMethod => return Err(crm::wrong_method()),
        Found::Nothing => return Err(crm::no_such_url()),
    };
    crm::known_version(&found.version, 0)?;
    let asked = Asked {
        product: Product::Crm,
        operation: found.operation,
        arguments: found.arguments,
        query,
        headers: &headers,
        body: &body,
    };
    let need = Need::Operation(asked.operation, asked.module());
    crm::caller(&host, &headers, &need)?;
    if let Some(module) = asked.argument("module") {
        check::module(module)?;
    }
    check::query(&asked)?;
    check::body(&asked)?;
    Ok(answer::of(&asked))
}

/// Desk, at its own.
pub(crate) async fn desk(
    State(host): State<Host>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Problem> {
    let query = Params::parse(uri.query().unwrap_or_default().as_bytes());
    let found = match route::find(Product::Desk, &method, uri.path(), &query, &headers) {
        Found::Operation(found) if found.version == "v1" => found,
        Found::Operation(_) | Found::Nothing => return Err(desk::no_such_url()),
        Found::OtherMethod => return Err(desk::wrong_method()),
    };
    let asked = Asked {
        product: Product::Desk,
        operation: found.operation,
        arguments: found.arguments,
        query,
        headers: &headers,
        body: &body,
    };
    let zuid = desk::caller(&host, &headers, &Need::Operation(asked.operation, None))?;
    if asked.operation.needs_organization() {
        desk::organization(&host, &headers, &zuid)?;
    }
    check::query(&asked)?;
    check::body(&asked)?;
    Ok(answer::of(&asked))
}

/// `Leads` of `{"select_query": "select id from Leads where …"}`.
fn module_of_query(body: &Bytes) -> Option<&str> {
    // Names of modules need no escape, so that the text of the JSON tells them.
    let text = std::str::from_utf8(body).ok()?;
    let (_, query) = text.split_once("select_query")?;
    let mut words = query.split(|c: char| c.is_whitespace() || c == '"');
    words.find(|word| word.eq_ignore_ascii_case("from"))?;
    words.find(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_module_of_a_query_is_the_one_that_it_selects_from() {
        for (body, expected) in [
            (
                r#"{"select_query": "select id from Leads where id = 1"}"#,
                Some("Leads"),
            ),
            (
                r#"{"select_query":"SELECT id FROM Sales_Orders"}"#,
                Some("Sales_Orders"),
            ),
            (r#"{"select_query": "select id"}"#, None),
            (r#"{"from": "Leads"}"#, None),
            ("", None),
        ] {
            let body = Bytes::from_static(body.as_bytes());
            assert_eq!(module_of_query(&body), expected, "{body:?}");
        }
    }
}
