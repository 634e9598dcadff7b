// Written by `cargo xtask codegen` from crm/v8/product.toml of the catalogue; changes belong there.
//! Zoho CRM as `zoho-http` sees it.

use std::borrow::Cow;

use zoho_http::data_center::Endpoints;
use zoho_http::external::{StatusCode, Url};
use zoho_http::product::{ErrorDialect, FailureClass, Rule};
use zoho_http::{Operation, Product};
use zoho_types::{DateTimeForm, OrganizationId};

/// The version that operations use unless they pin another.
pub(crate) const VERSION: &str = "v8";

/// The form in which date-times are taken.
pub(crate) const DATE_TIMES: DateTimeForm = DateTimeForm::SecondsWithOffset;

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
    Rule::code("INVALID_TOKEN", FailureClass::TokenRejected),
    Rule::code("AUTHENTICATION_FAILURE", FailureClass::TokenRejected),
    Rule::code("NO_PERMISSION", FailureClass::Denied),
    Rule::code("INACTIVE_USER", FailureClass::Denied),
    Rule::code("TOO_MANY_REQUESTS", FailureClass::RateLimited),
    Rule::code("RATE_LIMIT_EXCEEDED", FailureClass::RateLimited),
    Rule::code("ALREADY_MODIFIED", FailureClass::Conflict),
    Rule::code("RESOURCE_NOT_FOUND", FailureClass::NotFound),
    Rule::code("INVALID_URL_PATTERN", FailureClass::NotFound),
    Rule::code(
        "DISCRETE_PAGINATION_LIMIT_EXCEEDED",
        FailureClass::PaginationLimit,
    ),
    Rule::code("PAGINATION_LIMIT_EXCEEDED", FailureClass::PaginationLimit),
    Rule::code("LIMIT_REACHED", FailureClass::PaginationLimit),
];

/// Zoho CRM as `zoho-http` sees it.
#[derive(Debug, Clone)]
pub(crate) struct CrmProduct {
    /// The version of operations that pin none.
    pub(crate) version: Cow<'static, str>,
    /// The organisation that calls are for; its limits are shared.
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

    fn has_rows(&self, operation: &Operation, status: StatusCode, body: &[u8]) -> bool {
        crate::hooks::has_rows(operation, status, body)
    }
}
