//! Parameters of the callback URL.

use std::fmt;

use secrecy::SecretString;
use url::{Url, form_urlencoded};

use crate::error::{Error, ErrorKind};

/// The parameters of a callback URL, as Zoho wrote them; none of them is trusted yet.
pub(crate) struct Callback {
    pub(crate) code: Option<SecretString>,
    pub(crate) state: Option<String>,
    pub(crate) error: Option<String>,
    pub(crate) location: Option<String>,
    pub(crate) accounts_server: Option<Url>,
}

impl Callback {
    /// Parses a whole URL, a path with a query, or the query alone.
    pub(crate) fn parse(callback: &str) -> Result<Self, Error> {
        let query = callback
            .split_once('?')
            .map_or(callback, |(_, query)| query);
        let query = query.split_once('#').map_or(query, |(query, _)| query);
        let (mut code, mut state, mut error, mut location, mut server) =
            (None, None, None, None, None);
        for (name, value) in form_urlencoded::parse(query.as_bytes()) {
            let slot = match &*name {
                "code" => &mut code,
                "state" => &mut state,
                "error" => &mut error,
                "location" => &mut location,
                "accounts-server" => &mut server,
                _ => continue,
            };
            if slot.replace(value.into_owned()).is_some() {
                return Err(invalid(format!("has `{name}` twice")));
            }
        }
        let accounts_server = server
            .map(|server| server.parse())
            .transpose()
            .map_err(|_| invalid("has an `accounts-server` that is no URL"))?;
        Ok(Self {
            code: code.filter(|code| !code.is_empty()).map(SecretString::from),
            state,
            error: error.filter(|error| !error.is_empty()),
            location,
            accounts_server,
        })
    }
}

impl fmt::Debug for Callback {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Callback").finish_non_exhaustive()
    }
}

pub(crate) fn invalid(problem: impl fmt::Display) -> Error {
    Error::new(
        ErrorKind::InvalidCallback,
        format!("the callback URL {problem}: start the sign-in again"),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use secrecy::ExposeSecret;

    #[test]
    fn every_form_of_a_callback_is_read() {
        let query = "code=1000.c&state=s%2B1&location=eu&accounts-server=https%3A%2F%2Faccounts.zoho.eu&x=y";
        for callback in [
            format!("https://app.example/callback?{query}"),
            format!("/callback?{query}#fragment"),
            query.to_owned(),
        ] {
            let read = Callback::parse(&callback).unwrap();
            assert_eq!(read.code.unwrap().expose_secret(), "1000.c");
            assert_eq!(read.state.as_deref(), Some("s+1"));
            assert_eq!(read.location.as_deref(), Some("eu"));
            assert_eq!(
                read.accounts_server.unwrap().as_str(),
                "https://accounts.zoho.eu/"
            );
            assert_eq!(read.error, None);
        }
    }

    #[test]
    fn what_is_ambiguous_or_no_url_is_refused() {
        for callback in [
            "?code=a&code=b",
            "?state=a&state=a",
            "?accounts-server=zoho",
        ] {
            let error = Callback::parse(callback).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::InvalidCallback, "{callback}");
        }
    }

    proptest! {
        #[test]
        fn any_values_come_back_and_nothing_panics(code in ".+", state in ".*", noise in ".*") {
            let query = form_urlencoded::Serializer::new(String::new())
                .append_pair("code", &code)
                .append_pair("state", &state)
                .finish();
            let read = Callback::parse(&format!("https://a.example/?{query}")).unwrap();
            let read_code = read.code.unwrap();
            prop_assert_eq!(read_code.expose_secret(), code.as_str());
            prop_assert_eq!(read.state.unwrap(), state);
            let _ = Callback::parse(&noise);
        }
    }
}
