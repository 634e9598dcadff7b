// Written by `cargo xtask codegen` from things/v2/boxes.toml of the catalogue; changes belong there.
//! The boxes that things are in.
//!
//! ```no_run
//! # async fn example(things: zoho_things::Things) -> Result<(), zoho_things::Error> {
//! let mut boxes = things.boxes().list().stream();
//! while let Some(box_) = boxes.next().await {
//!     println!("{:?}", box_?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{Id, json};

use crate::client::Things;
use crate::generated::shared;

/// `GET /things/v2/boxes`. Scope `ZohoThings.boxes.READ`.
pub static LIST: Operation = Operation::get("things.boxes.list", "/things/{version}/boxes")
    .scopes(&["ZohoThings.boxes.READ"]);

/// `POST /things/v2/boxes/{box_id}/pack`. Scope `ZohoThings.boxes.UPDATE`.
pub static PACK: Operation =
    Operation::post("things.boxes.pack", "/things/{version}/boxes/{box_id}/pack")
        .scopes(&["ZohoThings.boxes.UPDATE"])
        .alternatives(&[&["ZohoThings.things.UPDATE"]]);

pub(super) const OPERATIONS: &[&Operation] = &[&LIST, &PACK];

/// The boxes that things are in.
///
/// From [`Things::boxes`](crate::Things::boxes).
#[derive(Debug, Clone)]
pub struct BoxesClient {
    client: Client,
}

impl Things {
    /// The boxes that things are in.
    #[must_use]
    pub fn boxes(&self) -> BoxesClient {
        BoxesClient {
            client: self.client().clone(),
        }
    }
}

impl BoxesClient {
    /// Lists boxes.
    ///
    /// `GET /things/v2/boxes`. Scope `ZohoThings.boxes.READ`. Retried on transient failures.
    pub fn list(&self) -> ListBoxes {
        ListBoxes(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| decode::list(body, "boxes"),
            Paging::Whole,
        ))
    }

    /// Packs a box.
    ///
    /// `POST /things/v2/boxes/{box_id}/pack`. Scope `ZohoThings.boxes.UPDATE`. Not retried when it may
    /// have been carried out.
    pub fn pack(
        &self,
        box_id: impl Into<Id>,
        thing_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> PackBox {
        let request = self
            .client
            .request(&PACK)
            .segment(box_id.into())
            .json_member("thing_ids", &json::owned::<Id>(thing_ids));
        PackBox(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }
}

call! {
    /// Returned by [`BoxesClient::list`](crate::boxes::BoxesClient::list).
    ListBoxes => list shared::BoxRef
}

call! {
    /// Returned by [`BoxesClient::pack`](crate::boxes::BoxesClient::pack).
    PackBox => ()
}
