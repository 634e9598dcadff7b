//! The docs of parameters and fields: a sentence where one was written for the name, and the facts of the
//! catalogue. Where there is neither, there are no docs.

mod sentences;

use super::names;
use super::parameters::{Parameter, Place};
use super::rust_types::Types;
use super::type_usage::key_of;
use crate::catalog::model::{Field, Type};

/// Values that are longer together are left to the docs of their type.
const SHORT: usize = 72;

/// The docs of a setter: what it means, where it is sent, and its facts.
pub(super) fn of_setter(parameter: &Parameter<'_>, types: &Types<'_>) -> String {
    let field = parameter.field;
    let wire = &field.wire;
    let place = match parameter.place {
        Place::Query => format!("Query parameter `{wire}`"),
        Place::Header => format!("Header `{wire}`"),
        Place::Member => format!("Member `{wire}` of the body"),
        Place::Part => format!("Part `{wire}` of the form"),
    };
    let facts = facts(field, types, parameter.place != Place::Member);
    sentences(
        sentences::of_parameter(field),
        &[vec![place], facts].concat(),
    )
}

/// The docs of an argument, where its name and type do not say it all.
pub(super) fn of_argument(field: &Field, types: &Types<'_>) -> Option<String> {
    let facts = facts(field, types, true);
    let sentence = sentences::of_parameter(field);
    let is_told = sentence.is_some() || !facts.is_empty();
    is_told.then(|| sentences(sentence, &facts))
}

/// The docs of a field, where there is something to say.
pub(super) fn of_field(field: &Field, types: &Types<'_>, is_sent: bool) -> Option<String> {
    let mut facts = Vec::new();
    if field.required && is_sent {
        facts.push("Required".to_owned());
    }
    facts.extend(self::facts(field, types, false));
    let sentence = sentences::of_field(field);
    let is_told = sentence.is_some() || !facts.is_empty();
    is_told.then(|| sentences(sentence, &facts))
}

/// The sentence, followed by one with the facts.
fn sentences(sentence: Option<&str>, facts: &[String]) -> String {
    let mut text = sentence.map_or_else(String::new, |sentence| format!("{sentence}."));
    if !facts.is_empty() {
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(&names::capital(&facts.join(", ")));
        text.push('.');
    }
    text
}

/// What the catalogue says of it beside its type: values, bounds, default, form.
fn facts(field: &Field, types: &Types<'_>, is_text: bool) -> Vec<String> {
    let mut facts: Vec<String> = values(field, types).into_iter().collect();
    facts.extend(bounds(field));
    let default = field.default.as_ref();
    if let Some(default) = default.filter(|default| is_possible(field, default)) {
        facts.push(format!("`{default}` by default"));
    }
    if is_text {
        facts.extend(form(field));
    }
    facts
}

/// The values of an enumeration.
fn values(field: &Field, types: &Types<'_>) -> Option<String> {
    let (ty, of) = match &field.ty {
        Type::List(item) => (&**item, "any of"),
        ty => (ty, "one of"),
    };
    let values = match ty {
        Type::Own(_) | Type::Shared(_) => types.usage.values(&key_of(ty, types.resource)?)?,
        _ => return None,
    };
    let shown: Vec<_> = values.iter().map(|value| format!("`{value}`")).collect();
    let is_short = shown.iter().map(String::len).sum::<usize>() <= SHORT;
    let reverses = values.iter().any(|value| has_minus(value));
    match (is_short, reverses) {
        (true, true) => Some(format!(
            "{of} {}, where a minus reverses the order",
            shown.join(", ")
        )),
        (true, false) => Some(format!("{of} {}", shown.join(", "))),
        (false, true) => Some("where a minus reverses the order".to_owned()),
        (false, false) => None,
    }
}

/// `-name`, and not `-1`.
fn has_minus(value: &str) -> bool {
    value
        .strip_prefix('-')
        .is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_alphabetic()))
}

