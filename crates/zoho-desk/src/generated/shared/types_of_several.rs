// Written by `cargo xtask codegen` from xtask/catalog/desk/shared.toml; changes belong there.
//! What is sent and what comes back.

use zoho_http::{DateTime, ExtraFields, Id, object, wire::Json};

use super::{
    AccountSlaStatus, AgentRef, AuthorType, CallTeam, ErrorsErrorCode, FeedbackAuthorStatus,
    FoundAssignee, LabelShape, NameRef, OnDelete, ReturnType, RoundingOption, SourceType, SubType,
    ToolTipType, UserType,
};

/// Activity module contact field.
#[non_exhaustive]
pub struct ActivityModuleContactField {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `firstName`: text.
    pub first_name: Option<String>,
    /// `lastName`: text.
    pub last_name: Option<String>,
    /// `accountId`: the id of an account.
    pub account_id: Option<Id>,
    /// `phone`: a phone number.
    pub phone: Option<String>,
    /// `mobile`: a phone number.
    pub mobile: Option<String>,
    /// `isSpam`: whether it is spam.
    pub is_spam: Option<bool>,
    /// `email`: an e-mail address.
    pub email: Option<String>,
    /// `secId`: the id of a sec.
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

/// Activity module ticket field.
#[non_exhaustive]
pub struct ActivityModuleTicketField {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `ticketNumber`: the number that people know the ticket by; calls take its id.
    pub ticket_number: Option<i64>,
    /// `subject`: text.
    pub subject: Option<String>,
    /// `isArchived`: whether it is archived.
    pub is_archived: Option<bool>,
    /// `dueDate`: a moment with its offset.
    pub due_date: Option<DateTime>,
    /// `channel`: text.
    pub channel: Option<String>,
    /// `team`: an object.
    pub team: Option<CallTeam>,
    /// `closedTime`: a moment with its offset.
    pub closed_time: Option<DateTime>,
    /// `secId`: the id of a sec.
    pub sec_id: Option<Id>,
    /// `phone`: a phone number.
    pub phone: Option<String>,
    /// `teamId`: the id of a team.
    pub team_id: Option<Id>,
    /// `contact`: an object.
    pub contact: Option<ActivityModuleContactField>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `assignee`: an object.
    pub assignee: Option<FoundAssignee>,
    /// `isSpam`: whether it is spam.
    pub is_spam: Option<bool>,
    /// `status`: text.
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

/// Add attachment, from `community_categories().upload_logo`.
#[non_exhaustive]
pub struct AddAttachment {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `size`: a whole number.
    pub size: Option<i64>,
    /// `name`: its name.
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

/// Allowed value.
#[non_exhaustive]
pub struct AllowedValue {
    /// `value`: text.
    pub value: Option<String>,
    /// `statusType`: text.
    pub status_type: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type AllowedValue {
    "value" => value,
    "statusType" => status_type;
    extra
});

/// Approved comments, from `article_comments().approve`, `calls().update_many`,
/// `events().update_many`, ….
#[non_exhaustive]
pub struct ApprovedComments {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `success`: yes or no.
    pub success: Option<bool>,
    /// `errors`: an object.
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

/// Associated departments.
#[non_exhaustive]
pub struct AssociatedDepartments {
    /// `data`: a list.
    pub data: Option<Vec<NameRef>>,
    /// `hasMore`: whether it has more.
    pub has_more: Option<bool>,
    /// `href`: an address on the web.
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

/// Available condition.
#[non_exhaustive]
pub struct AvailableCondition {
    /// `condition`: text.
    pub condition: Option<String>,
    /// `i18NCondition`: text.
    pub i18_n_condition: Option<String>,
    /// `value`: a list.
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

/// Community attachment upload result, from `community_attachments().upload`.
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

/// Errors.
#[non_exhaustive]
pub struct Errors {
    /// `errorCode`: one of `UNPROCESSABLE_ENTITY`, `UNAUTHORIZED`, `FORBIDDEN`.
    pub error_code: Option<ErrorsErrorCode>,
    /// `httpCode`: a whole number.
    pub http_code: Option<i64>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type Errors {
    "errorCode" => error_code,
    "httpCode" => http_code;
    extra
});

/// Feedback author.
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

/// Field, from `fields().list`, `fields().get`, `fields().create`, ….
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

/// Following user, from `community_categories().list_followers`,
/// `community_topics().list_followers`, `community_users().list_followers`, ….
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

/// Following user label.
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

/// Following user label preferences.
#[non_exhaustive]
pub struct FollowingUserLabelPreferences {
    /// `bgColor`: text.
    pub bg_color: Option<String>,
    /// `shape`: text.
    pub shape: Option<String>,
    /// `textColor`: text.
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

/// IM actor.
#[non_exhaustive]
pub struct ImActor {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `lastName`: text.
    pub last_name: Option<String>,
    /// `agent`: yes or no.
    pub agent: Option<bool>,
    /// `displayName`: text.
    pub display_name: Option<String>,
    /// `externalId`: the id of an external.
    pub external_id: Option<Id>,
    /// `emailId`: an e-mail address.
    pub email_id: Option<String>,
    /// `type`: one of `END_USER`, `AGENT`, `TEAM`, `TICKET`, `ACTIVITY`.
    pub type_: Option<AuthorType>,
    /// `zuid`: an id.
    pub zuid: Option<Id>,
    /// `photoURL`: an address on the web.
    pub photo_url: Option<String>,
    /// `firstName`: text.
    pub first_name: Option<String>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `roleName`: text.
    pub role_name: Option<String>,
    /// `email`: an e-mail address.
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

/// Label meta.
#[non_exhaustive]
pub struct LabelMeta {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `preferences`: an object.
    pub preferences: Option<Preferences>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `logoUrl`: an address on the web.
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

/// Lookup.
#[non_exhaustive]
pub struct Lookup {
    /// `onDelete`: one of `SET_NULL`, `CASCADE`, `CHILD_EMPTY`.
    pub on_delete: Option<OnDelete>,
    /// `relatedListLabel`: text.
    pub related_list_label: Option<String>,
    /// `module`: an object.
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

/// Lookup module.
#[non_exhaustive]
pub struct LookupModule {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `apiName`: its name in requests and criteria.
    pub api_name: Option<String>,
    /// `nameField`: text.
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

/// Module, from `automation_engines().list_modules`, `modules().list`, `modules().get`, ….
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Module {
    /// `id`: its id; always there.
    pub id: Id,
    /// `displayLabel`: how it is labelled.
    pub display_label: Option<String>,
    /// `apiName`: its name in requests and criteria.
    pub api_name: Option<String>,
    /// `isCustomModule`: whether it is custom module.
    pub is_custom_module: Option<bool>,
    /// `isDeptSpecific`: whether it is dept specific.
    pub is_dept_specific: Option<bool>,
    /// `i18NLabel`: text.
    pub i18_n_label: Option<String>,
    /// `modifiedTime`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `modifier`: an object.
    pub modifier: Option<AgentRef>,
    /// `description`: text.
    pub description: Option<String>,
    /// `nameField`: text.
    pub name_field: Option<String>,
    /// `pluralLabel`: text.
    pub plural_label: Option<String>,
    /// `singularLabel`: text.
    pub singular_label: Option<String>,
    /// `hasRecycleBin`: whether it has recycle bin.
    pub has_recycle_bin: Option<bool>,
    /// `createdBy`: who created it.
    pub created_by: Option<Id>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `modifiedBy`: who changed it last.
    pub modified_by: Option<Id>,
    /// `profileIds`: one or more ids.
    pub profile_ids: Option<Vec<Id>>,
    /// `departmentIds`: one or more ids.
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

/// Preferences.
pub struct Preferences {
    /// `bgColor`: text.
    pub bg_color: Option<String>,
    /// `shape`: one of `ROUNDED`, `RECTANGLE`.
    pub shape: Option<LabelShape>,
    /// `textColor`: text.
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

/// Properties.
pub struct Properties {
    /// `translatable`: yes or no.
    pub translatable: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type Properties {
    "translatable" => translatable;
    extra
});

/// Record cf.
pub struct RecordCf {
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type RecordCf {
    ; extra
});

/// Support plan SLA.
#[non_exhaustive]
pub struct SupportPlanSla {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `status`: one of `ACTIVE`, `INACTIVE`.
    pub status: Option<AccountSlaStatus>,
    /// `name`: its name.
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
