//! The sign-in: the authorisation request, the decision of the user, and the redirect back.

use axum::body::Bytes;
use axum::extract::{RawQuery, State};
use axum::http::header::{CACHE_CONTROL, LOCATION};
use axum::http::{HeaderValue, StatusCode};
use axum::response::Response;
use url::{Host as UrlHost, Url};

use super::{bare, page};
use crate::params::Params;
use crate::response;
use crate::sign_ins::PendingSignIn;
use crate::state::{Core, ServerState};
use crate::tokens::{Challenge, Code, Grant};

/// The decision of the user.
pub(crate) enum Decision {
    /// Grants access as this user.
    Accept { zuid: String },
    /// Denies access.
    Reject,
}

/// The error for an authorisation request that the accounts server refuses. In a browser the user sees it as a page;
/// the program that started the sign-in is not informed.
#[derive(Clone, PartialEq, Eq, thiserror::Error)]
#[error("{title}: {text}")]
pub struct ConsentError {
    title: &'static str,
    text: String,
}

zoho_types::debug_is_display!(ConsentError);

impl ConsentError {
    pub(crate) fn new(title: &'static str, text: impl Into<String>) -> Self {
        Self {
            title,
            text: text.into(),
        }
    }

    pub(super) fn unknown_user() -> Self {
        Self::new("Unknown user", "There is no such user.")
    }

    pub(super) fn page(&self) -> Response {
        let page = page::problem(self.title, &self.text);
        response::html(StatusCode::BAD_REQUEST, page)
    }
}

/// `GET /oauth/v2/auth`
pub(super) async fn ask(State(server): State<ServerState>, RawQuery(query): RawQuery) -> Response {
    let params = Params::parse(query.unwrap_or_default().as_bytes());
    let id = match begin(&server.core, server.site, &params) {
        Ok(id) => id,
        Err(error) => return error.page(),
    };
    let page = {
        let world = server.core.world();
        world.sign_ins.get(&id).map(|t| {
            page::consent(
                &server.core,
                &world,
                &id,
                t.site,
                &t.client,
                &t.scopes,
                &t.redirect_uri,
            )
        })
    };
    page::response(page.unwrap_or_default())
}

/// `POST /oauth/v2/auth/decision`, the form of the page
pub(super) async fn decided(State(server): State<ServerState>, body: Bytes) -> Response {
    let form = Params::parse(&body);
    let decision = match (form.get("decision"), form.get("user")) {
        (Some("accept"), Some(user)) => Decision::Accept {
            zuid: user.to_owned(),
        },
        (Some("reject"), _) => Decision::Reject,
        _ => {
            return ConsentError::new("Nothing decided", "Choose a user, then accept or reject.")
                .page();
        }
    };
    let id = form.get("transaction").unwrap_or_default();
    let callback = decide(&server.core, server.site, id, &decision);
    match callback.map(|url| HeaderValue::from_str(url.as_str())) {
        Ok(Ok(location)) => {
            let mut response = response::empty(StatusCode::FOUND);
            let headers = response.headers_mut();
            headers.insert(LOCATION, location);
            headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
            response
        }
        Ok(Err(_)) => {
            ConsentError::new("Invalid redirect URI", "It cannot stand in a header.").page()
        }
        Err(error) => error.page(),
    }
}

/// Runs the whole sign-in without a browser: takes the URL that a program would open, and returns the URL that the
/// browser would be redirected to.
pub(crate) fn decide_at_once(
    core: &Core,
    authorize_url: &str,
    decision: impl FnOnce(&Core, usize) -> Result<Decision, ConsentError>,
) -> Result<Url, ConsentError> {
    let url: Url = authorize_url
        .parse()
        .map_err(|_| ConsentError::new("Invalid URL", "The authorisation URL cannot be read."))?;
    let site = core
        .endpoints()
        .position(|e| e.accounts().origin() == url.origin() && url.path() == "/oauth/v2/auth")
        .ok_or_else(|| {
            let text = "The authorisation URL is not that of a simulated accounts server.";
            ConsentError::new("Wrong address", text)
        })?;
    let params = Params::parse(url.query().unwrap_or_default().as_bytes());
    let decision = decision(core, site)?;
    let id = begin(core, site, &params)?;
    decide(core, site, &id, &decision)
}

