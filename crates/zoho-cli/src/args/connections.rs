//! The arguments of `login`, `status` and `logout`.

use std::str::FromStr;

use clap::Args;
use url::Url;

/// Sign a user in and store the connection
#[derive(Debug, Args)]
pub(crate) struct Login {
    /// Ask for these scopes, separated by commas [default: those that `zoho audit` needs]
    #[arg(long, value_name = "LIST")]
    pub(crate) scopes: Option<String>,
    /// Ask for these scopes too
    #[arg(long, value_name = "LIST")]
    pub(crate) more_scopes: Option<String>,
    /// Receive the callback on this loopback port [default: 8953, or that of --redirect-uri]
    #[arg(long, value_name = "N")]
    pub(crate) port: Option<u16>,
    /// Use this redirect URI, as registered, instead of http://localhost:PORT/callback
    #[arg(long, value_name = "URI")]
    pub(crate) redirect_uri: Option<RedirectUri>,
    /// Print the sign-in URL without opening a browser
    #[arg(long)]
    pub(crate) no_browser: bool,
    /// Open no port: read from standard input the address that the browser ended at
    #[arg(long, conflicts_with = "port")]
    pub(crate) paste: bool,
    /// Wait this long for the callback
    #[arg(long, value_name = "SECONDS", default_value_t = 300,
          value_parser = clap::value_parser!(u64).range(1..=86_400))]
    pub(crate) timeout: u64,
    // The help names the products.
    #[arg(long, value_name = "ID")]
    pub(crate) org: Option<String>,
}

/// Show each connection: data centre, expiry, scopes; never a token
#[derive(Debug, Args)]
pub(crate) struct Status {
    /// Print JSON: {"format":1,"connections":[{"user":…}]}
    #[arg(long)]
    pub(crate) json: bool,
}

/// Revoke the tokens at Zoho and remove the connection
#[derive(Debug, Args)]
pub(crate) struct Logout {
    /// Log every connection of the store out
    #[arg(long)]
    pub(crate) all: bool,
    /// Remove the connection only: the tokens stay valid at Zoho
    #[arg(long)]
    pub(crate) local: bool,
}

/// A redirect URI. Zoho compares it byte by byte, so it is sent as it was typed.
#[derive(Debug, Clone)]
pub(crate) struct RedirectUri {
    pub(crate) given: String,
    pub(crate) url: Url,
}

impl FromStr for RedirectUri {
    type Err = &'static str;

    fn from_str(given: &str) -> Result<Self, Self::Err> {
        match given.parse::<Url>() {
            Ok(url) if matches!(url.scheme(), "http" | "https") && url.fragment().is_none() => {
                Ok(Self {
                    given: given.to_owned(),
                    url,
                })
            }
            _ => Err("write it as registered: http(s)://HOST/PATH"),
        }
    }
}
