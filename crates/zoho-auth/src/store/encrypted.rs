//! Encryption of connections in any store.

mod reseal;

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use async_trait::async_trait;
use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use secrecy::{ExposeSecret, SecretSlice, SecretString};
use serde::{Deserialize, Serialize};
use zoho_http::clock::Clock;

pub use reseal::Resealed;

use super::{Changes, Expected, Lease, StoreError, ThreadClock, TokenStore};
use crate::connection::{Connection, ConnectionId};

/// A wrapper of a store `S` that encrypts tokens with XChaCha20-Poly1305 and a random nonce.
///
/// The id and the other fields of the connection are authenticated data: tokens that were moved to another id, or
/// combined with another host, generation or expiry, cannot be read. The first key encrypts, every key decrypts;
/// [`reseal_all`](Self::reseal_all) encrypts all connections with the first key. [The guide](crate::guide::encryption)
/// describes the rotation of keys.
///
/// Replay is not detected: an earlier record of the same id, restored as a whole by someone with write access to the
/// store, can be read. Detecting it would require a second store.
///
/// ```
/// use zoho_auth::{EncryptedStore, EncryptionKey, MemoryStore};
///
/// let new = EncryptionKey::new("2026-11", [7; 32]); // 32 random bytes from your secret manager
/// let old = EncryptionKey::new("2025-11", [3; 32]);
/// let store = EncryptedStore::new(MemoryStore::new(), [new, old])?;
/// # Ok::<(), zoho_auth::StoreError>(())
/// ```
pub struct EncryptedStore<S> {
    inner: S,
    keys: Vec<EncryptionKey>,
    accept_plain: bool,
    clock: Arc<dyn Clock>,
}

/// A key of 256 bits, and the id that marks the connections it encrypted.
#[derive(Clone)]
pub struct EncryptionKey {
    id: String,
    bytes: SecretSlice<u8>,
}

impl EncryptionKey {
    /// Creates the key `bytes` with the unique id `id`, which consists of letters, digits, `-`, `_` and `.`.
    pub fn new(id: impl Into<String>, bytes: [u8; 32]) -> Self {
        Self {
            id: id.into(),
            bytes: bytes.to_vec().into(),
        }
    }

    fn cipher(&self) -> Result<XChaCha20Poly1305, StoreError> {
        XChaCha20Poly1305::new_from_slice(self.bytes.expose_secret())
            .map_err(|_| StoreError::new("an encryption key has 32 bytes"))
    }
}

impl fmt::Debug for EncryptionKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EncryptionKey")
            .field("id", &self.id)
            .finish_non_exhaustive()
    }
}

/// The encrypted fields.
#[derive(Serialize, Deserialize)]
struct Tokens {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    access_token: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    refresh_token: Option<String>,
}

/// The prefix of a sealed text. The key's id and nonce with ciphertext follow, separated by colons.
const SEAL: &str = "sealed1";
const NONCE: usize = 24;

impl<S: TokenStore> EncryptedStore<S> {
    /// Wraps `inner`, and encrypts with the first of `keys`.
    ///
    /// # Errors
    /// [`StoreError`] when there is no key, two keys have the same id, or an id contains other characters.
    pub fn new(
        inner: S,
        keys: impl IntoIterator<Item = EncryptionKey>,
    ) -> Result<Self, StoreError> {
        let keys: Vec<_> = keys.into_iter().collect();
        let plain = |b: u8| b.is_ascii_alphanumeric() || b"-_.".contains(&b);
        for (i, key) in keys.iter().enumerate() {
            if key.id.is_empty() || !key.id.bytes().all(plain) {
                return Err(StoreError::new(
                    "the id of an encryption key has letters, digits, `-`, `_` and `.`",
                ));
            }
            if keys[..i].iter().any(|other| other.id == key.id) {
                return Err(StoreError::new("two encryption keys have the same id"));
            }
        }
        if keys.is_empty() {
            return Err(StoreError::new("an encrypted store needs a key"));
        }
        Ok(Self {
            inner,
            keys,
            accept_plain: false,
            clock: Arc::new(ThreadClock::default()),
        })
    }

    /// Accepts unencrypted connections that were stored before encryption was introduced; saved ones are encrypted.
    /// Leave it off otherwise: anyone with write access to the store could add connections.
    #[must_use]
    pub fn accept_plain(mut self) -> Self {
        self.accept_plain = true;
        self
    }

