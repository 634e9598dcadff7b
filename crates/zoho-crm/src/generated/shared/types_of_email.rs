// Written by `cargo xtask codegen` from crm/v8/shared.toml of the catalogue; changes belong there.
//! Request and response types.

use zoho_types::{ExtraFields, Id, object};

pub struct EmailCc {
    pub user_name: Option<String>,
    pub email: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type EmailCc {
    "user_name" => user_name,
    "email" => email;
    extra
});

pub struct EmailTemplateAttachment {
    pub id: Option<Id>,
    pub size: Option<i64>,
    pub file_name: Option<String>,
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

pub struct LastVersionStatistic {
    pub tracked: Option<i64>,
    pub delivered: Option<i64>,
    pub opened: Option<i64>,
    pub bounced: Option<i64>,
    pub sent: Option<i64>,
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
