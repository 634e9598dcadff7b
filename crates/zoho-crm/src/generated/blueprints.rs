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
    Call, Client, DateTime, Decimal, Id, Operation, Request, object,
    wire::{self, Json, Other},
};

use crate::{Crm, RowOutcome, rows, shared};

/// `GET /crm/v8/{module}/{record_id}/actions/blueprint`. Scope `ZohoCRM.modules.ALL`.
pub static GET: Operation = Operation::get(
    "crm.blueprints.get",
    "/crm/{version}/{module}/{record_id}/actions/blueprint",
)
.scopes(&["ZohoCRM.modules.ALL"]);

/// `PUT /crm/v8/{module}/{record_id}/actions/blueprint`. Scope `ZohoCRM.modules.ALL`.
pub static UPDATE: Operation = Operation::put(
    "crm.blueprints.update",
    "/crm/{version}/{module}/{record_id}/actions/blueprint",
)
.scopes(&["ZohoCRM.modules.ALL"])
.rows("");

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
    /// `GET /crm/v8/{module}/{record_id}/actions/blueprint`. Scope `ZohoCRM.modules.ALL`.
    pub fn get(&self, module: impl AsRef<str>, record_id: impl Into<Id>) -> Call<Blueprint> {
        let request = Request::new(&GET).segment(module).segment(record_id.into());
        Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "blueprint")
        })
    }

    /// Moves a record along a transition of its blueprint.
    ///
    /// `PUT /crm/v8/{module}/{record_id}/actions/blueprint`. Scope `ZohoCRM.modules.ALL`.
    pub fn update(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        blueprint: &[Blueprint],
    ) -> Call<RowOutcome> {
        let request = Request::new(&UPDATE)
            .segment(module)
            .segment(record_id.into())
            .body("application/json", wire::body_list("blueprint", blueprint));
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "")
        })
    }
}

/// Association details.
#[derive(Clone, Default, PartialEq)]
pub struct AssociationDetails {
    /// Lookup field.
    pub lookup_field: Option<shared::NameRef>,
    /// Related field.
    pub related_field: Option<shared::NameRef>,
}

object!(AssociationDetails {
    "lookup_field" => lookup_field,
    "related_field" => related_field
});

