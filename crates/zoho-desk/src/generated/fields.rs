// Written by `cargo xtask codegen` from desk/v1/fields.toml of the catalogue; changes belong there.
//! Fields.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut fields = desk.fields().list("Contacts").stream();
//! while let Some(field) = fields.next().await {
//!     println!("{:?}", field?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{ExtraFields, Id, json, object};

use crate::client::Desk;
use crate::generated::shared;

/// `GET /api/v1/fields`. Scopes `Desk.basic.READ` and `Desk.fields.READ`.
pub static LIST: Operation = Operation::get("desk.fields.list", "/api/{version}/fields")
    .scopes(&["Desk.basic.READ", "Desk.fields.READ"]);

/// `GET /api/v1/fields/{field_id}`. Scopes `Desk.fields.READ` and `Desk.settings.READ`.
pub static GET: Operation = Operation::get("desk.fields.get", "/api/{version}/fields/{field_id}")
    .scopes(&["Desk.fields.READ", "Desk.settings.READ"]);

/// `POST /api/v1/fields`. Scopes `Desk.fields.CREATE` and `Desk.settings.CREATE`.
pub static CREATE: Operation = Operation::post("desk.fields.create", "/api/{version}/fields")
    .scopes(&["Desk.fields.CREATE", "Desk.settings.CREATE"]);

/// `PATCH /api/v1/fields/{field_id}`. Scopes `Desk.fields.UPDATE` and `Desk.settings.UPDATE`.
pub static UPDATE: Operation =
    Operation::patch("desk.fields.update", "/api/{version}/fields/{field_id}")
        .scopes(&["Desk.fields.UPDATE", "Desk.settings.UPDATE"]);

/// `DELETE /api/v1/fields/{field_id}`. Scopes `Desk.fields.DELETE` and `Desk.settings.DELETE`.
pub static DELETE: Operation =
    Operation::delete("desk.fields.delete", "/api/{version}/fields/{field_id}")
        .scopes(&["Desk.fields.DELETE", "Desk.settings.DELETE"]);

pub(super) const OPERATIONS: &[&Operation] = &[&LIST, &GET, &CREATE, &UPDATE, &DELETE];

/// Fields.
///
/// From [`Desk::fields`](crate::Desk::fields).
#[derive(Debug, Clone)]
pub struct FieldsClient {
    client: Client,
}

impl Desk {
    /// Fields.
    #[must_use]
    pub fn fields(&self) -> FieldsClient {
        FieldsClient {
            client: self.client().clone(),
        }
    }
}

