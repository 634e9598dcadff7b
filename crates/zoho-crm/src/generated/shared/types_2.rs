// Written by `cargo xtask codegen` from xtask/catalog/crm/shared.toml; changes belong there.
//! What is sent and what comes back.

use zoho_http::{
    DateTime, Id, object,
    wire::{Json, Other},
};

use super::{
    ActivityBadge, ApiNameRef, Association, AutoNumber, ConvertMapping, CustomView, DefaultView,
    EmailParser, ExternalFieldProperties, Field, FieldEncryption, FieldPickListValue, FieldProfile,
    FieldRef, FileUploadOption, GeneratedType, HipaaCompliance, HistoryTracking,
    LayoutSectionDelete, LookupFieldProperties, ProfileType, RelatedListStatus, SharePermission,
    SharedToType, UserRef, ViewType,
};

/// Module, for `modules().create`, `modules().update`, `modules().update_many`, …, from
/// `modules().list`, `modules().get`, `modules().get_by_api_name`.
#[derive(Clone, Default, PartialEq)]
pub struct Module {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `has_more_profiles`: whether it has more profiles.
    pub has_more_profiles: Option<bool>,
    /// `sub_menu_available`: yes or no.
    pub sub_menu_available: Option<bool>,
    /// `common.search_supported`: yes or no.
    pub common_search_supported: Option<bool>,
    /// `deletable`: yes or no.
    pub deletable: Option<bool>,
    /// `description`: text, at the most 255 characters.
    pub description: Option<String>,
    /// `creatable`: yes or no.
    pub creatable: Option<bool>,
    /// `recycle_bin_on_delete`: yes or no.
    pub recycle_bin_on_delete: Option<bool>,
    /// `inventory_template_supported`: yes or no.
    pub inventory_template_supported: Option<bool>,
    /// `modified_time`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `plural_label`: text.
    pub plural_label: Option<String>,
    /// `presence_sub_menu`: yes or no.
    pub presence_sub_menu: Option<bool>,
    /// `triggers_supported`: yes or no.
    pub triggers_supported: Option<bool>,
    /// `chart_view`: yes or no.
    pub chart_view: Option<bool>,
    /// `isBlueprintSupported`: whether it is blueprint supported.
    pub is_blueprint_supported: Option<bool>,
    /// `visibility`: a whole number.
    pub visibility: Option<i64>,
    /// `visible`: yes or no.
    pub visible: Option<bool>,
    /// `convertable`: yes or no.
    pub convertable: Option<bool>,
    /// `editable`: yes or no.
    pub editable: Option<bool>,
    /// `emailTemplate_support`: yes or no.
    pub email_template_support: Option<bool>,
    /// `email_parser_supported`: yes or no.
    pub email_parser_supported: Option<bool>,
    /// `filter_supported`: yes or no.
    pub filter_supported: Option<bool>,
    /// `show_as_tab`: yes or no.
    pub show_as_tab: Option<bool>,
    /// `web_link`: an address on the web.
    pub web_link: Option<String>,
    /// `sequence_number`: a whole number.
    pub sequence_number: Option<i64>,
    /// `singular_label`: text.
    pub singular_label: Option<String>,
    /// `viewable`: yes or no.
    pub viewable: Option<bool>,
    /// `api_supported`: yes or no.
    pub api_supported: Option<bool>,
    /// `api_name`: its name in requests and criteria.
    pub api_name: Option<String>,
    /// `quick_create`: yes or no.
    pub quick_create: Option<bool>,
    /// `generated_type`: one of `default`, `web`, `linking`, `custom`.
    pub generated_type: Option<GeneratedType>,
    /// `feeds_required`: yes or no.
    pub feeds_required: Option<bool>,
    /// `scoring_supported`: yes or no.
    pub scoring_supported: Option<bool>,
    /// `webform_supported`: yes or no.
    pub webform_supported: Option<bool>,
    /// `territory`: an object.
    pub territory: Option<ModuleTerritory>,
    /// `arguments`: a list.
    pub arguments: Option<Vec<Tooltip>>,
    /// `module_name`: text.
    pub module_name: Option<String>,
    /// `chart_view_supported`: yes or no.
    pub chart_view_supported: Option<bool>,
    /// `profile_count`: how many profiles there are.
    pub profile_count: Option<i64>,
    /// `business_card_field_limit`: a whole number.
    pub business_card_field_limit: Option<i64>,
    /// `track_current_data`: yes or no.
    pub track_current_data: Option<bool>,
    /// `modified_by`: who changed it last.
    pub modified_by: Option<UserRef>,
    /// `profiles`: a list.
    pub profiles: Option<Vec<ModuleProfile>>,
    /// `parent_module`: any JSON.
    pub parent_module: Option<Json>,
    /// `activity_badge`: one of `Enabled`, `Disabled`.
    pub activity_badge: Option<ActivityBadge>,
    /// `$field_states`: one or more texts.
    pub field_states: Option<Vec<String>>,
    /// `business_card_fields`: one or more texts.
    pub business_card_fields: Option<Vec<String>>,
    /// `per_page`: a whole number.
    pub per_page: Option<i64>,
    /// `$properties`: one or more texts.
    pub properties: Option<Vec<String>>,
    /// `$on_demand_properties`: one or more texts.
    pub on_demand_properties: Option<Vec<String>>,
    /// `search_layout_fields`: one or more texts.
    pub search_layout_fields: Option<Vec<String>>,
    /// `kanban_view_supported`: yes or no.
    pub kanban_view_supported: Option<bool>,
    /// `lookup_field_properties`: an object.
    pub lookup_field_properties: Option<LookupFieldProperties>,
    /// `kanban_view`: yes or no.
    pub kanban_view: Option<bool>,
    /// `related_lists`: a list.
    pub related_lists: Option<Vec<RelatedList>>,
    /// `filter_status`: yes or no.
    pub filter_status: Option<bool>,
    /// `related_list_properties`: an object.
    pub related_list_properties: Option<RelatedListProperties>,
    /// `display_field`: any JSON.
    pub display_field: Option<Json>,
    /// `layouts`: a list.
    pub layouts: Option<Vec<Json>>,
    /// `fields`: a list.
    pub fields: Option<Vec<Field>>,
    /// `custom_view`: an object.
    pub custom_view: Option<CustomView>,
    /// `zia_view`: yes or no.
    pub zia_view: Option<bool>,
    /// `default_mapping_fields`: a list.
    pub default_mapping_fields: Option<Vec<ApiNameRef>>,
    /// `status`: text.
    pub status: Option<String>,
    /// `static_subform_properties`: an object.
    pub static_subform_properties: Option<StaticSubformProperties>,
    /// `layout_associations`: a list.
    pub layout_associations: Option<Vec<FieldRef>>,
    /// Members without a field here, and fields set to null.
    pub other: Other,
}

