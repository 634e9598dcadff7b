// Written by `cargo xtask codegen` from desk/v1/shared.toml of the catalogue; changes belong there.
//! Request and response types.

use zoho_types::json::Json;
use zoho_types::{DateTime, ExtraFields, Id, object};

use super::{
    AccountSlaStatus, AgentRef, AuthorType, CallTeam, ErrorsErrorCode, FeedbackAuthorStatus,
    FoundAssignee, LabelShape, NameRef, OnDelete, ReturnType, RoundingOption, SourceType, SubType,
    ToolTipType, UserType,
};

#[non_exhaustive]
pub struct ActivityModuleContactField {
    pub id: Option<Id>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub account_id: Option<Id>,
    pub phone: Option<String>,
    pub mobile: Option<String>,
    pub is_spam: Option<bool>,
    pub email: Option<String>,
    pub sec_id: Option<Id>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ActivityModuleContactField {
    "id" => id,
    "firstName" => first_name,
    "lastName" => last_name,
    "accountId" => account_id,
    "phone" => phone,
    "mobile" => mobile,
    "isSpam" => is_spam,
    "email" => email,
    "secId" => sec_id;
    extra
});

#[non_exhaustive]
pub struct ActivityModuleTicketField {
    pub id: Option<Id>,
    /// The number by which people know the ticket; calls take its id.
    pub ticket_number: Option<i64>,
    pub subject: Option<String>,
    pub is_archived: Option<bool>,
    pub due_date: Option<DateTime>,
    pub channel: Option<String>,
    pub team: Option<CallTeam>,
    pub closed_time: Option<DateTime>,
    pub sec_id: Option<Id>,
    pub phone: Option<String>,
    pub team_id: Option<Id>,
    pub contact: Option<ActivityModuleContactField>,
    pub created_time: Option<DateTime>,
    pub assignee: Option<FoundAssignee>,
    pub is_spam: Option<bool>,
    pub status: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ActivityModuleTicketField {
    "id" => id,
    "ticketNumber" => ticket_number,
    "subject" => subject,
    "isArchived" => is_archived,
    "dueDate" => due_date,
    "channel" => channel,
    "team" => team,
    "closedTime" => closed_time,
    "secId" => sec_id,
    "phone" => phone,
    "teamId" => team_id,
    "contact" => contact,
    "createdTime" => created_time,
    "assignee" => assignee,
    "isSpam" => is_spam,
    "status" => status;
    extra
});

#[non_exhaustive]
pub struct AddAttachment {
    pub id: Option<Id>,
    pub size: Option<i64>,
    pub name: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type AddAttachment {
    "id" => id,
    "size" => size,
    "name" => name;
    extra
});

#[non_exhaustive]
pub struct AllowedValue {
    pub value: Option<String>,
    pub status_type: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type AllowedValue {
    "value" => value,
    "statusType" => status_type;
    extra
});

#[non_exhaustive]
pub struct ApprovedComments {
    pub id: Option<Id>,
    pub success: Option<bool>,
    pub errors: Option<Errors>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ApprovedComments {
    "id" => id,
    "success" => success,
    "errors" => errors;
    extra
});

#[non_exhaustive]
pub struct AssociatedDepartments {
    pub data: Option<Vec<NameRef>>,
    pub has_more: Option<bool>,
    pub href: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type AssociatedDepartments {
    "data" => data,
    "hasMore" => has_more,
    "href" => href;
    extra
});

#[non_exhaustive]
pub struct AvailableCondition {
    pub condition: Option<String>,
    pub i18_n_condition: Option<String>,
    pub value: Option<Vec<Json>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type AvailableCondition {
    "condition" => condition,
    "i18NCondition" => i18_n_condition,
    "value" => value;
    extra
});

#[non_exhaustive]
pub struct CommunityAttachmentUploadResult {
    pub id: Option<Id>,
    pub size: Option<i64>,
    pub name: Option<String>,
    pub href: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type CommunityAttachmentUploadResult {
    "id" => id,
    "size" => size,
    "name" => name,
    "href" => href;
    extra
});

#[non_exhaustive]
pub struct Errors {
    /// One of `UNPROCESSABLE_ENTITY`, `UNAUTHORIZED`, `FORBIDDEN`.
    pub error_code: Option<ErrorsErrorCode>,
    pub http_code: Option<i64>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type Errors {
    "errorCode" => error_code,
    "httpCode" => http_code;
    extra
});

