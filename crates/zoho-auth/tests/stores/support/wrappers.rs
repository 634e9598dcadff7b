//! Stores that fail, or are interfered with, at a chosen moment.

use std::fmt;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use async_trait::async_trait;
use futures_util::future::BoxFuture;
use zoho_auth::{Connection, ConnectionId, Expected, Lease, StoreError, TokenStore};

/// The calls of a store.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Call {
    Load,
    Save,
    TryLease,
    Release,
    List,
}

type Action = BoxFuture<'static, Result<(), StoreError>>;

/// A store before whose calls something happens, once each.
pub(crate) struct Interrupted {
    inner: Arc<dyn TokenStore>,
    before: Mutex<Vec<(Call, Action)>>,
}

impl Interrupted {
    pub(crate) fn new(inner: Arc<dyn TokenStore>) -> Arc<Self> {
        Arc::new(Self {
            inner,
            before: Mutex::default(),
        })
    }

    /// Does something before the next such call, which is not made where that fails.
    pub(crate) fn before(
        &self,
        call: Call,
        action: impl Future<Output = Result<(), StoreError>> + Send + 'static,
    ) {
        let mut before = self.before.lock().unwrap();
        before.push((call, Box::pin(action)));
    }

    /// Makes the next such call fail.
    pub(crate) fn fail(&self, call: Call) {
        let broken = async { Err(StoreError::new("the store is out of order")) };
        self.before(call, broken);
    }

    /// Whether all that was to happen has begun.
    pub(crate) fn is_waiting(&self) -> bool {
        self.before.lock().unwrap().is_empty()
    }

    async fn happens(&self, call: Call) -> Result<(), StoreError> {
        let action = {
            let mut before = self.before.lock().unwrap();
            let at = before.iter().position(|(c, _)| *c == call);
            at.map(|at| before.remove(at).1)
        };
        match action {
            Some(action) => action.await,
            None => Ok(()),
        }
    }
}

impl fmt::Debug for Interrupted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.inner.fmt(f)
    }
}

#[async_trait]
impl TokenStore for Interrupted {
    async fn load(&self, id: &ConnectionId) -> Result<Option<Connection>, StoreError> {
        self.happens(Call::Load).await?;
        self.inner.load(id).await
    }

    async fn compare_and_set(
        &self,
        id: &ConnectionId,
        expected: Expected,
        new: Option<&Connection>,
    ) -> Result<(), StoreError> {
        if new.is_some() {
            self.happens(Call::Save).await?;
        }
        self.inner.compare_and_set(id, expected, new).await
    }

    async fn try_lease(
        &self,
        id: &ConnectionId,
        ttl: Duration,
    ) -> Result<Option<Lease>, StoreError> {
        self.happens(Call::TryLease).await?;
        self.inner.try_lease(id, ttl).await
    }

    async fn release(&self, id: &ConnectionId, lease: &Lease) -> Result<(), StoreError> {
        self.happens(Call::Release).await?;
        self.inner.release(id, lease).await
    }

    async fn list(&self) -> Result<Vec<ConnectionId>, StoreError> {
        self.happens(Call::List).await?;
        self.inner.list().await
    }
}
