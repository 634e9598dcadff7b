//! The arguments of an operation, from the command line, files and standard input.

use std::path::Path;

use serde_json::value::RawValue;
use zoho::http::body::Part;
use zoho::http::dynamic::{Arguments, Entry};

use super::command_line::CommandLine;
use crate::failure::Failure;
use crate::input;
use crate::text::{harmless, shown_path};

/// The path that means standard input.
const STDIN: &str = "-";

/// Returns the arguments.
pub(super) async fn of(line: &CommandLine, entry: &Entry) -> Result<Arguments, Failure> {
    let name = line.operation_name();
    let body = match (line.body(), entry.takes_json()) {
        (Some(path), true) => Some(json(path).await?),
        (None, false) => None,
        (None, true) => {
            return Err(Failure::usage(format!(
                "{name} takes a JSON body (`{}`): give it with --body FILE, or with --body - on standard \
                 input; --template prints one to fill in",
                line.operation().body_notation().unwrap_or_default()
            )));
        }
        (Some(_), false) => {
            return Err(Failure::usage(format!(
                "{name} takes no JSON body: leave --body out"
            )));
        }
    };
    let mut arguments = Arguments {
        path: line.path(),
        query: line.query(),
        headers: line.headers(),
        body,
        strict: line.is_strict(),
        ..Arguments::default()
    };
    for (part, value) in line.parts() {
        let content = if part.is_file() {
            input::refuse_all_but_files(Path::new(&value))?;
            let shown = harmless(&value);
            let file = Part::file(&value).await;
            file.map_err(|e| Failure::usage(format!("{shown} cannot be read: {e}")))?
        } else {
            Part::new(value)
        };
        arguments.parts.push((part.name().to_owned(), content));
    }
    let parts = line.operation().parts();
    if parts.len() > 0 && arguments.parts.is_empty() {
        let options: Vec<_> = parts.map(|part| format!("--{}", part.name())).collect();
        return Err(Failure::usage(format!(
            "{name} takes a form, and nothing of it is given: {}",
            options.join(", ")
        )));
    }
    Ok(arguments)
}

/// Returns the JSON in a file, as text.
async fn json(path: &Path) -> Result<Box<RawValue>, Failure> {
    let is_stdin = path == Path::new(STDIN);
    let shown = if is_stdin {
        "standard input".to_owned()
    } else {
        shown_path(path)
    };
    let path = path.to_owned();
    let read = move || {
        if is_stdin {
            input::read_stdin()
        } else {
            input::read(&path)
        }
    };
    let read = tokio::task::spawn_blocking(read).await;
    let bytes = read.map_err(|e| Failure::failed(format!("{shown} cannot be read: {e}")))??;
    // The content is not quoted: serde_json reports only the position.
    serde_json::from_slice(&bytes).map_err(|e| Failure::usage(format!("{shown} is not JSON: {e}")))
}
