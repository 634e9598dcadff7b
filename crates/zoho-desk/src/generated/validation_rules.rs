// Written by `cargo xtask codegen` from desk/v1/validation_rules.toml of the catalogue; changes belong there.
//! Validation rules.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut validation_rules = desk.validation_rules().list().stream();
//! while let Some(validation_rule) = validation_rules.next().await {
//!     println!("{:?}", validation_rule?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{DateTime, ExtraFields, Id, json, object, open_enum};

use crate::client::Desk;
use crate::generated::shared;

/// `GET /api/v1/validationRules`. Scopes `Desk.layouts.READ` and `Desk.settings.READ`.
pub static LIST: Operation = Operation::get(
    "desk.validation_rules.list",
    "/api/{version}/validationRules",
)
.scopes(&["Desk.layouts.READ", "Desk.settings.READ"])
.most(
    5_000,
    "narrow the list with `activeLayouts`, `activeRules`, `searchString`",
);

/// `GET /api/v1/layouts/{layout_id}/validationRules/{validation_rule_id}`. Scopes `Desk.layouts.READ` and `Desk.settings.READ`.
pub static GET: Operation = Operation::get(
    "desk.validation_rules.get",
    "/api/{version}/layouts/{layout_id}/validationRules/{validation_rule_id}",
)
.scopes(&["Desk.layouts.READ", "Desk.settings.READ"]);

/// `POST /api/v1/layouts/{layout_id}/validationRules`. Scopes `Desk.layouts.CREATE` and `Desk.settings.CREATE`.
pub static CREATE: Operation = Operation::post(
    "desk.validation_rules.create",
    "/api/{version}/layouts/{layout_id}/validationRules",
)
.scopes(&["Desk.layouts.CREATE", "Desk.settings.CREATE"]);

/// `PATCH /api/v1/layouts/{layout_id}/validationRules/{validation_rule_id}`. Scopes `Desk.layouts.UPDATE` and `Desk.settings.UPDATE`.
pub static UPDATE: Operation = Operation::patch(
    "desk.validation_rules.update",
    "/api/{version}/layouts/{layout_id}/validationRules/{validation_rule_id}",
)
.scopes(&["Desk.layouts.UPDATE", "Desk.settings.UPDATE"]);

/// `DELETE /api/v1/layouts/{layout_id}/validationRules/{validation_rule_id}`. Scopes `Desk.layouts.DELETE` and `Desk.settings.DELETE`.
pub static DELETE: Operation = Operation::delete(
    "desk.validation_rules.delete",
    "/api/{version}/layouts/{layout_id}/validationRules/{validation_rule_id}",
)
.scopes(&["Desk.layouts.DELETE", "Desk.settings.DELETE"]);

/// `GET /api/v1/layouts/{layout_id}/validationRules/criteriaFields`. Scopes `Desk.layouts.READ` and `Desk.settings.READ`.
pub static LIST_CRITERIA_FIELDS: Operation = Operation::get(
    "desk.validation_rules.list_criteria_fields",
    "/api/{version}/layouts/{layout_id}/validationRules/criteriaFields",
)
.scopes(&["Desk.layouts.READ", "Desk.settings.READ"]);

pub(super) const OPERATIONS: &[&Operation] = &[
    &LIST,
    &GET,
    &CREATE,
    &UPDATE,
    &DELETE,
    &LIST_CRITERIA_FIELDS,
];

/// Validation rules.
///
/// From [`Desk::validation_rules`](crate::Desk::validation_rules).
#[derive(Debug, Clone)]
pub struct ValidationRulesClient {
    client: Client,
}

impl Desk {
    /// Validation rules.
    #[must_use]
    pub fn validation_rules(&self) -> ValidationRulesClient {
        ValidationRulesClient {
            client: self.client().clone(),
        }
    }
}

