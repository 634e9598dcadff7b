//! A server that gives one answer at a time and keeps the request that it was for.

use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use wiremock::matchers::any;
use wiremock::{Mock, MockServer, Request, Respond, ResponseTemplate};
use zoho_http::data_center::Endpoints;
use zoho_http::token::StaticToken;
use zoho_http::{Token, TokenSource};
use zoho_sim::samples::SampleResponse;

pub(crate) const TOKEN: &str = "1000.sample";

#[derive(Debug)]
pub(crate) struct Server {
    mock: MockServer,
    exchange: Arc<Exchange>,
}

#[derive(Debug)]
struct Exchange {
    answer: Mutex<ResponseTemplate>,
    request: Mutex<Option<Request>>,
}

struct Answer(Arc<Exchange>);

impl Respond for Answer {
    fn respond(&self, request: &Request) -> ResponseTemplate {
        let before = self.0.request.lock().unwrap().replace(request.clone());
        assert!(before.is_none(), "a call sends one request");
        self.0.answer.lock().unwrap().clone()
    }
}

impl Server {
    pub(crate) async fn start() -> Self {
        let mock = MockServer::start().await;
        let exchange = Arc::new(Exchange {
            answer: Mutex::new(ResponseTemplate::new(500)),
            request: Mutex::new(None),
        });
        let answer = Answer(Arc::clone(&exchange));
        Mock::given(any()).respond_with(answer).mount(&mock).await;
        Self { mock, exchange }
    }

    pub(crate) fn tokens(&self) -> Arc<dyn TokenSource> {
        let base = self.mock.uri().parse().unwrap();
        let endpoints = Endpoints::custom("local", &base, &base, &base, &base).unwrap();
        let far = SystemTime::UNIX_EPOCH + Duration::from_secs(4_000_000_000);
        let token = Token::new(TOKEN.to_owned().into(), far, endpoints).unwrap();
        Arc::new(StaticToken::new(token))
    }

    /// Sets what is answered next.
    pub(crate) fn answer(&self, answer: &SampleResponse) {
        let answer = match answer {
            SampleResponse::Nothing => ResponseTemplate::new(204),
            SampleResponse::Json { status, json } => {
                ResponseTemplate::new(*status).set_body_json(json.wire())
            }
            SampleResponse::File {
                content_type,
                bytes,
                ..
            } => ResponseTemplate::new(200).set_body_raw(bytes.to_vec(), content_type),
            other => panic!("an answer of a new kind: {other:?}"),
        };
        *self.exchange.answer.lock().unwrap() = answer;
        *self.exchange.request.lock().unwrap() = None;
    }

    /// The request that was answered.
    pub(crate) fn request(&self) -> Request {
        self.exchange.request.lock().unwrap().take().unwrap()
    }
}
