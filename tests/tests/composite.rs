//! A composite request counts as five calls at a time, whether it is typed or not.
#![expect(
    clippy::unwrap_used,
    reason = "a test may panic, and so may its helpers"
)]

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use http::Method;
use serde_json::json;
use tokio::sync::Notify;
use zoho::crm::Crm;
use zoho::crm::composite_requests::CompositeRequestExecute;
use zoho_http::limits::Limits;
use zoho_http::token::StaticToken;
use zoho_http::{DataCenter, Http, Token};
use zoho_tests::{Gate, SlowTransport};

fn crm(gate: &Arc<Notify>) -> Crm {
    let transport = SlowTransport::new("{}", Gate::Notify(Arc::clone(gate)));
    let http = Http::builder()
        .transport(transport)
        .limits("crm", Limits::at_most(5))
        .build()
        .unwrap();
    let far = SystemTime::UNIX_EPOCH + Duration::from_secs(4_000_000_000);
    let token = Token::new("1000.one".into(), far, DataCenter::Eu.endpoints()).unwrap();
    Crm::new(&http, Arc::new(StaticToken::new(token)))
}

#[tokio::test]
async fn another_call_waits_until_a_composite_request_is_done() {
    for typed in [true, false] {
        let gate = Arc::new(Notify::new());
        let crm = crm(&gate);
        let composite = tokio::spawn({
            let crm = crm.clone();
            async move {
                if typed {
                    let body = CompositeRequestExecute::default();
                    let call = crm.composite_requests().execute(&body);
                    let _ = call.send().await;
                } else {
                    let call = crm.request(&Method::POST, "/__composite_requests");
                    let _ = call.json(&json!({})).send().await;
                }
            }
        });
        let status = || crm.client().limit_status();
        while status().in_flight < 1 {
            tokio::task::yield_now().await;
        }
        let other = tokio::spawn({
            let crm = crm.clone();
            async move { crm.request(&Method::GET, "/org").send().await }
        });
        while status().waiting < 1 {
            assert_eq!(status().in_flight, 1, "typed: {typed}");
            tokio::task::yield_now().await;
        }
        gate.notify_one();
        composite.await.unwrap();
        gate.notify_one();
        other.await.unwrap().unwrap();
    }
}
