//! The paths that a file names, by line.

use std::path::{Path, PathBuf};

use proc_macro2::{TokenStream, TokenTree};
use syn::spanned::Spanned as _;
use syn::visit::{self, Visit};
use syn::{Attribute, Expr, Item, Lit, Meta, UseTree};

/// A path in a file.
#[derive(Debug, Clone)]
pub(super) struct Reference {
    /// The module that contains it, as the names from the root.
    pub(super) module: Vec<String>,
    pub(super) file: PathBuf,
    pub(super) line: usize,
    /// The names of the path, `*` for all of them.
    pub(super) path: Vec<String>,
    /// Whether only tests compile it.
    pub(super) is_test: bool,
}

impl Reference {
    /// The path as it is written.
    pub(super) fn shown(&self) -> String {
        self.path.join("::")
    }
}

/// A module that a file declares.
#[derive(Debug)]
pub(super) struct Declared {
    /// The names from the root.
    pub(super) module: Vec<String>,
    /// The file of its `#[path]`.
    pub(super) path: Option<String>,
    /// Whether it is in the file itself.
    pub(super) is_inline: bool,
    pub(super) is_test: bool,
}

/// The content of a file.
#[derive(Debug, Default)]
pub(super) struct Contents {
    pub(super) references: Vec<Reference>,
    pub(super) declared: Vec<Declared>,
    /// The names that `use` brings into a module: the module, the name.
    pub(super) imported: Vec<(Vec<String>, String)>,
    /// The macros that the root of the crate has, wherever they are defined.
    pub(super) exported_macros: Vec<String>,
}

/// Reads the text of a module's file.
pub(super) fn contents(
    file: &Path,
    module: &[String],
    is_test: bool,
    text: &str,
) -> syn::Result<Contents> {
    let parsed = syn::parse_file(text)?;
    let mut reader = Reader {
        file,
        module: module.to_vec(),
        is_test,
        contents: Contents::default(),
    };
    reader.visit_file(&parsed);
    Ok(reader.contents)
}

struct Reader<'a> {
    file: &'a Path,
    module: Vec<String>,
    is_test: bool,
    contents: Contents,
}

impl Reader<'_> {
    fn refer(&mut self, line: usize, path: Vec<String>) {
        self.contents.references.push(Reference {
            module: self.module.clone(),
            file: self.file.to_owned(),
            line,
            path,
            is_test: self.is_test,
        });
    }

    /// Records each name that a `use` names.
    fn import(&mut self, before: &[String], tree: &UseTree) {
        let with = |name: &str| [before, &[name.to_owned()]].concat();
        let (name, imported) = match tree {
            UseTree::Path(path) => {
                return self.import(&with(&path.ident.to_string()), &path.tree);
            }
            UseTree::Group(group) => {
                for tree in &group.items {
                    self.import(before, tree);
                }
                return;
            }
            UseTree::Name(name) => (name.ident.to_string(), name.ident.to_string()),
            UseTree::Rename(rename) => (rename.ident.to_string(), rename.rename.to_string()),
            UseTree::Glob(_) => ("*".to_owned(), "*".to_owned()),
        };
        let path = if name == "self" {
            before.to_vec()
        } else {
            with(&name)
        };
        let imported = if imported == "self" {
            before.last().cloned().unwrap_or_default()
        } else {
            imported
        };
        self.refer(tree.span().start().line, path);
        self.contents.imported.push((self.module.clone(), imported));
    }

    /// Records the paths in the tokens of a macro's call: `a::b`, but not `$crate::b`.
    fn read_tokens(&mut self, tokens: TokenStream) {
        let mut path: Vec<String> = Vec::new();
        let (mut line, mut colons, mut is_of_macro) = (0, 0, false);
        let end = TokenTree::Punct(proc_macro2::Punct::new(';', proc_macro2::Spacing::Alone));
        for token in tokens.into_iter().chain([end]) {
            match &token {
                TokenTree::Punct(punct) if punct.as_char() == ':' => {
                    colons += 1;
                    continue;
                }
                TokenTree::Ident(name) if colons == 2 && !path.is_empty() => {
                    path.push(name.to_string());
                    colons = 0;
                    continue;
                }
                _ => {}
            }
            if path.len() > 1 {
                self.refer(line, std::mem::take(&mut path));
            }
            path.clear();
            colons = 0;
            match token {
                TokenTree::Ident(name) if !is_of_macro => {
                    line = name.span().start().line;
                    path.push(name.to_string());
                }
                TokenTree::Group(group) => self.read_tokens(group.stream()),
                TokenTree::Punct(punct) => {
                    is_of_macro = punct.as_char() == '$';
                    continue;
                }
                _ => {}
            }
            is_of_macro = false;
        }
    }

    /// Visits the items under these attributes, as a test if they say so.
    fn under(&mut self, attributes: &[Attribute], visit: impl FnOnce(&mut Self)) {
        let before = self.is_test;
        self.is_test |= attributes.iter().any(is_test);
        visit(self);
        self.is_test = before;
    }
}

