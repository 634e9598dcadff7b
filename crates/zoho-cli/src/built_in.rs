//! The products of this crate.

use crate::product::Product;
use crate::{crm, desk};

/// Returns Zoho CRM and Zoho Desk.
#[must_use]
pub fn built_in() -> [Product; 2] {
    [crm::product(), desk::product()]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::args;
    use crate::products::Products;

    #[test]
    fn the_definition_with_them_is_sound() {
        args::command(&Products::new(built_in())).debug_assert();
    }

    #[test]
    fn sign_in_asks_for_what_the_audit_needs() {
        assert_eq!(
            Products::new(built_in()).default_scopes().to_string(),
            "ZohoCRM.settings.modules.READ,ZohoCRM.settings.ALL,Desk.settings.READ,\
             Desk.basic.READ,AaaServer.profile.READ"
        );
    }

    #[test]
    fn the_examples_name_operations_that_are_there() {
        let products = Products::new(built_in());
        let mut command = args::command(&products);
        let subcommands = command.get_subcommands_mut();
        let mut texts: Vec<_> = subcommands
            .map(|c| c.render_long_help().to_string())
            .collect();
        texts.push(command.render_long_help().to_string());
        texts.push(include_str!("../README.md").to_owned());
        let mut seen = 0;
        for line in texts.iter().flat_map(|text| text.lines()) {
            let words: Vec<_> = line.split([' ', '"', ')', '`']).collect();
            for (at, pair) in words.windows(2).enumerate() {
                let name = match pair {
                    [product, name] if at > 0 && words[at - 1] == "call" && name.contains('.') => {
                        format!("{product}.{name}")
                    }
                    ["scopes", name] if name.matches('.').count() == 2 => (*name).to_owned(),
                    _ => continue,
                };
                assert!(products.operation(&name).is_ok(), "{name}: {line}");
                seen += 1;
            }
        }
        assert!(seen > 10, "{seen}");
    }

    /// Returns the path without the names of its parameters, which may differ in hand-written operations.
    fn without_names(path: &str) -> String {
        let segments = path.split('/');
        let segments = segments.map(|s| if s.starts_with('{') { "{}" } else { s });
        segments.collect::<Vec<_>>().join("/")
    }

    #[test]
    fn the_catalogue_agrees_with_the_operations() {
        for product in built_in() {
            let catalogue = zoho_catalog::latest(product.name()).unwrap();
            assert_eq!(product.entries().len(), catalogue.operations().count());
            for operation in product.entries().iter().map(|entry| entry.operation()) {
                let known = product.described(operation.name());
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
        }
        let known = zoho_sim::products::operations().count();
        assert_eq!(Products::new(built_in()).entries().count(), known);
    }
}
