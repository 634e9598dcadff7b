// Written by `cargo xtask codegen` from crm/v8/shared.toml of the catalogue; changes belong there.
//! Request and response types.

use zoho_types::json::Json;
use zoho_types::{DateTime, ExtraFields, Id, object};

use super::{
    AccessType, ModuleRef, MultiSelectLookup, NameRef, OperationType, PickListValueType,
    PrivateFieldProperties, Section, SectionInput, SharedTo, SharingProperty, SubformProperties,
    Textarea, TimelineSortOrder, Tooltip, UserRef, ViewType,
};

pub struct ActionsAllowed {
    pub edit: Option<bool>,
    pub rename: Option<bool>,
    pub clone: Option<bool>,
    pub downgrade: Option<bool>,
    pub delete: Option<bool>,
    pub deactivate: Option<bool>,
    pub set_layout_permissions: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ActionsAllowed {
    "edit" => edit,
    "rename" => rename,
    "clone" => clone,
    "downgrade" => downgrade,
    "delete" => delete,
    "deactivate" => deactivate,
    "set_layout_permissions" => set_layout_permissions;
    extra
});

pub struct ApiNameRef {
    pub id: Option<Id>,
    /// The name in requests and criteria.
    pub api_name: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ApiNameRef {
    "id" => id,
    "api_name" => api_name;
    extra
});

pub struct Association {
    pub related_field: Option<ModuleRef>,
    pub lookup_field: Option<ModuleRef>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type Association {
    "related_field" => related_field,
    "lookup_field" => lookup_field;
    extra
});

#[non_exhaustive]
pub struct Attachment {
    pub id: Option<Id>,
    pub owner: Option<UserRef>,
    pub modified_by: Option<UserRef>,
    pub created_by: Option<UserRef>,
    pub parent_id: Option<NameRef>,
    pub sharing_permission: Option<String>,
    pub attachment_type: Option<i64>,
    pub modified_time: Option<DateTime>,
    pub created_time: Option<DateTime>,
    pub file_name: Option<String>,
    pub size: Option<String>,
    pub editable: Option<bool>,
    pub file_id: Option<Id>,
    pub type_: Option<String>,
    pub se_module: Option<String>,
    pub state: Option<String>,
    pub link_url: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type Attachment {
    "id" => id,
    "Owner" => owner,
    "Modified_By" => modified_by,
    "Created_By" => created_by,
    "Parent_Id" => parent_id,
    "$sharing_permission" => sharing_permission,
    "$attachment_type" => attachment_type,
    "Modified_Time" => modified_time,
    "Created_Time" => created_time,
    "File_Name" => file_name,
    "Size" => size,
    "$editable" => editable,
    "$file_id" => file_id,
    "$type" => type_,
    "$se_module" => se_module,
    "$state" => state,
    "$link_url" => link_url;
    extra
});

pub struct AutoNumber {
    pub starting_number_length: Option<i64>,
    pub prefix: Option<String>,
    pub suffix: Option<String>,
    pub start_number: Option<i64>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type AutoNumber {
    "starting_number_length" => starting_number_length,
    "prefix" => prefix,
    "suffix" => suffix,
    "start_number" => start_number;
    extra
});

pub struct ConvertMapping {
    pub contacts: Option<String>,
    pub deals: Option<String>,
    pub accounts: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ConvertMapping {
    "Contacts" => contacts,
    "Deals" => deals,
    "Accounts" => accounts;
    extra
});

pub struct Criteria {
    pub field: Option<ApiNameRef>,
    pub comparator: Option<String>,
    pub value: Option<Json>,
    pub group_operator: Option<String>,
    pub group: Option<Vec<Criteria>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type Criteria {
    "field" => field,
    "comparator" => comparator,
    "value" => value,
    "group_operator" => group_operator,
    "group" => group;
    extra
});

