// Written by `cargo xtask codegen` from crm/v8/shared.toml of the catalogue; changes belong there.
//! Request and response types.

use zoho_types::json::Json;
use zoho_types::{DateTime, ExtraFields, Id, object};

use super::{
    ActivityBadge, ApiNameRef, Association, AutoNumber, ConvertMapping, CustomView, CustomViewSort,
    DefaultView, EmailParser, ExternalFieldProperties, Field, FieldEncryption, FieldInput,
    FieldPickListValue, FieldProfile, FieldRef, FileUploadOption, GeneratedType, HipaaCompliance,
    HistoryTracking, HistoryTrackingInput, LayoutSectionDelete, LookupFieldProperties, ProfileType,
    RelatedListStatus, SharePermission, SharedToType, UserRef, ViewType,
};

#[non_exhaustive]
pub struct Module {
    pub id: Option<Id>,
    pub has_more_profiles: Option<bool>,
    pub sub_menu_available: Option<bool>,
    pub common_search_supported: Option<bool>,
    pub deletable: Option<bool>,
    /// At most 255 characters.
    pub description: Option<String>,
    pub creatable: Option<bool>,
    pub recycle_bin_on_delete: Option<bool>,
    pub inventory_template_supported: Option<bool>,
    pub modified_time: Option<DateTime>,
    pub plural_label: Option<String>,
    pub presence_sub_menu: Option<bool>,
    pub triggers_supported: Option<bool>,
    pub chart_view: Option<bool>,
    pub is_blueprint_supported: Option<bool>,
    pub visibility: Option<i64>,
    pub visible: Option<bool>,
    pub convertable: Option<bool>,
    pub editable: Option<bool>,
    pub email_template_support: Option<bool>,
    pub email_parser_supported: Option<bool>,
    pub filter_supported: Option<bool>,
    pub show_as_tab: Option<bool>,
    pub web_link: Option<String>,
    pub sequence_number: Option<i64>,
    pub singular_label: Option<String>,
    pub viewable: Option<bool>,
    pub api_supported: Option<bool>,
    /// The name in requests and criteria.
    pub api_name: Option<String>,
    pub quick_create: Option<bool>,
    /// One of `default`, `web`, `linking`, `custom`.
    pub generated_type: Option<GeneratedType>,
    pub feeds_required: Option<bool>,
    pub scoring_supported: Option<bool>,
    pub webform_supported: Option<bool>,
    pub territory: Option<ModuleTerritory>,
    pub arguments: Option<Vec<Tooltip>>,
    pub module_name: Option<String>,
    pub chart_view_supported: Option<bool>,
    pub profile_count: Option<i64>,
    pub business_card_field_limit: Option<i64>,
    pub track_current_data: Option<bool>,
    pub modified_by: Option<UserRef>,
    pub profiles: Option<Vec<ModuleProfile>>,
    pub parent_module: Option<Json>,
    /// One of `Enabled`, `Disabled`.
    pub activity_badge: Option<ActivityBadge>,
    pub field_states: Option<Vec<String>>,
    pub business_card_fields: Option<Vec<String>>,
    pub per_page: Option<i64>,
    pub properties: Option<Vec<String>>,
    pub on_demand_properties: Option<Vec<String>>,
    pub search_layout_fields: Option<Vec<String>>,
    pub kanban_view_supported: Option<bool>,
    pub lookup_field_properties: Option<LookupFieldProperties>,
    pub kanban_view: Option<bool>,
    pub related_lists: Option<Vec<RelatedList>>,
    pub filter_status: Option<bool>,
    pub related_list_properties: Option<RelatedListProperties>,
    pub display_field: Option<Json>,
    pub layouts: Option<Vec<Json>>,
    pub fields: Option<Vec<Field>>,
    pub custom_view: Option<CustomView>,
    pub zia_view: Option<bool>,
    pub default_mapping_fields: Option<Vec<ApiNameRef>>,
    pub status: Option<String>,
    pub static_subform_properties: Option<StaticSubformProperties>,
    pub layout_associations: Option<Vec<FieldRef>>,
    pub global_search_supported: Option<bool>,
    pub public_fields_configured: Option<bool>,
    pub lookupable: Option<bool>,
    pub module_type: Option<String>,
    pub cc_enabled: Option<bool>,
    pub actual_singular_label: Option<String>,
    pub actual_plural_label: Option<String>,
    pub access_type: Option<String>,
    pub private_profile: Option<Json>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type Module {
    "id" => id,
    "has_more_profiles" => has_more_profiles,
    "sub_menu_available" => sub_menu_available,
    "common.search_supported" => common_search_supported,
    "deletable" => deletable,
    "description" => description,
    "creatable" => creatable,
    "recycle_bin_on_delete" => recycle_bin_on_delete,
    "inventory_template_supported" => inventory_template_supported,
    "modified_time" => modified_time,
    "plural_label" => plural_label,
    "presence_sub_menu" => presence_sub_menu,
    "triggers_supported" => triggers_supported,
    "chart_view" => chart_view,
    "isBlueprintSupported" => is_blueprint_supported,
    "visibility" => visibility,
    "visible" => visible,
    "convertable" => convertable,
    "editable" => editable,
    "emailTemplate_support" => email_template_support,
    "email_parser_supported" => email_parser_supported,
    "filter_supported" => filter_supported,
    "show_as_tab" => show_as_tab,
    "web_link" => web_link,
    "sequence_number" => sequence_number,
    "singular_label" => singular_label,
    "viewable" => viewable,
    "api_supported" => api_supported,
    "api_name" => api_name,
    "quick_create" => quick_create,
    "generated_type" => generated_type,
    "feeds_required" => feeds_required,
    "scoring_supported" => scoring_supported,
    "webform_supported" => webform_supported,
    "territory" => territory,
    "arguments" => arguments,
    "module_name" => module_name,
    "chart_view_supported" => chart_view_supported,
    "profile_count" => profile_count,
    "business_card_field_limit" => business_card_field_limit,
    "track_current_data" => track_current_data,
    "modified_by" => modified_by,
    "profiles" => profiles,
    "parent_module" => parent_module,
    "activity_badge" => activity_badge,
    "$field_states" => field_states,
    "business_card_fields" => business_card_fields,
    "per_page" => per_page,
    "$properties" => properties,
    "$on_demand_properties" => on_demand_properties,
    "search_layout_fields" => search_layout_fields,
    "kanban_view_supported" => kanban_view_supported,
    "lookup_field_properties" => lookup_field_properties,
    "kanban_view" => kanban_view,
    "related_lists" => related_lists,
    "filter_status" => filter_status,
    "related_list_properties" => related_list_properties,
    "display_field" => display_field,
    "layouts" => layouts,
    "fields" => fields,
    "custom_view" => custom_view,
    "zia_view" => zia_view,
    "default_mapping_fields" => default_mapping_fields,
    "status" => status,
    "static_subform_properties" => static_subform_properties,
    "layout_associations" => layout_associations,
    "global_search_supported" => global_search_supported,
    "public_fields_configured" => public_fields_configured,
    "lookupable" => lookupable,
    "module_type" => module_type,
    "cc_enabled" => cc_enabled,
    "actual_singular_label" => actual_singular_label,
    "actual_plural_label" => actual_plural_label,
    "access_type" => access_type,
    "private_profile" => private_profile;
    extra
});

