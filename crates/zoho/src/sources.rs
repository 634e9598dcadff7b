//! One token source a connection, kept while it is of use, in bounded memory.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use zoho_auth::{ConnectionId, ConnectionTokens};

/// How many sources are kept that nobody holds. One takes about a kilobyte.
const IDLE: usize = 4096;

/// The token sources of a program. All who use a connection share its source, and so its renewals and
/// what is known of failed ones, even when they come one after the other.
#[derive(Debug, Default)]
pub(crate) struct Sources {
    kept: Mutex<HashMap<ConnectionId, Kept>>,
}

#[derive(Debug)]
struct Kept {
    source: Arc<ConnectionTokens>,
    used: Duration,
}

impl Sources {
    /// The source of `id`, made by `make` where there is none.
    pub(crate) fn get(
        &self,
        id: &ConnectionId,
        now: Duration,
        make: impl FnOnce() -> ConnectionTokens,
    ) -> Arc<ConnectionTokens> {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(found) = kept.get_mut(id) {
            found.used = now;
            return Arc::clone(&found.source);
        }
        if kept.len() >= IDLE {
            evict(&mut kept);
        }
        let source = Arc::new(make());
        let entry = Kept {
            source: Arc::clone(&source),
            used: now,
        };
        kept.insert(id.clone(), entry);
        source
    }
}

/// Drops the half of the idle sources that was used longest ago. A source that somebody holds stays:
/// a second one beside it would renew on its own.
fn evict(kept: &mut HashMap<ConnectionId, Kept>) {
    let is_idle = |entry: &Kept| Arc::strong_count(&entry.source) == 1;
    let mut used: Vec<Duration> = kept
        .values()
        .filter(|e| is_idle(e))
        .map(|e| e.used)
        .collect();
    if used.is_empty() {
        return;
    }
    let middle = used.len() / 2;
    let (_, median, _) = used.select_nth_unstable(middle);
    let median = *median;
    kept.retain(|_, entry| !is_idle(entry) || entry.used > median);
}

#[cfg(test)]
mod tests {
    use super::*;
    use zoho_auth::{Accounts, MemoryStore, OAuthClient};
    use zoho_http::{DataCenters, Http};

    #[test]
    fn memory_is_bounded_and_who_is_in_use_stays() {
        let http = Http::builder().build().unwrap();
        let accounts = Accounts::new(OAuthClient::new("id", "secret"), http, DataCenters::zoho());
        let store = Arc::new(MemoryStore::new());
        let sources = Sources::default();
        let get = |n: u64| {
            let id = ConnectionId::from(format!("user-{n}"));
            let make = || ConnectionTokens::new(&id, store.clone(), accounts.clone());
            sources.get(&id, Duration::from_secs(n), make)
        };
        let first = get(0);
        for n in 1..20_000 {
            get(n);
            assert!(sources.kept.lock().unwrap().len() <= IDLE);
        }
        assert!(Arc::ptr_eq(&first, &get(0)), "in use all the time");
        let last = Arc::as_ptr(&get(19_999));
        assert_eq!(
            last,
            Arc::as_ptr(&get(19_999)),
            "kept though nobody holds it"
        );
    }
}
