// Written by `cargo xtask codegen` from xtask/catalog/crm/shared.toml; changes belong there.
//! What is sent and what comes back.

use zoho_http::{ExtraFields, Id, object};

/// Email CC.
pub struct EmailCc {
    /// `user_name`: text.
    pub user_name: Option<String>,
    /// `email`: an e-mail address.
    pub email: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type EmailCc {
    "user_name" => user_name,
    "email" => email;
    extra
});

/// Email template attachment.
pub struct EmailTemplateAttachment {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `size`: a whole number.
    pub size: Option<i64>,
    /// `file_name`: text.
    pub file_name: Option<String>,
    /// `file_id`: the id of a file.
    pub file_id: Option<Id>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type EmailTemplateAttachment {
    "id" => id,
    "size" => size,
    "file_name" => file_name,
    "file_id" => file_id;
    extra
});

/// Last version statistic.
pub struct LastVersionStatistic {
    /// `tracked`: a whole number.
    pub tracked: Option<i64>,
    /// `delivered`: a whole number.
    pub delivered: Option<i64>,
    /// `opened`: a whole number.
    pub opened: Option<i64>,
    /// `bounced`: a whole number.
    pub bounced: Option<i64>,
    /// `sent`: a whole number.
    pub sent: Option<i64>,
    /// `clicked`: a whole number.
    pub clicked: Option<i64>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type LastVersionStatistic {
    "tracked" => tracked,
    "delivered" => delivered,
    "opened" => opened,
    "bounced" => bounced,
    "sent" => sent,
    "clicked" => clicked;
    extra
});
