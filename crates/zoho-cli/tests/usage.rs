//! First contact: help, messages about missing settings, exit codes.

mod common;

use common::Shell;

#[tokio::test]
async fn help_tells_the_commands_the_exit_codes_and_where_to_begin() {
    let help = Shell::new().run(&["--help"]).await.expect(0).out;
    for expected in [
        "login",
        "status",
        "logout",
        "audit",
        "get",
        "ops",
        "scopes",
        "call",
        "sim",
        "Exit codes:",
        "0  done",
        "1  `audit --diff`",
        "2  ",
        "3  ",
        "4  ",
        "ZOHO_CLIENT_ID",
        "ZOHO_CLIENT_SECRET",
        "ZOHO_CLIENT_FILE",
        "ZOHO_STORE",
        "ZOHO_DATA_CENTER",
        "api-console.zoho.com",
        "zoho audit --demo",
    ] {
        assert!(help.contains(expected), "{expected}: {help}");
    }
    for (command, expected) in [
        ("login", "--paste"),
        ("status", "--json"),
        ("logout", "--local"),
        ("audit", "--diff"),
        ("get", "--query"),
        ("ops", "--json"),
        ("scopes", "OPERATION"),
        ("call", "--access-token"),
        ("sim", "--port"),
    ] {
        let help = Shell::new().run(&[command, "--help"]).await.expect(0).out;
        assert!(help.contains(expected), "{command}: {help}");
    }
    let version = Shell::new().run(&["--version"]).await.expect(0).out;
    assert_eq!(version, format!("zoho {}\n", env!("CARGO_PKG_VERSION")));
}

#[tokio::test]
async fn an_empty_store_is_no_error_and_says_what_to_do() {
    let shell = Shell::new();
    let status = shell.run(&["status"]).await.expect(0);
    assert!(status.err.contains("run `zoho login`"), "{}", status.err);
    assert!(status.err.contains("connections.json"), "{}", status.err);
    let json = shell.run(&["status", "--json"]).await.expect(0).json();
    assert_eq!(json, serde_json::json!({ "format": 1, "connections": [] }));
    shell.run(&["logout", "--all"]).await.expect(0);
}

#[tokio::test]
async fn missing_credentials_say_where_they_go() {
    let shell = Shell::new();
    for command in [&["login"][..], &["audit"], &["get", "crm", "/org"]] {
        let run = shell.run(command).await.expect(2);
        assert!(
            run.err
                .starts_with("error: the OAuth client's id and secret are missing"),
            "{}",
            run.err
        );
        assert!(
            run.err.contains("ZOHO_CLIENT_SECRET") && run.err.contains("--client-file"),
            "{}",
            run.err
        );
        assert_eq!(run.err.lines().count(), 1, "one sentence: {}", run.err);
    }
    let shell = Shell::new()
        .env("ZOHO_CLIENT_ID", "1000.A")
        .env("ZOHO_CLIENT_SECRET", "");
    let run = shell.run(&["audit"]).await.expect(2);
    assert!(run.err.contains("secret is missing"), "{}", run.err);

    std::fs::write(
        shell.path("client.json"),
        r#"{"client_secret_typo":"s3cret-canary"}"#,
    )
    .unwrap();
    let run = shell
        .run(&["audit", "--client-file", "client.json"])
        .await
        .expect(2);
    assert!(
        run.err.contains("client.json lacks `client_secret`"),
        "{}",
        run.err
    );
}

#[tokio::test]
async fn what_is_wrong_is_named() {
    let shell = Shell::new()
        .env("ZOHO_CLIENT_ID", "1000.A")
        .env("ZOHO_CLIENT_SECRET", "b");
    for (args, expected) in [
        (
            &["audit", "--data-center", "mars"][..],
            "unknown data centre \"mars\"",
        ),
        (&["audit", "--api-url", "http://127.0.0.1:1"], "go together"),
        (&["audit", "--with", "x"], "--diff"),
        (&["get", "crm", "/org", "--query", "x"], "NAME=VALUE"),
        (
            &["login", "--redirect-uri", "https://app.example/cb"],
            "--paste",
        ),
        (&["audti"], "audit"),
        (&["sim", "--port", "65535"], "--port 0"),
    ] {
        let run = shell.run(args).await.expect(2);
        assert!(run.err.contains(expected), "{args:?}: {}", run.err);
    }
    let run = shell.run(&["audit", "--user", "ada"]).await.expect(3);
    assert!(
        run.err
            .contains("`ada` is not connected: run `zoho login --user ada`"),
        "{}",
        run.err
    );
    let run = shell.run(&["audit", "--all-users"]).await.expect(3);
    assert!(run.err.contains("run `zoho login`"), "{}", run.err);

    std::fs::write(shell.path("broken.json"), "{s3cret-canary").unwrap();
    let run = shell
        .run(&["status", "--store", "broken.json"])
        .await
        .expect(2);
    assert!(run.err.contains("broken.json"), "{}", run.err);
}

#[tokio::test]
async fn a_port_that_is_taken_is_said() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let shell = Shell::new()
        .env("ZOHO_CLIENT_ID", "1000.A")
        .env("ZOHO_CLIENT_SECRET", "b");
    let run = shell
        .run(&["login", "--no-browser", "--port", &port])
        .await
        .expect(2);
    assert!(
        run.err.contains("choose another with --port"),
        "{}",
        run.err
    );
}
