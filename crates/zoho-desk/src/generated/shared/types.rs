// Written by `cargo xtask codegen` from xtask/catalog/desk/shared.toml; changes belong there.
//! What is sent and what comes back.

use zoho_http::{
    DateTime, Id, object,
    wire::{Json, Other},
};

use super::{
    AgentCreateStatus, AgentProfileType, ArticleCommentLocale, ArticleStatus, AuthorType,
    CallCommentMentionType, ChannelType, Commenter, CommunityCommentType, ContentType, Errors,
    ForumStatus, FoundAssignee, LabelMeta, Mention, MyDepartmentChatStatus, NameRef,
    RolePermissionType, TranslationState, UpdatePermalinksResult,
};

/// Account permissions.
#[derive(Clone, Default, PartialEq)]
pub struct AccountPermissions {
    /// `view`: yes or no.
    pub view: Option<bool>,
    /// `import`: yes or no.
    pub import: Option<bool>,
    /// `edit`: yes or no.
    pub edit: Option<bool>,
    /// `create`: yes or no.
    pub create: Option<bool>,
    /// `delete`: yes or no.
    pub delete: Option<bool>,
    /// `export`: yes or no.
    pub export: Option<bool>,
    /// `manageOwnCustomViews`: yes or no.
    pub manage_own_custom_views: Option<bool>,
    /// `shareOwnCustomViews`: yes or no.
    pub share_own_custom_views: Option<bool>,
    /// `editSharedCustomViews`: yes or no.
    pub edit_shared_custom_views: Option<bool>,
    /// `deleteSharedCustomViews`: yes or no.
    pub delete_shared_custom_views: Option<bool>,
    /// `reshareSharedCustomViews`: yes or no.
    pub reshare_shared_custom_views: Option<bool>,
}

object!(AccountPermissions {
    "view" => view,
    "import" => import,
    "edit" => edit,
    "create" => create,
    "delete" => delete,
    "export" => export,
    "manageOwnCustomViews" => manage_own_custom_views,
    "shareOwnCustomViews" => share_own_custom_views,
    "editSharedCustomViews" => edit_shared_custom_views,
    "deleteSharedCustomViews" => delete_shared_custom_views,
    "reshareSharedCustomViews" => reshare_shared_custom_views
});

/// Account time entry parent.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountTimeEntryParent {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `ticketNumber`: the number that people know the ticket by; calls take its id.
    pub ticket_number: Option<i64>,
    /// `associatedTicketId`: the id of an associated ticket.
    pub associated_ticket_id: Option<Id>,
    /// `type`: text.
    pub type_: Option<String>,
}

object!(AccountTimeEntryParent {
    "id" => id,
    "ticketNumber" => ticket_number,
    "associatedTicketId" => associated_ticket_id,
    "type" => type_
});

/// Activity field update, for `tasks().update_many`, `tickets().update_many`.
#[derive(Clone, Default, PartialEq)]
pub struct ActivityFieldUpdate {
    /// `isCustomField`: whether it is custom field.
    pub is_custom_field: Option<bool>,
    /// `fieldName`: text; has to be sent.
    pub field_name: Option<String>,
    /// `ids`: one or more ids; has to be sent.
    pub ids: Option<Vec<Id>>,
    /// `fieldValue`: text.
    pub field_value: Option<String>,
}

impl ActivityFieldUpdate {
    /// With what has to be sent; the rest is left out.
    #[must_use]
    pub fn new(
        field_name: impl Into<String>,
        ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        Self {
            field_name: Some(field_name.into()),
            ids: Some(ids.into_iter().map(Into::into).collect()),
            ..Self::default()
        }
    }
}

object!(ActivityFieldUpdate {
    "isCustomField" => is_custom_field,
    "fieldName" => field_name,
    "ids" => ids,
    "fieldValue" => field_value
});

/// Activity module contact field.
#[derive(Clone, Default, PartialEq)]
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
}

object!(ActivityModuleContactField {
    "id" => id,
    "firstName" => first_name,
    "lastName" => last_name,
    "accountId" => account_id,
    "phone" => phone,
    "mobile" => mobile,
    "isSpam" => is_spam,
    "email" => email,
    "secId" => sec_id
});

/// Activity module ticket field.
#[derive(Clone, Default, PartialEq)]
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
}

