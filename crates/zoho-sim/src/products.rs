//! Zoho CRM and Zoho Desk: the products that a simulator serves by default.
//!
//! ```
//! use zoho_sim::products;
//! use zoho_sim::samples::Sample;
//!
//! let list = products::operation("crm.users.list").ok_or("no such operation")?;
//! let samples = products::samples(list.product()).ok_or("no such product")?;
//! let response = samples.response(list, Sample::Full);
//! let users = response.json().ok_or("users are JSON")?.wire();
//! assert_eq!(users["users"].as_array().map(Vec::len), Some(2));
//! # Ok::<(), &str>(())
//! ```

use std::sync::{Arc, LazyLock};

use zoho_catalog::OperationRef;

use crate::crm::Crm;
use crate::desk::Desk;
use crate::product::SimProduct;
use crate::samples::Samples;

/// The products for look-ups: their catalogues and the format of their samples. They hold no state.
static PRODUCTS: LazyLock<Vec<Arc<dyn SimProduct>>> = LazyLock::new(built_in);

/// Returns new values of the products.
#[must_use]
pub fn built_in() -> Vec<Arc<dyn SimProduct>> {
    vec![Arc::new(Crm::new()), Arc::new(Desk::new())]
}

/// Returns the operation of that full name, such as `crm.users.list`.
#[must_use]
pub fn operation(name: &str) -> Option<OperationRef<'static>> {
    let products = PRODUCTS.iter();
    products
        .map(|product| product.catalogue())
        .find_map(|catalogue| catalogue.operation(name))
}

/// Returns the operations of all products.
pub fn operations() -> impl Iterator<Item = OperationRef<'static>> {
    let products = PRODUCTS.iter();
    products.flat_map(|product| product.catalogue().operations())
}

/// Returns the samples of the product of that name, such as `crm`.
#[must_use]
pub fn samples(product: &str) -> Option<Samples<'static>> {
    let mut products = PRODUCTS.iter();
    let product = products.find(|known| known.name() == product)?;
    Some(Samples::new(&**product))
}

#[cfg(test)]
mod tests {
    use axum::http::{HeaderMap, Method};
    use zoho_catalog::model::Type;

    use super::*;
    use crate::known_scopes::KnownScopes;
    use crate::params::Params;
    use crate::router::{RouteMatch, Router};

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
        let good = known
            .parse("ZohoCRM.settings.ALL, AaaServer.profile.Read,email")
            .unwrap();
        assert_eq!(good.iter().count(), 3);
    }

    fn name_of(
        product: &dyn SimProduct,
        method: &str,
        path: &str,
        query: &str,
        headers: &HeaderMap,
    ) -> Option<String> {
        let router = Router::of(product.catalogue());
        let query = Params::parse(query.as_bytes());
        match router.find(product, &method.parse().unwrap(), path, &query, headers) {
            RouteMatch::Operation(found) => Some(found.name.to_owned()),
            RouteMatch::OtherMethod | RouteMatch::Nothing => None,
        }
    }

    /// Returns the path with values in the place of its parameters.
    fn path_of(operation: OperationRef<'_>) -> String {
        let segments = operation.path().split('/').map(|segment| {
            let name = segment.strip_prefix('{').and_then(|s| s.strip_suffix('}'));
            match name {
                None => segment.to_owned(),
                Some("version") => operation.catalogue().version.clone(),
                Some("module") if operation.product() == "desk" => "cm_x".to_owned(),
                Some("module") => "Contacts".to_owned(),
                Some(name) => {
                    let mut parameters = operation.path_parameters();
                    let parameter = parameters.find(|p| p.name() == name);
                    match parameter.map(|p| &p.field().ty) {
                        Some(Type::Id) => "42".to_owned(),
                        _ => "A%20name".to_owned(),
                    }
                }
            }
        });
        segments.collect::<Vec<_>>().join("/")
    }

    #[test]
    fn every_operation_is_found_at_its_own_path() {
        for product in built_in() {
            let router = Router::of(product.catalogue());
            let operations = product.catalogue().operations();
            for operation in operations.filter(|operation| !operation.path().is_empty()) {
                let path = path_of(operation);
                let query = operation.query().filter(|p| p.is_asked());
                let query: Vec<_> = query.map(|p| format!("{}=x", p.name())).collect();
                let query = Params::parse(query.join("&").as_bytes());
                let headers = operation.headers().filter(|p| p.is_asked());
                let headers = headers.map(|p| (p.name().parse().unwrap(), "x".parse().unwrap()));
                let headers = headers.collect();
                let method = operation.method().parse().unwrap();
                let found = router.find(&*product, &method, &path, &query, &headers);
                match found {
                    RouteMatch::Operation(found) => assert_eq!(found.name, operation.name()),
                    other => panic!("{path}: {other:?}"),
                }
            }
        }
    }

    #[test]
    fn literals_come_before_placeholders_and_settings_are_no_module() {
        let product = Crm::new();
        let crm = |method, path| name_of(&product, method, path, "", &HeaderMap::new());
        assert_eq!(
            crm("GET", "/crm/v8/Leads/deleted"),
            crm("GET", "/crm/v3/Deals/deleted")
        );
        let name = |name: &str| Some(name.to_owned());
        assert_eq!(crm("GET", "/crm/v8/users"), name("crm.users.list"));
        assert_eq!(crm("GET", "/crm/v8/Leads"), name("crm.records.list"));
        assert_eq!(crm("POST", "/crm/v8/settings/42"), None);
        assert_eq!(crm("GET", "/crm/v8/Leads/"), None);
    }

    #[test]
    fn arguments_are_decoded() {
        let product = Crm::new();
        let router = Router::of(product.catalogue());
        let path = "/crm/v8/My%20Module/42";
        let (query, headers) = (Params::default(), HeaderMap::new());
        let found = router.find(&product, &Method::GET, path, &query, &headers);
        let RouteMatch::Operation(found) = found else {
            panic!("a record");
        };
        assert_eq!(found.arguments, ["My Module", "42"]);
        assert_eq!(found.version, "v8");
    }
}
