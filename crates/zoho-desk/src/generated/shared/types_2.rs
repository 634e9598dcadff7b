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

/// Comment input, for `call_comments().create`, `call_comments().update`,
/// `call_comments().replace`, ….
#[derive(Clone, Default, PartialEq)]
pub struct CommentInput {
    /// `contentType`: one of `plainText`, `html`.
    pub content_type: Option<ContentType>,
    /// `content`: text.
    pub content: Option<String>,
    /// `attachmentIds`: one or more ids.
    pub attachment_ids: Option<Vec<Id>>,
}

object!(CommentInput {
    "contentType" => content_type,
    "content" => content,
    "attachmentIds" => attachment_ids
});

/// Comment permissions.
#[derive(Clone, Default, PartialEq)]
pub struct CommentPermissions {
    /// `edit`: yes or no.
    pub edit: Option<bool>,
    /// `delete`: yes or no.
    pub delete: Option<bool>,
    /// `editOthers`: yes or no.
    pub edit_others: Option<bool>,
    /// `deleteOthers`: yes or no.
    pub delete_others: Option<bool>,
}

object!(CommentPermissions {
    "edit" => edit,
    "delete" => delete,
    "editOthers" => edit_others,
    "deleteOthers" => delete_others
});

/// Comment update, for `account_comments().update`, `contact_comments().update`,
/// `contract_comments().update`, ….
#[derive(Clone, Default, PartialEq)]
pub struct CommentUpdate {
    /// `content`: text.
    pub content: Option<String>,
    /// `contentType`: one of `plainText`, `html`.
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
    /// `id`: its id.
    pub id: Option<Id>,
    /// `photoURL`: an address on the web.
    pub photo_url: Option<String>,
    /// `firstName`: text.
    pub first_name: Option<String>,
    /// `lastName`: text.
    pub last_name: Option<String>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `roleName`: text.
    pub role_name: Option<String>,
    /// `type`: one of `END_USER`, `AGENT`, `TEAM`, `TICKET`, `ACTIVITY`.
    pub type_: Option<AuthorType>,
    /// `email`: an e-mail address.
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

/// Community attachment upload result, from `community_attachments().upload`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CommunityAttachmentUploadResult {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `size`: a whole number.
    pub size: Option<i64>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `href`: an address on the web.
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
    /// `id`: its id.
    pub id: Option<Id>,
    /// `photoUrl`: an address on the web.
    pub photo_url: Option<String>,
    /// `contactId`: the id of a contact.
    pub contact_id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `label`: an object.
    pub label: Option<LabelMeta>,
    /// `type`: one of `AGENT`, `END_USER`.
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
    /// `view`: yes or no.
    pub view: Option<bool>,
    /// `edit`: yes or no.
    pub edit: Option<bool>,
    /// `create`: yes or no.
    pub create: Option<bool>,
    /// `delete`: yes or no.
    pub delete: Option<bool>,
    /// `moderate`: yes or no.
    pub moderate: Option<bool>,
    /// `export`: yes or no.
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
    /// `label`: text.
    pub label: Option<String>,
    /// `value`: text.
    pub value: Option<String>,
}

object!(ComputedOption {
    "label" => label,
    "value" => value
});

/// Config param, for `im_integration_services().compute_options`.
#[derive(Clone, Default, PartialEq)]
pub struct ConfigParam {
    /// `name`: its name: the 17 words of [`ConfigParamName`]; has to be sent.
    pub name: Option<ConfigParamName>,
    /// `value`: text; has to be sent.
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
    /// `id`: its id.
    pub id: Option<Id>,
    /// `website`: an address on the web.
    pub website: Option<String>,
    /// `accountName`: text.
    pub account_name: Option<String>,
}

object!(ContactAccount {
    "id" => id,
    "website" => website,
    "accountName" => account_name
});

/// Contact attachment, from `contact_attachments().list`, `ticket_attachments().list`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactAttachment {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `previewurl`: text.
    pub previewurl: Option<String>,
    /// `size`: a whole number.
    pub size: Option<i64>,
    /// `creatorId`: the id of a creator.
    pub creator_id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `isPublic`: whether it is public.
    pub is_public: Option<bool>,
    /// `href`: an address on the web.
    pub href: Option<String>,
    /// `creator`: an object.
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

/// Contact attachment upload result, from `contact_attachments().upload`,
/// `ticket_attachments().upload`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactAttachmentUploadResult {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `previewurl`: text.
    pub previewurl: Option<String>,
    /// `size`: a whole number.
    pub size: Option<i64>,
    /// `creatorId`: the id of a creator.
    pub creator_id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `isPublic`: whether it is public.
    pub is_public: Option<bool>,
    /// `href`: an address on the web.
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

