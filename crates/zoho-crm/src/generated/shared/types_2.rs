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

/// Module, of `modules().list`, `modules().get`, `modules().create`, ….
#[derive(Clone, Default, PartialEq)]
pub struct Module {
    /// Id.
    pub id: Option<Id>,
    /// Has more profiles.
    pub has_more_profiles: Option<bool>,
    /// Sub menu available.
    pub sub_menu_available: Option<bool>,
    /// Common search supported.
    pub common_search_supported: Option<bool>,
    /// Deletable.
    pub deletable: Option<bool>,
    /// Description: at the most 255 characters.
    pub description: Option<String>,
    /// Creatable.
    pub creatable: Option<bool>,
    /// Recycle bin on delete.
    pub recycle_bin_on_delete: Option<bool>,
    /// Inventory template supported.
    pub inventory_template_supported: Option<bool>,
    /// Modified time.
    pub modified_time: Option<DateTime>,
    /// Plural label.
    pub plural_label: Option<String>,
    /// Presence sub menu.
    pub presence_sub_menu: Option<bool>,
    /// Triggers supported.
    pub triggers_supported: Option<bool>,
    /// Chart view.
    pub chart_view: Option<bool>,
    /// Is blueprint supported.
    pub is_blueprint_supported: Option<bool>,
    /// Visibility.
    pub visibility: Option<i64>,
    /// Visible.
    pub visible: Option<bool>,
    /// Convertable.
    pub convertable: Option<bool>,
    /// Editable.
    pub editable: Option<bool>,
    /// Email template support.
    pub email_template_support: Option<bool>,
    /// Email parser supported.
    pub email_parser_supported: Option<bool>,
    /// Filter supported.
    pub filter_supported: Option<bool>,
    /// Show as tab.
    pub show_as_tab: Option<bool>,
    /// Web link.
    pub web_link: Option<String>,
    /// Sequence number.
    pub sequence_number: Option<i64>,
    /// Singular label.
    pub singular_label: Option<String>,
    /// Viewable.
    pub viewable: Option<bool>,
    /// API supported.
    pub api_supported: Option<bool>,
    /// API name.
    pub api_name: Option<String>,
    /// Quick create.
    pub quick_create: Option<bool>,
    /// Generated type.
    pub generated_type: Option<GeneratedType>,
    /// Feeds required.
    pub feeds_required: Option<bool>,
    /// Scoring supported.
    pub scoring_supported: Option<bool>,
    /// Webform supported.
    pub webform_supported: Option<bool>,
    /// Territory.
    pub territory: Option<ModuleTerritory>,
    /// Arguments.
    pub arguments: Option<Vec<Tooltip>>,
    /// Module name.
    pub module_name: Option<String>,
    /// Chart view supported.
    pub chart_view_supported: Option<bool>,
    /// Profile count.
    pub profile_count: Option<i64>,
    /// Business card field limit.
    pub business_card_field_limit: Option<i64>,
    /// Track current data.
    pub track_current_data: Option<bool>,
    /// Modified by.
    pub modified_by: Option<UserRef>,
    /// Profiles.
    pub profiles: Option<Vec<ModuleProfile>>,
    /// Parent module.
    pub parent_module: Option<Json>,
    /// Activity badge.
    pub activity_badge: Option<ActivityBadge>,
    /// Field states.
    pub field_states: Option<Vec<String>>,
    /// Business card fields.
    pub business_card_fields: Option<Vec<String>>,
    /// Per page.
    pub per_page: Option<i64>,
    /// Properties.
    pub properties: Option<Vec<String>>,
    /// On demand properties.
    pub on_demand_properties: Option<Vec<String>>,
    /// Search layout fields.
    pub search_layout_fields: Option<Vec<String>>,
    /// Kanban view supported.
    pub kanban_view_supported: Option<bool>,
    /// Lookup field properties.
    pub lookup_field_properties: Option<LookupFieldProperties>,
    /// Kanban view.
    pub kanban_view: Option<bool>,
    /// Related lists.
    pub related_lists: Option<Vec<RelatedList>>,
    /// Filter status.
    pub filter_status: Option<bool>,
    /// Related list properties.
    pub related_list_properties: Option<RelatedListProperties>,
    /// Display field.
    pub display_field: Option<Json>,
    /// Layouts.
    pub layouts: Option<Vec<Json>>,
    /// Fields.
    pub fields: Option<Vec<Field>>,
    /// Custom view.
    pub custom_view: Option<CustomView>,
    /// Zia view.
    pub zia_view: Option<bool>,
    /// Default mapping fields.
    pub default_mapping_fields: Option<Vec<ApiNameRef>>,
    /// Status.
    pub status: Option<String>,
    /// Static subform properties.
    pub static_subform_properties: Option<StaticSubformProperties>,
    /// Layout associations.
    pub layout_associations: Option<Vec<FieldRef>>,
    /// Fields that this version of the crate has no name for.
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
});

