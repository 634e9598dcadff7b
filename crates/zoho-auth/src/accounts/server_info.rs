//! Zoho's own list of its accounts servers.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Deserialize;
use url::Url;
use zoho_http::data_center::Endpoints;
use zoho_http::{Operation, Request, decode};

use super::AccountsClient;
use super::oauth_errors::{self, AccountsServer};
use super::token_request::RequestKind;
use crate::error::Error;

static SERVER_INFO: Operation = Operation::get("accounts.server_info.get", "/oauth/serverinfo");

#[derive(Deserialize)]
struct ServerInfo {
    locations: BTreeMap<String, Url>,
}

impl AccountsClient {
    /// Returns the accounts servers by location, as the server of `data_center` lists them. Compare them with
    /// [`data_centers`](Self::data_centers) when Zoho opens a new data centre; this call makes none of them trusted.
    ///
    /// # Errors
    /// [`ErrorKind::Unavailable`](crate::ErrorKind::Unavailable) and
    /// [`ErrorKind::Unexpected`](crate::ErrorKind::Unexpected).
    pub async fn server_info(
        &self,
        data_center: &Endpoints,
    ) -> Result<BTreeMap<String, Url>, Error> {
        let client = self
            .http
            .anonymous_client(Arc::new(AccountsServer), data_center.clone());
        let answer = client
            .fetch(&Request::new(&SERVER_INFO), decode::json::<ServerInfo>)
            .await
            .map_err(|e| oauth_errors::error(e, RequestKind::Revoke))?;
        Ok(answer.into_body().locations)
    }
}
