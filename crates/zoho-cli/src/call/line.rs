//! The command line of one operation, read.

use std::ffi::OsString;
use std::path::Path;

use clap::{ArgMatches, Command, CommandFactory, FromArgMatches};
use serde_json::Value;
use zoho::auth::SecretString;
use zoho_catalog::{OperationRef, ParameterRef, Parameters};
use zoho_sim::products;
use zoho_sim::samples::{Sample, SampleBody};

use super::options::{Common, Place, leaf};
use crate::args::{self, Cli, Global};
use crate::exit::Failure;
use crate::operations;

/// What was typed for one operation.
#[derive(Debug)]
pub(super) struct Line {
    operation: OperationRef<'static>,
    name: String,
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
            .unwrap_or_else(|e| args::refused(&e));
        let failure = |e: clap::Error| Failure::usage(e.to_string());
        let global = Global::from_arg_matches(&matches).map_err(failure)?;
        let mut leaf = matches;
        while let Some((_, inner)) = leaf.remove_subcommand() {
            leaf = inner;
        }
        let common = Common::from_arg_matches(&leaf).map_err(failure)?;
        Ok(Self {
            name: operation.name(),
            operation,
            global,
            common,
            matches: leaf,
        })
    }

    pub(super) fn operation(&self) -> OperationRef<'static> {
        self.operation
    }

    pub(super) fn operation_name(&self) -> &str {
        &self.name
    }

    pub(super) fn global(&self) -> &Global {
        &self.global
    }

    pub(super) fn access_token(&self) -> Option<&SecretString> {
        self.common.token.get()
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

    pub(super) fn is_strict(&self) -> bool {
        self.common.strict
    }

    pub(super) fn wants_template(&self) -> bool {
        self.common.template
    }

    /// A body with every field.
    pub(super) fn sample_body(&self) -> Option<Value> {
        let samples = products::samples(self.operation.product())?;
        match samples.body(self.operation, Sample::Full) {
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
    pub(super) fn parts(&self) -> Vec<(ParameterRef<'static>, String)> {
        let given = self.operation.parts().flat_map(|part| {
            let values = self.values(Place::Part, part.name());
            values.into_iter().map(move |value| (part, value))
        });
        given.collect()
    }

    /// What was given of these parameters; several values of one are separated by commas.
    fn given(&self, place: Place, parameters: Parameters<'_>) -> Vec<(String, String)> {
        let given = parameters.filter_map(|parameter| {
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
fn named(words: &[String]) -> Result<(Vec<String>, OperationRef<'static>), Failure> {
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
    match products::operation(known.name()) {
        Some(operation) => Ok((path, operation)),
        None => Err(operations::unknown(&name)),
    }
}

/// `zoho` with the one operation behind `call`.
fn command(path: &[String], operation: OperationRef<'static>) -> Command {
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

#[cfg(test)]
mod tests {
    use super::*;

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
    fn the_whole_command_is_sound() {
        let operation = products::operation("desk.tickets.get").unwrap();
        command(&["desk".to_owned(), "tickets.get".to_owned()], operation).debug_assert();
    }
}
