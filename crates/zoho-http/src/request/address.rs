//! Requests to an address from an earlier response, such as that of a finished export.

use url::Url;

use super::{Request, path};
use crate::data_center::Endpoints;
use crate::operation::Operation;

impl Request {
    /// Returns a request for `operation` at an address from an earlier response: a path, or a whole URL on one of
    /// Zoho's hosts. Any other host is refused before a token is sent.
    #[must_use]
    pub fn at(operation: &'static Operation, address: &str) -> Self {
        let mut request = Self::new(operation);
        let path_and_query = match Url::parse(address) {
            Ok(url) => {
                let whole = &url[url::Position::BeforePath..url::Position::AfterQuery];
                let whole = whole.to_owned();
                request.address = Some(url);
                whole
            }
            Err(_) => address.to_owned(),
        };
        match path::check_untyped(&path_and_query) {
            Ok((path, query)) => {
                request.raw_path = Some(path);
                request.query = query;
            }
            Err(problem) => request.fail(problem),
        }
        request
    }

    /// Returns the URL that the path is appended to.
    pub(crate) fn base<'a>(
        &'a self,
        product: &'a Url,
        endpoints: &'a Endpoints,
    ) -> Result<&'a Url, String> {
        match &self.address {
            Some(address) if endpoints.trusts(address) => Ok(address),
            Some(_) => Err(
                "the address is not at one of Zoho's hosts, and the token would be sent there"
                    .to_owned(),
            ),
            None if self.operation.is_at_upload_host() => Ok(endpoints.upload()),
            None => Ok(product),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data_center::DataCenter;

    static RESULT: Operation = Operation::get("x.result", "");

    #[test]
    fn only_zohos_own_hosts_are_sent_a_token() {
        let eu = DataCenter::Eu.endpoints();
        let local = "http://127.0.0.1:9".parse().unwrap();
        let local = Endpoints::custom("local", &local, &local, &local, &local).unwrap();
        for (address, endpoints, expected) in [
            (
                "/shop/bulk/v8/read/1/result?a=b",
                &eu,
                Some("https://www.zohoapis.eu/shop/bulk/v8/read/1/result?a=b"),
            ),
            (
                "https://download-accl.zoho.eu/v2/shop/1.zip?x=1",
                &eu,
                Some("https://download-accl.zoho.eu/v2/shop/1.zip?x=1"),
            ),
            (
                "https://www.zohoapis.eu/x",
                &eu,
                Some("https://www.zohoapis.eu/x"),
            ),
            ("http://127.0.0.1:9/x", &local, Some("http://127.0.0.1:9/x")),
            ("https://evil.example/x", &eu, None),
            ("https://zoho.eu.evil.example/x", &eu, None),
            ("https://evilzoho.eu/x", &eu, None),
            ("http://download.zoho.eu/x", &eu, None),
            ("https://download.zoho.eu:444/x", &eu, None),
            ("https://download.zoho.com/x", &eu, None),
            ("https://download.zoho.eu/x", &local, None),
            ("http://user@127.0.0.1:9/x", &local, None),
            ("http://:secret@127.0.0.1:9/x", &local, None),
            ("http://127.0.0.1:10/x", &local, None),
            ("//evil.example/x", &eu, None),
        ] {
            let request = Request::at(&RESULT, address);
            let url = request
                .base(endpoints.api(), endpoints)
                .and_then(|base| request.url(base, "v8"));
            let found = url.as_ref().ok().map(Url::as_str);
            assert_eq!(found, expected, "{address}: {url:?}");
        }
    }

    #[test]
    fn big_uploads_have_a_host_of_their_own() {
        static UPLOAD: Operation =
            Operation::post("x.upload", "/shop/{version}/upload").at_upload_host();
        let eu = DataCenter::Eu.endpoints();
        let request = Request::new(&UPLOAD);
        assert_eq!(request.base(eu.api(), &eu), Ok(eu.upload()));
    }
}
