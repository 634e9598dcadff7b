//! The arguments of the command line.

mod audit;
mod connections;
mod global;
mod help;
mod operations;
mod sim;

use std::ffi::OsString;

use clap::{CommandFactory, FromArgMatches, Parser, Subcommand};

use crate::exit::Exit;
use crate::out::Out;
use crate::products::Products;

pub(crate) use audit::Audit;
pub(crate) use connections::{Login, Logout, RedirectUri, Status};
pub(crate) use global::{GivenToken, Global, host_option, host_variable};
pub(crate) use operations::{Call, Get, Ops, Scopes, pair};
pub(crate) use sim::Sim;

/// Everything that can be typed. What depends on the products is added by [`command`].
#[derive(Debug, Parser)]
#[command(name = "zoho", version, max_term_width = 100)]
pub(crate) struct Arguments {
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

/// Returns the definition of the command line with these products.
pub(crate) fn command(products: &Products) -> clap::Command {
    let command = global::with_hosts(Arguments::command(), products);
    help::with_products(command, products)
}

/// Parses a command line, whose first item is the name of the program.
///
/// # Errors
/// Help and the version that were asked for, and what is wrong with the line: see [`explain`].
pub(crate) fn parse(products: &Products, typed: Vec<OsString>) -> Result<Arguments, clap::Error> {
    let matches = command(products).try_get_matches_from(typed)?;
    let mut arguments = Arguments::from_arg_matches(&matches)?;
    arguments.global = global(products, &matches)?;
    Ok(arguments)
}

/// Returns the options of every command.
///
/// # Errors
/// Returns an error if `matches` are not those of [`command`].
pub(crate) fn global(
    products: &Products,
    matches: &clap::ArgMatches,
) -> Result<Global, clap::Error> {
    Global::of(products, matches)
}

/// Returns the long names of the options of every command.
pub(crate) fn global_options(products: &Products) -> Vec<String> {
    let command = global::with_hosts(Arguments::command(), products);
    let options = command
        .get_arguments()
        .filter(|option| option.is_global_set());
    options
        .filter_map(|option| option.get_long().map(str::to_owned))
        .collect()
}

/// Writes help that was asked for, or what is wrong with a command line. The latter quotes what was typed,
/// which may come from anywhere.
pub(crate) fn explain(error: &clap::Error, out: &Out) -> Exit {
    if error.use_stderr() {
        out.note(error.render().to_string().trim_end());
        Exit::Usage
    } else {
        out.help(error);
        Exit::Done
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn none() -> Products {
        Products::new([])
    }

    fn parsed(line: &[&str]) -> Result<Arguments, clap::Error> {
        parse(&none(), line.iter().map(OsString::from).collect())
    }

    #[test]
    fn the_definition_is_sound() {
        command(&none()).debug_assert();
    }

    #[test]
    fn a_secret_is_not_shown_by_debug() {
        let arguments = parsed(&["zoho", "status", "--client-secret", "s3cret"]).unwrap();
        assert!(!format!("{arguments:?}").contains("s3cret"));
    }

    #[test]
    fn options_stand_before_or_after_the_command() {
        for line in [
            ["zoho", "--user", "ada", "status"],
            ["zoho", "status", "--user", "ada"],
        ] {
            assert_eq!(parsed(&line).unwrap().global.user, "ada");
        }
        assert!(parsed(&["zoho", "status", "--user", ""]).is_err());
    }
}
