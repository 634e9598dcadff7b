// Written by `cargo xtask codegen` from xtask/catalog/crm/scoring_rules.toml; changes belong there.
//! Scoring rules.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
//! let mut scoring_rules = crm.scoring_rules().list().stream();
//! while let Some(scoring_rule) = scoring_rules.next().await {
//!     println!("{:?}", scoring_rule?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, ExtraFields, Id, List, Operation, Paging, call, object,
    wire::{self, Json},
};

use crate::{Crm, RowOutcomes, rows, shared};

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

/// Scoring rules.
///
/// From [`Crm::scoring_rules`](crate::Crm::scoring_rules); Zoho's [reference](https://www.zoho.com/crm/developer/docs/api/v8/).
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
    /// Comes in pages of up to 200. Where items are removed while it is read, as many others can be
    /// missed. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn list(&self) -> ListCall {
        ListCall(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| wire::list(body, "scoring_rules"),
            Paging::Numbered {
                token: false,
                max: 200,
            },
        ))
    }

    /// Gets a scoring rule.
    ///
    /// `GET /crm/v8/settings/automation/scoring_rules/{scoring_rule_id}`. Scope
    /// `ZohoCRM.settings.scoring_rules.READ`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn get(&self, scoring_rule_id: impl Into<Id>) -> GetCall {
        let request = self.client.request(&GET).segment(scoring_rule_id.into());
        GetCall(Call::new(self.client.clone(), request, |_, body| {
            wire::first(body, "scoring_rules")
        }))
    }

    /// Creates a scoring rule.
    ///
    /// `POST /crm/v8/settings/automation/scoring_rules`. Scope
    /// `ZohoCRM.settings.scoring_rules.CREATE`. Not repeated by itself when it may have been carried
    /// out. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn create(&self, scoring_rules: &[ScoringRuleInput]) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&CREATE)
            .json_list("scoring_rules", scoring_rules)
            .checked_all(scoring_rules);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "scoring_rules")
        })
    }

    /// Updates a scoring rule.
    ///
    /// `PUT /crm/v8/settings/automation/scoring_rules/{scoring_rule_id}`. Scope
    /// `ZohoCRM.settings.scoring_rules.UPDATE`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn update(
        &self,
        scoring_rule_id: impl Into<Id>,
        body: &ScoringRuleInput,
    ) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&UPDATE)
            .segment(scoring_rule_id.into())
            .json_list("scoring_rules", std::slice::from_ref(body))
            .checked(body);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "scoring_rules")
        })
    }

    /// Updates several scoring rules.
    ///
    /// `PUT /crm/v8/settings/automation/scoring_rules`. Scope `ZohoCRM.settings.scoring_rules.UPDATE`.
    /// Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn update_many(&self, scoring_rules: &[ScoringRuleInput]) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&UPDATE_MANY)
            .json_list("scoring_rules", scoring_rules)
            .checked_all(scoring_rules);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "scoring_rules")
        })
    }

    /// Deletes a scoring rule.
    ///
    /// `DELETE /crm/v8/settings/automation/scoring_rules/{scoring_rule_id}`. Scope
    /// `ZohoCRM.settings.scoring_rules.DELETE`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn delete(&self, scoring_rule_id: impl Into<Id>) -> Call<RowOutcomes> {
        let request = self.client.request(&DELETE).segment(scoring_rule_id.into());
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "scoring_rules")
        })
    }

    /// Deletes several scoring rules.
    ///
    /// `DELETE /crm/v8/settings/automation/scoring_rules`. Scope
    /// `ZohoCRM.settings.scoring_rules.DELETE`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `ids`: the ids of those that are meant, at the most 100 values
    pub fn delete_many(&self, ids: impl IntoIterator<Item = impl Into<Id>>) -> Call<RowOutcomes> {
        let mut request = self.client.request(&DELETE_MANY);
        request.set_list("ids", &wire::strings::<Id>(ids), 0..=100);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "scoring_rules")
        })
    }

    /// Activates a scoring rule.
    ///
    /// `PUT /crm/v8/settings/automation/scoring_rules/{scoring_rule_id}/actions/activate`. Scope
    /// `ZohoCRM.settings.scoring_rules.UPDATE`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn activate(&self, scoring_rule_id: impl Into<Id>) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&ACTIVATE)
            .segment(scoring_rule_id.into());
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "scoring_rules")
        })
    }

    /// Deactivates a scoring rule.
    ///
    /// `DELETE /crm/v8/settings/automation/scoring_rules/{scoring_rule_id}/actions/activate`. Scope
    /// `ZohoCRM.settings.scoring_rules.DELETE`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn deactivate(&self, scoring_rule_id: impl Into<Id>) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&DEACTIVATE)
            .segment(scoring_rule_id.into());
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "scoring_rules")
        })
    }

    /// Duplicates a scoring rule.
    ///
    /// `POST /crm/v8/settings/automation/scoring_rules/{scoring_rule_id}/actions/clone`. Scope
    /// `ZohoCRM.settings.scoring_rules.CREATE`. Not repeated by itself when it may have been carried
    /// out. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn duplicate(&self, scoring_rule_id: impl Into<Id>) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&DUPLICATE)
            .segment(scoring_rule_id.into());
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "scoring_rules")
        })
    }

    /// Runs scoring rules on records.
    ///
    /// `PUT /crm/v8/{module}/actions/run_scoring_rules`. Scope `ZohoCRM.settings.ALL`. Repeated when
    /// it fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn run(&self, module: impl AsRef<str>, body: &Json) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&RUN)
            .segment(module)
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "scoring_rules")
        })
    }
}