#[non_exhaustive]
pub struct CustomView {
    pub id: Option<Id>,
    pub display_value: Option<String>,
    pub system_name: Option<String>,
    pub category: Option<String>,
    pub created_time: Option<DateTime>,
    pub modified_time: Option<DateTime>,
    pub last_accessed_time: Option<DateTime>,
    pub name: Option<String>,
    pub created_by: Option<UserRef>,
    pub modified_by: Option<UserRef>,
    pub module: Option<UserRef>,
    pub criteria: Option<Criteria>,
    pub default: Option<bool>,
    pub system_defined: Option<bool>,
    /// `false` by default.
    pub locked: Option<bool>,
    pub favorite: Option<i64>,
    pub offline: Option<bool>,
    /// One of `shared`, `public`, `only_to_me`.
    pub access_type: Option<AccessType>,
    pub shared_to: Option<Vec<SharedTo>>,
    pub fields: Option<Vec<CustomViewField>>,
    pub sort_by: Option<ApiNameRef>,
    /// One of `asc`, `desc`.
    pub sort_order: Option<TimelineSortOrder>,
    pub cross_filters: Option<Vec<Json>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type CustomView {
    "id" => id,
    "display_value" => display_value,
    "system_name" => system_name,
    "category" => category,
    "created_time" => created_time,
    "modified_time" => modified_time,
    "last_accessed_time" => last_accessed_time,
    "name" => name,
    "created_by" => created_by,
    "modified_by" => modified_by,
    "module" => module,
    "criteria" => criteria,
    "default" => default,
    "system_defined" => system_defined,
    "locked" => locked,
    "favorite" => favorite,
    "offline" => offline,
    "access_type" => access_type,
    "shared_to" => shared_to,
    "fields" => fields,
    "sort_by" => sort_by,
    "sort_order" => sort_order,
    "cross_filters" => cross_filters;
    extra
});

pub struct CustomViewField {
    pub id: Option<Id>,
    /// The name in requests and criteria.
    pub api_name: Option<String>,
    pub pin: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type CustomViewField {
    "id" => id,
    "api_name" => api_name,
    "_pin" => pin;
    extra
});

pub struct CustomViewSort {
    pub id: Option<Id>,
    pub display_value: Option<String>,
    pub system_name: Option<String>,
    pub category: Option<String>,
    pub name: Option<String>,
    pub module: Option<UserRef>,
    pub criteria: Option<Criteria>,
    pub default: Option<bool>,
    /// `false` by default.
    pub locked: Option<bool>,
    pub favorite: Option<i64>,
    pub offline: Option<bool>,
    /// One of `shared`, `public`, `only_to_me`.
    pub access_type: Option<AccessType>,
    pub shared_to: Option<Vec<SharedTo>>,
    pub fields: Option<Vec<CustomViewField>>,
    pub sort_by: Option<ApiNameRef>,
    /// One of `asc`, `desc`.
    pub sort_order: Option<TimelineSortOrder>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type CustomViewSort {
    "id" => id,
    "display_value" => display_value,
    "system_name" => system_name,
    "category" => category,
    "name" => name,
    "module" => module,
    "criteria" => criteria,
    "default" => default,
    "locked" => locked,
    "favorite" => favorite,
    "offline" => offline,
    "access_type" => access_type,
    "shared_to" => shared_to,
    "fields" => fields,
    "sort_by" => sort_by,
    "sort_order" => sort_order;
    extra
});

pub struct DealLayoutMapping {
    pub id: Option<Id>,
    pub fields: Option<Vec<DealLayoutMappingField>>,
    pub name: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type DealLayoutMapping {
    "id" => id,
    "fields" => fields,
    "name" => name;
    extra
});

pub struct DealLayoutMappingField {
    pub id: Option<Id>,
    /// The name in requests and criteria.
    pub api_name: Option<String>,
    /// The label in the user interface.
    pub field_label: Option<String>,
    pub required: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type DealLayoutMappingField {
    "id" => id,
    "api_name" => api_name,
    "field_label" => field_label,
    "required" => required;
    extra
});

pub struct DefaultView {
    pub id: Option<Id>,
    pub name: Option<String>,
    pub type_: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type DefaultView {
    "id" => id,
    "name" => name,
    "type" => type_;
    extra
});

