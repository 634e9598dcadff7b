#![doc = include_str!("../README.md")]

mod built_in;
mod catalogue;
mod data;
mod document;
mod error;
pub mod folder;
pub mod model;
pub mod naming;
pub mod notation;
pub mod path;
pub mod product;
pub mod read;
mod read_product;
pub mod sentence;
mod validate;
mod view;
pub mod write;

pub use built_in::{BuiltIn, built_in, latest};
pub use catalogue::SHARED;
pub use error::Error;
pub use model::Catalogue;
pub use view::{OperationRef, ParameterRef, Parameters};
