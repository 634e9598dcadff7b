//! What is refused before anything is answered, in the words of the product.

use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use serde_json::{Value, json};

use super::Asked;
use crate::catalogue::{Operation, Parameter, Product};
use crate::respond::Problem;
use crate::{crm, desk};
use zoho_catalog::model::{Body, Type};

/// Whether CRM could have a module of that name.
pub(super) fn is_module(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_uppercase())
}

/// Whether there can be such a module.
pub(super) fn module(name: &str) -> Result<(), Problem> {
    if is_module(name) {
        return Ok(());
    }
    Err(crm::problem(
        "INVALID_MODULE",
        "the module name given seems to be invalid",
        &json!({ "resource_path_index": 0 }),
    ))
}

/// The parameters of the query: those that have to be there, and the bounds of numbers.
pub(super) fn query(asked: &Asked<'_>) -> Result<(), Problem> {
    let mut errors = Vec::new();
    for parameter in asked.operation.query() {
        let name = parameter.name();
        match asked.query.get(name) {
            None if parameter.is_asked() => errors.push(Wrong::missing(name)),
            Some(value) if !is_within(parameter, value) => errors.push(Wrong::invalid(name)),
            _ => {}
        }
    }
    let Some(first) = errors.first() else {
        return Ok(());
    };
    Err(match (asked.product, first.missing) {
        (Product::Desk, _) => desk_problem(&errors),
        (Product::Crm, true) => crm::problem(
            "REQUIRED_PARAM_MISSING",
            "One of the expected parameter is missing",
            &json!({ "param_name": first.place }),
        ),
        (Product::Crm, false) => crm::problem(
            "INVALID_DATA",
            "the value of a parameter is not one that it takes",
            &json!({ "param_name": first.place }),
        ),
    })
}

/// Whether a number is one, and within its bounds.
fn is_within(parameter: Parameter<'_>, value: &str) -> bool {
    let number = value.trim().parse::<i64>();
    parameter
        .bounds()
        .is_none_or(|bounds| number.is_ok_and(|number| bounds.contains(&number)))
}

/// The body: JSON or a form, whichever is expected, with what has to be in it.
pub(super) fn body(asked: &Asked<'_>) -> Result<(), Problem> {
    match &asked.operation.operation().body {
        Body::Nothing => Ok(()),
        Body::Multipart(_) => form(asked),
        Body::Json {
            key,
            single,
            ty,
            beside,
            ..
        } => {
            let body = json_of(asked)?;
            let product = asked.product;
            let inner = match key {
                Some(key) => body.get(key).filter(|inner| !inner.is_null()),
                None => Some(&body),
            };
            let place = key.as_deref().unwrap_or_default();
            let Some(inner) = inner else {
                return Err(wrong(product, &[Wrong::missing(place)]));
            };
            if *single && !inner.is_array() {
                return Err(wrong(product, &[Wrong::typed(place, "jsonarray")]));
            }
            let missing = beside.iter().filter(|field| field.required);
            let missing = missing.filter(|field| body.get(&field.wire).is_none());
            let mut errors: Vec<_> = missing.map(|field| Wrong::missing(&field.wire)).collect();
            // CRM tells of each row by itself; see `rows`.
            if product == Product::Desk
                && let Some(name) = missing_in(asked.operation, ty, inner).first()
            {
                errors.push(Wrong::missing(name));
            }
            match errors.as_slice() {
                [] => Ok(()),
                errors => Err(wrong(product, errors)),
            }
        }
    }
}

/// The names of the fields that an object lacks.
pub(super) fn missing_in<'a>(
    operation: Operation<'a>,
    ty: &'a Type,
    value: &Value,
) -> Vec<&'a str> {
    let found = operation.catalogue().type_def(operation.resource(), ty);
    let fields = found.map_or(&[][..], |(_, ty)| ty.fields());
    let required = fields.iter().filter(|field| field.required);
    let missing = required.filter(|field| value.get(&field.wire).is_none_or(Value::is_null));
    missing.map(|field| field.wire.as_str()).collect()
}

fn json_of(asked: &Asked<'_>) -> Result<Value, Problem> {
    match asked.product {
        Product::Crm => crm::json_in(asked.body),
        Product::Desk => desk::json_in(asked.headers, asked.body),
    }
}

/// The form, as far as it can be seen without taking it apart.
fn form(asked: &Asked<'_>) -> Result<(), Problem> {
    let product = asked.product;
    let content_type = asked
        .headers
        .get(CONTENT_TYPE)
        .and_then(|v| v.to_str().ok());
    let content_type = content_type.unwrap_or_default();
    let boundary = content_type
        .split_once("boundary=")
        .map(|(_, boundary)| boundary);
    let boundary = boundary.map(|b| b.split(';').next().unwrap_or(b).trim_matches('"'));
    let is_form = content_type
        .to_ascii_lowercase()
        .starts_with("multipart/form-data");
    let Some(boundary) = boundary.filter(|boundary| is_form && !boundary.is_empty()) else {
        return Err(match product {
            Product::Crm => crm::error(
                StatusCode::UNSUPPORTED_MEDIA_TYPE,
                "MEDIA_TYPE_NOT_SUPPORTED",
                "media type is not supported",
            ),
            Product::Desk => desk::error(
                StatusCode::UNSUPPORTED_MEDIA_TYPE,
                "UNSUPPORTED_MEDIA_TYPE",
                "The body has to be a multipart form.",
            ),
        });
    };
    let holds = |text: &str| {
        let text = text.as_bytes();
        asked.body.windows(text.len()).any(|window| window == text)
    };
    if !holds(&format!("--{boundary}--")) {
        return Err(wrong(product, &[Wrong::invalid("")]));
    }
    let parts = asked.operation.parts();
    let missing = parts.filter(|part| part.is_required());
    let missing: Vec<_> = missing
        .filter(|part| !holds(&format!("name=\"{}\"", part.name())))
        .map(|part| Wrong::missing(part.name()))
        .collect();
    match missing.as_slice() {
        [] => Ok(()),
        missing => Err(wrong(product, missing)),
    }
}

/// Something that is wrong with a request.
struct Wrong<'a> {
    place: &'a str,
    missing: bool,
    expected: Option<&'static str>,
}

impl<'a> Wrong<'a> {
    fn missing(place: &'a str) -> Self {
        Self {
            place,
            missing: true,
            expected: None,
        }
    }

    fn invalid(place: &'a str) -> Self {
        Self {
            missing: false,
            ..Self::missing(place)
        }
    }

    fn typed(place: &'a str, expected: &'static str) -> Self {
        Self {
            expected: Some(expected),
            ..Self::invalid(place)
        }
    }
}

/// What is wrong with a body.
fn wrong(product: Product, errors: &[Wrong<'_>]) -> Problem {
    let Some(first) = errors.first().filter(|_| product == Product::Crm) else {
        return desk_problem(errors);
    };
    let path = format!("$.{}", first.place);
    let mut details = json!({ "api_name": first.place, "json_path": path });
    if let Some(expected) = first.expected {
        details["expected_data_type"] = expected.into();
    }
    if first.missing {
        crm::problem("MANDATORY_NOT_FOUND", "required field not found", &details)
    } else {
        crm::problem("INVALID_DATA", "invalid data", &details)
    }
}

fn desk_problem(errors: &[Wrong<'_>]) -> Problem {
    let errors = errors.iter().map(|error| {
        let kind = if error.missing { "missing" } else { "invalid" };
        json!({ "fieldName": format!("/{}", error.place), "errorType": kind, "errorMessage": "" })
    });
    desk::invalid_data(errors.collect())
}
