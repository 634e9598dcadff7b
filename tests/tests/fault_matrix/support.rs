//! A call and what it came to.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, mpsc};
use std::time::Duration;

use async_trait::async_trait;
use http::Method;
use serde_json::{Value, json};
use zoho::crm::Crm;
use zoho::desk::Desk;
use zoho_http::clock::ManualClock;
use zoho_http::data_center::Endpoints;
use zoho_http::retry::{Jitter, RetryPolicy};
use zoho_http::token::{Refusal, TokenError, TokenErrorKind};
use zoho_http::{
    Client, Error, ErrorKind, Http, HttpBuilder, Request, Response, Token, TokenSource, decode,
};
use zoho_sim::SimResponse;
use zoho_sim::scripted::{Reply, ScriptedServer, Step};
use zoho_tests::{chain, seconds, start};

use crate::books::{Books, CREATE, LIST};

const FIRST: &str = "1000.canary.one";
const SECOND: &str = "1000.canary.two";

/// What no error may show: tokens, what was asked, what was sent, what was answered.
const SECRETS: [&str; 4] = [
    "1000.canary",
    "canary-query",
    "canary-request",
    "canary-answer",
];

/// Which product a call is of.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Of {
    Books,
    Crm,
    Desk,
}

/// A token that can be renewed once, if at all.
#[derive(Debug)]
pub(crate) struct Tokens {
    endpoints: Endpoints,
    renewable: bool,
    pub(crate) renewals: AtomicUsize,
}

impl Tokens {
    fn of(&self, text: &str) -> Token {
        let until = start() + seconds(3600);
        Token::new(text.to_owned().into(), until, self.endpoints.clone()).unwrap()
    }
}

#[async_trait]
impl TokenSource for Tokens {
    fn current(&self) -> Option<Token> {
        match self.renewals.load(Ordering::SeqCst) {
            0 => Some(self.of(FIRST)),
            _ => Some(self.of(SECOND)),
        }
    }

    async fn token(&self) -> Result<Token, TokenError> {
        Ok(self.current().expect("there is always one"))
    }

    async fn refresh(&self, refusal: &Refusal<'_>) -> Result<Token, TokenError> {
        assert!(refusal.token().is_same(&self.current().unwrap()));
        self.renewals.fetch_add(1, Ordering::SeqCst);
        // What the accounts server says of a token that the user has revoked.
        let revoked = TokenError::new(TokenErrorKind::Reconnect, "the refresh token is dead");
        self.renewable.then(|| self.of(SECOND)).ok_or(revoked)
    }
}

/// A scripted server, and a program that calls it with a clock that does not advance.
#[derive(Debug)]
pub(crate) struct World {
    pub(crate) server: ScriptedServer,
    pub(crate) clock: ManualClock,
    pub(crate) http: HttpBuilder,
    pub(crate) policy: RetryPolicy,
    pub(crate) endpoints: Endpoints,
    pub(crate) renewable: bool,
}

impl World {
    pub(crate) async fn new() -> Self {
        let clock = ManualClock::at(start());
        let builder = ScriptedServer::builder().clock(Arc::new(clock.clone()));
        Self::on(builder.start().await.unwrap(), clock)
    }

    pub(crate) fn on(server: ScriptedServer, clock: ManualClock) -> Self {
        let policy = RetryPolicy {
            jitter: Jitter::None,
            ..RetryPolicy::default()
        };
        Self {
            endpoints: server.endpoints("test"),
            server,
            clock,
            http: Http::builder(),
            policy,
            renewable: true,
        }
    }

    /// The server plays these steps, and then answers well.
    pub(crate) fn meets<S: Into<Step>>(self, steps: impl IntoIterator<Item = S>) -> Self {
        self.server.script(steps);
        self.server.otherwise(|_| fine());
        self
    }

    /// The stall timeout by the system's clock. It applies to the attempts after a slow one as well, which have to
    /// succeed on a busy machine.
    pub(crate) fn impatient(mut self) -> Self {
        self.policy.stall_timeout = Duration::from_secs(2);
        self
    }

    /// The time of the first attempt is over once the server has sent so many bytes of a body. The clock does
    /// not advance otherwise: no machine is too busy for the attempt after it.
    pub(crate) fn first_too_slow(self, sent: u64) -> Self {
        tokio::time::pause();
        // Where nothing is left to do but to wait for the network, Tokio moves its clock on by itself, unless a
        // thread is at work: until the test has ended and dropped the task below.
        let (at_work, ended) = mpsc::channel::<()>();
        tokio::task::spawn_blocking(move || ended.recv());
        let (server, time) = (self.server.clone(), self.policy.attempt_timeout);
        tokio::spawn(async move {
            let _at_work = at_work;
            server.arrived(1).await;
            let has_sent = || {
                let first = &server.received()[0];
                first.is_whole() && first.sent_bytes() == sent
            };
            while !has_sent() {
                tokio::task::yield_now().await;
            }
            // Tokio rounds up.
            tokio::time::advance(time + seconds(1)).await;
            std::future::pending::<()>().await;
        });
        self
    }

