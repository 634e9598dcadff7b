//! The next page of a list, as a product or a caller determines it.

use std::fmt;
use std::sync::Arc;
use zoho_types::ExtraFields;

use super::PageInfo;
use crate::request::Request;

/// How a list continues after a page.
///
/// A product determines it for its lists ([`Product::next_page`](crate::Product::next_page)), and a caller for one list
/// ([`List::next_page`](super::List::next_page)).
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Next {
    /// The page was the last.
    End,
    /// The next page is requested with these query parameters, which replace those of the same name.
    Query(Vec<(String, String)>),
    /// More items may follow, and there is no way to request them. The list ends with an error that says this.
    Unknown(String),
}

impl Next {
    /// Returns the next page, which is requested with these query parameters.
    ///
    /// ```
    /// use zoho_http::page::Next;
    ///
    /// assert_eq!(Next::query([("page", 2)]), Next::Query(vec![("page".into(), "2".into())]));
    /// ```
    pub fn query<N, V>(parameters: impl IntoIterator<Item = (N, V)>) -> Self
    where
        N: Into<String>,
        V: ToString,
    {
        let pair = |(name, value): (N, V)| (name.into(), value.to_string());
        Self::Query(parameters.into_iter().map(pair).collect())
    }
}

/// A page, as passed to the code that determines the next one.
#[derive(Clone, Copy)]
pub struct PageResponse<'a> {
    pub(super) request: &'a Request,
    pub(super) count: usize,
    pub(super) info: Option<&'a PageInfo>,
    pub(super) extra: &'a ExtraFields,
    pub(super) body: &'a [u8],
}

impl PageResponse<'_> {
    /// Returns the query parameter `name` of the request for the page.
    #[must_use]
    pub fn query(&self, name: &str) -> Option<String> {
        self.request.query_value(name)
    }

    /// Returns the number of items received.
    #[must_use]
    pub fn count(&self) -> usize {
        self.count
    }

    /// Returns the `info` of the response, if any.
    #[must_use]
    pub fn info(&self) -> Option<&PageInfo> {
        self.info
    }

    /// Returns the members other than the items and [`info`](Self::info).
    #[must_use]
    pub fn extra(&self) -> &ExtraFields {
        self.extra
    }

    /// Returns the whole response body.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        self.body
    }
}

impl fmt::Debug for PageResponse<'_> {
    /// Omits the body, which holds data.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PageResponse")
            .field("count", &self.count)
            .finish_non_exhaustive()
    }
}

/// A caller's function that determines the next page of one list.
pub(super) type NextPage = Arc<dyn Fn(&PageResponse<'_>) -> Next + Send + Sync>;