/// Module label ref.
#[derive(Clone, Default, PartialEq)]
pub struct ModuleLabelRef {
    /// Id.
    pub id: Option<Id>,
    /// Plural label.
    pub plural_label: Option<String>,
    /// API name.
    pub api_name: Option<String>,
}

object!(ModuleLabelRef {
    "id" => id,
    "plural_label" => plural_label,
    "api_name" => api_name
});

/// Module profile.
#[derive(Clone, Default, PartialEq)]
pub struct ModuleProfile {
    /// Id.
    pub id: Option<Id>,
    /// Name.
    pub name: Option<String>,
    /// Delete.
    pub delete: Option<bool>,
}

object!(ModuleProfile {
    "id" => id,
    "name" => name,
    "_delete" => delete
});

/// Module ref.
#[derive(Clone, Default, PartialEq)]
pub struct ModuleRef {
    /// Id.
    pub id: Option<Id>,
    /// API name.
    pub api_name: Option<String>,
    /// Module name.
    pub module_name: Option<String>,
    /// Module.
    pub module: Option<String>,
}

object!(ModuleRef {
    "id" => id,
    "api_name" => api_name,
    "module_name" => module_name,
    "module" => module
});

/// Module territory.
#[derive(Clone, Default, PartialEq)]
pub struct ModuleTerritory {
    /// Id.
    pub id: Option<Id>,
    /// Name.
    pub name: Option<String>,
    /// Subordinates.
    pub subordinates: Option<bool>,
}

object!(ModuleTerritory {
    "id" => id,
    "name" => name,
    "subordinates" => subordinates
});

/// Multi select lookup.
#[derive(Clone, Default, PartialEq)]
pub struct MultiSelectLookup {
    /// Id.
    pub id: Option<Id>,
    /// Display label.
    pub display_label: Option<String>,
    /// Linking module.
    pub linking_module: Option<ModuleRef>,
    /// Connected module.
    pub connected_module: Option<ModuleRef>,
    /// Lookup apiname.
    pub lookup_apiname: Option<String>,
    /// API name.
    pub api_name: Option<String>,
    /// Connectedfield apiname.
    pub connectedfield_apiname: Option<String>,
    /// Connectedlookup apiname.
    pub connectedlookup_apiname: Option<String>,
    /// Record access.
    pub record_access: Option<bool>,
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
    "record_access" => record_access
});

/// Name ref.
#[derive(Clone, Default, PartialEq)]
pub struct NameRef {
    /// Id.
    pub id: Option<Id>,
    /// Name.
    pub name: Option<String>,
}

object!(NameRef {
    "id" => id,
    "name" => name
});

/// Operation type.
#[derive(Clone, Default, PartialEq)]
pub struct OperationType {
    /// Web update.
    pub web_update: Option<bool>,
    /// API create.
    pub api_create: Option<bool>,
    /// Web create.
    pub web_create: Option<bool>,
    /// API update.
    pub api_update: Option<bool>,
}

object!(OperationType {
    "web_update" => web_update,
    "api_create" => api_create,
    "web_create" => web_create,
    "api_update" => api_update
});

/// Permission detail.
#[derive(Clone, Default, PartialEq)]
pub struct PermissionDetail {
    /// Id.
    pub id: Option<Id>,
    /// Enabled.
    pub enabled: Option<bool>,
    /// Name.
    pub name: Option<String>,
    /// Display label.
    pub display_label: Option<String>,
    /// Customizable.
    pub customizable: Option<bool>,
    /// Parent permissions.
    pub parent_permissions: Option<Vec<String>>,
    /// Module.
    pub module: Option<String>,
}

