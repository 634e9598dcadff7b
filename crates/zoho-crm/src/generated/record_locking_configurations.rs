// Written by `cargo xtask codegen` from xtask/catalog/crm/record_locking_configurations.toml; changes belong there.
//! Record locking configurations.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
//! let mut record_locking_configurations =
//! crm.record_locking_configurations().list("Contacts").stream();
//! while let Some(record_locking_configuration) = record_locking_configurations.next().await {
//!     println!("{:?}", record_locking_configuration?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, DateTime, ExtraFields, Id, List, Operation, Paging, call, object, open_enum,
    wire::{self, Json},
};

use crate::{Crm, RowOutcomes, rows, shared};

/// `GET /crm/v8/settings/record_locking_configurations`. Scope `ZohoCRM.settings.record_locking_configurations.READ`.
pub static LIST: Operation = Operation::get(
    "crm.record_locking_configurations.list",
    "/crm/{version}/settings/record_locking_configurations",
)
.scopes(&["ZohoCRM.settings.record_locking_configurations.READ"]);

/// `GET /crm/v8/settings/record_locking_configurations/{record_locking_config_id}`. Scope `ZohoCRM.settings.record_locking_configurations.READ`.
pub static GET: Operation = Operation::get(
    "crm.record_locking_configurations.get",
    "/crm/{version}/settings/record_locking_configurations/{record_locking_config_id}",
)
.scopes(&["ZohoCRM.settings.record_locking_configurations.READ"]);

/// `POST /crm/v8/settings/record_locking_configurations`. Scope `ZohoCRM.settings.record_locking_configurations.CREATE`.
pub static CREATE: Operation = Operation::post(
    "crm.record_locking_configurations.create",
    "/crm/{version}/settings/record_locking_configurations",
)
.scopes(&["ZohoCRM.settings.record_locking_configurations.CREATE"])
.rows("record_locking_configurations");

/// `PUT /crm/v8/settings/record_locking_configurations/{record_locking_config_id}`. Scope `ZohoCRM.settings.record_locking_configurations.UPDATE`.
pub static UPDATE: Operation = Operation::put(
    "crm.record_locking_configurations.update",
    "/crm/{version}/settings/record_locking_configurations/{record_locking_config_id}",
)
.scopes(&["ZohoCRM.settings.record_locking_configurations.UPDATE"])
.rows("record_locking_configurations");

/// `PUT /crm/v8/settings/record_locking_configurations`. Scope `ZohoCRM.settings.record_locking_configurations.UPDATE`.
pub static UPDATE_MANY: Operation = Operation::put(
    "crm.record_locking_configurations.update_many",
    "/crm/{version}/settings/record_locking_configurations",
)
.scopes(&["ZohoCRM.settings.record_locking_configurations.UPDATE"])
.rows("record_locking_configurations");

/// `DELETE /crm/v8/settings/record_locking_configurations/{record_locking_config_id}`. Scope `ZohoCRM.settings.record_locking_configurations.DELETE`.
pub static DELETE: Operation = Operation::delete(
    "crm.record_locking_configurations.delete",
    "/crm/{version}/settings/record_locking_configurations/{record_locking_config_id}",
)
.scopes(&["ZohoCRM.settings.record_locking_configurations.DELETE"])
.rows("record_locking_configurations");

/// `DELETE /crm/v8/settings/record_locking_configurations`. Scope `ZohoCRM.settings.record_locking_configurations.DELETE`.
pub static DELETE_MANY: Operation = Operation::delete(
    "crm.record_locking_configurations.delete_many",
    "/crm/{version}/settings/record_locking_configurations",
)
.scopes(&["ZohoCRM.settings.record_locking_configurations.DELETE"])
.rows("record_locking_configurations");

/// Record locking configurations.
///
/// From [`Crm::record_locking_configurations`](crate::Crm::record_locking_configurations); Zoho's [reference](https://www.zoho.com/crm/developer/docs/api/v8/).
#[derive(Debug, Clone)]
pub struct RecordLockingConfigurationsClient {
    client: Client,
}

impl Crm {
    /// Record locking configurations.
    #[must_use]
    pub fn record_locking_configurations(&self) -> RecordLockingConfigurationsClient {
        RecordLockingConfigurationsClient {
            client: self.client().clone(),
        }
    }
}