object!(ActivityModuleTicketField {
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
    "status" => status
});

/// Activity permissions.
#[derive(Clone, Default, PartialEq)]
pub struct ActivityPermissions {
    /// `manageOwnCustomViews`: yes or no.
    pub manage_own_custom_views: Option<bool>,
    /// `shareOwnCustomViews`: yes or no.
    pub share_own_custom_views: Option<bool>,
    /// `editSharedCustomViews`: yes or no.
    pub edit_shared_custom_views: Option<bool>,
    /// `deleteSharedCustomViews`: yes or no.
    pub delete_shared_custom_views: Option<bool>,
    /// `reshareSharedCustomViews`: yes or no.
    pub reshare_shared_custom_views: Option<bool>,
}

object!(ActivityPermissions {
    "manageOwnCustomViews" => manage_own_custom_views,
    "shareOwnCustomViews" => share_own_custom_views,
    "editSharedCustomViews" => edit_shared_custom_views,
    "deleteSharedCustomViews" => delete_shared_custom_views,
    "reshareSharedCustomViews" => reshare_shared_custom_views
});

/// Actor ref.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ActorRef {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `firstName`: text.
    pub first_name: Option<String>,
    /// `lastName`: text.
    pub last_name: Option<String>,
    /// `photoURL`: an address on the web.
    pub photo_url: Option<String>,
    /// `type`: one of `END_USER`, `AGENT`, `TEAM`, `TICKET`, `ACTIVITY`.
    pub type_: Option<AuthorType>,
    /// `email`: an e-mail address.
    pub email: Option<String>,
}

object!(ActorRef {
    "id" => id,
    "firstName" => first_name,
    "lastName" => last_name,
    "photoURL" => photo_url,
    "type" => type_,
    "email" => email
});

/// Add attachment, from `community_categories().upload_logo`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddAttachment {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `size`: a whole number.
    pub size: Option<i64>,
    /// `name`: its name.
    pub name: Option<String>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(AddAttachment {
    "id" => id,
    "size" => size,
    "name" => name;
    other
});

/// Add permalink, for `kb_root_categories().add_permalink`, `kb_sections().add_permalink`.
#[derive(Clone, Default, PartialEq)]
pub struct AddPermalink {
    /// `isOldPermalinkNeeded`: whether it is old permalink needed.
    pub is_old_permalink_needed: Option<bool>,
    /// `permalink`: text; has to be sent.
    pub permalink: Option<String>,
}

impl AddPermalink {
    /// With what has to be sent; the rest is left out.
    #[must_use]
    pub fn new(permalink: impl Into<String>) -> Self {
        Self {
            permalink: Some(permalink.into()),
            ..Self::default()
        }
    }
}

object!(AddPermalink {
    "isOldPermalinkNeeded" => is_old_permalink_needed,
    "permalink" => permalink
});

/// Add permalink result, from `kb_root_categories().add_permalink`, `kb_sections().add_permalink`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddPermalinkResult {
    /// `data`: a list.
    pub data: Option<Vec<UpdatePermalinksResult>>,
    /// `primaryPermalink`: text.
    pub primary_permalink: Option<String>,
    /// `secondaryPermalinks`: one or more texts.
    pub secondary_permalinks: Option<Vec<String>>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(AddPermalinkResult {
    "data" => data,
    "primaryPermalink" => primary_permalink,
    "secondaryPermalinks" => secondary_permalinks;
    other
});

