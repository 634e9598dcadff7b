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
    Call, Client, DateTime, Id, List, Operation, Paging, Request, call, object,
    wire::{self, Other},
};

use crate::{Crm, shared};

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
            Request::new(&LIST),
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
        let mut request = Request::new(&GET).segment(assignment_rule_id.into());
        request.set_query("module", module);
        Call::new(self.client.clone(), request, |_, body| {
            wire::first(body, "assignment_rules")
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
#[derive(Clone, Default, PartialEq)]
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
    pub other: Other,
}

object!(AssignmentRule {
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
    other
});

/// Assignment rule user.
#[derive(Clone, Default, PartialEq)]
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
    pub other: Other,
}

object!(AssignmentRuleUser {
    "id" => id,
    "zuid" => zuid,
    "name" => name,
    "email" => email;
    other
});
