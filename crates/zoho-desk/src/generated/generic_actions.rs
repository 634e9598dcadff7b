// Written by `cargo xtask codegen` from desk/v1/generic_actions.toml of the catalogue; changes belong there.
//! Actions of automations.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let response = desk.generic_actions().execute("4876876000000123456",
//! &zoho_desk::generic_actions::GenericActionExecute::default()).send().await?;
//! println!("{response:?}");
//! # Ok(()) }
//! ```

use std::collections::BTreeMap;

use zoho_http::{Call, Client, Operation, call, decode};
use zoho_types::{ExtraFields, Id, object, open_enum};

use crate::client::Desk;
use crate::generated::shared;

/// `POST /api/v1/actions/{version_id}/execute`. Scope `Desk.settings.CREATE`.
pub static EXECUTE: Operation = Operation::post(
    "desk.generic_actions.execute",
    "/api/{version}/actions/{version_id}/execute",
)
.scopes(&["Desk.settings.CREATE"]);

pub(super) const OPERATIONS: &[&Operation] = &[&EXECUTE];

/// Actions of automations.
///
/// From [`Desk::generic_actions`](crate::Desk::generic_actions).
#[derive(Debug, Clone)]
pub struct GenericActionsClient {
    client: Client,
}

impl Desk {
    /// Actions of automations.
    #[must_use]
    pub fn generic_actions(&self) -> GenericActionsClient {
        GenericActionsClient {
            client: self.client().clone(),
        }
    }
}

impl GenericActionsClient {
    /// Executes generic actions.
    ///
    /// `POST /api/v1/actions/{version_id}/execute`. Scope `Desk.settings.CREATE`. Not retried when it
    /// may have been carried out.
    pub fn execute(
        &self,
        version_id: impl Into<Id>,
        body: &GenericActionExecute,
    ) -> ExecuteGenericActions {
        let request = self
            .client
            .request(&EXECUTE)
            .segment(version_id.into())
            .json_member("", body);
        ExecuteGenericActions(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "data")
        }))
    }
}

call! {
    /// Returned by [`GenericActionsClient::execute`](crate::generic_actions::GenericActionsClient::execute).
    ExecuteGenericActions => GenericActionExecuteResult
}

pub struct ActionParamMapping {
    pub id: Option<Id>,
    pub picklist_values: Option<Vec<ExtraFields>>,
    /// The name in requests and criteria.
    pub api_name: Option<String>,
    pub i18n_label: Option<String>,
    pub place_holder_context: Option<String>,
    /// One of `STATIC`, `DYNAMIC`.
    pub origin: Option<Origin>,
    pub length: Option<i64>,
    pub type_: Option<ActionParamMappingType>,
    pub is_encrypted: Option<bool>,
    pub name: Option<String>,
    pub ui_type: Option<UiType>,
    pub hooks: Option<Vec<ExtraFields>>,
    pub value: Option<String>,
    pub is_mandatory: Option<bool>,
    pub order: Option<i64>,
    pub target_template_name: Option<String>,
    pub version: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ActionParamMapping {
    "id" => id,
    "picklistValues" => picklist_values,
    "apiName" => api_name,
    "i18nLabel" => i18n_label,
    "placeHolderContext" => place_holder_context,
    "origin" => origin,
    "length" => length,
    "type" => type_,
    "isEncrypted" => is_encrypted,
    "name" => name,
    "uiType" => ui_type,
    "hooks" => hooks,
    "value" => value,
    "isMandatory" => is_mandatory,
    "order" => order,
    "targetTemplateName" => target_template_name,
    "version" => version;
    extra
});

/// Sent by `generic_actions().execute`.
pub struct GenericActionExecute {
    /// One of `SYNC`, `ASYNC`.
    pub execution_type: Option<shared::ExecutionType>,
    pub action_param_mappings: Option<Vec<ActionParamMapping>>,
    pub module_id: Option<Id>,
    /// Required.
    pub entity_ids: Option<Vec<Id>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl GenericActionExecute {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(entity_ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        Self {
            entity_ids: Some(entity_ids.into_iter().map(Into::into).collect()),
            ..Self::default()
        }
    }
}

object!(type GenericActionExecute {
    "executionType" => execution_type,
    "actionParamMappings" => action_param_mappings,
    "moduleId" => module_id,
    "entityIds" => entity_ids;
    extra
});

/// Returned by `generic_actions().execute`.
#[non_exhaustive]
pub struct GenericActionExecuteResult {
    pub message: Option<String>,
    /// One of `SUCCESS`, `FAILURE`, `OFFLOADED`.
    pub status: Option<GenericActionExecuteResultStatus>,
    pub action_result: Option<BTreeMap<String, String>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type GenericActionExecuteResult {
    "message" => message,
    "status" => status,
    "actionResult" => action_result;
    extra
});

open_enum! {
    pub enum ActionParamMappingType {
        /// `STRING`
        String = "STRING",
        /// `NUMBER`
        Number = "NUMBER",
        /// `DECIMAL`
        Decimal = "DECIMAL",
        /// `PICKLIST`
        Picklist = "PICKLIST",
        /// `URL`
        Url = "URL",
        /// `MULTIPICKLIST`
        Multipicklist = "MULTIPICKLIST",
        /// `ARRAY`
        Array = "ARRAY",
        /// `OBJECT`
        Object = "OBJECT",
        /// `LOOKUP`
        Lookup = "LOOKUP",
        /// `BOOLEAN`
        Boolean = "BOOLEAN",
        /// `TEXT`
        Text = "TEXT",
    }
}

open_enum! {
    pub enum GenericActionExecuteResultStatus {
        /// `SUCCESS`
        Success = "SUCCESS",
        /// `FAILURE`
        Failure = "FAILURE",
        /// `OFFLOADED`
        Offloaded = "OFFLOADED",
    }
}

open_enum! {
    pub enum Origin {
        /// `STATIC`
        Static = "STATIC",
        /// `DYNAMIC`
        Dynamic = "DYNAMIC",
    }
}

open_enum! {
    pub enum UiType {
        /// `Text`
        Text = "Text",
        /// `Number`
        Number = "Number",
        /// `Percent`
        Percent = "Percent",
        /// `Decimal`
        Decimal = "Decimal",
        /// `Currency`
        Currency = "Currency",
        /// `Date`
        Date = "Date",
        /// `DateTime`
        DateTime = "DateTime",
        /// `Email`
        Email = "Email",
        /// `Phone`
        Phone = "Phone",
        /// `Picklist`
        Picklist = "Picklist",
        /// `URL`
        Url = "URL",
        /// `Textarea`
        Textarea = "Textarea",
        /// `Boolean`
        Boolean = "Boolean",
        /// `Multiselect`
        Multiselect = "Multiselect",
        /// `AutoNumber`
        AutoNumber = "AutoNumber",
        /// `LookUp`
        LookUp = "LookUp",
        /// `Fax`
        Fax = "Fax",
        /// `Formula`
        Formula = "Formula",
        /// `Hidden`
        Hidden = "Hidden",
        /// `MultiLookup`
        MultiLookup = "MultiLookup",
        /// `PrimaryIdentifier`
        PrimaryIdentifier = "PrimaryIdentifier",
        /// `Expression`
        Expression = "Expression",
        /// `Collection`
        Collection = "Collection",
        /// `RichPlainText`
        RichPlainText = "RichPlainText",
        /// `FileUpload`
        FileUpload = "FileUpload",
        /// `LargeText`
        LargeText = "LargeText",
        /// `Long`
        Long = "Long",
        /// `Watchfields`
        Watchfields = "Watchfields",
    }
}