object!(Module {
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
    "layout_associations" => layout_associations;
    other
} bounds "description" [0, 255]);

/// Module label ref.
#[derive(Clone, Default, PartialEq)]
pub struct ModuleLabelRef {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `plural_label`: text.
    pub plural_label: Option<String>,
    /// `api_name`: its name in requests and criteria.
    pub api_name: Option<String>,
    /// Members without a field here, and fields set to null.
    pub other: Other,
}

object!(ModuleLabelRef {
    "id" => id,
    "plural_label" => plural_label,
    "api_name" => api_name;
    other
});

/// Module profile.
#[derive(Clone, Default, PartialEq)]
pub struct ModuleProfile {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `_delete`: yes or no.
    pub delete: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub other: Other,
}

object!(ModuleProfile {
    "id" => id,
    "name" => name,
    "_delete" => delete;
    other
});

/// Module ref.
#[derive(Clone, Default, PartialEq)]
pub struct ModuleRef {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `api_name`: its name in requests and criteria.
    pub api_name: Option<String>,
    /// `module_name`: text.
    pub module_name: Option<String>,
    /// `module`: text.
    pub module: Option<String>,
    /// Members without a field here, and fields set to null.
    pub other: Other,
}

object!(ModuleRef {
    "id" => id,
    "api_name" => api_name,
    "module_name" => module_name,
    "module" => module;
    other
});

/// Module territory.
#[derive(Clone, Default, PartialEq)]
pub struct ModuleTerritory {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `subordinates`: yes or no.
    pub subordinates: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub other: Other,
}

object!(ModuleTerritory {
    "id" => id,
    "name" => name,
    "subordinates" => subordinates;
    other
});

/// Multi select lookup.
#[derive(Clone, Default, PartialEq)]
pub struct MultiSelectLookup {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `display_label`: how it is labelled.
    pub display_label: Option<String>,
    /// `linking_module`: an object.
    pub linking_module: Option<ModuleRef>,
    /// `connected_module`: an object.
    pub connected_module: Option<ModuleRef>,
    /// `lookup_apiname`: text.
    pub lookup_apiname: Option<String>,
    /// `api_name`: its name in requests and criteria.
    pub api_name: Option<String>,
    /// `connectedfield_apiname`: text.
    pub connectedfield_apiname: Option<String>,
    /// `connectedlookup_apiname`: text.
    pub connectedlookup_apiname: Option<String>,
    /// `record_access`: yes or no.
    pub record_access: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub other: Other,
}

