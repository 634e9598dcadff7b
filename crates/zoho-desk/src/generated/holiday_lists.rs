// Written by `cargo xtask codegen` from desk/v1/holiday_lists.toml of the catalogue; changes belong there.
//! Holiday lists.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut holiday_lists = desk.holiday_lists().list().stream();
//! while let Some(holiday_list) = holiday_lists.next().await {
//!     println!("{:?}", holiday_list?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{DateTime, ExtraFields, Id, object, open_enum};

use crate::client::Desk;
use crate::generated::shared;

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

pub(super) const OPERATIONS: &[&Operation] = &[&LIST, &GET, &CREATE, &UPDATE];

/// Holiday lists.
///
/// From [`Desk::holiday_lists`](crate::Desk::holiday_lists).
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
    /// `GET /api/v1/holidayList`. Scopes `Desk.automations.READ` and `Desk.settings.READ`. Pages of up
    /// to 50 items. Items that are removed while the list is read can make it miss as many others.
    /// Retried on transient failures.
    pub fn list(&self) -> ListHolidayLists {
        ListHolidayLists(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }

    /// Gets a holiday list.
    ///
    /// `GET /api/v1/holidayList/{holiday_list_id}`. Scopes `Desk.automations.READ` and
    /// `Desk.settings.READ`. Retried on transient failures.
    pub fn get(&self, holiday_list_id: impl Into<Id>) -> GetHolidayList {
        let request = self.client.request(&GET).segment(holiday_list_id.into());
        GetHolidayList(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Creates a holiday list.
    ///
    /// `POST /api/v1/holidayList`. Scopes `Desk.automations.CREATE` and `Desk.settings.CREATE`. Not
    /// retried when it may have been carried out.
    pub fn create(&self, body: &HolidayListCreate) -> CreateHolidayList {
        let request = self.client.request(&CREATE).json_member("", body);
        CreateHolidayList(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Updates a holiday list.
    ///
    /// `PATCH /api/v1/holidayList/{holiday_list_id}`. Scopes `Desk.automations.UPDATE` and
    /// `Desk.settings.UPDATE`. Not retried when it may have been carried out.
    pub fn update(
        &self,
        holiday_list_id: impl Into<Id>,
        body: &HolidayListUpdate,
    ) -> UpdateHolidayList {
        let request = self
            .client
            .request(&UPDATE)
            .segment(holiday_list_id.into())
            .json_member("", body);
        UpdateHolidayList(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }
}

call! {
    /// Returned by [`HolidayListsClient::list`](crate::holiday_lists::HolidayListsClient::list).
    ListHolidayLists => list HolidayList
}

impl ListHolidayLists {
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

    /// Query parameter `status`, one of `ACTIVE`, `INACTIVE`.
    pub fn status(mut self, status: impl Into<shared::AccountSlaStatus>) -> Self {
        self.0.request_mut().set_query("status", status.into());
        self
    }
}

call! {
    /// Returned by [`HolidayListsClient::get`](crate::holiday_lists::HolidayListsClient::get).
    GetHolidayList => HolidayList
}

call! {
    /// Returned by [`HolidayListsClient::create`](crate::holiday_lists::HolidayListsClient::create).
    CreateHolidayList => HolidayList
}

call! {
    /// Returned by [`HolidayListsClient::update`](crate::holiday_lists::HolidayListsClient::update).
    UpdateHolidayList => HolidayList
}

#[non_exhaustive]
pub struct AssociatedBusinessHour {
    /// One of `ACTIVE`, `INACTIVE`.
    pub business_hour_status: Option<shared::AccountSlaStatus>,
    pub business_hour_id: Option<Id>,
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

pub struct Holiday {
    /// Required.
    pub from: Option<String>,
    /// Required.
    pub to: Option<String>,
    /// Required.
    pub holiday_name: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl Holiday {
    /// Creates it with the required fields; the others are left out.
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

/// Returned by `holiday_lists().list`, `holiday_lists().get`, `holiday_lists().create` and others.
#[non_exhaustive]
pub struct HolidayList {
    pub id: Option<Id>,
    pub modified_time: Option<DateTime>,
    pub associated_business_hours: Option<Vec<AssociatedBusinessHour>>,
    pub created_by: Option<Id>,
    pub name: Option<String>,
    pub created_time: Option<DateTime>,
    pub modified_by: Option<Id>,
    /// One of `ACTIVE`, `INACTIVE`.
    pub status: Option<shared::AccountSlaStatus>,
    pub year: Option<i64>,
    /// One of `RECURRING`, `YEAR_SPECIFIC`.
    pub holiday_list_type: Option<HolidayListType>,
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

/// Sent by `holiday_lists().create`.
pub struct HolidayListCreate {
    pub associated_business_hour_ids: Option<Vec<Id>>,
    /// Required.
    pub holidays: Option<Vec<Holiday>>,
    pub name: Option<String>,
    /// One of `ACTIVE`, `INACTIVE`.
    pub status: Option<shared::AccountSlaStatus>,
    pub year: Option<i64>,
    /// One of `RECURRING`, `YEAR_SPECIFIC`.
    pub holiday_list_type: Option<HolidayListType>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl HolidayListCreate {
    /// Creates it with the required fields; the others are left out.
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

#[non_exhaustive]
pub struct HolidayListHoliday {
    pub from: Option<String>,
    pub to: Option<String>,
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

/// Sent by `holiday_lists().update`.
pub struct HolidayListUpdate {
    pub associated_business_hour_ids: Option<Vec<Id>>,
    pub holidays: Option<Vec<Holiday>>,
    pub name: Option<String>,
    /// One of `ACTIVE`, `INACTIVE`.
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
    pub enum HolidayListType {
        /// `RECURRING`
        Recurring = "RECURRING",
        /// `YEAR_SPECIFIC`
        YearSpecific = "YEAR_SPECIFIC",
    }
}