impl ValidationRulesClient {
    /// Lists validation rules.
    ///
    /// `GET /api/v1/validationRules`. Scopes `Desk.layouts.READ` and `Desk.settings.READ`. Pages of up
    /// to 50 items. Items that are removed while the list is read can make it miss as many others.
    /// Retried on transient failures.
    pub fn list(&self) -> ListValidationRules {
        ListValidationRules(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }

    /// Gets a validation rule.
    ///
    /// `GET /api/v1/layouts/{layout_id}/validationRules/{validation_rule_id}`. Scopes
    /// `Desk.layouts.READ` and `Desk.settings.READ`. Retried on transient failures.
    pub fn get(
        &self,
        layout_id: impl Into<Id>,
        validation_rule_id: impl Into<Id>,
    ) -> GetValidationRule {
        let request = self
            .client
            .request(&GET)
            .segment(layout_id.into())
            .segment(validation_rule_id.into());
        GetValidationRule(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Creates a validation rule.
    ///
    /// `POST /api/v1/layouts/{layout_id}/validationRules`. Scopes `Desk.layouts.CREATE` and
    /// `Desk.settings.CREATE`. Not retried when it may have been carried out.
    pub fn create(
        &self,
        layout_id: impl Into<Id>,
        body: &ValidationRuleInput,
    ) -> CreateValidationRule {
        let request = self
            .client
            .request(&CREATE)
            .segment(layout_id.into())
            .json_member("", body);
        CreateValidationRule(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Updates a validation rule.
    ///
    /// `PATCH /api/v1/layouts/{layout_id}/validationRules/{validation_rule_id}`. Scopes
    /// `Desk.layouts.UPDATE` and `Desk.settings.UPDATE`. Not retried when it may have been carried
    /// out.
    pub fn update(
        &self,
        layout_id: impl Into<Id>,
        validation_rule_id: impl Into<Id>,
        body: &ValidationRuleInput,
    ) -> UpdateValidationRule {
        let request = self
            .client
            .request(&UPDATE)
            .segment(layout_id.into())
            .segment(validation_rule_id.into())
            .json_member("", body);
        UpdateValidationRule(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Deletes a validation rule.
    ///
    /// `DELETE /api/v1/layouts/{layout_id}/validationRules/{validation_rule_id}`. Scopes
    /// `Desk.layouts.DELETE` and `Desk.settings.DELETE`. Retried on transient failures.
    pub fn delete(
        &self,
        layout_id: impl Into<Id>,
        validation_rule_id: impl Into<Id>,
    ) -> DeleteValidationRule {
        let request = self
            .client
            .request(&DELETE)
            .segment(layout_id.into())
            .segment(validation_rule_id.into());
        DeleteValidationRule(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Lists the criteria fields of validation rules.
    ///
    /// `GET /api/v1/layouts/{layout_id}/validationRules/criteriaFields`. Scopes `Desk.layouts.READ`
    /// and `Desk.settings.READ`. Retried on transient failures.
    ///
    /// - `category`: One of `primary`, `secondary`.
    pub fn list_criteria_fields(
        &self,
        layout_id: impl Into<Id>,
        category: impl Into<shared::RuleCategory>,
    ) -> ListValidationRuleCriteriaFields {
        let mut request = self
            .client
            .request(&LIST_CRITERIA_FIELDS)
            .segment(layout_id.into());
        request.set_query("category", category.into());
        ListValidationRuleCriteriaFields(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "criteriaFields"),
            Paging::Whole,
        ))
    }
}

call! {
    /// Returned by [`ValidationRulesClient::list`](crate::validation_rules::ValidationRulesClient::list).
    ListValidationRules => list ValidationRule
}

impl ListValidationRules {
    /// Query parameter `activeLayouts`.
    pub fn active_layouts(mut self, active_layouts: bool) -> Self {
        self.0
            .request_mut()
            .set_query("activeLayouts", active_layouts.to_string());
        self
    }

    /// Query parameter `activeRules`.
    pub fn active_rules(mut self, active_rules: bool) -> Self {
        self.0
            .request_mut()
            .set_query("activeRules", active_rules.to_string());
        self
    }

    /// What to return along with each item. Query parameter `include`, any of `creator`, `modifier`.
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<shared::RuleInclude>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include",
            json::strings::<shared::RuleInclude>(include).join(","),
        );
        self
    }

    /// Query parameter `searchString`.
    pub fn search_string(mut self, search_string: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("searchString", search_string);
        self
    }

    /// Query parameter `executeInHelpCentre`.
    pub fn execute_in_help_centre(mut self, execute_in_help_centre: bool) -> Self {
        self.0
            .request_mut()
            .set_query("executeInHelpCentre", execute_in_help_centre.to_string());
        self
    }

    /// Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", department_id.into());
        self
    }

    /// The API name of a module. Query parameter `module`.
    pub fn module(mut self, module: impl Into<ValidationRuleModule>) -> Self {
        self.0.request_mut().set_query("module", module.into());
        self
    }

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 50, `50` by default.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }

    /// The position of the first item in the list. Query parameter `from`, from 0 to 4999, `0` by
    /// default.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// Query parameter `layoutId`.
    pub fn layout_id(mut self, layout_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("layoutId", layout_id.into());
        self
    }
}

call! {
    /// Returned by [`ValidationRulesClient::get`](crate::validation_rules::ValidationRulesClient::get).
    GetValidationRule => ValidationRule
}

impl GetValidationRule {
    /// What to return along with each item. Query parameter `include`, any of `creator`, `modifier`.
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<shared::RuleInclude>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include",
            json::strings::<shared::RuleInclude>(include).join(","),
        );
        self
    }
}

call! {
    /// Returned by [`ValidationRulesClient::create`](crate::validation_rules::ValidationRulesClient::create).
    CreateValidationRule => ValidationRule
}

impl CreateValidationRule {
    /// What to return along with each item. Query parameter `include`, any of `creator`, `modifier`.
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<shared::RuleInclude>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include",
            json::strings::<shared::RuleInclude>(include).join(","),
        );
        self
    }
}

