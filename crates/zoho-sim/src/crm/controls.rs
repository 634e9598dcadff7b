//! Access for tests to the state of CRM, and to its users' organisations.

use serde_json::Value;

use super::settings::Settings;
use super::{Crm, NAME};
use crate::sim::Sim;
use crate::user::SimUser;

impl SimUser {
    /// Returns the id of the user's CRM organisation (`zgid`); empty if the user has none.
    #[must_use]
    pub fn crm_org(&self) -> &str {
        let organization = self.organizations(NAME).first();
        organization.map_or("", |organization| organization.id())
    }
}

impl Sim {
    /// Returns the service preferences of a CRM organisation: `job_sheet_enabled`.
    ///
    /// # Panics
    /// Panics if there is no such data centre or organisation.
    #[must_use]
    #[track_caller]
    pub fn service_preferences(&self, data_center: &str, zgid: &str) -> bool {
        self.crm_settings(data_center, zgid, |settings| settings.job_sheet_enabled)
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
    /// Panics if there is no such data centre or organisation.
    #[track_caller]
    pub fn set_service_preferences(&self, data_center: &str, zgid: &str, job_sheet_enabled: bool) {
        self.crm_settings(data_center, zgid, |settings| {
            settings.job_sheet_enabled = job_sheet_enabled;
        });
    }

    /// Returns the mail configuration of a CRM organisation: the value of `mail_config`.
    ///
    /// # Panics
    /// Panics if there is no such data centre or organisation.
    #[must_use]
    #[track_caller]
    pub fn mail_config(&self, data_center: &str, zgid: &str) -> Value {
        self.crm_settings(data_center, zgid, |settings| settings.mail_config.clone())
    }

    /// Sets the mail configuration of a CRM organisation, to any JSON: its form is not published.
    ///
    /// # Panics
    /// Panics if there is no such data centre or organisation.
    #[track_caller]
    pub fn set_mail_config(&self, data_center: &str, zgid: &str, mail_config: Value) {
        self.crm_settings(data_center, zgid, |settings| {
            settings.mail_config = mail_config
        });
    }

    #[track_caller]
    fn crm_settings<T>(
        &self,
        data_center: &str,
        zgid: &str,
        look: impl FnOnce(&mut Settings) -> T,
    ) -> T {
        let endpoints = self.endpoints(data_center);
        let key = (endpoints.name().to_owned(), zgid.to_owned());
        let crm = self.product::<Crm>();
        let found = crm.and_then(|crm| crm.settings().get_mut(&key).map(look));
        match found {
            Some(found) => found,
            None => panic!("the data centre {data_center:?} has no CRM organisation {zgid:?}"),
        }
    }
}
