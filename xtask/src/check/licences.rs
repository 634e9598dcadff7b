//! The licences of what is linked in, where it comes from, and what our own crates say of themselves.

use anyhow::Result;
use cargo_metadata::Package;
use spdx::{Expression, LicenseReq, Licensee, ParseMode};

use super::Findings;
use crate::workspace;

/// Licences that ask for no more than their notice.
const ALLOWED: &[&str] = &[
    "Apache-2.0",
    "BSD-3-Clause",
    "BSL-1.0",
    "ISC",
    "MIT",
    "Unicode-3.0",
    "Unlicense",
    "Zlib",
];

/// Licences that are fine for one package: the package, the licence, the reason.
const ALLOWED_FOR: &[(&str, &str, &str)] = &[
    (
        "webpki-roots",
        "CDLA-Permissive-2.0",
        "data: the root certificates that browsers trust",
    ),
    (
        "webpki-root-certs",
        "CDLA-Permissive-2.0",
        "data: the root certificates that browsers trust",
    ),
];

/// Looks at every package that the workspace resolves to.
pub(super) fn run() -> Result<Findings> {
    let metadata = workspace::metadata()?;
    let mut findings = Findings::new();
    for package in &metadata.packages {
        let Some(source) = &package.source else {
            continue;
        };
        if !source.is_crates_io() {
            findings.push(format!("{} does not come from crates.io", package.name));
        }
        findings.extend(objection(&package.name, package.license.as_deref()));
    }
    for package in workspace::published(&metadata) {
        findings.extend(unsaid(package));
    }
    Ok(findings)
}

/// Why a package's licence will not do, if it will not.
fn objection(package: &str, expression: Option<&str>) -> Option<String> {
    let Some(expression) = expression else {
        return Some(format!("{package} states no licence"));
    };
    let parsed = match Expression::parse_mode(expression, ParseMode::LAX) {
        Ok(parsed) => parsed,
        Err(error) => {
            let reason = error.reason;
            return Some(format!("{package}: cannot read `{expression}`: {reason}"));
        }
    };
    let fine = parsed.evaluate(|required| is_allowed(package, required));
    (!fine).then(|| format!("{package}: `{expression}` is not among the allowed licences"))
}

/// Whether one licence of an expression is allowed, in general or for this package.
fn is_allowed(package: &str, required: &LicenseReq) -> bool {
    let own = ALLOWED_FOR.iter().filter(|(name, ..)| *name == package);
    ALLOWED
        .iter()
        .copied()
        .chain(own.map(|(_, licence, _)| *licence))
        .filter_map(|licence| Licensee::parse(licence).ok())
        .any(|licence| licence.satisfies(required))
}

/// What people look for on a crate's page and this one does not say.
fn unsaid(package: &Package) -> Findings {
    let missing = [
        ("description", package.description.is_none()),
        ("license", package.license.is_none()),
        ("readme", package.readme.is_none()),
        ("keywords", package.keywords.is_empty()),
        ("categories", package.categories.is_empty()),
    ];
    missing
        .into_iter()
        .filter(|(_, missing)| *missing)
        .map(|(field, _)| format!("{} states no {field}", package.name))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whether an ordinary package with this licence passes.
    fn passes(expression: &str) -> bool {
        objection("some-crate", Some(expression)).is_none()
    }

    #[test]
    fn every_allowed_licence_is_one() {
        let special = ALLOWED_FOR.iter().map(|(_, licence, _)| licence);
        for licence in ALLOWED.iter().chain(special) {
            assert!(Licensee::parse(licence).is_ok(), "{licence}");
        }
    }

    #[test]
    fn of_alternatives_one_suffices() {
        assert!(passes("MIT OR Apache-2.0"));
        assert!(passes("MIT/Apache-2.0"));
        assert!(passes("GPL-3.0-only OR MIT"));
        assert!(passes(
            "Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT"
        ));
        assert!(!passes("GPL-3.0-only OR AGPL-3.0-only"));
    }

    #[test]
    fn of_what_holds_together_all_must_do() {
        assert!(passes("(MIT OR Apache-2.0) AND Unicode-3.0"));
        assert!(!passes("MIT AND GPL-3.0-only"));
        assert!(!passes("(MIT OR Apache-2.0) AND OpenSSL"));
    }

    #[test]
    fn an_exception_is_part_of_the_licence() {
        assert!(!passes("Apache-2.0 WITH LLVM-exception"));
    }

    #[test]
    fn no_licence_and_no_expression_are_found() {
        let none = objection("some-crate", None);
        assert_eq!(none.as_deref(), Some("some-crate states no licence"));
        assert!(!passes("as you like"));
    }

    #[test]
    fn a_special_permission_is_for_its_package() {
        assert!(objection("webpki-roots", Some("CDLA-Permissive-2.0")).is_none());
        assert!(!passes("CDLA-Permissive-2.0"));
        assert!(objection("webpki-roots", Some("GPL-3.0-only")).is_some());
    }

    #[test]
    fn a_crate_that_says_nothing_of_itself_is_found() {
        let package = r#"{"name": "some-crate", "version": "0.1.0", "id": "some-crate",
            "dependencies": [], "targets": [], "features": {}, "keywords": ["some"],
            "description": "Some crate", "manifest_path": "Cargo.toml"}"#;
        let package = serde_json::from_str(package).expect("a package as cargo writes it");
        assert_eq!(
            unsaid(&package),
            [
                "some-crate states no license",
                "some-crate states no readme",
                "some-crate states no categories",
            ]
        );
    }
}
