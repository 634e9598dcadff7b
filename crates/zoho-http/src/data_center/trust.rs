//! Which hosts a token may go to. What comes from outside (`api_domain`, `accounts-server`, a stored
//! connection) is checked here before anything is sent or stored.

use std::sync::Arc;

use url::Url;

use super::{DataCenter, Endpoints};

/// The data centres that a program trusts: Zoho's own, or a custom set.
///
/// ```
/// use zoho_http::{DataCenter, DataCenters};
///
/// let zoho = DataCenters::zoho();
/// let eu = zoho.by_accounts_server(&"https://accounts.zoho.eu".parse()?)?;
/// assert_eq!(eu.data_center(), Some(DataCenter::Eu));
/// assert!(zoho.by_accounts_server(&"https://accounts.zoho.eu.example.com".parse()?).is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
pub struct DataCenters {
    known: Arc<[Endpoints]>,
}

/// A host that is not one of the trusted data centres', or not reached by TLS. Nothing was sent to it.
#[derive(Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "{role} names {origin}, which is not a trusted Zoho host over https; nothing was sent there. \
     For a private deployment, name its hosts with `Endpoints::custom`"
)]
pub struct UntrustedHost {
    role: &'static str,
    origin: String,
}

crate::debug_is_display!(UntrustedHost);

impl UntrustedHost {
    fn new(role: &'static str, url: &Url) -> Self {
        // Only the origin: the rest of a URL from outside may hold anything, and any of it may be long.
        let cut = |text: &str, most| text.chars().take(most).collect::<String>();
        let scheme = cut(url.scheme(), 16);
        let host = cut(url.host_str().unwrap_or("no host"), 128);
        Self {
            role,
            origin: format!("{scheme}://{host}"),
        }
    }
}

impl Default for DataCenters {
    fn default() -> Self {
        Self::zoho()
    }
}

impl DataCenters {
    /// All of Zoho's data centres.
    #[must_use]
    pub fn zoho() -> Self {
        Self {
            known: DataCenter::ALL.map(DataCenter::endpoints).into(),
        }
    }

    /// Only the given endpoints; Zoho's own hosts are then refused like any other.
    #[must_use]
    pub fn custom(endpoints: impl IntoIterator<Item = Endpoints>) -> Self {
        Self {
            known: endpoints.into_iter().collect(),
        }
    }

    /// The endpoints, in order.
    pub fn iter(&self) -> impl Iterator<Item = &Endpoints> {
        self.known.iter()
    }

    /// The endpoints of one of Zoho's data centres, when they are trusted.
    #[must_use]
    pub fn get(&self, data_center: DataCenter) -> Option<&Endpoints> {
        self.known
            .iter()
            .find(|e| e.data_center() == Some(data_center))
    }

    /// The endpoints that the callback calls `location`.
    #[must_use]
    pub fn by_location(&self, location: &str) -> Option<&Endpoints> {
        self.known
            .iter()
            .find(|e| e.name().eq_ignore_ascii_case(location.trim()))
    }

    /// The data centre whose accounts server this is.
    ///
    /// # Errors
    /// [`UntrustedHost`] when none of them has it.
    pub fn by_accounts_server(&self, accounts: &Url) -> Result<&Endpoints, UntrustedHost> {
        self.known
            .iter()
            .find(|e| same_base(e.accounts(), accounts))
            .ok_or_else(|| UntrustedHost::new("the accounts server", accounts))
    }

    /// The data centre that answers API calls at `api_domain`, sandbox and developer hosts included.
    ///
    /// # Errors
    /// [`UntrustedHost`] when none of them does.
    pub fn by_api_domain(&self, api_domain: &Url) -> Result<&Endpoints, UntrustedHost> {
        self.known
            .iter()
            .find(|e| same_base(e.api(), api_domain) || is_environment_of(e, api_domain))
            .ok_or_else(|| UntrustedHost::new("api_domain", api_domain))
    }

    /// The endpoints of a connection: API calls at `api_domain`, Desk and uploads at the data centre
    /// that `api_domain` belongs to, tokens at `accounts`.
    ///
    /// # Errors
    /// [`UntrustedHost`] when one of the two is not a trusted host.
    pub fn of_connection(
        &self,
        accounts: &Url,
        api_domain: &Url,
    ) -> Result<Endpoints, UntrustedHost> {
        let accounts_of = self.by_accounts_server(accounts)?;
        let api_of = self.by_api_domain(api_domain)?;
        Ok(api_of.with(accounts_of, api_domain))
    }
}

