//! `zoho call`: calls any operation, checks the response against its types, and prints it.

mod arguments;
mod command_line;
mod fit;
mod options;
mod outcome;

use std::ffi::OsString;
use std::path::Path;

use zoho::http::dynamic::{Arguments, CheckedJson};
use zoho::http::{Call, Download};

use crate::args;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::input;
use crate::out::Out;
use crate::pretty::pretty;
use crate::products::Products;
use crate::settings::Settings;
use crate::target::Target;
use crate::text::shown_path;
use command_line::CommandLine;

/// Calls the operation that `args` names, with the options of the whole command line `typed`.
pub(crate) async fn run(
    args: &args::Call,
    typed: Vec<OsString>,
    products: &Products,
    out: &Out,
) -> Result<Exit, Failure> {
    let line = match CommandLine::read(&args.words, typed, products)? {
        Ok(line) => line,
        Err(e) => return Ok(args::explain(&e, out)),
    };
    if line.wants_template() {
        return template(&line, out);
    }
    let entry = line.entry();
    let settings = Settings::new(line.global(), products.clone());
    settings.check_organization(line.product(), line.org())?;
    if let Some(path) = line.output() {
        input::refuse_special(path)?;
    }
    let arguments = arguments::of(&line, entry).await?;
    if let Some(body) = &arguments.body {
        fit::body(&line, entry.check_body(body), out)?;
    }
    let target = Target::of(&settings, line.access_token()).await?;
    let call = call(&target, arguments, &line).await?;
    let call = match line.api_version() {
        Some(version) => call.version(version),
        None => call,
    };
    if entry.gives_file() {
        return file(call, &target, &line, out).await;
    }
    if line.is_raw() {
        let response = call.raw().response().await;
        let response = response.map_err(|e| target.failure(&e))?;
        return bytes(response.body(), response.status().as_u16(), &line, out).await;
    }
    let response = call.response().await.map_err(|e| target.failure(&e))?;
    let body = response.body();
    fit::response(&line, body.findings(), out);
    if body.is_empty() {
        nothing(response.status().as_u16(), out);
        return Ok(Exit::Done);
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

/// Returns the call, for the organisation that it needs.
async fn call(
    target: &Target,
    arguments: Arguments,
    line: &CommandLine,
) -> Result<Call<CheckedJson>, Failure> {
    let (product, entry) = (line.product(), line.entry());
    let account = match line.org() {
        None if !entry.operation().needs_organization() => target.account_without_organization(),
        org => {
            let account = target.account(product, org).await;
            account.map_err(|e| target.account_failure(e))?
        }
    };
    let call = entry.call(&product.client(&account), arguments);
    call.map_err(|e| Failure::usage(e.to_string()))
}

/// Prints a body to fill in.
fn template(line: &CommandLine, out: &Out) -> Result<Exit, Failure> {
    let Some(json) = line.sample_body() else {
        let name = line.operation_name();
        return Err(Failure::usage(if line.entry().takes_json() {
            format!("{name} has no sample: its product has no simulator")
        } else {
            format!("{name} takes no JSON body, so there is nothing to fill in")
        }));
    };
    let json = json.to_string();
    out.json(pretty(json.as_bytes()).unwrap_or(json));
    Ok(Exit::Done)
}

/// Writes a file to standard output or the path of the line.
async fn file(
    call: Call<CheckedJson>,
    target: &Target,
    line: &CommandLine,
    out: &Out,
) -> Result<Exit, Failure> {
    if line.output().is_none() && out.is_terminal() {
        return Err(Failure::usage(
            "the response is a file: say where to put it with --output FILE, or send it on with `| COMMAND`",
        ));
    }
    let mut download: Download = call.download().await.map_err(|e| target.failure(&e))?;
    if let Some(path) = line.output() {
        let size = download.save(path).await.map_err(|e| target.failure(&e))?;
        out.note(format_args!("{size} bytes are in {}", shown_path(path)));
        return Ok(Exit::Done);
    }
    while let Some(piece) = download.next().await.map_err(|e| target.failure(&e))? {
        out.bytes(&piece);
    }
    Ok(Exit::Done)
}

/// Writes a response unchanged.
async fn bytes(body: &[u8], status: u16, line: &CommandLine, out: &Out) -> Result<Exit, Failure> {
    match line.output() {
        Some(path) => write(path, body).await?,
        None if body.is_empty() => nothing(status, out),
        None => out.foreign(body),
    }
    Ok(Exit::Done)
}

fn nothing(status: u16, out: &Out) {
    out.note(format_args!("Zoho answered {status} without content."));
}

async fn write(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let written = tokio::fs::write(path, bytes).await;
    written.map_err(|e| Failure::usage(format!("{} cannot be written: {e}", shown_path(path))))
}
