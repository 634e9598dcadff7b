// Written by `cargo xtask codegen` from crm/v8/services.toml of the catalogue; changes belong there.
//! Services.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
//! let mut services = crm.services().list(["Last_Name", "Email"]).stream();
//! while let Some(service) = services.next().await {
//!     println!("{:?}", service?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::json::Json;
use zoho_types::{Date, DateTime, ExtraFields, Id, json, object};

use crate::client::Crm;
use crate::generated::shared;
use crate::rows::{self, RowOutcomes};

/// `GET /crm/v8/Services__s`. Scope `ZohoCRM.modules.services.READ`.
pub static LIST: Operation = Operation::get("crm.services.list", "/crm/{version}/Services__s")
    .scopes(&["ZohoCRM.modules.services.READ"]);

/// `GET /crm/v8/Services__s/{service_id}`. Scope `ZohoCRM.modules.services.READ`.
pub static GET: Operation = Operation::get(
    "crm.services.get",
    "/crm/{version}/Services__s/{service_id}",
)
.scopes(&["ZohoCRM.modules.services.READ"]);

/// `POST /crm/v8/Services__s`. Scope `ZohoCRM.modules.services.CREATE`.
pub static CREATE: Operation = Operation::post("crm.services.create", "/crm/{version}/Services__s")
    .scopes(&["ZohoCRM.modules.services.CREATE"])
    .rows("data");

/// `PUT /crm/v8/Services__s/{service_id}`. Scope `ZohoCRM.modules.services.UPDATE`.
pub static UPDATE: Operation = Operation::put(
    "crm.services.update",
    "/crm/{version}/Services__s/{service_id}",
)
.scopes(&["ZohoCRM.modules.services.UPDATE"])
.rows("data");

/// `DELETE /crm/v8/Services__s/{service_id}`. Scope `ZohoCRM.modules.services.DELETE`.
pub static DELETE: Operation = Operation::delete(
    "crm.services.delete",
    "/crm/{version}/Services__s/{service_id}",
)
.scopes(&["ZohoCRM.modules.services.DELETE"])
.rows("data");

pub(super) const OPERATIONS: &[&Operation] = &[&LIST, &GET, &CREATE, &UPDATE, &DELETE];

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
    /// `GET /crm/v8/Services__s`. Scope `ZohoCRM.modules.services.READ`. Retried on transient
    /// failures.
    ///
    /// - `fields`: The API names of the fields to return. At most 50 values.
    pub fn list(&self, fields: impl IntoIterator<Item = impl Into<String>>) -> ListServices {
        let mut request = self.client.request(&LIST);
        request.set_list("fields", &json::strings::<String>(fields), 0..=50);
        ListServices(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Whole,
        ))
    }

    /// Gets a service.
    ///
    /// `GET /crm/v8/Services__s/{service_id}`. Scope `ZohoCRM.modules.services.READ`. Retried on
    /// transient failures.
    pub fn get(&self, service_id: impl Into<Id>) -> GetService {
        let request = self.client.request(&GET).segment(service_id.into());
        GetService(Call::new(self.client.clone(), request, |_, body| {
            decode::first(body, "data")
        }))
    }

    /// Creates a service.
    ///
    /// `POST /crm/v8/Services__s`. Scope `ZohoCRM.modules.services.CREATE`. Not retried when it may
    /// have been carried out.
    pub fn create(&self, data: &[ServiceInput]) -> CreateServices {
        let request = self.client.request(&CREATE).json_list("data", data);
        CreateServices(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "data")
        }))
    }

    /// Updates a service.
    ///
    /// `PUT /crm/v8/Services__s/{service_id}`. Scope `ZohoCRM.modules.services.UPDATE`. Retried on
    /// transient failures.
    pub fn update(&self, service_id: impl Into<Id>, body: &ServiceInput) -> UpdateService {
        let request = self
            .client
            .request(&UPDATE)
            .segment(service_id.into())
            .json_list("data", std::slice::from_ref(body));
        UpdateService(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "data")
        }))
    }

    /// Deletes a service.
    ///
    /// `DELETE /crm/v8/Services__s/{service_id}`. Scope `ZohoCRM.modules.services.DELETE`. Retried on
    /// transient failures.
    pub fn delete(&self, service_id: impl Into<Id>) -> DeleteService {
        let request = self.client.request(&DELETE).segment(service_id.into());
        DeleteService(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "data")
        }))
    }
}

