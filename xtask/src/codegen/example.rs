//! The example on a resource's front page.

use super::names;
use super::operation::{Argument, OperationView, Sample};
use super::rust_types::Types;
use zoho_catalog::product::Product;

use crate::catalog::model::{Host, Method, Operation, Response, Type, TypeDef};

/// An id as Zoho's look.
const ID: &str = "\"4876876000000123456\"";

/// A call that shows how the resource is used: a list, or what is nearest to it.
pub(super) fn of(product: &Product, types: &Types<'_>) -> Option<String> {
    let chosen = types
        .resource
        .operations
        .iter()
        .filter(|operation| !operation.by_hand && operation.host != Host::Response)
        .min_by_key(|operation| weight(operation))?;
    let view = OperationView {
        product,
        types,
        operation: chosen,
    };
    let arguments: Vec<String> = view
        .arguments()
        .iter()
        .map(|argument| sample(argument, &product.name, types))
        .collect();
    let resource = &types.resource.name;
    let product = product.name.as_str();
    let client_type = names::camel(product);
    let method = names::method(&chosen.name);
    let call = format!("{product}.{resource}().{method}({})", arguments.join(", "));
    let reading = view.reading();
    let body = match &chosen.response {
        Response::List { .. } => {
            let thing = crate::catalog::words::singular(resource);
            let thing = if thing == *resource {
                "item".to_owned()
            } else {
                names::snake(&thing)
            };
            let list = if thing == "item" { "items" } else { resource };
            format!(
                "let mut {list} = {call}.stream();\nwhile let Some({thing}) = {list}.next().await {{\n    println!(\"{{:?}}\", {thing}?);\n}}\n"
            )
        }
        Response::Nothing => format!("{call}.send().await?;\n"),
        Response::File => {
            format!("let file = {call}.send().await?;\nprintln!(\"{{}} bytes\", file.len());\n")
        }
        _ if reading.ty == "RowOutcomes" => {
            format!(
                "for outcome in {call}.send().await? {{\n    println!(\"{{outcome:?}}\");\n}}\n"
            )
        }
        _ => format!("let response = {call}.send().await?;\nprintln!(\"{{response:?}}\");\n"),
    };
    Some(format!(
        "```no_run\n# async fn example({product}: zoho_{product}::{client_type}) -> Result<(), zoho_{product}::Error> {{\n{body}# Ok(()) }}\n```"
    ))
}

/// The least is shown.
fn weight(operation: &Operation) -> (u8, usize) {
    let kind = match (&operation.response, operation.method) {
        (Response::List { .. }, Method::Get) => 0,
        (_, Method::Get) => 1,
        (Response::List { .. }, _) => 2,
        (_, Method::Delete) => 4,
        _ => 3,
    };
    (kind, operation.path_params.len())
}

/// An argument as it is written in an example.
pub(super) fn sample(argument: &Argument<'_>, product: &str, types: &Types<'_>) -> String {
    match &argument.sample {
        Sample::Address => "\"/results/4876876000000123456\"".to_owned(),
        Sample::Body(Type::List(item)) if !types.is_plain(item) => {
            format!("&[{}]", value(item, product, types))
        }
        Sample::Body(ty) if types.is_plain(ty) || matches!(ty, Type::List(_)) => {
            value(ty, product, types)
        }
        Sample::Body(ty) => format!("&{}", value(ty, product, types)),
        Sample::Value(Type::String) => text(&argument.name).to_owned(),
        Sample::Value(Type::List(item)) if **item == Type::String && argument.name == "fields" => {
            "[\"Last_Name\", \"Email\"]".to_owned()
        }
        Sample::Value(Type::Json) => "&serde_json::json!({})".to_owned(),
        Sample::Value(ty) => match argument.field.and_then(|field| field.range?.min) {
            Some(min) if *ty == Type::Int => min.to_string(),
            _ => value(ty, product, types),
        },
    }
}

/// Text for an argument of that name.
fn text(name: &str) -> &'static str {
    match name {
        "module" | "module_api_name" => "\"Contacts\"",
        "field" | "field_api_name" => "\"Last_Name\"",
        "email" => "\"ada.park@example.com\"",
        "locale" => "\"en\"",
        _ => "\"text\"",
    }
}

fn value(ty: &Type, product: &str, types: &Types<'_>) -> String {
    match ty {
        Type::String => "\"text\"".to_owned(),
        Type::Int => "1".to_owned(),
        Type::Float => "1".to_owned(),
        Type::Bool => "true".to_owned(),
        Type::Id => ID.to_owned(),
        Type::Date => format!("zoho_{product}::Date::default()"),
        Type::DateTime => format!("zoho_{product}::DateTime::from_unix_millis(0)"),
        Type::Json => "serde_json::json!({})".to_owned(),
        Type::File => format!("zoho_{product}::Part::new(\"content\").file_name(\"file.txt\")"),
        Type::List(item) => {
            let one = value(item, product, types);
            if types.is_plain(item) {
                format!("[{one}]")
            } else {
                format!("vec![{one}]")
            }
        }
        Type::Map(_) => "Default::default()".to_owned(),
        Type::Own(name) => named(
            name,
            &types.resource.name,
            product,
            types.resource.types.get(name),
        ),
        Type::Shared(name) => {
            let is_enum = types.is_plain(ty);
            if is_enum {
                return "\"word\"".to_owned();
            }
            format!("zoho_{product}::shared::{name}::default()")
        }
    }
}

fn named(name: &str, module: &str, product: &str, ty: Option<&TypeDef>) -> String {
    let path = format!("zoho_{product}::{module}::{name}");
    match ty {
        Some(TypeDef::Enumeration(variants)) => variants.first().map_or_else(
            || format!("{path}::from(\"word\")"),
            |variant| format!("{path}::{}", names::variant(variant)),
        ),
        _ => format!("{path}::default()"),
    }
}