call! {
    /// Returned by [`ValidationRulesClient::update`](crate::validation_rules::ValidationRulesClient::update).
    UpdateValidationRule => ValidationRule
}

impl UpdateValidationRule {
    /// What to return along with each item. Query parameter `include`, any of `creator`, `modifier`.
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<shared::RuleInclude>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include",
            json::strings::<shared::RuleInclude>(include).join(","),
        );
        self
    }
}

call! {
    /// Returned by [`ValidationRulesClient::delete`](crate::validation_rules::ValidationRulesClient::delete).
    DeleteValidationRule => ()
}

call! {
    /// Returned by [`ValidationRulesClient::list_criteria_fields`](crate::validation_rules::ValidationRulesClient::list_criteria_fields).
    ListValidationRuleCriteriaFields => list shared::RuleCriteriaField
}

pub struct FieldCondition {
    pub pattern: Option<String>,
    pub name: Option<String>,
    pub conditions: Option<Vec<shared::FieldConditionCondition>>,
    pub actions: Option<ValidationRuleActions>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type FieldCondition {
    "pattern" => pattern,
    "name" => name,
    "conditions" => conditions,
    "actions" => actions;
    extra
});

/// Returned by `validation_rules().list`, `validation_rules().get`, `validation_rules().create`
/// and others.
#[non_exhaustive]
pub struct ValidationRule {
    pub id: Option<Id>,
    /// The label in the user interface.
    pub display_label: Option<String>,
    pub modified_time: Option<DateTime>,
    pub field_conditions: Option<Vec<FieldCondition>>,
    pub field_name: Option<String>,
    pub execute_in_help_centre: Option<bool>,
    pub created_by: Option<Id>,
    pub created_time: Option<DateTime>,
    pub modified_by: Option<Id>,
    pub system_generated: Option<bool>,
    pub layout_id: Option<Id>,
    /// One of `active`, `deactive`.
    pub status: Option<shared::LayoutRuleStatus>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ValidationRule {
    "id" => id,
    "displayLabel" => display_label,
    "modifiedTime" => modified_time,
    "fieldConditions" => field_conditions,
    "fieldName" => field_name,
    "executeInHelpCentre" => execute_in_help_centre,
    "createdBy" => created_by,
    "createdTime" => created_time,
    "modifiedBy" => modified_by,
    "systemGenerated" => system_generated,
    "layoutId" => layout_id,
    "status" => status;
    extra
});

pub struct ValidationRuleActions {
    pub alert: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ValidationRuleActions {
    "alert" => alert;
    extra
});

/// Sent by `validation_rules().create`, `validation_rules().update`.
pub struct ValidationRuleInput {
    /// The label in the user interface.
    pub display_label: Option<String>,
    pub modified_time: Option<DateTime>,
    pub field_conditions: Option<Vec<FieldCondition>>,
    /// Required.
    pub field_name: Option<String>,
    pub execute_in_help_centre: Option<bool>,
    pub created_by: Option<Id>,
    pub created_time: Option<DateTime>,
    pub modified_by: Option<Id>,
    pub system_generated: Option<bool>,
    /// Required.
    pub layout_id: Option<Id>,
    /// One of `active`, `deactive`.
    pub status: Option<shared::LayoutRuleStatus>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl ValidationRuleInput {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(field_name: impl Into<String>, layout_id: impl Into<Id>) -> Self {
        Self {
            field_name: Some(field_name.into()),
            layout_id: Some(layout_id.into()),
            ..Self::default()
        }
    }
}

object!(type ValidationRuleInput {
    "displayLabel" => display_label,
    "modifiedTime" => modified_time,
    "fieldConditions" => field_conditions,
    "fieldName" => field_name,
    "executeInHelpCentre" => execute_in_help_centre,
    "createdBy" => created_by,
    "createdTime" => created_time,
    "modifiedBy" => modified_by,
    "systemGenerated" => system_generated,
    "layoutId" => layout_id,
    "status" => status;
    extra
});

open_enum! {
    /// Sent by `validation_rules().list`.
    pub enum ValidationRuleModule {
        /// `tickets`
        Tickets = "tickets",
        /// `contacts`
        Contacts = "contacts",
        /// `contracts`
        Contracts = "contracts",
        /// `accounts`
        Accounts = "accounts",
        /// `products`
        Products = "products",
        /// `timeEntry`
        TimeEntry = "timeEntry",
        /// `tasks`
        Tasks = "tasks",
        /// `calls`
        Calls = "calls",
        /// `events`
        Events = "events",
    }
}
