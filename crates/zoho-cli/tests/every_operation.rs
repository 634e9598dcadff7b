//! The simulator's response to every operation is decoded into the operation's types without loss, and so are the
//! bodies that are sent.
#![allow(clippy::unwrap_used, reason = "a helper that fails fails its test")]

use std::collections::BTreeSet;

use serde_json::Value;
use serde_json::value::to_raw_value;
use zoho::crm::Crm;
use zoho::desk::Desk;
use zoho::http::body::Part;
use zoho::http::dynamic::{Arguments, Entry};
use zoho::{MemoryStore, OAuthClient, ScopeSet, Zoho};
use zoho_catalog::{OperationRef, Parameters};
use zoho_sim::Sim;
use zoho_sim::products;
use zoho_sim::samples::{Sample, SampleBody, SampleResponse};

/// Operations that the simulator answers from stored settings, or that concern objects it does not have.
const OWN: [&str; 5] = [
    "crm.service_preferences.",
    "crm.mail_config.",
    "crm.organizations.get",
    "desk.mail_configurations.",
    "desk.organizations.list",
];

/// Returns both products at a simulator, with a token that may do everything.
async fn clients(sim: &Sim) -> (Crm, Desk) {
    let scopes: BTreeSet<_> = products::operations()
        .flat_map(OperationRef::scopes)
        .collect();
    let scopes: Vec<_> = scopes.into_iter().collect();
    let client = OAuthClient::new(sim.client_id(), sim.client_secret())
        .redirect_uri("http://127.0.0.1:9/callback");
    let zoho = Zoho::builder()
        .oauth(client)
        .token_store(MemoryStore::new())
        .data_centers(sim.data_centers())
        .build()
        .unwrap();
    let scopes = ScopeSet::parse(&scopes.join(","));
    let login = zoho.authorize("ada", scopes).unwrap();
    let callback = sim.consent(login.url().as_str()).await.unwrap();
    let user = zoho
        .complete("ada", login, callback.as_str())
        .await
        .unwrap();
    (user.crm(), user.desk_for(sim.users("us")[0].desk()[0].id()))
}

fn arguments(operation: OperationRef<'_>) -> Arguments {
    let samples = products::samples(operation.product()).unwrap();
    let given = |parameters: Parameters<'_>| -> Vec<_> {
        parameters
            .map(|p| (p.name().to_owned(), samples.parameter(p, Sample::Full)))
            .collect()
    };
    let mut arguments = Arguments {
        path: operation
            .path_parameters()
            .map(|p| samples.parameter(p, Sample::Full))
            .collect(),
        query: given(operation.query()),
        headers: given(operation.headers()),
        ..Arguments::default()
    };
    // A page after the end has no items.
    arguments
        .query
        .retain(|(name, _)| !matches!(name.as_str(), "page" | "from"));
    if !operation.path().contains("external_id}") {
        arguments.headers.retain(|(name, _)| name != "X-EXTERNAL");
    }
    match samples.body(operation, Sample::Full) {
        SampleBody::Json(json) => arguments.body = Some(to_raw_value(json.wire()).unwrap()),
        SampleBody::Form(parts) => {
            let parts = parts.into_iter();
            arguments.parts = parts
                .map(|part| {
                    let content = Part::new(part.content);
                    let content = match part.file_name {
                        Some(name) => content.file_name(name),
                        None => content,
                    };
                    (part.name, content)
                })
                .collect();
        }
        _ => {}
    }
    arguments
}

#[tokio::test]
async fn every_operation_is_called_and_nothing_is_lost() {
    let sim = Sim::start().await.unwrap();
    let (crm, desk) = clients(&sim).await;
    let entries = zoho::crm::dynamic::entries().chain(zoho::desk::dynamic::entries());
    let mut wrong = Vec::new();
    let mut called = 0;
    for entry in entries {
        let name = entry.operation().name();
        if OWN.iter().any(|own| name.starts_with(own)) {
            continue;
        }
        called += 1;
        let operation = products::operation(name).unwrap();
        if let Err(problem) = call(&sim, (&crm, &desk), entry, operation).await {
            wrong.push(format!("{name}: {problem}"));
        }
    }
    assert!(
        wrong.is_empty(),
        "{} of {called}:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
    assert!(called > 1250, "{called}");
}

async fn call(
    sim: &Sim,
    (crm, desk): (&Crm, &Desk),
    entry: &Entry,
    operation: OperationRef<'_>,
) -> Result<(), String> {
    let arguments = arguments(operation);
    let body = arguments.body.clone();
    let findings = body.iter().flat_map(|body| entry.check_body(body));
    let findings: Vec<_> = findings.map(|finding| finding.to_string()).collect();
    if !findings.is_empty() {
        return Err(format!("the sample does not fit: {}", findings.join("; ")));
    }
    let call = match operation.product() {
        "crm" => crm.call(entry, arguments),
        _ => desk.call(entry, arguments),
    };
    let call = call.map_err(|e| e.to_string())?;
    if entry.gives_file() {
        let bytes = call.raw().send().await.map_err(|e| e.to_string())?;
        assert!(bytes.starts_with(b"Id,Name"));
        return Ok(());
    }
    let read = call.send().await.map_err(|e| e.to_string())?;
    let sent = sim.requests().pop().unwrap();
    let expected = body.as_ref().map_or("", |body| body.get());
    if entry.takes_json() && sent.body() != expected.as_bytes() {
        return Err(format!("the body was {:?}, not {expected}", sent.json()));
    }
    if !read.findings().is_empty() || read.is_misshapen() {
        return Err(format!("the response does not fit: {read:?}"));
    }
    let read = read.to_value().map_err(|e| e.to_string())?;
    let samples = products::samples(operation.product()).unwrap();
    match samples.response(operation, Sample::Full) {
        SampleResponse::Json { json, .. } => same(&read, json.wire()),
        _ if read.is_null() => Ok(()),
        _ => Err(format!("{read} where nothing was expected")),
    }
}

/// Checks that everything in a sample was read, whatever was fitted to the request: single values may differ.
fn same(read: &Value, sample: &Value) -> Result<(), String> {
    match (read, sample) {
        (Value::Object(read), Value::Object(sample)) => {
            for (key, sample) in sample {
                // Only an upsert reports its action, and the details of a row are specific to it.
                if key == "action" || key == "details" {
                    continue;
                }
                let read = read.get(key).ok_or_else(|| format!("`{key}` is lost"))?;
                same(read, sample).map_err(|e| format!("{key}: {e}"))?;
            }
            Ok(())
        }
        (Value::Array(read), Value::Array(sample)) => {
            let mut pairs = read.iter().zip(sample);
            pairs.try_for_each(|(read, sample)| same(read, sample))
        }
        (read, sample) if std::mem::discriminant(read) == std::mem::discriminant(sample) => Ok(()),
        (read, sample) => Err(format!("{read} is no {sample}")),
    }
}