/// What may be set before `scoring_rules().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<ScoringRule>);

impl ListCall {
    /// The API name of a module. Query parameter `module`.
    pub fn module(mut self, module: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("module", module);
        self
    }

    /// The id of a layout. Query parameter `layout_id`.
    pub fn layout_id(mut self, layout_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("layout_id", layout_id.into());
        self
    }

    /// Yes or no. Query parameter `active`.
    pub fn active(mut self, active: bool) -> Self {
        self.0.request_mut().set_query("active", active.to_string());
        self
    }

    /// Text. Query parameter `name`.
    pub fn name(mut self, name: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("name", name);
        self
    }

    /// Which page comes; the first is 1. Query parameter `page`.
    pub fn page(mut self, page: i64) -> Self {
        self.0.request_mut().set_number("page", page, 1..=i64::MAX);
        self
    }

    /// How many come at a time, from 1 to 200; `200` where it is left out. Query parameter `per_page`.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.0
            .request_mut()
            .set_number("per_page", per_page, 1..=200);
        self
    }
}

call!(ListCall => list ScoringRule);

/// What may be set before `scoring_rules().get` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCall(Call<ScoringRule>);

impl GetCall {
    /// The id of a layout. Query parameter `layout_id`.
    pub fn layout_id(mut self, layout_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("layout_id", layout_id.into());
        self
    }

    /// Yes or no. Query parameter `active`.
    pub fn active(mut self, active: bool) -> Self {
        self.0.request_mut().set_query("active", active.to_string());
        self
    }

    /// Text. Query parameter `name`.
    pub fn name(mut self, name: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("name", name);
        self
    }
}

call!(GetCall => ScoringRule);

/// Field rule.
pub struct FieldRule {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `score`: a whole number.
    pub score: Option<i64>,
    /// `criteria`: an object.
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

/// Scoring rule, from `scoring_rules().list`, `scoring_rules().get`.
#[non_exhaustive]
pub struct ScoringRule {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `name`: its name, at the most 25 characters.
    pub name: Option<String>,
    /// `description`: text, at the most 500 characters.
    pub description: Option<String>,
    /// `layout`: an object.
    pub layout: Option<shared::ApiNameRef>,
    /// `created_time`: when it was created.
    pub created_time: Option<String>,
    /// `modified_time`: when it was last changed.
    pub modified_time: Option<String>,
    /// `module`: an object.
    pub module: Option<shared::Module>,
    /// `modified_by`: who changed it last.
    pub modified_by: Option<shared::UserRef>,
    /// `active`: yes or no.
    pub active: Option<bool>,
    /// `created_by`: who created it.
    pub created_by: Option<shared::UserRef>,
    /// `field_rules`: a list.
    pub field_rules: Option<Vec<FieldRule>>,
    /// `signal_rules`: a list.
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

/// Scoring rule input, for `scoring_rules().create`, `scoring_rules().update`,
/// `scoring_rules().update_many`.
pub struct ScoringRuleInput {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `name`: its name, at the most 25 characters.
    pub name: Option<String>,
    /// `description`: text, at the most 500 characters.
    pub description: Option<String>,
    /// `layout`: an object.
    pub layout: Option<shared::ApiNameRef>,
    /// `module`: an object.
    pub module: Option<shared::ModuleInput>,
    /// `active`: yes or no.
    pub active: Option<bool>,
    /// `field_rules`: a list.
    pub field_rules: Option<Vec<FieldRule>>,
    /// `signal_rules`: a list.
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

/// Scoring signal.
pub struct ScoringSignal {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `namespace`: text.
    pub namespace: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ScoringSignal {
    "id" => id,
    "namespace" => namespace;
    extra
});

/// Signal rule.
pub struct SignalRule {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `score`: a whole number.
    pub score: Option<i64>,
    /// `signal`: an object.
    pub signal: Option<ScoringSignal>,
    /// `_delete`: any JSON.
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
