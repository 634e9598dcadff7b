//! The form of a snapshot: an item a line, sorted; members of a type follow it, without its path.

use std::collections::BTreeSet;

/// Placeholder for the path of the type above.
const SAME: &str = "…::";

/// Paths that everybody knows by their last name.
const KNOWN: &[&str] = &[
    "alloc::boxed::Box",
    "alloc::string::String",
    "alloc::sync::Arc",
    "alloc::vec::Vec",
    "core::clone::Clone",
    "core::convert::From",
    "core::convert::Into",
    "core::default::Default",
    "core::fmt::Debug",
    "core::fmt::Display",
    "core::marker::Send",
    "core::marker::Sync",
    "core::option::Option",
    "core::result::Result",
];

/// An item as a line of the snapshot.
pub(super) fn line(item: &str) -> String {
    let mut line = item.to_owned();
    for path in KNOWN {
        if let Some((_, name)) = path.rsplit_once("::") {
            line = line.replace(path, name);
        }
    }
    line
}

/// The text of a snapshot.
pub(super) fn written(lines: &BTreeSet<String>) -> String {
    let mut sorted: Vec<_> = lines.iter().map(|line| (path(line), line)).collect();
    // A type before what it implements and its members.
    sorted.sort_by_key(|(path, line)| (path.clone(), line.starts_with("impl"), *line));
    let mut text = String::new();
    let mut last = None;
    for (path, line) in sorted {
        let owner = path.rsplit_once("::").map(|(owner, _)| owner.to_owned());
        if owner.is_some() && owner == last {
            let prefix = format!("{}::", owner.unwrap_or_default());
            text += "  ";
            text += &line.replacen(&prefix, SAME, 1);
        } else {
            last = (!line.starts_with("pub mod ")).then_some(path);
            text += line;
        }
        text += "\n";
    }
    text
}

/// The lines of a snapshot.
pub(super) fn read(text: &str) -> BTreeSet<String> {
    let mut owner = String::new();
    let mut lines = BTreeSet::new();
    for line in text.lines() {
        if let Some(member) = line.strip_prefix("  ") {
            lines.insert(member.replacen(SAME, &format!("{owner}::"), 1));
        } else {
            owner = path(line);
            lines.insert(line.to_owned());
        }
    }
    lines
}

/// The path of the item that a line describes, without generics.
pub(super) fn path(line: &str) -> String {
    let item = if line.starts_with("impl") {
        // What is implemented for a type is found with the type.
        line.rsplit_once(" for ").map_or(line, |(_, of)| of)
    } else {
        line
    };
    let named = item
        .split(' ')
        .find(|word| word.contains("::") && !word.starts_with(['#', '<', '"']))
        .or_else(|| item.split(' ').next_back())
        .unwrap_or_default();
    let mut path = String::new();
    let mut depth = 0_usize;
    let mut rest = named.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            '<' => depth += 1,
            '>' => depth = depth.saturating_sub(1),
            _ if depth > 0 => {}
            // The last type of a tuple.
            ')' => {}
            '(' | ',' | '&' | '!' => break,
            ':' if rest.peek() != Some(&':') => {
                // The first of two precedes another one.
                if !path.ends_with(':') {
                    break;
                }
                path.push(c);
            }
            _ => path.push(c),
        }
    }
    path.trim_end_matches(':').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_path_of_an_item_has_no_generics() {
        assert_eq!(path("pub struct zoho::Page<T>"), "zoho::Page");
        assert_eq!(path("pub zoho::Page::items: Vec<T>"), "zoho::Page::items");
        assert_eq!(
            path("pub async fn zoho::Page<T>::next(&self) -> Option<zoho::Item>"),
            "zoho::Page::next"
        );
        assert_eq!(path("impl<T> Clone for zoho::Page<T>"), "zoho::Page");
        assert_eq!(path("pub mod zoho"), "zoho");
    }

    #[test]
    fn what_is_written_is_read_again() {
        let lines: BTreeSet<_> = [
            "pub mod zoho",
            "pub struct zoho::Page<T>",
            "pub zoho::Page::items: Vec<T>",
            "pub fn zoho::Page<T>::next(&self) -> zoho::Page<T>",
            "pub struct zoho::Pager",
            "impl Clone for zoho::Page<u8>",
        ]
        .map(str::to_owned)
        .into();
        let text = written(&lines);
        assert_eq!(read(&text), lines, "{text}");
        assert!(text.contains("  pub …::items: Vec<T>\n"), "{text}");
    }

    #[test]
    fn well_known_types_are_short() {
        assert_eq!(
            line("pub a::B::c: core::option::Option<alloc::string::String>"),
            "pub a::B::c: Option<String>"
        );
    }
}
