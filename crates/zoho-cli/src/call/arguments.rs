//! What an operation is called with: from the line, from files, from standard input.

use std::io::Read;
use std::path::Path;

use serde_json::Value;
use zoho::http::Part;
use zoho::http::dynamic::{Arguments, Entry};

use super::line::Line;
use crate::exit::Failure;

/// The path that means standard input.
const STDIN: &str = "-";

/// Reads everything that is needed, and says what is missing.
pub(super) async fn of(line: &Line, entry: &Entry) -> Result<Arguments, Failure> {
    let name = line.operation_name();
    let body = match (line.body(), entry.takes_json()) {
        (Some(path), true) => Some(json(path).await?),
        (None, false) => None,
        (None, true) => {
            return Err(Failure::usage(format!(
                "{name} takes a JSON body (`{}`): give it with --body FILE, or with --body - on standard \
                 input; --template prints one to fill in",
                line.operation().body_notation()
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
        parts: Vec::new(),
    };
    for (part, value) in line.parts() {
        let content = if part.is_file() {
            let file = Part::file(&value).await;
            file.map_err(|e| Failure::usage(format!("{value} cannot be read: {e}")))?
        } else {
            Part::new(value)
        };
        arguments.parts.push((part.name().to_owned(), content));
    }
    Ok(arguments)
}

/// The JSON in a file.
async fn json(path: &Path) -> Result<Value, Failure> {
    let is_stdin = path == Path::new(STDIN);
    let shown = if is_stdin {
        "standard input".to_owned()
    } else {
        path.display().to_string()
    };
    let read = if is_stdin {
        tokio::task::spawn_blocking(|| {
            let mut bytes = Vec::new();
            std::io::stdin().read_to_end(&mut bytes).map(|_| bytes)
        })
        .await
        .unwrap_or_else(|e| Err(e.into()))
    } else {
        tokio::fs::read(path).await
    };
    let bytes = read.map_err(|e| Failure::usage(format!("{shown} cannot be read: {e}")))?;
    // What stands there is not repeated: serde_json tells only the place.
    serde_json::from_slice(&bytes).map_err(|e| Failure::usage(format!("{shown} is not JSON: {e}")))
}
