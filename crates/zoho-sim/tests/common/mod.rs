//! A small HTTP client, and a sign-in, for the tests of this crate.
#![allow(dead_code, reason = "each test file uses a part of it")]
#![allow(clippy::unwrap_used, reason = "a helper that fails fails its test")]

pub(crate) mod world;

use std::io;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use url::{Url, form_urlencoded};
use zoho_http::clock::ManualClock;
use zoho_sim::{Sim, SimBuilder};

pub(crate) const REDIRECT: &str = "http://127.0.0.1:9/callback";
pub(crate) const EVERYTHING: &str = "ZohoCRM.settings.ALL,ZohoCRM.org.READ,Desk.settings.READ,\
                              Desk.settings.UPDATE,Desk.basic.READ,AaaServer.profile.READ";

#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Reply {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(n, _)| n.eq_ignore_ascii_case(name))
            .map(|(_, v)| v.as_str())
    }

    pub(crate) fn text(&self) -> String {
        String::from_utf8(self.body.clone()).unwrap()
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|e| panic!("{e}: {}", self.text()))
    }
}

/// Sends bytes and reads until the server closes the connection.
pub(crate) async fn raw(base: &Url, request: &str) -> io::Result<Vec<u8>> {
    let address = (
        base.host_str().unwrap().trim_matches(['[', ']']),
        base.port().unwrap(),
    );
    let mut stream = TcpStream::connect(address).await?;
    stream.write_all(request.as_bytes()).await?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await?;
    Ok(answer)
}

pub(crate) fn request(
    base: &Url,
    method: &str,
    target: &str,
    headers: &[(&str, &str)],
    body: &str,
) -> String {
    let mut text = format!(
        "{method} {target} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\nContent-Length: {}\r\n",
        base.authority(),
        body.len()
    );
    for (name, value) in headers {
        text.push_str(&format!("{name}: {value}\r\n"));
    }
    text + "\r\n" + body
}

pub(crate) async fn try_send(
    base: &Url,
    method: &str,
    target: &str,
    headers: &[(&str, &str)],
    body: &str,
) -> io::Result<Reply> {
    let answer = raw(base, &request(base, method, target, headers, body)).await?;
    let cut = || io::Error::from(io::ErrorKind::UnexpectedEof);
    let end = answer
        .windows(4)
        .position(|w| w == b"\r\n\r\n")
        .ok_or_else(cut)?;
    let head = String::from_utf8(answer[..end].to_vec()).unwrap();
    let mut lines = head.lines();
    let status = lines.next().unwrap().split(' ').nth(1).unwrap();
    let reply = Reply {
        status: status.parse().unwrap(),
        headers: lines
            .map(|line| {
                let (name, value) = line.split_once(':').unwrap();
                (name.to_owned(), value.trim().to_owned())
            })
            .collect(),
        body: answer[end + 4..].to_vec(),
    };
    let promised = reply
        .header("content-length")
        .map_or(0, |n| n.parse().unwrap());
    if reply.body.len() < promised {
        return Err(cut());
    }
    Ok(reply)
}

pub(crate) async fn send(
    base: &Url,
    method: &str,
    target: &str,
    headers: &[(&str, &str)],
    body: &str,
) -> Reply {
    try_send(base, method, target, headers, body).await.unwrap()
}

pub(crate) async fn get(base: &Url, target: &str, token: &str) -> Reply {
    let authorization = format!("Zoho-oauthtoken {token}");
    send(
        base,
        "GET",
        target,
        &[("Authorization", &authorization)],
        "",
    )
    .await
}

pub(crate) fn form(pairs: &[(&str, &str)]) -> String {
    form_urlencoded::Serializer::new(String::new())
        .extend_pairs(pairs)
        .finish()
}

pub(crate) async fn post_form(base: &Url, target: &str, pairs: &[(&str, &str)]) -> Reply {
    let headers = [("Content-Type", "application/x-www-form-urlencoded")];
    send(base, "POST", target, &headers, &form(pairs)).await
}

/// Returns a clock that advances only by hand, and a builder that uses it.
pub(crate) fn with_clock() -> (ManualClock, SimBuilder) {
    let clock = ManualClock::at(SystemTime::UNIX_EPOCH + Duration::from_secs(1_800_000_000));
    let builder = Sim::builder().clock(Arc::new(clock.clone()));
    (clock, builder)
}

/// Returns the path and query of an authorisation request.
pub(crate) fn authorize_target(sim: &Sim, scope: &str, more: &[(&str, &str)]) -> String {
    let mut pairs = vec![
        ("response_type", "code"),
        ("client_id", sim.client_id()),
        ("redirect_uri", REDIRECT),
        ("scope", scope),
        ("access_type", "offline"),
        ("prompt", "consent"),
        ("state", "st&te"),
    ];
    pairs.retain(|(name, _)| !more.iter().any(|(n, _)| n == name));
    pairs.extend(more);
    format!("/oauth/v2/auth?{}", form(&pairs))
}

pub(crate) fn authorize_url(
    sim: &Sim,
    data_center: &str,
    scope: &str,
    more: &[(&str, &str)],
) -> String {
    let endpoints = sim.endpoints(data_center);
    let base = endpoints.accounts().as_str().trim_end_matches('/');
    format!("{base}{}", authorize_target(sim, scope, more))
}

pub(crate) fn param(url: &Url, name: &str) -> Option<String> {
    url.query_pairs()
        .find(|(n, _)| n == name)
        .map(|(_, v)| v.into_owned())
}

pub(crate) async fn exchange(
    sim: &Sim,
    accounts: &Url,
    code: &str,
    more: &[(&str, &str)],
) -> Reply {
    let mut pairs = vec![
        ("grant_type", "authorization_code"),
        ("client_id", sim.client_id()),
        ("client_secret", sim.client_secret()),
        ("redirect_uri", REDIRECT),
        ("code", code),
    ];
    pairs.retain(|(name, _)| !more.iter().any(|(n, _)| n == name));
    pairs.extend(more);
    post_form(accounts, "/oauth/v2/token", &pairs).await
}

pub(crate) async fn refresh(sim: &Sim, data_center: &str, refresh_token: &str) -> Value {
    let pairs = [
        ("grant_type", "refresh_token"),
        ("client_id", sim.client_id()),
        ("client_secret", sim.client_secret()),
        ("refresh_token", refresh_token),
    ];
    let endpoints = sim.endpoints(data_center);
    let reply = post_form(endpoints.accounts(), "/oauth/v2/token", &pairs).await;
    assert_eq!(reply.status, 200);
    reply.json()
}

#[derive(Clone, Debug)]
pub(crate) struct SignedIn {
    pub(crate) access: String,
    pub(crate) refresh: String,
}

/// Signs the first user of a data centre in.
pub(crate) async fn sign_in(sim: &Sim, data_center: &str, scope: &str) -> SignedIn {
    let callback = sim
        .consent(&authorize_url(sim, data_center, scope, &[]))
        .await
        .unwrap();
    let code = param(&callback, "code").unwrap();
    let endpoints = sim.endpoints(data_center);
    let answer = exchange(sim, endpoints.accounts(), &code, &[]).await.json();
    let text = |key: &str| answer[key].as_str().unwrap().to_owned();
    SignedIn {
        access: text("access_token"),
        refresh: text("refresh_token"),
    }
}

pub(crate) fn error_is(body: &Value, name: &str) {
    assert_eq!(body["error"], json!(name), "{body}");
}
