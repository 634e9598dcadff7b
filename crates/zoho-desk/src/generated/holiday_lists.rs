// Written by `cargo xtask codegen` from xtask/catalog/desk/holiday_lists.toml; changes belong there.
//! Holiday lists.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut holiday_lists = desk.holiday_lists().list().stream();
//! while let Some(holiday_list) = holiday_lists.next().await {
//!     println!("{:?}", holiday_list?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, DateTime, ExtraFields, Id, List, Operation, Paging, call, object, open_enum, wire,
};

use crate::{Desk, shared};

/// `GET /api/v1/holidayList`. Scopes `Desk.automations.READ` and `Desk.settings.READ`.
pub static LIST: Operation =
    Operation::get("desk.holiday_lists.list", "/api/{version}/holidayList")
        .scopes(&["Desk.automations.READ", "Desk.settings.READ"])
        .most(5_000, "narrow the list with `status`");

/// `GET /api/v1/holidayList/{holiday_list_id}`. Scopes `Desk.automations.READ` and `Desk.settings.READ`.
pub static GET: Operation = Operation::get(
    "desk.holiday_lists.get",
    "/api/{version}/holidayList/{holiday_list_id}",
)
.scopes(&["Desk.automations.READ", "Desk.settings.READ"]);

/// `POST /api/v1/holidayList`. Scopes `Desk.automations.CREATE` and `Desk.settings.CREATE`.
pub static CREATE: Operation =
    Operation::post("desk.holiday_lists.create", "/api/{version}/holidayList")
        .scopes(&["Desk.automations.CREATE", "Desk.settings.CREATE"]);

/// `PATCH /api/v1/holidayList/{holiday_list_id}`. Scopes `Desk.automations.UPDATE` and `Desk.settings.UPDATE`.
pub static UPDATE: Operation = Operation::patch(
    "desk.holiday_lists.update",
    "/api/{version}/holidayList/{holiday_list_id}",
)
.scopes(&["Desk.automations.UPDATE", "Desk.settings.UPDATE"]);

/// Holiday lists.
///
/// From [`Desk::holiday_lists`](crate::Desk::holiday_lists); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
#[derive(Debug, Clone)]
pub struct HolidayListsClient {
    client: Client,
}

impl Desk {
    /// Holiday lists.
    #[must_use]
    pub fn holiday_lists(&self) -> HolidayListsClient {
        HolidayListsClient {
            client: self.client().clone(),
        }
    }
}

impl HolidayListsClient {
    /// Lists holiday lists.
    ///
    /// `GET /api/v1/holidayList`. Scopes `Desk.automations.READ` and `Desk.settings.READ`. Comes in
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

    /// Gets a holiday list.
    ///
    /// `GET /api/v1/holidayList/{holiday_list_id}`. Scopes `Desk.automations.READ` and
    /// `Desk.settings.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get(&self, holiday_list_id: impl Into<Id>) -> Call<HolidayList> {
        let request = self.client.request(&GET).segment(holiday_list_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Creates a holiday list.
    ///
    /// `POST /api/v1/holidayList`. Scopes `Desk.automations.CREATE` and `Desk.settings.CREATE`. Not
    /// repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn create(&self, body: &HolidayListCreate) -> Call<HolidayList> {
        let request = self.client.request(&CREATE).json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Updates a holiday list.
    ///
    /// `PATCH /api/v1/holidayList/{holiday_list_id}`. Scopes `Desk.automations.UPDATE` and
    /// `Desk.settings.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn update(
        &self,
        holiday_list_id: impl Into<Id>,
        body: &HolidayListUpdate,
    ) -> Call<HolidayList> {
        let request = self
            .client
            .request(&UPDATE)
            .segment(holiday_list_id.into())
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }
}

/// What may be set before `holiday_lists().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<HolidayList>);

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

    /// One of `ACTIVE`, `INACTIVE`. Query parameter `status`.
    pub fn status(mut self, status: impl Into<shared::AccountSlaStatus>) -> Self {
        self.0.request_mut().set_query("status", status.into());
        self
    }
}

call!(ListCall => list HolidayList);

/// Associated business hour.
#[non_exhaustive]
pub struct AssociatedBusinessHour {
    /// `businessHourStatus`: one of `ACTIVE`, `INACTIVE`.
    pub business_hour_status: Option<shared::AccountSlaStatus>,
    /// `businessHourId`: the id of a business hour.
    pub business_hour_id: Option<Id>,
    /// `businessHourName`: text.
    pub business_hour_name: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type AssociatedBusinessHour {
    "businessHourStatus" => business_hour_status,
    "businessHourId" => business_hour_id,
    "businessHourName" => business_hour_name;
    extra
});