/// Agent, from `agents().list`, `agents().get`, `agents().create`, ….
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Agent {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `lastName`: text.
    pub last_name: Option<String>,
    /// `extn`: text.
    pub extn: Option<String>,
    /// `roleId`: the id of a role.
    pub role_id: Option<Id>,
    /// `langCode`: text.
    pub lang_code: Option<String>,
    /// `mobile`: a phone number.
    pub mobile: Option<String>,
    /// `emailId`: an e-mail address.
    pub email_id: Option<String>,
    /// `associatedChatDepartmentIds`: one or more ids.
    pub associated_chat_department_ids: Option<Vec<Id>>,
    /// `associatedDepartmentIds`: one or more ids.
    pub associated_department_ids: Option<Vec<Id>>,
    /// `firstName`: text.
    pub first_name: Option<String>,
    /// `phone`: a phone number.
    pub phone: Option<String>,
    /// `countryCode`: text.
    pub country_code: Option<String>,
    /// `profileId`: the id of a profile.
    pub profile_id: Option<Id>,
    /// `rolePermissionType`: one of `AgentPublic`, `AgentPersonal`, `AgentTeamPersonal`, `Admin`,
    /// `Custom`, `Light`.
    pub role_permission_type: Option<RolePermissionType>,
    /// `aboutInfo`: text.
    pub about_info: Option<String>,
    /// `status`: one of `ACTIVE`, `DISABLED`, `DELETED`, `IMPORTED`.
    pub status: Option<AgentCreateStatus>,
    /// `channelExpert`: one or more texts.
    pub channel_expert: Option<Vec<String>>,
    /// `timeZone`: the name of a time zone, such as `Europe/Berlin`.
    pub time_zone: Option<String>,
    /// `cf`: custom fields by their API names.
    pub cf: Option<Other>,
    /// `photoURL`: an address on the web.
    pub photo_url: Option<String>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `isConfirmed`: whether it is confirmed.
    pub is_confirmed: Option<bool>,
    /// `zuid`: an id.
    pub zuid: Option<Id>,
    /// `associatedChatDepartments`: a list.
    pub associated_chat_departments: Option<Vec<AssociatedChatDepartment>>,
    /// `role`: an object.
    pub role: Option<AgentRole>,
    /// `verifiedEmails`: one or more texts.
    pub verified_emails: Option<Vec<String>>,
    /// `profile`: an object.
    pub profile: Option<AgentProfile>,
    /// `associatedDepartments`: a list.
    pub associated_departments: Option<Vec<AssociatedDepartment>>,
    /// `isZiaAgent`: whether it is zia agent.
    pub is_zia_agent: Option<bool>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(Agent {
    "id" => id,
    "lastName" => last_name,
    "extn" => extn,
    "roleId" => role_id,
    "langCode" => lang_code,
    "mobile" => mobile,
    "emailId" => email_id,
    "associatedChatDepartmentIds" => associated_chat_department_ids,
    "associatedDepartmentIds" => associated_department_ids,
    "firstName" => first_name,
    "phone" => phone,
    "countryCode" => country_code,
    "profileId" => profile_id,
    "rolePermissionType" => role_permission_type,
    "aboutInfo" => about_info,
    "status" => status,
    "channelExpert" => channel_expert,
    "timeZone" => time_zone,
    "cf" => cf,
    "photoURL" => photo_url,
    "name" => name,
    "isConfirmed" => is_confirmed,
    "zuid" => zuid,
    "associatedChatDepartments" => associated_chat_departments,
    "role" => role,
    "verifiedEmails" => verified_emails,
    "profile" => profile,
    "associatedDepartments" => associated_departments,
    "isZiaAgent" => is_zia_agent;
    other
});

/// Agent anonymize deleted, for `agents().anonymize_deleted`, `users().anonymize`.
#[derive(Clone, Default, PartialEq)]
pub struct AgentAnonymizeDeleted {
    /// `anonymizedName`: text.
    pub anonymized_name: Option<String>,
}

object!(AgentAnonymizeDeleted {
    "anonymizedName" => anonymized_name
});

/// Agent permissions.
#[derive(Clone, Default, PartialEq)]
pub struct AgentPermissions {
    /// `overview`: yes or no.
    pub overview: Option<bool>,
    /// `import`: yes or no.
    pub import: Option<bool>,
    /// `edit`: yes or no.
    pub edit: Option<bool>,
    /// `create`: yes or no.
    pub create: Option<bool>,
    /// `delete`: yes or no.
    pub delete: Option<bool>,
    /// `viewAllFields`: yes or no.
    pub view_all_fields: Option<bool>,
}

object!(AgentPermissions {
    "overview" => overview,
    "import" => import,
    "edit" => edit,
    "create" => create,
    "delete" => delete,
    "viewAllFields" => view_all_fields
});

/// Agent profile.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentProfile {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `modifiedTime`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `visible`: yes or no.
    pub visible: Option<bool>,
    /// `allowedTabs`: one or more ids.
    pub allowed_tabs: Option<Vec<Id>>,
    /// `defaultProfile`: yes or no.
    pub default_profile: Option<bool>,
    /// `allowedPermissionNames`: one or more texts.
    pub allowed_permission_names: Option<Vec<String>>,
    /// `type`: one of `ADMIN`, `STANDARD`, `LIGHT`, `CUSTOM`, `PORTAL`.
    pub type_: Option<AgentProfileType>,
    /// `invisibleTabs`: one or more ids.
    pub invisible_tabs: Option<Vec<Id>>,
    /// `portalProfile`: yes or no.
    pub portal_profile: Option<bool>,
    /// `prohibitedPermissionNames`: one or more texts.
    pub prohibited_permission_names: Option<Vec<String>>,
    /// `allowedPermissions`: one or more ids.
    pub allowed_permissions: Option<Vec<Id>>,
    /// `profileDesc`: text.
    pub profile_desc: Option<String>,
    /// `createdBy`: who created it.
    pub created_by: Option<Id>,
    /// `lightAgentProfile`: yes or no.
    pub light_agent_profile: Option<bool>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `visibleTabs`: one or more ids.
    pub visible_tabs: Option<Vec<Id>>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `modifiedBy`: who changed it last.
    pub modified_by: Option<Id>,
    /// `category`: yes or no.
    pub category: Option<bool>,
    /// `prohibitedPermisisons`: one or more ids.
    pub prohibited_permisisons: Option<Vec<Id>>,
    /// `adminProfile`: yes or no.
    pub admin_profile: Option<bool>,
}

