//! The test that makes every call: for each operation the call itself, with all that it takes.

use anyhow::Result;
use std::fmt::Write as _;

use super::arguments::{Argument, Sample};
use super::operations::Renderer;
use super::parameters::Place;
use super::plan::Plan;
use super::product::head;
use super::resource::Files;
use super::types::Types;
use super::{format, names};
use crate::catalog::model::{Answer, Catalogue, Host, Operation, Resource, Type};

/// Most calls that stand in one file.
const CALLS: usize = 160;

/// The files of the test, by their names under its folder.
pub(super) fn render(catalogue: &Catalogue) -> Result<Files> {
    let plan = Plan::new(catalogue);
    let product = catalogue.product.as_str();
    let all: Vec<(&Resource, &Operation)> = catalogue
        .resources
        .values()
        .flat_map(|resource| resource.operations.iter().map(move |o| (resource, o)))
        .filter(|(_, operation)| !operation.by_hand)
        .collect();
    let mut files = Files::new();
    let mut root = head(product, "Every call, with all that it takes.");
    let client = names::camel(product);
    writeln!(
        root,
        "use super::super::every::Case;\nuse zoho_{product}::{client};\n"
    )?;
    let count = all.len().div_ceil(CALLS);
    for i in 1..=count {
        writeln!(root, "mod calls_{i};")?;
    }
    writeln!(
        root,
        "\npub(crate) fn cases() -> impl Iterator<Item = &'static Case<{client}>> {{\n["
    )?;
    for i in 1..=count {
        writeln!(root, "calls_{i}::CASES,")?;
    }
    root.push_str("].into_iter().flatten()\n}\n");
    files.insert(format!("{product}.rs"), format::rust(&root)?);
    for (i, chunk) in all.chunks(CALLS).enumerate() {
        let mut body = String::new();
        for (resource, operation) in chunk {
            let types = Types {
                plan: &plan,
                resource,
            };
            let renderer = Renderer {
                product,
                types: &types,
                operation,
            };
            body.push_str(&case(product, &renderer)?);
        }
        let mut out = head(product, "Calls, a part of them.");
        let used = ["erase", "erase_file", "json", "many", "one"]
            .into_iter()
            .filter(|name| {
                // Not at the end of a longer name, such as that of a crate.
                let starts = |start: &str| {
                    body.contains(&format!("{start}{name}("))
                        || body.contains(&format!("{start}{name}::<"))
                };
                starts(" ") || starts("(") || starts("&")
            });
        let used: Vec<&str> = ["Case"].into_iter().chain(used).collect();
        writeln!(
            out,
            "use super::super::super::every::{{{}}};",
            used.join(", ")
        )?;
        writeln!(out, "use zoho_{product}::{client};\n")?;
        writeln!(
            out,
            "pub(super) static CASES: &[Case<{client}>] = &[\n{body}];"
        )?;
        let name = format!("{product}/calls_{}.rs", i + 1);
        files.insert(name, format::rust(&out)?);
    }
    Ok(files)
}

fn case(product: &str, renderer: &Renderer<'_>) -> Result<String> {
    let operation = renderer.operation;
    let resource = &renderer.types.resource.name;
    let arguments = renderer.arguments();
    let required = renderer.parameters();
    let given: Vec<String> = arguments
        .iter()
        .map(|argument| argument_value(product, renderer, argument, &required))
        .collect();
    let mut call = format!(
        "{product}.{resource}().{}({})",
        names::method(&operation.name),
        given.join(", ")
    );
    let setters = renderer.setters();
    for setter in &setters {
        let value = value(
            product,
            renderer.types,
            setter.place,
            &setter.field.wire,
            &setter.field.ty,
        );
        write!(call, ".{}({value})", names::setter(setter.field))?;
    }
    if renderer.reading().list || !setters.is_empty() {
        call.push_str(".into_call()");
    }
    let uses_given = call.contains("given");
    let given = if uses_given { "given" } else { "_" };
    let erase = match operation.answer {
        Answer::File => "erase_file",
        _ => "erase",
    };
    Ok(format!(
        "Case {{ operation: &zoho_{product}::{resource}::{}, call: |{product}, {given}| {erase}({call}) }},\n",
        names::upper(&operation.name)
    ))
}

fn argument_value(
    product: &str,
    renderer: &Renderer<'_>,
    argument: &Argument<'_>,
    required: &[super::parameters::Parameter<'_>],
) -> String {
    let types = renderer.types;
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
            let is_path = renderer.operation.host != Host::Answer
                && renderer
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
        Type::Map(item) if **item == Type::Json => "zoho_http::ExtraFields".to_owned(),
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
                Some(name) => format!("zoho_http::{name}"),
                None => name,
            }
        }
    }
}
