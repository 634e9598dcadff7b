//! The gates that are a cargo command each.

use std::process::Command;

use anyhow::Result;

use super::Findings;
use crate::program::{cargo, shown, succeeds};
use crate::workspace;

/// The layout of the code.
pub(super) fn fmt() -> Result<Findings> {
    told(&mut cargo(["fmt", "--all", "--", "--check"]))
}

/// The lints of rustc and clippy, on every target with every feature.
pub(super) fn clippy() -> Result<Findings> {
    told(cargo(["clippy", "--workspace", "--all-targets"]).args([
        "--all-features",
        "--locked",
        "--",
        "-D",
        "warnings",
    ]))
}

/// The documentation.
///
/// The binary of zoho-cli and the library zoho share a name, and thus a folder: each would write
/// over the other's pages. So the binary has a folder of its own, and shares what was built.
pub(super) fn docs() -> Result<Findings> {
    let everything = ["--no-deps", "--all-features", "--locked"];
    let mut libraries = cargo(["doc", "--workspace", "--exclude", "zoho-cli"]);
    libraries
        .args(everything)
        .env("RUSTDOCFLAGS", "-D warnings");
    let target = workspace::metadata()?.target_directory;
    let mut binary = cargo(["doc", "--package", "zoho-cli"]);
    binary
        .args(everything)
        .args(["--target-dir", target.join("zoho-cli").as_str()])
        .env("CARGO_BUILD_BUILD_DIR", &target)
        .env("RUSTDOCFLAGS", "-D warnings");
    let mut findings = told(&mut libraries)?;
    findings.extend(told(&mut binary)?);
    Ok(findings)
}

/// Runs the command; a finding when it fails.
fn told(command: &mut Command) -> Result<Findings> {
    if succeeds(command)? {
        Ok(Vec::new())
    } else {
        Ok(vec![format!("`{}` failed", shown(command))])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::process::Stdio;

    #[test]
    fn a_command_that_fails_is_a_finding_and_one_that_succeeds_is_none() {
        let quiet = |argument| {
            let mut command = cargo([argument]);
            command.stdout(Stdio::null()).stderr(Stdio::null());
            told(&mut command).expect("cargo is there")
        };
        let found = quiet("no-such-subcommand");
        assert_eq!(found, ["`cargo no-such-subcommand` failed"]);
        assert!(quiet("--version").is_empty());
    }
}
