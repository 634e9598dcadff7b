//! The callers: clients of several organisations, their tokens, and one call with its outcome.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use anyhow::Result;
use async_trait::async_trait;
use serde::{Deserialize, Serialize};
use zoho::crm::Crm;
use zoho_http::data_center::Endpoints;
use zoho_http::limits::Limits;
use zoho_http::retry::RetryPolicy;
use zoho_http::token::{Refusal, TokenError};
use zoho_http::{Client, Error, Http, Operation, Request, Token, TokenSource, decode};

static ASK: Operation = Operation::get("bench.echo.get", "/crm/{version}/echo/{number}");
static DO: Operation = Operation::post("bench.echo.create", "/crm/{version}/echo");

/// The time for one attempt; answers take less than a millisecond.
const ATTEMPT: Duration = Duration::from_millis(300);
/// The time for a call.
pub(super) const DEADLINE: Duration = Duration::from_secs(3);
/// The time for a call, and for an attempt, to an address where nothing listens.
const PATIENCE: Duration = Duration::from_secs(60);
/// Larger than any answer but the flood.
const LARGEST: usize = 64 * 1024;

/// Waits that are short, with all else as it is by default.
pub(super) fn policy() -> RetryPolicy {
    RetryPolicy {
        base_delay: Duration::from_millis(2),
        max_delay: Duration::from_millis(100),
        deadline: DEADLINE,
        attempt_timeout: ATTEMPT,
        ..RetryPolicy::default()
    }
}

pub(super) fn http() -> Result<Http> {
    with(policy())
}

/// For an address where nothing listens: the system may take a while to say so where it has much else to do, and an
/// attempt
/// that ends before looks like one that may have arrived.
pub(super) fn patient_http() -> Result<Http> {
    with(RetryPolicy {
        deadline: PATIENCE,
        attempt_timeout: PATIENCE,
        ..policy()
    })
}

fn with(policy: RetryPolicy) -> Result<Http> {
    let http = Http::builder()
        .retry(policy)
        .limits("crm", Limits::at_most(3))
        .max_response(LARGEST);
    Ok(http.build()?)
}

/// An organisation with a limit of its own. `renewals` counts how often a refused token was renewed: each
/// time the request is sent again, and no budget is asked.
pub(super) fn client(
    http: &Http,
    name: &str,
    endpoints: &Endpoints,
    renewals: &Arc<AtomicU64>,
) -> Result<Client> {
    let tokens = Renewable {
        account: name.to_owned(),
        endpoints: endpoints.clone(),
        current: Mutex::new((0, token(0, endpoints)?)),
        renewals: Arc::clone(renewals),
    };
    Ok(Crm::new(http, Arc::new(tokens)).client().clone())
}

#[derive(Debug, Serialize, Deserialize)]
struct Echo {
    number: u64,
}

/// One call; whether its result is the true one.
pub(super) async fn call(client: &Client, number: u64) -> Result<bool, Error> {
    // A part of the calls is not safe to make twice.
    let request = if number.is_multiple_of(3) {
        Request::new(&DO).json(&Echo { number })
    } else {
        Request::new(&ASK).segment(number.to_string())
    };
    let echo = client.fetch(&request, decode::json::<Echo>).await?;
    Ok(echo.body().number == number)
}

/// Tokens of which there is always another.
#[derive(Debug)]
struct Renewable {
    account: String,
    endpoints: Endpoints,
    current: Mutex<(u64, Token)>,
    renewals: Arc<AtomicU64>,
}

fn token(number: u64, endpoints: &Endpoints) -> Result<Token> {
    // Long after any run.
    let expires = SystemTime::UNIX_EPOCH + Duration::from_secs(4_000_000_000);
    let text = format!("1000.{number:032x}");
    Ok(Token::new(text.into(), expires, endpoints.clone())?)
}

#[async_trait]
impl TokenSource for Renewable {
    fn current(&self) -> Option<Token> {
        let current = self.current.lock().unwrap_or_else(PoisonError::into_inner);
        Some(current.1.clone())
    }

    fn account(&self) -> Option<&str> {
        Some(&self.account)
    }

    async fn token(&self) -> Result<Token, TokenError> {
        let current = self.current.lock().unwrap_or_else(PoisonError::into_inner);
        Ok(current.1.clone())
    }

    async fn refresh(&self, refusal: &Refusal<'_>) -> Result<Token, TokenError> {
        self.renewals.fetch_add(1, Ordering::Relaxed);
        let mut current = self.current.lock().unwrap_or_else(PoisonError::into_inner);
        if current.1.is_same(refusal.token()) {
            let next = current.0 + 1;
            let made = token(next, &self.endpoints).map_err(|e| {
                TokenError::new(zoho_http::token::TokenErrorKind::Refused, e.to_string())
            })?;
            *current = (next, made);
        }
        Ok(current.1.clone())
    }
}
