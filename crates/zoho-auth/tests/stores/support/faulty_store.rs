//! A store in which one rule is broken.

use std::collections::HashMap;
use std::sync::Mutex;
use std::time::Duration;

use async_trait::async_trait;
use zoho_auth::{
    Changes, Connection, ConnectionId, Expected, ExposeSecret, Lease, StoreError, TokenStore,
};
use zoho_http::clock::{Clock, SystemClock};

/// What is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fault {
    Nothing,
    LosesOrganizations,
    LosesTheRefreshToken,
    AnswersAnyId,
    TakesAnyGeneration,
    TakesTheGenerationBefore,
    TakesTheGenerationAfter,
    TakesAnythingForNothing,
    RemovesAnyGeneration,
    RefusesInSilence,
    RefusesWithAnotherError,
    ComparesAsFloats,
    KeepsSignedGenerations,
    WantsHigherGenerations,
    CannotExpectNothingToRemove,
    RemovesBesideASignIn,
    WritesBeforeItRefuses,
    RemembersGenerations,
    ReplacesWhatIsGone,
    RemovesTheNeighbour,
    CannotRemoveTwice,
    CutsLongContent,
    FoldsCase,
    TrimsIds,
    CutsIds,
    ReadsIdsAsPatterns,
    ListsInAnyOrder,
    ListsByCase,
    ListsByUtf16,
    ListsRemovedOnes,
    ListsIdsTwice,
    DecidesBeforeItWrites,
    LeasesToAnybody,
    HasOneLeaseForAll,
    LeasesForEver,
    LeasesTooShort,
    ReleasesForAnybody,
    FreesLeasesOnSave,
    FreesLeasesOnRemove,
    KeepsReleasedLeases,
    TellsNothing,
    TellsNoRemovals,
    TellsElsewhere,
}

#[derive(Debug)]
pub(crate) struct Faulty {
    fault: Fault,
    clock: SystemClock,
    saving: Mutex<()>,
    rows: Mutex<Vec<(String, u64, String)>>,
    removed: Mutex<Vec<(String, u64)>>,
    leases: Mutex<HashMap<String, (String, Duration)>>,
    changes: Changes,
}

impl Faulty {
    pub(crate) fn new(fault: Fault) -> Self {
        Self {
            fault,
            clock: SystemClock::new(),
            saving: Mutex::default(),
            rows: Mutex::default(),
            removed: Mutex::default(),
            leases: Mutex::default(),
            changes: Changes::new(),
        }
    }

    /// How many connections and leases there are.
    pub(crate) fn left(&self) -> (usize, usize) {
        let now = self.clock.monotonic();
        let leases = self.leases.lock().unwrap();
        let held = leases.values().filter(|(_, until)| now < *until);
        (self.rows.lock().unwrap().len(), held.count())
    }

    fn has(&self, fault: Fault) -> bool {
        self.fault == fault
    }

    fn name(&self, id: &ConnectionId) -> String {
        let id = id.as_str();
        match self.fault {
            Fault::FoldsCase => id.to_lowercase(),
            Fault::TrimsIds => id.trim().to_owned(),
            Fault::CutsIds => id.chars().take(255).collect(),
            _ => id.to_owned(),
        }
    }

    fn find(&self, id: &ConnectionId) -> Option<(u64, String)> {
        let name = self.name(id);
        let rows = self.rows.lock().unwrap();
        let row = rows.iter().find(|(kept, ..)| match self.fault {
            Fault::ReadsIdsAsPatterns => match name.strip_suffix('*') {
                Some(start) => kept.starts_with(start),
                None => *kept == name,
            },
            Fault::AnswersAnyId => true,
            _ => *kept == name,
        });
        row.map(|(_, generation, json)| (*generation, json.clone()))
    }

    fn put(&self, id: &ConnectionId, generation: u64, json: String) {
        let name = self.name(id);
        let mut rows = self.rows.lock().unwrap();
        match rows.iter_mut().find(|(kept, ..)| *kept == name) {
            Some(row) => (row.1, row.2) = (generation, json),
            None => rows.push((name, generation, json)),
        }
    }

