//! "Connect your Zoho": a web application whose users sign in once, see their settings, and disconnect.
//!
//! Register a server-based application with the redirect URI `http://localhost:8080/callback` at
//! <https://api-console.zoho.com>, then run
//! `ZOHO_CLIENT_ID=… ZOHO_CLIENT_SECRET=… cargo run -p zoho --example connect_your_zoho`.
//!
//! `ZOHO_DATA_CENTER` names the data centre where the client is registered (`us`), `PORT` the port to listen on (8080).
//! For a simulator or a private deployment, set `ZOHO_ACCOUNTS_URL`, `ZOHO_API_URL`, `ZOHO_DESK_URL`.

#[path = "connect_your_zoho/pages.rs"]
mod pages;
#[path = "connect_your_zoho/sessions.rs"]
pub(crate) mod sessions;

use std::env;
use std::error::Error;
use std::sync::Arc;

use axum::Router;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderName, StatusCode, Uri, header};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use serde_json::json;
use tokio::net::TcpListener;
use zoho::auth::USER_INFO;
use zoho::http::data_center::Endpoints;
use zoho::{DataCenters, FileStore, OAuthClient, Zoho, crm, desk, scopes};

use pages::{CONNECT, DISCONNECT, HOME, LOG_OUT, Problem, SETTINGS, page, section};
use sessions::Sessions;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let port = env::var("PORT").map_or(Ok(8080), |port| port.parse())?;
    let client = OAuthClient::new(env::var("ZOHO_CLIENT_ID")?, env::var("ZOHO_CLIENT_SECRET")?)
        .redirect_uri(format!("http://localhost:{port}/callback"));
    let mut zoho = Zoho::builder()
        .oauth(client)
        .token_store(FileStore::open("connections.json")?);
    if let Ok(accounts) = env::var("ZOHO_ACCOUNTS_URL") {
        let (api, desk) = (env::var("ZOHO_API_URL")?, env::var("ZOHO_DESK_URL")?);
        let (accounts, api, desk) = (accounts.parse()?, api.parse()?, desk.parse()?);
        let private = Endpoints::custom("private", &accounts, &api, &desk, &api)?;
        zoho = zoho.data_centers(DataCenters::custom([private]));
    } else if let Ok(data_center) = env::var("ZOHO_DATA_CENTER") {
        zoho = zoho.data_center(data_center.parse()?);
    }
    let app = app(zoho.build()?);
    let listener = TcpListener::bind(("127.0.0.1", port)).await?;
    #[expect(clippy::print_stdout, reason = "whoever runs it has to know")]
    {
        println!("Open http://localhost:{port}");
    }
    Ok(axum::serve(listener, app).await?)
}

/// Returns the router of the pages, to be served alone or within a larger application.
pub(crate) fn app(zoho: Zoho) -> Router {
    let sessions = Arc::new(Sessions::new(Arc::clone(zoho.http().clock())));
    Router::new()
        .route("/", get(home))
        .route("/connect", get(connect))
        .route("/callback", get(callback))
        .route("/settings", get(settings))
        .route("/disconnect", post(disconnect))
        .route("/logout", post(log_out))
        .with_state(App { zoho, sessions })
}

#[derive(Clone)]
struct App {
    zoho: Zoho,
    sessions: Arc<Sessions>,
}

impl App {
    fn user(&self, headers: &HeaderMap) -> Option<String> {
        self.sessions.user(session_id(headers)?)
    }
}

async fn home(State(app): State<App>, headers: HeaderMap) -> Result<Response, Problem> {
    let connection = match app.user(&headers) {
        Some(user) => app.zoho.user(user).await.map(Some),
        None => Ok(None),
    };
    match connection {
        Ok(Some(_)) => {
            let text = "<p>Your Zoho account is connected to this browser.</p>";
            let body = format!("{text}<nav>{SETTINGS}{LOG_OUT}{DISCONNECT}</nav>");
            Ok(page(StatusCode::OK, "Zoho is connected", &body))
        }
        Err(e) if !e.needs_reconnect() => Err(e.into()),
        Ok(None) | Err(_) => {
            let text = "<p>Sign in at Zoho to see your CRM and Desk settings here. You can disconnect \
                        at any time, and nothing is changed in your account.</p>";
            let body = format!("{text}<nav>{CONNECT}</nav>");
            Ok(page(StatusCode::OK, "Connect your Zoho", &body))
        }
    }
}

