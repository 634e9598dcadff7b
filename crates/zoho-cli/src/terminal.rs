//! Text that is safe to show on a terminal.
//!
//! Control characters move the cursor, colour the screen and retitle the window; direction marks and
//! invisible characters make text read as something else. All of them are escaped.

use std::fmt::Write;
use std::hash::{BuildHasher, RandomState};
use std::sync::OnceLock;

/// Returns the prefix of colours until they are written out. It differs in each run, so that text from outside
/// cannot contain it.
fn mark() -> &'static str {
    static MARK: OnceLock<String> = OnceLock::new();
    MARK.get_or_init(|| format!("\u{fdd0}{:016x}", RandomState::new().hash_one(0)))
}

/// Returns `text` in the colour `code`, to be [written out](shown) later.
pub(crate) fn coloured(code: &str, text: &str) -> String {
    let mark = mark();
    format!("{mark}{code}m{text}{mark}0m")
}

/// Returns `text` as it is written out: our colours are turned on, line breaks are kept, and every other character that
/// is unsafe on a terminal is escaped.
pub(crate) fn shown(text: &str) -> String {
    let mut parts = text.split(mark());
    let mut shown = String::with_capacity(text.len());
    escape(parts.next().unwrap_or_default(), &mut shown);
    for part in parts {
        let (code, rest) = part.split_once('m').unwrap_or_default();
        // Writing to a string cannot fail.
        let _ = write!(shown, "\x1b[{code}m");
        escape(rest, &mut shown);
    }
    shown
}

fn escape(text: &str, shown: &mut String) {
    for c in text.chars() {
        match c {
            '\n' | '\t' => shown.push(c),
            c if is_unsafe(c) => shown.extend(c.escape_default()),
            c => shown.push(c),
        }
    }
}

/// Returns `text` on one line, with unsafe characters escaped.
pub(crate) fn harmless(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for c in text.chars() {
        if is_unsafe(c) {
            shown.extend(c.escape_default());
        } else {
            shown.push(c);
        }
    }
    shown
}

/// Returns JSON text with the same meaning and without characters that are unsafe on a terminal: they occur only in
/// strings, where JSON has escapes for them.
pub(crate) fn harmless_json(json: &str) -> String {
    let mut shown = String::with_capacity(json.len());
    let mut units = [0; 2];
    for c in json.chars() {
        match c {
            '\n' | '\t' => shown.push(c),
            // Between values it is white space.
            '\r' => {}
            c if is_unsafe(c) => {
                for unit in c.encode_utf16(&mut units) {
                    let _ = write!(shown, "\\u{unit:04x}");
                }
            }
            c => shown.push(c),
        }
    }
    shown
}

/// Returns bytes of any kind as text that is safe on a terminal.
pub(crate) fn harmless_bytes(bytes: &[u8]) -> String {
    let text = String::from_utf8_lossy(bytes);
    if serde_json::from_str::<serde::de::IgnoredAny>(&text).is_ok() {
        return harmless_json(&text);
    }
    let mut shown = String::with_capacity(text.len());
    escape(&text.replace("\r\n", "\n"), &mut shown);
    shown
}

/// Returns whether `c` is a control character, a direction mark, or invisible.
fn is_unsafe(c: char) -> bool {
    c.is_control()
        || matches!(c,
            // The soft hyphen, the joiner of graphemes, the mark of Arabic letters, the fillers of Hangul.
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{3164}' | '\u{ffa0}'
            | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
            // Widths of zero, marks and overrides of direction, ends of lines and paragraphs.
            | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
            // Byte order marks, annotations, noncharacters, tags.
            | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{fdd0}'..='\u{fdef}'
            | '\u{e0000}'..='\u{e0fff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    /// One of each kind.
    const UNSAFE: &str = "\u{1b}\u{7}\u{8}\r\u{7f}\u{80}\u{9b}\u{202a}\u{202e}\u{2066}\u{2069}\u{200e}\u{200f}\u{61c}\u{feff}\u{e0041}";

    #[test]
    fn nothing_plays_with_the_terminal() {
        assert_eq!(
            harmless("a\x1b[31mb\nc\u{202e}d"),
            r"a\u{1b}[31mb\nc\u{202e}d"
        );
        assert_eq!(harmless("Zoë 東京 नमस्ते e\u{301}"), "Zoë 東京 नमस्ते e\u{301}");
        for c in UNSAFE.chars() {
            let text = format!("a{c}b");
            for shown in [
                harmless(&text),
                shown(&text),
                harmless_bytes(text.as_bytes()),
                harmless_json(&text),
            ] {
                assert!(!shown.contains(c), "{c:?}: {shown}");
            }
        }
        assert!(!harmless_bytes(b"a\x9b31mb").contains('\u{9b}'));
        assert_eq!(harmless_bytes(b"<p>\r\n\tx</p>\n"), "<p>\n\tx</p>\n");
    }

    #[test]
    fn colours_are_ours_alone() {
        let ours = coloured("31", "a\x1b[32mb");
        assert_eq!(shown(&ours), "\x1b[31ma\\u{1b}[32mb\x1b[0m");
        assert_eq!(shown("\u{fdd0}31m a\tb\n"), "\\u{fdd0}31m a\tb\n");
    }

    #[test]
    fn json_stays_the_same_json() {
        let json = "{\"a\u{202e}\": \"\u{7f}\u{9b}\u{e0041}x\",\r\n \"b\": [1.10]}";
        let shown = harmless_json(json);
        assert_eq!(
            shown,
            "{\"a\\u202e\": \"\\u007f\\u009b\\udb40\\udc41x\",\n \"b\": [1.10]}"
        );
        let value = |text: &str| serde_json::from_str::<serde_json::Value>(text).unwrap();
        assert_eq!(value(json), value(&shown));
    }
}
