//! A typed call that has not been sent, and its future.

use std::borrow::Cow;
use std::fmt;
use std::future::IntoFuture;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use serde::Serialize;
use zoho_types::ParameterValue;

use super::{Client, Download};
use crate::body::{Body, Multipart, Progress};
use crate::decode::raw;
use crate::error::Error;
use crate::request::Request;
use crate::response::{Decode, Response};

/// A call that has not been sent: set the optional parameters, then [`send`](Self::send) or `.await` it.
#[must_use = "a call does nothing until it is sent or awaited"]
pub struct Call<T> {
    client: Client,
    request: Request,
    decode: Decode<T>,
}

impl<T> Call<T> {
    /// Creates a call that sends `request` with `client` and decodes the response with `decode`. Date-times that are
    /// added to it are written in the format of the client's product.
    pub fn new(client: Client, request: Request, decode: Decode<T>) -> Self {
        Self {
            request: client.in_its_form(request),
            client,
            decode,
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

    /// Sets the API version for this call, over the operation's and the client's: `v8`.
    pub fn version(mut self, version: impl Into<Cow<'static, str>>) -> Self {
        self.request = self.request.version(version);
        self
    }

    /// Sets the time limit of the whole call, retries included, in place of the policy's.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.request = self.request.deadline(deadline);
        self
    }

    /// Sets the maximum number of attempts, at least 1: see [`Request::attempts`].
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.request = self.request.attempts(attempts);
        self
    }

    /// Sets the maximum number of rows of the response: see [`Request::max_rows`].
    pub fn max_rows(mut self, rows: usize) -> Self {
        self.request = self.request.max_rows(rows);
        self
    }

    /// Sets whether the call is idempotent, in place of what the operation says.
    pub fn idempotent(mut self, idempotent: bool) -> Self {
        self.request = self.request.idempotent(idempotent);
        self
    }

    /// Sends `body` as JSON, for an operation without a typed body.
    pub fn json(mut self, body: &impl Serialize) -> Self {
        self.request = self.request.json(body);
        self
    }

    /// Sends `body` unchanged, for an operation without a typed body.
    pub fn body(mut self, content_type: &'static str, body: impl Into<Body>) -> Self {
        self.request = self.request.body(content_type, body);
        self
    }

    /// Sends `form`, for an operation without a typed body.
    pub fn multipart(mut self, form: Multipart) -> Self {
        self.request = self.request.multipart(form);
        self
    }

    /// Calls `observer` with the progress of the upload: see [`Request::on_upload`].
    pub fn on_upload(mut self, observer: impl Fn(Progress) + Send + Sync + 'static) -> Self {
        self.request = self.request.on_upload(observer);
        self
    }

    /// Returns the same call with the raw body of the response.
    pub fn raw(self) -> Call<Bytes> {
        Call::new(self.client, self.request, raw)
    }

    /// Returns the client, the request and the decoder, to send the request in another way.
    pub fn into_parts(self) -> (Client, Request, Decode<T>) {
        (self.client, self.request, self.decode)
    }

    /// Sends the call and returns the body of the response as a stream, never buffered as a whole.
    ///
    /// # Errors
    /// Same as [`Client::download`].
    pub async fn download(self) -> Result<Download, Error> {
        self.client.download(self.request).await
    }

    /// Sends the call; `.await` on the call itself does the same.
    ///
    /// # Errors
    /// Returns [`Error`], which names the operation and says what to do next.
    pub async fn send(self) -> Result<T, Error> {
        self.response().await.map(Response::into_body)
    }

    /// Sends the call and returns the status and headers along with the value.
    ///
    /// # Errors
    /// Same as [`send`](Self::send).
    pub async fn response(self) -> Result<Response<T>, Error> {
        self.client.fetch(&self.request, self.decode).await
    }
}

impl<T: 'static> IntoFuture for Call<T> {
    type Output = Result<T, Error>;
    type IntoFuture = CallFuture<T>;

    fn into_future(self) -> CallFuture<T> {
        CallFuture::new(self.send())
    }
}

impl<T> fmt::Debug for Call<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("operation", &self.request.operation().name())
            .finish_non_exhaustive()
    }
}

/// The boxed future of a call that is awaited without `send`. Dropping it cancels the call.
#[must_use = "a call does nothing until its future is awaited"]
pub struct CallFuture<T>(Pin<Box<dyn Future<Output = Result<T, Error>> + Send>>);

impl<T> CallFuture<T> {
    // One type for all calls, which says that it is `Send`: the compiler need not prove it for every operation.
    pub(crate) fn new(future: impl Future<Output = Result<T, Error>> + Send + 'static) -> Self {
        Self(Box::pin(future))
    }
}

impl<T> Future for CallFuture<T> {
    type Output = Result<T, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        self.0.as_mut().poll(context)
    }
}

impl<T> fmt::Debug for CallFuture<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CallFuture").finish_non_exhaustive()
    }
}
