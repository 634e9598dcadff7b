// Written by `cargo xtask codegen` from desk/v1/contracts.toml of the catalogue; changes belong there.
//! Contracts.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut contracts = desk.contracts().list().stream();
//! while let Some(contract) = contracts.next().await {
//!     println!("{:?}", contract?);
//! }
//! # Ok(()) }
//! ```

use std::collections::BTreeMap;

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::json::Json;
use zoho_types::{Date, ExtraFields, Id, json, object, open_enum};

use crate::client::Desk;
use crate::generated::shared;

/// `GET /api/v1/contracts`. Scopes `Desk.contracts.READ` and `Desk.settings.READ`.
pub static LIST: Operation = Operation::get("desk.contracts.list", "/api/{version}/contracts")
    .scopes(&["Desk.contracts.READ", "Desk.settings.READ"])
    .most(
        5_000,
        "narrow the list with `viewId`, `filters`, `filterId`",
    );

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

pub(super) const OPERATIONS: &[&Operation] = &[
    &LIST,
    &GET,
    &CREATE,
    &UPDATE,
    &UPDATE_MANY,
    &REPLACE,
    &COUNT,
];

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
    /// `GET /api/v1/contracts`. Scopes `Desk.contracts.READ` and `Desk.settings.READ`. Pages of up to
    /// 100 items. Items that are removed while the list is read can make it miss as many others.
    /// Retried on transient failures.
    pub fn list(&self) -> ListContracts {
        ListContracts(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Gets a contract.
    ///
    /// `GET /api/v1/contracts/{contract_id}`. Scopes `Desk.contracts.READ` and `Desk.settings.READ`.
    /// Retried on transient failures.
    pub fn get(&self, contract_id: impl Into<Id>) -> GetContract {
        let request = self.client.request(&GET).segment(contract_id.into());
        GetContract(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Creates a contract.
    ///
    /// `POST /api/v1/contracts`. Scopes `Desk.contracts.CREATE` and `Desk.settings.CREATE`. Not
    /// retried when it may have been carried out.
    pub fn create(&self, body: &ContractCreate) -> CreateContract {
        let request = self.client.request(&CREATE).json_member("", body);
        CreateContract(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Updates a contract.
    ///
    /// `PATCH /api/v1/contracts/{contract_id}`. Scopes `Desk.contracts.UPDATE` and
    /// `Desk.settings.UPDATE`. Not retried when it may have been carried out.
    pub fn update(&self, contract_id: impl Into<Id>, body: &ContractUpdate) -> UpdateContract {
        let request = self
            .client
            .request(&UPDATE)
            .segment(contract_id.into())
            .json_member("", body);
        UpdateContract(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Updates several contracts.
    ///
    /// `POST /api/v1/contracts/updateMany`. Scopes `Desk.contracts.UPDATE` and `Desk.settings.UPDATE`.
    /// Not retried when it may have been carried out.
    pub fn update_many(&self, body: &ContractUpdateMany) -> UpdateManyContracts {
        let request = self.client.request(&UPDATE_MANY).json_member("", body);
        UpdateManyContracts(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "results"),
            Paging::Whole,
        ))
    }

    /// Replaces a contract.
    ///
    /// `PUT /api/v1/contracts/{contract_id}`. Scopes `Desk.contracts.UPDATE` and
    /// `Desk.settings.UPDATE`. Retried on transient failures.
    pub fn replace(&self, contract_id: impl Into<Id>, body: &ContractUpdate) -> ReplaceContract {
        let request = self
            .client
            .request(&REPLACE)
            .segment(contract_id.into())
            .json_member("", body);
        ReplaceContract(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Counts contracts.
    ///
    /// `GET /api/v1/contracts/count`. Scopes `Desk.contracts.READ` and `Desk.settings.READ`. Retried
    /// on transient failures.
    ///
    /// - `view_id`: The id of the custom view whose contents to return.
    pub fn count(&self, view_id: impl Into<Id>, department_id: impl Into<Id>) -> CountContracts {
        let mut request = self.client.request(&COUNT);
        request.set_query("viewId", view_id.into());
        request.set_query("departmentId", department_id.into());
        CountContracts(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "count")
        }))
    }
}

call! {
    /// Returned by [`ContractsClient::list`](crate::contracts::ContractsClient::list).
    ListContracts => list shared::Contract
}

impl ListContracts {
    /// The id of the custom view whose contents to return. Query parameter `viewId`.
    pub fn view_id(mut self, view_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("viewId", view_id.into());
        self
    }

    /// Query parameter `filters`.
    pub fn filters(mut self, filters: &Json) -> Self {
        self.0
            .request_mut()
            .set_query("filters", filters.to_string());
        self
    }

    /// Query parameter `filterId`.
    pub fn filter_id(mut self, filter_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("filterId", filter_id.into());
        self
    }

    /// Query parameter `accountId`.
    pub fn account_id(mut self, account_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("accountId", account_id.into());
        self
    }

    /// What to return along with each item. Query parameter `include`, any of `accounts`, `products`,
    /// `slas`, `owner`, `departments`.
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<ContractInclude>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include",
            json::strings::<ContractInclude>(include).join(","),
        );
        self
    }

    /// Query parameter `ownerIds`.
    pub fn owner_ids(mut self, owner_ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("ownerIds", json::strings::<Id>(owner_ids).join(","));
        self
    }

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 100, `10` by default.
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

    /// The field that the list is sorted by. Query parameter `sortBy`, where a minus reverses the
    /// order.
    pub fn sort_by(mut self, sort_by: impl Into<ContractSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }

    /// Query parameter `contractName`.
    pub fn contract_name(mut self, contract_name: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("contractName", contract_name);
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

    /// The API names of the fields to return. Query parameter `fields`.
    pub fn fields(mut self, fields: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("fields", fields);
        self
    }
}

call! {
    /// Returned by [`ContractsClient::get`](crate::contracts::ContractsClient::get).
    GetContract => shared::Contract
}

call! {
    /// Returned by [`ContractsClient::create`](crate::contracts::ContractsClient::create).
    CreateContract => shared::Contract
}

call! {
    /// Returned by [`ContractsClient::update`](crate::contracts::ContractsClient::update).
    UpdateContract => shared::Contract
}

call! {
    /// Returned by [`ContractsClient::update_many`](crate::contracts::ContractsClient::update_many).
    UpdateManyContracts => list shared::MassActionResult
}

call! {
    /// Returned by [`ContractsClient::replace`](crate::contracts::ContractsClient::replace).
    ReplaceContract => shared::Contract
}

call! {
    /// Returned by [`ContractsClient::count`](crate::contracts::ContractsClient::count).
    CountContracts => i64
}

impl CountContracts {
    /// Query parameter `filter`.
    pub fn filter(mut self, filter: &Json) -> Self {
        self.0.request_mut().set_query("filter", filter.to_string());
        self
    }

    /// Query parameter `filterId`.
    pub fn filter_id(mut self, filter_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("filterId", filter_id.into());
        self
    }

    /// Query parameter `ownerId`.
    pub fn owner_id(mut self, owner_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("ownerId", owner_id.into());
        self
    }
}

/// Sent by `contracts().create`.
pub struct ContractCreate {
    pub associated_sla_id: Option<Id>,
    /// Custom fields by API name.
    pub cf: Option<ExtraFields>,
    pub product_id: Option<Id>,
    pub end_date: Option<Date>,
    /// Custom fields by label.
    pub custom_fields: Option<ExtraFields>,
    /// Required.
    pub department_id: Option<Id>,
    pub notify_before: Option<i64>,
    pub contract_number: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub associated_support_plan_id: Option<Id>,
    /// Required.
    pub owner_id: Option<Id>,
    pub notification_agent_ids: Option<Vec<Id>>,
    /// Required.
    pub account_id: Option<Id>,
    /// Required.
    pub contract_name: Option<String>,
    /// Required.
    pub start_date: Option<Date>,
    pub layout_id: Option<Id>,
    pub sla: Option<BTreeMap<String, String>>,
    pub account: Option<BTreeMap<String, String>>,
    pub product: Option<BTreeMap<String, String>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl ContractCreate {
    /// Creates it with the required fields; the others are left out.
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

object!(type ContractCreate {
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
    "product" => product;
    extra
});

/// Sent by `contracts().update`, `contracts().replace`.
pub struct ContractUpdate {
    pub associated_sla_id: Option<Id>,
    /// Custom fields by API name.
    pub cf: Option<ExtraFields>,
    pub product_id: Option<Id>,
    pub end_date: Option<Date>,
    /// Custom fields by label.
    pub custom_fields: Option<ExtraFields>,
    pub department_id: Option<Id>,
    pub notify_before: Option<i64>,
    pub contract_number: Option<String>,
    pub description: Option<String>,
    pub owner_id: Option<Id>,
    pub notification_agent_ids: Option<Vec<Id>>,
    pub account_id: Option<Id>,
    pub contract_name: Option<String>,
    pub start_date: Option<Date>,
    pub layout_id: Option<Id>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ContractUpdate {
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
    "layoutId" => layout_id;
    extra
});

/// Sent by `contracts().update_many`.
pub struct ContractUpdateMany {
    /// Required.
    pub is_custom_field: Option<bool>,
    /// Required.
    pub field_name: Option<String>,
    /// Required.
    pub ids: Option<Vec<Id>>,
    /// Required.
    pub field_value: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl ContractUpdateMany {
    /// Creates it with the required fields; the others are left out.
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
            ..Self::default()
        }
    }
}

object!(type ContractUpdateMany {
    "isCustomField" => is_custom_field,
    "fieldName" => field_name,
    "ids" => ids,
    "fieldValue" => field_value;
    extra
});

open_enum! {
    /// Sent by `contracts().list`.
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

open_enum! {
    /// Sent by `contracts().list`.
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