pub struct EmailParser {
    pub fields_update_supported: Option<bool>,
    pub record_operations_supported: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type EmailParser {
    "fields_update_supported" => fields_update_supported,
    "record_operations_supported" => record_operations_supported;
    extra
});

pub struct ExternalFieldProperties {
    pub show: Option<bool>,
    pub type_: Option<String>,
    pub allow_multiple_config: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ExternalFieldProperties {
    "show" => show,
    "type" => type_,
    "allow_multiple_config" => allow_multiple_config;
    extra
});

#[non_exhaustive]
pub struct Field {
    pub id: Option<Id>,
    pub blueprint_supported: Option<bool>,
    pub json_type: Option<String>,
    pub length: Option<i64>,
    pub decimal_place: Option<i64>,
    pub multi_module_lookup: Option<Json>,
    pub sharing_properties: Option<SharingProperty>,
    pub currency: Option<Json>,
    pub file_upolad_optionlist: Option<Vec<FileUploadOption>>,
    pub lookup: Option<Json>,
    pub subform: Option<Json>,
    pub formula: Option<Json>,
    pub multiselectlookup: Option<Json>,
    pub multiuserlookup: Option<MultiSelectLookup>,
    pub pick_list_values: Option<Vec<FieldPickListValue>>,
    pub allowed_modules: Option<Vec<ModuleRef>>,
    pub hipaa_compliance_enabled: Option<bool>,
    pub hipaa_compliance: Option<HipaaCompliance>,
    pub associated_module: Option<ModuleRef>,
    pub data_type: Option<String>,
    pub operation_type: Option<OperationType>,
    pub system_mandatory: Option<bool>,
    pub webhook: Option<bool>,
    pub sequence_number: Option<i64>,
    pub default_value: Option<String>,
    pub virtual_field: Option<bool>,
    pub field_read_only: Option<bool>,
    pub customizable_properties: Option<Vec<String>>,
    pub read_only: Option<bool>,
    pub custom_field: Option<bool>,
    pub businesscard_supported: Option<bool>,
    pub filterable: Option<bool>,
    pub visible: Option<bool>,
    pub available_in_user_layout: Option<bool>,
    pub display_field: Option<bool>,
    pub pick_list_values_sorted_lexically: Option<bool>,
    pub sortable: Option<bool>,
    pub layout_associations: Option<Vec<FieldRef>>,
    pub separator: Option<bool>,
    pub searchable: Option<bool>,
    /// `true` by default.
    pub enable_colour_code: Option<bool>,
    pub mass_update: Option<bool>,
    pub created_source: Option<String>,
    pub type_: Option<String>,
    /// The label in the user interface.
    pub display_label: Option<String>,
    pub column_name: Option<String>,
    /// The name in requests and criteria.
    pub api_name: Option<String>,
    pub display_type: Option<i64>,
    pub ui_type: Option<i64>,
    pub colour_code_enabled_by_system: Option<bool>,
    pub quick_sequence_number: Option<String>,
    pub email_parser: Option<EmailParser>,
    pub rollup_summary: Option<Json>,
    pub refer_from_field: Option<ApiNameRef>,
    pub created_time: Option<DateTime>,
    pub modified_time: Option<DateTime>,
    pub show_type: Option<i64>,
    pub category: Option<i64>,
    pub profiles: Option<Vec<FieldProfile>>,
    pub view_type: Option<ViewType>,
    pub unique: Option<Json>,
    pub sub_module: Option<ModuleRef>,
    pub external: Option<ExternalFieldProperties>,
    pub private: Option<PrivateFieldProperties>,
    pub convert_mapping: Option<ConvertMapping>,
    pub autonumber: Option<AutoNumber>,
    pub auto_number: Option<Json>,
    pub crypt: Option<FieldEncryption>,
    pub tooltip: Option<Tooltip>,
    pub history_tracking: Option<HistoryTracking>,
    pub association_details: Option<Association>,
    pub additional_column: Option<String>,
    /// The label in the user interface.
    pub field_label: Option<String>,
    pub common_picklist: Option<Json>,
    pub update_existing_records: Option<bool>,
    pub number_separator: Option<bool>,
    pub textarea: Option<Textarea>,
    pub static_field: Option<bool>,
    pub enable_record_category: Option<bool>,
    pub record_category_values: Option<Vec<Json>>,
    pub record_category_tracking_field: Option<Json>,
    pub enable_transition_for_record_category: Option<bool>,
    pub parent_field: Option<Json>,
    pub child_fields: Option<Vec<Json>>,
    pub range: Option<Json>,
    pub display_format_properties: Option<Json>,
    pub mask_details: Option<Json>,
    pub history_tracking_enabled: Option<bool>,
    pub reference_id: Option<Id>,
    pub public: Option<Json>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type Field {
    "id" => id,
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
    "associated_module" => associated_module,
    "data_type" => data_type,
    "operation_type" => operation_type,
    "system_mandatory" => system_mandatory,
    "webhook" => webhook,
    "sequence_number" => sequence_number,
    "default_value" => default_value,
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
    "layout_associations" => layout_associations,
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
    "textarea" => textarea,
    "static_field" => static_field,
    "enable_record_category" => enable_record_category,
    "record_category_values" => record_category_values,
    "record_category_tracking_field" => record_category_tracking_field,
    "enable_transition_for_record_category" => enable_transition_for_record_category,
    "parent_field" => parent_field,
    "child_fields" => child_fields,
    "range" => range,
    "display_format_properties" => display_format_properties,
    "mask_details" => mask_details,
    "history_tracking_enabled" => history_tracking_enabled,
    "reference_id" => reference_id,
    "public" => public;
    extra
});

