//! Sample responses and bodies that conform to a catalogue: the same in every run.
//!
//! ```
//! use zoho_sim::product::SimProduct;
//! use zoho_sim::samples::{Sample, Samples};
//! use zoho_sim::Desk;
//!
//! let desk = Desk::new();
//! let samples = Samples::new(&desk);
//! let get = desk.catalogue().operation("desk.tickets.get").ok_or("no such operation")?;
//! let response = samples.response(get, Sample::Full);
//! let json = response.json().ok_or("a ticket is JSON")?;
//! assert!(json.wire()["ticketNumber"].is_number());
//! let response = samples.response(get, Sample::Bare);
//! assert!(response.json().is_some_and(|json| json.wire().get("ticketNumber").is_none()));
//! # Ok::<(), &str>(())
//! ```

mod make;
mod scalar;

use serde_json::{Map, Value, json};
use zoho_catalog::model::{Body, Response, Type};
use zoho_catalog::{OperationRef, ParameterRef};

use crate::product::{Page, PageRange, SimProduct};

use make::Maker;

/// The kind of a sample.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Sample {
    /// Every field. A recursive type is left out if it is optional.
    Full,
    /// Required fields only.
    Bare,
    /// Every field, with an unknown value in each enumeration and an undocumented field in each object.
    Strange,
    /// Every field, optional ones as `null`.
    Null,
}

impl Sample {
    /// All kinds.
    pub const ALL: [Self; 4] = [Self::Full, Self::Bare, Self::Strange, Self::Null];
}

/// JSON as it is sent, and the value that a typed client decodes from it.
#[derive(Debug, Clone, PartialEq)]
pub struct SampleJson {
    wire: Value,
    kept: Value,
    value: Value,
}

impl SampleJson {
    /// Returns the JSON as it is sent.
    #[must_use]
    pub fn wire(&self) -> &Value {
        &self.wire
    }

    /// Returns the JSON after it was decoded into its types and encoded again: without fields that are `null`.
    #[must_use]
    pub fn kept(&self) -> &Value {
        &self.kept
    }

    /// Returns [`kept`](Self::kept) as a caller of the operation gets it: a single object without the key
    /// around it; a list and the outcomes of rows unchanged.
    #[must_use]
    pub fn value(&self) -> &Value {
        &self.value
    }
}

/// A sample response.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SampleResponse {
    /// Nothing: status 204.
    Nothing,
    /// JSON.
    Json {
        /// The status.
        status: u16,
        /// The JSON.
        json: SampleJson,
    },
    /// A file.
    File {
        /// The content type.
        content_type: &'static str,
        /// The name in `Content-Disposition`.
        name: &'static str,
        /// The content.
        bytes: &'static [u8],
    },
}

impl SampleResponse {
    /// Returns the JSON, if the response is JSON.
    #[must_use]
    pub fn json(&self) -> Option<&SampleJson> {
        match self {
            Self::Json { json, .. } => Some(json),
            Self::Nothing | Self::File { .. } => None,
        }
    }
}

/// A sample body.
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
    /// The name of the part.
    pub name: String,
    /// The name of the file; `None` if the part is text.
    pub file_name: Option<&'static str>,
    /// The content.
    pub content: Vec<u8>,
}

/// The file that an operation returns: content type, name, content.
const FILE: (&str, &str, &[u8]) = (
    "text/csv",
    "sample.csv",
    b"Id,Name\r\n400000000000000001,Ada Park\r\n400000000000000002,Lukas Weber\r\n",
);

/// Makes the samples of a product.
#[derive(Debug, Clone, Copy)]
pub struct Samples<'p>(&'p dyn SimProduct);

impl<'p> Samples<'p> {
    /// Creates the samples of a product.
    #[must_use]
    pub fn new(product: &'p dyn SimProduct) -> Self {
        Self(product)
    }

