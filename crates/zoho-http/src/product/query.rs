//! Query parameters that a product adds to its calls.

use std::borrow::Cow;
use std::fmt;

use url::Url;

/// The query parameters that a product adds: see [`Product::query`](super::Product::query).
#[derive(Default, Clone)]
pub struct QueryParameters(Vec<(Cow<'static, str>, String)>);

impl QueryParameters {
    /// Sets the parameter `name`, in place of one of that name.
    pub fn set(&mut self, name: impl Into<Cow<'static, str>>, value: impl ToString) {
        let name = name.into();
        self.0.retain(|(known, _)| *known != name);
        self.0.push((name, value.to_string()));
    }

    /// Adds those to `url` that it does not have.
    pub(crate) fn add_to(&self, url: &mut Url) {
        for (name, value) in &self.0 {
            if !url.query_pairs().any(|(known, _)| known == *name) {
                url.query_pairs_mut().append_pair(name, value);
            }
        }
    }
}

impl fmt::Debug for QueryParameters {
    /// Without the values.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = self.0.iter().map(|(name, _)| name);
        f.debug_set().entries(names).finish()
    }
}
