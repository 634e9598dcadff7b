//! Help texts that depend on the products and the data centres.

use std::fmt::Write;

use clap::Command;
use clap::builder::PossibleValuesParser;
use zoho::http::DataCenter;

use crate::product::{Example, Product};
use crate::products::Products;
use crate::text::listed;

/// The column of an example's explanation.
const COLUMN: usize = 40;

const EXIT_CODES: &str = "\
Exit codes:
  0  done
  1  `audit --diff` found differences
  2  the command line, a file, the credentials or the configuration is wrong
  3  a user has to sign in, again or for more scopes
  4  Zoho refused or failed, or the network did
";

const CONSOLE: &str = "
Client id and secret come from https://api-console.zoho.com (Server-based Application), with the
redirect URI http://localhost:8953/callback.";

const LOGIN: &str = "\
Opens the browser at Zoho's sign-in page, receives the callback on a loopback port, and stores the
tokens. Access tokens are refreshed automatically. The redirect URI must be registered with the
OAuth client exactly as given.

Examples:
";

const AUDIT: &str = "\
A setting that the connection may not read is shown as such; the others are read. Values whose name
suggests a password, secret or token are hidden everywhere.

Examples:
  zoho audit --demo                       two simulated users in two data centres; no account needed
  zoho audit --all-users --save today.json
  zoho audit --all-users --diff today.json      exit code 1 if anything changed since
  zoho audit --user staging --diff production.json
  zoho audit --diff monday.json --with friday.json";

const CALL: &str = "\
PRODUCT OPERATION may be written PRODUCT.OPERATION; `zoho ops WORD` finds it. ARGUMENTS are the
parameters of the path, in order. Every other parameter is an option of its own after the operation:
`zoho call PRODUCT OPERATION --help` lists them along with these:

  --query NAME=VALUE    a query parameter that has no option
  --header NAME:VALUE   a header that has no option
  --body FILE           the JSON body, sent unchanged; `-` reads standard input
  --strict              refuse a body that does not fit the operation, instead of warning
  --template            print a body to fill in, and send nothing
  --raw                 print the response as it came
  --output FILE         write the response to FILE
  --org ID              the organisation, if the user belongs to several
  --api-version V       another API version, such as v7
  --access-token TOKEN  this token instead of a stored connection [env: ZOHO_ACCESS_TOKEN]
";

/// Returns `command` with what is said of `products`.
pub(super) fn with_products(command: Command, products: &Products) -> Command {
    let titles = products.titles("and");
    let names: Vec<_> = products.iter().map(Product::name).collect();
    let scopes = scopes(products);
    command
        .about(format!("Sign in to Zoho, audit settings, and call {titles} from a shell"))
        .after_help(top(products))
        .mut_arg("data_center", |option| option.help(data_center()))
        .mut_subcommand("login", |login| {
            organization(login, products, "Use this organisation from now on")
                .after_help(login_examples(products))
        })
        .mut_subcommand("audit", |audit| {
            organization(audit, products, "Read this organisation")
                .about(format!("Read the settings of {titles}, save them, and show what changed"))
                .after_help(format!("Reads {}.\n\n{AUDIT}", settings(products)))
        })
        .mut_subcommand("get", |get| {
            organization(get, products, "Use this organisation")
                .mut_arg("product", |product| {
                    product.value_parser(PossibleValuesParser::new(names))
                })
                .after_help(examples(products, "get", Product::get_examples))
        })
        .mut_subcommand("ops", |ops| {
            ops.about(format!("Find operations of {titles}: name, HTTP line, scopes"))
                .after_help(ops_examples(products))
        })
        .mut_subcommand("scopes", |command| {
            command.after_help(format!(
                "Examples:\n  zoho scopes {scopes}\n  zoho login --scopes \"$(zoho scopes {scopes})\""
            ))
        })
        .mut_subcommand("call", |call| {
            let examples = examples(products, "call", Product::call_examples);
            call.about(format!(
                "Call any operation of {} and print the response, indented",
                products.titles("or")
            ))
            .after_help(format!("{CALL}\n{examples}"))
        })
        .mut_subcommand("sim", |sim| {
            let hosts = products.iter().filter(|product| product.own_host().is_some());
            let ports = 2 + hosts.count();
            sim.mut_arg("port", |port| {
                port.help(format!(
                    "The first port; each data centre takes {ports}. 0 lets the system choose"
                ))
            })
            .after_help(format!(
                "Simulates the accounts servers, with a sign-in page to click, and every operation of\n\
                 {titles}, in the data centres that --data-center names (us and eu by default). Prints the\n\
                 commands that work against it.\n\n\
                 Examples:\n  zoho sim\n  zoho sim --port 0 --data-center us --data-center in"
            ))
        })
}

