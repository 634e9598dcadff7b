//! The shapes of plain values, from their schemas, and from their names where the schemas are vague: both
//! products write ids, counts and numbers as strings or as numbers, as it comes.

use super::json::Json;
use super::shape::{JSON, Shape};
use zoho_catalog::model::{Range, Type};

/// Enumerations with more values than that are text: lists of languages and the like.
const MOST_WORDS: usize = 60;

/// Whether the schema's type is, or may be, the one of that name.
pub(super) fn is_a(schema: &Json, name: &str) -> bool {
    types(schema).any(|ty| ty == name)
}

/// The types of a schema: one, or a list of them.
fn types(schema: &Json) -> impl Iterator<Item = &str> {
    let ty = schema.get("type");
    ty.str()
        .into_iter()
        .chain(ty.items().iter().filter_map(Json::str))
}

/// Whether null may stand there.
pub(super) fn is_nullable(schema: &Json) -> bool {
    let null = |variant: &Json| is_a(variant, "null");
    let variants = ["oneOf", "anyOf"].map(|key| schema.get(key).items());
    schema.get("nullable").is_true() || null(schema) || variants.into_iter().flatten().any(null)
}

/// Whether the schema is one of a plain value.
pub(super) fn is_plain(schema: &Json) -> bool {
    let plain = ["string", "integer", "number", "boolean", "null"];
    let mut types = types(schema).peekable();
    types.peek().is_some() && types.all(|ty| plain.contains(&ty))
}

/// The shape of a plain value.
pub(super) fn shape(schema: &Json, name: &str) -> Shape {
    one_of(&[schema], name)
}

/// The shape of a plain value that is described in several ways.
pub(super) fn one_of(schemas: &[&Json], name: &str) -> Shape {
    let may_be = |ty: &str| schemas.iter().any(|schema| is_a(schema, ty));
    let format = |format: &str| {
        schemas
            .iter()
            .any(|schema| schema.get("format").str() == Some(format))
    };
    let (text, whole) = (may_be("string"), may_be("integer"));
    let plain = match () {
        () if may_be("boolean") && !text && !whole => Type::Bool,
        () if may_be("boolean") && text => Type::Bool,
        () if format("binary") => Type::File,
        () if format("date-time") => Type::DateTime,
        () if format("date") => Type::Date,
        () if may_be("number") => Type::Float,
        () if is_id(name) && (text || whole) => Type::Id,
        () if text && whole && format("int64") => by_name(name),
        // Some countries' have letters, some begin with zeros.
        () if text && name == "zip" => Type::String,
        () if whole => Type::Int,
        // CRM and Desk write many counts as text.
        () if text && is_count(name) => Type::Int,
        () if text => match words(schemas) {
            Some(words) => return enumeration(words, name),
            None if is_question(name) => Type::Bool,
            None => Type::String,
        },
        () => return JSON,
    };
    Shape::Plain(plain)
}

/// The words that all of the schemas list.
fn words(schemas: &[&Json]) -> Option<Vec<String>> {
    let mut words = Vec::new();
    for schema in schemas.iter().filter(|schema| is_a(schema, "string")) {
        let listed = schema.get("enum").items().iter().filter_map(Json::str);
        let before = words.len();
        for word in listed {
            if !words.iter().any(|known| known == word) {
                words.push(word.to_owned());
            }
        }
        if words.len() == before {
            return None;
        }
    }
    (!words.is_empty()).then_some(words)
}

/// The shape of an enumeration: a type of its own when it is one that people would name.
fn enumeration(mut words: Vec<String>, name: &str) -> Shape {
    let moment = name.ends_with("Time") || name.ends_with("_time") || name.ends_with("Date");
    if words.len() == 1 && words[0] == "null" && moment {
        return Shape::Plain(Type::DateTime);
    }
    words.retain(|word| word != "null" && !word.is_empty());
    let all = |test: fn(&str) -> bool| words.iter().all(|word| test(word));
    if words.len() < 2 || words.len() > MOST_WORDS {
        return Shape::Plain(Type::String);
    }
    if all(|word| word.parse::<i64>().is_ok()) {
        return Shape::Plain(Type::Int);
    }
    if all(|word| ["true", "false"].contains(&word.to_ascii_lowercase().as_str())) {
        return Shape::Plain(Type::Bool);
    }
    if !all(|word| word.chars().any(char::is_alphabetic)) || all(|word| word.starts_with('#')) {
        return Shape::Plain(Type::String);
    }
    Shape::Words(words)
}

