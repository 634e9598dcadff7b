// Written by `cargo xtask codegen` from crm/v8/blueprints.toml of the catalogue; changes belong there.
//! The blueprint that a record is in, and its next transitions.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
//! let response = crm.blueprints().get("Contacts", "4876876000000123456").send().await?;
//! println!("{response:?}");
//! # Ok(()) }
//! ```

use zoho_http::{Call, Client, Operation, call, decode};
use zoho_types::json::Json;
use zoho_types::{DateTime, Decimal, ExtraFields, Id, object};

use crate::client::Crm;
use crate::generated::shared;
use crate::rows::{self, RowOutcomes};

/// `GET /crm/v8/{module}/{record_id}/actions/blueprint`. Scope `ZohoCRM.modules.ALL`.
pub static GET: Operation = Operation::get(
    "crm.blueprints.get",
    "/crm/{version}/{module}/{record_id}/actions/blueprint",
)
.scopes(&["ZohoCRM.modules.ALL"])
.alternatives(&[&["ZohoCRM.modules.{module}.ALL"]]);

/// `PUT /crm/v8/{module}/{record_id}/actions/blueprint`. Scope `ZohoCRM.modules.ALL`.
pub static UPDATE: Operation = Operation::put(
    "crm.blueprints.update",
    "/crm/{version}/{module}/{record_id}/actions/blueprint",
)
.scopes(&["ZohoCRM.modules.ALL"])
.alternatives(&[&["ZohoCRM.modules.{module}.ALL"]])
.rows("");

pub(super) const OPERATIONS: &[&Operation] = &[&GET, &UPDATE];

/// The blueprint that a record is in, and its next transitions.
///
/// From [`Crm::blueprints`](crate::Crm::blueprints).
#[derive(Debug, Clone)]
pub struct BlueprintsClient {
    client: Client,
}

impl Crm {
    /// The blueprint that a record is in, and its next transitions.
    #[must_use]
    pub fn blueprints(&self) -> BlueprintsClient {
        BlueprintsClient {
            client: self.client().clone(),
        }
    }
}

impl BlueprintsClient {
    /// Gets the blueprint of a record with its possible transitions.
    ///
    /// `GET /crm/v8/{module}/{record_id}/actions/blueprint`. Scope `ZohoCRM.modules.ALL`. Retried on
    /// transient failures.
    ///
    /// - `module`: The API name of a module.
    pub fn get(&self, module: impl AsRef<str>, record_id: impl Into<Id>) -> GetBlueprint {
        let request = self
            .client
            .request(&GET)
            .segment(module)
            .segment(record_id.into());
        GetBlueprint(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "blueprint")
        }))
    }

    /// Moves a record along a transition of its blueprint.
    ///
    /// `PUT /crm/v8/{module}/{record_id}/actions/blueprint`. Scope `ZohoCRM.modules.ALL`. Retried on
    /// transient failures.
    ///
    /// - `module`: The API name of a module.
    pub fn update(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        blueprint: &[BlueprintInput],
    ) -> UpdateBlueprints {
        let request = self
            .client
            .request(&UPDATE)
            .segment(module)
            .segment(record_id.into())
            .json_list("blueprint", blueprint)
            .checked_all(blueprint);
        UpdateBlueprints(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "")
        }))
    }
}

call! {
    /// Returned by [`BlueprintsClient::get`](crate::blueprints::BlueprintsClient::get).
    GetBlueprint => Blueprint
}

call! {
    /// Returned by [`BlueprintsClient::update`](crate::blueprints::BlueprintsClient::update).
    UpdateBlueprints => RowOutcomes
}

pub struct AssociationDetails {
    pub lookup_field: Option<shared::NameRef>,
    pub related_field: Option<shared::NameRef>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type AssociationDetails {
    "lookup_field" => lookup_field,
    "related_field" => related_field;
    extra
});

/// Returned by `blueprints().get`.
#[non_exhaustive]
pub struct Blueprint {
    pub transition_id: Option<Id>,
    pub data: Option<shared::Record>,
    pub process_info: Option<Process>,
    pub transitions: Option<Vec<Transition>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type Blueprint {
    "transition_id" => transition_id,
    "data" => data,
    "process_info" => process_info,
    "transitions" => transitions;
    extra
});

/// Sent by `blueprints().update`.
pub struct BlueprintInput {
    pub transition_id: Option<Id>,
    pub data: Option<shared::Record>,
    pub process_info: Option<Process>,
    pub transitions: Option<Vec<TransitionInput>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type BlueprintInput {
    "transition_id" => transition_id,
    "data" => data,
    "process_info" => process_info,
    "transitions" => transitions;
    extra
});

