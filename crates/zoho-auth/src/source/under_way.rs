//! Whether a handle is at work.

use std::sync::Arc;

use super::ConnectionTokens;

impl ConnectionTokens {
    /// Whether nobody but the one who asks has this handle, and no refresh of it is under way.
    pub(crate) fn is_idle(&self) -> bool {
        Arc::strong_count(&self.0) == 1
    }

    /// Waits for the refresh that is under way, if there is one.
    pub(crate) async fn refresh_ended(&self) {
        let flight = self.0.state().flight.clone();
        if let Some((_, flight)) = flight {
            // How it went is told to those who asked for it.
            let _ = flight.await;
        }
    }
}
