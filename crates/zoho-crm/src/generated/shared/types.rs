// Written by `cargo xtask codegen` from xtask/catalog/crm/shared.toml; changes belong there.
//! What is sent and what comes back.

use zoho_http::{
    DateTime, Id, object,
    wire::{Json, Other},
};

use super::{
    AccessType, ModuleRef, MultiSelectLookup, NameRef, OperationType, PickListValueType,
    PrivateFieldProperties, Section, SharedTo, SharingProperty, SubformProperties, Textarea,
    TimelineSortOrder, Tooltip, UserRef, ViewType,
};

/// Actions allowed.
#[derive(Clone, Default, PartialEq)]
pub struct ActionsAllowed {
    /// Edit.
    pub edit: Option<bool>,
    /// Rename.
    pub rename: Option<bool>,
    /// Clone.
    pub clone: Option<bool>,
    /// Downgrade.
    pub downgrade: Option<bool>,
    /// Delete.
    pub delete: Option<bool>,
    /// Deactivate.
    pub deactivate: Option<bool>,
    /// Set layout permissions.
    pub set_layout_permissions: Option<bool>,
}

object!(ActionsAllowed {
    "edit" => edit,
    "rename" => rename,
    "clone" => clone,
    "downgrade" => downgrade,
    "delete" => delete,
    "deactivate" => deactivate,
    "set_layout_permissions" => set_layout_permissions
});

/// API name ref.
#[derive(Clone, Default, PartialEq)]
pub struct ApiNameRef {
    /// Id.
    pub id: Option<Id>,
    /// API name.
    pub api_name: Option<String>,
}

object!(ApiNameRef {
    "id" => id,
    "api_name" => api_name
});

/// Association.
#[derive(Clone, Default, PartialEq)]
pub struct Association {
    /// Related field.
    pub related_field: Option<ModuleRef>,
    /// Lookup field.
    pub lookup_field: Option<ModuleRef>,
}

object!(Association {
    "related_field" => related_field,
    "lookup_field" => lookup_field
});

