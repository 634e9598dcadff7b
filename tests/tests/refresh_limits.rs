//! How often tokens are refreshed: not beyond Zoho's limits, not for a token that was made just now, not by
//! a clock that jumps, and not by a whole fleet at one moment.
#![expect(
    clippy::unwrap_used,
    reason = "a test may panic, and so may its helpers"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use http::Method;
use serde_json::Value;
use zoho::{Connection, MemoryStore, OAuthClient, TokenStore, User};
use zoho_auth::{AccountsClient, ConnectionTokens, EventListener, RefreshPolicy};
use zoho_http::clock::{Clock, ManualClock};
use zoho_http::data_center::DataCenters;
use zoho_http::token::TokenErrorKind;
use zoho_http::{DataCenter, ErrorKind, Http, TokenSource};
use zoho_tests::{
    ACCESS, CLIENT_ID, CLIENT_SECRET, Exact, REFRESH, REFRESHED, START, Seed, USER, World, json,
    refresh_request, seconds, start, token_answer,
};

const TOKEN: &str = "/oauth/v2/token";
const ORG: &str = "/crm/v8/org";
const REFUSED: &str = r#"{"code":"INVALID_TOKEN","details":{},"message":"m","status":"error"}"#;

async fn get_org(user: &User) -> Result<Value, zoho_http::Error> {
    user.crm().request(&Method::GET, "/org").send().await
}

/// A world whose connection's token lives so many seconds, and refreshes bring [`REFRESHED`] for an hour.
async fn world(lives: u64) -> (World, User) {
    let world = World::new().await;
    world.connect(lives).await;
    let answer = json(200, token_answer(REFRESHED));
    world.accounts.on("POST", TOKEN, answer).await;
    let user = world.user().await;
    (world, user)
}

async fn asked(world: &World) -> usize {
    world.accounts.sent().await.len()
}

/// Makes the stored token live so many seconds from now, and whatever counts beside it stay.
async fn cut_short(world: &World, user: &User, lives: u64) {
    let id = USER.into();
    let kept = world.store.load(&id).await.unwrap().unwrap();
    let token = kept.access_token().unwrap().clone();
    let ends = world.clock.now() + seconds(lives);
    let generation = kept.generation() + 1;
    let shorter = kept
        .with_access_token(token, ends)
        .with_generation(generation);
    world.store.save(&id, &shorter).await.unwrap();
    user.tokens().forget();
}

#[tokio::test]
async fn the_eleventh_token_in_ten_minutes_is_not_asked_for() {
    let (world, user) = world(0).await;
    world.api.on("GET", ORG, json(200, "{}")).await;
    for n in 1..=10 {
        get_org(&user).await.unwrap();
        assert_eq!(asked(&world).await, n);
        world.clock.advance(seconds(10));
        cut_short(&world, &user, 0).await;
    }
    // While the last one is valid, it serves.
    cut_short(&world, &user, 100).await;
    get_org(&user).await.unwrap();
    assert_eq!(asked(&world).await, 10);

    world.clock.advance(seconds(100));
    let e = get_org(&user).await.unwrap_err();
    assert_eq!(e.token_error().unwrap().kind(), TokenErrorKind::Throttled);
    assert_eq!(e.retry_after(), Some(seconds(600 - 200)));
    assert!(e.is_retryable() && !e.needs_reconnect(), "{e}");
    assert!(e.to_string().contains("400 s"), "{e}");
    assert_eq!(asked(&world).await, 10);
    assert_eq!(world.api.sent().await.len(), 11);

    world.clock.advance(seconds(399));
    get_org(&user).await.unwrap_err();
    assert_eq!(asked(&world).await, 10);
    world.clock.advance(seconds(1));
    get_org(&user).await.unwrap();
    assert_eq!(asked(&world).await, 11);
    // The next place is that of the second token.
    cut_short(&world, &user, 0).await;
    let e = get_org(&user).await.unwrap_err();
    assert_eq!(e.retry_after(), Some(seconds(10)));
    world.clock.advance(seconds(10));
    get_org(&user).await.unwrap();
    assert_eq!(asked(&world).await, 12);
}

