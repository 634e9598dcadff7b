//! How long a chore took.

use std::fmt;
use std::time::Instant;

/// Runs from its making; shows the seconds since.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Stopwatch(Instant);

impl Stopwatch {
    /// Starts now.
    pub(crate) fn start() -> Self {
        Self(now())
    }
}

impl fmt::Display for Stopwatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let passed = now().duration_since(self.0);
        write!(f, "{:.1} s", passed.as_secs_f64())
    }
}

/// The one place in the chores that reads the clock.
#[expect(
    clippy::disallowed_methods,
    reason = "shown to people, decides nothing; the chores depend on no crate of the workspace"
)]
fn now() -> Instant {
    Instant::now()
}
