// Written by `cargo xtask codegen` from xtask/catalog/crm/variables.toml; changes belong there.
//! Variables.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
//! let mut variables = crm.variables().list().stream();
//! while let Some(variable) = variables.next().await {
//!     println!("{:?}", variable?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, ExtraFields, Id, List, Operation, Paging, call, object, open_enum,
    wire::{self, Json},
};

use crate::{Crm, RowOutcomes, rows, shared};

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

/// Variables.
///
/// From [`Crm::variables`](crate::Crm::variables); Zoho's [reference](https://www.zoho.com/crm/developer/docs/api/v8/).
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
    /// `GET /crm/v8/settings/variables`. Scope `ZohoCRM.settings.variables.READ`. Repeated when it
    /// fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn list(&self) -> ListCall {
        ListCall(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| wire::list(body, "variables"),
            Paging::Whole,
        ))
    }

    /// Gets a variable.
    ///
    /// `GET /crm/v8/settings/variables/{variable_id}`. Scope `ZohoCRM.settings.variables.READ`.
    /// Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn get(&self, variable_id: impl Into<Id>) -> GetCall {
        let request = self.client.request(&GET).segment(variable_id.into());
        GetCall(Call::new(self.client.clone(), request, |_, body| {
            wire::first(body, "variables")
        }))
    }

    /// Creates a variable.
    ///
    /// `POST /crm/v8/settings/variables`. Scope `ZohoCRM.settings.variables.CREATE`. Not repeated by
    /// itself when it may have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn create(&self, variables: &[Variable]) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&CREATE)
            .json_list("variables", variables);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "variables")
        })
    }

    /// Updates a variable.
    ///
    /// `PUT /crm/v8/settings/variables/{variable_id}`. Scope `ZohoCRM.settings.variables.UPDATE`.
    /// Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn update(&self, variable_id: impl Into<Id>, body: &Variable) -> UpdateCall {
        let request = self
            .client
            .request(&UPDATE)
            .segment(variable_id.into())
            .json_list("variables", std::slice::from_ref(body));
        UpdateCall(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "variables")
        }))
    }

    /// Updates several variables.
    ///
    /// `PUT /crm/v8/settings/variables`. Scope `ZohoCRM.settings.variables.UPDATE`. Repeated when it
    /// fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn update_many(&self, variables: &[Variable]) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&UPDATE_MANY)
            .json_list("variables", variables);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "variables")
        })
    }

    /// Deletes a variable.
    ///
    /// `DELETE /crm/v8/settings/variables/{variable_id}`. Scope `ZohoCRM.settings.variables.DELETE`.
    /// Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn delete(&self, variable_id: impl Into<Id>) -> Call<RowOutcomes> {
        let request = self.client.request(&DELETE).segment(variable_id.into());
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "variables")
        })
    }

    /// Deletes several variables.
    ///
    /// `DELETE /crm/v8/settings/variables`. Scope `ZohoCRM.settings.variables.DELETE`. Repeated when
    /// it fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn delete_many(&self) -> DeleteManyCall {
        DeleteManyCall(Call::new(
            self.client.clone(),
            self.client.request(&DELETE_MANY),
            |_, body| rows::outcomes(body, "variables"),
        ))
    }

    /// Generates an API name for a new variable.
    ///
    /// `POST /crm/v8/settings/variables/actions/generate_api_name`. Scope
    /// `ZohoCRM.settings.variables.CREATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn generate_api_name(&self, variables: &[VariableGenerateApiName]) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&GENERATE_API_NAME)
            .json_list("variables", variables);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "variables")
        })
    }

    /// Gets a variable by api name.
    ///
    /// `GET /crm/v8/settings/variables/{api_name}`. Scope `ZohoCRM.settings.variables.READ`. Repeated
    /// when it fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn get_by_api_name(&self, api_name: impl AsRef<str>) -> GetByApiNameCall {
        let request = self.client.request(&GET_BY_API_NAME).segment(api_name);
        GetByApiNameCall(Call::new(self.client.clone(), request, |_, body| {
            wire::first(body, "variables")
        }))
    }

    /// Lists where a variable is used.
    ///
    /// `GET /crm/v8/settings/variables/{variable_id}/actions/associations`. Scope
    /// `ZohoCRM.settings.variables.READ`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn list_associations(&self, variable_id: impl Into<Id>) -> List<VariableAssociation> {
        let request = self
            .client
            .request(&LIST_ASSOCIATIONS)
            .segment(variable_id.into());
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "variables_associations"),
            Paging::Whole,
        )
    }

    /// Updates a variable by api name.
    ///
    /// `PUT /crm/v8/settings/variables/{api_name}`. Scope `ZohoCRM.settings.variables.UPDATE`.
    /// Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn update_by_api_name(
        &self,
        api_name: impl AsRef<str>,
        body: &Variable,
    ) -> UpdateByApiNameCall {
        let request = self
            .client
            .request(&UPDATE_BY_API_NAME)
            .segment(api_name)
            .json_list("variables", std::slice::from_ref(body));
        UpdateByApiNameCall(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "variables")
        }))
    }
}