pub struct FieldEncryption {
    pub mode: Option<String>,
    pub status: Option<i64>,
    pub column: Option<String>,
    pub table: Option<String>,
    pub enc_fld_ids: Option<Vec<Id>>,
    pub notify: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type FieldEncryption {
    "mode" => mode,
    "status" => status,
    "column" => column,
    "table" => table,
    "encFldIds" => enc_fld_ids,
    "notify" => notify;
    extra
});

pub struct FieldInput {
    pub id: Option<Id>,
    pub blueprint_supported: Option<bool>,
    pub json_type: Option<String>,
    pub length: Option<i64>,
    pub decimal_place: Option<i64>,
    pub multi_module_lookup: Option<Json>,
    pub sharing_properties: Option<SharingProperty>,
    pub currency: Option<Json>,
    pub file_upolad_optionlist: Option<Vec<FileUploadOption>>,
    pub lookup: Option<Json>,
    pub subform: Option<Json>,
    pub formula: Option<Json>,
    pub multiselectlookup: Option<Json>,
    pub multiuserlookup: Option<MultiSelectLookup>,
    pub pick_list_values: Option<Vec<FieldPickListValue>>,
    pub allowed_modules: Option<Vec<ModuleRef>>,
    pub hipaa_compliance_enabled: Option<bool>,
    pub hipaa_compliance: Option<HipaaCompliance>,
    pub associated_module: Option<ModuleRef>,
    pub data_type: Option<String>,
    pub operation_type: Option<OperationType>,
    pub system_mandatory: Option<bool>,
    pub webhook: Option<bool>,
    pub sequence_number: Option<i64>,
    pub default_value: Option<String>,
    pub virtual_field: Option<bool>,
    pub field_read_only: Option<bool>,
    pub customizable_properties: Option<Vec<String>>,
    pub read_only: Option<bool>,
    pub custom_field: Option<bool>,
    pub businesscard_supported: Option<bool>,
    pub filterable: Option<bool>,
    pub visible: Option<bool>,
    pub available_in_user_layout: Option<bool>,
    pub display_field: Option<bool>,
    pub pick_list_values_sorted_lexically: Option<bool>,
    pub sortable: Option<bool>,
    pub layout_associations: Option<Vec<FieldRef>>,
    pub separator: Option<bool>,
    pub searchable: Option<bool>,
    /// `true` by default.
    pub enable_colour_code: Option<bool>,
    pub mass_update: Option<bool>,
    pub type_: Option<String>,
    /// The label in the user interface.
    pub display_label: Option<String>,
    pub column_name: Option<String>,
    /// The name in requests and criteria.
    pub api_name: Option<String>,
    pub display_type: Option<i64>,
    pub ui_type: Option<i64>,
    pub colour_code_enabled_by_system: Option<bool>,
    pub quick_sequence_number: Option<String>,
    pub email_parser: Option<EmailParser>,
    pub rollup_summary: Option<Json>,
    pub refer_from_field: Option<ApiNameRef>,
    pub show_type: Option<i64>,
    pub category: Option<i64>,
    pub profiles: Option<Vec<FieldProfile>>,
    pub view_type: Option<ViewType>,
    pub unique: Option<Json>,
    pub sub_module: Option<ModuleRef>,
    pub external: Option<ExternalFieldProperties>,
    pub private: Option<PrivateFieldProperties>,
    pub convert_mapping: Option<ConvertMapping>,
    pub autonumber: Option<AutoNumber>,
    pub auto_number: Option<Json>,
    pub crypt: Option<FieldEncryption>,
    pub tooltip: Option<Tooltip>,
    pub history_tracking: Option<HistoryTrackingInput>,
    pub association_details: Option<Association>,
    pub additional_column: Option<String>,
    /// The label in the user interface.
    pub field_label: Option<String>,
    pub common_picklist: Option<Json>,
    pub update_existing_records: Option<bool>,
    pub number_separator: Option<bool>,
    pub textarea: Option<Textarea>,
    pub static_field: Option<bool>,
    pub enable_record_category: Option<bool>,
    pub record_category_values: Option<Vec<Json>>,
    pub record_category_tracking_field: Option<Json>,
    pub enable_transition_for_record_category: Option<bool>,
    pub parent_field: Option<Json>,
    pub range: Option<Json>,
    pub display_format_properties: Option<Json>,
    pub mask_details: Option<Json>,
    pub public: Option<Json>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type FieldInput {
    "id" => id,
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
    "associated_module" => associated_module,
    "data_type" => data_type,
    "operation_type" => operation_type,
    "system_mandatory" => system_mandatory,
    "webhook" => webhook,
    "sequence_number" => sequence_number,
    "default_value" => default_value,
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
    "layout_associations" => layout_associations,
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
    "textarea" => textarea,
    "static_field" => static_field,
    "enable_record_category" => enable_record_category,
    "record_category_values" => record_category_values,
    "record_category_tracking_field" => record_category_tracking_field,
    "enable_transition_for_record_category" => enable_transition_for_record_category,
    "parent_field" => parent_field,
    "range" => range,
    "display_format_properties" => display_format_properties,
    "mask_details" => mask_details,
    "public" => public;
    extra
});

