// Written by `cargo xtask codegen` from xtask/catalog/crm/assignment_rules.toml; changes belong there.
//! Assignment rules.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
//! let mut assignment_rules = crm.assignment_rules().list().stream();
//! while let Some(assignment_rule) = assignment_rules.next().await {
//!     println!("{:?}", assignment_rule?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, DateTime, ExtraFields, Id, List, Operation, Paging, call, object, open_enum,
    wire::{self, Json},
};

use crate::{Crm, RowOutcomes, rows, shared};

/// `GET /crm/v8/settings/automation/assignment_rules`. Scope `ZohoCRM.settings.assignment_rules.READ`.
pub static LIST: Operation = Operation::get(
    "crm.assignment_rules.list",
    "/crm/{version}/settings/automation/assignment_rules",
)
.scopes(&["ZohoCRM.settings.assignment_rules.READ"]);

/// `GET /crm/v8/settings/automation/assignment_rules/{assignment_rule_id}`. Scope `ZohoCRM.settings.assignment_rules.READ`.
pub static GET: Operation = Operation::get(
    "crm.assignment_rules.get",
    "/crm/{version}/settings/automation/assignment_rules/{assignment_rule_id}",
)
.scopes(&["ZohoCRM.settings.assignment_rules.READ"]);

/// `POST /crm/v8/settings/automation/assignment_rules`. Scope `ZohoCRM.settings.assignment_rules.CREATE`.
pub static CREATE: Operation = Operation::post(
    "crm.assignment_rules.create",
    "/crm/{version}/settings/automation/assignment_rules",
)
.scopes(&["ZohoCRM.settings.assignment_rules.CREATE"])
.rows("assignment_rules");

/// `PUT /crm/v8/settings/automation/assignment_rules/{assignment_rule_id}`. Scope `ZohoCRM.settings.assignment_rules.UPDATE`.
pub static UPDATE: Operation = Operation::put(
    "crm.assignment_rules.update",
    "/crm/{version}/settings/automation/assignment_rules/{assignment_rule_id}",
)
.scopes(&["ZohoCRM.settings.assignment_rules.UPDATE"])
.rows("assignment_rules");

/// `DELETE /crm/v8/settings/automation/assignment_rules/{assignment_rule_id}`. Scope `ZohoCRM.settings.assignment_rules.DELETE`.
pub static DELETE: Operation = Operation::delete(
    "crm.assignment_rules.delete",
    "/crm/{version}/settings/automation/assignment_rules/{assignment_rule_id}",
)
.scopes(&["ZohoCRM.settings.assignment_rules.DELETE"])
.rows("assignment_rules");

/// `GET /crm/v8/settings/automation/assignment_rules/actions/count`. Scope `ZohoCRM.settings.assignment_rules.READ`.
pub static COUNT: Operation = Operation::get(
    "crm.assignment_rules.count",
    "/crm/{version}/settings/automation/assignment_rules/actions/count",
)
.scopes(&["ZohoCRM.settings.assignment_rules.READ"]);

/// `PUT /crm/v8/settings/automation/assignment_rules/{assignment_rule_id}/actions/clone_entries`. Scope `ZohoCRM.settings.assignment_rules.UPDATE`.
pub static CLONE_ENTRIES: Operation = Operation::put("crm.assignment_rules.clone_entries", "/crm/{version}/settings/automation/assignment_rules/{assignment_rule_id}/actions/clone_entries").scopes(&["ZohoCRM.settings.assignment_rules.UPDATE"]).rows("assignment_rules");

/// `POST /crm/v8/settings/automation/assignment_rules/{assignment_rule_id}/actions/clone`. Scope `ZohoCRM.settings.assignment_rules.CREATE`.
pub static DUPLICATE: Operation = Operation::post(
    "crm.assignment_rules.duplicate",
    "/crm/{version}/settings/automation/assignment_rules/{assignment_rule_id}/actions/clone",
)
.scopes(&["ZohoCRM.settings.assignment_rules.CREATE"])
.rows("assignment_rules");

/// `GET /crm/v8/settings/automation/assignment_rules/{assignment_rule_id}/actions/associations`. Scope `ZohoCRM.settings.assignment_rules.READ`.
pub static LIST_ASSOCIATIONS: Operation = Operation::get(
    "crm.assignment_rules.list_associations",
    "/crm/{version}/settings/automation/assignment_rules/{assignment_rule_id}/actions/associations",
)
.scopes(&["ZohoCRM.settings.assignment_rules.READ"]);