object!(MultiSelectLookup {
    "id" => id,
    "display_label" => display_label,
    "linking_module" => linking_module,
    "connected_module" => connected_module,
    "lookup_apiname" => lookup_apiname,
    "api_name" => api_name,
    "connectedfield_apiname" => connectedfield_apiname,
    "connectedlookup_apiname" => connectedlookup_apiname,
    "record_access" => record_access;
    other
});

/// Name ref.
#[derive(Clone, Default, PartialEq)]
pub struct NameRef {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// Members without a field here, and fields set to null.
    pub other: Other,
}

object!(NameRef {
    "id" => id,
    "name" => name;
    other
});

/// Operation type.
#[derive(Clone, Default, PartialEq)]
pub struct OperationType {
    /// `web_update`: yes or no.
    pub web_update: Option<bool>,
    /// `api_create`: yes or no.
    pub api_create: Option<bool>,
    /// `web_create`: yes or no.
    pub web_create: Option<bool>,
    /// `api_update`: yes or no.
    pub api_update: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub other: Other,
}

object!(OperationType {
    "web_update" => web_update,
    "api_create" => api_create,
    "web_create" => web_create,
    "api_update" => api_update;
    other
});

/// Permission detail.
#[derive(Clone, Default, PartialEq)]
pub struct PermissionDetail {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `enabled`: yes or no.
    pub enabled: Option<bool>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `display_label`: how it is labelled.
    pub display_label: Option<String>,
    /// `customizable`: yes or no.
    pub customizable: Option<bool>,
    /// `parent_permissions`: one or more texts.
    pub parent_permissions: Option<Vec<String>>,
    /// `module`: text.
    pub module: Option<String>,
    /// Members without a field here, and fields set to null.
    pub other: Other,
}

object!(PermissionDetail {
    "id" => id,
    "enabled" => enabled,
    "name" => name,
    "display_label" => display_label,
    "customizable" => customizable,
    "parent_permissions" => parent_permissions,
    "module" => module;
    other
});

/// Private field properties.
#[derive(Clone, Default, PartialEq)]
pub struct PrivateFieldProperties {
    /// `restricted`: yes or no.
    pub restricted: Option<bool>,
    /// `type`: text.
    pub type_: Option<String>,
    /// `export`: yes or no.
    pub export: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub other: Other,
}

object!(PrivateFieldProperties {
    "restricted" => restricted,
    "type" => type_,
    "export" => export;
    other
});

/// Profile, for `profiles().update`, `profiles().duplicate`, from `profiles().list`,
/// `profiles().get`.
#[derive(Clone, Default, PartialEq)]
pub struct Profile {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `_default_view`: an object.
    pub default_view: Option<DefaultView>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `description`: text.
    pub description: Option<String>,
    /// `default`: yes or no.
    pub default: Option<bool>,
    /// `_delete`: yes or no.
    pub delete: Option<bool>,
    /// `permission_type`: text.
    pub permission_type: Option<String>,
    /// `custom`: yes or no.
    pub custom: Option<bool>,
    /// `display_label`: how it is labelled.
    pub display_label: Option<String>,
    /// `type`: one of `normal_profile`, `lite_profile`.
    pub type_: Option<ProfileType>,
    /// `permissions_details`: a list.
    pub permissions_details: Option<Vec<PermissionDetail>>,
    /// `sections`: a list.
    pub sections: Option<Vec<ProfileSection>>,
    /// `created_time`: when it was created.
    pub created_time: Option<DateTime>,
    /// `modified_time`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `modified_by`: who changed it last.
    pub modified_by: Option<UserRef>,
    /// `category`: yes or no.
    pub category: Option<bool>,
    /// `created_by`: who created it.
    pub created_by: Option<UserRef>,
    /// Members without a field here, and fields set to null.
    pub other: Other,
}

object!(Profile {
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
    other
});

/// Profile section.
#[derive(Clone, Default, PartialEq)]
pub struct ProfileSection {
    /// `name`: its name.
    pub name: Option<String>,
    /// `categories`: a list.
    pub categories: Option<Vec<ProfileSectionCategory>>,
    /// Members without a field here, and fields set to null.
    pub other: Other,
}

