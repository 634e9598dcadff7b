//! Saving, replacing and removing connections.

use std::sync::Arc;
use std::time::Duration;

use zoho_http::data_center::DataCenters;

use super::{Check, at, connection};
use crate::connection::{Connection, Fingerprint, Refusals, TokenBudget};
use crate::scope::ScopeSet;
use crate::store::{Expected, TokenStore};

/// An id that was never saved: `load` returns `None`, and removing it succeeds.
///
/// # Panics
/// When the store breaks this rule, or fails.
pub async fn unknown_ids(store: &Arc<dyn TokenStore>) {
    Check::run(store, |check| async move {
        let id = check.id("unknown");
        check
            .holds_nothing(&id, "an id that was never saved is not there")
            .await;
        for expected in [Expected::Absent, Expected::Any] {
            let rule = "removing an id that is not there succeeds and makes nothing";
            check.sets(&id, expected, None, rule).await;
            check.holds_nothing(&id, rule).await;
        }
        let other = check.id("known");
        check.add(&other, &connection("known")).await;
        check
            .holds_nothing(&id, "an id does not find what another one holds")
            .await;
    })
    .await;
}

/// A connection is loaded with every field unchanged, whatever its content. Two connections do not affect each other.
///
/// # Panics
/// When the store breaks this rule, or fails.
pub async fn round_trip(store: &Arc<dyn TokenStore>) {
    Check::run(store, |check| async move {
        let mut saved = Vec::new();
        for (name, connection) in shapes() {
            let id = check.id(name);
            check.add(&id, &connection).await;
            saved.push((id, connection));
        }
        for (id, connection) in &saved {
            check
                .holds(id, connection, "a connection comes back as it was saved")
                .await;
        }
    })
    .await;
}

fn shapes() -> Vec<(&'static str, Connection)> {
    let bare = Connection::new(
        connection("bare").accounts_server().clone(),
        connection("bare").api_domain().clone(),
    );
    let odd = r#"'";\/%_{}$1 --<é>"#;
    let hosts = Connection::new(
        "http://127.0.0.1:8080/accounts/"
            .parse()
            .expect("a URL of our own"),
        "https://sandbox.zohoapis.com.au"
            .parse()
            .expect("a URL of our own"),
    );
    let asked = (0..10).fold(TokenBudget::default(), |token_budget, i| {
        token_budget.refreshed(at(1_000 + i))
    });
    let cooling = asked.refused(at(1_010), Duration::from_secs(600));
    let token = connection("refused").token(&DataCenters::zoho());
    let token = token.ok().flatten().expect("it has a token for Zoho");
    let refused = Refusals::default().in_vain("depot", Fingerprint::of(&token), at(1_010));
    vec![
        ("full", connection("full")),
        ("refused", connection("refused").with_refusals(refused)),
        ("bare", bare.clone()),
        (
            "no-refresh-token",
            bare.clone().with_access_token("1000.a", at(1)),
        ),
        ("no-access-token", bare.clone().with_refresh_token("1000.r")),
        ("hosts", hosts),
        (
            "far-expiry",
            bare.clone()
                .with_access_token("1000.a", at(253_402_300_799)),
        ),
        (
            "odd-tokens",
            bare.clone()
                .with_access_token(odd, at(2))
                .with_refresh_token(odd),
        ),
        (
            "organizations",
            connection("organizations")
                .with_organization("shop", "4876876000000123456")
                .with_organization("depot", 42)
                .with_organization(odd, odd),
        ),
        (
            "scopes",
            connection("scopes").with_scopes(ScopeSet::parse("b.B.READ a.A.ALL c.é.\"x\"")),
        ),
        ("service-account", connection("sa").as_service_account(None)),
        (
            "service-account-of",
            connection("soid").as_service_account(Some("ZohoShop.600")),
        ),
        (
            "tokens-asked-for",
            connection("asked").with_token_budget(asked),
        ),
        (
            "cooling-down",
            connection("cooling").with_token_budget(cooling),
        ),
        ("generation-0", connection("g").with_generation(0)),
        (
            "generation-large",
            connection("g").with_generation(SIGNED - 1),
        ),
        (
            "generation-highest",
            connection("g").with_generation(u64::MAX),
        ),
    ]
}

/// The highest number of a database's signed integers. Generations go further: store them as text, or with
/// [`u64::cast_signed`].
const SIGNED: u64 = i64::MAX.unsigned_abs();

