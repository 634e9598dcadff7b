//! Proxies and the settings of the environment, as the ready-made transport reads them: in a process of their own,
//! since the environment is the process's.

use std::env;
use std::io::Write;
use std::process::Command;
use std::sync::Arc;

use http::Method;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use zoho_http::Error;
use zoho_http::transport::HyperTransport;
use zoho_sim::scripted::{Refusing, ScriptedServer};
use zoho_tests::World;

use crate::connections;

const ROLE: &str = "ZOHO_ERRORS_URL";

/// In a child: one call to the address that it was given, whose error it prints. Otherwise: that a child prints one.
#[tokio::test]
async fn plays_its_role() {
    let Ok(url) = env::var(ROLE) else {
        let nobody = Refusing::new().unwrap();
        let said = child(nobody.url().as_str(), &[]).await;
        assert!(said.contains("nothing listens at the port"), "{said}");
        return;
    };
    let url: url::Url = url.parse().unwrap();
    let world = World::with(|setup| {
        setup.api = url;
        let http = std::mem::take(&mut setup.http);
        setup.http = http.transport(Arc::new(HyperTransport::new().unwrap()));
    })
    .await;
    world.connect(3600).await;
    let crm = world.user().await.crm();
    let e: Error = crm
        .request(&Method::POST, "/Leads")
        .send()
        .await
        .unwrap_err();
    let said = format!("SAID {e} / {} attempts\n", e.attempts());
    std::io::stdout().write_all(said.as_bytes()).unwrap();
}

/// What a child says of a call to `url` with nothing in its environment but `set`.
async fn child(url: &str, set: &[(&str, &str)]) -> String {
    let mut command = Command::new(env::current_exe().unwrap());
    command
        .args(["--exact", "proxies::plays_its_role", "--nocapture"])
        .env_clear()
        .env(ROLE, url)
        .envs(set.iter().copied());
    let output = tokio::task::spawn_blocking(move || command.output());
    let output = output.await.unwrap().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let said = text
        .lines()
        .find_map(|line| Some(line.split_once("SAID ")?.1.to_owned()));
    said.unwrap_or_else(|| panic!("{text} {}", String::from_utf8_lossy(&output.stderr)))
}

/// A proxy that answers every `CONNECT` with `head`; gives its address.
async fn proxy(head: &'static str) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut read = Vec::new();
            while !read.ends_with(b"\r\n\r\n") {
                if stream.read_buf(&mut read).await.unwrap_or(0) == 0 {
                    break;
                }
            }
            // The error differs between a right and a wrong password.
            let knows = String::from_utf8_lossy(&read).contains("Basic dXNlcjpzM2NyZXQ=");
            let head = match (head.is_empty(), knows) {
                (false, _) => head,
                (true, true) => "HTTP/1.1 403 Forbidden\r\n\r\n",
                (true, false) => "HTTP/1.1 407 Who are you\r\n\r\n",
            };
            let _ = stream.write_all(head.as_bytes()).await;
        }
    });
    address.to_string()
}

const FAR: &str = "https://far.example/";

#[tokio::test]
async fn a_proxy_that_refuses_says_with_which_status() {
    for (head, says, attempts) in [
        (
            "HTTP/1.1 407 Who\r\n\r\n",
            "the proxy asks for a user name and a password",
            1,
        ),
        (
            "HTTP/1.1 403 No\r\nVia: x\r\n\r\n",
            "the proxy does not allow connections to this host (403)",
            1,
        ),
        (
            "HTTP/1.1 503 Later\r\n\r\n",
            "the proxy did not connect (503)",
            4,
        ),
        (
            "HTTP/1.1 502 Bad\r\n\r\n",
            "the proxy did not connect (502)",
            4,
        ),
        ("no proxy at all\r\n\r\n", "the proxy did not connect;", 4),
    ] {
        let address = proxy(head).await;
        let said = child(FAR, &[("HTTPS_PROXY", &format!("http://{address}"))]).await;
        assert!(said.contains(says), "{said}");
        assert!(said.ends_with(&format!("/ {attempts} attempts")), "{said}");
    }
}

#[tokio::test]
async fn the_password_for_the_proxy_is_sent_and_never_shown() {
    let address = proxy("").await;
    let with = format!("http://user:s3cret@{address}");
    let said = child(FAR, &[("https_proxy", &with)]).await;
    assert!(said.contains("(403)") && !said.contains("s3cret"), "{said}");
    let said = child(FAR, &[("ALL_PROXY", &address)]).await;
    assert!(said.contains("(407)"), "{said}");
}

#[tokio::test]
async fn a_proxy_that_is_not_there() {
    let nobody = Refusing::new().unwrap();
    let said = child(FAR, &[("HTTPS_PROXY", nobody.url().as_str())]).await;
    assert!(said.contains("the proxy cannot be reached"), "{said}");
    assert!(said.ends_with("/ 4 attempts"), "{said}");
}

#[tokio::test]
async fn a_proxy_that_the_program_has_set_is_named_as_far_as_it_is_known() {
    for (head, attempts, says) in [
        ("HTTP/1.1 407 Who\r\n\r\n", 1, "(407)"),
        (
            "HTTP/1.1 503 Later\r\n\r\n",
            4,
            "the proxy did not connect;",
        ),
    ] {
        let address = proxy(head).await;
        let proxy = reqwest::Proxy::all(format!("http://{address}")).unwrap();
        let tls = rustls::ClientConfig::builder_with_provider(Arc::new(
            rustls::crypto::aws_lc_rs::default_provider(),
        ))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(rustls::RootCertStore::empty())
        .with_no_client_auth();
        let client = reqwest::Client::builder()
            .tls_backend_preconfigured(tls)
            .proxy(proxy);
        let e = connections::call(&FAR.parse().unwrap(), client).await;
        assert!(e.to_string().contains(says), "{e}");
        assert_eq!(e.attempts(), attempts, "{e}");
    }
}

#[tokio::test]
async fn the_authorities_that_are_trusted_are_named() {
    let made = rcgen::generate_simple_self_signed(["127.0.0.1".to_owned()]).unwrap();
    let builder = ScriptedServer::builder();
    let builder = builder.tls(made.cert.der().to_vec(), made.signing_key.serialize_der());
    let server = builder.start().await.unwrap();
    let url = server.https_url();
    let folder = tempfile::tempdir().unwrap();
    let other = rcgen::generate_simple_self_signed(["x.example".to_owned()]).unwrap();
    let (good, empty) = (
        folder.path().join("good.pem"),
        folder.path().join("empty.pem"),
    );
    std::fs::write(&good, other.cert.pem()).unwrap();
    std::fs::write(&empty, "nothing of use").unwrap();
    let missing = folder.path().join("missing.pem");
    for (path, says) in [
        (
            &good,
            "the authorities are those that `SSL_CERT_FILE` names",
        ),
        (
            &empty,
            "`SSL_CERT_FILE` names no certificates that can be read",
        ),
        (
            &missing,
            "`SSL_CERT_FILE` names no certificates that can be read",
        ),
    ] {
        let said = child(url.as_str(), &[("SSL_CERT_FILE", path.to_str().unwrap())]).await;
        assert!(
            said.contains("signed the certificate of the host"),
            "{said}"
        );
        assert!(said.contains(says), "{said}");
        assert!(said.ends_with("/ 1 attempts"), "{said}");
    }
}
