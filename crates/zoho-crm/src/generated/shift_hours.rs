// Written by `cargo xtask codegen` from crm/v8/shift_hours.toml of the catalogue; changes belong there.
//! Shift hours.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
//! let response = crm.shift_hours().list().send().await?;
//! println!("{response:?}");
//! # Ok(()) }
//! ```

use zoho_http::{Call, Client, Operation, call, decode};
use zoho_types::json::Json;
use zoho_types::{Date, ExtraFields, Id, object};

use crate::client::Crm;
use crate::generated::shared;
use crate::rows::{self, RowOutcomes};

/// `GET /crm/v8/settings/business_hours/shift_hours`. Scope `ZohoCRM.settings.business_hours.READ`.
pub static LIST: Operation = Operation::get(
    "crm.shift_hours.list",
    "/crm/{version}/settings/business_hours/shift_hours",
)
.scopes(&["ZohoCRM.settings.business_hours.READ"]);

/// `GET /crm/v8/settings/business_hours/shift_hours/{shift_id}`. Scope `ZohoCRM.settings.business_hours.READ`.
pub static GET: Operation = Operation::get(
    "crm.shift_hours.get",
    "/crm/{version}/settings/business_hours/shift_hours/{shift_id}",
)
.scopes(&["ZohoCRM.settings.business_hours.READ"]);

/// `POST /crm/v8/settings/business_hours/shift_hours`. Scope `ZohoCRM.settings.business_hours.CREATE`.
pub static CREATE: Operation = Operation::post(
    "crm.shift_hours.create",
    "/crm/{version}/settings/business_hours/shift_hours",
)
.scopes(&["ZohoCRM.settings.business_hours.CREATE"])
.rows("shift_hours");

/// `PUT /crm/v8/settings/business_hours/shift_hours/{shift_id}`. Scope `ZohoCRM.settings.business_hours.CREATE`.
pub static UPDATE: Operation = Operation::put(
    "crm.shift_hours.update",
    "/crm/{version}/settings/business_hours/shift_hours/{shift_id}",
)
.scopes(&["ZohoCRM.settings.business_hours.CREATE"])
.alternatives(&[&["ZohoCRM.settings.business_hours.UPDATE"]])
.rows("shift_hours");

/// `PUT /crm/v8/settings/business_hours/shift_hours`. Scope `ZohoCRM.settings.business_hours.UPDATE`.
pub static UPDATE_MANY: Operation = Operation::put(
    "crm.shift_hours.update_many",
    "/crm/{version}/settings/business_hours/shift_hours",
)
.scopes(&["ZohoCRM.settings.business_hours.UPDATE"])
.rows("shift_hours");

/// `DELETE /crm/v8/settings/business_hours/shift_hours/{shift_id}`. Scope `ZohoCRM.settings.business_hours.DELETE`.
pub static DELETE: Operation = Operation::delete(
    "crm.shift_hours.delete",
    "/crm/{version}/settings/business_hours/shift_hours/{shift_id}",
)
.scopes(&["ZohoCRM.settings.business_hours.DELETE"])
.rows("shift_hours");

pub(super) const OPERATIONS: &[&Operation] =
    &[&LIST, &GET, &CREATE, &UPDATE, &UPDATE_MANY, &DELETE];

/// Shift hours.
///
/// From [`Crm::shift_hours`](crate::Crm::shift_hours).
#[derive(Debug, Clone)]
pub struct ShiftHoursClient {
    client: Client,
}

impl Crm {
    /// Shift hours.
    #[must_use]
    pub fn shift_hours(&self) -> ShiftHoursClient {
        ShiftHoursClient {
            client: self.client().clone(),
        }
    }
}

