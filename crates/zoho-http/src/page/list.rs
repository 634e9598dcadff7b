//! The call of a list.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use zoho_types::ParameterValue;

use super::given::Keys;
use super::next::NextPage;
use super::walk::{PageSummary, Walk};
use super::{Cursor, Items, Next, Page, PageResponse, Pages, Paging};
use crate::client::{Call, CallFuture, Client};
use crate::error::{Error, ErrorKind};
use crate::request::Request;
use crate::response::{Decode, Response};

/// A call that returns a page of a list: set the optional parameters, then [`send`](Self::send) for one page,
/// [`pages`](Self::pages) for all pages, or [`stream`](Self::stream) for all items.
#[must_use = "a list does nothing until it is sent or awaited"]
pub struct List<T> {
    client: Client,
    request: Request,
    decode: Decode<Page<T>>,
    paging: Paging,
    next: Option<NextPage>,
    by_token: bool,
    resume: Option<Cursor>,
}

impl<T> List<T> {
    /// Creates a list that is paginated as `paging` says.
    pub fn new(client: Client, request: Request, decode: Decode<Page<T>>, paging: Paging) -> Self {
        Self {
            request: client.in_its_form(request),
            client,
            decode,
            paging,
            next: None,
            by_token: false,
            resume: None,
        }
    }

    /// Returns the request, for setting optional parameters.
    pub fn request_mut(&mut self) -> &mut Request {
        &mut self.request
    }

    /// Adds a query parameter.
    pub fn query(mut self, name: &str, value: impl ParameterValue) -> Self {
        self.request = self.request.query(name, value);
        self
    }

    /// Sets a header. `Authorization` is set by the client and refused here.
    pub fn header(mut self, name: &str, value: impl ParameterValue) -> Self {
        self.request = self.request.header(name, value);
        self
    }

    /// Sets the maximum number of attempts for each page, at least 1: see [`Request::attempts`].
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.request = self.request.attempts(attempts);
        self
    }

    /// Sets whether requesting a page is idempotent, in place of what the operation says.
    pub fn idempotent(mut self, idempotent: bool) -> Self {
        self.request = self.request.idempotent(idempotent);
        self
    }

    /// Sets the maximum number of rows of each page: see [`Request::max_rows`].
    pub fn max_rows(mut self, rows: usize) -> Self {
        self.request = self.request.max_rows(rows);
        self
    }

    /// Sets the API version for this list, over the operation's and the client's: `v8`.
    pub fn version(mut self, version: impl Into<Cow<'static, str>>) -> Self {
        self.request = self.request.version(version);
        self
    }

    /// Sets the time limit of each page, retries included, in place of the policy's.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.request = self.request.deadline(deadline);
        self
    }

    /// Follows the `page_token` of each page from the first page on, in place of page numbers up to the 2,000th item,
    /// so that an item removed while the list is read does not make another one be skipped. For the lists of CRM that
    /// take `page_token`; sending another list fails.
    pub fn by_token(mut self) -> Self {
        self.by_token = true;
        self
    }

    /// Sets how the next page is read from each page, in place of what the list and its product say: for a list with
    /// its own pagination.
    ///
    /// ```
    /// use zoho_http::page::Next;
    ///
    /// fn by_cursor<T>(list: zoho_http::List<T>) -> zoho_http::List<T> {
    ///     list.next_page(|page| match page.extra().text("next_cursor") {
    ///         Some(cursor) => Next::query([("cursor", cursor)]),
    ///         None => Next::End,
    ///     })
    /// }
    /// ```
    pub fn next_page(
        mut self,
        next: impl Fn(&PageResponse<'_>) -> Next + Send + Sync + 'static,
    ) -> Self {
        self.next = Some(Arc::new(next));
        self
    }

    /// Continues where a list with the same parameters stopped.
    pub fn resume(mut self, cursor: Cursor) -> Self {
        self.resume = Some(cursor);
        self
    }

    /// Returns the same call with the raw body of the response.
    pub fn raw(self) -> Call<Bytes> {
        let request = self.prepared();
        Call::new(self.client, request, crate::decode::raw)
    }

    /// Returns the call for one page.
    pub fn into_call(self) -> Call<Page<T>> {
        let request = self.prepared();
        Call::new(self.client, request, self.decode)
    }

    fn prepared(&self) -> Request {
        let (walk, mut request) = self.start();
        if self.resume.is_some()
            && let Err(blocked) = walk.prepare(&mut request)
        {
            request.fail(blocked.why);
        }
        request
    }

    /// Fetches one page; `.await` on the list itself does the same. If nothing changed since the time that the request
    /// named (304), the page is empty and [says so](Page::is_not_modified).
    ///
    /// # Errors
    /// Returns [`Error`], which names the operation and says what to do next.
    pub async fn send(self) -> Result<Page<T>, Error> {
        self.response().await.map(Response::into_body)
    }

    /// Fetches one page and returns it with the status and headers; without the headers for a 304.
    ///
    /// # Errors
    /// Same as [`send`](Self::send).
    pub async fn response(self) -> Result<Response<Page<T>>, Error> {
        let (mut walk, mut request) = self.start();
        if self.resume.is_some()
            && let Err(blocked) = walk.prepare(&mut request)
        {
            return Err(self.client.no_next_page(&request, &blocked));
        }
        let source = Source {
            client: self.client,
            decode: self.decode,
            next: self.next,
        };
        source.page(&request, &mut walk).await
    }

    fn start(&self) -> (Walk, Request) {
        let mut request = self.request.clone();
        let mut walk = Walk::new(self.paging, &request);
        if self.by_token
            && let Err(problem) = walk.by_token()
        {
            request.fail(problem);
        }
        if let Some(cursor) = self.resume.clone()
            && let Err(problem) = walk.resume(cursor)
        {
            request.fail(problem);
        }
        (walk, request)
    }
}

