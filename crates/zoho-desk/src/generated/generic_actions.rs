// Written by `cargo xtask codegen` from xtask/catalog/desk/generic_actions.toml; changes belong there.
//! Actions of automations.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let answer = desk.generic_actions().execute("4876876000000123456",
//! &zoho_desk::generic_actions::GenericActionExecute::default()).send().await?;
//! println!("{answer:?}");
//! # Ok(()) }
//! ```

use std::collections::BTreeMap;

use zoho_http::{Call, Client, ExtraFields, Id, Operation, object, open_enum, wire};

use crate::{Desk, shared};

/// `POST /api/v1/actions/{version_id}/execute`. Scope `Desk.settings.CREATE`.
pub static EXECUTE: Operation = Operation::post(
    "desk.generic_actions.execute",
    "/api/{version}/actions/{version_id}/execute",
)
.scopes(&["Desk.settings.CREATE"]);

/// Actions of automations.
///
/// From [`Desk::generic_actions`](crate::Desk::generic_actions); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
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
    /// `POST /api/v1/actions/{version_id}/execute`. Scope `Desk.settings.CREATE`. Not repeated by
    /// itself when it may have been carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn execute(
        &self,
        version_id: impl Into<Id>,
        body: &GenericActionExecute,
    ) -> Call<GenericActionExecuteResult> {
        let request = self
            .client
            .request(&EXECUTE)
            .segment(version_id.into())
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "data")
        })
    }
}

/// Action param mapping.
pub struct ActionParamMapping {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `picklistValues`: a list.
    pub picklist_values: Option<Vec<ExtraFields>>,
    /// `apiName`: its name in requests and criteria.
    pub api_name: Option<String>,
    /// `i18nLabel`: text.
    pub i18n_label: Option<String>,
    /// `placeHolderContext`: text.
    pub place_holder_context: Option<String>,
    /// `origin`: one of `STATIC`, `DYNAMIC`.
    pub origin: Option<Origin>,
    /// `length`: a whole number.
    pub length: Option<i64>,
    /// `type`: one of the 11 words of [`ActionParamMappingType`].
    pub type_: Option<ActionParamMappingType>,
    /// `isEncrypted`: whether it is encrypted.
    pub is_encrypted: Option<bool>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `uiType`: one of the 28 words of [`UiType`].
    pub ui_type: Option<UiType>,
    /// `hooks`: a list.
    pub hooks: Option<Vec<ExtraFields>>,
    /// `value`: text.
    pub value: Option<String>,
    /// `isMandatory`: whether it is mandatory.
    pub is_mandatory: Option<bool>,
    /// `order`: a whole number.
    pub order: Option<i64>,
    /// `targetTemplateName`: text.
    pub target_template_name: Option<String>,
    /// `version`: text.
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

/// Generic action execute, for `generic_actions().execute`.
pub struct GenericActionExecute {
    /// `executionType`: one of `SYNC`, `ASYNC`.
    pub execution_type: Option<shared::ExecutionType>,
    /// `actionParamMappings`: a list.
    pub action_param_mappings: Option<Vec<ActionParamMapping>>,
    /// `moduleId`: the id of a module.
    pub module_id: Option<Id>,
    /// `entityIds`: one or more ids; has to be sent.
    pub entity_ids: Option<Vec<Id>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl GenericActionExecute {
    /// With what has to be sent; the rest is left out.
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

/// Generic action execute result, from `generic_actions().execute`.
#[non_exhaustive]
pub struct GenericActionExecuteResult {
    /// `message`: text.
    pub message: Option<String>,
    /// `status`: one of `SUCCESS`, `FAILURE`, `OFFLOADED`.
    pub status: Option<GenericActionExecuteResultStatus>,
    /// `actionResult`: values by name.
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
    /// Action param mapping type.
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
    /// Generic action execute result status.
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
    /// Origin.
    pub enum Origin {
        /// `STATIC`
        Static = "STATIC",
        /// `DYNAMIC`
        Dynamic = "DYNAMIC",
    }
}

open_enum! {
    /// UI type.
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