object!(PermissionDetail {
    "id" => id,
    "enabled" => enabled,
    "name" => name,
    "display_label" => display_label,
    "customizable" => customizable,
    "parent_permissions" => parent_permissions,
    "module" => module
});

/// Portal meta module filter.
#[derive(Clone, Default, PartialEq)]
pub struct PortalMetaModuleFilter {
    /// Id.
    pub id: Option<Id>,
    /// Display label.
    pub display_label: Option<String>,
    /// API name.
    pub api_name: Option<String>,
}

object!(PortalMetaModuleFilter {
    "id" => id,
    "display_label" => display_label,
    "api_name" => api_name
});

/// Portal meta module view.
#[derive(Clone, Default, PartialEq)]
pub struct PortalMetaModuleView {
    /// Id.
    pub id: Option<Id>,
    /// Display label.
    pub display_label: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Type.
    pub type_: Option<String>,
}

object!(PortalMetaModuleView {
    "id" => id,
    "display_label" => display_label,
    "name" => name,
    "type" => type_
});

/// Private field properties.
#[derive(Clone, Default, PartialEq)]
pub struct PrivateFieldProperties {
    /// Restricted.
    pub restricted: Option<bool>,
    /// Type.
    pub type_: Option<String>,
    /// Export.
    pub export: Option<bool>,
}

object!(PrivateFieldProperties {
    "restricted" => restricted,
    "type" => type_,
    "export" => export
});

/// Profile, of `profiles().list`, `profiles().get`, `profiles().update`, ….
#[derive(Clone, Default, PartialEq)]
pub struct Profile {
    /// Id.
    pub id: Option<Id>,
    /// Default view.
    pub default_view: Option<DefaultView>,
    /// Name.
    pub name: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Default.
    pub default: Option<bool>,
    /// Delete.
    pub delete: Option<bool>,
    /// Permission type.
    pub permission_type: Option<String>,
    /// Custom.
    pub custom: Option<bool>,
    /// Display label.
    pub display_label: Option<String>,
    /// Type.
    pub type_: Option<ProfileType>,
    /// Permissions details.
    pub permissions_details: Option<Vec<PermissionDetail>>,
    /// Sections.
    pub sections: Option<Vec<ProfileSection>>,
    /// Created time.
    pub created_time: Option<DateTime>,
    /// Modified time.
    pub modified_time: Option<DateTime>,
    /// Modified by.
    pub modified_by: Option<UserRef>,
    /// Category.
    pub category: Option<bool>,
    /// Created by.
    pub created_by: Option<UserRef>,
    /// Fields that this version of the crate has no name for.
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
    /// Name.
    pub name: Option<String>,
    /// Categories.
    pub categories: Option<Vec<ProfileSectionCategory>>,
}

object!(ProfileSection {
    "name" => name,
    "categories" => categories
});

/// Profile section category.
#[derive(Clone, Default, PartialEq)]
pub struct ProfileSectionCategory {
    /// Display label.
    pub display_label: Option<String>,
    /// Permissions details.
    pub permissions_details: Option<Vec<String>>,
    /// Name.
    pub name: Option<String>,
    /// Module.
    pub module: Option<String>,
}

object!(ProfileSectionCategory {
    "display_label" => display_label,
    "permissions_details" => permissions_details,
    "name" => name,
    "module" => module
});

