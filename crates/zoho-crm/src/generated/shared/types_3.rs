// Written by `cargo xtask codegen` from xtask/catalog/crm/shared.toml; changes belong there.
//! What is sent and what comes back.

use zoho_http::{Date, DateTime, ExtraFields, Id, object, wire::Json};

use super::{
    ApiNameRef, Association, AutoNumber, ConvertMapping, DecimalSeparator, EmailParser,
    ExternalFieldProperties, FieldEncryption, FieldPickListValue, FieldProfile, FieldRef,
    FileUploadOption, HipaaCompliance, HistoryTracking, HistoryTrackingInput, LayoutSectionDelete,
    ModuleRef, MultiSelectLookup, NameFormat, NameRef, OperationType, PrivateFieldProperties,
    SharePermission, SharedToType, TimeFormat,
};

/// Section field.
#[non_exhaustive]
pub struct SectionField {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `required`: yes or no.
    pub required: Option<bool>,
    /// `validation_rule`: any JSON.
    pub validation_rule: Option<Json>,
    /// `default_value`: any JSON.
    pub default_value: Option<Json>,
    /// `sequence_number`: a whole number.
    pub sequence_number: Option<i64>,
    /// `section_id`: the id of a section.
    pub section_id: Option<Id>,
    /// `blueprint_supported`: yes or no.
    pub blueprint_supported: Option<bool>,
    /// `json_type`: text.
    pub json_type: Option<String>,
    /// `length`: a whole number.
    pub length: Option<i64>,
    /// `decimal_place`: a whole number.
    pub decimal_place: Option<i64>,
    /// `multi_module_lookup`: any JSON.
    pub multi_module_lookup: Option<Json>,
    /// `sharing_properties`: an object.
    pub sharing_properties: Option<SharingProperty>,
    /// `currency`: any JSON.
    pub currency: Option<Json>,
    /// `file_upolad_optionlist`: a list.
    pub file_upolad_optionlist: Option<Vec<FileUploadOption>>,
    /// `lookup`: any JSON.
    pub lookup: Option<Json>,
    /// `subform`: any JSON.
    pub subform: Option<Json>,
    /// `formula`: any JSON.
    pub formula: Option<Json>,
    /// `multiselectlookup`: any JSON.
    pub multiselectlookup: Option<Json>,
    /// `multiuserlookup`: an object.
    pub multiuserlookup: Option<MultiSelectLookup>,
    /// `pick_list_values`: a list.
    pub pick_list_values: Option<Vec<FieldPickListValue>>,
    /// `allowed_modules`: a list.
    pub allowed_modules: Option<Vec<ModuleRef>>,
    /// `hipaa_compliance_enabled`: yes or no.
    pub hipaa_compliance_enabled: Option<bool>,
    /// `hipaa_compliance`: an object.
    pub hipaa_compliance: Option<HipaaCompliance>,
    /// `static_values`: a list.
    pub static_values: Option<Vec<StaticValue>>,
    /// `static_field`: yes or no.
    pub static_field: Option<bool>,
    /// `layout_associations`: a list.
    pub layout_associations: Option<Vec<FieldRef>>,
    /// `_delete`: an object.
    pub delete: Option<LayoutSectionDelete>,
    /// `associated_module`: an object.
    pub associated_module: Option<ModuleRef>,
    /// `data_type`: text.
    pub data_type: Option<String>,
    /// `operation_type`: an object.
    pub operation_type: Option<OperationType>,
    /// `system_mandatory`: yes or no.
    pub system_mandatory: Option<bool>,
    /// `webhook`: yes or no.
    pub webhook: Option<bool>,
    /// `virtual_field`: yes or no.
    pub virtual_field: Option<bool>,
    /// `field_read_only`: yes or no.
    pub field_read_only: Option<bool>,
    /// `customizable_properties`: one or more texts.
    pub customizable_properties: Option<Vec<String>>,
    /// `read_only`: yes or no.
    pub read_only: Option<bool>,
    /// `custom_field`: yes or no.
    pub custom_field: Option<bool>,
    /// `businesscard_supported`: yes or no.
    pub businesscard_supported: Option<bool>,
    /// `filterable`: yes or no.
    pub filterable: Option<bool>,
    /// `visible`: yes or no.
    pub visible: Option<bool>,
    /// `available_in_user_layout`: yes or no.
    pub available_in_user_layout: Option<bool>,
    /// `display_field`: yes or no.
    pub display_field: Option<bool>,
    /// `pick_list_values_sorted_lexically`: yes or no.
    pub pick_list_values_sorted_lexically: Option<bool>,
    /// `sortable`: yes or no.
    pub sortable: Option<bool>,
    /// `separator`: yes or no.
    pub separator: Option<bool>,
    /// `searchable`: yes or no.
    pub searchable: Option<bool>,
    /// `enable_colour_code`: yes or no; `true` where it is left out.
    pub enable_colour_code: Option<bool>,
    /// `mass_update`: yes or no.
    pub mass_update: Option<bool>,
    /// `created_source`: text.
    pub created_source: Option<String>,
    /// `type`: text.
    pub type_: Option<String>,
    /// `display_label`: how it is labelled.
    pub display_label: Option<String>,
    /// `column_name`: text.
    pub column_name: Option<String>,
    /// `api_name`: its name in requests and criteria.
    pub api_name: Option<String>,
    /// `display_type`: a whole number.
    pub display_type: Option<i64>,
    /// `ui_type`: a whole number.
    pub ui_type: Option<i64>,
    /// `colour_code_enabled_by_system`: yes or no.
    pub colour_code_enabled_by_system: Option<bool>,
    /// `quick_sequence_number`: text.
    pub quick_sequence_number: Option<String>,
    /// `email_parser`: an object.
    pub email_parser: Option<EmailParser>,
    /// `rollup_summary`: any JSON.
    pub rollup_summary: Option<Json>,
    /// `refer_from_field`: an object.
    pub refer_from_field: Option<ApiNameRef>,
    /// `created_time`: when it was created.
    pub created_time: Option<DateTime>,
    /// `modified_time`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `show_type`: a whole number.
    pub show_type: Option<i64>,
    /// `category`: a whole number.
    pub category: Option<i64>,
    /// `profiles`: a list.
    pub profiles: Option<Vec<FieldProfile>>,
    /// `view_type`: an object.
    pub view_type: Option<ViewType>,
    /// `unique`: any JSON.
    pub unique: Option<Json>,
    /// `sub_module`: an object.
    pub sub_module: Option<ModuleRef>,
    /// `external`: an object.
    pub external: Option<ExternalFieldProperties>,
    /// `private`: an object.
    pub private: Option<PrivateFieldProperties>,
    /// `convert_mapping`: an object.
    pub convert_mapping: Option<ConvertMapping>,
    /// `autonumber`: an object.
    pub autonumber: Option<AutoNumber>,
    /// `auto_number`: any JSON.
    pub auto_number: Option<Json>,
    /// `crypt`: an object.
    pub crypt: Option<FieldEncryption>,
    /// `tooltip`: an object.
    pub tooltip: Option<Tooltip>,
    /// `history_tracking`: an object.
    pub history_tracking: Option<HistoryTracking>,
    /// `association_details`: an object.
    pub association_details: Option<Association>,
    /// `additional_column`: text.
    pub additional_column: Option<String>,
    /// `field_label`: how it is labelled.
    pub field_label: Option<String>,
    /// `common.picklist`: any JSON.
    pub common_picklist: Option<Json>,
    /// `_update_existing_records`: yes or no.
    pub update_existing_records: Option<bool>,
    /// `number_separator`: yes or no.
    pub number_separator: Option<bool>,
    /// `textarea`: an object.
    pub textarea: Option<Textarea>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type SectionField {
    "id" => id,
    "required" => required,
    "validation_rule" => validation_rule,
    "default_value" => default_value,
    "sequence_number" => sequence_number,
    "section_id" => section_id,
    "blueprint_supported" => blueprint_supported,
    "json_type" => json_type,
    "length" => length,
    "decimal_place" => decimal_place,
    "multi_module_lookup" => multi_module_lookup,
    "sharing_properties" => sharing_properties,
    "currency" => currency,
    "file_upolad_optionlist" => file_upolad_optionlist,
    "lookup" => lookup,
    "subform" => subform,
    "formula" => formula,
    "multiselectlookup" => multiselectlookup,
    "multiuserlookup" => multiuserlookup,
    "pick_list_values" => pick_list_values,
    "allowed_modules" => allowed_modules,
    "hipaa_compliance_enabled" => hipaa_compliance_enabled,
    "hipaa_compliance" => hipaa_compliance,
    "static_values" => static_values,
    "static_field" => static_field,
    "layout_associations" => layout_associations,
    "_delete" => delete,
    "associated_module" => associated_module,
    "data_type" => data_type,
    "operation_type" => operation_type,
    "system_mandatory" => system_mandatory,
    "webhook" => webhook,
    "virtual_field" => virtual_field,
    "field_read_only" => field_read_only,
    "customizable_properties" => customizable_properties,
    "read_only" => read_only,
    "custom_field" => custom_field,
    "businesscard_supported" => businesscard_supported,
    "filterable" => filterable,
    "visible" => visible,
    "available_in_user_layout" => available_in_user_layout,
    "display_field" => display_field,
    "pick_list_values_sorted_lexically" => pick_list_values_sorted_lexically,
    "sortable" => sortable,
    "separator" => separator,
    "searchable" => searchable,
    "enable_colour_code" => enable_colour_code,
    "mass_update" => mass_update,
    "created_source" => created_source,
    "type" => type_,
    "display_label" => display_label,
    "column_name" => column_name,
    "api_name" => api_name,
    "display_type" => display_type,
    "ui_type" => ui_type,
    "colour_code_enabled_by_system" => colour_code_enabled_by_system,
    "quick_sequence_number" => quick_sequence_number,
    "email_parser" => email_parser,
    "rollup_summary" => rollup_summary,
    "refer_from_field" => refer_from_field,
    "created_time" => created_time,
    "modified_time" => modified_time,
    "show_type" => show_type,
    "category" => category,
    "profiles" => profiles,
    "view_type" => view_type,
    "unique" => unique,
    "sub_module" => sub_module,
    "external" => external,
    "private" => private,
    "convert_mapping" => convert_mapping,
    "autonumber" => autonumber,
    "auto_number" => auto_number,
    "crypt" => crypt,
    "tooltip" => tooltip,
    "history_tracking" => history_tracking,
    "association_details" => association_details,
    "additional_column" => additional_column,
    "field_label" => field_label,
    "common.picklist" => common_picklist,
    "_update_existing_records" => update_existing_records,
    "number_separator" => number_separator,
    "textarea" => textarea;
    extra
});

