//! One operation: its call is made and looked at, with each kind of sample.

use std::fmt::Debug;
use std::panic::AssertUnwindSafe;
use std::str::FromStr;

use futures_util::FutureExt;
use http::StatusCode;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use serde_json::value::to_raw_value;
use zoho_catalog::Parameters;
use zoho_http::body::Part;
use zoho_http::dynamic::{Arguments, CheckedJson, Entry};
use zoho_http::external::Bytes;
use zoho_http::{Call, Client, Operation, Request};
use zoho_sim::samples::{Sample, SampleBody, SampleResponse};
use zoho_types::DecodeError;

use crate::expected;
use crate::given::Given;
use crate::samples;
use crate::server::Server;

/// A call with everything that it takes.
pub(crate) struct Case<C> {
    pub(crate) operation: &'static Operation,
    pub(crate) call: fn(&C, &Given) -> Erased,
}

/// Reads an answer into its type and gives it as JSON again.
type Read = Box<dyn Fn(StatusCode, &Bytes) -> Result<Value, DecodeError> + Send>;

/// A call whose answer is read into its types and written as JSON again.
pub(crate) struct Erased {
    client: Client,
    request: Request,
    pub(crate) read: Read,
}

pub(crate) fn erase<T: Serialize + 'static>(call: Call<T>) -> Erased {
    let (client, request, decode) = call.into_parts();
    let read = move |status, body: &Bytes| {
        let read = decode(status, body)?;
        serde_json::to_value(read).map_err(|e| DecodeError::new(e.to_string()))
    };
    Erased {
        client,
        request,
        read: Box::new(read),
    }
}

/// A file stays as it is.
pub(crate) fn erase_file(call: Call<Bytes>) -> Erased {
    let (client, request, _) = call.into_parts();
    Erased {
        client,
        request,
        read: Box::new(|_, _| Ok(Value::Null)),
    }
}

/// A sample as its type.
pub(crate) fn one<T: FromStr<Err: Debug>>(text: String) -> T {
    text.parse().unwrap()
}

/// A sample with commas as a list.
pub(crate) fn many<T: FromStr<Err: Debug>>(text: String) -> Vec<T> {
    text.split(',').map(|item| item.parse().unwrap()).collect()
}

/// A sample that is JSON.
pub(crate) fn json<T: DeserializeOwned>(text: String) -> T {
    serde_json::from_str(&text).unwrap()
}

/// The findings on many operations, all of them.
#[derive(Debug, Default)]
pub(crate) struct Findings {
    count: usize,
    wrong: Vec<String>,
}

impl Findings {
    /// Notes what came of one check.
    pub(crate) async fn note(&mut self, check: impl Future<Output = ()>) {
        self.count += 1;
        if let Err(panic) = AssertUnwindSafe(check).catch_unwind().await {
            let said = panic.downcast_ref::<String>().cloned();
            self.wrong.push(said.unwrap_or_default());
        }
    }

    /// How many were checked, when nothing is wrong with any of them.
    pub(crate) fn count(self) -> usize {
        let (wrong, count) = (self.wrong.len(), self.count);
        assert!(wrong == 0, "{wrong} of {count}:\n{}", self.wrong.join("\n"));
        count
    }
}

pub(crate) async fn check<C>(
    server: &Server,
    client: &C,
    case: &Case<C>,
    headers: &[(&str, &str)],
) {
    let name = case.operation.name();
    let operation = samples::operation(name);
    for sample in Sample::ALL {
        // What must not be left out is left out of no request: the calls set everything.
        let asked = match sample {
            Sample::Strange => Sample::Strange,
            _ => Sample::Full,
        };
        let given = Given {
            operation,
            sample: asked,
        };
        let call = (case.call)(client, &given);
        let answer = samples::response(operation, sample);
        server.answer(&answer);
        let response = call.client.send(&call.request).await;
        let response = response.unwrap_or_else(|e| panic!("{name} {sample:?}: {e}"));
        expected::request(&server.request(), operation, asked, headers);
        let read = (call.read)(response.status(), response.body());
        answered(name, sample, &answer, read, response.body());
    }
}

pub(crate) async fn check_entry(
    server: &Server,
    entry: &Entry,
    call: impl Fn(Arguments) -> Result<Call<CheckedJson>, DecodeError>,
) {
    let name = entry.operation().name();
    let operation = samples::operation(name);
    for sample in [Sample::Full, Sample::Strange] {
        let of = |parameters: Parameters<'_>| -> Vec<(String, String)> {
            let pairs = parameters.map(|p| (p.name().to_owned(), samples::parameter(p, sample)));
            pairs.collect()
        };
        let (body, parts) = match samples::body(operation, sample) {
            SampleBody::Json(json) => (Some(to_raw_value(json.wire()).unwrap()), Vec::new()),
            SampleBody::Form(parts) => (None, parts),
            _ => (None, Vec::new()),
        };
        let parts = parts.into_iter().map(|part| {
            let sent = Part::new(part.content);
            let sent = match part.file_name {
                Some(name) => sent.file_name(name),
                None => sent,
            };
            (part.name, sent)
        });
        let arguments = Arguments {
            path: of(operation.path_parameters())
                .into_iter()
                .map(|p| p.1)
                .collect(),
            query: of(operation.query()),
            headers: of(operation.headers()),
            body: body.clone(),
            parts: parts.collect(),
            strict: false,
        };
        let answer = samples::response(operation, sample);
        server.answer(&answer);
        let call = call(arguments).unwrap_or_else(|e| panic!("{name}: {e}"));
        let read = call.send().await.unwrap_or_else(|e| panic!("{name}: {e}"));
        let mut sent = server.request();
        if let SampleBody::Json(json) = samples::body(operation, sample) {
            let given = body.as_ref().map_or("", |body| body.get());
            assert_eq!(sent.body, given.as_bytes(), "{name}: sent to the letter");
            sent.body = json.kept().to_string().into_bytes();
        }
        if !expected::is_by_hand(name) {
            expected::request(&sent, operation, sample, &[]);
        }
        if let SampleResponse::Json { json, .. } = &answer {
            let read = read.to_value().unwrap();
            assert_eq!(&read, json.wire(), "{name} {sample:?}");
        }
        assert_eq!(
            entry.gives_file(),
            matches!(answer, SampleResponse::File { .. }),
            "{name}"
        );
    }
}

fn answered(
    name: &str,
    sample: Sample,
    answer: &SampleResponse,
    read: Result<Value, DecodeError>,
    body: &Bytes,
) {
    match answer {
        SampleResponse::Json { json, .. } => {
            let read = read.unwrap_or_else(|e| panic!("{name} {sample:?}: {e}"));
            assert_eq!(&read, json.value(), "{name} {sample:?}");
        }
        SampleResponse::File { bytes, .. } => assert_eq!(body, bytes, "{name}"),
        _ => assert!(read.is_ok(), "{name} {sample:?}: {read:?}"),
    }
}
