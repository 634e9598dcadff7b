//! The catalogue of `zoho-catalog`, as the chores see it: its folders in the workspace, and what is shown of
//! it.

pub(crate) mod folder;
pub(crate) mod show;

#[cfg(test)]
pub(crate) use zoho_catalog::read;
pub(crate) use zoho_catalog::{model, naming as words, write};
