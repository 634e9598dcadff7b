//! The operations of both products, found by name.

use std::fmt::Write;

use strsim::jaro_winkler;
use zoho::http::Operation;

use crate::exit::Failure;

/// How alike a name has to be to be worth proposing.
const ALIKE: f64 = 0.75;

/// How many names are proposed.
const PROPOSED: usize = 3;

/// All of them.
pub(crate) fn all() -> impl Iterator<Item = &'static Operation> {
    let products = [zoho::crm::OPERATIONS, zoho::desk::OPERATIONS];
    products.into_iter().flatten().copied()
}

/// The operation of that name: whole (`crm.users.list`), or without the product where only one product
/// has it (`users.list`).
pub(crate) fn find(name: &str) -> Result<&'static Operation, Failure> {
    if let Some(found) = all().find(|operation| operation.name() == name) {
        return Ok(found);
    }
    let short = all().filter(|operation| without_product(operation) == name);
    match short.collect::<Vec<_>>().as_slice() {
        [found] => Ok(found),
        [] => Err(unknown(name)),
        several => {
            let names: Vec<_> = several.iter().map(|operation| operation.name()).collect();
            let names = names.join(" and ");
            Err(Failure::usage(format!(
                "`{name}` may be {names}: write it with the product"
            )))
        }
    }
}

/// The name behind the product.
pub(crate) fn without_product(operation: &Operation) -> &'static str {
    let name = operation.name();
    name.split_once('.').map_or(name, |(_, rest)| rest)
}

/// Nothing is called so; what is meant may be one of a few.
pub(crate) fn unknown(name: &str) -> Failure {
    let shown = crate::text::harmless(name);
    let mut message = format!("there is no operation `{shown}`");
    let names = nearest(name);
    if names.is_empty() {
        message.push_str(": look for it with `zoho ops WORD`");
    } else {
        // Writing to a string cannot fail.
        let _ = write!(
            message,
            "; did you mean {}? `zoho ops WORD` looks for others",
            names.join(", ")
        );
    }
    Failure::usage(message)
}

/// The names that look like it, the most alike first.
fn nearest(name: &str) -> Vec<&'static str> {
    let name = name.to_ascii_lowercase();
    let mut alike: Vec<_> = all()
        .map(|operation| {
            let whole = jaro_winkler(&name, operation.name());
            let short = jaro_winkler(&name, without_product(operation));
            (whole.max(short), operation.name())
        })
        .filter(|(alike, _)| *alike >= ALIKE)
        .collect();
    alike.sort_by(|a, b| b.0.total_cmp(&a.0));
    alike.truncate(PROPOSED);
    alike.into_iter().map(|(_, name)| name).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_found_whole_or_short() {
        for name in ["crm.users.list", "desk.tickets.list", "tickets.list"] {
            assert!(find(name).unwrap().name().ends_with(name));
        }
        let both = find("users.list").unwrap_err().to_string();
        assert!(
            both.contains("crm.users.list and desk.users.list"),
            "{both}"
        );
    }

    #[test]
    fn an_unknown_name_is_answered_with_the_nearest() {
        let error = find("desk.ticket.list").unwrap_err().to_string();
        assert!(error.contains("did you mean desk.tickets.list"), "{error}");
        let error = find("xyzzy").unwrap_err().to_string();
        assert!(error.contains("zoho ops WORD"), "{error}");
    }

    #[test]
    fn the_examples_name_operations_that_are_there() {
        let texts = [
            include_str!("../README.md"),
            include_str!("args.rs"),
            include_str!("args/operations.rs"),
        ];
        let mut seen = 0;
        for line in texts.iter().flat_map(|text| text.lines()) {
            let words: Vec<_> = line.split([' ', '"', ')', '`']).collect();
            for (at, pair) in words.windows(2).enumerate() {
                let name = match pair {
                    [product @ ("crm" | "desk"), name] if at > 0 && words[at - 1] == "call" => {
                        format!("{product}.{name}")
                    }
                    ["scopes", name] if name.matches('.').count() == 2 => (*name).to_owned(),
                    _ => continue,
                };
                assert!(find(&name).is_ok(), "{name}: {line}");
                seen += 1;
            }
        }
        assert!(seen > 10, "{seen}");
    }

    /// The path, whatever its parameters are called: what is written by hand may call them otherwise.
    fn without_names(path: &str) -> String {
        let segments = path.split('/');
        let segments = segments.map(|s| if s.starts_with('{') { "{}" } else { s });
        segments.collect::<Vec<_>>().join("/")
    }

    #[test]
    fn the_catalogue_of_the_simulator_is_the_same() {
        use zoho_sim::products;

        for operation in all() {
            let known = products::operation(operation.name());
            let known = known.unwrap_or_else(|| panic!("{}", operation.name()));
            assert_eq!(known.method(), operation.method().as_str());
            assert_eq!(
                without_names(known.path()),
                without_names(operation.path()),
                "{}",
                operation.name()
            );
            let scopes: Vec<_> = known.scopes().collect();
            assert_eq!(scopes, operation.required_scopes(), "{}", operation.name());
            let alternatives = known.alternative_scopes();
            assert_eq!(
                alternatives,
                operation.alternative_scopes(),
                "{}",
                operation.name()
            );
            let needs = known.needs_organization();
            assert_eq!(
                needs,
                operation.needs_organization(),
                "{}",
                operation.name()
            );
        }
        assert_eq!(all().count(), products::operations().count());
    }
}
