//! Made-up answers and bodies that are true to the catalogue: the same ones every time.
//!
//! ```
//! use zoho_sim::catalogue;
//! use zoho_sim::samples::{self, Sample};
//!
//! let get = catalogue::operation("desk.tickets.get").ok_or("no such operation")?;
//! let answer = samples::answer(get, Sample::Full);
//! let json = answer.json().ok_or("a ticket is JSON")?;
//! assert!(json.wire()["ticketNumber"].is_number());
//! let answer = samples::answer(get, Sample::Bare);
//! assert!(answer.json().is_some_and(|json| json.wire().get("ticketNumber").is_none()));
//! # Ok::<(), &str>(())
//! ```

mod make;
mod scalar;

use serde_json::{Map, Value, json};

use crate::catalogue::{Operation, Parameter, Product};
use make::Maker;
use zoho_catalog::model::{Answer, Body, Type};

/// Which kind of sample.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Sample {
    /// Every field is there. A type within itself is left out where it need not be.
    Full,
    /// Only what has to be there.
    Bare,
    /// As full, with a word in each enumeration that nobody knows and a field in each object that
    /// nobody expects.
    Strange,
    /// What need not be there is `null`.
    Null,
}

impl Sample {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Full, Self::Bare, Self::Strange, Self::Null];
}

/// JSON that goes over the wire, and what a typed client makes of it.
#[derive(Debug, Clone, PartialEq)]
pub struct SampleJson {
    wire: Value,
    kept: Value,
    value: Value,
}

impl SampleJson {
    /// As it goes over the wire.
    #[must_use]
    pub fn wire(&self) -> &Value {
        &self.wire
    }

    /// What is left of it when it is read into its types and written again: without `null` in the place of
    /// what a type has a field for.
    #[must_use]
    pub fn kept(&self) -> &Value {
        &self.kept
    }

    /// The same, as a caller of the operation gets it: the one object is taken out from under its key, a
    /// list and the outcomes of rows stay as they are, with what stands beside them.
    #[must_use]
    pub fn value(&self) -> &Value {
        &self.value
    }
}

/// What comes back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SampleAnswer {
    /// Nothing: status 204.
    Nothing,
    /// JSON.
    Json {
        /// The status that goes with it.
        status: u16,
        /// The JSON.
        json: SampleJson,
    },
    /// A file.
    File {
        /// Its content type.
        content_type: &'static str,
        /// Its name, as `Content-Disposition` gives it.
        name: &'static str,
        /// Its bytes.
        bytes: &'static [u8],
    },
}

impl SampleAnswer {
    /// The JSON, where it is some.
    #[must_use]
    pub fn json(&self) -> Option<&SampleJson> {
        match self {
            Self::Json { json, .. } => Some(json),
            Self::Nothing | Self::File { .. } => None,
        }
    }
}

/// What is sent.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SampleBody {
    /// Nothing.
    Nothing,
    /// JSON.
    Json(SampleJson),
    /// The parts of a multipart form.
    Form(Vec<SamplePart>),
}

/// A part of a form.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct SamplePart {
    /// Its name.
    pub name: String,
    /// The name of the file; none where it is text.
    pub file_name: Option<&'static str>,
    /// Its content.
    pub content: Vec<u8>,
}

/// The file that comes back where one is asked for.
const FILE: (&str, &str, &[u8]) = (
    "text/csv",
    "sample.csv",
    b"Id,Name\r\n400000000000000001,Ada Park\r\n400000000000000002,Lukas Weber\r\n",
);

/// Returns an answer to the operation.
#[must_use]
pub fn answer(operation: Operation<'_>, sample: Sample) -> SampleAnswer {
    let answer = &operation.operation().answer;
    let json = match answer {
        Answer::Nothing => return SampleAnswer::Nothing,
        Answer::File => {
            let (content_type, name, bytes) = FILE;
            return SampleAnswer::File {
                content_type,
                name,
                bytes,
            };
        }
        answer => both(
            operation,
            sample,
            |maker| answer_json(maker, answer),
            |kept| value_of(answer, kept),
        ),
    };
    let mixed = matches!(answer, Answer::Rows { .. });
    let status = match (mixed && sample != Sample::Bare, operation.method()) {
        (true, _) => 207,
        (false, "POST") => 201,
        (false, _) => 200,
    };
    SampleAnswer::Json { status, json }
}

/// Returns a body for the operation.
#[must_use]
pub fn body(operation: Operation<'_>, sample: Sample) -> SampleBody {
    match &operation.operation().body {
        Body::Nothing => SampleBody::Nothing,
        Body::Multipart(_) => {
            let maker = Maker::of(operation, sample);
            let parts = operation.parts().filter(|part| maker.has(part.field()));
            SampleBody::Form(parts.map(part).collect())
        }
        Body::Json {
            key,
            single,
            ty,
            beside,
        } => {
            let make = |maker: &Maker<'_>| {
                let item = maker.value(key.as_deref().unwrap_or_default(), ty, 0);
                let mut whole = under(key.as_deref(), wrapped(*single, item));
                if let Value::Object(members) = &mut whole {
                    maker.fields(beside, members, 0);
                }
                whole
            };
            let inner = |kept: &Value| inner(key.as_deref(), *single, kept);
            SampleBody::Json(both(operation, sample, make, inner))
        }
    }
}

