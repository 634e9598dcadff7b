// Written by `cargo xtask codegen` from crm/v8/assignment_rules.toml of the catalogue; changes belong there.
//! Assignment rules.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
//! let mut assignment_rules = crm.assignment_rules().list().stream();
//! while let Some(assignment_rule) = assignment_rules.next().await {
//!     println!("{:?}", assignment_rule?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::json::Json;
use zoho_types::{DateTime, ExtraFields, Id, object, open_enum};

use crate::client::Crm;
use crate::generated::shared;
use crate::rows::{self, RowOutcomes};

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

pub(super) const OPERATIONS: &[&Operation] = &[
    &LIST,
    &GET,
    &CREATE,
    &UPDATE,
    &DELETE,
    &COUNT,
    &CLONE_ENTRIES,
    &DUPLICATE,
    &LIST_ASSOCIATIONS,
    &REORDER_ENTRIES,
];

/// Assignment rules.
///
/// From [`Crm::assignment_rules`](crate::Crm::assignment_rules).
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
    /// `ZohoCRM.settings.assignment_rules.READ`. Retried on transient failures.
    pub fn list(&self) -> ListAssignmentRules {
        ListAssignmentRules(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| decode::list(body, "assignment_rules"),
            Paging::Whole,
        ))
    }

    /// Gets an assignment rule.
    ///
    /// `GET /crm/v8/settings/automation/assignment_rules/{assignment_rule_id}`. Scope
    /// `ZohoCRM.settings.assignment_rules.READ`. Retried on transient failures.
    ///
    /// - `module`: The API name of a module.
    pub fn get(
        &self,
        assignment_rule_id: impl Into<Id>,
        module: impl AsRef<str>,
    ) -> GetAssignmentRule {
        let mut request = self.client.request(&GET).segment(assignment_rule_id.into());
        request.set_query("module", module);
        GetAssignmentRule(Call::new(self.client.clone(), request, |_, body| {
            decode::first(body, "assignment_rules")
        }))
    }

    /// Creates an assignment rule.
    ///
    /// `POST /crm/v8/settings/automation/assignment_rules`. Scope
    /// `ZohoCRM.settings.assignment_rules.CREATE`. Not retried when it may have been carried out.
    ///
    /// - `module`: The API name of a module. At most 100 characters.
    pub fn create(
        &self,
        assignment_rules: &[AssignmentRuleInput],
        module: impl AsRef<str>,
    ) -> CreateAssignmentRules {
        let mut request = self
            .client
            .request(&CREATE)
            .json_list("assignment_rules", assignment_rules);
        request.set_text("module", module, 0..=100);
        CreateAssignmentRules(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "assignment_rules")
        }))
    }

    /// Updates an assignment rule.
    ///
    /// `PUT /crm/v8/settings/automation/assignment_rules/{assignment_rule_id}`. Scope
    /// `ZohoCRM.settings.assignment_rules.UPDATE`. Retried on transient failures.
    ///
    /// - `module`: The API name of a module. At most 100 characters.
    pub fn update(
        &self,
        assignment_rule_id: impl Into<Id>,
        body: &AssignmentRuleInput,
        module: impl AsRef<str>,
    ) -> UpdateAssignmentRule {
        let mut request = self
            .client
            .request(&UPDATE)
            .segment(assignment_rule_id.into())
            .json_list("assignment_rules", std::slice::from_ref(body));
        request.set_text("module", module, 0..=100);
        UpdateAssignmentRule(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "assignment_rules")
        }))
    }

    /// Deletes an assignment rule.
    ///
    /// `DELETE /crm/v8/settings/automation/assignment_rules/{assignment_rule_id}`. Scope
    /// `ZohoCRM.settings.assignment_rules.DELETE`. Retried on transient failures.
    ///
    /// - `module`: The API name of a module. At most 100 characters.
    pub fn delete(
        &self,
        assignment_rule_id: impl Into<Id>,
        module: impl AsRef<str>,
    ) -> DeleteAssignmentRule {
        let mut request = self
            .client
            .request(&DELETE)
            .segment(assignment_rule_id.into());
        request.set_text("module", module, 0..=100);
        DeleteAssignmentRule(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "assignment_rules")
        }))
    }

    /// Counts assignment rules.
    ///
    /// `GET /crm/v8/settings/automation/assignment_rules/actions/count`. Scope
    /// `ZohoCRM.settings.assignment_rules.READ`. Retried on transient failures.
    ///
    /// - `module`: The API name of a module. At most 100 characters.
    pub fn count(&self, module: impl AsRef<str>) -> CountAssignmentRules {
        let mut request = self.client.request(&COUNT);
        request.set_text("module", module, 0..=100);
        CountAssignmentRules(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "count")
        }))
    }

    /// Copies entries of a rule within it.
    ///
    /// `PUT /crm/v8/settings/automation/assignment_rules/{assignment_rule_id}/actions/clone_entries`.
    /// Scope `ZohoCRM.settings.assignment_rules.UPDATE`. Retried on transient failures.
    ///
    /// - `module`: The API name of a module. At most 100 characters.
    pub fn clone_entries(
        &self,
        assignment_rule_id: impl Into<Id>,
        assignment_rules: &[AssignmentRuleEntryCopies],
        module: impl AsRef<str>,
    ) -> CloneAssignmentRuleEntries {
        let mut request = self
            .client
            .request(&CLONE_ENTRIES)
            .segment(assignment_rule_id.into())
            .json_list("assignment_rules", assignment_rules);
        request.set_text("module", module, 0..=100);
        CloneAssignmentRuleEntries(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "assignment_rules")
        }))
    }

    /// Duplicates an assignment rule.
    ///
    /// `POST /crm/v8/settings/automation/assignment_rules/{assignment_rule_id}/actions/clone`. Scope
    /// `ZohoCRM.settings.assignment_rules.CREATE`. Not retried when it may have been carried out.
    ///
    /// - `module`: The API name of a module. At most 100 characters.
    pub fn duplicate(
        &self,
        assignment_rule_id: impl Into<Id>,
        assignment_rules: &[AssignmentRuleDuplicate],
        module: impl AsRef<str>,
    ) -> DuplicateAssignmentRule {
        let mut request = self
            .client
            .request(&DUPLICATE)
            .segment(assignment_rule_id.into())
            .json_list("assignment_rules", assignment_rules);
        request.set_text("module", module, 0..=100);
        DuplicateAssignmentRule(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "assignment_rules")
        }))
    }

    /// Lists where a rule is used.
    ///
    /// `GET /crm/v8/settings/automation/assignment_rules/{assignment_rule_id}/actions/associations`.
    /// Scope `ZohoCRM.settings.assignment_rules.READ`. Retried on transient failures.
    ///
    /// - `module`: The API name of a module. At most 100 characters.
    pub fn list_associations(
        &self,
        assignment_rule_id: impl Into<Id>,
        module: impl AsRef<str>,
    ) -> ListAssignmentRuleAssociations {
        let mut request = self
            .client
            .request(&LIST_ASSOCIATIONS)
            .segment(assignment_rule_id.into());
        request.set_text("module", module, 0..=100);
        ListAssignmentRuleAssociations(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "associations"),
            Paging::Whole,
        ))
    }

    /// Reorders the entries of an assignment rule.
    ///
    /// `PUT
    /// /crm/v8/settings/automation/assignment_rules/{assignment_rule_id}/actions/reorder_entries`.
    /// Scope `ZohoCRM.settings.assignment_rules.UPDATE`. Retried on transient failures.
    ///
    /// - `module`: The API name of a module. At most 100 characters.
    pub fn reorder_entries(
        &self,
        assignment_rule_id: impl Into<Id>,
        assignment_rules: &[AssignmentRuleOrder],
        module: impl AsRef<str>,
    ) -> ReorderAssignmentRuleEntries {
        let mut request = self
            .client
            .request(&REORDER_ENTRIES)
            .segment(assignment_rule_id.into())
            .json_list("assignment_rules", assignment_rules);
        request.set_text("module", module, 0..=100);
        ReorderAssignmentRuleEntries(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "assignment_rules")
        }))
    }
}