    /// Sets the clock for the deadline of each store call in [`reseal`](Self::reseal) and
    /// [`reseal_all`](Self::reseal_all). Defaults to the system clock, without Tokio's timer.
    #[must_use]
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.clock = clock;
        self
    }

    fn seal(&self, id: &ConnectionId, connection: &Connection) -> Result<Connection, StoreError> {
        let plain = |token: Option<&SecretString>| token.map(|t| t.expose_secret().to_owned());
        let tokens = Tokens {
            access_token: plain(connection.access_token()),
            refresh_token: plain(connection.refresh_token()),
        };
        let tokens = serde_json::to_vec(&tokens).map_err(|_| broken(id))?;
        let shell = connection.clone().without_tokens();
        let key = &self.keys[0];
        let mut nonce = [0u8; NONCE];
        getrandom::fill(&mut nonce)
            .map_err(|e| StoreError::new(format!("the system gives no random numbers: {e}")))?;
        let payload = Payload {
            msg: &tokens,
            aad: &bound_to(id, &shell),
        };
        let cipher = key.cipher()?;
        let sealed = cipher
            .encrypt(&XNonce::from(nonce), payload)
            .map_err(|_| StoreError::new("the connection cannot be encrypted"))?;
        let sealed = STANDARD_NO_PAD.encode([&nonce[..], &sealed].concat());
        Ok(shell.with_refresh_token(format!("{SEAL}:{}:{sealed}", key.id)))
    }

    fn open(&self, id: &ConnectionId, kept: Connection) -> Result<Connection, StoreError> {
        let Some((key_id, sealed)) = sealed_in(&kept) else {
            return if self.accept_plain {
                Ok(kept)
            } else {
                Err(StoreError::corrupt(
                    format_args!("the connection `{id}`"),
                    "it is not encrypted; `accept_plain` reads it",
                ))
            };
        };
        let key = self
            .keys
            .iter()
            .find(|key| key.id == key_id)
            .ok_or_else(|| {
                StoreError::corrupt(
                    format_args!("the connection `{id}`"),
                    "the key that encrypted it is not among those given",
                )
            })?;
        let bytes = STANDARD_NO_PAD.decode(sealed).map_err(|_| broken(id))?;
        let (nonce, sealed) = bytes
            .split_first_chunk::<NONCE>()
            .ok_or_else(|| broken(id))?;
        let shell = kept.clone().without_tokens();
        let payload = Payload {
            msg: sealed,
            aad: &bound_to(id, &shell),
        };
        let cipher = key.cipher()?;
        let tokens = cipher
            .decrypt(&XNonce::from(*nonce), payload)
            .map_err(|_| broken(id))?;
        let tokens: Tokens = serde_json::from_slice(&tokens).map_err(|_| broken(id))?;
        let expires_at = kept.expires_at();
        let mut connection = shell;
        if let Some(token) = tokens.access_token {
            connection = connection.with_access_token(token, expires_at);
        }
        if let Some(token) = tokens.refresh_token {
            connection = connection.with_refresh_token(token);
        }
        Ok(connection)
    }
}

#[async_trait]
impl<S: TokenStore> TokenStore for EncryptedStore<S> {
    async fn load(&self, id: &ConnectionId) -> Result<Option<Connection>, StoreError> {
        let kept = self.inner.load(id).await?;
        kept.map(|kept| self.open(id, kept)).transpose()
    }

    async fn compare_and_set(
        &self,
        id: &ConnectionId,
        expected: Expected,
        new: Option<&Connection>,
    ) -> Result<(), StoreError> {
        let sealed = new.map(|new| self.seal(id, new)).transpose()?;
        self.inner
            .compare_and_set(id, expected, sealed.as_ref())
            .await
    }

    async fn try_lease(
        &self,
        id: &ConnectionId,
        ttl: Duration,
    ) -> Result<Option<Lease>, StoreError> {
        self.inner.try_lease(id, ttl).await
    }

    async fn release(&self, id: &ConnectionId, lease: &Lease) -> Result<(), StoreError> {
        self.inner.release(id, lease).await
    }

    async fn list(&self) -> Result<Vec<ConnectionId>, StoreError> {
        self.inner.list().await
    }

    fn changes(&self) -> Option<Changes> {
        self.inner.changes()
    }
}

impl<S: fmt::Debug> fmt::Debug for EncryptedStore<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EncryptedStore")
            .field("inner", &self.inner)
            .field("keys", &self.keys)
            .field("accept_plain", &self.accept_plain)
            .finish()
    }
}

/// Returns the id of the key and the sealed tokens of a stored connection; `None` for an unencrypted one.
fn sealed_in(kept: &Connection) -> Option<(&str, &str)> {
    let text = kept.refresh_token()?.expose_secret();
    let (seal, rest) = text.split_once(':')?;
    (seal == SEAL).then(|| rest.split_once(':')).flatten()
}

/// Returns the id of the key that encrypted a stored connection.
fn key_of(kept: &Connection) -> Option<&str> {
    sealed_in(kept).map(|(key_id, _)| key_id)
}

/// Returns the authenticated data: the id, and the fields that decide where the tokens are sent. An explicit list, so
/// that a later stored format does not make earlier ones unreadable. Each field is preceded by its length, so that no
/// two lists have the same bytes.
fn bound_to(id: &ConnectionId, shell: &Connection) -> Vec<u8> {
    let expires = shell.expires_at().duration_since(SystemTime::UNIX_EPOCH);
    let expires = expires.map_or(0, |since| since.as_secs());
    let mut fields = vec![
        id.as_str().to_owned(),
        shell.generation().to_string(),
        expires.to_string(),
        shell.accounts_server().to_string(),
        shell.api_domain().to_string(),
        shell.scopes().to_string(),
        shell.is_service_account().to_string(),
    ];
    for (product, organization) in shell.organizations() {
        fields.push(product.to_owned());
        fields.push(organization.to_string());
    }
    let mut bound = SEAL.as_bytes().to_vec();
    for field in fields {
        let length = u64::try_from(field.len()).unwrap_or(u64::MAX);
        bound.extend(length.to_be_bytes());
        bound.extend(field.as_bytes());
    }
    bound
}

fn broken(id: &ConnectionId) -> StoreError {
    StoreError::corrupt(
        format_args!("the connection `{id}`"),
        "its encryption does not hold: it was changed, or belongs to another id",
    )
}
