//! The soak test, for two seconds: what is counted.

use std::process::{Command, Stdio};

#[test]
fn every_call_ends_in_its_result_or_in_a_typed_error() {
    let output = Command::new(env!("CARGO_BIN_EXE_zoho-bench"))
        .args(["soak", "--seconds", "2", "--tasks", "16"])
        .stderr(Stdio::inherit())
        .output()
        .expect("it can be run");
    let printed = String::from_utf8(output.stdout).expect("text");
    let lines: Vec<_> = printed.lines().collect();
    for line in ["wrong: 0", "stuck: 0", "done_twice: 0", "left_under_way: 0"] {
        assert!(lines.contains(&line), "{line} in\n{printed}");
    }
    let number = |name: &str| -> u64 {
        let line = lines.iter().find_map(|line| line.strip_prefix(name));
        line.expect("it is printed").parse().expect("a number")
    };
    assert!(number("true_results: ") > 0, "{printed}");
    assert!(number("faults: ") > 0, "{printed}");
    assert!(output.status.success(), "{printed}");
}