/// Holiday.
pub struct Holiday {
    /// `from`: text; has to be sent.
    pub from: Option<String>,
    /// `to`: text; has to be sent.
    pub to: Option<String>,
    /// `holidayName`: text; has to be sent.
    pub holiday_name: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl Holiday {
    /// With what has to be sent; the rest is left out.
    #[must_use]
    pub fn new(
        from: impl Into<String>,
        to: impl Into<String>,
        holiday_name: impl Into<String>,
    ) -> Self {
        Self {
            from: Some(from.into()),
            to: Some(to.into()),
            holiday_name: Some(holiday_name.into()),
            ..Self::default()
        }
    }
}

object!(type Holiday {
    "from" => from,
    "to" => to,
    "holidayName" => holiday_name;
    extra
});

/// Holiday list, from `holiday_lists().list`, `holiday_lists().get`, `holiday_lists().create`,
/// ….
#[non_exhaustive]
pub struct HolidayList {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `modifiedTime`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `associatedBusinessHours`: a list.
    pub associated_business_hours: Option<Vec<AssociatedBusinessHour>>,
    /// `createdBy`: who created it.
    pub created_by: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `modifiedBy`: who changed it last.
    pub modified_by: Option<Id>,
    /// `status`: one of `ACTIVE`, `INACTIVE`.
    pub status: Option<shared::AccountSlaStatus>,
    /// `year`: a whole number.
    pub year: Option<i64>,
    /// `holidayListType`: one of `RECURRING`, `YEAR_SPECIFIC`.
    pub holiday_list_type: Option<HolidayListType>,
    /// `holidays`: a list.
    pub holidays: Option<Vec<HolidayListHoliday>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type HolidayList {
    "id" => id,
    "modifiedTime" => modified_time,
    "associatedBusinessHours" => associated_business_hours,
    "createdBy" => created_by,
    "name" => name,
    "createdTime" => created_time,
    "modifiedBy" => modified_by,
    "status" => status,
    "year" => year,
    "holidayListType" => holiday_list_type,
    "holidays" => holidays;
    extra
});

/// Holiday list create, for `holiday_lists().create`.
pub struct HolidayListCreate {
    /// `associatedBusinessHourIds`: one or more ids.
    pub associated_business_hour_ids: Option<Vec<Id>>,
    /// `holidays`: a list; has to be sent.
    pub holidays: Option<Vec<Holiday>>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `status`: one of `ACTIVE`, `INACTIVE`.
    pub status: Option<shared::AccountSlaStatus>,
    /// `year`: a whole number.
    pub year: Option<i64>,
    /// `holidayListType`: one of `RECURRING`, `YEAR_SPECIFIC`.
    pub holiday_list_type: Option<HolidayListType>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl HolidayListCreate {
    /// With what has to be sent; the rest is left out.
    #[must_use]
    pub fn new(holidays: Vec<Holiday>) -> Self {
        Self {
            holidays: Some(holidays),
            ..Self::default()
        }
    }
}

object!(type HolidayListCreate {
    "associatedBusinessHourIds" => associated_business_hour_ids,
    "holidays" => holidays,
    "name" => name,
    "status" => status,
    "year" => year,
    "holidayListType" => holiday_list_type;
    extra
});

/// Holiday list holiday.
#[non_exhaustive]
pub struct HolidayListHoliday {
    /// `from`: text.
    pub from: Option<String>,
    /// `to`: text.
    pub to: Option<String>,
    /// `holidayName`: text.
    pub holiday_name: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type HolidayListHoliday {
    "from" => from,
    "to" => to,
    "holidayName" => holiday_name;
    extra
});

/// Holiday list update, for `holiday_lists().update`.
pub struct HolidayListUpdate {
    /// `associatedBusinessHourIds`: one or more ids.
    pub associated_business_hour_ids: Option<Vec<Id>>,
    /// `holidays`: a list.
    pub holidays: Option<Vec<Holiday>>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `status`: one of `ACTIVE`, `INACTIVE`.
    pub status: Option<shared::AccountSlaStatus>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type HolidayListUpdate {
    "associatedBusinessHourIds" => associated_business_hour_ids,
    "holidays" => holidays,
    "name" => name,
    "status" => status;
    extra
});

open_enum! {
    /// Holiday list type.
    pub enum HolidayListType {
        /// `RECURRING`
        Recurring = "RECURRING",
        /// `YEAR_SPECIFIC`
        YearSpecific = "YEAR_SPECIFIC",
    }
}
