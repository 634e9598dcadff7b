//! The oldest Rust that compiles the workspace.

use anyhow::{Context as _, Result};
use cargo_metadata::semver::Version;

use super::Findings;
use crate::workspace;

/// A package that is looked at.
#[derive(Debug, Clone)]
struct Stated<'a> {
    /// Its name.
    name: &'a str,
    /// Whether it belongs to the workspace.
    ours: bool,
    /// The Rust it says it needs.
    rust: Option<&'a Version>,
}

/// Looks at every package. The workspace's rust-version is the one that xtask inherits.
pub(super) fn run() -> Result<Findings> {
    let metadata = workspace::metadata()?;
    let packages: Vec<_> = metadata
        .packages
        .iter()
        .map(|package| Stated {
            name: &package.name,
            ours: metadata.workspace_members.contains(&package.id),
            rust: package.rust_version.as_ref(),
        })
        .collect();
    let xtask = packages.iter().find(|package| package.name == "xtask");
    let ours = xtask.and_then(|xtask| xtask.rust);
    let ours = ours.context("the workspace states no rust-version")?;
    Ok(unmet(ours, &packages))
}

/// The packages that need more than `ours`, and those of the workspace that state another.
fn unmet(ours: &Version, packages: &[Stated<'_>]) -> Findings {
    let mut findings = Findings::new();
    for Stated {
        name,
        ours: own,
        rust,
    } in packages
    {
        match rust {
            Some(rust) if *own && *rust != ours => findings.push(format!(
                "{name} states rust-version {rust}, the workspace {ours}"
            )),
            Some(rust) if !*own && *rust > ours => findings.push(format!(
                "{name} needs Rust {rust}, the workspace promises {ours}"
            )),
            None if *own => findings.push(format!("{name} states no rust-version")),
            _ => {}
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dependency_may_need_less_and_not_more() {
        let ours = Version::new(1, 90, 0);
        let (older, newer) = (Version::new(1, 60, 0), Version::new(1, 91, 0));
        let stated = |name, rust| Stated {
            name,
            ours: false,
            rust,
        };
        let packages = [
            stated("old", Some(&older)),
            stated("same", Some(&ours)),
            stated("silent", None),
            stated("new", Some(&newer)),
        ];
        assert_eq!(
            unmet(&ours, &packages),
            ["new needs Rust 1.91.0, the workspace promises 1.90.0"]
        );
    }

    #[test]
    fn our_crates_all_state_the_same() {
        let (ours, other) = (Version::new(1, 90, 0), Version::new(1, 89, 0));
        let stated = |name, rust| Stated {
            name,
            ours: true,
            rust,
        };
        let packages = [
            stated("same", Some(&ours)),
            stated("other", Some(&other)),
            stated("silent", None),
        ];
        assert_eq!(
            unmet(&ours, &packages),
            [
                "other states rust-version 1.89.0, the workspace 1.90.0",
                "silent states no rust-version"
            ]
        );
    }
}
