//! The methods that every call with optional parameters has in common.

/// Gives a type made of a [`Call`](crate::Call) or a [`List`](crate::List) the methods that all calls have,
/// beside its own setters. For generated code.
///
/// ```
/// use zoho_http::{Call, call};
///
/// /// Gets a note.
/// #[derive(Debug)]
/// #[must_use = "a call does nothing until it is sent"]
/// pub struct GetCall(Call<String>);
///
/// impl GetCall {
///     /// Whether notes in the bin count.
///     pub fn include_binned(mut self, yes: bool) -> Self {
///         self.0.request_mut().set_query("include_binned", if yes { "true" } else { "false" });
///         self
///     }
/// }
///
/// call!(GetCall => String);
///
/// // The type of the future does not say so: to prove it anew for each of a thousand operations takes long.
/// fn may_go_to_another_thread(_: impl Send) {}
/// let _: fn(GetCall) = |call| may_go_to_another_thread(call.send());
/// let _: fn(GetCall) = |call| may_go_to_another_thread(call.response());
/// ```
#[macro_export]
macro_rules! call {
    ($type:ident => list $item:ty) => {
        $crate::call!(@common $type => $crate::Page<$item>);

        impl $type {
            /// The list itself, with what has been set.
            #[inline]
            pub fn into_list(self) -> $crate::List<$item> {
                self.0
            }

            /// Goes on where a list with the same parameters stopped.
            #[inline]
            pub fn resume(self, cursor: $crate::Cursor) -> Self {
                Self(self.0.resume(cursor))
            }

            /// Goes on by the `page_token` of each page from the first on, so that what is removed while the
            /// list is read makes it miss nothing else; for lists that take `page_token`.
            #[inline]
            pub fn by_token(self) -> Self {
                Self(self.0.by_token())
            }

            /// Gets all pages, one after another, the largest there are unless a size was chosen.
            #[inline]
            pub fn pages(self) -> $crate::Pages<$item> {
                self.0.pages()
            }

            /// Gets all items, page by page; one page is held in memory.
            #[inline]
            pub fn stream(self) -> $crate::Items<$item> {
                self.0.stream()
            }

            /// The call of one page.
            #[inline]
            pub fn into_call(self) -> $crate::Call<$crate::Page<$item>> {
                self.0.into_call()
            }
        }
    };
    ($type:ident => file) => {
        $crate::call!($type => $crate::Bytes);

        impl $type {
            /// Makes the call and gives the file as it comes, never the whole of it in memory.
            ///
            /// # Errors
            /// As [`Client::download`](zoho_http::Client::download).
            #[inline]
            pub fn download(self) -> impl Future<Output = Result<$crate::Download, $crate::Error>> {
                self.0.download()
            }
        }
    };
    ($type:ident => $answer:ty) => {
        $crate::call!(@common $type => $answer);

        impl $type {
            /// The call itself, with what has been set.
            #[inline]
            pub fn into_call(self) -> $crate::Call<$answer> {
                self.0
            }
        }
    };
    (@common $type:ident => $answer:ty) => {
        impl $type {
            /// Adds a query parameter that has no setter.
            #[inline]
            pub fn query(self, name: &str, value: impl $crate::ParameterValue) -> Self {
                Self(self.0.query(name, value))
            }

            /// Sets a header. `Authorization` is the client's own and refused.
            #[inline]
            pub fn header(self, name: &str, value: impl $crate::ParameterValue) -> Self {
                Self(self.0.header(name, value))
            }

            /// Sets the API version for this call, over the operation's and the client's: `v8`.
            #[inline]
            pub fn version(self, version: impl Into<::std::borrow::Cow<'static, str>>) -> Self {
                Self(self.0.version(version))
            }

            /// The time for the call, retries included, in place of the policy's.
            #[inline]
            pub fn deadline(self, deadline: ::std::time::Duration) -> Self {
                Self(self.0.deadline(deadline))
            }

            /// Makes the call.
            ///
            /// # Errors
            /// [`Error`](zoho_http::Error), which names the operation and says what to do next.
            #[inline]
            pub fn send(self) -> impl Future<Output = Result<$answer, $crate::Error>> {
                self.0.send()
            }

            /// Makes the call and gives the status and headers along with the value.
            ///
            /// # Errors
            /// As [`send`](Self::send).
            #[inline]
            pub fn response(
                self,
            ) -> impl Future<Output = Result<$crate::Response<$answer>, $crate::Error>> {
                self.0.response()
            }

            /// The same call, giving the answer's body as it came.
            #[inline]
            pub fn raw(self) -> $crate::Call<$crate::Bytes> {
                self.0.raw()
            }
        }
    };
}
