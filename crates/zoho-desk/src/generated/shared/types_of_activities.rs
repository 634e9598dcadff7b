// Written by `cargo xtask codegen` from xtask/catalog/desk/shared.toml; changes belong there.
//! What is sent and what comes back.

use zoho_http::{DateTime, ExtraFields, Id, object};

use super::{AlertType, CallCommentMentionType, ContentType};

/// Call comment mention.
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

/// Comment input, for `call_comments().create`, `call_comments().update`,
/// `call_comments().replace`, ….
pub struct CommentInput {
    /// `contentType`: one of `plainText`, `html`.
    pub content_type: Option<ContentType>,
    /// `content`: text.
    pub content: Option<String>,
    /// `attachmentIds`: one or more ids.
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

/// Reminder.
pub struct Reminder {
    /// `relativeReminderInMin`: a whole number.
    pub relative_reminder_in_min: Option<i64>,
    /// `alertType`: any of `EMAIL`, `POPUP`, `SMS`.
    pub alert_type: Option<Vec<AlertType>>,
    /// `reminderType`: text.
    pub reminder_type: Option<String>,
    /// `reminderTime`: a moment with its offset.
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
