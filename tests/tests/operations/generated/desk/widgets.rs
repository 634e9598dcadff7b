// Written by `cargo xtask codegen` from xtask/catalog/desk/widgets.toml; changes belong there.
//! The calls of `widgets`.

use super::super::super::every::{Case, erase};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[Case {
    operation: &zoho_desk::widgets::DELETE,
    call: |desk, given| {
        let call: zoho_desk::widgets::DeleteWidget = desk.widgets().delete(given.path("widget_id"));
        erase(call.into_call())
    },
}];