/// Section field input.
pub struct SectionFieldInput {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `required`: yes or no.
    pub required: Option<bool>,
    /// `validation_rule`: any JSON.
    pub validation_rule: Option<Json>,
    /// `default_value`: any JSON.
    pub default_value: Option<Json>,
    /// `sequence_number`: a whole number.
    pub sequence_number: Option<i64>,
    /// `section_id`: the id of a section.
    pub section_id: Option<Id>,
    /// `blueprint_supported`: yes or no.
    pub blueprint_supported: Option<bool>,
    /// `json_type`: text.
    pub json_type: Option<String>,
    /// `length`: a whole number.
    pub length: Option<i64>,
    /// `decimal_place`: a whole number.
    pub decimal_place: Option<i64>,
    /// `multi_module_lookup`: any JSON.
    pub multi_module_lookup: Option<Json>,
    /// `sharing_properties`: an object.
    pub sharing_properties: Option<SharingProperty>,
    /// `currency`: any JSON.
    pub currency: Option<Json>,
    /// `file_upolad_optionlist`: a list.
    pub file_upolad_optionlist: Option<Vec<FileUploadOption>>,
    /// `lookup`: any JSON.
    pub lookup: Option<Json>,
    /// `subform`: any JSON.
    pub subform: Option<Json>,
    /// `formula`: any JSON.
    pub formula: Option<Json>,
    /// `multiselectlookup`: any JSON.
    pub multiselectlookup: Option<Json>,
    /// `multiuserlookup`: an object.
    pub multiuserlookup: Option<MultiSelectLookup>,
    /// `pick_list_values`: a list.
    pub pick_list_values: Option<Vec<FieldPickListValue>>,
    /// `allowed_modules`: a list.
    pub allowed_modules: Option<Vec<ModuleRef>>,
    /// `hipaa_compliance_enabled`: yes or no.
    pub hipaa_compliance_enabled: Option<bool>,
    /// `hipaa_compliance`: an object.
    pub hipaa_compliance: Option<HipaaCompliance>,
    /// `static_values`: a list.
    pub static_values: Option<Vec<StaticValue>>,
    /// `static_field`: yes or no.
    pub static_field: Option<bool>,
    /// `layout_associations`: a list.
    pub layout_associations: Option<Vec<FieldRef>>,
    /// `_delete`: an object.
    pub delete: Option<LayoutSectionDelete>,
    /// `associated_module`: an object.
    pub associated_module: Option<ModuleRef>,
    /// `data_type`: text.
    pub data_type: Option<String>,
    /// `operation_type`: an object.
    pub operation_type: Option<OperationType>,
    /// `system_mandatory`: yes or no.
    pub system_mandatory: Option<bool>,
    /// `webhook`: yes or no.
    pub webhook: Option<bool>,
    /// `virtual_field`: yes or no.
    pub virtual_field: Option<bool>,
    /// `field_read_only`: yes or no.
    pub field_read_only: Option<bool>,
    /// `customizable_properties`: one or more texts.
    pub customizable_properties: Option<Vec<String>>,
    /// `read_only`: yes or no.
    pub read_only: Option<bool>,
    /// `custom_field`: yes or no.
    pub custom_field: Option<bool>,
    /// `businesscard_supported`: yes or no.
    pub businesscard_supported: Option<bool>,
    /// `filterable`: yes or no.
    pub filterable: Option<bool>,
    /// `visible`: yes or no.
    pub visible: Option<bool>,
    /// `available_in_user_layout`: yes or no.
    pub available_in_user_layout: Option<bool>,
    /// `display_field`: yes or no.
    pub display_field: Option<bool>,
    /// `pick_list_values_sorted_lexically`: yes or no.
    pub pick_list_values_sorted_lexically: Option<bool>,
    /// `sortable`: yes or no.
    pub sortable: Option<bool>,
    /// `separator`: yes or no.
    pub separator: Option<bool>,
    /// `searchable`: yes or no.
    pub searchable: Option<bool>,
    /// `enable_colour_code`: yes or no; `true` where it is left out.
    pub enable_colour_code: Option<bool>,
    /// `mass_update`: yes or no.
    pub mass_update: Option<bool>,
    /// `type`: text.
    pub type_: Option<String>,
    /// `display_label`: how it is labelled.
    pub display_label: Option<String>,
    /// `column_name`: text.
    pub column_name: Option<String>,
    /// `api_name`: its name in requests and criteria.
    pub api_name: Option<String>,
    /// `display_type`: a whole number.
    pub display_type: Option<i64>,
    /// `ui_type`: a whole number.
    pub ui_type: Option<i64>,
    /// `colour_code_enabled_by_system`: yes or no.
    pub colour_code_enabled_by_system: Option<bool>,
    /// `quick_sequence_number`: text.
    pub quick_sequence_number: Option<String>,
    /// `email_parser`: an object.
    pub email_parser: Option<EmailParser>,
    /// `rollup_summary`: any JSON.
    pub rollup_summary: Option<Json>,
    /// `refer_from_field`: an object.
    pub refer_from_field: Option<ApiNameRef>,
    /// `show_type`: a whole number.
    pub show_type: Option<i64>,
    /// `category`: a whole number.
    pub category: Option<i64>,
    /// `profiles`: a list.
    pub profiles: Option<Vec<FieldProfile>>,
    /// `view_type`: an object.
    pub view_type: Option<ViewType>,
    /// `unique`: any JSON.
    pub unique: Option<Json>,
    /// `sub_module`: an object.
    pub sub_module: Option<ModuleRef>,
    /// `external`: an object.
    pub external: Option<ExternalFieldProperties>,
    /// `private`: an object.
    pub private: Option<PrivateFieldProperties>,
    /// `convert_mapping`: an object.
    pub convert_mapping: Option<ConvertMapping>,
    /// `autonumber`: an object.
    pub autonumber: Option<AutoNumber>,
    /// `auto_number`: any JSON.
    pub auto_number: Option<Json>,
    /// `crypt`: an object.
    pub crypt: Option<FieldEncryption>,
    /// `tooltip`: an object.
    pub tooltip: Option<Tooltip>,
    /// `history_tracking`: an object.
    pub history_tracking: Option<HistoryTrackingInput>,
    /// `association_details`: an object.
    pub association_details: Option<Association>,
    /// `additional_column`: text.
    pub additional_column: Option<String>,
    /// `field_label`: how it is labelled.
    pub field_label: Option<String>,
    /// `common.picklist`: any JSON.
    pub common_picklist: Option<Json>,
    /// `_update_existing_records`: yes or no.
    pub update_existing_records: Option<bool>,
    /// `number_separator`: yes or no.
    pub number_separator: Option<bool>,
    /// `textarea`: an object.
    pub textarea: Option<Textarea>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type SectionFieldInput {
    "id" => id,
    "required" => required,
    "validation_rule" => validation_rule,
    "default_value" => default_value,
    "sequence_number" => sequence_number,
    "section_id" => section_id,
    "blueprint_supported" => blueprint_supported,
    "json_type" => json_type,
    "length" => length,
    "decimal_place" => decimal_place,
    "multi_module_lookup" => multi_module_lookup,
    "sharing_properties" => sharing_properties,
    "currency" => currency,
    "file_upolad_optionlist" => file_upolad_optionlist,
    "lookup" => lookup,
    "subform" => subform,
    "formula" => formula,
    "multiselectlookup" => multiselectlookup,
    "multiuserlookup" => multiuserlookup,
    "pick_list_values" => pick_list_values,
    "allowed_modules" => allowed_modules,
    "hipaa_compliance_enabled" => hipaa_compliance_enabled,
    "hipaa_compliance" => hipaa_compliance,
    "static_values" => static_values,
    "static_field" => static_field,
    "layout_associations" => layout_associations,
    "_delete" => delete,
    "associated_module" => associated_module,
    "data_type" => data_type,
    "operation_type" => operation_type,
    "system_mandatory" => system_mandatory,
    "webhook" => webhook,
    "virtual_field" => virtual_field,
    "field_read_only" => field_read_only,
    "customizable_properties" => customizable_properties,
    "read_only" => read_only,
    "custom_field" => custom_field,
    "businesscard_supported" => businesscard_supported,
    "filterable" => filterable,
    "visible" => visible,
    "available_in_user_layout" => available_in_user_layout,
    "display_field" => display_field,
    "pick_list_values_sorted_lexically" => pick_list_values_sorted_lexically,
    "sortable" => sortable,
    "separator" => separator,
    "searchable" => searchable,
    "enable_colour_code" => enable_colour_code,
    "mass_update" => mass_update,
    "type" => type_,
    "display_label" => display_label,
    "column_name" => column_name,
    "api_name" => api_name,
    "display_type" => display_type,
    "ui_type" => ui_type,
    "colour_code_enabled_by_system" => colour_code_enabled_by_system,
    "quick_sequence_number" => quick_sequence_number,
    "email_parser" => email_parser,
    "rollup_summary" => rollup_summary,
    "refer_from_field" => refer_from_field,
    "show_type" => show_type,
    "category" => category,
    "profiles" => profiles,
    "view_type" => view_type,
    "unique" => unique,
    "sub_module" => sub_module,
    "external" => external,
    "private" => private,
    "convert_mapping" => convert_mapping,
    "autonumber" => autonumber,
    "auto_number" => auto_number,
    "crypt" => crypt,
    "tooltip" => tooltip,
    "history_tracking" => history_tracking,
    "association_details" => association_details,
    "additional_column" => additional_column,
    "field_label" => field_label,
    "common.picklist" => common_picklist,
    "_update_existing_records" => update_existing_records,
    "number_separator" => number_separator,
    "textarea" => textarea;
    extra
});

