//! The knobs that change users, tokens and settings while the simulator runs.

use serde_json::{Map, Value};

use super::Sim;
use crate::desk::DeskShape;
use crate::limits::Limits;
use crate::state::{CrmOrg, DeskOrg};
use crate::user::SimUser;

impl Sim {
    /// The users of a data centre.
    ///
    /// # Panics
    /// When there is no such data centre.
    #[must_use]
    #[track_caller]
    pub fn users(&self, data_center: &str) -> Vec<SimUser> {
        let site = self.site(data_center);
        self.core.world().sites[site].users.clone()
    }

    /// Adds a user to a data centre, or replaces the one with the same id. Settings of organisations
    /// that exist already stay; new ones start with those of the data centre's demo data.
    ///
    /// ```
    /// # async fn example() -> std::io::Result<()> {
    /// let sim = zoho_sim::Sim::start().await?;
    /// let user = sim.users("us").remove(0);
    /// // From now on, this user has no Desk, and nobody says which organisation it belongs to.
    /// sim.add_user("us", user.desk_organizations([]).org_id_key(None));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Panics
    /// When there is no such data centre, or another one has a user of that id.
    #[track_caller]
    pub fn add_user(&self, data_center: &str, user: SimUser) {
        let site = self.site(data_center);
        let mut world = self.core.world();
        let lives_in = world.find_user(user.zuid()).map(|(at, _)| at);
        if lives_in.is_some_and(|at| at != site) {
            drop(world);
            panic!("the user {} lives in another data centre", user.zuid());
        }
        world.sites[site].put_user(user);
    }

    /// Ends all access tokens of a user now; refresh tokens stay good. Returns how many there were.
    pub fn expire_access_tokens(&self, zuid: &str) -> usize {
        let mut world = self.core.world();
        let sites = world.sites.iter_mut();
        sites.map(|site| site.tokens.expire_user(zuid)).sum()
    }

    /// Ends one access token now; says whether it was alive.
    pub fn expire_access_token(&self, access_token: &str) -> bool {
        let now = self.core.now();
        let mut world = self.core.world();
        let mut sites = world.sites.iter_mut();
        sites.any(|site| site.tokens.expire(now, access_token))
    }

    /// Revokes all refresh tokens of a user, and the access tokens with them, as a user does in the
    /// account's settings. Returns how many refresh tokens there were.
    pub fn revoke_refresh_tokens(&self, zuid: &str) -> usize {
        let mut world = self.core.world();
        let sites = world.sites.iter_mut();
        sites.map(|site| site.tokens.revoke_user(zuid)).sum()
    }

    /// How many access tokens of a user are alive.
    #[must_use]
    pub fn live_access_tokens(&self, zuid: &str) -> usize {
        let now = self.core.now();
        let world = self.core.world();
        let sites = world.sites.iter();
        sites
            .map(|site| site.tokens.live_access_tokens(now, zuid))
            .sum()
    }

    /// How many refresh tokens of a user are alive.
    #[must_use]
    pub fn live_refresh_tokens(&self, zuid: &str) -> usize {
        let world = self.core.world();
        let sites = world.sites.iter();
        sites
            .map(|site| site.tokens.live_refresh_tokens(zuid))
            .sum()
    }

    /// The limits of the accounts servers.
    #[must_use]
    pub fn limits(&self) -> Limits {
        self.core.world().limits.clone()
    }

    /// Sets the limits of the accounts servers, for what comes.
    pub fn set_limits(&self, limits: Limits) {
        self.core.world().limits = limits;
    }

    /// Lets a refresh token be used as often as one likes, where Zoho gives ten access tokens in ten
    /// minutes. How many of them live at once stays limited.
    pub fn lift_token_limit(&self) {
        self.core.world().limits.access_tokens_per_window = usize::MAX;
    }

    /// Whether token answers name the granted scopes. Zoho's samples do not.
    pub fn set_scope_in_token_answers(&self, tell: bool) {
        self.core.world().scope_in_answers = tell;
    }

