//! Sentences of the documentation.

use crate::catalog::model::{Field, Method, Operation, Paging, Type};

/// The bounds of a value and what is taken when it is absent.
pub(super) fn range(field: &Field) -> Option<String> {
    let what = match field.ty {
        Type::List(_) => " values",
        Type::String => " characters",
        _ => "",
    };
    let bounds = field.range.and_then(|range| match (range.min, range.max) {
        (Some(min), Some(max)) => Some(format!("from {min} to {max}{what}")),
        (Some(min), None) => Some(format!("at least {min}{what}")),
        (None, Some(max)) => Some(format!("at the most {max}{what}")),
        (None, None) => None,
    });
    let default = field
        .default
        .as_ref()
        .map(|default| format!("`{default}` where it is left out"));
    match (bounds, default) {
        (Some(bounds), Some(default)) => Some(format!("{bounds}; {default}")),
        (bounds, default) => bounds.or(default),
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

/// How the list goes on.
pub(super) fn paging(operation: &Operation) -> Option<String> {
    match operation.paging {
        Paging::None => None,
        Paging::Page { max, .. } | Paging::Offset { max, .. } => {
            Some(format!("Comes in pages of up to {max}."))
        }
    }
}

/// What is out of the ordinary when it is repeated.
pub(super) fn repetition(operation: &Operation) -> Option<&'static str> {
    let by_method = matches!(operation.method, Method::Get | Method::Put | Method::Delete);
    match (by_method, operation.is_repeatable()) {
        (true, false) => Some("It is not repeated by itself when it may have been carried out."),
        (false, true) => Some("It is safe to repeat, and repeated when no answer comes."),
        _ => None,
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
            let mut length = 0;
            for word in line.split(' ') {
                if length > 0 && length + word.len() > 98 {
                    out.push('\n');
                    length = 0;
                }
                if length == 0 {
                    out.push_str(mark);
                    length = mark.len();
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
