//! Nothing from outside plays with the terminal, and nothing that is no file is waited for.
#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a helper that fails fails its test")]

mod common;

use std::io::Read;
use std::path::Path;
use std::process::Stdio;

use common::{Shell, sim};
use rustix::fs::{CWD, FileType, Mode, OFlags, mknodat, open};
use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use serde_json::Value;
use zoho_sim::{Role, Sim, SimResponse};

const SCOPES: &str = "ZohoCRM.modules.ALL,ZohoCRM.settings.ALL,ZohoCRM.users.ALL,ZohoCRM.org.ALL,\
                      Desk.tickets.ALL,Desk.settings.ALL,Desk.basic.ALL,AaaServer.profile.READ";

/// One of each kind that a terminal obeys or that is not seen.
const UNSAFE: [char; 19] = [
    '\u{1b}',
    '\u{7}',
    '\u{8}',
    '\u{7f}',
    '\u{80}',
    '\u{90}',
    '\u{9b}',
    '\u{9d}',
    '\u{202a}',
    '\u{202e}',
    '\u{2066}',
    '\u{2069}',
    '\u{200b}',
    '\u{200e}',
    '\u{200f}',
    '\u{61c}',
    '\u{feff}',
    '\u{2028}',
    '\u{e0041}',
];

fn evil() -> String {
    UNSAFE.iter().map(|c| format!("{c}[31m")).collect()
}

#[track_caller]
fn safe(text: &str) {
    for c in UNSAFE {
        assert!(!text.contains(c), "{c:?} is in {text:?}");
    }
}

async fn connected(sim: &Sim) -> Shell {
    let shell = Shell::of(sim);
    shell
        .login(sim, "us", &["--scopes", SCOPES])
        .await
        .expect(0);
    sim.clear_requests();
    shell
}

fn next(sim: &Sim, role: Role, status: u16, body: &[u8]) {
    let answer = SimResponse::status(status).body("application/json", body.to_vec());
    sim.fail_next(role, 1, answer);
}

/// Returns the output as a person sees it at a terminal without colours.
async fn on_terminal(shell: &Shell, args: &[&str]) -> String {
    let user = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).unwrap();
    grantpt(&user).unwrap();
    unlockpt(&user).unwrap();
    let name = ptsname(&user, Vec::new()).unwrap();
    let terminal = || {
        let flags = OFlags::RDWR | OFlags::NOCTTY;
        Stdio::from(open(&name, flags, Mode::empty()).unwrap())
    };
    let mut command = shell.command(args);
    command.env("NO_COLOR", "1");
    command.stdout(terminal()).stderr(terminal());
    let mut child = command.spawn().unwrap();
    drop(command);
    let seen = tokio::task::spawn_blocking(move || {
        let mut seen = Vec::new();
        // The last one to close it makes reading an error.
        let _ = std::fs::File::from(user).read_to_end(&mut seen);
        seen
    });
    child.wait().await.unwrap();
    let seen = seen.await.unwrap();
    String::from_utf8(seen).unwrap().replace("\r\n", "\n")
}

