// Written by `cargo xtask codegen` from desk/v1/business_hours.toml of the catalogue; changes belong there.
//! Business hours.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut business_hours = desk.business_hours().list().stream();
//! while let Some(business_hour) = business_hours.next().await {
//!     println!("{:?}", business_hour?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{DateTime, ExtraFields, Id, json, object, open_enum};

use crate::client::Desk;
use crate::generated::shared;

/// `GET /api/v1/businessHours`. Scopes `Desk.automations.READ` and `Desk.settings.READ`.
pub static LIST: Operation =
    Operation::get("desk.business_hours.list", "/api/{version}/businessHours")
        .scopes(&["Desk.automations.READ", "Desk.settings.READ"])
        .most(5_000, "narrow the list with `businessHourIds`, `status`");

/// `GET /api/v1/businessHours/{business_hour_id}`. Scopes `Desk.automations.READ` and `Desk.settings.READ`.
pub static GET: Operation = Operation::get(
    "desk.business_hours.get",
    "/api/{version}/businessHours/{business_hour_id}",
)
.scopes(&["Desk.automations.READ", "Desk.settings.READ"]);

/// `POST /api/v1/businessHours`. Scopes `Desk.automations.CREATE` and `Desk.settings.CREATE`.
pub static CREATE: Operation =
    Operation::post("desk.business_hours.create", "/api/{version}/businessHours")
        .scopes(&["Desk.automations.CREATE", "Desk.settings.CREATE"]);

/// `PATCH /api/v1/businessHours/{business_hour_id}`. Scopes `Desk.automations.UPDATE` and `Desk.settings.UPDATE`.
pub static UPDATE: Operation = Operation::patch(
    "desk.business_hours.update",
    "/api/{version}/businessHours/{business_hour_id}",
)
.scopes(&["Desk.automations.UPDATE", "Desk.settings.UPDATE"]);

/// `DELETE /api/v1/businessHours/{business_hour_id}`. Scopes `Desk.settings.DELETE` and `Desk.automations.DELETE`.
pub static DELETE: Operation = Operation::delete(
    "desk.business_hours.delete",
    "/api/{version}/businessHours/{business_hour_id}",
)
.scopes(&["Desk.settings.DELETE", "Desk.automations.DELETE"]);

/// `GET /api/v1/businessHours/{business_hour_id}/relatedRules`. Scopes `Desk.automations.READ` and `Desk.settings.READ`.
pub static LIST_RELATED_RULES: Operation = Operation::get(
    "desk.business_hours.list_related_rules",
    "/api/{version}/businessHours/{business_hour_id}/relatedRules",
)
.scopes(&["Desk.automations.READ", "Desk.settings.READ"])
.most(5_000, "");

pub(super) const OPERATIONS: &[&Operation] =
    &[&LIST, &GET, &CREATE, &UPDATE, &DELETE, &LIST_RELATED_RULES];

/// Business hours.
///
/// From [`Desk::business_hours`](crate::Desk::business_hours).
#[derive(Debug, Clone)]
pub struct BusinessHoursClient {
    client: Client,
}

impl Desk {
    /// Business hours.
    #[must_use]
    pub fn business_hours(&self) -> BusinessHoursClient {
        BusinessHoursClient {
            client: self.client().clone(),
        }
    }
}

