// Written by `cargo xtask codegen` from crm/v8/scoring_rules.toml of the catalogue; changes belong there.
//! Scoring rules.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
//! let mut scoring_rules = crm.scoring_rules().list().stream();
//! while let Some(scoring_rule) = scoring_rules.next().await {
//!     println!("{:?}", scoring_rule?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::json::Json;
use zoho_types::{ExtraFields, Id, json, object};

use crate::client::Crm;
use crate::generated::shared;
use crate::rows::{self, RowOutcomes};

/// `GET /crm/v8/settings/automation/scoring_rules`. Scope `ZohoCRM.settings.scoring_rules.READ`.
pub static LIST: Operation = Operation::get(
    "crm.scoring_rules.list",
    "/crm/{version}/settings/automation/scoring_rules",
)
.scopes(&["ZohoCRM.settings.scoring_rules.READ"]);

/// `GET /crm/v8/settings/automation/scoring_rules/{scoring_rule_id}`. Scope `ZohoCRM.settings.scoring_rules.READ`.
pub static GET: Operation = Operation::get(
    "crm.scoring_rules.get",
    "/crm/{version}/settings/automation/scoring_rules/{scoring_rule_id}",
)
.scopes(&["ZohoCRM.settings.scoring_rules.READ"]);

/// `POST /crm/v8/settings/automation/scoring_rules`. Scope `ZohoCRM.settings.scoring_rules.CREATE`.
pub static CREATE: Operation = Operation::post(
    "crm.scoring_rules.create",
    "/crm/{version}/settings/automation/scoring_rules",
)
.scopes(&["ZohoCRM.settings.scoring_rules.CREATE"])
.rows("scoring_rules");

/// `PUT /crm/v8/settings/automation/scoring_rules/{scoring_rule_id}`. Scope `ZohoCRM.settings.scoring_rules.UPDATE`.
pub static UPDATE: Operation = Operation::put(
    "crm.scoring_rules.update",
    "/crm/{version}/settings/automation/scoring_rules/{scoring_rule_id}",
)
.scopes(&["ZohoCRM.settings.scoring_rules.UPDATE"])
.rows("scoring_rules");

/// `PUT /crm/v8/settings/automation/scoring_rules`. Scope `ZohoCRM.settings.scoring_rules.UPDATE`.
pub static UPDATE_MANY: Operation = Operation::put(
    "crm.scoring_rules.update_many",
    "/crm/{version}/settings/automation/scoring_rules",
)
.scopes(&["ZohoCRM.settings.scoring_rules.UPDATE"])
.rows("scoring_rules");

/// `DELETE /crm/v8/settings/automation/scoring_rules/{scoring_rule_id}`. Scope `ZohoCRM.settings.scoring_rules.DELETE`.
pub static DELETE: Operation = Operation::delete(
    "crm.scoring_rules.delete",
    "/crm/{version}/settings/automation/scoring_rules/{scoring_rule_id}",
)
.scopes(&["ZohoCRM.settings.scoring_rules.DELETE"])
.rows("scoring_rules");

/// `DELETE /crm/v8/settings/automation/scoring_rules`. Scope `ZohoCRM.settings.scoring_rules.DELETE`.
pub static DELETE_MANY: Operation = Operation::delete(
    "crm.scoring_rules.delete_many",
    "/crm/{version}/settings/automation/scoring_rules",
)
.scopes(&["ZohoCRM.settings.scoring_rules.DELETE"])
.rows("scoring_rules");

/// `PUT /crm/v8/settings/automation/scoring_rules/{scoring_rule_id}/actions/activate`. Scope `ZohoCRM.settings.scoring_rules.UPDATE`.
pub static ACTIVATE: Operation = Operation::put(
    "crm.scoring_rules.activate",
    "/crm/{version}/settings/automation/scoring_rules/{scoring_rule_id}/actions/activate",
)
.scopes(&["ZohoCRM.settings.scoring_rules.UPDATE"])
.rows("scoring_rules");

/// `DELETE /crm/v8/settings/automation/scoring_rules/{scoring_rule_id}/actions/activate`. Scope `ZohoCRM.settings.scoring_rules.DELETE`.
pub static DEACTIVATE: Operation = Operation::delete(
    "crm.scoring_rules.deactivate",
    "/crm/{version}/settings/automation/scoring_rules/{scoring_rule_id}/actions/activate",
)
.scopes(&["ZohoCRM.settings.scoring_rules.DELETE"])
.rows("scoring_rules");

