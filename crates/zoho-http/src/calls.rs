//! The type of one operation's call, and the methods that all of them share.

/// Defines the type of an operation's call: a [`Call`](crate::Call) or a [`List`](crate::List) under its own name, with
/// the methods that every call has. The setters of the operation's own parameters are in a separate `impl`. For
/// generated code.
///
/// ```
/// use zoho_http::{Call, call};
///
/// call! {
///     /// Gets a note.
///     GetNote => String
/// }
///
/// impl GetNote {
///     /// Sets whether notes in the bin count.
///     pub fn include_binned(mut self, yes: bool) -> Self {
///         self.0.request_mut().set_query("include_binned", if yes { "true" } else { "false" });
///         self
///     }
/// }
///
/// async fn get(note: GetNote) -> Result<String, zoho_http::Error> {
///     note.include_binned(true).await
/// }
///
/// // The type of the future does not say so: proving it for each of a thousand operations takes long.
/// fn is_send(_: impl Send) {}
/// let _: fn(GetNote) = |call| is_send(call.send());
/// let _: fn(GetNote) = |call| is_send(call.response());
/// let _: fn(GetNote) = |call| is_send(call.into_future());
/// ```
#[macro_export]
macro_rules! call {
    ($(#[$attribute:meta])* $type:ident => list $item:ty) => {
        $crate::call!(@common [$(#[$attribute])*] $type, $crate::List<$item>, $crate::Page<$item>);

        impl $type {
            /// Continues where a list with the same parameters stopped.
            #[inline]
            pub fn resume(self, cursor: $crate::page::Cursor) -> Self {
                Self(self.0.resume(cursor))
            }

            /// Follows the `page_token` of each page from the first page on, so that an item removed while the list is
            /// read does not make another one be skipped. For lists that take `page_token`.
            #[inline]
            pub fn by_token(self) -> Self {
                Self(self.0.by_token())
            }

            /// Returns the pages one after another, in the largest page size unless one was set.
            #[inline]
            pub fn pages(self) -> $crate::Pages<$item> {
                self.0.pages()
            }

            /// Streams all items, page by page; one page is held in memory.
            #[inline]
            pub fn stream(self) -> $crate::page::Items<$item> {
                self.0.stream()
            }

            /// Fetches all items into memory.
            ///
            /// # Errors
            /// Same as [`send`](Self::send), for any of the pages.
            #[inline]
            pub fn all(self) -> $crate::CallFuture<::std::vec::Vec<$item>> {
                self.0.all()
            }

            /// Returns the underlying list with everything set so far.
            #[inline]
            pub fn into_list(self) -> $crate::List<$item> {
                self.0
            }

            /// Returns the call for one page.
            #[inline]
            pub fn into_call(self) -> $crate::Call<$crate::Page<$item>> {
                self.0.into_call()
            }
        }
    };
    ($(#[$attribute:meta])* $type:ident => file) => {
        $crate::call!($(#[$attribute])* $type => $crate::external::Bytes);

        impl $type {
            /// Sends the call and returns the file as a stream, never buffered as a whole.
            ///
            /// # Errors
            /// Same as [`Client::download`](zoho_http::Client::download).
            #[inline]
            pub fn download(self) -> impl Future<Output = Result<$crate::Download, $crate::Error>> {
                self.0.download()
            }
        }
    };
    ($(#[$attribute:meta])* $type:ident => $response:ty) => {
        $crate::call!(@common [$(#[$attribute])*] $type, $crate::Call<$response>, $response);

        impl $type {
            /// Returns the underlying call with everything set so far.
            #[inline]
            pub fn into_call(self) -> $crate::Call<$response> {
                self.0
            }
        }
    };
    (@common [$(#[$attribute:meta])*] $type:ident, $inner:ty, $response:ty) => {
        $(#[$attribute])*
        #[must_use = "a call does nothing until it is sent or awaited"]
        pub struct $type(pub(super) $inner);

        impl $type {
            /// Adds a query parameter that has no setter.
            #[inline]
            pub fn query(self, name: &str, value: impl $crate::external::ParameterValue) -> Self {
                Self(self.0.query(name, value))
            }

            /// Sets a header. `Authorization` is set by the client and refused here.
            #[inline]
            pub fn header(self, name: &str, value: impl $crate::external::ParameterValue) -> Self {
                Self(self.0.header(name, value))
            }

            /// Sets the API version for this call, over the operation's and the client's: `v8`.
            #[inline]
            pub fn version(self, version: impl Into<::std::borrow::Cow<'static, str>>) -> Self {
                Self(self.0.version(version))
            }

            /// Sets the time limit of the call, retries included, in place of the policy's.
            #[inline]
            pub fn deadline(self, deadline: ::std::time::Duration) -> Self {
                Self(self.0.deadline(deadline))
            }

            /// Sets the maximum number of attempts, at least 1, in place of the policy's.
            #[inline]
            pub fn attempts(self, attempts: u32) -> Self {
                Self(self.0.attempts(attempts))
            }

            /// Sets whether the call is idempotent, in place of what the operation says.
            #[inline]
            pub fn idempotent(self, idempotent: bool) -> Self {
                Self(self.0.idempotent(idempotent))
            }

            /// Sends the call; `.await` on the call itself does the same.
            ///
            /// # Errors
            /// Returns [`Error`](zoho_http::Error), which names the operation and says what to do next.
            #[inline]
            pub fn send(self) -> impl Future<Output = Result<$response, $crate::Error>> {
                self.0.send()
            }

            /// Sends the call and returns the status and headers along with the value.
            ///
            /// # Errors
            /// Same as [`send`](Self::send).
            #[inline]
            pub fn response(
                self,
            ) -> impl Future<Output = Result<$crate::Response<$response>, $crate::Error>> {
                self.0.response()
            }

            /// Returns the same call with the raw body of the response.
            #[inline]
            pub fn raw(self) -> $crate::Call<$crate::external::Bytes> {
                self.0.raw()
            }
        }

        impl ::std::future::IntoFuture for $type {
            type Output = ::std::result::Result<$response, $crate::Error>;
            type IntoFuture = $crate::CallFuture<$response>;

            #[inline]
            fn into_future(self) -> Self::IntoFuture {
                ::std::future::IntoFuture::into_future(self.0)
            }
        }

        impl ::std::fmt::Debug for $type {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Debug::fmt(&self.0, f)
            }
        }
    };
}