impl BusinessHoursClient {
    /// Lists business hours.
    ///
    /// `GET /api/v1/businessHours`. Scopes `Desk.automations.READ` and `Desk.settings.READ`. Pages of
    /// up to 50 items. Items that are removed while the list is read can make it miss as many others.
    /// Retried on transient failures.
    pub fn list(&self) -> ListBusinessHours {
        ListBusinessHours(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }

    /// Gets a business hour.
    ///
    /// `GET /api/v1/businessHours/{business_hour_id}`. Scopes `Desk.automations.READ` and
    /// `Desk.settings.READ`. Retried on transient failures.
    pub fn get(&self, business_hour_id: impl Into<Id>) -> GetBusinessHour {
        let request = self.client.request(&GET).segment(business_hour_id.into());
        GetBusinessHour(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Creates a business hour.
    ///
    /// `POST /api/v1/businessHours`. Scopes `Desk.automations.CREATE` and `Desk.settings.CREATE`. Not
    /// retried when it may have been carried out.
    pub fn create(&self, body: &BusinessHourCreate) -> CreateBusinessHour {
        let request = self.client.request(&CREATE).json_member("", body);
        CreateBusinessHour(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Updates a business hour.
    ///
    /// `PATCH /api/v1/businessHours/{business_hour_id}`. Scopes `Desk.automations.UPDATE` and
    /// `Desk.settings.UPDATE`. Not retried when it may have been carried out.
    pub fn update(
        &self,
        business_hour_id: impl Into<Id>,
        body: &BusinessHourUpdate,
    ) -> UpdateBusinessHour {
        let request = self
            .client
            .request(&UPDATE)
            .segment(business_hour_id.into())
            .json_member("", body);
        UpdateBusinessHour(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Deletes a business hour.
    ///
    /// `DELETE /api/v1/businessHours/{business_hour_id}`. Scopes `Desk.settings.DELETE` and
    /// `Desk.automations.DELETE`. Retried on transient failures.
    pub fn delete(&self, business_hour_id: impl Into<Id>) -> DeleteBusinessHour {
        let request = self
            .client
            .request(&DELETE)
            .segment(business_hour_id.into());
        DeleteBusinessHour(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Lists the related rules of a business hour.
    ///
    /// `GET /api/v1/businessHours/{business_hour_id}/relatedRules`. Scopes `Desk.automations.READ` and
    /// `Desk.settings.READ`. Pages of up to 50 items. Items that are removed while the list is read
    /// can make it miss as many others. Retried on transient failures.
    pub fn list_related_rules(
        &self,
        business_hour_id: impl Into<Id>,
    ) -> ListBusinessHourRelatedRules {
        let request = self
            .client
            .request(&LIST_RELATED_RULES)
            .segment(business_hour_id.into());
        ListBusinessHourRelatedRules(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }
}

call! {
    /// Returned by [`BusinessHoursClient::list`](crate::business_hours::BusinessHoursClient::list).
    ListBusinessHours => list BusinessHour
}

impl ListBusinessHours {
    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 50.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }

    /// The position of the first item in the list. Query parameter `from`, from 0 to 4999.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// Query parameter `businessHourIds`.
    pub fn business_hour_ids(
        mut self,
        business_hour_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "businessHourIds",
            json::strings::<Id>(business_hour_ids).join(","),
        );
        self
    }

    /// Query parameter `status`, one of `ACTIVE`, `INACTIVE`.
    pub fn status(mut self, status: impl Into<shared::AccountSlaStatus>) -> Self {
        self.0.request_mut().set_query("status", status.into());
        self
    }

    /// Header `exclude_holiday_list`.
    pub fn exclude_holiday_list(mut self, exclude_holiday_list: bool) -> Self {
        self.0
            .request_mut()
            .set_header("exclude_holiday_list", exclude_holiday_list.to_string());
        self
    }
}

call! {
    /// Returned by [`BusinessHoursClient::get`](crate::business_hours::BusinessHoursClient::get).
    GetBusinessHour => BusinessHour
}

call! {
    /// Returned by [`BusinessHoursClient::create`](crate::business_hours::BusinessHoursClient::create).
    CreateBusinessHour => BusinessHour
}

call! {
    /// Returned by [`BusinessHoursClient::update`](crate::business_hours::BusinessHoursClient::update).
    UpdateBusinessHour => BusinessHour
}

call! {
    /// Returned by [`BusinessHoursClient::delete`](crate::business_hours::BusinessHoursClient::delete).
    DeleteBusinessHour => ()
}

call! {
    /// Returned by [`BusinessHoursClient::list_related_rules`](crate::business_hours::BusinessHoursClient::list_related_rules).
    ListBusinessHourRelatedRules => list shared::RelatedRule
}

impl ListBusinessHourRelatedRules {
    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 50.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }

    /// The position of the first item in the list. Query parameter `from`, from 0 to 4999.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }
}

#[non_exhaustive]
pub struct AssociatedHolidayList {
    /// One of `ACTIVE`, `INACTIVE`.
    pub holiday_list_status: Option<shared::AccountSlaStatus>,
    pub holiday_list_id: Option<Id>,
    pub holiday_list_name: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type AssociatedHolidayList {
    "holidayListStatus" => holiday_list_status,
    "holidayListId" => holiday_list_id,
    "holidayListName" => holiday_list_name;
    extra
});

/// Returned by `business_hours().list`, `business_hours().get`, `business_hours().create` and
/// others.
#[non_exhaustive]
pub struct BusinessHour {
    pub id: Option<Id>,
    pub modified_time: Option<DateTime>,
    pub created_by: Option<Id>,
    pub associated_holiday_list: Option<AssociatedHolidayList>,
    pub holiday_lists: Option<Vec<shared::SupportPlanSla>>,
    pub name: Option<String>,
    pub business_times: Option<Vec<BusinessTime>>,
    pub time_zone: Option<shared::NameRef>,
    pub created_time: Option<DateTime>,
    pub modified_by: Option<Id>,
    /// One of `24X7`, `SPECIFIC`, `CUSTOM`.
    pub type_: Option<BusinessHourType>,
    /// One of `ACTIVE`, `INACTIVE`.
    pub status: Option<shared::AccountSlaStatus>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type BusinessHour {
    "id" => id,
    "modifiedTime" => modified_time,
    "createdBy" => created_by,
    "associatedHolidayList" => associated_holiday_list,
    "holidayLists" => holiday_lists,
    "name" => name,
    "businessTimes" => business_times,
    "timeZone" => time_zone,
    "createdTime" => created_time,
    "modifiedBy" => modified_by,
    "type" => type_,
    "status" => status;
    extra
});

/// Sent by `business_hours().create`.
pub struct BusinessHourCreate {
    pub time_zone_id: Option<Id>,
    pub name: Option<String>,
    pub holiday_list_id: Option<Id>,
    pub holiday_list_ids: Option<Vec<Id>>,
    /// Required.
    pub business_times: Option<Vec<BusinessTime>>,
    /// One of `24X7`, `SPECIFIC`, `CUSTOM`.
    pub type_: Option<BusinessHourType>,
    /// One of `ACTIVE`, `INACTIVE`.
    pub status: Option<shared::AccountSlaStatus>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl BusinessHourCreate {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(business_times: Vec<BusinessTime>) -> Self {
        Self {
            business_times: Some(business_times),
            ..Self::default()
        }
    }
}

object!(type BusinessHourCreate {
    "timeZoneId" => time_zone_id,
    "name" => name,
    "holidayListId" => holiday_list_id,
    "holidayListIds" => holiday_list_ids,
    "businessTimes" => business_times,
    "type" => type_,
    "status" => status;
    extra
});

/// Sent by `business_hours().update`.
pub struct BusinessHourUpdate {
    pub time_zone_id: Option<Id>,
    pub name: Option<String>,
    pub holiday_list_id: Option<Id>,
    pub business_times: Option<Vec<BusinessTime>>,
    /// One of `24X7`, `SPECIFIC`, `CUSTOM`.
    pub type_: Option<BusinessHourType>,
    /// One of `ACTIVE`, `INACTIVE`.
    pub status: Option<shared::AccountSlaStatus>,
    pub holiday_list_ids: Option<Vec<Id>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type BusinessHourUpdate {
    "timeZoneId" => time_zone_id,
    "name" => name,
    "holidayListId" => holiday_list_id,
    "businessTimes" => business_times,
    "type" => type_,
    "status" => status,
    "holidayListIds" => holiday_list_ids;
    extra
});

pub struct BusinessTime {
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    /// One of `SUNDAY`, `MONDAY`, `TUESDAY`, `WEDNESDAY`, `THURSDAY`, `FRIDAY`, `SATURDAY`.
    pub day: Option<Day>,
    pub time_slots: Option<Vec<TimeSlot>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type BusinessTime {
    "startTime" => start_time,
    "endTime" => end_time,
    "day" => day,
    "timeSlots" => time_slots;
    extra
});

pub struct TimeSlot {
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type TimeSlot {
    "startTime" => start_time,
    "endTime" => end_time;
    extra
});

open_enum! {
    pub enum BusinessHourType {
        /// `24X7`
        Of24X7 = "24X7",
        /// `SPECIFIC`
        Specific = "SPECIFIC",
        /// `CUSTOM`
        Custom = "CUSTOM",
    }
}

open_enum! {
    pub enum Day {
        /// `SUNDAY`
        Sunday = "SUNDAY",
        /// `MONDAY`
        Monday = "MONDAY",
        /// `TUESDAY`
        Tuesday = "TUESDAY",
        /// `WEDNESDAY`
        Wednesday = "WEDNESDAY",
        /// `THURSDAY`
        Thursday = "THURSDAY",
        /// `FRIDAY`
        Friday = "FRIDAY",
        /// `SATURDAY`
        Saturday = "SATURDAY",
    }
}
