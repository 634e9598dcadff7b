//! Any URL: what is taken for one of Zoho's hosts is one, over TLS, with nothing else on it.

use url::{Host, Url};
use zoho_http::{DataCenter, DataCenters, Endpoints};

use super::canned::ZOHO;

/// Zoho's domains, written down anew.
const DOMAINS: [&str; 11] = [
    "zohoapis.com",
    "zohoapis.eu",
    "zohoapis.in",
    "zohoapis.com.au",
    "zohoapis.com.cn",
    "zohoapis.jp",
    "zohoapis.ca",
    "zohoapis.sa",
    "zohoapis.uk",
    "zohoapis.ae",
    "zohoapis.sg",
];
const ACCOUNTS: [&str; 11] = [
    "accounts.zoho.com",
    "accounts.zoho.eu",
    "accounts.zoho.in",
    "accounts.zoho.com.au",
    "accounts.zoho.com.cn",
    "accounts.zoho.jp",
    "accounts.zohocloud.ca",
    "accounts.zoho.sa",
    "accounts.zoho.uk",
    "accounts.zoho.ae",
    "accounts.zoho.sg",
];

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
        assert!(ACCOUNTS.contains(&bare_host(&url)), "{url}");
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

/// A base of one's own: what is accepted can be called, and nothing secret is on it.
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
