//! `zoho ops`: finds operations.

use serde_json::json;
use zoho::http::Operation;

use crate::args;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::out::Out;
use crate::settings::Settings;
use crate::text::count;

/// With at most this many found, the command that shows their parameters is printed.
const FEW: usize = 5;

pub(crate) fn run(args: &args::Ops, settings: &Settings<'_>, out: &Out) -> Result<Exit, Failure> {
    let products = settings.products();
    let words: Vec<_> = args.words.iter().map(|word| word.to_lowercase()).collect();
    let found: Vec<_> = products
        .entries()
        .map(|entry| entry.operation())
        .filter(|op| has(op, &words))
        .collect();
    if args.json {
        let found = found.iter().map(|op| {
            let mut shown = json!({
                "name": op.name(),
                "method": op.method().as_str(),
                "path": op.path(),
                "scopes": op.required_scopes(),
            });
            if !op.alternative_scopes().is_empty() {
                shown["alternative_scopes"] = json!(op.alternative_scopes());
            }
            shown
        });
        out.json(json!({ "format": 1, "operations": found.collect::<Vec<_>>() }));
        return Ok(Exit::Done);
    }
    if found.is_empty() {
        return Err(products.unknown_operation(&args.words.join(" ")));
    }
    let widest = |text: fn(&Operation) -> String| {
        found
            .iter()
            .map(|op| text(op).chars().count())
            .max()
            .unwrap_or(0)
    };
    let (names, lines) = (widest(|op| op.name().to_owned()), widest(http_line));
    for op in &found {
        let scopes = op.required_scopes().join(",");
        let line = format!("{:names$}  {:lines$}  {scopes}", op.name(), http_line(op));
        out.line(line.trim_end());
    }
    out.note(count(found.len(), "operation"));
    if let (1..=FEW, Some(first)) = (found.len(), found.first()) {
        let (product, name) = first.name().split_once('.').unwrap_or_default();
        out.note(format_args!(
            "zoho call {product} {name} --help    shows its parameters"
        ));
    }
    Ok(Exit::Done)
}

/// Returns method and path.
pub(crate) fn http_line(operation: &Operation) -> String {
    let path = match operation.path() {
        "" => "(the address that an earlier response gave)",
        path => path,
    };
    format!("{} {path}", operation.method())
}

/// Returns whether the name, the HTTP line or the scopes contain each word.
fn has(operation: &Operation, words: &[String]) -> bool {
    let alternatives = operation.alternative_scopes().iter();
    let scopes = alternatives.copied().chain([operation.required_scopes()]);
    let scopes = scopes.flatten().copied().collect::<Vec<_>>().join(" ");
    let text = format!("{} {} {scopes}", operation.name(), http_line(operation)).to_lowercase();
    words.iter().all(|word| text.contains(word.as_str()))
}
