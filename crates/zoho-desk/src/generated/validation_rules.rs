// Written by `cargo xtask codegen` from xtask/catalog/desk/validation_rules.toml; changes belong there.
//! Validation rules.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut validation_rules = desk.validation_rules().list().stream();
//! while let Some(validation_rule) = validation_rules.next().await {
//!     println!("{:?}", validation_rule?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, DateTime, Id, List, Operation, Paging, Request, call, object,
    wire::{self, Other},
    words,
};

use crate::{Desk, shared};

/// `GET /api/v1/validationRules`. Scopes `Desk.layouts.READ` and `Desk.settings.READ`.
pub static LIST: Operation = Operation::get(
    "desk.validation_rules.list",
    "/api/{version}/validationRules",
)
.scopes(&["Desk.layouts.READ", "Desk.settings.READ"]);

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
    /// `GET /api/v1/validationRules`. Scopes `Desk.layouts.READ` and `Desk.settings.READ`. Comes in
    /// pages of up to 50.
    pub fn list(&self) -> ListCall {
        ListCall(List::new(
            self.client.clone(),
            Request::new(&LIST),
            |_, body| wire::list(body, "data"),
            Paging::Offset { origin: 0, max: 50 },
        ))
    }

    /// Gets a validation rule.
    ///
    /// `GET /api/v1/layouts/{layout_id}/validationRules/{validation_rule_id}`. Scopes
    /// `Desk.layouts.READ` and `Desk.settings.READ`.
    pub fn get(&self, layout_id: impl Into<Id>, validation_rule_id: impl Into<Id>) -> GetCall {
        let request = Request::new(&GET)
            .segment(layout_id.into())
            .segment(validation_rule_id.into());
        GetCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }

    /// Creates a validation rule.
    ///
    /// `POST /api/v1/layouts/{layout_id}/validationRules`. Scopes `Desk.layouts.CREATE` and
    /// `Desk.settings.CREATE`.
    pub fn create(&self, layout_id: impl Into<Id>, body: &ValidationRuleInput) -> CreateCall {
        let request = Request::new(&CREATE)
            .segment(layout_id.into())
            .body("application/json", wire::body("", body));
        CreateCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }

    /// Updates a validation rule.
    ///
    /// `PATCH /api/v1/layouts/{layout_id}/validationRules/{validation_rule_id}`. Scopes
    /// `Desk.layouts.UPDATE` and `Desk.settings.UPDATE`.
    pub fn update(
        &self,
        layout_id: impl Into<Id>,
        validation_rule_id: impl Into<Id>,
        body: &ValidationRuleInput,
    ) -> UpdateCall {
        let request = Request::new(&UPDATE)
            .segment(layout_id.into())
            .segment(validation_rule_id.into())
            .body("application/json", wire::body("", body));
        UpdateCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }

    /// Deletes a validation rule.
    ///
    /// `DELETE /api/v1/layouts/{layout_id}/validationRules/{validation_rule_id}`. Scopes
    /// `Desk.layouts.DELETE` and `Desk.settings.DELETE`.
    pub fn delete(&self, layout_id: impl Into<Id>, validation_rule_id: impl Into<Id>) -> Call<()> {
        let request = Request::new(&DELETE)
            .segment(layout_id.into())
            .segment(validation_rule_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Lists the criteria fields of validation rules.
    ///
    /// `GET /api/v1/layouts/{layout_id}/validationRules/criteriaFields`. Scopes `Desk.layouts.READ`
    /// and `Desk.settings.READ`.
    pub fn list_criteria_fields(
        &self,
        layout_id: impl Into<Id>,
        category: impl Into<shared::RuleCategory>,
    ) -> List<shared::RuleCriteriaField> {
        let mut request = Request::new(&LIST_CRITERIA_FIELDS).segment(layout_id.into());
        request.set_query("category", category.into());
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "criteriaFields"),
            Paging::Whole,
        )
    }
}

/// What may be set before `validation_rules().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<ValidationRule>);

impl ListCall {
    /// Active layouts.
    pub fn active_layouts(mut self, active_layouts: bool) -> Self {
        self.0
            .request_mut()
            .set_query("activeLayouts", active_layouts.to_string());
        self
    }

    /// Active rules.
    pub fn active_rules(mut self, active_rules: bool) -> Self {
        self.0
            .request_mut()
            .set_query("activeRules", active_rules.to_string());
        self
    }

