// Written by `cargo xtask codegen` from xtask/catalog/crm/shift_hours.toml; changes belong there.
//! Shift hours.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
//! let answer = crm.shift_hours().list().send().await?;
//! println!("{answer:?}");
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, Date, ExtraFields, Id, Operation, call, object,
    wire::{self, Json},
};

use crate::{Crm, RowOutcomes, rows, shared};

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

/// Shift hours.
///
/// From [`Crm::shift_hours`](crate::Crm::shift_hours); Zoho's [reference](https://www.zoho.com/crm/developer/docs/api/v8/).
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
    /// `ZohoCRM.settings.business_hours.READ`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn list(&self) -> ListCall {
        ListCall(Call::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| wire::one(body, ""),
        ))
    }

    /// Gets a shift hour.
    ///
    /// `GET /crm/v8/settings/business_hours/shift_hours/{shift_id}`. Scope
    /// `ZohoCRM.settings.business_hours.READ`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn get(&self, shift_id: impl Into<Id>) -> GetCall {
        let request = self.client.request(&GET).segment(shift_id.into());
        GetCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }

    /// Creates a shift hour.
    ///
    /// `POST /crm/v8/settings/business_hours/shift_hours`. Scope
    /// `ZohoCRM.settings.business_hours.CREATE`. Not repeated by itself when it may have been carried
    /// out. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn create(&self, shift_hours: &[ShiftHourInput]) -> CreateCall {
        let request = self
            .client
            .request(&CREATE)
            .json_list("shift_hours", shift_hours);
        CreateCall(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "shift_hours")
        }))
    }

    /// Updates a shift hour.
    ///
    /// `PUT /crm/v8/settings/business_hours/shift_hours/{shift_id}`. Scope
    /// `ZohoCRM.settings.business_hours.CREATE`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn update(&self, shift_id: impl Into<Id>, body: &ShiftHourInput) -> UpdateCall {
        let request = self
            .client
            .request(&UPDATE)
            .segment(shift_id.into())
            .json_list("shift_hours", std::slice::from_ref(body));
        UpdateCall(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "shift_hours")
        }))
    }

    /// Updates several shift hours.
    ///
    /// `PUT /crm/v8/settings/business_hours/shift_hours`. Scope
    /// `ZohoCRM.settings.business_hours.UPDATE`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn update_many(&self, shift_hours: &[ShiftHourInput]) -> UpdateManyCall {
        let request = self
            .client
            .request(&UPDATE_MANY)
            .json_list("shift_hours", shift_hours);
        UpdateManyCall(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "shift_hours")
        }))
    }

    /// Deletes a shift hour.
    ///
    /// `DELETE /crm/v8/settings/business_hours/shift_hours/{shift_id}`. Scope
    /// `ZohoCRM.settings.business_hours.DELETE`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn delete(&self, shift_id: impl Into<Id>) -> DeleteCall {
        let request = self.client.request(&DELETE).segment(shift_id.into());
        DeleteCall(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "shift_hours")
        }))
    }
}

/// What may be set before `shift_hours().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(Call<ShiftHours>);

impl ListCall {
    /// Text. Header `X-CRM-ORG`.
    pub fn x_crm_org(mut self, x_crm_org: impl AsRef<str>) -> Self {
        self.0.request_mut().set_header("X-CRM-ORG", x_crm_org);
        self
    }
}

call!(ListCall => ShiftHours);

/// What may be set before `shift_hours().get` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCall(Call<ShiftHours>);

impl GetCall {
    /// Text. Header `X-CRM-ORG`.
    pub fn x_crm_org(mut self, x_crm_org: impl AsRef<str>) -> Self {
        self.0.request_mut().set_header("X-CRM-ORG", x_crm_org);
        self
    }
}

call!(GetCall => ShiftHours);

/// What may be set before `shift_hours().create` is sent.
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

/// What may be set before `shift_hours().update` is sent.
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

/// What may be set before `shift_hours().update_many` is sent.
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

/// What may be set before `shift_hours().delete` is sent.
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