pub struct ModuleInput {
    pub id: Option<Id>,
    pub has_more_profiles: Option<bool>,
    pub sub_menu_available: Option<bool>,
    pub common_search_supported: Option<bool>,
    /// At most 255 characters.
    pub description: Option<String>,
    pub creatable: Option<bool>,
    pub recycle_bin_on_delete: Option<bool>,
    pub inventory_template_supported: Option<bool>,
    pub plural_label: Option<String>,
    pub presence_sub_menu: Option<bool>,
    pub triggers_supported: Option<bool>,
    pub chart_view: Option<bool>,
    pub is_blueprint_supported: Option<bool>,
    pub visibility: Option<i64>,
    pub visible: Option<bool>,
    pub convertable: Option<bool>,
    pub email_template_support: Option<bool>,
    pub email_parser_supported: Option<bool>,
    pub filter_supported: Option<bool>,
    pub show_as_tab: Option<bool>,
    pub web_link: Option<String>,
    pub sequence_number: Option<i64>,
    pub singular_label: Option<String>,
    pub viewable: Option<bool>,
    pub api_supported: Option<bool>,
    /// The name in requests and criteria.
    pub api_name: Option<String>,
    pub quick_create: Option<bool>,
    /// One of `default`, `web`, `linking`, `custom`.
    pub generated_type: Option<GeneratedType>,
    pub feeds_required: Option<bool>,
    pub scoring_supported: Option<bool>,
    pub webform_supported: Option<bool>,
    pub territory: Option<ModuleTerritory>,
    pub arguments: Option<Vec<Tooltip>>,
    pub module_name: Option<String>,
    pub chart_view_supported: Option<bool>,
    pub business_card_field_limit: Option<i64>,
    pub track_current_data: Option<bool>,
    pub profiles: Option<Vec<ModuleProfile>>,
    pub parent_module: Option<Json>,
    /// One of `Enabled`, `Disabled`.
    pub activity_badge: Option<ActivityBadge>,
    pub business_card_fields: Option<Vec<String>>,
    pub per_page: Option<i64>,
    pub search_layout_fields: Option<Vec<String>>,
    pub kanban_view_supported: Option<bool>,
    pub lookup_field_properties: Option<LookupFieldProperties>,
    pub kanban_view: Option<bool>,
    pub related_lists: Option<Vec<RelatedList>>,
    pub filter_status: Option<bool>,
    pub related_list_properties: Option<RelatedListProperties>,
    pub display_field: Option<Json>,
    pub layouts: Option<Vec<Json>>,
    pub fields: Option<Vec<FieldInput>>,
    pub custom_view: Option<CustomViewSort>,
    pub zia_view: Option<bool>,
    pub default_mapping_fields: Option<Vec<ApiNameRef>>,
    pub status: Option<String>,
    pub static_subform_properties: Option<StaticSubformProperties>,
    pub layout_associations: Option<Vec<FieldRef>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ModuleInput {
    "id" => id,
    "has_more_profiles" => has_more_profiles,
    "sub_menu_available" => sub_menu_available,
    "common.search_supported" => common_search_supported,
    "description" => description,
    "creatable" => creatable,
    "recycle_bin_on_delete" => recycle_bin_on_delete,
    "inventory_template_supported" => inventory_template_supported,
    "plural_label" => plural_label,
    "presence_sub_menu" => presence_sub_menu,
    "triggers_supported" => triggers_supported,
    "chart_view" => chart_view,
    "isBlueprintSupported" => is_blueprint_supported,
    "visibility" => visibility,
    "visible" => visible,
    "convertable" => convertable,
    "emailTemplate_support" => email_template_support,
    "email_parser_supported" => email_parser_supported,
    "filter_supported" => filter_supported,
    "show_as_tab" => show_as_tab,
    "web_link" => web_link,
    "sequence_number" => sequence_number,
    "singular_label" => singular_label,
    "viewable" => viewable,
    "api_supported" => api_supported,
    "api_name" => api_name,
    "quick_create" => quick_create,
    "generated_type" => generated_type,
    "feeds_required" => feeds_required,
    "scoring_supported" => scoring_supported,
    "webform_supported" => webform_supported,
    "territory" => territory,
    "arguments" => arguments,
    "module_name" => module_name,
    "chart_view_supported" => chart_view_supported,
    "business_card_field_limit" => business_card_field_limit,
    "track_current_data" => track_current_data,
    "profiles" => profiles,
    "parent_module" => parent_module,
    "activity_badge" => activity_badge,
    "business_card_fields" => business_card_fields,
    "per_page" => per_page,
    "search_layout_fields" => search_layout_fields,
    "kanban_view_supported" => kanban_view_supported,
    "lookup_field_properties" => lookup_field_properties,
    "kanban_view" => kanban_view,
    "related_lists" => related_lists,
    "filter_status" => filter_status,
    "related_list_properties" => related_list_properties,
    "display_field" => display_field,
    "layouts" => layouts,
    "fields" => fields,
    "custom_view" => custom_view,
    "zia_view" => zia_view,
    "default_mapping_fields" => default_mapping_fields,
    "status" => status,
    "static_subform_properties" => static_subform_properties,
    "layout_associations" => layout_associations;
    extra
} constraints "description" [0, 255]);