impl ShiftHoursClient {
    /// Lists shift hours.
    ///
    /// `GET /crm/v8/settings/business_hours/shift_hours`. Scope
    /// `ZohoCRM.settings.business_hours.READ`. Retried on transient failures.
    pub fn list(&self) -> ListShiftHours {
        ListShiftHours(Call::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| decode::one(body, ""),
        ))
    }

    /// Gets a shift hour.
    ///
    /// `GET /crm/v8/settings/business_hours/shift_hours/{shift_id}`. Scope
    /// `ZohoCRM.settings.business_hours.READ`. Retried on transient failures.
    pub fn get(&self, shift_id: impl Into<Id>) -> GetShiftHour {
        let request = self.client.request(&GET).segment(shift_id.into());
        GetShiftHour(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Creates a shift hour.
    ///
    /// `POST /crm/v8/settings/business_hours/shift_hours`. Scope
    /// `ZohoCRM.settings.business_hours.CREATE`. Not retried when it may have been carried out.
    pub fn create(&self, shift_hours: &[ShiftHourInput]) -> CreateShiftHours {
        let request = self
            .client
            .request(&CREATE)
            .json_list("shift_hours", shift_hours);
        CreateShiftHours(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "shift_hours")
        }))
    }

    /// Updates a shift hour.
    ///
    /// `PUT /crm/v8/settings/business_hours/shift_hours/{shift_id}`. Scope
    /// `ZohoCRM.settings.business_hours.CREATE`. Retried on transient failures.
    pub fn update(&self, shift_id: impl Into<Id>, body: &ShiftHourInput) -> UpdateShiftHour {
        let request = self
            .client
            .request(&UPDATE)
            .segment(shift_id.into())
            .json_list("shift_hours", std::slice::from_ref(body));
        UpdateShiftHour(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "shift_hours")
        }))
    }

    /// Updates several shift hours.
    ///
    /// `PUT /crm/v8/settings/business_hours/shift_hours`. Scope
    /// `ZohoCRM.settings.business_hours.UPDATE`. Retried on transient failures.
    pub fn update_many(&self, shift_hours: &[ShiftHourInput]) -> UpdateManyShiftHours {
        let request = self
            .client
            .request(&UPDATE_MANY)
            .json_list("shift_hours", shift_hours);
        UpdateManyShiftHours(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "shift_hours")
        }))
    }

    /// Deletes a shift hour.
    ///
    /// `DELETE /crm/v8/settings/business_hours/shift_hours/{shift_id}`. Scope
    /// `ZohoCRM.settings.business_hours.DELETE`. Retried on transient failures.
    pub fn delete(&self, shift_id: impl Into<Id>) -> DeleteShiftHour {
        let request = self.client.request(&DELETE).segment(shift_id.into());
        DeleteShiftHour(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "shift_hours")
        }))
    }
}

call! {
    /// Returned by [`ShiftHoursClient::list`](crate::shift_hours::ShiftHoursClient::list).
    ListShiftHours => ShiftHours
}

impl ListShiftHours {
    /// Header `X-CRM-ORG`.
    pub fn x_crm_org(mut self, x_crm_org: impl AsRef<str>) -> Self {
        self.0.request_mut().set_header("X-CRM-ORG", x_crm_org);
        self
    }
}

call! {
    /// Returned by [`ShiftHoursClient::get`](crate::shift_hours::ShiftHoursClient::get).
    GetShiftHour => ShiftHours
}

impl GetShiftHour {
    /// Header `X-CRM-ORG`.
    pub fn x_crm_org(mut self, x_crm_org: impl AsRef<str>) -> Self {
        self.0.request_mut().set_header("X-CRM-ORG", x_crm_org);
        self
    }
}

call! {
    /// Returned by [`ShiftHoursClient::create`](crate::shift_hours::ShiftHoursClient::create).
    CreateShiftHours => RowOutcomes
}

impl CreateShiftHours {
    /// Header `X-CRM-ORG`.
    pub fn x_crm_org(mut self, x_crm_org: impl AsRef<str>) -> Self {
        self.0.request_mut().set_header("X-CRM-ORG", x_crm_org);
        self
    }
}

call! {
    /// Returned by [`ShiftHoursClient::update`](crate::shift_hours::ShiftHoursClient::update).
    UpdateShiftHour => RowOutcomes
}

impl UpdateShiftHour {
    /// Header `X-CRM-ORG`.
    pub fn x_crm_org(mut self, x_crm_org: impl AsRef<str>) -> Self {
        self.0.request_mut().set_header("X-CRM-ORG", x_crm_org);
        self
    }
}

call! {
    /// Returned by [`ShiftHoursClient::update_many`](crate::shift_hours::ShiftHoursClient::update_many).
    UpdateManyShiftHours => RowOutcomes
}

impl UpdateManyShiftHours {
    /// Header `X-CRM-ORG`.
    pub fn x_crm_org(mut self, x_crm_org: impl AsRef<str>) -> Self {
        self.0.request_mut().set_header("X-CRM-ORG", x_crm_org);
        self
    }
}

call! {
    /// Returned by [`ShiftHoursClient::delete`](crate::shift_hours::ShiftHoursClient::delete).
    DeleteShiftHour => RowOutcomes
}