    fn accepts(&self, id: &ConnectionId, expected: Expected, removes: bool) -> bool {
        let mut kept = self.find(id).map(|(generation, _)| generation);
        if self.has(Fault::RemembersGenerations) {
            let removed = self.removed.lock().unwrap();
            let before = removed.iter().filter(|(name, _)| *name == self.name(id));
            kept = kept.or(before.map(|(_, generation)| *generation).max());
        }
        match (expected, kept) {
            (Expected::Generation(generation), Some(kept)) => match self.fault {
                Fault::TakesAnyGeneration => true,
                Fault::RemovesAnyGeneration => removes || kept == generation,
                Fault::TakesTheGenerationBefore => {
                    kept == generation || Some(kept) == generation.checked_add(1)
                }
                Fault::TakesTheGenerationAfter => {
                    kept == generation || Some(generation) == kept.checked_add(1)
                }
                #[expect(clippy::cast_precision_loss, clippy::float_cmp, reason = "the fault")]
                Fault::ComparesAsFloats => kept as f64 == generation as f64,
                Fault::KeepsSignedGenerations => {
                    let signed = |n: u64| i64::try_from(n).unwrap_or(i64::MAX);
                    signed(kept) == signed(generation)
                }
                _ => kept == generation,
            },
            (Expected::Generation(_), None) => self.has(Fault::ReplacesWhatIsGone),
            (Expected::Absent, kept) => kept.is_none() || self.has(Fault::TakesAnythingForNothing),
            (Expected::Any, _) => true,
        }
    }

    fn tell(&self, id: &ConnectionId, new: Option<&Connection>) {
        match self.fault {
            Fault::TellsNothing => {}
            Fault::TellsNoRemovals if new.is_none() => {}
            _ => self.changes.changed(id),
        }
    }

    fn write(
        &self,
        id: &ConnectionId,
        new: Option<&Connection>,
        accepted: bool,
    ) -> Result<(), StoreError> {
        self.tell(id, new);
        let Some(new) = new else {
            return match accepted {
                true => self.take_away(id),
                false => self.refused(id, None),
            };
        };
        if self.has(Fault::FreesLeasesOnSave) {
            self.leases.lock().unwrap().remove(&self.name(id));
        }
        if accepted {
            self.put(id, new.generation(), self.written(new));
            return Ok(());
        }
        self.refused(id, Some(new))
    }

    fn refused(&self, id: &ConnectionId, new: Option<&Connection>) -> Result<(), StoreError> {
        match self.fault {
            Fault::RefusesInSilence => Ok(()),
            Fault::RefusesWithAnotherError => Err(StoreError::new("duplicate key")),
            Fault::WritesBeforeItRefuses => {
                if let (Some(new), Some((generation, _))) = (new, self.find(id)) {
                    self.put(id, generation, self.written(new));
                }
                Err(StoreError::stale())
            }
            _ => Err(StoreError::stale()),
        }
    }

    fn take_away(&self, id: &ConnectionId) -> Result<(), StoreError> {
        let name = self.name(id);
        if self.has(Fault::FreesLeasesOnRemove) {
            self.leases.lock().unwrap().remove(&name);
        }
        let mut rows = self.rows.lock().unwrap();
        let Some(at) = rows.iter().position(|(kept, ..)| *kept == name) else {
            return match self.fault {
                Fault::CannotRemoveTwice => Err(StoreError::new("no such row")),
                _ => Ok(()),
            };
        };
        let (name, generation, _) = rows.remove(at);
        if self.has(Fault::RemovesTheNeighbour) && at < rows.len() {
            rows.remove(at);
        }
        self.removed.lock().unwrap().push((name, generation));
        Ok(())
    }

    fn written(&self, connection: &Connection) -> String {
        let connection = connection.clone();
        let json = connection.to_json().expose_secret().to_owned();
        match self.fault {
            Fault::LosesOrganizations => {
                let mut value: serde_json::Value = serde_json::from_str(&json).unwrap();
                value["organizations"] = serde_json::json!({});
                value.to_string()
            }
            Fault::LosesTheRefreshToken => json.replace("\"refresh_token\"", "\"lost\""),
            Fault::CutsLongContent => json.chars().take(65_535).collect(),
            _ => json,
        }
    }
}

