// Written by `cargo xtask codegen` from xtask/catalog/crm/business_hours.toml; changes belong there.
//! Business hours.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
//! let answer = crm.business_hours().get().send().await?;
//! println!("{answer:?}");
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, ExtraFields, Id, Operation, call, object, open_enum,
    wire::{self, Json},
};

use crate::{Crm, RowOutcomes, rows};

/// `GET /crm/v8/settings/business_hours`. Scope `ZohoCRM.settings.business_hours.READ`.
pub static GET: Operation = Operation::get(
    "crm.business_hours.get",
    "/crm/{version}/settings/business_hours",
)
.scopes(&["ZohoCRM.settings.business_hours.READ"]);

/// `POST /crm/v8/settings/business_hours`. Scope `ZohoCRM.settings.business_hours.CREATE`.
pub static CREATE: Operation = Operation::post(
    "crm.business_hours.create",
    "/crm/{version}/settings/business_hours",
)
.scopes(&["ZohoCRM.settings.business_hours.CREATE"])
.rows("business_hours");

/// `PUT /crm/v8/settings/business_hours`. Scope `ZohoCRM.settings.business_hours.UPDATE`.
pub static UPDATE: Operation = Operation::put(
    "crm.business_hours.update",
    "/crm/{version}/settings/business_hours",
)
.scopes(&["ZohoCRM.settings.business_hours.UPDATE"])
.rows("business_hours");

/// Business hours.
///
/// From [`Crm::business_hours`](crate::Crm::business_hours); Zoho's [reference](https://www.zoho.com/crm/developer/docs/api/v8/).
#[derive(Debug, Clone)]
pub struct BusinessHoursClient {
    client: Client,
}

impl Crm {
    /// Business hours.
    #[must_use]
    pub fn business_hours(&self) -> BusinessHoursClient {
        BusinessHoursClient {
            client: self.client().clone(),
        }
    }
}

impl BusinessHoursClient {
    /// Gets a business hour.
    ///
    /// `GET /crm/v8/settings/business_hours`. Scope `ZohoCRM.settings.business_hours.READ`. Repeated
    /// when it fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn get(&self) -> GetCall {
        GetCall(Call::new(
            self.client.clone(),
            self.client.request(&GET),
            |_, body| wire::one(body, "business_hours"),
        ))
    }

    /// Creates a business hour.
    ///
    /// `POST /crm/v8/settings/business_hours`. Scope `ZohoCRM.settings.business_hours.CREATE`. Not
    /// repeated by itself when it may have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn create(&self, body: &BusinessHour) -> CreateCall {
        let request = self
            .client
            .request(&CREATE)
            .json_member("business_hours", body);
        CreateCall(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "business_hours")
        }))
    }

    /// Updates a business hour.
    ///
    /// `PUT /crm/v8/settings/business_hours`. Scope `ZohoCRM.settings.business_hours.UPDATE`. Repeated
    /// when it fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn update(&self, body: &BusinessHour) -> UpdateCall {
        let request = self
            .client
            .request(&UPDATE)
            .json_member("business_hours", body);
        UpdateCall(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "business_hours")
        }))
    }
}

/// What may be set before `business_hours().get` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCall(Call<BusinessHour>);

impl GetCall {
    /// Text. Header `X-CRM-ORG`.
    pub fn x_crm_org(mut self, x_crm_org: impl AsRef<str>) -> Self {
        self.0.request_mut().set_header("X-CRM-ORG", x_crm_org);
        self
    }
}

call!(GetCall => BusinessHour);

/// What may be set before `business_hours().create` is sent.
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

/// What may be set before `business_hours().update` is sent.
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

/// Break hours custom timing.
pub struct BreakHoursCustomTiming {
    /// `days`: one of `Monday`, `Thursday`, `Friday`, `Sunday`, `Wednesday`, `Tuesday`, `Saturday`.
    pub days: Option<BusinessDay>,
    /// `business_timing`: one or more texts.
    pub business_timing: Option<Vec<String>>,
    /// `_delete`: any JSON.
    pub delete: Option<Json>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type BreakHoursCustomTiming {
    "days" => days,
    "business_timing" => business_timing,
    "_delete" => delete;
    extra
});

/// Business hour, for `business_hours().create`, `business_hours().update`, from
/// `business_hours().get`.
pub struct BusinessHour {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `week_starts_on`: one of `Monday`, `Thursday`, `Friday`, `Sunday`, `Wednesday`, `Tuesday`,
    /// `Saturday`.
    pub week_starts_on: Option<BusinessDay>,
    /// `type`: one of `24_by_7`, `24_by_5`, `custom`.
    pub type_: Option<BusinessHourType>,
    /// `business_days`: any of `Monday`, `Thursday`, `Friday`, `Sunday`, `Wednesday`, `Tuesday`,
    /// `Saturday`.
    pub business_days: Option<Vec<BusinessDay>>,
    /// `same_as_everyday`: yes or no.
    pub same_as_everyday: Option<bool>,
    /// `daily_timing`: one or more texts.
    pub daily_timing: Option<Vec<String>>,
    /// `custom_timing`: a list.
    pub custom_timing: Option<Vec<BreakHoursCustomTiming>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type BusinessHour {
    "id" => id,
    "week_starts_on" => week_starts_on,
    "type" => type_,
    "business_days" => business_days,
    "same_as_everyday" => same_as_everyday,
    "daily_timing" => daily_timing,
    "custom_timing" => custom_timing;
    extra
});

open_enum! {
    /// Business day.
    pub enum BusinessDay {
        /// `Monday`
        Monday = "Monday",
        /// `Thursday`
        Thursday = "Thursday",
        /// `Friday`
        Friday = "Friday",
        /// `Sunday`
        Sunday = "Sunday",
        /// `Wednesday`
        Wednesday = "Wednesday",
        /// `Tuesday`
        Tuesday = "Tuesday",
        /// `Saturday`
        Saturday = "Saturday",
    }
}

open_enum! {
    /// Business hour type.
    pub enum BusinessHourType {
        /// `24_by_7`
        Of24By7 = "24_by_7",
        /// `24_by_5`
        Of24By5 = "24_by_5",
        /// `custom`
        Custom = "custom",
    }
}
