// Written by `cargo xtask codegen` from crm/v8/variables.toml of the catalogue; changes belong there.
//! Variables.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
//! let mut variables = crm.variables().list().stream();
//! while let Some(variable) = variables.next().await {
//!     println!("{:?}", variable?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::json::Json;
use zoho_types::{ExtraFields, Id, json, object, open_enum};

use crate::client::Crm;
use crate::generated::shared;
use crate::rows::{self, RowOutcomes};

/// `GET /crm/v8/settings/variables`. Scope `ZohoCRM.settings.variables.READ`.
pub static LIST: Operation =
    Operation::get("crm.variables.list", "/crm/{version}/settings/variables")
        .scopes(&["ZohoCRM.settings.variables.READ"]);

/// `GET /crm/v8/settings/variables/{variable_id}`. Scope `ZohoCRM.settings.variables.READ`.
pub static GET: Operation = Operation::get(
    "crm.variables.get",
    "/crm/{version}/settings/variables/{variable_id}",
)
.scopes(&["ZohoCRM.settings.variables.READ"]);

/// `POST /crm/v8/settings/variables`. Scope `ZohoCRM.settings.variables.CREATE`.
pub static CREATE: Operation =
    Operation::post("crm.variables.create", "/crm/{version}/settings/variables")
        .scopes(&["ZohoCRM.settings.variables.CREATE"])
        .rows("variables");

/// `PUT /crm/v8/settings/variables/{variable_id}`. Scope `ZohoCRM.settings.variables.UPDATE`.
pub static UPDATE: Operation = Operation::put(
    "crm.variables.update",
    "/crm/{version}/settings/variables/{variable_id}",
)
.scopes(&["ZohoCRM.settings.variables.UPDATE"])
.rows("variables");

/// `PUT /crm/v8/settings/variables`. Scope `ZohoCRM.settings.variables.UPDATE`.
pub static UPDATE_MANY: Operation = Operation::put(
    "crm.variables.update_many",
    "/crm/{version}/settings/variables",
)
.scopes(&["ZohoCRM.settings.variables.UPDATE"])
.rows("variables");

/// `DELETE /crm/v8/settings/variables/{variable_id}`. Scope `ZohoCRM.settings.variables.DELETE`.
pub static DELETE: Operation = Operation::delete(
    "crm.variables.delete",
    "/crm/{version}/settings/variables/{variable_id}",
)
.scopes(&["ZohoCRM.settings.variables.DELETE"])
.rows("variables");

/// `DELETE /crm/v8/settings/variables`. Scope `ZohoCRM.settings.variables.DELETE`.
pub static DELETE_MANY: Operation = Operation::delete(
    "crm.variables.delete_many",
    "/crm/{version}/settings/variables",
)
.scopes(&["ZohoCRM.settings.variables.DELETE"])
.rows("variables");

/// `POST /crm/v8/settings/variables/actions/generate_api_name`. Scope `ZohoCRM.settings.variables.CREATE`.
pub static GENERATE_API_NAME: Operation = Operation::post(
    "crm.variables.generate_api_name",
    "/crm/{version}/settings/variables/actions/generate_api_name",
)
.scopes(&["ZohoCRM.settings.variables.CREATE"])
.rows("variables");

/// `GET /crm/v8/settings/variables/{api_name}`. Scope `ZohoCRM.settings.variables.READ`.
pub static GET_BY_API_NAME: Operation = Operation::get(
    "crm.variables.get_by_api_name",
    "/crm/{version}/settings/variables/{api_name}",
)
.scopes(&["ZohoCRM.settings.variables.READ"]);

/// `GET /crm/v8/settings/variables/{variable_id}/actions/associations`. Scope `ZohoCRM.settings.variables.READ`.
pub static LIST_ASSOCIATIONS: Operation = Operation::get(
    "crm.variables.list_associations",
    "/crm/{version}/settings/variables/{variable_id}/actions/associations",
)
.scopes(&["ZohoCRM.settings.variables.READ"]);

