//! Sentences of the documentation.

use super::operations::Renderer;
use crate::catalog::model::{Host, Method, Operation, Paging, Type};

/// What a method does and what it takes to call it.
pub(super) fn method(renderer: &Renderer<'_>) -> String {
    let (operation, types) = (renderer.operation, renderer.types);
    let mut doc = operation.doc.clone();
    if doc.is_empty() {
        doc = zoho_catalog::sentence::operation_doc(&types.resource.name, operation);
    }
    let line = if operation.host == Host::Answer {
        "`GET` at the address that an earlier answer gave.".to_owned()
    } else {
        format!("`{}`.", line(renderer.product, operation))
    };
    let facts = [
        Some(line),
        Some(scopes(operation)),
        paging(renderer),
        Some(repetition(operation).to_owned()),
        Some(format!("[Reference]({}).", reference(renderer.product))),
    ];
    let facts: Vec<_> = facts.into_iter().flatten().collect();
    doc.push_str("\n\n");
    doc.push_str(&facts.join(" "));
    let told = renderer.arguments().into_iter().filter_map(|argument| {
        let field = argument.field?;
        // `ticket_id: impl Into<Id>` says it.
        let plain = matches!(field.ty, Type::Id | Type::File | Type::Bool);
        let says_it = plain && field.wire == argument.name;
        let meaning = super::meaning::of_parameter(field, types);
        let name = if field.wire == argument.name {
            format!("- `{}`: ", argument.name)
        } else {
            format!("- `{}` (`{}`): ", argument.name, field.wire)
        };
        (!says_it && meaning != "text").then(|| format!("{name}{meaning}"))
    });
    let told: Vec<_> = told.collect();
    if !told.is_empty() {
        doc.push_str("\n\n");
        doc.push_str(&told.join("\n"));
    }
    doc
}

/// Where Zoho describes the product.
pub(super) fn reference(product: &str) -> &'static str {
    match product {
        "crm" => "https://www.zoho.com/crm/developer/docs/api/v8/",
        _ => "https://desk.zoho.com/DeskAPIDocument",
    }
}

/// `GET /crm/v8/users`
pub(super) fn line(product: &str, operation: &Operation) -> String {
    let version = match (&operation.version, product) {
        (Some(version), _) => version.as_str(),
        (None, "crm") => "v8",
        (None, _) => "v1",
    };
    let path = operation.path.replace("{version}", version);
    format!("{} {path}", operation.method.as_str())
}

/// The scopes in words: "Scope `A`." or "Scopes `A` and `B`."
pub(super) fn scopes(operation: &Operation) -> String {
    let quoted: Vec<_> = operation.scopes.iter().map(|s| format!("`{s}`")).collect();
    match quoted.as_slice() {
        [] => "No scope is published for it.".to_owned(),
        [one] => format!("Scope {one}."),
        [first @ .., last] => format!("Scopes {} and {last}.", first.join(", ")),
    }
}

/// How the list goes on, and what its numbers cannot show.
fn paging(renderer: &Renderer<'_>) -> Option<String> {
    let max = match renderer.operation.paging {
        Paging::None => return None,
        Paging::Index => return Some("Goes on by `index`.".to_owned()),
        Paging::Page { max, .. } | Paging::Offset { max } => max,
    };
    let way = match super::bounded::without_numbers(renderer) {
        Some(way) => format!("; to miss none, {way}"),
        None => String::new(),
    };
    Some(format!(
        "Comes in pages of up to {max}. Where items are removed while it is read, as many others can be \
         missed{way}."
    ))
}

/// What becomes of it when no answer comes.
pub(super) fn repetition(operation: &Operation) -> &'static str {
    let by_method = matches!(operation.method, Method::Get | Method::Put | Method::Delete);
    match (by_method, operation.is_repeatable()) {
        (_, false) => "Not repeated by itself when it may have been carried out.",
        (true, true) => "Repeated when it fails on the way.",
        (false, true) => "Safe to repeat, and repeated when it fails on the way.",
    }
}

/// A text as doc comments.
pub(super) fn comment(text: &str, mark: &str) -> String {
    let mut out = String::new();
    for line in text.lines() {
        if line.is_empty() {
            out.push_str(mark);
        } else {
            // Lines are filled, as the formatter leaves comments as they are.
            let indent = if line.starts_with("- ") { "  " } else { "" };
            let mut is_first = true;
            let mut length = 0;
            for word in line.split(' ') {
                if length > 0 && length + word.len() > 98 {
                    out.push('\n');
                    length = 0;
                }
                if length == 0 {
                    out.push_str(mark);
                    length = mark.len();
                    if !is_first {
                        out.push_str(indent);
                        length += indent.len();
                    }
                    is_first = false;
                }
                out.push(' ');
                out.push_str(word);
                length += word.len() + 1;
            }
        }
        out.push('\n');
    }
    out
}