pub struct ModuleLabelRef {
    pub id: Option<Id>,
    pub plural_label: Option<String>,
    /// The name in requests and criteria.
    pub api_name: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ModuleLabelRef {
    "id" => id,
    "plural_label" => plural_label,
    "api_name" => api_name;
    extra
});

pub struct ModuleProfile {
    pub id: Option<Id>,
    pub name: Option<String>,
    pub delete: Option<Json>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ModuleProfile {
    "id" => id,
    "name" => name,
    "_delete" => delete;
    extra
});

pub struct ModuleRef {
    pub id: Option<Id>,
    /// The name in requests and criteria.
    pub api_name: Option<String>,
    pub module_name: Option<String>,
    pub module: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ModuleRef {
    "id" => id,
    "api_name" => api_name,
    "module_name" => module_name,
    "module" => module;
    extra
});

pub struct ModuleTerritory {
    pub id: Option<Id>,
    pub name: Option<String>,
    pub subordinates: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ModuleTerritory {
    "id" => id,
    "name" => name,
    "subordinates" => subordinates;
    extra
});

pub struct MultiSelectLookup {
    pub id: Option<Id>,
    /// The label in the user interface.
    pub display_label: Option<String>,
    pub linking_module: Option<ModuleRef>,
    pub connected_module: Option<ModuleRef>,
    pub lookup_apiname: Option<String>,
    /// The name in requests and criteria.
    pub api_name: Option<String>,
    pub connectedfield_apiname: Option<String>,
    pub connectedlookup_apiname: Option<String>,
    pub record_access: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type MultiSelectLookup {
    "id" => id,
    "display_label" => display_label,
    "linking_module" => linking_module,
    "connected_module" => connected_module,
    "lookup_apiname" => lookup_apiname,
    "api_name" => api_name,
    "connectedfield_apiname" => connectedfield_apiname,
    "connectedlookup_apiname" => connectedlookup_apiname,
    "record_access" => record_access;
    extra
});