pub struct BlueprintMultiSelectLookup {
    pub id: Option<Id>,
    /// The label in the user interface.
    pub display_label: Option<String>,
    pub linking_module: Option<String>,
    pub lookup_apiname: Option<String>,
    /// The name in requests and criteria.
    pub api_name: Option<String>,
    pub connectedlookup_apiname: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type BlueprintMultiSelectLookup {
    "id" => id,
    "display_label" => display_label,
    "linking_module" => linking_module,
    "lookup_apiname" => lookup_apiname,
    "api_name" => api_name,
    "connectedlookup_apiname" => connectedlookup_apiname;
    extra
});

pub struct Crypt {
    pub mode: Option<String>,
    pub column: Option<String>,
    pub table: Option<String>,
    pub status: Option<i64>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type Crypt {
    "mode" => mode,
    "column" => column,
    "table" => table,
    "status" => status;
    extra
});

pub struct Currency {
    pub rounding_option: Option<String>,
    pub precision: Option<i64>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type Currency {
    "rounding_option" => rounding_option,
    "precision" => precision;
    extra
});

pub struct CurrentPickList {
    pub id: Option<Id>,
    pub colour_code: Option<String>,
    pub value: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type CurrentPickList {
    "id" => id,
    "colour_code" => colour_code,
    "value" => value;
    extra
});

pub struct Escalation {
    pub days: Option<i64>,
    pub status: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type Escalation {
    "days" => days,
    "status" => status;
    extra
});

pub struct Formula {
    pub return_type: Option<String>,
    pub expression: Option<i64>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type Formula {
    "return_type" => return_type,
    "expression" => expression;
    extra
});

pub struct LookupAndSubform {
    pub id: Option<Id>,
    /// The label in the user interface.
    pub display_label: Option<String>,
    /// The name in requests and criteria.
    pub api_name: Option<String>,
    pub module: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type LookupAndSubform {
    "id" => id,
    "display_label" => display_label,
    "api_name" => api_name,
    "module" => module;
    extra
});

pub struct MultiModuleLookup {
    /// The label in the user interface.
    pub display_label: Option<String>,
    /// The name in requests and criteria.
    pub api_name: Option<String>,
    pub modules: Option<Vec<shared::ModuleRef>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type MultiModuleLookup {
    "display_label" => display_label,
    "api_name" => api_name,
    "modules" => modules;
    extra
});

pub struct NextTransition {
    pub id: Option<Id>,
    pub name: Option<String>,
    pub criteria_matched: Option<bool>,
    pub type_: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type NextTransition {
    "id" => id,
    "name" => name,
    "criteria_matched" => criteria_matched,
    "type" => type_;
    extra
});

pub struct Process {
    pub id: Option<Id>,
    pub field_id: Option<Id>,
    pub is_continuous: Option<bool>,
    /// The name in requests and criteria.
    pub api_name: Option<String>,
    pub continuous: Option<bool>,
    /// The label in the user interface.
    pub field_label: Option<String>,
    pub name: Option<String>,
    pub column_name: Option<String>,
    pub field_value: Option<String>,
    pub field_name: Option<String>,
    pub escalation: Option<Escalation>,
    pub current_picklist: Option<CurrentPickList>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type Process {
    "id" => id,
    "field_id" => field_id,
    "is_continuous" => is_continuous,
    "api_name" => api_name,
    "continuous" => continuous,
    "field_label" => field_label,
    "name" => name,
    "column_name" => column_name,
    "field_value" => field_value,
    "field_name" => field_name,
    "escalation" => escalation,
    "current_picklist" => current_picklist;
    extra
});

#[non_exhaustive]
pub struct Transition {
    pub id: Option<Id>,
    pub type_: Option<String>,
    pub execution_time: Option<DateTime>,
    pub sequence: Option<i64>,
    pub next_transitions: Option<Vec<NextTransition>>,
    pub parent_transition: Option<Box<Transition>>,
    pub percent_partial_save: Option<Decimal>,
    pub data: Option<shared::Record>,
    pub next_field_value: Option<String>,
    pub text_color_code: Option<String>,
    pub name: Option<String>,
    pub criteria_matched: Option<bool>,
    pub fields: Option<Vec<TransitionField>>,
    pub color_code: Option<String>,
    pub criteria_message: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type Transition {
    "id" => id,
    "type" => type_,
    "execution_time" => execution_time,
    "sequence" => sequence,
    "next_transitions" => next_transitions,
    "parent_transition" => parent_transition,
    "percent_partial_save" => percent_partial_save,
    "data" => data,
    "next_field_value" => next_field_value,
    "text_color_code" => text_color_code,
    "name" => name,
    "criteria_matched" => criteria_matched,
    "fields" => fields,
    "color_code" => color_code,
    "criteria_message" => criteria_message;
    extra
});

