//! The files of one resource: its front page, and beside it its calls and types where they are many.

use anyhow::{Context as _, Result};
use std::fmt::Write as _;

use super::comments::comment;
use super::files;
use super::layout::{Draft, FileWriter, Item, Section, by_area};
use super::methods::Rendered;
use super::operation::OperationView;
use super::rust_types::Types;
use super::type_usage::TypeUsage;
use super::{example, names};
use crate::catalog::model::{Catalogue, Resource};
use zoho_catalog::product::Product;

/// Renders the resource.
pub(super) fn render(
    catalogue: &Catalogue,
    usage: &TypeUsage,
    resource: &Resource,
    by_hand: bool,
) -> Result<Draft> {
    let types = Types { usage, resource };
    let product = catalogue.product.as_str();
    let mut rendered = Vec::new();
    for operation in resource.operations.iter().filter(|o| !o.by_hand) {
        let renderer = OperationView {
            product: &catalogue.about,
            types: &types,
            operation,
        };
        rendered.push(renderer.render()?);
    }
    let calls = rendered.iter();
    let calls = calls.map(|call| (call.name.clone(), call.method_name.as_str()));
    let own = resource
        .types
        .keys()
        .map(|name| (name.clone(), name.as_str()));
    names::distinct(&resource.name, calls.chain(own))?;
    let is_shared = resource.name == crate::catalog::folder::SHARED;
    let front = if is_shared {
        String::new()
    } else {
        front(product, &types, &rendered, by_hand)
    };
    let section = |name, doc, items| Section {
        name,
        doc,
        items,
        areas: Vec::new(),
    };
    let calls = rendered.iter().map(|call| Item {
        name: call.name.clone(),
        text: call.call.clone(),
    });
    let calls = calls.collect();
    let sections = [
        section(
            "calls",
            "The calls, each with its optional parameters.",
            calls,
        ),
        section("types", "Request and response types.", types.objects()?),
        section("enums", "Enumerations.", types.enumerations()?),
    ];
    let sections = match is_shared {
        true => by_area(sections, usage),
        false => sections.into(),
    };
    let name = &resource.name;
    let page = page_doc(&catalogue.about, &types);
    let source = format!("{}/{name}.toml", files::source(catalogue));
    let writer = FileWriter {
        product,
        source: &source,
        own: resource.types.keys().cloned().collect(),
    };
    writer
        .write(name, &page, front, sections)
        .with_context(|| format!("{product} {name}"))
}

/// The introduction of the resource's page.
fn page_doc(product: &Product, types: &Types<'_>) -> String {
    let mut doc = types.resource.doc.clone();
    if doc.is_empty() {
        doc = format!("{}.", names::sentence(&types.resource.name));
    }
    if let Some(example) = example::of(product, types) {
        doc.push_str("\n\n");
        doc.push_str(&example);
    }
    doc
}

/// Operations, the client and how to get it.
fn front(product: &str, types: &Types<'_>, rendered: &[Rendered], by_hand: bool) -> String {
    let resource = types.resource;
    let mut out = String::new();
    for operation in rendered {
        out.push_str(&operation.constant);
        out.push('\n');
    }
    let names: Vec<_> = rendered
        .iter()
        .map(|r| format!("&{}", r.static_name))
        .collect();
    let _ = writeln!(
        out,
        "pub(super) const OPERATIONS: &[&§Operation] = &[{}];\n",
        names.join(", ")
    );
    let client = format!("{}Client", names::camel(&resource.name));
    let owner = names::camel(product);
    let accessor = &resource.name;
    let doc = if resource.doc.is_empty() {
        format!("{}.", names::sentence(&resource.name))
    } else {
        resource.doc.clone()
    };
    if by_hand {
        let _ = writeln!(out, "impl crate::{accessor}::client::{client} {{");
    } else {
        out.push_str(&comment(&doc, "///"));
        let _ = writeln!(
            out,
            "///\n/// From [`{owner}::{accessor}`](crate::{owner}::{accessor}).\n#[derive(Debug, Clone)]\npub struct {client} {{ client: §Client }}\n"
        );
        let _ = writeln!(
            out,
            "impl {owner} {{\n{}#[must_use]\npub fn {accessor}(&self) -> {client} {{\n{client} {{ client: self.client().clone() }}\n}}\n}}\n",
            comment(&doc, "///")
        );
        let _ = writeln!(out, "impl {client} {{");
    }
    for operation in rendered {
        out.push_str(&operation.method);
        out.push('\n');
    }
    out.push_str("}\n\n");
    out
}