pub struct NameRef {
    pub id: Option<Id>,
    pub name: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type NameRef {
    "id" => id,
    "name" => name;
    extra
});

pub struct OperationType {
    pub web_update: Option<bool>,
    pub api_create: Option<bool>,
    pub web_create: Option<bool>,
    pub api_update: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type OperationType {
    "web_update" => web_update,
    "api_create" => api_create,
    "web_create" => web_create,
    "api_update" => api_update;
    extra
});

pub struct PermissionDetail {
    pub id: Option<Id>,
    pub enabled: Option<bool>,
    pub name: Option<String>,
    /// The label in the user interface.
    pub display_label: Option<String>,
    pub customizable: Option<bool>,
    pub parent_permissions: Option<Vec<String>>,
    pub module: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type PermissionDetail {
    "id" => id,
    "enabled" => enabled,
    "name" => name,
    "display_label" => display_label,
    "customizable" => customizable,
    "parent_permissions" => parent_permissions,
    "module" => module;
    extra
});

pub struct PrivateFieldProperties {
    pub restricted: Option<bool>,
    pub type_: Option<String>,
    pub export: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type PrivateFieldProperties {
    "restricted" => restricted,
    "type" => type_,
    "export" => export;
    extra
});

#[non_exhaustive]
pub struct Profile {
    pub id: Option<Id>,
    pub default_view: Option<DefaultView>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub default: Option<bool>,
    pub delete: Option<Json>,
    pub permission_type: Option<String>,
    pub custom: Option<bool>,
    /// The label in the user interface.
    pub display_label: Option<String>,
    /// One of `normal_profile`, `lite_profile`.
    pub type_: Option<ProfileType>,
    pub permissions_details: Option<Vec<PermissionDetail>>,
    pub sections: Option<Vec<ProfileSection>>,
    pub created_time: Option<DateTime>,
    pub modified_time: Option<DateTime>,
    pub modified_by: Option<UserRef>,
    pub category: Option<bool>,
    pub created_by: Option<UserRef>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type Profile {
    "id" => id,
    "_default_view" => default_view,
    "name" => name,
    "description" => description,
    "default" => default,
    "_delete" => delete,
    "permission_type" => permission_type,
    "custom" => custom,
    "display_label" => display_label,
    "type" => type_,
    "permissions_details" => permissions_details,
    "sections" => sections,
    "created_time" => created_time,
    "modified_time" => modified_time,
    "modified_by" => modified_by,
    "category" => category,
    "created_by" => created_by;
    extra
});

