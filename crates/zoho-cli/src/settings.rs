//! From what was typed to what works: the store, the OAuth client, the data centres, the SDK.

mod credentials;
mod place;

use std::path::PathBuf;
use std::time::Duration;

use zoho::http::{DataCenter, DataCenters, Endpoints};
use zoho::{ConnectionId, FileStore, OAuthClient, TokenStore, User, Zoho};

use crate::args::Global;
use crate::exit::{Failure, login_command};
use crate::input;
use crate::text::{harmless, shell_word};

pub(crate) use credentials::Credentials;

/// The options of every command, made into parts when a command asks for them.
#[derive(Debug)]
pub(crate) struct Settings<'a> {
    global: &'a Global,
}

impl<'a> Settings<'a> {
    pub(crate) fn new(global: &'a Global) -> Self {
        Self { global }
    }

    /// The connection that is meant.
    pub(crate) fn user_id(&self) -> ConnectionId {
        self.global.user.as_str().into()
    }

    /// The file that keeps connections.
    pub(crate) fn store_path(&self) -> Result<PathBuf, Failure> {
        match &self.global.store {
            Some(path) if !path.as_os_str().is_empty() => Ok(path.clone()),
            _ => place::default_store().ok_or_else(|| {
                Failure::usage(
                    "there is no home folder to keep connections in: name a file with --store",
                )
            }),
        }
    }

    /// The store itself.
    pub(crate) fn store(&self) -> Result<FileStore, Failure> {
        let path = self.store_path()?;
        input::refuse_all_but_files(&path)?;
        FileStore::open(path).map_err(|e| Failure::usage(e.to_string()))
    }

    /// The ids of all connections, without a word to Zoho.
    pub(crate) async fn connections(&self) -> Result<Vec<ConnectionId>, Failure> {
        let ids = self.store()?.list().await;
        ids.map_err(|e| Failure::usage(e.to_string()))
    }

    /// The OAuth client's id and secret.
    pub(crate) fn credentials(&self) -> Result<Credentials, Failure> {
        Credentials::of(self.global)
    }

    /// The names given to `--data-center`, whatever they are.
    pub(crate) fn data_center_names(&self) -> &[String] {
        &self.global.data_center
    }

    /// The data centres to trust.
    pub(crate) fn data_centers(&self) -> Result<DataCenters, Failure> {
        Ok(self.deployment()?.unwrap_or_default())
    }

    /// The one data centre that is meant where no connection knows its own.
    pub(crate) fn endpoints(&self) -> Result<Endpoints, Failure> {
        let Some(deployment) = self.deployment()? else {
            let start = self.start()?.unwrap_or(DataCenter::Us);
            return Ok(start.endpoints());
        };
        let mut all = deployment.iter();
        match (all.next(), all.next()) {
            (Some(only), None) => Ok(only.clone()),
            _ => Err(Failure::usage(
                "a token is good at one deployment: name one of each of --accounts-url, --api-url and --desk-url",
            )),
        }
    }

    /// The SDK with the stored connections and the OAuth client.
    pub(crate) fn zoho(&self) -> Result<Zoho, Failure> {
        self.build(self.client()?)
    }

    /// The same for a sign-in that comes back to `redirect_uri` within `limit`.
    pub(crate) fn zoho_to_sign_in(
        &self,
        redirect_uri: &str,
        limit: Duration,
    ) -> Result<Zoho, Failure> {
        let client = self.client()?.redirect_uri(redirect_uri);
        // Who waits has the last word.
        self.build(client.max_login_age(limit + Duration::from_secs(60)))
    }

    fn client(&self) -> Result<OAuthClient, Failure> {
        let credentials = self.credentials()?;
        Ok(OAuthClient::new(credentials.id, credentials.secret))
    }

    /// The SDK for what needs no OAuth client, such as revoking.
    pub(crate) fn zoho_without_client(&self) -> Result<Zoho, Failure> {
        self.build(OAuthClient::new("", ""))
    }

    /// The user who is meant, signed in.
    pub(crate) async fn user(&self, zoho: &Zoho) -> Result<User, Failure> {
        let id = self.user_id();
        match zoho.user(&id).await {
            Ok(user) => Ok(user),
            Err(e) if e.needs_reconnect() => Err(self.not_connected(zoho, &id).await),
            Err(e) => Err(Failure::of(&e, &id)),
        }
    }

