//! A simulated Zoho with one user whose token has expired.

use std::sync::Arc;
use std::time::SystemTime;

use anyhow::{Context as _, Result};
use zoho::{ConnectionId, Expected, OAuthClient, TokenStore, Zoho, crm, scopes};
use zoho_http::Http;
use zoho_http::data_center::DataCenters;
use zoho_sim::{DEFAULT_CLIENT_ID, DEFAULT_CLIENT_SECRET, Sim};

/// The simulated data centre.
pub(crate) const DATA_CENTER: &str = "us";
/// The token endpoint.
pub(crate) const TOKEN_PATH: &str = "/oauth/v2/token";

/// What the application calls the user.
pub(crate) fn user() -> ConnectionId {
    ConnectionId::from("user-42")
}

/// The SDK over `store`, as a client of `data_centers`.
pub(crate) fn sdk(
    store: Arc<dyn TokenStore>,
    data_centers: DataCenters,
    user_agent: &str,
) -> Result<Zoho> {
    let client = OAuthClient::new(DEFAULT_CLIENT_ID, DEFAULT_CLIENT_SECRET)
        .redirect_uri("http://127.0.0.1/callback");
    let zoho = Zoho::builder()
        .oauth(client)
        .token_store(store)
        .data_centers(data_centers)
        .http(Http::builder().user_agent(user_agent).build()?)
        .build()?;
    Ok(zoho)
}

/// Signs the user in and keeps the connection in `store`.
pub(crate) async fn sign_in(sim: &Sim, zoho: &Zoho) -> Result<()> {
    let login = zoho.authorize(user(), scopes![crm::service_preferences::GET])?;
    let callback = sim.consent(login.url().as_str()).await?;
    zoho.complete(user(), login, callback.as_str()).await?;
    Ok(())
}

/// Lets the access token expire, for Zoho and in the store, and resets the count of requests.
pub(crate) async fn expire(sim: &Sim, store: &dyn TokenStore) -> Result<()> {
    let kept = store.load(&user()).await?.context("nobody signed in")?;
    let token = kept.access_token().context("there is no token")?.clone();
    let seen = Expected::from(&kept);
    let next = kept.generation() + 1;
    let expired = kept
        .with_access_token(token, SystemTime::UNIX_EPOCH)
        .with_generation(next);
    store.compare_and_set(&user(), seen, Some(&expired)).await?;
    refuse(sim);
    Ok(())
}

/// Lets Zoho refuse the access token before its time, and resets the count of requests.
pub(crate) fn refuse(sim: &Sim) {
    for user in sim.users(DATA_CENTER) {
        sim.expire_access_tokens(user.zuid());
    }
    sim.clear_requests();
}