/// `PUT /crm/v8/settings/automation/assignment_rules/{assignment_rule_id}/actions/reorder_entries`. Scope `ZohoCRM.settings.assignment_rules.UPDATE`.
pub static REORDER_ENTRIES: Operation = Operation::put("crm.assignment_rules.reorder_entries", "/crm/{version}/settings/automation/assignment_rules/{assignment_rule_id}/actions/reorder_entries").scopes(&["ZohoCRM.settings.assignment_rules.UPDATE"]).rows("assignment_rules");

/// Assignment rules.
///
/// From [`Crm::assignment_rules`](crate::Crm::assignment_rules); Zoho's [reference](https://www.zoho.com/crm/developer/docs/api/v8/).
#[derive(Debug, Clone)]
pub struct AssignmentRulesClient {
    client: Client,
}

impl Crm {
    /// Assignment rules.
    #[must_use]
    pub fn assignment_rules(&self) -> AssignmentRulesClient {
        AssignmentRulesClient {
            client: self.client().clone(),
        }
    }
}

impl AssignmentRulesClient {
    /// Lists assignment rules.
    ///
    /// `GET /crm/v8/settings/automation/assignment_rules`. Scope
    /// `ZohoCRM.settings.assignment_rules.READ`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn list(&self) -> ListCall {
        ListCall(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| wire::list(body, "assignment_rules"),
            Paging::Whole,
        ))
    }

    /// Gets an assignment rule.
    ///
    /// `GET /crm/v8/settings/automation/assignment_rules/{assignment_rule_id}`. Scope
    /// `ZohoCRM.settings.assignment_rules.READ`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn get(
        &self,
        assignment_rule_id: impl Into<Id>,
        module: impl AsRef<str>,
    ) -> Call<AssignmentRule> {
        let mut request = self.client.request(&GET).segment(assignment_rule_id.into());
        request.set_query("module", module);
        Call::new(self.client.clone(), request, |_, body| {
            wire::first(body, "assignment_rules")
        })
    }

    /// Creates an assignment rule.
    ///
    /// `POST /crm/v8/settings/automation/assignment_rules`. Scope
    /// `ZohoCRM.settings.assignment_rules.CREATE`. Not repeated by itself when it may have been
    /// carried out. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module, at the most 100 characters
    pub fn create(
        &self,
        assignment_rules: &[AssignmentRuleInput],
        module: impl AsRef<str>,
    ) -> Call<RowOutcomes> {
        let mut request = self
            .client
            .request(&CREATE)
            .json_list("assignment_rules", assignment_rules);
        request.set_text("module", module, 0..=100);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "assignment_rules")
        })
    }

    /// Updates an assignment rule.
    ///
    /// `PUT /crm/v8/settings/automation/assignment_rules/{assignment_rule_id}`. Scope
    /// `ZohoCRM.settings.assignment_rules.UPDATE`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module, at the most 100 characters
    pub fn update(
        &self,
        assignment_rule_id: impl Into<Id>,
        body: &AssignmentRuleInput,
        module: impl AsRef<str>,
    ) -> Call<RowOutcomes> {
        let mut request = self
            .client
            .request(&UPDATE)
            .segment(assignment_rule_id.into())
            .json_list("assignment_rules", std::slice::from_ref(body));
        request.set_text("module", module, 0..=100);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "assignment_rules")
        })
    }

    /// Deletes an assignment rule.
    ///
    /// `DELETE /crm/v8/settings/automation/assignment_rules/{assignment_rule_id}`. Scope
    /// `ZohoCRM.settings.assignment_rules.DELETE`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module, at the most 100 characters
    pub fn delete(
        &self,
        assignment_rule_id: impl Into<Id>,
        module: impl AsRef<str>,
    ) -> Call<RowOutcomes> {
        let mut request = self
            .client
            .request(&DELETE)
            .segment(assignment_rule_id.into());
        request.set_text("module", module, 0..=100);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "assignment_rules")
        })
    }

    /// Counts assignment rules.
    ///
    /// `GET /crm/v8/settings/automation/assignment_rules/actions/count`. Scope
    /// `ZohoCRM.settings.assignment_rules.READ`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module, at the most 100 characters
    pub fn count(&self, module: impl AsRef<str>) -> Call<i64> {
        let mut request = self.client.request(&COUNT);
        request.set_text("module", module, 0..=100);
        Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "count")
        })
    }

    /// Copies entries of a rule within it.
    ///
    /// `PUT /crm/v8/settings/automation/assignment_rules/{assignment_rule_id}/actions/clone_entries`.
    /// Scope `ZohoCRM.settings.assignment_rules.UPDATE`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module, at the most 100 characters
    pub fn clone_entries(
        &self,
        assignment_rule_id: impl Into<Id>,
        assignment_rules: &[AssignmentRuleEntryCopies],
        module: impl AsRef<str>,
    ) -> Call<RowOutcomes> {
        let mut request = self
            .client
            .request(&CLONE_ENTRIES)
            .segment(assignment_rule_id.into())
            .json_list("assignment_rules", assignment_rules);
        request.set_text("module", module, 0..=100);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "assignment_rules")
        })
    }

    /// Duplicates an assignment rule.
    ///
    /// `POST /crm/v8/settings/automation/assignment_rules/{assignment_rule_id}/actions/clone`. Scope
    /// `ZohoCRM.settings.assignment_rules.CREATE`. Not repeated by itself when it may have been
    /// carried out. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module, at the most 100 characters
    pub fn duplicate(
        &self,
        assignment_rule_id: impl Into<Id>,
        assignment_rules: &[AssignmentRuleDuplicate],
        module: impl AsRef<str>,
    ) -> Call<RowOutcomes> {
        let mut request = self
            .client
            .request(&DUPLICATE)
            .segment(assignment_rule_id.into())
            .json_list("assignment_rules", assignment_rules);
        request.set_text("module", module, 0..=100);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "assignment_rules")
        })
    }

    /// Lists where a rule is used.
    ///
    /// `GET /crm/v8/settings/automation/assignment_rules/{assignment_rule_id}/actions/associations`.
    /// Scope `ZohoCRM.settings.assignment_rules.READ`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module, at the most 100 characters
    pub fn list_associations(
        &self,
        assignment_rule_id: impl Into<Id>,
        module: impl AsRef<str>,
    ) -> List<AssignmentRuleAssociation> {
        let mut request = self
            .client
            .request(&LIST_ASSOCIATIONS)
            .segment(assignment_rule_id.into());
        request.set_text("module", module, 0..=100);
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "associations"),
            Paging::Whole,
        )
    }

    /// Reorders the entries of an assignment rule.
    ///
    /// `PUT
    /// /crm/v8/settings/automation/assignment_rules/{assignment_rule_id}/actions/reorder_entries`.
    /// Scope `ZohoCRM.settings.assignment_rules.UPDATE`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module, at the most 100 characters
    pub fn reorder_entries(
        &self,
        assignment_rule_id: impl Into<Id>,
        assignment_rules: &[AssignmentRuleOrder],
        module: impl AsRef<str>,
    ) -> Call<RowOutcomes> {
        let mut request = self
            .client
            .request(&REORDER_ENTRIES)
            .segment(assignment_rule_id.into())
            .json_list("assignment_rules", assignment_rules);
        request.set_text("module", module, 0..=100);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "assignment_rules")
        })
    }
}

