// Written by `cargo xtask codegen` from xtask/catalog/desk/shared.toml; changes belong there.
//! What is sent and what comes back.

use zoho_http::{
    Date, DateTime, Id, object,
    wire::{Json, Other},
};

use super::{
    ActorRef, AgentRef, AllowedValue, AssociatedDepartments, AuthorType, AvailableCondition,
    ConfigParamName, ContentType, ContractStatus, CriteriaType, ErrorsErrorCode,
    FeedbackAuthorStatus, ImageUploadMessage, LabelMeta, Lookup, NameRef, Owner, Properties,
    ReturnType, RoundingOption, Sla, SourceType, StatusType, SubType, SupportPlanStatus,
    SupportType, TicketProduct, ToolTipType, UserType,
};

/// Comment permissions.
#[derive(Clone, Default, PartialEq)]
pub struct CommentPermissions {
    /// Edit.
    pub edit: Option<bool>,
    /// Delete.
    pub delete: Option<bool>,
    /// Edit others.
    pub edit_others: Option<bool>,
    /// Delete others.
    pub delete_others: Option<bool>,
}

object!(CommentPermissions {
    "edit" => edit,
    "delete" => delete,
    "editOthers" => edit_others,
    "deleteOthers" => delete_others
});

/// Comment update, of `account_comments().update`, `contact_comments().update`, `contract_comments().update`, ….
#[derive(Clone, Default, PartialEq)]
pub struct CommentUpdate {
    /// Content.
    pub content: Option<String>,
    /// Content type.
    pub content_type: Option<ContentType>,
}

object!(CommentUpdate {
    "content" => content,
    "contentType" => content_type
});

/// Commenter.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Commenter {
    /// Id.
    pub id: Option<Id>,
    /// Photo URL.
    pub photo_url: Option<String>,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Role name.
    pub role_name: Option<String>,
    /// Type.
    pub type_: Option<AuthorType>,
    /// Email.
    pub email: Option<String>,
}

object!(Commenter {
    "id" => id,
    "photoURL" => photo_url,
    "firstName" => first_name,
    "lastName" => last_name,
    "name" => name,
    "roleName" => role_name,
    "type" => type_,
    "email" => email
});

/// Community attachment upload result, of `community_attachments().upload`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CommunityAttachmentUploadResult {
    /// Id.
    pub id: Option<Id>,
    /// Size.
    pub size: Option<i64>,
    /// Name.
    pub name: Option<String>,
    /// Href.
    pub href: Option<String>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(CommunityAttachmentUploadResult {
    "id" => id,
    "size" => size,
    "name" => name,
    "href" => href;
    other
});

/// Community member.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CommunityMember {
    /// Id.
    pub id: Option<Id>,
    /// Photo URL.
    pub photo_url: Option<String>,
    /// Contact id.
    pub contact_id: Option<Id>,
    /// Name.
    pub name: Option<String>,
    /// Label.
    pub label: Option<LabelMeta>,
    /// Type.
    pub type_: Option<UserType>,
}

object!(CommunityMember {
    "id" => id,
    "photoUrl" => photo_url,
    "contactId" => contact_id,
    "name" => name,
    "label" => label,
    "type" => type_
});

/// Community permissions.
#[derive(Clone, Default, PartialEq)]
pub struct CommunityPermissions {
    /// View.
    pub view: Option<bool>,
    /// Edit.
    pub edit: Option<bool>,
    /// Create.
    pub create: Option<bool>,
    /// Delete.
    pub delete: Option<bool>,
    /// Moderate.
    pub moderate: Option<bool>,
    /// Export.
    pub export: Option<bool>,
}

object!(CommunityPermissions {
    "view" => view,
    "edit" => edit,
    "create" => create,
    "delete" => delete,
    "moderate" => moderate,
    "export" => export
});

/// Computed option.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComputedOption {
    /// Label.
    pub label: Option<String>,
    /// Value.
    pub value: Option<String>,
}

object!(ComputedOption {
    "label" => label,
    "value" => value
});

/// Config param, of `im_integration_services().compute_options`.
#[derive(Clone, Default, PartialEq)]
pub struct ConfigParam {
    /// Name; has to be sent.
    pub name: Option<ConfigParamName>,
    /// Value; has to be sent.
    pub value: Option<String>,
}

