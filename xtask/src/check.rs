//! `cargo xtask check`: the gates every change passes.

pub(crate) mod api;
mod architecture;
mod commands;
mod features;
mod layers;
mod licences;
mod modules;
mod msrv;
mod neighbours;
mod package;
mod products;
mod tidy;

use std::process::ExitCode;

use anyhow::Result;
use clap::builder::{PossibleValue, PossibleValuesParser};

use crate::stopwatch::Stopwatch;

/// What a gate found amiss, a line each; nothing when the gate is passed.
type Findings = Vec<String>;

/// One thing that holds for the whole workspace, and the way to see that it does.
#[derive(Debug, Clone, Copy)]
struct Gate {
    /// How to ask for it.
    name: &'static str,
    /// What it protects.
    why: &'static str,
    /// Looks. An error means that it could not look, which fails it too.
    run: fn() -> Result<Findings>,
}

/// The gates, the quick ones first.
const GATES: &[Gate] = &[
    Gate {
        name: "fmt",
        why: "one way to lay out code, so that a diff shows changes only",
        run: commands::fmt,
    },
    Gate {
        name: "tidy",
        why: "nothing left for later in the tree, files short enough to read, the README's commands there",
        run: tidy::run,
    },
    Gate {
        name: "codegen",
        why: "generated code is what the catalogue says, so that both change together",
        run: crate::codegen::findings,
    },
    Gate {
        name: "layers",
        why: "crates depend downwards only, and a product brings no HTTP of its own",
        run: layers::run,
    },
    Gate {
        name: "modules",
        why: "no circles between files, and names are imported from where they live",
        run: modules::run,
    },
    Gate {
        name: "architecture",
        why: "the page that explains the code names files and functions that exist",
        run: architecture::run,
    },
    Gate {
        name: "products",
        why: "products are data: what serves all of them names few",
        run: products::run,
    },
    Gate {
        name: "licences",
        why: "everything linked in may be used, comes from crates.io, and our crates say who they are",
        run: licences::run,
    },
    Gate {
        name: "msrv",
        why: "the stated rust-version is enough for every dependency",
        run: msrv::run,
    },
    Gate {
        name: "clippy",
        why: "the lints of the workspace, missing docs among them, as errors",
        run: commands::clippy,
    },
    Gate {
        name: "docs",
        why: "the documentation builds and its links lead somewhere",
        run: commands::docs,
    },
    Gate {
        name: "api",
        why: "a change of the public API is seen, and named when it breaks the code of others",
        run: api::run,
    },
    Gate {
        name: "features",
        why: "each feature compiles alone and none is needed by accident",
        run: features::run,
    },
    Gate {
        name: "neighbours",
        why: "the TLS of other people's code runs as it does without ours",
        run: neighbours::run,
    },
    Gate {
        name: "package",
        why: "what would be published is whole and compiles outside the workspace",
        run: package::run,
    },
];

/// Which gates to run.
#[derive(Debug, clap::Args)]
pub(crate) struct Options {
    /// The gates to run; all when none is named
    #[arg(value_name = "GATE", value_parser = names())]
    gates: Vec<String>,
    /// List the gates and why each exists
    #[arg(long)]
    list: bool,
}

/// The names that the command line takes.
fn names() -> PossibleValuesParser {
    let values = GATES.iter().map(|g| PossibleValue::new(g.name).help(g.why));
    PossibleValuesParser::new(values)
}

/// Runs the gates one after another, all of them whatever happens, and says which failed.
pub(crate) fn run(options: &Options) -> Result<ExitCode> {
    if options.list {
        for gate in GATES {
            println!("{:<14}{}", gate.name, gate.why);
        }
        return Ok(ExitCode::SUCCESS);
    }
    let chosen = chosen(GATES, &options.gates);
    let failed = failures(&chosen);
    if failed.is_empty() {
        println!("\nAll of {} passed.", count(chosen.len()));
        return Ok(ExitCode::SUCCESS);
    }
    eprintln!("\n{} of {} failed:", failed.len(), count(chosen.len()));
    for name in failed {
        eprintln!("  {name:<14}repeat with `cargo xtask check {name}`");
    }
    Ok(ExitCode::FAILURE)
}

/// The gates asked for, in the order of the table.
fn chosen(gates: &[Gate], names: &[String]) -> Vec<Gate> {
    let named = |gate: &&Gate| names.is_empty() || names.iter().any(|name| name == gate.name);
    gates.iter().filter(named).copied().collect()
}

/// Runs the gates and gives the names of those that failed.
fn failures(gates: &[Gate]) -> Vec<&'static str> {
    let mut failed = Vec::new();
    for gate in gates {
        println!("\n==> {}: {}", gate.name, gate.why);
        let watch = Stopwatch::start();
        let findings = (gate.run)().unwrap_or_else(|error| vec![format!("{error:#}")]);
        for finding in &findings {
            eprintln!("{}: {finding}", gate.name);
        }
        let verdict = if findings.is_empty() { "ok" } else { "FAILED" };
        println!("{}: {verdict} ({watch})", gate.name);
        if !findings.is_empty() {
            failed.push(gate.name);
        }
    }
    failed
}

/// A number of gates, in words.
fn count(gates: usize) -> String {
    let plural = if gates == 1 { "" } else { "s" };
    format!("{gates} gate{plural}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    const PASSES: Gate = Gate {
        name: "passes",
        why: "a test",
        run: || Ok(Vec::new()),
    };
    const FINDS: Gate = Gate {
        name: "finds",
        run: || Ok(vec!["something".to_owned()]),
        ..PASSES
    };
    const BREAKS: Gate = Gate {
        name: "breaks",
        run: || anyhow::bail!("cannot look"),
        ..PASSES
    };

    #[test]
    fn all_run_and_those_that_fail_or_cannot_look_are_told() {
        assert_eq!(failures(&[FINDS, BREAKS, PASSES]), ["finds", "breaks"]);
        assert!(failures(&[PASSES]).is_empty());
    }

    #[test]
    fn names_choose_and_no_name_means_all() {
        let gates = [PASSES, FINDS, BREAKS];
        assert_eq!(chosen(&gates, &[]).len(), 3);
        let one = chosen(&gates, &["finds".to_owned()]);
        assert_eq!(one.len(), 1);
        assert_eq!(one[0].name, "finds");
    }

    #[test]
    fn no_name_stands_twice_in_the_table() {
        let names: BTreeSet<_> = GATES.iter().map(|gate| gate.name).collect();
        assert_eq!(names.len(), GATES.len());
    }
}
