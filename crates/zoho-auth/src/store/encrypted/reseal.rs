//! Rotation of keys: stored connections are encrypted again with the first key.

use std::fmt;

use super::{EncryptedStore, key_of};
use crate::connection::{Connection, ConnectionId};
use crate::store::{Expected, StoreError, StoreErrorKind, TokenStore, in_time_of};

/// Maximum number of consecutive conflicts with refreshes.
const TRIES: u32 = 16;

impl<S: TokenStore> EncryptedStore<S> {
    /// Encrypts the connection `id` again with the first key, if another key encrypted it, or if it is unencrypted and
    /// [`accept_plain`](Self::accept_plain) allows that. The tokens stay the same; the generation becomes the next one.
    /// Returns whether it was necessary; it is not for a missing connection.
    ///
    /// The call is safe while others use the connection: a concurrent refresh is kept. Each call of the store has a
    /// deadline of ten seconds, by [`clock`](Self::clock).
    ///
    /// # Errors
    /// [`StoreErrorKind::Corrupt`] when none of the keys can decrypt the connection, which is not changed; others when
    /// the store fails.
    ///
    /// ```
    /// # use zoho_auth::{Connection, Expected};
    /// use zoho_auth::{EncryptedStore, EncryptionKey, MemoryStore, TokenStore};
    ///
    /// # tokio::runtime::Builder::new_current_thread().build()?.block_on(async {
    /// let (new, old) = (EncryptionKey::new("2026-11", [7; 32]), EncryptionKey::new("2025-11", [3; 32]));
    /// let store = EncryptedStore::new(MemoryStore::new(), [new, old])?;
    /// assert!(!store.reseal(&"user-42".into()).await?);
    /// # Ok::<(), zoho_auth::StoreError>(()) })?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub async fn reseal(&self, id: &ConnectionId) -> Result<bool, StoreError> {
        let mut tries = 0;
        loop {
            let Some(kept) = in_time_of(&*self.clock, self.inner.load(id)).await? else {
                return Ok(false);
            };
            if key_of(&kept) == Some(self.keys[0].id.as_str()) {
                return Ok(false);
            }
            let expected = Expected::from(&kept);
            let opened = self.open(id, kept)?;
            let sealed = self.seal(id, &Connection::next_generation(opened))?;
            let set = self.inner.compare_and_set(id, expected, Some(&sealed));
            match in_time_of(&*self.clock, set).await {
                Ok(()) => return Ok(true),
                Err(e) if e.kind() == StoreErrorKind::Stale && tries < TRIES => tries += 1,
                Err(e) => return Err(e),
            }
        }
    }

    /// Encrypts every connection that the store lists, one after the other. A connection that fails is left as it is
    /// and does not stop the others. An interrupted call can be repeated; it skips connections that are done.
    ///
    /// Once a call [changed nothing and nothing failed](Resealed::is_done), the other keys can be removed.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot list its connections.
    ///
    /// ```
    /// # use zoho_auth::{Connection, Expected, TokenStore};
    /// use zoho_auth::{EncryptedStore, EncryptionKey, MemoryStore};
    ///
    /// # tokio::runtime::Builder::new_current_thread().build()?.block_on(async {
    /// # let (key, old) = (|| EncryptionKey::new("2026-11", [7; 32]), EncryptionKey::new("2025-11", [3; 32]));
    /// # let inner = std::sync::Arc::new(MemoryStore::new());
    /// # let before = EncryptedStore::new(inner.clone(), [old.clone()])?;
    /// # let connection = Connection::new("https://accounts.zoho.eu".parse()?, "https://www.zohoapis.eu".parse()?);
    /// # before.compare_and_set(&"user-42".into(), Expected::Absent, Some(&connection)).await?;
    /// let store = EncryptedStore::new(inner, [key(), old])?;
    /// let done = store.reseal_all().await?;
    /// assert_eq!(done.to_string(), "1 encrypted again, 0 were already, 0 failed");
    /// assert!(store.reseal_all().await?.is_done());
    /// # Ok::<(), Box<dyn std::error::Error>>(()) })?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub async fn reseal_all(&self) -> Result<Resealed, StoreError> {
        let mut result = Resealed::default();
        for id in in_time_of(&*self.clock, self.inner.list()).await? {
            match self.reseal(&id).await {
                Ok(true) => result.resealed += 1,
                Ok(false) => result.current += 1,
                Err(e) => result.failed.push((id, e)),
            }
        }
        tracing::info!(
            resealed = result.resealed,
            current = result.current,
            failed = result.failed.len(),
            "connections were encrypted again"
        );
        Ok(result)
    }
}

/// The outcome of [`EncryptedStore::reseal_all`].
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct Resealed {
    /// The number of connections that were encrypted again.
    pub resealed: usize,
    /// The number of connections that the first key had encrypted already, or that were removed meanwhile.
    pub current: usize,
    /// The connections that failed and were left as they are, with the errors.
    pub failed: Vec<(ConnectionId, StoreError)>,
}

impl Resealed {
    /// Returns whether the first key had encrypted every connection already, so that the other keys can be removed.
    #[must_use]
    pub fn is_done(&self) -> bool {
        self.resealed == 0 && self.failed.is_empty()
    }
}

impl fmt::Display for Resealed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (resealed, current, failed) = (self.resealed, self.current, self.failed.len());
        write!(
            f,
            "{resealed} encrypted again, {current} were already, {failed} failed"
        )
    }
}