/// Whether a value of that name is an id.
pub(super) fn is_id(name: &str) -> bool {
    let name = name.trim_start_matches(['$', '_']);
    let mail = name.ends_with("mailId") || name.ends_with("mailIds") || name.ends_with("email_id");
    let ends = [
        "Id", "Ids", "ID", "IDs", "_id", "_ids", "_ID", "_id__s", "zuid", "zgid",
    ];
    !mail && (name == "id" || name == "ids" || ends.iter().any(|end| name.ends_with(end)))
}

/// Whether a value of that name is yes or no: `isPrivate`.
fn is_question(name: &str) -> bool {
    name.strip_prefix("is")
        .is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_uppercase()))
}

/// Whether a value of that name is a count.
fn is_count(name: &str) -> bool {
    // Companies tell their size as a range.
    !name.starts_with("employee")
        && (name == "count"
            || name.ends_with("_count")
            || name.ends_with("_Count")
            || name.ends_with("Count"))
}

/// Returns the type of a value that may be a string or a 64-bit number.
fn by_name(name: &str) -> Type {
    let name = name.trim_end_matches('_').to_ascii_lowercase();
    let counts = [
        "count",
        "size",
        "total",
        "limit",
        "number",
        "order",
        "offset",
        "length",
        "position",
        "threshold",
        "minutes",
        "from",
        "code",
        "weightage",
    ];
    if counts.iter().any(|word| name.ends_with(word))
        || name.starts_with("total")
        || name.starts_with("max")
    {
        return Type::Int;
    }
    let people = [
        "by",
        "owner",
        "assignee",
        "agent",
        "agents",
        "team",
        "teams",
        "department",
        "departments",
        "role",
        "roles",
        "uploads",
        "contacts",
        "skills",
        "owners",
        "follower",
        "commenter",
        "topic",
        "subteams",
        "rolesandsubordinates",
        "roleswithsubordinates",
        "immediatesubroles",
        "reportsto",
        "tabs",
        "permissions",
        "array",
        "arr",
        "data",
        "channels",
        "sid",
        "permisisons",
    ];
    let counted = [
        "light",
        "imported",
        "deactivated",
        "closed",
        "all",
        "active",
        "unconfirmed",
        "deleted",
    ];
    if people.iter().any(|word| name.ends_with(word)) {
        let number =
            name.ends_with("agents") && counted.iter().any(|word| name == format!("{word}agents"));
        return if number { Type::Int } else { Type::Id };
    }
    let states = [
        "created",
        "blocked",
        "ended",
        "missed",
        "on_hold",
        "on_progress",
        "open",
        "httpcode",
    ];
    if name.ends_with("tickets") || states.contains(&name.as_str()) {
        return Type::Int;
    }
    Type::String
}

/// Returns what two plain values say together.
pub(super) fn merge(left: &Type, right: &Type) -> Shape {
    let either = |ty: Type| *left == ty || *right == ty;
    if either(Type::Json) {
        return JSON;
    }
    Shape::Plain(match () {
        () if either(Type::Id) => Type::Id,
        () if either(Type::String) => Type::String,
        () if either(Type::Float) && either(Type::Int) => Type::Float,
        () if either(Type::DateTime) && either(Type::Date) => Type::DateTime,
        () => return JSON,
    })
}

/// The bounds of a value.
pub(super) fn range(schema: &Json, shape: &Shape) -> Option<Range> {
    let (min, max) = match shape {
        Shape::Plain(Type::Int | Type::Float) => ("minimum", "maximum"),
        Shape::Plain(Type::String) => ("minLength", "maxLength"),
        Shape::List(_) => ("minItems", "maxItems"),
        _ => return None,
    };
    let range = Range {
        min: schema.get(min).int(),
        max: schema.get(max).int(),
    };
    (range.min.is_some() || range.max.is_some()).then_some(range)
}

/// The default of a value.
pub(super) fn default(schema: &Json) -> Option<String> {
    schema
        .get("default")
        .scalar()
        .filter(|default| !default.is_empty() && default != "null")
}
