//! Answers of more rows than a program can hold: they end in an error before they take its memory.
#![expect(
    clippy::unwrap_used,
    reason = "a test may panic, and so may its helpers"
)]

use std::sync::Arc;
use std::time::Duration;

use allocation_counter::measure;
use async_trait::async_trait;
use bytes::Bytes;
use futures_util::stream;
use http::Method;
use zoho_crm::Crm;
use zoho_desk::Desk;
use zoho_http::token::StaticToken;
use zoho_http::transport::{BodyStream, HttpRequest, Transport, TransportError};
use zoho_http::{DataCenter, Error, ErrorKind, Http, HttpBuilder, Token};

const MB: u64 = 1_000_000;

/// Gives the same answer to everything.
#[derive(Debug)]
struct Same(u16, Bytes);

#[async_trait]
impl Transport for Same {
    async fn send(
        &self,
        _request: HttpRequest,
        _timeout: Duration,
    ) -> Result<http::Response<BodyStream>, TransportError> {
        let body: BodyStream = Box::pin(stream::iter([Ok(self.1.clone())]));
        let response = http::Response::builder().status(self.0);
        Ok(response
            .header("content-type", "application/json")
            .body(body)
            .unwrap())
    }
}

fn rows(count: usize, row: &str) -> Bytes {
    let rows = format!("{row},").repeat(count);
    let rows = rows.trim_end_matches(',');
    format!("{{\"data\":[{rows}]}}").into()
}

fn clients(status: u16, body: &Bytes, settings: HttpBuilder) -> (Crm, Desk) {
    let transport = Arc::new(Same(status, body.clone()));
    let http: Http = settings.transport(transport).build().unwrap();
    let far = zoho_tests::start() + Duration::from_secs(1 << 31);
    let token = Token::new("1000.a".to_owned().into(), far, DataCenter::Eu.endpoints()).unwrap();
    let tokens = Arc::new(StaticToken::new(token));
    let desk = Desk::new(&http, tokens.clone()).organization("1");
    (Crm::new(&http, tokens), desk)
}

/// How many bytes a call holds at the most, beside the answer itself, and its error.
fn held(body: &Bytes, call: impl AsyncFnOnce(Crm, Desk) -> Result<(), Error>) -> (u64, Error) {
    let runtime = tokio::runtime::Builder::new_current_thread();
    let runtime = { runtime }.enable_time().build().unwrap();
    let (crm, desk) = clients(200, body, Http::builder());
    let mut error = None;
    let taken = measure(|| error = runtime.block_on(call(crm, desk)).err());
    (taken.bytes_max, error.expect("too many rows"))
}

#[test]
fn sixty_megabytes_of_empty_rows_end_with_little_memory() {
    let all = rows(20_000_000, "{}");
    assert!(all.len() as u64 >= 60 * MB);
    let (tickets, a) = held(&all, async |_, desk| {
        desk.tickets().list().send().await.map(drop)
    });
    let (records, b) = held(&all, async |crm, _| {
        crm.records().list("Leads", ["id"]).send().await.map(drop)
    });
    let (untyped, c) = held(&all, async |crm, _| {
        crm.request(&Method::GET, "Leads").send().await.map(drop)
    });
    for (held, error) in [(tickets, a), (records, b), (untyped, c)] {
        assert_eq!(error.kind(), ErrorKind::TooLarge, "{error}");
        assert_eq!(error.status().unwrap(), 200);
        let shown = error.to_string();
        assert!(
            shown.contains("100000 rows") && shown.contains("HttpBuilder::max_rows"),
            "{shown}"
        );
        assert!(!shown.contains("max_response"), "{shown}");
        assert!(held + all.len() as u64 <= 256 * MB, "{held} bytes: {shown}");
    }
}

#[test]
fn rows_within_rows_count_too() {
    let nested = rows(2_000_000, "[{}]");
    let lists = nested.slice(..);
    let object = Bytes::from([b"{\"data\":[{\"cf\":", &lists[..], b"}]}"].concat());
    let (held_nested, error) = held(&object, async |crm, _| {
        crm.request(&Method::GET, "Leads").send().await.map(drop)
    });
    assert_eq!(error.kind(), ErrorKind::TooLarge, "{error}");
    assert!(held_nested < 100 * MB, "{held_nested} bytes");
    let tags = rows(
        30,
        &format!("{{\"id\":\"1\",\"Tag\":[{}{{}}]}}", "{},".repeat(9_999)),
    );
    let (_, error) = held(&tags, async |crm, _| {
        crm.records().list("Leads", ["id"]).send().await.map(drop)
    });
    assert_eq!(error.kind(), ErrorKind::TooLarge, "{error}");
}

/// What Zoho's errors are looked for in is read as a whole.
#[test]
fn an_error_of_too_many_rows_is_not_read() {
    let body = rows(10_000_000, "{}");
    let mut body = body.to_vec();
    body.truncate(body.len() - 1);
    body.extend_from_slice(
        b",\"status\":\"error\",\"code\":\"INVALID_DATA\",\"message\":\"m\",\"errorCode\":\"X\"}",
    );
    let body = Bytes::from(body);
    for status in [200, 400, 500] {
        let (crm, desk) = clients(status, &body, Http::builder());
        let runtime = tokio::runtime::Builder::new_current_thread();
        let runtime = { runtime }.enable_time().build().unwrap();
        let taken = measure(|| {
            runtime.block_on(async {
                let call = crm.request(&Method::GET, "Leads");
                call.attempts(1).send().await.unwrap_err();
                let call = desk.request(&Method::GET, "tickets");
                call.attempts(1).send().await.unwrap_err();
            });
        });
        assert!(
            taken.bytes_max < 60 * MB,
            "{status}: {} bytes",
            taken.bytes_max
        );
    }
}

#[tokio::test]
async fn the_bound_is_set_for_a_program_or_a_call() {
    let three = rows(3, "{\"id\":\"1\"}");
    let (crm, _) = clients(200, &three, Http::builder());
    let call = || crm.records().list("Leads", ["id"]).into_call();
    assert_eq!(call().max_rows(3).send().await.unwrap().items().len(), 3);
    let e = call().max_rows(2).send().await.unwrap_err();
    assert!(e.to_string().contains("more than 2 rows"), "{e}");
    let (crm, _) = clients(200, &three, Http::builder().max_rows(2));
    let request = || crm.request(&Method::GET, "Leads");
    assert_eq!(
        request().send().await.unwrap_err().kind(),
        ErrorKind::TooLarge
    );
    request().max_rows(3).send().await.unwrap();

    let most = rows(100_000, "{\"id\":\"1\"}");
    let (crm, _) = clients(200, &most, Http::builder());
    let page = crm.records().list("Leads", ["id"]).send().await.unwrap();
    assert_eq!(page.items().len(), 100_000);
}