object!(AgentProfile {
    "id" => id,
    "modifiedTime" => modified_time,
    "visible" => visible,
    "allowedTabs" => allowed_tabs,
    "defaultProfile" => default_profile,
    "allowedPermissionNames" => allowed_permission_names,
    "type" => type_,
    "invisibleTabs" => invisible_tabs,
    "portalProfile" => portal_profile,
    "prohibitedPermissionNames" => prohibited_permission_names,
    "allowedPermissions" => allowed_permissions,
    "profileDesc" => profile_desc,
    "createdBy" => created_by,
    "lightAgentProfile" => light_agent_profile,
    "name" => name,
    "visibleTabs" => visible_tabs,
    "createdTime" => created_time,
    "modifiedBy" => modified_by,
    "category" => category,
    "prohibitedPermisisons" => prohibited_permisisons,
    "adminProfile" => admin_profile
});

/// Agent ref, from `account_followers().list`, `contact_followers().list`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentRef {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `firstName`: text.
    pub first_name: Option<String>,
    /// `lastName`: text.
    pub last_name: Option<String>,
    /// `photoURL`: an address on the web.
    pub photo_url: Option<String>,
    /// `email`: an e-mail address.
    pub email: Option<String>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(AgentRef {
    "id" => id,
    "firstName" => first_name,
    "lastName" => last_name,
    "photoURL" => photo_url,
    "email" => email;
    other
});

/// Agent role.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentRole {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `isDefault`: whether it is default.
    pub is_default: Option<bool>,
    /// `shareDataWithPeers`: yes or no.
    pub share_data_with_peers: Option<bool>,
    /// `immediateSubRoles`: one or more ids.
    pub immediate_sub_roles: Option<Vec<Id>>,
    /// `encId`: the id of an enc.
    pub enc_id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `description`: text.
    pub description: Option<String>,
    /// `adminRole`: yes or no.
    pub admin_role: Option<bool>,
    /// `reportsTo`: an id.
    pub reports_to: Option<Id>,
    /// `isVisible`: whether it is visible.
    pub is_visible: Option<bool>,
}

object!(AgentRole {
    "id" => id,
    "isDefault" => is_default,
    "shareDataWithPeers" => share_data_with_peers,
    "immediateSubRoles" => immediate_sub_roles,
    "encId" => enc_id,
    "name" => name,
    "description" => description,
    "adminRole" => admin_role,
    "reportsTo" => reports_to,
    "isVisible" => is_visible
});

/// Allowed value.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AllowedValue {
    /// `value`: text.
    pub value: Option<String>,
    /// `statusType`: text.
    pub status_type: Option<String>,
}

object!(AllowedValue {
    "value" => value,
    "statusType" => status_type
});

