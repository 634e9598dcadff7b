// Written by `cargo xtask codegen` from desk/v1/ticket_followers.toml of the catalogue; changes belong there.
//! Ticket followers.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut ticket_followers = desk.ticket_followers().list("4876876000000123456").stream();
//! while let Some(ticket_follower) = ticket_followers.next().await {
//!     println!("{:?}", ticket_follower?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{ExtraFields, Id, json, object};

use crate::client::Desk;
use crate::generated::shared;

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

pub(super) const OPERATIONS: &[&Operation] = &[&LIST, &ADD, &REMOVE];

/// Ticket followers.
///
/// From [`Desk::ticket_followers`](crate::Desk::ticket_followers).
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
    /// `GET /api/v1/tickets/{ticket_id}/followers`. Scope `Desk.tickets.READ`. Retried on transient
    /// failures.
    pub fn list(&self, ticket_id: impl Into<Id>) -> ListTicketFollowers {
        let request = self.client.request(&LIST).segment(ticket_id.into());
        ListTicketFollowers(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Whole,
        ))
    }

    /// Adds ticket followers.
    ///
    /// `POST /api/v1/tickets/{ticket_id}/addFollowers`. Scope `Desk.tickets.UPDATE`. Not retried when
    /// it may have been carried out.
    pub fn add(
        &self,
        ticket_id: impl Into<Id>,
        follower_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> AddTicketFollowers {
        let request = self
            .client
            .request(&ADD)
            .segment(ticket_id.into())
            .json_member("followerIds", &json::owned::<Id>(follower_ids));
        AddTicketFollowers(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Removes ticket followers.
    ///
    /// `POST /api/v1/tickets/{ticket_id}/removeFollowers`. Scope `Desk.tickets.UPDATE`. Not retried
    /// when it may have been carried out.
    pub fn remove(
        &self,
        ticket_id: impl Into<Id>,
        follower_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> RemoveTicketFollowers {
        let request = self
            .client
            .request(&REMOVE)
            .segment(ticket_id.into())
            .json_member("followerIds", &json::owned::<Id>(follower_ids));
        RemoveTicketFollowers(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }
}

call! {
    /// Returned by [`TicketFollowersClient::list`](crate::ticket_followers::TicketFollowersClient::list).
    ListTicketFollowers => list TicketFollower
}

call! {
    /// Returned by [`TicketFollowersClient::add`](crate::ticket_followers::TicketFollowersClient::add).
    AddTicketFollowers => ()
}

call! {
    /// Returned by [`TicketFollowersClient::remove`](crate::ticket_followers::TicketFollowersClient::remove).
    RemoveTicketFollowers => ()
}

/// Returned by `ticket_followers().list`.
#[non_exhaustive]
pub struct TicketFollower {
    pub id: Option<Id>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub photo_url: Option<String>,
    /// One of `tickets`, `contacts`, `accounts`.
    pub following: Option<shared::FollowedKind>,
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
