//! CRM's answers to writes: an outcome for each row that was sent.

use axum::http::StatusCode;
use axum::response::Response;
use serde_json::{Value, json};

use super::{Asked, check};
use crate::respond;
use crate::samples::{self, Sample, SampleAnswer};
use zoho_catalog::model::{Body, Type};

/// An outcome for each row, under `key`.
pub(super) fn answer(asked: &Asked<'_>, key: Option<&str>, single: bool) -> Response {
    let sent = sent(asked);
    let sent = if single {
        sent.into_iter().take(1).collect()
    } else {
        sent
    };
    let rows: Vec<_> = sent
        .iter()
        .enumerate()
        .map(|(at, row)| outcome(asked, at, row))
        .collect();
    let failed = rows.iter().filter(|row| row["status"] == "error").count();
    let status = match (failed, asked.operation.method()) {
        (0, "POST") => StatusCode::CREATED,
        (0, _) => StatusCode::OK,
        (failed, _) if failed == rows.len() => StatusCode::BAD_REQUEST,
        _ => StatusCode::MULTI_STATUS,
    };
    let body = match (key, rows.as_slice()) {
        (Some(key), rows) => json!({ key: rows }),
        (None, [row]) if single => row.clone(),
        (None, rows) => json!(rows),
    };
    respond::json(status, &body)
}

/// A row that was sent: what it is about, and what of it is missing.
struct Row<'a> {
    id: Option<String>,
    missing: Option<&'a str>,
}

/// The rows that were sent: those of the body, or those that ids are named of, or the one of the path.
fn sent<'a>(asked: &'a Asked<'_>) -> Vec<Row<'a>> {
    let of_path = asked.operation.path_parameters().zip(&asked.arguments);
    let mut of_path =
        of_path.filter(|(p, _)| p.field().ty == Type::Id || p.name().ends_with("external_id"));
    let of_path = of_path.next_back().map(|(_, id)| id.clone());
    let row = |id| Row { id, missing: None };
    let Body::Json { key, ty, .. } = &asked.operation.operation().body else {
        return match asked.query.get("ids") {
            Some(ids) => ids
                .split(',')
                .map(|id| row(Some(id.trim().to_owned())))
                .collect(),
            None => vec![row(of_path)],
        };
    };
    let body: Value = serde_json::from_slice(asked.body).unwrap_or_default();
    let inner = key.as_ref().map_or(&body, |key| &body[key]);
    let item = match ty {
        Type::List(item) => item,
        ty => ty,
    };
    let of_body = |sent: &Value| Row {
        id: id_of(sent).or_else(|| of_path.clone()),
        missing: check::missing_in(asked.operation, item, sent)
            .first()
            .copied(),
    };
    match inner {
        Value::Array(rows) => rows.iter().map(of_body).collect(),
        one => vec![of_body(one)],
    }
}

/// The id that a row is sent with.
fn id_of(row: &Value) -> Option<String> {
    match row.get("id")? {
        Value::String(id) => Some(id.clone()),
        Value::Number(id) => Some(id.to_string()),
        _ => None,
    }
}

fn outcome(asked: &Asked<'_>, at: usize, row: &Row<'_>) -> Value {
    if let Some(name) = row.missing {
        let key = match &asked.operation.operation().body {
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
    let sample = samples::answer(asked.operation, Sample::Full);
    let SampleAnswer::Json { json, .. } = sample else {
        return Value::Null;
    };
    // The sample's first row is one that was written.
    let rows = json.wire();
    let rows = rows
        .as_object()
        .and_then(|whole| whole.values().find(|v| v.is_array()))
        .unwrap_or(rows);
    let mut outcome = rows.get(0).unwrap_or(rows).clone();
    let done = match asked.operation.method() {
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
    if !asked.operation.name().ends_with("upsert") {
        outcome.as_object_mut().map(|row| row.remove("action"));
    }
    outcome
}
