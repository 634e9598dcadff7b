// Written by `cargo xtask codegen` from xtask/catalog/crm/sharing_rules.toml; changes belong there.
//! Sharing rules.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
//! let answer = crm.sharing_rules().get_many().send().await?;
//! println!("{answer:?}");
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, Id, Operation, Request, call,
    wire::{self, Json},
    words,
};

use crate::Crm;

/// `GET /crm/v8/settings/data_sharing/rules/{rule_id}`. Scope `ZohoCRM.modules.ALL`.
pub static GET: Operation = Operation::get(
    "crm.sharing_rules.get",
    "/crm/{version}/settings/data_sharing/rules/{rule_id}",
)
.scopes(&["ZohoCRM.modules.ALL"]);

/// `POST /crm/v8/settings/data_sharing/rules`. Scope `ZohoCRM.modules.ALL`.
pub static CREATE: Operation = Operation::post(
    "crm.sharing_rules.create",
    "/crm/{version}/settings/data_sharing/rules",
)
.scopes(&["ZohoCRM.modules.ALL"]);

/// `PUT /crm/v8/settings/data_sharing/rules/{rule_id}`. Scope `ZohoCRM.modules.ALL`.
pub static UPDATE: Operation = Operation::put(
    "crm.sharing_rules.update",
    "/crm/{version}/settings/data_sharing/rules/{rule_id}",
)
.scopes(&["ZohoCRM.modules.ALL"]);

/// `PUT /crm/v8/settings/data_sharing/rules`. Scope `ZohoCRM.modules.ALL`.
pub static UPDATE_MANY: Operation = Operation::put(
    "crm.sharing_rules.update_many",
    "/crm/{version}/settings/data_sharing/rules",
)
.scopes(&["ZohoCRM.modules.ALL"]);

/// `DELETE /crm/v8/settings/data_sharing/rules/{rule_id}`. Scope `ZohoCRM.modules.ALL`.
pub static DELETE: Operation = Operation::delete(
    "crm.sharing_rules.delete",
    "/crm/{version}/settings/data_sharing/rules/{rule_id}",
)
.scopes(&["ZohoCRM.modules.ALL"]);

/// `POST /crm/v8/settings/data_sharing/rules/search`. Scope `ZohoCRM.modules.ALL`.
pub static SEARCH: Operation = Operation::post(
    "crm.sharing_rules.search",
    "/crm/{version}/settings/data_sharing/rules/search",
)
.scopes(&["ZohoCRM.modules.ALL"])
.repeatable(true);

/// `PUT /crm/v8/settings/data_sharing/rules/{rule_id}/actions/activate`. Scope `ZohoCRM.modules.ALL`.
pub static ACTIVATE: Operation = Operation::put(
    "crm.sharing_rules.activate",
    "/crm/{version}/settings/data_sharing/rules/{rule_id}/actions/activate",
)
.scopes(&["ZohoCRM.modules.ALL"]);

/// `DELETE /crm/v8/settings/data_sharing/rules/{rule_id}/actions/activate`. Scope `ZohoCRM.modules.ALL`.
pub static DEACTIVATE: Operation = Operation::delete(
    "crm.sharing_rules.deactivate",
    "/crm/{version}/settings/data_sharing/rules/{rule_id}/actions/activate",
)
.scopes(&["ZohoCRM.modules.ALL"]);

/// `GET /crm/v8/settings/data_sharing/rules`. Scope `ZohoCRM.modules.ALL`.
pub static GET_MANY: Operation = Operation::get(
    "crm.sharing_rules.get_many",
    "/crm/{version}/settings/data_sharing/rules",
)
.scopes(&["ZohoCRM.modules.ALL"]);

/// `GET /crm/v8/settings/data_sharing/rules/actions/summary`. Scope `ZohoCRM.modules.ALL`.
pub static GET_SUMMARY: Operation = Operation::get(
    "crm.sharing_rules.get_summary",
    "/crm/{version}/settings/data_sharing/rules/actions/summary",
)
.scopes(&["ZohoCRM.modules.ALL"]);

/// `POST /crm/v8/settings/data_sharing/rules/actions/run`. Scope `ZohoCRM.modules.ALL`.
pub static RUN: Operation = Operation::post(
    "crm.sharing_rules.run",
    "/crm/{version}/settings/data_sharing/rules/actions/run",
)
.scopes(&["ZohoCRM.modules.ALL"]);

