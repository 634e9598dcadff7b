//! The sample that is answered, fitted to what was asked.

use axum::http::StatusCode;
use axum::response::Response;
use serde_json::Value;

use super::{Asked, file, rows};
use crate::catalogue::Product;
use crate::respond;
use crate::samples::{self, PageInfo, Sample, SampleAnswer};
use zoho_catalog::model::{Answer, Body, Field, Paging, Type};

/// The answer.
pub(super) fn of(asked: &Asked<'_>) -> Response {
    let operation = asked.operation.operation();
    match &operation.answer {
        Answer::Rows { key } => return rows::answer(asked, key.as_deref(), false),
        Answer::Row { key } => return rows::answer(asked, key.as_deref(), true),
        _ => {}
    }
    match samples::answer(asked.operation, Sample::Full) {
        SampleAnswer::Nothing => respond::empty(StatusCode::NO_CONTENT),
        SampleAnswer::File {
            content_type,
            name,
            bytes,
        } => file::answer(asked, content_type, name, bytes),
        SampleAnswer::Json { status, json } => {
            let mut body = json.wire().clone();
            match &operation.answer {
                Answer::List { key, info, .. } if !cut(asked, key.as_deref(), *info, &mut body) => {
                    return respond::empty(StatusCode::NO_CONTENT);
                }
                Answer::One { key, single, ty } => {
                    let inner = match key {
                        Some(key) => body.get_mut(key),
                        None => Some(&mut body),
                    };
                    let inner = match inner {
                        Some(list) if *single => list.get_mut(0),
                        inner => inner,
                    };
                    if let Some(inner) = inner {
                        fit(asked, ty, inner);
                    }
                }
                _ => {}
            }
            let status = match asked.product {
                // Desk answers 200 to what it makes.
                Product::Desk => StatusCode::OK,
                Product::Crm => StatusCode::from_u16(status).unwrap_or(StatusCode::OK),
            };
            respond::json(status, &body)
        }
    }
}

/// Leaves the page that was asked for; whether anything is left.
fn cut(asked: &Asked<'_>, key: Option<&str>, info: bool, body: &mut Value) -> bool {
    let list = match key {
        Some(key) => &mut body[key],
        None => &mut *body,
    };
    let Value::Array(items) = list else {
        return true;
    };
    let all = items.len();
    let (page, size, start) = match asked.operation.operation().paging {
        Paging::Offset { .. } => {
            let from = asked.operation.query().find(|p| p.name() == "from");
            let origin = from.and_then(|from| from.field().range?.min);
            let origin = origin.unwrap_or_default();
            let origin = usize::try_from(origin).unwrap_or_default();
            let from = asked.number("from").unwrap_or(origin);
            (
                1,
                asked.number("limit").unwrap_or(all),
                from.saturating_sub(origin),
            )
        }
        // The samples of a list that goes by `index` fit into its first page.
        Paging::Page { .. } | Paging::None | Paging::Index => {
            let page = asked.number("page").unwrap_or(1).max(1);
            let size = asked.number("per_page").unwrap_or(200);
            (page, size, (page - 1).saturating_mul(size))
        }
    };
    let page_items: Vec<_> = items.iter().skip(start).take(size).cloned().collect();
    let count = page_items.len();
    *items = page_items;
    if info {
        let page = PageInfo {
            page,
            per_page: size,
            count,
            all,
            more: start + count < all,
        };
        page.put_beside(asked.product, body);
    }
    count > 0
}

/// Gives the answer the id of the path, and what was sent for fields that are the same in both.
fn fit(asked: &Asked<'_>, ty: &Type, answer: &mut Value) {
    let Some(fields) = fields(asked, ty) else {
        return;
    };
    let scalar = |ty: &Type| {
        !matches!(
            ty,
            Type::List(_) | Type::Map(_) | Type::Own(_) | Type::Shared(_)
        )
    };
    if let Body::Json {
        key, single, ty, ..
    } = &asked.operation.operation().body
    {
        let body: Value = serde_json::from_slice(asked.body).unwrap_or_default();
        let inner = key.as_ref().map_or(&body, |key| &body[key]);
        let inner = if *single { &inner[0] } else { inner };
        for sent in self::fields(asked, ty).unwrap_or_default() {
            let same = fields.iter().find(|field| field.wire == sent.wire);
            let same = same.filter(|field| field.ty == sent.ty && scalar(&field.ty));
            if let (Some(_), Some(value)) = (same, inner.get(&sent.wire)) {
                answer[&sent.wire] = value.clone();
            }
        }
    }
    let last = asked
        .operation
        .path_parameters()
        .last()
        .zip(asked.arguments.last());
    let last = last.filter(|(parameter, _)| parameter.field().ty == Type::Id);
    let has_id = fields
        .iter()
        .any(|field| field.wire == "id" && field.ty == Type::Id);
    if let (Some((_, id)), true) = (last, has_id) {
        answer["id"] = id.as_str().into();
    }
}

/// The fields of an object of the operation.
fn fields<'a>(asked: &'a Asked<'_>, ty: &'a Type) -> Option<&'a [Field]> {
    let catalogue = asked.operation.catalogue();
    let (_, ty) = catalogue.type_def(asked.operation.resource(), ty)?;
    Some(ty.fields())
}
