//! The token endpoint and the revocation of tokens.

use axum::body::Bytes;
use axum::extract::{RawQuery, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde_json::{Value, json};

use super::{bare, client_credentials};
use crate::limits::Limits;
use crate::params::Params;
use crate::response;
use crate::state::{Client, ServerState};
use crate::tokens::{self, Issued, Refusal};

/// `POST /oauth/v2/token`, with its parameters in the body or in the query.
pub(super) async fn issue(
    State(server): State<ServerState>,
    RawQuery(query): RawQuery,
    body: Bytes,
) -> Response {
    let params = parameters(query, &body);
    let client = match client(&server, &params) {
        Ok(client) => client,
        Err(error) => return refuse(error),
    };
    let given = |name: &str| params.get(name);
    let now = server.core.now();
    let mut world = server.core.world();
    let limits = world.limits.clone();
    let with_scope = world.scope_in_token_responses;
    let site = &mut world.sites[server.site];
    if given("grant_type") == Some("client_credentials") {
        // Without a refresh token: the client can request another access token.
        let issued = client_credentials::grant(&server.core, site, &client.id, &params)
            .map(|grant| site.tokens.issue(now, &limits, grant, false));
        drop(world);
        return match issued {
            Ok(issued) => success(&server, issued, &limits, with_scope),
            Err(error) => refuse(error),
        };
    }
    let tokens = &mut site.tokens;
    let issued = match given("grant_type") {
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
    match issued {
        Ok(issued) => success(&server, issued, &limits, with_scope),
        Err(Refusal::InvalidCode) => refuse("invalid_code"),
        Err(Refusal::InvalidRedirectUri) => refuse("invalid_redirect_uri"),
        Err(Refusal::TooManyRequests) => {
            let body = json!({
                "error": "Access Denied",
                "error_description": "You have made too many requests continuously. \
                                      Please try again after some time.",
            });
            response::json(StatusCode::OK, &body)
        }
    }
}

/// `POST /oauth/v2/token/revoke?token=…`
pub(super) async fn revoke(
    State(server): State<ServerState>,
    RawQuery(query): RawQuery,
    body: Bytes,
) -> Response {
    let params = parameters(query, &body);
    let token = params.get("token").unwrap_or_default();
    let now = server.core.now();
    if server.core.world().sites[server.site]
        .tokens
        .revoke(now, token)
    {
        response::json(StatusCode::OK, &json!({ "status": "success" }))
    } else {
        let body = json!({ "error": "invalid_token" });
        response::json(StatusCode::BAD_REQUEST, &body)
    }
}

pub(super) fn parameters(query: Option<String>, body: &[u8]) -> Params {
    Params::parse(body).and(Params::parse(query.unwrap_or_default().as_bytes()))
}

pub(super) fn client<'a>(
    server: &'a ServerState,
    params: &Params,
) -> Result<&'a Client, &'static str> {
    let client = params
        .get("client_id")
        .and_then(|id| server.core.client(id))
        .ok_or("invalid_client")?;
    let secret = params.get("client_secret").unwrap_or_default();
    if tokens::same(&client.secret, secret) {
        Ok(client)
    } else {
        Err("invalid_client_secret")
    }
}

/// Refuses with status 200, as Zoho does: a client has to read the body.
pub(super) fn refuse(error: &str) -> Response {
    response::json(StatusCode::OK, &json!({ "error": error }))
}

pub(super) fn success(
    server: &ServerState,
    issued: Issued,
    limits: &Limits,
    with_scope: bool,
) -> Response {
    let mut body = json!({
        "access_token": issued.access_token,
        "api_domain": bare(server.endpoints().api()),
        "token_type": "Bearer",
        "expires_in": limits.access_token_lifetime.as_secs(),
    });
    if let Some(refresh_token) = issued.refresh_token {
        body["refresh_token"] = Value::from(refresh_token);
    }
    if with_scope {
        body["scope"] = Value::from(issued.scopes.joined());
    }
    response::json(StatusCode::OK, &body)
}
