//! The fleet, smaller: what is counted, not how long it takes.

use std::process::{Command, Stdio};

#[test]
fn processes_on_one_file_renew_once() {
    renews_once("file");
}

#[test]
fn processes_on_one_redis_renew_once() {
    renews_once("redis");
}

fn renews_once(store: &str) {
    let output = Command::new(env!("CARGO_BIN_EXE_zoho-bench"))
        .args(["fleet", "--processes", "8", "--store", store])
        .args(["--answer-delay", "100"])
        .stderr(Stdio::inherit())
        .output()
        .expect("it can be run");
    let printed = String::from_utf8(output.stdout).expect("text");
    let numbers: Vec<_> = printed.lines().collect();
    for line in [
        "processes: 8",
        "token_requests: 1",
        "tokens_used: 1",
        "failed: 0",
    ] {
        assert!(numbers.contains(&line), "{line} in\n{printed}");
    }
    assert!(output.status.success(), "{printed}");
}