/// Contract, from `accounts().list_contracts`, `contracts().list`, `contracts().get`, ….
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Contract {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `slaName`: text.
    pub sla_name: Option<String>,
    /// `slaGroupId`: the id of a SLA group.
    pub sla_group_id: Option<Id>,
    /// `endDate`: a day.
    pub end_date: Option<Date>,
    /// `departmentId`: the id of a department.
    pub department_id: Option<Id>,
    /// `contractId`: the id of a contract.
    pub contract_id: Option<Id>,
    /// `contractNumber`: text.
    pub contract_number: Option<String>,
    /// `description`: text.
    pub description: Option<String>,
    /// `contractName`: text.
    pub contract_name: Option<String>,
    /// `ownerId`: the id of the user whom it belongs to.
    pub owner_id: Option<Id>,
    /// `startDate`: a day.
    pub start_date: Option<Date>,
    /// `modifiedTime`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `customFields`: custom fields by their labels.
    pub custom_fields: Option<Other>,
    /// `notificationAgentIds`: one or more ids.
    pub notification_agent_ids: Option<Vec<Id>>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `modifiedBy`: who changed it last.
    pub modified_by: Option<Id>,
    /// `associatedSLAId`: the id of an associated SLA.
    pub associated_sla_id: Option<Id>,
    /// `owner`: whom it belongs to.
    pub owner: Option<Owner>,
    /// `product`: an object.
    pub product: Option<ContractProduct>,
    /// `cf`: custom fields by their API names.
    pub cf: Option<Other>,
    /// `contractStatus`: one of `ACTIVE`, `EXPIRED`, `FUTURE`.
    pub contract_status: Option<ContractStatus>,
    /// `productId`: the id of a product.
    pub product_id: Option<Id>,
    /// `notifyBefore`: a whole number.
    pub notify_before: Option<i64>,
    /// `sla`: an object.
    pub sla: Option<Sla>,
    /// `layoutId`: the id of a layout.
    pub layout_id: Option<Id>,
    /// `accountId`: the id of an account.
    pub account_id: Option<Id>,
    /// `createdBy`: who created it.
    pub created_by: Option<Id>,
    /// `notifyOn`: a day.
    pub notify_on: Option<Date>,
    /// `supportPlan`: an object.
    pub support_plan: Option<ContractSupportPlan>,
    /// `account`: an object.
    pub account: Option<ContractAccount>,
    /// `associatedSupportPlanId`: the id of an associated support plan.
    pub associated_support_plan_id: Option<Id>,
    /// `department`: an object.
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
    /// `id`: its id.
    pub id: Option<Id>,
    /// `website`: an address on the web.
    pub website: Option<String>,
    /// `accountName`: text.
    pub account_name: Option<String>,
    /// `data`: a list.
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
    /// `account`: an object.
    pub account: Option<ContactAccount>,
}

object!(ContractAccountData {
    "account" => account
});

/// Contract department.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContractDepartment {
    /// `data`: a list.
    pub data: Option<Vec<ContractDepartmentData>>,
}

object!(ContractDepartment {
    "data" => data
});

/// Contract department data.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContractDepartmentData {
    /// `department`: an object.
    pub department: Option<NameRef>,
}

object!(ContractDepartmentData {
    "department" => department
});

/// Contract product.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContractProduct {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `productName`: text.
    pub product_name: Option<String>,
    /// `data`: a list.
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
    /// `product`: an object.
    pub product: Option<TicketProduct>,
}

object!(ContractProductData {
    "product" => product
});

/// Contract support plan.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContractSupportPlan {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `supportType`: one of `UNLIMITED_SUPPORT`, `HOURS`, `TICKETS`, `PRICE`.
    pub support_type: Option<SupportType>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `status`: one of `ACTIVE`, `DISCONTINUED`.
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
    /// `id`: its id.
    pub id: Option<Id>,
    /// `photoUrl`: an address on the web.
    pub photo_url: Option<String>,
    /// `name`: its name.
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
    /// `availableConditions`: a list.
    pub available_conditions: Option<Vec<AvailableCondition>>,
    /// `fieldName`: text.
    pub field_name: Option<String>,
    /// `fieldLabel`: how it is labelled.
    pub field_label: Option<String>,
    /// `i18NLabel`: text.
    pub i18_n_label: Option<String>,
    /// `type`: one of the 12 words of [`CriteriaType`].
    pub type_: Option<CriteriaType>,
}