/// `PUT /crm/v8/settings/variables/{api_name}`. Scope `ZohoCRM.settings.variables.UPDATE`.
pub static UPDATE_BY_API_NAME: Operation = Operation::put(
    "crm.variables.update_by_api_name",
    "/crm/{version}/settings/variables/{api_name}",
)
.scopes(&["ZohoCRM.settings.variables.UPDATE"])
.rows("variables");

pub(super) const OPERATIONS: &[&Operation] = &[
    &LIST,
    &GET,
    &CREATE,
    &UPDATE,
    &UPDATE_MANY,
    &DELETE,
    &DELETE_MANY,
    &GENERATE_API_NAME,
    &GET_BY_API_NAME,
    &LIST_ASSOCIATIONS,
    &UPDATE_BY_API_NAME,
];

/// Variables.
///
/// From [`Crm::variables`](crate::Crm::variables).
#[derive(Debug, Clone)]
pub struct VariablesClient {
    client: Client,
}

impl Crm {
    /// Variables.
    #[must_use]
    pub fn variables(&self) -> VariablesClient {
        VariablesClient {
            client: self.client().clone(),
        }
    }
}

impl VariablesClient {
    /// Lists variables.
    ///
    /// `GET /crm/v8/settings/variables`. Scope `ZohoCRM.settings.variables.READ`. Retried on transient
    /// failures.
    pub fn list(&self) -> ListVariables {
        ListVariables(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| decode::list(body, "variables"),
            Paging::Whole,
        ))
    }

    /// Gets a variable.
    ///
    /// `GET /crm/v8/settings/variables/{variable_id}`. Scope `ZohoCRM.settings.variables.READ`.
    /// Retried on transient failures.
    pub fn get(&self, variable_id: impl Into<Id>) -> GetVariable {
        let request = self.client.request(&GET).segment(variable_id.into());
        GetVariable(Call::new(self.client.clone(), request, |_, body| {
            decode::first(body, "variables")
        }))
    }

    /// Creates a variable.
    ///
    /// `POST /crm/v8/settings/variables`. Scope `ZohoCRM.settings.variables.CREATE`. Not retried when
    /// it may have been carried out.
    pub fn create(&self, variables: &[Variable]) -> CreateVariables {
        let request = self
            .client
            .request(&CREATE)
            .json_list("variables", variables);
        CreateVariables(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "variables")
        }))
    }

    /// Updates a variable.
    ///
    /// `PUT /crm/v8/settings/variables/{variable_id}`. Scope `ZohoCRM.settings.variables.UPDATE`.
    /// Retried on transient failures.
    pub fn update(&self, variable_id: impl Into<Id>, body: &Variable) -> UpdateVariable {
        let request = self
            .client
            .request(&UPDATE)
            .segment(variable_id.into())
            .json_list("variables", std::slice::from_ref(body));
        UpdateVariable(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "variables")
        }))
    }

    /// Updates several variables.
    ///
    /// `PUT /crm/v8/settings/variables`. Scope `ZohoCRM.settings.variables.UPDATE`. Retried on
    /// transient failures.
    pub fn update_many(&self, variables: &[Variable]) -> UpdateManyVariables {
        let request = self
            .client
            .request(&UPDATE_MANY)
            .json_list("variables", variables);
        UpdateManyVariables(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "variables")
        }))
    }

    /// Deletes a variable.
    ///
    /// `DELETE /crm/v8/settings/variables/{variable_id}`. Scope `ZohoCRM.settings.variables.DELETE`.
    /// Retried on transient failures.
    pub fn delete(&self, variable_id: impl Into<Id>) -> DeleteVariable {
        let request = self.client.request(&DELETE).segment(variable_id.into());
        DeleteVariable(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "variables")
        }))
    }

    /// Deletes several variables.
    ///
    /// `DELETE /crm/v8/settings/variables`. Scope `ZohoCRM.settings.variables.DELETE`. Retried on
    /// transient failures.
    pub fn delete_many(&self) -> DeleteManyVariables {
        DeleteManyVariables(Call::new(
            self.client.clone(),
            self.client.request(&DELETE_MANY),
            |_, body| rows::outcomes(body, "variables"),
        ))
    }

    /// Generates an API name for a new variable.
    ///
    /// `POST /crm/v8/settings/variables/actions/generate_api_name`. Scope
    /// `ZohoCRM.settings.variables.CREATE`. Not retried when it may have been carried out.
    pub fn generate_api_name(
        &self,
        variables: &[VariableGenerateApiName],
    ) -> GenerateVariableApiName {
        let request = self
            .client
            .request(&GENERATE_API_NAME)
            .json_list("variables", variables);
        GenerateVariableApiName(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "variables")
        }))
    }

    /// Gets a variable by api name.
    ///
    /// `GET /crm/v8/settings/variables/{api_name}`. Scope `ZohoCRM.settings.variables.READ`. Retried
    /// on transient failures.
    pub fn get_by_api_name(&self, api_name: impl AsRef<str>) -> GetVariableByApiName {
        let request = self.client.request(&GET_BY_API_NAME).segment(api_name);
        GetVariableByApiName(Call::new(self.client.clone(), request, |_, body| {
            decode::first(body, "variables")
        }))
    }

    /// Lists where a variable is used.
    ///
    /// `GET /crm/v8/settings/variables/{variable_id}/actions/associations`. Scope
    /// `ZohoCRM.settings.variables.READ`. Retried on transient failures.
    pub fn list_associations(&self, variable_id: impl Into<Id>) -> ListVariableAssociations {
        let request = self
            .client
            .request(&LIST_ASSOCIATIONS)
            .segment(variable_id.into());
        ListVariableAssociations(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "variables_associations"),
            Paging::Whole,
        ))
    }

    /// Updates a variable by api name.
    ///
    /// `PUT /crm/v8/settings/variables/{api_name}`. Scope `ZohoCRM.settings.variables.UPDATE`. Retried
    /// on transient failures.
    pub fn update_by_api_name(
        &self,
        api_name: impl AsRef<str>,
        body: &Variable,
    ) -> UpdateVariableByApiName {
        let request = self
            .client
            .request(&UPDATE_BY_API_NAME)
            .segment(api_name)
            .json_list("variables", std::slice::from_ref(body));
        UpdateVariableByApiName(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "variables")
        }))
    }
}

