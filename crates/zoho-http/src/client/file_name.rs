//! The file name that a server sends, reduced to what is safe to use.

use http::HeaderMap;
use http::header::CONTENT_DISPOSITION;

/// The maximum length of a file name in bytes on common file systems.
const LONGEST: usize = 255;

/// The maximum number of bytes that are kept as an extension when a name is shortened.
const LONGEST_EXTENSION: usize = 32;

/// Names that Windows reserves for devices, in any case and with any extension.
const DEVICES: [&str; 7] = ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$", "CLOCK$"];

/// Returns whether the headers mark the body as a file: as an attachment, or by a file name.
pub(super) fn names_a_file(headers: &HeaderMap) -> bool {
    let Some(header) = headers.get(CONTENT_DISPOSITION) else {
        return false;
    };
    let header = String::from_utf8_lossy(header.as_bytes());
    let parts = split_parameters(&header);
    let kind = parts.first().map(|kind| kind.trim());
    kind.is_some_and(|kind| kind.eq_ignore_ascii_case("attachment"))
        || parts.iter().skip(1).any(|part| {
            let name = part.split('=').next().unwrap_or_default();
            let name = name.trim().trim_end_matches('*');
            name.eq_ignore_ascii_case("filename")
        })
}

/// Returns the file name of a `Content-Disposition`, made safe on any system: `filename*` before `filename` (RFC 6266).
pub(super) fn file_name(header: &[u8]) -> Option<String> {
    let header = String::from_utf8_lossy(header);
    let (mut plain, mut extended) = (None, None);
    for parameter in split_parameters(&header).into_iter().skip(1) {
        let Some((name, value)) = parameter.split_once('=') else {
            continue;
        };
        let value = value.trim().trim_matches('"');
        match name.trim().to_ascii_lowercase().as_str() {
            "filename" => plain = Some(value.replace("\\\"", "\"")),
            "filename*" => extended = Some(decoded(value)),
            _ => {}
        }
    }
    let safe = |name: Option<String>| safe(&name?);
    safe(extended).or_else(|| safe(plain))
}

/// Decodes a value that names its charset, as `UTF-8''a%20b` (RFC 8187).
fn decoded(value: &str) -> String {
    let mut parts = value.splitn(3, '\'');
    let (charset, coded) = match (parts.next(), parts.nth(1)) {
        (Some(charset), Some(coded)) => (charset, coded),
        _ => ("", value),
    };
    let bytes = percent_encoding::percent_decode_str(coded);
    if charset.eq_ignore_ascii_case("iso-8859-1") {
        return bytes.map(char::from).collect();
    }
    bytes.decode_utf8_lossy().into_owned()
}

/// Returns the name without anything that could select a directory, a device or a stream of another file, hide the file
/// or hide its extension; `None` if nothing is left.
fn safe(name: &str) -> Option<String> {
    let name = name.rsplit(['/', '\\']).next()?;
    let name: String = name.chars().filter_map(shown).collect();
    let is_edge = |c: char| c == '.' || c == ' ';
    let name = name.trim_start_matches(is_edge).trim_end_matches(is_edge);
    if name.is_empty() {
        return None;
    }
    let name = match is_device(name) {
        true => format!("_{name}"),
        false => name.to_owned(),
    };
    Some(shortened(&name))
}

/// Returns the replacement for a character in a safe name.
fn shown(c: char) -> Option<char> {
    match c {
        _ if c.is_control() || is_invisible(c) => None,
        _ if c.is_whitespace() => Some(' '),
        // Reserved by some system, or similar to a separator.
        '<' | '>' | ':' | '"' | '|' | '?' | '*' => Some('_'),
        '\u{2044}' | '\u{2215}' | '\u{29f5}' | '\u{29f8}' | '\u{29f9}' | '\u{fe68}'
        | '\u{ff0f}' | '\u{ff3c}' => Some('_'),
        c => Some(c),
    }
}