object!(Criteria {
    "availableConditions" => available_conditions,
    "fieldName" => field_name,
    "fieldLabel" => field_label,
    "i18NLabel" => i18_n_label,
    "type" => type_
});

/// Criteria field, from `blueprints().list_criteria_fields`,
/// `direct_assignment_rules().list_criteria_fields`, `skills().list_criteria_fields`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CriteriaField {
    /// `displayLabel`: how it is labelled.
    pub display_label: Option<String>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `fieldDetails`: a list.
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
    /// `crmContactsActivityEvents`: yes or no.
    pub crm_contacts_activity_events: Option<bool>,
    /// `crmAccountsActivityEvents`: yes or no.
    pub crm_accounts_activity_events: Option<bool>,
    /// `crmAccountsActivityTasks`: yes or no.
    pub crm_accounts_activity_tasks: Option<bool>,
    /// `crmAccountsInfo`: yes or no.
    pub crm_accounts_info: Option<bool>,
    /// `crmContactsActivityCalls`: yes or no.
    pub crm_contacts_activity_calls: Option<bool>,
    /// `crmAccountsNotes`: yes or no.
    pub crm_accounts_notes: Option<bool>,
    /// `crmAccountsActivityCalls`: yes or no.
    pub crm_accounts_activity_calls: Option<bool>,
    /// `crmContactsInfo`: yes or no.
    pub crm_contacts_info: Option<bool>,
    /// `crmContactsNotes`: yes or no.
    pub crm_contacts_notes: Option<bool>,
    /// `crmContactsActivityTasks`: yes or no.
    pub crm_contacts_activity_tasks: Option<bool>,
    /// `crmAccountsPotentials`: yes or no.
    pub crm_accounts_potentials: Option<bool>,
    /// `crmContactsPotentials`: yes or no.
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

/// Deduplication value, from `account_deduplication().list_values`,
/// `contact_deduplication().list_values`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeduplicationValue {
    /// `count`: how many there are.
    pub count: Option<i64>,
    /// `fieldValue`: text.
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
    /// `errorCode`: one of `UNPROCESSABLE_ENTITY`, `UNAUTHORIZED`, `FORBIDDEN`.
    pub error_code: Option<ErrorsErrorCode>,
    /// `httpCode`: a whole number.
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
    /// `responseMessage`: one of the 6 words of [`ImageUploadMessage`].
    pub response_message: Option<ImageUploadMessage>,
    /// `url`: an address on the web.
    pub url: Option<String>,
    /// `responseCode`: a whole number.
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
    /// `id`: its id.
    pub id: Option<Id>,
    /// `photoURL`: an address on the web.
    pub photo_url: Option<String>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `status`: one of `ACTIVE`, `DISABLED`, `LICENSE_DOWNGRADED`, `DELETED`, `ANONYMIZED`, `CLOSED`.
    pub status: Option<FeedbackAuthorStatus>,
    /// `zuid`: an id.
    pub zuid: Option<Id>,
}

object!(FeedbackAuthor {
    "id" => id,
    "photoURL" => photo_url,
    "name" => name,
    "status" => status,
    "zuid" => zuid
});