pub struct ProfileSection {
    pub name: Option<String>,
    pub categories: Option<Vec<ProfileSectionCategory>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ProfileSection {
    "name" => name,
    "categories" => categories;
    extra
});

pub struct ProfileSectionCategory {
    /// The label in the user interface.
    pub display_label: Option<String>,
    pub permissions_details: Option<Vec<String>>,
    pub name: Option<String>,
    pub module: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ProfileSectionCategory {
    "display_label" => display_label,
    "permissions_details" => permissions_details,
    "name" => name,
    "module" => module;
    extra
});

pub struct Record {
    pub id: Option<Id>,
    pub created_by: Option<UserRef>,
    pub created_time: Option<DateTime>,
    pub modified_by: Option<UserRef>,
    pub modified_time: Option<DateTime>,
    pub tag: Option<Vec<Tag>>,
    pub name: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type Record {
    "id" => id,
    "Created_By" => created_by,
    "Created_Time" => created_time,
    "Modified_By" => modified_by,
    "Modified_Time" => modified_time,
    "Tag" => tag,
    "name" => name;
    extra
});

pub struct RelatedList {
    pub id: Option<Id>,
    pub sequence_number: Option<String>,
    /// The label in the user interface.
    pub display_label: Option<String>,
    /// The name in requests and criteria.
    pub api_name: Option<String>,
    pub module: Option<ApiNameRef>,
    pub name: Option<String>,
    pub action: Option<String>,
    pub href: Option<String>,
    pub type_: Option<String>,
    pub connectedmodule: Option<String>,
    pub linkingmodule: Option<String>,
    pub customize_sort: Option<bool>,
    pub customize_fields: Option<bool>,
    pub customize_display_label: Option<bool>,
    pub sort_by: Option<ApiNameRef>,
    pub sort_order: Option<String>,
    pub fields: Option<Vec<ApiNameRef>>,
    /// One of `visible`, `scheduled_for_deletion`, `user_hidden`.
    pub status: Option<RelatedListStatus>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type RelatedList {
    "id" => id,
    "sequence_number" => sequence_number,
    "display_label" => display_label,
    "api_name" => api_name,
    "module" => module,
    "name" => name,
    "action" => action,
    "href" => href,
    "type" => type_,
    "connectedmodule" => connectedmodule,
    "linkingmodule" => linkingmodule,
    "customize_sort" => customize_sort,
    "customize_fields" => customize_fields,
    "customize_display_label" => customize_display_label,
    "sort_by" => sort_by,
    "sort_order" => sort_order,
    "fields" => fields,
    "status" => status;
    extra
});

pub struct RelatedListProperties {
    pub sort_by: Option<ApiNameRef>,
    pub fields: Option<Vec<String>>,
    pub sort_order: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type RelatedListProperties {
    "sort_by" => sort_by,
    "fields" => fields,
    "sort_order" => sort_order;
    extra
});