/// Approved comments, from `article_comments().approve`, `calls().update_many`,
/// `events().update_many`, ….
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApprovedComments {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `success`: yes or no.
    pub success: Option<bool>,
    /// `errors`: an object.
    pub errors: Option<Errors>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(ApprovedComments {
    "id" => id,
    "success" => success,
    "errors" => errors;
    other
});

/// Article attachment, from `article_attachments().list`, `article_attachments().replace`,
/// `article_attachments().associate`, ….
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ArticleAttachment {
    /// `resourceId`: the id of a resource.
    pub resource_id: Option<Id>,
    /// `extension`: text.
    pub extension: Option<String>,
    /// `size`: a whole number.
    pub size: Option<i64>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `viewUrl`: an address on the web.
    pub view_url: Option<String>,
    /// `downloadUrl`: an address on the web.
    pub download_url: Option<String>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(ArticleAttachment {
    "resourceId" => resource_id,
    "extension" => extension,
    "size" => size,
    "name" => name,
    "viewUrl" => view_url,
    "downloadUrl" => download_url,
    "createdTime" => created_time;
    other
});

/// Article category.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ArticleCategory {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `locale`: one of the 53 words of [`ArticleCommentLocale`].
    pub locale: Option<ArticleCommentLocale>,
}

object!(ArticleCategory {
    "id" => id,
    "name" => name,
    "locale" => locale
});

/// Article comment commenter.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ArticleCommentCommenter {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `photoURL`: an address on the web.
    pub photo_url: Option<String>,
    /// `firstName`: text.
    pub first_name: Option<String>,
    /// `lastName`: text.
    pub last_name: Option<String>,
    /// `webUrl`: where a browser shows it.
    pub web_url: Option<String>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `roleName`: text.
    pub role_name: Option<String>,
    /// `label`: an object.
    pub label: Option<LabelMeta>,
    /// `type`: one of `END_USER`, `AGENT`, `TEAM`, `TICKET`, `ACTIVITY`.
    pub type_: Option<AuthorType>,
    /// `email`: an e-mail address.
    pub email: Option<String>,
    /// `kbRole`: text.
    pub kb_role: Option<String>,
}

object!(ArticleCommentCommenter {
    "id" => id,
    "photoURL" => photo_url,
    "firstName" => first_name,
    "lastName" => last_name,
    "webUrl" => web_url,
    "name" => name,
    "roleName" => role_name,
    "label" => label,
    "type" => type_,
    "email" => email,
    "kbRole" => kb_role
});

/// Assignee.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Assignee {
    /// `id`: its id; always there.
    pub id: Id,
    /// `firstName`: text.
    pub first_name: Option<String>,
    /// `photoURL`: an address on the web.
    pub photo_url: Option<String>,
    /// `lastName`: text.
    pub last_name: Option<String>,
    /// `email`: an e-mail address.
    pub email: Option<String>,
    /// `emailId`: an e-mail address.
    pub email_id: Option<String>,
    /// `zuid`: an id.
    pub zuid: Option<Id>,
}

object!(Assignee {
    "id" => id,
    "firstName" => first_name,
    "photoURL" => photo_url,
    "lastName" => last_name,
    "email" => email,
    "emailId" => email_id,
    "zuid" => zuid
} required "id");

/// Associated chat department.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssociatedChatDepartment {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `sanitizedName`: text.
    pub sanitized_name: Option<String>,
    /// `name`: its name.
    pub name: Option<String>,
}

object!(AssociatedChatDepartment {
    "id" => id,
    "sanitizedName" => sanitized_name,
    "name" => name
});

