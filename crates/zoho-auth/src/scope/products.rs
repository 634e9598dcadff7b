//! The products that scopes belong to.

use zoho_http::Operation;

use super::ScopeSet;
use super::need::Need;
use super::services::SERVICES;

/// The service of scopes about the user. It is not a product.
const PROFILE: &str = "AaaServer";

impl ScopeSet {
    /// Returns the names of the products that the scopes belong to, one for each scope.
    pub(crate) fn products(&self) -> impl Iterator<Item = String> {
        let services = self.iter().filter_map(|scope| scope.split_once('.'));
        let services = services.map(|(service, _)| service);
        services
            .filter(|service| *service != PROFILE)
            .map(product_of)
    }
}

/// Returns the name of the product whose scopes begin with `service`.
pub(crate) fn product_of(service: &str) -> String {
    let known = SERVICES.iter().find(|known| known.name == service);
    match known {
        Some(known) => known.operations.trim_end_matches('.').to_owned(),
        None => {
            let name = service.strip_prefix("Zoho").unwrap_or(service);
            name.to_ascii_lowercase()
        }
    }
}

/// Returns the scopes for finding the organisation, if `operation` names an organisation.
pub(super) fn organization_need(operation: &Operation) -> Option<Need> {
    let mut services = SERVICES.iter();
    let service = services.find(|s| operation.name().starts_with(s.operations))?;
    let need = service.organization?;
    operation.needs_organization().then_some(need)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn products_of_scopes() {
        let scopes =
            ScopeSet::parse("ZohoShop.orders.ALL,Depot.parcels.READ,AaaServer.profile.READ,email");
        let products: Vec<_> = scopes.products().collect();
        assert_eq!(products, ["shop", "depot"]);
    }

    #[test]
    fn a_known_service_belongs_to_the_product_of_its_operations() {
        for service in SERVICES {
            let prefix = format!("{}.", product_of(service.name));
            assert_eq!(prefix, service.operations);
        }
    }
}
