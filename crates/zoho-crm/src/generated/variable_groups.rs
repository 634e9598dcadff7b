// Written by `cargo xtask codegen` from crm/v8/variable_groups.toml of the catalogue; changes belong there.
//! Variable groups.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
//! let mut variable_groups = crm.variable_groups().list().stream();
//! while let Some(variable_group) = variable_groups.next().await {
//!     println!("{:?}", variable_group?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{ExtraFields, Id, object};

use crate::client::Crm;
use crate::rows::{self, RowOutcomes};

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

pub(super) const OPERATIONS: &[&Operation] =
    &[&LIST, &GET, &UPDATE, &UPDATE_MANY, &GET_BY_API_NAME];

/// Variable groups.
///
/// From [`Crm::variable_groups`](crate::Crm::variable_groups).
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
    /// `GET /crm/v8/settings/variable_groups`. Scope `ZohoCRM.settings.variable_groups.READ`. Retried
    /// on transient failures.
    pub fn list(&self) -> ListVariableGroups {
        ListVariableGroups(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| decode::list(body, "variable_groups"),
            Paging::Whole,
        ))
    }

    /// Gets a variable group.
    ///
    /// `GET /crm/v8/settings/variable_groups/{variable_group_id}`. Scope
    /// `ZohoCRM.settings.variable_groups.READ`. Retried on transient failures.
    pub fn get(&self, variable_group_id: impl Into<Id>) -> GetVariableGroup {
        let request = self.client.request(&GET).segment(variable_group_id.into());
        GetVariableGroup(Call::new(self.client.clone(), request, |_, body| {
            decode::first(body, "variable_groups")
        }))
    }

    /// Updates a variable group.
    ///
    /// `PUT /crm/v8/settings/variable_groups/{variable_group_id}`. Scope
    /// `ZohoCRM.settings.variable_groups.UPDATE`. Retried on transient failures.
    pub fn update(
        &self,
        variable_group_id: impl Into<Id>,
        body: &VariableGroup,
    ) -> UpdateVariableGroup {
        let request = self
            .client
            .request(&UPDATE)
            .segment(variable_group_id.into())
            .json_list("variable_groups", std::slice::from_ref(body));
        UpdateVariableGroup(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "variable_groups")
        }))
    }

    /// Updates several variable groups.
    ///
    /// `PUT /crm/v8/settings/variable_groups`. Scope `ZohoCRM.settings.variable_groups.UPDATE`.
    /// Retried on transient failures.
    pub fn update_many(&self, variable_groups: &[VariableGroup]) -> UpdateManyVariableGroups {
        let request = self
            .client
            .request(&UPDATE_MANY)
            .json_list("variable_groups", variable_groups);
        UpdateManyVariableGroups(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "variable_groups")
        }))
    }

    /// Gets a variable group by api name.
    ///
    /// `GET /crm/v8/settings/variable_groups/{api_name}`. Scope
    /// `ZohoCRM.settings.variable_groups.READ`. Retried on transient failures.
    pub fn get_by_api_name(&self, api_name: impl AsRef<str>) -> GetVariableGroupByApiName {
        let request = self.client.request(&GET_BY_API_NAME).segment(api_name);
        GetVariableGroupByApiName(Call::new(self.client.clone(), request, |_, body| {
            decode::first(body, "variable_groups")
        }))
    }
}

call! {
    /// Returned by [`VariableGroupsClient::list`](crate::variable_groups::VariableGroupsClient::list).
    ListVariableGroups => list VariableGroup
}

call! {
    /// Returned by [`VariableGroupsClient::get`](crate::variable_groups::VariableGroupsClient::get).
    GetVariableGroup => VariableGroup
}

call! {
    /// Returned by [`VariableGroupsClient::update`](crate::variable_groups::VariableGroupsClient::update).
    UpdateVariableGroup => RowOutcomes
}

call! {
    /// Returned by [`VariableGroupsClient::update_many`](crate::variable_groups::VariableGroupsClient::update_many).
    UpdateManyVariableGroups => RowOutcomes
}

call! {
    /// Returned by [`VariableGroupsClient::get_by_api_name`](crate::variable_groups::VariableGroupsClient::get_by_api_name).
    GetVariableGroupByApiName => VariableGroup
}

/// Sent by `variable_groups().update`, `variable_groups().update_many`. Returned by
/// `variable_groups().list`, `variable_groups().get`, `variable_groups().get_by_api_name`.
pub struct VariableGroup {
    pub id: Option<Id>,
    /// The label in the user interface.
    pub display_label: Option<String>,
    /// The name in requests and criteria.
    pub api_name: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
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
