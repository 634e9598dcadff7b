//! The URL of a request, from its path template, its segments and its query.

use std::borrow::Cow;

use url::{Url, form_urlencoded};

use super::{Request, path};

/// The maximum length of a URL in HTTP libraries.
const LONGEST_URL: usize = 65_534;

impl Request {
    /// Returns the path of an untyped request, for messages.
    pub(crate) fn shown_path(&self, default_version: &str) -> Option<String> {
        let path = self.raw_path.as_deref()?;
        let version = self.version.as_deref().unwrap_or(default_version);
        Some(path.replace("{version}", version))
    }

    /// Returns the whole URL under `base`.
    pub(crate) fn url(&self, base: &Url, default_version: &str) -> Result<Url, String> {
        if let Some(problem) = &self.problem {
            return Err(problem.clone());
        }
        let version = self
            .version
            .as_deref()
            .or(self.operation.pinned_version())
            .unwrap_or(default_version);
        let template = self.raw_path.as_deref().unwrap_or(self.operation.path());
        if self.version.is_some() && !template.contains("{version}") {
            return Err("this path has no version to set".to_owned());
        }
        let mut prefix = if self.address.is_some() {
            ""
        } else {
            base.path()
        };
        while let Some(shorter) = prefix.strip_suffix("/") {
            prefix = shorter;
        }
        let room = prefix.len() + template.len() + self.segments.len() + self.query.len() + 8;
        let mut target = String::with_capacity(room);
        target.push_str(prefix);
        path::render(template, version, &self.segments, &mut target)?;
        let query = self.whole_query();
        if !query.is_empty() {
            target.push('?');
            target.push_str(&query);
        }
        // Two slashes at its start would turn it into a host.
        if matches!(target.as_bytes(), [b'/', b'/' | b'\\', ..]) {
            return Err("a path starts with one slash, without a host".to_owned());
        }
        // The host need not be parsed again.
        let url = Url::options().base_url(Some(base)).parse(&target);
        url.ok()
            .filter(|url| url.as_str().len() <= LONGEST_URL)
            .ok_or_else(|| "the URL is longer than can be sent".to_owned())
    }

    /// Returns the query, with the operation's defaults after the parameters that the request sets.
    fn whole_query(&self) -> Cow<'_, str> {
        let defaults = self.operation.query_defaults().iter();
        let is_set = |name| form_urlencoded::parse(self.query.as_bytes()).any(|(n, _)| n == name);
        let missing: Vec<_> = defaults.filter(|(name, _)| !is_set(*name)).collect();
        if missing.is_empty() {
            return Cow::Borrowed(&self.query);
        }
        let mut query = form_urlencoded::Serializer::new(self.query.clone());
        Cow::Owned(query.extend_pairs(missing).finish())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operation::Operation;
    use http::Method;

    static ONE: Operation = Operation::get("x.one", "/api/{version}/boxes/{boxId}/parts");

    fn url(request: &Request) -> Result<String, String> {
        let url = request.url(&"https://shop.zoho.eu/".parse().unwrap(), "v1");
        url.map(String::from)
    }

    #[test]
    fn path_and_query_are_encoded() {
        let request = Request::new(&ONE)
            .segment("a/b?c#d%20é")
            .query("name", "x y&z");
        assert_eq!(
            url(&request).unwrap(),
            "https://shop.zoho.eu/api/v1/boxes/a%2Fb%3Fc%23d%2520%C3%A9/parts?name=x+y%26z"
        );
        assert!(url(&request.version("v2")).unwrap().contains("/api/v2/"));
    }

    #[test]
    fn the_path_goes_behind_that_of_the_base() {
        for (base, path, expected) in [
            ("http://[::1]:81/", "/a?b=c", "http://[::1]:81/a?b=c"),
            ("http://here/zoho", "/a", "http://here/zoho/a"),
            ("http://here/zoho//", "/a", "http://here/zoho/a"),
            (
                "https://here/",
                "/a:b/http://c",
                "https://here/a:b/http://c",
            ),
            ("https://here/", "/?x=%C3%A9", "https://here/?x=%C3%A9"),
        ] {
            let request = Request::untyped(&Method::GET, path);
            let url = request.url(&base.parse().unwrap(), "v1").unwrap();
            assert_eq!(url.as_str(), expected);
        }
    }

    #[test]
    fn what_cannot_be_sent_is_said() {
        for (request, expected) in [
            (Request::new(&ONE), "boxId"),
            (
                Request::new(&ONE).segment("1".repeat(70_000)),
                "longer than",
            ),
            (Request::new(&ONE).segment(""), "boxId"),
            (Request::new(&ONE).segment(".."), "boxId"),
            (Request::new(&ONE).segment("1").segment("2"), "more"),
            (
                Request::new(&ONE).segment("1").version("v8/../x"),
                "version",
            ),
            (
                Request::new(&ONE).segment("1").header("a b", "c"),
                "header's name",
            ),
            (
                Request::new(&ONE).segment("1").header("x-a", "c\r\nd"),
                "x-a",
            ),
            (
                Request::new(&ONE).segment("1").header("authorization", "c"),
                "Authorization",
            ),
            (
                Request::untyped(&Method::GET, "/a").version("v8"),
                "no version",
            ),
            (Request::untyped(&Method::TRACE, "/a"), "method"),
            (Request::untyped(&Method::GET, "a"), "start"),
            (Request::untyped(&Method::GET, "//evil.example/a"), "start"),
            (Request::untyped(&Method::GET, "/a/../b"), "dots"),
            (Request::untyped(&Method::GET, "/a#b"), "fragment"),
        ] {
            let problem = url(&request).unwrap_err();
            assert!(problem.contains(expected), "{problem} / {expected}");
        }
    }

    #[test]
    fn an_untyped_request_keeps_its_query_and_method() {
        let request = Request::untyped(&Method::PATCH, "/shop/{version}/a b?x=1").query("y", "2");
        assert_eq!(request.operation().method(), Method::PATCH);
        assert_eq!(
            url(&request).unwrap(),
            "https://shop.zoho.eu/shop/v1/a%20b?x=1&y=2"
        );
    }
}
