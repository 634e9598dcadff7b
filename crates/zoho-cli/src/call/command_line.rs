//! The command line of one operation, parsed.

use std::ffi::OsString;
use std::path::Path;

use clap::{ArgMatches, Command, FromArgMatches};
use serde_json::Value;
use zoho::auth::SecretString;
use zoho::http::dynamic::Entry;
use zoho_catalog::{OperationRef, ParameterRef, Parameters};

use super::options::{CommonOptions, ParameterLocation, leaf};
use crate::args::{self, Global};
use crate::failure::Failure;
use crate::product::Product;
use crate::products::Products;

/// The parsed command line of one operation.
#[derive(Debug)]
pub(super) struct CommandLine {
    product: Product,
    entry: &'static Entry,
    operation: OperationRef<'static>,
    global: Global,
    common: CommonOptions,
    matches: ArgMatches,
}

impl CommandLine {
    /// Parses the whole line `typed` as one of the operation that `words` begin with. The inner error is
    /// clap's: help that was asked for, or what is wrong with the line.
    pub(super) fn read(
        words: &[String],
        typed: Vec<OsString>,
        products: &Products,
    ) -> Result<Result<Self, clap::Error>, Failure> {
        let named = named(words, products)?;
        Ok(Self::parse(named, typed, products))
    }

    fn parse(
        named: Named<'_>,
        typed: Vec<OsString>,
        products: &Products,
    ) -> Result<Self, clap::Error> {
        let matches = command(&named, products).try_get_matches_from(typed)?;
        let global = args::global(products, &matches)?;
        let mut leaf = matches;
        while let Some((_, inner)) = leaf.remove_subcommand() {
            leaf = inner;
        }
        let common = CommonOptions::from_arg_matches(&leaf)?;
        Ok(Self {
            product: named.product.clone(),
            entry: named.entry,
            operation: named.operation,
            global,
            common,
            matches: leaf,
        })
    }

    pub(super) fn product(&self) -> &Product {
        &self.product
    }

    pub(super) fn entry(&self) -> &'static Entry {
        self.entry
    }

    pub(super) fn operation(&self) -> OperationRef<'static> {
        self.operation
    }

    pub(super) fn operation_name(&self) -> &'static str {
        self.entry.operation().name()
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

    /// Returns a body with every field.
    pub(super) fn sample_body(&self) -> Option<Value> {
        self.product.sample_body(self.operation)
    }

    /// Returns the parameters of the query, first those that have an option.
    pub(super) fn query(&self) -> Vec<(String, String)> {
        let named = self.given(ParameterLocation::Query, self.operation.query());
        named.into_iter().chain(self.common.query.clone()).collect()
    }

    /// Returns the headers, first those that have an option.
    pub(super) fn headers(&self) -> Vec<(String, String)> {
        let named = self.given(ParameterLocation::Header, self.operation.headers());
        named
            .into_iter()
            .chain(self.common.header.clone())
            .collect()
    }

    /// Returns the parameters of the path.
    pub(super) fn path(&self) -> Vec<String> {
        let given = self.given(ParameterLocation::Path, self.operation.path_parameters());
        given.into_iter().map(|(_, value)| value).collect()
    }

    /// Returns the parts of the form that were given; a file as its path, several files as several parts.
    pub(super) fn parts(&self) -> Vec<(ParameterRef<'static>, String)> {
        let given = self.operation.parts().flat_map(|part| {
            let values = self.values(ParameterLocation::Part, part.name());
            values.into_iter().map(move |value| (part, value))
        });
        given.collect()
    }

    /// Returns the given ones of these parameters; several values of one are joined by commas.
    fn given(
        &self,
        location: ParameterLocation,
        parameters: Parameters<'_>,
    ) -> Vec<(String, String)> {
        let given = parameters.filter_map(|parameter| {
            let values = self.values(location, parameter.name());
            let given = !values.is_empty();
            given.then(|| (parameter.name().to_owned(), values.join(",")))
        });
        given.collect()
    }

    fn values(&self, location: ParameterLocation, name: &str) -> Vec<String> {
        let id = location.id(name);
        // A parameter whose name is taken has no option.
        let values = self.matches.try_get_raw(&id).ok().flatten();
        let values = values.into_iter().flatten();
        values
            .map(|value| value.to_string_lossy().into_owned())
            .collect()
    }
}

/// The operation that a line names.
#[derive(Debug)]
struct Named<'p> {
    /// The words that name it, as they were typed.
    words: &'p [String],
    product: &'p Product,
    entry: &'static Entry,
    operation: OperationRef<'static>,
}

