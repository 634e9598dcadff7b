//! The limits of the accounts servers.

use std::time::Duration;

/// The number of tokens that the accounts servers grant, and their lifetimes.
///
/// The defaults are the numbers of Zoho's accounts pages. CRM's own page says that 15 access tokens may be valid at a
/// time; other products say 30.
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
    /// The number of access tokens granted for a refresh token within [`window`](Self::window): 10.
    pub access_tokens_per_window: usize,
    /// The sliding window in which they are counted: ten minutes.
    pub window: Duration,
    /// The number of access tokens of a refresh token that are valid at a time: 10. Another one expires the oldest.
    pub live_access_tokens: usize,
    /// The number of refresh tokens of a user for a client: 20. Another one deletes the oldest.
    pub refresh_tokens: usize,
    /// The lifetime of an authorisation code: two minutes.
    pub code_lifetime: Duration,
    /// The lifetime of an access token: an hour. The token response returns it as `expires_in`, in seconds.
    pub access_token_lifetime: Duration,
    /// The lifetime of a device code: five minutes. The response returns it as `expires_in`, in milliseconds.
    pub device_code_lifetime: Duration,
    /// The minimum time between two polls of a device: 30 seconds. The response returns it as `interval`, in
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