/// Section input.
pub struct SectionInput {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `display_label`: how it is labelled.
    pub display_label: Option<String>,
    /// `sequence_number`: a whole number.
    pub sequence_number: Option<i64>,
    /// `isSubformSection`: whether it is subform section.
    pub is_subform_section: Option<bool>,
    /// `tab_traversal`: text.
    pub tab_traversal: Option<String>,
    /// `api_name`: its name in requests and criteria.
    pub api_name: Option<String>,
    /// `column_count`: how many columns there are.
    pub column_count: Option<i64>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `generated_type`: text.
    pub generated_type: Option<String>,
    /// `type`: text.
    pub type_: Option<String>,
    /// `fields`: a list.
    pub fields: Option<Vec<SectionFieldInput>>,
    /// `properties`: an object.
    pub properties: Option<SectionProperties>,
    /// `_delete`: an object.
    pub delete: Option<LayoutSectionDelete>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type SectionInput {
    "id" => id,
    "display_label" => display_label,
    "sequence_number" => sequence_number,
    "isSubformSection" => is_subform_section,
    "tab_traversal" => tab_traversal,
    "api_name" => api_name,
    "column_count" => column_count,
    "name" => name,
    "generated_type" => generated_type,
    "type" => type_,
    "fields" => fields,
    "properties" => properties,
    "_delete" => delete;
    extra
});

