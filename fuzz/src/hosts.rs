//! Any URL: what is taken for one of Zoho's hosts is one, over TLS, with nothing else on it.

use std::sync::LazyLock;

use url::{Host, Url};
use zoho_http::DataCenter;
use zoho_http::data_center::{DataCenters, Endpoints};

use super::canned::ZOHO;

/// The hosts of the accounts servers.
static ACCOUNTS: LazyLock<Vec<String>> = LazyLock::new(|| hosts(|endpoints| endpoints.accounts()));

/// The domains of the API hosts, which begin with `www.`.
static DOMAINS: LazyLock<Vec<String>> = LazyLock::new(|| {
    let hosts = hosts(|endpoints| endpoints.api()).into_iter();
    let domains = hosts.map(|host| host.strip_prefix("www.").expect("a label").to_owned());
    domains.collect()
});

/// A host of each data centre. Tests compare the table with a list that is typed.
fn hosts(of: fn(&Endpoints) -> &Url) -> Vec<String> {
    let all = DataCenter::ALL.map(DataCenter::endpoints).into_iter();
    let hosts = all.map(|endpoints| of(&endpoints).host_str().expect("a host").to_owned());
    hosts.collect()
}

/// The text of a URL, or of a data centre's name.
pub fn check(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let zoho = &*ZOHO;
    if let Ok(data_center) = text.parse::<DataCenter>() {
        assert!(zoho.by_location(&text).is_some(), "{text:?}");
        assert!(text.trim().eq_ignore_ascii_case(data_center.code()));
    }
    let _ = zoho.by_location(&text);
    let Ok(url) = text.parse::<Url>() else {
        return;
    };
    let by_accounts = zoho.by_accounts_server(&url);
    if by_accounts.is_ok() {
        let host = bare_host(&url);
        assert!(ACCOUNTS.iter().any(|known| known == host), "{url}");
    }
    let by_api = zoho.by_api_domain(&url);
    if let Ok(endpoints) = by_api {
        let domain = DOMAINS
            .iter()
            .find(|domain| is_below(bare_host(&url), domain));
        let domain = domain.expect("a domain of Zoho's");
        let own = endpoints.api().host_str().expect("a host");
        assert_eq!(own, format!("www.{domain}"), "{url}");
    }
    for error in [by_accounts.err(), by_api.err()].into_iter().flatten() {
        assert!(!error.to_string().contains('@'), "{error}");
        assert!(error.to_string().len() < 500, "{error}");
    }
    custom(&url);
}

/// The host of a URL that has nothing else on it.
fn bare_host(url: &Url) -> &str {
    assert_eq!(url.scheme(), "https", "{url}");
    assert_eq!(
        (url.username(), url.password(), url.port()),
        ("", None, None),
        "{url}"
    );
    // Slashes at the end are as good as none: paths are put in their place.
    assert_eq!(url.path().trim_end_matches('/'), "", "{url}");
    assert_eq!((url.query(), url.fragment()), (None, None), "{url}");
    url.host_str().expect("a host")
}

/// The domain itself, or one name below it.
fn is_below(host: &str, domain: &str) -> bool {
    let label = host
        .strip_suffix(domain)
        .and_then(|rest| rest.strip_suffix('.'));
    host == domain || label.is_some_and(|label| !label.is_empty() && !label.contains('.'))
}

/// A custom base: what is accepted can be called, and nothing secret is on it.
fn custom(url: &Url) {
    match Endpoints::custom("here", url, url, url, url) {
        Ok(endpoints) => {
            assert!(matches!(url.scheme(), "http" | "https"), "{url}");
            assert_eq!((url.username(), url.password()), ("", None), "{url}");
            assert_eq!((url.query(), url.fragment()), (None, None), "{url}");
            assert!(
                url.host().is_some_and(|host| host != Host::Domain("")),
                "{url}"
            );
            let own = DataCenters::custom([endpoints]);
            assert!(own.by_api_domain(url).is_ok(), "{url}");
            assert!(own.by_accounts_server(url).is_ok(), "{url}");
        }
        Err(error) => assert!(error.to_string().len() < 500, "{error}"),
    }
}