impl ConfigParam {
    /// With what has to be sent; the rest is left out.
    #[must_use]
    pub fn new(name: impl Into<ConfigParamName>, value: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            value: Some(value.into()),
        }
    }
}

object!(ConfigParam {
    "name" => name,
    "value" => value
});

/// Contact account.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactAccount {
    /// Id.
    pub id: Option<Id>,
    /// Website.
    pub website: Option<String>,
    /// Account name.
    pub account_name: Option<String>,
}

object!(ContactAccount {
    "id" => id,
    "website" => website,
    "accountName" => account_name
});

/// Contact attachment, of `contact_attachments().list`, `ticket_attachments().list`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactAttachment {
    /// Id.
    pub id: Option<Id>,
    /// Previewurl.
    pub previewurl: Option<String>,
    /// Size.
    pub size: Option<i64>,
    /// Creator id.
    pub creator_id: Option<Id>,
    /// Name.
    pub name: Option<String>,
    /// Created time.
    pub created_time: Option<DateTime>,
    /// Is public.
    pub is_public: Option<bool>,
    /// Href.
    pub href: Option<String>,
    /// Creator.
    pub creator: Option<AgentRef>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(ContactAttachment {
    "id" => id,
    "previewurl" => previewurl,
    "size" => size,
    "creatorId" => creator_id,
    "name" => name,
    "createdTime" => created_time,
    "isPublic" => is_public,
    "href" => href,
    "creator" => creator;
    other
});

/// Contact attachment upload result, of `contact_attachments().upload`, `ticket_attachments().upload`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactAttachmentUploadResult {
    /// Id.
    pub id: Option<Id>,
    /// Previewurl.
    pub previewurl: Option<String>,
    /// Size.
    pub size: Option<i64>,
    /// Creator id.
    pub creator_id: Option<Id>,
    /// Name.
    pub name: Option<String>,
    /// Created time.
    pub created_time: Option<DateTime>,
    /// Is public.
    pub is_public: Option<bool>,
    /// Href.
    pub href: Option<String>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(ContactAttachmentUploadResult {
    "id" => id,
    "previewurl" => previewurl,
    "size" => size,
    "creatorId" => creator_id,
    "name" => name,
    "createdTime" => created_time,
    "isPublic" => is_public,
    "href" => href;
    other
});

/// Contract, of `accounts().list_contracts`, `contracts().list`, `contracts().get`, ….
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Contract {
    /// Id.
    pub id: Option<Id>,
    /// SLA name.
    pub sla_name: Option<String>,
    /// SLA group id.
    pub sla_group_id: Option<Id>,
    /// End date.
    pub end_date: Option<Date>,
    /// Department id.
    pub department_id: Option<Id>,
    /// Contract id.
    pub contract_id: Option<Id>,
    /// Contract number.
    pub contract_number: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Contract name.
    pub contract_name: Option<String>,
    /// Owner id.
    pub owner_id: Option<Id>,
    /// Start date.
    pub start_date: Option<Date>,
    /// Modified time.
    pub modified_time: Option<DateTime>,
    /// Custom fields.
    pub custom_fields: Option<Other>,
    /// Notification agent ids.
    pub notification_agent_ids: Option<Vec<Id>>,
    /// Created time.
    pub created_time: Option<DateTime>,
    /// Modified by.
    pub modified_by: Option<Id>,
    /// Associated SLA id.
    pub associated_sla_id: Option<Id>,
    /// Owner.
    pub owner: Option<Owner>,
    /// Product.
    pub product: Option<ContractProduct>,
    /// Cf.
    pub cf: Option<Other>,
    /// Contract status.
    pub contract_status: Option<ContractStatus>,
    /// Product id.
    pub product_id: Option<Id>,
    /// Notify before.
    pub notify_before: Option<i64>,
    /// SLA.
    pub sla: Option<Sla>,
    /// Layout id.
    pub layout_id: Option<Id>,
    /// Account id.
    pub account_id: Option<Id>,
    /// Created by.
    pub created_by: Option<Id>,
    /// Notify on.
    pub notify_on: Option<Date>,
    /// Support plan.
    pub support_plan: Option<ContractSupportPlan>,
    /// Account.
    pub account: Option<ContractAccount>,
    /// Associated support plan id.
    pub associated_support_plan_id: Option<Id>,
    /// Department.
    pub department: Option<ContractDepartment>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(Contract {
    "id" => id,
    "slaName" => sla_name,
    "slaGroupId" => sla_group_id,
    "endDate" => end_date,
    "departmentId" => department_id,
    "contractId" => contract_id,
    "contractNumber" => contract_number,
    "description" => description,
    "contractName" => contract_name,
    "ownerId" => owner_id,
    "startDate" => start_date,
    "modifiedTime" => modified_time,
    "customFields" => custom_fields,
    "notificationAgentIds" => notification_agent_ids,
    "createdTime" => created_time,
    "modifiedBy" => modified_by,
    "associatedSLAId" => associated_sla_id,
    "owner" => owner,
    "product" => product,
    "cf" => cf,
    "contractStatus" => contract_status,
    "productId" => product_id,
    "notifyBefore" => notify_before,
    "sla" => sla,
    "layoutId" => layout_id,
    "accountId" => account_id,
    "createdBy" => created_by,
    "notifyOn" => notify_on,
    "supportPlan" => support_plan,
    "account" => account,
    "associatedSupportPlanId" => associated_support_plan_id,
    "department" => department;
    other
});

/// Contract account.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContractAccount {
    /// Id.
    pub id: Option<Id>,
    /// Website.
    pub website: Option<String>,
    /// Account name.
    pub account_name: Option<String>,
    /// Data.
    pub data: Option<Vec<ContractAccountData>>,
}

