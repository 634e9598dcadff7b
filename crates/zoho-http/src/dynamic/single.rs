//! Single JSON values, and the fields that take them.

use zoho_types::json::{Scalar, ScalarValue};

pub(super) fn number(json: &str) -> ScalarValue<'static> {
    if let Ok(n) = json.parse() {
        return ScalarValue::Int(n);
    }
    if let Ok(n) = json.parse() {
        return ScalarValue::Big(n);
    }
    ScalarValue::Float(json.parse().unwrap_or(f64::INFINITY))
}

/// Returns whether the field takes text, and refuses other values as such.
pub(super) fn takes_text(to: &mut dyn Scalar) -> bool {
    let bool = ScalarValue::Bool(true);
    let refused = to.accept(bool).err();
    refused.is_some() && refused == bool.text(&mut |_| {}).err()
}

/// Returns the kind that the field takes, found by offering it values that match nearly no type.
pub(super) fn expected(to: &mut dyn Scalar) -> &'static str {
    let responses = [ScalarValue::Str("no such value"), ScalarValue::Bool(true)];
    let mut refused = responses
        .into_iter()
        .filter_map(|token| to.accept(token).err());
    refused.next().unwrap_or("a single value")
}
