//! The sign-in on another device: the requests of the device, and the page for its user.

use axum::body::Bytes;
use axum::extract::{RawQuery, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde_json::json;

use super::consent::ConsentError;
use super::token::{self, parameters, refuse};
use super::{bare, page};
use crate::devices::{DeviceDecision, NotYet};
use crate::params::Params;
use crate::response;
use crate::state::{Core, ServerState};

/// The page on which a person types the code.
const PAGE: &str = "/oauth/v3/device";

/// `POST /oauth/v3/device/code`, by a device that begins
pub(super) async fn begin(
    State(server): State<ServerState>,
    RawQuery(query): RawQuery,
    body: Bytes,
) -> Response {
    let params = parameters(query, &body);
    let Some(client) = params
        .get("client_id")
        .and_then(|id| server.core.client(id))
    else {
        return refuse("invalid_client");
    };
    if params.get("grant_type") != Some("device_request") {
        return refuse("unsupported_grant_type");
    }
    let Ok(scopes) = server
        .core
        .scopes
        .parse(params.get("scope").unwrap_or_default())
    else {
        return refuse("invalid_scope");
    };
    let offline = params.get("access_type") == Some("offline");
    let prompted = params.get("prompt") == Some("consent");
    let now = server.core.now();
    let mut world = server.core.world();
    let limits = world.limits.clone();
    let device = world.devices.begin(
        now,
        &limits,
        (server.site, &client.id, scopes),
        (offline, prompted),
    );
    let url = format!("{}{PAGE}", bare(server.endpoints().accounts()));
    let body = json!({
        "user_code": device.user_code,
        "device_code": device.device_code,
        "verification_url": url,
        "verification_uri_complete": format!("{url}?user_code={}", device.user_code),
        "interval": milliseconds(limits.device_interval),
        "expires_in": milliseconds(limits.device_code_lifetime),
    });
    response::json(StatusCode::OK, &body)
}

/// `POST /oauth/v3/device/token`, by a device that waits
pub(super) async fn poll(
    State(server): State<ServerState>,
    RawQuery(query): RawQuery,
    body: Bytes,
) -> Response {
    let params = parameters(query, &body);
    let client = match token::client(&server, &params) {
        Ok(client) => client,
        Err(error) => return refuse(error),
    };
    if params.get("grant_type") != Some("device_token") {
        return refuse("unsupported_grant_type");
    }
    let code = params.get("code").unwrap_or_default();
    let now = server.core.now();
    let mut world = server.core.world();
    let limits = world.limits.clone();
    let polled = world
        .devices
        .poll(now, &limits, server.site, &client.id, code);
    let approved = match polled {
        Ok(approved) => approved,
        Err(NotYet::Pending) => return refuse("authorization_pending"),
        Err(NotYet::SlowDown) => return refuse("slow_down"),
        Err(NotYet::Denied) => return refuse("access_denied"),
        Err(NotYet::Expired) => return refuse("expired"),
        Err(NotYet::InvalidCode) => return refuse("invalid_code"),
        Err(NotYet::OtherDataCenter(home)) => {
            let name = server.core.addresses[home].endpoints.name();
            let body = json!({ "error": "other_dc", "user_location": name });
            return response::json(StatusCode::OK, &body);
        }
    };
    let with_scope = world.scope_in_token_responses;
    let tokens = &mut world.sites[server.site].tokens;
    let refreshes = tokens.consent(&approved.grant, approved.offline, approved.prompted);
    let issued = tokens.issue(now, &limits, approved.grant, refreshes);
    drop(world);
    token::success(&server, issued, &limits, with_scope)
}

/// `GET /oauth/v3/device`: asks for the code, and with a code for the decision.
pub(super) async fn ask(State(server): State<ServerState>, RawQuery(query): RawQuery) -> Response {
    let params = Params::parse(query.unwrap_or_default().as_bytes());
    let Some(user_code) = params.get("user_code") else {
        return page::response(page::device_code());
    };
    let now = server.core.now();
    let mut world = server.core.world();
    let limits = world.limits.clone();
    let device = world.devices.waiting(now, &limits, user_code);
    let Some((code, client, scopes)) =
        device.map(|d| (d.user_code.clone(), d.client.clone(), d.scopes.clone()))
    else {
        drop(world);
        return unknown_code().page();
    };
    page::response(page::device(
        &server.core,
        &world,
        server.site,
        &code,
        &client,
        &scopes,
    ))
}

/// `POST /oauth/v3/device/decision`, the form of the page
pub(super) async fn decided(State(server): State<ServerState>, body: Bytes) -> Response {
    let form = Params::parse(&body);
    let user_code = form.get("user_code").unwrap_or_default();
    let decision = match (form.get("decision"), form.get("user")) {
        (Some("accept"), Some(zuid)) => approve(&server.core, user_code, zuid),
        (Some("reject"), _) => reject(&server.core, user_code),
        _ => {
            let text = "Choose a user, then accept or reject.";
            Err(ConsentError::new("Nothing decided", text))
        }
    };
    match decision {
        Ok(()) => {
            let text = "Go back to your device: it will go on by itself.";
            page::response(page::problem("Thank you", text))
        }
        Err(error) => error.page(),
    }
}

/// Grants access to the device that shows this code, as a user of any data centre.
pub(crate) fn approve(core: &Core, user_code: &str, zuid: &str) -> Result<(), ConsentError> {
    let home = core.world().find_user(zuid).map(|(home, _)| home);
    let home = home.ok_or_else(ConsentError::unknown_user)?;
    let zuid = zuid.to_owned();
    decide(core, user_code, DeviceDecision::Accept { zuid, home })
}

/// Denies access to the device that shows this code.
pub(crate) fn reject(core: &Core, user_code: &str) -> Result<(), ConsentError> {
    decide(core, user_code, DeviceDecision::Reject)
}

fn decide(core: &Core, user_code: &str, decision: DeviceDecision) -> Result<(), ConsentError> {
    let now = core.now();
    let mut world = core.world();
    let limits = world.limits.clone();
    let device = world.devices.waiting(now, &limits, user_code);
    device.ok_or_else(unknown_code)?.decide(decision);
    Ok(())
}

fn unknown_code() -> ConsentError {
    let text = "No device waits for this code. It may have been answered already, or have expired.";
    ConsentError::new("Unknown code", text)
}

fn milliseconds(time: std::time::Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
}
