//! The sign-in: consent page, code, tokens.

mod common;

use std::time::Duration;

use common::*;
use serde_json::json;
use url::Url;
use zoho_sim::{Role, Sim, SimUser};

const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

fn hidden_transaction(page: &str) -> &str {
    let (_, rest) = page
        .split_once("name=\"transaction\" value=\"")
        .expect("the page has the hidden field");
    &rest[..32]
}

async fn decide(accounts: &Url, transaction: &str, user: &str, decision: &str) -> Reply {
    let pairs = [
        ("transaction", transaction),
        ("user", user),
        ("decision", decision),
    ];
    post_form(accounts, "/oauth/v2/auth/decision", &pairs).await
}

#[tokio::test]
async fn a_person_clicks_through_the_page_and_the_code_needs_its_verifier() {
    let sim = Sim::start().await.unwrap();
    let endpoints = sim.endpoints("us");
    let accounts = endpoints.accounts();
    let pkce = [
        ("code_challenge", CHALLENGE),
        ("code_challenge_method", "S256"),
    ];
    let target = authorize_target(&sim, EVERYTHING, &pkce);
    let page = send(accounts, "GET", &target, &[], "").await;
    assert_eq!(page.status, 200);
    assert!(
        page.header("content-security-policy")
            .unwrap()
            .contains("default-src 'none'")
    );
    let html = page.text();
    assert!(html.contains("ZohoCRM.settings.ALL"));
    assert!(html.contains("1000.DEMOCLIENT"));
    assert!(
        !html.contains("st&te") && !html.contains(CHALLENGE),
        "parameters stay in the server"
    );

    let users = sim.users("us");
    let transaction = hidden_transaction(&html);
    let answer = decide(accounts, transaction, users[0].zuid(), "accept").await;
    assert_eq!(answer.status, 302);
    let callback: Url = answer.header("location").unwrap().parse().unwrap();
    assert_eq!(param(&callback, "state").unwrap(), "st&te");
    assert_eq!(param(&callback, "location").unwrap(), "us");
    let server = accounts.as_str().trim_end_matches('/');
    assert_eq!(param(&callback, "accounts-server").unwrap(), server);
    assert!(
        callback
            .as_str()
            .contains("accounts-server=http%3A%2F%2F127.0.0.1")
    );

    let again = decide(accounts, transaction, users[0].zuid(), "accept").await;
    assert_eq!(again.status, 400, "a page is answered once");

    let code = param(&callback, "code").unwrap();
    let without = exchange(&sim, accounts, &code, &[]).await;
    error_is(&without.json(), "invalid_code");
    let wrong = exchange(&sim, accounts, &code, &[("code_verifier", "wrong")]).await;
    error_is(&wrong.json(), "invalid_code");
    let right = exchange(&sim, accounts, &code, &[("code_verifier", VERIFIER)]).await;
    let tokens = right.json();
    assert_eq!(tokens["token_type"], "Bearer");
    assert_eq!(tokens["expires_in"], 3600);
    assert_eq!(
        tokens["api_domain"],
        endpoints.api().as_str().trim_end_matches('/')
    );
    assert!(tokens.get("scope").is_none());
    let access = tokens["access_token"].as_str().unwrap();
    let parts: Vec<_> = access.split('.').map(str::len).collect();
    assert_eq!(parts, [4, 32, 32]);
    assert!(tokens["refresh_token"].is_string());

    let spent = exchange(&sim, accounts, &code, &[("code_verifier", VERIFIER)]).await;
    assert_eq!(spent.status, 200);
    error_is(&spent.json(), "invalid_code");
}

#[tokio::test]
async fn the_page_escapes_what_a_program_and_a_user_put_on_it() {
    let nasty = SimUser::new("7", "<i>@example.com").names("\"><script>alert(1)</script>", "'&");
    let sim = Sim::builder()
        .client("<img src=x>", "secret")
        .user("us", nasty)
        .start()
        .await
        .unwrap();
    let endpoints = sim.endpoints("us");
    let target = authorize_target(&sim, "Desk.basic.READ", &[]);
    let html = send(endpoints.accounts(), "GET", &target, &[], "")
        .await
        .text();
    assert!(html.contains("&lt;img src=x&gt;"));
    assert!(html.contains("&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt; &#39;&amp;"));
    assert!(html.contains("&lt;i&gt;@example.com"));
    assert!(!html.contains("<script") && !html.contains("<img"));
}

