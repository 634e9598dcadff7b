//! Zoho Desk: the organisations of a user, and their mail configurations. The rest is in [`any`].

use axum::Router;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderMap, Method, StatusCode};
use axum::response::Response;
use axum::routing::get;
use serde_json::{Map, Value, json};

use crate::any;
use crate::auth::{self, Refused};
use crate::respond::{self, Problem};
use crate::scopes::Need;
use crate::state::Host;

/// The switches of a mail configuration.
pub(crate) const FIELDS: [&str; 5] = [
    "createContactWithReplyTo",
    "autoCCToMailbox",
    "agentNameInTicketReply",
    "createTicketForOriginalSender",
    "privateThreadConfig",
];

/// In which form Desk answers for mail configurations: all three have been seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum DeskShape {
    /// `{…}`, as Zoho's newest description has it.
    #[default]
    Object,
    /// `[{…}]`
    Array,
    /// `{"data": [{…}]}`
    Data,
}

impl DeskShape {
    fn wrap(self, settings: &Map<String, Value>) -> Value {
        match self {
            Self::Object => json!(settings),
            Self::Array => json!([settings]),
            Self::Data => json!({ "data": [settings] }),
        }
    }
}

/// A whole mail configuration of the given switches.
pub(crate) fn settings(switches: [bool; 5]) -> Map<String, Value> {
    FIELDS
        .iter()
        .zip(switches)
        .map(|(name, on)| ((*name).to_owned(), Value::Bool(on)))
        .collect()
}

pub(crate) fn routes() -> Router<Host> {
    let portal = get(read_portal).put(write_portal).patch(write_portal);
    let department = get(read_department)
        .put(write_department)
        .patch(write_department);
    Router::new()
        .route("/api/v1/organizations", get(organizations))
        .route("/api/v1/accessibleOrganizations", get(accessible))
        .route("/api/v1/mailConfigurations", portal)
        .route("/api/v1/departments/{id}/mailConfigurations", department)
        .method_not_allowed_fallback(any::desk)
        .fallback(any::desk)
}

async fn organizations(State(host): State<Host>, headers: HeaderMap) -> Result<Response, Problem> {
    let zuid = caller(&host, &headers, &Need::of("desk.organizations.list"))?;
    let world = host.core.world();
    let user = world.sites[host.site]
        .user(&zuid)
        .ok_or_else(invalid_token)?;
    let organizations: Vec<_> = user
        .desk()
        .iter()
        .enumerate()
        .map(|(at, organization)| {
            let portal = format!("portal{}", organization.id());
            json!({
                "id": organization.id(),
                "companyName": organization.company(),
                "portalName": portal,
                "portalURL": format!("{}support/{portal}", host.endpoints().desk()),
                "isDefault": at == 0,
                "isAdminInOrg": true,
                "isSandboxPortal": false,
                "edition": "ENTERPRISE",
            })
        })
        .collect();
    if organizations.is_empty() {
        // Desk has no empty lists.
        return Ok(respond::empty(StatusCode::NO_CONTENT));
    }
    Ok(respond::json(
        StatusCode::OK,
        &json!({ "data": organizations }),
    ))
}

/// The organisations that the token reaches: all of the user's.
async fn accessible(State(host): State<Host>, headers: HeaderMap) -> Result<Response, Problem> {
    let need = Need::of("desk.organizations.list_accessible");
    let zuid = caller(&host, &headers, &need)?;
    let world = host.core.world();
    let user = world.sites[host.site]
        .user(&zuid)
        .ok_or_else(invalid_token)?;
    let organizations = user.desk().iter().map(|organization| {
        json!({
            "id": organization.id(),
            "companyName": organization.company(),
            "edition": "ENTERPRISE",
        })
    });
    let data: Vec<_> = organizations.collect();
    if data.is_empty() {
        return Ok(respond::empty(StatusCode::NO_CONTENT));
    }
    Ok(respond::json(StatusCode::OK, &json!({ "data": data })))
}

async fn read_portal(State(host): State<Host>, headers: HeaderMap) -> Result<Response, Problem> {
    read(&host, &headers, None)
}

async fn read_department(
    State(host): State<Host>,
    Path(department): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    read(&host, &headers, Some(&department))
}

