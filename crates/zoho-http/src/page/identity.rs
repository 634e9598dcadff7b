//! The identity of an item of a list.

use zoho_types::json::{self, Field, Json, View, members_of};

/// Writes the identity of `item` within its list to `to`: its `id`, or the whole item if it has none. Returns whether
/// it was the id.
pub(super) fn identity<T: Field>(item: &T, to: &mut String) -> bool {
    identity_of(item, to)
}

fn identity_of(item: &dyn Field, to: &mut String) -> bool {
    let found = id_of(&item.view(), to);
    if !found {
        to.push_str(&json::text(item));
    }
    found
}

fn id_of(item: &View<'_>, to: &mut String) -> bool {
    let mut found = false;
    let mut look = |key: &str, value: View<'_>| {
        if key == "id" && !found {
            found = put(&value, to);
        }
    };
    match item {
        View::Json(Json::Object(members)) => {
            if let Some(id) = members.get("id") {
                look("id", View::Json(id));
            }
        }
        item => members_of(item, &mut look),
    }
    found
}

/// Writes an id; returns whether it is one: a text or a number, and not empty.
fn put(id: &View<'_>, to: &mut String) -> bool {
    let start = to.len();
    match id {
        View::Str(text) => to.push_str(text),
        View::Json(Json::String(text)) => to.push_str(text),
        View::Int(number) => to.push_str(&number.to_string()),
        View::Decimal(number) => to.push_str(number.as_str()),
        View::Json(Json::Number(number)) => to.push_str(&number.to_string()),
        // As in the JSON: with its quotes, if it has any.
        View::Raw(text) if !text.starts_with(['{', '[']) && *text != "null" => {
            to.push_str(text.trim_matches('"'));
        }
        _ => {}
    }
    to.len() > start
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;
    use zoho_types::ExtraFields;
    use zoho_types::{Id, object};

    #[derive(Default)]
    struct Row {
        id: Option<Id>,
        extra: ExtraFields,
    }
    object!(Row { "id" => id; extra });

    #[derive(Default)]
    struct Loose {
        extra: ExtraFields,
    }
    object!(Loose {; extra });

    fn of<T: Field>(item: &T) -> (String, bool) {
        let mut to = String::new();
        let is_id = identity(item, &mut to);
        (to, is_id)
    }

    #[test]
    fn an_item_is_known_by_its_id_wherever_it_stands() {
        let row: Row = serde_json::from_str(r#"{"id":7,"x":1}"#).unwrap();
        assert_eq!(of(&row), ("7".to_owned(), true));
        for text in [r#"{"x":1,"id":"7"}"#, r#"{"id":7}"#] {
            let loose: Loose = serde_json::from_str(text).unwrap();
            assert_eq!(of(&loose), ("7".to_owned(), true), "{text}");
            let value: Json = serde_json::from_str(text).unwrap();
            assert_eq!(of(&value), ("7".to_owned(), true), "{text}");
        }
    }

    #[test]
    fn an_item_without_an_id_is_known_by_all_of_it() {
        let row: Row = serde_json::from_str(r#"{"id":null,"x":1}"#).unwrap();
        assert_eq!(of(&row), (r#"{"x":1}"#.to_owned(), false));
        assert!(!of(&json!({"id": {"a": 1}})).1);
        assert_eq!(of(&"a".to_owned()), (r#""a""#.to_owned(), false));
    }
}
