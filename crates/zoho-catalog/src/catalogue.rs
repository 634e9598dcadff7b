//! Parsing, validation and lookup of a whole catalogue.

use std::fs;
use std::path::Path;

use crate::error::{Error, Fault};
use crate::model::{Catalogue, Resource, Type, TypeDef};
use crate::read;
use crate::validate;
use crate::view::OperationRef;

/// The name of the file with the shared types, and of its resource.
pub const SHARED: &str = "shared";

/// The name of the file about the product as a whole.
const PRODUCT: &str = "product";

/// The name of the file with the areas.
const AREAS: &str = "areas";

/// The file extension of a catalogue's files.
const ENDING: &str = "toml";

impl Catalogue {
    /// Parses a catalogue from its files, given as pairs of name and text: `product.toml`, `areas.toml`, `shared.toml`
    /// and one file for each resource. The part of a name before the last slash appears in error messages only. The
    /// areas and the shared types are optional.
    ///
    /// ```
    /// use zoho_catalog::Catalogue;
    ///
    /// let library = "name = \"library\"\nversion = \"v1\"\ntitle = \"A library\"\nhost = \"api\"\n";
    /// let books = "[operations.list]\nhttp = \"GET /books\"\nresponse = \"[Book]\"\n";
    /// let error = Catalogue::from_files([("product.toml", library), ("books.toml", books)]);
    /// let error = error.unwrap_err().to_string();
    /// assert_eq!(error, "books.toml:3: operations.list.response: unknown type `Book`");
    /// ```
    ///
    /// [`Error`] with file and line when a file cannot be parsed or names a type that does not exist, or when two
    /// operations of a resource have the same name.
    pub fn from_files<N: AsRef<str>, T: AsRef<str>>(
        files: impl IntoIterator<Item = (N, T)>,
    ) -> Result<Self, Error> {
        let files: Vec<_> = files.into_iter().collect();
        let files: Vec<_> = files
            .iter()
            .map(|(n, t)| (n.as_ref(), t.as_ref()))
            .collect();
        let catalogue = unchecked(&files)?;
        if catalogue.product.is_empty() {
            let fault = Fault::new("the catalogue has no such file");
            return Err(fault.of_file(&format!("{PRODUCT}.{ENDING}"), ""));
        }
        validate::validate(&catalogue).map_err(|mistake| {
            let text = files
                .iter()
                .find(|(file, _)| stem(file) == mistake.resource);
            let (file, text) = text.copied().unwrap_or_default();
            mistake.of_file(file, text)
        })?;
        Ok(catalogue)
    }

    /// Reads a catalogue from a folder of such files.
    ///
    /// # Errors
    /// Those of [`from_files`](Self::from_files), and [`Error`] without a line when the folder or a file cannot be
    /// opened.
    pub fn from_folder(folder: impl AsRef<Path>) -> Result<Self, Error> {
        Self::from_files(texts(folder.as_ref())?)
    }

    /// Reads a folder like [`from_folder`](Self::from_folder), but without checking that named types and areas exist. A
    /// missing folder results in an empty catalogue. For programs that write catalogues.
    ///
    /// # Errors
    /// [`Error`] when a file cannot be opened or parsed.
    pub fn from_folder_unchecked(folder: impl AsRef<Path>) -> Result<Self, Error> {
        let folder = folder.as_ref();
        let files = if folder.exists() {
            texts(folder)?
        } else {
            Vec::new()
        };
        let files: Vec<_> = files
            .iter()
            .map(|(n, t)| (n.as_str(), t.as_str()))
            .collect();
        unchecked(&files)
    }

    /// Checks that every named type and area exists, and that no name occurs twice.
    ///
    /// # Errors
    /// [`Error`] with the file and the keys, without a line.
    pub fn validate(&self) -> Result<(), Error> {
        validate::validate(self).map_err(|mistake| {
            let file = format!("{}.{ENDING}", mistake.resource);
            mistake.of_file(&file, "")
        })
    }

    /// Returns the operation with that full name, such as `crm.users.list`.
    #[must_use]
    pub fn operation(&self, full_name: &str) -> Option<OperationRef<'_>> {
        let (resource, name) = full_name
            .strip_prefix(&self.product)?
            .strip_prefix('.')?
            .split_once('.')?;
        let resource = self.resources.get(resource)?;
        let mut operations = resource.operations.iter();
        let operation = operations.find(|operation| operation.name == name)?;
        Some(OperationRef::new(self, resource, operation))
    }

    /// Returns the operations, grouped by resource.
    pub fn operations(&self) -> impl Iterator<Item = OperationRef<'_>> {
        self.resources.values().flat_map(move |resource| {
            let operations = resource.operations.iter();
            operations.map(move |operation| OperationRef::new(self, resource, operation))
        })
    }

    /// Returns the named type that `ty` refers to in a field or operation of `resource`, and the resource that defines
    /// it.
    #[must_use]
    pub fn type_def<'a>(
        &'a self,
        resource: &'a Resource,
        ty: &Type,
    ) -> Option<(&'a Resource, &'a TypeDef)> {
        let (resource, name) = match ty {
            Type::Own(name) => (resource, name),
            Type::Shared(name) => (&self.shared, name),
            _ => return None,
        };
        Some((resource, resource.types.get(name)?))
    }
}

/// Parses the files without checking that the names in them exist.
fn unchecked(files: &[(&str, &str)]) -> Result<Catalogue, Error> {
    let mut catalogue = Catalogue::default();
    SHARED.clone_into(&mut catalogue.shared.name);
    for (file, text) in files {
        match stem(file) {
            PRODUCT => {
                let about = read::product(file, text)?;
                catalogue.product.clone_from(&about.name);
                catalogue.version.clone_from(&about.version);
                catalogue.about = about;
            }
            AREAS => catalogue.areas = read::areas_of_file(file, text)?,
            SHARED => catalogue.shared = read::resource_of_file(file, SHARED, text)?,
            name => {
                let resource = read::resource_of_file(file, name, text)?;
                catalogue.resources.insert(name.to_owned(), resource);
            }
        }
    }
    Ok(catalogue)
}

/// Returns `users` of `crm/v8/users.toml`.
fn stem(file: &str) -> &str {
    let name = file.rsplit(['/', '\\']).next().unwrap_or(file);
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}

/// Returns the names and texts of the files of a folder, in order.
fn texts(folder: &Path) -> Result<Vec<(String, String)>, Error> {
    let entries = fs::read_dir(folder);
    let entries = entries.map_err(|e| Error::io(folder, "the folder cannot be read", e))?;
    let mut files = Vec::new();
    for entry in entries {
        let entry = entry.map_err(|e| Error::io(folder, "the folder cannot be read", e))?;
        let path = entry.path();
        if path.extension().is_some_and(|ending| ending == ENDING) {
            let text = fs::read_to_string(&path);
            let text = text.map_err(|e| Error::io(&path, "the file cannot be read", e))?;
            files.push((path.display().to_string(), text));
        }
    }
    files.sort();
    Ok(files)
}