#[tokio::test]
async fn answers_are_harmless_on_a_terminal_and_the_same_json() {
    let sim = sim().await;
    let shell = connected(&sim).await;
    let name: String = UNSAFE.iter().skip(3).collect();
    let body =
        format!(r#"{{"org":[{{"id":"1","company_name":"東京 {name}\u001b[31m","é":1.10}}]}}"#);
    let value: Value = serde_json::from_str(&body).unwrap();
    for line in [
        &["get", "crm", "/org"][..],
        &["get", "crm", "/org", "--pretty"],
        &["call", "crm", "organizations.get"],
        &["call", "crm", "organizations.get", "--raw"],
    ] {
        next(&sim, Role::Api, 200, body.as_bytes());
        let seen = on_terminal(&shell, line).await;
        safe(&seen);
        let json = &seen[..=seen.rfind('}').unwrap()];
        assert_eq!(serde_json::from_str::<Value>(json).unwrap(), value);
        assert!(seen.contains("東京"), "{seen}");
        // A pipe receives it unchanged.
        next(&sim, Role::Api, 200, body.as_bytes());
        let run = shell.run(line).await.expect(0);
        assert!(run.out.contains(&name), "{}", run.out);
        if !line.contains(&"--pretty") && line[0] == "get" {
            assert_eq!(run.out, body);
        }
    }
    let mut text = evil().into_bytes();
    text.extend(b"\x9b31m <html>\r\nx");
    next(&sim, Role::Api, 200, &text);
    let seen = on_terminal(&shell, &["get", "crm", "/org"]).await;
    safe(&seen);
    assert!(seen.ends_with("<html>\nx\n"), "{seen}");
}

#[tokio::test]
async fn ids_names_and_what_zoho_says_are_harmless_everywhere() {
    let sim = sim().await;
    let shell = connected(&sim).await;
    let evil = evil();
    let message = format!("bad {evil} thing\nand \u{202e}more");
    let error = serde_json::json!({"code": "X", "details": {"api_name": evil}, "message": message, "status": "error"});
    next(&sim, Role::Api, 400, error.to_string().as_bytes());
    let run = shell.run(&["get", "crm", "/org"]).await;
    safe_run(&run);
    let error = serde_json::json!({"errorCode": evil, "message": message});
    next(&sim, Role::Host("desk"), 422, error.to_string().as_bytes());
    let run = shell.run(&["call", "desk", "tickets.get", "1"]).await;
    safe_run(&run);

    let file = format!("a{}b.json", evil.replace('\u{2028}', ""));
    for line in [
        &["get", "crm", "/org", "--user", &evil][..],
        &["audit", "--user", &evil],
        &["logout", "--user", &evil],
        &["logout", "--local", "--user", &evil],
        &["status", "--user", &evil],
        &["status", "--store", &file],
        &["call", "crm", &evil],
        &["call", &evil],
        &["call", "desk", "tickets.get", "1", &evil],
        &["call", "desk", "tickets.list", "--limit", &evil],
        &["call", "desk", "tickets.update", "1", "--body", &file],
        &[
            "call",
            "desk",
            "tickets.get",
            "1",
            "--output",
            &format!("no/{file}"),
        ],
        &[
            "call",
            "crm",
            "records.upload_photo",
            "Leads",
            "1",
            "--file",
            &file,
        ],
        &["audit", "--diff", &file],
        &["audit", "--demo", "--save", &format!("no/{file}")],
        &[
            "get",
            "crm",
            "/org",
            "--client-secret",
            "",
            "--client-file",
            &file,
        ],
        &["get", "crm", "/org", "--data-center", &evil],
        &["ops", &evil],
        &["scopes", &evil],
        &[&evil],
    ] {
        let run = shell.run(line).await;
        safe_run(&run);
    }
}

#[track_caller]
fn safe_run(run: &common::Run) {
    safe(&run.out);
    safe(&run.err);
}

#[tokio::test]
async fn the_store_and_files_of_settings_are_shown_harmless() {
    let shell = Shell::new();
    let name = "\u{202e}ada\u{9b}[31m東京";
    let user = serde_json::json!({
        "data_center": name, "organization": name, name: { name: name },
        "errors": { "crm.x": { "kind": "failed", "message": name } },
    });
    let saved = |users: Value| {
        serde_json::json!({"format": 1, "taken_at": name, "users": users}).to_string()
    };
    std::fs::write(shell.path("a.json"), saved(serde_json::json!({name: user}))).unwrap();
    std::fs::write(
        shell.path("b.json"),
        saved(serde_json::json!({"other\u{202e}": {name: {name: "x\u{9b}"}}})),
    )
    .unwrap();
    for line in [
        &["audit", "--diff", "a.json", "--with", "b.json"][..],
        &["audit", "--diff", "b.json", "--with", "a.json"],
    ] {
        let run = shell.run(line).await;
        safe_run(&run);
        assert!(run.out.contains("東京"), "{run:?}");
        let json = [line, &["--json"]].concat();
        let seen = on_terminal(&shell, &json).await;
        safe(&seen);
    }
}

fn fifo(shell: &Shell, name: &str) {
    mknodat(
        CWD,
        shell.path(name),
        FileType::Fifo,
        Mode::RUSR | Mode::WUSR,
        0,
    )
    .unwrap();
}

#[tokio::test]
async fn what_is_no_file_is_refused_at_once() {
    let sim = sim().await;
    let shell = connected(&sim).await;
    fifo(&shell, "pipe");
    std::fs::create_dir(shell.path("folder")).unwrap();
    let _socket = std::os::unix::net::UnixListener::bind(shell.path("socket")).unwrap();
    for (name, kind) in [
        ("pipe", "a named pipe"),
        ("folder", "a folder"),
        ("socket", "a socket"),
        ("/dev/zero", "a device"),
    ] {
        for line in [
            &["status", "--store", name][..],
            &["audit", "--store", name],
            &["login", "--no-browser", "--store", name],
            &["logout", "--all", "--store", name],
            &["call", "desk", "tickets.update", "1", "--body", name],
            &["call", "desk", "tickets.get", "1", "--output", name],
            &[
                "call",
                "crm",
                "records.upload_photo",
                "Leads",
                "1",
                "--file",
                name,
            ],
            &["audit", "--diff", name],
            &["audit", "--diff", "x", "--with", name],
            &["audit", "--demo", "--save", name],
        ] {
            if line.contains(&"--with") {
                let saved = r#"{"format":1,"users":{}}"#;
                std::fs::write(shell.path("x"), saved).unwrap();
            }
            let run = shell.run(line).await.expect(2);
            assert!(run.err.contains(kind), "{line:?}: {}", run.err);
        }
        let without = Shell::new().env("ZOHO_CLIENT_FILE", shell.path(name).to_str().unwrap());
        let run = without.run(&["audit"]).await.expect(2);
        assert!(run.err.contains(kind), "{}", run.err);
    }
    assert!(sim.requests().is_empty(), "nothing was sent");
}

#[tokio::test]
async fn a_pipe_that_the_shell_has_opened_is_read() {
    let sim = sim().await;
    let shell = connected(&sim).await;
    let body = r#"{"subject":"x"}"#;
    for name in ["/dev/stdin", "/proc/self/fd/0", "-"] {
        if name != "-" && !Path::new(name).exists() {
            continue;
        }
        let line = ["call", "desk", "tickets.update", "1", "--body", name];
        shell.run_with_input(&line, body).await.expect(0);
        assert_eq!(sim.requests().pop().unwrap().body(), body.as_bytes());
    }
    let run = shell
        .run(&["call", "desk", "tickets.get", "1"])
        .await
        .expect(0);
    let line = [
        "call",
        "desk",
        "tickets.get",
        "1",
        "--output",
        "/dev/stdout",
    ];
    assert_eq!(shell.run(&line).await.expect(0).out, run.out);
}

#[tokio::test]
async fn depth_is_laid_out_in_proportion() {
    let sim = sim().await;
    let shell = connected(&sim).await;
    let deep = format!("{}1{}", "[".repeat(16_000), "]".repeat(16_000));
    for line in [
        &["get", "crm", "/org", "--pretty"][..],
        &["call", "crm", "organizations.get"],
    ] {
        next(&sim, Role::Api, 200, deep.as_bytes());
        let run = shell.run(line).await;
        assert!(run.out.len() < 3_000_000, "{}", run.out.len());
        let same: String = run.out.split_whitespace().collect();
        assert_eq!(same, deep);
    }
}

#[tokio::test]
async fn an_access_token_serves_wherever_one_is_used() {
    let sim = sim().await;
    let stored = connected(&sim).await;
    stored.run(&["audit"]).await.expect(0);
    let requests = sim.requests();
    let token = requests.iter().find_map(|r| r.access_token()).unwrap();
    let endpoints = sim.endpoints("us");
    let shell = Shell::new()
        .env("ZOHO_ACCOUNTS_URL", endpoints.accounts().as_str())
        .env("ZOHO_API_URL", endpoints.api().as_str())
        .env("ZOHO_DESK_URL", endpoints.desk().as_str());
    let mut said = String::new();
    for line in [
        &["get", "crm", "/settings/service_preferences"][..],
        &["get", "desk", "/tickets", "--query", "limit=1"],
        &["audit"],
        &["audit", "--json", "--save", "now.json"],
        &["audit", "--diff", "now.json"],
        &["call", "desk", "tickets.list"],
    ] {
        let line = [line, &["--access-token", token]].concat();
        sim.clear_requests();
        let run = shell.run(&line).await.expect(0);
        for request in sim.requests() {
            assert_eq!(request.access_token(), Some(token), "{line:?}");
        }
        assert!(!sim.requests().is_empty(), "{line:?}");
        said.push_str(&run.out);
        said.push_str(&run.err);
    }
    assert!(!said.contains(token));
    assert!(said.contains("crm.service_preferences"), "{said}");
    let bad = ["audit", "--access-token", "1000.no.such"];
    let run = shell.run(&bad).await.expect(3);
    assert!(run.out.contains("--access-token"), "{}", run.out);
    let all = ["audit", "--all-users", "--access-token", token];
    let run = shell.run(&all).await.expect(2);
    assert!(run.err.contains("--all-users"), "{}", run.err);
    // An empty variable is none.
    let empty = Shell::of(&sim).env("ZOHO_ACCESS_TOKEN", "");
    let run = empty.run(&["get", "crm", "/org"]).await.expect(3);
    assert!(run.err.contains("is not connected"), "{}", run.err);
}
