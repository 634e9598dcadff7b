//! The sessions of the example application "Connect your Zoho": they end, and are never too many.
#![expect(
    clippy::unwrap_used,
    reason = "a test may panic, and so may its helpers"
)]

#[path = "../../crates/zoho/examples/connect_your_zoho.rs"]
#[expect(dead_code, reason = "its `main` reads the environment")]
mod connect_your_zoho;

use std::sync::Arc;
use std::time::Duration;

use connect_your_zoho::sessions::{AGE, IDLE, MOST, Sessions};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use zoho::http::Http;
use zoho::{MemoryStore, OAuthClient, Zoho};
use zoho_http::clock::{Clock, ManualClock};
use zoho_sim::Sim;
use zoho_tests::start;

/// The application on a port of its own, with a simulated Zoho, on one clock.
struct House {
    clock: ManualClock,
    sim: Sim,
    zoho: Zoho,
    port: u16,
}

/// The response to a browser.
struct WebResponse {
    status: u16,
    location: Option<String>,
    /// The session of the cookie that is set.
    session: Option<String>,
}

impl House {
    async fn new() -> Self {
        let clock = ManualClock::at(start());
        let sim = Sim::builder()
            .data_center("eu")
            .clock(Arc::new(clock.clone()));
        let sim = sim.start().await.unwrap();
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let client = OAuthClient::new(sim.client_id(), sim.client_secret())
            .redirect_uri(format!("http://localhost:{port}/callback"));
        let http = Http::builder().clock(Arc::new(clock.clone())).build();
        let zoho = Zoho::builder()
            .oauth(client)
            .token_store(MemoryStore::new())
            .data_centers(sim.data_centers())
            .http(http.unwrap())
            .build()
            .unwrap();
        let app = connect_your_zoho::app(zoho.clone());
        tokio::spawn(async move { axum::serve(listener, app).await });
        Self {
            clock,
            sim,
            zoho,
            port,
        }
    }

    async fn ask(&self, method: &str, target: &str, session: &str) -> WebResponse {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).await.unwrap();
        let request = format!(
            "{method} {target} HTTP/1.1\r\nHost: localhost\r\nCookie: session={session}\r\n\
             Content-Length: 0\r\nConnection: close\r\n\r\n"
        );
        stream.write_all(request.as_bytes()).await.unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).await.unwrap();
        let (head, _) = answer.split_once("\r\n\r\n").unwrap();
        let header = |name: &str| {
            let mut lines = head.lines().filter_map(|line| line.split_once(": "));
            let found = lines.find(|(found, _)| found.eq_ignore_ascii_case(name));
            found.map(|(_, value)| value.to_owned())
        };
        let cookie = header("set-cookie");
        if let Some(cookie) = &cookie {
            assert!(
                cookie.contains("HttpOnly; SameSite=Lax; Max-Age="),
                "{cookie}"
            );
        }
        let session = cookie.as_deref().and_then(|c| c.strip_prefix("session="));
        let session = session.and_then(|rest| rest.split(';').next());
        WebResponse {
            status: head.split(' ').nth(1).unwrap().parse().unwrap(),
            location: header("location"),
            session: session.map(str::to_owned),
        }
    }

    /// Begins a sign-in in a tab of the session, and gives the session and the callback's path and query.
    async fn begin(&self, session: &str) -> (String, String) {
        let begun = self.ask("GET", "/connect", session).await;
        let callback = self.sim.consent(&begun.location.unwrap()).await.unwrap();
        let target = &callback[url::Position::BeforePath..];
        (begun.session.unwrap(), target.to_owned())
    }

    /// The session of a browser that has signed in.
    async fn sign_in(&self) -> String {
        let (session, callback) = self.begin("").await;
        let back = self.ask("GET", &callback, &session).await;
        assert_eq!(back.location.as_deref(), Some("/settings"));
        back.session.unwrap()
    }

    async fn is_known(&self, session: &str) -> bool {
        let settings = self.ask("GET", "/settings", session).await;
        match settings.status {
            200 => true,
            status => {
                assert_eq!((status, settings.location.as_deref()), (303, Some("/")));
                false
            }
        }
    }
}

#[tokio::test]
async fn a_session_ends_when_it_is_not_used_and_after_its_age() {
    let house = House::new().await;
    let second = Duration::from_secs(1);
    let session = house.sign_in().await;
    house.clock.advance(IDLE - second);
    assert!(house.is_known(&session).await);
    house.clock.advance(IDLE);
    assert!(!house.is_known(&session).await, "it was not used");

    let session = house.sign_in().await;
    let uses = AGE.as_secs() / (IDLE - second).as_secs();
    for _ in 0..uses {
        house.clock.advance(IDLE - second);
        assert!(house.is_known(&session).await);
    }
    house.clock.advance(IDLE - second);
    assert!(!house.is_known(&session).await, "its time is over");
}

#[tokio::test]
async fn who_logs_out_is_out_and_stays_connected_at_zoho() {
    let house = House::new().await;
    let session = house.sign_in().await;
    let out = house.ask("POST", "/logout", &session).await;
    assert_eq!(out.location.as_deref(), Some("/"));
    assert_eq!(out.session.as_deref(), Some(""), "the cookie is taken back");
    assert!(!house.is_known(&session).await);
    assert_eq!(house.zoho.list_connections().await.unwrap().len(), 1);

    let session = house.sign_in().await;
    house.ask("POST", "/disconnect", &session).await;
    assert!(!house.is_known(&session).await);
    assert_eq!(house.zoho.list_connections().await.unwrap().len(), 1);
}

#[tokio::test]
async fn two_tabs_sign_in_and_a_callback_serves_once_and_its_own_browser_alone() {
    let house = House::new().await;
    let (session, first) = house.begin("").await;
    let (same, second) = house.begin(&session).await;
    assert_eq!(same, session);
    // Somebody else is sent the callback's address.
    let (other, _) = house.begin("").await;
    assert_eq!(house.ask("GET", &first, &other).await.status, 400);
    assert_eq!(house.zoho.list_connections().await.unwrap(), []);

    let back = house.ask("GET", &first, &session).await;
    assert_eq!(back.location.as_deref(), Some("/settings"));
    let renamed = back.session.unwrap();
    assert_ne!(renamed, session);
    assert!(!house.is_known(&session).await, "the old id is out");
    assert_eq!(house.ask("GET", &first, &renamed).await.status, 400, "once");
    let back = house.ask("GET", &second, &renamed).await;
    assert_eq!(back.location.as_deref(), Some("/settings"));
    assert_eq!(house.zoho.list_connections().await.unwrap().len(), 1);
}

#[test]
fn sessions_are_never_too_many_and_those_who_only_began_go_first() {
    let clock = ManualClock::at(start());
    let sessions = Sessions::new(Arc::new(clock.clone()) as Arc<dyn Clock>);
    let begin = |user: &str| sessions.begin(user.to_owned()).ok().unwrap();
    let ada = begin("ada");
    let ada = sessions.connected(&ada).ok().flatten().unwrap();
    clock.advance(Duration::from_secs(1));
    let first = begin("first");
    clock.advance(Duration::from_secs(1));
    let others: Vec<_> = (2..MOST).map(|_| begin("other")).collect();
    assert_eq!(sessions.user(&ada).as_deref(), Some("ada"));
    let newest = begin("newest");
    assert_eq!(sessions.user(&first), None, "the one that was used least");
    assert!(sessions.user(&ada).is_some() && sessions.user(&newest).is_some());
    let known = others.iter().filter(|id| sessions.user(id).is_some());
    assert_eq!(known.count() + 2, MOST);
}