impl DeleteShiftHour {
    /// Header `X-CRM-ORG`.
    pub fn x_crm_org(mut self, x_crm_org: impl AsRef<str>) -> Self {
        self.0.request_mut().set_header("X-CRM-ORG", x_crm_org);
        self
    }
}

pub struct BreakCustomTiming {
    pub days: Option<String>,
    pub break_timing: Option<Vec<Json>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type BreakCustomTiming {
    "days" => days,
    "break_timing" => break_timing;
    extra
});

pub struct BreakHour {
    pub id: Option<Id>,
    pub break_days: Option<Vec<String>>,
    pub same_as_everyday: Option<bool>,
    pub daily_timing: Option<Vec<Json>>,
    pub custom_timing: Option<Vec<BreakCustomTiming>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type BreakHour {
    "id" => id,
    "break_days" => break_days,
    "same_as_everyday" => same_as_everyday,
    "daily_timing" => daily_timing,
    "custom_timing" => custom_timing;
    extra
});

#[non_exhaustive]
pub struct ShiftCount {
    pub total_shift_with_user: Option<i64>,
    pub total_shift: Option<i64>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ShiftCount {
    "total_shift_with_user" => total_shift_with_user,
    "total_shift" => total_shift;
    extra
});

pub struct ShiftCustomTiming {
    pub days: Option<String>,
    pub shift_timing: Option<Vec<Json>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ShiftCustomTiming {
    "days" => days,
    "shift_timing" => shift_timing;
    extra
});

pub struct ShiftHoliday {
    pub id: Option<Id>,
    pub date: Option<Date>,
    pub year: Option<i64>,
    pub name: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ShiftHoliday {
    "id" => id,
    "date" => date,
    "year" => year,
    "name" => name;
    extra
});

#[non_exhaustive]
pub struct ShiftHour {
    pub id: Option<Id>,
    pub same_as_everyday: Option<bool>,
    pub shift_days: Option<Vec<String>>,
    pub daily_timing: Option<Vec<Json>>,
    pub custom_timing: Option<Vec<ShiftCustomTiming>>,
    pub break_hours: Option<Vec<BreakHour>>,
    pub users: Option<Vec<ShiftHourUser>>,
    pub holidays: Option<Vec<ShiftHoliday>>,
    pub users_count: Option<i64>,
    pub timezone: Option<Json>,
    pub name: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ShiftHour {
    "id" => id,
    "same_as_everyday" => same_as_everyday,
    "shift_days" => shift_days,
    "daily_timing" => daily_timing,
    "custom_timing" => custom_timing,
    "break_hours" => break_hours,
    "users" => users,
    "holidays" => holidays,
    "users_count" => users_count,
    "timezone" => timezone,
    "name" => name;
    extra
});

/// Sent by `shift_hours().create`, `shift_hours().update`, `shift_hours().update_many`.
pub struct ShiftHourInput {
    pub id: Option<Id>,
    pub same_as_everyday: Option<bool>,
    pub shift_days: Option<Vec<String>>,
    pub daily_timing: Option<Vec<Json>>,
    pub custom_timing: Option<Vec<ShiftCustomTiming>>,
    pub break_hours: Option<Vec<BreakHour>>,
    pub users: Option<Vec<ShiftHourUser>>,
    pub holidays: Option<Vec<ShiftHoliday>>,
    pub timezone: Option<Json>,
    pub name: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ShiftHourInput {
    "id" => id,
    "same_as_everyday" => same_as_everyday,
    "shift_days" => shift_days,
    "daily_timing" => daily_timing,
    "custom_timing" => custom_timing,
    "break_hours" => break_hours,
    "users" => users,
    "holidays" => holidays,
    "timezone" => timezone,
    "name" => name;
    extra
});

pub struct ShiftHourUser {
    pub id: Option<Id>,
    pub role: Option<shared::NameRef>,
    pub name: Option<String>,
    pub email: Option<String>,
    pub zuid: Option<Id>,
    pub effective_from: Option<Date>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ShiftHourUser {
    "id" => id,
    "role" => role,
    "name" => name,
    "email" => email,
    "zuid" => zuid,
    "effective_from" => effective_from;
    extra
});

/// Returned by `shift_hours().list`, `shift_hours().get`.
#[non_exhaustive]
pub struct ShiftHours {
    pub shift_hours: Option<Vec<ShiftHour>>,
    pub shift_count: Option<ShiftCount>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ShiftHours {
    "shift_hours" => shift_hours,
    "shift_count" => shift_count;
    extra
});
