//! Pages of a list.

/// The part of a list that a request asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PageRange {
    /// The number of items before the page.
    pub start: usize,
    /// The maximum number of items in the page.
    pub size: usize,
}

impl PageRange {
    /// Returns the range of page number `page`, counted from 1, of `size` items each.
    #[must_use]
    pub fn of_page(page: usize, size: usize) -> Self {
        Self {
            start: page.saturating_sub(1).saturating_mul(size),
            size,
        }
    }
}

/// A page of a list, as the response describes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Page {
    /// The number of items before the page.
    pub start: usize,
    /// The maximum number of items in the page.
    pub size: usize,
    /// The number of items in the page.
    pub count: usize,
    /// The number of items in the whole list.
    pub total: usize,
}

impl Page {
    /// Returns the page that a range selects from a list of `total` items.
    pub(crate) fn of(range: PageRange, total: usize) -> Self {
        let count = total.saturating_sub(range.start).min(range.size);
        Self {
            start: range.start,
            size: range.size,
            count,
            total,
        }
    }

    /// Returns the number of the page, counted from 1.
    #[must_use]
    pub fn number(&self) -> usize {
        self.start / self.size.max(1) + 1
    }

    /// Returns whether items follow the page.
    #[must_use]
    pub fn has_more(&self) -> bool {
        self.start + self.count < self.total
    }
}
