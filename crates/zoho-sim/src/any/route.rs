//! Which operation a request calls.

use std::cmp::Reverse;
use std::collections::{HashMap, HashSet};
use std::sync::OnceLock;

use axum::http::{HeaderMap, Method};
use percent_encoding::percent_decode_str;

use super::check;
use crate::catalogue::{Operation, Product};
use crate::params::Params;
use zoho_catalog::model::Type;
use zoho_catalog::path::placeholder;

/// Where a path has CRM's module: behind `/crm/v8/`.
const MODULE: usize = 2;

/// What a path belongs to.
pub(super) enum Found {
    /// An operation.
    Operation(Match),
    /// Operations with other methods.
    OtherMethod,
    /// Nothing.
    Nothing,
}

/// An operation, and what stands in the place of its placeholders.
pub(super) struct Match {
    pub(super) operation: Operation<'static>,
    pub(super) version: String,
    pub(super) arguments: Vec<String>,
}

/// The paths of a product.
struct Routes {
    /// By the number of segments.
    by_length: HashMap<usize, Vec<Route>>,
    /// Words that stand where a module does.
    words: HashSet<&'static str>,
    product: Product,
}

/// A path, cut at its slashes.
struct Route {
    segments: Vec<&'static str>,
    operation: Operation<'static>,
}

/// Finds the operation that is called.
pub(super) fn find(
    product: Product,
    method: &Method,
    path: &str,
    query: &Params,
    headers: &HeaderMap,
) -> Found {
    let routes = routes(product);
    let segments: Vec<_> = path.trim_start_matches('/').split('/').collect();
    let same_length = routes.by_length.get(&segments.len());
    let fitting: Vec<_> = same_length
        .into_iter()
        .flatten()
        .filter(|route| routes.fits(route, &segments))
        .collect();
    let by_method = fitting
        .iter()
        .filter(|route| route.operation.method() == method.as_str());
    match by_method.min_by_key(|route| rank(route, &segments, query, headers)) {
        Some(route) => Found::Operation(taken(route, &segments)),
        None if fitting.is_empty() => Found::Nothing,
        None => Found::OtherMethod,
    }
}

impl Routes {
    fn of(product: Product) -> Self {
        let mut routes = Self {
            by_length: HashMap::new(),
            words: HashSet::new(),
            product,
        };
        let operations = product.operations();
        for operation in operations.filter(|operation| !operation.path().is_empty()) {
            let path = operation.path().trim_start_matches('/');
            let segments: Vec<_> = path.split('/').collect();
            let word = segments
                .get(MODULE)
                .filter(|word| placeholder(word).is_none());
            routes.words.extend(word);
            let same_length = routes.by_length.entry(segments.len()).or_default();
            same_length.push(Route {
                segments,
                operation,
            });
        }
        routes
    }

    fn fits(&self, route: &Route, segments: &[&str]) -> bool {
        let mut pairs = route.segments.iter().zip(segments);
        pairs.all(|(template, segment)| match placeholder(template) {
            None => template == segment,
            Some("module") => self.is_module(segment),
            Some(_) => !segment.is_empty(),
        })
    }

    /// Whether it may be the name of a module. Those of CRM begin with a capital letter, of which `check`
    /// speaks: here only what has a place of its own, such as `settings`, is none. Desk has modules of
    /// its own, and those of users, which begin with `cm_`.
    fn is_module(&self, name: &str) -> bool {
        let known = self.words.contains(name);
        match self.product {
            Product::Crm => !name.is_empty() && (!known || check::is_module(name)),
            Product::Desk => known || name.starts_with("cm_"),
        }
    }
}

fn routes(product: Product) -> &'static Routes {
    static CRM: OnceLock<Routes> = OnceLock::new();
    static DESK: OnceLock<Routes> = OnceLock::new();
    let place = match product {
        Product::Crm => &CRM,
        Product::Desk => &DESK,
    };
    place.get_or_init(|| Routes::of(product))
}

