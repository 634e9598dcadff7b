//! The fleet, smaller: what is counted, not how long it takes.

use std::process::{Command, Stdio};

#[test]
fn processes_on_one_file_renew_once() {
    counts("file", 100, &[], &["token_requests: 1", "tokens_used: 1"]);
}

#[test]
fn processes_on_one_redis_renew_once() {
    counts("redis", 100, &[], &["token_requests: 1", "tokens_used: 1"]);
}

/// It lasts as long as a lease, fifteen seconds, and an answer: the holder has to be seen and killed before
/// its answer comes, also by a parent that gets no turn for a while.
#[test]
fn a_holder_that_is_killed_is_replaced_and_nobody_fails() {
    let expected = ["killed: 1", "token_requests: 2"];
    counts("file", 3000, &["--kill-holder"], &expected);
}

fn counts(store: &str, answer_delay: u64, more: &[&str], expected: &[&str]) {
    let output = Command::new(env!("CARGO_BIN_EXE_zoho-bench"))
        .args(["fleet", "--processes", "8", "--store", store])
        .args(["--answer-delay", &answer_delay.to_string()])
        .args(more)
        .stderr(Stdio::inherit())
        .output()
        .expect("it can be run");
    let printed = String::from_utf8(output.stdout).expect("text");
    let numbers: Vec<_> = printed.lines().collect();
    for line in ["processes: 8", "failed: 0"].iter().chain(expected) {
        assert!(numbers.contains(line), "{line} in\n{printed}");
    }
    assert!(output.status.success(), "{printed}");
}
