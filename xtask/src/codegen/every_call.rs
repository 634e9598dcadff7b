//! The test that makes every call: for each operation the call itself, with all that it takes.

use anyhow::Result;
use std::fmt::Write as _;

use super::files::{Files, head, head_of, source};
use super::generated::is_generated;
use super::homes::module_of;
use super::operation::{Argument, OperationView, Sample};
use super::parameters::Place;
use super::rust_types::Types;
use super::type_usage::TypeUsage;
use super::{format, names};
use crate::catalog::model::{Catalogue, Host, Response, Type};

/// The files of the test, by their names under its folder: one a resource, and one that lists them.
pub(super) fn render(catalogue: &Catalogue) -> Result<Files> {
    let usage = TypeUsage::new(catalogue);
    let product = catalogue.product.as_str();
    let client = names::camel(product);
    let mut files = Files::new();
    let mut root = head(catalogue, "Every call, with all that it takes.");
    writeln!(
        root,
        "use super::super::every::Case;\nuse zoho_{product}::{client};\n"
    )?;
    let mut tables = String::new();
    for resource in catalogue.resources.values().filter(|r| is_generated(r)) {
        let name = &resource.name;
        writeln!(root, "mod {name};")?;
        writeln!(tables, "{name}::CASES,")?;
        let types = Types {
            usage: &usage,
            resource,
        };
        files.insert(format!("{product}/{name}.rs"), cases(catalogue, &types)?);
    }
    write!(
        root,
        "\npub(crate) fn cases() -> impl Iterator<Item = &'static Case<{client}>> {{\n[{tables}]\
         .into_iter().flatten()\n}}\n"
    )?;
    files.insert(format!("{product}.rs"), root);
    format::files(&files)
}

/// The calls of one resource.
fn cases(catalogue: &Catalogue, types: &Types<'_>) -> Result<String> {
    let product = catalogue.product.as_str();
    let resource = types.resource;
    let mut body = String::new();
    for operation in resource.operations.iter().filter(|o| !o.by_hand) {
        let view = OperationView {
            product: &catalogue.about,
            types,
            operation,
        };
        body.push_str(&case(product, &view)?);
    }
    let used = ["erase", "erase_file", "json", "many", "one"]
        .into_iter()
        .filter(|name| {
            // Not at the end of a longer name, such as that of a crate.
            let starts = |start: &str| {
                body.contains(&format!("{start}{name}("))
                    || body.contains(&format!("{start}{name}::<"))
            };
            starts("\n") || starts(" ") || starts("(") || starts("&")
        });
    let used: Vec<&str> = ["Case"].into_iter().chain(used).collect();
    let source = format!("{}/{}.toml", source(catalogue), resource.name);
    let mut out = head_of(&source, &format!("The calls of `{}`.", resource.name));
    let client = names::camel(product);
    write!(
        out,
        "use super::super::super::every::{{{}}};\nuse zoho_{product}::{client};\n\n\
         pub(super) static CASES: &[Case<{client}>] = &[\n{body}];\n",
        used.join(", ")
    )?;
    Ok(out)
}

fn case(product: &str, view: &OperationView<'_>) -> Result<String> {
    let operation = view.operation;
    let resource = &view.types.resource.name;
    let arguments = view.arguments();
    let required = view.parameters();
    let given: Vec<String> = arguments
        .iter()
        .map(|argument| argument_value(product, view, argument, &required))
        .collect();
    let mut call = format!(
        "{product}.{resource}().{}({})",
        names::method(&operation.name),
        given.join(", ")
    );
    let setters = view.setters();
    for setter in &setters {
        let value = value(
            product,
            view.types,
            setter.place,
            &setter.field.wire,
            &setter.field.ty,
        );
        write!(call, ".{}({value})", names::setter(setter.field))?;
    }
    let uses_given = call.contains("given");
    let given = if uses_given { "given" } else { "_" };
    let erase = match operation.response {
        Response::File => "erase_file",
        _ => "erase",
    };
    Ok(format!(
        "Case {{ operation: &zoho_{product}::{resource}::{}, call: |{product}, {given}| {{\n\
         let call: zoho_{product}::{resource}::{} = {call};\n{erase}(call.into_call())\n}} }},\n",
        view.static_name(),
        view.call_name()
    ))
}

