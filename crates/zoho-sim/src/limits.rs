//! The limits of Zoho's accounts server.

use std::time::Duration;

/// How many tokens the accounts server gives, and how long they live.
///
/// The defaults are the numbers of Zoho's accounts pages. CRM's own page says that 15 access tokens
/// may be alive, other products say 30; set what you want to test against.
///
/// ```
/// # async fn example() -> std::io::Result<()> {
/// let sim = zoho_sim::Sim::start().await?;
/// let mut limits = sim.limits();
/// limits.live_access_tokens = 15;
/// sim.set_limits(limits);
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limits {
    /// Access tokens that may be asked for with one refresh token within [`window`](Self::window): 10.
    pub access_tokens_per_window: usize,
    /// The sliding time in which they are counted: ten minutes.
    pub window: Duration,
    /// Access tokens of one refresh token that may be alive at once: 10. One more, and the oldest dies.
    pub live_access_tokens: usize,
    /// Refresh tokens that a user may have for one client: 20. One more, and the oldest is deleted.
    pub refresh_tokens: usize,
    /// How long an authorisation code may be exchanged: two minutes.
    pub code_lifetime: Duration,
    /// How long an access token lives: an hour. The token answer says it as `expires_in`, in seconds.
    pub access_token_lifetime: Duration,
    /// How long a device code lives: five minutes. The answer says it as `expires_in`, in milliseconds.
    pub device_code_lifetime: Duration,
    /// The least time between two polls of a device: 30 seconds. The answer says it as `interval`, in
    /// milliseconds.
    pub device_interval: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            access_tokens_per_window: 10,
            window: Duration::from_secs(600),
            live_access_tokens: 10,
            refresh_tokens: 20,
            code_lifetime: Duration::from_secs(120),
            access_token_lifetime: Duration::from_secs(3600),
            device_code_lifetime: Duration::from_secs(300),
            device_interval: Duration::from_secs(30),
        }
    }
}
