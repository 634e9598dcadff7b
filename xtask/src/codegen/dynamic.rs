//! The table of operations by name, for tools.

use anyhow::Result;
use std::fmt::Write as _;

use super::format;
use super::operations::Renderer;
use super::plan::Plan;
use super::product::{head, is_generated};
use super::resource::{Files, static_path};
use super::types::Types;
use crate::catalog::model::{Answer, Body, Catalogue, Operation, Resource, Type};

/// Most entries that stand in one file.
const ENTRIES: usize = 240;

/// The table, in files of a few hundred entries.
pub(super) fn render(catalogue: &Catalogue, plan: &Plan, files: &mut Files) -> Result<()> {
    let all: Vec<(&Resource, &Operation)> = catalogue
        .resources
        .values()
        .flat_map(|resource| resource.operations.iter().map(move |o| (resource, o)))
        .collect();
    let mut root = head(&catalogue.product, "Every operation by name, for tools.");
    root.push_str("use zoho_http::dynamic::Entry;\n\n");
    let count = all.len().div_ceil(ENTRIES);
    for i in 1..=count {
        root.push_str("#[allow(unused_imports, reason = \"an area that is off uses none\")]\n");
        writeln!(root, "mod entries_{i};")?;
    }
    root.push_str("\n/// Every operation of the features that are on.\npub fn entries() -> impl Iterator<Item = &'static Entry> {\n[");
    for i in 1..=count {
        writeln!(root, "entries_{i}::ENTRIES,")?;
    }
    root.push_str("].into_iter().flatten()\n}\n");
    files.insert("dynamic.rs".to_owned(), format::rust(&root)?);
    for (i, chunk) in all.chunks(ENTRIES).enumerate() {
        let name = format!("dynamic/entries_{}.rs", i + 1);
        files.insert(name, entries(catalogue, plan, chunk)?);
    }
    Ok(())
}

fn entries(
    catalogue: &Catalogue,
    plan: &Plan,
    chunk: &[(&Resource, &Operation)],
) -> Result<String> {
    let mut out = head(
        &catalogue.product,
        "Operations by name, a part of the table.",
    );
    let mut body = String::new();
    for (resource, operation) in chunk {
        let types = Types { plan, resource };
        let renderer = Renderer {
            product: &catalogue.product,
            types: &types,
            operation,
        };
        if !operation.by_hand {
            writeln!(body, "#[cfg(feature = {:?})]", resource.area)?;
        }
        body.push_str(&entry(&renderer)?);
        body.push_str(",\n");
    }
    let body = body.replace('§', "");
    for (name, path) in [
        ("Bytes", "zoho_http::Bytes"),
        ("decode", "zoho_http::decode"),
        ("recode_body", "zoho_http::dynamic::recode_body"),
    ] {
        if body.contains(name) {
            writeln!(out, "use {path};")?;
        }
    }
    for name in ["Date", "DateTime", "Decimal", "Id"] {
        let word = |end: &str| body.contains(&format!("<{name}{end}"));
        if word(">") || word(",") {
            writeln!(out, "use zoho_http::{name};")?;
        }
    }
    for name in ["Json", "Other"] {
        if body.contains(&format!("<{name}>")) {
            writeln!(out, "use zoho_http::wire::{name};")?;
        }
    }
    out.push_str("use zoho_http::dynamic::Entry;\n");
    if body.contains("wire::") {
        out.push_str("use zoho_http::wire;\n");
    }
    if body.contains("rows::") {
        out.push_str("use crate::rows;\n");
    }
    out.push('\n');
    let mut modules: Vec<&Resource> = chunk.iter().map(|(resource, _)| *resource).collect();
    modules.dedup_by_key(|resource| &resource.name);
    for resource in modules.iter().filter(|resource| is_generated(resource)) {
        writeln!(
            out,
            "#[cfg(feature = {:?})]\nuse super::super::{};",
            resource.area, resource.name
        )?;
    }
    if body.contains("shared::") {
        out.push_str("use super::super::shared;\n");
    }
    write!(
        out,
        "\npub(super) static ENTRIES: &[Entry] = &[\n{body}];\n"
    )?;
    format::rust(&out)
}

fn entry(renderer: &Renderer<'_>) -> Result<String> {
    let operation = renderer.operation;
    let types = renderer.types;
    let path = static_path(types.resource, operation);
    if operation.by_hand {
        return Ok(format!("Entry::new(&{path}, decode::json_or_default)"));
    }
    let module = &types.resource.name;
    let name = |ty: &Type| qualified(types, module, ty);
    let key = |key: &Option<String>| format!("{:?}", key.as_deref().unwrap_or(""));
    let answer = match &operation.answer {
        Answer::Nothing | Answer::File => "wire::nothing(body)".to_owned(),
        Answer::One { key: k, single, ty } => {
            let how = if *single { "first" } else { "one" };
            format!("wire::{how}::<{}>(body, {})", name(ty), key(k))
        }
        Answer::List { key: k, item, .. } => {
            format!("wire::list::<{}>(body, {})", name(item), key(k))
        }
        Answer::Rows { .. } | Answer::Row { .. } => renderer.reading().decode,
    };
    let mut out = format!("Entry::new(&{path}, |_, body| wire::recode({answer}))");
    if let Body::Json {
        key: k, single, ty, ..
    } = &operation.body
    {
        let ty = if *single {
            format!("Vec<{}>", name(ty))
        } else {
            name(ty)
        };
        write!(out, ".body(|body| recode_body::<{ty}>(body, {}))", key(k))?;
    }
    if operation.answer == Answer::File {
        out.push_str(".file()");
    }
    Ok(out)
}

/// The type as it is named from outside its module.
fn qualified(types: &Types<'_>, module: &str, ty: &Type) -> String {
    match ty {
        Type::List(item) => format!("Vec<{}>", qualified(types, module, item)),
        Type::Map(item) if **item == Type::Json => "Other".to_owned(),
        Type::Map(item) => format!(
            "std::collections::BTreeMap<String, {}>",
            qualified(types, module, item)
        ),
        Type::Own(name) => format!("{module}::{name}"),
        ty => types.owned_type(ty),
    }
}
