//! The base URLs of one data centre or private deployment.

use std::fmt;
use std::sync::Arc;

use url::Url;

use super::DataCenter;

/// The base URLs of one deployment: accounts server, API, Desk and uploads.
///
/// Cheap to clone. Use [`DataCenter::endpoints`] for Zoho's own data centres, and [`Endpoints::custom`] for a simulator
/// or a private deployment.
#[derive(Clone, PartialEq, Eq)]
pub struct Endpoints(Arc<Urls>);

#[derive(Clone, PartialEq, Eq)]
struct Urls {
    data_center: Option<DataCenter>,
    name: String,
    /// The name of the data centre that the accounts server belongs to; equal to `name` unless the two differ.
    issuer: String,
    accounts: Url,
    api: Url,
    desk: Url,
    upload: Url,
}

/// The error for a URL that cannot be the base of requests.
#[derive(Clone, PartialEq, Eq, thiserror::Error)]
#[error("{role} URL of the endpoints {name:?} {problem}")]
pub struct InvalidEndpoint {
    role: &'static str,
    name: String,
    problem: &'static str,
}

zoho_types::debug_is_display!(InvalidEndpoint);

impl Endpoints {
    /// Returns endpoints outside Zoho's own data centres, for example a simulator on loopback.
    ///
    /// `name` is the value of the callback's `location`. Naming hosts here makes them trusted: tokens are sent to them,
    /// over plain `http` too if a URL says so.
    ///
    /// # Errors
    /// Returns an error if a URL is not `http` or `https`, has no host, or has a user, query or fragment.
    ///
    /// ```
    /// use zoho_http::data_center::Endpoints;
    ///
    /// let base = "http://127.0.0.1:8080".parse()?;
    /// let local = Endpoints::custom("local", &base, &base, &base, &base)?;
    /// assert_eq!(local.name(), "local");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn custom(
        name: impl Into<String>,
        accounts: &Url,
        api: &Url,
        desk: &Url,
        upload: &Url,
    ) -> Result<Self, InvalidEndpoint> {
        let name = name.into();
        for (role, url) in [
            ("accounts", accounts),
            ("api", api),
            ("desk", desk),
            ("upload", upload),
        ] {
            if let Some(problem) = problem_of(url) {
                return Err(InvalidEndpoint {
                    role,
                    name,
                    problem,
                });
            }
        }
        Ok(Self(Arc::new(Urls {
            data_center: None,
            issuer: name.clone(),
            name,
            accounts: accounts.clone(),
            api: api.clone(),
            desk: desk.clone(),
            upload: upload.clone(),
        })))
    }

    pub(super) fn of(data_center: DataCenter) -> Self {
        let row = data_center.row();
        let url = |host: &str| {
            Url::parse(&format!("https://{host}/")).expect("the table holds valid host names")
        };
        Self(Arc::new(Urls {
            data_center: Some(data_center),
            name: row.code.to_owned(),
            issuer: row.code.to_owned(),
            accounts: url(row.accounts),
            api: url(row.api),
            desk: url(row.desk),
            upload: url(row.upload),
        }))
    }

    /// Returns the same endpoints with another API base and another data centre's accounts server, which the caller has
    /// checked.
    pub(super) fn with(&self, accounts: &Endpoints, api: &Url) -> Self {
        if self.0.accounts == accounts.0.accounts && self.0.api == *api {
            return self.clone();
        }
        Self(Arc::new(Urls {
            issuer: accounts.0.name.clone(),
            accounts: accounts.0.accounts.clone(),
            api: api.clone(),
            ..(*self.0).clone()
        }))
    }

    /// Returns Zoho's data centre, or `None` for custom endpoints.
    #[must_use]
    pub fn data_center(&self) -> Option<DataCenter> {
        self.0.data_center
    }

    /// Returns the short name: `us`, `eu`, … or the one given to [`Endpoints::custom`].
    #[must_use]
    pub fn name(&self) -> &str {
        &self.0.name
    }

    /// Returns the short name of the data centre whose accounts server issues the token. It equals [`name`](Self::name)
    /// unless a connection's accounts server and `api_domain` belong to different data centres.
    #[must_use]
    pub fn issuer(&self) -> &str {
        &self.0.issuer
    }

    /// Returns the accounts server, for sign-in and tokens.
    #[must_use]
    pub fn accounts(&self) -> &Url {
        &self.0.accounts
    }

    /// Returns the API host of CRM and most products, the `api_domain` of a token response.
    #[must_use]
    pub fn api(&self) -> &Url {
        &self.0.api
    }

    /// Returns the host of Zoho Desk, which is not under the API host.
    #[must_use]
    pub fn desk(&self) -> &Url {
        &self.0.desk
    }

    /// Returns the hosts of products that are not under the API host.
    pub(super) fn product_hosts(&self) -> [&Url; 1] {
        [self.desk()]
    }

    /// Returns the host that takes files for CRM bulk writes.
    #[must_use]
    pub fn upload(&self) -> &Url {
        &self.0.upload
    }
}

impl fmt::Debug for Endpoints {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Endpoints")
            .field("name", &self.0.name)
            .field("issuer", &self.0.issuer)
            .field("accounts", &self.0.accounts.as_str())
            .field("api", &self.0.api.as_str())
            .field("desk", &self.0.desk.as_str())
            .field("upload", &self.0.upload.as_str())
            .finish()
    }
}

fn problem_of(url: &Url) -> Option<&'static str> {
    if !matches!(url.scheme(), "http" | "https") {
        Some("is neither http nor https")
    } else if !url.has_host() {
        Some("has no host")
    } else if !url.username().is_empty() || url.password().is_some() {
        Some("carries a user name or password")
    } else if url.query().is_some() || url.fragment().is_some() {
        Some("carries a query or fragment")
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn custom_endpoints_refuse_urls_that_cannot_be_a_base() {
        let good: Url = "http://127.0.0.1:1".parse().unwrap();
        for (bad, why) in [
            ("ftp://127.0.0.1", "neither http"),
            ("http://user@127.0.0.1", "user name"),
            ("http://127.0.0.1/?a=1", "query"),
            ("data:text/plain,x", "neither http"),
        ] {
            let bad: Url = bad.parse().unwrap();
            let error = Endpoints::custom("x", &good, &bad, &good, &good).unwrap_err();
            assert!(error.to_string().contains(why), "{error}");
            assert!(error.to_string().starts_with("api URL"), "{error}");
        }
    }
}
