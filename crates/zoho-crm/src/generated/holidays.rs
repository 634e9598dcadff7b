// Written by `cargo xtask codegen` from crm/v8/holidays.toml of the catalogue; changes belong there.
//! Holidays.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
//! let mut holidays = crm.holidays().list().stream();
//! while let Some(holiday) = holidays.next().await {
//!     println!("{:?}", holiday?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{Date, ExtraFields, Id, object, open_enum};

use crate::client::Crm;
use crate::generated::shared;
use crate::rows::{self, RowOutcomes};

/// `GET /crm/v8/settings/holidays`. Scope `ZohoCRM.settings.business_hours.READ`.
pub static LIST: Operation =
    Operation::get("crm.holidays.list", "/crm/{version}/settings/holidays")
        .scopes(&["ZohoCRM.settings.business_hours.READ"]);

/// `GET /crm/v8/settings/holidays/{holiday_id}`. Scope `ZohoCRM.settings.business_hours.READ`.
pub static GET: Operation = Operation::get(
    "crm.holidays.get",
    "/crm/{version}/settings/holidays/{holiday_id}",
)
.scopes(&["ZohoCRM.settings.business_hours.READ"]);

/// `POST /crm/v8/settings/holidays`. Scope `ZohoCRM.settings.business_hours.CREATE`.
pub static CREATE: Operation =
    Operation::post("crm.holidays.create", "/crm/{version}/settings/holidays")
        .scopes(&["ZohoCRM.settings.business_hours.CREATE"])
        .rows("holidays");

/// `PUT /crm/v8/settings/holidays/{holiday_id}`. Scope `ZohoCRM.settings.business_hours.UPDATE`.
pub static UPDATE: Operation = Operation::put(
    "crm.holidays.update",
    "/crm/{version}/settings/holidays/{holiday_id}",
)
.scopes(&["ZohoCRM.settings.business_hours.UPDATE"])
.rows("holidays");

/// `PUT /crm/v8/settings/holidays`. Scope `ZohoCRM.settings.business_hours.UPDATE`.
pub static UPDATE_MANY: Operation = Operation::put(
    "crm.holidays.update_many",
    "/crm/{version}/settings/holidays",
)
.scopes(&["ZohoCRM.settings.business_hours.UPDATE"])
.rows("holidays");

/// `DELETE /crm/v8/settings/holidays/{holiday_id}`. Scope `ZohoCRM.settings.business_hours.DELETE`.
pub static DELETE: Operation = Operation::delete(
    "crm.holidays.delete",
    "/crm/{version}/settings/holidays/{holiday_id}",
)
.scopes(&["ZohoCRM.settings.business_hours.DELETE"])
.rows("holidays");

pub(super) const OPERATIONS: &[&Operation] =
    &[&LIST, &GET, &CREATE, &UPDATE, &UPDATE_MANY, &DELETE];

/// Holidays.
///
/// From [`Crm::holidays`](crate::Crm::holidays).
#[derive(Debug, Clone)]
pub struct HolidaysClient {
    client: Client,
}

impl Crm {
    /// Holidays.
    #[must_use]
    pub fn holidays(&self) -> HolidaysClient {
        HolidaysClient {
            client: self.client().clone(),
        }
    }
}

impl HolidaysClient {
    /// Lists holidays.
    ///
    /// `GET /crm/v8/settings/holidays`. Scope `ZohoCRM.settings.business_hours.READ`. Retried on
    /// transient failures.
    pub fn list(&self) -> ListHolidays {
        ListHolidays(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| decode::list(body, "holidays"),
            Paging::Whole,
        ))
    }

    /// Gets a holiday.
    ///
    /// `GET /crm/v8/settings/holidays/{holiday_id}`. Scope `ZohoCRM.settings.business_hours.READ`.
    /// Retried on transient failures.
    pub fn get(&self, holiday_id: impl Into<Id>) -> GetHoliday {
        let request = self.client.request(&GET).segment(holiday_id.into());
        GetHoliday(Call::new(self.client.clone(), request, |_, body| {
            decode::first(body, "holidays")
        }))
    }

    /// Creates a holiday.
    ///
    /// `POST /crm/v8/settings/holidays`. Scope `ZohoCRM.settings.business_hours.CREATE`. Not retried
    /// when it may have been carried out.
    pub fn create(&self, holidays: &[HolidayCreate]) -> CreateHolidays {
        let request = self
            .client
            .request(&CREATE)
            .json_list("holidays", holidays)
            .checked_all(holidays);
        CreateHolidays(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "holidays")
        }))
    }

    /// Updates a holiday.
    ///
    /// `PUT /crm/v8/settings/holidays/{holiday_id}`. Scope `ZohoCRM.settings.business_hours.UPDATE`.
    /// Retried on transient failures.
    pub fn update(&self, holiday_id: impl Into<Id>, body: &Holiday) -> UpdateHoliday {
        let request = self
            .client
            .request(&UPDATE)
            .segment(holiday_id.into())
            .json_list("holidays", std::slice::from_ref(body));
        UpdateHoliday(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "holidays")
        }))
    }

    /// Updates several holidays.
    ///
    /// `PUT /crm/v8/settings/holidays`. Scope `ZohoCRM.settings.business_hours.UPDATE`. Retried on
    /// transient failures.
    pub fn update_many(&self, holidays: &[Holiday]) -> UpdateManyHolidays {
        let request = self
            .client
            .request(&UPDATE_MANY)
            .json_list("holidays", holidays);
        UpdateManyHolidays(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "holidays")
        }))
    }

    /// Deletes a holiday.
    ///
    /// `DELETE /crm/v8/settings/holidays/{holiday_id}`. Scope
    /// `ZohoCRM.settings.business_hours.DELETE`. Retried on transient failures.
    pub fn delete(&self, holiday_id: impl Into<Id>) -> DeleteHoliday {
        let request = self.client.request(&DELETE).segment(holiday_id.into());
        DeleteHoliday(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "holidays")
        }))
    }
}