impl<'ast> Visit<'ast> for Reader<'_> {
    fn visit_item(&mut self, item: &'ast Item) {
        let attributes: &[Attribute] = match item {
            Item::Const(item) => &item.attrs,
            Item::Enum(item) => &item.attrs,
            Item::Fn(item) => &item.attrs,
            Item::Impl(item) => &item.attrs,
            Item::Macro(item) => &item.attrs,
            Item::Mod(item) => &item.attrs,
            Item::Static(item) => &item.attrs,
            Item::Struct(item) => &item.attrs,
            Item::Trait(item) => &item.attrs,
            Item::Use(item) => &item.attrs,
            _ => &[],
        };
        self.under(attributes, |reader| visit::visit_item(reader, item));
    }

    fn visit_item_mod(&mut self, item: &'ast syn::ItemMod) {
        self.module.push(item.ident.to_string());
        self.contents.declared.push(Declared {
            module: self.module.clone(),
            path: item.attrs.iter().find_map(path),
            is_inline: item.content.is_some(),
            is_test: self.is_test,
        });
        visit::visit_item_mod(self, item);
        self.module.pop();
    }

    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        if item.leading_colon.is_none() {
            self.import(&[], &item.tree);
        }
    }

    fn visit_item_macro(&mut self, item: &'ast syn::ItemMacro) {
        match &item.ident {
            Some(name) => {
                let is_exported = |a: &Attribute| a.path().is_ident("macro_export");
                if item.attrs.iter().any(is_exported) {
                    self.contents.exported_macros.push(name.to_string());
                }
                // The tokens of a definition.
                self.read_tokens(item.mac.tokens.clone());
            }
            None => visit::visit_item_macro(self, item),
        }
    }

    fn visit_macro(&mut self, called: &'ast syn::Macro) {
        visit::visit_macro(self, called);
        self.read_tokens(called.tokens.clone());
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        if path.leading_colon.is_none() && path.segments.len() > 1 {
            let names = path.segments.iter().map(|part| part.ident.to_string());
            self.refer(path.span().start().line, names.collect());
        }
        visit::visit_path(self, path);
    }

    // `pub(in …)` says who may see, and uses nothing.
    fn visit_vis_restricted(&mut self, _: &'ast syn::VisRestricted) {}
}

/// Whether it is `#[cfg(test)]` or `#[test]`.
fn is_test(attribute: &Attribute) -> bool {
    let cfg_test = |list: &syn::MetaList| {
        let tokens = list.tokens.to_string();
        tokens == "test" || (tokens.starts_with("all") && tokens.contains("test"))
    };
    match &attribute.meta {
        Meta::Path(path) => path
            .segments
            .last()
            .is_some_and(|part| part.ident == "test"),
        Meta::List(list) => list.path.is_ident("cfg") && cfg_test(list),
        Meta::NameValue(_) => false,
    }
}

/// The file of a `#[path = "…"]`.
fn path(attribute: &Attribute) -> Option<String> {
    match &attribute.meta {
        Meta::NameValue(pair) if pair.path.is_ident("path") => match &pair.value {
            Expr::Lit(literal) => match &literal.lit {
                Lit::Str(text) => Some(text.value()),
                _ => None,
            },
            _ => None,
        },
        _ => None,
    }
}
