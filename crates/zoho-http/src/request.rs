//! A request as data: an operation and its parameters.

mod address;
mod checked;
mod path;
mod target;

use std::borrow::Cow;
use std::fmt;
use std::time::Duration;

use http::header::{AUTHORIZATION, CONTENT_TYPE};
use http::{HeaderMap, HeaderName, HeaderValue, Method};
use serde::Serialize;
use url::Url;
use url::form_urlencoded;
use zoho_types::{DateTimeForm, ParameterValue};

use crate::body::{Body, Multipart, OnProgress, Progress};
use crate::operation::Operation;

/// A request that has not been sent: plain data, made from an [`Operation`].
///
/// Invalid values (a malformed header, an empty path segment) are reported when the request is sent, so that it can be
/// built as a chain.
#[derive(Clone)]
pub struct Request {
    operation: &'static Operation,
    /// The operation whose limits apply to it.
    limits_of: &'static Operation,
    /// The path of an untyped request, which replaces the operation's.
    raw_path: Option<String>,
    /// The whole address, if it comes from an earlier response.
    address: Option<Url>,
    /// The path parameters, encoded, each followed by a slash: encoding leaves none in them.
    segments: String,
    query: String,
    headers: HeaderMap,
    body: Body,
    /// The parts of the body, if more may be added.
    form: Option<Multipart>,
    on_upload: Option<OnProgress>,
    version: Option<Cow<'static, str>>,
    /// The format of its date-times.
    date_times: DateTimeForm,
    idempotent: bool,
    deadline: Option<Duration>,
    attempts: Option<u32>,
    max_rows: Option<usize>,
    problem: Option<String>,
}

static UNTYPED: [Operation; 5] = [
    Operation::get("request.get", ""),
    Operation::post("request.post", ""),
    Operation::put("request.put", ""),
    Operation::patch("request.patch", ""),
    Operation::delete("request.delete", ""),
];

impl Request {
    /// Creates a request for `operation`. Date-times are written unchanged until a format is
    /// [set](Self::date_time_form); [`Client::request`](crate::Client::request) sets that of the product.
    #[must_use]
    pub fn new(operation: &'static Operation) -> Self {
        Self {
            operation,
            limits_of: operation,
            raw_path: None,
            address: None,
            segments: String::new(),
            query: String::new(),
            headers: HeaderMap::new(),
            body: Body::empty(),
            form: None,
            on_upload: None,
            version: None,
            date_times: DateTimeForm::default(),
            idempotent: operation.is_idempotent(),
            deadline: None,
            attempts: None,
            max_rows: None,
            problem: None,
        }
    }

    /// Creates a request without a published operation. `path` starts with `/` and may contain a query; `{version}` in
    /// it is replaced.
    #[must_use]
    pub fn untyped(method: &Method, path: &str) -> Self {
        let operation = UNTYPED.iter().find(|op| op.method() == method);
        let mut request = Self::new(operation.unwrap_or(&UNTYPED[0]));
        if operation.is_none() {
            request.fail("the method is none of GET, POST, PUT, PATCH and DELETE");
        }
        match path::check_untyped(path) {
            Ok((path, query)) => {
                request.raw_path = Some(path);
                request.query = query;
            }
            Err(problem) => request.fail(problem),
        }
        request
    }

    /// Applies the limits of the operation in `operations` that has the method and path of this untyped request, if
    /// there is one.
    #[must_use]
    pub fn limited_like(mut self, operations: &[&'static Operation]) -> Self {
        let (Some(path), method) = (&self.raw_path, self.operation.method()) else {
            return self;
        };
        let fitting = operations
            .iter()
            .filter(|op| op.method() == method && path::is_of(op.path(), path));
        // `/Leads/1` matches the path of a lead before that of a record of any module.
        if let Some(like) = fitting.min_by_key(|op| op.path().matches('{').count()) {
            self.limits_of = like;
        }
        self
    }

    /// Sets the next path parameter, percent-encoded as one segment.
    #[must_use]
    pub fn segment(mut self, value: impl AsRef<str>) -> Self {
        path::encode(value.as_ref(), &mut self.segments);
        self
    }

    /// Adds a query parameter.
    #[must_use]
    pub fn query(mut self, name: &str, value: impl ParameterValue) -> Self {
        self.append_query(name, &value.text(self.date_times));
        self
    }

    fn append_query(&mut self, name: &str, value: &str) {
        let query = std::mem::take(&mut self.query);
        self.query = form_urlencoded::Serializer::new(query)
            .append_pair(name, value)
            .finish();
    }

    /// Sets a header. `Authorization` is set by the client and refused here.
    #[must_use]
    pub fn header(mut self, name: &str, value: impl ParameterValue) -> Self {
        match (
            HeaderName::try_from(name),
            HeaderValue::try_from(&*value.text(self.date_times)),
        ) {
            (Ok(name), _) if name == AUTHORIZATION => {
                self.fail("the header Authorization is set from the token source");
            }
            (Ok(name), Ok(value)) => {
                self.headers.insert(name, value);
            }
            (Err(_), _) => self.fail("a header's name has characters that names cannot have"),
            (Ok(name), Err(_)) => {
                self.fail(format!("the value of the header {name} cannot be sent"));
            }
        }
        self
    }

    /// Sets the API version for this request, over the operation's and the client's: `v8`.
    #[must_use]
    pub fn version(mut self, version: impl Into<Cow<'static, str>>) -> Self {
        self.version = Some(version.into());
        self
    }

    /// Sets the format of date-times that are added after this call.
    #[must_use]
    pub fn date_time_form(mut self, form: DateTimeForm) -> Self {
        self.date_times = form;
        self
    }

    /// Sends `body` as JSON.
    #[must_use]
    pub fn json(self, body: &impl Serialize) -> Self {
        let written = self.date_times.while_writing(|| serde_json::to_vec(body));
        match written {
            Ok(bytes) => self.body("application/json", bytes),
            Err(_) => {
                let mut this = self;
                this.fail("the body cannot be written as JSON");
                this
            }
        }
    }

    /// Sends `pairs` as a form.
    #[must_use]
    pub fn form<'a>(self, pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let body = form_urlencoded::Serializer::new(String::new())
            .extend_pairs(pairs)
            .finish();
        self.body("application/x-www-form-urlencoded", body)
    }