fn bounds(field: &Field) -> Option<String> {
    let range = field.range?;
    // Page numbers count from 1, which their sentence says.
    if field.wire == "page" && range.max.is_none() {
        return None;
    }
    let of = match field.ty {
        Type::List(_) => " values",
        Type::String => " characters",
        _ => "",
    };
    match (range.min, range.max) {
        (Some(min), Some(max)) => Some(format!("from {min} to {max}{of}")),
        (Some(min), None) => Some(format!("at least {min}{of}")),
        (None, Some(max)) => Some(format!("at most {max}{of}")),
        (None, None) => None,
    }
}

/// Whether a default keeps to the bounds; published ones do not always.
fn is_possible(field: &Field, default: &str) -> bool {
    match (field.range, default.parse::<i64>()) {
        (Some(range), Ok(number)) => {
            range.min.is_none_or(|min| number >= min) && range.max.is_none_or(|max| number <= max)
        }
        _ => true,
    }
}

/// How a value is written as text, where that is not plain.
fn form(field: &Field) -> Option<String> {
    let name = names::snake(&field.wire);
    match &field.ty {
        Type::String if name.ends_with("time_range") || name.ends_with("date_range") => Some(
            "two date-times, or text such as `2026-01-01T00:00:00.000Z,2026-01-31T23:59:59.000Z`"
                .to_owned(),
        ),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::type_usage::TypeUsage;
    use super::*;
    use crate::catalog::model::{Catalogue, Resource};
    use crate::catalog::read;

    fn told<T>(wire: &str, notation: &str, tell: impl Fn(&Field, &Types<'_>) -> T) -> T {
        let text = "doc = \"Things.\"\narea = \"a\"\n[enums]\nKind = [\"name\", \"-name\"]\n\
                    [operations.list]\nhttp = \"GET /things\"\nquery = { kind = \"Kind\" }\n";
        let resource = read::resource("things", text).unwrap();
        let catalogue = Catalogue {
            resources: [("things".to_owned(), resource.clone())].into(),
            shared: Resource::default(),
            ..Catalogue::default()
        };
        let usage = TypeUsage::new(&catalogue);
        let types = Types {
            usage: &usage,
            resource: &resource,
        };
        tell(&Field::parse(wire, notation).unwrap(), &types)
    }

    #[test]
    fn setters_say_where_they_are_sent_and_their_facts() {
        for (wire, notation, expected) in [
            (
                "per_page",
                "int 1..200 = 200",
                "The maximum number of items in a page. Query parameter `per_page`, from 1 to 200, `200` by default.",
            ),
            // Such a default is published.
            (
                "limit",
                "int 1..200 = 0",
                "The maximum number of items in a page. Query parameter `limit`, from 1 to 200.",
            ),
            (
                "page",
                "int 1.. = 1",
                "The number of the page; the first is 1. Query parameter `page`, `1` by default.",
            ),
            (
                "kinds",
                "[Kind]",
                "Query parameter `kinds`, any of `name`, `-name`, where a minus reverses the order.",
            ),
            ("departmentIds", "[id]", "Query parameter `departmentIds`."),
            (
                "name",
                "string ..25",
                "Query parameter `name`, at most 25 characters.",
            ),
        ] {
            let said = told(wire, notation, |field, types| {
                of_setter(&Parameter::query(field), types)
            });
            assert_eq!(said, expected);
        }
    }

    #[test]
    fn a_field_without_a_sentence_or_a_fact_has_no_docs() {
        for (wire, notation) in [
            ("id", "id!"),
            ("Created_Time", "datetime"),
            ("threadCount", "int"),
            ("isSpam", "bool"),
            ("subject", "string"),
            ("tags", "[string]"),
        ] {
            assert_eq!(told(wire, notation, |f, t| of_field(f, t, false)), None);
        }
    }

    #[test]
    fn a_field_says_what_is_known_of_it() {
        for (wire, notation, expected) in [
            ("subject", "string!", "Required."),
            (
                "subject",
                "string! ..255",
                "Required, at most 255 characters.",
            ),
            (
                "kind",
                "Kind",
                "One of `name`, `-name`, where a minus reverses the order.",
            ),
            (
                "ticketNumber",
                "string",
                "The number by which people know the ticket; calls take its id.",
            ),
        ] {
            let said = told(wire, notation, |f, t| of_field(f, t, true));
            assert_eq!(said.as_deref(), Some(expected));
        }
    }
}
