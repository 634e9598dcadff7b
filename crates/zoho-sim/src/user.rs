//! The users of a simulated data centre, and their organisations.

use std::collections::BTreeMap;

/// A user of one simulated data centre.
///
/// Everything but the id and the e-mail address has a default:
///
/// ```
/// use zoho_sim::{SimOrganization, SimUser};
///
/// let user = SimUser::new("7001", "mia@example.com")
///     .names("Mia", "Sato")
///     .with_organizations("desk", [
///         SimOrganization::new("501", "Sato Support"),
///         SimOrganization::new("502", "Sato Sandbox"),
///     ])
///     .org_id_key(None);
/// assert_eq!(user.organization().id(), "700100");
/// assert_eq!(user.organizations("desk").len(), 2);
/// assert_eq!(user.organizations("books")[0].id(), "700100");
/// ```
#[derive(Debug, Clone)]
pub struct SimUser {
    zuid: String,
    first_name: String,
    last_name: String,
    email: String,
    organization: SimOrganization,
    /// By the product's name, where they are not the user's one organisation.
    by_product: BTreeMap<String, Vec<SimOrganization>>,
    org_id_key: Option<String>,
}

impl SimUser {
    /// Creates a user with that Zoho user id and e-mail address.
    ///
    /// By default the user belongs to one organisation in every product. The organisation's id is the
    /// user id followed by `00`, and `oauth/user/info` returns it as `ZGID`.
    #[must_use]
    pub fn new(zuid: impl Into<String>, email: impl Into<String>) -> Self {
        let zuid = zuid.into();
        let org = format!("{zuid}00");
        let company = format!("Organisation {org}");
        Self {
            first_name: "Test".to_owned(),
            last_name: format!("User {zuid}"),
            email: email.into(),
            organization: SimOrganization::new(org, company),
            by_product: BTreeMap::new(),
            org_id_key: Some("ZGID".to_owned()),
            zuid,
        }
    }

    /// Sets first and last name.
    #[must_use]
    pub fn names(mut self, first: impl Into<String>, last: impl Into<String>) -> Self {
        self.first_name = first.into();
        self.last_name = last.into();
        self
    }

    /// Sets the organisation that the user belongs to in every product without its own from
    /// [`with_organizations`](Self::with_organizations). `oauth/user/info` returns its id.
    #[must_use]
    pub fn with_organization(mut self, organization: SimOrganization) -> Self {
        self.organization = organization;
        self
    }

    /// Sets the organisations that the user belongs to in one product, such as `desk`: none, one or
    /// several.
    #[must_use]
    pub fn with_organizations(
        mut self,
        product: impl Into<String>,
        organizations: impl IntoIterator<Item = SimOrganization>,
    ) -> Self {
        let organizations = organizations.into_iter().collect();
        self.by_product.insert(product.into(), organizations);
        self
    }

    /// Sets the key under which `oauth/user/info` returns the organisation's id (`ZGID`, `orgid`,
    /// `organizationid`, `Organization_Id`, …); `None` if it returns no such member.
    #[must_use]
    pub fn org_id_key(mut self, key: Option<&str>) -> Self {
        self.org_id_key = key.map(str::to_owned);
        self
    }

    /// Returns the Zoho user id.
    #[must_use]
    pub fn zuid(&self) -> &str {
        &self.zuid
    }

    /// Returns the first name.
    #[must_use]
    pub fn first_name(&self) -> &str {
        &self.first_name
    }

    /// Returns the last name.
    #[must_use]
    pub fn last_name(&self) -> &str {
        &self.last_name
    }

    /// Returns first and last name, separated by a space.
    #[must_use]
    pub fn display_name(&self) -> String {
        format!("{} {}", self.first_name, self.last_name)
    }

    /// Returns the e-mail address.
    #[must_use]
    pub fn email(&self) -> &str {
        &self.email
    }

    /// Returns the organisation of the user in every product without its own.
    #[must_use]
    pub fn organization(&self) -> &SimOrganization {
        &self.organization
    }

    /// Returns the organisations of the user in a product.
    #[must_use]
    pub fn organizations(&self, product: &str) -> &[SimOrganization] {
        match self.by_product.get(product) {
            Some(organizations) => organizations,
            None => std::slice::from_ref(&self.organization),
        }
    }

    /// Returns the key and value by which `oauth/user/info` names the organisation.
    pub(crate) fn info_org_id(&self) -> Option<(&str, &str)> {
        self.org_id_key
            .as_deref()
            .map(|key| (key, self.organization.id()))
    }
}

/// An organisation with its departments.
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
    /// Creates an organisation with one department, whose id is that of the organisation followed by `1`.
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

    /// Returns the id that calls name the organisation by.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Returns the company's name.
    #[must_use]
    pub fn company(&self) -> &str {
        &self.company
    }

    /// Returns the id and the name of each department.
    pub fn departments(&self) -> impl Iterator<Item = (&str, &str)> {
        self.departments
            .iter()
            .map(|(id, name)| (id.as_str(), name.as_str()))
    }
}
