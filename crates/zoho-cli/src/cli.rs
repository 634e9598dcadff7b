//! The command line as a value, with its products and outputs.

use std::ffi::OsString;
use std::io::Write;

use crate::args::{self, Arguments, Command};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::out::Out;
use crate::product::Product;
use crate::products::Products;
use crate::settings::Settings;
use crate::text::harmless;
use crate::{audit, call, get, login, logout, ops, scopes, sim, status};

/// The `zoho` command with the products that are added to it.
///
/// ```
/// use zoho_cli::{Cli, Exit};
///
/// let cli = Cli::new().products(zoho_cli::built_in());
/// assert_eq!(cli.run(["zoho", "ops", "tickets.list"]), Exit::Done);
/// ```
#[derive(Debug, Default)]
pub struct Cli {
    products: Vec<Product>,
    out: Out,
}

impl Cli {
    /// Creates a command line that writes to standard output and standard error.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a product. Its name must differ from those of the others.
    #[must_use]
    pub fn product(mut self, product: Product) -> Self {
        self.products.push(product);
        self
    }

    /// Adds several products.
    #[must_use]
    pub fn products(mut self, products: impl IntoIterator<Item = Product>) -> Self {
        self.products.extend(products);
        self
    }

    /// Writes results to `results` and messages to `messages` instead of standard output and standard error. Neither is
    /// treated as a terminal. Requested help is a result.
    #[must_use]
    pub fn output(
        mut self,
        results: impl Write + Send + 'static,
        messages: impl Write + Send + 'static,
    ) -> Self {
        self.out = Out::to(results, messages);
        self
    }

    /// Runs the command `arguments`, whose first item is the name of the program. Missing options are taken from
    /// environment variables, which the help of a command names.
    ///
    /// It blocks on its own runtime; call it outside an asynchronous one, or with `tokio::task::spawn_blocking`.
    pub fn run<A: Into<OsString>>(self, arguments: impl IntoIterator<Item = A>) -> Exit {
        let arguments: Vec<OsString> = arguments.into_iter().map(Into::into).collect();
        let out = self.out;
        let exit = run(Products::new(self.products), arguments, &out);
        match out.finish() {
            Ok(()) => exit,
            Err(e) => {
                out.note(format_args!("error: the output cannot be written: {e}"));
                Exit::Usage
            }
        }
    }
}

fn run(products: Products, arguments: Vec<OsString>, out: &Out) -> Exit {
    let parsed = match args::parse(&products, arguments.clone()) {
        Ok(parsed) => parsed,
        Err(e) => return args::explain(&e, out),
    };
    let runtime = match tokio::runtime::Runtime::new() {
        Ok(runtime) => runtime,
        Err(e) => {
            out.note(format_args!("error: the runtime cannot be started: {e}"));
            return Exit::Failed;
        }
    };
    let exit = match runtime.block_on(execute(&parsed, products, arguments, out)) {
        Ok(exit) => exit,
        Err(failure) => {
            let sentence = harmless(&failure.to_string());
            out.note(format_args!("{} {sentence}", out.err_paint().red("error:")));
            failure.exit()
        }
    };
    // A thread that still waits for the keyboard or a browser must not keep the command alive.
    runtime.shutdown_background();
    exit
}

async fn execute(
    parsed: &Arguments,
    products: Products,
    typed: Vec<OsString>,
    out: &Out,
) -> Result<Exit, Failure> {
    let settings = Settings::new(&parsed.global, products);
    match &parsed.command {
        Command::Login(args) => login::run(args, &settings, out).await,
        Command::Status(args) => status::run(args, &settings, out).await,
        Command::Logout(args) => logout::run(args, &settings, out).await,
        Command::Audit(args) => audit::run(args, &settings, out).await,
        Command::Get(args) => get::run(args, &settings, out).await,
        Command::Ops(args) => ops::run(args, &settings, out),
        Command::Scopes(args) => scopes::run(args, &settings, out),
        Command::Call(args) => call::run(args, typed, settings.products(), out).await,
        Command::Sim(args) => sim::run(args, &settings, out).await,
    }
}
