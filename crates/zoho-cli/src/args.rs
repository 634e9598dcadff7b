//! What can be typed.

mod operations;

use std::path::PathBuf;
use std::str::FromStr;

use clap::builder::NonEmptyStringValueParser;
use clap::{Args, Parser, Subcommand, ValueEnum};
use url::Url;
use zoho::auth::{ExposeSecret, SecretString};

pub(crate) use operations::{Call, Ops, Scopes};

use crate::exit::Exit;
use crate::out::Out;

/// The connection that is meant when none is named.
pub(crate) const DEFAULT_USER: &str = "default";

const EXIT_CODES: &str = "\
Exit codes:
  0  done
  1  `audit --diff` found differences
  2  the command line, a file, the credentials or the configuration is wrong
  3  a user has to sign in, again or for more scopes
  4  Zoho refused or failed, or the network did

Examples:
  zoho audit --demo                       see it work, without an account
  zoho login --data-center eu             sign in
  zoho audit                              read the settings
  zoho get crm /org --pretty              read anything
  zoho ops ticket                         find an operation
  zoho call desk tickets.list --limit 5   call any operation

Client id and secret come from https://api-console.zoho.com (Server-based Application), with the
redirect URI http://localhost:8953/callback.";

/// Sign in to Zoho, audit settings, and call Zoho CRM and Desk from a shell.
#[derive(Debug, Parser)]
#[command(name = "zoho", version, after_help = EXIT_CODES, max_term_width = 100)]
pub(crate) struct Cli {
    #[command(flatten)]
    pub(crate) global: Global,
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Login(Login),
    Status(Status),
    Logout(Logout),
    Audit(Audit),
    Get(Get),
    Ops(Ops),
    Scopes(Scopes),
    Call(Call),
    Sim(Sim),
}

/// Options of every command.
#[derive(Debug, Args)]
#[command(next_help_heading = "Connection")]
pub(crate) struct Global {
    /// Which connection: your own name for the user
    #[arg(long, global = true, value_name = "ID", default_value = DEFAULT_USER,
          value_parser = NonEmptyStringValueParser::new())]
    pub(crate) user: String,

    /// The file that keeps connections [default: zoho/connections.json in your data folder]
    #[arg(
        long,
        global = true,
        value_name = "FILE",
        env = "ZOHO_STORE",
        hide_env_values = true
    )]
    pub(crate) store: Option<PathBuf>,

    /// The OAuth client's id
    #[arg(
        long,
        global = true,
        value_name = "ID",
        env = "ZOHO_CLIENT_ID",
        hide_env_values = true
    )]
    pub(crate) client_id: Option<String>,

    /// The OAuth client's secret; on the command line other users of this machine can see it
    #[arg(long, global = true, value_name = "SECRET", env = "ZOHO_CLIENT_SECRET",
          hide_env_values = true, value_parser = secret)]
    pub(crate) client_secret: Option<SecretString>,

    /// A JSON file with client_id and client_secret, as the API console downloads it
    #[arg(
        long,
        global = true,
        value_name = "FILE",
        env = "ZOHO_CLIENT_FILE",
        hide_env_values = true
    )]
    pub(crate) client_file: Option<PathBuf>,

    /// Where the OAuth client is registered and sign-ins start: us, eu, in, au, cn, jp, ca, sa, uk,
    /// ae, sg [default: us]; `zoho sim` takes several
    #[arg(
        long,
        global = true,
        value_name = "DC",
        env = "ZOHO_DATA_CENTER",
        hide_env_values = true,
        value_delimiter = ','
    )]
    pub(crate) data_center: Vec<String>,

    /// The accounts server of a simulator or private deployment, with the other two; several are
    /// separated by commas, and sign-ins start at the first
    #[arg(
        long,
        global = true,
        value_name = "URL",
        env = "ZOHO_ACCOUNTS_URL",
        hide_env_values = true,
        value_delimiter = ',',
        help_heading = "Private deployment"
    )]
    pub(crate) accounts_url: Vec<Url>,

    /// Its API host
    #[arg(
        long,
        global = true,
        value_name = "URL",
        env = "ZOHO_API_URL",
        hide_env_values = true,
        value_delimiter = ',',
        help_heading = "Private deployment"
    )]
    pub(crate) api_url: Vec<Url>,

    /// Its Desk host
    #[arg(
        long,
        global = true,
        value_name = "URL",
        env = "ZOHO_DESK_URL",
        hide_env_values = true,
        value_delimiter = ',',
        help_heading = "Private deployment"
    )]
    pub(crate) desk_url: Vec<Url>,
}

