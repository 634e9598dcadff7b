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

use zoho_http::{Call, Client, ExtraFields, Id, List, Operation, Paging, call, object, wire};

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
/// From [`Desk::fields`](crate::Desk::fields); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
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
    /// `GET /api/v1/fields`. Scopes `Desk.basic.READ` and `Desk.fields.READ`. Repeated when it fails
    /// on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `module`: the API name of a module
    pub fn list(&self, module: impl AsRef<str>) -> ListCall {
        let mut request = self.client.request(&LIST);
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
    /// `GET /api/v1/fields/{field_id}`. Scopes `Desk.fields.READ` and `Desk.settings.READ`. Repeated
    /// when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get(&self, field_id: impl Into<Id>) -> Call<shared::Field> {
        let request = self.client.request(&GET).segment(field_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Creates a field.
    ///
    /// `POST /api/v1/fields`. Scopes `Desk.fields.CREATE` and `Desk.settings.CREATE`. Not repeated by
    /// itself when it may have been carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `module`: the API name of a module
    pub fn create(&self, body: &FieldInput, module: impl AsRef<str>) -> Call<shared::Field> {
        let mut request = self.client.request(&CREATE).json_member("", body);
        request.set_query("module", module);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Updates a field.
    ///
    /// `PATCH /api/v1/fields/{field_id}`. Scopes `Desk.fields.UPDATE` and `Desk.settings.UPDATE`. Not
    /// repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn update(&self, field_id: impl Into<Id>, body: &FieldInput) -> Call<shared::Field> {
        let request = self
            .client
            .request(&UPDATE)
            .segment(field_id.into())
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Deletes a field.
    ///
    /// `DELETE /api/v1/fields/{field_id}`. Scopes `Desk.fields.DELETE` and `Desk.settings.DELETE`.
    /// Repeated when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn delete(&self, field_id: impl Into<Id>) -> Call<()> {
        let request = self.client.request(&DELETE).segment(field_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }
}

/// What may be set before `fields().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<shared::Field>);

impl ListCall {
    /// One or more texts, which are sent with commas between them. Query parameter `apiNames`.
    pub fn api_names(mut self, api_names: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("apiNames", wire::strings::<String>(api_names).join(","));
        self
    }

    /// Text. Query parameter `filter`.
    pub fn filter(mut self, filter: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("filter", filter);
        self
    }

    /// An id. Query parameter `associatedDepartments`.
    pub fn associated_departments(mut self, associated_departments: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("associatedDepartments", associated_departments.into());
        self
    }
}

call!(ListCall => list shared::Field);

/// Field input, for `fields().create`, `fields().update`.
pub struct FieldInput {
    /// `displayLabel`: how it is labelled.
    pub display_label: Option<String>,
    /// `isTrackLastActivityTime`: whether it is track last activity time.
    pub is_track_last_activity_time: Option<bool>,
    /// `toolTip`: text.
    pub tool_tip: Option<String>,
    /// `toolTipType`: one of `placeHolder`, `icon`.
    pub tool_tip_type: Option<shared::ToolTipType>,
    /// `type`: text.
    pub type_: Option<String>,
    /// `maxLength`: a whole number.
    pub max_length: Option<i64>,
    /// `isEncryptedField`: whether it is encrypted field.
    pub is_encrypted_field: Option<bool>,
    /// `decimalPlaces`: a whole number.
    pub decimal_places: Option<i64>,
    /// `roundingOption`: one of `roundOff`, `roundDown`, `roundUp`, `normal`.
    pub rounding_option: Option<shared::RoundingOption>,
    /// `roundingPrecision`: a whole number.
    pub rounding_precision: Option<i64>,
    /// `subType`: one of `Plain`, `ColorCoded`.
    pub sub_type: Option<shared::SubType>,
    /// `defaultValue`: yes or no.
    pub default_value: Option<bool>,
    /// `lookup`: an object.
    pub lookup: Option<FieldInputLookup>,
    /// `returnType`: one of `STRING`, `DECIMAL`, `BOOLEAN`, `CURRENCY`, `DATE`, `DATETIME`.
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

/// Field input lookup.
pub struct FieldInputLookup {
    /// `module`: an object; has to be sent.
    pub module: Option<FieldInputLookupModule>,
    /// `relatedListLabel`: text; has to be sent.
    pub related_list_label: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl FieldInputLookup {
    /// With what has to be sent; the rest is left out.
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

/// Field input lookup module.
pub struct FieldInputLookupModule {
    /// `apiName`: its name in requests and criteria; has to be sent.
    pub api_name: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl FieldInputLookupModule {
    /// With what has to be sent; the rest is left out.
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
