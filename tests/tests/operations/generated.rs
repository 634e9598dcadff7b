//! The calls, written by `cargo xtask codegen`.

pub(crate) mod crm;
pub(crate) mod desk;
