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
    /// View.
    pub view: Option<bool>,
    /// Import.
    pub import: Option<bool>,
    /// Edit.
    pub edit: Option<bool>,
    /// Create.
    pub create: Option<bool>,
    /// Delete.
    pub delete: Option<bool>,
    /// Export.
    pub export: Option<bool>,
    /// Manage own custom views.
    pub manage_own_custom_views: Option<bool>,
    /// Share own custom views.
    pub share_own_custom_views: Option<bool>,
    /// Edit shared custom views.
    pub edit_shared_custom_views: Option<bool>,
    /// Delete shared custom views.
    pub delete_shared_custom_views: Option<bool>,
    /// Reshare shared custom views.
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
    /// Id.
    pub id: Option<Id>,
    /// Ticket number.
    pub ticket_number: Option<i64>,
    /// Associated ticket id.
    pub associated_ticket_id: Option<Id>,
    /// Type.
    pub type_: Option<String>,
}

object!(AccountTimeEntryParent {
    "id" => id,
    "ticketNumber" => ticket_number,
    "associatedTicketId" => associated_ticket_id,
    "type" => type_
});

/// Activity field update, of `tasks().update_many`, `tickets().update_many`.
#[derive(Clone, Default, PartialEq)]
pub struct ActivityFieldUpdate {
    /// Is custom field.
    pub is_custom_field: Option<bool>,
    /// Field name; has to be sent.
    pub field_name: Option<String>,
    /// Ids; has to be sent.
    pub ids: Option<Vec<Id>>,
    /// Field value.
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
    /// Id.
    pub id: Option<Id>,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Account id.
    pub account_id: Option<Id>,
    /// Phone.
    pub phone: Option<String>,
    /// Mobile.
    pub mobile: Option<String>,
    /// Is spam.
    pub is_spam: Option<bool>,
    /// Email.
    pub email: Option<String>,
    /// Sec id.
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
    /// Id.
    pub id: Option<Id>,
    /// Ticket number.
    pub ticket_number: Option<i64>,
    /// Subject.
    pub subject: Option<String>,
    /// Is archived.
    pub is_archived: Option<bool>,
    /// Due date.
    pub due_date: Option<DateTime>,
    /// Channel.
    pub channel: Option<String>,
    /// Team.
    pub team: Option<CallTeam>,
    /// Closed time.
    pub closed_time: Option<DateTime>,
    /// Sec id.
    pub sec_id: Option<Id>,
    /// Phone.
    pub phone: Option<String>,
    /// Team id.
    pub team_id: Option<Id>,
    /// Contact.
    pub contact: Option<ActivityModuleContactField>,
    /// Created time.
    pub created_time: Option<DateTime>,
    /// Assignee.
    pub assignee: Option<FoundAssignee>,
    /// Is spam.
    pub is_spam: Option<bool>,
    /// Status.
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
    /// Manage own custom views.
    pub manage_own_custom_views: Option<bool>,
    /// Share own custom views.
    pub share_own_custom_views: Option<bool>,
    /// Edit shared custom views.
    pub edit_shared_custom_views: Option<bool>,
    /// Delete shared custom views.
    pub delete_shared_custom_views: Option<bool>,
    /// Reshare shared custom views.
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
    /// Id.
    pub id: Option<Id>,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Photo URL.
    pub photo_url: Option<String>,
    /// Type.
    pub type_: Option<AuthorType>,
    /// Email.
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

/// Add attachment, of `community_categories().upload_logo`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddAttachment {
    /// Id.
    pub id: Option<Id>,
    /// Size.
    pub size: Option<i64>,
    /// Name.
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

/// Add permalink, of `kb_root_categories().add_permalink`, `kb_sections().add_permalink`.
#[derive(Clone, Default, PartialEq)]
pub struct AddPermalink {
    /// Is old permalink needed.
    pub is_old_permalink_needed: Option<bool>,
    /// Permalink; has to be sent.
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

/// Add permalink result, of `kb_root_categories().add_permalink`, `kb_sections().add_permalink`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddPermalinkResult {
    /// Data.
    pub data: Option<Vec<UpdatePermalinksResult>>,
    /// Primary permalink.
    pub primary_permalink: Option<String>,
    /// Secondary permalinks.
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

/// Agent, of `agents().list`, `agents().get`, `agents().create`, ….
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Agent {
    /// Id.
    pub id: Option<Id>,
    /// Last name.
    pub last_name: Option<String>,
    /// Extn.
    pub extn: Option<String>,
    /// Role id.
    pub role_id: Option<Id>,
    /// Lang code.
    pub lang_code: Option<String>,
    /// Mobile.
    pub mobile: Option<String>,
    /// Email id.
    pub email_id: Option<String>,
    /// Associated chat department ids.
    pub associated_chat_department_ids: Option<Vec<Id>>,
    /// Associated department ids.
    pub associated_department_ids: Option<Vec<Id>>,
    /// First name.
    pub first_name: Option<String>,
    /// Phone.
    pub phone: Option<String>,
    /// Country code.
    pub country_code: Option<String>,
    /// Profile id.
    pub profile_id: Option<Id>,
    /// Role permission type.
    pub role_permission_type: Option<RolePermissionType>,
    /// About info.
    pub about_info: Option<String>,
    /// Status.
    pub status: Option<AgentCreateStatus>,
    /// Channel expert.
    pub channel_expert: Option<Vec<String>>,
    /// Time zone.
    pub time_zone: Option<String>,
    /// Cf.
    pub cf: Option<Other>,
    /// Photo URL.
    pub photo_url: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Is confirmed.
    pub is_confirmed: Option<bool>,
    /// Zuid.
    pub zuid: Option<Id>,
    /// Associated chat departments.
    pub associated_chat_departments: Option<Vec<AssociatedChatDepartment>>,
    /// Role.
    pub role: Option<AgentRole>,
    /// Verified emails.
    pub verified_emails: Option<Vec<String>>,
    /// Profile.
    pub profile: Option<AgentProfile>,
    /// Associated departments.
    pub associated_departments: Option<Vec<AssociatedDepartment>>,
    /// Is zia agent.
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

/// Agent anonymize deleted, of `agents().anonymize_deleted`, `users().anonymize`.
#[derive(Clone, Default, PartialEq)]
pub struct AgentAnonymizeDeleted {
    /// Anonymized name.
    pub anonymized_name: Option<String>,
}

object!(AgentAnonymizeDeleted {
    "anonymizedName" => anonymized_name
});

/// Agent permissions.
#[derive(Clone, Default, PartialEq)]
pub struct AgentPermissions {
    /// Overview.
    pub overview: Option<bool>,
    /// Import.
    pub import: Option<bool>,
    /// Edit.
    pub edit: Option<bool>,
    /// Create.
    pub create: Option<bool>,
    /// Delete.
    pub delete: Option<bool>,
    /// View all fields.
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
    /// Id.
    pub id: Option<Id>,
    /// Modified time.
    pub modified_time: Option<DateTime>,
    /// Visible.
    pub visible: Option<bool>,
    /// Allowed tabs.
    pub allowed_tabs: Option<Vec<Id>>,
    /// Default profile.
    pub default_profile: Option<bool>,
    /// Allowed permission names.
    pub allowed_permission_names: Option<Vec<String>>,
    /// Type.
    pub type_: Option<AgentProfileType>,
    /// Invisible tabs.
    pub invisible_tabs: Option<Vec<Id>>,
    /// Portal profile.
    pub portal_profile: Option<bool>,
    /// Prohibited permission names.
    pub prohibited_permission_names: Option<Vec<String>>,
    /// Allowed permissions.
    pub allowed_permissions: Option<Vec<Id>>,
    /// Profile desc.
    pub profile_desc: Option<String>,
    /// Created by.
    pub created_by: Option<Id>,
    /// Light agent profile.
    pub light_agent_profile: Option<bool>,
    /// Name.
    pub name: Option<String>,
    /// Visible tabs.
    pub visible_tabs: Option<Vec<Id>>,
    /// Created time.
    pub created_time: Option<DateTime>,
    /// Modified by.
    pub modified_by: Option<Id>,
    /// Category.
    pub category: Option<bool>,
    /// Prohibited permisisons.
    pub prohibited_permisisons: Option<Vec<Id>>,
    /// Admin profile.
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

/// Agent ref, of `account_followers().list`, `contact_followers().list`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentRef {
    /// Id.
    pub id: Option<Id>,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Photo URL.
    pub photo_url: Option<String>,
    /// Email.
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
    /// Id.
    pub id: Option<Id>,
    /// Is default.
    pub is_default: Option<bool>,
    /// Share data with peers.
    pub share_data_with_peers: Option<bool>,
    /// Immediate sub roles.
    pub immediate_sub_roles: Option<Vec<Id>>,
    /// Enc id.
    pub enc_id: Option<Id>,
    /// Name.
    pub name: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Admin role.
    pub admin_role: Option<bool>,
    /// Reports to.
    pub reports_to: Option<Id>,
    /// Is visible.
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
    /// Value.
    pub value: Option<String>,
    /// Status type.
    pub status_type: Option<String>,
}

object!(AllowedValue {
    "value" => value,
    "statusType" => status_type
});

/// Approved comments, of `article_comments().approve`, `calls().update_many`, `events().update_many`, ….
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApprovedComments {
    /// Id.
    pub id: Option<Id>,
    /// Success.
    pub success: Option<bool>,
    /// Errors.
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

/// Article attachment, of `article_attachments().list`, `article_attachments().replace`, `article_attachments().associate`, ….
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ArticleAttachment {
    /// Resource id.
    pub resource_id: Option<Id>,
    /// Extension.
    pub extension: Option<String>,
    /// Size.
    pub size: Option<i64>,
    /// Name.
    pub name: Option<String>,
    /// View URL.
    pub view_url: Option<String>,
    /// Download URL.
    pub download_url: Option<String>,
    /// Created time.
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
    /// Id.
    pub id: Option<Id>,
    /// Name.
    pub name: Option<String>,
    /// Locale.
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
    /// Id.
    pub id: Option<Id>,
    /// Photo URL.
    pub photo_url: Option<String>,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Web URL.
    pub web_url: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Role name.
    pub role_name: Option<String>,
    /// Label.
    pub label: Option<LabelMeta>,
    /// Type.
    pub type_: Option<AuthorType>,
    /// Email.
    pub email: Option<String>,
    /// KB role.
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
    /// Id.
    pub id: Id,
    /// First name.
    pub first_name: Option<String>,
    /// Photo URL.
    pub photo_url: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Email.
    pub email: Option<String>,
    /// Email id.
    pub email_id: Option<String>,
    /// Zuid.
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
    /// Id.
    pub id: Option<Id>,
    /// Sanitized name.
    pub sanitized_name: Option<String>,
    /// Name.
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
    /// Id.
    pub id: Option<Id>,
    /// Chat status id.
    pub chat_status_id: Option<Id>,
    /// Chat status.
    pub chat_status: Option<MyDepartmentChatStatus>,
    /// Is assign to team enabled.
    pub is_assign_to_team_enabled: Option<bool>,
    /// Modified time.
    pub modified_time: Option<DateTime>,
    /// Has logo.
    pub has_logo: Option<bool>,
    /// Sanitized name.
    pub sanitized_name: Option<String>,
    /// Sanitized dept hash.
    pub sanitized_dept_hash: Option<String>,
    /// Is visible in customer portal.
    pub is_visible_in_customer_portal: Option<bool>,
    /// Creator id.
    pub creator_id: Option<Id>,
    /// Description.
    pub description: Option<String>,
    /// Associated agent ids.
    pub associated_agent_ids: Option<Vec<Id>>,
    /// Is default.
    pub is_default: Option<bool>,
    /// Is enabled.
    pub is_enabled: Option<bool>,
    /// Name.
    pub name: Option<String>,
    /// Created time.
    pub created_time: Option<DateTime>,
    /// Name in customer portal.
    pub name_in_customer_portal: Option<String>,
    /// Status.
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
    /// Data.
    pub data: Option<Vec<NameRef>>,
    /// Has more.
    pub has_more: Option<bool>,
    /// Href.
    pub href: Option<String>,
}

object!(AssociatedDepartments {
    "data" => data,
    "hasMore" => has_more,
    "href" => href
});

/// Attachment, of `account_attachments().list`, `event_attachments().list`, `product_attachments().list`, ….
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Attachment {
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
    /// Href.
    pub href: Option<String>,
    /// Creator.
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

/// Attachment upload result, of `account_attachments().upload`, `call_attachments().upload`, `event_attachments().upload`, ….
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AttachmentUploadResult {
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
    /// Href.
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
    /// Type.
    pub type_: Option<AuthorType>,
    /// Email.
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
    /// Condition.
    pub condition: Option<String>,
    /// I18 n condition.
    pub i18_n_condition: Option<String>,
    /// Value.
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
    /// Latest version status.
    pub latest_version_status: Option<ArticleStatus>,
    /// Is trashed.
    pub is_trashed: Option<bool>,
    /// Translation id.
    pub translation_id: Option<Id>,
    /// Recycle bin entity id.
    pub recycle_bin_entity_id: Option<Id>,
    /// Latest version.
    pub latest_version: Option<String>,
    /// Is locked.
    pub is_locked: Option<bool>,
    /// Latest published version.
    pub latest_published_version: Option<String>,
    /// Href.
    pub href: Option<String>,
    /// Locale.
    pub locale: Option<ArticleCommentLocale>,
    /// Author id.
    pub author_id: Option<Id>,
    /// Translation state.
    pub translation_state: Option<TranslationState>,
    /// Status.
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
    /// Id.
    pub id: Option<Id>,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Photo URL.
    pub photo_url: Option<String>,
    /// Offset.
    pub offset: Option<i64>,
    /// Length.
    pub length: Option<i64>,
    /// Type.
    pub type_: Option<CallCommentMentionType>,
    /// Email.
    pub email: Option<String>,
    /// Zuid.
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
    /// Id.
    pub id: Option<Id>,
    /// Name.
    pub name: Option<String>,
    /// Logo URL.
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
    /// Category id.
    pub category_id: Option<Id>,
    /// Position.
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
    /// Is deleted.
    pub is_deleted: Option<bool>,
    /// Is best solution.
    pub is_best_solution: Option<bool>,
    /// External link.
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
    /// Topic id.
    pub topic_id: Option<Id>,
    /// Is topic deleted.
    pub is_topic_deleted: Option<bool>,
    /// Forum status.
    pub forum_status: Option<ForumStatus>,
    /// Source link.
    pub source_link: Option<String>,
    /// Topic type.
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
    /// App name.
    pub app_name: Option<String>,
    /// Ext id.
    pub ext_id: Option<Id>,
    /// Permalink.
    pub permalink: Option<String>,
    /// Type.
    pub type_: Option<ChannelType>,
    /// App photo URL.
    pub app_photo_url: Option<String>,
    /// Uuid.
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
    /// View.
    pub view: Option<bool>,
}

object!(ChatPermissions {
    "view" => view
});

/// Client action.
#[derive(Clone, Default, PartialEq)]
pub struct ClientAction {
    /// View.
    pub view: Option<bool>,
    /// Reshare shared custom views.
    pub reshare_shared_custom_views: Option<bool>,
    /// Edit.
    pub edit: Option<bool>,
    /// Delete shared custom views.
    pub delete_shared_custom_views: Option<bool>,
    /// Share own custom views.
    pub share_own_custom_views: Option<bool>,
    /// Create.
    pub create: Option<bool>,
    /// Manage own custom views.
    pub manage_own_custom_views: Option<bool>,
    /// Edit shared custom views.
    pub edit_shared_custom_views: Option<bool>,
    /// Delete.
    pub delete: Option<bool>,
    /// Export.
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

/// Comment, of `account_comments().list`, `account_comments().get`, `account_comments().create`, ….
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Comment {
    /// Id.
    pub id: Option<Id>,
    /// Modified time.
    pub modified_time: Option<DateTime>,
    /// Encoded content.
    pub encoded_content: Option<String>,
    /// Commented time.
    pub commented_time: Option<DateTime>,
    /// Content type.
    pub content_type: Option<ContentType>,
    /// Commenter id.
    pub commenter_id: Option<Id>,
    /// Content.
    pub content: Option<String>,
    /// Commenter.
    pub commenter: Option<Commenter>,
    /// Impersonated user.
    pub impersonated_user: Option<Commenter>,
    /// Mention.
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

/// Comment create, of `account_comments().create`, `contact_comments().create`.
#[derive(Clone, Default, PartialEq)]
pub struct CommentCreate {
    /// Content type.
    pub content_type: Option<ContentType>,
    /// Content; has to be sent.
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

/// Comment input, of `call_comments().create`, `call_comments().update`, `call_comments().replace`, ….
#[derive(Clone, Default, PartialEq)]
pub struct CommentInput {
    /// Content type.
    pub content_type: Option<ContentType>,
    /// Content.
    pub content: Option<String>,
    /// Attachment ids.
    pub attachment_ids: Option<Vec<Id>>,
}

object!(CommentInput {
    "contentType" => content_type,
    "content" => content,
    "attachmentIds" => attachment_ids
});