/// Returns the operation that the first one or two of `words` name.
fn named<'p>(words: &'p [String], products: &'p Products) -> Result<Named<'p>, Failure> {
    let (length, name) = match words {
        [] => return Err(Failure::usage("which operation? `zoho ops WORD` finds it")),
        [option, ..] if option.starts_with('-') => {
            return Err(Failure::usage(
                "the operation comes first and its options after it: zoho call PRODUCT OPERATION …",
            ));
        }
        [name, ..] if name.contains('.') => (1, name.clone()),
        [product, name, ..] => {
            let product = products.find(product)?;
            (2, format!("{}.{name}", product.name()))
        }
        [product] => {
            let product = products.find(product)?.name();
            return Err(Failure::usage(format!(
                "which operation of {product}? `zoho ops {product}` lists them"
            )));
        }
    };
    let (product, entry) = products.operation(&name)?;
    match product.described(entry.operation().name()) {
        Some(operation) => Ok(Named {
            words: &words[..length],
            product,
            entry,
            operation,
        }),
        None => Err(Failure::usage(format!(
            "the catalogue of {} has no operation `{name}`",
            product.title()
        ))),
    }
}

/// Returns `zoho` with the one operation as the subcommand of `call`.
fn command(named: &Named<'_>, products: &Products) -> Command {
    let mut inner = None;
    for word in named.words.iter().rev() {
        let command = Command::new(word.clone());
        inner = Some(match inner {
            None => leaf(command, named.entry.operation(), named.operation, products),
            Some(inner) => command.subcommand_required(true).subcommand(inner),
        });
    }
    let call = Command::new("call")
        .subcommand_required(true)
        .subcommands(inner);
    args::command(products).mut_subcommand("call", |_| call)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::product::fixture::shop;

    fn products() -> Products {
        Products::new([shop()])
    }

    fn line(typed: &[&str]) -> CommandLine {
        let words: Vec<_> = typed.iter().map(|&word| word.to_owned()).collect();
        let typed = ["zoho", "call"].iter().chain(typed).map(OsString::from);
        CommandLine::read(&words, typed.collect(), &products())
            .unwrap()
            .unwrap()
    }

    fn refused(words: &[&str]) -> String {
        let words: Vec<_> = words.iter().map(|&word| word.to_owned()).collect();
        named(&words, &products()).unwrap_err().to_string()
    }

    #[test]
    fn parameters_are_options_and_paths_are_arguments() {
        let line = line(&[
            "shop",
            "boxes.list",
            "--type",
            "Open",
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
        let expected = [
            ("ids", "1,2,3"),
            ("odd", "a=b"),
            ("per_page", "5"),
            ("type", "Open"),
        ];
        let expected = expected.map(|(name, value)| (name.to_owned(), value.to_owned()));
        let mut query = line.query();
        query.sort();
        assert_eq!(query, expected);
        assert_eq!(line.headers()[1], ("X-Odd".to_owned(), "y".to_owned()));
        let line = self::line(&["shop.boxes.get", "4 2", "--include", "lids"]);
        assert_eq!(line.path(), ["4 2"]);
        assert_eq!(line.operation_name(), "shop.boxes.get");
    }

    #[test]
    fn options_of_every_command_stand_anywhere() {
        let words = ["shop", "boxes.list"].map(str::to_owned);
        let typed = [
            "zoho",
            "--user",
            "ada",
            "call",
            "shop",
            "boxes.list",
            "--store",
            "x",
        ];
        let typed = typed.map(OsString::from).to_vec();
        let line = CommandLine::read(&words, typed, &products())
            .unwrap()
            .unwrap();
        assert_eq!(line.global().user, "ada");
        assert_eq!(line.global().store.as_deref(), Some(Path::new("x")));
    }

    #[test]
    fn what_is_missing_or_wrong_is_said() {
        assert!(refused(&["shop"]).contains("zoho ops shop"));
        assert!(refused(&["--limit", "5", "shop"]).contains("comes first"));
        let error = refused(&["shop", "box.list"]);
        assert!(error.contains("did you mean shop.boxes.list"), "{error}");
        let error = refused(&["shap", "boxes.list"]);
        assert!(error.contains("did you mean shop?"), "{error}");
        assert!(refused(&[]).contains("zoho ops WORD"));
    }

    #[test]
    fn the_whole_command_is_sound() {
        let products = products();
        let words = ["shop", "boxes.get"].map(str::to_owned);
        command(&named(&words, &products).unwrap(), &products).debug_assert();
    }
}
