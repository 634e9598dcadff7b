//! Service accounts: tokens in the name of the client itself, which refresh themselves without a refresh
//! token.
#![expect(
    clippy::unwrap_used,
    reason = "a test may panic, and so may its helpers"
)]

use http::Method;
use serde_json::{Value, json as value};
use wiremock::ResponseTemplate;
use zoho::{Connection, ScopeSet, User};
use zoho_auth::{Error, ErrorKind, ExposeSecret};
use zoho_http::token::TokenErrorKind;
use zoho_sim::SimUser;
use zoho_tests::{
    ACCESS, CLIENT_ID, CLIENT_SECRET, Exact, House, REFRESHED, START, USER, World, json, seconds,
    token_answer,
};

const TOKEN: &str = "/oauth/v2/token";
const ORG: &str = "/crm/v8/org";
const SCOPES: &str = "ZohoCRM.settings.ALL,ZohoCRM.org.READ";
const SOID: &str = "ZohoCRM.600000000000434";

async fn get_org(user: &User) -> Result<Value, zoho_http::Error> {
    user.crm().request(&Method::GET, "/org").send().await
}

async fn ask(world: &World, soid: Option<&str>) -> Result<Connection, Error> {
    let accounts = world.zoho.accounts();
    accounts
        .client_credentials(&world.endpoints("one"), soid, &ScopeSet::parse(SCOPES))
        .await
}

fn request(soid: Option<&str>) -> Exact {
    let mut form = vec![
        ("grant_type", "client_credentials"),
        ("client_id", CLIENT_ID),
        ("client_secret", CLIENT_SECRET),
        ("scope", SCOPES),
    ];
    form.extend(soid.map(|soid| ("soid", soid)));
    Exact::form(TOKEN, &form)
}

/// A world whose service account is connected with [`ACCESS`] and gets [`REFRESHED`] next.
async fn connected(soid: Option<&str>) -> (World, User) {
    let world = World::new().await;
    let accounts = &world.accounts;
    accounts
        .once("POST", TOKEN, json(200, token_answer(ACCESS)))
        .await;
    accounts
        .on("POST", TOKEN, json(200, token_answer(REFRESHED)))
        .await;
    world.api.on("GET", ORG, json(200, "{}")).await;
    let connection = ask(&world, soid).await.unwrap();
    let user = world.zoho.connect(USER, connection).await.unwrap();
    (world, user)
}

#[tokio::test]
async fn a_service_account_asks_with_its_own_credentials_first_and_ever_after() {
    for soid in [Some(SOID), None] {
        let (world, user) = connected(soid).await;
        let mut expected = value!({
            "version": 1,
            "access_token": ACCESS,
            "expires_at": START + 3600,
            "accounts_server": world.accounts.url().as_str(),
            "api_domain": world.api.url().as_str(),
            "scopes": ["ZohoCRM.settings.ALL", "ZohoCRM.org.READ"],
            "organizations": {},
            "service_account": soid.map_or(value!({}), |soid| value!({ "soid": soid })),
        });
        let is_stored = async |expected: &Value| {
            let mut stored = world.stored().await;
            let fields = stored.as_object_mut().unwrap();
            let generation = fields.remove("generation").unwrap().as_u64().unwrap();
            assert_eq!(stored, *expected);
            generation
        };
        let first = is_stored(&expected).await;
        get_org(&user).await.unwrap();
        world.clock.advance(seconds(3600 - 119));
        get_org(&user).await.unwrap();

        expected["access_token"] = REFRESHED.into();
        expected["expires_at"] = (START + 3600 - 119 + 3600).into();
        assert_eq!(is_stored(&expected).await, first + 1);
        let sent = world.accounts.sent().await;
        assert_eq!(sent, [request(soid), request(soid)]);
        let tokens = [ACCESS, REFRESHED].map(|token| Exact::get(ORG).token(token));
        assert_eq!(world.api.sent().await, tokens);
    }
}

#[tokio::test]
async fn it_is_still_a_service_account_when_it_is_read_from_its_stored_form() {
    let (world, user) = connected(Some(SOID)).await;
    let stored = user.connection().await.unwrap().to_json();
    let read = Connection::from_json(stored.expose_secret()).unwrap();
    assert!(read.is_service_account());
    assert!(!world.connection(0).is_service_account());
    world.keep(&read).await;
    world.clock.advance(seconds(3600));
    get_org(&world.user().await).await.unwrap();
    let sent = world.accounts.sent().await;
    assert_eq!(sent, [request(Some(SOID)), request(Some(SOID))]);
}

