//! The telemetry of a call: its span, the events within, and the counters. It runs in a separate process: what other
//! tests filter out, `tracing` would not record here either.

#![expect(
    clippy::unwrap_used,
    reason = "a test may panic, and so may its helpers"
)]

#[path = "../call/support.rs"]
#[expect(dead_code, reason = "the tests of the loop use the rest")]
mod support;

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::sync::{Arc, Mutex};
use std::time::SystemTime;

use tokio::sync::Mutex as OneAtATime;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Instrument, Subscriber};
use tracing_subscriber::layer::{Context, Layer, SubscriberExt};
use tracing_subscriber::registry::LookupSpan;
use zoho_http::clock::ManualClock;
use zoho_http::external::Bytes;
use zoho_http::transport::TransportErrorKind;
use zoho_http::{Error, Http, Operation, Request};

use support::{CREATE, Notes, OK, READ, Script, Step, fixed, status};

static ALONE: OneAtATime<()> = OneAtATime::const_new(());

async fn call(operation: &'static Operation, steps: &[Step]) -> Result<(), Error> {
    let http = Http::builder()
        .transport(Script::new(steps))
        .clock(Arc::new(ManualClock::at(SystemTime::UNIX_EPOCH)))
        .build()
        .unwrap();
    let client = http.client(Arc::new(Notes), fixed());
    client.send(&Request::new(operation)).await.map(|_| ())
}

/// The recorded events, in order.
#[derive(Clone, Default)]
struct Recorded(Arc<Mutex<Vec<String>>>);

impl Recorded {
    fn note(&self, what: String, fields: Fields) {
        let fields = fields.0.into_iter();
        let fields = fields.map(|(name, value)| format!(" {name}={value}"));
        let line = format!("{what}:{}", fields.collect::<String>());
        self.0.lock().unwrap().push(line);
    }
}

#[derive(Default)]
struct Fields(BTreeMap<&'static str, String>);

impl Visit for Fields {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.0.insert(field.name(), format!("{value:?}"));
    }
}

impl<S: Subscriber + for<'a> LookupSpan<'a>> Layer<S> for Recorded {
    fn on_new_span(&self, span: &Attributes<'_>, id: &Id, context: Context<'_, S>) {
        let mut fields = Fields::default();
        span.record(&mut fields);
        let above = context
            .span(id)
            .and_then(|span| Some(span.parent()?.name()));
        let above = above.unwrap_or("nothing");
        self.note(format!("{} in {above}", span.metadata().name()), fields);
    }

    fn on_record(&self, _id: &Id, values: &Record<'_>, _context: Context<'_, S>) {
        let mut fields = Fields::default();
        values.record(&mut fields);
        self.note("record".to_owned(), fields);
    }

    fn on_event(&self, event: &Event<'_>, context: Context<'_, S>) {
        let mut fields = Fields::default();
        event.record(&mut fields);
        fields.0.remove("wait");
        let within = context
            .event_span(event)
            .map_or("nothing", |span| span.name());
        self.note(format!("event in {within}"), fields);
    }
}

async fn seen(operation: &'static Operation, steps: &[Step]) -> Vec<String> {
    let seen = Recorded::default();
    let subscriber = tracing_subscriber::registry().with(seen.clone());
    let _guard = tracing::subscriber::set_default(subscriber);
    let above = tracing::info_span!("above");
    let _ = call(operation, steps).instrument(above).await;
    seen.0.lock().unwrap().clone()
}

#[tokio::test]
async fn a_call_is_one_span_with_an_event_for_each_attempt() {
    let _alone = ALONE.lock().await;
    assert_eq!(
        seen(&READ, &[status(503), OK]).await,
        [
            "above in nothing:",
            "zoho.call in above: http.request.method=\"GET\" operation=\"notes.read\" \
             otel.kind=\"client\" otel.name=\"notes.read\" url.template=\"/notes/{version}/all\"",
            "event in zoho.call: attempt=1 elapsed_ms=0 http.response.status_code=503 \
             message=response server.address=\"www.zohoapis.eu\"",
            "event in zoho.call: kind=Unavailable message=attempt failed, trying again",
            "event in zoho.call: attempt=2 elapsed_ms=0 http.response.status_code=200 \
             message=response server.address=\"www.zohoapis.eu\"",
            "record: server.address=\"www.zohoapis.eu\"",
            "record: http.request.resend_count=1",
            "record: http.response.status_code=200",
        ]
    );
    assert_eq!(
        seen(&CREATE, &[Step::Lost(TransportErrorKind::Interrupted)]).await,
        [
            "above in nothing:",
            "zoho.call in above: http.request.method=\"POST\" operation=\"notes.create\" \
             otel.kind=\"client\" otel.name=\"notes.create\" url.template=\"/notes/{version}/all\"",
            "event in zoho.call: attempt=1 error.type=Interrupted message=no response \
             server.address=\"www.zohoapis.eu\"",
            "event in zoho.call: decision=Stop(NotIdempotent) kind=Transport \
             message=call failed spent=false",
            "record: server.address=\"www.zohoapis.eu\"",
            "record: http.request.resend_count=0",
            "record: error.type=Transport",
            "record: otel.status_code=\"ERROR\"",
            "record: otel.status_description=notes.create at www.zohoapis.eu: the connection broke off; \
             it may have been carried out and is not safe to repeat: look before you try again",
        ]
    );
}

