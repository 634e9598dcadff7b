// Written by `cargo xtask codegen` from crm/v8/record_locking_configurations.toml of the catalogue; changes belong there.
//! Record locking configurations.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
//! let mut record_locking_configurations =
//! crm.record_locking_configurations().list("Contacts").stream();
//! while let Some(record_locking_configuration) = record_locking_configurations.next().await {
//!     println!("{:?}", record_locking_configuration?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::json::Json;
use zoho_types::{DateTime, ExtraFields, Id, json, object, open_enum};

use crate::client::Crm;
use crate::generated::shared;
use crate::rows::{self, RowOutcomes};

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

pub(super) const OPERATIONS: &[&Operation] = &[
    &LIST,
    &GET,
    &CREATE,
    &UPDATE,
    &UPDATE_MANY,
    &DELETE,
    &DELETE_MANY,
];

/// Record locking configurations.
///
/// From [`Crm::record_locking_configurations`](crate::Crm::record_locking_configurations).
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
    /// `ZohoCRM.settings.record_locking_configurations.READ`. Retried on transient failures.
    ///
    /// - `module`: The API name of a module.
    pub fn list(&self, module: impl AsRef<str>) -> ListRecordLockingConfigurations {
        let mut request = self.client.request(&LIST);
        request.set_query("module", module);
        ListRecordLockingConfigurations(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "record_locking_configurations"),
            Paging::Whole,
        ))
    }

    /// Gets a record locking configuration.
    ///
    /// `GET /crm/v8/settings/record_locking_configurations/{record_locking_config_id}`. Scope
    /// `ZohoCRM.settings.record_locking_configurations.READ`. Retried on transient failures.
    ///
    /// - `module`: The API name of a module.
    pub fn get(
        &self,
        record_locking_config_id: impl Into<Id>,
        module: impl AsRef<str>,
    ) -> GetRecordLockingConfiguration {
        let mut request = self
            .client
            .request(&GET)
            .segment(record_locking_config_id.into());
        request.set_query("module", module);
        GetRecordLockingConfiguration(Call::new(self.client.clone(), request, |_, body| {
            decode::first(body, "record_locking_configurations")
        }))
    }

    /// Creates a record locking configuration.
    ///
    /// `POST /crm/v8/settings/record_locking_configurations`. Scope
    /// `ZohoCRM.settings.record_locking_configurations.CREATE`. Not retried when it may have been
    /// carried out.
    ///
    /// - `module`: The API name of a module.
    pub fn create(
        &self,
        record_locking_configurations: &[RecordLockingConfigurationInput],
        module: impl AsRef<str>,
    ) -> CreateRecordLockingConfigurations {
        let mut request = self.client.request(&CREATE).json_list(
            "record_locking_configurations",
            record_locking_configurations,
        );
        request.set_query("module", module);
        CreateRecordLockingConfigurations(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "record_locking_configurations")
        }))
    }

    /// Updates a record locking configuration.
    ///
    /// `PUT /crm/v8/settings/record_locking_configurations/{record_locking_config_id}`. Scope
    /// `ZohoCRM.settings.record_locking_configurations.UPDATE`. Retried on transient failures.
    ///
    /// - `module`: The API name of a module.
    pub fn update(
        &self,
        record_locking_config_id: impl Into<Id>,
        body: &RecordLockingConfigurationInput,
        module: impl AsRef<str>,
    ) -> UpdateRecordLockingConfiguration {
        let mut request = self
            .client
            .request(&UPDATE)
            .segment(record_locking_config_id.into())
            .json_list("record_locking_configurations", std::slice::from_ref(body));
        request.set_query("module", module);
        UpdateRecordLockingConfiguration(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "record_locking_configurations")
        }))
    }

    /// Updates several record locking configurations.
    ///
    /// `PUT /crm/v8/settings/record_locking_configurations`. Scope
    /// `ZohoCRM.settings.record_locking_configurations.UPDATE`. Retried on transient failures.
    ///
    /// - `module`: The API name of a module.
    pub fn update_many(
        &self,
        record_locking_configurations: &[RecordLockingConfigurationInput],
        module: impl AsRef<str>,
    ) -> UpdateManyRecordLockingConfigurations {
        let mut request = self.client.request(&UPDATE_MANY).json_list(
            "record_locking_configurations",
            record_locking_configurations,
        );
        request.set_query("module", module);
        UpdateManyRecordLockingConfigurations(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "record_locking_configurations")
        }))
    }

    /// Deletes a record locking configuration.
    ///
    /// `DELETE /crm/v8/settings/record_locking_configurations/{record_locking_config_id}`. Scope
    /// `ZohoCRM.settings.record_locking_configurations.DELETE`. Retried on transient failures.
    ///
    /// - `module`: The API name of a module.
    pub fn delete(
        &self,
        record_locking_config_id: impl Into<Id>,
        module: impl AsRef<str>,
    ) -> DeleteRecordLockingConfiguration {
        let mut request = self
            .client
            .request(&DELETE)
            .segment(record_locking_config_id.into());
        request.set_query("module", module);
        DeleteRecordLockingConfiguration(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "record_locking_configurations")
        }))
    }

    /// Deletes several record locking configurations.
    ///
    /// `DELETE /crm/v8/settings/record_locking_configurations`. Scope
    /// `ZohoCRM.settings.record_locking_configurations.DELETE`. Retried on transient failures.
    ///
    /// - `module`: The API name of a module.
    /// - `ids`: The ids of the items to return or change. At most 100 values.
    pub fn delete_many(
        &self,
        module: impl AsRef<str>,
        ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> DeleteManyRecordLockingConfigurations {
        let mut request = self.client.request(&DELETE_MANY);
        request.set_query("module", module);
        request.set_list("ids", &json::strings::<Id>(ids), 0..=100);
        DeleteManyRecordLockingConfigurations(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "record_locking_configurations")
        }))
    }
}

