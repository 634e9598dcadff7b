// Written by `cargo xtask codegen` from xtask/catalog/desk/support_plans.toml; changes belong there.
//! Support plans.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut support_plans = desk.support_plans().list("4876876000000123456").stream();
//! while let Some(support_plan) = support_plans.next().await {
//!     println!("{:?}", support_plan?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, DateTime, ExtraFields, Id, List, Operation, Paging, call, object, open_enum, wire,
};

use crate::{Desk, shared};

/// `GET /api/v1/supportPlans`. Scopes `Desk.automations.READ` and `Desk.settings.READ`.
pub static LIST: Operation =
    Operation::get("desk.support_plans.list", "/api/{version}/supportPlans")
        .scopes(&["Desk.automations.READ", "Desk.settings.READ"])
        .most(5_000, "narrow the list with `departmentId`, `status`");

/// `GET /api/v1/supportPlans/{support_plan_id}`. Scopes `Desk.automations.READ` and `Desk.settings.READ`.
pub static GET: Operation = Operation::get(
    "desk.support_plans.get",
    "/api/{version}/supportPlans/{support_plan_id}",
)
.scopes(&["Desk.automations.READ", "Desk.settings.READ"]);

/// `POST /api/v1/supportPlans`. Scopes `Desk.automations.CREATE` and `Desk.settings.CREATE`.
pub static CREATE: Operation =
    Operation::post("desk.support_plans.create", "/api/{version}/supportPlans")
        .scopes(&["Desk.automations.CREATE", "Desk.settings.CREATE"]);

/// `PATCH /api/v1/supportPlans/{support_plan_id}`. Scopes `Desk.automations.UPDATE` and `Desk.settings.UPDATE`.
pub static UPDATE: Operation = Operation::patch(
    "desk.support_plans.update",
    "/api/{version}/supportPlans/{support_plan_id}",
)
.scopes(&["Desk.automations.UPDATE", "Desk.settings.UPDATE"]);

/// `DELETE /api/v1/supportPlans/{support_plan_id}`. Scopes `Desk.automations.DELETE` and `Desk.settings.DELETE`.
pub static DELETE: Operation = Operation::delete(
    "desk.support_plans.delete",
    "/api/{version}/supportPlans/{support_plan_id}",
)
.scopes(&["Desk.automations.DELETE", "Desk.settings.DELETE"]);

/// Support plans.
///
/// From [`Desk::support_plans`](crate::Desk::support_plans); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
#[derive(Debug, Clone)]
pub struct SupportPlansClient {
    client: Client,
}

impl Desk {
    /// Support plans.
    #[must_use]
    pub fn support_plans(&self) -> SupportPlansClient {
        SupportPlansClient {
            client: self.client().clone(),
        }
    }
}

impl SupportPlansClient {
    /// Lists support plans.
    ///
    /// `GET /api/v1/supportPlans`. Scopes `Desk.automations.READ` and `Desk.settings.READ`. Comes in
    /// pages of up to 50. Where items are removed while it is read, as many others can be missed.
    /// Repeated when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `department_id` (`departmentId`): the id of a department
    pub fn list(&self, department_id: impl Into<Id>) -> ListCall {
        let mut request = self.client.request(&LIST);
        request.set_query("departmentId", department_id.into());
        ListCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }

    /// Gets a support plan.
    ///
    /// `GET /api/v1/supportPlans/{support_plan_id}`. Scopes `Desk.automations.READ` and
    /// `Desk.settings.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get(&self, support_plan_id: impl Into<Id>) -> Call<SupportPlan> {
        let request = self.client.request(&GET).segment(support_plan_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Creates a support plan.
    ///
    /// `POST /api/v1/supportPlans`. Scopes `Desk.automations.CREATE` and `Desk.settings.CREATE`. Not
    /// repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn create(&self, body: &SupportPlanCreate) -> Call<SupportPlan> {
        let request = self.client.request(&CREATE).json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Updates a support plan.
    ///
    /// `PATCH /api/v1/supportPlans/{support_plan_id}`. Scopes `Desk.automations.UPDATE` and
    /// `Desk.settings.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn update(
        &self,
        support_plan_id: impl Into<Id>,
        body: &SupportPlanUpdate,
    ) -> Call<SupportPlan> {
        let request = self
            .client
            .request(&UPDATE)
            .segment(support_plan_id.into())
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Deletes a support plan.
    ///
    /// `DELETE /api/v1/supportPlans/{support_plan_id}`. Scopes `Desk.automations.DELETE` and
    /// `Desk.settings.DELETE`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn delete(&self, support_plan_id: impl Into<Id>) -> Call<()> {
        let request = self.client.request(&DELETE).segment(support_plan_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }
}

/// What may be set before `support_plans().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<SupportPlan>);

impl ListCall {
    /// One of `ACTIVE`, `DISCONTINUED`. Query parameter `status`.
    pub fn status(mut self, status: impl Into<shared::SupportPlanStatus>) -> Self {
        self.0.request_mut().set_query("status", status.into());
        self
    }