#[tokio::test]
async fn a_bad_request_is_refused_with_a_page_and_goes_nowhere() {
    let sim = Sim::start().await.unwrap();
    let endpoints = sim.endpoints("us");
    for (more, says) in [
        (("client_id", "1000.OTHER"), "Invalid client"),
        (
            ("redirect_uri", "https://evil.example/cb"),
            "Invalid redirect URI",
        ),
        (
            ("redirect_uri", "javascript:alert(1)"),
            "Invalid redirect URI",
        ),
        (("response_type", "token"), "Invalid response type"),
        (
            ("scope", "Desk.basic.READ,<b>nonsense"),
            "Scope does not exist: &quot;&lt;b&gt;nonsense&quot;",
        ),
        (("code_challenge_method", "S512"), "Invalid code challenge"),
    ] {
        let target = authorize_target(&sim, "Desk.basic.READ", &[more]);
        let page = send(endpoints.accounts(), "GET", &target, &[], "").await;
        assert_eq!(page.status, 400, "{more:?}");
        assert!(page.header("location").is_none());
        assert!(page.text().contains(says), "{more:?}: {}", page.text());

        let url = authorize_url(&sim, "us", "Desk.basic.READ", &[more]);
        assert!(sim.consent(&url).await.is_err(), "{more:?}");
    }
    let elsewhere = sim.consent("https://accounts.zoho.com/oauth/v2/auth").await;
    assert!(
        elsewhere
            .unwrap_err()
            .to_string()
            .contains("not that of a simulated")
    );
}

#[tokio::test]
async fn registered_redirect_uris_have_to_match_exactly() {
    let sim = Sim::builder()
        .redirect_uri("https://app.example.com/cb?x=1")
        .start()
        .await
        .unwrap();
    let url = |uri| authorize_url(&sim, "us", "email", &[("redirect_uri", uri)]);
    let callback = sim
        .consent(&url("https://app.example.com/cb?x=1"))
        .await
        .unwrap();
    assert!(
        callback
            .as_str()
            .starts_with("https://app.example.com/cb?x=1&code=")
    );
    for wrong in ["https://app.example.com/cb", "http://127.0.0.1/cb", ""] {
        assert!(sim.consent(&url(wrong)).await.is_err(), "{wrong}");
    }
    let code = param(&callback, "code").unwrap();
    let endpoints = sim.endpoints("us");
    let answer = exchange(&sim, endpoints.accounts(), &code, &[]).await;
    error_is(&answer.json(), "invalid_redirect_uri");
}

#[tokio::test]
async fn a_rejection_comes_back_as_access_denied() {
    let sim = Sim::start().await.unwrap();
    let callback = sim
        .reject_consent(&authorize_url(&sim, "us", "email", &[]))
        .await
        .unwrap();
    assert_eq!(param(&callback, "error").unwrap(), "access_denied");
    assert_eq!(param(&callback, "state").unwrap(), "st&te");
    assert!(param(&callback, "code").is_none());
}

#[tokio::test]
async fn a_user_of_another_data_centre_gets_a_code_for_that_one_alone() {
    let sim = Sim::builder()
        .data_center("us")
        .data_center("eu")
        .start()
        .await
        .unwrap();
    let user = sim.users("eu").remove(0);
    let url = authorize_url(&sim, "us", "email", &[]);
    let callback = sim.consent_as(&url, user.zuid()).await.unwrap();
    assert_eq!(param(&callback, "location").unwrap(), "eu");
    let code = param(&callback, "code").unwrap();
    let (us, eu) = (sim.endpoints("us"), sim.endpoints("eu"));
    let wrong = exchange(&sim, us.accounts(), &code, &[]).await;
    error_is(&wrong.json(), "invalid_code");
    let right = exchange(&sim, eu.accounts(), &code, &[]).await.json();
    assert_eq!(right["api_domain"], eu.api().as_str().trim_end_matches('/'));

    let info = send(us.accounts(), "GET", "/oauth/serverinfo", &[], "")
        .await
        .json();
    assert_eq!(info["result"], "success");
    assert_eq!(
        info["locations"]["eu"],
        eu.accounts().as_str().trim_end_matches('/')
    );
}

