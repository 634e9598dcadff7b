// Written by `cargo xtask codegen` from desk/v1/shared.toml of the catalogue; changes belong there.
//! Request and response types.

use zoho_types::{ExtraFields, Id, object};

use super::{LabelMeta, MentionStatus, UserType};

#[non_exhaustive]
pub struct CommunityMember {
    pub id: Option<Id>,
    pub photo_url: Option<String>,
    pub contact_id: Option<Id>,
    pub name: Option<String>,
    pub label: Option<LabelMeta>,
    /// One of `AGENT`, `END_USER`.
    pub type_: Option<UserType>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type CommunityMember {
    "id" => id,
    "photoUrl" => photo_url,
    "contactId" => contact_id,
    "name" => name,
    "label" => label,
    "type" => type_;
    extra
});

#[non_exhaustive]
pub struct Mentioned {
    pub groups: Option<Vec<MentionedGroup>>,
    pub users: Option<Vec<MentionedUser>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type Mentioned {
    "groups" => groups,
    "users" => users;
    extra
});

#[non_exhaustive]
pub struct MentionedGroup {
    pub id: Option<Id>,
    pub offsets: Option<Vec<Offset>>,
    pub name: Option<String>,
    /// One of `ACTIVE`, `INACTIVE`, `NOT_FOUND`, `DELETED`.
    pub mention_status: Option<MentionStatus>,
    pub logo_url: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type MentionedGroup {
    "id" => id,
    "offsets" => offsets,
    "name" => name,
    "mentionStatus" => mention_status,
    "logoUrl" => logo_url;
    extra
});

#[non_exhaustive]
pub struct MentionedUser {
    pub id: Option<Id>,
    pub photo_url: Option<String>,
    pub offsets: Option<Vec<Offset>>,
    pub name: Option<String>,
    /// One of `AGENT`, `END_USER`.
    pub type_: Option<UserType>,
    /// One of `ACTIVE`, `INACTIVE`, `NOT_FOUND`, `DELETED`.
    pub mention_status: Option<MentionStatus>,
    pub zuid: Option<Id>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type MentionedUser {
    "id" => id,
    "photoUrl" => photo_url,
    "offsets" => offsets,
    "name" => name,
    "type" => type_,
    "mentionStatus" => mention_status,
    "zuid" => zuid;
    extra
});

#[non_exhaustive]
pub struct Offset {
    pub offset: Option<i64>,
    pub length: Option<i64>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type Offset {
    "offset" => offset,
    "length" => length;
    extra
});
