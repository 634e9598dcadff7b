//! Desk's host, its organisation header and its dialect of errors.

use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use serde_json::{Map, Value};
use url::Url;
use zoho_http::{
    DateTimeForm, Endpoints, Fault, FaultMark, Meaning, Operation, OrganizationId, Product, Rule,
};

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

    fn date_time_form(&self) -> DateTimeForm {
        DateTimeForm::MillisUtc
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
        let answer: Map<String, Value> = serde_json::from_slice(body).ok()?;
        let text = |key: &str| answer.get(key).and_then(Value::as_str);
        // `errors` names the fields; beside it may stand limits of the licence.
        let details: Map<String, Value> = answer
            .iter()
            .filter(|(key, _)| !matches!(key.as_str(), "errorCode" | "message"))
            .map(|(key, value)| (key.clone(), value.clone()))
            .collect();
        let details = (!details.is_empty()).then_some(Value::Object(details));
        Some(Fault::new(text("errorCode")?, text("message").unwrap_or("")).with_details(details))
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
}
