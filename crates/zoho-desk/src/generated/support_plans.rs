// Written by `cargo xtask codegen` from desk/v1/support_plans.toml of the catalogue; changes belong there.
//! Support plans.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut support_plans = desk.support_plans().list("4876876000000123456").stream();
//! while let Some(support_plan) = support_plans.next().await {
//!     println!("{:?}", support_plan?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{DateTime, ExtraFields, Id, object, open_enum};

use crate::client::Desk;
use crate::generated::shared;

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

pub(super) const OPERATIONS: &[&Operation] = &[&LIST, &GET, &CREATE, &UPDATE, &DELETE];

/// Support plans.
///
/// From [`Desk::support_plans`](crate::Desk::support_plans).
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
    /// `GET /api/v1/supportPlans`. Scopes `Desk.automations.READ` and `Desk.settings.READ`. Pages of
    /// up to 50 items. Items that are removed while the list is read can make it miss as many others.
    /// Retried on transient failures.
    pub fn list(&self, department_id: impl Into<Id>) -> ListSupportPlans {
        let mut request = self.client.request(&LIST);
        request.set_query("departmentId", department_id.into());
        ListSupportPlans(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }

    /// Gets a support plan.
    ///
    /// `GET /api/v1/supportPlans/{support_plan_id}`. Scopes `Desk.automations.READ` and
    /// `Desk.settings.READ`. Retried on transient failures.
    pub fn get(&self, support_plan_id: impl Into<Id>) -> GetSupportPlan {
        let request = self.client.request(&GET).segment(support_plan_id.into());
        GetSupportPlan(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Creates a support plan.
    ///
    /// `POST /api/v1/supportPlans`. Scopes `Desk.automations.CREATE` and `Desk.settings.CREATE`. Not
    /// retried when it may have been carried out.
    pub fn create(&self, body: &SupportPlanCreate) -> CreateSupportPlan {
        let request = self.client.request(&CREATE).json_member("", body);
        CreateSupportPlan(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Updates a support plan.
    ///
    /// `PATCH /api/v1/supportPlans/{support_plan_id}`. Scopes `Desk.automations.UPDATE` and
    /// `Desk.settings.UPDATE`. Not retried when it may have been carried out.
    pub fn update(
        &self,
        support_plan_id: impl Into<Id>,
        body: &SupportPlanUpdate,
    ) -> UpdateSupportPlan {
        let request = self
            .client
            .request(&UPDATE)
            .segment(support_plan_id.into())
            .json_member("", body);
        UpdateSupportPlan(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Deletes a support plan.
    ///
    /// `DELETE /api/v1/supportPlans/{support_plan_id}`. Scopes `Desk.automations.DELETE` and
    /// `Desk.settings.DELETE`. Retried on transient failures.
    pub fn delete(&self, support_plan_id: impl Into<Id>) -> DeleteSupportPlan {
        let request = self.client.request(&DELETE).segment(support_plan_id.into());
        DeleteSupportPlan(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }
}

call! {
    /// Returned by [`SupportPlansClient::list`](crate::support_plans::SupportPlansClient::list).
    ListSupportPlans => list SupportPlan
}

impl ListSupportPlans {
    /// Query parameter `status`, one of `ACTIVE`, `DISCONTINUED`.
    pub fn status(mut self, status: impl Into<shared::SupportPlanStatus>) -> Self {
        self.0.request_mut().set_query("status", status.into());
        self
    }

    /// The position of the first item in the list. Query parameter `from`, from 0 to 4999, `0` by
    /// default.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 50, `50` by default.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }
}

call! {
    /// Returned by [`SupportPlansClient::get`](crate::support_plans::SupportPlansClient::get).
    GetSupportPlan => SupportPlan
}

call! {
    /// Returned by [`SupportPlansClient::create`](crate::support_plans::SupportPlansClient::create).
    CreateSupportPlan => SupportPlan
}

call! {
    /// Returned by [`SupportPlansClient::update`](crate::support_plans::SupportPlansClient::update).
    UpdateSupportPlan => SupportPlan
}

call! {
    /// Returned by [`SupportPlansClient::delete`](crate::support_plans::SupportPlansClient::delete).
    DeleteSupportPlan => ()
}

#[non_exhaustive]
pub struct CreatedBy {
    pub id: Option<Id>,
    pub photo_url: Option<String>,
    pub name: Option<String>,
    /// One of `ACTIVE`, `INACTIVE`.
    pub status: Option<shared::AccountSlaStatus>,
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

#[non_exhaustive]
pub struct Credit {
    pub is_additional_usage_allowed: Option<bool>,
    pub is_carry_forward_allowed: Option<bool>,
    pub credit_limit: Option<i64>,
    /// One of `WEEKLY`, `MONTHLY`, `QUARTERLY`, `HALF_YEARLY`, `YEARLY`, `CONTRACT_DURATION`.
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

pub struct CreditDetails {
    /// Required.
    pub is_additional_usage_allowed: Option<bool>,
    /// Required.
    pub is_carry_forward_allowed: Option<bool>,
    /// Required.
    pub credit_limit: Option<i64>,
    /// Required, one of `WEEKLY`, `MONTHLY`, `QUARTERLY`, `HALF_YEARLY`, `YEARLY`,
    /// `CONTRACT_DURATION`.
    pub credit_cycle: Option<CreditCycle>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl CreditDetails {
    /// Creates it with the required fields; the others are left out.
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

/// Returned by `support_plans().list`, `support_plans().get`, `support_plans().create` and others.
#[non_exhaustive]
pub struct SupportPlan {
    pub id: Option<Id>,
    /// One of `UNLIMITED_SUPPORT`, `HOURS`, `TICKETS`, `PRICE`.
    pub support_type: Option<shared::SupportType>,
    pub modified_time: Option<DateTime>,
    pub credit_details: Option<Credit>,
    pub created_by: Option<CreatedBy>,
    pub name: Option<String>,
    pub sla: Option<shared::SupportPlanSla>,
    pub created_time: Option<DateTime>,
    pub modified_by: Option<CreatedBy>,
    pub department: Option<shared::NameRef>,
    /// One of `ACTIVE`, `DISCONTINUED`.
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

/// Sent by `support_plans().create`.
pub struct SupportPlanCreate {
    /// Required, one of `UNLIMITED_SUPPORT`, `HOURS`, `TICKETS`, `PRICE`.
    pub support_type: Option<shared::SupportType>,
    /// Required.
    pub sla_id: Option<Id>,
    pub credit_details: Option<CreditDetails>,
    /// Required.
    pub department_id: Option<Id>,
    /// Required.
    pub name: Option<String>,
    /// Required, one of `ACTIVE`, `DISCONTINUED`.
    pub status: Option<shared::SupportPlanStatus>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl SupportPlanCreate {
    /// Creates it with the required fields; the others are left out.
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

/// Sent by `support_plans().update`.
pub struct SupportPlanUpdate {
    /// One of `UNLIMITED_SUPPORT`, `HOURS`, `TICKETS`, `PRICE`.
    pub support_type: Option<shared::SupportType>,
    pub sla_id: Option<Id>,
    pub credit_details: Option<CreditDetails>,
    pub name: Option<String>,
    /// One of `ACTIVE`, `DISCONTINUED`.
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