/// Record, of `coql().query`, `records().list`, `records().get`, ….
#[derive(Clone, Default, PartialEq)]
pub struct Record {
    /// Id.
    pub id: Option<Id>,
    /// Created by.
    pub created_by: Option<UserRef>,
    /// Created time.
    pub created_time: Option<DateTime>,
    /// Modified by.
    pub modified_by: Option<UserRef>,
    /// Modified time.
    pub modified_time: Option<DateTime>,
    /// Tag.
    pub tag: Option<Vec<Tag>>,
    /// Name.
    pub name: Option<String>,
    /// Fields that this version of the crate has no name for.
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

/// Related list, of `related_lists().list`, `related_lists().get`.
#[derive(Clone, Default, PartialEq)]
pub struct RelatedList {
    /// Id.
    pub id: Option<Id>,
    /// Sequence number.
    pub sequence_number: Option<String>,
    /// Display label.
    pub display_label: Option<String>,
    /// API name.
    pub api_name: Option<String>,
    /// Module.
    pub module: Option<ApiNameRef>,
    /// Name.
    pub name: Option<String>,
    /// Action.
    pub action: Option<String>,
    /// Href.
    pub href: Option<String>,
    /// Type.
    pub type_: Option<String>,
    /// Connectedmodule.
    pub connectedmodule: Option<String>,
    /// Linkingmodule.
    pub linkingmodule: Option<String>,
    /// Customize sort.
    pub customize_sort: Option<bool>,
    /// Customize fields.
    pub customize_fields: Option<bool>,
    /// Customize display label.
    pub customize_display_label: Option<bool>,
    /// Sort by.
    pub sort_by: Option<ApiNameRef>,
    /// Sort order.
    pub sort_order: Option<String>,
    /// Fields.
    pub fields: Option<Vec<ApiNameRef>>,
    /// Status.
    pub status: Option<RelatedListStatus>,
    /// Fields that this version of the crate has no name for.
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
    /// Sort by.
    pub sort_by: Option<ApiNameRef>,
    /// Fields.
    pub fields: Option<Vec<String>>,
    /// Sort order.
    pub sort_order: Option<String>,
}

object!(RelatedListProperties {
    "sort_by" => sort_by,
    "fields" => fields,
    "sort_order" => sort_order
});

/// Section.
#[derive(Clone, Default, PartialEq)]
pub struct Section {
    /// Id.
    pub id: Option<Id>,
    /// Display label.
    pub display_label: Option<String>,
    /// Sequence number.
    pub sequence_number: Option<i64>,
    /// Is subform section.
    pub is_subform_section: Option<bool>,
    /// Tab traversal.
    pub tab_traversal: Option<String>,
    /// API name.
    pub api_name: Option<String>,
    /// Column count.
    pub column_count: Option<i64>,
    /// Name.
    pub name: Option<String>,
    /// Generated type.
    pub generated_type: Option<String>,
    /// Type.
    pub type_: Option<String>,
    /// Fields.
    pub fields: Option<Vec<SectionField>>,
    /// Properties.
    pub properties: Option<SectionProperties>,
    /// Delete.
    pub delete: Option<LayoutSectionDelete>,
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
    "_delete" => delete
});

