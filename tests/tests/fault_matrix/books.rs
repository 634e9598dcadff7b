//! A product that the workspace does not know: its host, its header, its dialect of errors and its rules
//! are all that it takes.

use http::{HeaderMap, HeaderValue, StatusCode};
use serde_json::{Value, json};
use std::borrow::Cow;
use url::Url;
use zoho_http::data_center::Endpoints;
use zoho_http::product::{ApiError, FailureClass, Rule};
use zoho_http::{Operation, Product};
use zoho_sim::SimResponse;

pub(crate) static LIST: Operation =
    Operation::get("books.invoices.list", "/books/{version}/invoices")
        .scopes(&["ZohoBooks.invoices.READ"]);
pub(crate) static CREATE: Operation =
    Operation::post("books.invoices.create", "/books/{version}/invoices")
        .scopes(&["ZohoBooks.invoices.CREATE"]);

/// Bookkeeping, whose errors have numbers and whose every answer says 0 or what went wrong.
#[derive(Debug)]
pub(crate) struct Books;

const RULES: &[Rule] = &[
    Rule::code("14", FailureClass::TokenRejected),
    Rule::code("57", FailureClass::ScopeMissing),
    Rule::code("44", FailureClass::RateLimited),
    Rule::code("1070", FailureClass::RateLimited),
    Rule::code("45", FailureClass::QuotaExhausted),
    Rule::code("1002", FailureClass::NotFound),
];

impl Product for Books {
    fn name(&self) -> &'static str {
        "books"
    }

    fn base_url<'e>(&self, endpoints: &'e Endpoints) -> Result<Cow<'e, Url>, String> {
        Ok(Cow::Borrowed(endpoints.api()))
    }

    fn version(&self) -> &str {
        "v3"
    }

    fn organization(&self) -> Option<&str> {
        Some("60001")
    }

    fn headers(&self, _operation: &Operation, headers: &mut HeaderMap) -> Result<(), String> {
        headers.insert("x-books-organization", HeaderValue::from_static("60001"));
        Ok(())
    }

    fn api_error(&self, _status: StatusCode, body: &[u8]) -> Option<ApiError> {
        let answer: Value = serde_json::from_slice(body).ok()?;
        let code = answer.get("code")?.as_i64().filter(|code| *code != 0)?;
        let message = answer.get("message").and_then(Value::as_str);
        let details = answer.get("error_info").cloned();
        Some(ApiError::new(code.to_string(), message.unwrap_or("")).with_details(details))
    }

    fn rules(&self) -> &'static [Rule] {
        RULES
    }
}

/// An error as Books says it.
pub(crate) fn error(status: u16, code: i64) -> SimResponse {
    let body =
        json!({ "code": code, "message": "as Books says it", "error_info": ["canary-answer"] });
    SimResponse::json(status, &body)
}
