//! What is generated of a resource, and what is written by hand.

use super::names;
use crate::catalog::model::{Operation, Resource};

/// Whether anything of the resource is generated.
pub(super) fn is_generated(resource: &Resource) -> bool {
    resource
        .operations
        .iter()
        .any(|operation| !operation.by_hand)
}

/// Whether some of it is written by hand, so that its client is there.
pub(super) fn has_by_hand(resource: &Resource) -> bool {
    resource
        .operations
        .iter()
        .any(|operation| operation.by_hand)
}

/// The attribute of what is there with the area alone; nothing where the product has no areas.
pub(super) fn only_in(area: &str) -> String {
    match area {
        "" => String::new(),
        area => format!("#[cfg(feature = {area:?})]\n"),
    }
}

/// The name of an operation's static from the root of the crate.
pub(super) fn static_path(resource: &Resource, operation: &Operation) -> String {
    let root = if operation.by_hand { "crate::" } else { "" };
    format!("{root}{}::{}", resource.name, names::upper(&operation.name))
}