#[tokio::test]
async fn a_token_refused_right_after_it_was_made_does_not_make_another() {
    let world = World::connected().await;
    for token in [REFRESHED, "1000.access.three"] {
        let answer = json(200, token_answer(token));
        world.accounts.once("POST", TOKEN, answer).await;
    }
    world.api.on("GET", ORG, json(401, REFUSED)).await;
    let user = world.user().await;

    let e = get_org(&user).await.unwrap_err();
    assert_eq!(e.kind(), ErrorKind::TokenRejected, "{e}");
    assert_eq!(asked(&world).await, 1);
    for _ in 0..20 {
        world.clock.advance(seconds(29));
        let e = get_org(&user).await.unwrap_err();
        assert_eq!(e.kind(), ErrorKind::TokenRejected, "{e}");
        assert!(!e.needs_reconnect() && !e.is_retryable(), "{e}");
        assert!(e.to_string().contains("the user may use it"), "{e}");
    }
    assert_eq!(asked(&world).await, 1);
    let mut expected = vec![Exact::get(ORG).token(ACCESS)];
    expected.extend(vec![Exact::get(ORG).token(REFRESHED); 21]);
    assert_eq!(world.api.sent().await, expected);

    // Ten minutes later it may have died in the ordinary way.
    world.clock.advance(seconds(20));
    get_org(&user).await.unwrap_err();
    assert_eq!(world.accounts.sent().await, vec![refresh_request(); 2]);
    let last = world.api.sent().await.pop();
    assert_eq!(last, Some(Exact::get(ORG).token("1000.access.three")));
}

fn moved(hours: i64) -> SystemTime {
    let moved = START.checked_add_signed(hours * 3600);
    SystemTime::UNIX_EPOCH + seconds(moved.unwrap())
}

#[tokio::test]
async fn a_clock_that_jumps_an_hour_between_calls_locks_nobody_out() {
    // Forward and back again, and the other way round; then how often Zoho is asked by each call.
    for (hours, expected) in [([1, 0, 1], [0, 1, 1, 1]), ([-1, 0, -1], [0, 0, 0, 0])] {
        let (world, user) = world(3600).await;
        world.api.on("GET", ORG, json(200, "{}")).await;
        let mut counts = Vec::new();
        get_org(&user).await.unwrap();
        counts.push(asked(&world).await);
        for hour in hours {
            world.clock.set(moved(hour));
            get_org(&user).await.unwrap();
            counts.push(asked(&world).await);
        }
        assert_eq!(counts, expected, "{hours:?}");
        let last = world.api.sent().await.pop();
        let token = if expected[3] == 0 { ACCESS } else { REFRESHED };
        assert_eq!(last, Some(Exact::get(ORG).token(token)), "{hours:?}");
    }
}

#[tokio::test]
async fn a_token_that_only_a_clock_gone_back_keeps_alive_is_not_sent_again_after_its_401() {
    let (world, user) = world(3600).await;
    let api = &world.api;
    api.on_token("GET", ORG, REFRESHED, json(200, "{}")).await;
    api.once("GET", ORG, json(200, "{}")).await;
    api.on_token("GET", ORG, ACCESS, json(401, REFUSED)).await;
    get_org(&user).await.unwrap();

    // An hour passes, and the clock says that none has.
    world.clock.advance(seconds(3600));
    world.clock.set(moved(0));
    for _ in 0..3 {
        get_org(&user).await.unwrap();
    }
    // Another program's handle on the same store does not send it either.
    get_org(&world.user().await).await.unwrap();

    let mut expected = vec![Exact::get(ORG).token(ACCESS); 2];
    expected.extend(vec![Exact::get(ORG).token(REFRESHED); 4]);
    assert_eq!(api.sent().await, expected);
    assert_eq!(world.accounts.sent().await, [refresh_request()]);
    assert_eq!(world.stored().await["access_token"], REFRESHED);
}

#[tokio::test]
async fn a_spent_budget_does_not_outlast_a_clock_that_jumps() {
    for hour in [-1, 1] {
        let world = World::new().await;
        world.connect(0).await;
        let api = &world.api;
        api.on_token("GET", ORG, REFRESHED, json(200, "{}")).await;
        // By a clock that was set back the last of ten tokens lives on. Zoho knows better.
        api.on("GET", ORG, json(401, REFUSED)).await;
        for n in 1..=10 {
            let answer = json(200, token_answer(&format!("1000.{n}")));
            world.accounts.once("POST", TOKEN, answer).await;
        }
        let answer = json(200, token_answer(REFRESHED));
        world.accounts.on("POST", TOKEN, answer).await;
        let user = world.user().await;
        for n in 1..=10 {
            user.tokens().token().await.unwrap();
            if n < 10 {
                cut_short(&world, &user, 0).await;
            }
        }
        world.clock.advance(seconds(100));
        assert_eq!(asked(&world).await, 10);

        world.clock.set(moved(hour));
        get_org(&user).await.unwrap();

        assert_eq!(asked(&world).await, 11, "{hour}");
        let back = &["1000.10", REFRESHED][..];
        let tokens = if hour < 0 { back } else { &[REFRESHED] };
        let expected: Vec<_> = tokens.iter().map(|t| Exact::get(ORG).token(t)).collect();
        assert_eq!(world.api.sent().await, expected, "{hour}");
    }
}

