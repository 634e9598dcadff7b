//! `zoho sim`: the commands it prints work against it, with a robot that clicks the page.

mod common;

#[path = "../src/audit/demo/robot.rs"]
mod robot;

use std::collections::BTreeMap;

use common::Shell;
use tokio::io::{AsyncBufReadExt, BufReader};

/// Lukas Weber of the simulated data centre `eu`.
const LUKAS: &str = "700100201";

#[tokio::test]
async fn the_printed_commands_work() {
    let shell = Shell::new();
    let mut child = shell.command(&["sim", "--port", "0"]).spawn().unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut exported = BTreeMap::new();
    let mut login = String::new();
    let mut table = String::new();
    while let Some(line) = lines.next_line().await.unwrap() {
        if let Some(pairs) = line.trim_start().strip_prefix("export ") {
            let pairs = pairs.split(' ').filter_map(|pair| pair.split_once('='));
            exported.extend(pairs.map(|(name, value)| (name.to_owned(), value.to_owned())));
        }
        if line.contains("zoho login --client-id") || !login.is_empty() {
            login.push_str(line.trim().trim_end_matches('\\'));
            if line.contains("--desk-url") {
                break;
            }
        }
        table.push_str(&line);
    }
    assert!(
        table.contains("Ada Park") && table.contains("Lukas Weber"),
        "{table}"
    );
    assert_eq!(exported["ZOHO_CLIENT_ID"], "1000.DEMOCLIENT");

    // The one with variables.
    let mut with_variables = Shell::new();
    for (name, value) in &exported {
        with_variables = with_variables.env(name, value);
    }
    let begun = with_variables.start_login(&[]).await;
    robot::sign_in(&begun.url, LUKAS).await.unwrap();
    begun.ended().await.expect(0);
    let audit = with_variables.run(&["audit"]).await.expect(0);
    assert!(audit.out.contains("lukas@eu.example.com"), "{}", audit.out);

    // The one with flags.
    let flags: Vec<_> = login.split_whitespace().skip(2).collect();
    let begun = shell.start_login(&flags).await;
    robot::sign_in(&begun.url, LUKAS).await.unwrap();
    begun.ended().await.expect(0);
    child.kill().await.unwrap();
}
