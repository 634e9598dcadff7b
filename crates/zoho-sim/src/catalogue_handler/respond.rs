//! Responds with a sample, adapted to the request.

use serde_json::Value;
use zoho_catalog::model::{Body, Field, Response, Type};

use super::{file, rows};
use crate::product::{OperationRequest, Page, SimProduct};
use crate::response::SimResponse;
use crate::samples::{Sample, SampleResponse, Samples};

/// Responds with a sample of the operation.
pub(super) fn sample(product: &dyn SimProduct, request: &OperationRequest<'_>) -> SimResponse {
    let response = &request.operation().operation().response;
    match response {
        Response::Rows { key } => return rows::respond(product, request, key.as_deref(), false),
        Response::Row { key } => return rows::respond(product, request, key.as_deref(), true),
        _ => {}
    }
    let sample = Samples::new(product).response(request.operation(), Sample::Full);
    let json = match sample {
        SampleResponse::Nothing => return SimResponse::status(204),
        SampleResponse::File {
            content_type,
            name,
            bytes,
        } => return file::respond(product, request, content_type, name, bytes),
        SampleResponse::Json { json, .. } => json,
    };
    let mut body = json.wire().clone();
    match response {
        Response::List { key, info, .. } => {
            let count = select_page(product, request, key.as_deref(), *info, &mut body);
            if count == Some(0) {
                let status = product.empty_page_status();
                if status == 204 {
                    return SimResponse::status(204);
                }
                return SimResponse::json(status, &body);
            }
        }
        Response::One { key, single, ty } => {
            let inner = match key {
                Some(key) => body.get_mut(key),
                None => Some(&mut body),
            };
            let inner = match inner {
                Some(list) if *single => list.get_mut(0),
                inner => inner,
            };
            if let Some(inner) = inner {
                echo(request, ty, inner);
            }
        }
        _ => {}
    }
    SimResponse::json(product.sample_status(request.operation()), &body)
}

/// Retains the page that the request asks for, and returns the number of its items.
fn select_page(
    product: &dyn SimProduct,
    request: &OperationRequest<'_>,
    key: Option<&str>,
    info: bool,
    body: &mut Value,
) -> Option<usize> {
    let list = match key {
        Some(key) => body.get_mut(key)?,
        None => &mut *body,
    };
    let items = list.as_array_mut()?;
    let range = product.page_range(request, items.len());
    let page = Page::of(range, items.len());
    items.drain(..range.start.min(items.len()));
    items.truncate(range.size);
    if let (true, Value::Object(members)) = (info, &mut *body) {
        product.describe_page(&page, members);
    }
    Some(page.count)
}

/// Copies the id of the path into the response, and the fields of the request that the response also has.
fn echo(request: &OperationRequest<'_>, ty: &Type, response: &mut Value) {
    let Some(fields) = fields(request, ty) else {
        return;
    };
    let scalar = |ty: &Type| {
        !matches!(
            ty,
            Type::List(_) | Type::Map(_) | Type::Own(_) | Type::Shared(_)
        )
    };
    let operation = request.operation().operation();
    if let Body::Json {
        key, single, ty, ..
    } = &operation.body
    {
        let body = request.json().unwrap_or_default();
        let inner = key.as_ref().map_or(&body, |key| &body[key]);
        let inner = if *single { &inner[0] } else { inner };
        for sent in self::fields(request, ty).unwrap_or_default() {
            let same = fields.iter().find(|field| field.wire == sent.wire);
            let same = same.filter(|field| field.ty == sent.ty && scalar(&field.ty));
            if let (Some(_), Some(value)) = (same, inner.get(&sent.wire)) {
                response[&sent.wire] = value.clone();
            }
        }
    }
    let parameters = operation.path_params.iter();
    let last = parameters.zip(&request.arguments).next_back();
    let last = last.filter(|(parameter, _)| parameter.ty == Type::Id);
    let has_id = fields
        .iter()
        .any(|field| field.wire == "id" && field.ty == Type::Id);
    if let (Some((_, id)), true) = (last, has_id) {
        response["id"] = id.as_str().into();
    }
}

fn fields<'r>(request: &OperationRequest<'r>, ty: &Type) -> Option<&'r [Field]> {
    let operation = request.operation();
    let (_, definition) = operation.catalogue().type_def(operation.resource(), ty)?;
    Some(definition.fields())
}
