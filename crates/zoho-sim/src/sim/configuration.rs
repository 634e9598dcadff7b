//! Changes users, tokens and limits while the simulator runs.

use super::Sim;
use crate::limits::Limits;
use crate::user::SimUser;

impl Sim {
    /// Returns the users of a data centre.
    ///
    /// # Panics
    /// Panics if there is no such data centre.
    #[must_use]
    #[track_caller]
    pub fn users(&self, data_center: &str) -> Vec<SimUser> {
        let site = self.site(data_center);
        self.core.world().sites[site].users.clone()
    }

    /// Adds a user to a data centre, or replaces the one with the same id. Organisations that
    /// exist keep their settings.
    ///
    /// ```
    /// # async fn example() -> std::io::Result<()> {
    /// let sim = zoho_sim::Sim::start().await?;
    /// let user = sim.users("us").remove(0);
    /// // From now on, the user has no Desk, and `oauth/user/info` names no organisation.
    /// sim.add_user("us", user.with_organizations("desk", []).org_id_key(None));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Panics
    /// Panics if there is no such data centre, or another one has a user of that id.
    #[track_caller]
    pub fn add_user(&self, data_center: &str, user: SimUser) {
        let site = self.site(data_center);
        let home = self.core.world().find_user(user.zuid()).map(|(at, _)| at);
        if home.is_some_and(|at| at != site) {
            panic!("the user {} lives in another data centre", user.zuid());
        }
        self.core.put_user(site, user);
    }

    /// Expires all access tokens of a user; refresh tokens stay valid. Returns the number of access tokens.
    pub fn expire_access_tokens(&self, zuid: &str) -> usize {
        let mut world = self.core.world();
        let sites = world.sites.iter_mut();
        sites.map(|site| site.tokens.expire_user(zuid)).sum()
    }

    /// Expires an access token. Returns whether it was valid.
    pub fn expire_access_token(&self, access_token: &str) -> bool {
        let now = self.core.now();
        let mut world = self.core.world();
        let mut sites = world.sites.iter_mut();
        sites.any(|site| site.tokens.expire(now, access_token))
    }

    /// Revokes all refresh tokens of a user with their access tokens, as the user does in the settings of the
    /// account. Returns the number of refresh tokens.
    pub fn revoke_refresh_tokens(&self, zuid: &str) -> usize {
        let mut world = self.core.world();
        let sites = world.sites.iter_mut();
        sites.map(|site| site.tokens.revoke_user(zuid)).sum()
    }

    /// Returns the number of valid access tokens of a user.
    #[must_use]
    pub fn live_access_tokens(&self, zuid: &str) -> usize {
        let now = self.core.now();
        let world = self.core.world();
        let sites = world.sites.iter();
        sites
            .map(|site| site.tokens.live_access_tokens(now, zuid))
            .sum()
    }

    /// Returns the number of valid refresh tokens of a user.
    #[must_use]
    pub fn live_refresh_tokens(&self, zuid: &str) -> usize {
        let world = self.core.world();
        let sites = world.sites.iter();
        sites
            .map(|site| site.tokens.live_refresh_tokens(zuid))
            .sum()
    }

    /// Returns the limits of the accounts servers.
    #[must_use]
    pub fn limits(&self) -> Limits {
        self.core.world().limits.clone()
    }

    /// Sets the limits of the accounts servers, for later requests.
    pub fn set_limits(&self, limits: Limits) {
        self.core.world().limits = limits;
    }

    /// Removes the limit on how often a refresh token is used; Zoho grants ten access tokens in ten minutes.
    /// The number of access tokens that are valid at a time stays limited.
    pub fn lift_token_limit(&self) {
        self.core.world().limits.access_tokens_per_window = usize::MAX;
    }

    /// Sets whether token responses name the granted scopes. Those of Zoho's documentation do not.
    pub fn set_scope_in_token_responses(&self, enabled: bool) {
        self.core.world().scope_in_token_responses = enabled;
    }
}