call! {
    /// Returned by [`HolidaysClient::list`](crate::holidays::HolidaysClient::list).
    ListHolidays => list Holiday
}

impl ListHolidays {
    /// Query parameter `year`.
    pub fn year(mut self, year: i64) -> Self {
        self.0.request_mut().set_query("year", year.to_string());
        self
    }

    /// Query parameter `type`, one of `business_holiday`, `shift_holiday`.
    pub fn type_(mut self, type_: impl Into<HolidayType>) -> Self {
        self.0.request_mut().set_query("type", type_.into());
        self
    }

    /// Query parameter `shift_id`.
    pub fn shift_id(mut self, shift_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("shift_id", shift_id.into());
        self
    }

    /// Header `X-CRM-ORG`.
    pub fn x_crm_org(mut self, x_crm_org: impl AsRef<str>) -> Self {
        self.0.request_mut().set_header("X-CRM-ORG", x_crm_org);
        self
    }
}

call! {
    /// Returned by [`HolidaysClient::get`](crate::holidays::HolidaysClient::get).
    GetHoliday => Holiday
}

impl GetHoliday {
    /// Header `X-CRM-ORG`.
    pub fn x_crm_org(mut self, x_crm_org: impl AsRef<str>) -> Self {
        self.0.request_mut().set_header("X-CRM-ORG", x_crm_org);
        self
    }
}

call! {
    /// Returned by [`HolidaysClient::create`](crate::holidays::HolidaysClient::create).
    CreateHolidays => RowOutcomes
}

impl CreateHolidays {
    /// Header `X-CRM-ORG`.
    pub fn x_crm_org(mut self, x_crm_org: impl AsRef<str>) -> Self {
        self.0.request_mut().set_header("X-CRM-ORG", x_crm_org);
        self
    }
}

call! {
    /// Returned by [`HolidaysClient::update`](crate::holidays::HolidaysClient::update).
    UpdateHoliday => RowOutcomes
}

impl UpdateHoliday {
    /// Header `X-CRM-ORG`.
    pub fn x_crm_org(mut self, x_crm_org: impl AsRef<str>) -> Self {
        self.0.request_mut().set_header("X-CRM-ORG", x_crm_org);
        self
    }
}

call! {
    /// Returned by [`HolidaysClient::update_many`](crate::holidays::HolidaysClient::update_many).
    UpdateManyHolidays => RowOutcomes
}

impl UpdateManyHolidays {
    /// Header `X-CRM-ORG`.
    pub fn x_crm_org(mut self, x_crm_org: impl AsRef<str>) -> Self {
        self.0.request_mut().set_header("X-CRM-ORG", x_crm_org);
        self
    }
}

call! {
    /// Returned by [`HolidaysClient::delete`](crate::holidays::HolidaysClient::delete).
    DeleteHoliday => RowOutcomes
}

impl DeleteHoliday {
    /// Header `X-CRM-ORG`.
    pub fn x_crm_org(mut self, x_crm_org: impl AsRef<str>) -> Self {
        self.0.request_mut().set_header("X-CRM-ORG", x_crm_org);
        self
    }
}

/// Sent by `holidays().update`, `holidays().update_many`. Returned by `holidays().list`,
/// `holidays().get`.
pub struct Holiday {
    pub id: Option<Id>,
    pub year: Option<i64>,
    pub name: Option<String>,
    pub date: Option<Date>,
    pub type_: Option<String>,
    pub shift_hour: Option<shared::NameRef>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type Holiday {
    "id" => id,
    "year" => year,
    "name" => name,
    "date" => date,
    "type" => type_,
    "shift_hour" => shift_hour;
    extra
});

/// Sent by `holidays().create`.
pub struct HolidayCreate {
    /// At most 80 characters.
    pub name: Option<String>,
    pub date: Option<Date>,
    pub type_: Option<String>,
    pub shift_hour: Option<shared::NameRef>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type HolidayCreate {
    "name" => name,
    "date" => date,
    "type" => type_,
    "shift_hour" => shift_hour;
    extra
} constraints "name" [0, 80]);

open_enum! {
    /// Sent by `holidays().list`.
    pub enum HolidayType {
        /// `business_holiday`
        BusinessHoliday = "business_holiday",
        /// `shift_holiday`
        ShiftHoliday = "shift_holiday",
    }
}
