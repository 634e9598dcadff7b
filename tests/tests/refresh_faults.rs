//! What can go wrong when a token is refreshed, in one table, and what a refresh that went well may bring.
#![expect(
    clippy::unwrap_used,
    reason = "a test may panic, and so may its helpers"
)]

use std::sync::Arc;
use std::time::Duration;

use http::Method;
use serde_json::{Value, json as value};
use tokio::sync::Notify;
use zoho::{Connection, MemoryStore, OAuthClient, TokenStore, User};
use zoho_auth::{AccountsClient, ConnectionTokens, ExposeSecret};
use zoho_http::clock::{Clock, ManualClock};
use zoho_http::data_center::DataCenters;
use zoho_http::token::TokenErrorKind;
use zoho_http::{DataCenter, Http, Token, TokenSource};
use zoho_sim::SimResponse;
use zoho_sim::scripted::{ScriptedServer, Step};
use zoho_tests::{
    ACCESS, CLIENT_ID, CLIENT_SECRET, Exact, FlakyStore, Gate, REFRESH, REFRESHED, START, Seed,
    SlowTransport, USER, World, answer, half, json, refresh_request, scripted, seconds, sent,
    token_answer,
};

const TOKEN: &str = "/oauth/v2/token";
const ORG: &str = "/crm/v8/org";

async fn get_org(user: &User) -> Result<Value, zoho_http::Error> {
    user.crm().request(&Method::GET, "/org").send().await
}

/// What the token endpoint does to a refresh.
struct Fault {
    name: &'static str,
    step: Step,
    kind: TokenErrorKind,
    /// How often Zoho is asked, retries included.
    asked: usize,
    /// How long it takes until the answer is known.
    takes: Duration,
    /// How soon asking again is worth it.
    again_after: Duration,
}

