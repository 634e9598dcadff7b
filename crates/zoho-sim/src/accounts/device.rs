//! The sign-in on another device: what the device asks, and what the person on the page says.

use axum::body::Bytes;
use axum::extract::{RawQuery, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde_json::json;

use super::consent::ConsentError;
use super::token::{self, parameters, refuse};
use super::{bare, page};
use crate::devices::{DeviceVerdict, NotYet};
use crate::params::Params;
use crate::respond;
use crate::scopes::Scopes;
use crate::state::{Core, Host};

/// Where a person types the code.
const PAGE: &str = "/oauth/v3/device";

/// `POST /oauth/v3/device/code`, by a device that begins
pub(super) async fn begin(
    State(host): State<Host>,
    RawQuery(query): RawQuery,
    body: Bytes,
) -> Response {
    let params = parameters(query, &body);
    let Some(client) = params.get("client_id").and_then(|id| host.core.client(id)) else {
        return refuse("invalid_client");
    };
    if params.get("grant_type") != Some("device_request") {
        return refuse("unsupported_grant_type");
    }
    let Ok(scopes) = Scopes::parse(params.get("scope").unwrap_or_default()) else {
        return refuse("invalid_scope");
    };
    let offline = params.get("access_type") == Some("offline");
    let prompted = params.get("prompt") == Some("consent");
    let now = host.core.now();
    let mut world = host.core.world();
    let limits = world.limits.clone();
    let device = world.devices.begin(
        now,
        &limits,
        (host.site, &client.id, scopes),
        (offline, prompted),
    );
    let url = format!("{}{PAGE}", bare(host.endpoints().accounts()));
    let body = json!({
        "user_code": device.user_code,
        "device_code": device.device_code,
        "verification_url": url,
        "verification_uri_complete": format!("{url}?user_code={}", device.user_code),
        "interval": milliseconds(limits.device_interval),
        "expires_in": milliseconds(limits.device_code_lifetime),
    });
    respond::json(StatusCode::OK, &body)
}

/// `POST /oauth/v3/device/token`, by a device that waits
pub(super) async fn poll(
    State(host): State<Host>,
    RawQuery(query): RawQuery,
    body: Bytes,
) -> Response {
    let params = parameters(query, &body);
    let client = match token::client(&host, &params) {
        Ok(client) => client,
        Err(error) => return refuse(error),
    };
    if params.get("grant_type") != Some("device_token") {
        return refuse("unsupported_grant_type");
    }
    let code = params.get("code").unwrap_or_default();
    let now = host.core.now();
    let mut world = host.core.world();
    let limits = world.limits.clone();
    let polled = world
        .devices
        .poll(now, &limits, host.site, &client.id, code);
    let approved = match polled {
        Ok(approved) => approved,
        Err(NotYet::Pending) => return refuse("authorization_pending"),
        Err(NotYet::SlowDown) => return refuse("slow_down"),
        Err(NotYet::Denied) => return refuse("access_denied"),
        Err(NotYet::Expired) => return refuse("expired"),
        Err(NotYet::InvalidCode) => return refuse("invalid_code"),
        Err(NotYet::OtherDataCenter(home)) => {
            let name = host.core.endpoints[home].name();
            let body = json!({ "error": "other_dc", "user_location": name });
            return respond::json(StatusCode::OK, &body);
        }
    };
    let tell_scope = world.scope_in_answers;
    let tokens = &mut world.sites[host.site].tokens;
    let refreshes = tokens.consent(&approved.grant, approved.offline, approved.prompted);
    let issued = tokens.issue(now, &limits, approved.grant, refreshes);
    drop(world);
    token::success(&host, issued, &limits, tell_scope)
}

/// `GET /oauth/v3/device`: asks for the code, and with it for the person's word.
pub(super) async fn ask(State(host): State<Host>, RawQuery(query): RawQuery) -> Response {
    let params = Params::parse(query.unwrap_or_default().as_bytes());
    let Some(user_code) = params.get("user_code") else {
        return page::response(page::device_code());
    };
    let now = host.core.now();
    let mut world = host.core.world();
    let limits = world.limits.clone();
    let device = world.devices.waiting(now, &limits, user_code);
    let Some((code, client, scopes)) =
        device.map(|d| (d.user_code.clone(), d.client.clone(), d.scopes.clone()))
    else {
        drop(world);
        return unknown_code().page();
    };
    page::response(page::device(&world, host.site, &code, &client, &scopes))
}

/// `POST /oauth/v3/device/decision`, the form of the page
pub(super) async fn decided(State(host): State<Host>, body: Bytes) -> Response {
    let form = Params::parse(&body);
    let user_code = form.get("user_code").unwrap_or_default();
    let decision = match (form.get("decision"), form.get("user")) {
        (Some("accept"), Some(zuid)) => approve(&host.core, user_code, zuid),
        (Some("reject"), _) => reject(&host.core, user_code),
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

/// Says yes to the device that shows this code, as a user of any data centre.
pub(crate) fn approve(core: &Core, user_code: &str, zuid: &str) -> Result<(), ConsentError> {
    let home = core.world().find_user(zuid).map(|(home, _)| home);
    let home = home.ok_or_else(ConsentError::unknown_user)?;
    let zuid = zuid.to_owned();
    decide(core, user_code, DeviceVerdict::Accept { zuid, home })
}

/// Says no to the device that shows this code.
pub(crate) fn reject(core: &Core, user_code: &str) -> Result<(), ConsentError> {
    decide(core, user_code, DeviceVerdict::Reject)
}

fn decide(core: &Core, user_code: &str, verdict: DeviceVerdict) -> Result<(), ConsentError> {
    let now = core.now();
    let mut world = core.world();
    let limits = world.limits.clone();
    let device = world.devices.waiting(now, &limits, user_code);
    device.ok_or_else(unknown_code)?.decide(verdict);
    Ok(())
}

fn unknown_code() -> ConsentError {
    let text = "No device waits for this code. It may have been answered already, or have expired.";
    ConsentError::new("Unknown code", text)
}

fn milliseconds(time: std::time::Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
}
