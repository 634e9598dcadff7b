//! The bounds of fields as code.

use crate::catalog::model::{Field, Range, Type};

/// The bounds of a field as a range of Rust.
pub(super) fn range(field: &Field) -> Option<String> {
    let (least, most) = ends(field, field.range?);
    Some(format!("{least}..={most}"))
}

/// The least and the most, as code. Of characters and values the least is 0.
pub(super) fn ends(field: &Field, range: Range) -> (String, String) {
    let least = match (range.min, &field.ty) {
        (Some(least), _) => least.to_string(),
        (None, Type::String | Type::List(_)) => "0".to_owned(),
        (None, _) => "i64::MIN".to_owned(),
    };
    let most = range
        .max
        .map_or_else(|| "i64::MAX".to_owned(), |most| most.to_string());
    (least, most)
}
