//! The events that a listener received.

use std::sync::{Arc, Mutex, PoisonError};

use zoho_auth::{Event, EventListener};

use crate::start;

/// Writes down each event with its id, in words: `user-42 connected`.
#[derive(Debug, Clone, Default)]
pub struct EventRecorder(Arc<Mutex<Vec<String>>>);

impl EventRecorder {
    /// The listener that writes down.
    #[must_use]
    pub fn listener(&self) -> EventListener {
        let told = self.clone();
        EventListener::new(move |id, event| {
            let mut lines = told.0.lock().unwrap_or_else(PoisonError::into_inner);
            lines.push(format!("{id} {}", words(event)));
        })
    }

    /// The events since the last call, in order.
    #[must_use]
    pub fn take(&self) -> Vec<String> {
        std::mem::take(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

fn words(event: &Event<'_>) -> String {
    match event {
        Event::Connected => "connected".to_owned(),
        Event::Refreshed { until } => {
            let lives = until.duration_since(start()).unwrap_or_default();
            format!("refreshed until {}", lives.as_secs())
        }
        Event::RefreshFailed { error } => format!("refresh_failed {:?}", error.kind()),
        Event::NotStored { error } => format!("not_stored {:?}", error.kind()),
        Event::Disconnected => "disconnected".to_owned(),
        Event::ReconnectNeeded => "reconnect_needed".to_owned(),
        other => format!("{other:?}"),
    }
}
