//! The command of one operation, whose parameters are options.

use std::collections::HashSet;
use std::path::PathBuf;

use clap::builder::{NonEmptyStringValueParser, PossibleValuesParser};
use clap::{Arg, ArgAction, Args, Command};
use zoho_catalog::{OperationRef, ParameterRef};

use crate::args::{self, GivenToken};
use crate::ops;
use crate::products::Products;

/// The location of a parameter in a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ParameterLocation {
    Path,
    Query,
    Header,
    Part,
}

impl ParameterLocation {
    /// Returns the id of a parameter, distinct from parameters of that name elsewhere.
    pub(super) fn id(self, name: &str) -> String {
        let location = match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
            Self::Part => "part",
        };
        format!("{location} {name}")
    }

    fn heading(self) -> &'static str {
        match self {
            Self::Path => "Arguments",
            Self::Query => "Query",
            Self::Header => "Headers",
            Self::Part => "Form",
        }
    }
}

/// The options that every operation has.
#[derive(Debug, Args)]
pub(super) struct CommonOptions {
    /// A query parameter that has no option; may be repeated
    #[arg(long, value_name = "NAME=VALUE", value_parser = args::pair)]
    pub(super) query: Vec<(String, String)>,
    /// A header that has no option; may be repeated
    #[arg(long, value_name = "NAME:VALUE", value_parser = header)]
    pub(super) header: Vec<(String, String)>,
    /// The JSON body, sent unchanged; `-` reads standard input. A warning reports what does not fit the
    /// operation's type
    #[arg(long, value_name = "FILE")]
    pub(super) body: Option<PathBuf>,
    /// Refuse a body that does not fit the operation's type or has unknown members, before anything is sent
    #[arg(long)]
    pub(super) strict: bool,
    /// Print a body to fill in, and send nothing
    #[arg(long)]
    pub(super) template: bool,
    /// Print the response as it came
    #[arg(long)]
    pub(super) raw: bool,
    /// Write the response to FILE
    #[arg(long, value_name = "FILE")]
    pub(super) output: Option<PathBuf>,
    /// Use this organisation, if the user belongs to several
    #[arg(long, value_name = "ID")]
    pub(super) org: Option<String>,
    /// Another API version than the operation's, such as v7
    #[arg(long, value_name = "V", value_parser = NonEmptyStringValueParser::new())]
    pub(super) api_version: Option<String>,
    #[command(flatten)]
    pub(super) token: GivenToken,
}

fn header(text: &str) -> Result<(String, String), &'static str> {
    match text.split_once(':') {
        Some((name, value)) if !name.trim().is_empty() => {
            Ok((name.trim().to_owned(), value.trim().to_owned()))
        }
        _ => Err("write it as NAME:VALUE"),
    }
}

/// Returns the command of an operation.
pub(super) fn leaf(
    command: Command,
    called: &zoho::http::Operation,
    operation: OperationRef<'static>,
    products: &Products,
) -> Command {
    let mut about = ops::http_line(called);
    let scopes: Vec<_> = operation.scopes().collect();
    if !scopes.is_empty() {
        about.push_str("\nScopes: ");
        about.push_str(&scopes.join(","));
        for scopes in operation.alternative_scopes() {
            about.push_str(" or ");
            about.push_str(&scopes.join(","));
        }
    }
    if let Some(notation) = operation.body_notation() {
        about.push_str("\nBody: ");
        about.push_str(&notation);
    }
    let mut command = CommonOptions::augment_args(command).about(about);
    let mut taken = taken(&command, products);
    for parameter in operation.path_parameters() {
        let name = parameter.name();
        let value_name = name.to_uppercase();
        let argument = Arg::new(ParameterLocation::Path.id(name))
            .value_name(value_name)
            .required(true);
        let parser = NonEmptyStringValueParser::new();
        command = command.arg(argument.value_parser(parser).help(description(parameter)));
    }
    for (location, parameters) in [
        (ParameterLocation::Query, operation.query()),
        (ParameterLocation::Header, operation.headers()),
        (ParameterLocation::Part, operation.parts()),
    ] {
        for parameter in parameters {
            if taken.insert(parameter.name().to_owned()) {
                command = command.arg(option(location, parameter, &mut taken));
            }
        }
    }
    command
}

