//! Validates the query and the body of a request against the catalogue.

use serde_json::Value;
use zoho_catalog::ParameterRef;
use zoho_catalog::model::{Body, Field, Resource, Response, Type};

use crate::product::{OperationRequest, Refusal, SimProduct, Violation};
use crate::response::SimResponse;

/// Validates the parameters of the query: that required ones are there, and the bounds of numbers.
pub(super) fn query(
    product: &dyn SimProduct,
    request: &OperationRequest<'_>,
) -> Result<(), SimResponse> {
    let mut violations = Vec::new();
    for parameter in request.operation().query() {
        let name = parameter.name();
        match request.query(name) {
            None if parameter.is_asked() => violations.push(Violation::missing(name)),
            Some(value) if !is_within(parameter, value) => {
                violations.push(Violation::invalid(name));
            }
            _ => {}
        }
    }
    if violations.is_empty() {
        Ok(())
    } else {
        Err(product.refuse(&Refusal::InvalidQuery(&violations)))
    }
}

/// Returns whether the value is a number within its range, if it is to be a number.
fn is_within(parameter: ParameterRef<'_>, value: &str) -> bool {
    let number = value.trim().parse::<i64>();
    parameter
        .range()
        .is_none_or(|range| number.is_ok_and(|number| range.contains(&number)))
}

/// Validates the body: JSON or a form, as the operation takes it, with its required members.
pub(super) fn body(
    product: &dyn SimProduct,
    request: &OperationRequest<'_>,
) -> Result<(), SimResponse> {
    let refuse = |refusal: Refusal<'_>| product.refuse(&refusal);
    match &request.operation().operation().body {
        Body::Nothing => Ok(()),
        Body::Multipart(parts) => form(request, parts, |violations| {
            refuse(Refusal::InvalidBody(violations))
        })
        .map_err(|error| match error {
            FormError::NotAForm => refuse(Refusal::UnsupportedMediaType {
                expected: "multipart/form-data",
            }),
            FormError::Invalid(response) => response,
        }),
        Body::Json {
            key,
            single,
            ty,
            extra,
        } => {
            let typed = product.requires_json_content_type();
            let body = request.validated_json(typed).map_err(refuse)?;
            let inner = match key {
                Some(key) => body.get(key).filter(|inner| !inner.is_null()),
                None => Some(&body),
            };
            let name = key.as_deref().unwrap_or_default();
            let invalid = |violations: &[Violation<'_>]| refuse(Refusal::InvalidBody(violations));
            let Some(inner) = inner else {
                return Err(invalid(&[Violation::missing(name)]));
            };
            if *single && !inner.is_array() {
                return Err(invalid(&[Violation::not_an_array(name)]));
            }
            let missing = extra.iter().filter(|field| field.required);
            let missing = missing.filter(|field| body.get(&field.wire).is_none());
            let mut violations: Vec<_> = missing
                .map(|field| Violation::missing(&field.wire))
                .collect();
            if product.requires_fields() && !has_outcomes(request) {
                let resource = request.operation().resource();
                let missing = missing_fields(request, resource, ty, inner);
                violations.extend(missing.first().map(|name| Violation::missing(name)));
            }
            match violations.as_slice() {
                [] => Ok(()),
                violations => Err(invalid(violations)),
            }
        }
    }
}

/// Returns whether the response has an outcome for each row, which names what the row lacks.
fn has_outcomes(request: &OperationRequest<'_>) -> bool {
    let response = &request.operation().operation().response;
    matches!(response, Response::Rows { .. } | Response::Row { .. })
}

/// Returns the names of the required fields that an object lacks.
pub(super) fn missing_fields<'r>(
    request: &OperationRequest<'r>,
    resource: &'r Resource,
    ty: &Type,
    value: &Value,
) -> Vec<&'r str> {
    let catalogue = request.operation().catalogue();
    let Some((_, definition)) = catalogue.type_def(resource, ty) else {
        return Vec::new();
    };
    let required = definition.fields().iter().filter(|field| field.required);
    let missing = required.filter(|field| value.get(&field.wire).is_none_or(Value::is_null));
    missing.map(|field| field.wire.as_str()).collect()
}

enum FormError {
    NotAForm,
    Invalid(SimResponse),
}

/// Validates a form, as far as that is possible without parsing its parts.
fn form(
    request: &OperationRequest<'_>,
    parts: &[Field],
    invalid: impl Fn(&[Violation<'_>]) -> SimResponse,
) -> Result<(), FormError> {
    let content_type = request.header("content-type").unwrap_or_default();
    let boundary = content_type
        .split_once("boundary=")
        .map(|(_, boundary)| boundary);
    let boundary = boundary.map(|b| b.split(';').next().unwrap_or(b).trim_matches('"'));
    let is_form = content_type
        .to_ascii_lowercase()
        .starts_with("multipart/form-data");
    let boundary = boundary.filter(|boundary| is_form && !boundary.is_empty());
    let boundary = boundary.ok_or(FormError::NotAForm)?;
    let holds = |text: &str| {
        let text = text.as_bytes();
        request
            .body()
            .windows(text.len())
            .any(|window| window == text)
    };
    if !holds(&format!("--{boundary}--")) {
        return Err(FormError::Invalid(invalid(&[Violation::invalid("")])));
    }
    let missing = parts.iter().filter(|part| part.required);
    let missing: Vec<_> = missing
        .filter(|part| !holds(&format!("name=\"{}\"", part.wire)))
        .map(|part| Violation::missing(&part.wire))
        .collect();
    match missing.as_slice() {
        [] => Ok(()),
        missing => Err(FormError::Invalid(invalid(missing))),
    }
}
