//! Checks that every name refers to something, and that no name occurs twice.

use std::collections::BTreeSet;

use crate::document;
use crate::error::{Error, Fault};
use crate::model::{Body, Catalogue, Method, Operation, Paging, Resource, Response, Type};

/// A validation error in a resource.
#[derive(Debug)]
pub(crate) struct Mistake {
    pub(crate) resource: String,
    /// Outermost first.
    keys: Vec<String>,
    message: String,
}

impl Mistake {
    /// Converts it to the error of a file with that text, at the innermost of the keys that exists.
    pub(crate) fn of_file(self, file: &str, text: &str) -> Error {
        let mut fault = Fault::new(self.message);
        let span = document::document(text, |document| Ok(document.span_of(&self.keys)));
        if let (Ok(Some(span)), false) = (span, text.is_empty()) {
            fault = fault.at(&span);
        }
        let keys = self.keys.iter().rev();
        keys.fold(fault, |fault, key| fault.under(key))
            .of_file(file, text)
    }
}

/// Checks everything, and returns the first mistake.
pub(crate) fn validate(catalogue: &Catalogue) -> Result<(), Mistake> {
    if let Some(organization) = &catalogue.about.organization {
        let found_by = &organization.found_by;
        let full_name = format!("{}.{found_by}", catalogue.product);
        if catalogue.operation(&full_name).is_none() {
            return Err(Mistake {
                resource: "product".to_owned(),
                keys: ["organization", "found_by"].map(str::to_owned).into(),
                message: format!("unknown operation `{found_by}`"),
            });
        }
    }
    for operation in catalogue.about.beyond_pages.keys() {
        let full_name = format!("{}.{operation}", catalogue.product);
        if catalogue.operation(&full_name).is_none() {
            return Err(Mistake {
                resource: "product".to_owned(),
                keys: vec!["beyond_pages".to_owned(), operation.clone()],
                message: "unknown operation".to_owned(),
            });
        }
    }
    for resource in catalogue.resources.values() {
        let known = catalogue.areas.iter().any(|a| a.name == resource.area);
        if !(known || catalogue.areas.is_empty() && resource.area.is_empty()) {
            let message = format!("unknown area `{}`", resource.area);
            return Err(mistake(resource, &["area"], message));
        }
        let mut names = BTreeSet::new();
        for operation in &resource.operations {
            let name = operation.name.as_str();
            if !names.insert(name) {
                let message = format!("two operations `{name}`");
                return Err(mistake(resource, &["operations", name], message));
            }
            if operation.method == Method::Get && operation.body != Body::Nothing {
                let message = "a GET has no body".to_owned();
                return Err(mistake(resource, &["operations", name, "body"], message));
            }
            if operation.paging == Paging::Product && catalogue.about.paging.is_none() {
                let message = "`product.toml` says nothing of paging".to_owned();
                return Err(mistake(resource, &["operations", name, "paging"], message));
            }
            for (keys, ty) in types_of(operation) {
                if let Some(message) = missing(catalogue, resource, ty) {
                    let place: Vec<_> = ["operations", name].into_iter().chain(keys).collect();
                    return Err(mistake(resource, &place, message));
                }
            }
        }
    }
    for resource in catalogue.resources.values().chain([&catalogue.shared]) {
        for (name, ty) in &resource.types {
            for field in ty.fields() {
                if let Some(message) = missing(catalogue, resource, &field.ty) {
                    return Err(mistake(resource, &["types", name, &field.wire], message));
                }
            }
        }
    }
    Ok(())
}

fn mistake(resource: &Resource, keys: &[&str], message: String) -> Mistake {
    Mistake {
        resource: resource.name.clone(),
        keys: keys.iter().map(|&key| key.to_owned()).collect(),
        message,
    }
}

/// Returns the message for a named type that does not exist.
fn missing(catalogue: &Catalogue, resource: &Resource, ty: &Type) -> Option<String> {
    let named = ty.named()?;
    let found = catalogue.type_def(resource, named);
    found.is_none().then(|| format!("unknown type `{named}`"))
}

/// Returns every type that an operation names, with the keys that lead to it.
fn types_of(operation: &Operation) -> Vec<(Vec<&str>, &Type)> {
    let mut types = Vec::new();
    let (body, extra, parts) = match &operation.body {
        Body::Nothing => (None, &[][..], &[][..]),
        Body::Json { ty, extra, .. } => (Some(ty), extra.as_slice(), &[][..]),
        Body::Multipart(parts) => (None, &[][..], parts.as_slice()),
    };
    let response = match &operation.response {
        Response::One { ty, .. } | Response::List { item: ty, .. } => Some(ty),
        Response::Nothing | Response::Rows { .. } | Response::Row { .. } | Response::File => None,
    };
    for (key, fields) in [
        ("path", operation.path_params.as_slice()),
        ("query", &operation.query),
        ("headers", &operation.headers),
        ("extra", extra),
        ("parts", parts),
    ] {
        types.extend(fields.iter().map(|f| (vec![key, f.wire.as_str()], &f.ty)));
    }
    types.extend(body.map(|ty| (vec!["body"], ty)));
    types.extend(response.map(|ty| (vec!["response"], ty)));
    types
}
