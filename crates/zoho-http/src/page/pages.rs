//! The two ways to read a whole list.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_util::stream::{self, Stream, StreamExt};

use super::list::Source;
use super::walk::Walk;
use super::{Cursor, Page};
use crate::error::Error;
use crate::request::Request;

/// All pages of a list: a stream, or `while let Some(page) = pages.next().await`. Ends with the first
/// error. See the [module](crate::page) for the guarantees.
#[must_use = "pages are fetched as they are asked for"]
pub struct Pages<T> {
    inner: Pin<Box<dyn Stream<Item = Result<Page<T>, Error>> + Send>>,
    cursor: Option<Cursor>,
    not_modified: bool,
}

impl<T: 'static> Pages<T> {
    pub(super) fn new(source: Source<T>, request: Request, walk: Walk) -> Self {
        let state = Some((source, request, walk));
        let pages = stream::unfold(state, |state| async move {
            let (source, request, mut walk) = state?;
            match source.next(&request, &mut walk).await {
                Ok(page) => {
                    let more = page.next.is_some();
                    Some((Ok(page), more.then_some((source, request, walk))))
                }
                Err(e) => Some((Err(e), None)),
            }
        });
        Self {
            inner: pages.boxed(),
            cursor: None,
            not_modified: false,
        }
    }
}

impl<T> Pages<T> {
    /// Returns the next page; `None` after the last one and after an error.
    pub async fn next(&mut self) -> Option<Result<Page<T>, Error>> {
        StreamExt::next(self).await
    }

    /// Returns the position after the last page returned.
    #[must_use]
    pub fn cursor(&self) -> Option<&Cursor> {
        self.cursor.as_ref()
    }

    /// Returns whether Zoho answered that nothing changed since the time that the request named (304), as the last page
    /// returned [says](Page::is_not_modified).
    #[must_use]
    pub fn is_not_modified(&self) -> bool {
        self.not_modified
    }
}

impl<T> Stream for Pages<T> {
    type Item = Result<Page<T>, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let next = self.inner.as_mut().poll_next(context);
        if let Poll::Ready(Some(Ok(page))) = &next {
            self.cursor.clone_from(&page.next);
            self.not_modified = page.not_modified;
        }
        next
    }
}

impl<T> fmt::Debug for Pages<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages")
            .field("cursor", &self.cursor)
            .finish_non_exhaustive()
    }
}

/// All items of a list: a stream, or `while let Some(item) = items.next().await`. Ends with the first
/// error. See the [module](crate::page) for the guarantees.
#[must_use = "items are fetched as they are asked for"]
pub struct Items<T> {
    pages: Pages<T>,
    page: std::vec::IntoIter<T>,
    here: Option<Cursor>,
}

impl<T> Items<T> {
    pub(super) fn new(pages: Pages<T>) -> Self {
        Self {
            pages,
            page: Vec::new().into_iter(),
            here: None,
        }
    }

    /// Returns the next item; `None` after the last one and after an error.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        StreamExt::next(self).await
    }

    /// Returns the position to continue at: the current page until all of it has been returned, so that nothing is left
    /// out and a few items may be repeated; then the next page.
    #[must_use]
    pub fn cursor(&self) -> Option<&Cursor> {
        if self.page.len() > 0 {
            self.here.as_ref()
        } else {
            self.pages.cursor()
        }
    }

    /// Returns whether Zoho answered that nothing changed since the time that the request named (304): known
    /// once the stream has ended.
    #[must_use]
    pub fn is_not_modified(&self) -> bool {
        self.pages.is_not_modified()
    }
}

impl<T> Unpin for Items<T> {}

impl<T> Stream for Items<T> {
    type Item = Result<T, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(item) = self.page.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match Pin::new(&mut self.pages).poll_next(context) {
                Poll::Pending => return Poll::Pending,
                Poll::Ready(None) => return Poll::Ready(None),
                Poll::Ready(Some(Err(e))) => return Poll::Ready(Some(Err(e))),
                Poll::Ready(Some(Ok(mut page))) => {
                    self.here = page.here.take();
                    self.page = page.into_iter();
                }
            }
        }
    }
}

impl<T> fmt::Debug for Items<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items")
            .field("cursor", &self.cursor())
            .finish_non_exhaustive()
    }
}