call! {
    /// Returned by [`ServicesClient::list`](crate::services::ServicesClient::list).
    ListServices => list Service
}

call! {
    /// Returned by [`ServicesClient::get`](crate::services::ServicesClient::get).
    GetService => Service
}

call! {
    /// Returned by [`ServicesClient::create`](crate::services::ServicesClient::create).
    CreateServices => RowOutcomes
}

call! {
    /// Returned by [`ServicesClient::update`](crate::services::ServicesClient::update).
    UpdateService => RowOutcomes
}

call! {
    /// Returned by [`ServicesClient::delete`](crate::services::ServicesClient::delete).
    DeleteService => RowOutcomes
}

#[non_exhaustive]
pub struct HasMore {
    pub members: Option<bool>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type HasMore {
    "Members" => members;
    extra
});

pub struct Member {
    pub id: Option<Id>,
    pub members: Option<shared::NameRef>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type Member {
    "id" => id,
    "Members" => members;
    extra
});

/// Returned by `services().list`, `services().get`.
#[non_exhaustive]
pub struct Service {
    pub id: Option<Id>,
    pub description: Option<String>,
    pub currency_symbol: Option<String>,
    pub owner: Option<shared::UserRef>,
    pub available_days: Option<Vec<String>>,
    pub tax: Option<Vec<Tax>>,
    pub sharing_permission: Option<String>,
    pub unavailable_from: Option<DateTime>,
    pub canvas_id: Option<bool>,
    pub record_image: Option<Json>,
    pub modified_by: Option<shared::UserRef>,
    pub state: Option<String>,
    pub available_dates: Option<Vec<Date>>,
    pub status: Option<String>,
    pub modified_time: Option<String>,
    pub available_timings: Option<Vec<Json>>,
    pub service_name: Option<String>,
    pub available_from: Option<DateTime>,
    pub created_time: Option<String>,
    pub available_till: Option<DateTime>,
    pub editable: Option<bool>,
    pub duration: Option<i64>,
    pub price: Option<i64>,
    pub created_by: Option<shared::UserRef>,
    pub tag: Option<Vec<String>>,
    pub availability_type: Option<String>,
    pub members: Option<Vec<Member>>,
    pub location: Option<String>,
    pub unavailable_till: Option<DateTime>,
    pub has_more: Option<HasMore>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type Service {
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
    extra
});

/// Sent by `services().create`, `services().update`.
pub struct ServiceInput {
    pub id: Option<Id>,
    pub description: Option<String>,
    pub owner: Option<shared::UserRef>,
    pub available_days: Option<Vec<String>>,
    pub tax: Option<Vec<Tax>>,
    pub unavailable_from: Option<DateTime>,
    pub record_image: Option<Json>,
    pub available_dates: Option<Vec<Date>>,
    pub status: Option<String>,
    pub available_timings: Option<Vec<Json>>,
    pub service_name: Option<String>,
    pub available_from: Option<DateTime>,
    pub available_till: Option<DateTime>,
    pub duration: Option<i64>,
    pub price: Option<i64>,
    pub tag: Option<Vec<String>>,
    pub availability_type: Option<String>,
    pub members: Option<Vec<Member>>,
    pub location: Option<String>,
    pub unavailable_till: Option<DateTime>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ServiceInput {
    "id" => id,
    "Description" => description,
    "Owner" => owner,
    "Available_Days" => available_days,
    "Tax" => tax,
    "Unavailable_From" => unavailable_from,
    "Record_Image" => record_image,
    "Available_Dates" => available_dates,
    "Status" => status,
    "Available_Timings" => available_timings,
    "Service_Name" => service_name,
    "Available_From" => available_from,
    "Available_Till" => available_till,
    "Duration" => duration,
    "Price" => price,
    "Tag" => tag,
    "Availability_Type" => availability_type,
    "Members" => members,
    "Location" => location,
    "Unavailable_Till" => unavailable_till;
    extra
});

pub struct Tax {
    pub id: Option<Id>,
    pub value: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type Tax {
    "id" => id,
    "value" => value;
    extra
});