/// Section properties.
pub struct SectionProperties {
    /// `reorder_rows`: yes or no.
    pub reorder_rows: Option<bool>,
    /// `maximum_rows`: a whole number.
    pub maximum_rows: Option<i64>,
    /// `tooltip`: an object.
    pub tooltip: Option<Tooltip>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type SectionProperties {
    "reorder_rows" => reorder_rows,
    "maximum_rows" => maximum_rows,
    "tooltip" => tooltip;
    extra
});

/// Shared to.
pub struct SharedTo {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `type`: one of `territories`, `roles`, `groups`, `users`.
    pub type_: Option<SharedToType>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `subordinates`: yes or no.
    pub subordinates: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type SharedTo {
    "id" => id,
    "type" => type_,
    "name" => name,
    "subordinates" => subordinates;
    extra
});

/// Sharing property.
pub struct SharingProperty {
    /// `scheduler_status`: text.
    pub scheduler_status: Option<String>,
    /// `share_preference_enabled`: yes or no.
    pub share_preference_enabled: Option<bool>,
    /// `share_permission`: one of `read-write`, `read-only`, `full-access`.
    pub share_permission: Option<SharePermission>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type SharingProperty {
    "scheduler_status" => scheduler_status,
    "share_preference_enabled" => share_preference_enabled,
    "share_permission" => share_permission;
    extra
});

