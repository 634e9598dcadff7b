//! What changed between two states of a public API, and whether the change log names it.

use std::collections::BTreeSet;
use std::fmt;

use super::snapshot::path;

/// The lines that are gone and those that are new.
#[derive(Debug, Default)]
pub(super) struct Changes {
    removed: Vec<String>,
    added: Vec<String>,
}

impl Changes {
    /// Compares an earlier state with a later one.
    pub(super) fn between(before: &BTreeSet<String>, after: &BTreeSet<String>) -> Self {
        Self {
            removed: before.difference(after).cloned().collect(),
            added: after.difference(before).cloned().collect(),
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.removed.is_empty() && self.added.is_empty()
    }

    /// The items that are gone or have changed and that the newest section of a change log does not name.
    ///
    /// It may name the item, with its type when it is a member (`Type::member`), or all that a path leads to
    /// (`module::*`).
    pub(super) fn unnamed(&self, changelog: &str) -> Vec<String> {
        let names = names(changelog);
        let removed: BTreeSet<_> = self.removed.iter().map(|line| path(line)).collect();
        let is_named = |path: &String| names.iter().any(|name| covers(name, path));
        let is_part_of_named = |path: &String| {
            path.rsplit_once("::")
                .is_some_and(|(owner, _)| removed.contains(owner) && is_named(&owner.to_owned()))
        };
        let unnamed = removed
            .iter()
            .filter(|path| !is_named(path) && !is_part_of_named(path));
        unnamed.cloned().collect()
    }
}

/// The names in backticks under Unreleased. `a::{b, c}` names both.
fn names(changelog: &str) -> Vec<String> {
    let newest = changelog
        .split("\n## ")
        .find(|section| section.starts_with("[Unreleased]"))
        .unwrap_or_default();
    let quoted = newest.split('`').skip(1).step_by(2);
    quoted
        .flat_map(members)
        .map(|name| name.trim_end_matches("()").to_owned())
        .collect()
}

/// The names of a group in braces, or the one name.
fn members(name: &str) -> Vec<String> {
    let group = name.strip_suffix('}').and_then(|name| name.split_once('{'));
    let Some((above, members)) = group else {
        return vec![name.to_owned()];
    };
    members
        .split(',')
        .map(|member| format!("{above}{}", member.trim()))
        .collect()
}

/// Whether a name says the last parts of a path, or with `::*` the first parts or those in the middle.
fn covers(name: &str, path: &str) -> bool {
    match name.strip_suffix("::*") {
        Some(above) => format!("::{path}").contains(&format!("::{above}::")),
        None => {
            path == name || (path.ends_with(&format!("::{name}")) && !is_bare_member(name, path))
        }
    }
}

/// Whether it is the name of a member without its type, which says too little.
fn is_bare_member(name: &str, path: &str) -> bool {
    let mut parts = path.rsplit("::").skip(1);
    let is_type = |part: &str| part.starts_with(char::is_uppercase);
    !name.contains("::") && parts.next().is_some_and(is_type)
}

impl fmt::Display for Changes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for line in &self.removed {
            writeln!(f, "- {line}")?;
        }
        for line in &self.added {
            writeln!(f, "+ {line}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(lines: &[&str]) -> BTreeSet<String> {
        lines.iter().map(|line| (*line).to_owned()).collect()
    }

    fn unnamed(unreleased: &str) -> Vec<String> {
        let before = lines(&[
            "pub struct a::b::C",
            "pub a::b::C::d: u8",
            "pub fn a::b::e()",
        ]);
        let after = lines(&[
            "pub struct a::b::C",
            "pub a::b::C::d: u16",
            "pub fn a::b::e()",
            "pub fn a::new()",
        ]);
        let changelog =
            format!("# Changes\n\n## [Unreleased]\n{unreleased}\n\n## [0.1.0]\n`C::d`\n");
        Changes::between(&before, &after).unnamed(&changelog)
    }

    #[test]
    fn what_is_new_need_not_be_named() {
        let changes = Changes::between(&lines(&[]), &lines(&["pub fn a::new()"]));
        assert!(changes.unnamed("").is_empty());
        assert_eq!(changes.to_string(), "+ pub fn a::new()\n");
    }

    #[test]
    fn what_has_changed_is_named_in_the_newest_section() {
        assert_eq!(unnamed(""), ["a::b::C::d"]);
        assert_eq!(unnamed("`d`").len(), 1);
        assert!(unnamed("- `C::d` is larger").is_empty());
        assert!(unnamed("`b::*`").is_empty());
        assert!(unnamed("`a::b::C::d`").is_empty());
        assert!(unnamed("`a::b::{e,\n  C::d}`").is_empty());
        assert_eq!(unnamed("`a::b::{e, C}::d`").len(), 1);
        assert_eq!(unnamed("`C::e` and C::d").len(), 1);
    }

    #[test]
    fn members_go_with_the_type_that_is_named() {
        let before = lines(&["pub struct a::C", "pub a::C::d: u8"]);
        let gone = Changes::between(&before, &lines(&[]));
        assert!(gone.unnamed("\n## [Unreleased]\n`C`").is_empty());
        assert_eq!(gone.unnamed("\n## [Unreleased]\n").len(), 2);
    }
}
