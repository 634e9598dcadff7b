//! Operations by name, for tools: arguments are passed as they are sent, and the response is the raw JSON.
//!
//! A body is sent as the given text: every member, every `null`, every digit. A response is returned the same way. The
//! types of the operation only check both, and a [`Finding`] reports where they differ.

mod check;
mod finding;
mod response;
mod single;
mod text;

use std::fmt;

use serde_json::value::RawValue;
use zoho_types::DecodeError;

use crate::body::{Multipart, Part};
use crate::client::{Call, Client};
use crate::operation::Operation;
use crate::request::Request;
use crate::response::Decode;

pub use self::check::Check;
pub use self::finding::{Finding, FindingKind};
pub use self::response::{CheckedJson, nothing, response};

/// The type of a body, which tells a [`Check`] the expected form.
pub type CheckBody = fn(&mut Check<'_>);

/// An operation that can be called by its name.
#[derive(Clone, Copy)]
pub struct Entry {
    operation: &'static Operation,
    body: Option<CheckBody>,
    response: Decode<CheckedJson>,
    is_file: bool,
}

/// The arguments of an operation, all as they are sent.
#[derive(Clone, Default)]
pub struct Arguments {
    /// The path parameters in order; for an operation at an address from an earlier response, that address.
    pub path: Vec<String>,
    /// The query parameters.
    pub query: Vec<(String, String)>,
    /// The headers.
    pub headers: Vec<(String, String)>,
    /// The whole JSON body, sent as this text.
    pub body: Option<Box<RawValue>>,
    /// The parts of a multipart form.
    pub parts: Vec<(String, Part)>,
    /// Whether a body that does not match the operation's type in every member is refused instead of sent.
    pub strict: bool,
}

impl Entry {
    /// Returns an entry whose response is decoded by `response`. For generated code.
    #[must_use]
    pub const fn new(operation: &'static Operation, response: Decode<CheckedJson>) -> Self {
        Self {
            operation,
            body: None,
            response,
            is_file: false,
        }
    }

    /// Adds a JSON body.
    #[must_use]
    pub const fn body(mut self, check: CheckBody) -> Self {
        self.body = Some(check);
        self
    }

    /// Makes the response a file.
    #[must_use]
    pub const fn file(mut self) -> Self {
        self.is_file = true;
        self
    }

    /// Returns the operation.
    #[must_use]
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// Returns whether it takes a JSON body.
    #[must_use]
    pub fn takes_json(&self) -> bool {
        self.body.is_some()
    }

    /// Returns whether the response is a file: use [`Call::raw`] or [`Call::download`] to get it.
    #[must_use]
    pub fn gives_file(&self) -> bool {
        self.is_file
    }

    /// Returns where `body` does not match the operation's type, in the order of the text. Members that the type does
    /// not have are included: see [`FindingKind::Unknown`].
    ///
    /// An operation without a JSON body has no findings.
    #[must_use]
    pub fn check_body(&self, body: &RawValue) -> Vec<Finding> {
        let Some(types) = self.body else {
            return Vec::new();
        };
        let mut check = Check::of_body(body);
        types(&mut check);
        check.finish()
    }

    /// Returns the call with these arguments.
    ///
    /// The body is sent as given. If it does not match the operation's type, a `tracing` event names the place and both
    /// kinds of JSON. The response is the raw JSON, or empty for a file.
    ///
    /// # Errors
    /// Returns [`DecodeError`] if the operation takes a JSON body and none was given, or if the arguments are
    /// [strict](Arguments::strict) and the body does not match; the message then lists every [`Finding`].
    pub fn call(
        &self,
        client: &Client,
        arguments: Arguments,
    ) -> Result<Call<CheckedJson>, DecodeError> {
        if let Some(body) = &arguments.body {
            self.judge_body(body, arguments.strict)?;
        } else if self.takes_json() {
            return Err(DecodeError::new(format!(
                "{} takes a JSON body, and none was given",
                self.operation.name()
            )));
        }
        let mut path = arguments.path.into_iter();
        let mut request = if self.operation.path().is_empty() {
            Request::at(self.operation, &path.next().unwrap_or_default())
        } else {
            Request::new(self.operation)
        };
        for value in path {
            request = request.segment(value);
        }
        for (name, value) in &arguments.query {
            request = request.query(name, value);
        }
        for (name, value) in &arguments.headers {
            request = request.header(name, value);
        }
        if !arguments.parts.is_empty() {
            let parts = arguments.parts.into_iter();
            let form = parts.fold(Multipart::new(), |form, (name, part)| form.part(name, part));
            request = request.multipart(form);
        }
        if let Some(body) = arguments.body {
            let text: Box<str> = body.into();
            request = request.body("application/json", String::from(text));
        }
        Ok(Call::new(client.clone(), request, self.response))
    }

    /// Logs the findings, or refuses the body.
    fn judge_body(&self, body: &RawValue, strict: bool) -> Result<(), DecodeError> {
        let findings = self.check_body(body);
        let name = self.operation.name();
        if strict && !findings.is_empty() {
            let list: Vec<_> = findings.iter().map(Finding::to_string).collect();
            return Err(DecodeError::new(format!(
                "the body does not fit {name}, and nothing was sent: {}",
                list.join("; ")
            )));
        }
        let told = findings.iter().filter(|finding| !finding.is_unknown());
        finding::tell(
            name,
            "the body does not fit, and is sent all the same",
            told,
        );
        Ok(())
    }
}

impl fmt::Debug for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Entry")
            .field(&self.operation.name())
            .finish()
    }
}

