//! Listeners for events of connections.

pub(crate) mod event;

use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use crate::connection::ConnectionId;
use crate::telemetry;

pub use event::Event;

type Listener = dyn Fn(&ConnectionId, &Event<'_>) + Send + Sync;

/// Listener for events of connections.
///
/// It runs in the task that refreshes: spawn a task for longer work.
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
    /// Creates a listener that calls `listener` for every event.
    pub fn new(listener: impl Fn(&ConnectionId, &Event<'_>) + Send + Sync + 'static) -> Self {
        Self(Some(Arc::new(listener)))
    }

    /// Calls the listener, for programs that store connections themselves.
    pub fn tell(&self, id: &ConnectionId, event: &Event<'_>) {
        telemetry::happened(event);
        if let Some(listener) = &self.0 {
            // A panic of the listener must not end the refresh.
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
