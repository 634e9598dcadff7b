//! Text formatting and escaping.

use std::fmt::Write;
use std::path::Path;

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

pub(crate) use crate::terminal::harmless;

/// Returns the number of terminal columns of `text`: two for a wide character, none for a combining mark.
pub(crate) fn width(text: &str) -> usize {
    UnicodeWidthStr::width(text)
}

/// Returns at most `most` columns of `text`, with an ellipsis if it is cut.
pub(crate) fn shortened(text: &str, most: usize) -> String {
    if width(text) <= most {
        return text.to_owned();
    }
    let mut end = 0;
    for (at, c) in text.char_indices() {
        let next = at + c.len_utf8();
        // Marks that combine belong to the character before.
        if width(&text[..next]) >= most && UnicodeWidthChar::width(c) != Some(0) {
            break;
        }
        end = next;
    }
    format!("{}…", &text[..end])
}

/// Returns `a, b and c`, with `conjunction` before the last.
pub(crate) fn listed(items: &[impl AsRef<str>], conjunction: &str) -> String {
    let mut text = String::new();
    for (at, item) in items.iter().enumerate() {
        if at > 0 && at + 1 == items.len() {
            text.push(' ');
            text.push_str(conjunction);
            text.push(' ');
        } else if at > 0 {
            text.push_str(", ");
        }
        text.push_str(item.as_ref());
    }
    text
}

/// Returns a path that is safe to show.
pub(crate) fn shown_path(path: &Path) -> String {
    harmless(&path.to_string_lossy())
}

/// Returns `text` as one word of a POSIX shell.
pub(crate) fn shell_word(text: &str) -> String {
    let plain = |b: u8| b.is_ascii_alphanumeric() || b"-_./:@%+=,".contains(&b);
    if !text.is_empty() && text.bytes().all(plain) {
        return text.to_owned();
    }
    format!("'{}'", harmless(text).replace('\'', r"'\''"))
}

/// Returns `text` escaped for HTML.
pub(crate) fn html(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' | '\'' => {
                // Writing to a string cannot fail.
                let _ = write!(escaped, "&#{};", u32::from(c));
            }
            c => escaped.push(c),
        }
    }
    escaped
}

/// Returns `1 call`, `2 calls`.
pub(crate) fn count(n: usize, noun: &str) -> String {
    let s = if n == 1 { "" } else { "s" };
    format!("{n} {noun}{s}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_text_is_shortened_by_columns() {
        assert_eq!(shortened("東京都庁", 8), "東京都庁");
        assert_eq!(shortened("東京都庁", 7), "東京都…");
        assert_eq!(shortened("東京都庁", 6), "東京…");
        assert_eq!(shortened("ae\u{301}io", 3), "ae\u{301}…");
        assert_eq!(width("e\u{301}日本"), 5);
    }

    #[test]
    fn a_word_stays_one_word() {
        assert_eq!(shell_word("a@b.c"), "a@b.c");
        assert_eq!(shell_word("it's $HOME"), r"'it'\''s $HOME'");
        assert_eq!(shell_word(""), "''");
    }

    #[test]
    fn html_stays_text() {
        assert_eq!(
            html("<a href='x'>&\""),
            "&lt;a href=&#39;x&#39;&gt;&amp;&#34;"
        );
    }
}