call! {
    /// Returned by [`AssignmentRulesClient::list`](crate::assignment_rules::AssignmentRulesClient::list).
    ListAssignmentRules => list AssignmentRule
}

impl ListAssignmentRules {
    /// The API name of a module. Query parameter `module`.
    pub fn module(mut self, module: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("module", module);
        self
    }
}

call! {
    /// Returned by [`AssignmentRulesClient::get`](crate::assignment_rules::AssignmentRulesClient::get).
    GetAssignmentRule => AssignmentRule
}

call! {
    /// Returned by [`AssignmentRulesClient::create`](crate::assignment_rules::AssignmentRulesClient::create).
    CreateAssignmentRules => RowOutcomes
}

call! {
    /// Returned by [`AssignmentRulesClient::update`](crate::assignment_rules::AssignmentRulesClient::update).
    UpdateAssignmentRule => RowOutcomes
}

call! {
    /// Returned by [`AssignmentRulesClient::delete`](crate::assignment_rules::AssignmentRulesClient::delete).
    DeleteAssignmentRule => RowOutcomes
}

call! {
    /// Returned by [`AssignmentRulesClient::count`](crate::assignment_rules::AssignmentRulesClient::count).
    CountAssignmentRules => i64
}

call! {
    /// Returned by [`AssignmentRulesClient::clone_entries`](crate::assignment_rules::AssignmentRulesClient::clone_entries).
    CloneAssignmentRuleEntries => RowOutcomes
}

