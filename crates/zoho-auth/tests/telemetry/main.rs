//! What an operator sees of calls and refreshes, and that the tables of the guide say so. A process of its own: what
//! other tests do not want to see, `tracing` would not show here either.
#![allow(clippy::unwrap_used, reason = "helpers of tests panic like the tests")]

mod recorder;

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use async_trait::async_trait;
use bytes::Bytes;
use tokio::sync::Mutex as OneAtATime;
use tracing::{Instrument, Level};
use tracing_subscriber::layer::SubscriberExt;
use zoho_auth::{
    AccountsClient, Connection, ConnectionId, ConnectionTokens, Expected, MemoryStore, OAuthClient,
    RefreshPolicy, StoreError, TokenStore,
};
use zoho_http::clock::{Clock, ManualClock};
use zoho_http::data_center::DataCenters;
use zoho_http::retry::{Jitter, RetryPolicy};
use zoho_http::transport::{BodyStream, HttpRequest, Transport, TransportError};
use zoho_http::{Http, TokenSource};

use recorder::{Metric, Metrics, Spans};

const GUIDE: &str = include_str!("../../docs/telemetry.md");

static ALONE: OneAtATime<()> = OneAtATime::const_new(());

/// Answers in turn, whatever is asked.
#[derive(Debug)]
struct Script(Mutex<VecDeque<(u16, &'static str)>>);

#[async_trait]
impl Transport for Script {
    async fn send(
        &self,
        _: HttpRequest,
        _: Duration,
    ) -> Result<http::Response<BodyStream>, TransportError> {
        let answer = self.0.lock().unwrap().pop_front();
        let (status, body) = answer.expect("nothing more is asked");
        let stream = futures_util::stream::iter([Ok(Bytes::from_static(body.as_bytes()))]);
        let mut response = http::Response::new(Box::pin(stream) as BodyStream);
        *response.status_mut() = status.try_into().unwrap();
        Ok(response)
    }
}

/// A store that can be out of reach.
#[derive(Debug, Default)]
struct Store {
    kept: MemoryStore,
    is_down: AtomicBool,
}

#[async_trait]
impl TokenStore for Store {
    async fn load(&self, id: &ConnectionId) -> Result<Option<Connection>, StoreError> {
        match self.is_down.load(Ordering::Relaxed) {
            true => Err(StoreError::new("the database does not answer")),
            false => self.kept.load(id).await,
        }
    }

    async fn compare_and_set(
        &self,
        id: &ConnectionId,
        expected: Expected,
        new: Option<&Connection>,
    ) -> Result<(), StoreError> {
        self.kept.compare_and_set(id, expected, new).await
    }
}

const TOKEN: &str = r#"{"access_token":"1000.s3cret-new","expires_in":3600}"#;
const INFO: &str = r#"{"ZUID":1,"Email":"ada@example.com"}"#;
const DEAD: &str = r#"{"error":"invalid_code"}"#;

/// A program whose user is connected with a token that lives for `lives` more seconds.
struct Program {
    clock: ManualClock,
    store: Arc<Store>,
    accounts: AccountsClient,
    tokens: Arc<ConnectionTokens>,
    spans: Spans,
    metrics: Metrics,
}

impl Program {
    async fn new(lives: u64, answers: &[(u16, &'static str)]) -> Self {
        let clock = ManualClock::at(SystemTime::UNIX_EPOCH + Duration::from_secs(1_800_000_000));
        let retry = RetryPolicy {
            jitter: Jitter::None,
            ..RetryPolicy::default()
        };
        let script = Script(Mutex::new(answers.iter().copied().collect()));
        let http = Http::builder()
            .transport(Arc::new(script))
            .clock(Arc::new(clock.clone()))
            .retry(retry)
            .build()
            .unwrap();
        let client = OAuthClient::new("1000.CLIENT", "s3cret");
        let accounts = AccountsClient::new(client, http, DataCenters::zoho());
        let connection = Connection::new(
            "https://accounts.zoho.eu".parse().unwrap(),
            "https://www.zohoapis.eu".parse().unwrap(),
        )
        .with_access_token("1000.s3cret-old", clock.now() + Duration::from_secs(lives))
        .with_refresh_token("1000.s3cret-refresh");
        let policy = RefreshPolicy {
            jitter: Duration::ZERO,
            ..RefreshPolicy::default()
        };
        let store = Arc::new(Store::default());
        let events = zoho_auth::EventListener::default();
        let tokens = ConnectionTokens::with(
            "ada",
            Arc::clone(&store) as _,
            accounts.clone(),
            policy,
            events,
        );
        tokens.connect(connection).await.unwrap();
        Self {
            clock,
            store,
            accounts,
            tokens: Arc::new(tokens),
            spans: Spans::default(),
            metrics: Metrics::default(),
        }
    }

    /// Asks who the user is, within the span `request`, with somebody listening.
    async fn call(&self) -> Result<(), zoho_http::Error> {
        let subscriber = tracing_subscriber::registry().with(self.spans.clone());
        let _subscriber = tracing::subscriber::set_default(subscriber);
        let _recorder = metrics::set_default_local_recorder(&self.metrics);
        let tokens = Arc::clone(&self.tokens) as Arc<dyn TokenSource>;
        let call = self.accounts.user_info(tokens);
        let result = call.instrument(tracing::info_span!("request")).await;
        for span in self.spans.recorded() {
            let said = format!("{span:?}");
            assert!(!said.contains("s3cret") && !said.contains("ada@"), "{said}");
        }
        result.map(drop)
    }
}

#[tokio::test]
async fn a_refresh_belongs_to_the_call_that_needed_it_and_its_request_to_the_refresh() {
    let _alone = ALONE.lock().await;
    let program = Program::new(0, &[(200, TOKEN), (200, INFO)]).await;
    program.call().await.unwrap();
    let recorded = program.spans.recorded();
    let recorded: Vec<_> = recorded
        .iter()
        .map(|span| (span.otel_name(), span.within.clone()))
        .collect();
    let (call, refresh) = ("accounts.user_info.get", "zoho.token_refresh");
    let expected = [
        ("request", vec![]),
        (call, vec!["request"]),
        (refresh, vec![call, "request"]),
        ("accounts.token.refresh", vec![refresh, call, "request"]),
    ]
    .map(|(name, within)| {
        let within: Vec<String> = within.into_iter().map(str::to_owned).collect();
        (name.to_owned(), within)
    });
    assert_eq!(recorded, expected);
    for span in program.spans.recorded() {
        assert_eq!(span.level, Level::INFO, "{span:?}");
        assert_eq!(span.status(), None, "{span:?}");
    }
    assert_eq!(program.metrics.count("zoho_token_refreshes_total ok"), 1);
    assert_eq!(program.metrics.count("zoho_token_refresh_seconds"), 1);
}

#[tokio::test]
async fn a_refresh_that_fails_is_an_error_of_its_span_even_where_the_old_token_serves() {
    let _alone = ALONE.lock().await;
    // It lives for another minute, and is to be refreshed.
    let busy = (503, "");
    let program = Program::new(60, &[busy, busy, busy, busy, (200, INFO)]).await;
    program.call().await.unwrap();
    let call = &program.spans.named("accounts.user_info.get")[0];
    assert_eq!(call.status(), None, "{call:?}");
    for name in ["accounts.token.refresh", "zoho.token_refresh"] {
        let span = &program.spans.named(name)[0];
        assert_eq!(span.status(), Some("\"ERROR\""), "{span:?}");
        assert_eq!(span.values["error.type"], "Unavailable");
        assert!(span.values.contains_key("otel.status_description"));
    }
    let count = |name: &str| program.metrics.count(name);
    assert_eq!(count("zoho_token_refreshes_total Unavailable"), 1);
    assert_eq!(count("zoho_reconnects_needed_total"), 0);
}

#[tokio::test]
async fn a_dead_refresh_token_is_counted_and_marks_every_span_around_it() {
    let _alone = ALONE.lock().await;
    let program = Program::new(0, &[(200, DEAD)]).await;
    program.call().await.unwrap_err();
    for name in ["accounts.user_info.get", "zoho.token_refresh"] {
        let span = &program.spans.named(name)[0];
        assert_eq!(span.status(), Some("\"ERROR\""), "{span:?}");
    }
    let refresh = &program.spans.named("zoho.token_refresh")[0];
    assert_eq!(refresh.values["connection"], "ada");
    let count = |name: &str| program.metrics.count(name);
    assert_eq!(count("zoho_token_refreshes_total Reconnect"), 1);
    assert_eq!(count("zoho_reconnects_needed_total"), 1);
    assert_eq!(count("zoho_calls_total accounts NoToken"), 1);
}

/// The rows of the table whose head begins with `first`, cell by cell.
fn table(first: &str) -> Vec<Vec<&'static str>> {
    let mut lines = GUIDE.lines();
    let head = format!("| {first} |");
    lines.find(|line| line.starts_with(&head)).expect("a table");
    let rows = lines.skip(1).take_while(|line| line.starts_with('|'));
    rows.map(|row| {
        let cells = row.trim_matches('|').split('|');
        cells.map(str::trim).collect()
    })
    .collect()
}

/// The words between backquotes.
fn quoted(cell: &str) -> BTreeSet<String> {
    let words = cell.split('`').skip(1).step_by(2);
    words.map(str::to_owned).collect()
}

#[tokio::test]
async fn the_tables_of_the_guide_name_everything_and_nothing_else() {
    let _alone = ALONE.lock().await;
    let (mut spans, mut recorded) = (BTreeMap::new(), BTreeSet::new());
    for (lives, answers) in [
        (0, &[(200, TOKEN), (503, ""), (200, INFO)][..]),
        (0, &[(200, DEAD)]),
    ] {
        let program = Program::new(lives, answers).await;
        let _ = program.call().await;
        recorded.extend(program.metrics.recorded());
        let own = program.spans.recorded().into_iter();
        spans.extend(own.map(|span| (span.name.to_owned(), span.fields)));
    }
    let program = Program::new(3600, &[(200, INFO), (200, INFO)]).await;
    program.call().await.unwrap();
    program.store.is_down.store(true, Ordering::Relaxed);
    program.clock.advance(Duration::from_secs(31));
    program.call().await.unwrap();
    assert_eq!(program.metrics.count("zoho_store_unavailable_total"), 1);
    recorded.extend(program.metrics.recorded());
    spans.remove("request");

    let metrics = table("name").into_iter().map(|row| Metric {
        name: row[0].trim_matches('`').to_owned(),
        kind: row[1].to_owned(),
        labels: quoted(row[2]),
    });
    assert_eq!(recorded, metrics.collect());
    let rows = table("span").into_iter();
    let rows = rows.map(|row| (row[0].trim_matches('`').to_owned(), quoted(row[2])));
    assert_eq!(spans, rows.collect());
}