    /// Says what to do, and whom there is instead.
    async fn not_connected(&self, zoho: &Zoho, id: &ConnectionId) -> Failure {
        let others = zoho.connections().await.unwrap_or_default();
        let others = match others.as_slice() {
            [] => String::new(),
            [one] => format!(", or use --user {}", shell_word(one.as_str())),
            _ => ", or see `zoho status` for who is connected".to_owned(),
        };
        let login = login_command(id);
        Failure::sign_in(format!(
            "`{}` is not connected: run `{login}`{others}",
            harmless(id.as_str())
        ))
    }

    fn build(&self, client: OAuthClient) -> Result<Zoho, Failure> {
        let mut builder = Zoho::builder().oauth(client).token_store(self.store()?);
        match (self.deployment()?, self.start()?) {
            (Some(data_centers), _) => builder = builder.data_centers(data_centers),
            (None, Some(start)) => builder = builder.data_center(start),
            (None, None) => {}
        }
        builder.build().map_err(|e| Failure::general(&e))
    }

    /// The data centre where sign-ins start, when it was named.
    fn start(&self) -> Result<Option<DataCenter>, Failure> {
        match self.global.data_center.as_slice() {
            [] => Ok(None),
            [name] if name.is_empty() => Ok(None),
            [name] => name
                .parse()
                .map(Some)
                .map_err(|e: zoho::http::UnknownDataCenter| Failure::usage(e.to_string())),
            _ => Err(Failure::usage(
                "--data-center takes one name here: where the OAuth client is registered",
            )),
        }
    }

    /// The hosts of a simulator or private deployment, when they were named.
    fn deployment(&self) -> Result<Option<DataCenters>, Failure> {
        let g = self.global;
        let (accounts, api, desk) = (&g.accounts_url, &g.api_url, &g.desk_url);
        if accounts.is_empty() && api.is_empty() && desk.is_empty() {
            return Ok(None);
        }
        if accounts.len() != api.len() || accounts.len() != desk.len() {
            return Err(Failure::usage(
                "--accounts-url, --api-url and --desk-url go together: name as many of each",
            ));
        }
        if self.start()?.is_some() {
            return Err(Failure::usage(
                "--data-center names one of Zoho's, --accounts-url a deployment of your own: name one of both",
            ));
        }
        let rows = accounts.iter().zip(api).zip(desk).enumerate();
        let endpoints: Result<Vec<_>, _> = rows
            .map(|(at, ((accounts, api), desk))| {
                let name = match at {
                    0 => "custom".to_owned(),
                    n => format!("custom{}", n + 1),
                };
                // Nothing here uploads; the API host stands in.
                Endpoints::custom(name, accounts, api, desk, api)
            })
            .collect();
        let endpoints = endpoints.map_err(|e| Failure::usage(e.to_string()))?;
        Ok(Some(DataCenters::custom(endpoints)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::args::Cli;
    use clap::Parser;

    fn data_centers(args: &[&str]) -> Result<Vec<String>, String> {
        let line = ["zoho", "status"].iter().chain(args);
        let cli = Cli::try_parse_from(line).map_err(|e| e.to_string())?;
        let known = Settings::new(&cli.global).data_centers();
        let known = known.map_err(|e| e.to_string())?;
        Ok(known.iter().map(|e| e.name().to_owned()).collect())
    }

    #[test]
    fn a_deployment_is_named_by_three_urls_or_several_sets_of_them() {
        let one = "http://127.0.0.1:1";
        let three = ["--accounts-url", one, "--api-url", one, "--desk-url", one];
        assert_eq!(data_centers(&three), Ok(vec!["custom".to_owned()]));
        let two = "http://127.0.0.1:1,http://127.0.0.1:2";
        let six = ["--accounts-url", two, "--api-url", two, "--desk-url", two];
        assert_eq!(data_centers(&six).unwrap(), ["custom", "custom2"]);
        assert_eq!(data_centers(&[]).unwrap().len(), 11);
    }

    #[test]
    fn what_does_not_fit_together_is_refused() {
        let one = "http://127.0.0.1:1";
        let error = data_centers(&["--accounts-url", one]).unwrap_err();
        assert!(error.contains("go together"), "{error}");
        let bad = "ftp://127.0.0.1";
        let error = data_centers(&["--accounts-url", one, "--api-url", one, "--desk-url", bad]);
        assert!(error.unwrap_err().contains("neither http nor https"));
        let both = [
            "--accounts-url",
            one,
            "--api-url",
            one,
            "--desk-url",
            one,
            "--data-center",
            "eu",
        ];
        assert!(data_centers(&both).unwrap_err().contains("one of both"));
    }
}
