//! `zoho call`: any operation, its answer held against its types and printed as it came.

mod arguments;
mod fit;
mod line;
mod options;
mod outcome;

use std::ffi::OsString;
use std::path::Path;

use zoho::http::dynamic::{Arguments, CheckedJson, Entry};
use zoho::http::{Call, Download};

use crate::args;
use crate::exit::{Exit, Failure};
use crate::input;
use crate::operations;
use crate::out::Out;
use crate::pretty::pretty;
use crate::settings::Settings;
use crate::target::Target;
use crate::text::shown_path;
use line::Line;

/// Operations of Desk that are asked before an organisation is known.
const WITHOUT_ORGANIZATION: [&str; 2] = [
    "desk.organizations.list",
    "desk.organizations.list_accessible",
];

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
    if let Some(path) = line.output() {
        input::refuse_special(path)?;
    }
    let arguments = arguments::of(&line, entry).await?;
    if let Some(body) = &arguments.body {
        fit::body(&line, entry.check_body(body), out)?;
    }
    let target = Target::of(&Settings::new(line.global()), line.access_token()).await?;
    let call = call(&target, entry, arguments, &line).await?;
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
    let body = answer.body();
    fit::answer(&line, body.findings(), out);
    if body.is_empty() {
        nothing(answer.status().as_u16(), out);
        return Ok(Exit::Fine);
    }
    let mut json = pretty(body.get().as_bytes()).unwrap_or_else(|| body.get().to_owned());
    match line.output() {
        Some(path) => {
            json.push('\n');
            write(path, json.as_bytes()).await?;
        }
        None => out.json(json),
    }
    Ok(outcome::of(&line, body, out))
}

/// The call, at the product and the organisation that it is for.
async fn call(
    target: &Target,
    entry: &Entry,
    arguments: Arguments,
    line: &Line,
) -> Result<Call<CheckedJson>, Failure> {
    let call = match line.operation().product() {
        "crm" if line.org().is_some() => {
            return Err(Failure::usage(
                "--org is for Desk: CRM knows the organisation from the user, so leave it out",
            ));
        }
        "crm" => target.crm().call(entry, arguments),
        _ => {
            let is_alone = WITHOUT_ORGANIZATION.contains(&line.operation_name());
            let desk = match line.org() {
                None if is_alone => target.desk_without_organization(),
                org => target.desk(org).await?,
            };
            desk.call(entry, arguments)
        }
    };
    call.map_err(|e| Failure::usage(e.to_string()))
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
    out.json(pretty(json.as_bytes()).unwrap_or(json));
    Ok(Exit::Fine)
}

/// A file, to where it was wanted.
async fn file(
    call: Call<CheckedJson>,
    target: &Target,
    line: &Line,
    out: &Out,
) -> Result<Exit, Failure> {
    if line.output().is_none() && out.is_terminal() {
        return Err(Failure::usage(
            "the answer is a file: say where to put it with --output FILE, or send it on with `| COMMAND`",
        ));
    }
    let mut download: Download = call.download().await.map_err(|e| target.failure(e))?;
    if let Some(path) = line.output() {
        let size = download.save(path).await.map_err(|e| target.failure(e))?;
        out.note(format_args!("{size} bytes are in {}", shown_path(path)));
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
        None => out.foreign(body),
    }
    Ok(Exit::Fine)
}

fn nothing(status: u16, out: &Out) {
    out.note(format_args!("Zoho answered {status} without content."));
}

async fn write(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let written = tokio::fs::write(path, bytes).await;
    written.map_err(|e| Failure::usage(format!("{} cannot be written: {e}", shown_path(path))))
}
