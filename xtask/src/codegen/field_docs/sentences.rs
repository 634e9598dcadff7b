//! Sentences on names that mean the same wherever they occur, without their full stops.

use crate::catalog::model::{Field, Type};
use crate::codegen::names;

/// On parameters.
const PARAMETERS: &[(&str, &str)] = &[
    ("page", "The number of the page; the first is 1"),
    ("per_page", "The maximum number of items in a page"),
    ("limit", "The maximum number of items in a page"),
    ("from", "The position of the first item in the list"),
    (
        "page_token",
        "The token from the page before, to continue after it",
    ),
    ("sort_by", "The field that the list is sorted by"),
    ("sort_order", "The sort direction"),
    ("order_by", "The sort direction"),
    ("fields", "The API names of the fields to return"),
    ("include", "What to return along with each item"),
    ("ids", "The ids of the items to return or change"),
    (
        "if_modified_since",
        "Returns only what has changed since then. Where nothing has, a list is empty and \
         [says so](zoho_http::Page::is_not_modified), and another call ends with \
         [`ErrorKind::NotModified`](zoho_http::ErrorKind::NotModified)",
    ),
    ("cvid", "The id of the custom view whose contents to return"),
    (
        "view_id",
        "The id of the custom view whose contents to return",
    ),
    (
        "trigger",
        "The automations to start, such as `workflow` and `approval`; none when the list is empty",
    ),
    ("search_str", "The text to search for"),
    ("all", "The text to search for in all fields"),
    (
        "converted",
        "The leads to return: `false`, `true` or `both`; `false` by default",
    ),
    (
        "include_child",
        "Whether to include child territories: `true` or `false`",
    ),
    (
        "wf_trigger",
        "Whether workflows run: `true` or `false`; `true` by default",
    ),
    ("module", "The API name of a module"),
    (
        "criteria",
        "The condition to match, such as `(Last_Name:equals:Park)`",
    ),
];

/// On fields.
const FIELDS: &[(&str, &str)] = &[
    ("web_url", "The address of its page in Zoho"),
    ("cf", "Custom fields by API name"),
    ("custom_fields", "Custom fields by label"),
    ("api_name", "The name in requests and criteria"),
    (
        "ticket_number",
        "The number by which people know the ticket; calls take its id",
    ),
    ("display_label", "The label in the user interface"),
    ("field_label", "The label in the user interface"),
];

/// The sentence on a parameter of that name.
pub(super) fn of_parameter(field: &Field) -> Option<&'static str> {
    if field.wire == "sort_order" && field.ty == Type::String {
        return Some("The sort direction: `asc` or `desc`");
    }
    if field.wire == "owner_id" {
        return Some(
            "The id of the user whose mail is meant; in lists only with the type `user_emails`",
        );
    }
    let is_custom = names::snake(&field.wire)
        .strip_prefix("custom_field")
        .is_some_and(|rest| rest.chars().all(|c| c.is_ascii_digit()));
    if is_custom && field.ty == Type::String {
        return Some("A custom field and the value to match, such as `cf_color:green`");
    }
    find(PARAMETERS, field)
}

/// The sentence on a field of that name.
pub(super) fn of_field(field: &Field) -> Option<&'static str> {
    find(FIELDS, field)
}

fn find(sentences: &'static [(&'static str, &'static str)], field: &Field) -> Option<&'static str> {
    let name = names::snake(&field.wire);
    let found = sentences.iter().find(|(known, _)| *known == name);
    found.map(|(_, sentence)| *sentence)
}
