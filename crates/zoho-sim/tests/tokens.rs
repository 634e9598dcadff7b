//! The life of tokens: limits, expiry, revocation.

mod common;

use std::time::Duration;

use common::*;
use serde_json::json;
use zoho_sim::{Role, Sim};

const ORG: &str = "/crm/v8/org";

async fn status(sim: &Sim, token: &str) -> u16 {
    get(sim.endpoints("us").api(), ORG, token).await.status
}

#[tokio::test]
async fn the_eleventh_access_token_in_ten_minutes_is_refused() {
    let (clock, builder) = with_clock();
    let sim = builder.start().await.unwrap();
    let tokens = sign_in(&sim, "us", EVERYTHING).await;
    for _ in 0..10 {
        assert!(refresh(&sim, "us", &tokens.refresh).await["access_token"].is_string());
    }
    let refused = refresh(&sim, "us", &tokens.refresh).await;
    let expected = json!({
        "error": "Access Denied",
        "error_description":
            "You have made too many requests continuously. Please try again after some time.",
    });
    assert_eq!(refused, expected);
    clock.advance(Duration::from_secs(600));
    assert!(refresh(&sim, "us", &tokens.refresh).await["access_token"].is_string());

    sim.lift_token_limit();
    for _ in 0..15 {
        assert!(refresh(&sim, "us", &tokens.refresh).await["access_token"].is_string());
    }
}

#[tokio::test]
async fn the_oldest_live_access_token_dies_for_the_eleventh() {
    let sim = Sim::start().await.unwrap();
    let first = sign_in(&sim, "us", EVERYTHING).await;
    for _ in 0..9 {
        refresh(&sim, "us", &first.refresh).await;
    }
    assert_eq!(status(&sim, &first.access).await, 200);
    refresh(&sim, "us", &first.refresh).await;
    assert_eq!(status(&sim, &first.access).await, 401);
    let zuid = sim.users("us")[0].zuid().to_owned();
    assert_eq!(sim.live_access_tokens(&zuid), 10);
}

#[tokio::test]
async fn more_tokens_live_where_the_limit_is_set_higher() {
    let sim = Sim::start().await.unwrap();
    let mut limits = sim.limits();
    limits.live_access_tokens = 15;
    limits.access_tokens_per_window = 14;
    sim.set_limits(limits);
    let first = sign_in(&sim, "us", EVERYTHING).await;
    for _ in 0..14 {
        refresh(&sim, "us", &first.refresh).await;
    }
    assert_eq!(status(&sim, &first.access).await, 200);
}

#[tokio::test]
async fn an_access_token_expires_after_an_hour_and_on_demand() {
    let (clock, builder) = with_clock();
    let sim = builder.start().await.unwrap();
    let zuid = sim.users("us")[0].zuid().to_owned();
    let tokens = sign_in(&sim, "us", EVERYTHING).await;
    clock.advance(Duration::from_secs(3599));
    assert_eq!(status(&sim, &tokens.access).await, 200);
    clock.advance(Duration::from_secs(1));
    assert_eq!(status(&sim, &tokens.access).await, 401);

    let fresh = || async {
        let answer = refresh(&sim, "us", &tokens.refresh).await;
        answer["access_token"].as_str().unwrap().to_owned()
    };
    let (a, b) = (fresh().await, fresh().await);
    assert!(sim.expire_access_token(&a));
    assert!(!sim.expire_access_token(&a));
    assert_eq!((status(&sim, &a).await, status(&sim, &b).await), (401, 200));
    assert_eq!(sim.expire_access_tokens(&zuid), 1);
    assert_eq!(status(&sim, &b).await, 401);
    assert_eq!(status(&sim, &fresh().await).await, 200);
}

