//! Calls of the token store, with a deadline.

use std::time::Duration;

use zoho_http::TokenError;

use super::Inner;
use crate::error::Error;
use crate::store::StoreError;

/// Deadline of one call of the store.
const DEADLINE: Duration = Duration::from_secs(10);

/// Number of times a change is tried when other writers come first.
pub(super) const TRIES: u32 = 4;

impl Inner {
    /// Awaits `response` for at most the deadline of a store call.
    pub(super) async fn in_time<T>(
        &self,
        response: impl Future<Output = Result<T, StoreError>>,
    ) -> Result<T, TokenError> {
        in_time(response).await.map_err(store_failed)
    }
}

/// Awaits `response` for at most the deadline of a store call.
pub(crate) async fn in_time<T>(
    response: impl Future<Output = Result<T, StoreError>>,
) -> Result<T, StoreError> {
    let silent = || StoreError::new("the token store does not answer");
    let response = tokio::time::timeout(DEADLINE, response).await;
    response.unwrap_or_else(|_| Err(silent()))
}

/// Converts a store failure into the error of a token request.
pub(super) fn store_failed(e: StoreError) -> TokenError {
    Error::from(e).into_token_error()
}