fn argument_value(
    product: &str,
    view: &OperationView<'_>,
    argument: &Argument<'_>,
    required: &[super::parameters::Parameter<'_>],
) -> String {
    let types = view.types;
    match &argument.sample {
        Sample::Address => "given.address()".to_owned(),
        Sample::Body(ty) => {
            let borrowed = if argument.ty.starts_with('&') {
                "&"
            } else {
                ""
            };
            format!(
                "{borrowed}given.body::<{}>()",
                qualified(product, types, ty)
            )
        }
        Sample::Value(ty) => {
            let Some(field) = argument.field else {
                return "given.address()".to_owned();
            };
            let is_path = view.operation.host != Host::Response
                && view
                    .operation
                    .path_params
                    .iter()
                    .any(|p| std::ptr::eq(p, field));
            let place = required
                .iter()
                .find(|parameter| std::ptr::eq(parameter.field, field))
                .map(|parameter| parameter.place);
            match place {
                _ if is_path => {
                    text_value(product, types, &format!("given.path({:?})", field.wire), ty)
                }
                Some(place) => value(product, types, place, &field.wire, ty),
                None => value(product, types, Place::Part, &field.wire, ty),
            }
        }
    }
}

/// A parameter's sample as its setter takes it.
fn value(product: &str, types: &Types<'_>, place: Place, wire: &str, ty: &Type) -> String {
    match (place, ty) {
        (Place::Part, Type::File) => format!("given.file({wire:?})"),
        (Place::Part, Type::List(item)) if **item == Type::File => {
            format!("vec![given.file({wire:?})]")
        }
        (Place::Member, Type::String) => format!("given.member::<String>({wire:?})"),
        (Place::Member, Type::Json) => format!("&given.member::<serde_json::Value>({wire:?})"),
        (Place::Member, ty) => {
            format!(
                "given.member::<{}>({wire:?})",
                qualified(product, types, ty)
            )
        }
        (Place::Part, ty) => text_value(product, types, &format!("given.part({wire:?})"), ty),
        (Place::Query, ty) => text_value(product, types, &format!("given.query({wire:?})"), ty),
        (Place::Header, ty) => text_value(product, types, &format!("given.header({wire:?})"), ty),
    }
}

/// A sample that is text, as its type.
fn text_value(product: &str, types: &Types<'_>, text: &str, ty: &Type) -> String {
    match ty {
        Type::String | Type::Id => text.to_owned(),
        Type::List(item) if types.is_plain(item) => match &**item {
            Type::String | Type::Id | Type::Own(_) | Type::Shared(_) => {
                format!("many::<String>({text})")
            }
            item => format!("many::<{}>({text})", qualified(product, types, item)),
        },
        Type::Json => format!("&json::<serde_json::Value>({text})"),
        ty if types.is_plain(ty) && key_is_words(ty) => text.to_owned(),
        ty if types.is_plain(ty) => format!("one::<{}>({text})", qualified(product, types, ty)),
        ty => format!("json::<{}>({text})", qualified(product, types, ty)),
    }
}

fn key_is_words(ty: &Type) -> bool {
    matches!(ty, Type::Own(_) | Type::Shared(_))
}

/// The type as it is named in another crate.
fn qualified(product: &str, types: &Types<'_>, ty: &Type) -> String {
    match ty {
        Type::List(item) => format!("Vec<{}>", qualified(product, types, item)),
        Type::Map(item) if **item == Type::Json => "zoho_types::ExtraFields".to_owned(),
        Type::Map(item) => format!(
            "std::collections::BTreeMap<String, {}>",
            qualified(product, types, item)
        ),
        Type::Own(name) => format!("zoho_{product}::{}::{name}", types.resource.name),
        Type::Shared(name) => format!("zoho_{product}::shared::{name}"),
        Type::Json => "serde_json::Value".to_owned(),
        ty => {
            let name = types.owned_type(ty);
            match name.strip_prefix('§') {
                Some(name) => format!("{}::{name}", module_of(name)),
                None => name,
            }
        }
    }
}