/// Returns a value for a parameter of a path, a query or a header, as it is written there before it is
/// encoded: several items are separated by commas.
#[must_use]
pub fn parameter(parameter: Parameter<'_>, sample: Sample) -> String {
    let maker = Maker::of_parameter(parameter, sample);
    let field = parameter.field();
    let text = |value: &Value| match value {
        Value::String(text) => text.clone(),
        value => value.to_string(),
    };
    match &field.ty {
        Type::List(item) => {
            let (min, max) = field.range.map_or((None, None), |r| (r.min, r.max));
            let wanted = min.unwrap_or(1).max(1);
            let most = max.unwrap_or(2).max(wanted).min(2.max(wanted));
            let items = (0..most).map(|at| {
                let at = usize::try_from(at).unwrap_or_default();
                text(&maker.value(&field.wire, item, at))
            });
            items.collect::<Vec<_>>().join(",")
        }
        _ => text(&maker.field(field, 0)),
    }
}

fn both(
    operation: Operation<'_>,
    sample: Sample,
    make: impl Fn(&Maker<'_>) -> Value,
    value: impl Fn(&Value) -> Value,
) -> SampleJson {
    let wire = make(&Maker::of(operation, sample));
    let kept = make(&match sample {
        Sample::Null => Maker::of(operation, Sample::Bare),
        sample => Maker::of(operation, sample),
    });
    let value = value(&kept);
    SampleJson { wire, kept, value }
}

fn answer_json(maker: &Maker<'_>, answer: &Answer) -> Value {
    match answer {
        Answer::Nothing | Answer::File => Value::Null,
        Answer::One { key, single, ty } => {
            let name = key.as_deref().unwrap_or_default();
            under(key.as_deref(), wrapped(*single, maker.value(name, ty, 0)))
        }
        Answer::List { key, item, info } => {
            let name = key.as_deref().unwrap_or_default();
            let items: Vec<_> = (0..2).map(|at| maker.value(name, item, at)).collect();
            let page = PageInfo::of_first(items.len());
            let mut answer = under(key.as_deref(), items.into());
            if *info {
                page.put_beside(maker.product(), &mut answer);
            }
            answer
        }
        Answer::Rows { key } => {
            let mut rows = vec![maker.row("insert")];
            if !maker.is_bare() {
                rows.push(maker.failed_row());
            }
            under(key.as_deref(), rows.into())
        }
        Answer::Row { key: None } => maker.row("insert"),
        Answer::Row { key } => under(key.as_deref(), json!([maker.row("insert")])),
    }
}

/// Which part of a list a page is.
#[derive(Debug, Clone, Copy)]
pub(crate) struct PageInfo {
    pub(crate) page: usize,
    pub(crate) per_page: usize,
    pub(crate) count: usize,
    pub(crate) all: usize,
    pub(crate) more: bool,
}

impl PageInfo {
    fn of_first(all: usize) -> Self {
        Self {
            page: 1,
            per_page: 200,
            count: all,
            all,
            more: false,
        }
    }

    /// What CRM says of a page beside it, and Desk of the whole list.
    pub(crate) fn put_beside(self, product: Product, answer: &mut Value) {
        let (key, value) = match product {
            Product::Crm => (
                "info",
                json!({
                    "page": self.page,
                    "per_page": self.per_page,
                    "count": self.count,
                    "more_records": self.more,
                }),
            ),
            Product::Desk => ("count", self.all.into()),
        };
        if let Value::Object(members) = answer {
            members.insert(key.to_owned(), value);
        }
    }
}

/// What a caller gets of an answer.
fn value_of(answer: &Answer, kept: &Value) -> Value {
    match answer {
        Answer::One { key, single, .. } => inner(key.as_deref(), *single, kept),
        Answer::Row { key } => {
            let row = key.as_ref().map_or(kept, |key| &kept[key]);
            row.get(0).unwrap_or(row).clone()
        }
        _ => kept.clone(),
    }
}

fn under(key: Option<&str>, value: Value) -> Value {
    match key {
        Some(key) => Value::Object(Map::from_iter([(key.to_owned(), value)])),
        None => value,
    }
}

fn wrapped(single: bool, value: Value) -> Value {
    if single { json!([value]) } else { value }
}

fn inner(key: Option<&str>, single: bool, whole: &Value) -> Value {
    let value = key.map_or(whole, |key| &whole[key]);
    if single {
        value[0].clone()
    } else {
        value.clone()
    }
}

fn part(part: Parameter<'_>) -> SamplePart {
    SamplePart {
        name: part.name().to_owned(),
        file_name: part.is_file().then_some("sample.txt"),
        content: if part.is_file() {
            b"a sample file".to_vec()
        } else {
            parameter(part, Sample::Full).into_bytes()
        },
    }
}

#[cfg(test)]
mod tests;
