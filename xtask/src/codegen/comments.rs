//! Text as comments of Rust.

/// A text as doc comments.
pub(super) fn comment(text: &str, mark: &str) -> String {
    let mut out = String::new();
    for line in text.lines() {
        if line.is_empty() {
            out.push_str(mark);
        } else {
            // Lines are filled, as the formatter leaves comments as they are.
            let indent = if line.starts_with("- ") { "  " } else { "" };
            let mut is_first = true;
            let mut length = 0;
            for word in line.split(' ') {
                if length > 0 && length + word.len() > 98 {
                    out.push('\n');
                    length = 0;
                }
                if length == 0 {
                    out.push_str(mark);
                    length = mark.len();
                    if !is_first {
                        out.push_str(indent);
                        length += indent.len();
                    }
                    is_first = false;
                }
                out.push(' ');
                out.push_str(word);
                length += word.len() + 1;
            }
        }
        out.push('\n');
    }
    out
}