/// Sharing rule filter field.
pub struct SharingRuleFilterField {
    /// `api_name`: its name in requests and criteria.
    pub api_name: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type SharingRuleFilterField {
    "api_name" => api_name;
    extra
});

/// Static subform properties.
pub struct StaticSubformProperties {
    /// `fields`: a list.
    pub fields: Option<Vec<ApiNameRef>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type StaticSubformProperties {
    "fields" => fields;
    extra
});

/// Static value.
pub struct StaticValue {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `sequence_number`: a whole number.
    pub sequence_number: Option<i64>,
    /// `value`: text.
    pub value: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type StaticValue {
    "id" => id,
    "sequence_number" => sequence_number,
    "value" => value;
    extra
});

/// Subform properties.
pub struct SubformProperties {
    /// `pinned_column`: yes or no.
    pub pinned_column: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type SubformProperties {
    "pinned_column" => pinned_column;
    extra
});

/// Tab.
pub struct Tab {
    /// `font_color`: text.
    pub font_color: Option<String>,
    /// `background`: text.
    pub background: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type Tab {
    "font_color" => font_color,
    "background" => background;
    extra
});

/// Tag, from `tags().list`.
pub struct Tag {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `name`: its name, at the most 25 characters.
    pub name: Option<String>,
    /// `color_code`: text.
    pub color_code: Option<String>,
    /// `created_time`: when it was created.
    pub created_time: Option<DateTime>,
    /// `modified_time`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `modified_by`: who changed it last.
    pub modified_by: Option<UserRef>,
    /// `created_by`: who created it.
    pub created_by: Option<UserRef>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type Tag {
    "id" => id,
    "name" => name,
    "color_code" => color_code,
    "created_time" => created_time,
    "modified_time" => modified_time,
    "modified_by" => modified_by,
    "created_by" => created_by;
    extra
} constraints "name" [0, 25]);

