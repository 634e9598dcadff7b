// Written by `cargo xtask codegen` from desk/v1/account_slas.toml of the catalogue; changes belong there.
//! The service level agreements of an account.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut account_slas = desk.account_slas().list("4876876000000123456").stream();
//! while let Some(account_sla) = account_slas.next().await {
//!     println!("{:?}", account_sla?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{ExtraFields, Id, object};

use crate::client::Desk;
use crate::generated::shared;

/// `GET /api/v1/accounts/{account_id}/sla`. Scope `Desk.settings.READ`.
pub static LIST: Operation = Operation::get(
    "desk.account_slas.list",
    "/api/{version}/accounts/{account_id}/sla",
)
.scopes(&["Desk.settings.READ"])
.most(5_000, "narrow the list with `departmentId`, `status`");

/// `POST /api/v1/accounts/{account_id}/sla/{sla_id}`. Scope `Desk.accounts.UPDATE`.
pub static SET: Operation = Operation::post(
    "desk.account_slas.set",
    "/api/{version}/accounts/{account_id}/sla/{sla_id}",
)
.scopes(&["Desk.accounts.UPDATE"]);

pub(super) const OPERATIONS: &[&Operation] = &[&LIST, &SET];

/// The service level agreements of an account.
///
/// From [`Desk::account_slas`](crate::Desk::account_slas).
#[derive(Debug, Clone)]
pub struct AccountSlasClient {
    client: Client,
}

impl Desk {
    /// The service level agreements of an account.
    #[must_use]
    pub fn account_slas(&self) -> AccountSlasClient {
        AccountSlasClient {
            client: self.client().clone(),
        }
    }
}

impl AccountSlasClient {
    /// Lists account slas.
    ///
    /// `GET /api/v1/accounts/{account_id}/sla`. Scope `Desk.settings.READ`. Pages of up to 100 items.
    /// Items that are removed while the list is read can make it miss as many others. Retried on
    /// transient failures.
    pub fn list(&self, account_id: impl Into<Id>) -> ListAccountSlas {
        let request = self.client.request(&LIST).segment(account_id.into());
        ListAccountSlas(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Gives an account a service level agreement, or takes it away.
    ///
    /// `POST /api/v1/accounts/{account_id}/sla/{sla_id}`. Scope `Desk.accounts.UPDATE`. Not retried
    /// when it may have been carried out.
    pub fn set(
        &self,
        account_id: impl Into<Id>,
        sla_id: impl Into<Id>,
        associate: bool,
    ) -> SetAccountSla {
        let request = self
            .client
            .request(&SET)
            .segment(account_id.into())
            .segment(sla_id.into())
            .json_member("associate", &associate);
        SetAccountSla(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }
}

call! {
    /// Returned by [`AccountSlasClient::list`](crate::account_slas::AccountSlasClient::list).
    ListAccountSlas => list AccountSla
}

impl ListAccountSlas {
    /// Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", department_id.into());
        self
    }

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 100.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// The position of the first item in the list. Query parameter `from`, from 0 to 4999, `0` by
    /// default.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// Query parameter `status`, one of `ACTIVE`, `INACTIVE`.
    pub fn status(mut self, status: impl Into<shared::AccountSlaStatus>) -> Self {
        self.0.request_mut().set_query("status", status.into());
        self
    }
}

call! {
    /// Returned by [`AccountSlasClient::set`](crate::account_slas::AccountSlasClient::set).
    SetAccountSla => ()
}

/// Returned by `account_slas().list`.
#[non_exhaustive]
pub struct AccountSla {
    pub id: Option<Id>,
    pub name: Option<String>,
    pub department: Option<shared::NameRef>,
    pub is_active: Option<bool>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type AccountSla {
    "id" => id,
    "name" => name,
    "department" => department,
    "isActive" => is_active;
    extra
});
