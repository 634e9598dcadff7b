//! Single values of JSON, and the places that take them.

use zoho_types::json::{Scalar, Token};

pub(super) fn number(json: &str) -> Token<'static> {
    if let Ok(n) = json.parse() {
        return Token::Int(n);
    }
    if let Ok(n) = json.parse() {
        return Token::Big(n);
    }
    Token::Float(json.parse().unwrap_or(f64::INFINITY))
}

/// Whether the place takes text, and refuses other values as such.
pub(super) fn takes_text(to: &mut dyn Scalar) -> bool {
    let bool = Token::Bool(true);
    let refused = to.accept(bool).err();
    refused.is_some() && refused == bool.text(&mut |_| {}).err()
}

/// What the place takes, asked by giving it values that fit nearly no type.
pub(super) fn expected(to: &mut dyn Scalar) -> &'static str {
    let answers = [Token::Str("no such value"), Token::Bool(true)];
    let mut refused = answers
        .into_iter()
        .filter_map(|token| to.accept(token).err());
    refused.next().unwrap_or("a single value")
}
