//! A product's folder of the catalogue: `areas.toml`, `shared.toml` and a file a resource.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, ensure};

use super::model::{Body, Catalogue, Field, Method, Operation, Resource, Type, TypeDef};
use super::{read, write};

/// The products, each a folder.
pub(crate) const PRODUCTS: [&str; 2] = ["crm", "desk"];

/// The name of the file with the shared types, and of their module.
pub(crate) const SHARED: &str = "shared";

/// Files in the folder that are no resources.
const NO_RESOURCES: [&str; 4] = [SHARED, "areas", "names", "listed_scopes"];

/// A product's folder, from the root of the workspace.
pub(crate) fn of(product: &str) -> PathBuf {
    Path::new("xtask/catalog").join(product)
}

/// Reads the catalogue of a product from its folder; what is not there is empty.
pub(crate) fn load(product: &str, folder: &Path) -> Result<Catalogue> {
    let mut catalogue = Catalogue {
        product: product.to_owned(),
        ..Catalogue::default()
    };
    let areas = folder.join("areas.toml");
    if areas.exists() {
        catalogue.areas =
            read::areas(&text(&areas)?).with_context(|| areas.display().to_string())?;
    }
    SHARED.clone_into(&mut catalogue.shared.name);
    for path in files(folder)? {
        let stem = path
            .file_stem()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        if stem == SHARED || !NO_RESOURCES.contains(&stem.as_str()) {
            let read = read::resource(&stem, &text(&path)?);
            let resource = read.with_context(|| path.display().to_string())?;
            if stem == SHARED {
                catalogue.shared = resource;
            } else {
                catalogue.resources.insert(stem, resource);
            }
        }
    }
    Ok(catalogue)
}

/// The same, and every reference is looked after.
pub(crate) fn load_checked(product: &str) -> Result<Catalogue> {
    let catalogue = load(product, &of(product))?;
    check(&catalogue)?;
    Ok(catalogue)
}

/// Writes the resources and the shared types; files of resources that are gone are removed.
pub(crate) fn save(catalogue: &Catalogue, folder: &Path) -> Result<()> {
    fs::create_dir_all(folder)?;
    for path in files(folder)? {
        let stem = path.file_stem().unwrap_or_default().to_string_lossy();
        let known = NO_RESOURCES.contains(&&*stem) || catalogue.resources.contains_key(&*stem);
        if !known {
            fs::remove_file(&path).with_context(|| path.display().to_string())?;
        }
    }
    for resource in catalogue.resources.values().chain([&catalogue.shared]) {
        let path = folder.join(format!("{}.toml", resource.name));
        fs::write(&path, write::resource(resource)).with_context(|| path.display().to_string())?;
    }
    Ok(())
}

/// The published operations that are not in the catalogue, with the reasons.
pub(crate) fn left_out(product: &str) -> Result<BTreeMap<String, String>> {
    let path = of(product).with_file_name("left_out.toml");
    let text = text(&path)?;
    let document = toml_edit::Document::parse(text.as_str())?;
    let table = document.get(product).map(read::pairs).transpose();
    Ok(table
        .with_context(|| path.display().to_string())?
        .unwrap_or_default())
}

/// The text of a file.
fn text(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))
}

/// The TOML files of a folder, in order.
fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    if !folder.exists() {
        return Ok(Vec::new());
    }
    let entries = fs::read_dir(folder).with_context(|| folder.display().to_string())?;
    let mut files = entries
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<Vec<_>>>()?;
    files.retain(|path| {
        path.extension()
            .is_some_and(|extension| extension == "toml")
    });
    files.sort();
    Ok(files)
}

/// Whether all names that are used are there, and none twice.
pub(crate) fn check(catalogue: &Catalogue) -> Result<()> {
    for resource in catalogue.resources.values() {
        let place = || format!("{} {}", catalogue.product, resource.name);
        let known = catalogue
            .areas
            .iter()
            .any(|area| area.name == resource.area);
        ensure!(known, "{}: unknown area `{}`", place(), resource.area);
        let mut names = BTreeSet::new();
        for operation in &resource.operations {
            ensure!(
                names.insert(&operation.name),
                "{}: two operations `{}`",
                place(),
                operation.name
            );
            ensure!(
                operation.method != Method::Get || operation.body == Body::Nothing,
                "{}.{}: a GET has no body",
                place(),
                operation.name
            );
            for ty in operation_types(operation) {
                check_type(catalogue, resource, ty)
                    .with_context(|| format!("{}.{}", place(), operation.name))?;
            }
        }
    }
    for resource in catalogue.resources.values().chain([&catalogue.shared]) {
        for (name, ty) in &resource.types {
            for field in object_fields(ty) {
                let place = || {
                    format!(
                        "{} {} types.{name}.{}",
                        catalogue.product, resource.name, field.wire
                    )
                };
                check_type(catalogue, resource, &field.ty).with_context(place)?;
            }
        }
    }
    Ok(())
}

/// Whether the type that is used is there.
fn check_type(catalogue: &Catalogue, resource: &Resource, ty: &Type) -> Result<()> {
    match ty.named() {
        Some(Type::Own(name)) => {
            ensure!(resource.types.contains_key(name), "unknown type `{name}`")
        }
        Some(Type::Shared(name)) => {
            ensure!(
                catalogue.shared.types.contains_key(name),
                "unknown type `shared.{name}`"
            );
        }
        _ => {}
    }
    Ok(())
}

/// Every type that an operation names.
pub(crate) fn operation_types(operation: &Operation) -> impl Iterator<Item = &Type> {
    use super::model::Answer;
    let (body, parts) = match &operation.body {
        Body::Nothing => (None, &[][..]),
        Body::Json { ty, beside, .. } => (Some(ty), beside.as_slice()),
        Body::Multipart(parts) => (None, parts.as_slice()),
    };
    let answer = match &operation.answer {
        Answer::One { ty, .. } | Answer::List { item: ty, .. } => Some(ty),
        Answer::Nothing | Answer::Rows { .. } | Answer::Row { .. } | Answer::File => None,
    };
    let fields = [&operation.path_params, &operation.query, &operation.headers];
    let fields = fields.into_iter().flatten().chain(parts);
    fields
        .map(|field: &Field| &field.ty)
        .chain(body)
        .chain(answer)
}

/// The fields of an object.
pub(crate) fn object_fields(ty: &TypeDef) -> &[Field] {
    match ty {
        TypeDef::Object { fields, .. } => fields,
        TypeDef::Enumeration(_) => &[],
    }
}
