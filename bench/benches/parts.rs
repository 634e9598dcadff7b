//! What the parts of a call cost by themselves: reading a list, the loop around one exchange, limits,
//! errors, and a repetition. Nothing goes over a network. `cargo bench -p zoho-bench`.

#[path = "parts/canned.rs"]
mod canned;
#[path = "../src/overhead/records.rs"]
mod records;

use std::sync::Arc;

use bytes::Bytes;
use divan::{AllocProfiler, Bencher, black_box};
use http::{Method, StatusCode};
use serde_json::Value;
use tokio::runtime::{Builder, Runtime};
use zoho_http::limits::Limits;
use zoho_http::{Client, Request, decode};

use canned::{Canned, client_of};
use records::Page;

/// Counts, so that the allocations of each part stand beside its time.
#[global_allocator]
static ALLOCATIONS: AllocProfiler = AllocProfiler::system();

fn main() {
    divan::main();
}

/// A list of 200 records as a typed value.
#[divan::bench]
fn read_list_typed(bencher: Bencher<'_, '_>) {
    let body = Bytes::from(records::list().expect("it is good"));
    bencher.bench(|| decode::json::<Page>(StatusCode::OK, black_box(&body)));
}

/// The same list as JSON of any shape.
#[divan::bench]
fn read_list_as_json(bencher: Bencher<'_, '_>) {
    let body = Bytes::from(records::list().expect("it is good"));
    bencher.bench(|| decode::json::<Value>(StatusCode::OK, black_box(&body)));
}

/// A list that breaks off, read twice: the second time to say where.
#[divan::bench]
fn read_broken_list(bencher: Bencher<'_, '_>) {
    let list = records::list().expect("it is good");
    let body = Bytes::from(list[..list.len() - 100].to_vec());
    bencher.bench(|| decode::json::<Page>(StatusCode::OK, black_box(&body)));
}

/// The loop around one exchange: token, limits, request, verdict. An answer of 600 bytes.
#[divan::bench]
fn call(bencher: Bencher<'_, '_>) {
    let answer = Canned::ok(records::one().expect("it is good"));
    calls(bencher, client_of(Arc::new(answer), None));
}

/// The same with a bound on calls at a time, none of which is reached.
#[divan::bench]
fn call_within_limits(bencher: Bencher<'_, '_>) {
    let answer = Canned::ok(records::one().expect("it is good"));
    calls(
        bencher,
        client_of(Arc::new(answer), Some(Limits::at_most(10))),
    );
}

/// The same with an answer of 106 KB.
#[divan::bench]
fn call_for_list(bencher: Bencher<'_, '_>) {
    let answer = Canned::ok(records::list().expect("it is good"));
    calls(bencher, client_of(Arc::new(answer), None));
}

/// An answer that is an error of CRM's: recognised, classified, made into an error.
#[divan::bench]
fn call_refused_by_crm(bencher: Bencher<'_, '_>) {
    let body = r#"{"code":"INVALID_DATA","details":{"api_name":"Last_Name","json_path":"$.data[0].Last_Name"},"message":"invalid data","status":"error"}"#;
    let answer = Canned::ok(body.as_bytes().to_vec()).with_status(400);
    calls(bencher, client_of(Arc::new(answer), None));
}

/// An error of Desk's.
#[divan::bench]
fn call_refused_by_desk(bencher: Bencher<'_, '_>) {
    let body = r#"{"errorCode":"INVALID_DATA","message":"The data is invalid","errors":[{"fieldName":"/subject","errorType":"missing","errorMessage":""}]}"#;
    let answer = Canned::ok(body.as_bytes().to_vec()).with_status(422);
    calls(bencher, canned::desk_of(Arc::new(answer)));
}

/// A 503 and then an answer: the decision to repeat, the wait left out.
#[divan::bench]
fn call_repeated_once(bencher: Bencher<'_, '_>) {
    let answer = Canned::ok(records::one().expect("it is good")).failing_every_other_time(503);
    calls(bencher, client_of(Arc::new(answer), None));
}

fn calls(bencher: Bencher<'_, '_>, client: Client) {
    let runtime = runtime();
    let request = Request::untyped(&Method::GET, "/crm/v8/Contacts/660000000000101");
    bencher.bench_local(|| runtime.block_on(client.send(black_box(&request))));
}

fn runtime() -> Runtime {
    Builder::new_current_thread()
        .enable_time()
        .build()
        .expect("it is good")
}
