// Written by `cargo xtask codegen` from xtask/catalog/desk/ticket_followers.toml; changes belong there.
//! Ticket followers.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut ticket_followers = desk.ticket_followers().list("4876876000000123456").stream();
//! while let Some(ticket_follower) = ticket_followers.next().await {
//!     println!("{:?}", ticket_follower?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{Call, Client, ExtraFields, Id, List, Operation, Paging, object, wire};

use crate::{Desk, shared};

/// `GET /api/v1/tickets/{ticket_id}/followers`. Scope `Desk.tickets.READ`.
pub static LIST: Operation = Operation::get(
    "desk.ticket_followers.list",
    "/api/{version}/tickets/{ticket_id}/followers",
)
.scopes(&["Desk.tickets.READ"]);

/// `POST /api/v1/tickets/{ticket_id}/addFollowers`. Scope `Desk.tickets.UPDATE`.
pub static ADD: Operation = Operation::post(
    "desk.ticket_followers.add",
    "/api/{version}/tickets/{ticket_id}/addFollowers",
)
.scopes(&["Desk.tickets.UPDATE"]);

/// `POST /api/v1/tickets/{ticket_id}/removeFollowers`. Scope `Desk.tickets.UPDATE`.
pub static REMOVE: Operation = Operation::post(
    "desk.ticket_followers.remove",
    "/api/{version}/tickets/{ticket_id}/removeFollowers",
)
.scopes(&["Desk.tickets.UPDATE"]);

/// Ticket followers.
///
/// From [`Desk::ticket_followers`](crate::Desk::ticket_followers); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
#[derive(Debug, Clone)]
pub struct TicketFollowersClient {
    client: Client,
}

impl Desk {
    /// Ticket followers.
    #[must_use]
    pub fn ticket_followers(&self) -> TicketFollowersClient {
        TicketFollowersClient {
            client: self.client().clone(),
        }
    }
}

impl TicketFollowersClient {
    /// Lists ticket followers.
    ///
    /// `GET /api/v1/tickets/{ticket_id}/followers`. Scope `Desk.tickets.READ`. Repeated when it fails
    /// on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list(&self, ticket_id: impl Into<Id>) -> List<TicketFollower> {
        let request = self.client.request(&LIST).segment(ticket_id.into());
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Whole,
        )
    }

    /// Adds ticket followers.
    ///
    /// `POST /api/v1/tickets/{ticket_id}/addFollowers`. Scope `Desk.tickets.UPDATE`. Not repeated by
    /// itself when it may have been carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn add(
        &self,
        ticket_id: impl Into<Id>,
        follower_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Call<()> {
        let request = self
            .client
            .request(&ADD)
            .segment(ticket_id.into())
            .json_member("followerIds", &wire::owned::<Id>(follower_ids));
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Removes ticket followers.
    ///
    /// `POST /api/v1/tickets/{ticket_id}/removeFollowers`. Scope `Desk.tickets.UPDATE`. Not repeated
    /// by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn remove(
        &self,
        ticket_id: impl Into<Id>,
        follower_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Call<()> {
        let request = self
            .client
            .request(&REMOVE)
            .segment(ticket_id.into())
            .json_member("followerIds", &wire::owned::<Id>(follower_ids));
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }
}

/// Ticket follower, from `ticket_followers().list`.
#[non_exhaustive]
pub struct TicketFollower {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `firstName`: text.
    pub first_name: Option<String>,
    /// `lastName`: text.
    pub last_name: Option<String>,
    /// `photoURL`: an address on the web.
    pub photo_url: Option<String>,
    /// `following`: one of `tickets`, `contacts`, `accounts`.
    pub following: Option<shared::FollowedKind>,
    /// `email`: an e-mail address.
    pub email: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type TicketFollower {
    "id" => id,
    "firstName" => first_name,
    "lastName" => last_name,
    "photoURL" => photo_url,
    "following" => following,
    "email" => email;
    extra
});
