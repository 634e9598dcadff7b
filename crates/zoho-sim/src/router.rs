//! Finds the operation that a request calls.

use std::cmp::Reverse;
use std::collections::{HashMap, HashSet};

use axum::http::{HeaderMap, Method};
use percent_encoding::percent_decode_str;
use zoho_catalog::OperationRef;
use zoho_catalog::model::{Catalogue, Type};

use crate::params::Params;
use crate::product::SimProduct;

/// The operation of a path and method.
#[derive(Debug)]
pub(crate) enum RouteMatch<'r> {
    /// An operation.
    Operation(MatchedRoute<'r>),
    /// Operations with other methods.
    OtherMethod,
    /// No operation.
    Nothing,
}

/// An operation, and the segments in the place of its placeholders.
#[derive(Debug)]
pub(crate) struct MatchedRoute<'r> {
    /// The full name of the operation.
    pub(crate) name: &'r str,
    pub(crate) operation: OperationRef<'r>,
    /// The segment of `{version}`, if the path has one.
    pub(crate) version: String,
    /// The values of the path's parameters, decoded.
    pub(crate) arguments: Vec<String>,
}

/// The paths of a product.
#[derive(Debug)]
pub(crate) struct Router {
    /// The routes by the number of segments.
    by_length: HashMap<usize, Vec<Route>>,
    /// The literals by the name of a parameter: the segments that other paths have in its place.
    literals: HashMap<String, HashSet<String>>,
}

/// The path of an operation, split at its slashes.
#[derive(Debug)]
struct Route {
    segments: Vec<String>,
    method: &'static str,
    /// The full name of the operation.
    operation: String,
}

/// A route whose path and method match, and its operation.
struct Candidate<'r> {
    route: &'r Route,
    operation: OperationRef<'r>,
}

impl Router {
    /// Collects the paths of a catalogue.
    pub(crate) fn of(catalogue: &Catalogue) -> Self {
        let mut router = Self {
            by_length: HashMap::new(),
            literals: HashMap::new(),
        };
        // The address of an operation without a path is taken from an earlier response.
        for operation in catalogue.operations().filter(|o| !o.path().is_empty()) {
            let segments = operation.path().trim_start_matches('/').split('/');
            let segments: Vec<_> = segments.map(str::to_owned).collect();
            let same_length = router.by_length.entry(segments.len()).or_default();
            same_length.push(Route {
                segments,
                method: operation.method(),
                operation: operation.name(),
            });
        }
        router.literals = literals(router.by_length.values().flatten());
        router
    }

    /// Finds the operation of a product that the request calls.
    pub(crate) fn find<'r>(
        &'r self,
        product: &'r dyn SimProduct,
        method: &Method,
        path: &str,
        query: &Params,
        headers: &HeaderMap,
    ) -> RouteMatch<'r> {
        let segments: Vec<_> = path.trim_start_matches('/').split('/').collect();
        let same_length = self.by_length.get(&segments.len());
        let matching: Vec<_> = same_length
            .into_iter()
            .flatten()
            .filter(|route| self.matches(product, route, &segments))
            .collect();
        let candidates = matching
            .iter()
            .filter(|route| route.method == method.as_str())
            .filter_map(|route| {
                let operation = product.catalogue().operation(&route.operation)?;
                Some(Candidate { route, operation })
            });
        match candidates.min_by_key(|candidate| candidate.rank(&segments, query, headers)) {
            Some(candidate) => RouteMatch::Operation(candidate.matched(&segments)),
            None if matching.is_empty() => RouteMatch::Nothing,
            None => RouteMatch::OtherMethod,
        }
    }

    /// Returns whether some path begins with the same segment.
    pub(crate) fn shares_prefix(&self, path: &str) -> bool {
        let first = path.trim_start_matches('/').split('/').next();
        let mut routes = self.by_length.values().flatten();
        routes.any(|route| route.segments.first().map(String::as_str) == first)
    }

    fn matches(&self, product: &dyn SimProduct, route: &Route, segments: &[&str]) -> bool {
        let mut pairs = route.segments.iter().zip(segments);
        pairs.all(|(template, segment)| match placeholder(template) {
            None => template == segment,
            Some("version") => !segment.is_empty(),
            Some(name) => {
                let literals = self.literals.get(name);
                let is_literal = literals.is_some_and(|literals| literals.contains(*segment));
                product.accepts_argument(name, segment, is_literal)
            }
        })
    }
}

impl<'r> Candidate<'r> {
    /// Returns how well the route matches, best first: literal segments before placeholders, then required
    /// parameters of query and headers that are sent (`X-EXTERNAL` with ids of another system), then ids
    /// where digits are.
    fn rank(
        &self,
        segments: &[&str],
        query: &Params,
        headers: &HeaderMap,
    ) -> (Vec<bool>, usize, Reverse<usize>, usize) {
        let placeholders = self.route.segments.iter().map(|s| placeholder(s).is_some());
        let in_query = self.operation.query().filter(|p| p.is_asked());
        let in_query = in_query.map(|p| query.get(p.name()).is_some());
        let in_headers = self.operation.headers().filter(|p| p.is_asked());
        let in_headers = in_headers.map(|p| headers.contains_key(p.name()));
        let (sent, missing): (Vec<_>, Vec<_>) = in_query.chain(in_headers).partition(|sent| *sent);
        let mistyped = self.route.segments.iter().zip(segments);
        let mistyped = mistyped.filter(|(template, segment)| {
            placeholder(template).is_some_and(|name| {
                let mut named = self
                    .operation
                    .path_parameters()
                    .filter(|p| p.name() == name);
                let is_id = named.any(|p| p.field().ty == Type::Id);
                is_id != segment.bytes().all(|b| b.is_ascii_digit())
            })
        });
        (
            placeholders.collect(),
            missing.len(),
            Reverse(sent.len()),
            mistyped.count(),
        )
    }

    fn matched(&self, segments: &[&str]) -> MatchedRoute<'r> {
        let mut version = String::new();
        let mut arguments = Vec::new();
        for (template, segment) in self.route.segments.iter().zip(segments) {
            let decoded = || percent_decode_str(segment).decode_utf8_lossy().into_owned();
            match placeholder(template) {
                None => {}
                Some("version") => version = decoded(),
                Some(_) => arguments.push(decoded()),
            }
        }
        MatchedRoute {
            name: &self.route.operation,
            operation: self.operation,
            version,
            arguments,
        }
    }
}

/// Returns, for each parameter, the segments that paths have where another path has the parameter.
fn literals<'r>(
    routes: impl Iterator<Item = &'r Route> + Clone,
) -> HashMap<String, HashSet<String>> {
    let mut parameters: HashMap<usize, HashSet<&str>> = HashMap::new();
    for route in routes.clone() {
        for (at, segment) in route.segments.iter().enumerate() {
            parameters
                .entry(at)
                .or_default()
                .extend(placeholder(segment));
        }
    }
    let mut literals: HashMap<String, HashSet<String>> = HashMap::new();
    for route in routes {
        for (at, segment) in route.segments.iter().enumerate() {
            if placeholder(segment).is_some() {
                continue;
            }
            for parameter in parameters.get(&at).into_iter().flatten() {
                let of_parameter = literals.entry((*parameter).to_owned()).or_default();
                of_parameter.insert(segment.clone());
            }
        }
    }
    literals
}

/// Returns the name in `{name}`.
fn placeholder(segment: &str) -> Option<&str> {
    segment.strip_prefix('{')?.strip_suffix('}')
}