/// Returns whether a character has no shape of its own: it changes the direction or the look of others, or is blank.
fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{600}'..='\u{605}' | '\u{61c}' | '\u{6dd}' | '\u{70f}'
        | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
        | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{2800}'
        | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}'
        | '\u{110bd}' | '\u{110cd}' | '\u{13430}'..='\u{1345f}' | '\u{1bca0}'..='\u{1bca3}'
        | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
        // Not characters at all.
        || matches!(c, '\u{fdd0}'..='\u{fdef}') || u32::from(c) & 0xfffe == 0xfffe
}

fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().trim_end();
    let is_numbered = || {
        let mut letters = stem.chars();
        let number = letters.next_back();
        let port = letters.as_str();
        let is_port = port.eq_ignore_ascii_case("COM") || port.eq_ignore_ascii_case("LPT");
        is_port && matches!(number, Some('0'..='9' | '¹' | '²' | '³'))
    };
    DEVICES
        .iter()
        .any(|device| device.eq_ignore_ascii_case(stem))
        || is_numbered()
}

/// Returns the name, shortened before its extension to the length that file systems take.
fn shortened(name: &str) -> String {
    if name.len() <= LONGEST {
        return name.to_owned();
    }
    let extension = name.rfind('.').map(|dot| &name[dot..]);
    let extension = extension.filter(|extension| extension.len() <= LONGEST_EXTENSION);
    let extension = extension.unwrap_or_default();
    let stem = &name[..name.floor_char_boundary(LONGEST - extension.len())];
    format!("{}{extension}", stem.trim_end_matches(['.', ' ']))
}