#[test]
fn a_member_of_another_kind_is_told_once_however_many_rows_have_it() {
    let _alone = ALONE.blocking_lock();
    let seen = Recorded::default();
    let subscriber = tracing_subscriber::registry().with(seen.clone());
    let body = Bytes::from_static(
        br#"{"data":[{"page":1,"count":"s3cret"},{"count":"s3cret"},{"count":2,"per_page":[]}]}"#,
    );
    let page = tracing::subscriber::with_default(subscriber, || {
        zoho_http::decode::list::<zoho_http::page::PageInfo>(&body, "data").unwrap()
    });
    assert_eq!(page[0].extra.text("count").as_deref(), Some("s3cret"));
    assert_eq!((page[2].count, page[2].per_page), (Some(2), None));
    let message = "message=Zoho sent a member of another kind than its description says; it is among the \
                   other members";
    assert_eq!(
        *seen.0.lock().unwrap(),
        [
            format!(
                "event in nothing: expected=\"a whole number\" found=\"a text\" \
                 member=\"data[].count\" {message}"
            ),
            format!(
                "event in nothing: expected=\"a single value\" found=\"an array\" \
                 member=\"data[].per_page\" {message}"
            ),
        ]
    );
}

#[cfg(feature = "metrics")]
mod counters {
    use metrics::{
        Counter, CounterFn, Gauge, Histogram, HistogramFn, Key, KeyName, Metadata, Recorder,
        SharedString, Unit,
    };

    use super::*;

    /// The number of increments of each counter, and the number of values of each histogram.
    #[derive(Clone, Default)]
    struct Counts(Arc<Mutex<BTreeMap<String, u64>>>);

    struct One(Counts, String);

    impl One {
        fn add(&self, more: u64) {
            *self.0.0.lock().unwrap().entry(self.1.clone()).or_default() += more;
        }
    }

    impl CounterFn for One {
        fn increment(&self, value: u64) {
            self.add(value);
        }
        fn absolute(&self, _value: u64) {}
    }

    impl HistogramFn for One {
        fn record(&self, _value: f64) {
            self.add(1);
        }
    }

    impl Counts {
        fn one(&self, key: &Key) -> Arc<One> {
            let labels = key.labels().map(|label| format!(" {}", label.value()));
            let name = key.name().to_owned() + &labels.collect::<String>();
            Arc::new(One(self.clone(), name))
        }
    }

    impl Recorder for Counts {
        fn describe_counter(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}
        fn describe_gauge(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}
        fn describe_histogram(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}
        fn register_counter(&self, key: &Key, _: &Metadata<'_>) -> Counter {
            Counter::from_arc(self.one(key))
        }
        fn register_gauge(&self, _: &Key, _: &Metadata<'_>) -> Gauge {
            Gauge::noop()
        }
        fn register_histogram(&self, key: &Key, _: &Metadata<'_>) -> Histogram {
            Histogram::from_arc(self.one(key))
        }
    }

    #[tokio::test]
    async fn calls_and_retries_are_counted_with_and_without_a_subscriber() {
        let _alone = ALONE.lock().await;
        for is_traced in [false, true] {
            let counts = Counts::default();
            let _recorder = metrics::set_default_local_recorder(&counts);
            let subscriber = tracing_subscriber::registry().with(Recorded::default());
            let _guard = is_traced.then(|| tracing::subscriber::set_default(subscriber));
            call(&READ, &[status(503), status(503), OK]).await.unwrap();
            call(&CREATE, &[status(404)]).await.unwrap_err();
            let counts = counts.0.lock().unwrap().clone();
            let expected = [
                ("zoho_call_seconds notes", 2),
                ("zoho_calls_total notes NotFound", 1),
                ("zoho_calls_total notes ok", 1),
                ("zoho_retries_total notes", 2),
            ];
            let expected = expected.map(|(name, count)| (name.to_owned(), count));
            assert_eq!(counts, expected.into(), "traced: {is_traced}");
        }
    }
}