    /// Include.
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<shared::RuleInclude>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include",
            wire::strings::<shared::RuleInclude>(include).join(","),
        );
        self
    }

    /// Search string.
    pub fn search_string(mut self, search_string: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("searchString", search_string);
        self
    }

    /// Execute in help centre.
    pub fn execute_in_help_centre(mut self, execute_in_help_centre: bool) -> Self {
        self.0
            .request_mut()
            .set_query("executeInHelpCentre", execute_in_help_centre.to_string());
        self
    }

    /// Department id.
    pub fn department_id(mut self, department_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", department_id.into());
        self
    }

    /// Module.
    pub fn module(mut self, module: impl Into<ValidationRuleModule>) -> Self {
        self.0.request_mut().set_query("module", module.into());
        self
    }

    /// Limit: from 1 to 50; `50` where it is left out.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }

    /// From: from 0 to 4999; `0` where it is left out.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// Layout id.
    pub fn layout_id(mut self, layout_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("layoutId", layout_id.into());
        self
    }
}

call!(ListCall => list ValidationRule);

/// What may be set before `validation_rules().get` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCall(Call<ValidationRule>);

impl GetCall {
    /// Include.
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<shared::RuleInclude>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include",
            wire::strings::<shared::RuleInclude>(include).join(","),
        );
        self
    }
}

call!(GetCall => ValidationRule);

/// What may be set before `validation_rules().create` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct CreateCall(Call<ValidationRule>);

impl CreateCall {
    /// Include.
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<shared::RuleInclude>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include",
            wire::strings::<shared::RuleInclude>(include).join(","),
        );
        self
    }
}

call!(CreateCall => ValidationRule);

/// What may be set before `validation_rules().update` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateCall(Call<ValidationRule>);

impl UpdateCall {
    /// Include.
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<shared::RuleInclude>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include",
            wire::strings::<shared::RuleInclude>(include).join(","),
        );
        self
    }
}

call!(UpdateCall => ValidationRule);

/// Field condition.
#[derive(Clone, Default, PartialEq)]
pub struct FieldCondition {
    /// Pattern.
    pub pattern: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Conditions.
    pub conditions: Option<Vec<shared::FieldConditionCondition>>,
    /// Actions.
    pub actions: Option<ValidationRuleActions>,
}

object!(FieldCondition {
    "pattern" => pattern,
    "name" => name,
    "conditions" => conditions,
    "actions" => actions
});

/// Validation rule, of `validation_rules().list`, `validation_rules().get`, `validation_rules().create`, ….
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ValidationRule {
    /// Id.
    pub id: Option<Id>,
    /// Display label.
    pub display_label: Option<String>,
    /// Modified time.
    pub modified_time: Option<DateTime>,
    /// Field conditions.
    pub field_conditions: Option<Vec<FieldCondition>>,
    /// Field name.
    pub field_name: Option<String>,
    /// Execute in help centre.
    pub execute_in_help_centre: Option<bool>,
    /// Created by.
    pub created_by: Option<Id>,
    /// Created time.
    pub created_time: Option<DateTime>,
    /// Modified by.
    pub modified_by: Option<Id>,
    /// System generated.
    pub system_generated: Option<bool>,
    /// Layout id.
    pub layout_id: Option<Id>,
    /// Status.
    pub status: Option<shared::LayoutRuleStatus>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(ValidationRule {
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
    other
});

/// Validation rule actions.
#[derive(Clone, Default, PartialEq)]
pub struct ValidationRuleActions {
    /// Alert.
    pub alert: Option<String>,
}

object!(ValidationRuleActions {
    "alert" => alert
});

/// Validation rule input, of `validation_rules().create`, `validation_rules().update`.
#[derive(Clone, Default, PartialEq)]
pub struct ValidationRuleInput {
    /// Display label.
    pub display_label: Option<String>,
    /// Modified time.
    pub modified_time: Option<DateTime>,
    /// Field conditions.
    pub field_conditions: Option<Vec<FieldCondition>>,
    /// Field name; has to be sent.
    pub field_name: Option<String>,
    /// Execute in help centre.
    pub execute_in_help_centre: Option<bool>,
    /// Created by.
    pub created_by: Option<Id>,
    /// Created time.
    pub created_time: Option<DateTime>,
    /// Modified by.
    pub modified_by: Option<Id>,
    /// System generated.
    pub system_generated: Option<bool>,
    /// Layout id; has to be sent.
    pub layout_id: Option<Id>,
    /// Status.
    pub status: Option<shared::LayoutRuleStatus>,
}

impl ValidationRuleInput {
    /// With what has to be sent; the rest is left out.
    #[must_use]
    pub fn new(field_name: impl Into<String>, layout_id: impl Into<Id>) -> Self {
        Self {
            field_name: Some(field_name.into()),
            layout_id: Some(layout_id.into()),
            ..Self::default()
        }
    }
}

object!(ValidationRuleInput {
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
    "status" => status
});

words! {
    /// Validation rule module.
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
