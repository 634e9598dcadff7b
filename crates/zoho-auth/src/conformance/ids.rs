//! Ids: any text that an application names its users by.

use std::sync::Arc;
use std::time::Duration;

use super::{Check, connection, done};
use crate::connection::ConnectionId;
use crate::store::{Expected, StoreErrorKind, TokenStore};

/// Ids that are easily confused, truncated or misinterpreted.
const ODD: &[&str] = &[
    "user",
    "User",
    "USER",
    "user ",
    " user",
    "us er",
    "users",
    "use",
    "é",
    "e\u{301}",
    "É",
    "ß",
    "ss",
    "ı",
    "i",
    "日本語",
    "👩‍👩‍👧",
    "\u{ff5e}",
    "a-b",
    "ab",
    "a b",
    "A",
    "a",
    "B",
    "b",
    "z",
    "Z",
    "ä",
    "Ä",
    "مرحبا",
    "a/b",
    "a//b",
    "a\\b",
    "a/../b",
    "..",
    ".",
    "/etc/passwd",
    "../../x",
    "C:\\x",
    "con",
    "*",
    "?",
    "[a]",
    "[^a]",
    "a*",
    "a?c",
    "abc",
    "{a,b}",
    "^",
    "-",
    "%",
    "a%c",
    "_",
    "a_c",
    ":",
    "a:b",
    "::",
    "lease:user",
    "connection:user",
    "'",
    "''",
    "\"",
    "`",
    "$1",
    "${HOME}",
    "#",
    "#1",
    "&",
    "=",
    "+",
    ";",
    "--",
    "/*",
    "\\'",
    "\\n",
    "\n",
    "a\nb",
    "\r\n",
    "\t",
    "\u{1}",
    "\u{7f}",
    "\u{feff}",
    "\u{202e}a",
    "null",
    "true",
    "0",
    "00",
    "1e3",
];

/// Ids are texts: any characters but NUL, up to 1,000 of them. Two that differ in anything (case, a trailing space, the
/// encoding of an accent) are two ids, for leases too.
///
/// # Panics
/// When the store breaks this rule, or fails.
pub async fn odd_ids(store: &Arc<dyn TokenStore>) {
    Check::run(store, |check| async move {
        let mut ids: Vec<ConnectionId> = ODD.iter().map(|name| check.id(name)).collect();
        for end in ["1", "2"] {
            let length = 1_000 - check.prefix.len() - 1;
            ids.push(check.id(&format!("{}{end}", "x".repeat(length))));
        }
        let mark =
            |i: usize, generation: u64| connection(&format!("odd-{i}")).with_generation(generation);
        let ttl = Duration::from_secs(60);
        let own = "each id is its own, and nothing was there";
        let mut leases = Vec::new();
        for (i, id) in ids.iter().enumerate() {
            check
                .sets(id, Expected::Absent, Some(&mark(i, 1)), own)
                .await;
            let Some(lease) = check.lease(id, ttl).await else {
                panic!(
                    "leases are independent for each id: that of {id:?} is taken with another's"
                );
            };
            leases.push(lease);
        }
        for (i, id) in ids.iter().enumerate() {
            check
                .holds(id, &mark(i, 1), "different ids hold different connections")
                .await;
        }
        for (id, lease) in ids.iter().zip(&leases) {
            check.release(id, lease).await;
        }
        for (i, id) in ids.iter().enumerate().filter(|(i, _)| i % 2 == 0) {
            check.remove(id).await;
            check.holds_nothing(id, "what is removed is gone").await;
            // The id after it must remain.
            if let Some(next) = ids.get(i + 1) {
                check
                    .holds(next, &mark(i + 1, 1), "removing one id leaves the others")
                    .await;
            }
        }
        for (i, id) in ids.iter().enumerate().filter(|(i, _)| i % 2 == 1) {
            let rule = "what is there is what was expected";
            let first = Expected::Generation(1);
            check.sets(id, first, Some(&mark(i, 2)), rule).await;
            check.holds(id, &mark(i, 2), rule).await;
        }
    })
    .await;
}

/// `list` returns the exact ids of all connections, once each, in the order of their bytes in UTF-8, as
/// [`ConnectionId`] is ordered: not by case, language or UTF-16 (`COLLATE "C"` in PostgreSQL). A store whose `list`
/// returns [`StoreErrorKind::Unsupported`] passes this check too.
///
/// # Panics
/// When the store breaks this rule, or fails.
pub async fn listing(store: &Arc<dyn TokenStore>) {
    Check::run(store, |check| async move {
        match store.list().await {
            Err(e) if e.kind() == StoreErrorKind::Unsupported => return,
            listed => drop(done(listed, "`list`")),
        }
        let mut expected = Vec::new();
        for (i, name) in ODD.iter().enumerate() {
            let id = check.id(name);
            let connection = connection(&i.to_string());
            let own = "each id is its own, and nothing was there";
            check
                .sets(&id, Expected::Absent, Some(&connection), own)
                .await;
            // A lease must not appear among the connections.
            let lease = check.lease(&id, Duration::from_secs(60)).await;
            if let Some(lease) = lease.filter(|_| i % 2 == 0) {
                check.release(&id, &lease).await;
            }
            expected.push(id);
        }
        let gone: Vec<_> = expected.iter().step_by(5).cloned().collect();
        for id in &gone {
            check.remove(id).await;
        }
        expected.retain(|id| !gone.contains(id));
        expected.sort();
        let listed = done(store.list().await, "`list`");
        for pair in listed.windows(2) {
            assert!(
                pair[0] < pair[1],
                "`list` gives ids in order and once each: {:?} came before {:?}",
                pair[0],
                pair[1],
            );
        }
        let own: Vec<_> = listed
            .into_iter()
            .filter(|id| id.as_str().starts_with(&check.prefix))
            .collect();
        for id in &expected {
            assert!(own.contains(id), "`list` gives every id: {id:?} is missing");
        }
        for id in &own {
            assert!(
                expected.contains(id),
                "`list` gives the ids that are kept and not removed, to the letter: {id:?} is none"
            );
        }
    })
    .await;
}