/// `POST /crm/v8/settings/automation/scoring_rules/{scoring_rule_id}/actions/clone`. Scope `ZohoCRM.settings.scoring_rules.CREATE`.
pub static DUPLICATE: Operation = Operation::post(
    "crm.scoring_rules.duplicate",
    "/crm/{version}/settings/automation/scoring_rules/{scoring_rule_id}/actions/clone",
)
.scopes(&["ZohoCRM.settings.scoring_rules.CREATE"])
.rows("scoring_rules");

/// `PUT /crm/v8/{module}/actions/run_scoring_rules`. Scope `ZohoCRM.settings.ALL`.
pub static RUN: Operation = Operation::put(
    "crm.scoring_rules.run",
    "/crm/{version}/{module}/actions/run_scoring_rules",
)
.scopes(&["ZohoCRM.settings.ALL"])
.rows("scoring_rules");

pub(super) const OPERATIONS: &[&Operation] = &[
    &LIST,
    &GET,
    &CREATE,
    &UPDATE,
    &UPDATE_MANY,
    &DELETE,
    &DELETE_MANY,
    &ACTIVATE,
    &DEACTIVATE,
    &DUPLICATE,
    &RUN,
];

/// Scoring rules.
///
/// From [`Crm::scoring_rules`](crate::Crm::scoring_rules).
#[derive(Debug, Clone)]
pub struct ScoringRulesClient {
    client: Client,
}

impl Crm {
    /// Scoring rules.
    #[must_use]
    pub fn scoring_rules(&self) -> ScoringRulesClient {
        ScoringRulesClient {
            client: self.client().clone(),
        }
    }
}