/// Break custom timing.
pub struct BreakCustomTiming {
    /// `days`: text.
    pub days: Option<String>,
    /// `break_timing`: a list.
    pub break_timing: Option<Vec<Json>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type BreakCustomTiming {
    "days" => days,
    "break_timing" => break_timing;
    extra
});

/// Break hour.
pub struct BreakHour {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `break_days`: one or more texts.
    pub break_days: Option<Vec<String>>,
    /// `same_as_everyday`: yes or no.
    pub same_as_everyday: Option<bool>,
    /// `daily_timing`: a list.
    pub daily_timing: Option<Vec<Json>>,
    /// `custom_timing`: a list.
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

/// Shift count.
#[non_exhaustive]
pub struct ShiftCount {
    /// `total_shift_with_user`: a whole number.
    pub total_shift_with_user: Option<i64>,
    /// `total_shift`: a whole number.
    pub total_shift: Option<i64>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ShiftCount {
    "total_shift_with_user" => total_shift_with_user,
    "total_shift" => total_shift;
    extra
});

/// Shift custom timing.
pub struct ShiftCustomTiming {
    /// `days`: text.
    pub days: Option<String>,
    /// `shift_timing`: a list.
    pub shift_timing: Option<Vec<Json>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ShiftCustomTiming {
    "days" => days,
    "shift_timing" => shift_timing;
    extra
});

/// Shift holiday.
pub struct ShiftHoliday {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `date`: a day.
    pub date: Option<Date>,
    /// `year`: a whole number.
    pub year: Option<i64>,
    /// `name`: its name.
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

/// Shift hour.
#[non_exhaustive]
pub struct ShiftHour {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `same_as_everyday`: yes or no.
    pub same_as_everyday: Option<bool>,
    /// `shift_days`: one or more texts.
    pub shift_days: Option<Vec<String>>,
    /// `daily_timing`: a list.
    pub daily_timing: Option<Vec<Json>>,
    /// `custom_timing`: a list.
    pub custom_timing: Option<Vec<ShiftCustomTiming>>,
    /// `break_hours`: a list.
    pub break_hours: Option<Vec<BreakHour>>,
    /// `users`: a list.
    pub users: Option<Vec<ShiftHourUser>>,
    /// `holidays`: a list.
    pub holidays: Option<Vec<ShiftHoliday>>,
    /// `users_count`: how many users there are.
    pub users_count: Option<i64>,
    /// `timezone`: any JSON.
    pub timezone: Option<Json>,
    /// `name`: its name.
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

/// Shift hour input, for `shift_hours().create`, `shift_hours().update`,
/// `shift_hours().update_many`.
pub struct ShiftHourInput {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `same_as_everyday`: yes or no.
    pub same_as_everyday: Option<bool>,
    /// `shift_days`: one or more texts.
    pub shift_days: Option<Vec<String>>,
    /// `daily_timing`: a list.
    pub daily_timing: Option<Vec<Json>>,
    /// `custom_timing`: a list.
    pub custom_timing: Option<Vec<ShiftCustomTiming>>,
    /// `break_hours`: a list.
    pub break_hours: Option<Vec<BreakHour>>,
    /// `users`: a list.
    pub users: Option<Vec<ShiftHourUser>>,
    /// `holidays`: a list.
    pub holidays: Option<Vec<ShiftHoliday>>,
    /// `timezone`: any JSON.
    pub timezone: Option<Json>,
    /// `name`: its name.
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

/// Shift hour user.
pub struct ShiftHourUser {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `role`: an object.
    pub role: Option<shared::NameRef>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `email`: an e-mail address.
    pub email: Option<String>,
    /// `zuid`: an id.
    pub zuid: Option<Id>,
    /// `effective_from`: a day.
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

/// Shift hours, from `shift_hours().list`, `shift_hours().get`.
#[non_exhaustive]
pub struct ShiftHours {
    /// `shift_hours`: a list.
    pub shift_hours: Option<Vec<ShiftHour>>,
    /// `shift_count`: an object.
    pub shift_count: Option<ShiftCount>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ShiftHours {
    "shift_hours" => shift_hours,
    "shift_count" => shift_count;
    extra
});
