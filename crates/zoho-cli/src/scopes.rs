//! `zoho scopes`: prints the scopes that operations need.

use zoho::ScopeSet;

use crate::args;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::out::Out;
use crate::settings::Settings;

pub(crate) fn run(
    args: &args::Scopes,
    settings: &Settings<'_>,
    out: &Out,
) -> Result<Exit, Failure> {
    let mut scopes = ScopeSet::new();
    for name in &args.operations {
        let (_, entry) = settings.products().operation(name)?;
        let operation = entry.operation();
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
    Ok(Exit::Done)
}