impl ScoringRulesClient {
    /// Lists scoring rules.
    ///
    /// `GET /crm/v8/settings/automation/scoring_rules`. Scope `ZohoCRM.settings.scoring_rules.READ`.
    /// Pages of up to 200 items. Items that are removed while the list is read can make it miss as
    /// many others. Retried on transient failures.
    pub fn list(&self) -> ListScoringRules {
        ListScoringRules(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| decode::list(body, "scoring_rules"),
            Paging::Numbered {
                token: false,
                max: 200,
            },
        ))
    }

    /// Gets a scoring rule.
    ///
    /// `GET /crm/v8/settings/automation/scoring_rules/{scoring_rule_id}`. Scope
    /// `ZohoCRM.settings.scoring_rules.READ`. Retried on transient failures.
    pub fn get(&self, scoring_rule_id: impl Into<Id>) -> GetScoringRule {
        let request = self.client.request(&GET).segment(scoring_rule_id.into());
        GetScoringRule(Call::new(self.client.clone(), request, |_, body| {
            decode::first(body, "scoring_rules")
        }))
    }

    /// Creates a scoring rule.
    ///
    /// `POST /crm/v8/settings/automation/scoring_rules`. Scope
    /// `ZohoCRM.settings.scoring_rules.CREATE`. Not retried when it may have been carried out.
    pub fn create(&self, scoring_rules: &[ScoringRuleInput]) -> CreateScoringRules {
        let request = self
            .client
            .request(&CREATE)
            .json_list("scoring_rules", scoring_rules)
            .checked_all(scoring_rules);
        CreateScoringRules(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "scoring_rules")
        }))
    }

    /// Updates a scoring rule.
    ///
    /// `PUT /crm/v8/settings/automation/scoring_rules/{scoring_rule_id}`. Scope
    /// `ZohoCRM.settings.scoring_rules.UPDATE`. Retried on transient failures.
    pub fn update(
        &self,
        scoring_rule_id: impl Into<Id>,
        body: &ScoringRuleInput,
    ) -> UpdateScoringRule {
        let request = self
            .client
            .request(&UPDATE)
            .segment(scoring_rule_id.into())
            .json_list("scoring_rules", std::slice::from_ref(body))
            .checked(body);
        UpdateScoringRule(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "scoring_rules")
        }))
    }

    /// Updates several scoring rules.
    ///
    /// `PUT /crm/v8/settings/automation/scoring_rules`. Scope `ZohoCRM.settings.scoring_rules.UPDATE`.
    /// Retried on transient failures.
    pub fn update_many(&self, scoring_rules: &[ScoringRuleInput]) -> UpdateManyScoringRules {
        let request = self
            .client
            .request(&UPDATE_MANY)
            .json_list("scoring_rules", scoring_rules)
            .checked_all(scoring_rules);
        UpdateManyScoringRules(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "scoring_rules")
        }))
    }

    /// Deletes a scoring rule.
    ///
    /// `DELETE /crm/v8/settings/automation/scoring_rules/{scoring_rule_id}`. Scope
    /// `ZohoCRM.settings.scoring_rules.DELETE`. Retried on transient failures.
    pub fn delete(&self, scoring_rule_id: impl Into<Id>) -> DeleteScoringRule {
        let request = self.client.request(&DELETE).segment(scoring_rule_id.into());
        DeleteScoringRule(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "scoring_rules")
        }))
    }

    /// Deletes several scoring rules.
    ///
    /// `DELETE /crm/v8/settings/automation/scoring_rules`. Scope
    /// `ZohoCRM.settings.scoring_rules.DELETE`. Retried on transient failures.
    ///
    /// - `ids`: The ids of the items to return or change. At most 100 values.
    pub fn delete_many(
        &self,
        ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> DeleteManyScoringRules {
        let mut request = self.client.request(&DELETE_MANY);
        request.set_list("ids", &json::strings::<Id>(ids), 0..=100);
        DeleteManyScoringRules(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "scoring_rules")
        }))
    }

    /// Activates a scoring rule.
    ///
    /// `PUT /crm/v8/settings/automation/scoring_rules/{scoring_rule_id}/actions/activate`. Scope
    /// `ZohoCRM.settings.scoring_rules.UPDATE`. Retried on transient failures.
    pub fn activate(&self, scoring_rule_id: impl Into<Id>) -> ActivateScoringRule {
        let request = self
            .client
            .request(&ACTIVATE)
            .segment(scoring_rule_id.into());
        ActivateScoringRule(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "scoring_rules")
        }))
    }

    /// Deactivates a scoring rule.
    ///
    /// `DELETE /crm/v8/settings/automation/scoring_rules/{scoring_rule_id}/actions/activate`. Scope
    /// `ZohoCRM.settings.scoring_rules.DELETE`. Retried on transient failures.
    pub fn deactivate(&self, scoring_rule_id: impl Into<Id>) -> DeactivateScoringRule {
        let request = self
            .client
            .request(&DEACTIVATE)
            .segment(scoring_rule_id.into());
        DeactivateScoringRule(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "scoring_rules")
        }))
    }

    /// Duplicates a scoring rule.
    ///
    /// `POST /crm/v8/settings/automation/scoring_rules/{scoring_rule_id}/actions/clone`. Scope
    /// `ZohoCRM.settings.scoring_rules.CREATE`. Not retried when it may have been carried out.
    pub fn duplicate(&self, scoring_rule_id: impl Into<Id>) -> DuplicateScoringRule {
        let request = self
            .client
            .request(&DUPLICATE)
            .segment(scoring_rule_id.into());
        DuplicateScoringRule(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "scoring_rules")
        }))
    }

    /// Runs scoring rules on records.
    ///
    /// `PUT /crm/v8/{module}/actions/run_scoring_rules`. Scope `ZohoCRM.settings.ALL`. Retried on
    /// transient failures.
    ///
    /// - `module`: The API name of a module.
    pub fn run(&self, module: impl AsRef<str>, body: &Json) -> RunScoringRules {
        let request = self
            .client
            .request(&RUN)
            .segment(module)
            .json_member("", body);
        RunScoringRules(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "scoring_rules")
        }))
    }
}

call! {
    /// Returned by [`ScoringRulesClient::list`](crate::scoring_rules::ScoringRulesClient::list).
    ListScoringRules => list ScoringRule
}

impl ListScoringRules {
    /// The API name of a module. Query parameter `module`.
    pub fn module(mut self, module: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("module", module);
        self
    }

    /// Query parameter `layout_id`.
    pub fn layout_id(mut self, layout_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("layout_id", layout_id.into());
        self
    }

    /// Query parameter `active`.
    pub fn active(mut self, active: bool) -> Self {
        self.0.request_mut().set_query("active", active.to_string());
        self
    }

    /// Query parameter `name`.
    pub fn name(mut self, name: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("name", name);
        self
    }

    /// The number of the page; the first is 1. Query parameter `page`, `1` by default.
    pub fn page(mut self, page: i64) -> Self {
        self.0.request_mut().set_number("page", page, 1..=i64::MAX);
        self
    }

    /// The maximum number of items in a page. Query parameter `per_page`, from 1 to 200, `200` by
    /// default.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.0
            .request_mut()
            .set_number("per_page", per_page, 1..=200);
        self
    }
}

call! {
    /// Returned by [`ScoringRulesClient::get`](crate::scoring_rules::ScoringRulesClient::get).
    GetScoringRule => ScoringRule
}

impl GetScoringRule {
    /// Query parameter `layout_id`.
    pub fn layout_id(mut self, layout_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("layout_id", layout_id.into());
        self
    }

