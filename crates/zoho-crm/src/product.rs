//! CRM's host and its dialect of errors.

use std::borrow::Cow;

use http::StatusCode;
use url::Url;
use zoho_http::{
    DateTimeForm, Endpoints, ErrorDialect, Meaning, Operation, OrganizationId, Product, Rule,
};

use crate::rows;

/// CRM as `zoho-http` sees it.
#[derive(Debug, Clone)]
pub(crate) struct CrmProduct {
    pub(crate) version: Cow<'static, str>,
    /// No call names it: it is known so that its users keep to its limits together.
    pub(crate) organization: Option<OrganizationId>,
}

impl Default for CrmProduct {
    fn default() -> Self {
        Self {
            version: Cow::Borrowed(VERSION),
            organization: None,
        }
    }
}

/// CRM answers INVALID_DATA to fractions of a second and to `Z`.
pub(crate) const DATE_TIMES: DateTimeForm = DateTimeForm::SecondsWithOffset;

/// The version that operations use unless they pin another.
const VERSION: &str = "v8";

/// An error stands flat, or inside the operation's own object, or in its first row, and says so. The rows of
/// a write that succeeded in part answer for themselves.
static ERRORS: ErrorDialect = ErrorDialect::new(
    &["code", "errorCode", "error_code"],
    &[
        "message",
        "errorMessage",
        "error_message",
        "error_description",
        "info_message",
    ],
)
.details("details")
.within_members()
.in_success_where("status", "error")
.mark("\"error\"");

const RULES: &[Rule] = &[
    Rule::code("INVALID_TOKEN", Meaning::TokenRejected),
    Rule::code("AUTHENTICATION_FAILURE", Meaning::TokenRejected),
    Rule::code("NO_PERMISSION", Meaning::Denied),
    Rule::code("INACTIVE_USER", Meaning::Denied),
    Rule::code("TOO_MANY_REQUESTS", Meaning::RateLimited),
    Rule::code("RATE_LIMIT_EXCEEDED", Meaning::RateLimited),
    Rule::code("ALREADY_MODIFIED", Meaning::Conflict),
    Rule::code("RESOURCE_NOT_FOUND", Meaning::NotFound),
    Rule::code("INVALID_URL_PATTERN", Meaning::NotFound),
    // Past 2,000 items by page numbers, past 100,000 by tokens, past 2,000 of a search.
    Rule::code(
        "DISCRETE_PAGINATION_LIMIT_EXCEEDED",
        Meaning::PaginationLimit,
    ),
    Rule::code("PAGINATION_LIMIT_EXCEEDED", Meaning::PaginationLimit),
    Rule::code("LIMIT_REACHED", Meaning::PaginationLimit),
];

impl Product for CrmProduct {
    fn name(&self) -> &'static str {
        "crm"
    }

    fn base_url<'e>(&self, endpoints: &'e Endpoints) -> Result<Cow<'e, Url>, String> {
        Ok(Cow::Borrowed(endpoints.api()))
    }

    fn version(&self) -> &str {
        &self.version
    }

    fn date_time_form(&self) -> DateTimeForm {
        DATE_TIMES
    }

    fn has_rows(&self, operation: &Operation, status: StatusCode, body: &[u8]) -> bool {
        operation
            .rows_key()
            .is_some_and(|key| rows::are_in(status, body, key))
    }

    fn organization(&self) -> Option<&str> {
        self.organization.as_ref().map(OrganizationId::as_str)
    }

    fn errors(&self) -> &'static ErrorDialect {
        &ERRORS
    }

    fn rules(&self) -> &'static [Rule] {
        RULES
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(status: u16, body: &str) -> Option<String> {
        CrmProduct::default()
            .fault(StatusCode::from_u16(status).unwrap(), body.as_bytes())
            .map(|fault| fault.code().to_owned())
    }

    #[test]
    fn an_error_is_found_wherever_crm_puts_it() {
        let flat = r#"{"code":"INVALID_TOKEN","details":{},"message":"m","status":"error"}"#;
        let own = r#"{"service_preferences":{"code":"INVALID_DATA","details":{"api_name":"x"},"message":"m","status":"error"}}"#;
        let rows = r#"{"data":[{"code":"SUCCESS","status":"success"},{"code":"DUPLICATE_DATA","status":"error"}]}"#;
        for status in [200, 400, 401] {
            assert_eq!(code(status, flat).as_deref(), Some("INVALID_TOKEN"));
            assert_eq!(code(status, own).as_deref(), Some("INVALID_DATA"));
        }
        assert_eq!(code(400, rows).as_deref(), Some("DUPLICATE_DATA"));
        assert_eq!(code(207, rows), None, "rows answer for themselves");
        assert_eq!(
            code(500, r#"{"code":"INTERNAL_ERROR"}"#).as_deref(),
            Some("INTERNAL_ERROR")
        );
    }

    #[test]
    fn other_spellings_and_a_message_alone_are_read_from_failures() {
        let product = CrmProduct::default();
        let said = |status: u16, body: &str| {
            let fault = product.fault(StatusCode::from_u16(status).unwrap(), body.as_bytes())?;
            Some((fault.code().to_owned(), fault.message().to_owned()))
        };
        for (body, code, message) in [
            (r#"{"errorCode":"X","errorMessage":"m"}"#, "X", "m"),
            (r#"[{"code":"X","message":"m","status":"error"}]"#, "X", "m"),
            (r#"{"message":"m"}"#, "", "m"),
            (r#"{"error":"m"}"#, "", "m"),
            (
                r#"{"message":"all failed","data":[{"code":"X","message":"m","status":"error"}]}"#,
                "X",
                "m",
            ),
        ] {
            let expected = Some((code.to_owned(), message.to_owned()));
            assert_eq!(said(400, body), expected, "{body}");
        }
        assert_eq!(said(200, r#"{"message":"m","error":"x"}"#), None);
        assert_eq!(said(400, "[]"), None);
    }

    #[test]
    fn an_answer_of_success_is_none() {
        for body in [
            r#"{"service_preferences":{"job_sheet_enabled":true}}"#,
            r#"{"service_preferences":{"code":"SUCCESS","details":{},"message":"m","status":"success"}}"#,
            r#"{"data":[{"Subject":"error","status":"open"}]}"#,
            r#"{"org":{"status":"a \"error\" b","code":"x"}}"#,
            "",
            "<html>\"error\"</html>",
        ] {
            assert_eq!(code(200, body), None, "{body}");
        }
    }
}