#[tokio::test]
async fn client_and_secret_have_to_be_right_and_the_grant_known() {
    let sim = Sim::start().await.unwrap();
    let endpoints = sim.endpoints("us");
    for (more, error) in [
        (("client_id", "other"), "invalid_client"),
        (("client_secret", "other"), "invalid_client_secret"),
        (("grant_type", "password"), "unsupported_grant_type"),
        (("code", "1000.no.such"), "invalid_code"),
    ] {
        let answer = exchange(&sim, endpoints.accounts(), "x", &[more]).await;
        assert_eq!(answer.status, 200);
        error_is(&answer.json(), error);
    }
    assert_eq!(sim.token_requests(), 4);
}

#[tokio::test]
async fn parameters_may_stand_in_the_query_as_zoho_writes_them() {
    let sim = Sim::start().await.unwrap();
    let tokens = sign_in(&sim, "us", "email").await;
    let query = form(&[
        ("grant_type", "refresh_token"),
        ("client_id", sim.client_id()),
        ("client_secret", sim.client_secret()),
        ("refresh_token", &tokens.refresh),
    ]);
    let target = format!("/oauth/v2/token?{query}");
    let endpoints = sim.endpoints("us");
    let answer = send(endpoints.accounts(), "POST", &target, &[], "")
        .await
        .json();
    assert!(answer["access_token"].is_string());
    assert!(answer.get("refresh_token").is_none());
    let recorded = sim.requests().pop().unwrap();
    assert_eq!(recorded.role(), Role::Accounts);
    assert_eq!(
        recorded.query_param("refresh_token").unwrap(),
        tokens.refresh
    );
    assert!(!format!("{recorded:?}").contains(&tokens.refresh));
}

#[tokio::test]
async fn a_code_expires_and_online_access_has_no_refresh_token() {
    let (clock, builder) = with_clock();
    let sim = builder.start().await.unwrap();
    let endpoints = sim.endpoints("us");
    let online = authorize_url(&sim, "us", "email", &[("access_type", "online")]);
    let code = param(&sim.consent(&online).await.unwrap(), "code").unwrap();
    let answer = exchange(&sim, endpoints.accounts(), &code, &[])
        .await
        .json();
    assert!(answer["access_token"].is_string());
    assert!(answer.get("refresh_token").is_none());

    let code = param(&sim.consent(&online).await.unwrap(), "code").unwrap();
    clock.advance(Duration::from_secs(120));
    let late = exchange(&sim, endpoints.accounts(), &code, &[]).await;
    error_is(&late.json(), "invalid_code");
}

#[tokio::test]
async fn user_info_tells_the_user_and_the_organisation_as_the_user_is_set() {
    let sim = Sim::builder()
        .user(
            "us",
            SimUser::new("7001", "mia@example.com").names("Mia", "Sato"),
        )
        .start()
        .await
        .unwrap();
    let endpoints = sim.endpoints("us");
    let target = "/oauth/user/info";
    let tokens = sign_in(&sim, "us", "AaaServer.profile.READ").await;
    let info = get(endpoints.accounts(), target, &tokens.access).await;
    let expected = json!({
        "ZUID": 7001, "First_Name": "Mia", "Last_Name": "Sato", "Display_Name": "Mia Sato",
        "Email": "mia@example.com", "ZGID": "700100",
    });
    assert_eq!(info.json(), expected);

    for key in [Some("organizationid"), None] {
        let user = sim.users("us").remove(0);
        sim.add_user("us", user.org_id_key(key));
        let bearer = format!("Bearer {}", tokens.access);
        let headers = [("Authorization", bearer.as_str())];
        let info = send(endpoints.accounts(), "GET", target, &headers, "")
            .await
            .json();
        assert_eq!(info.get("ZGID"), None);
        assert_eq!(info.get("organizationid").is_some(), key.is_some());
    }

    let other = sign_in(&sim, "us", "Desk.basic.READ").await;
    let refused = get(endpoints.accounts(), target, &other.access).await;
    assert_eq!(
        (refused.status, refused.json()),
        (401, json!({ "error": "INVALID_OAUTHSCOPE" }))
    );
    let unknown = get(endpoints.accounts(), target, "1000.x.y").await;
    assert_eq!(unknown.status, 401);
    assert_eq!(unknown.json()["cause"], "INVALID_OAUTHTOKEN");
}
