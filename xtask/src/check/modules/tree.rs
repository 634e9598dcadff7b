//! The modules of a crate and their files.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};

use super::references::{Declared, Reference, contents};

/// A crate, read from its root.
#[derive(Debug)]
pub(super) struct Tree {
    pub(super) root: PathBuf,
    /// By the names from the root.
    pub(super) modules: BTreeMap<Vec<String>, Module>,
    pub(super) references: Vec<Reference>,
    exported_macros: BTreeSet<String>,
}

/// A module, in a file of its own or inline.
#[derive(Debug)]
pub(super) struct Module {
    pub(super) file: PathBuf,
    /// The names that its `use` items bring in.
    imported: BTreeSet<String>,
    is_inline: bool,
}

/// Reads a file.
pub(super) type Read<'a> = &'a dyn Fn(&Path) -> Result<String>;

impl Tree {
    /// Reads the crate with this root, and every file that it leads to.
    pub(super) fn read(root: &Path, read: Read<'_>) -> Result<Self> {
        let mut tree = Self {
            root: root.to_owned(),
            modules: BTreeMap::new(),
            references: Vec::new(),
            exported_macros: BTreeSet::new(),
        };
        tree.add(root, &[], false, read)?;
        Ok(tree)
    }

    fn add(&mut self, file: &Path, module: &[String], is_test: bool, read: Read<'_>) -> Result<()> {
        let found = contents(file, module, is_test, &read(file)?)
            .with_context(|| format!("cannot parse {}", file.display()))?;
        self.insert(module, file, false);
        for declared in found.declared.iter().filter(|declared| declared.is_inline) {
            self.insert(&declared.module, file, true);
        }
        for (module, name) in found.imported {
            if let Some(module) = self.modules.get_mut(&module) {
                module.imported.insert(name);
            }
        }
        self.references.extend(found.references);
        self.exported_macros.extend(found.exported_macros);
        for declared in found.declared.iter().filter(|declared| !declared.is_inline) {
            let (file, text) = self.file_of(file, module, declared, read)?;
            self.add(&file, &declared.module, declared.is_test, &|path: &Path| {
                if path == file {
                    Ok(text.clone())
                } else {
                    read(path)
                }
            })?;
        }
        Ok(())
    }

    fn insert(&mut self, module: &[String], file: &Path, is_inline: bool) {
        let new = Module {
            file: file.to_owned(),
            imported: BTreeSet::new(),
            is_inline,
        };
        self.modules.insert(module.to_vec(), new);
    }

    /// The file of a module that is declared in another file, and its text.
    fn file_of(
        &self,
        parent: &Path,
        module: &[String],
        declared: &Declared,
        read: Read<'_>,
    ) -> Result<(PathBuf, String)> {
        let folder = parent.parent().unwrap_or(Path::new(""));
        if let Some(path) = &declared.path {
            let file = folder.join(path);
            let text = read(&file)?;
            return Ok((file, text));
        }
        let stem = parent.file_stem().unwrap_or_default();
        let mut inside = folder.to_owned();
        if parent != self.root && stem != "mod" {
            inside.push(stem);
        }
        inside.extend(&declared.module[module.len()..]);
        for file in [inside.with_extension("rs"), inside.join("mod.rs")] {
            if let Ok(text) = read(&file) {
                return Ok((file, text));
            }
        }
        bail!("{} has no file", declared.module.join("::"))
    }

    /// Whether this is the file of the crate's root.
    pub(super) fn is_root(&self, file: &Path) -> bool {
        file == self.root
    }

    /// The module that each file is.
    pub(super) fn owners(&self) -> BTreeMap<&Path, &[String]> {
        let own = self.modules.iter().filter(|(_, module)| !module.is_inline);
        own.map(|(names, module)| (&*module.file, &**names))
            .collect()
    }

    /// The module of this crate that a path leads to, and the names that follow; none for other crates.
    pub(super) fn resolve<'a>(
        &self,
        reference: &'a Reference,
    ) -> Option<(Vec<String>, &'a [String])> {
        let (first, mut rest) = reference.path.split_first()?;
        let mut module = match first.as_str() {
            "crate" => Vec::new(),
            "self" => reference.module.clone(),
            "super" => {
                let mut module = reference.module.clone();
                module.pop()?;
                while let Some((next, after)) = rest.split_first()
                    && next == "super"
                {
                    module.pop()?;
                    rest = after;
                }
                module
            }
            name => {
                let child = [&reference.module[..], &[name.to_owned()]].concat();
                if !self.modules.contains_key(&child) {
                    return None;
                }
                child
            }
        };
        while let Some((next, after)) = rest.split_first() {
            module.push(next.clone());
            if !self.modules.contains_key(&module) {
                module.pop();
                break;
            }
            rest = after;
        }
        self.modules.contains_key(&module).then_some((module, rest))
    }

    /// Whether a module has the name from elsewhere.
    pub(super) fn reexports(&self, module: &[String], name: &str) -> bool {
        let imported = self.modules.get(module).map(|module| &module.imported);
        name != "*"
            && !self.exported_macros.contains(name)
            && imported.is_some_and(|imported| imported.contains(name))
    }
}
