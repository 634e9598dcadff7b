//! The host of a product that has its own.

use url::Url;
use zoho::http::data_center::{Endpoints, InvalidEndpoint};

/// The host of a product among the endpoints of a data centre. In a private deployment, it is set by an option
/// `--NAME-url` or the variable `ZOHO_NAME_URL`.
#[derive(Debug, Clone, Copy)]
pub struct Host {
    get: for<'e> fn(&'e Endpoints) -> &'e Url,
    set: fn(&Endpoints, &Url) -> Result<Endpoints, InvalidEndpoint>,
}

impl Host {
    /// Creates a host that `get` reads from the endpoints of a data centre and `set` replaces in them.
    #[must_use]
    pub fn new(
        get: for<'e> fn(&'e Endpoints) -> &'e Url,
        set: fn(&Endpoints, &Url) -> Result<Endpoints, InvalidEndpoint>,
    ) -> Self {
        Self { get, set }
    }

    pub(crate) fn get<'e>(&self, endpoints: &'e Endpoints) -> &'e Url {
        (self.get)(endpoints)
    }

    pub(crate) fn set(
        &self,
        endpoints: &Endpoints,
        url: &Url,
    ) -> Result<Endpoints, InvalidEndpoint> {
        (self.set)(endpoints, url)
    }
}