/// Section field.
#[derive(Clone, Default, PartialEq)]
pub struct SectionField {
    /// Id.
    pub id: Option<Id>,
    /// Required.
    pub required: Option<bool>,
    /// Validation rule.
    pub validation_rule: Option<Json>,
    /// Default value.
    pub default_value: Option<Json>,
    /// Sequence number.
    pub sequence_number: Option<i64>,
    /// Section id.
    pub section_id: Option<Id>,
    /// Blueprint supported.
    pub blueprint_supported: Option<bool>,
    /// Json type.
    pub json_type: Option<String>,
    /// Length.
    pub length: Option<i64>,
    /// Decimal place.
    pub decimal_place: Option<i64>,
    /// Multi module lookup.
    pub multi_module_lookup: Option<Json>,
    /// Sharing properties.
    pub sharing_properties: Option<SharingProperty>,
    /// Currency.
    pub currency: Option<Json>,
    /// File upolad optionlist.
    pub file_upolad_optionlist: Option<Vec<FileUploadOption>>,
    /// Lookup.
    pub lookup: Option<Json>,
    /// Subform.
    pub subform: Option<Json>,
    /// Formula.
    pub formula: Option<Json>,
    /// Multiselectlookup.
    pub multiselectlookup: Option<Json>,
    /// Multiuserlookup.
    pub multiuserlookup: Option<MultiSelectLookup>,
    /// Pick list values.
    pub pick_list_values: Option<Vec<FieldPickListValue>>,
    /// Allowed modules.
    pub allowed_modules: Option<Vec<ModuleRef>>,
    /// Hipaa compliance enabled.
    pub hipaa_compliance_enabled: Option<bool>,
    /// Hipaa compliance.
    pub hipaa_compliance: Option<HipaaCompliance>,
    /// Static values.
    pub static_values: Option<Vec<StaticValue>>,
    /// Static field.
    pub static_field: Option<bool>,
    /// Layout associations.
    pub layout_associations: Option<Vec<FieldRef>>,
    /// Delete.
    pub delete: Option<LayoutSectionDelete>,
    /// Associated module.
    pub associated_module: Option<ModuleRef>,
    /// Data type.
    pub data_type: Option<String>,
    /// Operation type.
    pub operation_type: Option<OperationType>,
    /// System mandatory.
    pub system_mandatory: Option<bool>,
    /// Webhook.
    pub webhook: Option<bool>,
    /// Virtual field.
    pub virtual_field: Option<bool>,
    /// Field read only.
    pub field_read_only: Option<bool>,
    /// Customizable properties.
    pub customizable_properties: Option<Vec<String>>,
    /// Read only.
    pub read_only: Option<bool>,
    /// Custom field.
    pub custom_field: Option<bool>,
    /// Businesscard supported.
    pub businesscard_supported: Option<bool>,
    /// Filterable.
    pub filterable: Option<bool>,
    /// Visible.
    pub visible: Option<bool>,
    /// Available in user layout.
    pub available_in_user_layout: Option<bool>,
    /// Display field.
    pub display_field: Option<bool>,
    /// Pick list values sorted lexically.
    pub pick_list_values_sorted_lexically: Option<bool>,
    /// Sortable.
    pub sortable: Option<bool>,
    /// Separator.
    pub separator: Option<bool>,
    /// Searchable.
    pub searchable: Option<bool>,
    /// Enable colour code: `true` where it is left out.
    pub enable_colour_code: Option<bool>,
    /// Mass update.
    pub mass_update: Option<bool>,
    /// Created source.
    pub created_source: Option<String>,
    /// Type.
    pub type_: Option<String>,
    /// Display label.
    pub display_label: Option<String>,
    /// Column name.
    pub column_name: Option<String>,
    /// API name.
    pub api_name: Option<String>,
    /// Display type.
    pub display_type: Option<i64>,
    /// UI type.
    pub ui_type: Option<i64>,
    /// Colour code enabled by system.
    pub colour_code_enabled_by_system: Option<bool>,
    /// Quick sequence number.
    pub quick_sequence_number: Option<String>,
    /// Email parser.
    pub email_parser: Option<EmailParser>,
    /// Rollup summary.
    pub rollup_summary: Option<Json>,
    /// Refer from field.
    pub refer_from_field: Option<ApiNameRef>,
    /// Created time.
    pub created_time: Option<DateTime>,
    /// Modified time.
    pub modified_time: Option<DateTime>,
    /// Show type.
    pub show_type: Option<i64>,
    /// Category.
    pub category: Option<i64>,
    /// Profiles.
    pub profiles: Option<Vec<FieldProfile>>,
    /// View type.
    pub view_type: Option<ViewType>,
    /// Unique.
    pub unique: Option<Json>,
    /// Sub module.
    pub sub_module: Option<ModuleRef>,
    /// External.
    pub external: Option<ExternalFieldProperties>,
    /// Private.
    pub private: Option<PrivateFieldProperties>,
    /// Convert mapping.
    pub convert_mapping: Option<ConvertMapping>,
    /// Autonumber.
    pub autonumber: Option<AutoNumber>,
    /// Auto number.
    pub auto_number: Option<Json>,
    /// Crypt.
    pub crypt: Option<FieldEncryption>,
    /// Tooltip.
    pub tooltip: Option<Tooltip>,
    /// History tracking.
    pub history_tracking: Option<HistoryTracking>,
    /// Association details.
    pub association_details: Option<Association>,
    /// Additional column.
    pub additional_column: Option<String>,
    /// Field label.
    pub field_label: Option<String>,
    /// Common picklist.
    pub common_picklist: Option<Json>,
    /// Update existing records.
    pub update_existing_records: Option<bool>,
    /// Number separator.
    pub number_separator: Option<bool>,
    /// Textarea.
    pub textarea: Option<Textarea>,
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
    "textarea" => textarea
});

/// Section properties.
#[derive(Clone, Default, PartialEq)]
pub struct SectionProperties {
    /// Reorder rows.
    pub reorder_rows: Option<bool>,
    /// Maximum rows.
    pub maximum_rows: Option<i64>,
    /// Tooltip.
    pub tooltip: Option<Tooltip>,
}

object!(SectionProperties {
    "reorder_rows" => reorder_rows,
    "maximum_rows" => maximum_rows,
    "tooltip" => tooltip
});

