//! Many tenants, fewer of them: what is counted, not how long it takes.

use std::process::{Command, Stdio};

#[test]
fn each_connection_in_redis_is_refreshed_once() {
    counts("redis");
}

#[test]
fn each_connection_in_postgres_is_refreshed_once() {
    counts("postgres");
}

fn counts(store: &str) {
    let output = Command::new(env!("CARGO_BIN_EXE_zoho-bench"))
        .args(["tenants", "--connections", "300", "--store", store])
        .args(["--rounds", "1"])
        .stderr(Stdio::inherit())
        .output()
        .expect("it can be run");
    let printed = String::from_utf8(output.stdout).expect("text");
    let numbers: Vec<_> = printed.lines().collect();
    for line in [
        "token_requests: 300",
        "renewals: 300",
        "failed: 0",
        "leases_left: 0",
    ] {
        assert!(numbers.contains(&line), "{line} in\n{printed}");
    }
    // Times are for people to judge, of a build for release.
    let times = ["us_per_handle_10k: ", "us_per_handle_100k: "];
    let has = |name: &&str| numbers.iter().any(|line| line.starts_with(*name));
    assert!(times.iter().all(has), "{printed}");
}
