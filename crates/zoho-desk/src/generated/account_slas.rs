// Written by `cargo xtask codegen` from xtask/catalog/desk/account_slas.toml; changes belong there.
//! The service level agreements of an account.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut account_slas = desk.account_slas().list("4876876000000123456").stream();
//! while let Some(account_sla) = account_slas.next().await {
//!     println!("{:?}", account_sla?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{Call, Client, ExtraFields, Id, List, Operation, Paging, call, object, wire};

use crate::{Desk, shared};

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

/// The service level agreements of an account.
///
/// From [`Desk::account_slas`](crate::Desk::account_slas); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
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
    /// `GET /api/v1/accounts/{account_id}/sla`. Scope `Desk.settings.READ`. Comes in pages of up to
    /// 100. Where items are removed while it is read, as many others can be missed. Repeated when it
    /// fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list(&self, account_id: impl Into<Id>) -> ListCall {
        let request = self.client.request(&LIST).segment(account_id.into());
        ListCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Gives an account a service level agreement, or takes it away.
    ///
    /// `POST /api/v1/accounts/{account_id}/sla/{sla_id}`. Scope `Desk.accounts.UPDATE`. Not repeated
    /// by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn set(
        &self,
        account_id: impl Into<Id>,
        sla_id: impl Into<Id>,
        associate: bool,
    ) -> Call<()> {
        let request = self
            .client
            .request(&SET)
            .segment(account_id.into())
            .segment(sla_id.into())
            .json_member("associate", &associate);
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }
}

/// What may be set before `account_slas().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<AccountSla>);

impl ListCall {
    /// The id of a department. Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", department_id.into());
        self
    }

    /// How many come at a time, from 1 to 100. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// The place of the first one that comes, from 0 to 4999; `0` where it is left out. Query
    /// parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// One of `ACTIVE`, `INACTIVE`. Query parameter `status`.
    pub fn status(mut self, status: impl Into<shared::AccountSlaStatus>) -> Self {
        self.0.request_mut().set_query("status", status.into());
        self
    }
}

call!(ListCall => list AccountSla);

/// Account SLA, from `account_slas().list`.
#[non_exhaustive]
pub struct AccountSla {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `department`: an object.
    pub department: Option<shared::NameRef>,
    /// `isActive`: whether it is active.
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
