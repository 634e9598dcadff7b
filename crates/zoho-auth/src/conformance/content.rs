//! What is kept, what replaces it, and what is gone.

use std::sync::Arc;
use std::time::Duration;

use super::{Check, at, connection};
use crate::connection::Mints;
use crate::{Connection, ScopeSet, TokenStore};

/// An id that was never saved: `load` answers `None`, and `remove` and `release` succeed.
///
/// # Panics
/// When the store breaks this rule, or fails.
pub async fn unknown_ids(store: &Arc<dyn TokenStore>) {
    let check = Check::new(store);
    let id = check.id("unknown");
    check
        .holds_nothing(&id, "an id that was never saved is not there")
        .await;
    check.remove(&id).await;
    check
        .holds_nothing(&id, "removing an id that is not there makes nothing")
        .await;
    let other = check.id("known");
    check
        .save(&other, &connection("known"), "nothing was there")
        .await;
    check
        .holds_nothing(&id, "an id does not find what another one holds")
        .await;
    check.clean().await;
}

/// Every field of a connection comes back as it went in, whatever it holds, and of two connections
/// each keeps its own.
///
/// # Panics
/// When the store breaks this rule, or fails.
pub async fn round_trip(store: &Arc<dyn TokenStore>) {
    let check = Check::new(store);
    let mut saved = Vec::new();
    for (name, connection) in shapes() {
        let id = check.id(name);
        check.save(&id, &connection, "nothing was there").await;
        saved.push((id, connection));
    }
    for (id, connection) in &saved {
        check
            .holds(id, connection, "a connection comes back as it was saved")
            .await;
    }
    check.clean().await;
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
    let asked = (0..10).fold(Mints::default(), |mints, i| mints.minted(at(1_000 + i)));
    let cooling = asked.refused(at(1_010), Duration::from_secs(600));
    vec![
        ("full", connection("full")),
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
                .with_organization("crm", "4876876000000123456")
                .with_organization("desk", 42)
                .with_organization(odd, odd),
        ),
        (
            "scopes",
            connection("scopes").with_scopes(ScopeSet::parse("b.B.READ a.A.ALL c.é.\"x\"")),
        ),
        ("service-account", connection("sa").as_service_account(None)),
        (
            "service-account-of",
            connection("soid").as_service_account(Some("ZohoCRM.600")),
        ),
        ("tokens-asked-for", connection("asked").with_mints(asked)),
        ("cooling-down", connection("cooling").with_mints(cooling)),
        ("generation-0", connection("g").with_generation(0)),
        (
            "generation-large",
            connection("g").with_generation(HIGHEST - 1),
        ),
    ]
}

/// The highest generation that a database's signed integers hold.
const HIGHEST: u64 = i64::MAX.unsigned_abs();

/// `save` replaces a lower generation and nothing else. The same generation is refused like a higher
/// one, even where the content is the same: a writer who is told of success is the only one of its
/// generation. After a refusal the old content is there.
///
/// # Panics
/// When the store breaks this rule, or fails.
pub async fn generations(store: &Arc<dyn TokenStore>) {
    let check = Check::new(store);
    let higher = "a higher generation replaces a lower one";
    // The last two are one and the same number to whoever compares in floating point.
    for first in [0, 1, 9, u64::from(u32::MAX), 1 << 53, HIGHEST - 1] {
        let id = check.id(&format!("generation-{first}"));
        let kept = connection("kept").with_generation(first);
        check.save(&id, &kept, "nothing was there").await;
        let same = "that generation is there already";
        check.refuses(&id, &kept, same).await;
        let other = connection("other").with_generation(first);
        check.refuses(&id, &other, same).await;
        check
            .holds(
                &id,
                &kept,
                "after a refused `save` the old content is there",
            )
            .await;
        let next = connection("next").with_generation(first + 1);
        check.save(&id, &next, higher).await;
        check.holds(&id, &next, higher).await;
        let late = "a later generation is there";
        check.refuses(&id, &kept, late).await;
        check
            .refuses(&id, &connection("late").with_generation(0), late)
            .await;
        check
            .holds(
                &id,
                &next,
                "after a refused `save` the old content is there",
            )
            .await;
    }
    let id = check.id("jump");
    check
        .save(
            &id,
            &connection("jump").with_generation(9),
            "nothing was there",
        )
        .await;
    // Texts compare otherwise than numbers.
    for generation in [10, 99, 100, HIGHEST] {
        let next = connection("jump").with_generation(generation);
        check.save(&id, &next, higher).await;
        check.holds(&id, &next, higher).await;
    }
    check.clean().await;
}

/// `replace` writes in place of a lower generation and nowhere else: what was removed stays so.
///
/// # Panics
/// When the store breaks this rule, or fails.
pub async fn replacement(store: &Arc<dyn TokenStore>) {
    let check = Check::new(store);
    let id = check.id("replaced");
    let next = |generation| connection("next").with_generation(generation);
    let nothing = "there is nothing to replace";
    check.refuses_to_replace(&id, &next(5), nothing).await;
    check.holds_nothing(&id, nothing).await;
    let kept = connection("kept").with_generation(5);
    check.save(&id, &kept, "nothing was there").await;
    for generation in [0, 4, 5] {
        let late = "that generation is there already, or a later one";
        check.refuses_to_replace(&id, &next(generation), late).await;
        check.holds(&id, &kept, late).await;
    }
    let higher = "a higher generation replaces a lower one";
    if let Err(e) = store.replace(&id, &next(6)).await {
        panic!("`replace` of {id:?} has to succeed, as {higher}; it answered: {e}");
    }
    check.holds(&id, &next(6), higher).await;
    check.remove(&id).await;
    check.refuses_to_replace(&id, &next(7), nothing).await;
    check.holds_nothing(&id, nothing).await;
    check.clean().await;
}

/// What is removed is gone, generation and all: any connection can be saved after it. Other ids stay.
///
/// # Panics
/// When the store breaks this rule, or fails.
pub async fn removal(store: &Arc<dyn TokenStore>) {
    let check = Check::new(store);
    let (id, other) = (check.id("removed"), check.id("staying"));
    let kept = connection("staying").with_generation(3);
    check.save(&other, &kept, "nothing was there").await;
    for generation in [7, 7, 1, 0] {
        let connection = connection("removed").with_generation(generation);
        check
            .save(&id, &connection, "what was there was removed")
            .await;
        check.remove(&id).await;
        check.holds_nothing(&id, "what is removed is gone").await;
        check.remove(&id).await;
    }
    check
        .holds(&other, &kept, "removing one id leaves the others")
        .await;
    check.clean().await;
}

/// A connection of more than a megabyte is kept like any other.
///
/// # Panics
/// When the store breaks this rule, or fails.
pub async fn large_content(store: &Arc<dyn TokenStore>) {
    let check = Check::new(store);
    let id = check.id("large");
    let rule = "a connection of a megabyte comes back as it was saved";
    let mut scopes = ScopeSet::new();
    for i in 0..64 {
        scopes.add(&format!("{i}.{}", "é".repeat(8 * 1024)));
    }
    let large = connection(&"x".repeat(16 * 1024)).with_scopes(scopes);
    check.save(&id, &large, "nothing was there").await;
    check.holds(&id, &large, rule).await;
    let small = connection("small").with_generation(2);
    check
        .save(&id, &small, "a higher generation replaces a lower one")
        .await;
    check
        .holds(
            &id,
            &small,
            "a smaller connection replaces the whole of a larger one",
        )
        .await;
    check.clean().await;
}
