//! A request to the last header, as expected and as received.

use std::collections::BTreeMap;
use std::fmt;

use url::form_urlencoded;

/// One request in full: method, path and query, all headers, body.
///
/// The constructors fill in what every request of the SDK carries; a test adds what is particular to it
/// and compares with `assert_eq!`. The `host` header is `here` when it names the server that received the
/// request.
#[derive(Clone, PartialEq, Eq)]
pub struct Exact {
    method: String,
    target: String,
    headers: BTreeMap<String, String>,
    body: String,
}

impl Exact {
    fn expected(method: &str, target: &str) -> Self {
        let user_agent = concat!("zoho-rust/", env!("CARGO_PKG_VERSION"));
        let headers = [
            ("accept", "application/json, */*;q=0.1"),
            ("accept-encoding", "gzip,br"),
            ("host", "here"),
            ("user-agent", user_agent),
        ];
        // Whose errors would be in the language of the account otherwise.
        let language = target
            .starts_with("/oauth/")
            .then_some(("accept-language", "en"));
        let headers = headers.into_iter().chain(language);
        Self {
            method: method.to_owned(),
            target: target.to_owned(),
            headers: headers
                .map(|(name, value)| (name.to_owned(), value.to_owned()))
                .collect(),
            body: String::new(),
        }
    }

    /// A `GET` of `target`, the path and query.
    #[must_use]
    pub fn get(target: &str) -> Self {
        Self::expected("GET", target)
    }

    /// A `PUT` of JSON.
    #[must_use]
    pub fn put(target: &str, json: &str) -> Self {
        Self::expected("PUT", target).with_body("application/json", json)
    }

    /// A `PATCH` of JSON.
    #[must_use]
    pub fn patch(target: &str, json: &str) -> Self {
        Self::expected("PATCH", target).with_body("application/json", json)
    }

    /// A `POST` of JSON.
    #[must_use]
    pub fn post(target: &str, json: &str) -> Self {
        Self::expected("POST", target).with_body("application/json", json)
    }

    /// A `POST` of a form.
    #[must_use]
    pub fn form(target: &str, pairs: &[(&str, &str)]) -> Self {
        let body = form_urlencoded::Serializer::new(String::new())
            .extend_pairs(pairs)
            .finish();
        Self::expected("POST", target).with_body("application/x-www-form-urlencoded", &body)
    }

    /// The same with Zoho's `Authorization` header.
    #[must_use]
    pub fn token(self, token: &str) -> Self {
        self.header("authorization", &format!("Zoho-oauthtoken {token}"))
    }

    /// The same with a header.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.insert(name.to_owned(), value.to_owned());
        self
    }

    fn with_body(mut self, content_type: &str, body: &str) -> Self {
        self.body = body.to_owned();
        self.header("content-type", content_type)
            .header("content-length", &body.len().to_string())
    }

    /// What a mock server at `address` received.
    #[must_use]
    pub fn received(request: &wiremock::Request, address: &str) -> Self {
        let url = &request.url;
        let target = match url.query() {
            Some(query) => format!("{}?{query}", url.path()),
            None => url.path().to_owned(),
        };
        let headers = request.headers.iter().map(|(name, value)| {
            let value = String::from_utf8_lossy(value.as_bytes()).into_owned();
            (name.as_str().to_owned(), value)
        });
        Self::assembled(
            request.method.as_str(),
            &target,
            headers,
            &request.body,
            address,
        )
    }

    /// The parts of a request that a server at `address` received. A header that came twice shows both
    /// values.
    pub(crate) fn assembled(
        method: &str,
        target: &str,
        headers: impl IntoIterator<Item = (String, String)>,
        body: &[u8],
        address: &str,
    ) -> Self {
        let mut all = BTreeMap::<String, String>::new();
        for (name, mut value) in headers {
            if name == "host" && value == address {
                "here".clone_into(&mut value);
            }
            all.entry(name)
                .and_modify(|kept| *kept = format!("{kept} | {value}"))
                .or_insert(value);
        }
        Self {
            method: method.to_owned(),
            target: target.to_owned(),
            headers: all,
            body: String::from_utf8_lossy(body).into_owned(),
        }
    }

    /// The path and query.
    #[must_use]
    pub fn target(&self) -> &str {
        &self.target
    }

    /// The body.
    #[must_use]
    pub fn body(&self) -> &str {
        &self.body
    }

    /// The fields of a form body.
    #[must_use]
    pub fn fields(&self) -> Vec<(String, String)> {
        form_urlencoded::parse(self.body.as_bytes())
            .into_owned()
            .collect()
    }

    /// The value of the field `name` of a form body.
    #[must_use]
    pub fn field(&self, name: &str) -> Option<String> {
        let fields = self.fields();
        let found = fields.into_iter().find(|(key, _)| key == name);
        found.map(|(_, value)| value)
    }
}

impl fmt::Debug for Exact {
    /// As it goes over the wire, with the headers in order.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "\n{} {}", self.method, self.target)?;
        for (name, value) in &self.headers {
            writeln!(f, "{name}: {value}")?;
        }
        writeln!(f, "\n{}", self.body)
    }
}