object!(ProfileSection {
    "name" => name,
    "categories" => categories;
    other
});

/// Profile section category.
#[derive(Clone, Default, PartialEq)]
pub struct ProfileSectionCategory {
    /// `display_label`: how it is labelled.
    pub display_label: Option<String>,
    /// `permissions_details`: one or more texts.
    pub permissions_details: Option<Vec<String>>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `module`: text.
    pub module: Option<String>,
    /// Members without a field here, and fields set to null.
    pub other: Other,
}

object!(ProfileSectionCategory {
    "display_label" => display_label,
    "permissions_details" => permissions_details,
    "name" => name,
    "module" => module;
    other
});

/// Record, for `records().create`, `records().upsert`, `records().update`, …, from
/// `coql().query`, `records().list`, `records().get`, ….
#[derive(Clone, Default, PartialEq)]
pub struct Record {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `Created_By`: who created it.
    pub created_by: Option<UserRef>,
    /// `Created_Time`: when it was created.
    pub created_time: Option<DateTime>,
    /// `Modified_By`: who changed it last.
    pub modified_by: Option<UserRef>,
    /// `Modified_Time`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `Tag`: a list.
    pub tag: Option<Vec<Tag>>,
    /// `name`: its name.
    pub name: Option<String>,
    /// Members without a field here, and fields set to null.
    pub other: Other,
}

object!(Record {
    "id" => id,
    "Created_By" => created_by,
    "Created_Time" => created_time,
    "Modified_By" => modified_by,
    "Modified_Time" => modified_time,
    "Tag" => tag,
    "name" => name;
    other
});

/// Related list, from `related_lists().list`, `related_lists().get`.
#[derive(Clone, Default, PartialEq)]
pub struct RelatedList {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `sequence_number`: text.
    pub sequence_number: Option<String>,
    /// `display_label`: how it is labelled.
    pub display_label: Option<String>,
    /// `api_name`: its name in requests and criteria.
    pub api_name: Option<String>,
    /// `module`: an object.
    pub module: Option<ApiNameRef>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `action`: text.
    pub action: Option<String>,
    /// `href`: an address on the web.
    pub href: Option<String>,
    /// `type`: text.
    pub type_: Option<String>,
    /// `connectedmodule`: text.
    pub connectedmodule: Option<String>,
    /// `linkingmodule`: text.
    pub linkingmodule: Option<String>,
    /// `customize_sort`: yes or no.
    pub customize_sort: Option<bool>,
    /// `customize_fields`: yes or no.
    pub customize_fields: Option<bool>,
    /// `customize_display_label`: yes or no.
    pub customize_display_label: Option<bool>,
    /// `sort_by`: an object.
    pub sort_by: Option<ApiNameRef>,
    /// `sort_order`: text.
    pub sort_order: Option<String>,
    /// `fields`: a list.
    pub fields: Option<Vec<ApiNameRef>>,
    /// `status`: one of `visible`, `scheduled_for_deletion`, `user_hidden`.
    pub status: Option<RelatedListStatus>,
    /// Members without a field here, and fields set to null.
    pub other: Other,
}

object!(RelatedList {
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
    other
});

/// Related list properties.
#[derive(Clone, Default, PartialEq)]
pub struct RelatedListProperties {
    /// `sort_by`: an object.
    pub sort_by: Option<ApiNameRef>,
    /// `fields`: one or more texts.
    pub fields: Option<Vec<String>>,
    /// `sort_order`: text.
    pub sort_order: Option<String>,
    /// Members without a field here, and fields set to null.
    pub other: Other,
}

object!(RelatedListProperties {
    "sort_by" => sort_by,
    "fields" => fields,
    "sort_order" => sort_order;
    other
});

/// Section.
#[derive(Clone, Default, PartialEq)]
pub struct Section {
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
    pub fields: Option<Vec<SectionField>>,
    /// `properties`: an object.
    pub properties: Option<SectionProperties>,
    /// `_delete`: an object.
    pub delete: Option<LayoutSectionDelete>,
    /// Members without a field here, and fields set to null.
    pub other: Other,
}

object!(Section {
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
    other
});

/// Section field.
#[derive(Clone, Default, PartialEq)]
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
    /// Members without a field here, and fields set to null.
    pub other: Other,
}

object!(SectionField {
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
    other
});