impl fmt::Debug for Arguments {
    /// Shows neither values nor body: they may hold data that do not belong in a log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = |pairs: &[(String, String)]| -> Vec<String> {
            pairs.iter().map(|(name, _)| name.clone()).collect()
        };
        f.debug_struct("Arguments")
            .field("query", &names(&self.query))
            .field("headers", &names(&self.headers))
            .field("body", &self.body.as_ref().map(|body| body.get().len()))
            .field("strict", &self.strict)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use bytes::Bytes;
    use zoho_types::Id;

    static OPERATION: Operation = Operation::post("x.create", "/x");

    static ENTRY: Entry = Entry::new(&OPERATION, |_, body| {
        response(&OPERATION, body, |check| {
            check.first::<Id>("ids");
        })
    })
    .body(|check| {
        check.member::<Vec<Id>>("ids").beside::<bool>("on");
    });

    fn found(body: &str) -> Vec<String> {
        let body: Box<RawValue> = serde_json::from_str(body).unwrap();
        let findings = ENTRY.check_body(&body);
        findings.iter().map(Finding::to_string).collect()
    }

    #[test]
    fn a_body_is_held_against_its_types() {
        assert!(found(r#"{"ids":["1",2],"on":null}"#).is_empty());
        assert!(found(r#"{"ids":["1",2],"on":true}"#).is_empty());
        assert!(found(r#"{"ids":[true]}"#)[0].starts_with("`ids[0]` is true or false"));
        assert_eq!(found("{}"), ["`ids` is required and missing"]);
        assert_eq!(
            found(r#"{"ids":[],"ids":[],"y":1}"#),
            [
                "`ids` is given more than once",
                "`y` (a number) is no member of the type",
            ]
        );
    }

    #[test]
    fn an_answer_comes_back_to_the_letter() {
        let text = r#"{"ids":[true],"twice":1,"twice":2.10,"half":"\ud800"}"#;
        let read = (ENTRY.response)(http::StatusCode::OK, &Bytes::from(text)).unwrap();
        assert_eq!(read.get(), text);
        assert_eq!(serde_json::to_string(&read).unwrap(), text);
        let kinds: Vec<_> = read.findings().iter().map(Finding::kind).collect();
        assert!(kinds.contains(&FindingKind::Type) && kinds.contains(&FindingKind::Repeated));
        assert!(!format!("{read:?}").contains("2.10"));
        let none = Bytes::from(r#"{"ids":[]}"#);
        let error = (ENTRY.response)(http::StatusCode::OK, &none).unwrap_err();
        assert!(error.is_absent());
    }
}
