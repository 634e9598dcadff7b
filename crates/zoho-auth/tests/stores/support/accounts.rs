//! An accounts server without a network: scripted, with delayed responses and a count of requests.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use async_trait::async_trait;
use bytes::Bytes;
use tokio::sync::{oneshot, watch};
use zoho_auth::{
    AccountsClient, ConnectionId, ConnectionTokens, Event, EventListener, OAuthClient,
    RefreshPolicy, TokenStore,
};
use zoho_http::Http;
use zoho_http::clock::Clock;
use zoho_http::data_center::DataCenters;
use zoho_http::retry::RetryPolicy;
use zoho_http::transport::{
    BodyStream, HttpRequest, Transport, TransportError, TransportErrorKind,
};

use super::user;

/// A transport at whose other end every request for a token, or to revoke one, is answered with a new one that lives an
/// hour (`1000.refreshed.1`, `1000.refreshed.2`, …), unless scripted otherwise.
#[derive(Debug)]
pub(crate) struct AccountsServer {
    replies: Mutex<VecDeque<Reply>>,
    asked: watch::Sender<usize>,
}

#[derive(Debug)]
struct Reply {
    status: u16,
    body: Option<String>,
    gate: Option<oneshot::Receiver<()>>,
}

/// Lets the answer go that is held back.
pub(crate) struct Gate(oneshot::Sender<()>);

impl Gate {
    pub(crate) fn open(self) {
        self.0.send(()).expect("the answer is being held back");
    }
}

impl AccountsServer {
    pub(crate) fn new() -> Arc<Self> {
        Arc::new(Self {
            replies: Mutex::default(),
            asked: watch::Sender::new(0),
        })
    }

    /// The next request is answered with this.
    pub(crate) fn answer(&self, status: u16, body: &str) {
        self.push(status, Some(body.to_owned()), None);
    }

    /// The next request gets a token once the gate is opened.
    pub(crate) fn hold(&self) -> Gate {
        self.hold_back(200, None)
    }

    /// The next request is answered with this once the gate is opened.
    pub(crate) fn hold_answer(&self, body: &str) -> Gate {
        self.hold_back(200, Some(body.to_owned()))
    }

    fn hold_back(&self, status: u16, body: Option<String>) -> Gate {
        let (sender, receiver) = oneshot::channel();
        self.push(status, body, Some(receiver));
        Gate(sender)
    }

    fn push(&self, status: u16, body: Option<String>, gate: Option<oneshot::Receiver<()>>) {
        let mut replies = self.replies.lock().unwrap();
        replies.push_back(Reply { status, body, gate });
    }

    /// How many tokens were asked for.
    pub(crate) fn asked(&self) -> usize {
        *self.asked.borrow()
    }

    /// Waits until `n` tokens were asked for.
    pub(crate) async fn was_asked(&self, n: usize) {
        let mut asked = self.asked.subscribe();
        asked.wait_for(|asked| *asked >= n).await.unwrap();
    }

    /// A client of this server that sends every request once.
    pub(crate) fn client(
        self: &Arc<Self>,
        clock: &(impl Clock + Clone + 'static),
    ) -> AccountsClient {
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
        let client = OAuthClient::new("1000.CLIENT", "client-secret")
            .redirect_uri("https://app.example/callback");
        AccountsClient::new(client, http, DataCenters::zoho())
    }

    /// The tokens of [`user`] in `store`, as another process would have them.
    pub(crate) fn tokens(
        self: &Arc<Self>,
        store: &Arc<dyn TokenStore>,
        clock: &(impl Clock + Clone + 'static),
    ) -> ConnectionTokens {
        self.tokens_with(store, clock, |_, _| {})
    }

    /// The same, with a listener for events.
    pub(crate) fn tokens_with(
        self: &Arc<Self>,
        store: &Arc<dyn TokenStore>,
        clock: &(impl Clock + Clone + 'static),
        listener: impl Fn(&ConnectionId, &Event<'_>) + Send + Sync + 'static,
    ) -> ConnectionTokens {
        let accounts = self.client(clock);
        // Without jitter, so that a test knows when a token is to be refreshed.
        let policy = RefreshPolicy {
            jitter: Duration::ZERO,
            ..RefreshPolicy::default()
        };
        let store = Arc::clone(store);
        let events = EventListener::new(listener);
        ConnectionTokens::with(user(), store, accounts, policy, events)
    }
}

#[async_trait]
impl Transport for AccountsServer {
    async fn send(
        &self,
        request: HttpRequest,
        _timeout: Duration,
    ) -> Result<http::Response<BodyStream>, TransportError> {
        let form = String::from_utf8(request.body.bytes().unwrap().to_vec()).unwrap();
        match request.url.path() {
            "/oauth/v2/token" => assert!(
                form.contains("grant_type=refresh_token")
                    || form.contains("grant_type=authorization_code"),
                "{form}"
            ),
            path => assert_eq!(path, "/oauth/v2/token/revoke"),
        }
        let mut number = 0;
        self.asked.send_modify(|asked| {
            *asked += 1;
            number = *asked;
        });
        let reply = self.replies.lock().unwrap().pop_front();
        let reply = reply.unwrap_or(Reply {
            status: 200,
            body: None,
            gate: None,
        });
        if let Some(gate) = reply.gate {
            gate.await
                .map_err(|e| TransportError::new(TransportErrorKind::Interrupted, e))?;
        }
        let body = reply.body.unwrap_or_else(|| token_response(number, 3600));
        let stream = futures_util::stream::iter([Ok(Bytes::from(body))]);
        let mut response = http::Response::new(Box::pin(stream) as BodyStream);
        *response.status_mut() = reply.status.try_into().unwrap();
        Ok(response)
    }
}

/// The answer with token number `n`, which lives for `lives` seconds.
pub(crate) fn token_response(n: usize, lives: u64) -> String {
    format!(r#"{{"access_token":"{}","expires_in":{lives}}}"#, token(n))
}

/// Token number `n` that the server gave.
pub(crate) fn token(n: usize) -> String {
    format!("1000.refreshed.{n}")
}
