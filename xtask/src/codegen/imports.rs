//! The imports of a generated file, from the names in its code.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::homes::{MACROS, MODULES, module_of};
use super::names;

/// Prefix of a name of the crates under the products in what is rendered.
const MARK: char = '§';

/// The code with its names settled, and the imports that they need. A name of zoho-http or zoho-types is marked
/// in what is rendered; where the resource has a type of that name, it is written with its path.
pub(super) fn settle(
    product: &str,
    body: &str,
    own: &[String],
    siblings: &[&str],
) -> (String, String) {
    let mut body = body.to_owned();
    let mut imports: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    let mut import = |module, name: &str| {
        imports.entry(module).or_default().insert(name.to_owned());
    };
    while let Some(at) = body.find(MARK) {
        let rest = &body[at + MARK.len_utf8()..];
        let end = rest
            .find(|c: char| !c.is_alphanumeric())
            .unwrap_or(rest.len());
        let name = rest[..end].to_owned();
        let module = module_of(&name);
        let path = if own.contains(&name) {
            format!("{module}::{name}")
        } else {
            import(module, &name);
            name.clone()
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
    for (name, module) in MACROS {
        if code.contains(&format!("{name}!")) {
            import(module, name);
        }
    }
    for (name, module) in MODULES {
        if code.contains(&format!("{name}::")) {
            import(module, name);
        }
    }
    let mut out = String::new();
    if has_word(&code, "BTreeMap") {
        out.push_str("use std::collections::BTreeMap;\n\n");
    }
    out.push_str(&use_items(&imports));
    let client = names::camel(product);
    let mut near: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for (module, name, is_used) in [
        (
            "crate::client",
            client.as_str(),
            code.contains(&format!("impl {client} {{")),
        ),
        ("crate::generated", "shared", code.contains("shared::")),
        ("crate::rows", "self", code.contains("rows::")),
        ("crate::rows", "RowOutcomes", has_word(&code, "RowOutcomes")),
    ] {
        if is_used {
            near.entry(module).or_default().insert(name.to_owned());
        }
    }
    if !near.is_empty() {
        let _ = write!(out, "\n{}", use_items(&near));
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

/// The `use` items of names by module.
pub(super) fn use_items(imports: &BTreeMap<&str, BTreeSet<String>>) -> String {
    let mut out = String::new();
    for (module, names) in imports {
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let _ = match names.as_slice() {
            ["self"] => writeln!(out, "use {module};"),
            names => writeln!(out, "use {module}::{{{}}};", names.join(", ")),
        };
    }
    out
}

/// `High = "High",`: its name is no type's.
fn is_variant(line: &str) -> bool {
    line.trim_start().starts_with(char::is_uppercase) && line.contains(" = \"")
}

/// Whether a name is in the code as a separate word.
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