object!(ContractAccount {
    "id" => id,
    "website" => website,
    "accountName" => account_name,
    "data" => data
});

/// Contract account data.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContractAccountData {
    /// Account.
    pub account: Option<ContactAccount>,
}

object!(ContractAccountData {
    "account" => account
});

/// Contract department.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContractDepartment {
    /// Data.
    pub data: Option<Vec<ContractDepartmentData>>,
}

object!(ContractDepartment {
    "data" => data
});

/// Contract department data.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContractDepartmentData {
    /// Department.
    pub department: Option<NameRef>,
}

object!(ContractDepartmentData {
    "department" => department
});

/// Contract product.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContractProduct {
    /// Id.
    pub id: Option<Id>,
    /// Product name.
    pub product_name: Option<String>,
    /// Data.
    pub data: Option<Vec<ContractProductData>>,
}

object!(ContractProduct {
    "id" => id,
    "productName" => product_name,
    "data" => data
});

/// Contract product data.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContractProductData {
    /// Product.
    pub product: Option<TicketProduct>,
}

object!(ContractProductData {
    "product" => product
});

/// Contract support plan.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContractSupportPlan {
    /// Id.
    pub id: Option<Id>,
    /// Support type.
    pub support_type: Option<SupportType>,
    /// Name.
    pub name: Option<String>,
    /// Status.
    pub status: Option<SupportPlanStatus>,
}

object!(ContractSupportPlan {
    "id" => id,
    "supportType" => support_type,
    "name" => name,
    "status" => status
});

/// Creator.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Creator {
    /// Id.
    pub id: Option<Id>,
    /// Photo URL.
    pub photo_url: Option<String>,
    /// Name.
    pub name: Option<String>,
}

object!(Creator {
    "id" => id,
    "photoUrl" => photo_url,
    "name" => name
});

/// Criteria.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Criteria {
    /// Available conditions.
    pub available_conditions: Option<Vec<AvailableCondition>>,
    /// Field name.
    pub field_name: Option<String>,
    /// Field label.
    pub field_label: Option<String>,
    /// I18 n label.
    pub i18_n_label: Option<String>,
    /// Type.
    pub type_: Option<CriteriaType>,
}

object!(Criteria {
    "availableConditions" => available_conditions,
    "fieldName" => field_name,
    "fieldLabel" => field_label,
    "i18NLabel" => i18_n_label,
    "type" => type_
});

/// Criteria field, of `blueprints().list_criteria_fields`, `direct_assignment_rules().list_criteria_fields`, `skills().list_criteria_fields`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CriteriaField {
    /// Display label.
    pub display_label: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Field details.
    pub field_details: Option<Vec<FieldDetail>>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(CriteriaField {
    "displayLabel" => display_label,
    "name" => name,
    "fieldDetails" => field_details;
    other
});