/// Section properties.
#[derive(Clone, Default, PartialEq)]
pub struct SectionProperties {
    /// `reorder_rows`: yes or no.
    pub reorder_rows: Option<bool>,
    /// `maximum_rows`: a whole number.
    pub maximum_rows: Option<i64>,
    /// `tooltip`: an object.
    pub tooltip: Option<Tooltip>,
    /// Members without a field here, and fields set to null.
    pub other: Other,
}

object!(SectionProperties {
    "reorder_rows" => reorder_rows,
    "maximum_rows" => maximum_rows,
    "tooltip" => tooltip;
    other
});

/// Shared to.
#[derive(Clone, Default, PartialEq)]
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
    pub other: Other,
}

object!(SharedTo {
    "id" => id,
    "type" => type_,
    "name" => name,
    "subordinates" => subordinates;
    other
});

/// Sharing property.
#[derive(Clone, Default, PartialEq)]
pub struct SharingProperty {
    /// `scheduler_status`: text.
    pub scheduler_status: Option<String>,
    /// `share_preference_enabled`: yes or no.
    pub share_preference_enabled: Option<bool>,
    /// `share_permission`: one of `read-write`, `read-only`, `full-access`.
    pub share_permission: Option<SharePermission>,
    /// Members without a field here, and fields set to null.
    pub other: Other,
}

object!(SharingProperty {
    "scheduler_status" => scheduler_status,
    "share_preference_enabled" => share_preference_enabled,
    "share_permission" => share_permission;
    other
});

/// Sharing rule filter field.
#[derive(Clone, Default, PartialEq)]
pub struct SharingRuleFilterField {
    /// `api_name`: its name in requests and criteria.
    pub api_name: Option<String>,
    /// Members without a field here, and fields set to null.
    pub other: Other,
}

object!(SharingRuleFilterField {
    "api_name" => api_name;
    other
});

/// Static subform properties.
#[derive(Clone, Default, PartialEq)]
pub struct StaticSubformProperties {
    /// `fields`: a list.
    pub fields: Option<Vec<ApiNameRef>>,
    /// Members without a field here, and fields set to null.
    pub other: Other,
}

object!(StaticSubformProperties {
    "fields" => fields;
    other
});

/// Static value.
#[derive(Clone, Default, PartialEq)]
pub struct StaticValue {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `sequence_number`: a whole number.
    pub sequence_number: Option<i64>,
    /// `value`: text.
    pub value: Option<String>,
    /// Members without a field here, and fields set to null.
    pub other: Other,
}

object!(StaticValue {
    "id" => id,
    "sequence_number" => sequence_number,
    "value" => value;
    other
});

/// Subform properties.
#[derive(Clone, Default, PartialEq)]
pub struct SubformProperties {
    /// `pinned_column`: yes or no.
    pub pinned_column: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub other: Other,
}

object!(SubformProperties {
    "pinned_column" => pinned_column;
    other
});

/// Tab.
#[derive(Clone, Default, PartialEq)]
pub struct Tab {
    /// `font_color`: text.
    pub font_color: Option<String>,
    /// `background`: text.
    pub background: Option<String>,
    /// Members without a field here, and fields set to null.
    pub other: Other,
}

object!(Tab {
    "font_color" => font_color,
    "background" => background;
    other
});

/// Tag, for `tags().create`, `tags().update`, `tags().update_many`, from `tags().list`.
#[derive(Clone, Default, PartialEq)]
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
    pub other: Other,
}

object!(Tag {
    "id" => id,
    "name" => name,
    "color_code" => color_code,
    "created_time" => created_time,
    "modified_time" => modified_time,
    "modified_by" => modified_by,
    "created_by" => created_by;
    other
} bounds "name" [0, 25]);

/// Textarea.
#[derive(Clone, Default, PartialEq)]
pub struct Textarea {
    /// `type`: text.
    pub type_: Option<String>,
    /// Members without a field here, and fields set to null.
    pub other: Other,
}

object!(Textarea {
    "type" => type_;
    other
});

/// Theme.
#[derive(Clone, Default, PartialEq)]
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
    pub other: Other,
}

object!(Theme {
    "normal_tab" => normal_tab,
    "selected_tab" => selected_tab,
    "new_background" => new_background,
    "background" => background,
    "screen" => screen,
    "type" => type_;
    other
});

/// Tooltip.
#[derive(Clone, Default, PartialEq)]
pub struct Tooltip {
    /// `name`: its name.
    pub name: Option<String>,
    /// `value`: text.
    pub value: Option<String>,
    /// Members without a field here, and fields set to null.
    pub other: Other,
}

object!(Tooltip {
    "name" => name,
    "value" => value;
    other
});