/// A token in place of a stored connection.
#[derive(Debug, Args)]
pub(crate) struct GivenToken {
    /// This access token instead of a stored connection; on the command line other users of this machine
    /// can see it
    #[arg(long, value_name = "TOKEN", env = "ZOHO_ACCESS_TOKEN", hide_env_values = true,
          value_parser = secret)]
    access_token: Option<SecretString>,
}

impl GivenToken {
    /// The token; an empty one is none.
    pub(crate) fn get(&self) -> Option<&SecretString> {
        let token = self.access_token.as_ref();
        token.filter(|token| !token.expose_secret().is_empty())
    }
}

/// Ends the program with what clap says of a command line: with help that was asked for, or with what is
/// wrong. That quotes what was typed, which may come from anywhere.
pub(crate) fn refused(error: &clap::Error) -> ! {
    if !error.use_stderr() {
        error.exit();
    }
    Out::new().note(error.render().to_string().trim_end());
    std::process::exit(Exit::Usage as i32)
}

pub(crate) fn secret(text: &str) -> Result<SecretString, std::convert::Infallible> {
    Ok(SecretString::from(text))
}

/// Sign a user in and keep the connection
#[derive(Debug, Args)]
#[command(after_help = "\
Opens the browser at Zoho's sign-in page, receives the answer on a loopback port, and stores tokens
that renew themselves. The redirect URI must be registered with the OAuth client to the letter.

Examples:
  zoho login --data-center eu
  zoho login --user ada --more-scopes ZohoCRM.modules.READ
  zoho login --no-browser                 on a machine without a browser: tunnel the port, or
  zoho login --paste                      copy the address that the browser ends at")]
pub(crate) struct Login {
    /// The scopes to ask for, separated by commas [default: those that `zoho audit` needs]
    #[arg(long, value_name = "LIST")]
    pub(crate) scopes: Option<String>,
    /// Scopes to ask for besides
    #[arg(long, value_name = "LIST")]
    pub(crate) more_scopes: Option<String>,
    /// The loopback port that receives the callback [default: 8953, or that of --redirect-uri]
    #[arg(long, value_name = "N")]
    pub(crate) port: Option<u16>,
    /// The redirect URI as registered, where it is not http://localhost:PORT/callback
    #[arg(long, value_name = "URI")]
    pub(crate) redirect_uri: Option<RedirectUri>,
    /// Print the sign-in URL without opening a browser
    #[arg(long)]
    pub(crate) no_browser: bool,
    /// Listen on no port: read from standard input the address that the browser ended at
    #[arg(long, conflicts_with = "port")]
    pub(crate) paste: bool,
    /// How long to wait for the callback
    #[arg(long, value_name = "SECONDS", default_value_t = 300,
          value_parser = clap::value_parser!(u64).range(1..=86_400))]
    pub(crate) timeout: u64,
    /// The Desk organisation to use from now on, where the user belongs to several
    #[arg(long, value_name = "ID")]
    pub(crate) org: Option<String>,
}

/// Show every connection: where, until when, for what. Never a token.
#[derive(Debug, Args)]
pub(crate) struct Status {
    /// JSON: {"format":1,"connections":[{"user":…}]}
    #[arg(long)]
    pub(crate) json: bool,
}

/// Revoke the tokens at Zoho and forget the connection.
#[derive(Debug, Args)]
pub(crate) struct Logout {
    /// Every connection of the store
    #[arg(long)]
    pub(crate) all: bool,
    /// Only forget: the tokens stay valid at Zoho
    #[arg(long)]
    pub(crate) local: bool,
}

/// Read the settings of CRM and Desk, save them, and say what changed
#[derive(Debug, Args)]
#[command(after_help = "\
Reads CRM's service preferences, CRM's mail configuration and Desk's mail configurations. What a
connection may not read is shown as such and stops nothing. Values whose name speaks of a password,
secret or token are hidden everywhere.