#[non_exhaustive]
pub struct Section {
    pub id: Option<Id>,
    /// The label in the user interface.
    pub display_label: Option<String>,
    pub sequence_number: Option<i64>,
    pub is_subform_section: Option<bool>,
    pub tab_traversal: Option<String>,
    /// The name in requests and criteria.
    pub api_name: Option<String>,
    pub column_count: Option<i64>,
    pub name: Option<String>,
    pub generated_type: Option<String>,
    pub type_: Option<String>,
    pub fields: Option<Vec<SectionField>>,
    pub properties: Option<SectionProperties>,
    pub delete: Option<LayoutSectionDelete>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type Section {
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

#[non_exhaustive]
pub struct SectionField {
    pub id: Option<Id>,
    pub required: Option<bool>,
    pub validation_rule: Option<Json>,
    pub default_value: Option<Json>,
    pub sequence_number: Option<i64>,
    pub section_id: Option<Id>,
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
    pub static_values: Option<Vec<StaticValue>>,
    pub static_field: Option<bool>,
    pub layout_associations: Option<Vec<FieldRef>>,
    pub delete: Option<LayoutSectionDelete>,
    pub associated_module: Option<ModuleRef>,
    pub data_type: Option<String>,
    pub operation_type: Option<OperationType>,
    pub system_mandatory: Option<bool>,
    pub webhook: Option<bool>,
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

pub struct SectionFieldInput {
    pub id: Option<Id>,
    pub required: Option<bool>,
    pub validation_rule: Option<Json>,
    pub default_value: Option<Json>,
    pub sequence_number: Option<i64>,
    pub section_id: Option<Id>,
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
    pub static_values: Option<Vec<StaticValue>>,
    pub static_field: Option<bool>,
    pub layout_associations: Option<Vec<FieldRef>>,
    pub delete: Option<LayoutSectionDelete>,
    pub associated_module: Option<ModuleRef>,
    pub data_type: Option<String>,
    pub operation_type: Option<OperationType>,
    pub system_mandatory: Option<bool>,
    pub webhook: Option<bool>,
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

pub struct SectionInput {
    pub id: Option<Id>,
    /// The label in the user interface.
    pub display_label: Option<String>,
    pub sequence_number: Option<i64>,
    pub is_subform_section: Option<bool>,
    pub tab_traversal: Option<String>,
    /// The name in requests and criteria.
    pub api_name: Option<String>,
    pub column_count: Option<i64>,
    pub name: Option<String>,
    pub generated_type: Option<String>,
    pub type_: Option<String>,
    pub fields: Option<Vec<SectionFieldInput>>,
    pub properties: Option<SectionProperties>,
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

pub struct SectionProperties {
    pub reorder_rows: Option<bool>,
    pub maximum_rows: Option<i64>,
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

pub struct SharedTo {
    pub id: Option<Id>,
    /// One of `territories`, `roles`, `groups`, `users`.
    pub type_: Option<SharedToType>,
    pub name: Option<String>,
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

pub struct SharingProperty {
    pub scheduler_status: Option<String>,
    pub share_preference_enabled: Option<bool>,
    /// One of `read-write`, `read-only`, `full-access`.
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

pub struct SharingRuleFilterField {
    /// The name in requests and criteria.
    pub api_name: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type SharingRuleFilterField {
    "api_name" => api_name;
    extra
});

pub struct StaticSubformProperties {
    pub fields: Option<Vec<ApiNameRef>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type StaticSubformProperties {
    "fields" => fields;
    extra
});

pub struct StaticValue {
    pub id: Option<Id>,
    pub sequence_number: Option<i64>,
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

pub struct SubformProperties {
    pub pinned_column: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type SubformProperties {
    "pinned_column" => pinned_column;
    extra
});

pub struct Tab {
    pub font_color: Option<String>,
    pub background: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type Tab {
    "font_color" => font_color,
    "background" => background;
    extra
});

pub struct Tag {
    pub id: Option<Id>,
    /// At most 25 characters.
    pub name: Option<String>,
    pub color_code: Option<String>,
    pub created_time: Option<DateTime>,
    pub modified_time: Option<DateTime>,
    pub modified_by: Option<UserRef>,
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

pub struct Textarea {
    pub type_: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type Textarea {
    "type" => type_;
    extra
});

pub struct Theme {
    pub normal_tab: Option<Tab>,
    pub selected_tab: Option<Tab>,
    pub new_background: Option<String>,
    pub background: Option<String>,
    pub screen: Option<String>,
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

pub struct Tooltip {
    pub name: Option<String>,
    pub value: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type Tooltip {
    "name" => name,
    "value" => value;
    extra
});