/// Shared to.
#[derive(Clone, Default, PartialEq)]
pub struct SharedTo {
    /// Id.
    pub id: Option<Id>,
    /// Type.
    pub type_: Option<SharedToType>,
    /// Name.
    pub name: Option<String>,
    /// Subordinates.
    pub subordinates: Option<bool>,
}

object!(SharedTo {
    "id" => id,
    "type" => type_,
    "name" => name,
    "subordinates" => subordinates
});

/// Sharing property.
#[derive(Clone, Default, PartialEq)]
pub struct SharingProperty {
    /// Scheduler status.
    pub scheduler_status: Option<String>,
    /// Share preference enabled.
    pub share_preference_enabled: Option<bool>,
    /// Share permission.
    pub share_permission: Option<SharePermission>,
}

object!(SharingProperty {
    "scheduler_status" => scheduler_status,
    "share_preference_enabled" => share_preference_enabled,
    "share_permission" => share_permission
});

/// Sharing rule filter field.
#[derive(Clone, Default, PartialEq)]
pub struct SharingRuleFilterField {
    /// API name.
    pub api_name: Option<String>,
}

object!(SharingRuleFilterField {
    "api_name" => api_name
});

/// Social media.
#[derive(Clone, Default, PartialEq)]
pub struct SocialMedia {
    /// Media type.
    pub media_type: Option<String>,
    /// Media URL.
    pub media_url: Option<Vec<String>>,
}

object!(SocialMedia {
    "media_type" => media_type,
    "media_url" => media_url
});

/// Static subform properties.
#[derive(Clone, Default, PartialEq)]
pub struct StaticSubformProperties {
    /// Fields.
    pub fields: Option<Vec<ApiNameRef>>,
}

object!(StaticSubformProperties {
    "fields" => fields
});

/// Static value.
#[derive(Clone, Default, PartialEq)]
pub struct StaticValue {
    /// Id.
    pub id: Option<Id>,
    /// Sequence number.
    pub sequence_number: Option<i64>,
    /// Value.
    pub value: Option<String>,
}

object!(StaticValue {
    "id" => id,
    "sequence_number" => sequence_number,
    "value" => value
});

/// Subform properties.
#[derive(Clone, Default, PartialEq)]
pub struct SubformProperties {
    /// Pinned column.
    pub pinned_column: Option<bool>,
}

object!(SubformProperties {
    "pinned_column" => pinned_column
});

/// Tab.
#[derive(Clone, Default, PartialEq)]
pub struct Tab {
    /// Font color.
    pub font_color: Option<String>,
    /// Background.
    pub background: Option<String>,
}

object!(Tab {
    "font_color" => font_color,
    "background" => background
});

/// Tag, of `tags().list`, `tags().create`, `tags().update`, ….
#[derive(Clone, Default, PartialEq)]
pub struct Tag {
    /// Id.
    pub id: Option<Id>,
    /// Name: at the most 25 characters.
    pub name: Option<String>,
    /// Color code.
    pub color_code: Option<String>,
    /// Created time.
    pub created_time: Option<DateTime>,
    /// Modified time.
    pub modified_time: Option<DateTime>,
    /// Modified by.
    pub modified_by: Option<UserRef>,
    /// Created by.
    pub created_by: Option<UserRef>,
    /// Fields that this version of the crate has no name for.
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
});

/// Textarea.
#[derive(Clone, Default, PartialEq)]
pub struct Textarea {
    /// Type.
    pub type_: Option<String>,
}

object!(Textarea {
    "type" => type_
});

/// Theme.
#[derive(Clone, Default, PartialEq)]
pub struct Theme {
    /// Normal tab.
    pub normal_tab: Option<Tab>,
    /// Selected tab.
    pub selected_tab: Option<Tab>,
    /// New background.
    pub new_background: Option<String>,
    /// Background.
    pub background: Option<String>,
    /// Screen.
    pub screen: Option<String>,
    /// Type.
    pub type_: Option<String>,
}

object!(Theme {
    "normal_tab" => normal_tab,
    "selected_tab" => selected_tab,
    "new_background" => new_background,
    "background" => background,
    "screen" => screen,
    "type" => type_
});

/// Tooltip.
#[derive(Clone, Default, PartialEq)]
pub struct Tooltip {
    /// Name.
    pub name: Option<String>,
    /// Value.
    pub value: Option<String>,
}

object!(Tooltip {
    "name" => name,
    "value" => value
});
