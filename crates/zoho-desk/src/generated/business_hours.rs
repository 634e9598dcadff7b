// Written by `cargo xtask codegen` from xtask/catalog/desk/business_hours.toml; changes belong there.
//! Business hours.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut business_hours = desk.business_hours().list().stream();
//! while let Some(business_hour) = business_hours.next().await {
//!     println!("{:?}", business_hour?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, DateTime, ExtraFields, Id, List, Operation, Paging, call, object, open_enum, wire,
};

use crate::{Desk, shared};

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

/// Business hours.
///
/// From [`Desk::business_hours`](crate::Desk::business_hours); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
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
    /// `GET /api/v1/businessHours`. Scopes `Desk.automations.READ` and `Desk.settings.READ`. Comes in
    /// pages of up to 50. Where items are removed while it is read, as many others can be missed.
    /// Repeated when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list(&self) -> ListCall {
        ListCall(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }

    /// Gets a business hour.
    ///
    /// `GET /api/v1/businessHours/{business_hour_id}`. Scopes `Desk.automations.READ` and
    /// `Desk.settings.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get(&self, business_hour_id: impl Into<Id>) -> Call<BusinessHour> {
        let request = self.client.request(&GET).segment(business_hour_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Creates a business hour.
    ///
    /// `POST /api/v1/businessHours`. Scopes `Desk.automations.CREATE` and `Desk.settings.CREATE`. Not
    /// repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn create(&self, body: &BusinessHourCreate) -> Call<BusinessHour> {
        let request = self.client.request(&CREATE).json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Updates a business hour.
    ///
    /// `PATCH /api/v1/businessHours/{business_hour_id}`. Scopes `Desk.automations.UPDATE` and
    /// `Desk.settings.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn update(
        &self,
        business_hour_id: impl Into<Id>,
        body: &BusinessHourUpdate,
    ) -> Call<BusinessHour> {
        let request = self
            .client
            .request(&UPDATE)
            .segment(business_hour_id.into())
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Deletes a business hour.
    ///
    /// `DELETE /api/v1/businessHours/{business_hour_id}`. Scopes `Desk.settings.DELETE` and
    /// `Desk.automations.DELETE`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn delete(&self, business_hour_id: impl Into<Id>) -> Call<()> {
        let request = self
            .client
            .request(&DELETE)
            .segment(business_hour_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Lists the related rules of a business hour.
    ///
    /// `GET /api/v1/businessHours/{business_hour_id}/relatedRules`. Scopes `Desk.automations.READ` and
    /// `Desk.settings.READ`. Comes in pages of up to 50. Where items are removed while it is read, as
    /// many others can be missed. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list_related_rules(&self, business_hour_id: impl Into<Id>) -> ListRelatedRulesCall {
        let request = self
            .client
            .request(&LIST_RELATED_RULES)
            .segment(business_hour_id.into());
        ListRelatedRulesCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }
}

/// What may be set before `business_hours().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<BusinessHour>);

impl ListCall {
    /// How many come at a time, from 1 to 50. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }

    /// The place of the first one that comes, from 0 to 4999. Query parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// One or more ids, which are sent with commas between them. Query parameter `businessHourIds`.
    pub fn business_hour_ids(
        mut self,
        business_hour_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "businessHourIds",
            wire::strings::<Id>(business_hour_ids).join(","),
        );
        self
    }

    /// One of `ACTIVE`, `INACTIVE`. Query parameter `status`.
    pub fn status(mut self, status: impl Into<shared::AccountSlaStatus>) -> Self {
        self.0.request_mut().set_query("status", status.into());
        self
    }

    /// Yes or no. Header `exclude_holiday_list`.
    pub fn exclude_holiday_list(mut self, exclude_holiday_list: bool) -> Self {
        self.0
            .request_mut()
            .set_header("exclude_holiday_list", exclude_holiday_list.to_string());
        self
    }
}