/// What may be set before `variables().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<Variable>);

impl ListCall {
    /// Text. Query parameter `group`.
    pub fn group(mut self, group: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("group", group);
        self
    }
}

call!(ListCall => list Variable);

/// What may be set before `variables().get` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCall(Call<Variable>);

impl GetCall {
    /// Text. Query parameter `group`.
    pub fn group(mut self, group: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("group", group);
        self
    }
}

call!(GetCall => Variable);

/// What may be set before `variables().update` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateCall(Call<RowOutcomes>);

impl UpdateCall {
    /// Text. Query parameter `group`.
    pub fn group(mut self, group: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("group", group);
        self
    }
}

call!(UpdateCall => RowOutcomes);

/// What may be set before `variables().delete_many` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteManyCall(Call<RowOutcomes>);

impl DeleteManyCall {
    /// The ids of those that are meant, at the most 100 values. Query parameter `ids`.
    pub fn ids(mut self, ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_list("ids", &wire::strings::<Id>(ids), 0..=100);
        self
    }

    /// One or more ids, which are sent with commas between them. Query parameter `rids`.
    pub fn rids(mut self, rids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("rids", wire::strings::<Id>(rids).join(","));
        self
    }
}

call!(DeleteManyCall => RowOutcomes);

/// What may be set before `variables().get_by_api_name` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetByApiNameCall(Call<Variable>);

impl GetByApiNameCall {
    /// Text. Query parameter `group`.
    pub fn group(mut self, group: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("group", group);
        self
    }
}

call!(GetByApiNameCall => Variable);

/// What may be set before `variables().update_by_api_name` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateByApiNameCall(Call<RowOutcomes>);

impl UpdateByApiNameCall {
    /// Text. Query parameter `group`.
    pub fn group(mut self, group: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("group", group);
        self
    }
}

call!(UpdateByApiNameCall => RowOutcomes);

/// Variable, for `variables().create`, `variables().update`, `variables().update_many`, …, from
/// `variables().list`, `variables().get`, `variables().get_by_api_name`.
pub struct Variable {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `api_name`: its name in requests and criteria.
    pub api_name: Option<String>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `description`: text.
    pub description: Option<String>,
    /// `source`: text.
    pub source: Option<String>,
    /// `type`: one of the 13 words of [`VariableType`].
    pub type_: Option<VariableType>,
    /// `variable_group`: an object.
    pub variable_group: Option<shared::FieldRef>,
    /// `read_only`: yes or no.
    pub read_only: Option<bool>,
    /// `value`: any JSON.
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

/// Variable association, from `variables().list_associations`.
#[non_exhaustive]
pub struct VariableAssociation {
    /// `name`: its name.
    pub name: Option<String>,
    /// `resources`: a list.
    pub resources: Option<Vec<VariableAssociationResource>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type VariableAssociation {
    "name" => name,
    "resources" => resources;
    extra
});

/// Variable association details.
#[non_exhaustive]
pub struct VariableAssociationDetails {
    /// `module`: an object.
    pub module: Option<shared::ApiNameRef>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type VariableAssociationDetails {
    "module" => module;
    extra
});

/// Variable association resource.
#[non_exhaustive]
pub struct VariableAssociationResource {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `details`: an object.
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

/// Variable generate API name, for `variables().generate_api_name`.
pub struct VariableGenerateApiName {
    /// `name`: its name.
    pub name: Option<String>,
    /// `variable_group`: an object.
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
    /// Variable type.
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