/// Blueprint, of `blueprints().get`, `blueprints().update`.
#[derive(Clone, Default, PartialEq)]
pub struct Blueprint {
    /// Transition id.
    pub transition_id: Option<Id>,
    /// Data.
    pub data: Option<shared::Record>,
    /// Process info.
    pub process_info: Option<Process>,
    /// Transitions.
    pub transitions: Option<Vec<Transition>>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(Blueprint {
    "transition_id" => transition_id,
    "data" => data,
    "process_info" => process_info,
    "transitions" => transitions;
    other
});

/// Blueprint multi select lookup.
#[derive(Clone, Default, PartialEq)]
pub struct BlueprintMultiSelectLookup {
    /// Id.
    pub id: Option<Id>,
    /// Display label.
    pub display_label: Option<String>,
    /// Linking module.
    pub linking_module: Option<String>,
    /// Lookup apiname.
    pub lookup_apiname: Option<String>,
    /// API name.
    pub api_name: Option<String>,
    /// Connectedlookup apiname.
    pub connectedlookup_apiname: Option<String>,
}

object!(BlueprintMultiSelectLookup {
    "id" => id,
    "display_label" => display_label,
    "linking_module" => linking_module,
    "lookup_apiname" => lookup_apiname,
    "api_name" => api_name,
    "connectedlookup_apiname" => connectedlookup_apiname
});

/// Crypt.
#[derive(Clone, Default, PartialEq)]
pub struct Crypt {
    /// Mode.
    pub mode: Option<String>,
    /// Column.
    pub column: Option<String>,
    /// Table.
    pub table: Option<String>,
    /// Status.
    pub status: Option<i64>,
}

object!(Crypt {
    "mode" => mode,
    "column" => column,
    "table" => table,
    "status" => status
});

/// Currency.
#[derive(Clone, Default, PartialEq)]
pub struct Currency {
    /// Rounding option.
    pub rounding_option: Option<String>,
    /// Precision.
    pub precision: Option<i64>,
}

object!(Currency {
    "rounding_option" => rounding_option,
    "precision" => precision
});

/// Current pick list.
#[derive(Clone, Default, PartialEq)]
pub struct CurrentPickList {
    /// Id.
    pub id: Option<Id>,
    /// Colour code.
    pub colour_code: Option<String>,
    /// Value.
    pub value: Option<String>,
}

object!(CurrentPickList {
    "id" => id,
    "colour_code" => colour_code,
    "value" => value
});

/// Escalation.
#[derive(Clone, Default, PartialEq)]
pub struct Escalation {
    /// Days.
    pub days: Option<i64>,
    /// Status.
    pub status: Option<String>,
}

object!(Escalation {
    "days" => days,
    "status" => status
});

/// Formula.
#[derive(Clone, Default, PartialEq)]
pub struct Formula {
    /// Return type.
    pub return_type: Option<String>,
    /// Expression.
    pub expression: Option<i64>,
}

object!(Formula {
    "return_type" => return_type,
    "expression" => expression
});

/// Lookup and subform.
#[derive(Clone, Default, PartialEq)]
pub struct LookupAndSubform {
    /// Id.
    pub id: Option<Id>,
    /// Display label.
    pub display_label: Option<String>,
    /// API name.
    pub api_name: Option<String>,
    /// Module.
    pub module: Option<String>,
}

object!(LookupAndSubform {
    "id" => id,
    "display_label" => display_label,
    "api_name" => api_name,
    "module" => module
});

/// Multi module lookup.
#[derive(Clone, Default, PartialEq)]
pub struct MultiModuleLookup {
    /// Display label.
    pub display_label: Option<String>,
    /// API name.
    pub api_name: Option<String>,
    /// Modules.
    pub modules: Option<Vec<shared::ModuleRef>>,
}

object!(MultiModuleLookup {
    "display_label" => display_label,
    "api_name" => api_name,
    "modules" => modules
});

/// Next transition.
#[derive(Clone, Default, PartialEq)]
pub struct NextTransition {
    /// Id.
    pub id: Option<Id>,
    /// Name.
    pub name: Option<String>,
    /// Criteria matched.
    pub criteria_matched: Option<bool>,
    /// Type.
    pub type_: Option<String>,
}

object!(NextTransition {
    "id" => id,
    "name" => name,
    "criteria_matched" => criteria_matched,
    "type" => type_
});

/// Process.
#[derive(Clone, Default, PartialEq)]
pub struct Process {
    /// Id.
    pub id: Option<Id>,
    /// Field id.
    pub field_id: Option<Id>,
    /// Is continuous.
    pub is_continuous: Option<bool>,
    /// API name.
    pub api_name: Option<String>,
    /// Continuous.
    pub continuous: Option<bool>,
    /// Field label.
    pub field_label: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Column name.
    pub column_name: Option<String>,
    /// Field value.
    pub field_value: Option<String>,
    /// Field name.
    pub field_name: Option<String>,
    /// Escalation.
    pub escalation: Option<Escalation>,
    /// Current picklist.
    pub current_picklist: Option<CurrentPickList>,
}

object!(Process {
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
    "current_picklist" => current_picklist
});

/// Transition.
#[derive(Clone, Default, PartialEq)]
pub struct Transition {
    /// Id.
    pub id: Option<Id>,
    /// Type.
    pub type_: Option<String>,
    /// Execution time.
    pub execution_time: Option<DateTime>,
    /// Sequence.
    pub sequence: Option<i64>,
    /// Next transitions.
    pub next_transitions: Option<Vec<NextTransition>>,
    /// Parent transition.
    pub parent_transition: Option<Box<Transition>>,
    /// Percent partial save.
    pub percent_partial_save: Option<Decimal>,
    /// Data.
    pub data: Option<shared::Record>,
    /// Next field value.
    pub next_field_value: Option<String>,
    /// Text color code.
    pub text_color_code: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Criteria matched.
    pub criteria_matched: Option<bool>,
    /// Fields.
    pub fields: Option<Vec<TransitionField>>,
    /// Color code.
    pub color_code: Option<String>,
    /// Criteria message.
    pub criteria_message: Option<String>,
}

object!(Transition {
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
    "criteria_message" => criteria_message
});

/// Transition field.
#[derive(Clone, Default, PartialEq)]
pub struct TransitionField {
    /// Id.
    pub id: Option<Id>,
    /// External.
    pub external: Option<shared::ExternalFieldProperties>,
    /// Display type.
    pub display_type: Option<i64>,
    /// Filterable.
    pub filterable: Option<bool>,
    /// Pick list values sorted lexically.
    pub pick_list_values_sorted_lexically: Option<bool>,
    /// Sortable.
    pub sortable: Option<bool>,
    /// UI type.
    pub ui_type: Option<i64>,
    /// Private.
    pub private: Option<shared::PrivateFieldProperties>,
    /// System mandatory.
    pub system_mandatory: Option<bool>,
    /// Webhook.
    pub webhook: Option<bool>,
    /// Json type.
    pub json_type: Option<String>,
    /// Crypt.
    pub crypt: Option<Crypt>,
    /// Field label.
    pub field_label: Option<String>,
    /// Tooltip.
    pub tooltip: Option<shared::Tooltip>,
    /// Created source.
    pub created_source: Option<String>,
    /// Layouts.
    pub layouts: Option<shared::NameRef>,
    /// Field read only.
    pub field_read_only: Option<bool>,
    /// Content.
    pub content: Option<String>,
    /// Display label.
    pub display_label: Option<String>,
    /// Validation rule.
    pub validation_rule: Option<String>,
    /// Read only.
    pub read_only: Option<bool>,
    /// Association details.
    pub association_details: Option<AssociationDetails>,
    /// Multi module lookup.
    pub multi_module_lookup: Option<MultiModuleLookup>,
    /// Currency.
    pub currency: Option<Currency>,
    /// Custom field.
    pub custom_field: Option<bool>,
    /// Lookup.
    pub lookup: Option<LookupAndSubform>,
    /// Convert mapping.
    pub convert_mapping: Option<Json>,
    /// Visible.
    pub visible: Option<bool>,
    /// Length.
    pub length: Option<i64>,
    /// Column name.
    pub column_name: Option<String>,
    /// Type.
    pub type_: Option<String>,
    /// View type.
    pub view_type: Option<shared::ViewType>,
    /// Transition sequence.
    pub transition_sequence: Option<i64>,
    /// API name.
    pub api_name: Option<String>,
    /// Unique.
    pub unique: Option<Unique>,
    /// History tracking.
    pub history_tracking: Option<bool>,
    /// Data type.
    pub data_type: Option<String>,
    /// Formula.
    pub formula: Option<Formula>,
    /// Decimal place.
    pub decimal_place: Option<String>,
    /// Multiselectlookup.
    pub multiselectlookup: Option<BlueprintMultiSelectLookup>,
    /// Pick list values.
    pub pick_list_values: Option<Vec<shared::FieldPickListValue>>,
    /// Auto number.
    pub auto_number: Option<TransitionFieldAutoNumber>,
    /// Personality name.
    pub personality_name: Option<String>,
    /// Mandatory.
    pub mandatory: Option<bool>,
    /// Quick sequence number.
    pub quick_sequence_number: Option<i64>,
    /// Profiles.
    pub profiles: Option<Vec<shared::FieldProfile>>,
}

object!(TransitionField {
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
    "profiles" => profiles
});

/// Transition field auto number.
#[derive(Clone, Default, PartialEq)]
pub struct TransitionFieldAutoNumber {
    /// Prefix.
    pub prefix: Option<String>,
    /// Suffix.
    pub suffix: Option<String>,
    /// Start number.
    pub start_number: Option<i64>,
}

object!(TransitionFieldAutoNumber {
    "prefix" => prefix,
    "suffix" => suffix,
    "start_number" => start_number
});

/// Unique.
#[derive(Clone, Default, PartialEq)]
pub struct Unique {
    /// Casesensitive.
    pub casesensitive: Option<String>,
}

object!(Unique {
    "casesensitive" => casesensitive
});
