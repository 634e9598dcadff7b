//! The call of a list, and the two ways to go through all of it.

use std::borrow::Cow;
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_util::stream::{self, Stream, StreamExt};

use super::walk::{Seen, Walk};
use super::{Cursor, Page, Paging};
use crate::{Call, Client, Decode, Error, Request, Response};

/// A call that gives a page of a list: set what is optional, then [`send`](Self::send) for one page,
/// [`pages`](Self::pages) for all pages, or [`stream`](Self::stream) for all items.
#[must_use = "a list does nothing until it is sent"]
pub struct List<T> {
    client: Client,
    request: Request,
    decode: Decode<Page<T>>,
    paging: Paging,
    resume: Option<Cursor>,
}

impl<T> List<T> {
    /// A list that goes on as `paging` says.
    pub fn new(client: Client, request: Request, decode: Decode<Page<T>>, paging: Paging) -> Self {
        Self {
            client,
            request,
            decode,
            paging,
            resume: None,
        }
    }

    /// The request, to fill in what is optional.
    pub fn request_mut(&mut self) -> &mut Request {
        &mut self.request
    }

    /// Adds a query parameter.
    pub fn query(mut self, name: &str, value: impl AsRef<str>) -> Self {
        self.request = self.request.query(name, value);
        self
    }

    /// Sets a header. `Authorization` is the client's own and refused.
    pub fn header(mut self, name: &str, value: impl AsRef<str>) -> Self {
        self.request = self.request.header(name, value);
        self
    }

    /// Sets the API version for this list, over the operation's and the client's: `v8`.
    pub fn version(mut self, version: impl Into<Cow<'static, str>>) -> Self {
        self.request = self.request.version(version);
        self
    }

    /// The time for each page, retries included, in place of the policy's.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.request = self.request.deadline(deadline);
        self
    }

    /// Goes on where a list with the same parameters stopped.
    pub fn resume(mut self, cursor: Cursor) -> Self {
        self.resume = Some(cursor);
        self
    }

    /// The same call, giving the answer's body as it came.
    pub fn raw(self) -> Call<Bytes> {
        let (walk, mut request) = self.start();
        walk.prepare(&mut request);
        Call::new(self.client, request, crate::decode::raw)
    }

    /// The call of one page.
    pub fn into_call(self) -> Call<Page<T>> {
        let (walk, mut request) = self.start();
        if self.resume.is_some() {
            walk.prepare(&mut request);
        }
        Call::new(self.client, request, self.decode)
    }

    /// Gets one page.
    ///
    /// # Errors
    /// [`Error`], which names the operation and says what to do next.
    pub async fn send(self) -> Result<Page<T>, Error> {
        self.response().await.map(Response::into_body)
    }

    /// Gets one page, with the status and headers along with it.
    ///
    /// # Errors
    /// As [`send`](Self::send).
    pub async fn response(self) -> Result<Response<Page<T>>, Error> {
        let (mut walk, mut request) = self.start();
        if self.resume.is_some() {
            walk.prepare(&mut request);
        }
        page(&self.client, &request, self.decode, &mut walk).await
    }

    fn start(&self) -> (Walk, Request) {
        let mut request = self.request.clone();
        let mut walk = Walk::new(self.paging, &request);
        if let Some(cursor) = self.resume.clone()
            && let Err(problem) = walk.resume(cursor)
        {
            request.fail(problem);
        }
        (walk, request)
    }
}

impl<T: 'static> List<T> {
    /// Gets all pages, one after another, the largest there are unless a size was chosen.
    pub fn pages(self) -> Pages<T> {
        let (mut walk, request) = self.start();
        walk.widen();
        let (client, decode) = (self.client, self.decode);
        let state = Some((client, request, decode, walk));
        Pages {
            cursor: None,
            inner: stream::unfold(state, |state| async move {
                let (client, request, decode, mut walk) = state?;
                let mut asked = request.clone();
                walk.prepare(&mut asked);
                match page(&client, &asked, decode, &mut walk).await {
                    Ok(response) => {
                        let page = response.into_body();
                        let more = page.next.is_some();
                        Some((Ok(page), more.then_some((client, request, decode, walk))))
                    }
                    Err(e) => Some((Err(e), None)),
                }
            })
            .boxed(),
        }
    }

    /// Gets all items, page by page; one page is held in memory.
    pub fn stream(self) -> Items<T> {
        Items {
            pages: self.pages(),
            page: Vec::new().into_iter(),
            here: None,
        }
    }
}

async fn page<T>(
    client: &Client,
    request: &Request,
    decode: Decode<Page<T>>,
    walk: &mut Walk,
) -> Result<Response<Page<T>>, Error> {
    let response = client.send(request).await?;
    let read = client.read(request, decode, response.status(), response.body());
    let read = read.and_then(|mut page| {
        page.here = walk.cursor();
        page.next = walk.advance(&Seen {
            count: page.items.len(),
            info: page.info.as_ref(),
            body: response.body(),
        })?;
        Ok(page)
    });
    match read {
        Ok(page) => Ok(response.map(|_| page)),
        Err(e) => Err(client.not_as_expected(request, &response, &e)),
    }
}

impl<T> fmt::Debug for List<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("List")
            .field("operation", &self.request.operation().name())
            .field("paging", &self.paging)
            .finish_non_exhaustive()
    }
}

/// All pages of a list: a stream, or `while let Some(page) = pages.next().await`. Ends with the first
/// error.
#[must_use = "pages are fetched as they are asked for"]
pub struct Pages<T> {
    inner: Pin<Box<dyn Stream<Item = Result<Page<T>, Error>> + Send>>,
    cursor: Option<Cursor>,
}

impl<T> Pages<T> {
    /// The next page; none behind the last, and none behind an error.
    pub async fn next(&mut self) -> Option<Result<Page<T>, Error>> {
        StreamExt::next(self).await
    }

    /// Where the page behind the last one given starts.
    #[must_use]
    pub fn cursor(&self) -> Option<&Cursor> {
        self.cursor.as_ref()
    }
}

impl<T> Stream for Pages<T> {
    type Item = Result<Page<T>, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let next = self.inner.as_mut().poll_next(context);
        if let Poll::Ready(Some(Ok(page))) = &next {
            self.cursor.clone_from(&page.next);
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
/// error.
#[must_use = "items are fetched as they are asked for"]
pub struct Items<T> {
    pages: Pages<T>,
    page: std::vec::IntoIter<T>,
    here: Option<Cursor>,
}

impl<T> Items<T> {
    /// The next item; none behind the last, and none behind an error.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        StreamExt::next(self).await
    }

    /// Where to go on: at the present page as long as some of it has not been given, so that nothing is
    /// left out and a few items may come twice; then at the next.
    #[must_use]
    pub fn cursor(&self) -> Option<&Cursor> {
        if self.page.len() > 0 {
            self.here.as_ref()
        } else {
            self.pages.cursor()
        }
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
