//! The table of operations by name, for tools.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use anyhow::{Context as _, Result};

use super::files::{Files, head, head_of, source};
use super::generated::{is_generated, only_in, static_path};
use super::operation::OperationView;
use super::rust_types::Types;
use super::type_usage::{Key, TypeUsage, key_of};
use crate::catalog::model::{Body, Catalogue, Field, Operation, Resource, Response, Type, TypeDef};

/// The table: a file a resource, and one that lists them.
pub(super) fn render(catalogue: &Catalogue, usage: &TypeUsage, files: &mut Files) -> Result<()> {
    let mut root = head(catalogue, "Every operation by name, for tools.");
    root.push_str("use zoho_http::dynamic::Entry;\n\n");
    let mut tables = String::new();
    for resource in catalogue.resources.values() {
        let by_hand = resource.operations.iter().filter(|o| o.by_hand);
        for operation in by_hand {
            writeln!(tables, "&[{}],", by_hand_entry(resource, operation)?)?;
        }
        if is_generated(resource) {
            let (name, area) = (&resource.name, &resource.area);
            let only = only_in(area);
            writeln!(root, "{only}mod {name};")?;
            writeln!(tables, "{only}{name}::ENTRIES,")?;
            let file = entries(catalogue, usage, resource)?;
            files.insert(format!("dynamic/{name}.rs"), file);
        }
    }
    write!(
        root,
        "\nstatic TABLES: &[&[Entry]] = &[\n{tables}];\n\n\
         /// Returns every operation of the features that are on.\n\
         pub fn entries() -> impl Iterator<Item = &'static Entry> {{\n\
         TABLES.iter().copied().flatten()\n}}\n"
    )?;
    files.insert("dynamic.rs".to_owned(), root);
    Ok(())
}

/// The operations of one resource.
fn entries(catalogue: &Catalogue, usage: &TypeUsage, resource: &Resource) -> Result<String> {
    let types = Types { usage, resource };
    let mut body = String::new();
    for operation in resource.operations.iter().filter(|o| !o.by_hand) {
        let view = OperationView {
            product: &catalogue.about,
            types: &types,
            operation,
        };
        body.push_str(&entry(&view, &Open(catalogue))?);
        body.push_str(",\n");
    }
    let body = body.replace('§', "");
    let source = format!("{}/{}.toml", source(catalogue), resource.name);
    let mut out = head_of(
        &source,
        &format!("The operations of `{}` by name.", resource.name),
    );
    let mut dynamic = vec!["Entry"];
    for function in ["response", "nothing"] {
        if body.contains(&format!(" {function}(")) {
            dynamic.push(function);
        }
    }
    for name in ["Date", "DateTime", "Decimal", "ExtraFields", "Id"] {
        let word = |end: &str| body.contains(&format!("<{name}{end}"));
        if word(">") || word(",") {
            writeln!(out, "use zoho_types::{name};")?;
        }
    }
    for name in ["Json"] {
        if body.contains(&format!("<{name}>")) {
            writeln!(out, "use zoho_types::json::{name};")?;
        }
    }
    writeln!(out, "use zoho_http::dynamic::{{{}}};", dynamic.join(", "))?;
    if body.contains("rows::") {
        out.push_str("use crate::rows;\n");
    }
    writeln!(out, "\nuse super::super::{};", resource.name)?;
    if body.contains("shared::") {
        out.push_str("use super::super::shared;\n");
    }
    write!(
        out,
        "\npub(super) static ENTRIES: &[Entry] = &[\n{body}];\n"
    )?;
    Ok(out)
}

/// What is written by hand says itself how it is called by name.
fn by_hand_entry(resource: &Resource, operation: &Operation) -> Result<String> {
    let path = static_path(resource, operation);
    let (module, name) = path
        .rsplit_once("::")
        .context("an operation written by hand has a module")?;
    Ok(format!("{module}::entries::{name}"))
}

fn entry(view: &OperationView<'_>, open: &Open<'_>) -> Result<String> {
    let operation = view.operation;
    let types = view.types;
    let path = static_path(types.resource, operation);
    let module = &types.resource.name;
    let name = |ty: &Type| qualified(types, module, ty);
    let key = |key: &Option<String>| format!("{:?}", key.as_deref().unwrap_or(""));
    let response = match &operation.response {
        Response::Nothing | Response::File => format!("|_, body| nothing(&{path}, body)"),
        Response::One { key: k, single, ty } => {
            let how = if *single { "first" } else { "member" };
            let check = format!("check.{how}::<{}>({});", name(ty), key(k));
            format!("|_, body| response(&{path}, body, |check| {{ {check} }})")
        }
        Response::List { key: k, item, .. } => {
            let check = format!("check.list::<{}>({});", name(item), key(k));
            format!("|_, body| response(&{path}, body, |check| {{ {check} }})")
        }
        Response::Rows { key: k } | Response::Row { key: k } => {
            let check = format!("check.rows(rows::tally(body, {}));", key(k));
            format!("|_, body| response(&{path}, body, |check| {{ {check} }})")
        }
    };
    let mut out = format!("Entry::new(&{path}, {response})");
    if let Body::Json {
        key: k,
        single,
        ty,
        extra,
    } = &operation.body
    {
        let whole = if *single {
            format!("Vec<{}>", name(ty))
        } else {
            name(ty)
        };
        out.push_str(".body(|check| { check");
        let sent = extra.iter().map(|field| &field.ty).chain([ty]);
        let names = Vec::from_iter(open.within(sent, types.resource));
        if !names.is_empty() {
            write!(out, ".open(&{names:?})")?;
        }
        write!(out, ".member::<{whole}>({})", key(k))?;
        for field in extra {
            write!(out, ".beside::<{}>({:?})", name(&field.ty), field.wire)?;
        }
        out.push_str("; })");
    }
    if operation.response == Response::File {
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
        let Some((name, TypeDef::Object { fields, extra })) = holder.types.get_key_value(&key.1)
        else {
            return;
        };
        if !seen.insert(key) {
            return;
        }
        if *extra && fields.iter().any(is_of_a_module) {
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
