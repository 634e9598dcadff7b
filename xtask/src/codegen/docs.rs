//! Sentences of the documentation.

use super::operation::OperationView;
use super::{field_docs, list_limits};
use crate::catalog::model::{Host, Operation, Paging};

/// What a method does and what it takes to call it.
pub(super) fn method(view: &OperationView<'_>) -> String {
    let (operation, types) = (view.operation, view.types);
    let mut doc = operation.doc.clone();
    if doc.is_empty() {
        doc = zoho_catalog::sentence::operation_doc(&types.resource.name, operation);
    }
    let line = if operation.host == Host::Response {
        "`GET` at the address from an earlier response.".to_owned()
    } else {
        format!("`{}`.", line(view.types.usage.version(), operation))
    };
    let facts = [
        Some(line),
        Some(scopes(operation)),
        paging(view),
        Some(retries(operation).to_owned()),
        operation
            .page
            .as_ref()
            .map(|page| format!("[Reference]({page}).")),
    ];
    let facts: Vec<_> = facts.into_iter().flatten().collect();
    doc.push_str("\n\n");
    doc.push_str(&facts.join(" "));
    let arguments = view.arguments().into_iter().filter_map(|argument| {
        let docs = field_docs::of_argument(argument.field?, types)?;
        Some(format!("- `{}`: {docs}", argument.name))
    });
    let arguments: Vec<_> = arguments.collect();
    if !arguments.is_empty() {
        doc.push_str("\n\n");
        doc.push_str(&arguments.join("\n"));
    }
    doc
}

/// `GET /crm/v8/users`
pub(super) fn line(version: &str, operation: &Operation) -> String {
    let version = operation.version.as_deref().unwrap_or(version);
    let path = operation.path.replace("{version}", version);
    format!("{} {path}", operation.method.as_str())
}

/// The scopes in words: "Scope `A`." or "Scopes `A` and `B`."
pub(super) fn scopes(operation: &Operation) -> String {
    let quoted: Vec<_> = operation.scopes.iter().map(|s| format!("`{s}`")).collect();
    match quoted.as_slice() {
        [] => "No scope is published.".to_owned(),
        [one] => format!("Scope {one}."),
        [first @ .., last] => format!("Scopes {} and {last}.", first.join(", ")),
    }
}

/// How the list goes on, and what its numbers cannot show.
fn paging(view: &OperationView<'_>) -> Option<String> {
    let max = match view.operation.paging {
        Paging::None | Paging::Product => return None,
        Paging::Index => return Some("Continues by `index`.".to_owned()),
        Paging::Page { max, .. } | Paging::Offset { max } => max,
    };
    let way = match list_limits::without_numbers(view) {
        Some(way) => format!("; to miss none, {way}"),
        None => String::new(),
    };
    Some(format!(
        "Pages of up to {max} items. Items that are removed while the list is read can make it miss as many \
         others{way}."
    ))
}

/// Whether it is sent again after a failure.
pub(super) fn retries(operation: &Operation) -> &'static str {
    if operation.is_idempotent() {
        "Retried on transient failures."
    } else {
        "Not retried when it may have been carried out."
    }
}
