//! Examples return errors from `main`, which prints their `Debug` form: it has to be a sentence.
#![cfg(all(feature = "crm", feature = "hyper"))]
#![expect(
    clippy::unwrap_used,
    reason = "a test may panic, and so may its helpers"
)]

use std::env;
use std::path::PathBuf;
use std::process::Command;

#[test]
fn an_example_that_fails_prints_a_sentence() {
    let example = example("list_users");
    let run = |variables: &[(&str, &str)]| {
        let mut command = Command::new(&example);
        command.current_dir(env!("CARGO_TARGET_TMPDIR")).env_clear();
        let output = command.envs(variables.iter().copied()).output().unwrap();
        assert_eq!(output.status.code(), Some(1));
        String::from_utf8(output.stderr).unwrap()
    };
    let missing = run(&[]);
    assert_eq!(
        missing,
        "Error: set the environment variable ZOHO_CLIENT_ID\n"
    );
    let client = [
        ("ZOHO_CLIENT_ID", "1000.A"),
        ("ZOHO_CLIENT_SECRET", "hidden"),
    ];
    let unknown = run(&[&client[..], &[("ZOHO_DATA_CENTER", "mars")]].concat());
    let expected = "Error: unknown data centre \"mars\"; known are ";
    assert!(unknown.starts_with(expected), "{unknown}");
    assert!(!unknown.contains("hidden"), "{unknown}");
}

/// Returns the program of an example. `cargo test` builds the examples of a package unless only single targets are
/// selected.
fn example(name: &str) -> PathBuf {
    let deps = env::current_exe().unwrap();
    let folder = deps.parent().unwrap().parent().unwrap().join("examples");
    let path = folder.join(name).with_extension(env::consts::EXE_EXTENSION);
    if !path.exists() {
        let mut cargo = Command::new(env!("CARGO"));
        cargo.args(["build", "--quiet", "--package", "zoho", "--example", name]);
        cargo.args(["--features", "crm,hyper"]);
        assert!(cargo.status().unwrap().success());
    }
    path
}
