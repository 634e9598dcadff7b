//! How a resource's code is spread over files: one file, or one for each section where that would be long.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use anyhow::Result;

use super::comments::comment;
use super::files::Files;
use super::format;
use super::imports::settle;
use super::type_usage::TypeUsage;

/// A file is cut before it has that many lines.
const LINES: usize = 1700;

/// A type, and the code that belongs to it.
#[derive(Debug, Clone)]
pub(super) struct Item {
    pub(super) name: String,
    pub(super) text: String,
}

/// One section of a resource, which may become a file of its own.
pub(super) struct Section {
    /// The name of the file.
    pub(super) name: &'static str,
    /// What is in it, in a sentence.
    pub(super) doc: &'static str,
    pub(super) items: Vec<Item>,
    /// The areas without which it is left out; none where it is always there.
    pub(super) areas: Vec<String>,
}

/// The sections with what some areas alone need set apart: by the area where it is one, and together where
/// there are several, as those hold each other.
pub(super) fn by_area(sections: [Section; 3], usage: &TypeUsage) -> Vec<Section> {
    let mut apart = Vec::new();
    let mut of_several = BTreeSet::new();
    for section in sections {
        let mut of_areas: BTreeMap<Vec<String>, Vec<Item>> = BTreeMap::new();
        for item in section.items {
            let key = (crate::catalog::folder::SHARED.to_owned(), item.name.clone());
            let rare_in = usage.rare_in(&key);
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

/// Placeholder for the areas of items that several need.
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

/// The files of a resource before they are laid out.
pub(super) struct Draft {
    /// The name of its file.
    name: String,
    /// All of it in that file.
    whole: String,
    /// The same in one file for each section, and that file.
    parts: Files,
}

/// Lays out the files of resources, each in one file where that is not long, with the other files that hold them.
pub(super) fn lay_out(drafts: Vec<Draft>, others: Files) -> Result<Files> {
    let whole = drafts.iter();
    let whole = whole.map(|draft| (draft.name.clone(), draft.whole.clone()));
    let mut whole = format::files(&whole.collect())?;
    whole.retain(|_, text| text.lines().count() <= LINES);
    let mut files = others;
    for draft in drafts {
        if whole.contains_key(&draft.name) {
            // Others declare it; it is laid out already.
            files.insert(draft.name, String::new());
        } else {
            files.extend(draft.parts);
        }
    }
    let mut files = format::files(&files)?;
    files.extend(whole);
    Ok(files)
}

/// Writes the files of one resource.
pub(super) struct FileWriter<'a> {
    pub(super) product: &'a str,
    /// The file of the catalogue.
    pub(super) source: &'a str,
    /// The types of the resource.
    pub(super) own: Vec<String>,
}

impl FileWriter<'_> {
    /// Writes the file of a resource, and the files that there are where that is long.
    pub(super) fn write(
        &self,
        name: &str,
        page: &str,
        front: String,
        sections: Vec<Section>,
    ) -> Result<Draft> {
        let whole: Vec<&str> = sections
            .iter()
            .flat_map(|section| &section.items)
            .map(|item| item.text.as_str())
            .collect();
        let one = format!("{front}{}", whole.join("\n"));
        let whole = self.file(page, &one, &[]);
        let mut parts = Files::new();
        let mut modules = String::new();
        let mut exports = String::new();
        let items = sections.iter().flat_map(|section| &section.items);
        let names: Vec<&str> = items.map(|item| item.name.as_str()).collect();
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
                let text: Vec<&str> = items.iter().map(|item| item.text.as_str()).collect();
                let text = text.join("\n");
                let own: Vec<&str> = items.iter().map(|item| item.name.as_str()).collect();
                let siblings: Vec<&str> =
                    names.iter().filter(|n| !own.contains(n)).copied().collect();
                let text = self.file(section.doc, &text, &siblings);
                parts.insert(format!("{name}/{file}.rs"), text);
                writeln!(modules, "{only_with}mod {file};")?;
                writeln!(
                    exports,
                    "{only_with}pub use self::{file}::{{{}}};",
                    own.join(", ")
                )?;
            }
        }
        let text = self.file(page, &format!("{modules}\n{exports}\n{front}"), &[]);
        parts.insert(format!("{name}.rs"), text);
        Ok(Draft {
            name: format!("{name}.rs"),
            whole,
            parts,
        })
    }

    /// A whole file: head, imports, and what is in it.
    fn file(&self, doc: &str, body: &str, siblings: &[&str]) -> String {
        let mut out = format!(
            "// Written by `cargo xtask codegen` from {} of the catalogue; changes belong there.\n",
            self.source
        );
        out.push_str(&comment(doc, "//!"));
        out.push('\n');
        let (body, imports) = settle(self.product, body, &self.own, siblings);
        out.push_str(&imports);
        out.push('\n');
        out.push_str(&body);
        out
    }
}

/// The items in as few chunks as keep files short.
fn chunks(items: &[Item]) -> Vec<Vec<&Item>> {
    let mut chunks: Vec<Vec<&Item>> = Vec::new();
    let mut lines = 0;
    for item in items {
        let count = item.text.lines().count() + 1;
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
