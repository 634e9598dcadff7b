//! Names that mean the same wherever they occur.

use crate::catalog::model::{Field, Type};
use crate::codegen::names;

/// What parameters mean wherever they occur.
const PARAMETERS: &[(&str, &str)] = &[
    ("page", "which page comes; the first is 1"),
    ("per_page", "how many come at a time"),
    ("limit", "how many come at a time"),
    ("from", "the place of the first one that comes"),
    (
        "page_token",
        "the token that the page before gave, to go on behind it",
    ),
    ("sort_by", "what the list is ordered by"),
    ("sort_order", "which way the list is ordered"),
    ("order_by", "which way the list is ordered"),
    ("fields", "the API names of the fields that come"),
    ("include", "what comes along"),
    ("ids", "the ids of those that are meant"),
    (
        "if_modified_since",
        "only what has changed since then comes; where nothing has, the call ends with \
         [`ErrorKind::NotModified`](zoho_http::ErrorKind::NotModified)",
    ),
    ("cvid", "the id of the custom view whose contents come"),
    ("view_id", "the id of the custom view whose contents come"),
    (
        "trigger",
        "which automations are started: `workflow`, `approval` and the like; none when the list is empty",
    ),
    ("search_str", "what is searched for"),
    ("all", "what is searched for in all fields"),
    (
        "converted",
        "which leads come: `false`, `true` or `both`; `false` where it is left out",
    ),
    (
        "include_child",
        "whether those of child territories come too: `true` or `false`",
    ),
    (
        "wf_trigger",
        "whether workflows run: `true` or `false`; `true` where it is left out",
    ),
    ("module", "the API name of a module"),
    (
        "criteria",
        "the condition that has to be met, such as `(Last_Name:equals:Park)`",
    ),
];

/// What fields mean wherever they occur.
const FIELDS: &[(&str, &str)] = &[
    ("id", "its id"),
    ("created_time", "when it was created"),
    ("created_at", "when it was created"),
    ("modified_time", "when it was last changed"),
    ("last_modified_time", "when it was last changed"),
    ("created_by", "who created it"),
    ("modified_by", "who changed it last"),
    ("owner", "whom it belongs to"),
    ("owner_id", "the id of the user whom it belongs to"),
    ("web_url", "where a browser shows it"),
    ("cf", "custom fields by their API names"),
    ("custom_fields", "custom fields by their labels"),
    ("api_name", "its name in requests and criteria"),
    ("name", "its name"),
    ("display_label", "how it is labelled"),
    ("field_label", "how it is labelled"),
    (
        "ticket_number",
        "the number that people know the ticket by; calls take its id",
    ),
    ("cc", "the addresses that get a copy"),
    (
        "bcc",
        "the addresses that get a copy of which the others do not know",
    ),
];

/// What a parameter of that name means.
pub(super) fn parameter(field: &Field) -> Option<&'static str> {
    if field.wire == "sort_order" && field.ty == Type::String {
        return Some("which way the list is ordered: `asc` or `desc`");
    }
    if field.wire == "owner_id" {
        return Some(
            "the id of the user whose mail is meant; of lists, only with the type `user_emails`",
        );
    }
    known(PARAMETERS, field)
}

/// What a field of that name means.
pub(super) fn field(field: &Field) -> Option<&'static str> {
    known(FIELDS, field)
}

fn known(all: &'static [(&'static str, &'static str)], field: &Field) -> Option<&'static str> {
    let name = names::snake(&field.wire);
    let found = all.iter().find(|(known, _)| *known == name);
    found.map(|(_, meaning)| *meaning)
}
