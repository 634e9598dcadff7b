//! Zoho CRM at the API host: service preferences, mail configuration, the organisation. The rest is in
//! [`any`].

use axum::Router;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use axum::routing::get;
use serde_json::{Value, json};

use crate::any;
use crate::auth::{self, Refused};
use crate::respond::{self, Problem};
use crate::scopes::{self, Need};
use crate::state::{CrmOrg, Host};

/// The API versions that answer, and the first that has settings.
const VERSIONS: [&str; 8] = ["v2", "v2.1", "v3", "v4", "v5", "v6", "v7", "v8"];
const FIRST_WITH_PREFERENCES: usize = 2;

pub(crate) fn routes() -> Router<Host> {
    Router::new()
        .route(
            "/crm/{version}/settings/service_preferences",
            get(read_preferences).put(update_preferences),
        )
        .route("/crm/{version}/settings/mail_config", get(read_mail_config))
        .route("/crm/{version}/org", get(read_org))
        .method_not_allowed_fallback(any::crm)
        .fallback(any::crm)
}

async fn read_preferences(
    State(host): State<Host>,
    Path(version): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    known_version(&version, FIRST_WITH_PREFERENCES)?;
    let enabled = of_caller(
        &host,
        &headers,
        &Need::of("crm.service_preferences.get"),
        |org| org.job_sheet_enabled,
    )?;
    Ok(ok(
        &json!({ "service_preferences": { "job_sheet_enabled": enabled } }),
    ))
}

