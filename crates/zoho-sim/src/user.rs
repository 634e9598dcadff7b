//! The people of a simulated data centre, and their organisations.

/// A user of one simulated data centre.
///
/// Everything has a default, so that a test says only what it is about:
///
/// ```
/// use zoho_sim::{SimOrganization, SimUser};
///
/// let user = SimUser::new("7001", "mia@example.com")
///     .names("Mia", "Sato")
///     .desk_organizations([
///         SimOrganization::new("501", "Sato Support"),
///         SimOrganization::new("502", "Sato Sandbox"),
///     ])
///     .org_id_key(None);
/// assert_eq!(user.crm_org(), "700100");
/// ```
#[derive(Debug, Clone)]
pub struct SimUser {
    zuid: String,
    first_name: String,
    last_name: String,
    email: String,
    crm_org: String,
    desk: Vec<SimOrganization>,
    org_id_key: Option<String>,
}

impl SimUser {
    /// A user with that Zoho user id and address.
    ///
    /// Its CRM organisation has the user id with `00` behind it, it belongs to one Desk organisation of
    /// the same id, and `oauth/user/info` tells that id as `ZGID`.
    #[must_use]
    pub fn new(zuid: impl Into<String>, email: impl Into<String>) -> Self {
        let zuid = zuid.into();
        let crm_org = format!("{zuid}00");
        Self {
            first_name: "Test".to_owned(),
            last_name: format!("User {zuid}"),
            email: email.into(),
            desk: vec![SimOrganization::new(
                crm_org.clone(),
                format!("Organisation {crm_org}"),
            )],
            org_id_key: Some("ZGID".to_owned()),
            crm_org,
            zuid,
        }
    }

    /// First and last name.
    #[must_use]
    pub fn names(mut self, first: impl Into<String>, last: impl Into<String>) -> Self {
        self.first_name = first.into();
        self.last_name = last.into();
        self
    }

    /// The id of the user's CRM organisation (`zgid`), which `oauth/user/info` tells too. The user's
    /// Desk organisations stay as they are.
    #[must_use]
    pub fn with_crm_org(mut self, zgid: impl Into<String>) -> Self {
        self.crm_org = zgid.into();
        self
    }

    /// The Desk organisations that the user belongs to: none, one or several.
    #[must_use]
    pub fn desk_organizations(
        mut self,
        organizations: impl IntoIterator<Item = SimOrganization>,
    ) -> Self {
        self.desk = organizations.into_iter().collect();
        self
    }

    /// Under which key `oauth/user/info` tells the organisation id (`ZGID`, `orgid`,
    /// `organizationid`, `Organization_Id`, …), or `None` when it tells no such thing.
    #[must_use]
    pub fn org_id_key(mut self, key: Option<&str>) -> Self {
        self.org_id_key = key.map(str::to_owned);
        self
    }

    /// The Zoho user id.
    #[must_use]
    pub fn zuid(&self) -> &str {
        &self.zuid
    }

    /// The first name.
    #[must_use]
    pub fn first_name(&self) -> &str {
        &self.first_name
    }

    /// The last name.
    #[must_use]
    pub fn last_name(&self) -> &str {
        &self.last_name
    }

    /// First and last name.
    #[must_use]
    pub fn display_name(&self) -> String {
        format!("{} {}", self.first_name, self.last_name)
    }

    /// The e-mail address.
    #[must_use]
    pub fn email(&self) -> &str {
        &self.email
    }

    /// The id of the CRM organisation.
    #[must_use]
    pub fn crm_org(&self) -> &str {
        &self.crm_org
    }

    /// The Desk organisations.
    #[must_use]
    pub fn desk(&self) -> &[SimOrganization] {
        &self.desk
    }

    /// The key and value by which `oauth/user/info` tells the organisation.
    pub(crate) fn info_org_id(&self) -> Option<(&str, &str)> {
        self.org_id_key
            .as_deref()
            .map(|key| (key, self.crm_org.as_str()))
    }
}

/// A Desk organisation (Desk calls it a portal too) with its departments.
///
/// ```
/// use zoho_sim::SimOrganization;
///
/// let organization = SimOrganization::new("501", "Sato Support").department("42", "Repairs");
/// assert_eq!(organization.id(), "501");
/// ```
#[derive(Debug, Clone)]
pub struct SimOrganization {
    id: String,
    company: String,
    departments: Vec<(String, String)>,
}

impl SimOrganization {
    /// An organisation with one department, whose id is that of the organisation with `1` behind it.
    #[must_use]
    pub fn new(id: impl Into<String>, company: impl Into<String>) -> Self {
        let id = id.into();
        Self {
            departments: vec![(format!("{id}1"), "Support".to_owned())],
            company: company.into(),
            id,
        }
    }

    /// Adds a department.
    #[must_use]
    pub fn department(mut self, id: impl Into<String>, name: impl Into<String>) -> Self {
        self.departments.push((id.into(), name.into()));
        self
    }

    /// The id that Desk calls expect in the `orgId` header.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The company's name.
    #[must_use]
    pub fn company(&self) -> &str {
        &self.company
    }

    /// Id and name of each department.
    pub fn departments(&self) -> impl Iterator<Item = (&str, &str)> {
        self.departments
            .iter()
            .map(|(id, name)| (id.as_str(), name.as_str()))
    }
}