impl<T: 'static> List<T> {
    /// Returns the pages one after another, in the largest page size unless one was set. Repeated items are left out of
    /// a page, so that the last one may be empty.
    pub fn pages(self) -> Pages<T> {
        let (mut walk, request) = self.start();
        walk.run();
        let source = Source {
            client: self.client,
            decode: self.decode,
            next: self.next,
        };
        Pages::new(source, request, walk)
    }

    /// Streams all items, page by page; one page is held in memory.
    pub fn stream(self) -> Items<T> {
        Items::new(self.pages())
    }
}

impl<T: Send + 'static> List<T> {
    /// Fetches all items into memory, page by page.
    ///
    /// # Errors
    /// Same as [`send`](Self::send), for any of the pages.
    pub fn all(self) -> CallFuture<Vec<T>> {
        CallFuture::new(async move {
            let mut pages = self.pages();
            let mut all = Vec::new();
            while let Some(page) = pages.next().await {
                all.extend(page?.into_items());
            }
            Ok(all)
        })
    }
}

impl<T: 'static> IntoFuture for List<T> {
    type Output = Result<Page<T>, Error>;
    type IntoFuture = CallFuture<Page<T>>;

    fn into_future(self) -> CallFuture<Page<T>> {
        CallFuture::new(self.send())
    }
}

/// The source of the pages of a list.
pub(super) struct Source<T> {
    client: Client,
    decode: Decode<Page<T>>,
    next: Option<NextPage>,
}

impl<T> Source<T> {
    /// Returns the page at the position of `walk`, which advances.
    pub(super) async fn next(&self, request: &Request, walk: &mut Walk) -> Result<Page<T>, Error> {
        let mut asked = request.clone();
        if let Err(blocked) = walk.prepare(&mut asked) {
            return Err(self.client.no_next_page(&asked, &blocked));
        }
        self.page(&asked, walk).await.map(Response::into_body)
    }

    async fn page(&self, asked: &Request, walk: &mut Walk) -> Result<Response<Page<T>>, Error> {
        let response = match self.client.send(asked).await {
            Ok(response) => response,
            Err(e) if e.kind() == ErrorKind::NotModified => {
                walk.end();
                return Ok(not_modified(&e));
            }
            Err(e) => return Err(e),
        };
        let (status, body) = (response.status(), response.body());
        match self.client.read(asked, self.decode, status, body) {
            Ok(mut page) => {
                self.place(asked, walk, response.body(), &mut page);
                Ok(response.map(|_| page))
            }
            Err(e) => Err(self.client.not_as_expected(asked, &response, &e)),
        }
    }

    /// Retains the new items of a page, and sets its position and that of the next one.
    fn place(&self, asked: &Request, walk: &mut Walk, body: &[u8], page: &mut Page<T>) {
        page.here = walk.cursor();
        let shown = PageResponse {
            request: asked,
            count: page.items.len(),
            info: page.info.as_ref(),
            extra: &page.extra,
            body,
        };
        let told = match &self.next {
            Some(next) => Some(next(&shown)),
            None => self.client.product().next_page(asked.operation(), &shown),
        };
        let keys = if walk.needs_keys(told.is_some()) {
            page.keys()
        } else {
            Keys::default()
        };
        let new = walk.advance(&PageSummary {
            count: page.items.len(),
            info: page.info.as_ref(),
            keys: &keys,
            told,
        });
        page.next = walk.cursor();
        if let Some(new) = new {
            page.keep(&new);
        }
    }
}

/// Returns the page of a list in which nothing changed.
fn not_modified<T>(error: &Error) -> Response<Page<T>> {
    Response::new(
        error.status().unwrap_or(StatusCode::NOT_MODIFIED),
        HeaderMap::new(),
        error.host().into(),
        error.attempts(),
        error.elapsed(),
        Page::not_modified(),
    )
}

impl<T> fmt::Debug for List<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("List")
            .field("operation", &self.request.operation().name())
            .field("paging", &self.paging)
            .finish_non_exhaustive()
    }
}
