// Written by `cargo xtask codegen` from xtask/catalog/crm/holidays.toml; changes belong there.
//! Holidays.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
//! let mut holidays = crm.holidays().list().stream();
//! while let Some(holiday) = holidays.next().await {
//!     println!("{:?}", holiday?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, Date, ExtraFields, Id, List, Operation, Paging, call, object, open_enum, wire,
};

use crate::{Crm, RowOutcomes, rows, shared};

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

/// Holidays.
///
/// From [`Crm::holidays`](crate::Crm::holidays); Zoho's [reference](https://www.zoho.com/crm/developer/docs/api/v8/).
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
    /// `GET /crm/v8/settings/holidays`. Scope `ZohoCRM.settings.business_hours.READ`. Repeated when it
    /// fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn list(&self) -> ListCall {
        ListCall(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| wire::list(body, "holidays"),
            Paging::Whole,
        ))
    }

    /// Gets a holiday.
    ///
    /// `GET /crm/v8/settings/holidays/{holiday_id}`. Scope `ZohoCRM.settings.business_hours.READ`.
    /// Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn get(&self, holiday_id: impl Into<Id>) -> GetCall {
        let request = self.client.request(&GET).segment(holiday_id.into());
        GetCall(Call::new(self.client.clone(), request, |_, body| {
            wire::first(body, "holidays")
        }))
    }

    /// Creates a holiday.
    ///
    /// `POST /crm/v8/settings/holidays`. Scope `ZohoCRM.settings.business_hours.CREATE`. Not repeated
    /// by itself when it may have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn create(&self, holidays: &[HolidayCreate]) -> CreateCall {
        let request = self
            .client
            .request(&CREATE)
            .json_list("holidays", holidays)
            .checked_all(holidays);
        CreateCall(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "holidays")
        }))
    }

    /// Updates a holiday.
    ///
    /// `PUT /crm/v8/settings/holidays/{holiday_id}`. Scope `ZohoCRM.settings.business_hours.UPDATE`.
    /// Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn update(&self, holiday_id: impl Into<Id>, body: &Holiday) -> UpdateCall {
        let request = self
            .client
            .request(&UPDATE)
            .segment(holiday_id.into())
            .json_list("holidays", std::slice::from_ref(body));
        UpdateCall(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "holidays")
        }))
    }

    /// Updates several holidays.
    ///
    /// `PUT /crm/v8/settings/holidays`. Scope `ZohoCRM.settings.business_hours.UPDATE`. Repeated when
    /// it fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn update_many(&self, holidays: &[Holiday]) -> UpdateManyCall {
        let request = self
            .client
            .request(&UPDATE_MANY)
            .json_list("holidays", holidays);
        UpdateManyCall(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "holidays")
        }))
    }

    /// Deletes a holiday.
    ///
    /// `DELETE /crm/v8/settings/holidays/{holiday_id}`. Scope
    /// `ZohoCRM.settings.business_hours.DELETE`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn delete(&self, holiday_id: impl Into<Id>) -> DeleteCall {
        let request = self.client.request(&DELETE).segment(holiday_id.into());
        DeleteCall(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "holidays")
        }))
    }
}

/// What may be set before `holidays().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<Holiday>);

impl ListCall {
    /// A whole number. Query parameter `year`.
    pub fn year(mut self, year: i64) -> Self {
        self.0.request_mut().set_query("year", year.to_string());
        self
    }

    /// One of `business_holiday`, `shift_holiday`. Query parameter `type`.
    pub fn type_(mut self, type_: impl Into<HolidayType>) -> Self {
        self.0.request_mut().set_query("type", type_.into());
        self
    }

    /// The id of a shift. Query parameter `shift_id`.
    pub fn shift_id(mut self, shift_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("shift_id", shift_id.into());
        self
    }

    /// Text. Header `X-CRM-ORG`.
    pub fn x_crm_org(mut self, x_crm_org: impl AsRef<str>) -> Self {
        self.0.request_mut().set_header("X-CRM-ORG", x_crm_org);
        self
    }
}

call!(ListCall => list Holiday);

/// What may be set before `holidays().get` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCall(Call<Holiday>);

impl GetCall {
    /// Text. Header `X-CRM-ORG`.
    pub fn x_crm_org(mut self, x_crm_org: impl AsRef<str>) -> Self {
        self.0.request_mut().set_header("X-CRM-ORG", x_crm_org);
        self
    }
}

call!(GetCall => Holiday);

/// What may be set before `holidays().create` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct CreateCall(Call<RowOutcomes>);

impl CreateCall {
    /// Text. Header `X-CRM-ORG`.
    pub fn x_crm_org(mut self, x_crm_org: impl AsRef<str>) -> Self {
        self.0.request_mut().set_header("X-CRM-ORG", x_crm_org);
        self
    }
}

call!(CreateCall => RowOutcomes);

/// What may be set before `holidays().update` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateCall(Call<RowOutcomes>);

impl UpdateCall {
    /// Text. Header `X-CRM-ORG`.
    pub fn x_crm_org(mut self, x_crm_org: impl AsRef<str>) -> Self {
        self.0.request_mut().set_header("X-CRM-ORG", x_crm_org);
        self
    }
}

call!(UpdateCall => RowOutcomes);

/// What may be set before `holidays().update_many` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateManyCall(Call<RowOutcomes>);

impl UpdateManyCall {
    /// Text. Header `X-CRM-ORG`.
    pub fn x_crm_org(mut self, x_crm_org: impl AsRef<str>) -> Self {
        self.0.request_mut().set_header("X-CRM-ORG", x_crm_org);
        self
    }
}

call!(UpdateManyCall => RowOutcomes);

/// What may be set before `holidays().delete` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteCall(Call<RowOutcomes>);

impl DeleteCall {
    /// Text. Header `X-CRM-ORG`.
    pub fn x_crm_org(mut self, x_crm_org: impl AsRef<str>) -> Self {
        self.0.request_mut().set_header("X-CRM-ORG", x_crm_org);
        self
    }
}

call!(DeleteCall => RowOutcomes);

/// Holiday, for `holidays().update`, `holidays().update_many`, from `holidays().list`,
/// `holidays().get`.
pub struct Holiday {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `year`: a whole number.
    pub year: Option<i64>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `date`: a day.
    pub date: Option<Date>,
    /// `type`: text.
    pub type_: Option<String>,
    /// `shift_hour`: an object.
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

/// Holiday create, for `holidays().create`.
pub struct HolidayCreate {
    /// `name`: its name, at the most 80 characters.
    pub name: Option<String>,
    /// `date`: a day.
    pub date: Option<Date>,
    /// `type`: text.
    pub type_: Option<String>,
    /// `shift_hour`: an object.
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
    /// Holiday type, for `holidays().list`.
    pub enum HolidayType {
        /// `business_holiday`
        BusinessHoliday = "business_holiday",
        /// `shift_holiday`
        ShiftHoliday = "shift_holiday",
    }
}
