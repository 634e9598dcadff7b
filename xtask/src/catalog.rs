//! The catalogue of `zoho-catalog`, as the chores see it: its folders in the workspace, and what is counted
//! and shown of it.

pub(crate) mod coverage;
pub(crate) mod folder;
#[cfg(test)]
mod scope_tests;
pub(crate) mod show;
#[cfg(test)]
mod tests;

pub(crate) use zoho_catalog::{model, naming as words, read, write};