/// Field, from `fields().list`, `fields().get`, `fields().create`, ….
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Field {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `apiName`: its name in requests and criteria.
    pub api_name: Option<String>,
    /// `displayLabel`: how it is labelled.
    pub display_label: Option<String>,
    /// `i18NLabel`: text.
    pub i18_n_label: Option<String>,
    /// `type`: text.
    pub type_: Option<String>,
    /// `maxLength`: text.
    pub max_length: Option<String>,
    /// `isMandatory`: whether it is mandatory.
    pub is_mandatory: Option<bool>,
    /// `isCustomField`: whether it is custom field.
    pub is_custom_field: Option<bool>,
    /// `isEncryptedField`: whether it is encrypted field.
    pub is_encrypted_field: Option<bool>,
    /// `isTrackLastActivityTime`: whether it is track last activity time.
    pub is_track_last_activity_time: Option<bool>,
    /// `isIndexed`: whether it is indexed.
    pub is_indexed: Option<bool>,
    /// `isComputed`: whether it is computed.
    pub is_computed: Option<bool>,
    /// `isInternalState`: whether it is internal state.
    pub is_internal_state: Option<bool>,
    /// `isBasic`: whether it is basic.
    pub is_basic: Option<bool>,
    /// `isIdentifier`: whether it is identifier.
    pub is_identifier: Option<bool>,
    /// `isPresence`: whether it is presence.
    pub is_presence: Option<bool>,
    /// `isSortable`: whether it is sortable.
    pub is_sortable: Option<bool>,
    /// `sourceType`: one of `SYSTEM`, `USERDEFINED`, `EXTENSION`.
    pub source_type: Option<SourceType>,
    /// `createdBy`: who created it.
    pub created_by: Option<Id>,
    /// `modifiedBy`: who changed it last.
    pub modified_by: Option<Id>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `modifiedTime`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `showToHelpCenter`: yes or no.
    pub show_to_help_center: Option<bool>,
    /// `toolTipType`: one of `placeHolder`, `icon`.
    pub tool_tip_type: Option<ToolTipType>,
    /// `toolTip`: text.
    pub tool_tip: Option<String>,
    /// `associatedDepartments`: an object.
    pub associated_departments: Option<AssociatedDepartments>,
    /// `decimalPlaces`: a whole number.
    pub decimal_places: Option<i64>,
    /// `roundingOption`: one of `roundOff`, `roundDown`, `roundUp`, `normal`.
    pub rounding_option: Option<RoundingOption>,
    /// `roundingPrecision`: a whole number.
    pub rounding_precision: Option<i64>,
    /// `subType`: one of `Plain`, `ColorCoded`.
    pub sub_type: Option<SubType>,
    /// `pickListValues`: a list.
    pub pick_list_values: Option<Vec<AllowedValue>>,
    /// `defaultValue`: yes or no.
    pub default_value: Option<bool>,
    /// `lookup`: an object.
    pub lookup: Option<Lookup>,
    /// `properties`: an object.
    pub properties: Option<Properties>,
    /// `returnType`: one of `STRING`, `DECIMAL`, `BOOLEAN`, `CURRENCY`, `DATE`, `DATETIME`.
    pub return_type: Option<ReturnType>,
    /// `depId`: the id of a dep.
    pub dep_id: Option<Id>,
    /// `deptLevelField`: yes or no.
    pub dept_level_field: Option<bool>,
    /// `apiname`: text.
    pub apiname: Option<String>,
    /// `tableName`: text.
    pub table_name: Option<String>,
    /// `colName`: text.
    pub col_name: Option<String>,
    /// `lookupTable`: text.
    pub lookup_table: Option<String>,
    /// `isEncrypted`: whether it is encrypted.
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
    /// `displayValue`: one or more texts.
    pub display_value: Option<Vec<String>>,
    /// `displayLabel`: how it is labelled.
    pub display_label: Option<String>,
    /// `condition`: text.
    pub condition: Option<String>,
    /// `fieldName`: text.
    pub field_name: Option<String>,
    /// `value`: one or more texts.
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
    /// `availableConditions`: a list.
    pub available_conditions: Option<Vec<AvailableCondition>>,
    /// `fieldLabel`: how it is labelled.
    pub field_label: Option<String>,
    /// `i18NLabel`: text.
    pub i18_n_label: Option<String>,
    /// `type`: text.
    pub type_: Option<String>,
}

object!(FieldDetail {
    "availableConditions" => available_conditions,
    "fieldLabel" => field_label,
    "i18NLabel" => i18_n_label,
    "type" => type_
});