pub struct FieldPickListValue {
    pub id: Option<Id>,
    pub colour_code: Option<String>,
    pub actual_value: Option<String>,
    /// One of `unused`, `used`.
    pub type_: Option<PickListValueType>,
    pub sequence_number: Option<i64>,
    pub display_value: Option<String>,
    pub reference_value: Option<String>,
    pub deal_category: Option<String>,
    pub probability: Option<i64>,
    pub forecast_category: Option<NameRef>,
    pub expected_data_type: Option<String>,
    pub sys_ref_name: Option<String>,
    pub forecast_type: Option<String>,
    pub maps: Option<Vec<FieldPickListValueMap>>,
    pub delete: Option<Json>,
    pub show_value: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type FieldPickListValue {
    "id" => id,
    "colour_code" => colour_code,
    "actual_value" => actual_value,
    "type" => type_,
    "sequence_number" => sequence_number,
    "display_value" => display_value,
    "reference_value" => reference_value,
    "deal_category" => deal_category,
    "probability" => probability,
    "forecast_category" => forecast_category,
    "expected_data_type" => expected_data_type,
    "sys_ref_name" => sys_ref_name,
    "forecast_type" => forecast_type,
    "maps" => maps,
    "_delete" => delete,
    "show_value" => show_value;
    extra
});