#[non_exhaustive]
pub struct FeedbackAuthor {
    pub id: Option<Id>,
    pub photo_url: Option<String>,
    pub name: Option<String>,
    /// One of `ACTIVE`, `DISABLED`, `LICENSE_DOWNGRADED`, `DELETED`, `ANONYMIZED`, `CLOSED`.
    pub status: Option<FeedbackAuthorStatus>,
    pub zuid: Option<Id>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type FeedbackAuthor {
    "id" => id,
    "photoURL" => photo_url,
    "name" => name,
    "status" => status,
    "zuid" => zuid;
    extra
});

#[non_exhaustive]
pub struct Field {
    pub id: Option<Id>,
    pub name: Option<String>,
    /// The name in requests and criteria.
    pub api_name: Option<String>,
    /// The label in the user interface.
    pub display_label: Option<String>,
    pub i18_n_label: Option<String>,
    pub type_: Option<String>,
    pub max_length: Option<String>,
    pub is_mandatory: Option<bool>,
    pub is_custom_field: Option<bool>,
    pub is_encrypted_field: Option<bool>,
    pub is_track_last_activity_time: Option<bool>,
    pub is_indexed: Option<bool>,
    pub is_computed: Option<bool>,
    pub is_internal_state: Option<bool>,
    pub is_basic: Option<bool>,
    pub is_identifier: Option<bool>,
    pub is_presence: Option<bool>,
    pub is_sortable: Option<bool>,
    /// One of `SYSTEM`, `USERDEFINED`, `EXTENSION`.
    pub source_type: Option<SourceType>,
    pub created_by: Option<Id>,
    pub modified_by: Option<Id>,
    pub created_time: Option<DateTime>,
    pub modified_time: Option<DateTime>,
    pub show_to_help_center: Option<bool>,
    /// One of `placeHolder`, `icon`.
    pub tool_tip_type: Option<ToolTipType>,
    pub tool_tip: Option<String>,
    pub associated_departments: Option<AssociatedDepartments>,
    pub decimal_places: Option<i64>,
    /// One of `roundOff`, `roundDown`, `roundUp`, `normal`.
    pub rounding_option: Option<RoundingOption>,
    pub rounding_precision: Option<i64>,
    /// One of `Plain`, `ColorCoded`.
    pub sub_type: Option<SubType>,
    pub pick_list_values: Option<Vec<AllowedValue>>,
    pub default_value: Option<bool>,
    pub lookup: Option<Lookup>,
    pub properties: Option<Properties>,
    /// One of `STRING`, `DECIMAL`, `BOOLEAN`, `CURRENCY`, `DATE`, `DATETIME`.
    pub return_type: Option<ReturnType>,
    pub dep_id: Option<Id>,
    pub dept_level_field: Option<bool>,
    pub apiname: Option<String>,
    pub table_name: Option<String>,
    pub col_name: Option<String>,
    pub lookup_table: Option<String>,
    pub is_encrypted: Option<bool>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type Field {
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
    extra
});

#[non_exhaustive]
pub struct FollowingUser {
    pub id: Option<Id>,
    pub photo_url: Option<String>,
    pub contact_id: Option<Id>,
    pub name: Option<String>,
    pub label: Option<FollowingUserLabel>,
    /// One of `AGENT`, `END_USER`.
    pub type_: Option<UserType>,
    pub email: Option<String>,
    pub last_name: Option<String>,
    pub first_name: Option<String>,
    /// The address of its page in Zoho.
    pub web_url: Option<String>,
    /// One of `END_USER`, `AGENT`, `TEAM`, `TICKET`, `ACTIVITY`.
    pub user_type: Option<AuthorType>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type FollowingUser {
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
    extra
});

#[non_exhaustive]
pub struct FollowingUserLabel {
    pub id: Option<Id>,
    pub preferences: Option<FollowingUserLabelPreferences>,
    pub name: Option<String>,
    pub logo_url: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type FollowingUserLabel {
    "id" => id,
    "preferences" => preferences,
    "name" => name,
    "logoUrl" => logo_url;
    extra
});

#[non_exhaustive]
pub struct FollowingUserLabelPreferences {
    pub bg_color: Option<String>,
    pub shape: Option<String>,
    pub text_color: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type FollowingUserLabelPreferences {
    "bgColor" => bg_color,
    "shape" => shape,
    "textColor" => text_color;
    extra
});