    pub(crate) fn with(mut self, change: impl FnOnce(HttpBuilder) -> HttpBuilder) -> Self {
        self.http = change(self.http);
        self
    }

    /// The engine and a source of tokens.
    pub(crate) fn engine(self) -> (Http, Arc<Tokens>, ScriptedServer, ManualClock) {
        let http = self.http.retry(self.policy);
        let http = http.clock(Arc::new(self.clock.clone())).build().unwrap();
        let tokens = Arc::new(Tokens {
            endpoints: self.endpoints,
            renewable: self.renewable,
            renewals: AtomicUsize::new(0),
        });
        (http, tokens, self.server, self.clock)
    }

    pub(crate) async fn get(self, of: Of) -> Came {
        self.call(of, false).await
    }

    pub(crate) async fn post(self, of: Of) -> Came {
        self.call(of, true).await
    }

    async fn call(self, of: Of, writes: bool) -> Came {
        let (http, tokens, server, clock) = self.engine();
        let method = if writes { Method::POST } else { Method::GET };
        let body = json!({ "name": "canary-request" });
        let untyped = |call: zoho_http::Call<Value>| {
            let call = call.query("page", "canary-query");
            if writes { call.json(&body) } else { call }
        };
        let mut client = None;
        let (name, result) = match of {
            Of::Books => {
                let books = http.client(Arc::new(Books), Arc::clone(&tokens) as _);
                let operation = if writes { &CREATE } else { &LIST };
                let request = Request::new(operation).query("page", "canary-query");
                let request = if writes { request.json(&body) } else { request };
                let result = books.fetch(&request, decode::json_or_default).await;
                client = Some(books);
                (operation.name().to_owned(), result)
            }
            Of::Crm => {
                let crm = Crm::new(&http, Arc::clone(&tokens) as _);
                let call = untyped(crm.request(&method, "/Leads"));
                let name = format!("request.{}", method.as_str().to_lowercase());
                (format!("{name} /crm/v8/Leads"), call.response().await)
            }
            Of::Desk => {
                let desk = Desk::new(&http, Arc::clone(&tokens) as _).organization("7");
                let call = untyped(desk.request(&method, "/tickets"));
                let name = format!("request.{}", method.as_str().to_lowercase());
                (format!("{name} /api/v1/tickets"), call.response().await)
            }
        };
        Came {
            name,
            result,
            server,
            clock,
            tokens,
            client,
        }
    }
}

/// A good answer of every product.
pub(crate) fn fine() -> SimResponse {
    SimResponse::json(200, &json!({ "code": 0, "fine": true }))
}

/// The same, to be spoiled.
pub(crate) fn spoiled() -> Reply {
    let rows = vec!["canary-answer"; 20];
    Reply::new(SimResponse::json(200, &json!({ "code": 0, "rows": rows })))
}

/// What a call came to.
pub(crate) struct Came {
    name: String,
    pub(crate) result: Result<Response<Value>, Error>,
    pub(crate) server: ScriptedServer,
    pub(crate) clock: ManualClock,
    pub(crate) tokens: Arc<Tokens>,
    client: Option<Client>,
}

/// What a call should come to.
#[derive(Debug, Clone)]
pub(crate) struct Expected {
    requests: usize,
    sleeps: Vec<u64>,
    renewals: usize,
    failure: Option<Failure>,
}

#[derive(Debug, Clone)]
struct Failure {
    kind: ErrorKind,
    may_have_arrived: bool,
    is_retryable: bool,
    retry_after: Option<u64>,
    attempts: usize,
    status: Option<u16>,
    code: Option<&'static str>,
    says: &'static str,
}

/// A good answer after so many requests and these waits in milliseconds.
pub(crate) fn good(requests: usize, sleeps: &[u64]) -> Expected {
    Expected {
        requests,
        sleeps: sleeps.to_vec(),
        renewals: 0,
        failure: None,
    }
}

/// A good answer at the second request, after half a second.
pub(crate) fn again() -> Expected {
    good(2, &[500])
}

