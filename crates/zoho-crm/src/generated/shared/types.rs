// Written by `cargo xtask codegen` from xtask/catalog/crm/shared.toml; changes belong there.
//! What is sent and what comes back.

use zoho_http::{DateTime, ExtraFields, Id, object, wire::Json};

use super::{
    AccessType, Layout, LayoutInput, ModuleRef, MultiSelectLookup, NameRef, OperationType,
    PickListValueType, PrivateFieldProperties, SharedTo, SharingProperty, Textarea,
    TimelineSortOrder, Tooltip, UserRef, ViewType,
};

/// Actions allowed.
pub struct ActionsAllowed {
    /// `edit`: yes or no.
    pub edit: Option<bool>,
    /// `rename`: yes or no.
    pub rename: Option<bool>,
    /// `clone`: yes or no.
    pub clone: Option<bool>,
    /// `downgrade`: yes or no.
    pub downgrade: Option<bool>,
    /// `delete`: yes or no.
    pub delete: Option<bool>,
    /// `deactivate`: yes or no.
    pub deactivate: Option<bool>,
    /// `set_layout_permissions`: yes or no.
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

/// API name ref, from `webhooks().list_associated_modules`.
pub struct ApiNameRef {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `api_name`: its name in requests and criteria.
    pub api_name: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ApiNameRef {
    "id" => id,
    "api_name" => api_name;
    extra
});

/// Association.
pub struct Association {
    /// `related_field`: an object.
    pub related_field: Option<ModuleRef>,
    /// `lookup_field`: an object.
    pub lookup_field: Option<ModuleRef>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type Association {
    "related_field" => related_field,
    "lookup_field" => lookup_field;
    extra
});

/// Attachment, from `attachments().list`.
#[non_exhaustive]
pub struct Attachment {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `Owner`: whom it belongs to.
    pub owner: Option<UserRef>,
    /// `Modified_By`: who changed it last.
    pub modified_by: Option<UserRef>,
    /// `Created_By`: who created it.
    pub created_by: Option<UserRef>,
    /// `Parent_Id`: an object.
    pub parent_id: Option<NameRef>,
    /// `$sharing_permission`: text.
    pub sharing_permission: Option<String>,
    /// `$attachment_type`: a whole number.
    pub attachment_type: Option<i64>,
    /// `Modified_Time`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `Created_Time`: when it was created.
    pub created_time: Option<DateTime>,
    /// `File_Name`: text.
    pub file_name: Option<String>,
    /// `Size`: text.
    pub size: Option<String>,
    /// `$editable`: yes or no.
    pub editable: Option<bool>,
    /// `$file_id`: the id of a file.
    pub file_id: Option<Id>,
    /// `$type`: text.
    pub type_: Option<String>,
    /// `$se_module`: text.
    pub se_module: Option<String>,
    /// `$state`: text.
    pub state: Option<String>,
    /// `$link_url`: an address on the web.
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

/// Auto number.
pub struct AutoNumber {
    /// `starting_number_length`: a whole number.
    pub starting_number_length: Option<i64>,
    /// `prefix`: text.
    pub prefix: Option<String>,
    /// `suffix`: text.
    pub suffix: Option<String>,
    /// `start_number`: a whole number.
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

/// Convert mapping.
pub struct ConvertMapping {
    /// `Contacts`: text.
    pub contacts: Option<String>,
    /// `Deals`: text.
    pub deals: Option<String>,
    /// `Accounts`: text.
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

/// Criteria.
pub struct Criteria {
    /// `field`: an object.
    pub field: Option<ApiNameRef>,
    /// `comparator`: text.
    pub comparator: Option<String>,
    /// `value`: any JSON.
    pub value: Option<Json>,
    /// `group_operator`: text.
    pub group_operator: Option<String>,
    /// `group`: a list.
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

/// Custom view, from `custom_views().list`, `custom_views().get`.
#[non_exhaustive]
pub struct CustomView {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `display_value`: text.
    pub display_value: Option<String>,
    /// `system_name`: text.
    pub system_name: Option<String>,
    /// `category`: text.
    pub category: Option<String>,
    /// `created_time`: when it was created.
    pub created_time: Option<DateTime>,
    /// `modified_time`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `last_accessed_time`: a moment with its offset.
    pub last_accessed_time: Option<DateTime>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `created_by`: who created it.
    pub created_by: Option<UserRef>,
    /// `modified_by`: who changed it last.
    pub modified_by: Option<UserRef>,
    /// `module`: an object.
    pub module: Option<UserRef>,
    /// `criteria`: an object.
    pub criteria: Option<Criteria>,
    /// `default`: yes or no.
    pub default: Option<bool>,
    /// `system_defined`: yes or no.
    pub system_defined: Option<bool>,
    /// `locked`: yes or no; `false` where it is left out.
    pub locked: Option<bool>,
    /// `favorite`: a whole number.
    pub favorite: Option<i64>,
    /// `offline`: yes or no.
    pub offline: Option<bool>,
    /// `access_type`: one of `shared`, `public`, `only_to_me`.
    pub access_type: Option<AccessType>,
    /// `shared_to`: a list.
    pub shared_to: Option<Vec<SharedTo>>,
    /// `fields`: a list.
    pub fields: Option<Vec<CustomViewField>>,
    /// `sort_by`: an object.
    pub sort_by: Option<ApiNameRef>,
    /// `sort_order`: one of `asc`, `desc`.
    pub sort_order: Option<TimelineSortOrder>,
    /// `cross_filters`: a list.
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

/// Custom view field.
pub struct CustomViewField {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `api_name`: its name in requests and criteria.
    pub api_name: Option<String>,
    /// `_pin`: yes or no.
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

/// Custom view sort, for `custom_views().change_sort`, `custom_views().change_sort_many`.
pub struct CustomViewSort {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `display_value`: text.
    pub display_value: Option<String>,
    /// `system_name`: text.
    pub system_name: Option<String>,
    /// `category`: text.
    pub category: Option<String>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `module`: an object.
    pub module: Option<UserRef>,
    /// `criteria`: an object.
    pub criteria: Option<Criteria>,
    /// `default`: yes or no.
    pub default: Option<bool>,
    /// `locked`: yes or no; `false` where it is left out.
    pub locked: Option<bool>,
    /// `favorite`: a whole number.
    pub favorite: Option<i64>,
    /// `offline`: yes or no.
    pub offline: Option<bool>,
    /// `access_type`: one of `shared`, `public`, `only_to_me`.
    pub access_type: Option<AccessType>,
    /// `shared_to`: a list.
    pub shared_to: Option<Vec<SharedTo>>,
    /// `fields`: a list.
    pub fields: Option<Vec<CustomViewField>>,
    /// `sort_by`: an object.
    pub sort_by: Option<ApiNameRef>,
    /// `sort_order`: one of `asc`, `desc`.
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

/// Deal layout mapping.
pub struct DealLayoutMapping {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `fields`: a list.
    pub fields: Option<Vec<DealLayoutMappingField>>,
    /// `name`: its name.
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

/// Deal layout mapping field.
pub struct DealLayoutMappingField {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `api_name`: its name in requests and criteria.
    pub api_name: Option<String>,
    /// `field_label`: how it is labelled.
    pub field_label: Option<String>,
    /// `required`: yes or no.
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

/// Default view.
pub struct DefaultView {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `type`: text.
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

/// Email parser.
pub struct EmailParser {
    /// `fields_update_supported`: yes or no.
    pub fields_update_supported: Option<bool>,
    /// `record_operations_supported`: yes or no.
    pub record_operations_supported: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type EmailParser {
    "fields_update_supported" => fields_update_supported,
    "record_operations_supported" => record_operations_supported;
    extra
});

/// External field properties.
pub struct ExternalFieldProperties {
    /// `show`: yes or no.
    pub show: Option<bool>,
    /// `type`: text.
    pub type_: Option<String>,
    /// `allow_multiple_config`: yes or no.
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

/// Field, from `fields().list`, `fields().get`.
#[non_exhaustive]
pub struct Field {
    /// `id`: its id.
    pub id: Option<Id>,
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
    /// `sequence_number`: a whole number.
    pub sequence_number: Option<i64>,
    /// `default_value`: text.
    pub default_value: Option<String>,
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
    /// `layout_associations`: a list.
    pub layout_associations: Option<Vec<FieldRef>>,
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
    /// `static_field`: yes or no.
    pub static_field: Option<bool>,
    /// `enable_record_category`: yes or no.
    pub enable_record_category: Option<bool>,
    /// `record_category_values`: a list.
    pub record_category_values: Option<Vec<Json>>,
    /// `record_category_tracking_field`: any JSON.
    pub record_category_tracking_field: Option<Json>,
    /// `enable_transition_for_record_category`: yes or no.
    pub enable_transition_for_record_category: Option<bool>,
    /// `parent_field`: any JSON.
    pub parent_field: Option<Json>,
    /// `child_fields`: a list.
    pub child_fields: Option<Vec<Json>>,
    /// `range`: any JSON.
    pub range: Option<Json>,
    /// `display_format_properties`: any JSON.
    pub display_format_properties: Option<Json>,
    /// `mask_details`: any JSON.
    pub mask_details: Option<Json>,
    /// `history_tracking_enabled`: yes or no.
    pub history_tracking_enabled: Option<bool>,
    /// `reference_id`: the id of a reference.
    pub reference_id: Option<Id>,
    /// `public`: any JSON.
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

/// Field encryption.
pub struct FieldEncryption {
    /// `mode`: text.
    pub mode: Option<String>,
    /// `status`: a whole number.
    pub status: Option<i64>,
    /// `column`: text.
    pub column: Option<String>,
    /// `table`: text.
    pub table: Option<String>,
    /// `encFldIds`: one or more ids.
    pub enc_fld_ids: Option<Vec<Id>>,
    /// `notify`: text.
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

/// Field input, for `fields().create`, `fields().update`, `fields().update_many`.
pub struct FieldInput {
    /// `id`: its id.
    pub id: Option<Id>,
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
    /// `sequence_number`: a whole number.
    pub sequence_number: Option<i64>,
    /// `default_value`: text.
    pub default_value: Option<String>,
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
    /// `layout_associations`: a list.
    pub layout_associations: Option<Vec<FieldRef>>,
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
    /// `static_field`: yes or no.
    pub static_field: Option<bool>,
    /// `enable_record_category`: yes or no.
    pub enable_record_category: Option<bool>,
    /// `record_category_values`: a list.
    pub record_category_values: Option<Vec<Json>>,
    /// `record_category_tracking_field`: any JSON.
    pub record_category_tracking_field: Option<Json>,
    /// `enable_transition_for_record_category`: yes or no.
    pub enable_transition_for_record_category: Option<bool>,
    /// `parent_field`: any JSON.
    pub parent_field: Option<Json>,
    /// `range`: any JSON.
    pub range: Option<Json>,
    /// `display_format_properties`: any JSON.
    pub display_format_properties: Option<Json>,
    /// `mask_details`: any JSON.
    pub mask_details: Option<Json>,
    /// `public`: any JSON.
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

/// Field pick list value.
pub struct FieldPickListValue {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `colour_code`: text.
    pub colour_code: Option<String>,
    /// `actual_value`: text.
    pub actual_value: Option<String>,
    /// `type`: one of `unused`, `used`.
    pub type_: Option<PickListValueType>,
    /// `sequence_number`: a whole number.
    pub sequence_number: Option<i64>,
    /// `display_value`: text.
    pub display_value: Option<String>,
    /// `reference_value`: text.
    pub reference_value: Option<String>,
    /// `deal_category`: text.
    pub deal_category: Option<String>,
    /// `probability`: a whole number.
    pub probability: Option<i64>,
    /// `forecast_category`: an object.
    pub forecast_category: Option<NameRef>,
    /// `expected_data_type`: text.
    pub expected_data_type: Option<String>,
    /// `sys_ref_name`: text.
    pub sys_ref_name: Option<String>,
    /// `forecast_type`: text.
    pub forecast_type: Option<String>,
    /// `maps`: a list.
    pub maps: Option<Vec<FieldPickListValueMap>>,
    /// `_delete`: any JSON.
    pub delete: Option<Json>,
    /// `show_value`: yes or no.
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

/// Field pick list value map.
pub struct FieldPickListValueMap {
    /// `api_name`: its name in requests and criteria.
    pub api_name: Option<String>,
    /// `pick_list_values`: a list.
    pub pick_list_values: Option<Vec<FieldPickListValue>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type FieldPickListValueMap {
    "api_name" => api_name,
    "pick_list_values" => pick_list_values;
    extra
});

/// Field profile.
pub struct FieldProfile {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `permission_type`: text.
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

/// Field ref.
pub struct FieldRef {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `api_name`: its name in requests and criteria.
    pub api_name: Option<String>,
    /// `name`: its name.
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

/// File upload option, from `global_picklists().list_replaced_values`.
pub struct FileUploadOption {
    /// `actual_value`: text.
    pub actual_value: Option<String>,
    /// `display_value`: text.
    pub display_value: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type FileUploadOption {
    "actual_value" => actual_value,
    "display_value" => display_value;
    extra
});

/// Hipaa compliance.
pub struct HipaaCompliance {
    /// `restricted_in_export`: yes or no.
    pub restricted_in_export: Option<bool>,
    /// `restricted`: yes or no.
    pub restricted: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type HipaaCompliance {
    "restricted_in_export" => restricted_in_export,
    "restricted" => restricted;
    extra
});

/// History tracking.
#[non_exhaustive]
pub struct HistoryTracking {
    /// `module`: an object.
    pub module: Option<HistoryTrackingModule>,
    /// `duration_configured_field`: an object.
    pub duration_configured_field: Option<ModuleRef>,
    /// `followed_fields`: a list.
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

/// History tracking input.
pub struct HistoryTrackingInput {
    /// `module`: an object.
    pub module: Option<HistoryTrackingModuleInput>,
    /// `duration_configured_field`: an object.
    pub duration_configured_field: Option<ModuleRef>,
    /// `followed_fields`: a list.
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

/// History tracking module.
#[non_exhaustive]
pub struct HistoryTrackingModule {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `layout`: an object.
    pub layout: Option<Layout>,
    /// `display_label`: how it is labelled.
    pub display_label: Option<String>,
    /// `api_name`: its name in requests and criteria.
    pub api_name: Option<String>,
    /// `module`: an object.
    pub module: Option<Box<HistoryTrackingModule>>,
    /// `module_name`: text.
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

/// History tracking module input.
pub struct HistoryTrackingModuleInput {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `layout`: an object.
    pub layout: Option<LayoutInput>,
    /// `display_label`: how it is labelled.
    pub display_label: Option<String>,
    /// `api_name`: its name in requests and criteria.
    pub api_name: Option<String>,
    /// `module`: an object.
    pub module: Option<Box<HistoryTrackingModuleInput>>,
    /// `module_name`: text.
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

/// Id ref.
pub struct IdRef {
    /// `id`: its id.
    pub id: Option<Id>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type IdRef {
    "id" => id;
    extra
});