impl FieldsClient {
    /// Lists fields.
    ///
    /// `GET /api/v1/fields`. Scopes `Desk.basic.READ` and `Desk.fields.READ`. Retried on transient
    /// failures.
    ///
    /// - `module`: The API name of a module.
    pub fn list(&self, module: impl AsRef<str>) -> ListFields {
        let mut request = self.client.request(&LIST);
        request.set_query("module", module);
        ListFields(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Whole,
        ))
    }

    /// Gets a field.
    ///
    /// `GET /api/v1/fields/{field_id}`. Scopes `Desk.fields.READ` and `Desk.settings.READ`. Retried on
    /// transient failures.
    pub fn get(&self, field_id: impl Into<Id>) -> GetField {
        let request = self.client.request(&GET).segment(field_id.into());
        GetField(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Creates a field.
    ///
    /// `POST /api/v1/fields`. Scopes `Desk.fields.CREATE` and `Desk.settings.CREATE`. Not retried when
    /// it may have been carried out.
    ///
    /// - `module`: The API name of a module.
    pub fn create(&self, body: &FieldInput, module: impl AsRef<str>) -> CreateField {
        let mut request = self.client.request(&CREATE).json_member("", body);
        request.set_query("module", module);
        CreateField(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Updates a field.
    ///
    /// `PATCH /api/v1/fields/{field_id}`. Scopes `Desk.fields.UPDATE` and `Desk.settings.UPDATE`. Not
    /// retried when it may have been carried out.
    pub fn update(&self, field_id: impl Into<Id>, body: &FieldInput) -> UpdateField {
        let request = self
            .client
            .request(&UPDATE)
            .segment(field_id.into())
            .json_member("", body);
        UpdateField(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Deletes a field.
    ///
    /// `DELETE /api/v1/fields/{field_id}`. Scopes `Desk.fields.DELETE` and `Desk.settings.DELETE`.
    /// Retried on transient failures.
    pub fn delete(&self, field_id: impl Into<Id>) -> DeleteField {
        let request = self.client.request(&DELETE).segment(field_id.into());
        DeleteField(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }
}

call! {
    /// Returned by [`FieldsClient::list`](crate::fields::FieldsClient::list).
    ListFields => list shared::Field
}

impl ListFields {
    /// Query parameter `apiNames`.
    pub fn api_names(mut self, api_names: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("apiNames", json::strings::<String>(api_names).join(","));
        self
    }

    /// Query parameter `filter`.
    pub fn filter(mut self, filter: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("filter", filter);
        self
    }

    /// Query parameter `associatedDepartments`.
    pub fn associated_departments(mut self, associated_departments: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("associatedDepartments", associated_departments.into());
        self
    }
}

call! {
    /// Returned by [`FieldsClient::get`](crate::fields::FieldsClient::get).
    GetField => shared::Field
}

call! {
    /// Returned by [`FieldsClient::create`](crate::fields::FieldsClient::create).
    CreateField => shared::Field
}

call! {
    /// Returned by [`FieldsClient::update`](crate::fields::FieldsClient::update).
    UpdateField => shared::Field
}

call! {
    /// Returned by [`FieldsClient::delete`](crate::fields::FieldsClient::delete).
    DeleteField => ()
}

/// Sent by `fields().create`, `fields().update`.
pub struct FieldInput {
    /// The label in the user interface.
    pub display_label: Option<String>,
    pub is_track_last_activity_time: Option<bool>,
    pub tool_tip: Option<String>,
    /// One of `placeHolder`, `icon`.
    pub tool_tip_type: Option<shared::ToolTipType>,
    pub type_: Option<String>,
    pub max_length: Option<i64>,
    pub is_encrypted_field: Option<bool>,
    pub decimal_places: Option<i64>,
    /// One of `roundOff`, `roundDown`, `roundUp`, `normal`.
    pub rounding_option: Option<shared::RoundingOption>,
    pub rounding_precision: Option<i64>,
    /// One of `Plain`, `ColorCoded`.
    pub sub_type: Option<shared::SubType>,
    pub default_value: Option<bool>,
    pub lookup: Option<FieldInputLookup>,
    /// One of `STRING`, `DECIMAL`, `BOOLEAN`, `CURRENCY`, `DATE`, `DATETIME`.
    pub return_type: Option<shared::ReturnType>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type FieldInput {
    "displayLabel" => display_label,
    "isTrackLastActivityTime" => is_track_last_activity_time,
    "toolTip" => tool_tip,
    "toolTipType" => tool_tip_type,
    "type" => type_,
    "maxLength" => max_length,
    "isEncryptedField" => is_encrypted_field,
    "decimalPlaces" => decimal_places,
    "roundingOption" => rounding_option,
    "roundingPrecision" => rounding_precision,
    "subType" => sub_type,
    "defaultValue" => default_value,
    "lookup" => lookup,
    "returnType" => return_type;
    extra
});

pub struct FieldInputLookup {
    /// Required.
    pub module: Option<FieldInputLookupModule>,
    /// Required.
    pub related_list_label: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl FieldInputLookup {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(module: FieldInputLookupModule, related_list_label: impl Into<String>) -> Self {
        Self {
            module: Some(module),
            related_list_label: Some(related_list_label.into()),
            ..Self::default()
        }
    }
}

object!(type FieldInputLookup {
    "module" => module,
    "relatedListLabel" => related_list_label;
    extra
});

pub struct FieldInputLookupModule {
    /// The name in requests and criteria. Required.
    pub api_name: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl FieldInputLookupModule {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(api_name: impl Into<String>) -> Self {
        Self {
            api_name: Some(api_name.into()),
            ..Self::default()
        }
    }
}

object!(type FieldInputLookupModule {
    "apiName" => api_name;
    extra
});