/// Textarea.
pub struct Textarea {
    /// `type`: text.
    pub type_: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type Textarea {
    "type" => type_;
    extra
});

/// Theme.
pub struct Theme {
    /// `normal_tab`: an object.
    pub normal_tab: Option<Tab>,
    /// `selected_tab`: an object.
    pub selected_tab: Option<Tab>,
    /// `new_background`: text.
    pub new_background: Option<String>,
    /// `background`: text.
    pub background: Option<String>,
    /// `screen`: text.
    pub screen: Option<String>,
    /// `type`: text.
    pub type_: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type Theme {
    "normal_tab" => normal_tab,
    "selected_tab" => selected_tab,
    "new_background" => new_background,
    "background" => background,
    "screen" => screen,
    "type" => type_;
    extra
});

/// Tooltip.
pub struct Tooltip {
    /// `name`: its name.
    pub name: Option<String>,
    /// `value`: text.
    pub value: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type Tooltip {
    "name" => name,
    "value" => value;
    extra
});

/// User, from `territory_users().list`, `territory_users().get`, `users().list`, ….
#[non_exhaustive]
pub struct User {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `country`: text.
    pub country: Option<String>,
    /// `language`: text.
    pub language: Option<String>,
    /// `microsoft`: yes or no.
    pub microsoft: Option<bool>,
    /// `$shift_effective_from`: any JSON.
    pub shift_effective_from: Option<Json>,
    /// `state`: text.
    pub state: Option<String>,
    /// `fax`: text.
    pub fax: Option<String>,
    /// `country_locale`: a locale, such as `en_US`.
    pub country_locale: Option<String>,
    /// `zip`: text.
    pub zip: Option<String>,
    /// `created_time`: when it was created.
    pub created_time: Option<DateTime>,
    /// `time_format`: one of `HH:mm`, `hh:mm a`.
    pub time_format: Option<TimeFormat>,
    /// `offset`: a whole number.
    pub offset: Option<i64>,
    /// `profile`: an object.
    pub profile: Option<NameRef>,
    /// `role`: an object.
    pub role: Option<NameRef>,
    /// `created_by`: who created it.
    pub created_by: Option<UserRef>,
    /// `full_name`: text.
    pub full_name: Option<String>,
    /// `zuid`: an id.
    pub zuid: Option<Id>,
    /// `phone`: a phone number.
    pub phone: Option<String>,
    /// `dob`: a day.
    pub dob: Option<Date>,
    /// `status`: text.
    pub status: Option<String>,
    /// `customize_info`: an object.
    pub customize_info: Option<UserCustomization>,
    /// `city`: text.
    pub city: Option<String>,
    /// `signature`: text.
    pub signature: Option<String>,
    /// `sort_order_preference__s`: text.
    pub system_sort_order_preference: Option<String>,
    /// `category`: text.
    pub category: Option<String>,
    /// `date_format`: text.
    pub date_format: Option<String>,
    /// `confirm`: yes or no.
    pub confirm: Option<bool>,
    /// `decimal_separator`: one of `Comma`, `Period`.
    pub decimal_separator: Option<DecimalSeparator>,
    /// `number_separator`: text.
    pub number_separator: Option<String>,
    /// `time_zone`: any JSON.
    pub time_zone: Option<Json>,
    /// `last_name`: text, at the most 50 characters.
    pub last_name: Option<String>,
    /// `mobile`: a phone number.
    pub mobile: Option<String>,
    /// `$current_shift`: an object.
    pub current_shift: Option<NameRef>,
    /// `Reporting_To`: an object.
    pub reporting_to: Option<UserRef>,
    /// `Currency`: text.
    pub currency: Option<String>,
    /// `$next_shift`: an object.
    pub next_shift: Option<NameRef>,
    /// `Modified_Time`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `website`: an address on the web.
    pub website: Option<String>,
    /// `status_reason__s`: text.
    pub status_reason: Option<String>,
    /// `email`: an e-mail address.
    pub email: Option<String>,
    /// `first_name`: text, at the most 50 characters.
    pub first_name: Option<String>,
    /// `sandboxDeveloper`: yes or no.
    pub sandbox_developer: Option<bool>,
    /// `alias`: text.
    pub alias: Option<String>,
    /// `street`: text.
    pub street: Option<String>,
    /// `Modified_By`: who changed it last.
    pub modified_by: Option<UserNameRef>,
    /// `Isonline`: yes or no.
    pub isonline: Option<bool>,
    /// `locale`: a locale, such as `en_US`.
    pub locale: Option<String>,
    /// `name_format__s`: one of the 3 words of [`NameFormat`].
    pub name_format: Option<NameFormat>,
    /// `personal_account`: yes or no.
    pub personal_account: Option<bool>,
    /// `default_tab_group`: text.
    pub default_tab_group: Option<String>,
    /// `theme`: an object.
    pub theme: Option<Theme>,
    /// `sort_order_preference`: text.
    pub sort_order_preference: Option<String>,
    /// `type__s`: text.
    pub type_: Option<String>,
    /// `ezuid`: an id.
    pub ezuid: Option<Id>,
    /// `image_link`: an address on the web.
    pub image_link: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type User {
    "id" => id,
    "country" => country,
    "language" => language,
    "microsoft" => microsoft,
    "$shift_effective_from" => shift_effective_from,
    "state" => state,
    "fax" => fax,
    "country_locale" => country_locale,
    "zip" => zip,
    "created_time" => created_time,
    "time_format" => time_format,
    "offset" => offset,
    "profile" => profile,
    "role" => role,
    "created_by" => created_by,
    "full_name" => full_name,
    "zuid" => zuid,
    "phone" => phone,
    "dob" => dob,
    "status" => status,
    "customize_info" => customize_info,
    "city" => city,
    "signature" => signature,
    "sort_order_preference__s" => system_sort_order_preference,
    "category" => category,
    "date_format" => date_format,
    "confirm" => confirm,
    "decimal_separator" => decimal_separator,
    "number_separator" => number_separator,
    "time_zone" => time_zone,
    "last_name" => last_name,
    "mobile" => mobile,
    "$current_shift" => current_shift,
    "Reporting_To" => reporting_to,
    "Currency" => currency,
    "$next_shift" => next_shift,
    "Modified_Time" => modified_time,
    "website" => website,
    "status_reason__s" => status_reason,
    "email" => email,
    "first_name" => first_name,
    "sandboxDeveloper" => sandbox_developer,
    "alias" => alias,
    "street" => street,
    "Modified_By" => modified_by,
    "Isonline" => isonline,
    "locale" => locale,
    "name_format__s" => name_format,
    "personal_account" => personal_account,
    "default_tab_group" => default_tab_group,
    "theme" => theme,
    "sort_order_preference" => sort_order_preference,
    "type__s" => type_,
    "ezuid" => ezuid,
    "image_link" => image_link;
    extra
});