#[tokio::test]
async fn a_refused_token_is_refreshed_in_the_same_way() {
    let (world, user) = connected(Some(SOID)).await;
    // This is some minutes after it was made.
    world.clock.advance(seconds(600));
    let refused = r#"{"code":"INVALID_TOKEN","details":{},"message":"m","status":"error"}"#;
    let once = json(401, refused);
    let path = "/crm/v6/settings/service_preferences";
    world.api.once("GET", path, once).await;
    let answer = r#"{"service_preferences":{"job_sheet_enabled":true}}"#;
    world.api.on("GET", path, json(200, answer)).await;
    user.crm().service_preferences().get().send().await.unwrap();
    let sent = world.accounts.sent().await;
    assert_eq!(sent, [request(Some(SOID)), request(Some(SOID))]);
    let tokens = [ACCESS, REFRESHED].map(|token| Exact::get(path).token(token));
    assert_eq!(world.api.sent().await, tokens);
}

#[tokio::test]
async fn a_refresh_that_is_refused_asks_nobody_to_sign_in() {
    for (answer, kind) in [
        (
            json(200, r#"{"error":"invalid_client"}"#),
            TokenErrorKind::Refused,
        ),
        (
            json(200, r#"{"error":"missing_org_info"}"#),
            TokenErrorKind::Refused,
        ),
        (ResponseTemplate::new(503), TokenErrorKind::Unavailable),
        (
            json(200, r#"{"error":"Access Denied"}"#),
            TokenErrorKind::Throttled,
        ),
    ] {
        let world = World::new().await;
        world.accounts.on("POST", TOKEN, answer).await;
        let account = Connection::new(world.accounts.url(), world.api.url())
            .with_scopes(ScopeSet::parse(SCOPES))
            .as_service_account(Some(SOID));
        world.keep(&account).await;
        let e = get_org(&world.user().await).await.unwrap_err();
        assert_eq!(e.token_error().unwrap().kind(), kind, "{e}");
        assert!(!e.needs_reconnect(), "{e}");
        assert_eq!(world.accounts.sent().await[0], request(Some(SOID)));
        assert_eq!(world.api.sent().await, []);
    }
}

#[tokio::test]
async fn a_client_of_several_organisations_is_told_to_name_one() {
    let world = World::new().await;
    let answer = json(400, r#"{"error":"missing_org_info"}"#);
    world.accounts.on("POST", TOKEN, answer).await;
    let e = ask(&world, None).await.unwrap_err();
    assert_eq!(e.kind(), ErrorKind::InvalidClient);
    assert_eq!(e.code(), Some("missing_org_info"));
    assert!(!e.is_retryable() && !e.needs_reconnect());
    assert_eq!(
        e.to_string(),
        "the client has several organisations: name one as `soid`, of the form `{service}.{organisation id}` \
         (accounts.token.client_credentials at 127.0.0.1: 400 missing_org_info)"
    );
    assert_eq!(world.accounts.sent().await, [request(None)]);
}

#[tokio::test]
async fn scopes_that_zoho_does_not_know_are_not_asked_for() {
    let world = World::new().await;
    let accounts = world.zoho.accounts();
    for scopes in ["", "ZohoCRM.setings.ALL", "Desk.contacts.ALL"] {
        let scopes = ScopeSet::parse(scopes);
        let one = world.endpoints("one");
        let e = accounts.client_credentials(&one, None, &scopes).await;
        assert_eq!(e.unwrap_err().kind(), ErrorKind::InvalidScope);
    }
    assert_eq!(world.everything_sent().await, []);
}

#[tokio::test]
async fn disconnecting_revokes_its_access_token() {
    let (world, _) = connected(None).await;
    let revoke = "/oauth/v2/token/revoke";
    let done = json(200, r#"{"status":"success"}"#);
    world.accounts.on("POST", revoke, done).await;
    world.zoho.revoke_and_disconnect(USER).await.unwrap();
    let expected = [request(None), Exact::form(revoke, &[("token", ACCESS)])];
    assert_eq!(world.accounts.sent().await, expected);
    assert!(world.stored().await.is_null());
}

#[tokio::test]
async fn against_the_simulator_a_service_account_works_for_the_organisation_it_names() {
    let house = House::with(|sim| {
        sim.user("us", SimUser::new("7001", "a@example.com"))
            .user("us", SimUser::new("7002", "b@example.com"))
    })
    .await;
    let (accounts, us) = (house.zoho.accounts(), house.endpoints("us"));
    let scopes = ScopeSet::parse(SCOPES);
    let ask = async |soid| accounts.client_credentials(&us, soid, &scopes).await;

    let e = ask(None).await.unwrap_err();
    assert_eq!(e.code(), Some("missing_org_info"));
    let connection = ask(Some("ZohoCRM.700200")).await.unwrap();
    let user = house.zoho.connect(USER, connection).await.unwrap();
    assert!(get_org(&user).await.unwrap().to_string().contains("700200"));
    assert_eq!(house.sim.live_refresh_tokens("7002"), 0);

    house.clock.advance(seconds(3600));
    get_org(&user).await.unwrap();
    assert_eq!(house.sim.expire_access_tokens("7002"), 1);
    house.clock.advance(seconds(60));
    get_org(&user).await.unwrap();
    assert_eq!(house.token_requests(), ["us client_credentials"; 4]);
}
