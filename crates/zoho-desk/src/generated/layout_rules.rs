// Written by `cargo xtask codegen` from desk/v1/layout_rules.toml of the catalogue; changes belong there.
//! Layout rules.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut layout_rules =
//! desk.layout_rules().list(zoho_desk::layout_rules::LayoutRuleModule::Tickets,
//! "4876876000000123456").stream();
//! while let Some(layout_rule) = layout_rules.next().await {
//!     println!("{:?}", layout_rule?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{DateTime, ExtraFields, Id, json, object, open_enum};

use crate::client::Desk;
use crate::generated::shared;

/// `GET /api/v1/layoutRules`. Scopes `Desk.layouts.READ` and `Desk.settings.READ`.
pub static LIST: Operation = Operation::get("desk.layout_rules.list", "/api/{version}/layoutRules")
    .scopes(&["Desk.layouts.READ", "Desk.settings.READ"])
    .most(
        5_000,
        "narrow the list with `activeLayouts`, `searchString`, `executeInHelpCentre`",
    );

/// `GET /api/v1/layouts/{layout_id}/layoutRules/{layout_rule_id}`. Scopes `Desk.layouts.READ` and `Desk.settings.READ`.
pub static GET: Operation = Operation::get(
    "desk.layout_rules.get",
    "/api/{version}/layouts/{layout_id}/layoutRules/{layout_rule_id}",
)
.scopes(&["Desk.layouts.READ", "Desk.settings.READ"]);

/// `POST /api/v1/layouts/{layout_id}/layoutRules`. Scopes `Desk.layouts.CREATE` and `Desk.settings.CREATE`.
pub static CREATE: Operation = Operation::post(
    "desk.layout_rules.create",
    "/api/{version}/layouts/{layout_id}/layoutRules",
)
.scopes(&["Desk.layouts.CREATE", "Desk.settings.CREATE"]);

/// `PATCH /api/v1/layouts/{layout_id}/layoutRules/{layout_rule_id}`. Scopes `Desk.layouts.UPDATE` and `Desk.settings.UPDATE`.
pub static UPDATE: Operation = Operation::patch(
    "desk.layout_rules.update",
    "/api/{version}/layouts/{layout_id}/layoutRules/{layout_rule_id}",
)
.scopes(&["Desk.layouts.UPDATE", "Desk.settings.UPDATE"]);

/// `DELETE /api/v1/layouts/{layout_id}/layoutRules/{layout_rule_id}`. Scopes `Desk.layouts.DELETE` and `Desk.settings.DELETE`.
pub static DELETE: Operation = Operation::delete(
    "desk.layout_rules.delete",
    "/api/{version}/layouts/{layout_id}/layoutRules/{layout_rule_id}",
)
.scopes(&["Desk.layouts.DELETE", "Desk.settings.DELETE"]);

