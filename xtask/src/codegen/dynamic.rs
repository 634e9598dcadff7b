//! The table of operations by name, for tools.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use anyhow::{Context as _, Result};

use super::format;
use super::operations::Renderer;
use super::plan::{Key, Plan, key_of};
use super::product::{head, is_generated};
use super::resource::{Files, static_path};
use super::types::Types;
use crate::catalog::model::{Answer, Body, Catalogue, Field, Operation, Resource, Type, TypeDef};

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
        body.push_str(&entry(&renderer, &Open(catalogue))?);
        body.push_str(",\n");
    }
    let body = body.replace('§', "");
    for (name, path) in [
        (" answer(", "zoho_http::dynamic::answer"),
        (" nothing(", "zoho_http::dynamic::nothing"),
    ] {
        if body.contains(name) {
            writeln!(out, "use {path};")?;
        }
    }
    for name in ["Date", "DateTime", "Decimal", "ExtraFields", "Id"] {
        let word = |end: &str| body.contains(&format!("<{name}{end}"));
        if word(">") || word(",") {
            writeln!(out, "use zoho_http::{name};")?;
        }
    }
    for name in ["Json"] {
        if body.contains(&format!("<{name}>")) {
            writeln!(out, "use zoho_http::wire::{name};")?;
        }
    }
    out.push_str("use zoho_http::dynamic::Entry;\n");
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

fn entry(renderer: &Renderer<'_>, open: &Open<'_>) -> Result<String> {
    let operation = renderer.operation;
    let types = renderer.types;
    let path = static_path(types.resource, operation);
    if operation.by_hand {
        // What is written by hand says itself how it is called by name.
        let (module, name) = path
            .rsplit_once("::")
            .context("an operation written by hand has a module")?;
        return Ok(format!("{module}::entries::{name}"));
    }
    let module = &types.resource.name;
    let name = |ty: &Type| qualified(types, module, ty);
    let key = |key: &Option<String>| format!("{:?}", key.as_deref().unwrap_or(""));
    let answer = match &operation.answer {
        Answer::Nothing | Answer::File => format!("|_, body| nothing(&{path}, body)"),
        Answer::One { key: k, single, ty } => {
            let how = if *single { "first" } else { "member" };
            let check = format!("check.{how}::<{}>({});", name(ty), key(k));
            format!("|_, body| answer(&{path}, body, |check| {{ {check} }})")
        }
        Answer::List { key: k, item, .. } => {
            let check = format!("check.list::<{}>({});", name(item), key(k));
            format!("|_, body| answer(&{path}, body, |check| {{ {check} }})")
        }
        Answer::Rows { key: k } | Answer::Row { key: k } => {
            let check = format!("check.rows(rows::tally(body, {}));", key(k));
            format!("|_, body| answer(&{path}, body, |check| {{ {check} }})")
        }
    };
    let mut out = format!("Entry::new(&{path}, {answer})");
    if let Body::Json {
        key: k,
        single,
        ty,
        beside,
    } = &operation.body
    {
        let whole = if *single {
            format!("Vec<{}>", name(ty))
        } else {
            name(ty)
        };
        out.push_str(".body(|check| { check");
        let sent = beside.iter().map(|field| &field.ty).chain([ty]);
        let names = Vec::from_iter(open.within(sent, types.resource));
        if !names.is_empty() {
            write!(out, ".open(&{names:?})")?;
        }
        write!(out, ".member::<{whole}>({})", key(k))?;
        for field in beside {
            write!(out, ".beside::<{}>({:?})", name(&field.ty), field.wire)?;
        }
        out.push_str("; })");
    }
    if operation.answer == Answer::File {
        out.push_str(".file()");
    }
    Ok(out)
}

/// Whether it is a field of a module of CRM: their names begin with a capital or `$`, those of settings do not.
/// Organisations add fields of their own to modules.
fn is_of_a_module(field: &Field) -> bool {
    field
        .wire
        .starts_with(|c: char| c == '$' || c.is_ascii_uppercase())
}

/// The objects that may have members without a name in the catalogue: the records of modules.
struct Open<'a>(&'a Catalogue);

impl<'a> Open<'a> {
    /// The names of those that are sent in a body of these types.
    fn within<'t>(
        &self,
        sent: impl Iterator<Item = &'t Type>,
        resource: &'a Resource,
    ) -> BTreeSet<&'a str> {
        let mut names = BTreeSet::new();
        let mut seen = BTreeSet::new();
        for ty in sent {
            self.reach(ty, resource, &mut seen, &mut names);
        }
        names
    }

    fn reach(
        &self,
        ty: &Type,
        resource: &'a Resource,
        seen: &mut BTreeSet<Key>,
        names: &mut BTreeSet<&'a str>,
    ) {
        let Some(key) = key_of(ty, resource) else {
            return;
        };
        let holder = if key.0 == self.0.shared.name {
            &self.0.shared
        } else {
            resource
        };
        let Some((name, TypeDef::Object { fields, other })) = holder.types.get_key_value(&key.1)
        else {
            return;
        };
        if !seen.insert(key) {
            return;
        }
        if *other && fields.iter().any(is_of_a_module) {
            names.insert(name);
        }
        for field in fields {
            self.reach(&field.ty, holder, seen, names);
        }
    }
}

/// The type as it is named from outside its module.
fn qualified(types: &Types<'_>, module: &str, ty: &Type) -> String {
    match ty {
        Type::List(item) => format!("Vec<{}>", qualified(types, module, item)),
        Type::Map(item) if **item == Type::Json => "ExtraFields".to_owned(),
        Type::Map(item) => format!(
            "std::collections::BTreeMap<String, {}>",
            qualified(types, module, item)
        ),
        Type::Own(name) => format!("{module}::{name}"),
        ty => types.owned_type(ty),
    }
}