call! {
    /// Returned by [`VariablesClient::list`](crate::variables::VariablesClient::list).
    ListVariables => list Variable
}

impl ListVariables {
    /// Query parameter `group`.
    pub fn group(mut self, group: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("group", group);
        self
    }
}

call! {
    /// Returned by [`VariablesClient::get`](crate::variables::VariablesClient::get).
    GetVariable => Variable
}

impl GetVariable {
    /// Query parameter `group`.
    pub fn group(mut self, group: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("group", group);
        self
    }
}

call! {
    /// Returned by [`VariablesClient::create`](crate::variables::VariablesClient::create).
    CreateVariables => RowOutcomes
}

call! {
    /// Returned by [`VariablesClient::update`](crate::variables::VariablesClient::update).
    UpdateVariable => RowOutcomes
}

impl UpdateVariable {
    /// Query parameter `group`.
    pub fn group(mut self, group: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("group", group);
        self
    }
}

call! {
    /// Returned by [`VariablesClient::update_many`](crate::variables::VariablesClient::update_many).
    UpdateManyVariables => RowOutcomes
}

call! {
    /// Returned by [`VariablesClient::delete`](crate::variables::VariablesClient::delete).
    DeleteVariable => RowOutcomes
}

call! {
    /// Returned by [`VariablesClient::delete_many`](crate::variables::VariablesClient::delete_many).
    DeleteManyVariables => RowOutcomes
}