pub struct FieldPickListValueMap {
    /// The name in requests and criteria.
    pub api_name: Option<String>,
    pub pick_list_values: Option<Vec<FieldPickListValue>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type FieldPickListValueMap {
    "api_name" => api_name,
    "pick_list_values" => pick_list_values;
    extra
});

pub struct FieldProfile {
    pub id: Option<Id>,
    pub name: Option<String>,
    pub permission_type: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type FieldProfile {
    "id" => id,
    "name" => name,
    "permission_type" => permission_type;
    extra
});

pub struct FieldRef {
    pub id: Option<Id>,
    /// The name in requests and criteria.
    pub api_name: Option<String>,
    pub name: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type FieldRef {
    "id" => id,
    "api_name" => api_name,
    "name" => name;
    extra
});

pub struct FileUploadOption {
    pub actual_value: Option<String>,
    pub display_value: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type FileUploadOption {
    "actual_value" => actual_value,
    "display_value" => display_value;
    extra
});

pub struct HipaaCompliance {
    pub restricted_in_export: Option<bool>,
    pub restricted: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type HipaaCompliance {
    "restricted_in_export" => restricted_in_export,
    "restricted" => restricted;
    extra
});

#[non_exhaustive]
pub struct HistoryTracking {
    pub module: Option<HistoryTrackingModule>,
    pub duration_configured_field: Option<ModuleRef>,
    pub followed_fields: Option<Vec<Json>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type HistoryTracking {
    "module" => module,
    "duration_configured_field" => duration_configured_field,
    "followed_fields" => followed_fields;
    extra
});

pub struct HistoryTrackingInput {
    pub module: Option<HistoryTrackingModuleInput>,
    pub duration_configured_field: Option<ModuleRef>,
    pub followed_fields: Option<Vec<Json>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type HistoryTrackingInput {
    "module" => module,
    "duration_configured_field" => duration_configured_field,
    "followed_fields" => followed_fields;
    extra
});

#[non_exhaustive]
pub struct HistoryTrackingModule {
    pub id: Option<Id>,
    pub layout: Option<Layout>,
    /// The label in the user interface.
    pub display_label: Option<String>,
    /// The name in requests and criteria.
    pub api_name: Option<String>,
    pub module: Option<Box<HistoryTrackingModule>>,
    pub module_name: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type HistoryTrackingModule {
    "id" => id,
    "layout" => layout,
    "display_label" => display_label,
    "api_name" => api_name,
    "module" => module,
    "module_name" => module_name;
    extra
});

pub struct HistoryTrackingModuleInput {
    pub id: Option<Id>,
    pub layout: Option<LayoutInput>,
    /// The label in the user interface.
    pub display_label: Option<String>,
    /// The name in requests and criteria.
    pub api_name: Option<String>,
    pub module: Option<Box<HistoryTrackingModuleInput>>,
    pub module_name: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type HistoryTrackingModuleInput {
    "id" => id,
    "layout" => layout,
    "display_label" => display_label,
    "api_name" => api_name,
    "module" => module,
    "module_name" => module_name;
    extra
});

pub struct IdRef {
    pub id: Option<Id>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type IdRef {
    "id" => id;
    extra
});

#[non_exhaustive]
pub struct Layout {
    pub id: Option<Id>,
    pub display_type: Option<i64>,
    /// The name in requests and criteria.
    pub api_name: Option<String>,
    pub has_more_profiles: Option<bool>,
    pub created_time: Option<DateTime>,
    pub modified_time: Option<DateTime>,
    pub visible: Option<bool>,
    pub source: Option<String>,
    pub name: Option<String>,
    /// The label in the user interface.
    pub display_label: Option<String>,
    pub mode: Option<String>,
    pub subform_properties: Option<SubformProperties>,
    pub status: Option<String>,
    pub show_business_card: Option<bool>,
    pub generated_type: Option<String>,
    pub created_for: Option<UserRef>,
    pub convert_mapping: Option<LayoutConvertMapping>,
    pub modified_by: Option<UserRef>,
    pub profiles: Option<Vec<LayoutProfile>>,
    pub created_by: Option<UserRef>,
    pub sections: Option<Vec<Section>>,
    pub actions_allowed: Option<ActionsAllowed>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type Layout {
    "id" => id,
    "display_type" => display_type,
    "api_name" => api_name,
    "has_more_profiles" => has_more_profiles,
    "created_time" => created_time,
    "modified_time" => modified_time,
    "visible" => visible,
    "source" => source,
    "name" => name,
    "display_label" => display_label,
    "mode" => mode,
    "subform_properties" => subform_properties,
    "status" => status,
    "show_business_card" => show_business_card,
    "generated_type" => generated_type,
    "created_for" => created_for,
    "convert_mapping" => convert_mapping,
    "modified_by" => modified_by,
    "profiles" => profiles,
    "created_by" => created_by,
    "sections" => sections,
    "actions_allowed" => actions_allowed;
    extra
});

