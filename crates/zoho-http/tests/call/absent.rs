//! A requested object that does not exist: Zoho says so with 204 and no body, or with an empty list.

use std::sync::Arc;
use std::time::SystemTime;

use crate::support::{CREATE, Notes, READ, Script, Step, fixed, status};
use bytes::Bytes;
use zoho_http::clock::ManualClock;
use zoho_http::page::Paging;
use zoho_http::response::Decode;
use zoho_http::{Call, Client, Error, ErrorKind, Http, List, Operation, Request, decode};

fn client(step: Step) -> Client {
    let http = Http::builder()
        .transport(Script::new(&[step]))
        .clock(Arc::new(ManualClock::at(SystemTime::UNIX_EPOCH)))
        .build()
        .unwrap();
    http.client(Arc::new(Notes), fixed())
}

async fn fails(operation: &'static Operation, step: Step, decode: Decode<i64>) -> Error {
    let call = Call::new(client(step), Request::new(operation), decode);
    call.send().await.unwrap_err()
}

const ONE: Decode<i64> = |_, body: &Bytes| decode::one(body, "");
const FIRST: Decode<i64> = |_, body: &Bytes| decode::first(body, "data");

#[tokio::test]
async fn one_value_that_is_not_there_is_not_found() {
    for decode in [ONE, FIRST] {
        let error = fails(&READ, status(204), decode).await;
        assert_eq!(error.kind(), ErrorKind::NotFound, "{error}");
        assert_eq!(
            error.to_string(),
            "notes.read at www.zohoapis.eu: Zoho answered 204; with this status Zoho says that what was \
             asked for is not there; check the id and the API version"
        );
        assert!(!error.may_have_arrived() && !error.is_retryable());
    }
    let empty = Step::Response(200, r#"{"data":[]}"#, None);
    let error = fails(&READ, empty, FIRST).await;
    assert_eq!(error.kind(), ErrorKind::NotFound, "{error}");
    assert!(error.to_string().contains("is empty"), "{error}");
}

#[tokio::test]
async fn an_answer_that_cannot_be_read_stays_that() {
    for (operation, step) in [
        // Whether the write was carried out is not said.
        (&CREATE, status(204)),
        (&READ, status(200)),
        (&READ, Step::Response(200, "<html>", None)),
    ] {
        let error = fails(operation, step, ONE).await;
        assert_eq!(error.kind(), ErrorKind::Decode, "{error}");
        assert!(error.may_have_arrived());
    }
}

#[tokio::test]
async fn lists_stay_empty_lists_and_nothing_stays_nothing() {
    let decode = |_, body: &_| decode::list::<i64>(body, "data");
    let list = List::new(
        client(status(204)),
        Request::new(&READ),
        decode,
        Paging::Whole,
    );
    assert!(list.send().await.unwrap().is_empty());
    let nothing = |_, body: &_| decode::nothing(body);
    let call = Call::new(client(status(204)), Request::new(&READ), nothing);
    call.send().await.unwrap();
}

#[tokio::test]
async fn a_file_that_is_read_into_memory_is_none_of_no_bytes_unless_it_is_one() {
    for (status, kind) in [
        (204, ErrorKind::NotFound),
        (202, ErrorKind::Decode),
        (201, ErrorKind::Decode),
    ] {
        let play = crate::line::play([crate::line::reply(status, &[])]);
        let read = play.client.fetch(&Request::new(&READ), decode::file).await;
        assert_eq!(read.unwrap_err().kind(), kind, "{status}");
    }
    for (status, text) in [(200, ""), (206, ""), (202, "one")] {
        let play = crate::line::play([crate::line::reply(status, &[text])]);
        let read = play.client.fetch(&Request::new(&READ), decode::file).await;
        assert_eq!(read.unwrap().into_body(), text);
    }
}
