//! Any callback: nothing is sent unless its `state` is that of the sign-in, and then to one of Zoho's
//! accounts servers; none of its content is shown.

use std::borrow::Cow;
use std::sync::Arc;
use std::time::SystemTime;

use http::StatusCode;
use url::{Url, form_urlencoded};
use zoho_auth::{AccountsClient, ErrorKind, Login, OAuthClient};
use zoho_http::clock::ManualClock;
use zoho_http::retry::RetryPolicy;

use super::canned::{Canned, CannedResponse, ZOHO, http, run};

const STATE: &str = "c3RhdGUtb2YtdGhpcy1zaWduLWluLTAxMjM0NTY3ODk";
const CODE: &str = "1000.c0dec0dec0dec0dec0dec0dec0dec0de";

/// The text of a callback. The byte 0xFE in it stands for the sign-in's state, 0xFF for a code.
pub fn check(data: &[u8]) {
    let callback = written_out(data);
    let answer = r#"{"access_token":"1000.a","refresh_token":"1000.r","expires_in":3600,"api_domain":"https://www.zohoapis.eu","token_type":"Bearer"}"#;
    let transport = Canned::new([CannedResponse::new(StatusCode::OK, answer)]);
    let clock = ManualClock::at(SystemTime::UNIX_EPOCH);
    let engine = http(Arc::clone(&transport), &clock, RetryPolicy::default());
    let client = OAuthClient::new("1000.CLIENT", "secret").redirect_uri("https://app.example/cb");
    let accounts = AccountsClient::new(client, engine, ZOHO.clone());
    let result = run(accounts.exchange("user", sign_in(), &callback));

    let asked = transport.asked();
    assert!(asked.len() <= 1, "a code was sent more than once");
    if let Some(origin) = asked.first() {
        let mut known = ZOHO.iter().map(|e| e.accounts().as_str());
        let is_known = known.any(|known| known.trim_end_matches('/') == origin);
        assert!(is_known, "a code was sent to {origin}");
        let has_state =
            parameters(&callback).any(|(name, value)| name == "state" && value == STATE);
        assert!(has_state, "a code was sent unasked");
    }
    match result {
        Ok(connection) => {
            assert_eq!(asked.len(), 1);
            assert!(connection.refresh_token().is_some());
        }
        Err(error) => {
            for shown in [error.to_string(), format!("{error:?}")] {
                // A host that is refused is named, whatever its content.
                let told = |secret| shown.contains(secret) && !stands_elsewhere(&callback, secret);
                assert!(!told(CODE), "the code is told");
                assert!(!told(STATE), "the state is told");
                assert!(!shown.contains(char::is_control), "{shown:?}");
                assert!(shown.len() < 4000, "{} bytes are shown", shown.len());
            }
            // The canned answer is a good one.
            assert!(asked.is_empty() || error.kind() != ErrorKind::Unavailable);
        }
    }
}

fn written_out(data: &[u8]) -> String {
    let mut text = Vec::with_capacity(data.len());
    for byte in data {
        match byte {
            0xFE => text.extend_from_slice(STATE.as_bytes()),
            0xFF => text.extend_from_slice(CODE.as_bytes()),
            byte => text.push(*byte),
        }
    }
    String::from_utf8_lossy(&text).into_owned()
}

/// Every parameter of the callback, wherever its query is taken to begin.
fn parameters(callback: &str) -> impl Iterator<Item = (Cow<'_, str>, Cow<'_, str>)> {
    let parts = callback.split(['?', '#']);
    parts.flat_map(|part| form_urlencoded::parse(part.as_bytes()))
}

/// Whether the callback has the secret in a parameter where no secret belongs, decoded or not.
fn stands_elsewhere(callback: &str, secret: &str) -> bool {
    let in_place = |name: &str| matches!(name, "code" | "state");
    let decoded = parameters(callback)
        .any(|(name, value)| !in_place(&name) && (name.contains(secret) || value.contains(secret)));
    let raw = |part: &str| {
        let name = part.split('=').next().unwrap_or_default();
        !in_place(name) && part.contains(secret)
    };
    decoded || callback.split(['?', '#', '&']).any(raw)
}

fn sign_in() -> Login {
    let url: Url = "https://accounts.zoho.com/oauth/v2/auth"
        .parse()
        .expect("a URL");
    let kept = format!(
        r#"{{"version":2,"id":"user","begun_at":0,"url":"{url}","state":"{STATE}","redirect_uri":"https://app.example/cb","accounts_server":"https://accounts.zoho.com/","scopes":["ZohoCRM.settings.ALL"]}}"#
    );
    Login::from_json(&kept).expect("a sign-in that was kept")
}