#[async_trait]
impl TokenStore for Faulty {
    async fn load(&self, id: &ConnectionId) -> Result<Option<Connection>, StoreError> {
        let read = self.find(id).map(|(_, json)| Connection::from_json(&json));
        read.transpose()
            .map_err(|e| StoreError::corrupt("the rows", e))
    }

    async fn compare_and_set(
        &self,
        id: &ConnectionId,
        expected: Expected,
        new: Option<&Connection>,
    ) -> Result<(), StoreError> {
        if self.has(Fault::DecidesBeforeItWrites) {
            let accepted = self.accepts(id, expected, new.is_none());
            tokio::task::yield_now().await;
            return self.write(id, new, accepted);
        }
        if self.has(Fault::RemovesBesideASignIn) && new.is_none() {
            let accepted = self.accepts(id, expected, true);
            tokio::task::yield_now().await;
            return self.write(id, new, accepted);
        }
        let _alone = self.saving.lock().unwrap();
        let mut accepted = self.accepts(id, expected, new.is_none());
        if let (Some(new), Some((kept, _))) = (new, self.find(id)) {
            accepted &= !self.has(Fault::WantsHigherGenerations) || new.generation() > kept;
        }
        if self.has(Fault::CannotExpectNothingToRemove) && new.is_none() {
            accepted &= expected != Expected::Absent;
        }
        self.write(id, new, accepted)
    }

    fn changes(&self) -> Option<Changes> {
        match self.fault {
            Fault::TellsElsewhere => Some(Changes::new()),
            _ => Some(self.changes.clone()),
        }
    }

    async fn try_lease(
        &self,
        id: &ConnectionId,
        ttl: Duration,
    ) -> Result<Option<Lease>, StoreError> {
        let name = match self.fault {
            Fault::HasOneLeaseForAll => String::new(),
            _ => self.name(id),
        };
        let now = self.clock.monotonic();
        let mut leases = self.leases.lock().unwrap();
        let held = leases.get(&name).is_some_and(|(_, until)| now < *until);
        if held && !self.has(Fault::LeasesToAnybody) {
            return Ok(None);
        }
        let until = match self.fault {
            Fault::LeasesForEver => Duration::MAX,
            Fault::LeasesTooShort => now + ttl / 4,
            _ => now + ttl,
        };
        let lease = Lease::new()?;
        leases.insert(name, (lease.holder().to_owned(), until));
        Ok(Some(lease))
    }

    async fn release(&self, id: &ConnectionId, lease: &Lease) -> Result<(), StoreError> {
        let mut leases = self.leases.lock().unwrap();
        let name = match self.fault {
            Fault::HasOneLeaseForAll => String::new(),
            _ => self.name(id),
        };
        let own = leases
            .get(&name)
            .is_some_and(|(holder, _)| holder == lease.holder());
        let does = match self.fault {
            Fault::KeepsReleasedLeases => false,
            Fault::ReleasesForAnybody => true,
            _ => own,
        };
        if does {
            leases.remove(&name);
        }
        Ok(())
    }

    async fn list(&self) -> Result<Vec<ConnectionId>, StoreError> {
        let rows = self.rows.lock().unwrap();
        let mut ids: Vec<ConnectionId> = rows.iter().map(|(id, ..)| id.as_str().into()).collect();
        if self.has(Fault::ListsRemovedOnes) {
            let removed = self.removed.lock().unwrap();
            ids.extend(removed.iter().map(|(id, _)| id.as_str().into()));
        }
        match self.fault {
            Fault::ListsInAnyOrder => {}
            Fault::ListsByCase => {
                ids.sort_by_key(|id| (id.as_str().to_lowercase(), id.to_string()))
            }
            Fault::ListsByUtf16 => {
                ids.sort_by_key(|id| id.as_str().encode_utf16().collect::<Vec<_>>());
            }
            _ => ids.sort(),
        }
        if !self.has(Fault::ListsInAnyOrder) {
            ids.dedup();
        }
        if self.has(Fault::ListsIdsTwice) {
            ids = ids.into_iter().flat_map(|id| [id.clone(), id]).collect();
        }
        Ok(ids)
    }
}