/// User customization.
pub struct UserCustomization {
    /// `notes_desc`: any JSON.
    pub notes_desc: Option<Json>,
    /// `show_right_panel`: any JSON.
    pub show_right_panel: Option<Json>,
    /// `bc_view`: any JSON.
    pub bc_view: Option<Json>,
    /// `unpin_recent_item`: any JSON.
    pub unpin_recent_item: Option<Json>,
    /// `show_home`: yes or no.
    pub show_home: Option<bool>,
    /// `show_detail_view`: yes or no.
    pub show_detail_view: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type UserCustomization {
    "notes_desc" => notes_desc,
    "show_right_panel" => show_right_panel,
    "bc_view" => bc_view,
    "unpin_recent_item" => unpin_recent_item,
    "show_home" => show_home,
    "show_detail_view" => show_detail_view;
    extra
});

/// User input, for `territory_users().update_many`, `users().create`, `users().update`, ….
pub struct UserInput {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `country`: text.
    pub country: Option<String>,
    /// `language`: text.
    pub language: Option<String>,
    /// `microsoft`: yes or no.
    pub microsoft: Option<bool>,
    /// `state`: text.
    pub state: Option<String>,
    /// `fax`: text.
    pub fax: Option<String>,
    /// `country_locale`: a locale, such as `en_US`.
    pub country_locale: Option<String>,
    /// `zip`: text.
    pub zip: Option<String>,
    /// `time_format`: one of `HH:mm`, `hh:mm a`.
    pub time_format: Option<TimeFormat>,
    /// `offset`: a whole number.
    pub offset: Option<i64>,
    /// `profile`: an object.
    pub profile: Option<NameRef>,
    /// `role`: an object.
    pub role: Option<NameRef>,
    /// `full_name`: text.
    pub full_name: Option<String>,
    /// `zuid`: an id.
    pub zuid: Option<Id>,
    /// `phone`: a phone number.
    pub phone: Option<String>,
    /// `dob`: a day.
    pub dob: Option<Date>,
    /// `status`: text.
    pub status: Option<String>,
    /// `customize_info`: an object.
    pub customize_info: Option<UserCustomization>,
    /// `city`: text.
    pub city: Option<String>,
    /// `signature`: text.
    pub signature: Option<String>,
    /// `sort_order_preference__s`: text.
    pub system_sort_order_preference: Option<String>,
    /// `category`: text.
    pub category: Option<String>,
    /// `date_format`: text.
    pub date_format: Option<String>,
    /// `confirm`: yes or no.
    pub confirm: Option<bool>,
    /// `decimal_separator`: one of `Comma`, `Period`.
    pub decimal_separator: Option<DecimalSeparator>,
    /// `number_separator`: text.
    pub number_separator: Option<String>,
    /// `time_zone`: any JSON.
    pub time_zone: Option<Json>,
    /// `last_name`: text, at the most 50 characters.
    pub last_name: Option<String>,
    /// `mobile`: a phone number.
    pub mobile: Option<String>,
    /// `Reporting_To`: an object.
    pub reporting_to: Option<UserRef>,
    /// `Currency`: text.
    pub currency: Option<String>,
    /// `website`: an address on the web.
    pub website: Option<String>,
    /// `status_reason__s`: text.
    pub status_reason: Option<String>,
    /// `email`: an e-mail address.
    pub email: Option<String>,
    /// `first_name`: text, at the most 50 characters.
    pub first_name: Option<String>,
    /// `sandboxDeveloper`: yes or no.
    pub sandbox_developer: Option<bool>,
    /// `alias`: text.
    pub alias: Option<String>,
    /// `street`: text.
    pub street: Option<String>,
    /// `Isonline`: yes or no.
    pub isonline: Option<bool>,
    /// `locale`: a locale, such as `en_US`.
    pub locale: Option<String>,
    /// `name_format__s`: one of the 3 words of [`NameFormat`].
    pub name_format: Option<NameFormat>,
    /// `personal_account`: yes or no.
    pub personal_account: Option<bool>,
    /// `default_tab_group`: text.
    pub default_tab_group: Option<String>,
    /// `theme`: an object.
    pub theme: Option<Theme>,
    /// `sort_order_preference`: text.
    pub sort_order_preference: Option<String>,
    /// `type__s`: text.
    pub system_type: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type UserInput {
    "id" => id,
    "country" => country,
    "language" => language,
    "microsoft" => microsoft,
    "state" => state,
    "fax" => fax,
    "country_locale" => country_locale,
    "zip" => zip,
    "time_format" => time_format,
    "offset" => offset,
    "profile" => profile,
    "role" => role,
    "full_name" => full_name,
    "zuid" => zuid,
    "phone" => phone,
    "dob" => dob,
    "status" => status,
    "customize_info" => customize_info,
    "city" => city,
    "signature" => signature,
    "sort_order_preference__s" => system_sort_order_preference,
    "category" => category,
    "date_format" => date_format,
    "confirm" => confirm,
    "decimal_separator" => decimal_separator,
    "number_separator" => number_separator,
    "time_zone" => time_zone,
    "last_name" => last_name,
    "mobile" => mobile,
    "Reporting_To" => reporting_to,
    "Currency" => currency,
    "website" => website,
    "status_reason__s" => status_reason,
    "email" => email,
    "first_name" => first_name,
    "sandboxDeveloper" => sandbox_developer,
    "alias" => alias,
    "street" => street,
    "Isonline" => isonline,
    "locale" => locale,
    "name_format__s" => name_format,
    "personal_account" => personal_account,
    "default_tab_group" => default_tab_group,
    "theme" => theme,
    "sort_order_preference" => sort_order_preference,
    "type__s" => system_type;
    extra
} constraints "last_name" [0, 50], "first_name" [0, 50]);

/// User name ref.
#[non_exhaustive]
pub struct UserNameRef {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `last_name`: text.
    pub last_name: Option<String>,
    /// `first_name`: text.
    pub first_name: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type UserNameRef {
    "id" => id,
    "name" => name,
    "last_name" => last_name,
    "first_name" => first_name;
    extra
});

/// User ref.
pub struct UserRef {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `email`: an e-mail address.
    pub email: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type UserRef {
    "id" => id,
    "name" => name,
    "email" => email;
    extra
});

/// User zuid ref.
pub struct UserZuidRef {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `zuid`: an id.
    pub zuid: Option<Id>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type UserZuidRef {
    "id" => id,
    "name" => name,
    "zuid" => zuid;
    extra
});

/// View type.
pub struct ViewType {
    /// `view`: yes or no.
    pub view: Option<bool>,
    /// `edit`: yes or no.
    pub edit: Option<bool>,
    /// `create`: yes or no.
    pub create: Option<bool>,
    /// `quick_create`: yes or no.
    pub quick_create: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ViewType {
    "view" => view,
    "edit" => edit,
    "create" => create,
    "quick_create" => quick_create;
    extra
});