/// Associated department.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssociatedDepartment {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `chatStatusId`: the id of a chat status.
    pub chat_status_id: Option<Id>,
    /// `chatStatus`: one of `AVAILABLE`, `DISABLED`, `NOT_CREATED`.
    pub chat_status: Option<MyDepartmentChatStatus>,
    /// `isAssignToTeamEnabled`: whether it is assign to team enabled.
    pub is_assign_to_team_enabled: Option<bool>,
    /// `modifiedTime`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `hasLogo`: whether it has logo.
    pub has_logo: Option<bool>,
    /// `sanitizedName`: text.
    pub sanitized_name: Option<String>,
    /// `sanitizedDeptHash`: text.
    pub sanitized_dept_hash: Option<String>,
    /// `isVisibleInCustomerPortal`: whether it is visible in customer portal.
    pub is_visible_in_customer_portal: Option<bool>,
    /// `creatorId`: the id of a creator.
    pub creator_id: Option<Id>,
    /// `description`: text.
    pub description: Option<String>,
    /// `associatedAgentIds`: one or more ids.
    pub associated_agent_ids: Option<Vec<Id>>,
    /// `isDefault`: whether it is default.
    pub is_default: Option<bool>,
    /// `isEnabled`: whether it is enabled.
    pub is_enabled: Option<bool>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `nameInCustomerPortal`: text.
    pub name_in_customer_portal: Option<String>,
    /// `status`: a whole number.
    pub status: Option<i64>,
}

object!(AssociatedDepartment {
    "id" => id,
    "chatStatusId" => chat_status_id,
    "chatStatus" => chat_status,
    "isAssignToTeamEnabled" => is_assign_to_team_enabled,
    "modifiedTime" => modified_time,
    "hasLogo" => has_logo,
    "sanitizedName" => sanitized_name,
    "sanitizedDeptHash" => sanitized_dept_hash,
    "isVisibleInCustomerPortal" => is_visible_in_customer_portal,
    "creatorId" => creator_id,
    "description" => description,
    "associatedAgentIds" => associated_agent_ids,
    "isDefault" => is_default,
    "isEnabled" => is_enabled,
    "name" => name,
    "createdTime" => created_time,
    "nameInCustomerPortal" => name_in_customer_portal,
    "status" => status
});

/// Associated departments.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssociatedDepartments {
    /// `data`: a list.
    pub data: Option<Vec<NameRef>>,
    /// `hasMore`: whether it has more.
    pub has_more: Option<bool>,
    /// `href`: an address on the web.
    pub href: Option<String>,
}

object!(AssociatedDepartments {
    "data" => data,
    "hasMore" => has_more,
    "href" => href
});

/// Attachment, from `account_attachments().list`, `event_attachments().list`,
/// `product_attachments().list`, ….
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Attachment {
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
    /// `href`: an address on the web.
    pub href: Option<String>,
    /// `creator`: an object.
    pub creator: Option<AgentRef>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(Attachment {
    "id" => id,
    "previewurl" => previewurl,
    "size" => size,
    "creatorId" => creator_id,
    "name" => name,
    "createdTime" => created_time,
    "href" => href,
    "creator" => creator;
    other
});

/// Attachment upload result, from `account_attachments().upload`, `call_attachments().upload`,
/// `event_attachments().upload`, ….
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AttachmentUploadResult {
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
    /// `href`: an address on the web.
    pub href: Option<String>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(AttachmentUploadResult {
    "id" => id,
    "previewurl" => previewurl,
    "size" => size,
    "creatorId" => creator_id,
    "name" => name,
    "createdTime" => created_time,
    "href" => href;
    other
});

/// Author.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Author {
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
    /// `type`: one of `END_USER`, `AGENT`, `TEAM`, `TICKET`, `ACTIVITY`.
    pub type_: Option<AuthorType>,
    /// `email`: an e-mail address.
    pub email: Option<String>,
}

object!(Author {
    "id" => id,
    "photoURL" => photo_url,
    "firstName" => first_name,
    "lastName" => last_name,
    "name" => name,
    "type" => type_,
    "email" => email
});

/// Available condition.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AvailableCondition {
    /// `condition`: text.
    pub condition: Option<String>,
    /// `i18NCondition`: text.
    pub i18_n_condition: Option<String>,
    /// `value`: a list.
    pub value: Option<Vec<Json>>,
}

object!(AvailableCondition {
    "condition" => condition,
    "i18NCondition" => i18_n_condition,
    "value" => value
});