/// Returns the parts between semicolons, except for those within quotes.
fn split_parameters(header: &str) -> Vec<&str> {
    let mut quoted = false;
    let mut escaped = false;
    header
        .split(|c| {
            let ends = c == ';' && !quoted;
            if c == '"' && !escaped {
                quoted = !quoted;
            }
            escaped = c == '\\' && !escaped;
            ends
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn file_names_are_read_and_choose_no_folder() {
        for (header, expected) in [
            (r#"attachment; filename="a b.pdf""#, Some("a b.pdf")),
            ("attachment;filename=a.pdf", Some("a.pdf")),
            // A quote is no part of a name on Windows.
            (
                r#"attachment; filename="a;b\".pdf"; size=3"#,
                Some("a;b_.pdf"),
            ),
            (
                "attachment; filename=\"x.pdf\"; filename*=UTF-8''Gr%C3%B6%C3%9Fe.pdf",
                Some("Größe.pdf"),
            ),
            (
                "attachment; filename*=iso-8859-1'de'Gr%F6%DFe.pdf",
                Some("Größe.pdf"),
            ),
            (
                "attachment; filename=x.pdf; filename*=UTF-8''%E2%80%8B",
                Some("x.pdf"),
            ),
            (r#"attachment; filename="../../etc/passwd""#, Some("passwd")),
            (r#"attachment; filename="C:\temp\x.exe""#, Some("x.exe")),
            ("attachment; filename*=UTF-8''..%2F..", None),
            (
                "attachment; filename*=UTF-8''a.pdf%00.exe",
                Some("a.pdf.exe"),
            ),
            ("attachment; filename=\"\"", None),
            ("attachment", None),
        ] {
            assert_eq!(
                file_name(header.as_bytes()).as_deref(),
                expected,
                "{header}"
            );
        }
    }

    #[test]
    fn names_are_those_of_plain_files_on_every_system() {
        for (name, expected) in [
            ("CON", Some("_CON")),
            ("nul.txt", Some("_nul.txt")),
            ("Com1.tar.gz", Some("_Com1.tar.gz")),
            ("lpt³ .x", Some("_lpt³ .x")),
            ("conout$", Some("_conout$")),
            ("CONTRACT.pdf", Some("CONTRACT.pdf")),
            ("com10.txt", Some("com10.txt")),
            ("a.txt:stream", Some("a.txt_stream")),
            ("a.txt::$DATA", Some("a.txt__$DATA")),
            (".bashrc", Some("bashrc")),
            (" . .ssh. . ", Some("ssh")),
            ("...", None),
            ("gnp\u{202e}exe.png", Some("gnpexe.png")),
            ("\u{200b}\u{feff}", None),
            ("a\u{a0}\u{3000}b\t.pdf\n", Some("a  b.pdf")),
            ("a\u{ff0f}b", Some("a_b")),
            ("what?*.pdf", Some("what__.pdf")),
            ("отчёт 報告.pdf", Some("отчёт 報告.pdf")),
        ] {
            assert_eq!(safe(name).as_deref(), expected, "{name:?}");
        }
    }

    #[test]
    fn a_name_that_is_too_long_keeps_its_extension() {
        let name = safe(&format!("{}.tar.gz", "ö".repeat(5_000))).unwrap();
        assert!(name.len() <= LONGEST && name.len() > 250, "{}", name.len());
        assert!(name.ends_with("ö.gz"), "{name}");
        let name = safe(&"x.".repeat(5_000)).unwrap();
        assert!(name.len() <= LONGEST && name.ends_with('x'), "{name}");
        assert_eq!(
            safe(&format!("a.{}", "x".repeat(5_000))).unwrap().len(),
            LONGEST
        );
    }

    #[test]
    fn what_names_a_file() {
        for (header, expected) in [
            ("attachment", true),
            ("ATTACHMENT; x=y", true),
            ("inline; filename=a.html", true),
            ("inline; FileName*=UTF-8''a", true),
            ("inline", false),
            ("form-data; name=\"filename=\"", false),
        ] {
            let mut headers = HeaderMap::new();
            assert!(!names_a_file(&headers));
            headers.insert(CONTENT_DISPOSITION, header.parse().unwrap());
            assert_eq!(names_a_file(&headers), expected, "{header}");
        }
    }

    /// Texts with characters that have done harm, among others.
    fn odd_names() -> impl Strategy<Value = String> {
        let part = prop_oneof![
            any::<String>(),
            "[.:/\\\\ \"<>|?*%'a-z]{0,8}",
            "(CON|nul|aux|PRN|com[0-9¹²³]|LPT1|CLOCK\\$)(\\.[a-z .]{0,4})?",
            "[\u{200b}-\u{202f}\u{2066}\u{feff}\u{e0041}\u{0}-\u{1f}]{0,4}",
            "[xö報]{200,400}",
        ];
        prop::collection::vec(part, 0..6).prop_map(|parts| parts.concat())
    }

    proptest! {
        #[test]
        fn any_name_is_safe_to_join_to_a_folder(given in odd_names()) {
            let coded = percent_encoding::utf8_percent_encode(&given, percent_encoding::NON_ALPHANUMERIC);
            let plain = format!("attachment; filename=\"{given}\"");
            for header in [plain, format!("attachment; filename*=UTF-8''{coded}")] {
                let Some(name) = file_name(header.as_bytes()) else {
                    continue;
                };
                prop_assert!(!name.is_empty() && name.len() <= 255, "{name:?}");
                prop_assert!(!name.contains(['/', '\\', ':', '<', '>', '"', '|', '?', '*']), "{name:?}");
                prop_assert!(!name.starts_with(['.', ' ']) && !name.ends_with(['.', ' ']), "{name:?}");
                prop_assert!(!name.chars().any(|c| c.is_control() || is_invisible(c)), "{name:?}");
                let stem = name.split('.').next().unwrap().trim().to_uppercase();
                prop_assert!(!DEVICES.contains(&stem.as_str()), "{name:?}");
                let (port, number) = stem.split_at(stem.floor_char_boundary(3));
                let is_number = number.chars().count() == 1 && "0123456789¹²³".contains(number);
                prop_assert!(!(["COM", "LPT"].contains(&port) && is_number), "{name:?}");
                let joined = std::path::Path::new("folder").join(&name);
                prop_assert_eq!(joined.components().count(), 2);
                // It is safe already.
                prop_assert_eq!(safe(&name), Some(name));
            }
        }
    }
}
