// Written by `cargo xtask codegen` from xtask/catalog/crm/variable_groups.toml; changes belong there.
//! Variable groups.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
//! let mut variable_groups = crm.variable_groups().list().stream();
//! while let Some(variable_group) = variable_groups.next().await {
//!     println!("{:?}", variable_group?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{Call, Client, ExtraFields, Id, List, Operation, Paging, object, wire};

use crate::{Crm, RowOutcomes, rows};

/// `GET /crm/v8/settings/variable_groups`. Scope `ZohoCRM.settings.variable_groups.READ`.
pub static LIST: Operation = Operation::get(
    "crm.variable_groups.list",
    "/crm/{version}/settings/variable_groups",
)
.scopes(&["ZohoCRM.settings.variable_groups.READ"]);

/// `GET /crm/v8/settings/variable_groups/{variable_group_id}`. Scope `ZohoCRM.settings.variable_groups.READ`.
pub static GET: Operation = Operation::get(
    "crm.variable_groups.get",
    "/crm/{version}/settings/variable_groups/{variable_group_id}",
)
.scopes(&["ZohoCRM.settings.variable_groups.READ"]);

/// `PUT /crm/v8/settings/variable_groups/{variable_group_id}`. Scope `ZohoCRM.settings.variable_groups.UPDATE`.
pub static UPDATE: Operation = Operation::put(
    "crm.variable_groups.update",
    "/crm/{version}/settings/variable_groups/{variable_group_id}",
)
.scopes(&["ZohoCRM.settings.variable_groups.UPDATE"])
.rows("variable_groups");

/// `PUT /crm/v8/settings/variable_groups`. Scope `ZohoCRM.settings.variable_groups.UPDATE`.
pub static UPDATE_MANY: Operation = Operation::put(
    "crm.variable_groups.update_many",
    "/crm/{version}/settings/variable_groups",
)
.scopes(&["ZohoCRM.settings.variable_groups.UPDATE"])
.rows("variable_groups");

/// `GET /crm/v8/settings/variable_groups/{api_name}`. Scope `ZohoCRM.settings.variable_groups.READ`.
pub static GET_BY_API_NAME: Operation = Operation::get(
    "crm.variable_groups.get_by_api_name",
    "/crm/{version}/settings/variable_groups/{api_name}",
)
.scopes(&["ZohoCRM.settings.variable_groups.READ"]);

/// Variable groups.
///
/// From [`Crm::variable_groups`](crate::Crm::variable_groups); Zoho's [reference](https://www.zoho.com/crm/developer/docs/api/v8/).
#[derive(Debug, Clone)]
pub struct VariableGroupsClient {
    client: Client,
}

impl Crm {
    /// Variable groups.
    #[must_use]
    pub fn variable_groups(&self) -> VariableGroupsClient {
        VariableGroupsClient {
            client: self.client().clone(),
        }
    }
}

impl VariableGroupsClient {
    /// Lists variable groups.
    ///
    /// `GET /crm/v8/settings/variable_groups`. Scope `ZohoCRM.settings.variable_groups.READ`. Repeated
    /// when it fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn list(&self) -> List<VariableGroup> {
        List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| wire::list(body, "variable_groups"),
            Paging::Whole,
        )
    }

    /// Gets a variable group.
    ///
    /// `GET /crm/v8/settings/variable_groups/{variable_group_id}`. Scope
    /// `ZohoCRM.settings.variable_groups.READ`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn get(&self, variable_group_id: impl Into<Id>) -> Call<VariableGroup> {
        let request = self.client.request(&GET).segment(variable_group_id.into());
        Call::new(self.client.clone(), request, |_, body| {
            wire::first(body, "variable_groups")
        })
    }

    /// Updates a variable group.
    ///
    /// `PUT /crm/v8/settings/variable_groups/{variable_group_id}`. Scope
    /// `ZohoCRM.settings.variable_groups.UPDATE`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn update(
        &self,
        variable_group_id: impl Into<Id>,
        body: &VariableGroup,
    ) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&UPDATE)
            .segment(variable_group_id.into())
            .json_list("variable_groups", std::slice::from_ref(body));
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "variable_groups")
        })
    }

    /// Updates several variable groups.
    ///
    /// `PUT /crm/v8/settings/variable_groups`. Scope `ZohoCRM.settings.variable_groups.UPDATE`.
    /// Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn update_many(&self, variable_groups: &[VariableGroup]) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&UPDATE_MANY)
            .json_list("variable_groups", variable_groups);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "variable_groups")
        })
    }

    /// Gets a variable group by api name.
    ///
    /// `GET /crm/v8/settings/variable_groups/{api_name}`. Scope
    /// `ZohoCRM.settings.variable_groups.READ`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn get_by_api_name(&self, api_name: impl AsRef<str>) -> Call<VariableGroup> {
        let request = self.client.request(&GET_BY_API_NAME).segment(api_name);
        Call::new(self.client.clone(), request, |_, body| {
            wire::first(body, "variable_groups")
        })
    }
}

/// Variable group, for `variable_groups().update`, `variable_groups().update_many`, from
/// `variable_groups().list`, `variable_groups().get`, `variable_groups().get_by_api_name`.
pub struct VariableGroup {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `display_label`: how it is labelled.
    pub display_label: Option<String>,
    /// `api_name`: its name in requests and criteria.
    pub api_name: Option<String>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `description`: text.
    pub description: Option<String>,
    /// `source`: text.
    pub source: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type VariableGroup {
    "id" => id,
    "display_label" => display_label,
    "api_name" => api_name,
    "name" => name,
    "description" => description,
    "source" => source;
    extra
});
