// Written by `cargo xtask codegen` from xtask/catalog/desk/contracts.toml; changes belong there.
//! Contracts.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut contracts = desk.contracts().list().stream();
//! while let Some(contract) = contracts.next().await {
//!     println!("{:?}", contract?);
//! }
//! # Ok(()) }
//! ```

use std::collections::BTreeMap;

use zoho_http::{
    Call, Client, Date, Id, List, Operation, Paging, Request, call, object,
    wire::{self, Json, Other},
    words,
};

use crate::{Desk, shared};

/// `GET /api/v1/contracts`. Scopes `Desk.contracts.READ` and `Desk.settings.READ`.
pub static LIST: Operation = Operation::get("desk.contracts.list", "/api/{version}/contracts")
    .scopes(&["Desk.contracts.READ", "Desk.settings.READ"]);

/// `GET /api/v1/contracts/{contract_id}`. Scopes `Desk.contracts.READ` and `Desk.settings.READ`.
pub static GET: Operation = Operation::get(
    "desk.contracts.get",
    "/api/{version}/contracts/{contract_id}",
)
.scopes(&["Desk.contracts.READ", "Desk.settings.READ"]);

/// `POST /api/v1/contracts`. Scopes `Desk.contracts.CREATE` and `Desk.settings.CREATE`.
pub static CREATE: Operation = Operation::post("desk.contracts.create", "/api/{version}/contracts")
    .scopes(&["Desk.contracts.CREATE", "Desk.settings.CREATE"]);

/// `PATCH /api/v1/contracts/{contract_id}`. Scopes `Desk.contracts.UPDATE` and `Desk.settings.UPDATE`.
pub static UPDATE: Operation = Operation::patch(
    "desk.contracts.update",
    "/api/{version}/contracts/{contract_id}",
)
.scopes(&["Desk.contracts.UPDATE", "Desk.settings.UPDATE"]);

/// `POST /api/v1/contracts/updateMany`. Scopes `Desk.contracts.UPDATE` and `Desk.settings.UPDATE`.
pub static UPDATE_MANY: Operation = Operation::post(
    "desk.contracts.update_many",
    "/api/{version}/contracts/updateMany",
)
.scopes(&["Desk.contracts.UPDATE", "Desk.settings.UPDATE"]);

/// `PUT /api/v1/contracts/{contract_id}`. Scopes `Desk.contracts.UPDATE` and `Desk.settings.UPDATE`.
pub static REPLACE: Operation = Operation::put(
    "desk.contracts.replace",
    "/api/{version}/contracts/{contract_id}",
)
.scopes(&["Desk.contracts.UPDATE", "Desk.settings.UPDATE"]);

/// `GET /api/v1/contracts/count`. Scopes `Desk.contracts.READ` and `Desk.settings.READ`.
pub static COUNT: Operation =
    Operation::get("desk.contracts.count", "/api/{version}/contracts/count")
        .scopes(&["Desk.contracts.READ", "Desk.settings.READ"]);

/// Contracts.
///
/// From [`Desk::contracts`](crate::Desk::contracts).
#[derive(Debug, Clone)]
pub struct ContractsClient {
    client: Client,
}

impl Desk {
    /// Contracts.
    #[must_use]
    pub fn contracts(&self) -> ContractsClient {
        ContractsClient {
            client: self.client().clone(),
        }
    }
}

impl ContractsClient {
    /// Lists contracts.
    ///
    /// `GET /api/v1/contracts`. Scopes `Desk.contracts.READ` and `Desk.settings.READ`. Comes in pages
    /// of up to 100.
    pub fn list(&self) -> ListCall {
        ListCall(List::new(
            self.client.clone(),
            Request::new(&LIST),
            |_, body| wire::list(body, "data"),
            Paging::Offset {
                origin: 0,
                max: 100,
            },
        ))
    }

