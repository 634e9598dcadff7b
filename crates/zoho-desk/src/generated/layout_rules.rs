// Written by `cargo xtask codegen` from xtask/catalog/desk/layout_rules.toml; changes belong there.
//! Layout rules.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut layout_rules =
//! desk.layout_rules().list(zoho_desk::layout_rules::LayoutRuleModule::Tickets,
//! "4876876000000123456").stream();
//! while let Some(layout_rule) = layout_rules.next().await {
//!     println!("{:?}", layout_rule?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, DateTime, ExtraFields, Id, List, Operation, Paging, call, object, open_enum, wire,
};

use crate::{Desk, shared};

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

/// Layout rules.
///
/// From [`Desk::layout_rules`](crate::Desk::layout_rules); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
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
    /// `GET /api/v1/layoutRules`. Scopes `Desk.layouts.READ` and `Desk.settings.READ`. Comes in pages
    /// of up to 50. Where items are removed while it is read, as many others can be missed. Repeated
    /// when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `module`: the API name of a module: `tickets`, `contacts`, `accounts`, `tasks`, `calls`,
    ///   `events`, `timeEntry`, `products`
    /// - `layout_id` (`layoutId`): the id of a layout
    pub fn list(&self, module: impl Into<LayoutRuleModule>, layout_id: impl Into<Id>) -> ListCall {
        let mut request = self.client.request(&LIST);
        request.set_query("module", module.into());
        request.set_query("layoutId", layout_id.into());
        ListCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }

    /// Gets a layout rule.
    ///
    /// `GET /api/v1/layouts/{layout_id}/layoutRules/{layout_rule_id}`. Scopes `Desk.layouts.READ` and
    /// `Desk.settings.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get(&self, layout_id: impl Into<Id>, layout_rule_id: impl Into<Id>) -> GetCall {
        let request = self
            .client
            .request(&GET)
            .segment(layout_id.into())
            .segment(layout_rule_id.into());
        GetCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }

    /// Creates a layout rule.
    ///
    /// `POST /api/v1/layouts/{layout_id}/layoutRules`. Scopes `Desk.layouts.CREATE` and
    /// `Desk.settings.CREATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn create(&self, layout_id: impl Into<Id>, body: &LayoutRuleInput) -> CreateCall {
        let request = self
            .client
            .request(&CREATE)
            .segment(layout_id.into())
            .json_member("", body);
        CreateCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }

    /// Updates a layout rule.
    ///
    /// `PATCH /api/v1/layouts/{layout_id}/layoutRules/{layout_rule_id}`. Scopes `Desk.layouts.UPDATE`
    /// and `Desk.settings.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn update(
        &self,
        layout_id: impl Into<Id>,
        layout_rule_id: impl Into<Id>,
        body: &LayoutRuleInput,
    ) -> UpdateCall {
        let request = self
            .client
            .request(&UPDATE)
            .segment(layout_id.into())
            .segment(layout_rule_id.into())
            .json_member("", body);
        UpdateCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }

    /// Deletes a layout rule.
    ///
    /// `DELETE /api/v1/layouts/{layout_id}/layoutRules/{layout_rule_id}`. Scopes `Desk.layouts.DELETE`
    /// and `Desk.settings.DELETE`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn delete(&self, layout_id: impl Into<Id>, layout_rule_id: impl Into<Id>) -> Call<()> {
        let request = self
            .client
            .request(&DELETE)
            .segment(layout_id.into())
            .segment(layout_rule_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Lists the criteria fields of layout rules.
    ///
    /// `GET /api/v1/layouts/{layout_id}/layoutRules/criteriaFields`. Scopes `Desk.layouts.READ` and
    /// `Desk.settings.READ`. Repeated when it fails on the way.
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

/// What may be set before `layout_rules().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<LayoutRule>);

impl ListCall {
    /// Yes or no. Query parameter `activeLayouts`.
    pub fn active_layouts(mut self, active_layouts: bool) -> Self {
        self.0
            .request_mut()
            .set_query("activeLayouts", active_layouts.to_string());
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

    /// Yes or no. Query parameter `activeRules`.
    pub fn active_rules(mut self, active_rules: bool) -> Self {
        self.0
            .request_mut()
            .set_query("activeRules", active_rules.to_string());
        self
    }
}

call!(ListCall => list LayoutRule);

/// What may be set before `layout_rules().get` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCall(Call<LayoutRule>);

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

call!(GetCall => LayoutRule);

/// What may be set before `layout_rules().create` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct CreateCall(Call<LayoutRule>);

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

call!(CreateCall => LayoutRule);

/// What may be set before `layout_rules().update` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateCall(Call<LayoutRule>);

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

call!(UpdateCall => LayoutRule);

/// Field condition.
pub struct FieldCondition {
    /// `pattern`: text.
    pub pattern: Option<String>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `conditions`: a list.
    pub conditions: Option<Vec<shared::FieldConditionCondition>>,
    /// `actions`: an object.
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

/// Layout rule, from `layout_rules().list`, `layout_rules().get`, `layout_rules().create`, ….
#[non_exhaustive]
pub struct LayoutRule {
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
    /// `description`: text.
    pub description: Option<String>,
    /// `systemGenerated`: yes or no.
    pub system_generated: Option<bool>,
    /// `layoutId`: the id of a layout.
    pub layout_id: Option<Id>,
    /// `executeInHelpCentre`: yes or no.
    pub execute_in_help_centre: Option<bool>,
    /// `createdBy`: who created it.
    pub created_by: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `modifiedBy`: who changed it last.
    pub modified_by: Option<Id>,
    /// `status`: one of `active`, `deactive`.
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

/// Layout rule actions.
pub struct LayoutRuleActions {
    /// `showSections`: one or more texts.
    pub show_sections: Option<Vec<String>>,
    /// `showFields`: a list.
    pub show_fields: Option<Vec<SetMandatoryField>>,
    /// `setMandatoryFields`: a list.
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

/// Layout rule input, for `layout_rules().create`, `layout_rules().update`.
pub struct LayoutRuleInput {
    /// `displayLabel`: how it is labelled.
    pub display_label: Option<String>,
    /// `modifiedTime`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `fieldConditions`: a list.
    pub field_conditions: Option<Vec<FieldCondition>>,
    /// `fieldName`: text; has to be sent.
    pub field_name: Option<String>,
    /// `description`: text.
    pub description: Option<String>,
    /// `systemGenerated`: yes or no.
    pub system_generated: Option<bool>,
    /// `layoutId`: the id of a layout; has to be sent.
    pub layout_id: Option<Id>,
    /// `executeInHelpCentre`: yes or no.
    pub execute_in_help_centre: Option<bool>,
    /// `createdBy`: who created it.
    pub created_by: Option<Id>,
    /// `name`: its name; has to be sent.
    pub name: Option<String>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `modifiedBy`: who changed it last.
    pub modified_by: Option<Id>,
    /// `status`: one of `active`, `deactive`.
    pub status: Option<shared::LayoutRuleStatus>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl LayoutRuleInput {
    /// With what has to be sent; the rest is left out.
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

/// Set mandatory field.
pub struct SetMandatoryField {
    /// `displayLabel`: how it is labelled.
    pub display_label: Option<String>,
    /// `fieldName`: text.
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
    /// Layout rule module, for `layout_rules().list`.
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
