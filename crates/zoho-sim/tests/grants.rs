//! Tokens without a browser: codes of a self client, and client credentials.

mod common;

use std::time::Duration;

use common::*;
use serde_json::{Value, json};
use zoho_sim::{Sim, SimOrganization, SimUser};

const ORG: &str = "/crm/v8/org";
const ORGANIZATIONS: &str = "/api/v1/organizations";

async fn exchange_bare(sim: &Sim, data_center: &str, code: &str) -> Value {
    let pairs = [
        ("grant_type", "authorization_code"),
        ("client_id", sim.client_id()),
        ("client_secret", sim.client_secret()),
        ("code", code),
    ];
    let endpoints = sim.endpoints(data_center);
    let reply = post_form(endpoints.accounts(), "/oauth/v2/token", &pairs).await;
    reply.json()
}

async fn in_own_name(sim: &Sim, scope: &str, soid: Option<&str>) -> Value {
    let mut pairs = vec![
        ("grant_type", "client_credentials"),
        ("client_id", sim.client_id()),
        ("client_secret", sim.client_secret()),
        ("scope", scope),
    ];
    pairs.extend(soid.map(|soid| ("soid", soid)));
    let endpoints = sim.endpoints("us");
    let reply = post_form(endpoints.accounts(), "/oauth/v2/token", &pairs).await;
    assert_eq!(reply.status, 200);
    reply.json()
}

#[tokio::test]
async fn a_self_clients_code_is_exchanged_once_at_home_and_without_a_redirect_uri() {
    let (clock, builder) = with_clock();
    let builder = builder.data_center("us").data_center("eu");
    let sim = builder.start().await.unwrap();
    let zuid = sim.users("eu")[0].zuid().to_owned();
    let code = sim.self_client_code(&zuid, EVERYTHING);
    error_is(&exchange_bare(&sim, "us", &code).await, "invalid_code");
    let eu = sim.endpoints("eu");
    let with_uri = exchange(&sim, eu.accounts(), &code, &[]).await;
    error_is(&with_uri.json(), "invalid_redirect_uri");

    let answer = exchange_bare(&sim, "eu", &code).await;
    let access = answer["access_token"].as_str().unwrap();
    assert_eq!(get(eu.api(), ORG, access).await.status, 200);
    let refresh_token = answer["refresh_token"].as_str().unwrap();
    let refreshed = refresh(&sim, "eu", refresh_token).await;
    assert!(refreshed["access_token"].is_string());
    error_is(&exchange_bare(&sim, "eu", &code).await, "invalid_code");

    let late = sim.self_client_code(&zuid, EVERYTHING);
    clock.advance(Duration::from_secs(120));
    error_is(&exchange_bare(&sim, "eu", &late).await, "invalid_code");
}

#[tokio::test]
async fn a_sign_ins_code_is_not_exchanged_without_its_redirect_uri() {
    let sim = Sim::start().await.unwrap();
    let url = authorize_url(&sim, "us", EVERYTHING, &[]);
    let callback = sim.consent(&url).await.unwrap();
    let code = param(&callback, "code").unwrap();
    let answer = exchange_bare(&sim, "us", &code).await;
    error_is(&answer, "invalid_redirect_uri");
}

#[tokio::test]
#[should_panic(expected = "no data centre has the user \"0\"")]
async fn a_self_clients_code_needs_a_user() {
    let sim = Sim::start().await.unwrap();
    drop(sim.self_client_code("0", EVERYTHING));
}

#[tokio::test]
#[should_panic(expected = "there is no scope \"nonsense\"")]
async fn a_self_clients_code_needs_scopes_that_exist() {
    let sim = Sim::start().await.unwrap();
    let zuid = sim.users("us")[0].zuid().to_owned();
    drop(sim.self_client_code(&zuid, "Desk.basic.READ,nonsense"));
}

#[tokio::test]
async fn a_client_of_one_organisation_gets_a_token_in_its_own_name_and_no_refresh_token() {
    let sim = Sim::start().await.unwrap();
    let answer = in_own_name(&sim, "ZohoCRM.org.READ", None).await;
    let access = answer["access_token"].as_str().unwrap();
    let endpoints = sim.endpoints("us");
    assert_eq!(
        answer,
        json!({
            "access_token": access,
            "api_domain": endpoints.api().as_str().trim_end_matches('/'),
            "token_type": "Bearer",
            "expires_in": 3600,
        })
    );
    assert_eq!(get(endpoints.api(), ORG, access).await.status, 200);
    let zuid = sim.users("us")[0].zuid().to_owned();
    assert_eq!(sim.live_access_tokens(&zuid), 1);
    assert_eq!(sim.live_refresh_tokens(&zuid), 0);

    let revoked = [("token", access)];
    post_form(endpoints.accounts(), "/oauth/v2/token/revoke", &revoked).await;
    assert_eq!(get(endpoints.api(), ORG, access).await.status, 401);
}

#[tokio::test]
async fn a_client_of_several_organisations_has_to_name_one() {
    let one = SimUser::new("7001", "a@example.com");
    let two = SimUser::new("7002", "b@example.com");
    let two = two.desk_organizations([SimOrganization::new("501", "Sato Support")]);
    let builder = Sim::builder().user("us", one).user("us", two);
    let sim = builder.start().await.unwrap();
    let endpoints = sim.endpoints("us");

    for scope in [
        "ZohoCRM.org.READ",
        "Desk.basic.READ",
        "desk.basic.READ,email",
    ] {
        let answer = in_own_name(&sim, scope, None).await;
        assert_eq!(answer, json!({ "error": "missing_org_info" }), "{scope}");
    }
    let profile = in_own_name(&sim, "AaaServer.profile.READ", None).await;
    assert!(profile["access_token"].is_string(), "that is of no service");

    let answer = in_own_name(&sim, "ZohoCRM.org.READ", Some("ZohoCRM.700200")).await;
    let access = answer["access_token"].as_str().unwrap();
    let org = get(endpoints.api(), ORG, access).await.json();
    assert!(org.to_string().contains("700200"), "{org}");
    let answer = in_own_name(&sim, "Desk.basic.READ", Some("Desk.501")).await;
    let access = answer["access_token"].as_str().unwrap();
    let desk = get(endpoints.desk(), ORGANIZATIONS, access).await.json();
    assert!(desk.to_string().contains("Sato Support"), "{desk}");

    for soid in ["ZohoCRM.501", "Desk.700200", "700200", "Books.700200"] {
        let answer = in_own_name(&sim, "ZohoCRM.org.READ", Some(soid)).await;
        assert_eq!(answer, json!({ "error": "invalid_org_info" }), "{soid}");
    }
}

#[tokio::test]
async fn client_credentials_are_checked_as_any() {
    let sim = Sim::start().await.unwrap();
    let good = [
        ("grant_type", "client_credentials"),
        ("client_id", sim.client_id()),
        ("client_secret", sim.client_secret()),
        ("scope", "ZohoCRM.org.READ"),
    ];
    for (at, value, error) in [
        (0, "password", "unsupported_grant_type"),
        (1, "1000.OTHER", "invalid_client"),
        (2, "wrong", "invalid_client_secret"),
        (3, "nonsense", "invalid_scope"),
    ] {
        let mut bad = good;
        bad[at].1 = value;
        let accounts = sim.endpoints("us");
        let reply = post_form(accounts.accounts(), "/oauth/v2/token", &bad).await;
        error_is(&reply.json(), error);
    }
}
