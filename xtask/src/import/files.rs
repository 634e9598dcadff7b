//! The OpenAPI files of a product, and what stands in them under a reference.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};

use super::json::Json;

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
    /// Where it stands when it was reached by a reference: its pointer.
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
    /// Reads all `.json` files of a folder.
    pub(super) fn read(folder: &Path) -> Result<Self> {
        let place = || format!("cannot read {}", folder.display());
        let mut files = Self::default();
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
                files.add(&name, &fs::read_to_string(&path).with_context(place)?)?;
            }
        }
        ensure!(
            !files.0.is_empty(),
            "{} holds no OpenAPI files",
            folder.display()
        );
        Ok(files)
    }

    /// Adds a file.
    pub(super) fn add(&mut self, name: &str, text: &str) -> Result<()> {
        let json = serde_json::from_str(text).with_context(|| name.to_owned())?;
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

    /// What a piece is when it is a reference, also through several and into other files. What is not
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
