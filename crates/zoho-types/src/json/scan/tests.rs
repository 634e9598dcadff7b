//! Texts that are JSON, and texts that are not.

use super::*;
use proptest::prelude::*;
use serde_json::value::RawValue;

/// Returns whether serde_json accepts the text as JSON.
fn is_json(text: &str) -> bool {
    serde_json::from_str::<&RawValue>(text).is_ok()
}

fn is_taken(text: &str) -> bool {
    let mut scan = Scan::new(text);
    scan.skip().is_ok() && scan.is_over()
}

#[test]
fn the_same_is_json_as_for_serde_json() {
    for text in [
        "",
        " ",
        "{",
        "}",
        "[",
        "]",
        "{}",
        "[]",
        "[ ]",
        "{ }",
        "[1]",
        "[1,]",
        "[,1]",
        "[1 2]",
        "1 2",
        "{\"a\"}",
        "{\"a\":}",
        "{\"a\":1,}",
        "{\"a\":1 \"b\":2}",
        "{a:1}",
        "{\"a\" : 1 , \"b\":[ ] }",
        "01",
        "-",
        "-0",
        "-01",
        "0.",
        ".5",
        "1.5e",
        "1e+",
        "1E-7",
        "1e5",
        "+1",
        "0x1",
        "tru",
        "true",
        "truee",
        "nul",
        "null",
        "\"a",
        "\"a\"",
        "\"\\x\"",
        "\"\\u12\"",
        "\"\\u12g4\"",
        "\"\\u1234\"",
        "\"\\ud800\"",
        "\"a\tb\"",
        "\"seven..\\\"\"",
        "\"eight...\u{1}\"",
        "\"é\"",
        "[[[[[]]]]]",
        "[[]",
        "{\"a\":[{\"b\":{}}]}",
        "{\"a\":1}}",
        "[}",
        "{]",
        "nan",
        "\u{feff}1",
        "\"\u{7f}\"",
        "--1",
        "1-",
        "[1]x",
    ] {
        assert_eq!(is_taken(text), is_json(text), "{text}");
    }
    let deep = "[".repeat(100_000) + &"]".repeat(100_000);
    assert!(is_taken(&deep));
}

#[test]
fn numbers_are_told_apart() {
    let number = |text| Scan::new(text).number().ok();
    assert!(matches!(
        number("-9223372036854775808"),
        Some(Number::Int(i64::MIN))
    ));
    assert!(matches!(
        number("9223372036854775808"),
        Some(Number::Big(9_223_372_036_854_775_808))
    ));
    for text in [
        "18446744073709551616",
        "-9223372036854775809",
        "-0",
        "1.0",
        "1e2",
    ] {
        assert!(
            matches!(number(text), Some(Number::Other(same)) if same == text),
            "{text}"
        );
    }
}

proptest! {
    #[test]
    fn the_same_is_json_whatever_it_is_made_of(text in r#"[\[\]{},:"\\u0-9a.eE+\-tnrl é\x1f]{0,24}"#) {
        prop_assert_eq!(is_taken(&text), is_json(&text));
    }

    #[test]
    fn texts_are_read_as_serde_json_does(text in any::<String>(), before in 0..9_usize) {
        let json = " ".repeat(before) + &serde_json::to_string(&text).unwrap();
        let mut scan = Scan::new(&json);
        scan.peek().unwrap();
        let place = scan.place();
        let read = scan.text().unwrap().map(str::to_owned);
        let read = read.or_else(|| unescaped(scan.since(place)));
        prop_assert_eq!(read, Some(text));
    }
}
