// Written by `cargo xtask codegen` from desk/v1/shared.toml of the catalogue; changes belong there.
//! Request and response types.

use zoho_types::{DateTime, ExtraFields, Id, object};

use super::{LabelMeta, PortalUserType, Preferences, UserGroupStatus};

#[non_exhaustive]
pub struct Creator {
    pub id: Option<Id>,
    pub photo_url: Option<String>,
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

#[non_exhaustive]
pub struct Label {
    pub id: Option<Id>,
    pub preferences: Option<Preferences>,
    pub name: Option<String>,
    pub logo_url: Option<String>,
    pub modified_time: Option<DateTime>,
    pub creator: Option<Creator>,
    pub modifier: Option<Creator>,
    pub count: Option<i64>,
    pub created_time: Option<DateTime>,
    pub help_center_id: Option<Id>,
    pub is_primary: Option<bool>,
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

#[non_exhaustive]
pub struct User {
    pub id: Option<Id>,
    pub photo_url: Option<String>,
    pub name: Option<String>,
    pub email_address: Option<String>,
    /// One of `ENDUSER`, `SUPPORTREP`.
    pub user_type: Option<PortalUserType>,
    /// One of `ACTIVE`, `DISABLED`, `DELETED`.
    pub status: Option<UserGroupStatus>,
    pub assignee: Option<Creator>,
    pub assigned_time: Option<DateTime>,
    pub creator: Option<Creator>,
    pub added_time: Option<DateTime>,
    pub label: Option<LabelMeta>,
    pub last_accessed_time: Option<DateTime>,
    pub contact_id: Option<Id>,
    pub email: Option<Vec<UserEmail>>,
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

#[non_exhaustive]
pub struct UserEmail {
    pub email_address: Option<String>,
    pub is_verified: Option<bool>,
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