/// CRM integ.
#[derive(Clone, Default, PartialEq)]
pub struct CrmInteg {
    /// CRM contacts activity events.
    pub crm_contacts_activity_events: Option<bool>,
    /// CRM accounts activity events.
    pub crm_accounts_activity_events: Option<bool>,
    /// CRM accounts activity tasks.
    pub crm_accounts_activity_tasks: Option<bool>,
    /// CRM accounts info.
    pub crm_accounts_info: Option<bool>,
    /// CRM contacts activity calls.
    pub crm_contacts_activity_calls: Option<bool>,
    /// CRM accounts notes.
    pub crm_accounts_notes: Option<bool>,
    /// CRM accounts activity calls.
    pub crm_accounts_activity_calls: Option<bool>,
    /// CRM contacts info.
    pub crm_contacts_info: Option<bool>,
    /// CRM contacts notes.
    pub crm_contacts_notes: Option<bool>,
    /// CRM contacts activity tasks.
    pub crm_contacts_activity_tasks: Option<bool>,
    /// CRM accounts potentials.
    pub crm_accounts_potentials: Option<bool>,
    /// CRM contacts potentials.
    pub crm_contacts_potentials: Option<bool>,
}

object!(CrmInteg {
    "crmContactsActivityEvents" => crm_contacts_activity_events,
    "crmAccountsActivityEvents" => crm_accounts_activity_events,
    "crmAccountsActivityTasks" => crm_accounts_activity_tasks,
    "crmAccountsInfo" => crm_accounts_info,
    "crmContactsActivityCalls" => crm_contacts_activity_calls,
    "crmAccountsNotes" => crm_accounts_notes,
    "crmAccountsActivityCalls" => crm_accounts_activity_calls,
    "crmContactsInfo" => crm_contacts_info,
    "crmContactsNotes" => crm_contacts_notes,
    "crmContactsActivityTasks" => crm_contacts_activity_tasks,
    "crmAccountsPotentials" => crm_accounts_potentials,
    "crmContactsPotentials" => crm_contacts_potentials
});

/// Deduplication value, of `account_deduplication().list_values`, `contact_deduplication().list_values`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeduplicationValue {
    /// Count.
    pub count: Option<i64>,
    /// Field value.
    pub field_value: Option<String>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(DeduplicationValue {
    "count" => count,
    "fieldValue" => field_value;
    other
});

/// Errors.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Errors {
    /// Error code.
    pub error_code: Option<ErrorsErrorCode>,
    /// Http code.
    pub http_code: Option<i64>,
}

object!(Errors {
    "errorCode" => error_code,
    "httpCode" => http_code
});

/// External image.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalImage {
    /// Response message.
    pub response_message: Option<ImageUploadMessage>,
    /// URL.
    pub url: Option<String>,
    /// Response code.
    pub response_code: Option<i64>,
}

object!(ExternalImage {
    "responseMessage" => response_message,
    "url" => url,
    "responseCode" => response_code
});

/// Feedback author.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FeedbackAuthor {
    /// Id.
    pub id: Option<Id>,
    /// Photo URL.
    pub photo_url: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Status.
    pub status: Option<FeedbackAuthorStatus>,
    /// Zuid.
    pub zuid: Option<Id>,
}

object!(FeedbackAuthor {
    "id" => id,
    "photoURL" => photo_url,
    "name" => name,
    "status" => status,
    "zuid" => zuid
});

