//! The files of one resource: its front page, and beside it its calls and types where they are many.

use anyhow::{Context as _, Result};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::operations::{Rendered, Renderer};
use super::plan::Plan;
use super::types::Types;
use super::{docs, example, format, names};
use crate::catalog::model::{Catalogue, Operation, Resource};

/// A file is cut before it has that many lines.
const LINES: usize = 1700;

/// Stands before a name of zoho-http in what is rendered.
const MARK: char = '§';

/// What files are made of: paths under the folder of generated code, and texts.
pub(super) type Files = BTreeMap<String, String>;

/// One section of a resource, which may become a file of its own.
struct Section {
    /// The name of the file.
    name: &'static str,
    /// What is in it, in a sentence.
    doc: &'static str,
    items: Vec<String>,
    /// The areas without which it is left out; none where it is always there.
    areas: Vec<String>,
}

/// Renders the resource.
pub(super) fn render(
    catalogue: &Catalogue,
    plan: &Plan,
    resource: &Resource,
    by_hand: bool,
    files: &mut Files,
) -> Result<()> {
    let types = Types { plan, resource };
    let product = catalogue.product.as_str();
    let mut rendered = Vec::new();
    for operation in resource.operations.iter().filter(|o| !o.by_hand) {
        let renderer = Renderer {
            product,
            types: &types,
            operation,
        };
        rendered.push(renderer.render()?);
    }
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
    let calls = rendered.iter().filter_map(|r| r.call.clone()).collect();
    let sections = [
        section("calls", "The calls that have optional parameters.", calls),
        section(
            "types",
            "What is sent and what comes back.",
            types.objects()?,
        ),
        section("words", "Enumerations.", types.enumerations()?),
    ];
    let sections = match is_shared {
        true => by_area(sections, plan),
        false => sections.into(),
    };
    let name = &resource.name;
    let page = page_doc(product, &types);
    let source = format!("xtask/catalog/{product}/{name}.toml");
    let mut writer = FileWriter {
        product,
        source: &source,
        own: resource.types.keys().cloned().collect(),
        files,
    };
    writer
        .write(name, &page, front, sections)
        .with_context(|| format!("{product} {name}"))
}

/// The sections with what some areas alone need set apart: by the area where it is one, and together where
/// there are several, as those hold each other.
fn by_area(sections: [Section; 3], plan: &Plan) -> Vec<Section> {
    let mut apart = Vec::new();
    let mut of_several = BTreeSet::new();
    for section in sections {
        let mut of_areas: BTreeMap<Vec<String>, Vec<String>> = BTreeMap::new();
        for item in section.items {
            let rare_in = defined(&item).first().map_or(Vec::new(), |name| {
                plan.rare_in(&(crate::catalog::folder::SHARED.to_owned(), name.clone()))
            });
            let mut areas: Vec<String> = rare_in.into_iter().map(str::to_owned).collect();
            if areas.len() > 1 {
                of_several.extend(areas);
                areas = vec![SEVERAL.to_owned()];
            }
            of_areas.entry(areas).or_default().push(item);
        }
        for (areas, items) in of_areas {
            apart.push(Section {
                name: section.name,
                doc: section.doc,
                items,
                areas,
            });
        }
    }
    for section in &mut apart {
        if section.areas == [SEVERAL] {
            section.areas = of_several.iter().cloned().collect();
        }
    }
    apart
}

/// Stands for the areas of what several need.
const SEVERAL: &str = "several";

/// The attribute of what is there with any of the areas alone.
fn only_with(areas: &[String]) -> String {
    let features: Vec<String> = areas
        .iter()
        .map(|area| format!("feature = {area:?}"))
        .collect();
    match features.as_slice() {
        [] => String::new(),
        [one] => format!("#[cfg({one})]\n"),
        several => format!("#[cfg(any({}))]\n", several.join(", ")),
    }
}

struct FileWriter<'a> {
    product: &'a str,
    source: &'a str,
    /// The types of the resource.
    own: Vec<String>,
    files: &'a mut Files,
}

