//! Desk's host, its organisation header and its dialect of errors.

use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use serde_json::Value;
use url::Url;
use zoho_http::{Endpoints, Fault, FaultMark, Meaning, Operation, OrganizationId, Product, Rule};

const ORG_ID: HeaderName = HeaderName::from_static("orgid");

/// Desk as `zoho-http` sees it.
#[derive(Debug, Clone)]
pub(crate) struct DeskProduct {
    pub(crate) organization: Option<OrganizationId>,
}

static ERROR: FaultMark = FaultMark::new("\"errorCode\"");

const RULES: &[Rule] = &[
    Rule::code("INVALID_OAUTH", Meaning::TokenRejected),
    Rule::code("UNAUTHORIZED", Meaning::TokenRejected),
    Rule::code("OAUTH_ORG_MISMATCH", Meaning::Denied),
    // The day's credits are gone, which no waiting of ours mends.
    Rule::code("THRESHOLD_EXCEEDED", Meaning::QuotaExhausted),
    Rule::code("TOO_MANY_REQUESTS", Meaning::RateLimited),
    Rule::code("URL_NOT_FOUND", Meaning::NotFound),
    Rule::code("RESOURCE_NOT_FOUND", Meaning::NotFound),
];

impl Product for DeskProduct {
    fn name(&self) -> &'static str {
        "desk"
    }

    fn base_url<'e>(&self, endpoints: &'e Endpoints) -> &'e Url {
        endpoints.desk()
    }

    fn version(&self) -> &str {
        "v1"
    }

    fn organization(&self) -> Option<&str> {
        self.organization.as_ref().map(OrganizationId::as_str)
    }

    fn headers(&self, operation: &Operation, headers: &mut HeaderMap) -> Result<(), String> {
        if operation.name() == crate::organizations::LIST.name() {
            return Ok(());
        }
        let organization = self.organization.as_ref().ok_or(
            "Desk needs an organisation id: take one of `organizations().list()` to `Desk::organization`",
        )?;
        let value = HeaderValue::try_from(organization.as_str())
            .map_err(|_| "the organisation id cannot stand in a header")?;
        headers.insert(ORG_ID, value);
        Ok(())
    }

    fn fault(&self, status: StatusCode, body: &[u8]) -> Option<Fault> {
        if !ERROR.may_be_in(status, body) {
            return None;
        }
        match serde_json::from_slice(body).ok()? {
            Value::Object(answer) if status.is_success() => {
                let says = answer.get("errorCode").is_some_and(Value::is_string);
                says.then(|| Fault::read(&answer, CODES, MESSAGES))
                    .flatten()
            }
            answer => fault_in(&answer, DEEPEST),
        }
    }

    fn hint(&self, status: StatusCode, code: &str, names_one: bool) -> Option<&'static str> {
        let is_plain = status == StatusCode::FORBIDDEN && matches!(code, "FORBIDDEN" | "");
        (is_plain && names_one).then_some(
            "Desk answers so for an id that does not exist, too: check the id and the organisation",
        )
    }

    fn rules(&self) -> &'static [Rule] {
        RULES
    }
}

/// How Desk spells the code and the message of an error, by area.
const CODES: &[&str] = &["errorCode", "error_code", "code"];
const MESSAGES: &[&str] = &[
    "message",
    "errorMessage",
    "error_message",
    "errorDescription",
    "error_description",
];

/// Errors stand in lists and objects of errors, but not deep in them.
const DEEPEST: u8 = 3;

/// The first error of an answer of failure. `errors` beside a code names the fields, and stays among the
/// details; beside it may stand limits of the licence.
fn fault_in(answer: &Value, deepest: u8) -> Option<Fault> {
    let inside = |value: &Value| match deepest {
        0 => None,
        _ => fault_in(value, deepest - 1),
    };
    match answer {
        Value::Array(all) => all.iter().find_map(inside),
        Value::Object(object) => {
            let own = Fault::read(object, CODES, MESSAGES);
            if own.as_ref().is_some_and(|own| !own.code().is_empty()) {
                return own;
            }
            let mut within = ["errors", "error", "data"].iter();
            let within = within.find_map(|key| inside(object.get(*key)?));
            // A message without a code is better than none.
            let words = || Fault::read(object, &[], &["error"]);
            within.or(own).or_else(words)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_code_the_message_and_the_fields_are_read() {
        let product = DeskProduct { organization: None };
        let body = br#"{"errorCode":"INVALID_DATA","message":"m","errors":[{"fieldName":"/x","errorType":"invalid"}]}"#;
        let fault = product
            .fault(StatusCode::UNPROCESSABLE_ENTITY, body)
            .unwrap();
        assert_eq!((fault.code(), fault.message()), ("INVALID_DATA", "m"));
        assert_eq!(fault.details().unwrap()["errors"][0]["fieldName"], "/x");
        assert!(product.fault(StatusCode::UNAUTHORIZED, b"<html>").is_none());
    }

    #[test]
    fn every_spelling_is_read() {
        let product = DeskProduct { organization: None };
        for body in [
            r#"{"errorCode":"FORBIDDEN","errorMessage":"no"}"#,
            r#"{"errorCode":"FORBIDDEN","message":"","errorMessage":"no"}"#,
            r#"{"errorCode":"FORBIDDEN","message":null,"error_message":"no"}"#,
            r#"[{"errorCode":"FORBIDDEN","errorMessage":"no"},{"errorCode":"OTHER"}]"#,
            r#"{"errors":[{"errorCode":"FORBIDDEN","errorMessage":"no"}]}"#,
            r#"{"error":{"code":"FORBIDDEN","message":"no"}}"#,
            r#"{"data":{"errorCode":"FORBIDDEN","message":"no"}}"#,
        ] {
            let fault = product
                .fault(StatusCode::FORBIDDEN, body.as_bytes())
                .unwrap();
            assert_eq!(
                (fault.code(), fault.message()),
                ("FORBIDDEN", "no"),
                "{body}"
            );
        }
        let fault = |body: &str| product.fault(StatusCode::FORBIDDEN, body.as_bytes());
        assert_eq!(fault(r#"{"errorMessage":"no"}"#).unwrap().message(), "no");
        assert_eq!(fault(r#"{"error":"no"}"#).unwrap().message(), "no");
        for nothing in [
            "{}",
            "[]",
            "[[[[[[{\"code\":\"X\"}]]]]]]",
            "\"FORBIDDEN\"",
            "",
        ] {
            assert!(fault(nothing).is_none(), "{nothing}");
        }
        let row = br#"{"errorCode":null,"message":"a ticket of that name","code":"X"}"#;
        assert!(product.fault(StatusCode::OK, row).is_none());
    }
}
