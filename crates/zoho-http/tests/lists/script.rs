//! A transport that returns responses one after another.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use async_trait::async_trait;
use bytes::Bytes;
use zoho_http::transport::{BodyStream, HttpRequest, Transport, TransportError};

#[derive(Debug)]
pub(crate) struct Script {
    answers: Mutex<VecDeque<(u16, String)>>,
    asked: Mutex<Vec<String>>,
}

impl Script {
    pub(crate) fn new(answers: impl IntoIterator<Item = (u16, String)>) -> Arc<Self> {
        Arc::new(Self {
            answers: Mutex::new(answers.into_iter().collect()),
            asked: Mutex::default(),
        })
    }

    /// Pages that are answered with 200.
    pub(crate) fn pages(pages: &[&str]) -> Arc<Self> {
        Self::new(pages.iter().map(|page| (200, (*page).to_owned())))
    }

    /// Returns the queries that were sent.
    pub(crate) fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap().clone()
    }
}

#[async_trait]
impl Transport for Script {
    async fn send(
        &self,
        request: HttpRequest,
        _timeout: Duration,
    ) -> Result<http::Response<BodyStream>, TransportError> {
        let query = request.url.query().unwrap_or("").to_owned();
        self.asked.lock().unwrap().push(query);
        let answer = self.answers.lock().unwrap().pop_front();
        let (status, body) = answer.expect("an answer for every request");
        let body: BodyStream = Box::pin(futures_util::stream::iter([Ok(Bytes::from(body))]));
        Ok(http::Response::builder().status(status).body(body).unwrap())
    }
}
