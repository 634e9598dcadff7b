//! The waits of a scripted server: for the test, or for the clock.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::Semaphore;
use zoho_http::clock::Clock;

/// Holds a scripted server back until the test releases it. Clones are the same gate.
///
/// ```
/// use zoho_sim::SimResponse;
/// use zoho_sim::scripted::{Gate, Reply};
///
/// let gate = Gate::new();
/// let held = Reply::new(SimResponse::status(200)).held(&gate);
/// // … once the request has arrived:
/// gate.release(1);
/// # drop(held);
/// ```
#[derive(Debug, Clone)]
pub struct Gate(Arc<Semaphore>);

impl Gate {
    /// Creates a closed gate.
    #[must_use]
    pub fn new() -> Self {
        Self(Arc::new(Semaphore::new(0)))
    }

    /// Lets `times` responses, or pieces of one, pass.
    pub fn release(&self, times: usize) {
        self.0.add_permits(times);
    }

    /// Lets everything pass after this call.
    pub fn open(&self) {
        self.0.close();
    }

    async fn passed(&self) {
        // An error means that the gate is open.
        if let Ok(permit) = self.0.acquire().await {
            permit.forget();
        }
    }
}

impl Default for Gate {
    fn default() -> Self {
        Self::new()
    }
}

/// The wait before each piece of a body.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Pace {
    /// Each piece waits for the gate.
    Gate(Gate),
    /// Each piece is delayed by this time, on the server's clock. A [`ManualClock`](zoho_http::clock::ManualClock)
    /// advances by it at once.
    Clock(Duration),
}

impl Pace {
    pub(super) async fn wait(&self, clock: &dyn Clock) {
        match self {
            Self::Gate(gate) => gate.passed().await,
            Self::Clock(time) => clock.sleep(*time).await,
        }
    }
}

impl From<&Gate> for Pace {
    fn from(gate: &Gate) -> Self {
        Self::Gate(gate.clone())
    }
}

impl From<Duration> for Pace {
    fn from(time: Duration) -> Self {
        Self::Clock(time)
    }
}
