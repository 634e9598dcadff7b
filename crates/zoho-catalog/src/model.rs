//! Data model of the catalogue, independent of the code generated from it.
//!
//! Fields are public and enumerations are exhaustive, so that a program that reads a catalogue has to handle every
//! case. Minor versions of this crate may add fields and variants.

mod operation;
mod types;

use std::collections::BTreeMap;

use crate::product::Product;

pub use operation::{Body, Flag, Host, Method, Operation, Paging, Response};
pub use types::{Field, Range, Type, TypeDef, Variant};

/// The catalogue of a version of a product.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Catalogue {
    /// The name of the product, `crm` or `desk`: its folder, and the first part of every operation's full name.
    pub product: String,
    /// The version of its API, such as `v8`.
    pub version: String,
    /// The properties that all operations share.
    pub about: Product,
    /// The areas, which become cargo features, in the order of the file.
    pub areas: Vec<Area>,
    /// The resources by name.
    pub resources: BTreeMap<String, Resource>,
    /// The types that several resources use, as a resource without operations.
    pub shared: Resource,
}

/// A group of resources that one cargo feature enables.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Area {
    /// The name of the feature.
    pub name: String,
    /// A sentence that describes its resources.
    pub doc: String,
    /// Whether it is one of the default features.
    pub default: bool,
}

/// The operations of one accessor of the product: `crm.users()`.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Resource {
    /// The name of the accessor, the module and the file without extension.
    pub name: String,
    /// A sentence that describes the resource.
    pub doc: String,
    /// The area that it belongs to.
    pub area: String,
    /// Manual edits that imports keep, as paths of keys in this file, such as `operations.list.query.limit` or
    /// `types.User`.
    pub hand: Vec<String>,
    /// The operations in display order.
    pub operations: Vec<Operation>,
    /// The types of this resource by name.
    pub types: BTreeMap<String, TypeDef>,
    /// The sources of the types that were imported from a named schema.
    pub from: BTreeMap<String, String>,
}