/// Returns the names that parameters cannot use.
fn taken(command: &Command, products: &Products) -> HashSet<String> {
    let options = command.get_arguments();
    let names = options.filter_map(|option| option.get_long().map(str::to_owned));
    names
        .chain(args::global_options(products))
        .chain(["help".to_owned(), "version".to_owned()])
        .collect()
}

/// Returns the option of a parameter, also in lower case with dashes.
fn option(
    location: ParameterLocation,
    parameter: ParameterRef<'static>,
    taken: &mut HashSet<String>,
) -> Arg {
    let name = parameter.name();
    let option = Arg::new(location.id(name))
        .long(name)
        .help(description(parameter))
        .help_heading(location.heading())
        .value_name("VALUE")
        // `-createdTime` is a value.
        .allow_hyphen_values(true)
        .required(parameter.is_asked());
    let dashed = dashed(name);
    let option = if dashed != name && taken.insert(dashed.clone()) {
        option.alias(dashed)
    } else {
        option
    };
    if parameter.is_file() {
        option.value_name("FILE").action(ArgAction::Append)
    } else if parameter.is_list() {
        option.value_name("VALUE,…").action(ArgAction::Append)
    } else if let Some(range) = parameter.range() {
        option
            .value_name("N")
            .value_parser(clap::value_parser!(i64).range(range))
    } else if parameter.notation().trim_end_matches('!') == "bool" {
        option.value_parser(PossibleValuesParser::new(["true", "false"]))
    } else {
        option
    }
}

/// Returns `department-id` for `departmentId` and `page-token` for `page_token`.
fn dashed(name: &str) -> String {
    let mut dashed = String::new();
    let mut after_small = false;
    for c in name.chars() {
        if c.is_ascii_uppercase() && after_small {
            dashed.push('-');
        }
        after_small = c.is_ascii_lowercase() || c.is_ascii_digit();
        dashed.push(if c == '_' {
            '-'
        } else {
            c.to_ascii_lowercase()
        });
    }
    dashed
}

/// Returns the values or the type of a parameter.
fn description(parameter: ParameterRef<'_>) -> String {
    /// The number of values that are shown.
    const SHOWN: usize = 12;

    let values = parameter.values();
    if values.is_empty() {
        return parameter.notation().replace('!', "");
    }
    let shown = values.iter().take(SHOWN).copied();
    let more = if values.len() > SHOWN { ", …" } else { "" };
    format!("{}{more}", shown.collect::<Vec<_>>().join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::built_in::built_in;

    /// Returns the command of every operation.
    fn leaves() -> Vec<(OperationRef<'static>, Command)> {
        let products = Products::new(built_in());
        let mut leaves = Vec::new();
        for product in products.iter() {
            for called in product.entries().iter().map(|entry| entry.operation()) {
                let operation = product.described(called.name()).unwrap();
                let command = leaf(Command::new("x"), called, operation, &products);
                leaves.push((operation, command));
            }
        }
        leaves
    }

    #[test]
    fn the_command_of_every_operation_is_sound() {
        let leaves = leaves();
        assert!(leaves.len() > 1200);
        for (_, command) in leaves {
            command.debug_assert();
        }
    }

    #[test]
    fn every_parameter_has_an_option_or_is_an_argument() {
        for (operation, command) in leaves() {
            let has = |id: &str| {
                command
                    .get_arguments()
                    .any(|argument| argument.get_id() == id)
            };
            for parameter in operation.query() {
                let option = has(&ParameterLocation::Query.id(parameter.name()));
                assert!(
                    option || !parameter.is_asked(),
                    "{}: {} can be given by --query alone",
                    operation.name(),
                    parameter.name()
                );
            }
            for part in operation.parts() {
                assert!(
                    has(&ParameterLocation::Part.id(part.name())),
                    "{}",
                    operation.name()
                );
            }
        }
    }

    #[test]
    fn names_are_written_with_dashes_too() {
        for (name, expected) in [
            ("departmentId", "department-id"),
            ("page_token", "page-token"),
            ("If-Modified-Since", "if-modified-since"),
            ("limit", "limit"),
        ] {
            assert_eq!(dashed(name), expected);
        }
    }
}
