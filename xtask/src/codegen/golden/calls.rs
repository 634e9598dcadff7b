// Written by `cargo xtask codegen` from xtask/catalog/desk/calls.toml; changes belong there.
//! Calls by telephone: the name is one of ours, too.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut calls = desk.calls().list().stream();
//! while let Some(call) = calls.next().await {
//!     println!("{:?}", call?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Client, DateTime, DateTimeRange, ExtraFields, Id, List, Operation, Paging, call, object, wire,
};

use crate::Desk;

/// `GET /api/v1/calls`. Scope `Desk.calls.READ`.
pub static LIST: Operation = Operation::get("desk.calls.list", "/api/{version}/calls")
    .scopes(&["Desk.calls.READ"])
    .most(
        5_000,
        "cut the list by time with `createdTimeRange`, and read part after part",
    );

/// `POST /api/v1/calls/moveToTrash`. Scope `Desk.calls.DELETE`.
pub static DELETE: Operation =
    Operation::post("desk.calls.delete", "/api/{version}/calls/moveToTrash")
        .scopes(&["Desk.calls.DELETE"]);

/// Calls by telephone: the name is one of ours, too.
///
/// From [`Desk::calls`](crate::Desk::calls); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
#[derive(Debug, Clone)]
pub struct CallsClient {
    client: Client,
}

impl Desk {
    /// Calls by telephone: the name is one of ours, too.
    #[must_use]
    pub fn calls(&self) -> CallsClient {
        CallsClient {
            client: self.client().clone(),
        }
    }
}

impl CallsClient {
    /// Lists calls.
    ///
    /// `GET /api/v1/calls`. Scope `Desk.calls.READ`. Comes in pages of up to 99. Where items are
    /// removed while it is read, as many others can be missed; to miss none, cut the list by time with
    /// `createdTimeRange`, and read part after part. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list(&self) -> ListCall {
        ListCall(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 99 },
        ))
    }

    /// Deletes a call.
    ///
    /// `POST /api/v1/calls/moveToTrash`. Scope `Desk.calls.DELETE`. Not repeated by itself when it may
    /// have been carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn delete(&self, call_ids: impl IntoIterator<Item = impl Into<Id>>) -> zoho_http::Call<()> {
        let request = self
            .client
            .request(&DELETE)
            .json_member("callIds", &wire::owned::<Id>(call_ids));
        zoho_http::Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }
}

/// What may be set before `calls().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<Call>);

impl ListCall {
    /// The place of the first one that comes, from 0 to 4999; `0` where it is left out. Query
    /// parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// How many come at a time, from 1 to 99; `10` where it is left out. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=99);
        self
    }

    /// One or more ids, which are sent with commas between them. Query parameter `departmentIds`.
    pub fn department_ids(
        mut self,
        department_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "departmentIds",
            wire::strings::<Id>(department_ids).join(","),
        );
        self
    }

    /// Two date-times, or text with a comma between them:
    /// `2026-01-01T00:00:00.000Z,2026-01-31T23:59:59.000Z`. Query parameter `createdTimeRange`.
    pub fn created_time_range(mut self, created_time_range: impl Into<DateTimeRange>) -> Self {
        self.0.request_mut().set_query(
            "createdTimeRange",
            Into::<DateTimeRange>::into(created_time_range),
        );
        self
    }
}

call!(ListCall => list Call);

/// Call, from `calls().list`.
#[non_exhaustive]
pub struct Call {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `startTime`: a moment with its offset.
    pub start_time: Option<DateTime>,
    /// `isOn`: whether it is on.
    pub is_on: Option<bool>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type Call {
    "id" => id,
    "startTime" => start_time,
    "isOn" => is_on;
    extra
});
