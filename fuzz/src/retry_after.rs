//! Any `Retry-After`: it is kept to the second, or it is nonsense and the wait is ours.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use http::{HeaderValue, Method, StatusCode};
use zoho_crm::Crm;
use zoho_http::ErrorKind;
use zoho_http::clock::ManualClock;
use zoho_http::retry::RetryPolicy;

use super::canned::{Canned, CannedResponse, http, run, token};

const DAY: Duration = Duration::from_secs(24 * 60 * 60);
/// 2026-01-01, so that dates lie on both sides.
const NOW: Duration = Duration::from_secs(1_767_225_600);

/// The header's value, as it comes over the wire.
pub fn check(value: &[u8]) {
    let Ok(header) = HeaderValue::from_bytes(value) else {
        return;
    };
    let now = SystemTime::UNIX_EPOCH + NOW;
    let busy = CannedResponse::new(StatusCode::TOO_MANY_REQUESTS, "").header("retry-after", header);
    let transport = Canned::new([busy, CannedResponse::new(StatusCode::OK, "{}")]);
    let clock = ManualClock::at(now);
    let policy = RetryPolicy::default();
    let engine = http(Arc::clone(&transport), &clock, policy.clone());
    let crm = Crm::new(&engine, Arc::new(token()));
    let result = run(crm.request(&Method::GET, "/Leads").response());

    let asked = asked_for(value, now);
    let wait: Duration = clock.sleeps().iter().sum();
    match result {
        Ok(answer) => {
            assert_eq!(answer.attempts(), 2);
            assert_eq!(transport.asked().len(), 2);
            assert!(wait < policy.deadline);
            match asked {
                Some(asked) => assert!(asked <= wait, "{wait:?} is less than {asked:?}"),
                None => assert!(wait <= policy.max_delay, "{wait:?} without being asked"),
            }
        }
        Err(error) => {
            let asked = asked.expect("nobody asked for a wait, and yet it failed");
            assert_eq!(error.kind(), ErrorKind::RateLimited);
            assert_eq!(error.retry_after(), Some(asked));
            assert!(asked >= policy.deadline, "{asked:?} would have fitted");
            assert_eq!(wait, Duration::ZERO, "it waited in vain");
            assert_eq!(transport.asked().len(), 1);
        }
    }
}

/// The wait that the text asks for, parsed again in the simplest way.
fn asked_for(value: &[u8], now: SystemTime) -> Option<Duration> {
    // Tabs are the only other bytes of a header's value that are text.
    let text = value.iter().all(|b| (32..127).contains(b) || *b == b'\t');
    let value = std::str::from_utf8(value).ok().filter(|_| text)?.trim();
    let digits = !value.is_empty() && value.bytes().all(|b| b.is_ascii_digit());
    let wait = if digits {
        let significant = value.trim_start_matches('0');
        match significant.len() {
            0..=9 => Duration::from_secs(format!("0{significant}").parse().expect("digits")),
            _ => DAY,
        }
    } else {
        let date = httpdate::parse_http_date(value).ok()?;
        date.duration_since(now).unwrap_or_default()
    };
    Some(wait.min(DAY))
}
