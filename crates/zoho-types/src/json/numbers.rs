//! Numbers whose digits a binary number does not preserve.

/// Returns whether the JSON has, outside of strings, a number that would be written differently after it was read into
/// the number types of `serde_json::Value`: `1.10`, `1e3`, or one with more digits than they hold.
pub(super) fn has_exact_number(json: &str) -> bool {
    let bytes = json.as_bytes();
    let (mut at, mut quoted) = (0, false);
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'\\' if quoted => at += 1,
            b'"' => quoted = !quoted,
            b'-' | b'0'..=b'9' if !quoted => {
                let rest = &bytes[at..];
                let end = rest.iter().position(|b| !is_of_number(*b));
                let number = &json[at..at + end.unwrap_or(rest.len())];
                if is_exact(number) {
                    return true;
                }
                at += number.len();
                continue;
            }
            _ => {}
        }
        at += 1;
    }
    false
}

fn is_of_number(byte: u8) -> bool {
    byte.is_ascii_digit() || matches!(byte, b'-' | b'+' | b'.' | b'e' | b'E')
}

fn is_exact(number: &str) -> bool {
    // Up to fifteen plain digits are always preserved.
    let is_short = number.len() <= 15 && number.bytes().all(|b| b.is_ascii_digit());
    // A number beyond every Rust type cannot be read at all.
    let read = || serde_json::from_str::<serde_json::Number>(number);
    !is_short && read().map_or(true, |read| read.to_string() != number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_that_a_value_would_write_otherwise_are_found() {
        for (text, exact) in [
            ("12.5", false),
            ("123456789012345", false),
            ("1234567890123456789", false),
            ("123456789012345678901", true),
            ("1234567890.123456", false),
            ("1234567890123456.78", true),
            ("1.10", true),
            ("[-0.5,{\"a\":2.50}]", true),
            ("1e3", true),
            ("1e999", true),
            ("-7", false),
            (r#"{"a":"1.10","b":"\"1.10"}"#, false),
            (r#"["",12345678901234567.8]"#, true),
        ] {
            assert_eq!(has_exact_number(text), exact, "{text}");
        }
    }
}
