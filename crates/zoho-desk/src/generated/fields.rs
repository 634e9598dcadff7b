// Written by `cargo xtask codegen` from xtask/catalog/desk/fields.toml; changes belong there.
//! Fields.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut fields = desk.fields().list("Contacts").stream();
//! while let Some(field) = fields.next().await {
//!     println!("{:?}", field?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{Call, Client, Id, List, Operation, Paging, Request, call, object, wire};

use crate::{Desk, shared};

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
    /// `GET /api/v1/fields`. Scopes `Desk.basic.READ` and `Desk.fields.READ`.
    pub fn list(&self, module: impl AsRef<str>) -> ListCall {
        let mut request = Request::new(&LIST);
        request.set_query("module", module);
        ListCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Whole,
        ))
    }

    /// Gets a field.
    ///
    /// `GET /api/v1/fields/{field_id}`. Scopes `Desk.fields.READ` and `Desk.settings.READ`.
    pub fn get(&self, field_id: impl Into<Id>) -> Call<shared::Field> {
        let request = Request::new(&GET).segment(field_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Creates a field.
    ///
    /// `POST /api/v1/fields`. Scopes `Desk.fields.CREATE` and `Desk.settings.CREATE`.
    pub fn create(&self, body: &FieldInput, module: impl AsRef<str>) -> Call<shared::Field> {
        let mut request = Request::new(&CREATE).body("application/json", wire::body("", body));
        request.set_query("module", module);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Updates a field.
    ///
    /// `PATCH /api/v1/fields/{field_id}`. Scopes `Desk.fields.UPDATE` and `Desk.settings.UPDATE`.
    pub fn update(&self, field_id: impl Into<Id>, body: &FieldInput) -> Call<shared::Field> {
        let request = Request::new(&UPDATE)
            .segment(field_id.into())
            .body("application/json", wire::body("", body));
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Deletes a field.
    ///
    /// `DELETE /api/v1/fields/{field_id}`. Scopes `Desk.fields.DELETE` and `Desk.settings.DELETE`.
    pub fn delete(&self, field_id: impl Into<Id>) -> Call<()> {
        let request = Request::new(&DELETE).segment(field_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }
}

/// What may be set before `fields().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<shared::Field>);

impl ListCall {
    /// API names.
    pub fn api_names(mut self, api_names: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("apiNames", wire::strings::<String>(api_names).join(","));
        self
    }

    /// Filter.
    pub fn filter(mut self, filter: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("filter", filter);
        self
    }

    /// Associated departments.
    pub fn associated_departments(mut self, associated_departments: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("associatedDepartments", associated_departments.into());
        self
    }
}

call!(ListCall => list shared::Field);

/// Field input, of `fields().create`, `fields().update`.
#[derive(Clone, Default, PartialEq)]
pub struct FieldInput {
    /// Display label.
    pub display_label: Option<String>,
    /// Is track last activity time.
    pub is_track_last_activity_time: Option<bool>,
    /// Tool tip.
    pub tool_tip: Option<String>,
    /// Tool tip type.
    pub tool_tip_type: Option<shared::ToolTipType>,
    /// Type.
    pub type_: Option<String>,
    /// Max length.
    pub max_length: Option<i64>,
    /// Is encrypted field.
    pub is_encrypted_field: Option<bool>,
    /// Decimal places.
    pub decimal_places: Option<i64>,
    /// Rounding option.
    pub rounding_option: Option<shared::RoundingOption>,
    /// Rounding precision.
    pub rounding_precision: Option<i64>,
    /// Sub type.
    pub sub_type: Option<shared::SubType>,
    /// Default value.
    pub default_value: Option<bool>,
    /// Lookup.
    pub lookup: Option<FieldInputLookup>,
    /// Return type.
    pub return_type: Option<shared::ReturnType>,
}

object!(FieldInput {
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
    "returnType" => return_type
});

/// Field input lookup.
#[derive(Clone, Default, PartialEq)]
pub struct FieldInputLookup {
    /// Module; has to be sent.
    pub module: Option<FieldInputLookupModule>,
    /// Related list label; has to be sent.
    pub related_list_label: Option<String>,
}

impl FieldInputLookup {
    /// With what has to be sent; the rest is left out.
    #[must_use]
    pub fn new(module: FieldInputLookupModule, related_list_label: impl Into<String>) -> Self {
        Self {
            module: Some(module),
            related_list_label: Some(related_list_label.into()),
        }
    }
}

object!(FieldInputLookup {
    "module" => module,
    "relatedListLabel" => related_list_label
});

/// Field input lookup module.
#[derive(Clone, Default, PartialEq)]
pub struct FieldInputLookupModule {
    /// API name; has to be sent.
    pub api_name: Option<String>,
}

impl FieldInputLookupModule {
    /// With what has to be sent; the rest is left out.
    #[must_use]
    pub fn new(api_name: impl Into<String>) -> Self {
        Self {
            api_name: Some(api_name.into()),
        }
    }
}

object!(FieldInputLookupModule {
    "apiName" => api_name
});