/// `POST /crm/v8/settings/data_sharing/rules/actions/summary`. Scope `ZohoCRM.modules.ALL`.
pub static SEARCH_SUMMARY: Operation = Operation::post(
    "crm.sharing_rules.search_summary",
    "/crm/{version}/settings/data_sharing/rules/actions/summary",
)
.scopes(&["ZohoCRM.modules.ALL"])
.repeatable(true);

/// Sharing rules.
///
/// From [`Crm::sharing_rules`](crate::Crm::sharing_rules).
#[derive(Debug, Clone)]
pub struct SharingRulesClient {
    client: Client,
}

impl Crm {
    /// Sharing rules.
    #[must_use]
    pub fn sharing_rules(&self) -> SharingRulesClient {
        SharingRulesClient {
            client: self.client().clone(),
        }
    }
}

impl SharingRulesClient {
    /// Gets a sharing rule.
    ///
    /// `GET /crm/v8/settings/data_sharing/rules/{rule_id}`. Scope `ZohoCRM.modules.ALL`.
    pub fn get(&self, rule_id: impl Into<Id>) -> GetCall {
        let request = Request::new(&GET).segment(Into::<Id>::into(rule_id));
        GetCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }

    /// Creates a sharing rule.
    ///
    /// `POST /crm/v8/settings/data_sharing/rules`. Scope `ZohoCRM.modules.ALL`.
    pub fn create(&self, body: &Json, module: impl AsRef<str>) -> Call<Json> {
        let mut request = Request::new(&CREATE).body("application/json", wire::body("", body));
        request.set_query("module", module.as_ref());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Updates a sharing rule.
    ///
    /// `PUT /crm/v8/settings/data_sharing/rules/{rule_id}`. Scope `ZohoCRM.modules.ALL`.
    pub fn update(
        &self,
        rule_id: impl Into<Id>,
        body: &Json,
        module: impl AsRef<str>,
    ) -> Call<Json> {
        let mut request = Request::new(&UPDATE)
            .segment(Into::<Id>::into(rule_id))
            .body("application/json", wire::body("", body));
        request.set_query("module", module.as_ref());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Updates many: sharing rules.
    ///
    /// `PUT /crm/v8/settings/data_sharing/rules`. Scope `ZohoCRM.modules.ALL`.
    pub fn update_many(&self, body: &Json, module: impl AsRef<str>) -> Call<Json> {
        let mut request = Request::new(&UPDATE_MANY).body("application/json", wire::body("", body));
        request.set_query("module", module.as_ref());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Deletes a sharing rule.
    ///
    /// `DELETE /crm/v8/settings/data_sharing/rules/{rule_id}`. Scope `ZohoCRM.modules.ALL`.
    pub fn delete(&self, rule_id: impl Into<Id>, module: impl AsRef<str>) -> Call<Json> {
        let mut request = Request::new(&DELETE).segment(Into::<Id>::into(rule_id));
        request.set_query("module", module.as_ref());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Searches sharing rules.
    ///
    /// `POST /crm/v8/settings/data_sharing/rules/search`. Scope `ZohoCRM.modules.ALL`. It is safe to
    /// repeat, and repeated when no answer comes.
    pub fn search(&self, body: &Json) -> SearchCall {
        let request = Request::new(&SEARCH).body("application/json", wire::body("", body));
        SearchCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }

    /// Activate: sharing rules.
    ///
    /// `PUT /crm/v8/settings/data_sharing/rules/{rule_id}/actions/activate`. Scope
    /// `ZohoCRM.modules.ALL`.
    pub fn activate(&self, rule_id: impl Into<Id>, module: impl AsRef<str>) -> Call<Json> {
        let mut request = Request::new(&ACTIVATE).segment(Into::<Id>::into(rule_id));
        request.set_query("module", module.as_ref());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Deactivate: sharing rules.
    ///
    /// `DELETE /crm/v8/settings/data_sharing/rules/{rule_id}/actions/activate`. Scope
    /// `ZohoCRM.modules.ALL`.
    pub fn deactivate(&self, rule_id: impl Into<Id>, module: impl AsRef<str>) -> Call<Json> {
        let mut request = Request::new(&DEACTIVATE).segment(Into::<Id>::into(rule_id));
        request.set_query("module", module.as_ref());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Gets many: sharing rules.
    ///
    /// `GET /crm/v8/settings/data_sharing/rules`. Scope `ZohoCRM.modules.ALL`.
    pub fn get_many(&self) -> GetManyCall {
        GetManyCall(Call::new(
            self.client.clone(),
            Request::new(&GET_MANY),
            |_, body| wire::one(body, ""),
        ))
    }

    /// Gets summary: sharing rules.
    ///
    /// `GET /crm/v8/settings/data_sharing/rules/actions/summary`. Scope `ZohoCRM.modules.ALL`.
    pub fn get_summary(&self) -> GetSummaryCall {
        GetSummaryCall(Call::new(
            self.client.clone(),
            Request::new(&GET_SUMMARY),
            |_, body| wire::one(body, ""),
        ))
    }

    /// Run: sharing rules.
    ///
    /// `POST /crm/v8/settings/data_sharing/rules/actions/run`. Scope `ZohoCRM.modules.ALL`.
    pub fn run(&self, module: impl Into<SharingRuleModule>) -> Call<Json> {
        let mut request = Request::new(&RUN);
        request.set_query(
            "module",
            &Into::<SharingRuleModule>::into(module).to_string(),
        );
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Searches summary: sharing rules.
    ///
    /// `POST /crm/v8/settings/data_sharing/rules/actions/summary`. Scope `ZohoCRM.modules.ALL`. It is
    /// safe to repeat, and repeated when no answer comes.
    pub fn search_summary(&self, body: &Json) -> SearchSummaryCall {
        let request = Request::new(&SEARCH_SUMMARY).body("application/json", wire::body("", body));
        SearchSummaryCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }
}

/// What may be set before `sharing_rules().get` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCall(Call<Json>);

impl GetCall {
    /// Module.
    pub fn module(mut self, module: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("module", module.as_ref());
        self
    }
}

call!(GetCall => Json);

/// What may be set before `sharing_rules().search` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct SearchCall(Call<Json>);

impl SearchCall {
    /// Module.
    pub fn module(mut self, module: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("module", module.as_ref());
        self
    }

    /// Page: at least 1; `1` where it is left out.
    pub fn page(mut self, page: i64) -> Self {
        self.0.request_mut().set_number("page", page, 1..=i64::MAX);
        self
    }

    /// Per page: from 1 to 200; `200` where it is left out.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.0
            .request_mut()
            .set_number("per_page", per_page, 1..=200);
        self
    }
}

call!(SearchCall => Json);

/// What may be set before `sharing_rules().get_many` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetManyCall(Call<Json>);

impl GetManyCall {
    /// Module.
    pub fn module(mut self, module: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("module", module.as_ref());
        self
    }

    /// Page: at least 1; `1` where it is left out.
    pub fn page(mut self, page: i64) -> Self {
        self.0.request_mut().set_number("page", page, 1..=i64::MAX);
        self
    }

    /// Per page: from 1 to 200; `200` where it is left out.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.0
            .request_mut()
            .set_number("per_page", per_page, 1..=200);
        self
    }
}

call!(GetManyCall => Json);

/// What may be set before `sharing_rules().get_summary` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetSummaryCall(Call<Json>);

impl GetSummaryCall {
    /// Module.
    pub fn module(mut self, module: impl Into<SharingRuleModule>) -> Self {
        self.0.request_mut().set_query(
            "module",
            &Into::<SharingRuleModule>::into(module).to_string(),
        );
        self
    }
}

call!(GetSummaryCall => Json);

/// What may be set before `sharing_rules().search_summary` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct SearchSummaryCall(Call<Json>);

impl SearchSummaryCall {
    /// Module.
    pub fn module(mut self, module: impl Into<SharingRuleModule>) -> Self {
        self.0.request_mut().set_query(
            "module",
            &Into::<SharingRuleModule>::into(module).to_string(),
        );
        self
    }
}

call!(SearchSummaryCall => Json);

words! {
    /// Sharing rule module.
    pub enum SharingRuleModule {
        /// `Products`
        Products = "Products",
        /// `Tasks`
        Tasks = "Tasks",
        /// `Vendors`
        Vendors = "Vendors",
        /// `Calls`
        Calls = "Calls",
        /// `Deals`
        Deals = "Deals",
        /// `Campaigns`
        Campaigns = "Campaigns",
        /// `Quotes`
        Quotes = "Quotes",
        /// `Invoices`
        Invoices = "Invoices",
        /// `Price_Books`
        PriceBooks = "Price_Books",
        /// `Sales_Orders`
        SalesOrders = "Sales_Orders",
        /// `Contacts`
        Contacts = "Contacts",
        /// `Solutions`
        Solutions = "Solutions",
        /// `Events`
        Events = "Events",
        /// `Purchase_Orders`
        PurchaseOrders = "Purchase_Orders",
        /// `Accounts`
        Accounts = "Accounts",
        /// `Cases`
        Cases = "Cases",
    }
}
