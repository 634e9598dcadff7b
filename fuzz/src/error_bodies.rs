//! Any status with any body: it ends in an answer or in an error that is short, plain and tells no secret.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use http::{Method, StatusCode};
use zoho_auth::{AccountsClient, Connection, ErrorKind, OAuthClient};
use zoho_crm::Crm;
use zoho_desk::Desk;
use zoho_http::DataCenter;
use zoho_http::clock::ManualClock;
use zoho_http::retry::RetryPolicy;

use super::canned::{Canned, CannedResponse, TOKEN, ZOHO, http, run, token};

/// As long as Zoho makes them.
const SECRET: &str = "fedcba9876543210fedcba9876543210fedcba9876";
const REFRESH_TOKEN: &str = "1000.ffeeddccbbaa99887766554433221100";

/// The first byte says which server answers, the second with what status, the rest is the body. In it
/// the byte 0xFF stands for the secret that the request carried.
pub fn check(data: &[u8]) {
    let [server, status, body @ ..] = data else {
        return;
    };
    const STATUSES: [u16; 16] = [
        200, 201, 202, 204, 207, 302, 304, 400, 401, 403, 404, 409, 413, 422, 429, 500,
    ];
    let status = STATUSES[usize::from(*status) % STATUSES.len()];
    let status = StatusCode::from_u16(status).expect("a status");
    match server % 4 {
        0 => {
            let body = echoing(body, TOKEN);
            let transport = Canned::new([CannedResponse::new(status, body)]);
            let crm = Crm::new(&engine(&transport), Arc::new(token()));
            product(
                run(crm.request(&Method::GET, "/Leads").raw().send()).err(),
                status,
            );
        }
        1 => {
            let body = echoing(body, TOKEN);
            let transport = Canned::new([CannedResponse::new(status, body)]);
            let desk = Desk::new(&engine(&transport), Arc::new(token())).organization("60001");
            product(
                run(desk.request(&Method::GET, "/tickets").raw().send()).err(),
                status,
            );
        }
        2 => accounts(status, echoing(body, SECRET)),
        _ => accounts(status, echoing(body, REFRESH_TOKEN)),
    }
}

fn engine(transport: &Arc<Canned>) -> zoho_http::Http {
    let clock = ManualClock::at(SystemTime::UNIX_EPOCH);
    let once = RetryPolicy {
        max_attempts: 1,
        ..RetryPolicy::default()
    };
    http(Arc::clone(transport), &clock, once)
}

fn echoing(body: &[u8], secret: &str) -> Vec<u8> {
    let mut out = Vec::with_capacity(body.len());
    for byte in body {
        match byte {
            0xFF => out.extend_from_slice(secret.as_bytes()),
            byte => out.push(*byte),
        }
    }
    out
}

fn product(error: Option<zoho_http::Error>, status: StatusCode) {
    let Some(error) = error else {
        assert!(status.is_success(), "{status} is no success");
        return;
    };
    plain(&error.to_string(), &[TOKEN]);
    plain(&format!("{error:?}"), &[TOKEN]);
    for text in [error.code(), error.message()].into_iter().flatten() {
        assert!(!text.contains(TOKEN), "a token is told");
    }
    // A body alone says nothing of time.
    assert_eq!(error.retry_after(), None);
}

fn accounts(status: StatusCode, body: Vec<u8>) {
    let transport = Canned::new([CannedResponse::new(status, body)]);
    let client = OAuthClient::new("1000.CLIENT", SECRET);
    let accounts = AccountsClient::new(client, engine(&transport), ZOHO.clone());
    let eu = ZOHO.get(DataCenter::Eu).expect("it is one of them");
    let connection =
        Connection::new(eu.accounts().clone(), eu.api().clone()).with_refresh_token(REFRESH_TOKEN);
    let secrets = [SECRET, REFRESH_TOKEN];
    match run(accounts.refresh(&connection, Duration::from_secs(10))) {
        Ok(new) => {
            assert!(status.is_success(), "{status} is no success");
            assert!(new.access_token().is_some(), "a refresh without a token");
            assert!(new.generation() > connection.generation());
            plain(&format!("{new:?}"), &secrets);
        }
        Err(error) => {
            // A host that is refused is named, whatever its content.
            let refused = error.kind() == ErrorKind::UntrustedHost;
            let secrets = if refused { &[][..] } else { &secrets };
            plain(&error.to_string(), secrets);
            plain(&format!("{error:?}"), secrets);
        }
    }
    assert_eq!(transport.asked(), ["https://accounts.zoho.eu"]);
}

/// What is shown of an error is of some length at the most, holds no control character and no secret.
fn plain(shown: &str, secrets: &[&str]) {
    assert!(shown.len() < 4000, "{} bytes are shown", shown.len());
    assert!(!shown.contains(char::is_control), "{shown:?}");
    for secret in secrets {
        assert!(!shown.contains(secret), "a secret is told");
    }
}
