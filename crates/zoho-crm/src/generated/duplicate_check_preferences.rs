// Written by `cargo xtask codegen` from xtask/catalog/crm/duplicate_check_preferences.toml; changes belong there.
//! Duplicate check preferences.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
//! let answer = crm.duplicate_check_preferences().get("Contacts").send().await?;
//! println!("{answer:?}");
//! # Ok(()) }
//! ```

use zoho_http::{Call, Client, ExtraFields, Operation, object, open_enum, wire};

use crate::{Crm, RowOutcomes, rows, shared};

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

/// Duplicate check preferences.
///
/// From [`Crm::duplicate_check_preferences`](crate::Crm::duplicate_check_preferences); Zoho's [reference](https://www.zoho.com/crm/developer/docs/api/v8/).
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
    /// `ZohoCRM.settings.duplicate_check_preference.READ`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn get(&self, module: impl AsRef<str>) -> Call<DuplicateCheckPreference> {
        let mut request = self.client.request(&GET);
        request.set_query("module", module);
        Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "duplicate_check_preference")
        })
    }

    /// Creates a duplicate check preference.
    ///
    /// `POST /crm/v8/settings/duplicate_check_preference`. Scope
    /// `ZohoCRM.settings.duplicate_check_preference.CREATE`. Not repeated by itself when it may have
    /// been carried out. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn create(
        &self,
        body: &DuplicateCheckPreference,
        module: impl AsRef<str>,
    ) -> Call<RowOutcomes> {
        let mut request = self
            .client
            .request(&CREATE)
            .json_member("duplicate_check_preference", body);
        request.set_query("module", module);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "duplicate_check_preference")
        })
    }

    /// Updates a duplicate check preference.
    ///
    /// `PUT /crm/v8/settings/duplicate_check_preference`. Scope
    /// `ZohoCRM.settings.duplicate_check_preference.UPDATE`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn update(
        &self,
        body: &DuplicateCheckPreference,
        module: impl AsRef<str>,
    ) -> Call<RowOutcomes> {
        let mut request = self
            .client
            .request(&UPDATE)
            .json_member("duplicate_check_preference", body);
        request.set_query("module", module);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "duplicate_check_preference")
        })
    }

    /// Deletes a duplicate check preference.
    ///
    /// `DELETE /crm/v8/settings/duplicate_check_preference`. Scope
    /// `ZohoCRM.settings.duplicate_check_preference.DELETE`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn delete(&self, module: impl AsRef<str>) -> Call<RowOutcomes> {
        let mut request = self.client.request(&DELETE);
        request.set_query("module", module);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "duplicate_check_preference")
        })
    }
}

/// Duplicate check preference, for `duplicate_check_preferences().create`,
/// `duplicate_check_preferences().update`, from `duplicate_check_preferences().get`.
pub struct DuplicateCheckPreference {
    /// `type`: one of `converted_records`, `mapped_module_records`.
    pub type_: Option<DuplicateCheckPreferenceType>,
    /// `type_configurations`: a list.
    pub type_configurations: Option<Vec<TypeConfiguration>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type DuplicateCheckPreference {
    "type" => type_,
    "type_configurations" => type_configurations;
    extra
});

/// Field mapping.
pub struct FieldMapping {
    /// `current_field`: an object.
    pub current_field: Option<shared::FieldRef>,
    /// `mapped_field`: an object.
    pub mapped_field: Option<shared::FieldRef>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type FieldMapping {
    "current_field" => current_field,
    "mapped_field" => mapped_field;
    extra
});

/// Type configuration.
pub struct TypeConfiguration {
    /// `field_mappings`: a list.
    pub field_mappings: Option<Vec<FieldMapping>>,
    /// `mapped_module`: an object.
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
    /// Duplicate check preference type.
    pub enum DuplicateCheckPreferenceType {
        /// `converted_records`
        ConvertedRecords = "converted_records",
        /// `mapped_module_records`
        MappedModuleRecords = "mapped_module_records",
    }
}
