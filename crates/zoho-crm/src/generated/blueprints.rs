// Written by `cargo xtask codegen` from xtask/catalog/crm/blueprints.toml; changes belong there.
//! The blueprint that a record is in, and its next transitions.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
//! let answer = crm.blueprints().get("Contacts", "4876876000000123456").send().await?;
//! println!("{answer:?}");
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, DateTime, Decimal, ExtraFields, Id, Operation, object,
    wire::{self, Json},
};

use crate::{Crm, RowOutcomes, rows, shared};

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

/// The blueprint that a record is in, and its next transitions.
///
/// From [`Crm::blueprints`](crate::Crm::blueprints); Zoho's [reference](https://www.zoho.com/crm/developer/docs/api/v8/).
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
    /// `GET /crm/v8/{module}/{record_id}/actions/blueprint`. Scope `ZohoCRM.modules.ALL`. Repeated
    /// when it fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn get(&self, module: impl AsRef<str>, record_id: impl Into<Id>) -> Call<Blueprint> {
        let request = self
            .client
            .request(&GET)
            .segment(module)
            .segment(record_id.into());
        Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "blueprint")
        })
    }

    /// Moves a record along a transition of its blueprint.
    ///
    /// `PUT /crm/v8/{module}/{record_id}/actions/blueprint`. Scope `ZohoCRM.modules.ALL`. Repeated
    /// when it fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn update(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        blueprint: &[BlueprintInput],
    ) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&UPDATE)
            .segment(module)
            .segment(record_id.into())
            .json_list("blueprint", blueprint)
            .checked_all(blueprint);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "")
        })
    }
}

/// Association details.
pub struct AssociationDetails {
    /// `lookup_field`: an object.
    pub lookup_field: Option<shared::NameRef>,
    /// `related_field`: an object.
    pub related_field: Option<shared::NameRef>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type AssociationDetails {
    "lookup_field" => lookup_field,
    "related_field" => related_field;
    extra
});