#[non_exhaustive]
pub struct TransitionField {
    pub id: Option<Id>,
    pub external: Option<shared::ExternalFieldProperties>,
    pub display_type: Option<i64>,
    pub filterable: Option<bool>,
    pub pick_list_values_sorted_lexically: Option<bool>,
    pub sortable: Option<bool>,
    pub ui_type: Option<i64>,
    pub private: Option<shared::PrivateFieldProperties>,
    pub system_mandatory: Option<bool>,
    pub webhook: Option<bool>,
    pub json_type: Option<String>,
    pub crypt: Option<Crypt>,
    /// The label in the user interface.
    pub field_label: Option<String>,
    pub tooltip: Option<shared::Tooltip>,
    pub created_source: Option<String>,
    pub layouts: Option<shared::NameRef>,
    pub field_read_only: Option<bool>,
    pub content: Option<String>,
    /// The label in the user interface.
    pub display_label: Option<String>,
    pub validation_rule: Option<String>,
    pub read_only: Option<bool>,
    pub association_details: Option<AssociationDetails>,
    pub multi_module_lookup: Option<MultiModuleLookup>,
    pub currency: Option<Currency>,
    pub custom_field: Option<bool>,
    pub lookup: Option<LookupAndSubform>,
    pub convert_mapping: Option<Json>,
    pub visible: Option<bool>,
    pub length: Option<i64>,
    pub column_name: Option<String>,
    pub type_: Option<String>,
    pub view_type: Option<shared::ViewType>,
    pub transition_sequence: Option<i64>,
    /// The name in requests and criteria.
    pub api_name: Option<String>,
    pub unique: Option<Unique>,
    pub history_tracking: Option<bool>,
    pub data_type: Option<String>,
    pub formula: Option<Formula>,
    pub decimal_place: Option<String>,
    pub multiselectlookup: Option<BlueprintMultiSelectLookup>,
    pub pick_list_values: Option<Vec<shared::FieldPickListValue>>,
    pub auto_number: Option<TransitionFieldAutoNumber>,
    pub personality_name: Option<String>,
    pub mandatory: Option<bool>,
    pub quick_sequence_number: Option<i64>,
    pub profiles: Option<Vec<shared::FieldProfile>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type TransitionField {
    "id" => id,
    "external" => external,
    "display_type" => display_type,
    "filterable" => filterable,
    "pick_list_values_sorted_lexically" => pick_list_values_sorted_lexically,
    "sortable" => sortable,
    "ui_type" => ui_type,
    "private" => private,
    "system_mandatory" => system_mandatory,
    "webhook" => webhook,
    "json_type" => json_type,
    "crypt" => crypt,
    "field_label" => field_label,
    "tooltip" => tooltip,
    "created_source" => created_source,
    "layouts" => layouts,
    "field_read_only" => field_read_only,
    "content" => content,
    "display_label" => display_label,
    "validation_rule" => validation_rule,
    "read_only" => read_only,
    "association_details" => association_details,
    "multi_module_lookup" => multi_module_lookup,
    "currency" => currency,
    "custom_field" => custom_field,
    "lookup" => lookup,
    "convert_mapping" => convert_mapping,
    "visible" => visible,
    "length" => length,
    "column_name" => column_name,
    "_type" => type_,
    "view_type" => view_type,
    "transition_sequence" => transition_sequence,
    "api_name" => api_name,
    "unique" => unique,
    "history_tracking" => history_tracking,
    "data_type" => data_type,
    "formula" => formula,
    "decimal_place" => decimal_place,
    "multiselectlookup" => multiselectlookup,
    "pick_list_values" => pick_list_values,
    "auto_number" => auto_number,
    "personality_name" => personality_name,
    "mandatory" => mandatory,
    "quick_sequence_number" => quick_sequence_number,
    "profiles" => profiles;
    extra
});

pub struct TransitionFieldAutoNumber {
    pub prefix: Option<String>,
    pub suffix: Option<String>,
    pub start_number: Option<i64>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type TransitionFieldAutoNumber {
    "prefix" => prefix,
    "suffix" => suffix,
    "start_number" => start_number;
    extra
});

