//! `zoho scopes`: what a sign-in has to ask for.

use zoho::ScopeSet;

use crate::args;
use crate::exit::{Exit, Failure};
use crate::operations;
use crate::out::Out;

pub(crate) fn run(args: &args::Scopes, out: &Out) -> Result<Exit, Failure> {
    let mut scopes = ScopeSet::new();
    for name in &args.operations {
        let operation = operations::find(name)?;
        if operation.required_scopes().is_empty() {
            out.note(format_args!(
                "{}: Zoho does not say which scopes it needs",
                operation.name()
            ));
        }
        scopes = scopes.with(operation);
    }
    if !scopes.is_empty() {
        out.line(scopes.iter().collect::<Vec<_>>().join(","));
    }
    Ok(Exit::Fine)
}