/// Field, of `fields().list`, `fields().get`, `fields().create`, ….
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Field {
    /// Id.
    pub id: Option<Id>,
    /// Name.
    pub name: Option<String>,
    /// API name.
    pub api_name: Option<String>,
    /// Display label.
    pub display_label: Option<String>,
    /// I18 n label.
    pub i18_n_label: Option<String>,
    /// Type.
    pub type_: Option<String>,
    /// Max length.
    pub max_length: Option<String>,
    /// Is mandatory.
    pub is_mandatory: Option<bool>,
    /// Is custom field.
    pub is_custom_field: Option<bool>,
    /// Is encrypted field.
    pub is_encrypted_field: Option<bool>,
    /// Is track last activity time.
    pub is_track_last_activity_time: Option<bool>,
    /// Is indexed.
    pub is_indexed: Option<bool>,
    /// Is computed.
    pub is_computed: Option<bool>,
    /// Is internal state.
    pub is_internal_state: Option<bool>,
    /// Is basic.
    pub is_basic: Option<bool>,
    /// Is identifier.
    pub is_identifier: Option<bool>,
    /// Is presence.
    pub is_presence: Option<bool>,
    /// Is sortable.
    pub is_sortable: Option<bool>,
    /// Source type.
    pub source_type: Option<SourceType>,
    /// Created by.
    pub created_by: Option<Id>,
    /// Modified by.
    pub modified_by: Option<Id>,
    /// Created time.
    pub created_time: Option<DateTime>,
    /// Modified time.
    pub modified_time: Option<DateTime>,
    /// Show to help center.
    pub show_to_help_center: Option<bool>,
    /// Tool tip type.
    pub tool_tip_type: Option<ToolTipType>,
    /// Tool tip.
    pub tool_tip: Option<String>,
    /// Associated departments.
    pub associated_departments: Option<AssociatedDepartments>,
    /// Decimal places.
    pub decimal_places: Option<i64>,
    /// Rounding option.
    pub rounding_option: Option<RoundingOption>,
    /// Rounding precision.
    pub rounding_precision: Option<i64>,
    /// Sub type.
    pub sub_type: Option<SubType>,
    /// Pick list values.
    pub pick_list_values: Option<Vec<AllowedValue>>,
    /// Default value.
    pub default_value: Option<bool>,
    /// Lookup.
    pub lookup: Option<Lookup>,
    /// Properties.
    pub properties: Option<Properties>,
    /// Return type.
    pub return_type: Option<ReturnType>,
    /// Dep id.
    pub dep_id: Option<Id>,
    /// Dept level field.
    pub dept_level_field: Option<bool>,
    /// Apiname.
    pub apiname: Option<String>,
    /// Table name.
    pub table_name: Option<String>,
    /// Col name.
    pub col_name: Option<String>,
    /// Lookup table.
    pub lookup_table: Option<String>,
    /// Is encrypted.
    pub is_encrypted: Option<bool>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(Field {
    "id" => id,
    "name" => name,
    "apiName" => api_name,
    "displayLabel" => display_label,
    "i18NLabel" => i18_n_label,
    "type" => type_,
    "maxLength" => max_length,
    "isMandatory" => is_mandatory,
    "isCustomField" => is_custom_field,
    "isEncryptedField" => is_encrypted_field,
    "isTrackLastActivityTime" => is_track_last_activity_time,
    "isIndexed" => is_indexed,
    "isComputed" => is_computed,
    "isInternalState" => is_internal_state,
    "isBasic" => is_basic,
    "isIdentifier" => is_identifier,
    "isPresence" => is_presence,
    "isSortable" => is_sortable,
    "sourceType" => source_type,
    "createdBy" => created_by,
    "modifiedBy" => modified_by,
    "createdTime" => created_time,
    "modifiedTime" => modified_time,
    "showToHelpCenter" => show_to_help_center,
    "toolTipType" => tool_tip_type,
    "toolTip" => tool_tip,
    "associatedDepartments" => associated_departments,
    "decimalPlaces" => decimal_places,
    "roundingOption" => rounding_option,
    "roundingPrecision" => rounding_precision,
    "subType" => sub_type,
    "pickListValues" => pick_list_values,
    "defaultValue" => default_value,
    "lookup" => lookup,
    "properties" => properties,
    "returnType" => return_type,
    "depId" => dep_id,
    "deptLevelField" => dept_level_field,
    "apiname" => apiname,
    "tableName" => table_name,
    "colName" => col_name,
    "lookupTable" => lookup_table,
    "isEncrypted" => is_encrypted;
    other
});

/// Field condition condition.
#[derive(Clone, Default, PartialEq)]
pub struct FieldConditionCondition {
    /// Display value.
    pub display_value: Option<Vec<String>>,
    /// Display label.
    pub display_label: Option<String>,
    /// Condition.
    pub condition: Option<String>,
    /// Field name.
    pub field_name: Option<String>,
    /// Value.
    pub value: Option<Vec<String>>,
}

object!(FieldConditionCondition {
    "displayValue" => display_value,
    "displayLabel" => display_label,
    "condition" => condition,
    "fieldName" => field_name,
    "value" => value
});

/// Field detail.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FieldDetail {
    /// Available conditions.
    pub available_conditions: Option<Vec<AvailableCondition>>,
    /// Field label.
    pub field_label: Option<String>,
    /// I18 n label.
    pub i18_n_label: Option<String>,
    /// Type.
    pub type_: Option<String>,
}

object!(FieldDetail {
    "availableConditions" => available_conditions,
    "fieldLabel" => field_label,
    "i18NLabel" => i18_n_label,
    "type" => type_
});

