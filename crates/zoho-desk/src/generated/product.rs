// Written by `cargo xtask codegen` from desk/v1/product.toml of the catalogue; changes belong there.
//! Zoho Desk as `zoho-http` sees it.

use std::borrow::Cow;

use http::{HeaderMap, HeaderName, HeaderValue};
use zoho_http::data_center::Endpoints;
use zoho_http::external::{StatusCode, Url};
use zoho_http::product::{ErrorDialect, FailureClass, Rule};
use zoho_http::{Operation, Product};
use zoho_types::{DateTimeForm, OrganizationId};

/// The version that operations use unless they pin another.
pub(crate) const VERSION: &str = "v1";

/// The form in which date-times are taken.
pub(crate) const DATE_TIMES: DateTimeForm = DateTimeForm::MillisUtc;

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
    Rule::code("INVALID_OAUTH", FailureClass::TokenRejected),
    Rule::code("UNAUTHORIZED", FailureClass::TokenRejected),
    Rule::code("OAUTH_ORG_MISMATCH", FailureClass::Denied),
    Rule::code("THRESHOLD_EXCEEDED", FailureClass::QuotaExhausted),
    Rule::code("TOO_MANY_REQUESTS", FailureClass::RateLimited),
    Rule::code("URL_NOT_FOUND", FailureClass::NotFound),
    Rule::code("RESOURCE_NOT_FOUND", FailureClass::NotFound),
];

/// Zoho Desk as `zoho-http` sees it.
#[derive(Debug, Clone)]
pub(crate) struct DeskProduct {
    /// The version of operations that pin none.
    pub(crate) version: Cow<'static, str>,
    /// The organisation that calls are for; its limits are shared.
    pub(crate) organization: Option<OrganizationId>,
}

impl Default for DeskProduct {
    fn default() -> Self {
        Self {
            version: Cow::Borrowed(VERSION),
            organization: None,
        }
    }
}

impl Product for DeskProduct {
    fn name(&self) -> &'static str {
        "desk"
    }

    fn base_url<'e>(&self, endpoints: &'e Endpoints) -> Result<Cow<'e, Url>, String> {
        Ok(Cow::Borrowed(endpoints.desk()))
    }

    fn version(&self) -> &str {
        &self.version
    }

    fn organization(&self) -> Option<&str> {
        self.organization.as_ref().map(OrganizationId::as_str)
    }

    fn date_time_form(&self) -> DateTimeForm {
        DATE_TIMES
    }

    fn errors(&self) -> &'static ErrorDialect {
        &ERRORS
    }

    fn rules(&self) -> &'static [Rule] {
        RULES
    }

    fn headers(&self, operation: &Operation, headers: &mut HeaderMap) -> Result<(), String> {
        if !operation.needs_organization() {
            return Ok(());
        }
        let organization = self.organization.as_ref().ok_or("Desk needs an organisation id: take one of `organizations().list()` to `Desk::organization`")?;
        let value = HeaderValue::try_from(organization.as_str())
            .map_err(|_| "the organisation id cannot stand in a header")?;
        headers.insert(HeaderName::from_static("orgid"), value);
        Ok(())
    }

    fn hint(&self, status: StatusCode, code: &str, names_one: bool) -> Option<&'static str> {
        crate::hooks::hint(status, code, names_one)
    }
}