call! {
    /// Returned by [`AssignmentRulesClient::duplicate`](crate::assignment_rules::AssignmentRulesClient::duplicate).
    DuplicateAssignmentRule => RowOutcomes
}

call! {
    /// Returned by [`AssignmentRulesClient::list_associations`](crate::assignment_rules::AssignmentRulesClient::list_associations).
    ListAssignmentRuleAssociations => list AssignmentRuleAssociation
}

call! {
    /// Returned by [`AssignmentRulesClient::reorder_entries`](crate::assignment_rules::AssignmentRulesClient::reorder_entries).
    ReorderAssignmentRuleEntries => RowOutcomes
}

/// Returned by `assignment_rules().list`, `assignment_rules().get`.
#[non_exhaustive]
pub struct AssignmentRule {
    pub id: Option<Id>,
    pub created_time: Option<DateTime>,
    pub modified_time: Option<DateTime>,
    pub default_assignee: Option<shared::NameRef>,
    /// The name in requests and criteria.
    pub api_name: Option<String>,
    pub modified_by: Option<AssignmentRuleUser>,
    pub created_by: Option<AssignmentRuleUser>,
    pub name: Option<String>,
    pub module: Option<shared::ModuleRef>,
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

pub struct AssignmentRuleAssignee {
    pub type_: Option<String>,
    pub resources: Option<Vec<shared::NameRef>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type AssignmentRuleAssignee {
    "type" => type_,
    "resources" => resources;
    extra
});

/// Returned by `assignment_rules().list_associations`.
#[non_exhaustive]
pub struct AssignmentRuleAssociation {
    pub type_: Option<String>,
    pub resources: Option<Vec<AssignmentRuleAssociationResource>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type AssignmentRuleAssociation {
    "type" => type_,
    "resources" => resources;
    extra
});

#[non_exhaustive]
pub struct AssignmentRuleAssociationResource {
    pub id: Option<Id>,
    pub name: Option<String>,
    /// The name in requests and criteria.
    pub api_name: Option<String>,
    pub zuid: Option<Id>,
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

/// Sent by `assignment_rules().duplicate`.
pub struct AssignmentRuleDuplicate {
    pub name: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type AssignmentRuleDuplicate {
    "name" => name;
    extra
});

pub struct AssignmentRuleEntry {
    pub id: Option<Id>,
    pub sequence_number: Option<i64>,
    pub criteria: Option<shared::Criteria>,
    pub assign_to: Option<AssignmentRuleAssignee>,
    /// Any of `online_status`, `shift_timing`.
    pub user_availability_based_on: Option<Vec<AssigneeAvailability>>,
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

/// Sent by `assignment_rules().clone_entries`.
pub struct AssignmentRuleEntryCopies {
    pub rule_entries: Option<Vec<AssignmentRuleEntry>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type AssignmentRuleEntryCopies {
    "rule_entries" => rule_entries;
    extra
});

pub struct AssignmentRuleEntryPosition {
    pub id: Option<Id>,
    pub sequence_number: Option<i64>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type AssignmentRuleEntryPosition {
    "id" => id,
    "sequence_number" => sequence_number;
    extra
});

/// Sent by `assignment_rules().create`, `assignment_rules().update`.
pub struct AssignmentRuleInput {
    pub name: Option<String>,
    /// The name in requests and criteria.
    pub api_name: Option<String>,
    pub description: Option<String>,
    pub default_assignee: Option<DefaultAssignee>,
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

/// Sent by `assignment_rules().reorder_entries`.
pub struct AssignmentRuleOrder {
    pub rule_entries: Option<Vec<AssignmentRuleEntryPosition>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type AssignmentRuleOrder {
    "rule_entries" => rule_entries;
    extra
});

#[non_exhaustive]
pub struct AssignmentRuleUser {
    pub id: Option<Id>,
    pub zuid: Option<Id>,
    pub name: Option<String>,
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

pub struct DefaultAssignee {
    pub type_: Option<String>,
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
    pub enum AssigneeAvailability {
        /// `online_status`
        OnlineStatus = "online_status",
        /// `shift_timing`
        ShiftTiming = "shift_timing",
    }
}
