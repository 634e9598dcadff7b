//! The accounts server: sign-in, tokens, and the user of a token.

mod client_credentials;
mod consent;
mod device;
mod page;
mod token;

use axum::Router;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use axum::routing::{get, post};
use serde_json::{Map, Value, json};
use url::Url;

pub use consent::ConsentError;
pub(crate) use consent::{Decision, decide_at_once};
pub(crate) use device::{approve, reject};

use crate::guards::{self, AuthError};
use crate::response;
use crate::scopes::ScopeRequirement;
use crate::state::ServerState;

pub(crate) fn routes() -> Router<ServerState> {
    Router::new()
        .route("/oauth/v2/auth", get(consent::ask))
        .route("/oauth/v2/auth/decision", post(consent::decided))
        .route("/oauth/v2/token", post(token::issue))
        .route("/oauth/v2/token/revoke", post(token::revoke))
        .route("/oauth/v3/device", get(device::ask))
        .route("/oauth/v3/device/decision", post(device::decided))
        .route("/oauth/v3/device/code", post(device::begin))
        .route("/oauth/v3/device/token", post(device::poll))
        .route("/oauth/user/info", get(user_info))
        .route("/oauth/serverinfo", get(server_info))
        .method_not_allowed_fallback(method_not_allowed)
        .fallback(page_not_found)
}

async fn user_info(State(server): State<ServerState>, headers: HeaderMap) -> Response {
    let scope = vec![vec!["AaaServer.profile.READ".to_owned()]];
    let requirement = ScopeRequirement::one_of(scope);
    let zuid = match guards::authorize(&server, &headers, &requirement) {
        Ok(zuid) => zuid,
        Err(AuthError::ScopeMismatch) => {
            let body = json!({ "error": "INVALID_OAUTHSCOPE" });
            return response::json(StatusCode::UNAUTHORIZED, &body);
        }
        Err(AuthError::MissingToken | AuthError::InvalidToken) => return invalid_token(),
    };
    let world = server.core.world();
    let Some(user) = world.sites[server.site].user(&zuid) else {
        return invalid_token();
    };
    let mut info = Map::new();
    let mut insert = |key: &str, value: &str| info.insert(key.to_owned(), Value::from(value));
    insert("First_Name", user.first_name());
    insert("Last_Name", user.last_name());
    insert("Display_Name", &user.display_name());
    insert("Email", user.email());
    if let Some((key, value)) = user.info_org_id() {
        insert(key, value);
    }
    // A number, as in the samples of this response.
    let zuid = zuid.parse().map_or(Value::from(zuid), |n: u64| n.into());
    info.insert("ZUID".to_owned(), zuid);
    response::json(StatusCode::OK, &Value::Object(info))
}

fn invalid_token() -> Response {
    let body = json!({ "response": "error", "cause": "INVALID_OAUTHTOKEN" });
    response::json(StatusCode::UNAUTHORIZED, &body)
}

async fn server_info(State(server): State<ServerState>) -> Response {
    let locations: Map<_, _> = server
        .core
        .endpoints()
        .map(|e| (e.name().to_owned(), Value::from(bare(e.accounts()))))
        .collect();
    let body = json!({ "result": "success", "locations": locations });
    response::json(StatusCode::OK, &body)
}

async fn method_not_allowed() -> Response {
    let page = page::problem(
        "Method not allowed",
        "This address of the accounts server is not called with this method.",
    );
    response::html(StatusCode::METHOD_NOT_ALLOWED, page)
}

async fn page_not_found() -> Response {
    let page = page::problem(
        "Page not found",
        "The simulated accounts server has no such page.",
    );
    response::html(StatusCode::NOT_FOUND, page)
}

/// Returns a base URL as Zoho writes it, without the slash at the end.
fn bare(url: &Url) -> &str {
    url.as_str().trim_end_matches('/')
}