/// Field update, of `accounts().update_many`, `events().update_many`.
#[derive(Clone, Default, PartialEq)]
pub struct FieldUpdate {
    /// Is custom field.
    pub is_custom_field: Option<bool>,
    /// Field name; has to be sent.
    pub field_name: Option<String>,
    /// Ids.
    pub ids: Option<Vec<Id>>,
    /// Field value.
    pub field_value: Option<String>,
}

impl FieldUpdate {
    /// With what has to be sent; the rest is left out.
    #[must_use]
    pub fn new(field_name: impl Into<String>) -> Self {
        Self {
            field_name: Some(field_name.into()),
            ..Self::default()
        }
    }
}

object!(FieldUpdate {
    "isCustomField" => is_custom_field,
    "fieldName" => field_name,
    "ids" => ids,
    "fieldValue" => field_value
});

/// Finance integ.
#[derive(Clone, Default, PartialEq)]
pub struct FinanceInteg {
    /// Send sales order.
    pub send_sales_order: Option<bool>,
    /// Create sales order.
    pub create_sales_order: Option<bool>,
    /// Send invoice.
    pub send_invoice: Option<bool>,
    /// View subscription.
    pub view_subscription: Option<bool>,
    /// Create estimate.
    pub create_estimate: Option<bool>,
    /// Create contact.
    pub create_contact: Option<bool>,
    /// View invoice.
    pub view_invoice: Option<bool>,
    /// Create invoice.
    pub create_invoice: Option<bool>,
    /// Send estimate.
    pub send_estimate: Option<bool>,
    /// View sales order.
    pub view_sales_order: Option<bool>,
    /// View estimate.
    pub view_estimate: Option<bool>,
}

object!(FinanceInteg {
    "sendSalesOrder" => send_sales_order,
    "createSalesOrder" => create_sales_order,
    "sendInvoice" => send_invoice,
    "viewSubscription" => view_subscription,
    "createEstimate" => create_estimate,
    "createContact" => create_contact,
    "viewInvoice" => view_invoice,
    "createInvoice" => create_invoice,
    "sendEstimate" => send_estimate,
    "viewSalesOrder" => view_sales_order,
    "viewEstimate" => view_estimate
});

/// Following user, of `community_categories().list_followers`, `community_topics().list_followers`, `community_users().list_followers`, ….
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FollowingUser {
    /// Id.
    pub id: Option<Id>,
    /// Photo URL.
    pub photo_url: Option<String>,
    /// Contact id.
    pub contact_id: Option<Id>,
    /// Name.
    pub name: Option<String>,
    /// Label.
    pub label: Option<FollowingUserLabel>,
    /// Type.
    pub type_: Option<UserType>,
    /// Email.
    pub email: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// First name.
    pub first_name: Option<String>,
    /// Web URL.
    pub web_url: Option<String>,
    /// User type.
    pub user_type: Option<AuthorType>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(FollowingUser {
    "id" => id,
    "photoUrl" => photo_url,
    "contactId" => contact_id,
    "name" => name,
    "label" => label,
    "type" => type_,
    "email" => email,
    "lastName" => last_name,
    "firstName" => first_name,
    "webUrl" => web_url,
    "userType" => user_type;
    other
});

/// Following user label.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FollowingUserLabel {
    /// Id.
    pub id: Option<Id>,
    /// Preferences.
    pub preferences: Option<FollowingUserLabelPreferences>,
    /// Name.
    pub name: Option<String>,
    /// Logo URL.
    pub logo_url: Option<String>,
}

object!(FollowingUserLabel {
    "id" => id,
    "preferences" => preferences,
    "name" => name,
    "logoUrl" => logo_url
});

/// Following user label preferences.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FollowingUserLabelPreferences {
    /// Bg color.
    pub bg_color: Option<String>,
    /// Shape.
    pub shape: Option<String>,
    /// Text color.
    pub text_color: Option<String>,
}

object!(FollowingUserLabelPreferences {
    "bgColor" => bg_color,
    "shape" => shape,
    "textColor" => text_color
});

/// Found assignee.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FoundAssignee {
    /// Id.
    pub id: Option<Id>,
    /// First name.
    pub first_name: Option<String>,
    /// Photo URL.
    pub photo_url: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Email id.
    pub email_id: Option<String>,
    /// Zuid.
    pub zuid: Option<Id>,
}