/// Field update, for `accounts().update_many`, `events().update_many`.
#[derive(Clone, Default, PartialEq)]
pub struct FieldUpdate {
    /// `isCustomField`: whether it is custom field.
    pub is_custom_field: Option<bool>,
    /// `fieldName`: text; has to be sent.
    pub field_name: Option<String>,
    /// `ids`: one or more ids.
    pub ids: Option<Vec<Id>>,
    /// `fieldValue`: text.
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
    /// `sendSalesOrder`: yes or no.
    pub send_sales_order: Option<bool>,
    /// `createSalesOrder`: yes or no.
    pub create_sales_order: Option<bool>,
    /// `sendInvoice`: yes or no.
    pub send_invoice: Option<bool>,
    /// `viewSubscription`: yes or no.
    pub view_subscription: Option<bool>,
    /// `createEstimate`: yes or no.
    pub create_estimate: Option<bool>,
    /// `createContact`: yes or no.
    pub create_contact: Option<bool>,
    /// `viewInvoice`: yes or no.
    pub view_invoice: Option<bool>,
    /// `createInvoice`: yes or no.
    pub create_invoice: Option<bool>,
    /// `sendEstimate`: yes or no.
    pub send_estimate: Option<bool>,
    /// `viewSalesOrder`: yes or no.
    pub view_sales_order: Option<bool>,
    /// `viewEstimate`: yes or no.
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

/// Following user, from `community_categories().list_followers`,
/// `community_topics().list_followers`, `community_users().list_followers`, ….
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FollowingUser {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `photoUrl`: an address on the web.
    pub photo_url: Option<String>,
    /// `contactId`: the id of a contact.
    pub contact_id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `label`: an object.
    pub label: Option<FollowingUserLabel>,
    /// `type`: one of `AGENT`, `END_USER`.
    pub type_: Option<UserType>,
    /// `email`: an e-mail address.
    pub email: Option<String>,
    /// `lastName`: text.
    pub last_name: Option<String>,
    /// `firstName`: text.
    pub first_name: Option<String>,
    /// `webUrl`: where a browser shows it.
    pub web_url: Option<String>,
    /// `userType`: one of `END_USER`, `AGENT`, `TEAM`, `TICKET`, `ACTIVITY`.
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
    /// `id`: its id.
    pub id: Option<Id>,
    /// `preferences`: an object.
    pub preferences: Option<FollowingUserLabelPreferences>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `logoUrl`: an address on the web.
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
    /// `bgColor`: text.
    pub bg_color: Option<String>,
    /// `shape`: text.
    pub shape: Option<String>,
    /// `textColor`: text.
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
    /// `id`: its id.
    pub id: Option<Id>,
    /// `firstName`: text.
    pub first_name: Option<String>,
    /// `photoURL`: an address on the web.
    pub photo_url: Option<String>,
    /// `lastName`: text.
    pub last_name: Option<String>,
    /// `emailId`: an e-mail address.
    pub email_id: Option<String>,
    /// `zuid`: an id.
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
    /// `view`: yes or no.
    pub view: Option<bool>,
    /// `edit`: yes or no.
    pub edit: Option<bool>,
    /// `create`: yes or no.
    pub create: Option<bool>,
    /// `delete`: yes or no.
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
    /// `id`: its id.
    pub id: Option<Id>,
    /// `offSet`: a whole number.
    pub off_set: Option<i64>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `length`: a whole number.
    pub length: Option<i64>,
    /// `logoUrl`: an address on the web.
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
    /// `badCount`: how many bads there are.
    pub bad_count: Option<i64>,
    /// `goodCount`: how many goods there are.
    pub good_count: Option<i64>,
    /// `okCount`: how many oks there are.
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
    /// `badPercentage`: percent.
    pub bad_percentage: Option<i64>,
    /// `okPercentage`: percent.
    pub ok_percentage: Option<i64>,
    /// `goodPercentage`: percent.
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
    /// `offSet`: a whole number.
    pub off_set: Option<i64>,
    /// `length`: a whole number.
    pub length: Option<i64>,
    /// `headerValue`: text.
    pub header_value: Option<String>,
    /// `headerId`: the id of a header.
    pub header_id: Option<Id>,
}

object!(Hashtag {
    "offSet" => off_set,
    "length" => length,
    "headerValue" => header_value,
    "headerId" => header_id
});

/// History, from `accounts().list_history`, `contacts().list_history`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct History {
    /// `ticketNumber`: the number that people know the ticket by; calls take its id.
    pub ticket_number: Option<Json>,
    /// `statusType`: one of `Open`, `Closed`, `On Hold`.
    pub status_type: Option<StatusType>,
    /// `author`: an object.
    pub author: Option<ActorRef>,
    /// `subject`: text.
    pub subject: Option<String>,
    /// `dueDate`: a moment with its offset.
    pub due_date: Option<DateTime>,
    /// `departmentId`: the id of a department.
    pub department_id: Option<Id>,
    /// `priority`: text.
    pub priority: Option<String>,
    /// `webUrl`: where a browser shows it.
    pub web_url: Option<String>,
    /// `recipients`: one or more texts.
    pub recipients: Option<Vec<String>>,
    /// `eventTime`: a moment with its offset.
    pub event_time: Option<DateTime>,
    /// `operation`: text.
    pub operation: Option<String>,
    /// `ticketId`: the id of a ticket.
    pub ticket_id: Option<Id>,
    /// `status`: text.
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
    /// `id`: its id.
    pub id: Option<Id>,
    /// `photoURL`: an address on the web.
    pub photo_url: Option<String>,
    /// `offSet`: a whole number.
    pub off_set: Option<i64>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `length`: a whole number.
    pub length: Option<i64>,
    /// `type`: one of `END_USER`, `AGENT`, `TEAM`, `TICKET`, `ACTIVITY`.
    pub type_: Option<AuthorType>,
    /// `email`: an e-mail address.
    pub email: Option<String>,
    /// `zuid`: an id.
    pub zuid: Option<Id>,
    /// `departmentId`: the id of a department.
    pub department_id: Option<Id>,
    /// `entityNumber`: a whole number.
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
