//! Access for tests to the state of Desk, and to its users' organisations.

use serde_json::{Map, Value};

use super::settings::{DeskShape, Mail};
use super::{Desk, NAME};
use crate::sim::Sim;
use crate::user::{SimOrganization, SimUser};

impl SimUser {
    /// Sets the Desk organisations that the user belongs to: none, one or several. Desk also calls them portals.
    #[must_use]
    pub fn desk_organizations(
        self,
        organizations: impl IntoIterator<Item = SimOrganization>,
    ) -> Self {
        self.with_organizations(NAME, organizations)
    }

    /// Returns the Desk organisations.
    #[must_use]
    pub fn desk(&self) -> &[SimOrganization] {
        self.organizations(NAME)
    }
}

impl Sim {
    /// Returns the mail configuration of a Desk organisation, or of one of its departments.
    ///
    /// # Panics
    /// Panics if there is no such data centre, organisation or department.
    #[must_use]
    #[track_caller]
    pub fn desk_mail_configurations(
        &self,
        data_center: &str,
        organization: &str,
        department: Option<&str>,
    ) -> Map<String, Value> {
        self.desk_mail(data_center, organization, department, |mail| mail.clone())
    }

    /// Replaces the mail configuration of a Desk organisation, or of one of its departments. The keys may differ from
    /// Zoho's.
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
    /// Panics if there is no such data centre, organisation or department.
    #[track_caller]
    pub fn set_desk_mail_configurations(
        &self,
        data_center: &str,
        organization: &str,
        department: Option<&str>,
        settings: Map<String, Value>,
    ) {
        self.desk_mail(data_center, organization, department, |mail| {
            *mail = settings;
        });
    }

    /// Sets the form of Desk's responses about mail configurations.
    ///
    /// # Panics
    /// Panics if the simulator does not serve Desk.
    #[track_caller]
    pub fn set_desk_shape(&self, shape: DeskShape) {
        match self.product::<Desk>() {
            Some(desk) => desk.settings().shape = shape,
            None => panic!("the simulator does not serve Desk"),
        }
    }

    #[track_caller]
    fn desk_mail<T>(
        &self,
        data_center: &str,
        organization: &str,
        department: Option<&str>,
        look: impl FnOnce(&mut Mail) -> T,
    ) -> T {
        let endpoints = self.endpoints(data_center);
        let found = self.product::<Desk>().and_then(|desk| {
            let mut settings = desk.settings();
            let mail = settings.mail(endpoints.name(), organization, department);
            mail.map(look)
        });
        match found {
            Some(found) => found,
            None => panic!(
                "the data centre {data_center:?} has no Desk organisation {organization:?} \
                 with the department {department:?}"
            ),
        }
    }
}