object!(FoundAssignee {
    "id" => id,
    "firstName" => first_name,
    "photoURL" => photo_url,
    "lastName" => last_name,
    "emailId" => email_id,
    "zuid" => zuid
});

/// Gc permission.
#[derive(Clone, Default, PartialEq)]
pub struct GcPermission {
    /// View.
    pub view: Option<bool>,
    /// Edit.
    pub edit: Option<bool>,
    /// Create.
    pub create: Option<bool>,
    /// Delete.
    pub delete: Option<bool>,
}

object!(GcPermission {
    "view" => view,
    "edit" => edit,
    "create" => create,
    "delete" => delete
});

/// Group mention.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GroupMention {
    /// Id.
    pub id: Option<Id>,
    /// Off set.
    pub off_set: Option<i64>,
    /// Name.
    pub name: Option<String>,
    /// Length.
    pub length: Option<i64>,
    /// Logo URL.
    pub logo_url: Option<String>,
}

object!(GroupMention {
    "id" => id,
    "offSet" => off_set,
    "name" => name,
    "length" => length,
    "logoUrl" => logo_url
});

/// Happiness counts.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HappinessCounts {
    /// Bad count.
    pub bad_count: Option<i64>,
    /// Good count.
    pub good_count: Option<i64>,
    /// Ok count.
    pub ok_count: Option<i64>,
}

object!(HappinessCounts {
    "badCount" => bad_count,
    "goodCount" => good_count,
    "okCount" => ok_count
});

/// Happiness percentages.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HappinessPercentages {
    /// Bad percentage.
    pub bad_percentage: Option<i64>,
    /// Ok percentage.
    pub ok_percentage: Option<i64>,
    /// Good percentage.
    pub good_percentage: Option<i64>,
}

object!(HappinessPercentages {
    "badPercentage" => bad_percentage,
    "okPercentage" => ok_percentage,
    "goodPercentage" => good_percentage
});

/// Hashtag.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Hashtag {
    /// Off set.
    pub off_set: Option<i64>,
    /// Length.
    pub length: Option<i64>,
    /// Header value.
    pub header_value: Option<String>,
    /// Header id.
    pub header_id: Option<Id>,
}

object!(Hashtag {
    "offSet" => off_set,
    "length" => length,
    "headerValue" => header_value,
    "headerId" => header_id
});

/// History, of `accounts().list_history`, `contacts().list_history`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct History {
    /// Ticket number.
    pub ticket_number: Option<Json>,
    /// Status type.
    pub status_type: Option<StatusType>,
    /// Author.
    pub author: Option<ActorRef>,
    /// Subject.
    pub subject: Option<String>,
    /// Due date.
    pub due_date: Option<DateTime>,
    /// Department id.
    pub department_id: Option<Id>,
    /// Priority.
    pub priority: Option<String>,
    /// Web URL.
    pub web_url: Option<String>,
    /// Recipients.
    pub recipients: Option<Vec<String>>,
    /// Event time.
    pub event_time: Option<DateTime>,
    /// Operation.
    pub operation: Option<String>,
    /// Ticket id.
    pub ticket_id: Option<Id>,
    /// Status.
    pub status: Option<String>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(History {
    "ticketNumber" => ticket_number,
    "statusType" => status_type,
    "author" => author,
    "subject" => subject,
    "dueDate" => due_date,
    "departmentId" => department_id,
    "priority" => priority,
    "webUrl" => web_url,
    "recipients" => recipients,
    "eventTime" => event_time,
    "operation" => operation,
    "ticketId" => ticket_id,
    "status" => status;
    other
});

/// History mention.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HistoryMention {
    /// Id.
    pub id: Option<Id>,
    /// Photo URL.
    pub photo_url: Option<String>,
    /// Off set.
    pub off_set: Option<i64>,
    /// Name.
    pub name: Option<String>,
    /// Length.
    pub length: Option<i64>,
    /// Type.
    pub type_: Option<AuthorType>,
    /// Email.
    pub email: Option<String>,
    /// Zuid.
    pub zuid: Option<Id>,
    /// Department id.
    pub department_id: Option<Id>,
    /// Entity number.
    pub entity_number: Option<i64>,
}

object!(HistoryMention {
    "id" => id,
    "photoURL" => photo_url,
    "offSet" => off_set,
    "name" => name,
    "length" => length,
    "type" => type_,
    "email" => email,
    "zuid" => zuid,
    "departmentId" => department_id,
    "entityNumber" => entity_number
});