    /// The service preferences of a CRM organisation: `job_sheet_enabled`.
    ///
    /// # Panics
    /// When there is no such data centre or organisation.
    #[must_use]
    #[track_caller]
    pub fn service_preferences(&self, data_center: &str, zgid: &str) -> bool {
        self.crm(data_center, zgid, |org| org.job_sheet_enabled)
    }

    /// Sets the service preferences of a CRM organisation.
    ///
    /// ```
    /// # async fn example() -> std::io::Result<()> {
    /// let sim = zoho_sim::Sim::start().await?;
    /// let user = sim.users("us").remove(0);
    /// sim.set_service_preferences("us", user.crm_org(), false);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Panics
    /// When there is no such data centre or organisation.
    #[track_caller]
    pub fn set_service_preferences(&self, data_center: &str, zgid: &str, job_sheet_enabled: bool) {
        self.crm(data_center, zgid, |org| {
            org.job_sheet_enabled = job_sheet_enabled;
        });
    }

    /// The mail configuration of a CRM organisation: what stands under `mail_config`.
    ///
    /// # Panics
    /// When there is no such data centre or organisation.
    #[must_use]
    #[track_caller]
    pub fn mail_config(&self, data_center: &str, zgid: &str) -> Value {
        self.crm(data_center, zgid, |org| org.mail_config.clone())
    }

    /// Sets the mail configuration of a CRM organisation, to any JSON: its form is not published.
    ///
    /// # Panics
    /// When there is no such data centre or organisation.
    #[track_caller]
    pub fn set_mail_config(&self, data_center: &str, zgid: &str, mail_config: Value) {
        self.crm(data_center, zgid, |org| org.mail_config = mail_config);
    }

    /// The mail configuration of a Desk organisation, or of one of its departments.
    ///
    /// # Panics
    /// When there is no such data centre, organisation or department.
    #[must_use]
    #[track_caller]
    pub fn desk_mail_configurations(
        &self,
        data_center: &str,
        organization: &str,
        department: Option<&str>,
    ) -> Map<String, Value> {
        self.desk(data_center, organization, department, |mail| mail.clone())
    }

    /// Replaces the mail configuration of a Desk organisation, or of one of its departments. The keys
    /// may be others than Zoho's: a client must get along with what it does not know.
    ///
    /// ```
    /// # async fn example() -> std::io::Result<()> {
    /// let sim = zoho_sim::Sim::start().await?;
    /// let organization = sim.users("us")[0].desk()[0].id().to_owned();
    /// let settings = serde_json::Map::from_iter([("autoCCToMailbox".to_owned(), true.into())]);
    /// sim.set_desk_mail_configurations("us", &organization, None, settings);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Panics
    /// When there is no such data centre, organisation or department.
    #[track_caller]
    pub fn set_desk_mail_configurations(
        &self,
        data_center: &str,
        organization: &str,
        department: Option<&str>,
        settings: Map<String, Value>,
    ) {
        self.desk(data_center, organization, department, |mail| {
            *mail = settings;
        });
    }

    /// In which form Desk answers for mail configurations.
    pub fn set_desk_shape(&self, shape: DeskShape) {
        self.core.world().desk_shape = shape;
    }

    #[track_caller]
    fn crm<T>(&self, data_center: &str, zgid: &str, look: impl FnOnce(&mut CrmOrg) -> T) -> T {
        let site = self.site(data_center);
        let found = self.core.world().sites[site].crm.get_mut(zgid).map(look);
        match found {
            Some(found) => found,
            None => panic!("the data centre {data_center:?} has no CRM organisation {zgid:?}"),
        }
    }

    #[track_caller]
    fn desk<T>(
        &self,
        data_center: &str,
        organization: &str,
        department: Option<&str>,
        look: impl FnOnce(&mut Map<String, Value>) -> T,
    ) -> T {
        let site = self.site(data_center);
        let mail = |org: &mut DeskOrg| match department {
            None => Some(look(&mut org.mail)),
            Some(id) => org.departments.get_mut(id).map(look),
        };
        let found = self.core.world().sites[site]
            .desk
            .get_mut(organization)
            .and_then(mail);
        match found {
            Some(found) => found,
            None => panic!(
                "the data centre {data_center:?} has no Desk organisation {organization:?} \
                 with the department {department:?}"
            ),
        }
    }
}
