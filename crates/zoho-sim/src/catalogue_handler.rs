//! The handler of every path of a product: finds the operation in the catalogue, checks the request as Zoho
//! does, and responds with the product's own behaviour or with a sample.

mod file;
mod respond;
mod rows;
mod validate;

use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, Method, StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use zoho_catalog::product::OrganizationPlace;

use crate::guards::{self, AuthError};
use crate::params::Params;
use crate::product::{Call, OperationRequest, Refusal, SimProduct};
use crate::response::{self, SimResponse};
use crate::router::RouteMatch;
use crate::scopes::ScopeRequirement;
use crate::state::{ServedProduct, ServerState};
use crate::user::SimUser;

/// The place of a module's name in a scope.
const MODULE: &str = "{module}";

/// Responds to a request at the server of one or several products.
pub(crate) async fn handle(
    State(server): State<ServerState>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let query = Params::parse(uri.query().unwrap_or_default().as_bytes());
    let mut refused = None;
    for served in server.products() {
        let product = &*served.product;
        match served
            .router
            .find(product, &method, uri.path(), &query, &headers)
        {
            RouteMatch::Operation(route) => {
                let request = OperationRequest {
                    operation: route.operation,
                    name: route.name,
                    version: route.version,
                    arguments: route.arguments,
                    query,
                    headers: &headers,
                    body: &body,
                };
                return response::no_store(call(&server, product, &request).into_response());
            }
            RouteMatch::OtherMethod => refused = Some((product, Refusal::WrongMethod)),
            RouteMatch::Nothing => {}
        }
    }
    let (product, refusal) = match refused {
        Some(refused) => refused,
        None => match nearest(&server, uri.path()) {
            Some(served) => (&*served.product, Refusal::UnknownPath),
            None => return response::empty(StatusCode::NOT_FOUND),
        },
    };
    response::no_store(product.refuse(&refusal).into_response())
}

/// Returns the product whose error format is used for a path without an operation: one whose paths begin in the same
/// way, or the first.
fn nearest<'s>(server: &'s ServerState, path: &str) -> Option<&'s ServedProduct> {
    let mut products = server.products();
    let same = products.find(|served| served.router.shares_prefix(path));
    same.or_else(|| server.products().next())
}

fn call(
    server: &ServerState,
    product: &dyn SimProduct,
    request: &OperationRequest<'_>,
) -> SimResponse {
    // A refused request also gets a response.
    authorize(server, product, request)
        .and_then(|user| respond_to(server, product, request, &user))
        .unwrap_or_else(|refused| refused)
}

/// Returns the user whose token permits the operation.
fn authorize(
    server: &ServerState,
    product: &dyn SimProduct,
    request: &OperationRequest<'_>,
) -> Result<SimUser, SimResponse> {
    if !product.has_version(request.operation(), request.version()) {
        return Err(product.refuse(&Refusal::UnknownVersion(request.version())));
    }
    let requirement = requirement(product, request);
    let zuid = guards::authorize(server, request.headers, &requirement).map_err(|error| {
        product.refuse(&match error {
            AuthError::MissingToken => Refusal::MissingToken,
            AuthError::InvalidToken => Refusal::InvalidToken,
            AuthError::ScopeMismatch => Refusal::ScopeMismatch,
        })
    })?;
    let world = server.core.world();
    let user = world.sites[server.site].user(&zuid).cloned();
    user.ok_or_else(|| product.refuse(&Refusal::InvalidToken))
}

/// Responds to an authorised request: with the product's own behaviour, or with a sample.
fn respond_to(
    server: &ServerState,
    product: &dyn SimProduct,
    request: &OperationRequest<'_>,
    user: &SimUser,
) -> Result<SimResponse, SimResponse> {
    let organization = organization(product, request, user);
    let call = Call {
        request,
        user,
        organization: organization.map_err(|refusal| product.refuse(&refusal))?,
        endpoints: server.endpoints(),
    };
    if let Some(response) = product.handle(&call) {
        return Ok(response);
    }
    product.validate(request)?;
    validate::query(product, request)?;
    validate::body(product, request)?;
    Ok(respond::sample(product, request))
}

/// Returns the scopes that permit the operation: those of the catalogue, and those that the product adds.
fn requirement(product: &dyn SimProduct, request: &OperationRequest<'_>) -> ScopeRequirement {
    let operation = request.operation();
    // `Sales_Orders` is `SalesOrders` in a scope.
    let module = product
        .module(request)
        .map(|module| module.replace('_', ""));
    let filled = |scope: &str| match &module {
        Some(module) => scope.replace(MODULE, module),
        None => scope.to_owned(),
    };
    let own = operation.scopes().map(str::to_owned).collect();
    let alternatives = operation.alternative_scopes().iter();
    let alternatives = alternatives.map(|all| all.iter().map(|scope| filled(scope)).collect());
    let more = product.more_scopes(request.name()).iter();
    let more = more.map(|all| all.iter().map(|scope| filled(scope)).collect());
    ScopeRequirement::one_of(
        std::iter::once(own)
            .chain(alternatives)
            .chain(more)
            .collect(),
    )
}

/// Returns the organisation of a call: the one that it names, which must be one of the user's, or the user's
/// first.
fn organization<'r>(
    product: &dyn SimProduct,
    request: &'r OperationRequest<'_>,
    user: &'r SimUser,
) -> Result<&'r str, Refusal<'r>> {
    let organizations = user.organizations(product.name());
    let place = product.catalogue().about.organization.as_ref();
    let named = match place.map(|organization| &organization.place) {
        None => None,
        _ if !request.operation().needs_organization() => None,
        Some(OrganizationPlace::Header(name)) => Some(request.header(name).map(str::trim)),
        Some(OrganizationPlace::Query(name)) => Some(request.query(name)),
    };
    let Some(named) = named else {
        return Ok(organizations.first().map_or("", |first| first.id()));
    };
    let named = named.ok_or(Refusal::MissingOrganization)?;
    if organizations
        .iter()
        .any(|organization| organization.id() == named)
    {
        Ok(named)
    } else {
        Err(Refusal::ForeignOrganization(named))
    }
}
