//! The products that a simulator has by default.

use std::sync::Arc;

use crate::crm::Crm;
use crate::desk::Desk;
use crate::product::SimProduct;

/// Returns new values of the products of this crate.
pub(crate) fn built_in() -> Vec<Arc<dyn SimProduct>> {
    vec![Arc::new(Crm::new()), Arc::new(Desk::new())]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::known_scopes::KnownScopes;

    fn known() -> KnownScopes {
        KnownScopes::of(&built_in())
    }

    #[test]
    fn every_scope_of_the_catalogues_can_be_asked_for() {
        let known = known();
        for product in built_in() {
            for operation in product.catalogue().operations() {
                let alternatives = operation.alternative_scopes().iter().flatten();
                let alternatives = alternatives.map(|scope| scope.replace("{module}", "Leads"));
                for scope in operation.scopes().map(str::to_owned).chain(alternatives) {
                    assert!(known.parse(&scope).is_ok(), "{}: {scope}", operation.name());
                }
            }
        }
    }

    #[test]
    fn a_list_with_one_unknown_scope_is_refused_and_names_it() {
        let known = known();
        for (list, unknown) in [
            ("ZohoCRM.settings.READ,nonsense", "nonsense"),
            (
                "ZohoCRM.settings.READ Desk.basic.READ",
                "ZohoCRM.settings.READ Desk.basic.READ",
            ),
            ("ZohoCRM.settings.LOOK", "ZohoCRM.settings.LOOK"),
            ("Desk.basic.READ,,email", ""),
            ("Desk.contacts.ALL", "Desk.contacts.ALL"),
            ("ZohoCRM..READ", "ZohoCRM..READ"),
            (
                "ZohoCRM.org.READ,ZohoCRM.modulse.READ",
                "ZohoCRM.modulse.READ",
            ),
            ("Desk.widgets.READ", "Desk.widgets.READ"),
        ] {
            assert_eq!(known.parse(list).unwrap_err(), unknown);
        }
        let good = known.parse("ZohoCRM.settings.ALL, AaaServer.profile.Read,email").unwrap();
        assert_eq!(good.iter().count(), 3);
    }
}