pub struct LayoutConvertMapping {
    pub contacts: Option<NameRef>,
    pub deals: Option<DealLayoutMapping>,
    pub accounts: Option<NameRef>,
    pub invoices: Option<NameRef>,
    pub sales_orders: Option<NameRef>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type LayoutConvertMapping {
    "Contacts" => contacts,
    "Deals" => deals,
    "Accounts" => accounts,
    "Invoices" => invoices,
    "SalesOrders" => sales_orders;
    extra
});

pub struct LayoutInput {
    pub id: Option<Id>,
    pub display_type: Option<i64>,
    /// The name in requests and criteria.
    pub api_name: Option<String>,
    pub has_more_profiles: Option<bool>,
    pub visible: Option<bool>,
    pub source: Option<String>,
    pub name: Option<String>,
    /// The label in the user interface.
    pub display_label: Option<String>,
    pub mode: Option<String>,
    pub subform_properties: Option<SubformProperties>,
    pub status: Option<String>,
    pub show_business_card: Option<bool>,
    pub generated_type: Option<String>,
    pub created_for: Option<UserRef>,
    pub convert_mapping: Option<LayoutConvertMapping>,
    pub profiles: Option<Vec<LayoutProfile>>,
    pub sections: Option<Vec<SectionInput>>,
    pub actions_allowed: Option<ActionsAllowed>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type LayoutInput {
    "id" => id,
    "display_type" => display_type,
    "api_name" => api_name,
    "has_more_profiles" => has_more_profiles,
    "visible" => visible,
    "source" => source,
    "name" => name,
    "display_label" => display_label,
    "mode" => mode,
    "subform_properties" => subform_properties,
    "status" => status,
    "show_business_card" => show_business_card,
    "generated_type" => generated_type,
    "created_for" => created_for,
    "convert_mapping" => convert_mapping,
    "profiles" => profiles,
    "sections" => sections,
    "actions_allowed" => actions_allowed;
    extra
});

pub struct LayoutProfile {
    pub id: Option<Id>,
    pub default: Option<bool>,
    pub name: Option<String>,
    pub default_view: Option<DefaultView>,
    pub default_assignment_view: Option<DefaultView>,
    pub delete: Option<Json>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type LayoutProfile {
    "id" => id,
    "default" => default,
    "name" => name,
    "_default_view" => default_view,
    "_default_assignment_view" => default_assignment_view,
    "_delete" => delete;
    extra
});

pub struct LayoutSectionDelete {
    pub permanent: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type LayoutSectionDelete {
    "permanent" => permanent;
    extra
});

pub struct LinkedRecord {
    pub id: Option<Id>,
    pub name: Option<String>,
    pub module: Option<ApiNameRef>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type LinkedRecord {
    "id" => id,
    "name" => name,
    "module" => module;
    extra
});

pub struct LookupFieldProperties {
    pub fields: Option<Vec<LookupFieldPropertiesField>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type LookupFieldProperties {
    "fields" => fields;
    extra
});

pub struct LookupFieldPropertiesField {
    pub id: Option<Id>,
    pub sequence_number: Option<i64>,
    /// The name in requests and criteria.
    pub api_name: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type LookupFieldPropertiesField {
    "id" => id,
    "sequence_number" => sequence_number,
    "api_name" => api_name;
    extra
});