impl DeleteManyVariables {
    /// The ids of the items to return or change. Query parameter `ids`, at most 100 values.
    pub fn ids(mut self, ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_list("ids", &json::strings::<Id>(ids), 0..=100);
        self
    }

    /// Query parameter `rids`.
    pub fn rids(mut self, rids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("rids", json::strings::<Id>(rids).join(","));
        self
    }
}

call! {
    /// Returned by [`VariablesClient::generate_api_name`](crate::variables::VariablesClient::generate_api_name).
    GenerateVariableApiName => RowOutcomes
}

call! {
    /// Returned by [`VariablesClient::get_by_api_name`](crate::variables::VariablesClient::get_by_api_name).
    GetVariableByApiName => Variable
}

impl GetVariableByApiName {
    /// Query parameter `group`.
    pub fn group(mut self, group: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("group", group);
        self
    }
}

call! {
    /// Returned by [`VariablesClient::list_associations`](crate::variables::VariablesClient::list_associations).
    ListVariableAssociations => list VariableAssociation
}

call! {
    /// Returned by [`VariablesClient::update_by_api_name`](crate::variables::VariablesClient::update_by_api_name).
    UpdateVariableByApiName => RowOutcomes
}

impl UpdateVariableByApiName {
    /// Query parameter `group`.
    pub fn group(mut self, group: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("group", group);
        self
    }
}

/// Sent by `variables().create`, `variables().update`, `variables().update_many` and others.
/// Returned by `variables().list`, `variables().get`, `variables().get_by_api_name`.
pub struct Variable {
    pub id: Option<Id>,
    /// The name in requests and criteria.
    pub api_name: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub source: Option<String>,
    pub type_: Option<VariableType>,
    pub variable_group: Option<shared::FieldRef>,
    pub read_only: Option<bool>,
    pub value: Option<Json>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type Variable {
    "id" => id,
    "api_name" => api_name,
    "name" => name,
    "description" => description,
    "source" => source,
    "type" => type_,
    "variable_group" => variable_group,
    "read_only" => read_only,
    "value" => value;
    extra
});

/// Returned by `variables().list_associations`.
#[non_exhaustive]
pub struct VariableAssociation {
    pub name: Option<String>,
    pub resources: Option<Vec<VariableAssociationResource>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type VariableAssociation {
    "name" => name,
    "resources" => resources;
    extra
});

#[non_exhaustive]
pub struct VariableAssociationDetails {
    pub module: Option<shared::ApiNameRef>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type VariableAssociationDetails {
    "module" => module;
    extra
});

#[non_exhaustive]
pub struct VariableAssociationResource {
    pub id: Option<Id>,
    pub name: Option<String>,
    pub details: Option<VariableAssociationDetails>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type VariableAssociationResource {
    "id" => id,
    "name" => name,
    "details" => details;
    extra
});

/// Sent by `variables().generate_api_name`.
pub struct VariableGenerateApiName {
    pub name: Option<String>,
    pub variable_group: Option<shared::FieldRef>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type VariableGenerateApiName {
    "name" => name,
    "variable_group" => variable_group;
    extra
});

open_enum! {
    pub enum VariableType {
        /// `date`
        Date = "date",
        /// `website`
        Website = "website",
        /// `double`
        Double = "double",
        /// `textarea`
        Textarea = "textarea",
        /// `integer`
        Integer = "integer",
        /// `percent`
        Percent = "percent",
        /// `long`
        Long = "long",
        /// `datetime`
        Datetime = "datetime",
        /// `phone`
        Phone = "phone",
        /// `checkbox`
        Checkbox = "checkbox",
        /// `currency`
        Currency = "currency",
        /// `text`
        Text = "text",
        /// `email`
        Email = "email",
    }
}
