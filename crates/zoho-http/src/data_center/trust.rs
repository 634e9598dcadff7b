//! The hosts that a token may be sent to. URLs from outside (`api_domain`, `accounts-server`, a stored connection) are
//! checked here before anything is sent or stored.

use std::borrow::Cow;
use std::sync::Arc;

use url::Url;

use super::{DataCenter, Endpoints};

/// The data centres that a program trusts: Zoho's own, or a custom set.
///
/// ```
/// use zoho_http::DataCenter;
/// use zoho_http::data_center::DataCenters;
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

/// The error for a host that does not belong to the trusted data centres, or is not reached over TLS. Nothing was sent
/// to it.
#[derive(Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "{role} names {origin}, which is not a trusted Zoho host over https; nothing was sent there. \
     For a private deployment, name its hosts with `Endpoints::custom`"
)]
pub struct UntrustedHost {
    role: &'static str,
    origin: String,
}

zoho_types::debug_is_display!(UntrustedHost);

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
    /// Returns all of Zoho's data centres.
    #[must_use]
    pub fn zoho() -> Self {
        Self {
            known: DataCenter::ALL.map(DataCenter::endpoints).into(),
        }
    }

    /// Returns only the given endpoints; Zoho's own hosts are then refused like any other.
    #[must_use]
    pub fn custom(endpoints: impl IntoIterator<Item = Endpoints>) -> Self {
        Self {
            known: endpoints.into_iter().collect(),
        }
    }

    /// Returns the endpoints, in order.
    pub fn iter(&self) -> impl Iterator<Item = &Endpoints> {
        self.known.iter()
    }

    /// Returns the endpoints of one of Zoho's data centres, if they are trusted.
    #[must_use]
    pub fn get(&self, data_center: DataCenter) -> Option<&Endpoints> {
        self.known
            .iter()
            .find(|e| e.data_center() == Some(data_center))
    }

    /// Returns the endpoints with the name that the callback has as its `location`.
    #[must_use]
    pub fn by_location(&self, location: &str) -> Option<&Endpoints> {
        self.known
            .iter()
            .find(|e| e.name().eq_ignore_ascii_case(location.trim()))
    }

    /// Returns the data centre that the accounts server belongs to.
    ///
    /// # Errors
    /// Returns [`UntrustedHost`] if it belongs to none of them.
    pub fn by_accounts_server(&self, accounts: &Url) -> Result<&Endpoints, UntrustedHost> {
        self.known
            .iter()
            .find(|e| same_base(e.accounts(), accounts))
            .ok_or_else(|| UntrustedHost::new("the accounts server", accounts))
    }

    /// Returns the data centre that serves API calls at `api_domain`, including sandbox and developer hosts.
    ///
    /// # Errors
    /// Returns [`UntrustedHost`] if none of them does.
    pub fn by_api_domain(&self, api_domain: &Url) -> Result<&Endpoints, UntrustedHost> {
        self.known
            .iter()
            .find(|e| same_base(e.api(), api_domain) || is_environment_of(e, api_domain))
            .ok_or_else(|| UntrustedHost::new("api_domain", api_domain))
    }

    /// Returns the endpoints of a connection: API calls at `api_domain`, Desk and uploads at the data centre of
    /// `api_domain`, tokens at `accounts`.
    ///
    /// # Errors
    /// Returns [`UntrustedHost`] if one of the two is not a trusted host.
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