    /// Returns a response of an operation of the product.
    #[must_use]
    pub fn response(&self, operation: OperationRef<'_>, sample: Sample) -> SampleResponse {
        let response = &operation.operation().response;
        match response {
            Response::Nothing => return SampleResponse::Nothing,
            Response::File => {
                let (content_type, name, bytes) = FILE;
                return SampleResponse::File {
                    content_type,
                    name,
                    bytes,
                };
            }
            _ => {}
        }
        let json = self.json(
            operation,
            sample,
            |maker| self.response_json(maker, response),
            |kept| value_of(response, kept),
        );
        let mixed = matches!(response, Response::Rows { .. });
        let status = match (mixed && sample != Sample::Bare, operation.method()) {
            (true, _) => 207,
            (false, "POST") => 201,
            (false, _) => 200,
        };
        SampleResponse::Json { status, json }
    }

    /// Returns a body for an operation of the product.
    #[must_use]
    pub fn body(&self, operation: OperationRef<'_>, sample: Sample) -> SampleBody {
        match &operation.operation().body {
            Body::Nothing => SampleBody::Nothing,
            Body::Multipart(_) => {
                let maker = Maker::new(self.0, operation.resource(), sample);
                let parts = operation.parts().filter(|part| maker.has(part.field()));
                SampleBody::Form(parts.map(|part| self.part(part)).collect())
            }
            Body::Json {
                key,
                single,
                ty,
                extra,
            } => {
                let make = |maker: &Maker<'_>| {
                    let item = maker.value(key.as_deref().unwrap_or_default(), ty, 0);
                    let mut whole = under(key.as_deref(), wrapped(*single, item));
                    if let Value::Object(members) = &mut whole {
                        maker.fields(extra, members, 0);
                    }
                    whole
                };
                let inner = |kept: &Value| inner(key.as_deref(), *single, kept);
                SampleBody::Json(self.json(operation, sample, make, inner))
            }
        }
    }

    /// Returns a value for a parameter of a path, a query or a header, before it is percent-encoded.
    /// Several items are separated by commas.
    #[must_use]
    pub fn parameter(&self, parameter: ParameterRef<'_>, sample: Sample) -> String {
        let field = parameter.field();
        let maker = Maker::new(self.0, parameter.resource(), sample);
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

    fn part(&self, part: ParameterRef<'_>) -> SamplePart {
        SamplePart {
            name: part.name().to_owned(),
            file_name: part.is_file().then_some("sample.txt"),
            content: if part.is_file() {
                b"a sample file".to_vec()
            } else {
                self.parameter(part, Sample::Full).into_bytes()
            },
        }
    }

    fn json(
        &self,
        operation: OperationRef<'_>,
        sample: Sample,
        make: impl Fn(&Maker<'_>) -> Value,
        value: impl Fn(&Value) -> Value,
    ) -> SampleJson {
        let maker = |sample| Maker::new(self.0, operation.resource(), sample);
        let wire = make(&maker(sample));
        let kept = make(&match sample {
            Sample::Null => maker(Sample::Bare),
            sample => maker(sample),
        });
        let value = value(&kept);
        SampleJson { wire, kept, value }
    }

    fn response_json(&self, maker: &Maker<'_>, response: &Response) -> Value {
        match response {
            Response::Nothing | Response::File => Value::Null,
            Response::One { key, single, ty } => {
                let name = key.as_deref().unwrap_or_default();
                under(key.as_deref(), wrapped(*single, maker.value(name, ty, 0)))
            }
            Response::List { key, item, info } => {
                let name = key.as_deref().unwrap_or_default();
                let items: Vec<_> = (0..2).map(|at| maker.value(name, item, at)).collect();
                let page = Page::of(PageRange::of_page(1, 200), items.len());
                let mut response = under(key.as_deref(), items.into());
                if let (true, Value::Object(members)) = (*info, &mut response) {
                    self.0.describe_page(&page, members);
                }
                response
            }
            Response::Rows { key } => {
                let mut rows = vec![maker.row("insert")];
                if !maker.is_bare() {
                    rows.push(maker.failed_row());
                }
                under(key.as_deref(), rows.into())
            }
            Response::Row { key } => match key {
                None => maker.row("insert"),
                key => under(key.as_deref(), json!([maker.row("insert")])),
            },
        }
    }
}

/// Returns the value that a caller gets from a response.
fn value_of(response: &Response, kept: &Value) -> Value {
    match response {
        Response::One { key, single, .. } => inner(key.as_deref(), *single, kept),
        Response::Row { key } => {
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
