//! What happens to connections, for an application that wants to know.

use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::time::SystemTime;

use zoho_http::TokenError;

use crate::{ConnectionId, telemetry};

/// Something that happened to a connection.
#[derive(Debug)]
#[non_exhaustive]
pub enum Event<'a> {
    /// The user signed in, and the connection is stored.
    Connected,
    /// The access token was renewed and stored.
    Refreshed {
        /// When the new one expires.
        until: SystemTime,
    },
    /// The access token could not be renewed; an old one may still serve.
    RefreshFailed {
        /// Why.
        error: &'a TokenError,
    },
    /// The access token was renewed, and the store did not take it. It serves this process; others, and
    /// this one after a restart, have to ask Zoho again. Mend the store.
    NotStored {
        /// Why.
        error: &'a TokenError,
    },
    /// The store could not be asked whether the connection is still the same. The token at hand serves
    /// as long as it is valid.
    StoreUnavailable {
        /// Why.
        error: &'a TokenError,
    },
    /// The connection was removed.
    Disconnected,
    /// Nothing but a new sign-in helps: tell the user.
    ReconnectNeeded,
}

type Listener = dyn Fn(&ConnectionId, &Event<'_>) + Send + Sync;

/// Who is told of events; nobody by default.
///
/// The listener runs in the task that renews: hand longer work to a task of its own.
///
/// ```
/// use zoho_auth::{Event, EventListener};
///
/// let listener = EventListener::new(|id, event| {
///     if let Event::ReconnectNeeded = event {
///         println!("ask {id} to sign in again");
///     }
/// });
/// # let _ = listener;
/// ```
#[derive(Clone, Default)]
pub struct EventListener(Option<Arc<Listener>>);

impl EventListener {
    /// Calls `listener` for every event.
    pub fn new(listener: impl Fn(&ConnectionId, &Event<'_>) + Send + Sync + 'static) -> Self {
        Self(Some(Arc::new(listener)))
    }

    /// Tells the listener, for those who store connections themselves.
    pub fn tell(&self, id: &ConnectionId, event: &Event<'_>) {
        telemetry::happened(event);
        if let Some(listener) = &self.0 {
            // A listener that panics must not cost the renewal that it is told of.
            let told = catch_unwind(AssertUnwindSafe(|| listener(id, event)));
            if told.is_err() {
                tracing::warn!(connection = %id, "the listener of connection events panicked");
            }
        }
    }
}

impl fmt::Debug for EventListener {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("EventListener")
            .field(&self.0.is_some())
            .finish()
    }
}
