//! A product, a transport that plays a script, and a token: what the tests of the loop share.

use std::borrow::Cow;
use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use async_trait::async_trait;
use bytes::Bytes;
use futures_util::stream;
use http::StatusCode;
use url::Url;
use zoho_http::data_center::Endpoints;
use zoho_http::product::ApiError;
use zoho_http::token::StaticToken;
use zoho_http::transport::{
    BodyStream, HttpRequest, Transport, TransportError, TransportErrorKind,
};
use zoho_http::{DataCenter, Operation, Product, Token, TokenSource};

pub(crate) static READ: Operation =
    Operation::get("notes.read", "/notes/{version}/all").scopes(&["Notes.all.READ"]);
pub(crate) static CREATE: Operation = Operation::post("notes.create", "/notes/{version}/all");

#[derive(Debug)]
pub(crate) struct Notes;

impl Product for Notes {
    fn name(&self) -> &'static str {
        "notes"
    }
    fn base_url<'e>(&self, endpoints: &'e Endpoints) -> Result<Cow<'e, Url>, String> {
        Ok(Cow::Borrowed(endpoints.api()))
    }
    fn version(&self) -> &str {
        "v1"
    }
    fn api_error(&self, _status: StatusCode, body: &[u8]) -> Option<ApiError> {
        let code = std::str::from_utf8(body).ok()?.strip_prefix("code:")?;
        Some(ApiError::new(code, "as scripted"))
    }
}

/// One step of a script.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Step {
    Response(u16, &'static str, Option<&'static str>),
    Lost(TransportErrorKind),
}

pub(crate) const OK: Step = Step::Response(200, "fine", None);
pub(crate) const fn status(status: u16) -> Step {
    Step::Response(status, "", None)
}
pub(crate) const fn told(status: u16, retry_after: &'static str) -> Step {
    Step::Response(status, "", Some(retry_after))
}

#[derive(Debug)]
pub(crate) struct Script {
    pub(crate) steps: Mutex<VecDeque<Step>>,
    pub(crate) sent: Mutex<Vec<HttpRequest>>,
}

#[async_trait]
impl Transport for Script {
    async fn send(
        &self,
        request: HttpRequest,
        _timeout: Duration,
    ) -> Result<http::Response<BodyStream>, TransportError> {
        self.sent.lock().unwrap().push(request);
        match self
            .steps
            .lock()
            .unwrap()
            .pop_front()
            .expect("a step for every attempt")
        {
            Step::Lost(kind) => Err(TransportError::new(kind, "as scripted")),
            Step::Response(status, body, retry_after) => {
                let mut response = http::Response::builder().status(status);
                if let Some(retry_after) = retry_after {
                    response = response.header("Retry-After", retry_after);
                }
                let body: BodyStream = Box::pin(stream::iter([Ok(Bytes::from(body))]));
                Ok(response.body(body).unwrap())
            }
        }
    }
}

pub(crate) fn token(text: &str) -> Token {
    let far = SystemTime::UNIX_EPOCH + Duration::from_secs(4_000_000_000);
    Token::new(text.to_owned().into(), far, DataCenter::Eu.endpoints()).unwrap()
}

pub(crate) fn fixed() -> Arc<dyn TokenSource> {
    Arc::new(StaticToken::new(token("1000.one")))
}

impl Script {
    pub(crate) fn new(steps: &[Step]) -> Arc<Self> {
        Arc::new(Self {
            steps: Mutex::new(steps.iter().copied().collect()),
            sent: Mutex::default(),
        })
    }

    pub(crate) fn attempts(&self) -> usize {
        self.sent.lock().unwrap().len()
    }
}