/// `GET /api/v1/layouts/{layout_id}/layoutRules/criteriaFields`. Scopes `Desk.layouts.READ` and `Desk.settings.READ`.
pub static LIST_CRITERIA_FIELDS: Operation = Operation::get(
    "desk.layout_rules.list_criteria_fields",
    "/api/{version}/layouts/{layout_id}/layoutRules/criteriaFields",
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

/// Layout rules.
///
/// From [`Desk::layout_rules`](crate::Desk::layout_rules).
#[derive(Debug, Clone)]
pub struct LayoutRulesClient {
    client: Client,
}

impl Desk {
    /// Layout rules.
    #[must_use]
    pub fn layout_rules(&self) -> LayoutRulesClient {
        LayoutRulesClient {
            client: self.client().clone(),
        }
    }
}

impl LayoutRulesClient {
    /// Lists layout rules.
    ///
    /// `GET /api/v1/layoutRules`. Scopes `Desk.layouts.READ` and `Desk.settings.READ`. Pages of up to
    /// 50 items. Items that are removed while the list is read can make it miss as many others.
    /// Retried on transient failures.
    ///
    /// - `module`: The API name of a module. One of `tickets`, `contacts`, `accounts`, `tasks`,
    ///   `calls`, `events`, `timeEntry`, `products`.
    pub fn list(
        &self,
        module: impl Into<LayoutRuleModule>,
        layout_id: impl Into<Id>,
    ) -> ListLayoutRules {
        let mut request = self.client.request(&LIST);
        request.set_query("module", module.into());
        request.set_query("layoutId", layout_id.into());
        ListLayoutRules(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }

    /// Gets a layout rule.
    ///
    /// `GET /api/v1/layouts/{layout_id}/layoutRules/{layout_rule_id}`. Scopes `Desk.layouts.READ` and
    /// `Desk.settings.READ`. Retried on transient failures.
    pub fn get(&self, layout_id: impl Into<Id>, layout_rule_id: impl Into<Id>) -> GetLayoutRule {
        let request = self
            .client
            .request(&GET)
            .segment(layout_id.into())
            .segment(layout_rule_id.into());
        GetLayoutRule(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Creates a layout rule.
    ///
    /// `POST /api/v1/layouts/{layout_id}/layoutRules`. Scopes `Desk.layouts.CREATE` and
    /// `Desk.settings.CREATE`. Not retried when it may have been carried out.
    pub fn create(&self, layout_id: impl Into<Id>, body: &LayoutRuleInput) -> CreateLayoutRule {
        let request = self
            .client
            .request(&CREATE)
            .segment(layout_id.into())
            .json_member("", body);
        CreateLayoutRule(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Updates a layout rule.
    ///
    /// `PATCH /api/v1/layouts/{layout_id}/layoutRules/{layout_rule_id}`. Scopes `Desk.layouts.UPDATE`
    /// and `Desk.settings.UPDATE`. Not retried when it may have been carried out.
    pub fn update(
        &self,
        layout_id: impl Into<Id>,
        layout_rule_id: impl Into<Id>,
        body: &LayoutRuleInput,
    ) -> UpdateLayoutRule {
        let request = self
            .client
            .request(&UPDATE)
            .segment(layout_id.into())
            .segment(layout_rule_id.into())
            .json_member("", body);
        UpdateLayoutRule(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Deletes a layout rule.
    ///
    /// `DELETE /api/v1/layouts/{layout_id}/layoutRules/{layout_rule_id}`. Scopes `Desk.layouts.DELETE`
    /// and `Desk.settings.DELETE`. Retried on transient failures.
    pub fn delete(
        &self,
        layout_id: impl Into<Id>,
        layout_rule_id: impl Into<Id>,
    ) -> DeleteLayoutRule {
        let request = self
            .client
            .request(&DELETE)
            .segment(layout_id.into())
            .segment(layout_rule_id.into());
        DeleteLayoutRule(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Lists the criteria fields of layout rules.
    ///
    /// `GET /api/v1/layouts/{layout_id}/layoutRules/criteriaFields`. Scopes `Desk.layouts.READ` and
    /// `Desk.settings.READ`. Retried on transient failures.
    ///
    /// - `category`: One of `primary`, `secondary`.
    pub fn list_criteria_fields(
        &self,
        layout_id: impl Into<Id>,
        category: impl Into<shared::RuleCategory>,
    ) -> ListLayoutRuleCriteriaFields {
        let mut request = self
            .client
            .request(&LIST_CRITERIA_FIELDS)
            .segment(layout_id.into());
        request.set_query("category", category.into());
        ListLayoutRuleCriteriaFields(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "criteriaFields"),
            Paging::Whole,
        ))
    }
}

call! {
    /// Returned by [`LayoutRulesClient::list`](crate::layout_rules::LayoutRulesClient::list).
    ListLayoutRules => list LayoutRule
}

impl ListLayoutRules {
    /// Query parameter `activeLayouts`.
    pub fn active_layouts(mut self, active_layouts: bool) -> Self {
        self.0
            .request_mut()
            .set_query("activeLayouts", active_layouts.to_string());
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

    /// Query parameter `activeRules`.
    pub fn active_rules(mut self, active_rules: bool) -> Self {
        self.0
            .request_mut()
            .set_query("activeRules", active_rules.to_string());
        self
    }
}

call! {
    /// Returned by [`LayoutRulesClient::get`](crate::layout_rules::LayoutRulesClient::get).
    GetLayoutRule => LayoutRule
}

impl GetLayoutRule {
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
    /// Returned by [`LayoutRulesClient::create`](crate::layout_rules::LayoutRulesClient::create).
    CreateLayoutRule => LayoutRule
}

impl CreateLayoutRule {
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
    /// Returned by [`LayoutRulesClient::update`](crate::layout_rules::LayoutRulesClient::update).
    UpdateLayoutRule => LayoutRule
}

impl UpdateLayoutRule {
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
    /// Returned by [`LayoutRulesClient::delete`](crate::layout_rules::LayoutRulesClient::delete).
    DeleteLayoutRule => ()
}

call! {
    /// Returned by [`LayoutRulesClient::list_criteria_fields`](crate::layout_rules::LayoutRulesClient::list_criteria_fields).
    ListLayoutRuleCriteriaFields => list shared::RuleCriteriaField
}

pub struct FieldCondition {
    pub pattern: Option<String>,
    pub name: Option<String>,
    pub conditions: Option<Vec<shared::FieldConditionCondition>>,
    pub actions: Option<LayoutRuleActions>,
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

/// Returned by `layout_rules().list`, `layout_rules().get`, `layout_rules().create` and others.
#[non_exhaustive]
pub struct LayoutRule {
    pub id: Option<Id>,
    /// The label in the user interface.
    pub display_label: Option<String>,
    pub modified_time: Option<DateTime>,
    pub field_conditions: Option<Vec<FieldCondition>>,
    pub field_name: Option<String>,
    pub description: Option<String>,
    pub system_generated: Option<bool>,
    pub layout_id: Option<Id>,
    pub execute_in_help_centre: Option<bool>,
    pub created_by: Option<Id>,
    pub name: Option<String>,
    pub created_time: Option<DateTime>,
    pub modified_by: Option<Id>,
    /// One of `active`, `deactive`.
    pub status: Option<shared::LayoutRuleStatus>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type LayoutRule {
    "id" => id,
    "displayLabel" => display_label,
    "modifiedTime" => modified_time,
    "fieldConditions" => field_conditions,
    "fieldName" => field_name,
    "description" => description,
    "systemGenerated" => system_generated,
    "layoutId" => layout_id,
    "executeInHelpCentre" => execute_in_help_centre,
    "createdBy" => created_by,
    "name" => name,
    "createdTime" => created_time,
    "modifiedBy" => modified_by,
    "status" => status;
    extra
});

pub struct LayoutRuleActions {
    pub show_sections: Option<Vec<String>>,
    pub show_fields: Option<Vec<SetMandatoryField>>,
    pub set_mandatory_fields: Option<Vec<SetMandatoryField>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type LayoutRuleActions {
    "showSections" => show_sections,
    "showFields" => show_fields,
    "setMandatoryFields" => set_mandatory_fields;
    extra
});

/// Sent by `layout_rules().create`, `layout_rules().update`.
pub struct LayoutRuleInput {
    /// The label in the user interface.
    pub display_label: Option<String>,
    pub modified_time: Option<DateTime>,
    pub field_conditions: Option<Vec<FieldCondition>>,
    /// Required.
    pub field_name: Option<String>,
    pub description: Option<String>,
    pub system_generated: Option<bool>,
    /// Required.
    pub layout_id: Option<Id>,
    pub execute_in_help_centre: Option<bool>,
    pub created_by: Option<Id>,
    /// Required.
    pub name: Option<String>,
    pub created_time: Option<DateTime>,
    pub modified_by: Option<Id>,
    /// One of `active`, `deactive`.
    pub status: Option<shared::LayoutRuleStatus>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl LayoutRuleInput {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(
        field_name: impl Into<String>,
        layout_id: impl Into<Id>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            field_name: Some(field_name.into()),
            layout_id: Some(layout_id.into()),
            name: Some(name.into()),
            ..Self::default()
        }
    }
}

object!(type LayoutRuleInput {
    "displayLabel" => display_label,
    "modifiedTime" => modified_time,
    "fieldConditions" => field_conditions,
    "fieldName" => field_name,
    "description" => description,
    "systemGenerated" => system_generated,
    "layoutId" => layout_id,
    "executeInHelpCentre" => execute_in_help_centre,
    "createdBy" => created_by,
    "name" => name,
    "createdTime" => created_time,
    "modifiedBy" => modified_by,
    "status" => status;
    extra
});

pub struct SetMandatoryField {
    /// The label in the user interface.
    pub display_label: Option<String>,
    pub field_name: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type SetMandatoryField {
    "displayLabel" => display_label,
    "fieldName" => field_name;
    extra
});

open_enum! {
    /// Sent by `layout_rules().list`.
    pub enum LayoutRuleModule {
        /// `tickets`
        Tickets = "tickets",
        /// `contacts`
        Contacts = "contacts",
        /// `accounts`
        Accounts = "accounts",
        /// `tasks`
        Tasks = "tasks",
        /// `calls`
        Calls = "calls",
        /// `events`
        Events = "events",
        /// `timeEntry`
        TimeEntry = "timeEntry",
        /// `products`
        Products = "products",
    }
}
