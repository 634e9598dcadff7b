// Written by `cargo xtask codegen` from xtask/catalog/desk/shared.toml; changes belong there.
//! What is sent and what comes back.

use zoho_http::{ExtraFields, Id, object};

use super::{LabelMeta, MentionStatus, UserType};

/// Community member.
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

/// Mentioned.
#[non_exhaustive]
pub struct Mentioned {
    /// `groups`: a list.
    pub groups: Option<Vec<MentionedGroup>>,
    /// `users`: a list.
    pub users: Option<Vec<MentionedUser>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type Mentioned {
    "groups" => groups,
    "users" => users;
    extra
});

/// Mentioned group.
#[non_exhaustive]
pub struct MentionedGroup {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `offsets`: a list.
    pub offsets: Option<Vec<Offset>>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `mentionStatus`: one of `ACTIVE`, `INACTIVE`, `NOT_FOUND`, `DELETED`.
    pub mention_status: Option<MentionStatus>,
    /// `logoUrl`: an address on the web.
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

/// Mentioned user.
#[non_exhaustive]
pub struct MentionedUser {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `photoUrl`: an address on the web.
    pub photo_url: Option<String>,
    /// `offsets`: a list.
    pub offsets: Option<Vec<Offset>>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `type`: one of `AGENT`, `END_USER`.
    pub type_: Option<UserType>,
    /// `mentionStatus`: one of `ACTIVE`, `INACTIVE`, `NOT_FOUND`, `DELETED`.
    pub mention_status: Option<MentionStatus>,
    /// `zuid`: an id.
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

/// Offset.
#[non_exhaustive]
pub struct Offset {
    /// `offset`: a whole number.
    pub offset: Option<i64>,
    /// `length`: a whole number.
    pub length: Option<i64>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type Offset {
    "offset" => offset,
    "length" => length;
    extra
});
