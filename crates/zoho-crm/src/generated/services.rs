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
    Call, Client, Date, DateTime, ExtraFields, Id, List, Operation, Paging, object,
    wire::{self, Json},
};

use crate::{Crm, RowOutcomes, rows, shared};

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

/// Services.
///
/// From [`Crm::services`](crate::Crm::services); Zoho's [reference](https://www.zoho.com/crm/developer/docs/api/v8/).
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
    /// `GET /crm/v8/Services__s`. Scope `ZohoCRM.modules.services.READ`. Repeated when it fails on the
    /// way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `fields`: the API names of the fields that come, at the most 50 values
    pub fn list(&self, fields: impl IntoIterator<Item = impl Into<String>>) -> List<Service> {
        let mut request = self.client.request(&LIST);
        request.set_list("fields", &wire::strings::<String>(fields), 0..=50);
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Whole,
        )
    }

    /// Gets a service.
    ///
    /// `GET /crm/v8/Services__s/{service_id}`. Scope `ZohoCRM.modules.services.READ`. Repeated when it
    /// fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn get(&self, service_id: impl Into<Id>) -> Call<Service> {
        let request = self.client.request(&GET).segment(service_id.into());
        Call::new(self.client.clone(), request, |_, body| {
            wire::first(body, "data")
        })
    }

    /// Creates a service.
    ///
    /// `POST /crm/v8/Services__s`. Scope `ZohoCRM.modules.services.CREATE`. Not repeated by itself
    /// when it may have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn create(&self, data: &[ServiceInput]) -> Call<RowOutcomes> {
        let request = self.client.request(&CREATE).json_list("data", data);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "data")
        })
    }

    /// Updates a service.
    ///
    /// `PUT /crm/v8/Services__s/{service_id}`. Scope `ZohoCRM.modules.services.UPDATE`. Repeated when
    /// it fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn update(&self, service_id: impl Into<Id>, body: &ServiceInput) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&UPDATE)
            .segment(service_id.into())
            .json_list("data", std::slice::from_ref(body));
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "data")
        })
    }

    /// Deletes a service.
    ///
    /// `DELETE /crm/v8/Services__s/{service_id}`. Scope `ZohoCRM.modules.services.DELETE`. Repeated
    /// when it fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn delete(&self, service_id: impl Into<Id>) -> Call<RowOutcomes> {
        let request = self.client.request(&DELETE).segment(service_id.into());
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "data")
        })
    }
}

/// Has more.
#[non_exhaustive]
pub struct HasMore {
    /// `Members`: yes or no.
    pub members: Option<bool>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type HasMore {
    "Members" => members;
    extra
});

/// Member.
pub struct Member {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `Members`: an object.
    pub members: Option<shared::NameRef>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type Member {
    "id" => id,
    "Members" => members;
    extra
});

/// Service, from `services().list`, `services().get`.
#[non_exhaustive]
pub struct Service {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `$currency_symbol`: text.
    pub currency_symbol: Option<String>,
    /// `Owner`: whom it belongs to.
    pub owner: Option<shared::UserRef>,
    /// `Available_Days`: one or more texts.
    pub available_days: Option<Vec<String>>,
    /// `Tax`: a list.
    pub tax: Option<Vec<Tax>>,
    /// `$sharing_permission`: text.
    pub sharing_permission: Option<String>,
    /// `Unavailable_From`: a moment with its offset.
    pub unavailable_from: Option<DateTime>,
    /// `$canvas_id`: yes or no.
    pub canvas_id: Option<bool>,
    /// `Record_Image`: any JSON.
    pub record_image: Option<Json>,
    /// `Modified_By`: who changed it last.
    pub modified_by: Option<shared::UserRef>,
    /// `$state`: text.
    pub state: Option<String>,
    /// `Available_Dates`: a list.
    pub available_dates: Option<Vec<Date>>,
    /// `Status`: text.
    pub status: Option<String>,
    /// `Modified_Time`: when it was last changed.
    pub modified_time: Option<String>,
    /// `Available_Timings`: a list.
    pub available_timings: Option<Vec<Json>>,
    /// `Service_Name`: text.
    pub service_name: Option<String>,
    /// `Available_From`: a moment with its offset.
    pub available_from: Option<DateTime>,
    /// `Created_Time`: when it was created.
    pub created_time: Option<String>,
    /// `Available_Till`: a moment with its offset.
    pub available_till: Option<DateTime>,
    /// `$editable`: yes or no.
    pub editable: Option<bool>,
    /// `Duration`: a whole number.
    pub duration: Option<i64>,
    /// `Price`: a whole number.
    pub price: Option<i64>,
    /// `Created_By`: who created it.
    pub created_by: Option<shared::UserRef>,
    /// `Tag`: one or more texts.
    pub tag: Option<Vec<String>>,
    /// `Availability_Type`: text.
    pub availability_type: Option<String>,
    /// `Members`: a list.
    pub members: Option<Vec<Member>>,
    /// `Location`: text.
    pub location: Option<String>,
    /// `Unavailable_Till`: a moment with its offset.
    pub unavailable_till: Option<DateTime>,
    /// `$has_more`: an object.
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

/// Service input, for `services().create`, `services().update`.
pub struct ServiceInput {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `Owner`: whom it belongs to.
    pub owner: Option<shared::UserRef>,
    /// `Available_Days`: one or more texts.
    pub available_days: Option<Vec<String>>,
    /// `Tax`: a list.
    pub tax: Option<Vec<Tax>>,
    /// `Unavailable_From`: a moment with its offset.
    pub unavailable_from: Option<DateTime>,
    /// `Record_Image`: any JSON.
    pub record_image: Option<Json>,
    /// `Available_Dates`: a list.
    pub available_dates: Option<Vec<Date>>,
    /// `Status`: text.
    pub status: Option<String>,
    /// `Available_Timings`: a list.
    pub available_timings: Option<Vec<Json>>,
    /// `Service_Name`: text.
    pub service_name: Option<String>,
    /// `Available_From`: a moment with its offset.
    pub available_from: Option<DateTime>,
    /// `Available_Till`: a moment with its offset.
    pub available_till: Option<DateTime>,
    /// `Duration`: a whole number.
    pub duration: Option<i64>,
    /// `Price`: a whole number.
    pub price: Option<i64>,
    /// `Tag`: one or more texts.
    pub tag: Option<Vec<String>>,
    /// `Availability_Type`: text.
    pub availability_type: Option<String>,
    /// `Members`: a list.
    pub members: Option<Vec<Member>>,
    /// `Location`: text.
    pub location: Option<String>,
    /// `Unavailable_Till`: a moment with its offset.
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

/// Tax.
pub struct Tax {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `value`: text.
    pub value: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type Tax {
    "id" => id,
    "value" => value;
    extra
});
