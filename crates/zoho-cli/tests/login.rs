//! `zoho login`: which callback ends it, and the messages of failures.

mod common;

use std::time::Duration;

use common::{Shell, sim, visit};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;

/// Far less than the listener's timeout of a connection, and far more than a response takes.
const SOON: Duration = Duration::from_secs(5);

#[tokio::test]
async fn only_the_callback_of_this_sign_in_ends_it() {
    let sim = sim().await;
    let shell = Shell::of(&sim);
    let begun = shell.start_login(&[]).await;
    let home = begun.redirect_uri();
    assert_eq!(
        (home.host_str(), home.path()),
        (Some("localhost"), "/callback")
    );
    for (path, status) in [
        ("/favicon.ico", "404"),
        ("/", "404"),
        ("/callback", "400"),
        ("/callback?code=1000.x&state=forged", "400"),
        ("/callback?code=1000.x&code=1000.y", "400"),
    ] {
        let page = visit(&home.join(path).unwrap()).await;
        assert!(
            page.starts_with(&format!("HTTP/1.1 {status} ")),
            "{path}: {page}"
        );
    }
    let callback = sim.consent(begun.url.as_str()).await.unwrap();
    assert!(visit(&callback).await.contains("You are signed in"));
    let run = begun.ended().await.expect(0);
    assert!(run.err.contains("another sign-in"), "{}", run.err);
}

#[tokio::test]
async fn no_page_in_the_browser_can_end_the_sign_in() {
    let sim = sim().await;
    let shell = Shell::of(&sim);
    let begun = shell.start_login(&[]).await;
    for query in [
        "error=access_denied",
        "error=access_denied",
        "error=access_denied&state=guessed",
        "error=access_denied&state=",
        "error=server_error&code=1000.x",
    ] {
        let page = visit(&begun.redirect_uri().join(&format!("?{query}")).unwrap()).await;
        assert!(page.starts_with("HTTP/1.1 400 "), "{query}: {page}");
        assert!(page.contains("press Ctrl-C in the terminal"), "{page}");
    }
    let callback = sim.consent(begun.url.as_str()).await.unwrap();
    assert!(visit(&callback).await.contains("You are signed in"));
    let run = begun.ended().await.expect(0);
    let told = |text: &str| run.err.matches(text).count();
    assert_eq!(told("If that was you, press Ctrl-C"), 1, "{}", run.err);
    assert_eq!(told("another sign-in"), 1, "{}", run.err);
}

#[tokio::test]
async fn connections_that_say_nothing_or_do_not_end_delay_no_other() {
    let sim = sim().await;
    let shell = Shell::of(&sim);
    let begun = shell.start_login(&[]).await;
    let port = begun.redirect_uri().port().unwrap();
    let foreign = "GET /callback?code=1&state=x HTTP/1.1\r\nHost: x\r\n\r\n";
    let mut held = Vec::new();
    for said in ["", "GET /callb", foreign].repeat(40) {
        let mut stream = TcpStream::connect(("127.0.0.1", port)).await.unwrap();
        stream.write_all(said.as_bytes()).await.unwrap();
        held.push(stream);
    }
    let callback = sim.consent(begun.url.as_str()).await.unwrap();
    let page = timeout(SOON, visit(&callback)).await;
    let page = page.expect("the callback waits for none of them");
    assert!(page.contains("You are signed in"), "{page}");
    begun.ended().await.expect(0);
    // They were there all the time.
    let mut last = held.pop().unwrap();
    let mut answer = String::new();
    let _ = last.read_to_string(&mut answer).await;
    assert!(answer.starts_with("HTTP/1.1 400 "), "{answer}");
}

#[tokio::test]
async fn a_sign_in_that_fails_says_why_to_both() {
    let sim = sim().await;
    let shell = Shell::of(&sim);
    let begun = shell.start_login(&["--user", "ada"]).await;
    let callback = sim.reject_consent(begun.url.as_str()).await.unwrap();
    let page = visit(&callback).await;
    assert!(page.contains("did not allow the access"), "{page}");
    let run = begun.ended().await.expect(3);
    assert!(
        run.err.contains("run `zoho login --user ada`"),
        "{}",
        run.err
    );

    let begun = shell.start_login(&["--timeout", "1"]).await;
    let run = begun.ended().await.expect(3);
    assert!(
        run.err
            .contains("nobody came back from the sign-in within 1 s"),
        "{}",
        run.err
    );

    let wrong = Shell::of(&sim).env("ZOHO_CLIENT_SECRET", "another-canary");
    let begun = wrong.start_login(&[]).await;
    let callback = sim.consent(begun.url.as_str()).await.unwrap();
    visit(&callback).await;
    let run = begun.ended().await.expect(2);
    assert!(
        run.err.contains("the client secret is wrong"),
        "{}",
        run.err
    );
    assert!(!run.err.contains("another-canary"), "{}", run.err);
}

#[tokio::test]
async fn the_address_can_be_pasted() {
    let sim = sim().await;
    let shell = Shell::of(&sim);
    let mut begun = shell.start_login(&["--paste"]).await;
    assert_eq!(
        begun.redirect_uri().as_str(),
        "http://localhost:8953/callback"
    );
    let callback = sim.consent(begun.url.as_str()).await.unwrap();
    begun.paste(&format!("{callback}\n")).await;
    begun.ended().await.expect(0);

    let none = shell
        .run_with_input(&["login", "--paste"], "")
        .await
        .expect(3);
    assert!(none.err.contains("paste the whole address"), "{}", none.err);
    let other = "http://localhost:8953/callback?code=1000.x&state=y\n";
    let other = shell
        .run_with_input(&["login", "--paste"], other)
        .await
        .expect(3);
    assert!(other.err.contains("`state`"), "{}", other.err);
    assert!(!other.err.contains("1000.x"), "{}", other.err);
}