async fn update_preferences(
    State(host): State<Host>,
    Path(version): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Problem> {
    known_version(&version, FIRST_WITH_PREFERENCES)?;
    of_caller(
        &host,
        &headers,
        &Need::of("crm.service_preferences.update"),
        |org| {
            org.job_sheet_enabled = preferences_in(&body)?;
            Ok::<_, Problem>(())
        },
    )??;
    Ok(ok(&json!({ "service_preferences": {
        "code": "SUCCESS",
        "details": {},
        "message": "Services preferences updated successfully",
        "status": "success",
    }})))
}

/// The new value. An error about the whole body stands alone; one about a field
/// stands where the field stood.
fn preferences_in(body: &[u8]) -> Result<bool, Problem> {
    let refused = |body| Problem::new(StatusCode::BAD_REQUEST, body);
    let body = json_in(body)?;
    let key = "service_preferences";
    let path = "$.service_preferences";
    let field = "job_sheet_enabled";
    let field_path = "$.service_preferences.job_sheet_enabled";
    let missing = |name: &str, path: &str| {
        let details = json!({ "api_name": name, "json_path": path });
        error_body("MANDATORY_NOT_FOUND", "required field not found", &details)
    };
    let wrong_type = |name: &str, path: &str, expected: &str| {
        let details =
            json!({ "expected_data_type": expected, "api_name": name, "json_path": path });
        error_body("INVALID_DATA", "invalid data", &details)
    };
    let preferences = body.get(key).ok_or_else(|| refused(missing(key, path)))?;
    let preferences = preferences
        .as_object()
        .ok_or_else(|| refused(wrong_type(key, path, "jsonobject")))?;
    match preferences.get(field) {
        Some(Value::Bool(enabled)) => Ok(*enabled),
        Some(_) => Err(refused(
            json!({ key: wrong_type(field, field_path, "boolean") }),
        )),
        None => Err(refused(json!({ key: missing(field, field_path) }))),
    }
}

/// The JSON of a body.
pub(crate) fn json_in(body: &[u8]) -> Result<Value, Problem> {
    let message = "the request body is not JSON";
    serde_json::from_slice(body).map_err(|_| problem("JSON_PARSE_ERROR", message, &json!({})))
}

async fn read_mail_config(
    State(host): State<Host>,
    Path(version): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    known_version(&version, 0)?;
    let mail_config = of_caller(&host, &headers, &scopes::CRM_MAIL_CONFIG_READ, |org| {
        org.mail_config.clone()
    })?;
    Ok(ok(&json!({ "mail_config": mail_config })))
}

async fn read_org(
    State(host): State<Host>,
    Path(version): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    known_version(&version, 0)?;
    let zuid = caller(&host, &headers, &Need::of("crm.organizations.get"))?;
    let world = host.core.world();
    let site = &world.sites[host.site];
    let user = site.user(&zuid).ok_or_else(invalid_token)?;
    let company = site.crm.get(user.crm_org()).map(|org| &org.company);
    Ok(ok(&json!({ "org": [{
        "id": format!("5{}000001", user.crm_org()),
        "zgid": user.crm_org(),
        "company_name": company,
        "domain_name": format!("org{}", user.crm_org()),
        "type": "production",
        "primary_email": user.email(),
        "primary_zuid": user.zuid(),
        "license_details": { "paid": true, "paid_type": "enterprise" },
    }]})))
}

/// Looks at the settings of the caller's organisation, once token and scope are in order.
fn of_caller<T>(
    host: &Host,
    headers: &HeaderMap,
    need: &Need<'_>,
    look: impl FnOnce(&mut CrmOrg) -> T,
) -> Result<T, Problem> {
    let zuid = caller(host, headers, need)?;
    let mut world = host.core.world();
    let site = &mut world.sites[host.site];
    let org = site.user(&zuid).map(|user| user.crm_org().to_owned());
    org.and_then(|org| site.crm.get_mut(&org))
        .map(look)
        .ok_or_else(invalid_token)
}

/// Whether the API version is one that answers, and not older than the `since`th.
pub(crate) fn known_version(version: &str, since: usize) -> Result<(), Problem> {
    let at = VERSIONS.iter().position(|known| *known == version);
    if at.is_some_and(|at| at >= since) {
        Ok(())
    } else {
        Err(error(
            StatusCode::BAD_REQUEST,
            "API_NOT_SUPPORTED",
            "the API is not supported in this version",
        ))
    }
}

/// The id of the user who calls.
pub(crate) fn caller(host: &Host, headers: &HeaderMap, need: &Need<'_>) -> Result<String, Problem> {
    auth::caller(host, headers, need).map_err(|refused| match refused {
        Refused::NoToken => error(
            StatusCode::UNAUTHORIZED,
            "AUTHENTICATION_FAILURE",
            "Authentication failed",
        ),
        Refused::BadToken => invalid_token(),
        Refused::WrongScope => error(
            StatusCode::UNAUTHORIZED,
            "OAUTH_SCOPE_MISMATCH",
            "invalid oauth scope to access this URL",
        ),
    })
}

pub(crate) fn wrong_method() -> Problem {
    error(
        StatusCode::BAD_REQUEST,
        "INVALID_REQUEST_METHOD",
        "The http request method type is not a valid one",
    )
}

pub(crate) fn no_such_url() -> Problem {
    error(
        StatusCode::NOT_FOUND,
        "INVALID_URL_PATTERN",
        "Please check if the URL trying to access is a correct one",
    )
}

fn invalid_token() -> Problem {
    error(
        StatusCode::UNAUTHORIZED,
        "INVALID_TOKEN",
        "invalid oauth token",
    )
}

fn ok(body: &Value) -> Response {
    respond::json(StatusCode::OK, body)
}

/// A request that is wrong, and where.
pub(crate) fn problem(code: &str, message: &str, details: &Value) -> Problem {
    Problem::new(StatusCode::BAD_REQUEST, error_body(code, message, details))
}

/// An error that tells no more than its code.
pub(crate) fn error(status: StatusCode, code: &str, message: &str) -> Problem {
    Problem::new(status, error_body(code, message, &json!({})))
}

pub(crate) fn error_body(code: &str, message: &str, details: &Value) -> Value {
    json!({ "code": code, "details": details, "message": message, "status": "error" })
}
