// Written by `cargo xtask codegen` from crm/v8/business_hours.toml of the catalogue; changes belong there.
//! Business hours.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
//! let response = crm.business_hours().get().send().await?;
//! println!("{response:?}");
//! # Ok(()) }
//! ```

use zoho_http::{Call, Client, Operation, call, decode};
use zoho_types::json::Json;
use zoho_types::{ExtraFields, Id, object, open_enum};

use crate::client::Crm;
use crate::rows::{self, RowOutcomes};

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

pub(super) const OPERATIONS: &[&Operation] = &[&GET, &CREATE, &UPDATE];

/// Business hours.
///
/// From [`Crm::business_hours`](crate::Crm::business_hours).
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
    /// `GET /crm/v8/settings/business_hours`. Scope `ZohoCRM.settings.business_hours.READ`. Retried on
    /// transient failures.
    pub fn get(&self) -> GetBusinessHours {
        GetBusinessHours(Call::new(
            self.client.clone(),
            self.client.request(&GET),
            |_, body| decode::one(body, "business_hours"),
        ))
    }

    /// Creates a business hour.
    ///
    /// `POST /crm/v8/settings/business_hours`. Scope `ZohoCRM.settings.business_hours.CREATE`. Not
    /// retried when it may have been carried out.
    pub fn create(&self, body: &BusinessHour) -> CreateBusinessHour {
        let request = self
            .client
            .request(&CREATE)
            .json_member("business_hours", body);
        CreateBusinessHour(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "business_hours")
        }))
    }

    /// Updates a business hour.
    ///
    /// `PUT /crm/v8/settings/business_hours`. Scope `ZohoCRM.settings.business_hours.UPDATE`. Retried
    /// on transient failures.
    pub fn update(&self, body: &BusinessHour) -> UpdateBusinessHours {
        let request = self
            .client
            .request(&UPDATE)
            .json_member("business_hours", body);
        UpdateBusinessHours(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "business_hours")
        }))
    }
}

call! {
    /// Returned by [`BusinessHoursClient::get`](crate::business_hours::BusinessHoursClient::get).
    GetBusinessHours => BusinessHour
}

impl GetBusinessHours {
    /// Header `X-CRM-ORG`.
    pub fn x_crm_org(mut self, x_crm_org: impl AsRef<str>) -> Self {
        self.0.request_mut().set_header("X-CRM-ORG", x_crm_org);
        self
    }
}

call! {
    /// Returned by [`BusinessHoursClient::create`](crate::business_hours::BusinessHoursClient::create).
    CreateBusinessHour => RowOutcomes
}

impl CreateBusinessHour {
    /// Header `X-CRM-ORG`.
    pub fn x_crm_org(mut self, x_crm_org: impl AsRef<str>) -> Self {
        self.0.request_mut().set_header("X-CRM-ORG", x_crm_org);
        self
    }
}

call! {
    /// Returned by [`BusinessHoursClient::update`](crate::business_hours::BusinessHoursClient::update).
    UpdateBusinessHours => RowOutcomes
}

impl UpdateBusinessHours {
    /// Header `X-CRM-ORG`.
    pub fn x_crm_org(mut self, x_crm_org: impl AsRef<str>) -> Self {
        self.0.request_mut().set_header("X-CRM-ORG", x_crm_org);
        self
    }
}

pub struct BreakHoursCustomTiming {
    /// One of `Monday`, `Thursday`, `Friday`, `Sunday`, `Wednesday`, `Tuesday`, `Saturday`.
    pub days: Option<BusinessDay>,
    pub business_timing: Option<Vec<String>>,
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

/// Sent by `business_hours().create`, `business_hours().update`. Returned by
/// `business_hours().get`.
pub struct BusinessHour {
    pub id: Option<Id>,
    /// One of `Monday`, `Thursday`, `Friday`, `Sunday`, `Wednesday`, `Tuesday`, `Saturday`.
    pub week_starts_on: Option<BusinessDay>,
    /// One of `24_by_7`, `24_by_5`, `custom`.
    pub type_: Option<BusinessHourType>,
    /// Any of `Monday`, `Thursday`, `Friday`, `Sunday`, `Wednesday`, `Tuesday`, `Saturday`.
    pub business_days: Option<Vec<BusinessDay>>,
    pub same_as_everyday: Option<bool>,
    pub daily_timing: Option<Vec<String>>,
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
    pub enum BusinessHourType {
        /// `24_by_7`
        Of24By7 = "24_by_7",
        /// `24_by_5`
        Of24By5 = "24_by_5",
        /// `custom`
        Custom = "custom",
    }
}
