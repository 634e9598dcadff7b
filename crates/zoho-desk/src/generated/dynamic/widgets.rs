// Written by `cargo xtask codegen` from xtask/catalog/desk/widgets.toml; changes belong there.
//! The operations of `widgets` by name.

use zoho_http::dynamic::{Entry, nothing};

use super::super::widgets;

pub(super) static ENTRIES: &[Entry] = &[Entry::new(&widgets::DELETE, |_, body| {
    nothing(&widgets::DELETE, body)
})];
