// Written by `cargo xtask codegen` from desk/v1/widgets.toml of the catalogue; changes belong there.
//! Widgets.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! desk.widgets().delete("4876876000000123456").send().await?;
//! # Ok(()) }
//! ```

use zoho_http::{Call, Client, Operation, call, decode};
use zoho_types::Id;

use crate::client::Desk;

/// `DELETE /api/v1/widgets/{widget_id}`. Scope `Desk.settings.DELETE`.
pub static DELETE: Operation =
    Operation::delete("desk.widgets.delete", "/api/{version}/widgets/{widget_id}")
        .scopes(&["Desk.settings.DELETE"]);

pub(super) const OPERATIONS: &[&Operation] = &[&DELETE];

/// Widgets.
///
/// From [`Desk::widgets`](crate::Desk::widgets).
#[derive(Debug, Clone)]
pub struct WidgetsClient {
    client: Client,
}

impl Desk {
    /// Widgets.
    #[must_use]
    pub fn widgets(&self) -> WidgetsClient {
        WidgetsClient {
            client: self.client().clone(),
        }
    }
}

impl WidgetsClient {
    /// Deletes a widget.
    ///
    /// `DELETE /api/v1/widgets/{widget_id}`. Scope `Desk.settings.DELETE`. Retried on transient
    /// failures.
    pub fn delete(&self, widget_id: impl Into<Id>) -> DeleteWidget {
        let request = self.client.request(&DELETE).segment(widget_id.into());
        DeleteWidget(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }
}

call! {
    /// Returned by [`WidgetsClient::delete`](crate::widgets::WidgetsClient::delete).
    DeleteWidget => ()
}