/// Available locale translation.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AvailableLocaleTranslation {
    /// `latestVersionStatus`: one of the 7 words of [`ArticleStatus`].
    pub latest_version_status: Option<ArticleStatus>,
    /// `isTrashed`: whether it is trashed.
    pub is_trashed: Option<bool>,
    /// `translationId`: the id of a translation.
    pub translation_id: Option<Id>,
    /// `recycleBinEntityId`: the id of a recycle bin entity.
    pub recycle_bin_entity_id: Option<Id>,
    /// `latestVersion`: text.
    pub latest_version: Option<String>,
    /// `isLocked`: whether it is locked.
    pub is_locked: Option<bool>,
    /// `latestPublishedVersion`: text.
    pub latest_published_version: Option<String>,
    /// `href`: an address on the web.
    pub href: Option<String>,
    /// `locale`: one of the 53 words of [`ArticleCommentLocale`].
    pub locale: Option<ArticleCommentLocale>,
    /// `authorId`: the id of an author.
    pub author_id: Option<Id>,
    /// `translationState`: one of `OUTDATED`, `UP-TO-DATE`, `AUTO-TRANSLATE INPROGRESS`,
    /// `AUTO-TRANSLATE FAILED`.
    pub translation_state: Option<TranslationState>,
    /// `status`: one of the 7 words of [`ArticleStatus`].
    pub status: Option<ArticleStatus>,
}

object!(AvailableLocaleTranslation {
    "latestVersionStatus" => latest_version_status,
    "isTrashed" => is_trashed,
    "translationId" => translation_id,
    "recycleBinEntityId" => recycle_bin_entity_id,
    "latestVersion" => latest_version,
    "isLocked" => is_locked,
    "latestPublishedVersion" => latest_published_version,
    "href" => href,
    "locale" => locale,
    "authorId" => author_id,
    "translationState" => translation_state,
    "status" => status
});

/// Call comment mention.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CallCommentMention {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `firstName`: text.
    pub first_name: Option<String>,
    /// `lastName`: text.
    pub last_name: Option<String>,
    /// `photoURL`: an address on the web.
    pub photo_url: Option<String>,
    /// `offset`: a whole number.
    pub offset: Option<i64>,
    /// `length`: a whole number.
    pub length: Option<i64>,
    /// `type`: one of `AGENT`, `TEAM`.
    pub type_: Option<CallCommentMentionType>,
    /// `email`: an e-mail address.
    pub email: Option<String>,
    /// `zuid`: an id.
    pub zuid: Option<Id>,
}

object!(CallCommentMention {
    "id" => id,
    "firstName" => first_name,
    "lastName" => last_name,
    "photoURL" => photo_url,
    "offset" => offset,
    "length" => length,
    "type" => type_,
    "email" => email,
    "zuid" => zuid
});

/// Call team.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CallTeam {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `logoUrl`: an address on the web.
    pub logo_url: Option<String>,
}

object!(CallTeam {
    "id" => id,
    "name" => name,
    "logoUrl" => logo_url
});

/// Category position.
#[derive(Clone, Default, PartialEq)]
pub struct CategoryPosition {
    /// `categoryId`: the id of a category.
    pub category_id: Option<Id>,
    /// `position`: a whole number.
    pub position: Option<i64>,
}

object!(CategoryPosition {
    "categoryId" => category_id,
    "position" => position
});

/// Channel related.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChannelRelated {
    /// `isDeleted`: whether it is deleted.
    pub is_deleted: Option<bool>,
    /// `isBestSolution`: whether it is best solution.
    pub is_best_solution: Option<bool>,
    /// `externalLink`: an address on the web.
    pub external_link: Option<String>,
}

object!(ChannelRelated {
    "isDeleted" => is_deleted,
    "isBestSolution" => is_best_solution,
    "externalLink" => external_link
});

/// Channel related info.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChannelRelatedInfo {
    /// `topicId`: the id of a topic.
    pub topic_id: Option<Id>,
    /// `isTopicDeleted`: whether it is topic deleted.
    pub is_topic_deleted: Option<bool>,
    /// `forumStatus`: one of the 16 words of [`ForumStatus`].
    pub forum_status: Option<ForumStatus>,
    /// `sourceLink`: an address on the web.
    pub source_link: Option<String>,
    /// `topicType`: one of `QUESTION`, `IDEA`, `ANNOUNCEMENT`, `PROBLEM`, `DISCUSSION`.
    pub topic_type: Option<CommunityCommentType>,
}

object!(ChannelRelatedInfo {
    "topicId" => topic_id,
    "isTopicDeleted" => is_topic_deleted,
    "forumStatus" => forum_status,
    "sourceLink" => source_link,
    "topicType" => topic_type
});