/// How well a route fits, best first: words before placeholders, then what has to be sent along and is
/// (`X-EXTERNAL` with ids of another system), then ids where digits stand.
fn rank(
    route: &Route,
    segments: &[&str],
    query: &Params,
    headers: &HeaderMap,
) -> (Vec<bool>, usize, Reverse<usize>, usize) {
    let operation = route.operation;
    let places = route.segments.iter().map(|s| placeholder(s).is_some());
    let in_query = operation.query().filter(|p| p.is_asked());
    let in_query = in_query.map(|p| query.get(p.name()).is_some());
    let in_headers = operation.headers().filter(|p| p.is_asked());
    let in_headers = in_headers.map(|p| headers.contains_key(p.name()));
    let (sent, missing): (Vec<_>, Vec<_>) = in_query.chain(in_headers).partition(|sent| *sent);
    let misfits = route
        .segments
        .iter()
        .zip(segments)
        .filter(|(template, segment)| {
            placeholder(template).is_some_and(|name| {
                let mut named = operation.path_parameters().filter(|p| p.name() == name);
                let is_id = named.any(|p| p.field().ty == Type::Id);
                is_id != segment.bytes().all(|b| b.is_ascii_digit())
            })
        });
    (
        places.collect(),
        missing.len(),
        Reverse(sent.len()),
        misfits.count(),
    )
}

fn taken(route: &Route, segments: &[&str]) -> Match {
    let mut version = String::new();
    let mut arguments = Vec::new();
    for (template, segment) in route.segments.iter().zip(segments) {
        let decoded = || percent_decode_str(segment).decode_utf8_lossy().into_owned();
        match placeholder(template) {
            None => {}
            Some("version") => version = decoded(),
            Some(_) => arguments.push(decoded()),
        }
    }
    Match {
        operation: route.operation,
        version,
        arguments,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name_of(
        product: Product,
        method: &str,
        path: &str,
        query: &str,
        headers: &HeaderMap,
    ) -> Option<String> {
        let query = Params::parse(query.as_bytes());
        match find(product, &method.parse().unwrap(), path, &query, headers) {
            Found::Operation(found) => Some(found.operation.name()),
            Found::OtherMethod | Found::Nothing => None,
        }
    }

    #[test]
    fn every_operation_is_found_at_its_own_path() {
        for operation in Product::ALL.into_iter().flat_map(Product::operations) {
            if operation.path().is_empty() {
                continue;
            }
            let product = Product::of(operation.catalogue());
            let path = operation
                .path()
                .split('/')
                .map(|segment| match placeholder(segment) {
                    None => segment.to_owned(),
                    Some("version") => "v8".to_owned(),
                    Some("module") if product == Product::Desk => "cm_x".to_owned(),
                    Some("module") => "Contacts".to_owned(),
                    Some(name) => {
                        let mut parameters = operation.path_parameters();
                        match parameters.find(|p| p.name() == name).map(|p| &p.field().ty) {
                            Some(Type::Id) => "42".to_owned(),
                            _ => "A%20name".to_owned(),
                        }
                    }
                });
            let path = path.collect::<Vec<_>>().join("/");
            let query = operation.query().filter(|p| p.is_asked());
            let query: Vec<_> = query.map(|p| format!("{}=x", p.name())).collect();
            let headers = operation.headers().filter(|p| p.is_asked());
            let headers = headers.map(|p| (p.name().parse().unwrap(), "x".parse().unwrap()));
            let headers = headers.collect();
            let found = name_of(
                product,
                operation.method(),
                &path,
                &query.join("&"),
                &headers,
            );
            assert_eq!(found, Some(operation.name()), "{path}");
        }
    }

    #[test]
    fn words_come_before_placeholders_and_settings_are_no_module() {
        let crm = |method, path| name_of(Product::Crm, method, path, "", &HeaderMap::new());
        assert_eq!(
            crm("GET", "/crm/v8/Leads/deleted"),
            crm("GET", "/crm/v3/Deals/deleted")
        );
        assert_eq!(
            crm("GET", "/crm/v8/users"),
            Some("crm.users.list".to_owned())
        );
        assert_eq!(
            crm("GET", "/crm/v8/Leads"),
            Some("crm.records.list".to_owned())
        );
        assert_eq!(crm("POST", "/crm/v8/settings/42"), None);
        assert_eq!(crm("GET", "/crm/v8/Leads/"), None);
    }

    #[test]
    fn arguments_are_decoded() {
        let headers = HeaderMap::new();
        let path = "/crm/v8/My%20Module/42";
        let Found::Operation(found) = find(
            Product::Crm,
            &Method::GET,
            path,
            &Params::default(),
            &headers,
        ) else {
            panic!("a record");
        };
        assert_eq!(found.arguments, ["My Module", "42"]);
        assert_eq!(found.version, "v8");
    }
}