call!(ListCall => list BusinessHour);

/// What may be set before `business_hours().list_related_rules` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListRelatedRulesCall(List<shared::RelatedRule>);

impl ListRelatedRulesCall {
    /// How many come at a time, from 1 to 50. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }

    /// The place of the first one that comes, from 0 to 4999. Query parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }
}

call!(ListRelatedRulesCall => list shared::RelatedRule);

/// Associated holiday list.
#[non_exhaustive]
pub struct AssociatedHolidayList {
    /// `holidayListStatus`: one of `ACTIVE`, `INACTIVE`.
    pub holiday_list_status: Option<shared::AccountSlaStatus>,
    /// `holidayListId`: the id of a holiday list.
    pub holiday_list_id: Option<Id>,
    /// `holidayListName`: text.
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

/// Business hour, from `business_hours().list`, `business_hours().get`, `business_hours().create`,
/// ….
#[non_exhaustive]
pub struct BusinessHour {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `modifiedTime`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `createdBy`: who created it.
    pub created_by: Option<Id>,
    /// `associatedHolidayList`: an object.
    pub associated_holiday_list: Option<AssociatedHolidayList>,
    /// `holidayLists`: a list.
    pub holiday_lists: Option<Vec<shared::SupportPlanSla>>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `businessTimes`: a list.
    pub business_times: Option<Vec<BusinessTime>>,
    /// `timeZone`: an object.
    pub time_zone: Option<shared::NameRef>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `modifiedBy`: who changed it last.
    pub modified_by: Option<Id>,
    /// `type`: one of `24X7`, `SPECIFIC`, `CUSTOM`.
    pub type_: Option<BusinessHourType>,
    /// `status`: one of `ACTIVE`, `INACTIVE`.
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

/// Business hour create, for `business_hours().create`.
pub struct BusinessHourCreate {
    /// `timeZoneId`: the id of a time zone.
    pub time_zone_id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `holidayListId`: the id of a holiday list.
    pub holiday_list_id: Option<Id>,
    /// `holidayListIds`: one or more ids.
    pub holiday_list_ids: Option<Vec<Id>>,
    /// `businessTimes`: a list; has to be sent.
    pub business_times: Option<Vec<BusinessTime>>,
    /// `type`: one of `24X7`, `SPECIFIC`, `CUSTOM`.
    pub type_: Option<BusinessHourType>,
    /// `status`: one of `ACTIVE`, `INACTIVE`.
    pub status: Option<shared::AccountSlaStatus>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl BusinessHourCreate {
    /// With what has to be sent; the rest is left out.
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

/// Business hour update, for `business_hours().update`.
pub struct BusinessHourUpdate {
    /// `timeZoneId`: the id of a time zone.
    pub time_zone_id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `holidayListId`: the id of a holiday list.
    pub holiday_list_id: Option<Id>,
    /// `businessTimes`: a list.
    pub business_times: Option<Vec<BusinessTime>>,
    /// `type`: one of `24X7`, `SPECIFIC`, `CUSTOM`.
    pub type_: Option<BusinessHourType>,
    /// `status`: one of `ACTIVE`, `INACTIVE`.
    pub status: Option<shared::AccountSlaStatus>,
    /// `holidayListIds`: one or more ids.
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

/// Business time.
pub struct BusinessTime {
    /// `startTime`: text.
    pub start_time: Option<String>,
    /// `endTime`: text.
    pub end_time: Option<String>,
    /// `day`: one of `SUNDAY`, `MONDAY`, `TUESDAY`, `WEDNESDAY`, `THURSDAY`, `FRIDAY`, `SATURDAY`.
    pub day: Option<Day>,
    /// `timeSlots`: a list.
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

/// Time slot.
pub struct TimeSlot {
    /// `startTime`: text.
    pub start_time: Option<String>,
    /// `endTime`: text.
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
    /// Business hour type.
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
    /// Day.
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