fn faults() -> Vec<Fault> {
    use TokenErrorKind::{Reconnect, Refused, Throttled, Unavailable};
    let throttle = r#"{"error_description":"You have made too many requests continuously.","error":"Access Denied"}"#;
    let whole = token_answer(REFRESHED);
    let answered = |name, status, body: &str, kind| Fault {
        name,
        step: SimResponse::status(status)
            .body("application/json", body.to_owned())
            .into(),
        kind,
        asked: 1,
        takes: Duration::ZERO,
        again_after: match kind {
            Throttled => seconds(600),
            Unavailable => seconds(1),
            _ => seconds(30),
        },
    };
    let repeated = |name, step| Fault {
        name,
        step,
        kind: Unavailable,
        asked: 4,
        takes: Duration::from_millis(3500),
        again_after: seconds(1),
    };
    let html = "<html>1000.not.a.token</html>";
    let page = |name, status| Fault {
        step: SimResponse::status(status).body("text/html", html).into(),
        ..answered(name, status, "", Refused)
    };
    vec![
        answered("throttled with 200", 200, throttle, Throttled),
        answered("throttled with 400", 400, throttle, Throttled),
        answered(
            "an error with 200",
            200,
            r#"{"error":"general_error"}"#,
            Refused,
        ),
        answered("no token", 200, r#"{"expires_in":3600}"#, Refused),
        answered("revoked", 200, r#"{"error":"invalid_code"}"#, Reconnect),
        answered("revoked", 400, r#"{"error":"invalid_code"}"#, Reconnect),
        answered("a fault", 500, r#"{"error":"server_error"}"#, Unavailable),
        page("HTML with 200", 200),
        page("HTML with 404", 404),
        repeated(
            "HTML of a gateway",
            SimResponse::status(502).body("text/html", html).into(),
        ),
        repeated("busy", SimResponse::status(503).into()),
        repeated("cut off before the answer", Step::cut()),
        repeated("cut off in the answer", half(&whole, 40)),
        repeated(
            "cut off in the headers",
            Step::raw("HTTP/1.1 200 OK\r\ncontent-"),
        ),
    ]
}

/// A world whose token endpoint meets a refresh with `fault` as often as it asks, and then gives a token.
async fn faulty_world(fault: &Fault, lives: u64) -> (World, ScriptedServer) {
    let accounts = scripted(vec![fault.step.clone(); fault.asked]).await;
    accounts.push(answer(&token_answer(REFRESHED)));
    let world = World::with(|setup| setup.accounts = accounts.url()).await;
    world.connect(lives).await;
    world.api.on("GET", ORG, json(200, "{}")).await;
    (world, accounts)
}

/// The tokens that stand in the store.
async fn tokens(world: &World) -> (Value, Value, Value) {
    let stored = world.stored().await;
    let field = |name: &str| stored[name].clone();
    (
        field("access_token"),
        field("refresh_token"),
        field("expires_at"),
    )
}

#[tokio::test]
async fn every_fault_has_its_meaning_harms_nothing_and_passes() {
    for fault in faults() {
        for valid in [true, false] {
            let name = format!("{}, old token valid: {valid}", fault.name);
            let (world, accounts) = faulty_world(&fault, if valid { 119 } else { 0 }).await;
            let user = world.user().await;
            let before = tokens(&world).await;

            let result = get_org(&user).await;

            let serves = valid && fault.kind != TokenErrorKind::Reconnect;
            assert_eq!(result.is_ok(), serves, "{name}: {result:?}");
            if let Err(e) = result {
                let error = e.token_error().unwrap();
                assert_eq!(error.kind(), fault.kind, "{name}: {e}");
                let reconnect = fault.kind == TokenErrorKind::Reconnect;
                assert_eq!(e.needs_reconnect(), reconnect, "{name}: {e}");
                let throttled = fault.kind == TokenErrorKind::Throttled;
                assert_eq!(e.retry_after(), throttled.then(|| seconds(600)), "{name}");
                assert!(!format!("{e} {e:?}").contains("1000."), "{name}: {e:?}");
            }
            let served: &[Exact] = &[Exact::get(ORG).token(ACCESS)];
            let expected = if serves { served } else { &[] };
            assert_eq!(world.api.sent().await, expected, "{name}");
            let asked = vec![refresh_request(); fault.asked];
            assert_eq!(sent(&accounts), asked, "{name}");
            let waited: Duration = world.clock.sleeps().iter().sum();
            assert_eq!(waited, fault.takes, "{name}");
            assert_eq!(tokens(&world).await, before, "{name}");

            // No retry storm, and when it is worth it the next call gets its token.
            let pause = if serves {
                fault.again_after.max(seconds(15))
            } else {
                fault.again_after
            };
            world.clock.advance(pause - Duration::from_millis(1));
            let _ = get_org(&user).await;
            assert_eq!(sent(&accounts).len(), fault.asked, "{name}: too early");
            world.clock.advance(Duration::from_millis(1));
            let result = get_org(&user).await;
            let passes = fault.kind != TokenErrorKind::Reconnect;
            assert_eq!(result.is_ok(), passes, "{name}: {result:?}");
            let asked = fault.asked + usize::from(passes);
            assert_eq!(sent(&accounts).len(), asked, "{name}");
            let last = world.api.sent().await.pop();
            let refreshed = passes.then(|| Exact::get(ORG).token(REFRESHED));
            assert_eq!(last, refreshed, "{name}");
        }
    }
}

/// The tokens of a stored connection whose refreshes all go through `transport`, and the store.
async fn slow_tokens(
    transport: &Arc<SlowTransport>,
    clock: &ManualClock,
    lives: u64,
) -> (ConnectionTokens, Arc<MemoryStore>) {
    let http = Http::builder().transport(Arc::clone(transport) as _);
    let http = http.clock(Arc::new(clock.clone())).build().unwrap();
    let client = OAuthClient::new(CLIENT_ID, CLIENT_SECRET);
    let accounts = AccountsClient::new(client, http, DataCenters::zoho());
    let eu = DataCenter::Eu.endpoints();
    let connection = Connection::new(eu.accounts().clone(), eu.api().clone())
        .with_access_token(ACCESS, zoho_tests::start() + seconds(lives))
        .with_refresh_token(REFRESH);
    let store = Arc::new(MemoryStore::new());
    store.save(&USER.into(), &connection).await.unwrap();
    let tokens = ConnectionTokens::new(USER, Arc::clone(&store) as _, accounts);
    (tokens, store)
}

async fn stored_token(store: &MemoryStore) -> String {
    let kept = store.load(&USER.into()).await.unwrap().unwrap();
    kept.access_token().unwrap().expose_secret().to_owned()
}

fn header(token: &Token) -> &str {
    token.header().to_str().unwrap()
}

fn refresh_body() -> String {
    let fields = refresh_request().fields();
    url::form_urlencoded::Serializer::new(String::new())
        .extend_pairs(fields)
        .finish()
}

#[tokio::test]
async fn a_token_endpoint_that_answers_after_the_patience_is_one_that_could_not_be_asked() {
    for lives in [100, 5, 0] {
        let clock = ManualClock::at(zoho_tests::start());
        let slow = SlowTransport::new(token_answer(REFRESHED), Gate::TooLate(clock.clone()));
        let (tokens, store) = slow_tokens(&slow, &clock, lives).await;

        let result = tokens.token().await;

        // It was given ten seconds and no more, so that a token of five has ended meanwhile.
        assert_eq!(clock.monotonic(), seconds(10), "{lives}");
        assert_eq!(slow.sent(), [refresh_body()], "{lives}");
        match result {
            Ok(token) => {
                assert_eq!(lives, 100);
                assert_eq!(header(&token), format!("Zoho-oauthtoken {ACCESS}"));
            }
            Err(e) => {
                assert_ne!(lives, 100);
                assert_eq!(e.kind(), TokenErrorKind::Unavailable, "{e}");
                assert!(e.is_retryable() && !e.needs_reconnect(), "{e}");
            }
        }
        assert_eq!(stored_token(&store).await, ACCESS);
    }
}

#[tokio::test(start_paused = true)]
async fn while_the_old_token_is_valid_nobody_waits_longer_than_three_seconds() {
    let clock = ManualClock::at(zoho_tests::start());
    let gate = Arc::new(Notify::new());
    let slow = SlowTransport::new(token_answer(REFRESHED), Gate::Notify(Arc::clone(&gate)));
    // One that was read while it was fresh, and one that this process has never seen before.
    for lives in [3600, 100] {
        let (tokens, store) = slow_tokens(&slow, &clock, lives).await;
        if lives == 3600 {
            tokens.token().await.unwrap();
            clock.advance(seconds(3500));
        }
        let asked = slow.sent().len();
        for _ in 0..2 {
            let waited = tokio::time::timeout(Duration::from_millis(3001), tokens.token()).await;
            let token = waited
                .unwrap_or_else(|_| panic!("{lives}: waits longer"))
                .unwrap();
            assert_eq!(header(&token), format!("Zoho-oauthtoken {ACCESS}"));
        }
        assert_eq!(slow.sent().len(), asked + 1, "they share the refresh");

        // The refresh goes on, and what it brings is not lost.
        gate.notify_one();
        let token = loop {
            match tokens.current() {
                Some(token) => break token,
                None => tokio::task::yield_now().await,
            }
        };
        assert_eq!(header(&token), format!("Zoho-oauthtoken {REFRESHED}"));
        assert_eq!(stored_token(&store).await, REFRESHED);
        assert_eq!(slow.sent().len(), asked + 1);
        clock.set(zoho_tests::start());
    }
}

#[tokio::test]
async fn a_new_refresh_token_replaces_the_old_one_and_no_news_keeps_it() {
    for (field, next) in [
        (value!({}), REFRESH),
        (value!({ "refresh_token": "" }), REFRESH),
        (value!({ "refresh_token": null }), REFRESH),
        (
            value!({ "refresh_token": "1000.refresh.two" }),
            "1000.refresh.two",
        ),
    ] {
        let world = World::new().await;
        world.connect(0).await;
        let mut answer = value!({ "access_token": REFRESHED, "expires_in": 3600 });
        answer
            .as_object_mut()
            .unwrap()
            .extend(field.as_object().unwrap().clone());
        let first = json(200, answer.to_string());
        world.accounts.once("POST", TOKEN, first).await;
        let third = json(200, token_answer("1000.access.three"));
        world.accounts.on("POST", TOKEN, third).await;
        world.api.on("GET", ORG, json(200, "{}")).await;
        let user = world.user().await;

        get_org(&user).await.unwrap();
        assert_eq!(world.stored().await["refresh_token"], next, "{field}");
        world.clock.advance(seconds(3600));
        get_org(&user).await.unwrap();

        let asked_with: Vec<_> = world
            .accounts
            .sent()
            .await
            .iter()
            .map(|request| request.field("refresh_token").unwrap())
            .collect();
        assert_eq!(asked_with, [REFRESH, next], "{field}");
        assert_eq!(world.stored().await["refresh_token"], next, "{field}");
    }
}

#[tokio::test]
async fn a_lifetime_that_makes_no_sense_is_an_hour_and_costs_no_second_refresh() {
    for expires_in in [
        Value::Null,
        value!(0),
        value!(-1),
        value!(-3600),
        value!("0"),
        value!("soon"),
        value!(""),
        value!(3600.5),
        value!(u64::MAX),
        value!(1e300),
        value!({}),
        value!([3600]),
        value!(true),
    ] {
        let mut answer = value!({ "access_token": REFRESHED });
        if !expires_in.is_null() {
            answer["expires_in"] = expires_in.clone();
        }
        let world = World::new().await;
        world.connect(0).await;
        let answer = json(200, answer.to_string());
        world.accounts.on("POST", TOKEN, answer).await;
        world.api.on("GET", ORG, json(200, "{}")).await;
        let user = world.user().await;
        for _ in 0..20 {
            get_org(&user).await.unwrap();
        }
        let expires_at = &world.stored().await["expires_at"];
        assert_eq!(expires_at, START + 3600, "{expires_in}");
        let sent = world.accounts.sent().await;
        assert_eq!(sent, [refresh_request()], "{expires_in}");
    }
}

/// A program asks for the user, and for the user's Desk, in each of its own requests.
#[tokio::test]
async fn a_store_that_is_down_when_it_is_asked_again_takes_no_user_away() {
    let store = Arc::new(FlakyStore::default());
    let world = World::with(|setup| setup.store = Arc::<FlakyStore>::clone(&store)).await;
    let known = world.connection(3600).with_organization("desk", "600");
    world.keep(&known).await;
    world.user().await.tokens().token().await.unwrap();
    world.clock.advance(seconds(30));
    store.fail_loads(100);
    let user = world.user().await;
    world.clock.advance(seconds(30));
    user.desk().await.unwrap();

    // Without a valid token it is the store's fault, and a user who never connected gets that error.
    world.clock.advance(seconds(3600));
    let e = world.zoho.user(USER).await.unwrap_err();
    assert!(e.is_retryable() && !e.needs_reconnect(), "{e}");
    store.fail_loads(0);
    let e = world.zoho.user("nobody").await.unwrap_err();
    assert!(e.needs_reconnect(), "{e}");
    assert!(world.accounts.sent().await.is_empty());
}