/// What may be set before `assignment_rules().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<AssignmentRule>);

impl ListCall {
    /// The API name of a module. Query parameter `module`.
    pub fn module(mut self, module: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("module", module);
        self
    }
}

call!(ListCall => list AssignmentRule);

/// Assignment rule, from `assignment_rules().list`, `assignment_rules().get`.
#[non_exhaustive]
pub struct AssignmentRule {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `created_time`: when it was created.
    pub created_time: Option<DateTime>,
    /// `modified_time`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `default_assignee`: an object.
    pub default_assignee: Option<shared::NameRef>,
    /// `api_name`: its name in requests and criteria.
    pub api_name: Option<String>,
    /// `modified_by`: who changed it last.
    pub modified_by: Option<AssignmentRuleUser>,
    /// `created_by`: who created it.
    pub created_by: Option<AssignmentRuleUser>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `module`: an object.
    pub module: Option<shared::ModuleRef>,
    /// `description`: text.
    pub description: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type AssignmentRule {
    "id" => id,
    "created_time" => created_time,
    "modified_time" => modified_time,
    "default_assignee" => default_assignee,
    "api_name" => api_name,
    "modified_by" => modified_by,
    "created_by" => created_by,
    "name" => name,
    "module" => module,
    "description" => description;
    extra
});

/// Assignment rule assignee.
pub struct AssignmentRuleAssignee {
    /// `type`: text.
    pub type_: Option<String>,
    /// `resources`: a list.
    pub resources: Option<Vec<shared::NameRef>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type AssignmentRuleAssignee {
    "type" => type_,
    "resources" => resources;
    extra
});