    /// The place of the first one that comes, from 0 to 4999; `0` where it is left out. Query
    /// parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// How many come at a time, from 1 to 50; `50` where it is left out. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }
}

call!(ListCall => list SupportPlan);

/// Created by.
#[non_exhaustive]
pub struct CreatedBy {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `photoURL`: an address on the web.
    pub photo_url: Option<String>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `status`: one of `ACTIVE`, `INACTIVE`.
    pub status: Option<shared::AccountSlaStatus>,
    /// `zuid`: an id.
    pub zuid: Option<Id>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type CreatedBy {
    "id" => id,
    "photoURL" => photo_url,
    "name" => name,
    "status" => status,
    "zuid" => zuid;
    extra
});

/// Credit.
#[non_exhaustive]
pub struct Credit {
    /// `isAdditionalUsageAllowed`: whether it is additional usage allowed.
    pub is_additional_usage_allowed: Option<bool>,
    /// `isCarryForwardAllowed`: whether it is carry forward allowed.
    pub is_carry_forward_allowed: Option<bool>,
    /// `creditLimit`: a whole number.
    pub credit_limit: Option<i64>,
    /// `creditCycle`: one of `WEEKLY`, `MONTHLY`, `QUARTERLY`, `HALF_YEARLY`, `YEARLY`,
    /// `CONTRACT_DURATION`.
    pub credit_cycle: Option<CreditCycle>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type Credit {
    "isAdditionalUsageAllowed" => is_additional_usage_allowed,
    "isCarryForwardAllowed" => is_carry_forward_allowed,
    "creditLimit" => credit_limit,
    "creditCycle" => credit_cycle;
    extra
});

/// Credit details.
pub struct CreditDetails {
    /// `isAdditionalUsageAllowed`: whether it is additional usage allowed; has to be sent.
    pub is_additional_usage_allowed: Option<bool>,
    /// `isCarryForwardAllowed`: whether it is carry forward allowed; has to be sent.
    pub is_carry_forward_allowed: Option<bool>,
    /// `creditLimit`: a whole number; has to be sent.
    pub credit_limit: Option<i64>,
    /// `creditCycle`: one of `WEEKLY`, `MONTHLY`, `QUARTERLY`, `HALF_YEARLY`, `YEARLY`,
    /// `CONTRACT_DURATION`; has to be sent.
    pub credit_cycle: Option<CreditCycle>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl CreditDetails {
    /// With what has to be sent; the rest is left out.
    #[must_use]
    pub fn new(
        is_additional_usage_allowed: bool,
        is_carry_forward_allowed: bool,
        credit_limit: i64,
        credit_cycle: impl Into<CreditCycle>,
    ) -> Self {
        Self {
            is_additional_usage_allowed: Some(is_additional_usage_allowed),
            is_carry_forward_allowed: Some(is_carry_forward_allowed),
            credit_limit: Some(credit_limit),
            credit_cycle: Some(credit_cycle.into()),
            ..Self::default()
        }
    }
}

object!(type CreditDetails {
    "isAdditionalUsageAllowed" => is_additional_usage_allowed,
    "isCarryForwardAllowed" => is_carry_forward_allowed,
    "creditLimit" => credit_limit,
    "creditCycle" => credit_cycle;
    extra
});

/// Support plan, from `support_plans().list`, `support_plans().get`, `support_plans().create`,
/// ….
#[non_exhaustive]
pub struct SupportPlan {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `supportType`: one of `UNLIMITED_SUPPORT`, `HOURS`, `TICKETS`, `PRICE`.
    pub support_type: Option<shared::SupportType>,
    /// `modifiedTime`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `creditDetails`: an object.
    pub credit_details: Option<Credit>,
    /// `createdBy`: who created it.
    pub created_by: Option<CreatedBy>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `sla`: an object.
    pub sla: Option<shared::SupportPlanSla>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `modifiedBy`: who changed it last.
    pub modified_by: Option<CreatedBy>,
    /// `department`: an object.
    pub department: Option<shared::NameRef>,
    /// `status`: one of `ACTIVE`, `DISCONTINUED`.
    pub status: Option<shared::SupportPlanStatus>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type SupportPlan {
    "id" => id,
    "supportType" => support_type,
    "modifiedTime" => modified_time,
    "creditDetails" => credit_details,
    "createdBy" => created_by,
    "name" => name,
    "sla" => sla,
    "createdTime" => created_time,
    "modifiedBy" => modified_by,
    "department" => department,
    "status" => status;
    extra
});

/// Support plan create, for `support_plans().create`.
pub struct SupportPlanCreate {
    /// `supportType`: one of `UNLIMITED_SUPPORT`, `HOURS`, `TICKETS`, `PRICE`; has to be sent.
    pub support_type: Option<shared::SupportType>,
    /// `slaId`: the id of a SLA; has to be sent.
    pub sla_id: Option<Id>,
    /// `creditDetails`: an object.
    pub credit_details: Option<CreditDetails>,
    /// `departmentId`: the id of a department; has to be sent.
    pub department_id: Option<Id>,
    /// `name`: its name; has to be sent.
    pub name: Option<String>,
    /// `status`: one of `ACTIVE`, `DISCONTINUED`; has to be sent.
    pub status: Option<shared::SupportPlanStatus>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl SupportPlanCreate {
    /// With what has to be sent; the rest is left out.
    #[must_use]
    pub fn new(
        support_type: impl Into<shared::SupportType>,
        sla_id: impl Into<Id>,
        department_id: impl Into<Id>,
        name: impl Into<String>,
        status: impl Into<shared::SupportPlanStatus>,
    ) -> Self {
        Self {
            support_type: Some(support_type.into()),
            sla_id: Some(sla_id.into()),
            department_id: Some(department_id.into()),
            name: Some(name.into()),
            status: Some(status.into()),
            ..Self::default()
        }
    }
}

object!(type SupportPlanCreate {
    "supportType" => support_type,
    "slaId" => sla_id,
    "creditDetails" => credit_details,
    "departmentId" => department_id,
    "name" => name,
    "status" => status;
    extra
});

/// Support plan update, for `support_plans().update`.
pub struct SupportPlanUpdate {
    /// `supportType`: one of `UNLIMITED_SUPPORT`, `HOURS`, `TICKETS`, `PRICE`.
    pub support_type: Option<shared::SupportType>,
    /// `slaId`: the id of a SLA.
    pub sla_id: Option<Id>,
    /// `creditDetails`: an object.
    pub credit_details: Option<CreditDetails>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `status`: one of `ACTIVE`, `DISCONTINUED`.
    pub status: Option<shared::SupportPlanStatus>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type SupportPlanUpdate {
    "supportType" => support_type,
    "slaId" => sla_id,
    "creditDetails" => credit_details,
    "name" => name,
    "status" => status;
    extra
});

open_enum! {
    /// Credit cycle.
    pub enum CreditCycle {
        /// `WEEKLY`
        Weekly = "WEEKLY",
        /// `MONTHLY`
        Monthly = "MONTHLY",
        /// `QUARTERLY`
        Quarterly = "QUARTERLY",
        /// `HALF_YEARLY`
        HalfYearly = "HALF_YEARLY",
        /// `YEARLY`
        Yearly = "YEARLY",
        /// `CONTRACT_DURATION`
        ContractDuration = "CONTRACT_DURATION",
    }
}
