//! A transport whose answers are at hand, and what clients on it are made of.

use std::sync::{Arc, LazyLock, Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use async_trait::async_trait;
use bytes::Bytes;
use futures_util::stream;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use tokio::runtime::{Builder, Runtime};
use zoho_http::clock::ManualClock;
use zoho_http::data_center::{DataCenters, Endpoints};
use zoho_http::retry::RetryPolicy;
use zoho_http::token::StaticToken;
use zoho_http::transport::{BodyStream, HttpRequest, Transport, TransportError};
use zoho_http::{Http, Token};

/// The access token of [`token`].
pub const TOKEN: &str = "1000.0123456789abcdef0123456789abcdef";

/// One answer.
#[derive(Debug, Clone)]
pub struct CannedResponse {
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
}

impl CannedResponse {
    pub fn new(status: StatusCode, body: impl Into<Bytes>) -> Self {
        Self {
            status,
            headers: HeaderMap::new(),
            body: body.into(),
        }
    }

    pub fn header(mut self, name: &'static str, value: HeaderValue) -> Self {
        self.headers.insert(HeaderName::from_static(name), value);
        self
    }
}

/// Gives its answers in turn, the last one for ever, and remembers which hosts were asked.
#[derive(Debug)]
pub struct Canned {
    answers: Vec<CannedResponse>,
    asked: Mutex<Vec<String>>,
}

impl Canned {
    pub fn new(answers: impl IntoIterator<Item = CannedResponse>) -> Arc<Self> {
        Arc::new(Self {
            answers: answers.into_iter().collect(),
            asked: Mutex::default(),
        })
    }

    /// The origins that were asked, in order.
    pub fn asked(&self) -> Vec<String> {
        let asked = self.asked.lock().unwrap_or_else(PoisonError::into_inner);
        asked.clone()
    }
}

#[async_trait]
impl Transport for Canned {
    async fn send(
        &self,
        request: HttpRequest,
        _timeout: Duration,
    ) -> Result<http::Response<BodyStream>, TransportError> {
        let origin = request.url.origin().ascii_serialization();
        let number = {
            let mut asked = self.asked.lock().unwrap_or_else(PoisonError::into_inner);
            asked.push(origin);
            asked.len() - 1
        };
        let last = self.answers.len().saturating_sub(1);
        let answer = self.answers[number.min(last)].clone();
        let body: BodyStream = Box::pin(stream::once(std::future::ready(Ok(answer.body))));
        let mut response = http::Response::new(body);
        *response.status_mut() = answer.status;
        *response.headers_mut() = answer.headers;
        Ok(response)
    }
}

/// An engine on `transport` where waiting takes no time.
pub fn http(transport: Arc<Canned>, clock: &ManualClock, retry: RetryPolicy) -> Http {
    let http = Http::builder()
        .transport(transport)
        .clock(Arc::new(clock.clone()))
        .retry(retry)
        .build();
    http.expect("the settings are good")
}

/// A token that is valid for long, at hosts that are not Zoho's.
pub fn token() -> StaticToken {
    let base = "https://api.example/".parse().expect("a URL");
    let endpoints = Endpoints::custom("here", &base, &base, &base, &base).expect("endpoints");
    let expires = SystemTime::UNIX_EPOCH + Duration::from_secs(1 << 40);
    StaticToken::new(Token::new(TOKEN.into(), expires, endpoints).expect("a token"))
}

/// Zoho's data centres, of which there are many URLs to read.
pub static ZOHO: LazyLock<DataCenters> = LazyLock::new(DataCenters::zoho);

/// Runs `future` to its end.
pub fn run<F: Future>(future: F) -> F::Output {
    thread_local! {
        static RUNTIME: Runtime = Builder::new_current_thread()
            .enable_time()
            .build()
            .expect("a runtime");
    }
    RUNTIME.with(|runtime| runtime.block_on(future))
}
