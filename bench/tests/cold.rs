//! The first calls, fewer times: what is counted, not how long it takes.

use std::process::{Command, Stdio};

#[test]
fn first_calls_share_a_connection() {
    let output = Command::new(env!("CARGO_BIN_EXE_zoho-bench"))
        .args(["cold", "--rounds", "1", "--waves", "2"])
        .stderr(Stdio::inherit())
        .output()
        .expect("it can be run");
    let printed = String::from_utf8(output.stdout).expect("text");
    let number = |name: &str| -> f64 {
        let line = printed.lines().find_map(|line| line.strip_prefix(name));
        line.expect("it is printed").parse().expect("a number")
    };
    for name in ["connections: ", "slow_first_connections: "] {
        assert!((1.0..=2.0).contains(&number(name)), "{printed}");
    }
    assert_eq!(number("http1_connections: "), 64.0, "{printed}");
    // The first call's answer takes two seconds.
    assert!(number("slow_first_ms: ") >= 2000.0, "{printed}");
    assert!(number("slow_first_others_ms: ") < 1500.0, "{printed}");
}