/// Attachment, of `attachments().list`.
#[derive(Clone, Default, PartialEq)]
pub struct Attachment {
    /// Id.
    pub id: Option<Id>,
    /// Owner.
    pub owner: Option<UserRef>,
    /// Modified by.
    pub modified_by: Option<UserRef>,
    /// Created by.
    pub created_by: Option<UserRef>,
    /// Parent id.
    pub parent_id: Option<NameRef>,
    /// Sharing permission.
    pub sharing_permission: Option<String>,
    /// Attachment type.
    pub attachment_type: Option<i64>,
    /// Modified time.
    pub modified_time: Option<DateTime>,
    /// Created time.
    pub created_time: Option<DateTime>,
    /// File name.
    pub file_name: Option<String>,
    /// Size.
    pub size: Option<String>,
    /// Editable.
    pub editable: Option<bool>,
    /// File id.
    pub file_id: Option<Id>,
    /// Type.
    pub type_: Option<String>,
    /// Se module.
    pub se_module: Option<String>,
    /// State.
    pub state: Option<String>,
    /// Link URL.
    pub link_url: Option<String>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(Attachment {
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
    other
});

/// Auto number.
#[derive(Clone, Default, PartialEq)]
pub struct AutoNumber {
    /// Starting number length.
    pub starting_number_length: Option<i64>,
    /// Prefix.
    pub prefix: Option<String>,
    /// Suffix.
    pub suffix: Option<String>,
    /// Start number.
    pub start_number: Option<i64>,
}

object!(AutoNumber {
    "starting_number_length" => starting_number_length,
    "prefix" => prefix,
    "suffix" => suffix,
    "start_number" => start_number
});

/// Callback.
#[derive(Clone, Default, PartialEq)]
pub struct Callback {
    /// URL.
    pub url: Option<String>,
    /// Method.
    pub method: Option<String>,
}

object!(Callback {
    "url" => url,
    "method" => method
});

/// Convert mapping.
#[derive(Clone, Default, PartialEq)]
pub struct ConvertMapping {
    /// Contacts.
    pub contacts: Option<String>,
    /// Deals.
    pub deals: Option<String>,
    /// Accounts.
    pub accounts: Option<String>,
}

object!(ConvertMapping {
    "Contacts" => contacts,
    "Deals" => deals,
    "Accounts" => accounts
});

/// Criteria.
#[derive(Clone, Default, PartialEq)]
pub struct Criteria {
    /// Comparator.
    pub comparator: Option<String>,
    /// Field.
    pub field: Option<ApiNameRef>,
    /// Value.
    pub value: Option<Json>,
    /// Group operator.
    pub group_operator: Option<String>,
    /// Group.
    pub group: Option<Vec<Criteria>>,
}

object!(Criteria {
    "comparator" => comparator,
    "field" => field,
    "value" => value,
    "group_operator" => group_operator,
    "group" => group
});

/// Custom view, of `custom_views().list`, `custom_views().get`, `custom_views().change_sort`, ….
#[derive(Clone, Default, PartialEq)]
pub struct CustomView {
    /// Id.
    pub id: Option<Id>,
    /// Display value.
    pub display_value: Option<String>,
    /// System name.
    pub system_name: Option<String>,
    /// Category.
    pub category: Option<String>,
    /// Created time.
    pub created_time: Option<DateTime>,
    /// Modified time.
    pub modified_time: Option<DateTime>,
    /// Last accessed time.
    pub last_accessed_time: Option<DateTime>,
    /// Name.
    pub name: Option<String>,
    /// Created by.
    pub created_by: Option<UserRef>,
    /// Modified by.
    pub modified_by: Option<UserRef>,
    /// Module.
    pub module: Option<UserRef>,
    /// Criteria.
    pub criteria: Option<Criteria>,
    /// Default.
    pub default: Option<bool>,
    /// System defined.
    pub system_defined: Option<bool>,
    /// Locked: `false` where it is left out.
    pub locked: Option<bool>,
    /// Favorite.
    pub favorite: Option<i64>,
    /// Offline.
    pub offline: Option<bool>,
    /// Access type.
    pub access_type: Option<AccessType>,
    /// Shared to.
    pub shared_to: Option<Vec<SharedTo>>,
    /// Fields.
    pub fields: Option<Vec<CustomViewField>>,
    /// Sort by.
    pub sort_by: Option<ApiNameRef>,
    /// Sort order.
    pub sort_order: Option<TimelineSortOrder>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(CustomView {
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
    "sort_order" => sort_order;
    other
});

/// Custom view field.
#[derive(Clone, Default, PartialEq)]
pub struct CustomViewField {
    /// Id.
    pub id: Option<Id>,
    /// API name.
    pub api_name: Option<String>,
    /// Pin.
    pub pin: Option<bool>,
}

object!(CustomViewField {
    "id" => id,
    "api_name" => api_name,
    "_pin" => pin
});

/// Deal layout mapping.
#[derive(Clone, Default, PartialEq)]
pub struct DealLayoutMapping {
    /// Id.
    pub id: Option<Id>,
    /// Fields.
    pub fields: Option<Vec<DealLayoutMappingField>>,
    /// Name.
    pub name: Option<String>,
}

object!(DealLayoutMapping {
    "id" => id,
    "fields" => fields,
    "name" => name
});

/// Deal layout mapping field.
#[derive(Clone, Default, PartialEq)]
pub struct DealLayoutMappingField {
    /// Id.
    pub id: Option<Id>,
    /// API name.
    pub api_name: Option<String>,
    /// Field label.
    pub field_label: Option<String>,
    /// Required.
    pub required: Option<bool>,
}

object!(DealLayoutMappingField {
    "id" => id,
    "api_name" => api_name,
    "field_label" => field_label,
    "required" => required
});

/// Default view.
#[derive(Clone, Default, PartialEq)]
pub struct DefaultView {
    /// Id.
    pub id: Option<Id>,
    /// Name.
    pub name: Option<String>,
    /// Type.
    pub type_: Option<String>,
}

object!(DefaultView {
    "id" => id,
    "name" => name,
    "type" => type_
});

/// Email CC.
#[derive(Clone, Default, PartialEq)]
pub struct EmailCc {
    /// User name.
    pub user_name: Option<String>,
    /// Email.
    pub email: Option<String>,
}

object!(EmailCc {
    "user_name" => user_name,
    "email" => email
});

/// Email parser.
#[derive(Clone, Default, PartialEq)]
pub struct EmailParser {
    /// Fields update supported.
    pub fields_update_supported: Option<bool>,
    /// Record operations supported.
    pub record_operations_supported: Option<bool>,
}

object!(EmailParser {
    "fields_update_supported" => fields_update_supported,
    "record_operations_supported" => record_operations_supported
});

/// Email template attachment.
#[derive(Clone, Default, PartialEq)]
pub struct EmailTemplateAttachment {
    /// Id.
    pub id: Option<Id>,
    /// Size.
    pub size: Option<i64>,
    /// File name.
    pub file_name: Option<String>,
    /// File id.
    pub file_id: Option<Id>,
}

object!(EmailTemplateAttachment {
    "id" => id,
    "size" => size,
    "file_name" => file_name,
    "file_id" => file_id
});

/// Enriched industry.
#[derive(Clone, Default, PartialEq)]
pub struct EnrichedIndustry {
    /// Name.
    pub name: Option<String>,
    /// Description.
    pub description: Option<String>,
}

object!(EnrichedIndustry {
    "name" => name,
    "description" => description
});

/// External field properties.
#[derive(Clone, Default, PartialEq)]
pub struct ExternalFieldProperties {
    /// Show.
    pub show: Option<bool>,
    /// Type.
    pub type_: Option<String>,
    /// Allow multiple config.
    pub allow_multiple_config: Option<bool>,
}

object!(ExternalFieldProperties {
    "show" => show,
    "type" => type_,
    "allow_multiple_config" => allow_multiple_config
});

/// Field, of `fields().list`, `fields().get`, `fields().create`, ….
#[derive(Clone, Default, PartialEq)]
pub struct Field {
    /// Id.
    pub id: Option<Id>,
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
    /// Sequence number.
    pub sequence_number: Option<i64>,
    /// Default value.
    pub default_value: Option<String>,
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
    /// Layout associations.
    pub layout_associations: Option<Vec<FieldRef>>,
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
    /// Static field.
    pub static_field: Option<bool>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(Field {
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
    "static_field" => static_field;
    other
});

/// Field encryption.
#[derive(Clone, Default, PartialEq)]
pub struct FieldEncryption {
    /// Mode.
    pub mode: Option<String>,
    /// Status.
    pub status: Option<i64>,
    /// Column.
    pub column: Option<String>,
    /// Table.
    pub table: Option<String>,
    /// Enc fld ids.
    pub enc_fld_ids: Option<Vec<Id>>,
    /// Notify.
    pub notify: Option<String>,
}

object!(FieldEncryption {
    "mode" => mode,
    "status" => status,
    "column" => column,
    "table" => table,
    "encFldIds" => enc_fld_ids,
    "notify" => notify
});

/// Field pick list value.
#[derive(Clone, Default, PartialEq)]
pub struct FieldPickListValue {
    /// Id.
    pub id: Option<Id>,
    /// Colour code.
    pub colour_code: Option<String>,
    /// Actual value.
    pub actual_value: Option<String>,
    /// Type.
    pub type_: Option<PickListValueType>,
    /// Sequence number.
    pub sequence_number: Option<i64>,
    /// Display value.
    pub display_value: Option<String>,
    /// Reference value.
    pub reference_value: Option<String>,
    /// Deal category.
    pub deal_category: Option<String>,
    /// Probability.
    pub probability: Option<i64>,
    /// Forecast category.
    pub forecast_category: Option<NameRef>,
    /// Expected data type.
    pub expected_data_type: Option<String>,
    /// Sys ref name.
    pub sys_ref_name: Option<String>,
    /// Forecast type.
    pub forecast_type: Option<String>,
    /// Maps.
    pub maps: Option<Vec<FieldPickListValueMap>>,
    /// Delete.
    pub delete: Option<bool>,
    /// Show value.
    pub show_value: Option<bool>,
}

object!(FieldPickListValue {
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
    "show_value" => show_value
});

/// Field pick list value map.
#[derive(Clone, Default, PartialEq)]
pub struct FieldPickListValueMap {
    /// API name.
    pub api_name: Option<String>,
    /// Pick list values.
    pub pick_list_values: Option<Vec<FieldPickListValue>>,
}

object!(FieldPickListValueMap {
    "api_name" => api_name,
    "pick_list_values" => pick_list_values
});

/// Field profile.
#[derive(Clone, Default, PartialEq)]
pub struct FieldProfile {
    /// Id.
    pub id: Option<Id>,
    /// Name.
    pub name: Option<String>,
    /// Permission type.
    pub permission_type: Option<String>,
}

object!(FieldProfile {
    "id" => id,
    "name" => name,
    "permission_type" => permission_type
});

/// Field ref.
#[derive(Clone, Default, PartialEq)]
pub struct FieldRef {
    /// Id.
    pub id: Option<Id>,
    /// API name.
    pub api_name: Option<String>,
    /// Name.
    pub name: Option<String>,
}

object!(FieldRef {
    "id" => id,
    "api_name" => api_name,
    "name" => name
});

/// File upload option, of `global_picklists().list_replaced_values`.
#[derive(Clone, Default, PartialEq)]
pub struct FileUploadOption {
    /// Actual value.
    pub actual_value: Option<String>,
    /// Display value.
    pub display_value: Option<String>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(FileUploadOption {
    "actual_value" => actual_value,
    "display_value" => display_value;
    other
});

/// Hipaa compliance.
#[derive(Clone, Default, PartialEq)]
pub struct HipaaCompliance {
    /// Restricted in export.
    pub restricted_in_export: Option<bool>,
    /// Restricted.
    pub restricted: Option<bool>,
}

object!(HipaaCompliance {
    "restricted_in_export" => restricted_in_export,
    "restricted" => restricted
});

/// History tracking.
#[derive(Clone, Default, PartialEq)]
pub struct HistoryTracking {
    /// Module.
    pub module: Option<HistoryTrackingModule>,
    /// Duration configured field.
    pub duration_configured_field: Option<ModuleRef>,
}

object!(HistoryTracking {
    "module" => module,
    "duration_configured_field" => duration_configured_field
});

/// History tracking module.
#[derive(Clone, Default, PartialEq)]
pub struct HistoryTrackingModule {
    /// Id.
    pub id: Option<Id>,
    /// Layout.
    pub layout: Option<Layout>,
    /// Display label.
    pub display_label: Option<String>,
    /// API name.
    pub api_name: Option<String>,
    /// Module.
    pub module: Option<Box<HistoryTrackingModule>>,
    /// Module name.
    pub module_name: Option<String>,
}

object!(HistoryTrackingModule {
    "id" => id,
    "layout" => layout,
    "display_label" => display_label,
    "api_name" => api_name,
    "module" => module,
    "module_name" => module_name
});

/// Id ref.
#[derive(Clone, Default, PartialEq)]
pub struct IdRef {
    /// Id.
    pub id: Option<Id>,
}

object!(IdRef {
    "id" => id
});

/// Last version statistic.
#[derive(Clone, Default, PartialEq)]
pub struct LastVersionStatistic {
    /// Tracked.
    pub tracked: Option<i64>,
    /// Delivered.
    pub delivered: Option<i64>,
    /// Opened.
    pub opened: Option<i64>,
    /// Bounced.
    pub bounced: Option<i64>,
    /// Sent.
    pub sent: Option<i64>,
    /// Clicked.
    pub clicked: Option<i64>,
}

object!(LastVersionStatistic {
    "tracked" => tracked,
    "delivered" => delivered,
    "opened" => opened,
    "bounced" => bounced,
    "sent" => sent,
    "clicked" => clicked
});

/// Layout, of `layouts().list`, `layouts().get`, `layouts().update`, ….
#[derive(Clone, Default, PartialEq)]
pub struct Layout {
    /// Id.
    pub id: Option<Id>,
    /// Display type.
    pub display_type: Option<i64>,
    /// API name.
    pub api_name: Option<String>,
    /// Has more profiles.
    pub has_more_profiles: Option<bool>,
    /// Created time.
    pub created_time: Option<DateTime>,
    /// Modified time.
    pub modified_time: Option<DateTime>,
    /// Visible.
    pub visible: Option<bool>,
    /// Source.
    pub source: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Display label.
    pub display_label: Option<String>,
    /// Mode.
    pub mode: Option<String>,
    /// Subform properties.
    pub subform_properties: Option<SubformProperties>,
    /// Status.
    pub status: Option<String>,
    /// Show business card.
    pub show_business_card: Option<bool>,
    /// Generated type.
    pub generated_type: Option<String>,
    /// Created for.
    pub created_for: Option<UserRef>,
    /// Convert mapping.
    pub convert_mapping: Option<LayoutConvertMapping>,
    /// Modified by.
    pub modified_by: Option<UserRef>,
    /// Profiles.
    pub profiles: Option<Vec<LayoutProfile>>,
    /// Created by.
    pub created_by: Option<UserRef>,
    /// Sections.
    pub sections: Option<Vec<Section>>,
    /// Actions allowed.
    pub actions_allowed: Option<ActionsAllowed>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(Layout {
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
    other
});

/// Layout convert mapping.
#[derive(Clone, Default, PartialEq)]
pub struct LayoutConvertMapping {
    /// Contacts.
    pub contacts: Option<NameRef>,
    /// Deals.
    pub deals: Option<DealLayoutMapping>,
    /// Accounts.
    pub accounts: Option<NameRef>,
    /// Invoices.
    pub invoices: Option<NameRef>,
    /// Sales orders.
    pub sales_orders: Option<NameRef>,
}

object!(LayoutConvertMapping {
    "Contacts" => contacts,
    "Deals" => deals,
    "Accounts" => accounts,
    "Invoices" => invoices,
    "SalesOrders" => sales_orders
});

/// Layout profile.
#[derive(Clone, Default, PartialEq)]
pub struct LayoutProfile {
    /// Id.
    pub id: Option<Id>,
    /// Default.
    pub default: Option<bool>,
    /// Name.
    pub name: Option<String>,
    /// Default view.
    pub default_view: Option<DefaultView>,
    /// Default assignment view.
    pub default_assignment_view: Option<DefaultView>,
}

object!(LayoutProfile {
    "id" => id,
    "default" => default,
    "name" => name,
    "_default_view" => default_view,
    "_default_assignment_view" => default_assignment_view
});

/// Layout section delete.
#[derive(Clone, Default, PartialEq)]
pub struct LayoutSectionDelete {
    /// Permanent.
    pub permanent: Option<bool>,
}

object!(LayoutSectionDelete {
    "permanent" => permanent
});

/// Linked record.
#[derive(Clone, Default, PartialEq)]
pub struct LinkedRecord {
    /// Id.
    pub id: Option<Id>,
    /// Name.
    pub name: Option<String>,
    /// Module.
    pub module: Option<ApiNameRef>,
}

object!(LinkedRecord {
    "id" => id,
    "name" => name,
    "module" => module
});

/// Lookup field properties.
#[derive(Clone, Default, PartialEq)]
pub struct LookupFieldProperties {
    /// Fields.
    pub fields: Option<Vec<LookupFieldPropertiesField>>,
}

object!(LookupFieldProperties {
    "fields" => fields
});

/// Lookup field properties field.
#[derive(Clone, Default, PartialEq)]
pub struct LookupFieldPropertiesField {
    /// Id.
    pub id: Option<Id>,
    /// Sequence number.
    pub sequence_number: Option<i64>,
    /// API name.
    pub api_name: Option<String>,
}

object!(LookupFieldPropertiesField {
    "id" => id,
    "sequence_number" => sequence_number,
    "api_name" => api_name
});
