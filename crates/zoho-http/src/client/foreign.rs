//! Responses that do not come from Zoho's API: those of proxies, and Zoho's page of security errors.

use http::header::{CONTENT_TYPE, LOCATION, PROXY_AUTHENTICATE, SERVER, VIA, WWW_AUTHENTICATE};
use http::{HeaderMap, HeaderName, StatusCode};

/// How much of a page is searched.
const LOOKED_AT: usize = 4 * 1024;

/// Returns whether it is a web page, which no API returns.
pub(super) fn is_page(headers: &HeaderMap, body: &[u8]) -> bool {
    let is_html = text(headers, &CONTENT_TYPE).is_some_and(|media| media.contains("html"));
    is_html || body.trim_ascii_start().starts_with(b"<")
}

/// Returns whether it may be a response of an API.
pub(super) fn is_json(body: &[u8]) -> bool {
    body.trim_ascii_start().starts_with(b"{")
}

/// Returns whether a proxy or firewall refused the request. Zoho's servers sometimes return pages too: only a page with
/// the marks of a proxy counts as one.
pub(super) fn is_a_proxys(status: StatusCode, headers: &HeaderMap, body: &[u8]) -> bool {
    if status == StatusCode::PROXY_AUTHENTICATION_REQUIRED {
        return true;
    }
    let refuses = matches!(
        status,
        StatusCode::UNAUTHORIZED
            | StatusCode::FORBIDDEN
            | StatusCode::UNAVAILABLE_FOR_LEGAL_REASONS
    );
    refuses && is_page(headers, body) && (has_marks(headers) || names_itself(body))
}

/// Returns whether it is a redirect to the page with which Zoho refuses a token, a permission or a path in place of a
/// 401.
pub(super) fn is_security_redirect(status: StatusCode, headers: &HeaderMap) -> bool {
    let to = text(headers, &LOCATION);
    status.is_redirection() && to.is_some_and(|to| to.contains("iamsecurityerror"))
}

fn has_marks(headers: &HeaderMap) -> bool {
    // Zoho asks for no password.
    let asks = text(headers, &WWW_AUTHENTICATE).is_some_and(|scheme| {
        let schemes = ["basic", "digest", "ntlm", "negotiate", "kerberos"];
        schemes.iter().any(|s| scheme.trim_start().starts_with(s))
    });
    let of_proxies = [
        "x-squid-error",
        "x-cache-lookup",
        "proxy-connection",
        "proxy-status",
    ];
    let server = text(headers, &SERVER);
    asks || headers.contains_key(PROXY_AUTHENTICATE)
        || headers.contains_key(VIA)
        || of_proxies.iter().any(|name| headers.contains_key(*name))
        || server.is_some_and(|server| PROXIES.iter().any(|name| server.contains(name)))
}

/// Returns whether the page names a proxy, or comes from a web server that asks for a password.
fn names_itself(body: &[u8]) -> bool {
    let start = &body[..body.len().min(LOOKED_AT)];
    let page = String::from_utf8_lossy(start).to_ascii_lowercase();
    if page.contains("zoho") {
        return false;
    }
    let words = ["proxy", "firewall", "gateway", "authorization required"];
    let mut marks = words.iter().chain(PROXIES);
    marks.any(|mark| page.contains(mark))
}

/// Names of proxies and of reverse proxies, as they appear in headers and pages.
const PROXIES: &[&str] = &[
    "apache",
    "blue coat",
    "bluecoat",
    "burp",
    "charles",
    "envoy",
    "forcepoint",
    "fortigate",
    "fortinet",
    "haproxy",
    "mitmproxy",
    "nginx",
    "palo alto",
    "proxy",
    "sophos",
    "squid",
    "tinyproxy",
    "traefik",
    "varnish",
    "websense",
    "zscaler",
];

fn text(headers: &HeaderMap, name: &HeaderName) -> Option<String> {
    let value = headers.get(name)?.to_str().ok()?;
    Some(value.to_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(all: &[(&'static str, &str)]) -> HeaderMap {
        let all = all.iter().map(|(name, value)| {
            let name = HeaderName::from_static(name);
            (name, value.parse().unwrap())
        });
        all.collect()
    }

    #[test]
    fn a_proxy_is_known_by_its_marks() {
        let page = "<html><h1>401</h1></html>";
        for (status, marks, body, expected) in [
            (
                401,
                &[("www-authenticate", "Basic realm=\"corp\"")][..],
                page,
                true,
            ),
            (401, &[("www-authenticate", "Negotiate")], page, true),
            (401, &[("via", "1.1 cache (squid/6.1)")], page, true),
            (403, &[("server", "ZScaler/6.2")], page, true),
            (401, &[], "<html><center>nginx</center></html>", true),
            (401, &[], "<html>The proxy asks who you are</html>", true),
            (407, &[], "", true),
            // Zoho's own, or of unknown origin.
            (401, &[], page, false),
            (
                401,
                &[("server", "ZGS")],
                "<html>Zoho: a firewall</html>",
                false,
            ),
            (401, &[("www-authenticate", "Zoho-oauthtoken")], page, false),
            (401, &[("via", "1.1 x")], "{}", false),
            (404, &[("via", "1.1 x")], page, false),
            (503, &[("via", "1.1 x")], page, false),
        ] {
            let status = StatusCode::from_u16(status).unwrap();
            let is = is_a_proxys(status, &headers(marks), body.as_bytes());
            assert_eq!(is, expected, "{status} {marks:?} {body}");
        }
        assert!(is_page(&headers(&[("content-type", "text/html")]), b""));
        assert!(!is_page(&headers(&[]), b"[]"));
    }

    #[test]
    fn only_the_page_of_security_errors_is_a_refusal() {
        let to = |status, location| {
            let status = StatusCode::from_u16(status).unwrap();
            is_security_redirect(status, &headers(&[("location", location)]))
        };
        let page = "https://www.zohoapis.eu/shop/IAMSecurityError.do?isload=true";
        assert!(to(302, page) && to(301, page) && to(303, "/iamsecurityerror.do"));
        assert!(!to(302, "https://www.zohoapis.eu/shop/v8/Leads"));
        assert!(!to(200, page));
    }
}
