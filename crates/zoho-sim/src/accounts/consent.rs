//! The sign-in: what a program asks for, what the user says, and the way back.

use std::time::Duration;

use axum::body::Bytes;
use axum::extract::{RawQuery, State};
use axum::http::header::{CACHE_CONTROL, LOCATION};
use axum::http::{HeaderValue, StatusCode};
use axum::response::Response;
use url::{Host as UrlHost, Url};

use super::{bare, page};
use crate::params::Params;
use crate::random;
use crate::respond;
use crate::scopes::Scopes;
use crate::state::{Core, Host};
use crate::tokens::{Challenge, Code, Grant};

/// How long a consent page may be looked at.
const PATIENCE: Duration = Duration::from_secs(600);

/// A sign-in that waits for the user's word. It stays in the server: the page knows only its id, so
/// that nothing of it can be changed on the way.
pub(crate) struct Transaction {
    site: usize,
    client: String,
    redirect_uri: Url,
    /// As it was given, for the exchange must give it in the same way.
    redirect_given: String,
    scopes: Scopes,
    state: Option<String>,
    challenge: Option<Challenge>,
    offline: bool,
    prompted: bool,
    begun_at: Duration,
}

/// What the user says.
pub(crate) enum Verdict {
    /// Yes, as this user.
    Accept {
        zuid: String,
    },
    Reject,
}

/// The accounts server refuses an authorisation request: the user sees this as a page, and the program
/// that sent the user hears nothing.
#[derive(Clone, PartialEq, Eq, thiserror::Error)]
#[error("{title}: {text}")]
pub struct ConsentError {
    title: &'static str,
    text: String,
}

zoho_http::debug_is_display!(ConsentError);

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
        respond::html(StatusCode::BAD_REQUEST, page)
    }
}

/// `GET /oauth/v2/auth`
pub(super) async fn ask(State(host): State<Host>, RawQuery(query): RawQuery) -> Response {
    let params = Params::parse(query.unwrap_or_default().as_bytes());
    let id = match begin(&host.core, host.site, &params) {
        Ok(id) => id,
        Err(error) => return error.page(),
    };
    let page = {
        let world = host.core.world();
        world
            .transactions
            .get(&id)
            .map(|t| page::consent(&world, &id, t.site, &t.client, &t.scopes, &t.redirect_uri))
    };
    page::response(page.unwrap_or_default())
}

/// `POST /oauth/v2/auth/decision`, the form of the page
pub(super) async fn decided(State(host): State<Host>, body: Bytes) -> Response {
    let form = Params::parse(&body);
    let verdict = match (form.get("decision"), form.get("user")) {
        (Some("accept"), Some(user)) => Verdict::Accept {
            zuid: user.to_owned(),
        },
        (Some("reject"), _) => Verdict::Reject,
        _ => {
            return ConsentError::new("Nothing decided", "Choose a user, then accept or reject.")
                .page();
        }
    };
    let id = form.get("transaction").unwrap_or_default();
    let decision = decide(&host.core, host.site, id, &verdict);
    match decision.map(|url| HeaderValue::from_str(url.as_str())) {
        Ok(Ok(location)) => {
            let mut response = respond::empty(StatusCode::FOUND);
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

/// The whole sign-in without a browser, through the same decisions: takes the address that a program
/// would open, gives the address that the browser would be sent to.
pub(crate) fn answer_at_once(
    core: &Core,
    authorize_url: &str,
    verdict: impl FnOnce(&Core, usize) -> Result<Verdict, ConsentError>,
) -> Result<Url, ConsentError> {
    let url: Url = authorize_url
        .parse()
        .map_err(|_| ConsentError::new("Invalid URL", "The authorisation URL cannot be read."))?;
    let site = core
        .endpoints
        .iter()
        .position(|e| e.accounts().origin() == url.origin() && url.path() == "/oauth/v2/auth")
        .ok_or_else(|| {
            let text = "The authorisation URL is not that of a simulated accounts server.";
            ConsentError::new("Wrong address", text)
        })?;
    let params = Params::parse(url.query().unwrap_or_default().as_bytes());
    let verdict = verdict(core, site)?;
    let id = begin(core, site, &params)?;
    decide(core, site, &id, &verdict)
}

/// Checks what a program asks for, and gives the id under which the answer is awaited.
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
    let scopes = Scopes::parse(params.get("scope").unwrap_or_default()).map_err(|bad| {
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
    let now = core.now();
    let transaction = Transaction {
        site,
        client: client.id.clone(),
        redirect_uri,
        redirect_given,
        scopes,
        state: given("state"),
        challenge,
        offline: params.get("access_type") == Some("offline"),
        prompted: params.get("prompt") == Some("consent"),
        begun_at: now,
    };
    let id = random::hex();
    let mut world = core.world();
    world.transactions.retain(|_, t| is_open(t, now));
    world.transactions.insert(id.clone(), transaction);
    Ok(id)
}

/// Ends a sign-in with the user's word; the address is where the browser goes next.
fn decide(core: &Core, site: usize, id: &str, verdict: &Verdict) -> Result<Url, ConsentError> {
    let now = core.now();
    let mut world = core.world();
    let transaction = world
        .transactions
        .remove(id)
        .filter(|t| t.site == site && is_open(t, now))
        .ok_or_else(|| {
            let text = "This sign-in was answered already, or waited too long. Start it again.";
            ConsentError::new("Sign-in is over", text)
        })?;
    let mut callback = transaction.redirect_uri;
    match verdict {
        Verdict::Reject => {
            callback
                .query_pairs_mut()
                .append_pair("error", "access_denied");
        }
        Verdict::Accept { zuid } => {
            // The user may live in another data centre: then the code is good there, and only there.
            let Some((home, _)) = world.find_user(zuid) else {
                return Err(ConsentError::unknown_user());
            };
            let code = Code {
                grant: Grant {
                    client: transaction.client,
                    zuid: zuid.clone(),
                    scopes: transaction.scopes,
                },
                redirect_uri: Some(transaction.redirect_given),
                challenge: transaction.challenge,
                offline: transaction.offline,
                prompted: transaction.prompted,
                issued_at: now,
            };
            let limits = world.limits.clone();
            let code = world.sites[home].tokens.issue_code(code, &limits);
            let endpoints = &core.endpoints[home];
            callback
                .query_pairs_mut()
                .append_pair("code", &code)
                .append_pair("location", endpoints.name())
                .append_pair("accounts-server", bare(endpoints.accounts()));
        }
    }
    if let Some(state) = &transaction.state {
        callback.query_pairs_mut().append_pair("state", state);
    }
    Ok(callback)
}

fn is_open(transaction: &Transaction, now: Duration) -> bool {
    now.saturating_sub(transaction.begun_at) < PATIENCE
}

/// A registered address, or any on loopback when none is registered.
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
