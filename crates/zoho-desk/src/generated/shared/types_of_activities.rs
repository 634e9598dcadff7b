// Written by `cargo xtask codegen` from desk/v1/shared.toml of the catalogue; changes belong there.
//! Request and response types.

use zoho_types::{DateTime, ExtraFields, Id, object};

use super::{AlertType, CallCommentMentionType, ContentType};

#[non_exhaustive]
pub struct CallCommentMention {
    pub id: Option<Id>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub photo_url: Option<String>,
    pub offset: Option<i64>,
    pub length: Option<i64>,
    /// One of `AGENT`, `TEAM`.
    pub type_: Option<CallCommentMentionType>,
    pub email: Option<String>,
    pub zuid: Option<Id>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type CallCommentMention {
    "id" => id,
    "firstName" => first_name,
    "lastName" => last_name,
    "photoURL" => photo_url,
    "offset" => offset,
    "length" => length,
    "type" => type_,
    "email" => email,
    "zuid" => zuid;
    extra
});

pub struct CommentInput {
    /// One of `plainText`, `html`.
    pub content_type: Option<ContentType>,
    pub content: Option<String>,
    pub attachment_ids: Option<Vec<Id>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type CommentInput {
    "contentType" => content_type,
    "content" => content,
    "attachmentIds" => attachment_ids;
    extra
});

pub struct Reminder {
    pub relative_reminder_in_min: Option<i64>,
    /// Any of `EMAIL`, `POPUP`, `SMS`.
    pub alert_type: Option<Vec<AlertType>>,
    pub reminder_type: Option<String>,
    pub reminder_time: Option<DateTime>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type Reminder {
    "relativeReminderInMin" => relative_reminder_in_min,
    "alertType" => alert_type,
    "reminderType" => reminder_type,
    "reminderTime" => reminder_time;
    extra
});
