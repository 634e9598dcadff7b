//! Start of the examples: a [`Zoho`] configured by the environment, and its user, who signs in on the first run.
//!
//! Register a client at <https://api-console.zoho.com> with the redirect URI
//! `http://localhost:8953/callback`, and set `ZOHO_CLIENT_ID` and `ZOHO_CLIENT_SECRET`.
//! `ZOHO_DATA_CENTER` names the data centre where the client is registered (`us`). For a simulator or a private
//! deployment, set `ZOHO_ACCOUNTS_URL`, `ZOHO_API_URL`, `ZOHO_DESK_URL`.

use std::env;
use std::error::Error;

use zoho::http::data_center::Endpoints;
use zoho::{DataCenters, ErrorKind, FileStore, OAuthClient, ScopeSet, User, Zoho};

/// Returns the user, with at least these scopes. Asks for a sign-in if any is missing.
pub(crate) async fn user(scopes: ScopeSet) -> Result<User, Box<dyn Error>> {
    let zoho = zoho()?;
    let mut wanted = scopes.clone();
    match zoho.user("default").await {
        Ok(user) => {
            let granted = user.status().await?.scopes;
            if scopes.iter().all(|scope| granted.contains(scope)) {
                return Ok(user);
            }
            wanted = wanted.with(&granted);
        }
        Err(e) if e.needs_reconnect() => {}
        Err(e) => return Err(e.into()),
    }
    let login = zoho.authorize("default", wanted)?;
    println!("Sign in at {}", login.url());
    println!("and paste the address here that the browser then shows:");
    let mut callback = String::new();
    std::io::stdin().read_line(&mut callback)?;
    Ok(zoho.complete("default", login, callback.trim()).await?)
}

fn zoho() -> Result<Zoho, Box<dyn Error>> {
    let (id, secret) = (variable("ZOHO_CLIENT_ID")?, variable("ZOHO_CLIENT_SECRET")?);
    let client = OAuthClient::new(id, secret).redirect_uri("http://localhost:8953/callback");
    let mut zoho = Zoho::builder()
        .oauth(client)
        .token_store(FileStore::open("connections.json")?);
    if let Ok(accounts) = env::var("ZOHO_ACCOUNTS_URL") {
        let (api, desk) = (variable("ZOHO_API_URL")?, variable("ZOHO_DESK_URL")?);
        let (accounts, api, desk) = (accounts.parse()?, api.parse()?, desk.parse()?);
        let private = Endpoints::custom("private", &accounts, &api, &desk, &api)?;
        zoho = zoho.data_centers(DataCenters::custom([private]));
    } else if let Ok(data_center) = env::var("ZOHO_DATA_CENTER") {
        zoho = zoho.data_center(data_center.parse()?);
    }
    Ok(zoho.build()?)
}

/// Returns the environment variable `name`. `main` prints the `Debug` form of the error, which is a sentence; that of
/// [`env::VarError`] is `NotPresent`.
fn variable(name: &str) -> Result<String, zoho::Error> {
    let Ok(value) = env::var(name) else {
        let missing = format!("set the environment variable {name}");
        return Err(zoho::Error::new(ErrorKind::Setup, missing));
    };
    Ok(value)
}
