// Written by `cargo xtask codegen` from xtask/catalog/crm/services.toml; changes belong there.
//! Services.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
//! let mut services = crm.services().list(["Last_Name", "Email"]).stream();
//! while let Some(service) = services.next().await {
//!     println!("{:?}", service?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, Date, DateTime, Id, List, Operation, Paging, Request, object,
    wire::{self, Json, Other},
};

use crate::{Crm, RowOutcome, RowOutcomes, rows, shared};

/// `GET /crm/v8/Services__s`. Scope `ZohoCRM.modules.ALL`.
pub static LIST: Operation = Operation::get("crm.services.list", "/crm/{version}/Services__s")
    .scopes(&["ZohoCRM.modules.ALL"]);

/// `GET /crm/v8/Services__s/{service_id}`. Scope `ZohoCRM.modules.ALL`.
pub static GET: Operation = Operation::get(
    "crm.services.get",
    "/crm/{version}/Services__s/{service_id}",
)
.scopes(&["ZohoCRM.modules.ALL"]);

/// `POST /crm/v8/Services__s`. Scope `ZohoCRM.modules.ALL`.
pub static CREATE: Operation = Operation::post("crm.services.create", "/crm/{version}/Services__s")
    .scopes(&["ZohoCRM.modules.ALL"])
    .rows("data");

/// `PUT /crm/v8/Services__s/{service_id}`. Scope `ZohoCRM.modules.ALL`.
pub static UPDATE: Operation = Operation::put(
    "crm.services.update",
    "/crm/{version}/Services__s/{service_id}",
)
.scopes(&["ZohoCRM.modules.ALL"])
.rows("data");

/// `DELETE /crm/v8/Services__s/{service_id}`. Scope `ZohoCRM.modules.ALL`.
pub static DELETE: Operation = Operation::delete(
    "crm.services.delete",
    "/crm/{version}/Services__s/{service_id}",
)
.scopes(&["ZohoCRM.modules.ALL"])
.rows("data");

/// Services.
///
/// From [`Crm::services`](crate::Crm::services).
#[derive(Debug, Clone)]
pub struct ServicesClient {
    client: Client,
}

impl Crm {
    /// Services.
    #[must_use]
    pub fn services(&self) -> ServicesClient {
        ServicesClient {
            client: self.client().clone(),
        }
    }
}

impl ServicesClient {
    /// Lists services.
    ///
    /// `GET /crm/v8/Services__s`. Scope `ZohoCRM.modules.ALL`.
    ///
    /// - `fields`: at the most 50 values
    pub fn list(&self, fields: impl IntoIterator<Item = impl Into<String>>) -> List<Service> {
        let mut request = Request::new(&LIST);
        request.set_list("fields", &wire::strings::<String>(fields), i64::MIN..=50);
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Whole,
        )
    }

    /// Gets a service.
    ///
    /// `GET /crm/v8/Services__s/{service_id}`. Scope `ZohoCRM.modules.ALL`.
    pub fn get(&self, service_id: impl Into<Id>) -> Call<Service> {
        let request = Request::new(&GET).segment(service_id.into());
        Call::new(self.client.clone(), request, |_, body| {
            wire::first(body, "data")
        })
    }

    /// Creates a service.
    ///
    /// `POST /crm/v8/Services__s`. Scope `ZohoCRM.modules.ALL`.
    pub fn create(&self, data: &[Service]) -> Call<RowOutcomes> {
        let request = Request::new(&CREATE).body("application/json", wire::body_list("data", data));
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "data")
        })
    }

    /// Updates a service.
    ///
    /// `PUT /crm/v8/Services__s/{service_id}`. Scope `ZohoCRM.modules.ALL`.
    pub fn update(&self, service_id: impl Into<Id>, body: &Service) -> Call<RowOutcome> {
        let request = Request::new(&UPDATE).segment(service_id.into()).body(
            "application/json",
            wire::body_list("data", std::slice::from_ref(body)),
        );
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "data")
        })
    }

    /// Deletes a service.
    ///
    /// `DELETE /crm/v8/Services__s/{service_id}`. Scope `ZohoCRM.modules.ALL`.
    pub fn delete(&self, service_id: impl Into<Id>) -> Call<RowOutcome> {
        let request = Request::new(&DELETE).segment(service_id.into());
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "data")
        })
    }
}

