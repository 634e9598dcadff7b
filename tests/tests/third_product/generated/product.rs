// Written by `cargo xtask codegen` from things/v2/product.toml of the catalogue; changes belong there.
//! Zoho Things as `zoho-http` sees it.

use std::borrow::Cow;

use zoho_http::data_center::Endpoints;
use zoho_http::external::Url;
use zoho_http::page::{Next, PageResponse};
use zoho_http::product::{ErrorDialect, FailureClass, QueryParameters, Rule};
use zoho_http::{Operation, Product};
use zoho_types::{DateTimeForm, OrganizationId};

/// The version that operations use unless they pin another.
pub(crate) const VERSION: &str = "v2";

/// The form in which date-times are taken.
pub(crate) const DATE_TIMES: DateTimeForm = DateTimeForm::AsWritten;

static ERRORS: ErrorDialect = ErrorDialect::new(&["code"], &["message"]).in_success_unless(&["0"]);

const RULES: &[Rule] = &[
    Rule::code("57", FailureClass::Denied),
    Rule::code("1002", FailureClass::NotFound),
    Rule::both(429, "44", FailureClass::QuotaExhausted),
];

/// Zoho Things as `zoho-http` sees it.
#[derive(Debug, Clone)]
pub(crate) struct ThingsProduct {
    /// The version of operations that pin none.
    pub(crate) version: Cow<'static, str>,
    /// The organisation that calls are for; its limits are shared.
    pub(crate) organization: Option<OrganizationId>,
}

impl Default for ThingsProduct {
    fn default() -> Self {
        Self {
            version: Cow::Borrowed(VERSION),
            organization: None,
        }
    }
}

impl Product for ThingsProduct {
    fn name(&self) -> &'static str {
        "things"
    }

    fn base_url<'e>(&self, endpoints: &'e Endpoints) -> Result<Cow<'e, Url>, String> {
        endpoints
            .sibling(endpoints.api(), "things")
            .map_err(|e| e.to_string())
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

    fn query(&self, operation: &Operation, query: &mut QueryParameters) -> Result<(), String> {
        if !operation.needs_organization() {
            return Ok(());
        }
        let organization = self.organization.as_ref().ok_or("Things needs an organisation id: take one of `organizations().list()` to `Things::organization`")?;
        query.set("organization_id", organization.as_str());
        Ok(())
    }

    fn next_page(&self, operation: &Operation, page: &PageResponse<'_>) -> Option<Next> {
        const LISTS: &[&str] = &["things.things.list"];
        if !LISTS.contains(&operation.name()) {
            return None;
        }
        let context = page.extra().read::<serde_json::Value>("page_context");
        let context = context.ok().flatten().unwrap_or_default();
        Some(
            match (context["has_more_page"].as_bool(), context["page"].as_i64()) {
                (Some(true), Some(page)) => Next::query([("page", page + 1)]),
                (Some(false), _) => Next::End,
                _ => Next::Unknown("`page_context` does not say whether more follow".to_owned()),
            },
        )
    }
}
