//! Responds to writes with an outcome for each row of the request.

use serde_json::{Value, json};
use zoho_catalog::model::{Body, Type};

use super::validate;
use crate::product::{OperationRequest, SimProduct};
use crate::response::SimResponse;
use crate::samples::{Sample, SampleResponse, Samples};

/// Responds with an outcome for each row, under `key`.
pub(super) fn respond(
    product: &dyn SimProduct,
    request: &OperationRequest<'_>,
    key: Option<&str>,
    single: bool,
) -> SimResponse {
    let sent = rows_of(request);
    let sent = if single {
        sent.into_iter().take(1).collect()
    } else {
        sent
    };
    let rows: Vec<_> = sent
        .iter()
        .enumerate()
        .map(|(at, row)| outcome(product, request, at, row))
        .collect();
    let failed = rows.iter().filter(|row| row["status"] == "error").count();
    let status = match (failed, request.operation().method()) {
        (0, "POST") => 201,
        (0, _) => 200,
        (failed, _) if failed == rows.len() => 400,
        _ => 207,
    };
    let body = match (key, rows.as_slice()) {
        (Some(key), rows) => json!({ key: rows }),
        (None, [row]) if single => row.clone(),
        (None, rows) => json!(rows),
    };
    SimResponse::json(status, &body)
}

/// A row of the request: its id, and the first required field that it lacks.
struct Row<'r> {
    id: Option<String>,
    missing: Option<&'r str>,
}

/// Returns the rows of the request: those of the body, those whose ids are in the query, or the one of the path.
fn rows_of<'r>(request: &OperationRequest<'r>) -> Vec<Row<'r>> {
    let operation = request.operation().operation();
    let of_path = operation.path_params.iter().zip(&request.arguments);
    let mut of_path = of_path.filter(|(p, _)| p.ty == Type::Id || p.wire.ends_with("external_id"));
    let of_path = of_path.next_back().map(|(_, id)| id.clone());
    let row = |id| Row { id, missing: None };
    let Body::Json { key, ty, .. } = &operation.body else {
        return match request.query("ids") {
            Some(ids) => ids
                .split(',')
                .map(|id| row(Some(id.trim().to_owned())))
                .collect(),
            None => vec![row(of_path)],
        };
    };
    let body = request.json().unwrap_or_default();
    let inner = key.as_ref().map_or(&body, |key| &body[key]);
    let item = match ty {
        Type::List(item) => item,
        ty => ty,
    };
    let resource = request.operation().resource();
    let of_body = |sent: &Value| Row {
        id: id_of(sent).or_else(|| of_path.clone()),
        missing: validate::missing_fields(request, resource, item, sent)
            .first()
            .copied(),
    };
    match inner {
        Value::Array(rows) => rows.iter().map(of_body).collect(),
        one => vec![of_body(one)],
    }
}

/// Returns the id of a row.
fn id_of(row: &Value) -> Option<String> {
    match row.get("id")? {
        Value::String(id) => Some(id.clone()),
        Value::Number(id) => Some(id.to_string()),
        _ => None,
    }
}

fn outcome(
    product: &dyn SimProduct,
    request: &OperationRequest<'_>,
    at: usize,
    row: &Row<'_>,
) -> Value {
    let operation = request.operation();
    if let Some(name) = row.missing {
        let key = match &operation.operation().body {
            Body::Json { key: Some(key), .. } => format!("$.{key}[{at}]."),
            _ => "$.".to_owned(),
        };
        return json!({
            "code": "MANDATORY_NOT_FOUND",
            "details": { "api_name": name, "json_path": format!("{key}{name}") },
            "message": "required field not found",
            "status": "error",
        });
    }
    let sample = Samples::new(product).response(operation, Sample::Full);
    let SampleResponse::Json { json, .. } = sample else {
        return Value::Null;
    };
    // The first row of the sample is one that was written.
    let rows = json.wire();
    let rows = rows
        .as_object()
        .and_then(|whole| whole.values().find(|v| v.is_array()))
        .unwrap_or(rows);
    let mut outcome = rows.get(0).unwrap_or(rows).clone();
    let done = match operation.method() {
        "POST" => "added",
        "DELETE" => "deleted",
        _ => "updated",
    };
    outcome["message"] = format!("record {done}").into();
    let id = row.id.clone().or_else(|| {
        let id = outcome["details"]["id"].as_str()?.parse::<u64>().ok()?;
        Some((id + u64::try_from(at).ok()?).to_string())
    });
    if done == "deleted" {
        outcome["details"] = json!({ "id": id });
    } else {
        outcome["details"]["id"] = id.into();
    }
    if !request.name().ends_with("upsert") {
        outcome.as_object_mut().map(|row| row.remove("action"));
    }
    outcome
}
