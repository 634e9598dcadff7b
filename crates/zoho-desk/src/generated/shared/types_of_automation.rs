// Written by `cargo xtask codegen` from desk/v1/shared.toml of the catalogue; changes belong there.
//! Request and response types.

use zoho_types::{ExtraFields, Id, object};

use super::{AvailableCondition, RuleType};

#[non_exhaustive]
pub struct CriteriaField {
    /// The label in the user interface.
    pub display_label: Option<String>,
    pub name: Option<String>,
    pub field_details: Option<Vec<FieldDetail>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type CriteriaField {
    "displayLabel" => display_label,
    "name" => name,
    "fieldDetails" => field_details;
    extra
});

#[non_exhaustive]
pub struct FieldDetail {
    pub available_conditions: Option<Vec<AvailableCondition>>,
    /// The label in the user interface.
    pub field_label: Option<String>,
    pub i18_n_label: Option<String>,
    pub type_: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type FieldDetail {
    "availableConditions" => available_conditions,
    "fieldLabel" => field_label,
    "i18NLabel" => i18_n_label,
    "type" => type_;
    extra
});

#[non_exhaustive]
pub struct ModuleRef {
    pub id: Option<Id>,
    /// The label in the user interface.
    pub display_label: Option<String>,
    /// The name in requests and criteria.
    pub api_name: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ModuleRef {
    "id" => id,
    "displayLabel" => display_label,
    "apiName" => api_name;
    extra
});

#[non_exhaustive]
pub struct RelatedRule {
    pub rule_type: Option<RuleType>,
    pub rule_name: Option<String>,
    pub rule_id: Option<Id>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type RelatedRule {
    "ruleType" => rule_type,
    "ruleName" => rule_name,
    "ruleId" => rule_id;
    extra
});
