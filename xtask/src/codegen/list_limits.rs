//! The items that a list gives at the most, and the ways to those that its numbers do not reach.

use super::operation::OperationView;
use crate::catalog::model::{Field, Method, Operation, Paging};

/// How many items a list gives, and how to get those that follow, in the words of an error; no words where
/// nothing is known.
pub(super) fn bound(view: &OperationView<'_>) -> Option<(i64, String)> {
    let operation = view.operation;
    match operation.paging {
        Paging::Page { token: true, .. } => {
            let way = named(view).or_else(|| narrows(operation));
            Some((100_000, way.unwrap_or_default()))
        }
        Paging::Page { most, .. } => {
            let way = named(view).or_else(|| narrows(operation));
            Some((most?, way.unwrap_or_default()))
        }
        Paging::Offset { .. } => {
            let way = ranges(view).or_else(|| narrows(operation));
            Some((5_000, way.unwrap_or_default()))
        }
        Paging::None | Paging::Index | Paging::Product => None,
    }
}

/// The way through a list that does not count its items.
pub(super) fn without_numbers(view: &OperationView<'_>) -> Option<String> {
    match view.operation.paging {
        Paging::Page { token: true, .. } => {
            let by_token = "go on `by_token`";
            let by_id = named(view).map(|way| format!(", or {way}"));
            Some(format!("{by_token}{}", by_id.unwrap_or_default()))
        }
        Paging::Page { .. } => named(view),
        Paging::Offset { .. } => ranges(view),
        Paging::None | Paging::Index | Paging::Product => None,
    }
}

/// The way that `product.toml` names.
fn named(view: &OperationView<'_>) -> Option<String> {
    let name = format!("{}.{}", view.types.resource.name, view.operation.name);
    view.product.beyond_pages.get(&name).cloned()
}

/// A list, or the search beside it, can be cut by time.
fn ranges(view: &OperationView<'_>) -> Option<String> {
    let own = ranges_of(view.operation);
    if !own.is_empty() {
        return Some(format!(
            "cut the list by time with {own}, and read part after part"
        ));
    }
    let resource = view.types.resource;
    let path = format!("{}/search", view.operation.path);
    let mut operations = resource.operations.iter();
    let search = operations.find(|other| other.path == path && other.method == Method::Get)?;
    (!ranges_of(search).is_empty()).then(|| {
        format!(
            "take `{}.{}`, which can be cut by time, and read part after part",
            resource.name, search.name
        )
    })
}

/// The parameters that are ranges of time.
fn ranges_of(operation: &Operation) -> String {
    let is_range = |field: &&Field| field.wire.ends_with("TimeRange");
    listed(operation.query.iter().filter(is_range).take(2), " or ")
}

/// The parameters that leave some items out.
fn narrows(operation: &Operation) -> Option<String> {
    let no_filter = |name: &str| {
        let paging = [
            "from",
            "limit",
            "page",
            "per_page",
            "page_token",
            "ids",
            "fields",
        ];
        let forms = ["include", "sort", "order", "Ascending", "locale", "type"];
        paging.contains(&name) || forms.iter().any(|form| name.contains(form))
    };
    let filters = operation.query.iter();
    let filters = filters.filter(|field| !no_filter(&field.wire));
    let listed = listed(filters.take(3), ", ");
    (!listed.is_empty()).then(|| format!("narrow the list with {listed}"))
}

fn listed<'a>(fields: impl Iterator<Item = &'a Field>, between: &str) -> String {
    let names: Vec<_> = fields.map(|field| format!("`{}`", field.wire)).collect();
    names.join(between)
}