/// Channel source.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChannelSource {
    /// `appName`: text.
    pub app_name: Option<String>,
    /// `extId`: the id of an ext.
    pub ext_id: Option<Id>,
    /// `permalink`: text.
    pub permalink: Option<String>,
    /// `type`: one of `SYSTEM`, `INTEGRATION`, `INSTANT_MESSAGE`.
    pub type_: Option<ChannelType>,
    /// `appPhotoURL`: an address on the web.
    pub app_photo_url: Option<String>,
    /// `uuid`: text.
    pub uuid: Option<String>,
}

object!(ChannelSource {
    "appName" => app_name,
    "extId" => ext_id,
    "permalink" => permalink,
    "type" => type_,
    "appPhotoURL" => app_photo_url,
    "uuid" => uuid
});

/// Chat permissions.
#[derive(Clone, Default, PartialEq)]
pub struct ChatPermissions {
    /// `view`: yes or no.
    pub view: Option<bool>,
}

object!(ChatPermissions {
    "view" => view
});

/// Client action.
#[derive(Clone, Default, PartialEq)]
pub struct ClientAction {
    /// `view`: yes or no.
    pub view: Option<bool>,
    /// `reshareSharedCustomViews`: yes or no.
    pub reshare_shared_custom_views: Option<bool>,
    /// `edit`: yes or no.
    pub edit: Option<bool>,
    /// `deleteSharedCustomViews`: yes or no.
    pub delete_shared_custom_views: Option<bool>,
    /// `shareOwnCustomViews`: yes or no.
    pub share_own_custom_views: Option<bool>,
    /// `create`: yes or no.
    pub create: Option<bool>,
    /// `manageOwnCustomViews`: yes or no.
    pub manage_own_custom_views: Option<bool>,
    /// `editSharedCustomViews`: yes or no.
    pub edit_shared_custom_views: Option<bool>,
    /// `delete`: yes or no.
    pub delete: Option<bool>,
    /// `export`: yes or no.
    pub export: Option<bool>,
}

object!(ClientAction {
    "view" => view,
    "reshareSharedCustomViews" => reshare_shared_custom_views,
    "edit" => edit,
    "deleteSharedCustomViews" => delete_shared_custom_views,
    "shareOwnCustomViews" => share_own_custom_views,
    "create" => create,
    "manageOwnCustomViews" => manage_own_custom_views,
    "editSharedCustomViews" => edit_shared_custom_views,
    "delete" => delete,
    "export" => export
});

/// Comment, from `account_comments().list`, `account_comments().get`, `account_comments().create`,
/// ….
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Comment {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `modifiedTime`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `encodedContent`: text.
    pub encoded_content: Option<String>,
    /// `commentedTime`: a moment with its offset.
    pub commented_time: Option<DateTime>,
    /// `contentType`: one of `plainText`, `html`.
    pub content_type: Option<ContentType>,
    /// `commenterId`: the id of a commenter.
    pub commenter_id: Option<Id>,
    /// `content`: text.
    pub content: Option<String>,
    /// `commenter`: an object.
    pub commenter: Option<Commenter>,
    /// `impersonatedUser`: an object.
    pub impersonated_user: Option<Commenter>,
    /// `mention`: a list.
    pub mention: Option<Vec<Mention>>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(Comment {
    "id" => id,
    "modifiedTime" => modified_time,
    "encodedContent" => encoded_content,
    "commentedTime" => commented_time,
    "contentType" => content_type,
    "commenterId" => commenter_id,
    "content" => content,
    "commenter" => commenter,
    "impersonatedUser" => impersonated_user,
    "mention" => mention;
    other
});

/// Comment create, for `account_comments().create`, `contact_comments().create`.
#[derive(Clone, Default, PartialEq)]
pub struct CommentCreate {
    /// `contentType`: one of `plainText`, `html`.
    pub content_type: Option<ContentType>,
    /// `content`: text; has to be sent.
    pub content: Option<String>,
}

impl CommentCreate {
    /// With what has to be sent; the rest is left out.
    #[must_use]
    pub fn new(content: impl Into<String>) -> Self {
        Self {
            content: Some(content.into()),
            ..Self::default()
        }
    }
}

object!(CommentCreate {
    "contentType" => content_type,
    "content" => content
});
