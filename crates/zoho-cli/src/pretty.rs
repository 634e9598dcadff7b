//! JSON indented for reading, with every key, number and string unchanged and in order.

use serde::de::IgnoredAny;

/// The deepest level that is indented further than the one above it, so that the size of the text is linear
/// in that of the JSON.
const DEEPEST: usize = 32;

/// Returns `json` with line breaks and two spaces for each level; `None` if it is not JSON.
pub(crate) fn pretty(json: &[u8]) -> Option<String> {
    serde_json::from_slice::<IgnoredAny>(json).ok()?;
    let json = std::str::from_utf8(json).ok()?;
    let mut out = String::with_capacity(json.len() * 2);
    let mut depth = 0_usize;
    let mut rest = json;
    while let Some(c) = rest.chars().next() {
        let mut taken = c.len_utf8();
        match c {
            ' ' | '\t' | '\r' | '\n' => {}
            '"' => {
                taken = text_len(rest);
                out.push_str(&rest[..taken]);
            }
            '{' | '[' => {
                out.push(c);
                let inner = rest[taken..].trim_start();
                if inner.starts_with(['}', ']']) {
                    // An empty object or list stays on its line.
                    out.push_str(&inner[..1]);
                    taken = rest.len() - inner.len() + 1;
                } else {
                    depth += 1;
                    new_line(&mut out, depth);
                }
            }
            '}' | ']' => {
                depth = depth.saturating_sub(1);
                new_line(&mut out, depth);
                out.push(c);
            }
            ',' => {
                out.push(c);
                new_line(&mut out, depth);
            }
            ':' => out.push_str(": "),
            c => out.push(c),
        }
        rest = &rest[taken..];
    }
    Some(out)
}

/// Returns the length of the string that `json` starts with, including its quotes.
fn text_len(json: &str) -> usize {
    let mut escaped = false;
    for (at, c) in json.char_indices().skip(1) {
        match c {
            '"' if !escaped => return at + 1,
            '\\' => escaped = !escaped,
            _ => escaped = false,
        }
    }
    json.len()
}

fn new_line(out: &mut String, depth: usize) {
    out.push('\n');
    out.extend(std::iter::repeat_n("  ", depth.min(DEEPEST)));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_laid_out_to_the_letter() {
        let json = r#" {"z":[1.10,123456789012345678901234567890, {} ,[ ]],"a":"x: {\"y\\\"},\\","b":{"c":null}}"#;
        let expected = r#"{
  "z": [
    1.10,
    123456789012345678901234567890,
    {},
    []
  ],
  "a": "x: {\"y\\\"},\\",
  "b": {
    "c": null
  }
}"#;
        assert_eq!(pretty(json.as_bytes()).as_deref(), Some(expected));
        assert_eq!(pretty(expected.as_bytes()).as_deref(), Some(expected));
    }

    #[test]
    fn depth_costs_in_proportion() {
        let deep = |n: usize| "[".repeat(n) + &"]".repeat(n);
        let length = |n: usize| pretty(deep(n).as_bytes()).unwrap().len();
        assert!(length(16_000) < 2_200_000, "{}", length(16_000));
        assert!(length(16_000) < 2 * length(8_000) + 5_000);
        let shallow = pretty(b"[[[1]]]").unwrap();
        assert_eq!(shallow, "[\n  [\n    [\n      1\n    ]\n  ]\n]");
    }

    #[test]
    fn what_is_no_json_is_left_alone() {
        for text in ["", "<html>", "{", "{} x"] {
            assert_eq!(pretty(text.as_bytes()), None, "{text}");
        }
        assert_eq!(pretty(b"[]").as_deref(), Some("[]"));
        assert_eq!(pretty(b"7").as_deref(), Some("7"));
    }
}
