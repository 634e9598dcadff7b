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

/// The operations of Desk that are asked before an organisation is known.
const BEFORE_ORGANIZATION: [&str; 2] = [
    "desk.organizations.list",
    "desk.organizations.list_accessible",
];

/// A call of an operation, as it came.
struct Asked<'a> {
    operation: &'static Operation,
    /// The values of the path's parameters, decoded.
    arguments: Vec<String>,
    query: Params,
    headers: &'a HeaderMap,
    body: &'a Bytes,
}

impl Asked<'_> {
    /// The value of a parameter of the path.
    fn argument(&self, name: &str) -> Option<&str> {
        let parameters = self.operation.path_params.iter().zip(&self.arguments);
        let mut named = parameters.filter(|(parameter, _)| parameter.name == name);
        named.next().map(|(_, value)| value.as_str())
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
        operation: found.operation,
        arguments: found.arguments,
        query,
        headers: &headers,
        body: &body,
    };
    let need = Need::Operation(asked.operation, asked.argument("module"));
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
        operation: found.operation,
        arguments: found.arguments,
        query,
        headers: &headers,
        body: &body,
    };
    let zuid = desk::caller(&host, &headers, &Need::Operation(asked.operation, None))?;
    if !BEFORE_ORGANIZATION.contains(&asked.operation.name()) {
        desk::organization(&host, &headers, &zuid)?;
    }
    check::query(&asked)?;
    check::body(&asked)?;
    Ok(answer::of(&asked))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue;

    #[test]
    fn what_is_asked_before_an_organisation_is_known_is_there() {
        for name in BEFORE_ORGANIZATION {
            assert!(catalogue::operation(name).is_some(), "{name}");
        }
    }
}