impl RecordLockingConfigurationsClient {
    /// Lists record locking configurations.
    ///
    /// `GET /crm/v8/settings/record_locking_configurations`. Scope
    /// `ZohoCRM.settings.record_locking_configurations.READ`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn list(&self, module: impl AsRef<str>) -> ListCall {
        let mut request = self.client.request(&LIST);
        request.set_query("module", module);
        ListCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "record_locking_configurations"),
            Paging::Whole,
        ))
    }

    /// Gets a record locking configuration.
    ///
    /// `GET /crm/v8/settings/record_locking_configurations/{record_locking_config_id}`. Scope
    /// `ZohoCRM.settings.record_locking_configurations.READ`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn get(
        &self,
        record_locking_config_id: impl Into<Id>,
        module: impl AsRef<str>,
    ) -> Call<RecordLockingConfiguration> {
        let mut request = self
            .client
            .request(&GET)
            .segment(record_locking_config_id.into());
        request.set_query("module", module);
        Call::new(self.client.clone(), request, |_, body| {
            wire::first(body, "record_locking_configurations")
        })
    }

    /// Creates a record locking configuration.
    ///
    /// `POST /crm/v8/settings/record_locking_configurations`. Scope
    /// `ZohoCRM.settings.record_locking_configurations.CREATE`. Not repeated by itself when it may
    /// have been carried out. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn create(
        &self,
        record_locking_configurations: &[RecordLockingConfigurationInput],
        module: impl AsRef<str>,
    ) -> Call<RowOutcomes> {
        let mut request = self.client.request(&CREATE).json_list(
            "record_locking_configurations",
            record_locking_configurations,
        );
        request.set_query("module", module);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "record_locking_configurations")
        })
    }

    /// Updates a record locking configuration.
    ///
    /// `PUT /crm/v8/settings/record_locking_configurations/{record_locking_config_id}`. Scope
    /// `ZohoCRM.settings.record_locking_configurations.UPDATE`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn update(
        &self,
        record_locking_config_id: impl Into<Id>,
        body: &RecordLockingConfigurationInput,
        module: impl AsRef<str>,
    ) -> Call<RowOutcomes> {
        let mut request = self
            .client
            .request(&UPDATE)
            .segment(record_locking_config_id.into())
            .json_list("record_locking_configurations", std::slice::from_ref(body));
        request.set_query("module", module);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "record_locking_configurations")
        })
    }

    /// Updates several record locking configurations.
    ///
    /// `PUT /crm/v8/settings/record_locking_configurations`. Scope
    /// `ZohoCRM.settings.record_locking_configurations.UPDATE`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn update_many(
        &self,
        record_locking_configurations: &[RecordLockingConfigurationInput],
        module: impl AsRef<str>,
    ) -> Call<RowOutcomes> {
        let mut request = self.client.request(&UPDATE_MANY).json_list(
            "record_locking_configurations",
            record_locking_configurations,
        );
        request.set_query("module", module);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "record_locking_configurations")
        })
    }

    /// Deletes a record locking configuration.
    ///
    /// `DELETE /crm/v8/settings/record_locking_configurations/{record_locking_config_id}`. Scope
    /// `ZohoCRM.settings.record_locking_configurations.DELETE`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn delete(
        &self,
        record_locking_config_id: impl Into<Id>,
        module: impl AsRef<str>,
    ) -> Call<RowOutcomes> {
        let mut request = self
            .client
            .request(&DELETE)
            .segment(record_locking_config_id.into());
        request.set_query("module", module);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "record_locking_configurations")
        })
    }

    /// Deletes several record locking configurations.
    ///
    /// `DELETE /crm/v8/settings/record_locking_configurations`. Scope
    /// `ZohoCRM.settings.record_locking_configurations.DELETE`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    /// - `ids`: the ids of those that are meant, at the most 100 values
    pub fn delete_many(
        &self,
        module: impl AsRef<str>,
        ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Call<RowOutcomes> {
        let mut request = self.client.request(&DELETE_MANY);
        request.set_query("module", module);
        request.set_list("ids", &wire::strings::<Id>(ids), 0..=100);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "record_locking_configurations")
        })
    }
}

/// What may be set before `record_locking_configurations().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<RecordLockingConfiguration>);

impl ListCall {
    /// Text. Query parameter `feature_type`.
    pub fn feature_type(mut self, feature_type: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("feature_type", feature_type);
        self
    }
}

call!(ListCall => list RecordLockingConfiguration);

/// Locking rule.
pub struct LockingRule {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `lock_existing_records`: yes or no.
    pub lock_existing_records: Option<bool>,
    /// `criteria`: an object.
    pub criteria: Option<shared::Criteria>,
    /// `_delete`: any JSON.
    pub delete: Option<Json>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type LockingRule {
    "id" => id,
    "name" => name,
    "lock_existing_records" => lock_existing_records,
    "criteria" => criteria,
    "_delete" => delete;
    extra
});