    /// Gets a contract.
    ///
    /// `GET /api/v1/contracts/{contract_id}`. Scopes `Desk.contracts.READ` and `Desk.settings.READ`.
    pub fn get(&self, contract_id: impl Into<Id>) -> Call<shared::Contract> {
        let request = Request::new(&GET).segment(contract_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Creates a contract.
    ///
    /// `POST /api/v1/contracts`. Scopes `Desk.contracts.CREATE` and `Desk.settings.CREATE`.
    pub fn create(&self, body: &ContractCreate) -> Call<shared::Contract> {
        let request = Request::new(&CREATE).body("application/json", wire::body("", body));
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Updates a contract.
    ///
    /// `PATCH /api/v1/contracts/{contract_id}`. Scopes `Desk.contracts.UPDATE` and
    /// `Desk.settings.UPDATE`.
    pub fn update(
        &self,
        contract_id: impl Into<Id>,
        body: &ContractUpdate,
    ) -> Call<shared::Contract> {
        let request = Request::new(&UPDATE)
            .segment(contract_id.into())
            .body("application/json", wire::body("", body));
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Updates several contracts.
    ///
    /// `POST /api/v1/contracts/updateMany`. Scopes `Desk.contracts.UPDATE` and `Desk.settings.UPDATE`.
    pub fn update_many(&self, body: &ContractUpdateMany) -> List<shared::MassActionResult> {
        let request = Request::new(&UPDATE_MANY).body("application/json", wire::body("", body));
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "results"),
            Paging::Whole,
        )
    }

    /// Replaces a contract.
    ///
    /// `PUT /api/v1/contracts/{contract_id}`. Scopes `Desk.contracts.UPDATE` and
    /// `Desk.settings.UPDATE`.
    pub fn replace(
        &self,
        contract_id: impl Into<Id>,
        body: &ContractUpdate,
    ) -> Call<shared::Contract> {
        let request = Request::new(&REPLACE)
            .segment(contract_id.into())
            .body("application/json", wire::body("", body));
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Counts contracts.
    ///
    /// `GET /api/v1/contracts/count`. Scopes `Desk.contracts.READ` and `Desk.settings.READ`.
    pub fn count(&self, view_id: impl Into<Id>, department_id: impl Into<Id>) -> CountCall {
        let mut request = Request::new(&COUNT);
        request.set_query("viewId", view_id.into());
        request.set_query("departmentId", department_id.into());
        CountCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "count")
        }))
    }
}

/// What may be set before `contracts().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<shared::Contract>);

impl ListCall {
    /// View id.
    pub fn view_id(mut self, view_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("viewId", view_id.into());
        self
    }

    /// Filters.
    pub fn filters(mut self, filters: &Json) -> Self {
        self.0
            .request_mut()
            .set_query("filters", filters.to_string());
        self
    }

    /// Filter id.
    pub fn filter_id(mut self, filter_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("filterId", filter_id.into());
        self
    }

    /// Account id.
    pub fn account_id(mut self, account_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("accountId", account_id.into());
        self
    }

    /// Include.
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<ContractInclude>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include",
            wire::strings::<ContractInclude>(include).join(","),
        );
        self
    }

    /// Owner ids.
    pub fn owner_ids(mut self, owner_ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("ownerIds", wire::strings::<Id>(owner_ids).join(","));
        self
    }

    /// Limit: from 1 to 100; `10` where it is left out.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// From: from 0 to 4999; `0` where it is left out.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// Sort by.
    pub fn sort_by(mut self, sort_by: impl Into<ContractSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }

    /// Contract name.
    pub fn contract_name(mut self, contract_name: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("contractName", contract_name);
        self
    }

    /// Department ids.
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

    /// Fields.
    pub fn fields(mut self, fields: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("fields", fields);
        self
    }
}

call!(ListCall => list shared::Contract);

/// What may be set before `contracts().count` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct CountCall(Call<i64>);

impl CountCall {
    /// Filter.
    pub fn filter(mut self, filter: &Json) -> Self {
        self.0.request_mut().set_query("filter", filter.to_string());
        self
    }

    /// Filter id.
    pub fn filter_id(mut self, filter_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("filterId", filter_id.into());
        self
    }

    /// Owner id.
    pub fn owner_id(mut self, owner_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("ownerId", owner_id.into());
        self
    }
}

call!(CountCall => i64);

/// Contract create, of `contracts().create`.
#[derive(Clone, Default, PartialEq)]
pub struct ContractCreate {
    /// Associated SLA id.
    pub associated_sla_id: Option<Id>,
    /// Cf.
    pub cf: Option<Other>,
    /// Product id.
    pub product_id: Option<Id>,
    /// End date.
    pub end_date: Option<Date>,
    /// Custom fields.
    pub custom_fields: Option<Other>,
    /// Department id; has to be sent.
    pub department_id: Option<Id>,
    /// Notify before.
    pub notify_before: Option<i64>,
    /// Contract number.
    pub contract_number: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Associated support plan id; has to be sent.
    pub associated_support_plan_id: Option<Id>,
    /// Owner id; has to be sent.
    pub owner_id: Option<Id>,
    /// Notification agent ids.
    pub notification_agent_ids: Option<Vec<Id>>,
    /// Account id; has to be sent.
    pub account_id: Option<Id>,
    /// Contract name; has to be sent.
    pub contract_name: Option<String>,
    /// Start date; has to be sent.
    pub start_date: Option<Date>,
    /// Layout id.
    pub layout_id: Option<Id>,
    /// SLA.
    pub sla: Option<BTreeMap<String, String>>,
    /// Account.
    pub account: Option<BTreeMap<String, String>>,
    /// Product.
    pub product: Option<BTreeMap<String, String>>,
}

impl ContractCreate {
    /// With what has to be sent; the rest is left out.
    #[must_use]
    pub fn new(
        department_id: impl Into<Id>,
        associated_support_plan_id: impl Into<Id>,
        owner_id: impl Into<Id>,
        account_id: impl Into<Id>,
        contract_name: impl Into<String>,
        start_date: Date,
    ) -> Self {
        Self {
            department_id: Some(department_id.into()),
            associated_support_plan_id: Some(associated_support_plan_id.into()),
            owner_id: Some(owner_id.into()),
            account_id: Some(account_id.into()),
            contract_name: Some(contract_name.into()),
            start_date: Some(start_date),
            ..Self::default()
        }
    }
}

