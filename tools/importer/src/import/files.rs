//! The OpenAPI files of a product, and their content under a reference.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, ensure};

use super::json::Json;
use super::union;

/// The files by name.
#[derive(Debug, Default)]
pub(super) struct Files(BTreeMap<String, Json>);

/// A piece of a file.
#[derive(Debug, Clone, Copy)]
pub(super) struct Piece<'a> {
    /// The file.
    pub(super) file: &'a str,
    /// The piece.
    pub(super) json: &'a Json,
    /// Its location if it was reached by a reference: its pointer.
    pub(super) pointer: Option<&'a str>,
}

impl<'a> Piece<'a> {
    /// A piece of the same file.
    pub(super) fn beside(self, json: &'a Json) -> Self {
        Self {
            json,
            pointer: None,
            ..self
        }
    }

    /// The value of a key.
    pub(super) fn get(self, key: &str) -> Self {
        self.beside(self.json.get(key))
    }
}

/// How many references may lead to another one.
const LONGEST_CHAIN: usize = 16;

impl Files {
    /// Reads all `.json` files of several folders, the oldest first. Files of one name say together what
    /// each of them says.
    pub(super) fn read(folders: &[PathBuf]) -> Result<Self> {
        let mut files = Self::default();
        for folder in folders {
            files.read_folder(folder)?;
        }
        Ok(files)
    }

    /// Reads those of one folder.
    fn read_folder(&mut self, folder: &Path) -> Result<()> {
        let place = || format!("cannot read {}", folder.display());
        let mut found = false;
        for entry in fs::read_dir(folder).with_context(place)? {
            let path = entry?.path();
            if path
                .extension()
                .is_some_and(|extension| extension == "json")
            {
                let name = path
                    .file_name()
                    .unwrap_or_default()
                    .to_string_lossy()
                    .into_owned();
                self.add(&name, &fs::read_to_string(&path).with_context(place)?)?;
                found = true;
            }
        }
        ensure!(found, "{} holds no OpenAPI files", folder.display());
        Ok(())
    }

    /// Adds a file, which leads over an older one of the same name.
    pub(super) fn add(&mut self, name: &str, text: &str) -> Result<()> {
        let mut json: Json = serde_json::from_str(text).with_context(|| name.to_owned())?;
        if let Some(older) = self.0.remove(name) {
            union::documents(&mut json, older);
        }
        self.0.insert(name.to_owned(), json);
        Ok(())
    }

    /// The files in the order of their names.
    pub(super) fn iter(&self) -> impl Iterator<Item = Piece<'_>> {
        self.0.iter().map(|(file, json)| Piece {
            file,
            json,
            pointer: None,
        })
    }

    /// The same, to be changed.
    pub(super) fn iter_mut(&mut self) -> impl Iterator<Item = &mut Json> {
        self.0.values_mut()
    }

    /// Returns what a piece is when it is a reference, also through several and into other files. What is not
    /// there is null.
    pub(super) fn resolve<'a>(&'a self, piece: Piece<'a>) -> Piece<'a> {
        let mut piece = piece;
        for _ in 0..LONGEST_CHAIN {
            let Some(reference) = piece.json.get("$ref").str() else {
                return piece;
            };
            let (file, pointer) = reference.split_once('#').unwrap_or((reference, ""));
            let file = file.rsplit('/').next().unwrap_or(file);
            let file = if file.is_empty() { piece.file } else { file };
            let Some((name, json)) = self.0.get_key_value(file) else {
                return piece.beside(&Json::Null);
            };
            piece = Piece {
                file: name,
                json: json.at(pointer),
                pointer: Some(pointer),
            };
        }
        piece.beside(&Json::Null)
    }
}
