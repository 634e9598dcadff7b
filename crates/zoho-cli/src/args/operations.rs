//! The arguments of the commands that find and call operations.

use clap::Args;

use super::global::GivenToken;

/// Send a GET request to any path and print the response as it came
#[derive(Debug, Args)]
pub(crate) struct Get {
    /// The product
    // `mut_arg` moves an argument to the end: the indexes keep the order.
    #[arg(index = 1)]
    pub(crate) product: String,
    /// The path, whole or from after the version
    #[arg(index = 2)]
    pub(crate) path: String,
    /// Add a query parameter; may be repeated
    #[arg(long, value_name = "NAME=VALUE", value_parser = pair)]
    pub(crate) query: Vec<(String, String)>,
    // The help names the products.
    #[arg(long, value_name = "ID")]
    pub(crate) org: Option<String>,
    /// Indent the JSON
    #[arg(long)]
    pub(crate) pretty: bool,
    #[command(flatten)]
    pub(crate) token: GivenToken,
}

// Texts that name the products are added to it.
#[derive(Debug, Args)]
pub(crate) struct Ops {
    /// Words to look for, in any case
    #[arg(value_name = "WORD")]
    pub(crate) words: Vec<String>,
    /// Print JSON: {"format":1,"operations":[{"name":…}]}
    #[arg(long)]
    pub(crate) json: bool,
}

/// Print the scopes that these operations need, separated by commas
#[derive(Debug, Args)]
pub(crate) struct Scopes {
    /// The operations, as `zoho ops` names them
    #[arg(value_name = "OPERATION", required = true)]
    pub(crate) operations: Vec<String>,
}

// Texts that name the products are added to it.
#[derive(Debug, Args)]
#[command(override_usage = "zoho call PRODUCT OPERATION [ARGUMENTS] [--NAME VALUE]… [OPTIONS]")]
pub(crate) struct Call {
    /// The operation, and what it is called with
    #[arg(value_name = "PRODUCT OPERATION", required = true, num_args = 1..,
          trailing_var_arg = true, allow_hyphen_values = true)]
    pub(crate) words: Vec<String>,
}

/// Parses `NAME=VALUE`, for a query.
pub(crate) fn pair(text: &str) -> Result<(String, String), &'static str> {
    match text.split_once('=') {
        Some((name, value)) if !name.is_empty() => Ok((name.to_owned(), value.to_owned())),
        _ => Err("write it as NAME=VALUE"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_query_needs_a_name() {
        assert_eq!(pair("a=b=c"), Ok(("a".to_owned(), "b=c".to_owned())));
        assert!(pair("=b").is_err() && pair("a").is_err());
    }
}
