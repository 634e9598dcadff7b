//! Servers that are a function from the address to the answer.

use std::fmt;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use async_trait::async_trait;
use serde_json::{Value, json};
use url::Url;
use zoho_crm::Crm;
use zoho_desk::Desk;
use zoho_http::clock::ManualClock;
use zoho_http::external::Bytes;
use zoho_http::page::Items;
use zoho_http::token::StaticToken;
use zoho_http::transport::{BodyStream, HttpRequest, Transport, TransportError};
use zoho_http::{DataCenter, Error, Http, Token};

type Answer = dyn Fn(&Url) -> (u16, Value) + Send + Sync;

/// A server, and what it was asked.
pub(crate) struct Server {
    answer: Box<Answer>,
    asked: Mutex<Vec<String>>,
}

impl fmt::Debug for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Server")
    }
}

impl Server {
    /// A server that gives a status and a body: none for `null`.
    pub(crate) fn new(answer: impl Fn(&Url) -> (u16, Value) + Send + Sync + 'static) -> Arc<Self> {
        Arc::new(Self {
            answer: Box::new(answer),
            asked: Mutex::default(),
        })
    }

    /// The queries, one for each request.
    pub(crate) fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap().clone()
    }

    fn http(self: &Arc<Self>) -> (Http, Arc<StaticToken>) {
        let clock = ManualClock::at(SystemTime::UNIX_EPOCH);
        let http = Http::builder()
            .transport(Arc::new(To(self.clone())))
            .clock(Arc::new(clock))
            .build()
            .unwrap();
        let far = SystemTime::UNIX_EPOCH + Duration::from_secs(4_000_000_000);
        let token = Token::new("1000.a".to_owned().into(), far, DataCenter::Eu.endpoints());
        (http, Arc::new(StaticToken::new(token.unwrap())))
    }

    pub(crate) fn crm(self: &Arc<Self>) -> Crm {
        let (http, tokens) = self.http();
        Crm::new(&http, tokens)
    }

    pub(crate) fn desk(self: &Arc<Self>) -> Desk {
        let (http, tokens) = self.http();
        Desk::new(&http, tokens).organization("1")
    }
}

#[derive(Debug)]
struct To(Arc<Server>);

#[async_trait]
impl Transport for To {
    async fn send(
        &self,
        request: HttpRequest,
        _timeout: Duration,
    ) -> Result<http::Response<BodyStream>, TransportError> {
        let query = request.url.query().unwrap_or("").to_owned();
        let (status, body) = {
            let mut asked = self.0.asked.lock().unwrap();
            asked.push(query);
            assert!(asked.len() < 500, "the list does not end");
            (self.0.answer)(&request.url)
        };
        let body = if body.is_null() {
            String::new()
        } else {
            body.to_string()
        };
        let body: BodyStream = Box::pin(futures_util::stream::iter([Ok(Bytes::from(body))]));
        Ok(http::Response::builder().status(status).body(body).unwrap())
    }
}

/// A parameter that is a number.
pub(crate) fn number(url: &Url, name: &str) -> Option<usize> {
    let mut pairs = url.query_pairs();
    let pair = pairs.find(|(key, _)| key == name)?;
    Some(pair.1.parse().unwrap())
}

/// A list of Desk: `total` rows counted from `origin`, those hidden left out, and 204 past the end.
pub(crate) fn desk_list(
    total: usize,
    origin: usize,
    is_hidden: fn(usize) -> bool,
) -> impl Fn(&Url) -> (u16, Value) {
    move |url| {
        let from = number(url, "from").unwrap_or(origin);
        assert!(from <= 4999, "Desk refuses it");
        let start = from.saturating_sub(origin);
        let end = total.min(start + number(url, "limit").unwrap_or(10));
        let rows = (start..end).filter(|row| !is_hidden(*row));
        let rows: Vec<_> = rows.map(|row| json!({ "id": row.to_string() })).collect();
        match rows.is_empty() {
            true => (204, Value::Null),
            false => (200, json!({ "data": rows })),
        }
    }
}

/// The items of a stream, and the error that it ends with.
pub(crate) async fn all<T>(mut items: Items<T>) -> (Vec<T>, Option<Error>) {
    let mut got = Vec::new();
    while let Some(item) = items.next().await {
        match item {
            Ok(item) => got.push(item),
            Err(error) => return (got, Some(error)),
        }
    }
    (got, None)
}