/// A connection is replaced only where its generation is the expected one: not where none is expected, and not where
/// the generation is one higher or lower. A refused change leaves the old content in place. A removed connection cannot
/// be replaced, and stays removed.
///
/// # Panics
/// When the store breaks this rule, or fails.
pub async fn generations(store: &Arc<dyn TokenStore>) {
    Check::run(store, |check| async move {
        let rule = "what is there is what was expected";
        let refused = "after a refused change the old content is there";
        // The last two are the same number in floating point.
        for first in [
            0,
            1,
            9,
            u64::from(u32::MAX),
            1 << 53,
            SIGNED - 1,
            SIGNED,
            SIGNED + 1,
            u64::MAX - 1,
            u64::MAX,
        ] {
            let id = check.id(&format!("generation-{first}"));
            let above = first.wrapping_add(1);
            let next = connection("next").with_generation(above);
            let nothing = "nothing is there";
            let before = Expected::Generation(first);
            check.refuses(&id, before, Some(&next), nothing).await;
            check.refuses(&id, before, None, nothing).await;
            check.holds_nothing(&id, nothing).await;
            let kept = connection("kept").with_generation(first);
            check.add(&id, &kept).await;
            for other in [
                Expected::Absent,
                Expected::Generation(above),
                Expected::Generation(first.wrapping_sub(1)),
            ] {
                let why = "something else is there";
                check.refuses(&id, other, Some(&next), why).await;
                check.refuses(&id, other, None, why).await;
                check.holds(&id, &kept, refused).await;
            }
            check.sets(&id, before, Some(&next), rule).await;
            check.holds(&id, &next, rule).await;
            let late = "a later generation is there";
            check.refuses(&id, before, Some(&kept), late).await;
            check.refuses(&id, before, None, late).await;
            check.holds(&id, &next, refused).await;
            let after = Expected::Generation(above);
            check.sets(&id, after, None, rule).await;
            check.holds_nothing(&id, rule).await;
            check.refuses(&id, after, Some(&next), nothing).await;
            check.holds_nothing(&id, refused).await;
        }
        let id = check.id("any");
        for generation in [9, 10, 99, u64::MAX, SIGNED, 1] {
            let next = connection("any").with_generation(generation);
            let why = "anything may be replaced";
            check.sets(&id, Expected::Any, Some(&next), why).await;
            check.holds(&id, &next, why).await;
        }
        let id = check.id("unordered");
        let mut kept = connection("first").with_generation(9);
        check.add(&id, &kept).await;
        for generation in [9, 8, 8, 100, 0] {
            let next = connection("unordered").with_generation(generation);
            let why = "the generation of what is new is not compared";
            check
                .sets(&id, Expected::from(&kept), Some(&next), why)
                .await;
            check.holds(&id, &next, why).await;
            kept = next;
        }
    })
    .await;
}

/// A removed connection is gone, including its generation: any connection can be saved in its place. Other ids are not
/// affected.
///
/// # Panics
/// When the store breaks this rule, or fails.
pub async fn removal(store: &Arc<dyn TokenStore>) {
    Check::run(store, |check| async move {
        let (id, other) = (check.id("removed"), check.id("staying"));
        let kept = connection("staying").with_generation(3);
        check.add(&other, &kept).await;
        for generation in [7, 7, 1, 0] {
            let connection = connection("removed").with_generation(generation);
            let gone = "what was there was removed";
            check
                .sets(&id, Expected::Absent, Some(&connection), gone)
                .await;
            check.remove(&id).await;
            check.holds_nothing(&id, "what is removed is gone").await;
            check.remove(&id).await;
        }
        check
            .holds(&other, &kept, "removing one id leaves the others")
            .await;
    })
    .await;
}

/// A connection of more than a megabyte is saved like any other.
///
/// # Panics
/// When the store breaks this rule, or fails.
pub async fn large_content(store: &Arc<dyn TokenStore>) {
    Check::run(store, |check| async move {
        let id = check.id("large");
        let rule = "a connection of a megabyte comes back as it was saved";
        let mut scopes = ScopeSet::new();
        for i in 0..64 {
            scopes.add(&format!("{i}.{}", "é".repeat(8 * 1024)));
        }
        let large = connection(&"x".repeat(16 * 1024)).with_scopes(scopes);
        check.add(&id, &large).await;
        check.holds(&id, &large, rule).await;
        let small = connection("small").with_generation(2);
        let rule = "what is there is what was expected";
        check
            .sets(&id, Expected::from(&large), Some(&small), rule)
            .await;
        check
            .holds(
                &id,
                &small,
                "a smaller connection replaces the whole of a larger one",
            )
            .await;
    })
    .await;
}
