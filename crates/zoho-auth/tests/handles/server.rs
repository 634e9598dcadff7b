//! An accounts server without a network that remembers what it was asked.

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use async_trait::async_trait;
use bytes::Bytes;
use tokio::sync::{oneshot, watch};
use zoho_auth::{
    AccountsClient, Connection, ConnectionId, Expected, MemoryStore, OAuthClient, TokenStore,
};
use zoho_http::Http;
use zoho_http::clock::ManualClock;
use zoho_http::data_center::DataCenters;
use zoho_http::retry::RetryPolicy;
use zoho_http::transport::{BodyStream, HttpRequest, Transport, TransportError};

/// The secret of the OAuth client when a test begins.
pub(crate) const OLD_SECRET: &str = "old-secret";

type Form = Vec<(String, String)>;
type Reply = dyn Fn(&Form) -> (u16, String) + Send + Sync;

/// Answers as `reply` says, by the form that was sent, once the request's gate is open.
pub(crate) struct AccountsServer {
    reply: Box<Reply>,
    gates: Mutex<VecDeque<oneshot::Receiver<()>>>,
    asked: watch::Sender<Vec<Form>>,
}

impl AccountsServer {
    pub(crate) fn new(reply: impl Fn(&Form) -> (u16, String) + Send + Sync + 'static) -> Arc<Self> {
        Arc::new(Self {
            reply: Box::new(reply),
            gates: Mutex::default(),
            asked: watch::Sender::default(),
        })
    }

    /// One that gives every request a token that lives for an hour.
    pub(crate) fn generous() -> Arc<Self> {
        Self::new(|form| (200, token(value(form, "refresh_token"))))
    }

    /// The next request is answered when the gate is opened.
    pub(crate) fn hold(&self) -> oneshot::Sender<()> {
        let (open, gate) = oneshot::channel();
        self.gates.lock().unwrap().push_back(gate);
        open
    }

    /// What member `name` of each request was, in the order they came.
    pub(crate) fn asked(&self, name: &str) -> Vec<String> {
        let asked = self.asked.borrow();
        asked
            .iter()
            .map(|form| value(form, name).to_owned())
            .collect()
    }

    pub(crate) async fn was_asked(&self, n: usize) {
        let mut asked = self.asked.subscribe();
        asked.wait_for(|asked| asked.len() >= n).await.unwrap();
    }

    /// The accounts servers as the client sees them, with this one in place of all.
    pub(crate) fn accounts(self: &Arc<Self>, clock: &ManualClock) -> AccountsClient {
        let transport: Arc<dyn Transport> = Arc::<Self>::clone(self);
        let once = RetryPolicy {
            max_attempts: 1,
            ..RetryPolicy::default()
        };
        let http = Http::builder()
            .transport(transport)
            .clock(Arc::new(clock.clone()))
            .retry(once)
            .build()
            .unwrap();
        let client = OAuthClient::new("1000.CLIENT", OLD_SECRET);
        AccountsClient::new(client, http, DataCenters::zoho())
    }
}

/// The value of a member of a form.
pub(crate) fn value<'a>(form: &'a Form, name: &str) -> &'a str {
    let member = form.iter().find(|(key, _)| key == name);
    member.map_or("", |(_, value)| value)
}

/// The answer with an access token made for `refresh_token`.
pub(crate) fn token(refresh_token: &str) -> String {
    format!(r#"{{"access_token":"1000.access.{refresh_token}","expires_in":3600}}"#)
}

impl fmt::Debug for AccountsServer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AccountsServer").finish_non_exhaustive()
    }
}

#[async_trait]
impl Transport for AccountsServer {
    async fn send(
        &self,
        request: HttpRequest,
        _timeout: Duration,
    ) -> Result<http::Response<BodyStream>, TransportError> {
        let bytes = request.body.bytes().unwrap().to_vec();
        let form: Form = url::form_urlencoded::parse(&bytes).into_owned().collect();
        self.asked.send_modify(|asked| asked.push(form.clone()));
        let gate = self.gates.lock().unwrap().pop_front();
        if let Some(gate) = gate {
            gate.await.unwrap();
        }
        let (status, body) = (self.reply)(&form);
        let stream = futures_util::stream::iter([Ok(Bytes::from(body))]);
        let mut response = http::Response::new(Box::pin(stream) as BodyStream);
        *response.status_mut() = status.try_into().unwrap();
        Ok(response)
    }
}

/// When the tests' clocks begin.
pub(crate) fn start() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(1_800_000_000)
}

pub(crate) const fn days(n: u64) -> Duration {
    Duration::from_secs(n * 24 * 60 * 60)
}

/// A connection last refreshed `ago`, with its id as refresh token.
pub(crate) fn connection(id: &str, ago: Duration) -> Connection {
    let refreshed = start() - ago;
    Connection::new(
        "https://accounts.zoho.eu".parse().unwrap(),
        "https://www.zohoapis.eu".parse().unwrap(),
    )
    .with_access_token("1000.access.old", refreshed + Duration::from_secs(3600))
    .with_refresh_token(id)
}

/// A store that keeps connections last refreshed so long ago.
pub(crate) async fn store_of(kept: &[(&str, Duration)]) -> Arc<dyn TokenStore> {
    let store = MemoryStore::new();
    for (id, ago) in kept {
        let connection = connection(id, *ago);
        let id = ConnectionId::from(*id);
        put(&store, &id, &connection).await;
    }
    Arc::new(store)
}

pub(crate) async fn put(store: &dyn TokenStore, id: &ConnectionId, connection: &Connection) {
    let put = store.compare_and_set(id, Expected::Any, Some(connection));
    put.await.unwrap();
}
