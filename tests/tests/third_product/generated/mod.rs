// Written by `cargo xtask codegen` from things/v2 of the catalogue; changes belong there.
//! Everything that is generated, a module a resource.

// Fields of which the catalogue knows no more than name and type have no docs.
#![allow(missing_docs)]

pub mod boxes;
pub mod organizations;
pub mod shared;
pub mod things;

pub mod dynamic;
mod operations;
pub(crate) mod product;

pub use self::operations::OPERATIONS;
