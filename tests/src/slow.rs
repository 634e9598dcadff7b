//! A transport whose answers come late, without anybody waiting for them.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use async_trait::async_trait;
use bytes::Bytes;
use futures_util::stream;
use http::Response;
use tokio::sync::Notify;
use zoho_http::clock::ManualClock;
use zoho_http::transport::{
    BodyStream, HttpRequest, Transport, TransportError, TransportErrorKind,
};

/// Gives every request the same JSON, late.
#[derive(Debug)]
pub struct SlowTransport {
    body: String,
    gate: Gate,
    bodies: Mutex<Vec<String>>,
}

/// When an answer comes.
#[derive(Debug)]
pub enum Gate {
    /// Later than the caller waits: the clock moves by the time the request was given.
    TooLate(ManualClock),
    /// When it is notified, once for each answer.
    Notify(Arc<Notify>),
}

impl SlowTransport {
    /// Answers `json` by `gate`.
    #[must_use]
    pub fn new(json: impl Into<String>, gate: Gate) -> Arc<Self> {
        Arc::new(Self {
            body: json.into(),
            gate,
            bodies: Mutex::default(),
        })
    }

    /// The bodies of the requests so far, in order.
    #[must_use]
    pub fn sent(&self) -> Vec<String> {
        let bodies = self.bodies.lock().unwrap_or_else(PoisonError::into_inner);
        bodies.clone()
    }
}

#[async_trait]
impl Transport for SlowTransport {
    async fn send(
        &self,
        request: HttpRequest,
        timeout: Duration,
    ) -> Result<Response<BodyStream>, TransportError> {
        let body = request
            .body
            .bytes()
            .map(|b| String::from_utf8_lossy(b).into_owned());
        {
            let mut bodies = self.bodies.lock().unwrap_or_else(PoisonError::into_inner);
            bodies.extend(body);
        }
        match &self.gate {
            Gate::TooLate(clock) => {
                clock.advance(timeout);
                let late = "the answer comes later than that";
                return Err(TransportError::new(TransportErrorKind::Timeout, late));
            }
            Gate::Notify(gate) => gate.notified().await,
        }
        let chunk = Bytes::from(self.body.clone());
        let body: BodyStream = Box::pin(stream::iter([Ok(chunk)]));
        Ok(Response::new(body))
    }
}