/// Assignment rule association, from `assignment_rules().list_associations`.
#[non_exhaustive]
pub struct AssignmentRuleAssociation {
    /// `type`: text.
    pub type_: Option<String>,
    /// `resources`: a list.
    pub resources: Option<Vec<AssignmentRuleAssociationResource>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type AssignmentRuleAssociation {
    "type" => type_,
    "resources" => resources;
    extra
});

/// Assignment rule association resource.
#[non_exhaustive]
pub struct AssignmentRuleAssociationResource {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `api_name`: its name in requests and criteria.
    pub api_name: Option<String>,
    /// `zuid`: an id.
    pub zuid: Option<Id>,
    /// `_details`: any JSON.
    pub details: Option<Json>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type AssignmentRuleAssociationResource {
    "id" => id,
    "name" => name,
    "api_name" => api_name,
    "zuid" => zuid,
    "_details" => details;
    extra
});

/// Assignment rule duplicate, for `assignment_rules().duplicate`.
pub struct AssignmentRuleDuplicate {
    /// `name`: its name.
    pub name: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type AssignmentRuleDuplicate {
    "name" => name;
    extra
});

/// Assignment rule entry.
pub struct AssignmentRuleEntry {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `sequence_number`: a whole number.
    pub sequence_number: Option<i64>,
    /// `criteria`: an object.
    pub criteria: Option<shared::Criteria>,
    /// `assign_to`: an object.
    pub assign_to: Option<AssignmentRuleAssignee>,
    /// `user_availability_based_on`: any of `online_status`, `shift_timing`.
    pub user_availability_based_on: Option<Vec<AssigneeAvailability>>,
    /// `followup_actions`: a list.
    pub followup_actions: Option<Vec<AssignmentRuleAssignee>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type AssignmentRuleEntry {
    "id" => id,
    "sequence_number" => sequence_number,
    "criteria" => criteria,
    "assign_to" => assign_to,
    "user_availability_based_on" => user_availability_based_on,
    "followup_actions" => followup_actions;
    extra
});

/// Assignment rule entry copies, for `assignment_rules().clone_entries`.
pub struct AssignmentRuleEntryCopies {
    /// `rule_entries`: a list.
    pub rule_entries: Option<Vec<AssignmentRuleEntry>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type AssignmentRuleEntryCopies {
    "rule_entries" => rule_entries;
    extra
});

/// Assignment rule entry position.
pub struct AssignmentRuleEntryPosition {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `sequence_number`: a whole number.
    pub sequence_number: Option<i64>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type AssignmentRuleEntryPosition {
    "id" => id,
    "sequence_number" => sequence_number;
    extra
});

/// Assignment rule input, for `assignment_rules().create`, `assignment_rules().update`.
pub struct AssignmentRuleInput {
    /// `name`: its name.
    pub name: Option<String>,
    /// `api_name`: its name in requests and criteria.
    pub api_name: Option<String>,
    /// `description`: text.
    pub description: Option<String>,
    /// `default_assignee`: an object.
    pub default_assignee: Option<DefaultAssignee>,
    /// `rule_entries`: a list.
    pub rule_entries: Option<Vec<AssignmentRuleEntry>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type AssignmentRuleInput {
    "name" => name,
    "api_name" => api_name,
    "description" => description,
    "default_assignee" => default_assignee,
    "rule_entries" => rule_entries;
    extra
});

/// Assignment rule order, for `assignment_rules().reorder_entries`.
pub struct AssignmentRuleOrder {
    /// `rule_entries`: a list.
    pub rule_entries: Option<Vec<AssignmentRuleEntryPosition>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type AssignmentRuleOrder {
    "rule_entries" => rule_entries;
    extra
});

/// Assignment rule user.
#[non_exhaustive]
pub struct AssignmentRuleUser {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `zuid`: an id.
    pub zuid: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `email`: an e-mail address.
    pub email: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type AssignmentRuleUser {
    "id" => id,
    "zuid" => zuid,
    "name" => name,
    "email" => email;
    extra
});

/// Default assignee.
pub struct DefaultAssignee {
    /// `type`: text.
    pub type_: Option<String>,
    /// `resource`: an object.
    pub resource: Option<shared::NameRef>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type DefaultAssignee {
    "type" => type_,
    "resource" => resource;
    extra
});

open_enum! {
    /// Assignee availability.
    pub enum AssigneeAvailability {
        /// `online_status`
        OnlineStatus = "online_status",
        /// `shift_timing`
        ShiftTiming = "shift_timing",
    }
}
