//! Desk's host, its organisation header and its dialect of errors.

use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use std::borrow::Cow;
use url::Url;
use zoho_http::{
    DateTimeForm, Endpoints, ErrorDialect, Meaning, Operation, OrganizationId, Product, Rule,
};

const ORG_ID: HeaderName = HeaderName::from_static("orgid");

/// Desk as `zoho-http` sees it.
#[derive(Debug, Clone)]
pub(crate) struct DeskProduct {
    pub(crate) organization: Option<OrganizationId>,
}

/// Codes and messages are spelled differently by area. `errors` beside a code names the fields, and stays among
/// the details.
static ERRORS: ErrorDialect = ErrorDialect::new(
    &["errorCode", "error_code", "code"],
    &[
        "message",
        "errorMessage",
        "error_message",
        "errorDescription",
        "error_description",
    ],
)
.within(&["errors", "error", "data"])
.in_success_with("errorCode")
.mark("\"errorCode\"");

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

    fn base_url<'e>(&self, endpoints: &'e Endpoints) -> Result<Cow<'e, Url>, String> {
        Ok(Cow::Borrowed(endpoints.desk()))
    }

    fn version(&self) -> &str {
        "v1"
    }

    fn organization(&self) -> Option<&str> {
        self.organization.as_ref().map(OrganizationId::as_str)
    }

    fn date_time_form(&self) -> DateTimeForm {
        DateTimeForm::MillisUtc
    }

    fn headers(&self, operation: &Operation, headers: &mut HeaderMap) -> Result<(), String> {
        if !operation.needs_organization() {
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

    fn errors(&self) -> &'static ErrorDialect {
        &ERRORS
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
