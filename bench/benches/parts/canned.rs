//! A transport whose answers are at hand, and clients on it.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, SystemTime};

use async_trait::async_trait;
use bytes::Bytes;
use futures_util::stream;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use zoho::crm::Crm;
use zoho_desk::Desk;
use zoho_http::clock::ManualClock;
use zoho_http::data_center::Endpoints;
use zoho_http::limits::Limits;
use zoho_http::retry::{RetryBudget, RetryPolicy};
use zoho_http::token::StaticToken;
use zoho_http::transport::{BodyStream, HttpRequest, Transport, TransportError};
use zoho_http::{Client, Http, Token};

/// Gives the same answer to every request.
#[derive(Debug)]
pub(crate) struct Canned {
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
    fails: Option<StatusCode>,
    asked: AtomicUsize,
}

impl Canned {
    pub(crate) fn ok(body: Vec<u8>) -> Self {
        let mut headers = HeaderMap::new();
        for (name, value) in [
            ("content-type", "application/json;charset=UTF-8"),
            ("cache-control", "no-store"),
            ("x-accesstoken-reset", "2026-05-18T17:20:55+02:00"),
            ("x-api-credits-remaining", "48211"),
        ] {
            headers.insert(
                HeaderName::from_static(name),
                HeaderValue::from_static(value),
            );
        }
        Self {
            status: StatusCode::OK,
            headers,
            body: body.into(),
            fails: None,
            asked: AtomicUsize::new(0),
        }
    }

    pub(crate) fn with_status(mut self, status: u16) -> Self {
        self.status = StatusCode::from_u16(status).expect("it is good");
        self
    }

    pub(crate) fn failing_every_other_time(mut self, status: u16) -> Self {
        self.fails = Some(StatusCode::from_u16(status).expect("it is good"));
        self
    }
}

#[async_trait]
impl Transport for Canned {
    async fn send(
        &self,
        _request: HttpRequest,
        _timeout: Duration,
    ) -> Result<http::Response<BodyStream>, TransportError> {
        let asked = self.asked.fetch_add(1, Ordering::Relaxed);
        let status = self
            .fails
            .filter(|_| asked.is_multiple_of(2))
            .unwrap_or(self.status);
        let body = self.body.clone();
        let body: BodyStream = Box::pin(stream::once(std::future::ready(Ok(body))));
        let mut response = http::Response::new(body);
        *response.status_mut() = status;
        *response.headers_mut() = self.headers.clone();
        Ok(response)
    }
}

/// A client of CRM.
pub(crate) fn client_of(transport: Arc<Canned>, limits: Option<Limits>) -> Client {
    let crm = Crm::new(&http(transport, limits), Arc::new(token()));
    crm.client().clone()
}

/// A client of Desk.
pub(crate) fn desk_of(transport: Arc<Canned>) -> Client {
    let desk = Desk::new(&http(transport, None), Arc::new(token())).organization("60001");
    desk.client().clone()
}

fn http(transport: Arc<Canned>, limits: Option<Limits>) -> Http {
    // Waits take no time, and may be as many as there are calls.
    let clock = ManualClock::at(SystemTime::UNIX_EPOCH);
    let budget = RetryBudget {
        burst: 1000,
        ratio: 1.0,
    };
    let policy = RetryPolicy {
        deadline: Duration::MAX,
        budget,
        ..RetryPolicy::default()
    };
    let mut builder = Http::builder()
        .transport(transport)
        .clock(Arc::new(clock))
        .retry(policy);
    if let Some(limits) = limits {
        builder = builder.limits("crm", limits);
    }
    builder.build().expect("it is good")
}

fn token() -> StaticToken {
    let base = "https://www.zohoapis.example/".parse().expect("it is good");
    let endpoints = Endpoints::custom("bench", &base, &base, &base, &base).expect("it is good");
    let expires = SystemTime::UNIX_EPOCH + Duration::from_secs(4_000_000_000);
    StaticToken::new(
        Token::new("1000.0123456789abcdef".into(), expires, endpoints).expect("it is good"),
    )
}
