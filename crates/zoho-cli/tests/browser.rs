//! `zoho login` and the person's browser: how the browser is started, and where it is led.
#![cfg(unix)]
#![expect(clippy::unwrap_used, reason = "a helper that fails fails its test")]

mod common;

use std::fs::{self, File, OpenOptions};
use std::io::{BufRead, BufReader};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Command;

use common::{Shell, sim, visit};
use url::Url;

const NEEDS: &str = "this test needs a browser: apt-get install chromium";

/// Returns a shell whose launchers `names` are `script`.
fn with_launchers(shell: Shell, names: &[&str], script: &str) -> Shell {
    let bin = shell.path("bin");
    fs::create_dir(&bin).unwrap();
    for name in names {
        let path = bin.join(name);
        fs::write(&path, format!("#!/bin/sh\n{script}\n")).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o700)).unwrap();
    }
    let path = bin.to_str().unwrap().to_owned();
    shell.env("PATH", &path)
}

/// Returns a named pipe in the shell's folder, through which the launchers report what they see.
fn pipe(shell: &Shell, name: &str) -> BufReader<File> {
    let path = shell.path(name);
    let made = Command::new("mkfifo").arg(&path).status().unwrap();
    assert!(made.success());
    // Open on both sides, so that it does not end with the first who writes.
    let both = OpenOptions::new().read(true).write(true).open(&path);
    BufReader::new(both.unwrap())
}

/// Returns the next line, whenever it comes.
async fn line(mut pipe: BufReader<File>) -> (String, BufReader<File>) {
    let read = move || {
        let mut line = String::new();
        pipe.read_line(&mut line).unwrap();
        (line.trim_end().to_owned(), pipe)
    };
    tokio::task::spawn_blocking(read).await.unwrap()
}

fn location(page: &str) -> Option<&str> {
    page.lines()
        .find_map(|line| line.strip_prefix("Location: "))
}

#[tokio::test]
async fn the_browser_is_started_with_an_address_that_holds_no_state_and_serves_once() {
    let sim = sim().await;
    let script = r#"printf '%s\n' "$*" >> arguments"#;
    let shell = with_launchers(Shell::of(&sim), &["xdg-open"], script);
    let arguments = pipe(&shell, "arguments");
    let begun = shell.start_login_in_browser().await;
    let (argument, _arguments) = line(arguments).await;
    let home = begun.redirect_uri();
    let port = home.port().unwrap();
    let started = argument.parse::<Url>().unwrap();
    assert!(
        argument.starts_with(&format!("http://127.0.0.1:{port}/sign-in/")),
        "{argument}"
    );
    let (_, state) = begun
        .url
        .query_pairs()
        .find(|(name, _)| name == "state")
        .unwrap();
    assert!(!argument.contains(&*state) && started.query().is_none());

    for guess in ["/sign-in/", "/sign-in/0", "/"] {
        let page = visit(&home.join(guess).unwrap()).await;
        assert!(page.starts_with("HTTP/1.1 404 "), "{page}");
    }
    let page = visit(&started).await;
    assert!(page.starts_with("HTTP/1.1 302 "), "{page}");
    assert_eq!(location(&page), Some(begun.url.as_str()));
    assert!(page.contains("Cache-Control: no-store\r\n"), "{page}");
    assert!(page.contains("Referrer-Policy: no-referrer\r\n"), "{page}");

    // Another user reads the arguments of the browser.
    let page = visit(&started).await;
    assert!(page.starts_with("HTTP/1.1 410 "), "{page}");
    assert_eq!(location(&page), None);
    let run = begun.ended().await.expect(3);
    assert!(run.err.contains("was opened twice"), "{}", run.err);
    assert!(run.err.contains("--no-browser"), "{}", run.err);
}

#[tokio::test]
async fn each_launcher_is_given_an_address_of_its_own() {
    let sim = sim().await;
    let script = r#"printf '%s\n' "$*" >> arguments; case "$0" in *gio) ;; *) exit 3;; esac"#;
    let shell = with_launchers(Shell::of(&sim), &["xdg-open", "gio"], script);
    let arguments = pipe(&shell, "arguments");
    let begun = shell.start_login_in_browser().await;
    let (first, arguments) = line(arguments).await;
    let (second, _arguments) = line(arguments).await;
    let second = second.strip_prefix("open ").unwrap();
    let second = second.strip_prefix("-- ").unwrap_or(second);
    assert_ne!(first, second);
    let urls = [first.as_str(), second];
    for url in urls {
        // The first opened the address before it failed.
        let page = visit(&url.parse().unwrap()).await;
        assert_eq!(location(&page), Some(begun.url.as_str()));
    }
    let callback = sim.consent(begun.url.as_str()).await.unwrap();
    assert!(visit(&callback).await.contains("You are signed in"));
    begun.ended().await.expect(0);
}

#[tokio::test]
async fn chromium_is_led_to_the_sign_in() {
    let chromium = ["/usr/bin/chromium", "/usr/bin/chromium-browser"];
    let chromium = chromium.iter().find(|path| Path::new(path).exists());
    let chromium = chromium.expect(NEEDS);
    let sim = sim().await;
    let script = format!(
        "export HOME=$PWD PATH=/usr/bin:/bin\n\
         {chromium} --headless --no-sandbox --disable-gpu --no-first-run --user-data-dir=$PWD/profile \
         --dump-dom \"$1\" 2> log | tr -d '\\n' > dom\n\
         echo > dom"
    );
    let shell = with_launchers(Shell::of(&sim), &["xdg-open"], &script);
    let dom = pipe(&shell, "dom");
    let begun = shell.start_login_in_browser().await;
    let (page, _dom) = line(dom).await;
    assert!(page.contains("An application asks for access"), "{page}");
    let callback = sim.consent(begun.url.as_str()).await.unwrap();
    assert!(visit(&callback).await.contains("You are signed in"));
    begun.ended().await.expect(0);
}