#[non_exhaustive]
pub struct ImActor {
    pub id: Option<Id>,
    pub last_name: Option<String>,
    pub agent: Option<bool>,
    pub display_name: Option<String>,
    pub external_id: Option<Id>,
    pub email_id: Option<String>,
    /// One of `END_USER`, `AGENT`, `TEAM`, `TICKET`, `ACTIVITY`.
    pub type_: Option<AuthorType>,
    pub zuid: Option<Id>,
    pub photo_url: Option<String>,
    pub first_name: Option<String>,
    pub name: Option<String>,
    pub role_name: Option<String>,
    pub email: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ImActor {
    "id" => id,
    "lastName" => last_name,
    "agent" => agent,
    "displayName" => display_name,
    "externalId" => external_id,
    "emailId" => email_id,
    "type" => type_,
    "zuid" => zuid,
    "photoURL" => photo_url,
    "firstName" => first_name,
    "name" => name,
    "roleName" => role_name,
    "email" => email;
    extra
});

#[non_exhaustive]
pub struct LabelMeta {
    pub id: Option<Id>,
    pub preferences: Option<Preferences>,
    pub name: Option<String>,
    pub logo_url: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type LabelMeta {
    "id" => id,
    "preferences" => preferences,
    "name" => name,
    "logoUrl" => logo_url;
    extra
});

#[non_exhaustive]
pub struct Lookup {
    /// One of `SET_NULL`, `CASCADE`, `CHILD_EMPTY`.
    pub on_delete: Option<OnDelete>,
    pub related_list_label: Option<String>,
    pub module: Option<LookupModule>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type Lookup {
    "onDelete" => on_delete,
    "relatedListLabel" => related_list_label,
    "module" => module;
    extra
});

#[non_exhaustive]
pub struct LookupModule {
    pub id: Option<Id>,
    /// The name in requests and criteria.
    pub api_name: Option<String>,
    pub name_field: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type LookupModule {
    "id" => id,
    "apiName" => api_name,
    "nameField" => name_field;
    extra
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Module {
    pub id: Id,
    /// The label in the user interface.
    pub display_label: Option<String>,
    /// The name in requests and criteria.
    pub api_name: Option<String>,
    pub is_custom_module: Option<bool>,
    pub is_dept_specific: Option<bool>,
    pub i18_n_label: Option<String>,
    pub modified_time: Option<DateTime>,
    pub modifier: Option<AgentRef>,
    pub description: Option<String>,
    pub name_field: Option<String>,
    pub plural_label: Option<String>,
    pub singular_label: Option<String>,
    pub has_recycle_bin: Option<bool>,
    pub created_by: Option<Id>,
    pub created_time: Option<DateTime>,
    pub modified_by: Option<Id>,
    pub profile_ids: Option<Vec<Id>>,
    pub department_ids: Option<Vec<Id>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(Module {
    "id" => id,
    "displayLabel" => display_label,
    "apiName" => api_name,
    "isCustomModule" => is_custom_module,
    "isDeptSpecific" => is_dept_specific,
    "i18NLabel" => i18_n_label,
    "modifiedTime" => modified_time,
    "modifier" => modifier,
    "description" => description,
    "nameField" => name_field,
    "pluralLabel" => plural_label,
    "singularLabel" => singular_label,
    "hasRecycleBin" => has_recycle_bin,
    "createdBy" => created_by,
    "createdTime" => created_time,
    "modifiedBy" => modified_by,
    "profileIds" => profile_ids,
    "departmentIds" => department_ids;
    extra
} required "id");

pub struct Preferences {
    pub bg_color: Option<String>,
    /// One of `ROUNDED`, `RECTANGLE`.
    pub shape: Option<LabelShape>,
    pub text_color: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type Preferences {
    "bgColor" => bg_color,
    "shape" => shape,
    "textColor" => text_color;
    extra
});

pub struct Properties {
    pub translatable: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type Properties {
    "translatable" => translatable;
    extra
});

pub struct RecordCf {
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type RecordCf {
    ; extra
});

#[non_exhaustive]
pub struct SupportPlanSla {
    pub id: Option<Id>,
    /// One of `ACTIVE`, `INACTIVE`.
    pub status: Option<AccountSlaStatus>,
    pub name: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type SupportPlanSla {
    "id" => id,
    "status" => status,
    "name" => name;
    extra
});
