// Written by `cargo xtask codegen` from crm/v8/duplicate_check_preferences.toml of the catalogue; changes belong there.
//! Duplicate check preferences.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
//! let response = crm.duplicate_check_preferences().get("Contacts").send().await?;
//! println!("{response:?}");
//! # Ok(()) }
//! ```

use zoho_http::{Call, Client, Operation, call, decode};
use zoho_types::{ExtraFields, object, open_enum};

use crate::client::Crm;
use crate::generated::shared;
use crate::rows::{self, RowOutcomes};

/// `GET /crm/v8/settings/duplicate_check_preference`. Scope `ZohoCRM.settings.duplicate_check_preference.READ`.
pub static GET: Operation = Operation::get(
    "crm.duplicate_check_preferences.get",
    "/crm/{version}/settings/duplicate_check_preference",
)
.scopes(&["ZohoCRM.settings.duplicate_check_preference.READ"]);

/// `POST /crm/v8/settings/duplicate_check_preference`. Scope `ZohoCRM.settings.duplicate_check_preference.CREATE`.
pub static CREATE: Operation = Operation::post(
    "crm.duplicate_check_preferences.create",
    "/crm/{version}/settings/duplicate_check_preference",
)
.scopes(&["ZohoCRM.settings.duplicate_check_preference.CREATE"])
.rows("duplicate_check_preference");

/// `PUT /crm/v8/settings/duplicate_check_preference`. Scope `ZohoCRM.settings.duplicate_check_preference.UPDATE`.
pub static UPDATE: Operation = Operation::put(
    "crm.duplicate_check_preferences.update",
    "/crm/{version}/settings/duplicate_check_preference",
)
.scopes(&["ZohoCRM.settings.duplicate_check_preference.UPDATE"])
.rows("duplicate_check_preference");

/// `DELETE /crm/v8/settings/duplicate_check_preference`. Scope `ZohoCRM.settings.duplicate_check_preference.DELETE`.
pub static DELETE: Operation = Operation::delete(
    "crm.duplicate_check_preferences.delete",
    "/crm/{version}/settings/duplicate_check_preference",
)
.scopes(&["ZohoCRM.settings.duplicate_check_preference.DELETE"])
.rows("duplicate_check_preference");

pub(super) const OPERATIONS: &[&Operation] = &[&GET, &CREATE, &UPDATE, &DELETE];

/// Duplicate check preferences.
///
/// From [`Crm::duplicate_check_preferences`](crate::Crm::duplicate_check_preferences).
#[derive(Debug, Clone)]
pub struct DuplicateCheckPreferencesClient {
    client: Client,
}

impl Crm {
    /// Duplicate check preferences.
    #[must_use]
    pub fn duplicate_check_preferences(&self) -> DuplicateCheckPreferencesClient {
        DuplicateCheckPreferencesClient {
            client: self.client().clone(),
        }
    }
}

impl DuplicateCheckPreferencesClient {
    /// Gets a duplicate check preference.
    ///
    /// `GET /crm/v8/settings/duplicate_check_preference`. Scope
    /// `ZohoCRM.settings.duplicate_check_preference.READ`. Retried on transient failures.
    ///
    /// - `module`: The API name of a module.
    pub fn get(&self, module: impl AsRef<str>) -> GetDuplicateCheckPreference {
        let mut request = self.client.request(&GET);
        request.set_query("module", module);
        GetDuplicateCheckPreference(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "duplicate_check_preference")
        }))
    }

    /// Creates a duplicate check preference.
    ///
    /// `POST /crm/v8/settings/duplicate_check_preference`. Scope
    /// `ZohoCRM.settings.duplicate_check_preference.CREATE`. Not retried when it may have been carried
    /// out.
    ///
    /// - `module`: The API name of a module.
    pub fn create(
        &self,
        body: &DuplicateCheckPreference,
        module: impl AsRef<str>,
    ) -> CreateDuplicateCheckPreference {
        let mut request = self
            .client
            .request(&CREATE)
            .json_member("duplicate_check_preference", body);
        request.set_query("module", module);
        CreateDuplicateCheckPreference(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "duplicate_check_preference")
        }))
    }

    /// Updates a duplicate check preference.
    ///
    /// `PUT /crm/v8/settings/duplicate_check_preference`. Scope
    /// `ZohoCRM.settings.duplicate_check_preference.UPDATE`. Retried on transient failures.
    ///
    /// - `module`: The API name of a module.
    pub fn update(
        &self,
        body: &DuplicateCheckPreference,
        module: impl AsRef<str>,
    ) -> UpdateDuplicateCheckPreference {
        let mut request = self
            .client
            .request(&UPDATE)
            .json_member("duplicate_check_preference", body);
        request.set_query("module", module);
        UpdateDuplicateCheckPreference(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "duplicate_check_preference")
        }))
    }

    /// Deletes a duplicate check preference.
    ///
    /// `DELETE /crm/v8/settings/duplicate_check_preference`. Scope
    /// `ZohoCRM.settings.duplicate_check_preference.DELETE`. Retried on transient failures.
    ///
    /// - `module`: The API name of a module.
    pub fn delete(&self, module: impl AsRef<str>) -> DeleteDuplicateCheckPreference {
        let mut request = self.client.request(&DELETE);
        request.set_query("module", module);
        DeleteDuplicateCheckPreference(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "duplicate_check_preference")
        }))
    }
}

call! {
    /// Returned by [`DuplicateCheckPreferencesClient::get`](crate::duplicate_check_preferences::DuplicateCheckPreferencesClient::get).
    GetDuplicateCheckPreference => DuplicateCheckPreference
}

call! {
    /// Returned by [`DuplicateCheckPreferencesClient::create`](crate::duplicate_check_preferences::DuplicateCheckPreferencesClient::create).
    CreateDuplicateCheckPreference => RowOutcomes
}

call! {
    /// Returned by [`DuplicateCheckPreferencesClient::update`](crate::duplicate_check_preferences::DuplicateCheckPreferencesClient::update).
    UpdateDuplicateCheckPreference => RowOutcomes
}

call! {
    /// Returned by [`DuplicateCheckPreferencesClient::delete`](crate::duplicate_check_preferences::DuplicateCheckPreferencesClient::delete).
    DeleteDuplicateCheckPreference => RowOutcomes
}

/// Sent by `duplicate_check_preferences().create`, `duplicate_check_preferences().update`.
/// Returned by `duplicate_check_preferences().get`.
pub struct DuplicateCheckPreference {
    /// One of `converted_records`, `mapped_module_records`.
    pub type_: Option<DuplicateCheckPreferenceType>,
    pub type_configurations: Option<Vec<TypeConfiguration>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type DuplicateCheckPreference {
    "type" => type_,
    "type_configurations" => type_configurations;
    extra
});

pub struct FieldMapping {
    pub current_field: Option<shared::FieldRef>,
    pub mapped_field: Option<shared::FieldRef>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type FieldMapping {
    "current_field" => current_field,
    "mapped_field" => mapped_field;
    extra
});

pub struct TypeConfiguration {
    pub field_mappings: Option<Vec<FieldMapping>>,
    pub mapped_module: Option<shared::FieldRef>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type TypeConfiguration {
    "field_mappings" => field_mappings,
    "mapped_module" => mapped_module;
    extra
});

open_enum! {
    pub enum DuplicateCheckPreferenceType {
        /// `converted_records`
        ConvertedRecords = "converted_records",
        /// `mapped_module_records`
        MappedModuleRecords = "mapped_module_records",
    }
}