async fn write_portal(
    State(host): State<Host>,
    method: Method,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Problem> {
    write(&host, &method, &headers, None, &body)
}

async fn write_department(
    State(host): State<Host>,
    Path(department): Path<String>,
    method: Method,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Problem> {
    write(&host, &method, &headers, Some(&department), &body)
}

fn read(host: &Host, headers: &HeaderMap, department: Option<&str>) -> Result<Response, Problem> {
    let need = Need::of("desk.mail_configurations.list");
    answer(host, headers, &need, department, |_| Ok(()))
}

fn write(
    host: &Host,
    method: &Method,
    headers: &HeaderMap,
    department: Option<&str>,
    body: &[u8],
) -> Result<Response, Problem> {
    let need = Need::of("desk.mail_configurations.update");
    answer(host, headers, &need, department, |settings| {
        let changes = changes_in(headers, body)?;
        if method == Method::PUT {
            // What a replacement leaves out is switched off.
            settings
                .values_mut()
                .for_each(|value| *value = false.into());
        }
        settings.extend(changes);
        Ok(())
    })
}

/// Answers with a mail configuration, after the change, once token, scope, organisation and department
/// are in order.
fn answer(
    host: &Host,
    headers: &HeaderMap,
    need: &Need<'_>,
    department: Option<&str>,
    change: impl FnOnce(&mut Map<String, Value>) -> Result<(), Problem>,
) -> Result<Response, Problem> {
    let zuid = caller(host, headers, need)?;
    let org = organization(host, headers, &zuid)?;
    let mut world = host.core.world();
    let shape = world.desk_shape;
    let site = &mut world.sites[host.site];
    let org = site.desk.get_mut(org).ok_or_else(foreign_organization)?;
    let settings = match department {
        None => &mut org.mail,
        Some(id) => org.departments.get_mut(id).ok_or_else(no_such_resource)?,
    };
    change(settings)?;
    Ok(respond::json(StatusCode::OK, &shape.wrap(settings)))
}

/// The organisation that a call is for, one of the user's.
pub(crate) fn organization<'h>(
    host: &Host,
    headers: &'h HeaderMap,
    zuid: &str,
) -> Result<&'h str, Problem> {
    let org = headers
        .get("orgId")
        .and_then(|value| value.to_str().ok())
        .map(str::trim)
        .ok_or_else(no_organization)?;
    let world = host.core.world();
    let user = world.sites[host.site].user(zuid);
    let belongs = user.is_some_and(|user| user.desk().iter().any(|o| o.id() == org));
    if belongs {
        Ok(org)
    } else {
        Err(foreign_organization())
    }
}

/// The switches that a body sets.
fn changes_in(headers: &HeaderMap, body: &[u8]) -> Result<Map<String, Value>, Problem> {
    let Value::Object(changes) = json_in(headers, body)? else {
        return Err(no_json());
    };
    let errors: Vec<_> = changes
        .iter()
        .filter(|(name, value)| !FIELDS.contains(&name.as_str()) || !value.is_boolean())
        .map(|(name, _)| json!({ "fieldName": format!("/{name}"), "errorType": "invalid" }))
        .collect();
    if errors.is_empty() {
        Ok(changes)
    } else {
        Err(invalid_data(errors))
    }
}

/// The JSON of a body.
pub(crate) fn json_in(headers: &HeaderMap, body: &[u8]) -> Result<Value, Problem> {
    let content_type = headers.get(CONTENT_TYPE).and_then(|v| v.to_str().ok());
    if content_type.is_some_and(|t| !t.to_ascii_lowercase().contains("json")) {
        return Err(error(
            StatusCode::UNSUPPORTED_MEDIA_TYPE,
            "UNSUPPORTED_MEDIA_TYPE",
            "The body has to be JSON.",
        ));
    }
    if body.trim_ascii().is_empty() {
        return Err(error(
            StatusCode::UNPROCESSABLE_ENTITY,
            "EMPTY_PAYLOAD",
            "The body is empty.",
        ));
    }
    serde_json::from_slice(body).map_err(|_| no_json())
}

fn no_json() -> Problem {
    error(
        StatusCode::BAD_REQUEST,
        "BAD_REQUEST",
        "The body is not a JSON object.",
    )
}

/// Data that are wrong, and where.
pub(crate) fn invalid_data(errors: Vec<Value>) -> Problem {
    let body = json!({
        "errorCode": "INVALID_DATA",
        "message": "The data is invalid due to validation restrictions",
        "errors": errors,
    });
    Problem::new(StatusCode::UNPROCESSABLE_ENTITY, body)
}

/// The id of the user who calls.
pub(crate) fn caller(host: &Host, headers: &HeaderMap, need: &Need<'_>) -> Result<String, Problem> {
    auth::caller(host, headers, need).map_err(|refused| match refused {
        Refused::NoToken => error(
            StatusCode::UNAUTHORIZED,
            "UNAUTHORIZED",
            "You are not authenticated to perform this operation.",
        ),
        Refused::BadToken => invalid_token(),
        Refused::WrongScope => error(
            StatusCode::FORBIDDEN,
            "SCOPE_MISMATCH",
            "Your OAuth token does not have the scopes that this operation needs.",
        ),
    })
}

fn invalid_token() -> Problem {
    error(
        StatusCode::UNAUTHORIZED,
        "INVALID_OAUTH",
        "The OAuth token you provided is invalid.",
    )
}

fn no_organization() -> Problem {
    error(
        StatusCode::BAD_REQUEST,
        "BAD_REQUEST",
        "The header orgId is missing.",
    )
}

fn foreign_organization() -> Problem {
    error(
        StatusCode::FORBIDDEN,
        "OAUTH_ORG_MISMATCH",
        "The given orgId is not one that this token may use.",
    )
}

fn no_such_resource() -> Problem {
    error(
        StatusCode::NOT_FOUND,
        "RESOURCE_NOT_FOUND",
        "There is no such department in this organisation.",
    )
}

pub(crate) fn wrong_method() -> Problem {
    error(
        StatusCode::METHOD_NOT_ALLOWED,
        "METHOD_NOT_ALLOWED",
        "This resource does not answer that method.",
    )
}

pub(crate) fn no_such_url() -> Problem {
    error(
        StatusCode::NOT_FOUND,
        "URL_NOT_FOUND",
        "The URL you provided is invalid.",
    )
}

/// An error that tells no more than its code.
pub(crate) fn error(status: StatusCode, code: &str, message: &str) -> Problem {
    Problem::new(status, error_body(code, message))
}

pub(crate) fn error_body(code: &str, message: &str) -> Value {
    json!({ "errorCode": code, "message": message })
}
