//! Store, OAuth client, data centres and SDK, made from the options of every command.

mod credentials;
mod default_store;

use std::path::PathBuf;
use std::time::Duration;

use zoho::http::DataCenter;
use zoho::http::data_center::{DataCenters, Endpoints, InvalidEndpoint};
use zoho::{ConnectionId, FileStore, OAuthClient, TokenStore, User, Zoho};

use crate::args::{Global, host_option};
use crate::failure::{Failure, login_command};
use crate::input;
use crate::product::Product;
use crate::products::Products;
use crate::text::{harmless, listed, shell_word};

pub(crate) use credentials::Credentials;

/// The options of every command and the products.
#[derive(Debug)]
pub(crate) struct Settings<'a> {
    global: &'a Global,
    products: Products,
}

impl<'a> Settings<'a> {
    pub(crate) fn new(global: &'a Global, products: Products) -> Self {
        Self { global, products }
    }

    /// Returns the products of the command line.
    pub(crate) fn products(&self) -> &Products {
        &self.products
    }

    /// Refuses an organisation for calls of a product that takes none.
    ///
    /// # Errors
    /// Returns [`Failure`] that names the products that take one.
    pub(crate) fn check_organization(
        &self,
        product: &Product,
        org: Option<&str>,
    ) -> Result<(), Failure> {
        if org.is_none() || product.organization_finder().is_some() {
            return Ok(());
        }
        let (title, others) = (product.title(), self.products.titles_with_organizations());
        let others = match others.as_str() {
            "" => String::new(),
            others => format!("--org is for {others}: "),
        };
        Err(Failure::usage(format!(
            "{others}{title} knows the organisation from the user, so leave --org out"
        )))
    }

    /// Returns the id of the connection to use.
    pub(crate) fn user_id(&self) -> ConnectionId {
        self.global.user.as_str().into()
    }

    /// Returns the path of the store.
    pub(crate) fn store_path(&self) -> Result<PathBuf, Failure> {
        match &self.global.store {
            Some(path) if !path.as_os_str().is_empty() => Ok(path.clone()),
            _ => default_store::path().ok_or_else(|| {
                Failure::usage(
                    "there is no home folder to keep connections in: name a file with --store",
                )
            }),
        }
    }

    /// Opens the store.
    pub(crate) fn store(&self) -> Result<FileStore, Failure> {
        let path = self.store_path()?;
        input::refuse_all_but_files(&path)?;
        FileStore::open(path).map_err(|e| Failure::usage(e.to_string()))
    }

    /// Returns the ids of all connections, without a request to Zoho.
    pub(crate) async fn connections(&self) -> Result<Vec<ConnectionId>, Failure> {
        let ids = self.store()?.list().await;
        ids.map_err(|e| Failure::usage(e.to_string()))
    }

    /// Returns the id and secret of the OAuth client.
    pub(crate) fn credentials(&self) -> Result<Credentials, Failure> {
        Credentials::of(self.global)
    }

    /// Returns the names given to `--data-center`, unchecked.
    pub(crate) fn data_center_names(&self) -> &[String] {
        &self.global.data_center
    }

    /// Returns the data centres to trust.
    pub(crate) fn data_centers(&self) -> Result<DataCenters, Failure> {
        Ok(self.deployment()?.unwrap_or_default())
    }

    /// Returns the data centre of calls without a connection.
    pub(crate) fn endpoints(&self) -> Result<Endpoints, Failure> {
        let Some(deployment) = self.deployment()? else {
            let start = self.start()?.unwrap_or(DataCenter::Us);
            return Ok(start.endpoints());
        };
        let mut all = deployment.iter();
        match (all.next(), all.next()) {
            (Some(only), None) => Ok(only.clone()),
            _ => Err(Failure::usage(format!(
                "a token is valid at one deployment: name one of each of {}",
                self.deployment_options()
            ))),
        }
    }

    /// Returns the SDK with the stored connections and the OAuth client.
    pub(crate) fn zoho(&self) -> Result<Zoho, Failure> {
        self.build(self.client()?)
    }

    /// Returns the SDK for a sign-in whose callback arrives at `redirect_uri` within `limit`.
    pub(crate) fn zoho_to_sign_in(
        &self,
        redirect_uri: &str,
        limit: Duration,
    ) -> Result<Zoho, Failure> {
        let client = self.client()?.redirect_uri(redirect_uri);
        // The listener times out first.
        self.build(client.max_login_age(limit + Duration::from_secs(60)))
    }

    fn client(&self) -> Result<OAuthClient, Failure> {
        let credentials = self.credentials()?;
        Ok(OAuthClient::new(credentials.id, credentials.secret))
    }

    /// Returns the SDK for requests without an OAuth client, such as revoking.
    pub(crate) fn zoho_without_client(&self) -> Result<Zoho, Failure> {
        self.build(OAuthClient::new("", ""))
    }

    /// Returns the user of the connection.
    pub(crate) async fn user(&self, zoho: &Zoho) -> Result<User, Failure> {
        let id = self.user_id();
        match zoho.user(&id).await {
            Ok(user) => Ok(user),
            Err(e) if e.needs_reconnect() => Err(self.not_connected(zoho, &id).await),
            Err(e) => Err(Failure::of(&e, &id)),
        }
    }