/// Has more.
#[derive(Clone, Default, PartialEq)]
pub struct HasMore {
    /// Members.
    pub members: Option<bool>,
}

object!(HasMore {
    "Members" => members
});

/// Member.
#[derive(Clone, Default, PartialEq)]
pub struct Member {
    /// Id.
    pub id: Option<Id>,
    /// Members.
    pub members: Option<shared::NameRef>,
}

object!(Member {
    "id" => id,
    "Members" => members
});

/// Service, of `services().list`, `services().get`, `services().create`, ….
#[derive(Clone, Default, PartialEq)]
pub struct Service {
    /// Id.
    pub id: Option<Id>,
    /// Description.
    pub description: Option<String>,
    /// Currency symbol.
    pub currency_symbol: Option<String>,
    /// Owner.
    pub owner: Option<shared::UserRef>,
    /// Available days.
    pub available_days: Option<Vec<String>>,
    /// Tax.
    pub tax: Option<Vec<Tax>>,
    /// Sharing permission.
    pub sharing_permission: Option<String>,
    /// Unavailable from.
    pub unavailable_from: Option<DateTime>,
    /// Canvas id.
    pub canvas_id: Option<bool>,
    /// Record image.
    pub record_image: Option<Json>,
    /// Modified by.
    pub modified_by: Option<shared::UserRef>,
    /// State.
    pub state: Option<String>,
    /// Available dates.
    pub available_dates: Option<Vec<Date>>,
    /// Status.
    pub status: Option<String>,
    /// Modified time.
    pub modified_time: Option<String>,
    /// Available timings.
    pub available_timings: Option<Vec<Json>>,
    /// Service name.
    pub service_name: Option<String>,
    /// Available from.
    pub available_from: Option<DateTime>,
    /// Created time.
    pub created_time: Option<String>,
    /// Available till.
    pub available_till: Option<DateTime>,
    /// Editable.
    pub editable: Option<bool>,
    /// Duration.
    pub duration: Option<i64>,
    /// Price.
    pub price: Option<i64>,
    /// Created by.
    pub created_by: Option<shared::UserRef>,
    /// Tag.
    pub tag: Option<Vec<String>>,
    /// Availability type.
    pub availability_type: Option<String>,
    /// Members.
    pub members: Option<Vec<Member>>,
    /// Location.
    pub location: Option<String>,
    /// Unavailable till.
    pub unavailable_till: Option<DateTime>,
    /// Has more.
    pub has_more: Option<HasMore>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(Service {
    "id" => id,
    "Description" => description,
    "$currency_symbol" => currency_symbol,
    "Owner" => owner,
    "Available_Days" => available_days,
    "Tax" => tax,
    "$sharing_permission" => sharing_permission,
    "Unavailable_From" => unavailable_from,
    "$canvas_id" => canvas_id,
    "Record_Image" => record_image,
    "Modified_By" => modified_by,
    "$state" => state,
    "Available_Dates" => available_dates,
    "Status" => status,
    "Modified_Time" => modified_time,
    "Available_Timings" => available_timings,
    "Service_Name" => service_name,
    "Available_From" => available_from,
    "Created_Time" => created_time,
    "Available_Till" => available_till,
    "$editable" => editable,
    "Duration" => duration,
    "Price" => price,
    "Created_By" => created_by,
    "Tag" => tag,
    "Availability_Type" => availability_type,
    "Members" => members,
    "Location" => location,
    "Unavailable_Till" => unavailable_till,
    "$has_more" => has_more;
    other
});

/// Tax.
#[derive(Clone, Default, PartialEq)]
pub struct Tax {
    /// Id.
    pub id: Option<Id>,
    /// Value.
    pub value: Option<String>,
}

object!(Tax {
    "id" => id,
    "value" => value
});