    /// Sends `body` unchanged: bytes, or a [`Body`] that is read while it is sent.
    #[must_use]
    pub fn body(mut self, content_type: &'static str, body: impl Into<Body>) -> Self {
        self.headers
            .insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
        self.body = body.into();
        self
    }

    /// Sends `form`: files and fields.
    #[must_use]
    pub fn multipart(self, form: Multipart) -> Self {
        let (content_type, body) = form.clone().encode();
        let mut this = self.header(CONTENT_TYPE.as_str(), content_type);
        this.body = body;
        this.form = Some(form);
        this
    }

    /// Calls `observer` with the progress of the upload. It is called while the body is sent, so it must not block. If
    /// the body is sent again, the count restarts at zero.
    #[must_use]
    pub fn on_upload(mut self, observer: impl Fn(Progress) + Send + Sync + 'static) -> Self {
        self.on_upload = Some(OnProgress::new(observer));
        self
    }

    /// Sets whether the request is idempotent, in place of what the operation says.
    #[must_use]
    pub fn idempotent(mut self, idempotent: bool) -> Self {
        self.idempotent = idempotent;
        self
    }

    /// Sets the time limit of the whole call, retries included, in place of the policy's.
    #[must_use]
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = Some(deadline);
        self
    }

    /// Sets the maximum number of attempts, at least 1, in place of the policy's. A replay with a refreshed token
    /// does not count.
    #[must_use]
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = Some(attempts);
        self
    }

    /// Returns the operation.
    #[must_use]
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// Returns whether the path identifies a single object by its id.
    pub(crate) fn names_one(&self) -> bool {
        let is_number = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
        match &self.raw_path {
            Some(path) => path.split('/').any(is_number),
            None => !self.segments.is_empty(),
        }
    }

    /// Returns the operation whose limits apply to it.
    pub(crate) fn limits_of(&self) -> &'static Operation {
        self.limits_of
    }

    pub(crate) fn is_idempotent(&self) -> bool {
        self.idempotent
    }

    /// Sets the maximum number of rows of the response, in place of
    /// [`HttpBuilder::max_rows`](crate::HttpBuilder::max_rows).
    #[must_use]
    pub fn max_rows(mut self, rows: usize) -> Self {
        self.max_rows = Some(rows);
        self
    }

    pub(crate) fn own_max_rows(&self) -> Option<usize> {
        self.max_rows
    }

    pub(crate) fn own_attempts(&self) -> Option<u32> {
        self.attempts
    }

    pub(crate) fn own_deadline(&self) -> Option<Duration> {
        self.deadline
    }

    pub(crate) fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    pub(crate) fn content(&self) -> &Body {
        &self.body
    }

    pub(crate) fn upload_listener(&self) -> Option<&OnProgress> {
        self.on_upload.as_ref()
    }

    pub(crate) fn fail(&mut self, problem: impl Into<String>) {
        self.problem.get_or_insert_with(|| problem.into());
    }
}

impl fmt::Debug for Request {
    /// Omits everything that the caller set: path parameters, query, header values and body.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let headers: Vec<_> = self.headers.keys().map(HeaderName::as_str).collect();
        f.debug_struct("Request")
            .field("operation", &self.operation.name())
            .field("headers", &headers)
            .field("body", &self.body)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_untyped_request_keeps_to_the_limits_of_the_operation_with_its_path() {
        static ANY: Operation = Operation::get("x.any", "/api/{version}/{module}/{id}").heavy();
        static BOX: Operation = Operation::get("x.box", "/api/{version}/boxes/{id}").places(5);
        for (method, path, expected) in [
            (Method::GET, "/api/v8/boxes/1?a=b", "x.box"),
            (Method::GET, "/api/{version}/boxes/1", "x.box"),
            (Method::GET, "/api/v8/others/1", "x.any"),
            (Method::GET, "/api/v8/boxes", "request.get"),
            (Method::GET, "/api/v8/boxes/", "request.get"),
            (Method::GET, "/api/v8/boxes/1/2", "request.get"),
            (Method::POST, "/api/v8/boxes/1", "request.post"),
        ] {
            let request = Request::untyped(&method, path).limited_like(&[&ANY, &BOX]);
            assert_eq!(request.limits_of().name(), expected, "{method} {path}");
            assert!(request.operation().name().starts_with("request."));
        }
    }
}