/// The accounts servers by a clock. Nothing is asked of them.
fn accounts(clock: &ManualClock) -> AccountsClient {
    let http = Http::builder().clock(Arc::new(clock.clone()));
    let client = OAuthClient::new(CLIENT_ID, CLIENT_SECRET);
    AccountsClient::new(client, http.build().unwrap(), DataCenters::zoho())
}

/// How many milliseconds before its expiry a token of an hour is no longer at hand.
async fn refreshed_ahead(accounts: &AccountsClient, clock: &ManualClock, token: &str) -> u64 {
    clock.set(start());
    let store = Arc::new(MemoryStore::new());
    let eu = DataCenter::Eu.endpoints();
    let connection = Connection::new(eu.accounts().clone(), eu.api().clone())
        .with_access_token(token, start() + seconds(3600))
        .with_refresh_token(REFRESH);
    store.save(&"user".into(), &connection).await.unwrap();
    // The store is asked again long after the token is refreshed.
    let policy = RefreshPolicy {
        look_again: seconds(24 * 3600),
        ..RefreshPolicy::default()
    };
    let events = EventListener::default();
    let source = ConnectionTokens::with("user", store, accounts.clone(), policy, events);
    source.token().await.unwrap();
    let at_hand = |ahead: u64| {
        clock.set(start() + seconds(3600) - Duration::from_millis(ahead));
        source.current().is_some()
    };
    let (mut gone, mut there) = (0, 3_600_000);
    assert!(at_hand(there) && !at_hand(gone));
    while there - gone > 1 {
        let middle = gone.midpoint(there);
        if at_hand(middle) {
            there = middle;
        } else {
            gone = middle;
        }
    }
    gone
}

#[tokio::test]
async fn each_process_refreshes_at_its_own_time_between_120_and_150_seconds_ahead() {
    let clock = ManualClock::at(start());
    let accounts = accounts(&clock);
    let mut moments = BTreeMap::new();
    for n in 0..600 {
        let token = format!("1000.{n:032x}.{:032x}", n * 7919);
        let ahead = refreshed_ahead(&accounts, &clock, &token).await;
        assert!((120_000..=150_000).contains(&ahead), "{ahead}");
        *moments.entry((ahead - 120_000) / 3000).or_insert(0) += 1;
    }
    // Sixty tokens in each tenth of the time on average. The order is drawn again in each run: bounds that
    // chance does not cross in a lifetime.
    assert_eq!(moments.len(), 10, "{moments:?}");
    for (tenth, tokens) in &moments {
        assert!((15..=120).contains(tokens), "{tenth}: {moments:?}");
    }
}

/// One process of the fleet below.
#[tokio::test]
#[expect(clippy::print_stdout, reason = "its parent reads what it says")]
async fn a_process_refreshes_a_token_at_one_time() {
    let clock = ManualClock::at(start());
    let accounts = accounts(&clock);
    let ahead = refreshed_ahead(&accounts, &clock, "1000.shared.token").await;
    assert_eq!(
        refreshed_ahead(&accounts, &clock, "1000.shared.token").await,
        ahead
    );
    println!("@{ahead}@");
}

#[test]
fn processes_that_share_a_token_do_not_move_together() {
    let moments: BTreeSet<String> = (0..5)
        .map(|_| {
            let mut process = Command::new(std::env::current_exe().unwrap());
            process.args(["--exact", "a_process_refreshes_a_token_at_one_time"]);
            let output = process.arg("--nocapture").output().unwrap();
            let said = String::from_utf8(output.stdout).unwrap();
            let ahead = said.split('@').nth(1);
            ahead.expect("it says its moment").to_owned()
        })
        .collect();
    assert!(moments.len() > 1, "{moments:?}");
}

#[tokio::test]
async fn tokens_that_live_shorter_than_the_margin_are_not_refreshed_with_every_call() {
    let world = World::new().await;
    world.connect(0).await;
    let answer = format!(r#"{{"access_token":"{REFRESHED}","expires_in":60}}"#);
    world
        .accounts
        .on("POST", "/oauth/v2/token", json(200, answer))
        .await;
    let tokens = std::sync::Arc::clone(world.user().await.tokens());
    for _ in 0..20 {
        tokens.token().await.unwrap();
    }
    assert_eq!(world.accounts.sent().await.len(), 1);
    world.clock.advance(seconds(31));
    tokens.token().await.unwrap();
    assert_eq!(world.accounts.sent().await.len(), 2);
}
