// Written by `cargo xtask codegen` from xtask/catalog/crm/shared.toml; changes belong there.
//! What is sent and what comes back.

use zoho_http::{DateTime, ExtraFields, Id, object, wire::Json};

use super::{
    ActionsAllowed, ActivityBadge, ApiNameRef, CustomView, CustomViewSort, DealLayoutMapping,
    DefaultView, Field, FieldInput, FieldRef, GeneratedType, ProfileType, RelatedListStatus,
    SectionField, SectionInput, SectionProperties, StaticSubformProperties, SubformProperties, Tag,
    Tooltip, UserRef,
};

/// Layout, from `layouts().list`, `layouts().get`.
#[non_exhaustive]
pub struct Layout {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `display_type`: a whole number.
    pub display_type: Option<i64>,
    /// `api_name`: its name in requests and criteria.
    pub api_name: Option<String>,
    /// `has_more_profiles`: whether it has more profiles.
    pub has_more_profiles: Option<bool>,
    /// `created_time`: when it was created.
    pub created_time: Option<DateTime>,
    /// `modified_time`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `visible`: yes or no.
    pub visible: Option<bool>,
    /// `source`: text.
    pub source: Option<String>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `display_label`: how it is labelled.
    pub display_label: Option<String>,
    /// `mode`: text.
    pub mode: Option<String>,
    /// `subform_properties`: an object.
    pub subform_properties: Option<SubformProperties>,
    /// `status`: text.
    pub status: Option<String>,
    /// `show_business_card`: yes or no.
    pub show_business_card: Option<bool>,
    /// `generated_type`: text.
    pub generated_type: Option<String>,
    /// `created_for`: an object.
    pub created_for: Option<UserRef>,
    /// `convert_mapping`: an object.
    pub convert_mapping: Option<LayoutConvertMapping>,
    /// `modified_by`: who changed it last.
    pub modified_by: Option<UserRef>,
    /// `profiles`: a list.
    pub profiles: Option<Vec<LayoutProfile>>,
    /// `created_by`: who created it.
    pub created_by: Option<UserRef>,
    /// `sections`: a list.
    pub sections: Option<Vec<Section>>,
    /// `actions_allowed`: an object.
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

/// Layout convert mapping.
pub struct LayoutConvertMapping {
    /// `Contacts`: an object.
    pub contacts: Option<NameRef>,
    /// `Deals`: an object.
    pub deals: Option<DealLayoutMapping>,
    /// `Accounts`: an object.
    pub accounts: Option<NameRef>,
    /// `Invoices`: an object.
    pub invoices: Option<NameRef>,
    /// `SalesOrders`: an object.
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

/// Layout input, for `layouts().update`, `layouts().update_many`, `layouts().activate`.
pub struct LayoutInput {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `display_type`: a whole number.
    pub display_type: Option<i64>,
    /// `api_name`: its name in requests and criteria.
    pub api_name: Option<String>,
    /// `has_more_profiles`: whether it has more profiles.
    pub has_more_profiles: Option<bool>,
    /// `visible`: yes or no.
    pub visible: Option<bool>,
    /// `source`: text.
    pub source: Option<String>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `display_label`: how it is labelled.
    pub display_label: Option<String>,
    /// `mode`: text.
    pub mode: Option<String>,
    /// `subform_properties`: an object.
    pub subform_properties: Option<SubformProperties>,
    /// `status`: text.
    pub status: Option<String>,
    /// `show_business_card`: yes or no.
    pub show_business_card: Option<bool>,
    /// `generated_type`: text.
    pub generated_type: Option<String>,
    /// `created_for`: an object.
    pub created_for: Option<UserRef>,
    /// `convert_mapping`: an object.
    pub convert_mapping: Option<LayoutConvertMapping>,
    /// `profiles`: a list.
    pub profiles: Option<Vec<LayoutProfile>>,
    /// `sections`: a list.
    pub sections: Option<Vec<SectionInput>>,
    /// `actions_allowed`: an object.
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

/// Layout profile.
pub struct LayoutProfile {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `default`: yes or no.
    pub default: Option<bool>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `_default_view`: an object.
    pub default_view: Option<DefaultView>,
    /// `_default_assignment_view`: an object.
    pub default_assignment_view: Option<DefaultView>,
    /// `_delete`: any JSON.
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

/// Layout section delete.
pub struct LayoutSectionDelete {
    /// `permanent`: yes or no.
    pub permanent: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type LayoutSectionDelete {
    "permanent" => permanent;
    extra
});

/// Linked record.
pub struct LinkedRecord {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `module`: an object.
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

/// Lookup field properties.
pub struct LookupFieldProperties {
    /// `fields`: a list.
    pub fields: Option<Vec<LookupFieldPropertiesField>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type LookupFieldProperties {
    "fields" => fields;
    extra
});

/// Lookup field properties field.
pub struct LookupFieldPropertiesField {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `sequence_number`: a whole number.
    pub sequence_number: Option<i64>,
    /// `api_name`: its name in requests and criteria.
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

/// Module, from `modules().list`, `modules().get`, `modules().get_by_api_name`.
#[non_exhaustive]
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
    /// `global_search_supported`: yes or no.
    pub global_search_supported: Option<bool>,
    /// `public_fields_configured`: yes or no.
    pub public_fields_configured: Option<bool>,
    /// `lookupable`: yes or no.
    pub lookupable: Option<bool>,
    /// `module_type`: text.
    pub module_type: Option<String>,
    /// `cc_enabled`: yes or no.
    pub cc_enabled: Option<bool>,
    /// `actual_singular_label`: text.
    pub actual_singular_label: Option<String>,
    /// `actual_plural_label`: text.
    pub actual_plural_label: Option<String>,
    /// `access_type`: text.
    pub access_type: Option<String>,
    /// `private_profile`: any JSON.
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

/// Module input, for `modules().create`, `modules().update`, `modules().update_many`, ….
pub struct ModuleInput {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `has_more_profiles`: whether it has more profiles.
    pub has_more_profiles: Option<bool>,
    /// `sub_menu_available`: yes or no.
    pub sub_menu_available: Option<bool>,
    /// `common.search_supported`: yes or no.
    pub common_search_supported: Option<bool>,
    /// `description`: text, at the most 255 characters.
    pub description: Option<String>,
    /// `creatable`: yes or no.
    pub creatable: Option<bool>,
    /// `recycle_bin_on_delete`: yes or no.
    pub recycle_bin_on_delete: Option<bool>,
    /// `inventory_template_supported`: yes or no.
    pub inventory_template_supported: Option<bool>,
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
    /// `business_card_field_limit`: a whole number.
    pub business_card_field_limit: Option<i64>,
    /// `track_current_data`: yes or no.
    pub track_current_data: Option<bool>,
    /// `profiles`: a list.
    pub profiles: Option<Vec<ModuleProfile>>,
    /// `parent_module`: any JSON.
    pub parent_module: Option<Json>,
    /// `activity_badge`: one of `Enabled`, `Disabled`.
    pub activity_badge: Option<ActivityBadge>,
    /// `business_card_fields`: one or more texts.
    pub business_card_fields: Option<Vec<String>>,
    /// `per_page`: a whole number.
    pub per_page: Option<i64>,
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
    pub fields: Option<Vec<FieldInput>>,
    /// `custom_view`: an object.
    pub custom_view: Option<CustomViewSort>,
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

/// Module label ref.
pub struct ModuleLabelRef {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `plural_label`: text.
    pub plural_label: Option<String>,
    /// `api_name`: its name in requests and criteria.
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

/// Module profile.
pub struct ModuleProfile {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `_delete`: any JSON.
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

/// Module ref.
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
    pub extra: ExtraFields,
}

object!(type ModuleRef {
    "id" => id,
    "api_name" => api_name,
    "module_name" => module_name,
    "module" => module;
    extra
});

/// Module territory.
pub struct ModuleTerritory {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `subordinates`: yes or no.
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

/// Multi select lookup.
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

/// Name ref.
pub struct NameRef {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type NameRef {
    "id" => id,
    "name" => name;
    extra
});

/// Operation type.
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
    pub extra: ExtraFields,
}

object!(type OperationType {
    "web_update" => web_update,
    "api_create" => api_create,
    "web_create" => web_create,
    "api_update" => api_update;
    extra
});

/// Permission detail.
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

/// Private field properties.
pub struct PrivateFieldProperties {
    /// `restricted`: yes or no.
    pub restricted: Option<bool>,
    /// `type`: text.
    pub type_: Option<String>,
    /// `export`: yes or no.
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

/// Profile, from `profiles().list`, `profiles().get`.
#[non_exhaustive]
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
    /// `_delete`: any JSON.
    pub delete: Option<Json>,
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

/// Profile section.
pub struct ProfileSection {
    /// `name`: its name.
    pub name: Option<String>,
    /// `categories`: a list.
    pub categories: Option<Vec<ProfileSectionCategory>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ProfileSection {
    "name" => name,
    "categories" => categories;
    extra
});

/// Profile section category.
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
    pub extra: ExtraFields,
}

object!(type ProfileSectionCategory {
    "display_label" => display_label,
    "permissions_details" => permissions_details,
    "name" => name,
    "module" => module;
    extra
});

/// Record, for `records().create`, `records().upsert`, `records().update`, …, from
/// `coql().query`, `records().list`, `records().get`, ….
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

/// Related list, from `related_lists().list`, `related_lists().get`.
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

/// Related list properties.
pub struct RelatedListProperties {
    /// `sort_by`: an object.
    pub sort_by: Option<ApiNameRef>,
    /// `fields`: one or more texts.
    pub fields: Option<Vec<String>>,
    /// `sort_order`: text.
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

/// Section.
#[non_exhaustive]
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
