//! The imports of a generated file, from the names in its code.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::names;

/// Stands before a name of zoho-http in what is rendered.
const MARK: char = '§';

/// The code with its names settled, and the imports that they need. A name of zoho-http is marked in what
/// is rendered; where the resource has a type of that name, it is written with its path.
pub(super) fn settle(
    product: &str,
    body: &str,
    own: &[String],
    siblings: &[&str],
) -> (String, String) {
    let mut body = body.to_owned();
    let mut http: BTreeSet<String> = BTreeSet::new();
    let mut wire: BTreeSet<&str> = BTreeSet::new();
    while let Some(at) = body.find(MARK) {
        let rest = &body[at + MARK.len_utf8()..];
        let end = rest
            .find(|c: char| !c.is_alphanumeric())
            .unwrap_or(rest.len());
        let name = rest[..end].to_owned();
        let of_wire = ["Json"].into_iter().find(|known| *known == name);
        let path = if !own.contains(&name) {
            match of_wire {
                Some(known) => wire.insert(known),
                None => http.insert(name.clone()),
            };
            name.clone()
        } else if of_wire.is_some() {
            format!("zoho_http::wire::{name}")
        } else {
            format!("zoho_http::{name}")
        };
        let marked = format!("{MARK}{name}");
        // All of that name, and none that is longer.
        let mut whole = String::with_capacity(body.len());
        let mut from = 0;
        for (at, _) in body.match_indices(&marked) {
            let behind = body[at + marked.len()..].chars().next();
            if behind.is_none_or(|c| !c.is_alphanumeric()) {
                whole.push_str(&body[from..at]);
                whole.push_str(&path);
                from = at + marked.len();
            }
        }
        whole.push_str(&body[from..]);
        body = whole;
    }
    let code: String = body
        .lines()
        .filter(|line| !line.trim_start().starts_with("//") && !is_variant(line))
        .map(|line| format!("{line}\n"))
        .collect();
    for name in ["call", "object", "open_enum"] {
        if code.contains(&format!("{name}!")) {
            http.insert(name.to_owned());
        }
    }
    let wire: Vec<&str> = wire.into_iter().collect();
    match (code.contains("wire::"), wire.is_empty()) {
        (true, true) => drop(http.insert("wire".to_owned())),
        (true, false) => drop(http.insert(format!("wire::{{self, {}}}", wire.join(", ")))),
        (false, false) => drop(http.insert(format!("wire::{{{}}}", wire.join(", ")))),
        (false, true) => {}
    }
    let mut out = String::new();
    if has_word(&code, "BTreeMap") {
        out.push_str("use std::collections::BTreeMap;\n\n");
    }
    if !http.is_empty() {
        let http: Vec<String> = http.into_iter().collect();
        let _ = writeln!(out, "use zoho_http::{{{}}};", http.join(", "));
    }
    let client = names::camel(product);
    let mut near: Vec<&str> = Vec::new();
    for (name, is_used) in [
        ("rows", code.contains("rows::")),
        ("RowOutcomes", has_word(&code, "RowOutcomes")),
        (client.as_str(), code.contains(&format!("impl {client} {{"))),
        ("shared", code.contains("shared::")),
    ] {
        if is_used {
            near.push(name);
        }
    }
    if !near.is_empty() {
        let _ = writeln!(out, "\nuse crate::{{{}}};", near.join(", "));
    }
    let siblings: Vec<&str> = siblings
        .iter()
        .copied()
        .filter(|name| has_word(&code, name))
        .collect();
    if !siblings.is_empty() {
        let _ = writeln!(out, "\nuse super::{{{}}};", siblings.join(", "));
    }
    (body, out)
}

/// `High = "High",`: its name is no type's.
fn is_variant(line: &str) -> bool {
    line.trim_start().starts_with(char::is_uppercase) && line.contains(" = \"")
}

/// Whether a name stands in the code by itself.
fn has_word(code: &str, name: &str) -> bool {
    code.match_indices(name).any(|(at, _)| {
        let before = code[..at].chars().next_back();
        let behind = code[at + name.len()..].chars().next();
        let inside = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
        let in_path = code[..at].ends_with("::") && !code[..at].ends_with(" ::");
        let in_text = before == Some('"');
        !inside(before) && !inside(behind) && !in_path && !in_text
    })
}