object!(ContractCreate {
    "associatedSLAId" => associated_sla_id,
    "cf" => cf,
    "productId" => product_id,
    "endDate" => end_date,
    "customFields" => custom_fields,
    "departmentId" => department_id,
    "notifyBefore" => notify_before,
    "contractNumber" => contract_number,
    "description" => description,
    "associatedSupportPlanId" => associated_support_plan_id,
    "ownerId" => owner_id,
    "notificationAgentIds" => notification_agent_ids,
    "accountId" => account_id,
    "contractName" => contract_name,
    "startDate" => start_date,
    "layoutId" => layout_id,
    "sla" => sla,
    "account" => account,
    "product" => product
});

/// Contract update, of `contracts().update`, `contracts().replace`.
#[derive(Clone, Default, PartialEq)]
pub struct ContractUpdate {
    /// Associated SLA id.
    pub associated_sla_id: Option<Id>,
    /// Cf.
    pub cf: Option<Other>,
    /// Product id.
    pub product_id: Option<Id>,
    /// End date.
    pub end_date: Option<Date>,
    /// Custom fields.
    pub custom_fields: Option<Other>,
    /// Department id.
    pub department_id: Option<Id>,
    /// Notify before.
    pub notify_before: Option<i64>,
    /// Contract number.
    pub contract_number: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Owner id.
    pub owner_id: Option<Id>,
    /// Notification agent ids.
    pub notification_agent_ids: Option<Vec<Id>>,
    /// Account id.
    pub account_id: Option<Id>,
    /// Contract name.
    pub contract_name: Option<String>,
    /// Start date.
    pub start_date: Option<Date>,
    /// Layout id.
    pub layout_id: Option<Id>,
}

object!(ContractUpdate {
    "associatedSLAId" => associated_sla_id,
    "cf" => cf,
    "productId" => product_id,
    "endDate" => end_date,
    "customFields" => custom_fields,
    "departmentId" => department_id,
    "notifyBefore" => notify_before,
    "contractNumber" => contract_number,
    "description" => description,
    "ownerId" => owner_id,
    "notificationAgentIds" => notification_agent_ids,
    "accountId" => account_id,
    "contractName" => contract_name,
    "startDate" => start_date,
    "layoutId" => layout_id
});

/// Contract update many, of `contracts().update_many`.
#[derive(Clone, Default, PartialEq)]
pub struct ContractUpdateMany {
    /// Is custom field; has to be sent.
    pub is_custom_field: Option<bool>,
    /// Field name; has to be sent.
    pub field_name: Option<String>,
    /// Ids; has to be sent.
    pub ids: Option<Vec<Id>>,
    /// Field value; has to be sent.
    pub field_value: Option<String>,
}

impl ContractUpdateMany {
    /// With what has to be sent; the rest is left out.
    #[must_use]
    pub fn new(
        is_custom_field: bool,
        field_name: impl Into<String>,
        ids: impl IntoIterator<Item = impl Into<Id>>,
        field_value: impl Into<String>,
    ) -> Self {
        Self {
            is_custom_field: Some(is_custom_field),
            field_name: Some(field_name.into()),
            ids: Some(ids.into_iter().map(Into::into).collect()),
            field_value: Some(field_value.into()),
        }
    }
}

object!(ContractUpdateMany {
    "isCustomField" => is_custom_field,
    "fieldName" => field_name,
    "ids" => ids,
    "fieldValue" => field_value
});

words! {
    /// Contract include.
    pub enum ContractInclude {
        /// `accounts`
        Accounts = "accounts",
        /// `products`
        Products = "products",
        /// `slas`
        Slas = "slas",
        /// `owner`
        Owner = "owner",
        /// `departments`
        Departments = "departments",
    }
}

words! {
    /// Contract sort by.
    pub enum ContractSortBy {
        /// `accountName`
        AccountName = "accountName",
        /// `contractName`
        ContractName = "contractName",
        /// `contractEndDate`
        ContractEndDate = "contractEndDate",
        /// `contractStartDate`
        ContractStartDate = "contractStartDate",
        /// `createdTime`
        CreatedTime = "createdTime",
        /// `modifiedTime`
        ModifiedTime = "modifiedTime",
        /// `-accountName`
        AccountNameDescending = "-accountName",
        /// `-contractName`
        ContractNameDescending = "-contractName",
        /// `-contractEndDate`
        ContractEndDateDescending = "-contractEndDate",
        /// `-contractStartDate`
        ContractStartDateDescending = "-contractStartDate",
        /// `-createdTime`
        CreatedTimeDescending = "-createdTime",
        /// `-modifiedTime`
        ModifiedTimeDescending = "-modifiedTime",
    }
}
