//! The token endpoint and the revocation of tokens.

use axum::body::Bytes;
use axum::extract::{RawQuery, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde_json::{Value, json};

use super::{bare, service};
use crate::limits::Limits;
use crate::params::Params;
use crate::respond;
use crate::state::{Client, Host};
use crate::tokens::{self, Issued, Refusal};

/// `POST /oauth/v2/token`, with its parameters in the body or in the query.
pub(super) async fn issue(
    State(host): State<Host>,
    RawQuery(query): RawQuery,
    body: Bytes,
) -> Response {
    let params = parameters(query, &body);
    let client = match client(&host, &params) {
        Ok(client) => client,
        Err(error) => return refuse(error),
    };
    let given = |name: &str| params.get(name);
    let now = host.core.now();
    let mut world = host.core.world();
    let limits = world.limits.clone();
    let tell_scope = world.scope_in_answers;
    let site = &mut world.sites[host.site];
    if given("grant_type") == Some("client_credentials") {
        // No refresh token: whoever may ask may ask again.
        let issued = service::grant(site, &client.id, &params)
            .map(|grant| site.tokens.issue(now, &limits, grant, false));
        drop(world);
        return match issued {
            Ok(issued) => success(&host, issued, &limits, tell_scope),
            Err(error) => refuse(error),
        };
    }
    let tokens = &mut site.tokens;
    let answer = match given("grant_type") {
        Some("authorization_code") => tokens.exchange(
            now,
            &limits,
            &client.id,
            given("code").unwrap_or_default(),
            given("redirect_uri"),
            given("code_verifier"),
        ),
        Some("refresh_token") => tokens.refresh(
            now,
            &limits,
            &client.id,
            given("refresh_token").unwrap_or_default(),
        ),
        _ => return refuse("unsupported_grant_type"),
    };
    drop(world);
    match answer {
        Ok(issued) => success(&host, issued, &limits, tell_scope),
        Err(Refusal::InvalidCode) => refuse("invalid_code"),
        Err(Refusal::InvalidRedirectUri) => refuse("invalid_redirect_uri"),
        Err(Refusal::TooManyRequests) => {
            let body = json!({
                "error": "Access Denied",
                "error_description": "You have made too many requests continuously. \
                                      Please try again after some time.",
            });
            respond::json(StatusCode::OK, &body)
        }
    }
}

/// `POST /oauth/v2/token/revoke?token=…`
pub(super) async fn revoke(
    State(host): State<Host>,
    RawQuery(query): RawQuery,
    body: Bytes,
) -> Response {
    let params = parameters(query, &body);
    let token = params.get("token").unwrap_or_default();
    let now = host.core.now();
    if host.core.world().sites[host.site].tokens.revoke(now, token) {
        respond::json(StatusCode::OK, &json!({ "status": "success" }))
    } else {
        let body = json!({ "error": "invalid_token" });
        respond::json(StatusCode::BAD_REQUEST, &body)
    }
}

pub(super) fn parameters(query: Option<String>, body: &[u8]) -> Params {
    Params::parse(body).and(Params::parse(query.unwrap_or_default().as_bytes()))
}

pub(super) fn client<'a>(host: &'a Host, params: &Params) -> Result<&'a Client, &'static str> {
    let client = params
        .get("client_id")
        .and_then(|id| host.core.client(id))
        .ok_or("invalid_client")?;
    let secret = params.get("client_secret").unwrap_or_default();
    if tokens::same(&client.secret, secret) {
        Ok(client)
    } else {
        Err("invalid_client_secret")
    }
}

/// Zoho's refusals come with status 200: a client has to read them.
pub(super) fn refuse(error: &str) -> Response {
    respond::json(StatusCode::OK, &json!({ "error": error }))
}

pub(super) fn success(host: &Host, issued: Issued, limits: &Limits, tell_scope: bool) -> Response {
    let mut body = json!({
        "access_token": issued.access_token,
        "api_domain": bare(host.endpoints().api()),
        "token_type": "Bearer",
        "expires_in": limits.access_token_lifetime.as_secs(),
    });
    if let Some(refresh_token) = issued.refresh_token {
        body["refresh_token"] = Value::from(refresh_token);
    }
    if tell_scope {
        body["scope"] = Value::from(issued.scopes.joined());
    }
    respond::json(StatusCode::OK, &body)
}
