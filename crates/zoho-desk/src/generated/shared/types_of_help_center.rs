// Written by `cargo xtask codegen` from xtask/catalog/desk/shared.toml; changes belong there.
//! What is sent and what comes back.

use zoho_http::{DateTime, ExtraFields, Id, object};

use super::{LabelMeta, PortalUserType, Preferences, UserGroupStatus};

/// Creator.
#[non_exhaustive]
pub struct Creator {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `photoUrl`: an address on the web.
    pub photo_url: Option<String>,
    /// `name`: its name.
    pub name: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type Creator {
    "id" => id,
    "photoUrl" => photo_url,
    "name" => name;
    extra
});

/// Label, from `labels().list`, `labels().get`, `labels().create`, ….
#[non_exhaustive]
pub struct Label {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `preferences`: an object.
    pub preferences: Option<Preferences>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `logoUrl`: an address on the web.
    pub logo_url: Option<String>,
    /// `modifiedTime`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `creator`: an object.
    pub creator: Option<Creator>,
    /// `modifier`: an object.
    pub modifier: Option<Creator>,
    /// `count`: how many there are.
    pub count: Option<i64>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `helpCenterId`: the id of a help center.
    pub help_center_id: Option<Id>,
    /// `isPrimary`: whether it is primary.
    pub is_primary: Option<bool>,
    /// `assignedTime`: a moment with its offset.
    pub assigned_time: Option<DateTime>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type Label {
    "id" => id,
    "preferences" => preferences,
    "name" => name,
    "logoUrl" => logo_url,
    "modifiedTime" => modified_time,
    "creator" => creator,
    "modifier" => modifier,
    "count" => count,
    "createdTime" => created_time,
    "helpCenterId" => help_center_id,
    "isPrimary" => is_primary,
    "assignedTime" => assigned_time;
    extra
});

/// User, from `labels().list_users`, `user_groups().list_users`, `users().list`, ….
#[non_exhaustive]
pub struct User {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `photoUrl`: an address on the web.
    pub photo_url: Option<String>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `emailAddress`: an e-mail address.
    pub email_address: Option<String>,
    /// `userType`: one of `ENDUSER`, `SUPPORTREP`.
    pub user_type: Option<PortalUserType>,
    /// `status`: one of `ACTIVE`, `DISABLED`, `DELETED`.
    pub status: Option<UserGroupStatus>,
    /// `assignee`: an object.
    pub assignee: Option<Creator>,
    /// `assignedTime`: a moment with its offset.
    pub assigned_time: Option<DateTime>,
    /// `creator`: an object.
    pub creator: Option<Creator>,
    /// `addedTime`: a moment with its offset.
    pub added_time: Option<DateTime>,
    /// `label`: an object.
    pub label: Option<LabelMeta>,
    /// `lastAccessedTime`: a moment with its offset.
    pub last_accessed_time: Option<DateTime>,
    /// `contactId`: the id of a contact.
    pub contact_id: Option<Id>,
    /// `email`: a list.
    pub email: Option<Vec<UserEmail>>,
    /// `count`: how many there are.
    pub count: Option<i64>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type User {
    "id" => id,
    "photoUrl" => photo_url,
    "name" => name,
    "emailAddress" => email_address,
    "userType" => user_type,
    "status" => status,
    "assignee" => assignee,
    "assignedTime" => assigned_time,
    "creator" => creator,
    "addedTime" => added_time,
    "label" => label,
    "lastAccessedTime" => last_accessed_time,
    "contactId" => contact_id,
    "email" => email,
    "count" => count;
    extra
});

/// User email.
#[non_exhaustive]
pub struct UserEmail {
    /// `emailAddress`: an e-mail address.
    pub email_address: Option<String>,
    /// `isVerified`: whether it is verified.
    pub is_verified: Option<bool>,
    /// `isPrimary`: whether it is primary.
    pub is_primary: Option<bool>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type UserEmail {
    "emailAddress" => email_address,
    "isVerified" => is_verified,
    "isPrimary" => is_primary;
    extra
});