/// Same scheme, host, port and path, a trailing slash aside; nothing else on it.
fn same_base(known: &Url, given: &Url) -> bool {
    known.origin() == given.origin()
        && known.path().trim_end_matches('/') == given.path().trim_end_matches('/')
        && is_bare(given)
}

fn is_bare(url: &Url) -> bool {
    url.username().is_empty()
        && url.password().is_none()
        && url.query().is_none()
        && url.fragment().is_none()
}

/// `https://{sandbox,developer,…}.zohoapis.TLD` beside the `www.` of a Zoho data centre.
fn is_environment_of(endpoints: &Endpoints, given: &Url) -> bool {
    if endpoints.data_center().is_none()
        || given.scheme() != "https"
        || given.port().is_some()
        || !matches!(given.path(), "" | "/")
        || !is_bare(given)
    {
        return false;
    }
    let (Some(api), Some(host)) = (endpoints.api().host_str(), given.host_str()) else {
        return false;
    };
    let domain = api.strip_prefix("www.").unwrap_or(api);
    match host.strip_suffix(domain) {
        Some("") => true,
        Some(label) => label
            .strip_suffix('.')
            .is_some_and(|l| !l.is_empty() && !l.contains('.')),
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn url(s: &str) -> Url {
        s.parse().unwrap()
    }

    #[test]
    fn every_data_centre_is_found_by_each_of_its_hosts() {
        let all = DataCenters::zoho();
        for dc in DataCenter::ALL {
            let e = dc.endpoints();
            assert_eq!(all.by_accounts_server(e.accounts()).unwrap(), &e);
            assert_eq!(all.by_api_domain(e.api()).unwrap(), &e);
            assert_eq!(all.by_location(dc.code()).unwrap(), &e);
            assert_eq!(all.get(dc).unwrap(), &e);
        }
    }

    #[test]
    fn foreign_and_disguised_hosts_are_refused() {
        let all = DataCenters::zoho();
        for bad in [
            "http://www.zohoapis.com",
            "https://www.zohoapis.com.evil.example",
            "https://evilzohoapis.com",
            "https://a.b.zohoapis.com",
            "https://www.zohoapis.com:8443",
            "https://user@www.zohoapis.com",
            "https://www.zohoapis.com/crm",
            "https://www.zohoapis.com/?to=evil",
            "https://.zohoapis.com",
            "https://127.0.0.1",
            "ftp://www.zohoapis.com",
        ] {
            let Ok(bad) = bad.parse::<Url>() else {
                continue;
            };
            let error = all.by_api_domain(&bad).unwrap_err();
            assert!(!error.to_string().contains("user@"), "{error}");
        }
        for bad in [
            "http://accounts.zoho.com",
            "https://accounts.zoho.com.example.com",
            "https://accounts.zoho.ca",
            "https://accounts.zoho.com@evil.example",
        ] {
            assert!(all.by_accounts_server(&url(bad)).is_err(), "{bad}");
        }
    }

    #[test]
    fn sandbox_tokens_keep_their_api_domain_and_their_data_centre() {
        let all = DataCenters::zoho();
        let e = all
            .of_connection(
                &url("https://accounts.zoho.eu/"),
                &url("https://sandbox.zohoapis.eu"),
            )
            .unwrap();
        assert_eq!(e.data_center(), Some(DataCenter::Eu));
        assert_eq!(e.api().as_str(), "https://sandbox.zohoapis.eu/");
        assert_eq!(e.desk().as_str(), "https://desk.zoho.eu/");
    }

    #[test]
    fn a_custom_set_trusts_nothing_else() {
        let base = url("http://127.0.0.1:9/zoho");
        let custom = Endpoints::custom("local", &base, &base, &base, &base).unwrap();
        let all = DataCenters::custom([custom]);
        assert!(all.by_api_domain(&url("http://127.0.0.1:9/zoho/")).is_ok());
        assert!(all.by_api_domain(&url("http://127.0.0.1:9/other")).is_err());
        assert!(all.by_api_domain(&url("https://www.zohoapis.com")).is_err());
    }
}