    /// Returns the failure that names the next step and the other connections.
    async fn not_connected(&self, zoho: &Zoho, id: &ConnectionId) -> Failure {
        let others = zoho.list_connections().await.unwrap_or_default();
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

    /// Returns the data centre where sign-ins start, if it was named.
    fn start(&self) -> Result<Option<DataCenter>, Failure> {
        match self.global.data_center.as_slice() {
            [] => Ok(None),
            [name] if name.is_empty() => Ok(None),
            [name] => {
                name.parse()
                    .map(Some)
                    .map_err(|e: zoho::http::data_center::UnknownDataCenter| {
                        Failure::usage(e.to_string())
                    })
            }
            _ => Err(Failure::usage(
                "--data-center takes one name here: where the OAuth client is registered",
            )),
        }
    }

    /// Returns the data centres of a simulator or private deployment, if their hosts were named.
    fn deployment(&self) -> Result<Option<DataCenters>, Failure> {
        let g = self.global;
        let given = || {
            [&g.accounts_url, &g.api_url]
                .into_iter()
                .chain(&g.product_urls)
        };
        if given().all(Vec::is_empty) {
            return Ok(None);
        }
        if given().any(|urls| urls.len() != g.accounts_url.len()) {
            return Err(Failure::usage(format!(
                "{} go together: name as many of each",
                self.deployment_options()
            )));
        }
        if self.start()?.is_some() {
            return Err(Failure::usage(
                "--data-center names one of Zoho's, --accounts-url a deployment of your own: name one of both",
            ));
        }
        let endpoints: Result<Vec<_>, _> = (0..g.accounts_url.len())
            .map(|at| self.deployed(at))
            .collect();
        let endpoints = endpoints.map_err(|e| Failure::usage(e.to_string()))?;
        Ok(Some(DataCenters::custom(endpoints)))
    }

    /// Returns the endpoints of the data centre `at` of a deployment.
    fn deployed(&self, at: usize) -> Result<Endpoints, InvalidEndpoint> {
        let g = self.global;
        let (accounts, api) = (&g.accounts_url[at], &g.api_url[at]);
        let name = match at {
            0 => "custom".to_owned(),
            n => format!("custom{}", n + 1),
        };
        // Hosts without an option are the API host.
        let mut endpoints = Endpoints::custom(name, accounts, api, api, api)?;
        let hosts = self.products.iter().filter_map(Product::own_host);
        for (host, urls) in hosts.zip(&g.product_urls) {
            endpoints = host.set(&endpoints, &urls[at])?;
        }
        Ok(endpoints)
    }

    /// Returns the options that name the hosts of a deployment, as text.
    fn deployment_options(&self) -> String {
        let with_host = self
            .products
            .iter()
            .filter(|product| product.own_host().is_some());
        let hosts = with_host.map(|product| format!("--{}", host_option(product)));
        let options = ["--accounts-url", "--api-url"].map(str::to_owned);
        let options: Vec<_> = options.into_iter().chain(hosts).collect();
        listed(&options, "and")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::args;
    use crate::product::Host;

    /// Returns a product with its own host.
    fn products() -> Products {
        let shop = Product::new("shop", "Shop", "/shop", |_| unreachable!());
        let host = Host::new(Endpoints::upload, |endpoints, url| {
            let (accounts, api) = (endpoints.accounts(), endpoints.api());
            Endpoints::custom(endpoints.name(), accounts, api, api, url)
        });
        Products::new([shop.host(host)])
    }

    fn data_centers(args: &[&str]) -> Result<DataCenters, String> {
        let line = ["zoho", "status"].iter().chain(args).map(Into::into);
        let parsed = args::parse(&products(), line.collect()).map_err(|e| e.to_string())?;
        let known = Settings::new(&parsed.global, products()).data_centers();
        known.map_err(|e| e.to_string())
    }

    fn names(args: &[&str]) -> Vec<String> {
        let known = data_centers(args).unwrap();
        known.iter().map(|e| e.name().to_owned()).collect()
    }

    #[test]
    fn a_deployment_is_named_by_the_urls_of_one_data_centre_or_several() {
        let one = "http://127.0.0.1:1";
        let own = "http://127.0.0.1:9";
        let three = ["--accounts-url", one, "--api-url", one, "--shop-url", own];
        assert_eq!(names(&three), ["custom"]);
        let known = data_centers(&three).unwrap();
        let host = known.iter().next().unwrap().upload();
        assert_eq!(host.as_str().trim_end_matches('/'), own);
        let two = "http://127.0.0.1:1,http://127.0.0.1:2";
        let six = ["--accounts-url", two, "--api-url", two, "--shop-url", two];
        assert_eq!(names(&six), ["custom", "custom2"]);
        assert_eq!(names(&[]).len(), DataCenter::ALL.len());
    }

    #[test]
    fn what_does_not_fit_together_is_refused() {
        let one = "http://127.0.0.1:1";
        let error = data_centers(&["--accounts-url", one]).unwrap_err();
        assert!(
            error.contains("--accounts-url, --api-url and --shop-url go together"),
            "{error}"
        );
        let bad = "ftp://127.0.0.1";
        let hosts = ["--accounts-url", one, "--api-url", one, "--shop-url"];
        let error = data_centers(&[&hosts[..], &[bad]].concat()).unwrap_err();
        assert!(error.contains("neither http nor https"), "{error}");
        let both = data_centers(&[&hosts[..], &[one, "--data-center", "eu"]].concat());
        assert!(both.unwrap_err().contains("one of both"));
    }
}