/// Blueprint, from `blueprints().get`.
#[non_exhaustive]
pub struct Blueprint {
    /// `transition_id`: the id of a transition.
    pub transition_id: Option<Id>,
    /// `data`: an object.
    pub data: Option<shared::Record>,
    /// `process_info`: an object.
    pub process_info: Option<Process>,
    /// `transitions`: a list.
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

/// Blueprint input, for `blueprints().update`.
pub struct BlueprintInput {
    /// `transition_id`: the id of a transition.
    pub transition_id: Option<Id>,
    /// `data`: an object.
    pub data: Option<shared::Record>,
    /// `process_info`: an object.
    pub process_info: Option<Process>,
    /// `transitions`: a list.
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

/// Blueprint multi select lookup.
pub struct BlueprintMultiSelectLookup {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `display_label`: how it is labelled.
    pub display_label: Option<String>,
    /// `linking_module`: text.
    pub linking_module: Option<String>,
    /// `lookup_apiname`: text.
    pub lookup_apiname: Option<String>,
    /// `api_name`: its name in requests and criteria.
    pub api_name: Option<String>,
    /// `connectedlookup_apiname`: text.
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

/// Crypt.
pub struct Crypt {
    /// `mode`: text.
    pub mode: Option<String>,
    /// `column`: text.
    pub column: Option<String>,
    /// `table`: text.
    pub table: Option<String>,
    /// `status`: a whole number.
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

/// Currency.
pub struct Currency {
    /// `rounding_option`: text.
    pub rounding_option: Option<String>,
    /// `precision`: a whole number.
    pub precision: Option<i64>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type Currency {
    "rounding_option" => rounding_option,
    "precision" => precision;
    extra
});

/// Current pick list.
pub struct CurrentPickList {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `colour_code`: text.
    pub colour_code: Option<String>,
    /// `value`: text.
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

/// Escalation.
pub struct Escalation {
    /// `days`: a whole number of days.
    pub days: Option<i64>,
    /// `status`: text.
    pub status: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type Escalation {
    "days" => days,
    "status" => status;
    extra
});

/// Formula.
pub struct Formula {
    /// `return_type`: text.
    pub return_type: Option<String>,
    /// `expression`: a whole number.
    pub expression: Option<i64>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type Formula {
    "return_type" => return_type,
    "expression" => expression;
    extra
});

/// Lookup and subform.
pub struct LookupAndSubform {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `display_label`: how it is labelled.
    pub display_label: Option<String>,
    /// `api_name`: its name in requests and criteria.
    pub api_name: Option<String>,
    /// `module`: text.
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

/// Multi module lookup.
pub struct MultiModuleLookup {
    /// `display_label`: how it is labelled.
    pub display_label: Option<String>,
    /// `api_name`: its name in requests and criteria.
    pub api_name: Option<String>,
    /// `modules`: a list.
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

/// Next transition.
pub struct NextTransition {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `criteria_matched`: yes or no.
    pub criteria_matched: Option<bool>,
    /// `type`: text.
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

/// Process.
pub struct Process {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `field_id`: the id of a field.
    pub field_id: Option<Id>,
    /// `is_continuous`: whether it is continuous.
    pub is_continuous: Option<bool>,
    /// `api_name`: its name in requests and criteria.
    pub api_name: Option<String>,
    /// `continuous`: yes or no.
    pub continuous: Option<bool>,
    /// `field_label`: how it is labelled.
    pub field_label: Option<String>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `column_name`: text.
    pub column_name: Option<String>,
    /// `field_value`: text.
    pub field_value: Option<String>,
    /// `field_name`: text.
    pub field_name: Option<String>,
    /// `escalation`: an object.
    pub escalation: Option<Escalation>,
    /// `current_picklist`: an object.
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

/// Transition.
#[non_exhaustive]
pub struct Transition {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `type`: text.
    pub type_: Option<String>,
    /// `execution_time`: a moment with its offset.
    pub execution_time: Option<DateTime>,
    /// `sequence`: a whole number.
    pub sequence: Option<i64>,
    /// `next_transitions`: a list.
    pub next_transitions: Option<Vec<NextTransition>>,
    /// `parent_transition`: an object.
    pub parent_transition: Option<Box<Transition>>,
    /// `percent_partial_save`: percent, with all its digits.
    pub percent_partial_save: Option<Decimal>,
    /// `data`: an object.
    pub data: Option<shared::Record>,
    /// `next_field_value`: text.
    pub next_field_value: Option<String>,
    /// `text_color_code`: text.
    pub text_color_code: Option<String>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `criteria_matched`: yes or no.
    pub criteria_matched: Option<bool>,
    /// `fields`: a list.
    pub fields: Option<Vec<TransitionField>>,
    /// `color_code`: text.
    pub color_code: Option<String>,
    /// `criteria_message`: text.
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

/// Transition field.
#[non_exhaustive]
pub struct TransitionField {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `external`: an object.
    pub external: Option<shared::ExternalFieldProperties>,
    /// `display_type`: a whole number.
    pub display_type: Option<i64>,
    /// `filterable`: yes or no.
    pub filterable: Option<bool>,
    /// `pick_list_values_sorted_lexically`: yes or no.
    pub pick_list_values_sorted_lexically: Option<bool>,
    /// `sortable`: yes or no.
    pub sortable: Option<bool>,
    /// `ui_type`: a whole number.
    pub ui_type: Option<i64>,
    /// `private`: an object.
    pub private: Option<shared::PrivateFieldProperties>,
    /// `system_mandatory`: yes or no.
    pub system_mandatory: Option<bool>,
    /// `webhook`: yes or no.
    pub webhook: Option<bool>,
    /// `json_type`: text.
    pub json_type: Option<String>,
    /// `crypt`: an object.
    pub crypt: Option<Crypt>,
    /// `field_label`: how it is labelled.
    pub field_label: Option<String>,
    /// `tooltip`: an object.
    pub tooltip: Option<shared::Tooltip>,
    /// `created_source`: text.
    pub created_source: Option<String>,
    /// `layouts`: an object.
    pub layouts: Option<shared::NameRef>,
    /// `field_read_only`: yes or no.
    pub field_read_only: Option<bool>,
    /// `content`: text.
    pub content: Option<String>,
    /// `display_label`: how it is labelled.
    pub display_label: Option<String>,
    /// `validation_rule`: text.
    pub validation_rule: Option<String>,
    /// `read_only`: yes or no.
    pub read_only: Option<bool>,
    /// `association_details`: an object.
    pub association_details: Option<AssociationDetails>,
    /// `multi_module_lookup`: an object.
    pub multi_module_lookup: Option<MultiModuleLookup>,
    /// `currency`: an object.
    pub currency: Option<Currency>,
    /// `custom_field`: yes or no.
    pub custom_field: Option<bool>,
    /// `lookup`: an object.
    pub lookup: Option<LookupAndSubform>,
    /// `convert_mapping`: any JSON.
    pub convert_mapping: Option<Json>,
    /// `visible`: yes or no.
    pub visible: Option<bool>,
    /// `length`: a whole number.
    pub length: Option<i64>,
    /// `column_name`: text.
    pub column_name: Option<String>,
    /// `_type`: text.
    pub type_: Option<String>,
    /// `view_type`: an object.
    pub view_type: Option<shared::ViewType>,
    /// `transition_sequence`: a whole number.
    pub transition_sequence: Option<i64>,
    /// `api_name`: its name in requests and criteria.
    pub api_name: Option<String>,
    /// `unique`: an object.
    pub unique: Option<Unique>,
    /// `history_tracking`: yes or no.
    pub history_tracking: Option<bool>,
    /// `data_type`: text.
    pub data_type: Option<String>,
    /// `formula`: an object.
    pub formula: Option<Formula>,
    /// `decimal_place`: text.
    pub decimal_place: Option<String>,
    /// `multiselectlookup`: an object.
    pub multiselectlookup: Option<BlueprintMultiSelectLookup>,
    /// `pick_list_values`: a list.
    pub pick_list_values: Option<Vec<shared::FieldPickListValue>>,
    /// `auto_number`: an object.
    pub auto_number: Option<TransitionFieldAutoNumber>,
    /// `personality_name`: text.
    pub personality_name: Option<String>,
    /// `mandatory`: yes or no.
    pub mandatory: Option<bool>,
    /// `quick_sequence_number`: a whole number.
    pub quick_sequence_number: Option<i64>,
    /// `profiles`: a list.
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

/// Transition field auto number.
pub struct TransitionFieldAutoNumber {
    /// `prefix`: text.
    pub prefix: Option<String>,
    /// `suffix`: text.
    pub suffix: Option<String>,
    /// `start_number`: a whole number.
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

/// Transition field input.
pub struct TransitionFieldInput {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `external`: an object.
    pub external: Option<shared::ExternalFieldProperties>,
    /// `display_type`: a whole number.
    pub display_type: Option<i64>,
    /// `filterable`: yes or no.
    pub filterable: Option<bool>,
    /// `pick_list_values_sorted_lexically`: yes or no.
    pub pick_list_values_sorted_lexically: Option<bool>,
    /// `sortable`: yes or no.
    pub sortable: Option<bool>,
    /// `ui_type`: a whole number.
    pub ui_type: Option<i64>,
    /// `private`: an object.
    pub private: Option<shared::PrivateFieldProperties>,
    /// `system_mandatory`: yes or no.
    pub system_mandatory: Option<bool>,
    /// `webhook`: yes or no.
    pub webhook: Option<bool>,
    /// `json_type`: text.
    pub json_type: Option<String>,
    /// `crypt`: an object.
    pub crypt: Option<Crypt>,
    /// `field_label`: how it is labelled.
    pub field_label: Option<String>,
    /// `tooltip`: an object.
    pub tooltip: Option<shared::Tooltip>,
    /// `layouts`: an object.
    pub layouts: Option<shared::NameRef>,
    /// `field_read_only`: yes or no.
    pub field_read_only: Option<bool>,
    /// `content`: text.
    pub content: Option<String>,
    /// `display_label`: how it is labelled.
    pub display_label: Option<String>,
    /// `validation_rule`: text.
    pub validation_rule: Option<String>,
    /// `read_only`: yes or no.
    pub read_only: Option<bool>,
    /// `association_details`: an object.
    pub association_details: Option<AssociationDetails>,
    /// `multi_module_lookup`: an object.
    pub multi_module_lookup: Option<MultiModuleLookup>,
    /// `currency`: an object.
    pub currency: Option<Currency>,
    /// `custom_field`: yes or no.
    pub custom_field: Option<bool>,
    /// `lookup`: an object.
    pub lookup: Option<LookupAndSubform>,
    /// `convert_mapping`: any JSON.
    pub convert_mapping: Option<Json>,
    /// `visible`: yes or no.
    pub visible: Option<bool>,
    /// `length`: a whole number.
    pub length: Option<i64>,
    /// `column_name`: text.
    pub column_name: Option<String>,
    /// `_type`: text.
    pub type_: Option<String>,
    /// `view_type`: an object.
    pub view_type: Option<shared::ViewType>,
    /// `transition_sequence`: a whole number.
    pub transition_sequence: Option<i64>,
    /// `api_name`: its name in requests and criteria.
    pub api_name: Option<String>,
    /// `unique`: an object.
    pub unique: Option<Unique>,
    /// `history_tracking`: yes or no.
    pub history_tracking: Option<bool>,
    /// `data_type`: text.
    pub data_type: Option<String>,
    /// `formula`: an object.
    pub formula: Option<Formula>,
    /// `decimal_place`: text.
    pub decimal_place: Option<String>,
    /// `multiselectlookup`: an object.
    pub multiselectlookup: Option<BlueprintMultiSelectLookup>,
    /// `pick_list_values`: a list.
    pub pick_list_values: Option<Vec<shared::FieldPickListValue>>,
    /// `auto_number`: an object.
    pub auto_number: Option<TransitionFieldAutoNumber>,
    /// `personality_name`: text.
    pub personality_name: Option<String>,
    /// `mandatory`: yes or no.
    pub mandatory: Option<bool>,
    /// `quick_sequence_number`: a whole number.
    pub quick_sequence_number: Option<i64>,
    /// `profiles`: a list.
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

/// Transition input.
pub struct TransitionInput {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `type`: text.
    pub type_: Option<String>,
    /// `execution_time`: a moment with its offset.
    pub execution_time: Option<DateTime>,
    /// `sequence`: a whole number.
    pub sequence: Option<i64>,
    /// `next_transitions`: a list.
    pub next_transitions: Option<Vec<NextTransition>>,
    /// `parent_transition`: an object.
    pub parent_transition: Option<Box<TransitionInput>>,
    /// `percent_partial_save`: percent, with all its digits.
    pub percent_partial_save: Option<Decimal>,
    /// `data`: an object.
    pub data: Option<shared::Record>,
    /// `next_field_value`: text.
    pub next_field_value: Option<String>,
    /// `text_color_code`: text.
    pub text_color_code: Option<String>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `criteria_matched`: yes or no.
    pub criteria_matched: Option<bool>,
    /// `fields`: a list.
    pub fields: Option<Vec<TransitionFieldInput>>,
    /// `color_code`: text.
    pub color_code: Option<String>,
    /// `criteria_message`: text.
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

/// Unique.
pub struct Unique {
    /// `casesensitive`: text.
    pub casesensitive: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type Unique {
    "casesensitive" => casesensitive;
    extra
});