/// Validates an authorisation request and returns the id of the sign-in.
fn begin(core: &Core, site: usize, params: &Params) -> Result<String, ConsentError> {
    let given = |name: &str| params.get(name).map(str::to_owned);
    let client = params
        .get("client_id")
        .and_then(|id| core.client(id))
        .ok_or_else(|| {
            ConsentError::new("Invalid client", "This client id is not registered here.")
        })?;
    let redirect_given = given("redirect_uri").unwrap_or_default();
    let redirect_uri = redirect_uri(core, &redirect_given)?;
    if params.get("response_type") != Some("code") {
        let text = "The parameter response_type must be \"code\".";
        return Err(ConsentError::new("Invalid response type", text));
    }
    let scopes = core.scopes.parse(params.get("scope").unwrap_or_default());
    let scopes = scopes.map_err(|bad| {
        let bad: String = bad.chars().take(120).collect();
        let text = format!(
            "Scope does not exist: \"{bad}\". Scopes are separated by commas, and one that does \
             not exist spoils the whole list."
        );
        ConsentError::new("Invalid OAuth scope", text)
    })?;
    let challenge = match (given("code_challenge"), params.get("code_challenge_method")) {
        (None, None) => None,
        (Some(challenge), None | Some("plain")) => Some(Challenge::Plain(challenge)),
        (Some(challenge), Some("S256")) => Some(Challenge::S256(challenge)),
        _ => {
            let text = "A code_challenge comes with the code_challenge_method S256 or plain.";
            return Err(ConsentError::new("Invalid code challenge", text));
        }
    };
    let sign_in = PendingSignIn {
        site,
        client: client.id.clone(),
        redirect_uri,
        redirect_given,
        scopes,
        state: given("state"),
        challenge,
        offline: params.get("access_type") == Some("offline"),
        prompted: params.get("prompt") == Some("consent"),
        begun_at: core.now(),
    };
    Ok(core.world().sign_ins.insert(sign_in))
}

/// Ends a sign-in with the decision of the user, and returns the URL that the browser is redirected to.
fn decide(core: &Core, site: usize, id: &str, decision: &Decision) -> Result<Url, ConsentError> {
    let now = core.now();
    let mut world = core.world();
    let sign_in = world.sign_ins.take(id, site, now).ok_or_else(|| {
        let text = "This sign-in was answered already, or waited too long. Start it again.";
        ConsentError::new("Sign-in is over", text)
    })?;
    let mut callback = sign_in.redirect_uri;
    match decision {
        Decision::Reject => {
            callback
                .query_pairs_mut()
                .append_pair("error", "access_denied");
        }
        Decision::Accept { zuid } => {
            // The code is valid only in the data centre of the user, which may be another one.
            let Some((home, _)) = world.find_user(zuid) else {
                return Err(ConsentError::unknown_user());
            };
            let code = Code {
                grant: Grant {
                    client: sign_in.client,
                    zuid: zuid.clone(),
                    scopes: sign_in.scopes,
                },
                redirect_uri: Some(sign_in.redirect_given),
                challenge: sign_in.challenge,
                offline: sign_in.offline,
                prompted: sign_in.prompted,
                issued_at: now,
            };
            let limits = world.limits.clone();
            let code = world.sites[home].tokens.issue_code(code, &limits);
            let endpoints = &core.addresses[home].endpoints;
            callback
                .query_pairs_mut()
                .append_pair("code", &code)
                .append_pair("location", endpoints.name())
                .append_pair("accounts-server", bare(endpoints.accounts()));
        }
    }
    if let Some(state) = &sign_in.state {
        callback.query_pairs_mut().append_pair("state", state);
    }
    Ok(callback)
}

/// Returns the redirect URI if it is registered, or on loopback if none is.
fn redirect_uri(core: &Core, given: &str) -> Result<Url, ConsentError> {
    let refused = |text| ConsentError::new("Invalid redirect URI", text);
    let url: Url = given
        .parse()
        .map_err(|_| refused("The parameter redirect_uri is missing or cannot be read."))?;
    if !matches!(url.scheme(), "http" | "https") || url.fragment().is_some() {
        return Err(refused(
            "It must begin with http or https, and have no fragment.",
        ));
    }
    let allowed = if core.redirect_uris.is_empty() {
        match url.host() {
            Some(UrlHost::Domain(name)) => name == "localhost",
            Some(UrlHost::Ipv4(ip)) => ip.is_loopback(),
            Some(UrlHost::Ipv6(ip)) => ip.is_loopback(),
            None => false,
        }
    } else {
        core.redirect_uris.iter().any(|known| known == given)
    };
    if allowed {
        Ok(url)
    } else {
        Err(refused("The address is not registered for this client."))
    }
}