/// An error at the first request: nothing was done, and doing it again changes nothing.
pub(crate) fn fails(kind: ErrorKind, says: &'static str) -> Expected {
    Expected {
        failure: Some(Failure {
            kind,
            may_have_arrived: false,
            is_retryable: false,
            retry_after: None,
            attempts: 1,
            status: None,
            code: None,
            says,
        }),
        ..good(1, &[])
    }
}

/// A connection lost under a request that may have arrived and must not be sent twice.
pub(crate) fn lost() -> Expected {
    fails(
        ErrorKind::Transport,
        "the connection broke off; it may have been carried out",
    )
    .arrived()
}

impl Expected {
    pub(crate) fn arrived(self) -> Self {
        self.but(|failure| failure.may_have_arrived = true)
    }

    pub(crate) fn retryable(self) -> Self {
        self.but(|failure| failure.is_retryable = true)
    }

    /// `Retry-After` in seconds.
    pub(crate) fn told(self, told: u64) -> Self {
        self.but(|failure| failure.retry_after = Some(told))
    }

    pub(crate) fn status(self, status: u16) -> Self {
        self.but(|failure| failure.status = Some(status))
    }

    pub(crate) fn code(self, code: &'static str) -> Self {
        self.but(|failure| failure.code = Some(code))
    }

    /// After so many attempts, with these waits in milliseconds.
    pub(crate) fn after(mut self, attempts: usize, sleeps: &[u64]) -> Self {
        self.requests = attempts;
        self.sleeps = sleeps.to_vec();
        self.but(|failure| failure.attempts = attempts)
    }

    /// The server saw so many requests, whatever the client counts as attempts.
    pub(crate) fn seen(mut self, requests: usize) -> Self {
        self.requests = requests;
        self
    }

    pub(crate) fn renewed(mut self) -> Self {
        self.renewals = 1;
        self
    }

    fn but(mut self, change: impl FnOnce(&mut Failure)) -> Self {
        change(self.failure.as_mut().expect("it fails"));
        self
    }
}

impl Came {
    #[track_caller]
    pub(crate) fn came_to(&self, expected: Expected) {
        let shown = format!("{:?}", self.result);
        assert_eq!(self.server.count(), expected.requests, "requests: {shown}");
        let sleeps = self.clock.sleeps();
        let sleeps: Vec<_> = sleeps.iter().map(|d| d.as_millis() as u64).collect();
        assert_eq!(sleeps, expected.sleeps, "sleeps: {shown}");
        let renewals = self.tokens.renewals.load(Ordering::SeqCst);
        assert_eq!(renewals, expected.renewals, "renewals: {shown}");
        if let Some(client) = &self.client {
            let status = client.limit_status();
            assert_eq!((status.in_flight, status.waiting), (0, 0), "{status:?}");
        }
        match (&self.result, expected.failure) {
            (Ok(_), None) => {}
            (Err(e), Some(failure)) => self.failed(e, &failure),
            (result, failure) => panic!("{result:?}, expected {failure:?}"),
        }
    }

    #[track_caller]
    fn failed(&self, e: &Error, expected: &Failure) {
        let Failure { kind, says, .. } = *expected;
        assert_eq!(e.kind(), kind, "{e}");
        assert_eq!(e.may_have_arrived(), expected.may_have_arrived, "{e}");
        assert_eq!(e.is_retryable(), expected.is_retryable, "{e}");
        let told = expected.retry_after.map(seconds);
        assert_eq!(e.retry_after(), told, "{e}");
        assert_eq!(e.attempts() as usize, expected.attempts, "{e}");
        if let Some(status) = expected.status {
            assert_eq!(e.status().unwrap(), status, "{e}");
        }
        if let Some(code) = expected.code {
            assert_eq!(e.code(), Some(code), "{e}");
        }
        let message = e.to_string();
        assert!(message.contains(says), "{message}\n  should say {says:?}");
        let begins = format!("{} at {}: ", self.name, e.host());
        assert!(
            message.starts_with(&begins),
            "{message}\n  should begin {begins:?}"
        );
        assert!(!e.host().is_empty(), "{message}");
        let everything = format!("{e} {e:?} {e:#?} {}", chain(e));
        for secret in SECRETS {
            assert!(!everything.contains(secret), "{everything}");
        }
    }

    /// The access tokens that the server received, without what they have in common.
    pub(crate) fn tokens_sent(&self) -> Vec<String> {
        let received = self.server.received();
        let tokens = received.iter().map(|r| r.access_token().unwrap());
        tokens
            .map(|t| t.trim_start_matches("1000.canary.").to_owned())
            .collect()
    }
}