Examples:
  zoho audit --demo                       two simulated users in two data centres, no account needed
  zoho audit --all-users --save today.json
  zoho audit --all-users --diff today.json      exit code 1 when anything changed since
  zoho audit --user staging --diff production.json
  zoho audit --diff monday.json --with friday.json")]
pub(crate) struct Audit {
    /// JSON instead of a table
    #[arg(long)]
    pub(crate) json: bool,
    /// Every connection of the store
    #[arg(long, conflicts_with_all = ["demo", "org"])]
    pub(crate) all_users: bool,
    /// Write what was read to FILE, whole or not at all
    #[arg(long, value_name = "FILE")]
    pub(crate) save: Option<PathBuf>,
    /// Show what changed since FILE was saved, instead of the settings
    #[arg(long, value_name = "FILE")]
    pub(crate) diff: Option<PathBuf>,
    /// Compare with this saved FILE instead of the present; nothing is sent
    #[arg(long, value_name = "FILE", requires = "diff",
          conflicts_with_all = ["save", "demo", "all_users", "org"])]
    pub(crate) with: Option<PathBuf>,
    /// Run against a simulated Zoho in this process, sign-in included
    #[arg(long, conflicts_with = "org")]
    pub(crate) demo: bool,
    /// The Desk organisation, where the user belongs to several
    #[arg(long, value_name = "ID")]
    pub(crate) org: Option<String>,
    #[command(flatten)]
    pub(crate) token: GivenToken,
}

/// Call anything that is read with GET, and print the answer as it came.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  zoho get crm /org --pretty              /crm/v8 is put before a path that lacks it
  zoho get crm /crm/v6/settings/service_preferences
  zoho get desk /tickets --query limit=10 --query include=contacts")]
pub(crate) struct Get {
    /// The product
    pub(crate) product: Product,
    /// The path, whole or from behind the version
    pub(crate) path: String,
    /// A query parameter; may be repeated
    #[arg(long, value_name = "NAME=VALUE", value_parser = pair)]
    pub(crate) query: Vec<(String, String)>,
    /// The Desk organisation, where the user belongs to several
    #[arg(long, value_name = "ID")]
    pub(crate) org: Option<String>,
    /// Lay the JSON out for reading
    #[arg(long)]
    pub(crate) pretty: bool,
    #[command(flatten)]
    pub(crate) token: GivenToken,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Product {
    Crm,
    Desk,
}

/// A redirect URI: Zoho compares it to the letter, so what was typed is what is sent.
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

/// `NAME=VALUE`, for a query.
pub(crate) fn pair(text: &str) -> Result<(String, String), &'static str> {
    match text.split_once('=') {
        Some((name, value)) if !name.is_empty() => Ok((name.to_owned(), value.to_owned())),
        _ => Err("write it as NAME=VALUE"),
    }
}

/// Run a simulated Zoho on loopback until Ctrl-C
#[derive(Debug, Args)]
#[command(after_help = "\
Accounts servers with a sign-in page to click, CRM and Desk with an answer to every operation, in as
many data centres as --data-center names (us and eu by default). It prints the commands that work
against it.

Examples:
  zoho sim
  zoho sim --port 0 --data-center us --data-center in")]
pub(crate) struct Sim {
    /// The first of three ports for each data centre; 0 lets the system choose
    #[arg(long, value_name = "BASE", default_value_t = 8960)]
    pub(crate) port: u16,
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_definition_is_sound() {
        Cli::command().debug_assert();
    }

    #[test]
    fn a_secret_is_not_shown_by_debug() {
        let cli = Cli::try_parse_from(["zoho", "status", "--client-secret", "s3cret"]).unwrap();
        assert!(!format!("{cli:?}").contains("s3cret"));
    }

    #[test]
    fn options_stand_before_or_behind_the_command() {
        for line in [
            ["zoho", "--user", "ada", "status"],
            ["zoho", "status", "--user", "ada"],
        ] {
            assert_eq!(Cli::try_parse_from(line).unwrap().global.user, "ada");
        }
        assert!(Cli::try_parse_from(["zoho", "status", "--user", ""]).is_err());
    }

    #[test]
    fn a_query_needs_a_name() {
        assert_eq!(pair("a=b=c"), Ok(("a".to_owned(), "b=c".to_owned())));
        assert!(pair("=b").is_err() && pair("a").is_err());
    }
}