    /// Query parameter `active`.
    pub fn active(mut self, active: bool) -> Self {
        self.0.request_mut().set_query("active", active.to_string());
        self
    }

    /// Query parameter `name`.
    pub fn name(mut self, name: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("name", name);
        self
    }
}

call! {
    /// Returned by [`ScoringRulesClient::create`](crate::scoring_rules::ScoringRulesClient::create).
    CreateScoringRules => RowOutcomes
}

call! {
    /// Returned by [`ScoringRulesClient::update`](crate::scoring_rules::ScoringRulesClient::update).
    UpdateScoringRule => RowOutcomes
}

call! {
    /// Returned by [`ScoringRulesClient::update_many`](crate::scoring_rules::ScoringRulesClient::update_many).
    UpdateManyScoringRules => RowOutcomes
}

call! {
    /// Returned by [`ScoringRulesClient::delete`](crate::scoring_rules::ScoringRulesClient::delete).
    DeleteScoringRule => RowOutcomes
}

call! {
    /// Returned by [`ScoringRulesClient::delete_many`](crate::scoring_rules::ScoringRulesClient::delete_many).
    DeleteManyScoringRules => RowOutcomes
}

call! {
    /// Returned by [`ScoringRulesClient::activate`](crate::scoring_rules::ScoringRulesClient::activate).
    ActivateScoringRule => RowOutcomes
}

call! {
    /// Returned by [`ScoringRulesClient::deactivate`](crate::scoring_rules::ScoringRulesClient::deactivate).
    DeactivateScoringRule => RowOutcomes
}

call! {
    /// Returned by [`ScoringRulesClient::duplicate`](crate::scoring_rules::ScoringRulesClient::duplicate).
    DuplicateScoringRule => RowOutcomes
}

call! {
    /// Returned by [`ScoringRulesClient::run`](crate::scoring_rules::ScoringRulesClient::run).
    RunScoringRules => RowOutcomes
}

pub struct FieldRule {
    pub id: Option<Id>,
    pub score: Option<i64>,
    pub criteria: Option<shared::Criteria>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type FieldRule {
    "id" => id,
    "score" => score,
    "criteria" => criteria;
    extra
});

/// Returned by `scoring_rules().list`, `scoring_rules().get`.
#[non_exhaustive]
pub struct ScoringRule {
    pub id: Option<Id>,
    /// At most 25 characters.
    pub name: Option<String>,
    /// At most 500 characters.
    pub description: Option<String>,
    pub layout: Option<shared::ApiNameRef>,
    pub created_time: Option<String>,
    pub modified_time: Option<String>,
    pub module: Option<shared::Module>,
    pub modified_by: Option<shared::UserRef>,
    pub active: Option<bool>,
    pub created_by: Option<shared::UserRef>,
    pub field_rules: Option<Vec<FieldRule>>,
    pub signal_rules: Option<Vec<SignalRule>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ScoringRule {
    "id" => id,
    "name" => name,
    "description" => description,
    "layout" => layout,
    "created_time" => created_time,
    "modified_time" => modified_time,
    "module" => module,
    "modified_by" => modified_by,
    "active" => active,
    "created_by" => created_by,
    "field_rules" => field_rules,
    "signal_rules" => signal_rules;
    extra
});

/// Sent by `scoring_rules().create`, `scoring_rules().update`, `scoring_rules().update_many`.
pub struct ScoringRuleInput {
    pub id: Option<Id>,
    /// At most 25 characters.
    pub name: Option<String>,
    /// At most 500 characters.
    pub description: Option<String>,
    pub layout: Option<shared::ApiNameRef>,
    pub module: Option<shared::ModuleInput>,
    pub active: Option<bool>,
    pub field_rules: Option<Vec<FieldRule>>,
    pub signal_rules: Option<Vec<SignalRule>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ScoringRuleInput {
    "id" => id,
    "name" => name,
    "description" => description,
    "layout" => layout,
    "module" => module,
    "active" => active,
    "field_rules" => field_rules,
    "signal_rules" => signal_rules;
    extra
} constraints "name" [0, 25], "description" [0, 500]);

pub struct ScoringSignal {
    pub id: Option<Id>,
    pub namespace: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ScoringSignal {
    "id" => id,
    "namespace" => namespace;
    extra
});

pub struct SignalRule {
    pub id: Option<Id>,
    pub score: Option<i64>,
    pub signal: Option<ScoringSignal>,
    pub delete: Option<Json>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type SignalRule {
    "id" => id,
    "score" => score,
    "signal" => signal,
    "_delete" => delete;
    extra
});