async fn connect(State(app): State<App>, headers: HeaderMap) -> Result<Response, Problem> {
    let known = app.user(&headers).zip(session_id(&headers));
    let (user, id) = match known {
        Some((user, id)) => (user, id.to_owned()),
        None => {
            let user = random()?;
            let id = app.sessions.begin(user.clone())?;
            (user, id)
        }
    };
    let scopes = scopes![
        crm::service_preferences::GET,
        crm::mail_config::GET,
        desk::mail_configurations::LIST,
        USER_INFO,
    ];
    let login = app.zoho.authorize(user, scopes)?;
    app.sessions.keep_login(&id, &login);
    let redirect = Redirect::to(login.url().as_str());
    Ok((cookie(&id), redirect).into_response())
}

async fn callback(
    State(app): State<App>,
    headers: HeaderMap,
    uri: Uri,
) -> Result<Response, Problem> {
    let callback = uri.to_string();
    let id = session_id(&headers).unwrap_or_default();
    let Some((user, login)) = app.sessions.take_login(id, &callback) else {
        return Err(Problem {
            status: StatusCode::BAD_REQUEST,
            text: "This browser has not begun to sign in, or has finished already.".to_owned(),
            action: CONNECT,
        });
    };
    app.zoho.complete(user, login, &callback).await?;
    let id = app.sessions.connected(id)?.unwrap_or_default();
    Ok((cookie(&id), Redirect::to("/settings")).into_response())
}

async fn settings(State(app): State<App>, headers: HeaderMap) -> Result<Response, Problem> {
    let Some(user) = app.user(&headers) else {
        return Ok(Redirect::to("/").into_response());
    };
    let user = app.zoho.user(user).await?;
    let crm = user.crm();
    let (preferences, mail, desk) = tokio::join!(
        async { Ok(json!(crm.service_preferences().get().send().await?)) },
        async { Ok(crm.mail_config().get().send().await?.content().clone()) },
        async {
            let desk = user.desk().await?;
            Ok(json!(desk.mail_configurations().list().send().await?))
        },
    );
    let body = [
        section("CRM service preferences", preferences)?,
        section("CRM mail configuration", mail)?,
        section("Desk mail configurations", desk)?,
        format!("<nav>{LOG_OUT}{DISCONNECT}</nav>"),
    ];
    Ok(page(StatusCode::OK, "Your Zoho settings", &body.concat()))
}

async fn disconnect(State(app): State<App>, headers: HeaderMap) -> Result<Response, Problem> {
    if let Some(user) = app.user(&headers) {
        app.zoho.revoke_and_disconnect(user).await?;
    }
    Ok(log_out(State(app), headers).await)
}

/// Ends the session and keeps the connection: if users have accounts with you, it is there at the next log-in.
async fn log_out(State(app): State<App>, headers: HeaderMap) -> Response {
    session_id(&headers).inspect(|id| app.sessions.end(id));
    let over = "session=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0".to_owned();
    ([(header::SET_COOKIE, over)], Redirect::to("/")).into_response()
}

type Cookie = [(HeaderName, String); 1];

/// Returns the cookie with the session's id. No script can read it. `Lax`: requests from other sites carry it only when
/// the user follows a link, as on the way back from Zoho; with `Strict` the callback would have no session. With TLS,
/// add `Secure`.
fn cookie(id: &str) -> Cookie {
    let age = sessions::AGE.as_secs();
    let cookie = format!("session={id}; Path=/; HttpOnly; SameSite=Lax; Max-Age={age}");
    [(header::SET_COOKIE, cookie)]
}

fn session_id(headers: &HeaderMap) -> Option<&str> {
    let cookies = headers.get_all(header::COOKIE).iter();
    let mut cookies = cookies.flat_map(|line| line.to_str().unwrap_or_default().split("; "));
    cookies.find_map(|cookie| cookie.strip_prefix("session="))
}

/// 128 random bits.
fn random() -> Result<String, Problem> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).map_err(|e| Problem {
        status: StatusCode::INTERNAL_SERVER_ERROR,
        text: format!("The system gives no random numbers: {e}."),
        action: HOME,
    })?;
    Ok(format!("{:032x}", u128::from_ne_bytes(bytes)))
}
