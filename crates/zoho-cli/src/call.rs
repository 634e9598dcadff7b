//! `zoho call`: any operation, its answer read into its types and written as JSON.

mod arguments;
mod line;
mod options;
mod target;

use std::ffi::OsString;
use std::path::Path;

use serde::Deserialize;
use serde_json::Value;
use zoho::crm::RowOutcome;
use zoho::http::dynamic::Entry;
use zoho::http::{Call, Download};

use crate::args;
use crate::exit::{Exit, Failure};
use crate::operations;
use crate::out::Out;
use crate::pretty::pretty;
use crate::text::count;
use line::Line;
use target::Target;

/// Calls the operation that `args` names, with what the whole command line `typed` says.
pub(crate) async fn run(
    args: &args::Call,
    typed: impl IntoIterator<Item = OsString>,
    out: &Out,
) -> Result<Exit, Failure> {
    let line = Line::read(&args.words, typed)?;
    if line.wants_template() {
        return template(&line, out);
    }
    let entry = entry(line.operation_name())?;
    let arguments = arguments::of(&line, entry).await?;
    let target = Target::of(&line).await?;
    let call = target.call(entry, arguments, &line).await?;
    let call = match line.api_version() {
        Some(version) => call.version(version),
        None => call,
    };
    if entry.gives_file() {
        return file(call, &target, &line, out).await;
    }
    if line.is_raw() {
        let answer = call.raw().response().await;
        let answer = answer.map_err(|e| target.failure(e))?;
        return bytes(answer.body(), answer.status().as_u16(), &line, out).await;
    }
    let answer = call.response().await.map_err(|e| target.failure(e))?;
    if answer.body().is_null() {
        nothing(answer.status().as_u16(), out);
        return Ok(Exit::Fine);
    }
    let json = answer.body().to_string();
    let mut json = pretty(json.as_bytes()).unwrap_or(json);
    json.push('\n');
    match line.output() {
        Some(path) => write(path, json.as_bytes()).await?,
        None => out.bytes(json.as_bytes()),
    }
    Ok(rows(entry, answer.body(), out))
}

/// What runs the operation.
fn entry(name: &str) -> Result<&'static Entry, Failure> {
    let mut entries = zoho::crm::dynamic::entries().chain(zoho::desk::dynamic::entries());
    let found = entries.find(|entry| entry.operation().name() == name);
    found.ok_or_else(|| operations::unknown(name))
}

/// A body to fill in.
fn template(line: &Line, out: &Out) -> Result<Exit, Failure> {
    let Some(json) = line.sample_body() else {
        return Err(Failure::usage(format!(
            "{} takes no JSON body, so there is nothing to fill in",
            line.operation_name()
        )));
    };
    let json = json.to_string();
    out.line(pretty(json.as_bytes()).unwrap_or(json));
    Ok(Exit::Fine)
}

/// A file, to where it was wanted.
async fn file(call: Call<Value>, target: &Target, line: &Line, out: &Out) -> Result<Exit, Failure> {
    if line.output().is_none() && out.is_terminal() {
        return Err(Failure::usage(
            "the answer is a file: say where to put it with --output FILE, or send it on with `| COMMAND`",
        ));
    }
    let mut download: Download = call.download().await.map_err(|e| target.failure(e))?;
    if let Some(path) = line.output() {
        let size = download.save(path).await.map_err(|e| target.failure(e))?;
        out.note(format_args!("{size} bytes are in {}", path.display()));
        return Ok(Exit::Fine);
    }
    while let Some(piece) = download.next().await.map_err(|e| target.failure(e))? {
        out.bytes(&piece);
    }
    Ok(Exit::Fine)
}

/// An answer as it came.
async fn bytes(body: &[u8], status: u16, line: &Line, out: &Out) -> Result<Exit, Failure> {
    match line.output() {
        Some(path) => write(path, body).await?,
        None if body.is_empty() => nothing(status, out),
        None => {
            out.bytes(body);
            if out.is_terminal() && !body.ends_with(b"\n") {
                out.bytes(b"\n");
            }
        }
    }
    Ok(Exit::Fine)
}

fn nothing(status: u16, out: &Out) {
    out.note(format_args!("Zoho answered {status} without content."));
}

async fn write(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let written = tokio::fs::write(path, bytes).await;
    written.map_err(|e| Failure::usage(format!("{} cannot be written: {e}", path.display())))
}

/// Says so when rows of a write have failed: the status does not tell.
fn rows(entry: &Entry, answer: &Value, out: &Out) -> Exit {
    let Some(key) = entry.operation().rows_key() else {
        return Exit::Fine;
    };
    let rows = answer.get(key).unwrap_or(answer);
    let rows = match rows {
        Value::Array(rows) => rows.as_slice(),
        row => std::slice::from_ref(row),
    };
    let is_written = |row: &&Value| RowOutcome::deserialize(*row).is_ok_and(|row| row.is_success());
    let failed = rows.len() - rows.iter().filter(is_written).count();
    if failed == 0 {
        return Exit::Fine;
    }
    out.note(format_args!(
        "{} of {} failed: see `message` and `details`",
        failed,
        count(rows.len(), "row")
    ));
    Exit::Failed
}
