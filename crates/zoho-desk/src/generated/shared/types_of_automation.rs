// Written by `cargo xtask codegen` from xtask/catalog/desk/shared.toml; changes belong there.
//! What is sent and what comes back.

use zoho_http::{ExtraFields, Id, object};

use super::{AvailableCondition, RuleType};

/// Criteria field, from `blueprints().list_criteria_fields`,
/// `direct_assignment_rules().list_criteria_fields`, `skills().list_criteria_fields`.
#[non_exhaustive]
pub struct CriteriaField {
    /// `displayLabel`: how it is labelled.
    pub display_label: Option<String>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `fieldDetails`: a list.
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

/// Field detail.
#[non_exhaustive]
pub struct FieldDetail {
    /// `availableConditions`: a list.
    pub available_conditions: Option<Vec<AvailableCondition>>,
    /// `fieldLabel`: how it is labelled.
    pub field_label: Option<String>,
    /// `i18NLabel`: text.
    pub i18_n_label: Option<String>,
    /// `type`: text.
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

/// Module ref.
#[non_exhaustive]
pub struct ModuleRef {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `displayLabel`: how it is labelled.
    pub display_label: Option<String>,
    /// `apiName`: its name in requests and criteria.
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

/// Related rule, from `business_hours().list_related_rules`, `skills().list_related_rules`.
#[non_exhaustive]
pub struct RelatedRule {
    /// `ruleType`: one of the 8 words of [`RuleType`].
    pub rule_type: Option<RuleType>,
    /// `ruleName`: text.
    pub rule_name: Option<String>,
    /// `ruleId`: the id of a rule.
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
