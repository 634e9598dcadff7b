//! Two data centres of mock servers, a clock that does not advance, a store, and a `Zoho` over them.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use async_trait::async_trait;
use url::Url;
use wiremock::matchers::{header, method, path};
use wiremock::{Mock, MockServer, ResponseTemplate};
use zoho::{Connection, Expected, MemoryStore, OAuthClient, ScopeSet, TokenStore, User, Zoho};
use zoho_auth::{EventListener, ExposeSecret, RefreshPolicy};
use zoho_http::clock::{Clock, ManualClock};
use zoho_http::data_center::{DataCenters, Endpoints};
use zoho_http::retry::{Jitter, RetryPolicy};
use zoho_http::{Http, HttpBuilder};

use crate::Exact;

/// The user whom tests connect.
pub const USER: &str = "user-42";
/// The OAuth client's id.
pub const CLIENT_ID: &str = "1000.CLIENT";
/// The OAuth client's secret, with characters that a form must encode.
pub const CLIENT_SECRET: &str = "client secret+&=é";
/// The registered redirect URI, with characters that a query and a form must encode.
pub const REDIRECT_URI: &str = "https://app.example/callback?from=zoho";
/// The access token of the stored connection.
pub const ACCESS: &str = "1000.access.one";
/// The refresh token of the stored connection.
pub const REFRESH: &str = "1000.refresh.one";
/// The access token that a refresh brings.
pub const REFRESHED: &str = "1000.access.two";

/// The time of the clock when a test begins: Fri, 15 Jan 2027 08:00:00 GMT.
#[must_use]
pub fn start() -> SystemTime {
    SystemTime::UNIX_EPOCH + seconds(START)
}

/// The same in seconds since 1970.
pub const START: u64 = 1_800_000_000;

/// So many seconds.
#[must_use]
pub const fn seconds(n: u64) -> Duration {
    Duration::from_secs(n)
}

/// An answer with a JSON body.
#[must_use]
pub fn json(status: u16, body: impl Into<String>) -> ResponseTemplate {
    ResponseTemplate::new(status).set_body_raw(body.into(), "application/json")
}