call! {
    /// Returned by [`RecordLockingConfigurationsClient::list`](crate::record_locking_configurations::RecordLockingConfigurationsClient::list).
    ListRecordLockingConfigurations => list RecordLockingConfiguration
}

impl ListRecordLockingConfigurations {
    /// Query parameter `feature_type`.
    pub fn feature_type(mut self, feature_type: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("feature_type", feature_type);
        self
    }
}

call! {
    /// Returned by [`RecordLockingConfigurationsClient::get`](crate::record_locking_configurations::RecordLockingConfigurationsClient::get).
    GetRecordLockingConfiguration => RecordLockingConfiguration
}

call! {
    /// Returned by [`RecordLockingConfigurationsClient::create`](crate::record_locking_configurations::RecordLockingConfigurationsClient::create).
    CreateRecordLockingConfigurations => RowOutcomes
}

call! {
    /// Returned by [`RecordLockingConfigurationsClient::update`](crate::record_locking_configurations::RecordLockingConfigurationsClient::update).
    UpdateRecordLockingConfiguration => RowOutcomes
}

call! {
    /// Returned by [`RecordLockingConfigurationsClient::update_many`](crate::record_locking_configurations::RecordLockingConfigurationsClient::update_many).
    UpdateManyRecordLockingConfigurations => RowOutcomes
}

call! {
    /// Returned by [`RecordLockingConfigurationsClient::delete`](crate::record_locking_configurations::RecordLockingConfigurationsClient::delete).
    DeleteRecordLockingConfiguration => RowOutcomes
}

call! {
    /// Returned by [`RecordLockingConfigurationsClient::delete_many`](crate::record_locking_configurations::RecordLockingConfigurationsClient::delete_many).
    DeleteManyRecordLockingConfigurations => RowOutcomes
}

pub struct LockingRule {
    pub id: Option<Id>,
    pub name: Option<String>,
    pub lock_existing_records: Option<bool>,
    pub criteria: Option<shared::Criteria>,
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

/// Returned by `record_locking_configurations().list`, `record_locking_configurations().get`.
#[non_exhaustive]
pub struct RecordLockingConfiguration {
    pub id: Option<Id>,
    pub created_time: Option<DateTime>,
    pub locked_for: Option<String>,
    pub excluded_fields: Option<Vec<shared::ApiNameRef>>,
    pub created_by: Option<shared::UserRef>,
    pub feature_type: Option<String>,
    pub locking_rules: Option<Vec<LockingRule>>,
    pub restricted_actions: Option<Vec<String>>,
    pub lock_for_portal_users: Option<bool>,
    pub modified_time: Option<DateTime>,
    pub restricted_communications: Option<Vec<String>>,
    pub system_defined: Option<bool>,
    pub modified_by: Option<shared::UserRef>,
    /// One of `automatic`, `manual`, `both`.
    pub lock_type: Option<LockType>,
    pub restricted_custom_buttons: Option<Vec<shared::NameRef>>,
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

/// Sent by `record_locking_configurations().create`, `record_locking_configurations().update`,
/// `record_locking_configurations().update_many`.
pub struct RecordLockingConfigurationInput {
    pub id: Option<Id>,
    pub locked_for: Option<String>,
    pub excluded_fields: Option<Vec<shared::ApiNameRef>>,
    pub feature_type: Option<String>,
    pub locking_rules: Option<Vec<LockingRule>>,
    pub restricted_actions: Option<Vec<String>>,
    pub lock_for_portal_users: Option<bool>,
    pub restricted_communications: Option<Vec<String>>,
    /// One of `automatic`, `manual`, `both`.
    pub lock_type: Option<LockType>,
    pub restricted_custom_buttons: Option<Vec<shared::NameRef>>,
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
    pub enum LockType {
        /// `automatic`
        Automatic = "automatic",
        /// `manual`
        Manual = "manual",
        /// `both`
        Both = "both",
    }
}