impl Endpoints {
    /// Returns whether a token of these endpoints may be sent to `url`: to one of their own hosts or, for those of a
    /// Zoho data centre, to another host of its domains over https.
    ///
    /// ```
    /// use zoho_http::DataCenter;
    ///
    /// let eu = DataCenter::Eu.endpoints();
    /// assert!(eu.trusts(&"https://projectsapi.zoho.eu/restapi".parse()?));
    /// assert!(!eu.trusts(&"https://projectsapi.zoho.com/restapi".parse()?));
    /// assert!(!eu.trusts(&"https://zoho.eu.example.com/".parse()?));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn trusts(&self, url: &Url) -> bool {
        // A user name in the URL would be sent along.
        if !url.username().is_empty() || url.password().is_some() {
            return false;
        }
        let mut known = [self.api(), self.upload()]
            .into_iter()
            .chain(self.product_hosts());
        if known.any(|known| known.origin() == url.origin()) {
            return true;
        }
        let (Some(data_center), Some(host)) = (self.data_center(), url.host_str()) else {
            return false;
        };
        // The API host by the table: that of a connection may have no label to leave out.
        let table = data_center.endpoints();
        url.scheme() == "https"
            && url.port().is_none()
            && [self.accounts(), table.api()]
                .into_iter()
                .chain(self.product_hosts())
                .filter_map(domain)
                .any(|domain| host.ends_with(&domain))
    }

    /// Returns the URL of a sibling host of `known`, which is one of these endpoints: `label` replaces the first label
    /// of its name. Custom endpoints have no such hosts, and `known` itself is returned.
    ///
    /// # Errors
    /// Returns [`UntrustedHost`] if `label` is not a label of a host name, or a token may not be sent there.
    ///
    /// ```
    /// use zoho_http::DataCenter;
    ///
    /// let eu = DataCenter::Eu.endpoints();
    /// let projects = eu.sibling(eu.accounts(), "projectsapi")?;
    /// assert_eq!(projects.as_str(), "https://projectsapi.zoho.eu/");
    /// # Ok::<(), zoho_http::data_center::UntrustedHost>(())
    /// ```
    pub fn sibling<'e>(&self, known: &'e Url, label: &str) -> Result<Cow<'e, Url>, UntrustedHost> {
        if self.data_center().is_none() {
            return Ok(Cow::Borrowed(known));
        }
        let refused = || UntrustedHost::new("the host beside", known);
        let is_label = |c: char| c.is_ascii_alphanumeric() || c == '-';
        let domain = domain(known).filter(|_| !label.is_empty() && label.chars().all(is_label));
        let mut url = known.clone();
        url.set_host(domain.map(|domain| format!("{label}{domain}")).as_deref())
            .map_err(|_| refused())?;
        match self.trusts(&url) {
            true => Ok(Cow::Owned(url)),
            false => Err(refused()),
        }
    }

    /// Checks a base URL that a product returns.
    pub(crate) fn check_base(&self, url: &Url) -> Result<(), UntrustedHost> {
        let own = || {
            let shared = [self.api(), self.accounts(), self.upload()].into_iter();
            shared.chain(self.product_hosts())
        };
        // Almost always one of these very values, which need not be compared.
        if own().any(|known| std::ptr::eq(known, url)) {
            return Ok(());
        }
        let is_own = own().any(|known| known.origin() == url.origin());
        match is_bare(url) && (is_own || self.trusts(url)) {
            true => Ok(()),
            false => Err(UntrustedHost::new("the base URL of the product", url)),
        }
    }
}

/// Returns the name of a host without its first label: `.zoho.eu` for `desk.zoho.eu`.
fn domain(url: &Url) -> Option<String> {
    Some(format!(".{}", url.host_str()?.split_once('.')?.1))
}

/// Returns whether scheme, host, port and path are the same, ignoring a trailing slash, and nothing else is given.
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

/// Returns whether it is `https://{sandbox,developer,…}.zohoapis.TLD`, a sibling of the `www.` of a Zoho data centre.
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
            "https://www.zohoapis.com/shop",
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
        let eu = DataCenter::Eu.endpoints();
        assert_eq!(e.product_hosts(), eu.product_hosts());
        assert_eq!(e.upload(), eu.upload());
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

    #[test]
    fn a_sibling_is_a_host_of_the_same_domain() {
        let eu = DataCenter::Eu.endpoints();
        for (known, label, expected) in [
            (eu.api(), "sheet", Some("https://sheet.zohoapis.eu/")),
            (eu.accounts(), "cliq", Some("https://cliq.zoho.eu/")),
            (eu.accounts(), "", None),
            (eu.accounts(), "a.b", None),
            (eu.accounts(), "evil.example/", None),
            (eu.accounts(), "user@evil", None),
        ] {
            let found = eu.sibling(known, label).ok();
            assert_eq!(found.as_deref().map(Url::as_str), expected, "{label:?}");
        }
        let base = url("http://127.0.0.1:9/zoho");
        let custom = Endpoints::custom("local", &base, &base, &base, &base).unwrap();
        assert_eq!(*custom.sibling(custom.api(), "sheet").unwrap(), base);
    }

    #[test]
    fn an_api_domain_without_a_label_does_not_open_its_top_level_domain() {
        let eu = DataCenters::zoho()
            .of_connection(
                &url("https://accounts.zoho.eu"),
                &url("https://zohoapis.eu"),
            )
            .unwrap();
        assert!(eu.trusts(&url("https://sheet.zohoapis.eu")));
        assert!(!eu.trusts(&url("https://evil.eu")));
        assert!(eu.sibling(eu.api(), "evil").is_err());
    }

    #[test]
    fn the_base_url_of_a_product_is_checked() {
        let eu = DataCenter::Eu.endpoints();
        for good in [
            "https://www.zohoapis.eu/books",
            "https://people.zoho.eu/",
            "https://accounts.zoho.eu",
        ] {
            assert!(eu.check_base(&url(good)).is_ok(), "{good}");
        }
        for bad in [
            "https://people.zoho.com/",
            "http://people.zoho.eu/",
            "https://people.zoho.eu:444/",
            "https://people.zoho.eu.evil.example/",
            "https://user@people.zoho.eu/",
            "https://people.zoho.eu/?to=evil",
        ] {
            assert!(eu.check_base(&url(bad)).is_err(), "{bad}");
        }
    }
}