/// What the token endpoint answers to a refresh.
#[must_use]
pub fn token_answer(access_token: &str) -> String {
    format!(r#"{{"access_token":"{access_token}","token_type":"Bearer","expires_in":3600}}"#)
}

/// The request that refreshes the stored connection's token.
#[must_use]
pub fn refresh_request() -> Exact {
    Exact::form(
        "/oauth/v2/token",
        &[
            ("grant_type", "refresh_token"),
            ("client_id", CLIENT_ID),
            ("client_secret", CLIENT_SECRET),
            ("refresh_token", REFRESH),
        ],
    )
}

/// A mock server. It answers requests without a script with 404, and records them as well.
#[derive(Debug)]
pub struct Server(MockServer);

impl Server {
    async fn start() -> Self {
        Self(MockServer::start().await)
    }

    /// Answers every such request, after those of [`once`](Self::once).
    pub async fn on(&self, verb: &str, at: &str, answer: ResponseTemplate) {
        let mock = Mock::given(method(verb)).and(path(at));
        mock.respond_with(answer).mount(&self.0).await;
    }

    /// Answers one such request; the next one gets the next script.
    pub async fn once(&self, verb: &str, at: &str, answer: ResponseTemplate) {
        let mock = Mock::given(method(verb)).and(path(at));
        mock.respond_with(answer)
            .up_to_n_times(1)
            .mount(&self.0)
            .await;
    }

    /// Answers every request that carries this access token.
    pub async fn on_token(&self, verb: &str, at: &str, token: &str, answer: ResponseTemplate) {
        let value = format!("Zoho-oauthtoken {token}");
        let mock = Mock::given(method(verb)).and(path(at));
        mock.and(header("authorization", value.as_str()))
            .respond_with(answer)
            .mount(&self.0)
            .await;
    }

    /// The requests so far, in order.
    pub async fn sent(&self) -> Vec<Exact> {
        let address = self.0.address().to_string();
        let received = self.0.received_requests().await;
        let received = received.expect("mock servers record requests");
        received
            .iter()
            .map(|request| Exact::received(request, &address))
            .collect()
    }

    /// Its base URL.
    #[must_use]
    pub fn url(&self) -> Url {
        let url = self.0.uri().parse();
        url.expect("a mock server has a URL")
    }
}

/// The servers of one data centre.
#[derive(Debug)]
pub struct Site {
    /// The accounts server.
    pub accounts: Server,
    /// The API.
    pub api: Server,
    /// Desk.
    pub desk: Server,
}

impl Site {
    async fn start() -> Self {
        Self {
            accounts: Server::start().await,
            api: Server::start().await,
            desk: Server::start().await,
        }
    }

    /// The requests that reached any of its servers: accounts, then API, then Desk.
    pub async fn sent(&self) -> Vec<Exact> {
        let mut all = self.accounts.sent().await;
        all.extend(self.api.sent().await);
        all.extend(self.desk.sent().await);
        all
    }
}

/// What a [`World`] is made with; [`World::with`] lets a test change it.
#[derive(Debug)]
pub struct Setup {
    /// The first data centre's accounts server.
    pub accounts: Url,
    /// The first data centre's API.
    pub api: Url,
    /// The first data centre's Desk.
    pub desk: Url,
    /// The token store.
    pub store: Arc<dyn TokenStore>,
    /// The clock, in place of the world's own.
    pub clock: Option<Arc<dyn Clock>>,
    /// The listener for events.
    pub listener: EventListener,
    /// The engine's other settings.
    pub http: HttpBuilder,
}

/// Two data centres, `one` and `two`, and a program that trusts both.
#[derive(Debug)]
pub struct World {
    /// The accounts server of `one`, where sign-ins start.
    pub accounts: Server,
    /// The API of `one`.
    pub api: Server,
    /// Desk of `one`.
    pub desk: Server,
    /// The servers of `two`.
    pub two: Site,
    /// The clock, set to [`start`].
    pub clock: ManualClock,
    /// The token store.
    pub store: Arc<dyn TokenStore>,
    /// The program.
    pub zoho: Zoho,
    setup: (Url, Url),
}

impl World {
    /// A world where no user is connected.
    pub async fn new() -> Self {
        Self::with(|_| {}).await
    }

    /// A world where [`USER`] is connected and the token lives for another hour.
    pub async fn connected() -> Self {
        let world = Self::new().await;
        world.connect(3600).await;
        world
    }

    /// A world with another setup, where no user is connected.
    pub async fn with(change: impl FnOnce(&mut Setup)) -> Self {
        let Site {
            accounts,
            api,
            desk,
        } = Site::start().await;
        let two = Site::start().await;
        let clock = ManualClock::at(start());
        let retry = RetryPolicy {
            jitter: Jitter::None,
            ..RetryPolicy::default()
        };
        let mut setup = Setup {
            accounts: accounts.url(),
            api: api.url(),
            desk: desk.url(),
            store: Arc::new(MemoryStore::new()),
            clock: None,
            http: Http::builder().retry(retry),
            listener: EventListener::default(),
        };
        change(&mut setup);
        let own: Arc<dyn Clock> = Arc::new(clock.clone());
        let http = setup.http.clock(setup.clock.unwrap_or(own)).build();
        let endpoints = |name: &str, accounts: &Url, api: &Url, desk: &Url| {
            Endpoints::custom(name, accounts, api, desk, api).expect("loopback URLs are bases")
        };
        let one = endpoints("one", &setup.accounts, &setup.api, &setup.desk);
        let other = endpoints("two", &two.accounts.url(), &two.api.url(), &two.desk.url());
        let zoho = Zoho::builder()
            .oauth(OAuthClient::new(CLIENT_ID, CLIENT_SECRET).redirect_uri(REDIRECT_URI))
            .token_store(Arc::clone(&setup.store))
            .data_centers(DataCenters::custom([one, other]))
            .http(http.expect("the settings fit"))
            .on_event(move |id, event| setup.listener.tell(id, event))
            .refresh_policy(RefreshPolicy {
                jitter: Duration::ZERO,
                ..RefreshPolicy::default()
            })
            .build()
            .expect("nothing required is missing");
        Self {
            accounts,
            api,
            desk,
            two,
            clock,
            store: setup.store,
            zoho,
            setup: (setup.accounts, setup.api),
        }
    }

    /// A connection at data centre `one` whose token lives for `lives` more seconds.
    #[must_use]
    pub fn connection(&self, lives: u64) -> Connection {
        let (accounts, api) = &self.setup;
        Connection::new(accounts.clone(), api.clone())
            .with_access_token(ACCESS, self.clock.now() + seconds(lives))
            .with_refresh_token(REFRESH)
            .with_scopes(ScopeSet::parse("ZohoCRM.settings.ALL,Desk.settings.ALL"))
    }

    /// Stores such a connection for [`USER`].
    pub async fn connect(&self, lives: u64) {
        self.keep(&self.connection(lives)).await;
    }

    /// Stores a connection for [`USER`], whatever was there.
    pub async fn keep(&self, connection: &Connection) {
        let id = USER.into();
        let kept = self
            .store
            .compare_and_set(&id, Expected::Any, Some(connection));
        kept.await.expect("the store takes it");
    }

    /// The endpoints of `one` or `two`, as the program trusts them.
    #[must_use]
    pub fn endpoints(&self, name: &str) -> Endpoints {
        let known = self.zoho.accounts().data_centers().by_location(name);
        known.expect("the world has `one` and `two`").clone()
    }

    /// The connected user.
    pub async fn user(&self) -> User {
        self.zoho.user(USER).await.expect("the user is connected")
    }

    /// All that the store holds of [`USER`], secrets included; `null` when it holds nothing. The count of
    /// token requests is left out: it is bookkeeping about Zoho's limits, not the connection.
    pub async fn stored(&self) -> serde_json::Value {
        let kept = self.store.load(&USER.into()).await;
        let Some(kept) = kept.expect("the store can be read") else {
            return serde_json::Value::Null;
        };
        let text = kept.to_json();
        let mut stored: serde_json::Value =
            serde_json::from_str(text.expose_secret()).expect("the stored form is JSON");
        if let Some(fields) = stored.as_object_mut() {
            fields.remove("mints");
        }
        stored
    }

    /// The requests that reached any server of either data centre.
    pub async fn everything_sent(&self) -> Vec<Exact> {
        let mut all = self.accounts.sent().await;
        all.extend(self.api.sent().await);
        all.extend(self.desk.sent().await);
        all.extend(self.two.sent().await);
        all
    }
}

type Action = Pin<Box<dyn Future<Output = ()> + Send>>;

/// A [`ManualClock`] that does something during the first sleep: what changes while a caller waits.
pub struct ActingClock {
    clock: ManualClock,
    action: Mutex<Option<Action>>,
}

impl ActingClock {
    /// A clock at [`start`] that runs `action` when somebody first sleeps.
    #[must_use]
    pub fn new(action: impl Future<Output = ()> + Send + 'static) -> Arc<Self> {
        Arc::new(Self {
            clock: ManualClock::at(start()),
            action: Mutex::new(Some(Box::pin(action))),
        })
    }

    /// All sleeps so far, in order.
    #[must_use]
    pub fn sleeps(&self) -> Vec<Duration> {
        self.clock.sleeps()
    }
}

impl fmt::Debug for ActingClock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.clock.fmt(f)
    }
}

#[async_trait]
impl Clock for ActingClock {
    fn now(&self) -> SystemTime {
        self.clock.now()
    }

    fn monotonic(&self) -> Duration {
        self.clock.monotonic()
    }

    async fn sleep(&self, duration: Duration) {
        let action = {
            let mut action = self.action.lock().unwrap_or_else(PoisonError::into_inner);
            action.take()
        };
        if let Some(action) = action {
            action.await;
        }
        self.clock.sleep(duration).await;
    }
}