fn data_center() -> String {
    let codes: Vec<_> = DataCenter::ALL.iter().map(|dc| dc.code()).collect();
    format!(
        "Where the OAuth client is registered and sign-ins start: {} [default: us]; `zoho sim` takes several",
        codes.join(", ")
    )
}

/// Explains `--org`; hides it if no product has organisations to choose from.
fn organization(command: Command, products: &Products, text: &str) -> Command {
    let titles = products.titles_with_organizations();
    command.mut_arg("org", |org| {
        let org = org.hide(titles.is_empty());
        org.help(format!("{text}, if the user belongs to several ({titles})"))
    })
}

fn top(products: &Products) -> String {
    let mut text = format!("{EXIT_CODES}\nExamples:\n");
    line(&mut text, "audit --demo", "see it work, without an account");
    line(&mut text, "login --data-center eu", "sign in");
    line(&mut text, "audit", "read the settings");
    let mut examples = products.iter().filter_map(|product| {
        let example = product.get_examples().first()?;
        Some(format!("get {} {}", product.name(), example.arguments))
    });
    if let Some(example) = examples.next() {
        line(&mut text, &example, "read any path");
    }
    line(&mut text, "ops list", "find an operation");
    if let Some((example, _)) = products.example() {
        line(&mut text, &format!("call {example}"), "call any operation");
    }
    text + CONSOLE
}

fn login_examples(products: &Products) -> String {
    let mut text = LOGIN.to_owned();
    line(&mut text, "login --data-center eu", "");
    if let Some(scope) = products.example_scope() {
        let example = format!("login --user ada --more-scopes {scope}");
        line(&mut text, &example, "");
    }
    let browser = "on a machine without a browser: forward the port, or";
    line(&mut text, "login --no-browser", browser);
    line(
        &mut text,
        "login --paste",
        "copy the address that the browser ends at",
    );
    text.trim_end().to_owned()
}

/// Returns `Boxes' lids, Boxes' labels and Shop's colours` of all settings.
fn settings(products: &Products) -> String {
    let settings = products.iter().flat_map(|product| {
        let settings = product.settings().iter();
        settings.map(|setting| format!("{}'s {}", product.title(), setting.title()))
    });
    listed(&settings.collect::<Vec<_>>(), "and")
}

fn examples(products: &Products, command: &str, of: fn(&Product) -> &[Example]) -> String {
    let mut text = "Examples:\n".to_owned();
    for product in products.iter() {
        for example in of(product) {
            let arguments = format!("{command} {} {}", product.name(), example.arguments);
            line(&mut text, &arguments, example.about);
        }
    }
    text.trim_end().to_owned()
}

/// Adds the line of an example.
fn line(text: &mut String, arguments: &str, about: &str) {
    let line = format!("  zoho {arguments}");
    // Writing to a string cannot fail.
    let _ = match about {
        "" => writeln!(text, "{line}"),
        about => writeln!(text, "{line:<COLUMN$}  {about}"),
    };
}

fn ops_examples(products: &Products) -> String {
    let mut text =
        "Shows the operations that have all of the words, each somewhere in the name, the HTTP \
                    line or the\nscopes.\n\nExamples:\n"
            .to_owned();
    line(&mut text, "ops", "all operations");
    if let Some(product) = products.iter().next() {
        line(&mut text, &format!("ops {} POST", product.name()), "");
    }
    let mut operations = products.entries().map(|entry| entry.operation());
    if let Some(scope) = operations.find_map(|operation| operation.required_scopes().first()) {
        line(&mut text, &format!("ops {scope}"), "what a scope permits");
    }
    text.trim_end().to_owned()
}

/// Returns the operation of the first example of each product.
fn scopes(products: &Products) -> String {
    let names = products.iter().filter_map(|product| {
        let example = product.call_examples().first()?;
        let operation = example.arguments.split(' ').next()?;
        Some(format!("{}.{operation}", product.name()))
    });
    names.collect::<Vec<_>>().join(" ")
}
