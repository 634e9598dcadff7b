//! The command line of one operation: its parameters are options.

use std::collections::HashSet;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

use clap::builder::{NonEmptyStringValueParser, PossibleValuesParser};
use clap::{Arg, ArgAction, ArgMatches, Args, Command, CommandFactory, FromArgMatches};
use serde_json::Value;
use zoho::auth::SecretString;
use zoho_sim::catalogue::{self, Operation, Parameter};
use zoho_sim::samples::{Sample, SampleBody};

use crate::args::{self, Cli, Global};
use crate::exit::Failure;
use crate::{operations, ops};

/// Where a parameter goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    Path,
    Query,
    Header,
    Part,
}

impl Place {
    /// What tells its parameters from others of the same name.
    fn id(self, name: &str) -> String {
        let place = match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
            Self::Part => "part",
        };
        format!("{place} {name}")
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

/// Options that every operation has, behind it.
#[derive(Debug, Args)]
struct Common {
    /// A query parameter that has no option; may be repeated
    #[arg(long, value_name = "NAME=VALUE", value_parser = args::pair)]
    query: Vec<(String, String)>,
    /// A header that has no option; may be repeated
    #[arg(long, value_name = "NAME:VALUE", value_parser = header)]
    header: Vec<(String, String)>,
    /// The JSON body, as it goes over the wire; `-` reads standard input
    #[arg(long, value_name = "FILE")]
    body: Option<PathBuf>,
    /// Print a body to fill in, and send nothing
    #[arg(long)]
    template: bool,
    /// Print the answer as it came
    #[arg(long)]
    raw: bool,
    /// Write the answer to FILE
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// The Desk organisation, where the user belongs to several
    #[arg(long, value_name = "ID")]
    org: Option<String>,
    /// Another API version than the operation's, such as v7
    #[arg(long, value_name = "V", value_parser = NonEmptyStringValueParser::new())]
    api_version: Option<String>,
    /// This access token instead of a stored connection; on the command line other users of this machine
    /// can see it
    #[arg(long, value_name = "TOKEN", env = "ZOHO_ACCESS_TOKEN", hide_env_values = true,
          value_parser = args::secret)]
    access_token: Option<SecretString>,
}

fn header(text: &str) -> Result<(String, String), &'static str> {
    match text.split_once(':') {
        Some((name, value)) if !name.trim().is_empty() => {
            Ok((name.trim().to_owned(), value.trim().to_owned()))
        }
        _ => Err("write it as NAME:VALUE"),
    }
}

/// What was typed for one operation.
#[derive(Debug)]
pub(super) struct Line {
    operation: &'static Operation,
    global: Global,
    common: Common,
    matches: ArgMatches,
}

impl Line {
    /// Reads the whole line `typed` as one of the operation that `words` begin with. For `--help` and what
    /// is wrong with it, clap speaks and ends the program, as for every other command.
    pub(super) fn read(
        words: &[String],
        typed: impl IntoIterator<Item = OsString>,
    ) -> Result<Self, Failure> {
        let (path, operation) = named(words)?;
        let command = command(&path, operation);
        let matches = command
            .try_get_matches_from(typed)
            .unwrap_or_else(|e| e.exit());
        let failure = |e: clap::Error| Failure::usage(e.to_string());
        let global = Global::from_arg_matches(&matches).map_err(failure)?;
        let mut leaf = matches;
        while let Some((_, inner)) = leaf.remove_subcommand() {
            leaf = inner;
        }
        let common = Common::from_arg_matches(&leaf).map_err(failure)?;
        Ok(Self {
            operation,
            global,
            common,
            matches: leaf,
        })
    }

