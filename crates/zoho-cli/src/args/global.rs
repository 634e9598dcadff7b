//! The options of every command, and the access token that some take.

use std::convert::Infallible;
use std::path::PathBuf;

use clap::builder::NonEmptyStringValueParser;
use clap::{Arg, ArgAction, ArgMatches, Args, Command, FromArgMatches};
use url::Url;
use zoho::auth::{ExposeSecret, SecretString};

use crate::failure::DEFAULT_USER;
use crate::product::Product;
use crate::products::Products;

const DEPLOYMENT: &str = "Private deployment";

/// The options of every command.
#[derive(Debug, Args)]
#[command(next_help_heading = "Connection")]
pub(crate) struct Global {
    /// Use this connection: a name of your own for the user
    #[arg(long, global = true, value_name = "ID", default_value = DEFAULT_USER,
          value_parser = NonEmptyStringValueParser::new())]
    pub(crate) user: String,

    /// Keep connections in this file [default: zoho/connections.json in your data folder]
    #[arg(
        long,
        global = true,
        value_name = "FILE",
        env = "ZOHO_STORE",
        hide_env_values = true
    )]
    pub(crate) store: Option<PathBuf>,

    /// The id of the OAuth client
    #[arg(
        long,
        global = true,
        value_name = "ID",
        env = "ZOHO_CLIENT_ID",
        hide_env_values = true
    )]
    pub(crate) client_id: Option<String>,

    /// The secret of the OAuth client; other users of this machine can see it on the command line
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

    // The help lists the data centres.
    #[arg(
        long,
        global = true,
        value_name = "DC",
        env = "ZOHO_DATA_CENTER",
        hide_env_values = true,
        value_delimiter = ','
    )]
    pub(crate) data_center: Vec<String>,

    /// The accounts server of a simulator or private deployment; give the other hosts too, and separate
    /// those of several data centres by commas. Sign-ins start at the first
    #[arg(
        long,
        global = true,
        value_name = "URL",
        env = "ZOHO_ACCOUNTS_URL",
        hide_env_values = true,
        value_delimiter = ',',
        help_heading = DEPLOYMENT
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
        help_heading = DEPLOYMENT
    )]
    pub(crate) api_url: Vec<Url>,

    /// The hosts of products that have their own, in the order of the products.
    #[arg(skip)]
    pub(crate) product_urls: Vec<Vec<Url>>,
}

impl Global {
    /// Returns the options in `matches`, with those of the products' hosts.
    pub(super) fn of(products: &Products, matches: &ArgMatches) -> Result<Self, clap::Error> {
        let mut global = Self::from_arg_matches(matches)?;
        let urls = products
            .iter()
            .filter(|product| product.own_host().is_some());
        let urls = urls.map(|product| {
            let given = matches.get_many::<Url>(&host_option(product));
            given.into_iter().flatten().cloned().collect()
        });
        global.product_urls = urls.collect();
        Ok(global)
    }
}

/// Returns `command` with an option for the host of each product that has its own.
pub(super) fn with_hosts(command: Command, products: &Products) -> Command {
    let with_host = products
        .iter()
        .filter(|product| product.own_host().is_some());
    let options = with_host.map(|product| {
        let option = host_option(product);
        Arg::new(option.clone())
            .long(option)
            .global(true)
            .value_name("URL")
            .env(host_variable(product))
            .hide_env_values(true)
            .value_delimiter(',')
            .value_parser(clap::value_parser!(Url))
            .action(ArgAction::Append)
            .help_heading(DEPLOYMENT)
            .help(format!("Its {} host", product.title()))
    });
    command.args(options)
}

/// Returns the name of the option for the host of a product, without dashes before it.
pub(crate) fn host_option(product: &Product) -> String {
    format!("{}-url", product.name())
}

/// Returns the name of the environment variable for the host of a product.
pub(crate) fn host_variable(product: &Product) -> String {
    format!("ZOHO_{}_URL", product.name().to_ascii_uppercase())
}

/// An access token to use instead of a stored connection.
#[derive(Debug, Args)]
pub(crate) struct GivenToken {
    /// Use this access token instead of a stored connection; other users of this machine can see it on the
    /// command line
    #[arg(long, value_name = "TOKEN", env = "ZOHO_ACCESS_TOKEN", hide_env_values = true,
          value_parser = secret)]
    access_token: Option<SecretString>,
}

impl GivenToken {
    /// Returns the token; an empty one is none.
    pub(crate) fn get(&self) -> Option<&SecretString> {
        let token = self.access_token.as_ref();
        token.filter(|token| !token.expose_secret().is_empty())
    }
}

fn secret(text: &str) -> Result<SecretString, Infallible> {
    Ok(SecretString::from(text))
}
