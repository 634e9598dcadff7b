// Written by `cargo xtask codegen` from shop/v8/calls.toml of the catalogue; changes belong there.
//! Calls by telephone: the name is one of ours, too.
//!
//! ```no_run
//! # async fn example(shop: zoho_shop::Shop) -> Result<(), zoho_shop::Error> {
//! let mut calls = shop.calls().list().stream();
//! while let Some(call) = calls.next().await {
//!     println!("{:?}", call?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Client, List, Operation, call, decode};
use zoho_types::{DateTime, DateTimeRange, ExtraFields, Id, json, object};

use crate::client::Shop;

/// `GET /api/v8/calls`. Scope `Shop.calls.READ`.
pub static LIST: Operation = Operation::get("shop.calls.list", "/api/{version}/calls")
    .scopes(&["Shop.calls.READ"])
    .most(
        5_000,
        "cut the list by time with `createdTimeRange`, and read part after part",
    );

/// `POST /api/v8/calls/moveToTrash`. Scope `Shop.calls.DELETE`.
pub static DELETE: Operation =
    Operation::post("shop.calls.delete", "/api/{version}/calls/moveToTrash")
        .scopes(&["Shop.calls.DELETE"]);

pub(super) const OPERATIONS: &[&Operation] = &[&LIST, &DELETE];

/// Calls by telephone: the name is one of ours, too.
///
/// From [`Shop::calls`](crate::Shop::calls).
#[derive(Debug, Clone)]
pub struct CallsClient {
    client: Client,
}

impl Shop {
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
    /// `GET /api/v8/calls`. Scope `Shop.calls.READ`. Pages of up to 99 items. Items that are removed
    /// while the list is read can make it miss as many others; to miss none, cut the list by time with
    /// `createdTimeRange`, and read part after part. Retried on transient failures.
    pub fn list(&self) -> ListCalls {
        ListCalls(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 99 },
        ))
    }

    /// Deletes a call.
    ///
    /// `POST /api/v8/calls/moveToTrash`. Scope `Shop.calls.DELETE`. Not retried when it may have been
    /// carried out.
    pub fn delete(&self, call_ids: impl IntoIterator<Item = impl Into<Id>>) -> DeleteCalls {
        let request = self
            .client
            .request(&DELETE)
            .json_member("callIds", &json::owned::<Id>(call_ids));
        DeleteCalls(zoho_http::Call::new(
            self.client.clone(),
            request,
            |_, body| decode::nothing(body),
        ))
    }
}

call! {
    /// Returned by [`CallsClient::list`](crate::calls::CallsClient::list).
    ListCalls => list Call
}

impl ListCalls {
    /// The position of the first item in the list. Query parameter `from`, from 0 to 4999, `0` by
    /// default.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 99, `10` by default.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=99);
        self
    }

    /// Query parameter `departmentIds`.
    pub fn department_ids(
        mut self,
        department_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "departmentIds",
            json::strings::<Id>(department_ids).join(","),
        );
        self
    }

    /// Query parameter `createdTimeRange`, two date-times, or text such as
    /// `2026-01-01T00:00:00.000Z,2026-01-31T23:59:59.000Z`.
    pub fn created_time_range(mut self, created_time_range: impl Into<DateTimeRange>) -> Self {
        self.0.request_mut().set_query(
            "createdTimeRange",
            Into::<DateTimeRange>::into(created_time_range),
        );
        self
    }
}

call! {
    /// Returned by [`CallsClient::delete`](crate::calls::CallsClient::delete).
    DeleteCalls => ()
}

/// Returned by `calls().list`.
#[non_exhaustive]
pub struct Call {
    pub id: Option<Id>,
    pub start_time: Option<DateTime>,
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