#[tokio::test]
async fn revoking_a_refresh_token_kills_its_access_tokens_and_an_access_token_only_itself() {
    let sim = Sim::start().await.unwrap();
    let endpoints = sim.endpoints("us");
    let accounts = endpoints.accounts();
    let (one, two) = (
        sign_in(&sim, "us", EVERYTHING).await,
        sign_in(&sim, "us", EVERYTHING).await,
    );

    let target = format!("/oauth/v2/token/revoke?token={}", one.access);
    let answer = send(accounts, "POST", &target, &[], "").await;
    assert_eq!(
        (answer.status, answer.json()),
        (200, json!({ "status": "success" }))
    );
    assert_eq!(status(&sim, &one.access).await, 401);
    let refreshed = refresh(&sim, "us", &one.refresh).await;
    let refreshed = refreshed["access_token"].as_str().unwrap();
    assert_eq!(status(&sim, refreshed).await, 200);

    let revoke = async || {
        let pairs = [("token", one.refresh.as_str())];
        post_form(accounts, "/oauth/v2/token/revoke", &pairs).await
    };
    assert_eq!(revoke().await.status, 200);
    assert_eq!(status(&sim, refreshed).await, 401);
    error_is(&refresh(&sim, "us", &one.refresh).await, "invalid_code");
    let again = revoke().await;
    assert_eq!(
        (again.status, again.json()),
        (400, json!({ "error": "invalid_token" }))
    );
    assert_eq!(status(&sim, &two.access).await, 200);

    let zuid = sim.users("us")[0].zuid().to_owned();
    assert_eq!(sim.revoke_refresh_tokens(&zuid), 1);
    assert_eq!(status(&sim, &two.access).await, 401);
    error_is(&refresh(&sim, "us", &two.refresh).await, "invalid_code");
    assert_eq!(sim.live_refresh_tokens(&zuid), 0);
}

#[tokio::test]
async fn a_token_of_one_data_centre_is_unknown_in_the_other() {
    let sim = Sim::builder()
        .data_center("us")
        .data_center("eu")
        .start()
        .await
        .unwrap();
    let tokens = sign_in(&sim, "us", EVERYTHING).await;
    let eu = sim.endpoints("eu");
    let crm = get(eu.api(), ORG, &tokens.access).await;
    assert_eq!(
        (crm.status, crm.json()["code"].clone()),
        (401, json!("INVALID_TOKEN"))
    );
    let desk = get(eu.desk(), "/api/v1/organizations", &tokens.access).await;
    assert_eq!(
        (desk.status, desk.json()["errorCode"].clone()),
        (401, json!("INVALID_OAUTH"))
    );
    error_is(&refresh(&sim, "eu", &tokens.refresh).await, "invalid_code");
    let target = format!("/oauth/v2/token/revoke?token={}", tokens.refresh);
    assert_eq!(
        send(eu.accounts(), "POST", &target, &[], "").await.status,
        400
    );
    assert_eq!(status(&sim, &tokens.access).await, 200);
}

#[tokio::test]
async fn scopes_are_told_only_when_asked_to() {
    let sim = Sim::start().await.unwrap();
    let tokens = sign_in(&sim, "us", "Desk.basic.READ,email").await;
    sim.set_scope_in_token_responses(true);
    let answer = refresh(&sim, "us", &tokens.refresh).await;
    assert_eq!(answer["scope"], "Desk.basic.READ email");
}

#[tokio::test]
async fn requests_are_counted_until_they_are_cleared() {
    let sim = Sim::start().await.unwrap();
    let tokens = sign_in(&sim, "us", EVERYTHING).await;
    status(&sim, &tokens.access).await;
    status(&sim, "other").await;
    assert_eq!(sim.token_requests(), 1);
    assert_eq!(sim.count(Role::Api, ORG), 2);
    assert_eq!(sim.total_requests(), 3);
    let last = sim.requests().pop().unwrap();
    assert_eq!(last.access_token(), Some("other"));
    assert_eq!(
        (last.data_center(), last.method(), last.path()),
        ("us", "GET", ORG)
    );
    sim.clear_requests();
    assert_eq!((sim.total_requests(), sim.requests().len()), (0, 0));
}
