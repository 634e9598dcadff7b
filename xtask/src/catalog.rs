//! The catalogue: the facts that the products' code is generated from, one TOML file a resource in
//! `xtask/catalog/{crm,desk}/`, made to be read, compared and edited by people.

pub(crate) mod coverage;
pub(crate) mod folder;
pub(crate) mod model;
pub(crate) mod notation;
pub(crate) mod read;
#[cfg(test)]
mod scope_tests;
pub(crate) mod show;
#[cfg(test)]
mod tests;
pub(crate) mod words;
pub(crate) mod write;
