//! Listens to spans and metrics, and remembers them.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Debug;
use std::sync::{Arc, Mutex};

use metrics::{
    Counter, CounterFn, Gauge, Histogram, HistogramFn, Key, KeyName, Metadata, Recorder,
    SharedString, Unit,
};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Level, Subscriber};
use tracing_subscriber::layer::{Context, Layer};
use tracing_subscriber::registry::LookupSpan;

/// A metric as the table of the guide has it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Metric {
    pub(crate) name: String,
    pub(crate) kind: String,
    pub(crate) labels: BTreeSet<String>,
}

/// How often each metric, with the values of its labels, was counted or measured.
#[derive(Clone, Default)]
pub(crate) struct Metrics {
    recorded: Arc<Mutex<BTreeSet<Metric>>>,
    counts: Arc<Mutex<BTreeMap<String, u64>>>,
}

struct One(Metrics, String);

impl One {
    fn add(&self, more: u64) {
        let mut counts = self.0.counts.lock().unwrap();
        *counts.entry(self.1.clone()).or_default() += more;
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

impl Metrics {
    pub(crate) fn recorded(&self) -> BTreeSet<Metric> {
        self.recorded.lock().unwrap().clone()
    }

    pub(crate) fn count(&self, name_and_values: &str) -> u64 {
        let counts = self.counts.lock().unwrap();
        counts.get(name_and_values).copied().unwrap_or_default()
    }

    fn one(&self, key: &Key, kind: &str) -> Arc<One> {
        self.recorded.lock().unwrap().insert(Metric {
            name: key.name().to_owned(),
            kind: kind.to_owned(),
            labels: key.labels().map(|label| label.key().to_owned()).collect(),
        });
        let values = key.labels().map(|label| format!(" {}", label.value()));
        let name = key.name().to_owned() + &values.collect::<String>();
        Arc::new(One(self.clone(), name))
    }
}

impl Recorder for Metrics {
    fn describe_counter(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}
    fn describe_gauge(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}
    fn describe_histogram(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}
    fn register_counter(&self, key: &Key, _: &Metadata<'_>) -> Counter {
        Counter::from_arc(self.one(key, "counter"))
    }
    fn register_gauge(&self, key: &Key, _: &Metadata<'_>) -> Gauge {
        self.one(key, "gauge");
        Gauge::noop()
    }
    fn register_histogram(&self, key: &Key, _: &Metadata<'_>) -> Histogram {
        Histogram::from_arc(self.one(key, "histogram"))
    }
}

/// A span that ended or not, with what was recorded in it.
#[derive(Debug, Clone)]
pub(crate) struct Span {
    pub(crate) name: &'static str,
    pub(crate) level: Level,
    /// The names of the spans around it, the nearest first.
    pub(crate) within: Vec<String>,
    /// All that it may have.
    pub(crate) fields: BTreeSet<String>,
    pub(crate) values: BTreeMap<String, String>,
}

impl Span {
    /// Its name for OpenTelemetry.
    pub(crate) fn otel_name(&self) -> String {
        let name = self.values.get("otel.name");
        name.map_or(self.name.to_owned(), |name| name.trim_matches('"').into())
    }

    pub(crate) fn status(&self) -> Option<&str> {
        self.values.get("otel.status_code").map(String::as_str)
    }
}

#[derive(Clone, Default)]
pub(crate) struct Spans(Arc<Mutex<Vec<(u64, Span)>>>);

impl Spans {
    pub(crate) fn recorded(&self) -> Vec<Span> {
        let spans = self.0.lock().unwrap();
        spans.iter().map(|(_, span)| span.clone()).collect()
    }

    pub(crate) fn named(&self, name: &str) -> Vec<Span> {
        let mut spans = self.recorded();
        spans.retain(|span| span.otel_name() == name);
        spans
    }
}

struct Values<'a>(&'a mut BTreeMap<String, String>);

impl Visit for Values<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.0.insert(field.name().to_owned(), format!("{value:?}"));
    }
}

impl<S: Subscriber + for<'a> LookupSpan<'a>> Layer<S> for Spans {
    fn on_new_span(&self, attributes: &Attributes<'_>, id: &Id, context: Context<'_, S>) {
        let mut values = BTreeMap::new();
        attributes.record(&mut Values(&mut values));
        let mut spans = self.0.lock().unwrap();
        let around = context.span_scope(id).into_iter().flatten().skip(1);
        let within = around.map(|around| {
            let id = around.id().into_u64();
            let known = spans.iter().rev().find(|(known, _)| *known == id);
            known.map_or_else(|| around.name().to_owned(), |(_, span)| span.otel_name())
        });
        let span = Span {
            name: attributes.metadata().name(),
            level: *attributes.metadata().level(),
            within: within.collect(),
            fields: attributes
                .metadata()
                .fields()
                .iter()
                .map(|field| field.name().to_owned())
                .collect(),
            values,
        };
        spans.push((id.into_u64(), span));
    }

    fn on_record(&self, id: &Id, record: &Record<'_>, _: Context<'_, S>) {
        let mut spans = self.0.lock().unwrap();
        let known = spans.iter_mut().rev();
        let mut known = known.filter(|(known, _)| *known == id.into_u64());
        if let Some((_, span)) = known.next() {
            record.record(&mut Values(&mut span.values));
        }
    }
}
