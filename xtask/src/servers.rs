//! `cargo xtask servers`.

use std::process::ExitCode;

use anyhow::{Context as _, Result, bail};

use crate::program::{cargo, output, program, shown};

/// Tells the tests which server to start.
const PROGRAM: &str = "ZOHO_REDIS_SERVER";
/// What is tested with a server, but for what goes for each.
const TESTS: &[&[&str]] = &[
    &[
        "--package",
        "zoho-auth",
        "--all-features",
        "--lib",
        "--test",
        "stores",
        "redis",
    ],
    &["--package", "zoho-tests", "--test", "shared_limits"],
];

/// Which servers to test with.
#[derive(Debug, clap::Args)]
pub(crate) struct Options {
    /// Programs like redis-server or valkey-server: paths, or names on the PATH
    #[arg(required = true)]
    pub(crate) programs: Vec<String>,
    /// How many tests run at a time; each starts up to seven servers
    #[arg(long, default_value_t = 2, value_parser = clap::value_parser!(u64).range(1..))]
    threads: u64,
}

/// Runs the tests of Redis with each program and says how many passed.
pub(crate) fn run(options: &Options) -> Result<ExitCode> {
    let mut all_passed = true;
    let mut lines = Vec::new();
    for server in &options.programs {
        let name = name_and_version(server)?;
        let tls = has_tls(server)?;
        if !tls {
            println!("{name} was built without TLS: the tests over TLS are left out.");
        }
        let mut counts = Counts::default();
        for tests in TESTS {
            let mut command = cargo(["test", "--locked", "--no-fail-fast"]);
            command.args(*tests);
            command.args(["--", "--test-threads", &options.threads.to_string()]);
            if !tls {
                command.args(["--skip", "over_tls"]);
            }
            command.env(PROGRAM, server).env("RUST_BACKTRACE", "0");
            println!("$ {}", shown(&command));
            let ran = command
                .output()
                .with_context(|| format!("cannot start `{}`", shown(&command)))?;
            let text = String::from_utf8_lossy(&ran.stdout);
            let found = counted(&text);
            if found.passed + found.failed == 0 {
                let complaint = String::from_utf8_lossy(&ran.stderr);
                bail!("no test ran:\n{text}\n{complaint}");
            }
            if !ran.status.success() {
                print!("{text}");
            }
            counts.passed += found.passed;
            counts.failed += found.failed;
        }
        all_passed &= counts.failed == 0;
        let line = format!("{name}: {counts}");
        println!("{line}");
        lines.push(line);
    }
    if lines.len() > 1 {
        println!("\n{}", lines.join("\n"));
    }
    Ok(match all_passed {
        true => ExitCode::SUCCESS,
        false => ExitCode::FAILURE,
    })
}

/// How many tests ended how.
#[derive(Debug, Default, PartialEq, Eq)]
struct Counts {
    passed: u64,
    failed: u64,
}

impl std::fmt::Display for Counts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} passed", self.passed)?;
        match self.failed {
            0 => Ok(()),
            failed => write!(f, ", {failed} failed"),
        }
    }
}

/// The sum of what the test programs say at their ends.
fn counted(text: &str) -> Counts {
    let mut counts = Counts::default();
    for line in text.lines().filter(|line| line.starts_with("test result:")) {
        let words: Vec<_> = line.split([' ', ';']).collect();
        let before = |word: &str| {
            let at = words.iter().position(|w| *w == word)?;
            words.get(at.checked_sub(1)?)?.parse::<u64>().ok()
        };
        counts.passed += before("passed").unwrap_or(0);
        counts.failed += before("failed").unwrap_or(0);
    }
    counts
}

/// Whether the program was built with TLS: one that was asks for a certificate, any other does not know the
/// setting. Both end at once.
fn has_tls(server: &str) -> Result<bool> {
    let mut command = program(server);
    let ran = command
        .args(["--port", "0", "--tls-port", "1", "--save", ""])
        .output();
    let ran = ran.with_context(|| format!("cannot start `{}`", shown(&command)))?;
    let said = String::from_utf8_lossy(&ran.stdout);
    Ok(said.contains("tls-cert-file"))
}

/// "Redis 7.0.15", by what the program says of itself.
fn name_and_version(server: &str) -> Result<String> {
    let text = output(program(server).arg("--version"))?;
    named(&text).with_context(|| format!("{server} says no version: {}", text.trim()))
}

fn named(text: &str) -> Option<String> {
    let name = text.split_whitespace().next()?;
    let version = text
        .split_whitespace()
        .find_map(|word| word.strip_prefix("v="))?;
    Some(format!("{name} {version}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn servers_say_who_they_are() {
        let redis = "Redis server v=7.0.15 sha=00000000:0 malloc=jemalloc-5.2.1 bits=64 build=1\n";
        assert_eq!(named(redis).as_deref(), Some("Redis 7.0.15"));
        let valkey = "Valkey server v=9.1.2 sha=00000000:0 malloc=libc bits=64 build=2\n";
        assert_eq!(named(valkey).as_deref(), Some("Valkey 9.1.2"));
        assert_eq!(named("something else"), None);
    }

    #[test]
    fn the_results_of_several_programs_are_added() {
        let text = "running 2 tests\ntest result: ok. 8 passed; 0 failed; 0 ignored; 0 measured; \
                    26 filtered out; finished in 13.98s\n\ntest result: FAILED. 49 passed; 2 failed; \
                    0 ignored; 0 measured; 86 filtered out; finished in 17.73s\n";
        let counts = counted(text);
        assert_eq!(
            counts,
            Counts {
                passed: 57,
                failed: 2
            }
        );
        assert_eq!(counts.to_string(), "57 passed, 2 failed");
    }
}
