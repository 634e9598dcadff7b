//! The catalogue as plain data: what a product's operations are, whatever is made of them.
//!
//! Fields are public and enumerations are exhaustive: a program that reads a catalogue has to decide about
//! everything that one can say. What a catalogue can say grows with the minor versions of this crate.

mod operation;
mod types;

use std::collections::BTreeMap;

use crate::product::Product;

pub use operation::{Body, Flag, Host, Method, Operation, Paging, Response};
pub use types::{Field, Range, Type, TypeDef, Variant};

/// Everything that is known of one product.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Catalogue {
    /// `crm` or `desk`: the folder, and the first part of every operation's full name.
    pub product: String,
    /// The version of its API, such as `v8`.
    pub version: String,
    /// What is true of all its operations.
    pub about: Product,
    /// The areas that become cargo features, in the order of the file.
    pub areas: Vec<Area>,
    /// The resources by name.
    pub resources: BTreeMap<String, Resource>,
    /// The types that resources of several files use: a resource without operations.
    pub shared: Resource,
}

/// A group of resources that is compiled or left out together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Area {
    /// The name of the feature.
    pub name: String,
    /// What is in it, in a sentence.
    pub doc: String,
    /// Whether it belongs to the default features.
    pub default: bool,
}

/// What one accessor of the product gives: `crm.users()`.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Resource {
    /// The accessor, the module and the stem of the file.
    pub name: String,
    /// What it is, in a sentence.
    pub doc: String,
    /// The area it belongs to.
    pub area: String,
    /// What was edited by hand and stays whatever is imported: paths of keys in this file, such as
    /// `operations.list.query.limit` or `types.User`.
    pub hand: Vec<String>,
    /// Its operations, in the order they are shown in.
    pub operations: Vec<Operation>,
    /// Its own types by name.
    pub types: BTreeMap<String, TypeDef>,
    /// Where the own types come from, for those that come from a named schema.
    pub from: BTreeMap<String, String>,
}
