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
    Call, Client, DateTime, ExtraFields, Id, List, Operation, Paging, call, object, open_enum, wire,
};

use crate::{Desk, shared};

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

/// Validation rules.
///
/// From [`Desk::validation_rules`](crate::Desk::validation_rules); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
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
    /// pages of up to 50. Where items are removed while it is read, as many others can be missed.
    /// Repeated when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list(&self) -> ListCall {
        ListCall(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }

    /// Gets a validation rule.
    ///
    /// `GET /api/v1/layouts/{layout_id}/validationRules/{validation_rule_id}`. Scopes
    /// `Desk.layouts.READ` and `Desk.settings.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get(&self, layout_id: impl Into<Id>, validation_rule_id: impl Into<Id>) -> GetCall {
        let request = self
            .client
            .request(&GET)
            .segment(layout_id.into())
            .segment(validation_rule_id.into());
        GetCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }

    /// Creates a validation rule.
    ///
    /// `POST /api/v1/layouts/{layout_id}/validationRules`. Scopes `Desk.layouts.CREATE` and
    /// `Desk.settings.CREATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn create(&self, layout_id: impl Into<Id>, body: &ValidationRuleInput) -> CreateCall {
        let request = self
            .client
            .request(&CREATE)
            .segment(layout_id.into())
            .json_member("", body);
        CreateCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }

    /// Updates a validation rule.
    ///
    /// `PATCH /api/v1/layouts/{layout_id}/validationRules/{validation_rule_id}`. Scopes
    /// `Desk.layouts.UPDATE` and `Desk.settings.UPDATE`. Not repeated by itself when it may have been
    /// carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn update(
        &self,
        layout_id: impl Into<Id>,
        validation_rule_id: impl Into<Id>,
        body: &ValidationRuleInput,
    ) -> UpdateCall {
        let request = self
            .client
            .request(&UPDATE)
            .segment(layout_id.into())
            .segment(validation_rule_id.into())
            .json_member("", body);
        UpdateCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }

    /// Deletes a validation rule.
    ///
    /// `DELETE /api/v1/layouts/{layout_id}/validationRules/{validation_rule_id}`. Scopes
    /// `Desk.layouts.DELETE` and `Desk.settings.DELETE`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn delete(&self, layout_id: impl Into<Id>, validation_rule_id: impl Into<Id>) -> Call<()> {
        let request = self
            .client
            .request(&DELETE)
            .segment(layout_id.into())
            .segment(validation_rule_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Lists the criteria fields of validation rules.
    ///
    /// `GET /api/v1/layouts/{layout_id}/validationRules/criteriaFields`. Scopes `Desk.layouts.READ`
    /// and `Desk.settings.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `category`: one of `primary`, `secondary`
    pub fn list_criteria_fields(
        &self,
        layout_id: impl Into<Id>,
        category: impl Into<shared::RuleCategory>,
    ) -> List<shared::RuleCriteriaField> {
        let mut request = self
            .client
            .request(&LIST_CRITERIA_FIELDS)
            .segment(layout_id.into());
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
    /// Yes or no. Query parameter `activeLayouts`.
    pub fn active_layouts(mut self, active_layouts: bool) -> Self {
        self.0
            .request_mut()
            .set_query("activeLayouts", active_layouts.to_string());
        self
    }

    /// Yes or no. Query parameter `activeRules`.
    pub fn active_rules(mut self, active_rules: bool) -> Self {
        self.0
            .request_mut()
            .set_query("activeRules", active_rules.to_string());
        self
    }

    /// What comes along: `creator`, `modifier`. Query parameter `include`.
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

    /// Text. Query parameter `searchString`.
    pub fn search_string(mut self, search_string: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("searchString", search_string);
        self
    }

    /// Yes or no. Query parameter `executeInHelpCentre`.
    pub fn execute_in_help_centre(mut self, execute_in_help_centre: bool) -> Self {
        self.0
            .request_mut()
            .set_query("executeInHelpCentre", execute_in_help_centre.to_string());
        self
    }

    /// The id of a department. Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", department_id.into());
        self
    }

    /// The API name of a module: the 9 words of [`ValidationRuleModule`]. Query parameter `module`.
    pub fn module(mut self, module: impl Into<ValidationRuleModule>) -> Self {
        self.0.request_mut().set_query("module", module.into());
        self
    }

    /// How many come at a time, from 1 to 50; `50` where it is left out. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }

    /// The place of the first one that comes, from 0 to 4999; `0` where it is left out. Query
    /// parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// The id of a layout. Query parameter `layoutId`.
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
    /// What comes along: `creator`, `modifier`. Query parameter `include`.
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
    /// What comes along: `creator`, `modifier`. Query parameter `include`.
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
    /// What comes along: `creator`, `modifier`. Query parameter `include`.
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
pub struct FieldCondition {
    /// `pattern`: text.
    pub pattern: Option<String>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `conditions`: a list.
    pub conditions: Option<Vec<shared::FieldConditionCondition>>,
    /// `actions`: an object.
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

/// Validation rule, from `validation_rules().list`, `validation_rules().get`,
/// `validation_rules().create`, ….
#[non_exhaustive]
pub struct ValidationRule {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `displayLabel`: how it is labelled.
    pub display_label: Option<String>,
    /// `modifiedTime`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `fieldConditions`: a list.
    pub field_conditions: Option<Vec<FieldCondition>>,
    /// `fieldName`: text.
    pub field_name: Option<String>,
    /// `executeInHelpCentre`: yes or no.
    pub execute_in_help_centre: Option<bool>,
    /// `createdBy`: who created it.
    pub created_by: Option<Id>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `modifiedBy`: who changed it last.
    pub modified_by: Option<Id>,
    /// `systemGenerated`: yes or no.
    pub system_generated: Option<bool>,
    /// `layoutId`: the id of a layout.
    pub layout_id: Option<Id>,
    /// `status`: one of `active`, `deactive`.
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

/// Validation rule actions.
pub struct ValidationRuleActions {
    /// `alert`: text.
    pub alert: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ValidationRuleActions {
    "alert" => alert;
    extra
});

/// Validation rule input, for `validation_rules().create`, `validation_rules().update`.
pub struct ValidationRuleInput {
    /// `displayLabel`: how it is labelled.
    pub display_label: Option<String>,
    /// `modifiedTime`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `fieldConditions`: a list.
    pub field_conditions: Option<Vec<FieldCondition>>,
    /// `fieldName`: text; has to be sent.
    pub field_name: Option<String>,
    /// `executeInHelpCentre`: yes or no.
    pub execute_in_help_centre: Option<bool>,
    /// `createdBy`: who created it.
    pub created_by: Option<Id>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `modifiedBy`: who changed it last.
    pub modified_by: Option<Id>,
    /// `systemGenerated`: yes or no.
    pub system_generated: Option<bool>,
    /// `layoutId`: the id of a layout; has to be sent.
    pub layout_id: Option<Id>,
    /// `status`: one of `active`, `deactive`.
    pub status: Option<shared::LayoutRuleStatus>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
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
    /// Validation rule module, for `validation_rules().list`.
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