pub struct TransitionFieldInput {
    pub id: Option<Id>,
    pub external: Option<shared::ExternalFieldProperties>,
    pub display_type: Option<i64>,
    pub filterable: Option<bool>,
    pub pick_list_values_sorted_lexically: Option<bool>,
    pub sortable: Option<bool>,
    pub ui_type: Option<i64>,
    pub private: Option<shared::PrivateFieldProperties>,
    pub system_mandatory: Option<bool>,
    pub webhook: Option<bool>,
    pub json_type: Option<String>,
    pub crypt: Option<Crypt>,
    /// The label in the user interface.
    pub field_label: Option<String>,
    pub tooltip: Option<shared::Tooltip>,
    pub layouts: Option<shared::NameRef>,
    pub field_read_only: Option<bool>,
    pub content: Option<String>,
    /// The label in the user interface.
    pub display_label: Option<String>,
    pub validation_rule: Option<String>,
    pub read_only: Option<bool>,
    pub association_details: Option<AssociationDetails>,
    pub multi_module_lookup: Option<MultiModuleLookup>,
    pub currency: Option<Currency>,
    pub custom_field: Option<bool>,
    pub lookup: Option<LookupAndSubform>,
    pub convert_mapping: Option<Json>,
    pub visible: Option<bool>,
    pub length: Option<i64>,
    pub column_name: Option<String>,
    pub type_: Option<String>,
    pub view_type: Option<shared::ViewType>,
    pub transition_sequence: Option<i64>,
    /// The name in requests and criteria.
    pub api_name: Option<String>,
    pub unique: Option<Unique>,
    pub history_tracking: Option<bool>,
    pub data_type: Option<String>,
    pub formula: Option<Formula>,
    pub decimal_place: Option<String>,
    pub multiselectlookup: Option<BlueprintMultiSelectLookup>,
    pub pick_list_values: Option<Vec<shared::FieldPickListValue>>,
    pub auto_number: Option<TransitionFieldAutoNumber>,
    pub personality_name: Option<String>,
    pub mandatory: Option<bool>,
    pub quick_sequence_number: Option<i64>,
    pub profiles: Option<Vec<shared::FieldProfile>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type TransitionFieldInput {
    "id" => id,
    "external" => external,
    "display_type" => display_type,
    "filterable" => filterable,
    "pick_list_values_sorted_lexically" => pick_list_values_sorted_lexically,
    "sortable" => sortable,
    "ui_type" => ui_type,
    "private" => private,
    "system_mandatory" => system_mandatory,
    "webhook" => webhook,
    "json_type" => json_type,
    "crypt" => crypt,
    "field_label" => field_label,
    "tooltip" => tooltip,
    "layouts" => layouts,
    "field_read_only" => field_read_only,
    "content" => content,
    "display_label" => display_label,
    "validation_rule" => validation_rule,
    "read_only" => read_only,
    "association_details" => association_details,
    "multi_module_lookup" => multi_module_lookup,
    "currency" => currency,
    "custom_field" => custom_field,
    "lookup" => lookup,
    "convert_mapping" => convert_mapping,
    "visible" => visible,
    "length" => length,
    "column_name" => column_name,
    "_type" => type_,
    "view_type" => view_type,
    "transition_sequence" => transition_sequence,
    "api_name" => api_name,
    "unique" => unique,
    "history_tracking" => history_tracking,
    "data_type" => data_type,
    "formula" => formula,
    "decimal_place" => decimal_place,
    "multiselectlookup" => multiselectlookup,
    "pick_list_values" => pick_list_values,
    "auto_number" => auto_number,
    "personality_name" => personality_name,
    "mandatory" => mandatory,
    "quick_sequence_number" => quick_sequence_number,
    "profiles" => profiles;
    extra
});

pub struct TransitionInput {
    pub id: Option<Id>,
    pub type_: Option<String>,
    pub execution_time: Option<DateTime>,
    pub sequence: Option<i64>,
    pub next_transitions: Option<Vec<NextTransition>>,
    pub parent_transition: Option<Box<TransitionInput>>,
    pub percent_partial_save: Option<Decimal>,
    pub data: Option<shared::Record>,
    pub next_field_value: Option<String>,
    pub text_color_code: Option<String>,
    pub name: Option<String>,
    pub criteria_matched: Option<bool>,
    pub fields: Option<Vec<TransitionFieldInput>>,
    pub color_code: Option<String>,
    pub criteria_message: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type TransitionInput {
    "id" => id,
    "type" => type_,
    "execution_time" => execution_time,
    "sequence" => sequence,
    "next_transitions" => next_transitions,
    "parent_transition" => parent_transition,
    "percent_partial_save" => percent_partial_save,
    "data" => data,
    "next_field_value" => next_field_value,
    "text_color_code" => text_color_code,
    "name" => name,
    "criteria_matched" => criteria_matched,
    "fields" => fields,
    "color_code" => color_code,
    "criteria_message" => criteria_message;
    extra
});

pub struct Unique {
    pub casesensitive: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type Unique {
    "casesensitive" => casesensitive;
    extra
});
