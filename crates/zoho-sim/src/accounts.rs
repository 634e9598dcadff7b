//! The accounts server: sign-in, tokens, who the user is.

mod consent;
mod device;
mod page;
mod service;
mod token;

use axum::Router;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use axum::routing::{get, post};
use serde_json::{Map, Value, json};
use url::Url;

pub use consent::ConsentError;
pub(crate) use consent::{Transaction, Verdict, answer_at_once};
pub(crate) use device::{approve, reject};

use crate::auth::{self, Refused};
use crate::respond;
use crate::scopes;
use crate::state::Host;

pub(crate) fn routes() -> Router<Host> {
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
        .method_not_allowed_fallback(wrong_method)
        .fallback(no_such_page)
}

async fn user_info(State(host): State<Host>, headers: HeaderMap) -> Response {
    let zuid = match auth::caller(&host, &headers, &scopes::USER_INFO) {
        Ok(zuid) => zuid,
        Err(Refused::WrongScope) => {
            let body = json!({ "error": "INVALID_OAUTHSCOPE" });
            return respond::json(StatusCode::UNAUTHORIZED, &body);
        }
        Err(Refused::NoToken | Refused::BadToken) => return invalid_token(),
    };
    let world = host.core.world();
    let Some(user) = world.sites[host.site].user(&zuid) else {
        return invalid_token();
    };
    let mut info = Map::new();
    let mut tell = |key: &str, value: &str| info.insert(key.to_owned(), Value::from(value));
    tell("First_Name", user.first_name());
    tell("Last_Name", user.last_name());
    tell("Display_Name", &user.display_name());
    tell("Email", user.email());
    if let Some((key, value)) = user.info_org_id() {
        tell(key, value);
    }
    // A number, as in the samples of this answer.
    let zuid = zuid.parse().map_or(Value::from(zuid), |n: u64| n.into());
    info.insert("ZUID".to_owned(), zuid);
    respond::json(StatusCode::OK, &Value::Object(info))
}

fn invalid_token() -> Response {
    let body = json!({ "response": "error", "cause": "INVALID_OAUTHTOKEN" });
    respond::json(StatusCode::UNAUTHORIZED, &body)
}

async fn server_info(State(host): State<Host>) -> Response {
    let locations: Map<_, _> = host
        .core
        .endpoints
        .iter()
        .map(|e| (e.name().to_owned(), Value::from(bare(e.accounts()))))
        .collect();
    let body = json!({ "result": "success", "locations": locations });
    respond::json(StatusCode::OK, &body)
}

async fn wrong_method() -> Response {
    let page = page::problem(
        "Method not allowed",
        "This address of the accounts server is not called with this method.",
    );
    respond::html(StatusCode::METHOD_NOT_ALLOWED, page)
}

async fn no_such_page() -> Response {
    let page = page::problem(
        "Page not found",
        "The simulated accounts server has no such page.",
    );
    respond::html(StatusCode::NOT_FOUND, page)
}

/// A base URL as Zoho writes it, without the slash at the end.
fn bare(url: &Url) -> &str {
    url.as_str().trim_end_matches('/')
}