/// Record locking configuration, from `record_locking_configurations().list`,
/// `record_locking_configurations().get`.
#[non_exhaustive]
pub struct RecordLockingConfiguration {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `created_time`: when it was created.
    pub created_time: Option<DateTime>,
    /// `locked_for`: text.
    pub locked_for: Option<String>,
    /// `excluded_fields`: a list.
    pub excluded_fields: Option<Vec<shared::ApiNameRef>>,
    /// `created_by`: who created it.
    pub created_by: Option<shared::UserRef>,
    /// `feature_type`: text.
    pub feature_type: Option<String>,
    /// `locking_rules`: a list.
    pub locking_rules: Option<Vec<LockingRule>>,
    /// `restricted_actions`: one or more texts.
    pub restricted_actions: Option<Vec<String>>,
    /// `lock_for_portal_users`: yes or no.
    pub lock_for_portal_users: Option<bool>,
    /// `modified_time`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `restricted_communications`: one or more texts.
    pub restricted_communications: Option<Vec<String>>,
    /// `system_defined`: yes or no.
    pub system_defined: Option<bool>,
    /// `modified_by`: who changed it last.
    pub modified_by: Option<shared::UserRef>,
    /// `lock_type`: one of `automatic`, `manual`, `both`.
    pub lock_type: Option<LockType>,
    /// `restricted_custom_buttons`: a list.
    pub restricted_custom_buttons: Option<Vec<shared::NameRef>>,
    /// `lock_excluded_profiles`: a list.
    pub lock_excluded_profiles: Option<Vec<shared::NameRef>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type RecordLockingConfiguration {
    "id" => id,
    "created_time" => created_time,
    "locked_for" => locked_for,
    "excluded_fields" => excluded_fields,
    "created_by" => created_by,
    "feature_type" => feature_type,
    "locking_rules" => locking_rules,
    "restricted_actions" => restricted_actions,
    "lock_for_portal_users" => lock_for_portal_users,
    "modified_time" => modified_time,
    "restricted_communications" => restricted_communications,
    "system_defined" => system_defined,
    "modified_by" => modified_by,
    "lock_type" => lock_type,
    "restricted_custom_buttons" => restricted_custom_buttons,
    "lock_excluded_profiles" => lock_excluded_profiles;
    extra
});

/// Record locking configuration input, for `record_locking_configurations().create`,
/// `record_locking_configurations().update`, `record_locking_configurations().update_many`.
pub struct RecordLockingConfigurationInput {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `locked_for`: text.
    pub locked_for: Option<String>,
    /// `excluded_fields`: a list.
    pub excluded_fields: Option<Vec<shared::ApiNameRef>>,
    /// `feature_type`: text.
    pub feature_type: Option<String>,
    /// `locking_rules`: a list.
    pub locking_rules: Option<Vec<LockingRule>>,
    /// `restricted_actions`: one or more texts.
    pub restricted_actions: Option<Vec<String>>,
    /// `lock_for_portal_users`: yes or no.
    pub lock_for_portal_users: Option<bool>,
    /// `restricted_communications`: one or more texts.
    pub restricted_communications: Option<Vec<String>>,
    /// `lock_type`: one of `automatic`, `manual`, `both`.
    pub lock_type: Option<LockType>,
    /// `restricted_custom_buttons`: a list.
    pub restricted_custom_buttons: Option<Vec<shared::NameRef>>,
    /// `lock_excluded_profiles`: a list.
    pub lock_excluded_profiles: Option<Vec<shared::NameRef>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type RecordLockingConfigurationInput {
    "id" => id,
    "locked_for" => locked_for,
    "excluded_fields" => excluded_fields,
    "feature_type" => feature_type,
    "locking_rules" => locking_rules,
    "restricted_actions" => restricted_actions,
    "lock_for_portal_users" => lock_for_portal_users,
    "restricted_communications" => restricted_communications,
    "lock_type" => lock_type,
    "restricted_custom_buttons" => restricted_custom_buttons,
    "lock_excluded_profiles" => lock_excluded_profiles;
    extra
});

open_enum! {
    /// Lock type.
    pub enum LockType {
        /// `automatic`
        Automatic = "automatic",
        /// `manual`
        Manual = "manual",
        /// `both`
        Both = "both",
    }
}