impl FileWriter<'_> {
    fn write(
        &mut self,
        name: &str,
        page: &str,
        front: String,
        sections: Vec<Section>,
    ) -> Result<()> {
        let whole: Vec<&str> = sections
            .iter()
            .flat_map(|section| &section.items)
            .map(String::as_str)
            .collect();
        let one = format!("{front}{}", whole.join("\n"));
        let one = self.file(page, &one.replace("(pub(super) ", "("), &[])?;
        if one.lines().count() <= LINES {
            self.files.insert(format!("{name}.rs"), one);
            return Ok(());
        }
        let mut modules = String::new();
        let mut exports = String::new();
        let names: Vec<String> = whole.iter().flat_map(|item| defined(item)).collect();
        for section in &sections {
            let only_with = only_with(&section.areas);
            for (i, items) in chunks(&section.items).into_iter().enumerate() {
                let name_of_file = match section.areas.as_slice() {
                    [] => section.name.to_owned(),
                    [area] => format!("{}_of_{}", section.name, area.replace('-', "_")),
                    _ => format!("{}_of_several", section.name),
                };
                let file = match i {
                    0 => name_of_file,
                    i => format!("{name_of_file}_{}", i + 1),
                };
                let text = items.join("\n");
                let own: Vec<String> = items.iter().flat_map(|item| defined(item)).collect();
                let siblings: Vec<String> =
                    names.iter().filter(|n| !own.contains(n)).cloned().collect();
                let text = self.file(section.doc, &text, &siblings)?;
                self.files.insert(format!("{name}/{file}.rs"), text);
                writeln!(modules, "{only_with}mod {file};")?;
                writeln!(
                    exports,
                    "{only_with}pub use self::{file}::{{{}}};",
                    own.join(", ")
                )?;
            }
        }
        let text = self.file(page, &format!("{modules}\n{exports}\n{front}"), &[])?;
        self.files.insert(format!("{name}.rs"), text);
        Ok(())
    }

    /// A whole file: head, imports, and what is in it.
    fn file(&self, doc: &str, body: &str, siblings: &[String]) -> Result<String> {
        let mut out = format!(
            "// Written by `cargo xtask codegen` from {}; changes belong there.\n",
            self.source
        );
        out.push_str(&docs::comment(doc, "//!"));
        out.push('\n');
        let (body, imports) = settle(self.product, body, &self.own, siblings);
        out.push_str(&imports);
        out.push('\n');
        out.push_str(&body);
        format::rust(&out)
    }
}

/// The items in as few chunks as keep files short.
fn chunks(items: &[String]) -> Vec<Vec<&str>> {
    let mut chunks: Vec<Vec<&str>> = Vec::new();
    let mut lines = 0;
    for item in items {
        let count = item.lines().count() + 1;
        if chunks.is_empty() || lines + count > LINES * 3 / 4 {
            chunks.push(Vec::new());
            lines = 0;
        }
        lines += count;
        if let Some(chunk) = chunks.last_mut() {
            chunk.push(item);
        }
    }
    chunks
}

/// The names of the types that an item defines.
fn defined(item: &str) -> Vec<String> {
    item.lines()
        .filter_map(|line| {
            let line = line.trim_start();
            let rest = line
                .strip_prefix("pub struct ")
                .or_else(|| line.strip_prefix("pub enum "))?;
            let end = rest
                .find(|c: char| !c.is_alphanumeric())
                .unwrap_or(rest.len());
            Some(rest[..end].to_owned())
        })
        .collect()
}

/// The code with its names settled, and the imports that they need. A name of zoho-http is marked in what
/// is rendered; where the resource has a type of that name, it is written with its path.
fn settle(product: &str, body: &str, own: &[String], siblings: &[String]) -> (String, String) {
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
        .map(String::as_str)
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

/// What stands at the top of the resource's page.
fn page_doc(product: &str, types: &Types<'_>) -> String {
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
    let client = format!("{}Client", names::camel(&resource.name));
    let owner = names::camel(product);
    let accessor = &resource.name;
    let doc = if resource.doc.is_empty() {
        format!("{}.", names::sentence(&resource.name))
    } else {
        resource.doc.clone()
    };
    if by_hand {
        let _ = writeln!(out, "impl crate::{accessor}::{client} {{");
    } else {
        out.push_str(&docs::comment(&doc, "///"));
        let _ = writeln!(
            out,
            "///\n/// From [`{owner}::{accessor}`](crate::{owner}::{accessor}); Zoho's [reference]({}).\n#[derive(Debug, Clone)]\npub struct {client} {{ client: §Client }}\n",
            docs::reference(product)
        );
        let _ = writeln!(
            out,
            "impl {owner} {{\n{}#[must_use]\npub fn {accessor}(&self) -> {client} {{\n{client} {{ client: self.client().clone() }}\n}}\n}}\n",
            docs::comment(&doc, "///")
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

/// The name of an operation's static from the root of the crate.
pub(super) fn static_path(resource: &Resource, operation: &Operation) -> String {
    let root = if operation.by_hand { "crate::" } else { "" };
    format!("{root}{}::{}", resource.name, names::upper(&operation.name))
}
