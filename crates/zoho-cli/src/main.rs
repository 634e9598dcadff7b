#![doc = include_str!("../README.md")]

mod args;
mod audit;
mod browser;
mod call;
mod callback;
mod demo;
mod exit;
mod get;
mod input;
mod login;
mod logout;
mod operations;
mod ops;
mod out;
mod pretty;
mod scopes;
mod settings;
mod sim;
mod status;
mod table;
mod target;
mod terminal;
mod text;
mod time;

use std::process::ExitCode;

use clap::Parser;

use args::{Cli, Command};
use exit::{Exit, Failure};
use out::Out;
use settings::Settings;

fn main() -> ExitCode {
    let cli = Cli::try_parse().unwrap_or_else(|e| args::refused(&e));
    let out = Out::new();
    let exit = match tokio::runtime::Runtime::new() {
        Ok(runtime) => {
            let exit = runtime.block_on(finished(&cli, &out));
            // A thread that still waits for the keyboard or a browser must not keep the command alive.
            runtime.shutdown_background();
            exit
        }
        Err(e) => {
            out.note(format_args!(
                "error: the program cannot start its threads: {e}"
            ));
            Exit::Failed
        }
    };
    match out.finish() {
        Ok(()) => exit.into(),
        Err(e) => {
            out.note(format_args!("error: the output cannot be written: {e}"));
            Exit::Usage.into()
        }
    }
}

async fn finished(cli: &Cli, out: &Out) -> Exit {
    match run(cli, out).await {
        Ok(exit) => exit,
        Err(failure) => {
            let sentence = text::harmless(&failure.to_string());
            out.note(format_args!("{} {sentence}", out.err_paint().red("error:")));
            failure.exit()
        }
    }
}

async fn run(cli: &Cli, out: &Out) -> Result<Exit, Failure> {
    let settings = Settings::new(&cli.global);
    match &cli.command {
        Command::Login(args) => login::run(args, &settings, out).await,
        Command::Status(args) => status::run(args, &settings, out).await,
        Command::Logout(args) => logout::run(args, &settings, out).await,
        Command::Audit(args) => audit::run(args, &settings, out).await,
        Command::Get(args) => get::run(args, &settings, out).await,
        Command::Ops(args) => ops::run(args, out),
        Command::Scopes(args) => scopes::run(args, out),
        Command::Call(args) => call::run(args, std::env::args_os(), out).await,
        Command::Sim(args) => sim::run(args, &settings, out).await,
    }
}