    pub(super) fn operation(&self) -> &'static Operation {
        self.operation
    }

    pub(super) fn operation_name(&self) -> &'static str {
        self.operation.name()
    }

    pub(super) fn global(&self) -> &Global {
        &self.global
    }

    pub(super) fn access_token(&self) -> Option<&SecretString> {
        self.common.access_token.as_ref()
    }

    pub(super) fn org(&self) -> Option<&str> {
        self.common.org.as_deref()
    }

    pub(super) fn api_version(&self) -> Option<String> {
        self.common.api_version.clone()
    }

    pub(super) fn is_raw(&self) -> bool {
        self.common.raw
    }

    pub(super) fn output(&self) -> Option<&Path> {
        self.common.output.as_deref()
    }

    pub(super) fn body(&self) -> Option<&Path> {
        self.common.body.as_deref()
    }

    pub(super) fn wants_template(&self) -> bool {
        self.common.template
    }

    /// A body with every field.
    pub(super) fn sample_body(&self) -> Option<Value> {
        match self.operation.sample_body(Sample::Full) {
            SampleBody::Json(json) => Some(json.wire().clone()),
            _ => None,
        }
    }

    /// The parameters of the query, first those that have an option.
    pub(super) fn query(&self) -> Vec<(String, String)> {
        let named = self.given(Place::Query, self.operation.query());
        named.into_iter().chain(self.common.query.clone()).collect()
    }

    /// The headers, first those that have an option.
    pub(super) fn headers(&self) -> Vec<(String, String)> {
        let named = self.given(Place::Header, self.operation.headers());
        named
            .into_iter()
            .chain(self.common.header.clone())
            .collect()
    }

    /// The parameters of the path.
    pub(super) fn path(&self) -> Vec<String> {
        let given = self.given(Place::Path, self.operation.path_parameters());
        given.into_iter().map(|(_, value)| value).collect()
    }

    /// The parts of the form that were given: a file by its path, several each for itself.
    pub(super) fn parts(&self) -> Vec<(&'static Parameter, String)> {
        let parts = self.operation.parts().iter();
        let given = parts.flat_map(|part| {
            let values = self.values(Place::Part, part.name());
            values.into_iter().map(move |value| (part, value))
        });
        given.collect()
    }

    /// What was given of these parameters; several values of one are separated by commas.
    fn given(&self, place: Place, parameters: &[Parameter]) -> Vec<(String, String)> {
        let given = parameters.iter().filter_map(|parameter| {
            let values = self.values(place, parameter.name());
            let given = !values.is_empty();
            given.then(|| (parameter.name().to_owned(), values.join(",")))
        });
        given.collect()
    }

    fn values(&self, place: Place, name: &str) -> Vec<String> {
        let id = place.id(name);
        // One whose name is taken has no option.
        let values = self.matches.try_get_raw(&id).ok().flatten();
        let values = values.into_iter().flatten();
        values
            .map(|value| value.to_string_lossy().into_owned())
            .collect()
    }
}

/// The words that name the operation, as they were typed, and the operation.
fn named(words: &[String]) -> Result<(Vec<String>, &'static Operation), Failure> {
    let (path, name) = match words {
        [product, name, ..] if matches!(product.as_str(), "crm" | "desk") => (
            vec![product.clone(), name.clone()],
            format!("{product}.{name}"),
        ),
        [product] if matches!(product.as_str(), "crm" | "desk") => {
            return Err(Failure::usage(format!(
                "which operation of {product}? `zoho ops {product}` lists them"
            )));
        }
        [option, ..] if option.starts_with('-') => {
            return Err(Failure::usage(
                "the operation comes first and its options behind it: zoho call PRODUCT OPERATION …",
            ));
        }
        [name, ..] => (vec![name.clone()], name.clone()),
        [] => return Err(Failure::usage("which operation? `zoho ops WORD` finds it")),
    };
    let known = operations::find(&name)?;
    match catalogue::operation(known.name()) {
        Some(operation) => Ok((path, operation)),
        None => Err(operations::unknown(&name)),
    }
}

/// `zoho` with the one operation behind `call`.
fn command(path: &[String], operation: &'static Operation) -> Command {
    let mut inner = None;
    for word in path.iter().rev() {
        let command = Command::new(word.clone());
        inner = Some(match inner {
            None => leaf(command, operation),
            Some(inner) => command.subcommand_required(true).subcommand(inner),
        });
    }
    let call = Command::new("call")
        .subcommand_required(true)
        .subcommands(inner);
    Cli::command().mut_subcommand("call", |_| call)
}

/// The operation's own command.
fn leaf(command: Command, operation: &'static Operation) -> Command {
    let mut about =
        operations::find(operation.name()).map_or_else(|_| String::new(), ops::http_line);
    let scopes: Vec<_> = operation.scopes().collect();
    if !scopes.is_empty() {
        about.push_str("\nScopes: ");
        about.push_str(&scopes.join(","));
    }
    if !operation.body_notation().is_empty() {
        about.push_str("\nBody: ");
        about.push_str(operation.body_notation());
    }
    let mut command = Common::augment_args(command).about(about);
    let mut taken = taken(&command);
    for parameter in operation.path_parameters() {
        let name = parameter.name();
        let value_name = name.to_uppercase();
        let argument = Arg::new(Place::Path.id(name))
            .value_name(value_name)
            .required(true);
        let parser = NonEmptyStringValueParser::new();
        command = command.arg(argument.value_parser(parser).help(told(parameter)));
    }
    for (place, parameters) in [
        (Place::Query, operation.query()),
        (Place::Header, operation.headers()),
        (Place::Part, operation.parts()),
    ] {
        for parameter in parameters {
            if taken.insert(parameter.name().to_owned()) {
                command = command.arg(option(place, parameter, &mut taken));
            }
        }
    }
    command
}

/// The names that are no operation's to have.
fn taken(command: &Command) -> HashSet<String> {
    let global = Global::augment_args(Command::new("zoho"));
    let options = command.get_arguments().chain(global.get_arguments());
    let names = options.filter_map(|option| option.get_long().map(str::to_owned));
    names
        .chain(["help".to_owned(), "version".to_owned()])
        .collect()
}

