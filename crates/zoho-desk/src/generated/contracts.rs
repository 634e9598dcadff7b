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
    Call, Client, Date, ExtraFields, Id, List, Operation, Paging, call, object, open_enum,
    wire::{self, Json},
};

use crate::{Desk, shared};

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

/// Contracts.
///
/// From [`Desk::contracts`](crate::Desk::contracts); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
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
    /// of up to 100. Where items are removed while it is read, as many others can be missed. Repeated
    /// when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list(&self) -> ListCall {
        ListCall(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Gets a contract.
    ///
    /// `GET /api/v1/contracts/{contract_id}`. Scopes `Desk.contracts.READ` and `Desk.settings.READ`.
    /// Repeated when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get(&self, contract_id: impl Into<Id>) -> Call<shared::Contract> {
        let request = self.client.request(&GET).segment(contract_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Creates a contract.
    ///
    /// `POST /api/v1/contracts`. Scopes `Desk.contracts.CREATE` and `Desk.settings.CREATE`. Not
    /// repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn create(&self, body: &ContractCreate) -> Call<shared::Contract> {
        let request = self.client.request(&CREATE).json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Updates a contract.
    ///
    /// `PATCH /api/v1/contracts/{contract_id}`. Scopes `Desk.contracts.UPDATE` and
    /// `Desk.settings.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn update(
        &self,
        contract_id: impl Into<Id>,
        body: &ContractUpdate,
    ) -> Call<shared::Contract> {
        let request = self
            .client
            .request(&UPDATE)
            .segment(contract_id.into())
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Updates several contracts.
    ///
    /// `POST /api/v1/contracts/updateMany`. Scopes `Desk.contracts.UPDATE` and `Desk.settings.UPDATE`.
    /// Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn update_many(&self, body: &ContractUpdateMany) -> List<shared::MassActionResult> {
        let request = self.client.request(&UPDATE_MANY).json_member("", body);
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
    /// `Desk.settings.UPDATE`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn replace(
        &self,
        contract_id: impl Into<Id>,
        body: &ContractUpdate,
    ) -> Call<shared::Contract> {
        let request = self
            .client
            .request(&REPLACE)
            .segment(contract_id.into())
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Counts contracts.
    ///
    /// `GET /api/v1/contracts/count`. Scopes `Desk.contracts.READ` and `Desk.settings.READ`. Repeated
    /// when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `view_id` (`viewId`): the id of the custom view whose contents come
    /// - `department_id` (`departmentId`): the id of a department
    pub fn count(&self, view_id: impl Into<Id>, department_id: impl Into<Id>) -> CountCall {
        let mut request = self.client.request(&COUNT);
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
    /// The id of the custom view whose contents come. Query parameter `viewId`.
    pub fn view_id(mut self, view_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("viewId", view_id.into());
        self
    }

    /// Any JSON. Query parameter `filters`.
    pub fn filters(mut self, filters: &Json) -> Self {
        self.0
            .request_mut()
            .set_query("filters", filters.to_string());
        self
    }

    /// The id of a filter. Query parameter `filterId`.
    pub fn filter_id(mut self, filter_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("filterId", filter_id.into());
        self
    }

    /// The id of an account. Query parameter `accountId`.
    pub fn account_id(mut self, account_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("accountId", account_id.into());
        self
    }

    /// What comes along: `accounts`, `products`, `slas`, `owner`, `departments`. Query parameter
    /// `include`.
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

    /// One or more ids, which are sent with commas between them. Query parameter `ownerIds`.
    pub fn owner_ids(mut self, owner_ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("ownerIds", wire::strings::<Id>(owner_ids).join(","));
        self
    }

    /// How many come at a time, from 1 to 100; `10` where it is left out. Query parameter `limit`.
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

    /// What the list is ordered by: the 12 words of [`ContractSortBy`]; a minus turns the order
    /// around. Query parameter `sortBy`.
    pub fn sort_by(mut self, sort_by: impl Into<ContractSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }

    /// Text. Query parameter `contractName`.
    pub fn contract_name(mut self, contract_name: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("contractName", contract_name);
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

    /// The API names of the fields that come. Query parameter `fields`.
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
    /// Any JSON. Query parameter `filter`.
    pub fn filter(mut self, filter: &Json) -> Self {
        self.0.request_mut().set_query("filter", filter.to_string());
        self
    }

    /// The id of a filter. Query parameter `filterId`.
    pub fn filter_id(mut self, filter_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("filterId", filter_id.into());
        self
    }

    /// The id of an owner. Query parameter `ownerId`.
    pub fn owner_id(mut self, owner_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("ownerId", owner_id.into());
        self
    }
}

call!(CountCall => i64);

/// Contract create, for `contracts().create`.
pub struct ContractCreate {
    /// `associatedSLAId`: the id of an associated SLA.
    pub associated_sla_id: Option<Id>,
    /// `cf`: custom fields by their API names.
    pub cf: Option<ExtraFields>,
    /// `productId`: the id of a product.
    pub product_id: Option<Id>,
    /// `endDate`: a day.
    pub end_date: Option<Date>,
    /// `customFields`: custom fields by their labels.
    pub custom_fields: Option<ExtraFields>,
    /// `departmentId`: the id of a department; has to be sent.
    pub department_id: Option<Id>,
    /// `notifyBefore`: a whole number.
    pub notify_before: Option<i64>,
    /// `contractNumber`: text.
    pub contract_number: Option<String>,
    /// `description`: text.
    pub description: Option<String>,
    /// `associatedSupportPlanId`: the id of an associated support plan; has to be sent.
    pub associated_support_plan_id: Option<Id>,
    /// `ownerId`: the id of the user whom it belongs to; has to be sent.
    pub owner_id: Option<Id>,
    /// `notificationAgentIds`: one or more ids.
    pub notification_agent_ids: Option<Vec<Id>>,
    /// `accountId`: the id of an account; has to be sent.
    pub account_id: Option<Id>,
    /// `contractName`: text; has to be sent.
    pub contract_name: Option<String>,
    /// `startDate`: a day; has to be sent.
    pub start_date: Option<Date>,
    /// `layoutId`: the id of a layout.
    pub layout_id: Option<Id>,
    /// `sla`: values by name.
    pub sla: Option<BTreeMap<String, String>>,
    /// `account`: values by name.
    pub account: Option<BTreeMap<String, String>>,
    /// `product`: values by name.
    pub product: Option<BTreeMap<String, String>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
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

/// Contract update, for `contracts().update`, `contracts().replace`.
pub struct ContractUpdate {
    /// `associatedSLAId`: the id of an associated SLA.
    pub associated_sla_id: Option<Id>,
    /// `cf`: custom fields by their API names.
    pub cf: Option<ExtraFields>,
    /// `productId`: the id of a product.
    pub product_id: Option<Id>,
    /// `endDate`: a day.
    pub end_date: Option<Date>,
    /// `customFields`: custom fields by their labels.
    pub custom_fields: Option<ExtraFields>,
    /// `departmentId`: the id of a department.
    pub department_id: Option<Id>,
    /// `notifyBefore`: a whole number.
    pub notify_before: Option<i64>,
    /// `contractNumber`: text.
    pub contract_number: Option<String>,
    /// `description`: text.
    pub description: Option<String>,
    /// `ownerId`: the id of the user whom it belongs to.
    pub owner_id: Option<Id>,
    /// `notificationAgentIds`: one or more ids.
    pub notification_agent_ids: Option<Vec<Id>>,
    /// `accountId`: the id of an account.
    pub account_id: Option<Id>,
    /// `contractName`: text.
    pub contract_name: Option<String>,
    /// `startDate`: a day.
    pub start_date: Option<Date>,
    /// `layoutId`: the id of a layout.
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

/// Contract update many, for `contracts().update_many`.
pub struct ContractUpdateMany {
    /// `isCustomField`: whether it is custom field; has to be sent.
    pub is_custom_field: Option<bool>,
    /// `fieldName`: text; has to be sent.
    pub field_name: Option<String>,
    /// `ids`: one or more ids; has to be sent.
    pub ids: Option<Vec<Id>>,
    /// `fieldValue`: text; has to be sent.
    pub field_value: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
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
    /// Contract include, for `contracts().list`.
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
    /// Contract sort by, for `contracts().list`.
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