/// The option of a parameter, also in lower case with dashes.
fn option(place: Place, parameter: &'static Parameter, taken: &mut HashSet<String>) -> Arg {
    let name = parameter.name();
    let option = Arg::new(place.id(name))
        .long(name)
        .help(told(parameter))
        .help_heading(place.heading())
        .value_name("VALUE")
        // `-createdTime` is a value.
        .allow_hyphen_values(true)
        .required(parameter.is_missed());
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
    } else if let Some(bounds) = parameter.bounds() {
        option
            .value_name("N")
            .value_parser(clap::value_parser!(i64).range(bounds))
    } else if parameter.notation().trim_end_matches('!') == "bool" {
        option.value_parser(PossibleValuesParser::new(["true", "false"]))
    } else {
        option
    }
}

/// `departmentId` and `page_token` as `department-id` and `page-token`.
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

/// What a parameter holds.
fn told(parameter: &Parameter) -> String {
    /// More words than this are not read.
    const SHOWN: usize = 12;

    let values = parameter.values();
    if values.is_empty() {
        return parameter.notation().replace('!', "");
    }
    let shown = values.iter().take(SHOWN).map(String::as_str);
    let more = if values.len() > SHOWN { ", …" } else { "" };
    format!("{}{more}", shown.collect::<Vec<_>>().join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use zoho_sim::catalogue::Product;

    fn line(typed: &[&str]) -> Line {
        let words: Vec<_> = typed.iter().map(|&word| word.to_owned()).collect();
        let typed = ["zoho", "call"].iter().chain(typed).map(OsString::from);
        Line::read(&words, typed).unwrap()
    }

    fn refused(words: &[&str]) -> String {
        let words: Vec<_> = words.iter().map(|&word| word.to_owned()).collect();
        named(&words).unwrap_err().to_string()
    }

    #[test]
    fn the_command_of_every_operation_is_sound() {
        for operation in Product::ALL.into_iter().flat_map(Product::operations) {
            leaf(Command::new("x"), operation).debug_assert();
        }
        let operation = catalogue::operation("desk.tickets.get").unwrap();
        command(&["desk".to_owned(), "tickets.get".to_owned()], operation).debug_assert();
    }

    #[test]
    fn every_parameter_has_an_option_or_a_place() {
        for operation in Product::ALL.into_iter().flat_map(Product::operations) {
            let command = leaf(Command::new("x"), operation);
            let has = |id: &str| {
                command
                    .get_arguments()
                    .any(|argument| argument.get_id() == id)
            };
            for parameter in operation.query() {
                let option = has(&Place::Query.id(parameter.name()));
                assert!(
                    option || !parameter.is_missed(),
                    "{}: {} can be given by --query alone",
                    operation.name(),
                    parameter.name()
                );
            }
            for part in operation.parts() {
                assert!(has(&Place::Part.id(part.name())), "{}", operation.name());
            }
        }
    }

    #[test]
    fn parameters_are_options_and_paths_are_arguments() {
        let line = line(&[
            "crm",
            "users.list",
            "--type",
            "ActiveUsers",
            "--ids",
            "1,2",
            "--ids",
            "3",
            "--per-page",
            "5",
            "--query",
            "odd=a=b",
            "--if-modified-since",
            "2026-01-01T00:00:00+00:00",
            "--header",
            "X-Odd: y",
        ]);
        let pairs = [
            ("ids", "1,2,3"),
            ("per_page", "5"),
            ("type", "ActiveUsers"),
            ("odd", "a=b"),
        ];
        let expected = pairs.map(|(name, value)| (name.to_owned(), value.to_owned()));
        let mut query = line.query();
        query.sort();
        let mut sorted = expected.to_vec();
        sorted.sort();
        assert_eq!(query, sorted);
        assert_eq!(line.headers()[1], ("X-Odd".to_owned(), "y".to_owned()));
        let line = self::line(&["desk.tickets.get", "4 2", "--include", "contacts"]);
        assert_eq!(line.path(), ["4 2"]);
        assert_eq!(line.operation_name(), "desk.tickets.get");
    }

    #[test]
    fn options_of_every_command_stand_anywhere() {
        let words = ["crm", "users.list"].map(str::to_owned);
        let typed = [
            "zoho",
            "--user",
            "ada",
            "call",
            "crm",
            "users.list",
            "--store",
            "x",
        ];
        let line = Line::read(&words, typed.map(OsString::from)).unwrap();
        assert_eq!(line.global().user, "ada");
        assert_eq!(line.global().store.as_deref(), Some(Path::new("x")));
    }

    #[test]
    fn what_is_meant_is_asked_for() {
        assert!(refused(&["desk"]).contains("zoho ops desk"));
        assert!(refused(&["--limit", "5", "desk"]).contains("comes first"));
        let error = refused(&["desk", "ticket.list"]);
        assert!(error.contains("did you mean desk.tickets.list"), "{error}");
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
