//! The state that the servers of a simulator and its handle share.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::watch;
use url::Url;
use zoho_catalog::product::Product;
use zoho_http::clock::Clock;
use zoho_http::data_center::Endpoints;

use crate::devices::Devices;
use crate::faults::FaultQueue;
use crate::known_scopes::KnownScopes;
use crate::limits::Limits;
use crate::product::SimProduct;
use crate::request_log::RequestLog;
use crate::role::Role;
use crate::router::Router;
use crate::sign_ins::SignIns;
use crate::tokens::Tokens;
use crate::user::SimUser;

/// A registered OAuth client.
pub(crate) struct Client {
    pub(crate) id: String,
    pub(crate) secret: String,
}

/// A product and the paths of its operations.
pub(crate) struct ServedProduct {
    pub(crate) product: Arc<dyn SimProduct>,
    pub(crate) router: Router,
}

impl ServedProduct {
    /// Returns the content of `product.toml`.
    pub(crate) fn about(&self) -> &Product {
        &self.product.catalogue().about
    }
}

/// A simulator: its configuration, and the world that changes.
pub(crate) struct Core {
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) products: Vec<ServedProduct>,
    pub(crate) scopes: KnownScopes,
    pub(crate) clients: Vec<Client>,
    /// The registered redirect URIs; empty if every address on loopback is allowed.
    pub(crate) redirect_uris: Vec<String>,
    /// The addresses in the order of [`World::sites`].
    pub(crate) addresses: Vec<Addresses>,
    pub(crate) stop: watch::Receiver<bool>,
    pub(crate) world: Mutex<World>,
}

/// The addresses of the servers of a data centre.
pub(crate) struct Addresses {
    pub(crate) endpoints: Endpoints,
    pub(crate) urls: Vec<(Role, Url)>,
}

/// The state that changes while the simulator runs. The state of a product belongs to the product.
pub(crate) struct World {
    pub(crate) sites: Vec<Site>,
    pub(crate) log: RequestLog,
    pub(crate) faults: FaultQueue,
    pub(crate) limits: Limits,
    pub(crate) sign_ins: SignIns,
    pub(crate) devices: Devices,
    pub(crate) scope_in_token_responses: bool,
}

/// The users and tokens of one data centre.
pub(crate) struct Site {
    pub(crate) name: String,
    pub(crate) users: Vec<SimUser>,
    pub(crate) tokens: Tokens,
}

impl Core {
    /// Locks the world. The guard is never held across an await.
    pub(crate) fn world(&self) -> MutexGuard<'_, World> {
        // A test that panicked while it held the lock has not left a partial change.
        self.world.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns the monotonic time by which tokens expire.
    pub(crate) fn now(&self) -> Duration {
        self.clock.monotonic()
    }

    /// Returns when the simulator stops.
    pub(crate) async fn stopped(&self) {
        let mut stop = self.stop.clone();
        // An error means that the handle is gone, which stops the simulator too.
        let _ = stop.wait_for(|stopped| *stopped).await;
    }

    pub(crate) fn client(&self, id: &str) -> Option<&Client> {
        self.clients.iter().find(|client| client.id == id)
    }

    /// Returns the title of the product whose scopes begin with `service`.
    pub(crate) fn title_of(&self, service: &str) -> Option<&str> {
        let mut products = self.products.iter().map(ServedProduct::about);
        let product = products.find(|product| product.scopes.service == service);
        product.map(|product| product.title.as_str())
    }

    /// Returns the addresses of each data centre.
    pub(crate) fn endpoints(&self) -> impl Iterator<Item = &Endpoints> {
        self.addresses.iter().map(|addresses| &addresses.endpoints)
    }

    /// Adds a user to a data centre, or replaces the one with the same id.
    pub(crate) fn put_user(&self, site: usize, user: SimUser) {
        for served in &self.products {
            let data_center = self.addresses[site].endpoints.name();
            served.product.user_added(data_center, &user);
        }
        self.world().sites[site].put_user(user);
    }
}

impl fmt::Debug for Core {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let endpoints: Vec<_> = self.endpoints().collect();
        f.debug_struct("Core")
            .field("endpoints", &endpoints)
            .finish_non_exhaustive()
    }
}

impl World {
    /// Returns the user, and the index of the user's data centre.
    pub(crate) fn find_user(&self, zuid: &str) -> Option<(usize, &SimUser)> {
        self.sites
            .iter()
            .enumerate()
            .find_map(|(at, site)| site.user(zuid).map(|user| (at, user)))
    }
}

impl Site {
    pub(crate) fn new(name: String) -> Self {
        Self {
            name,
            users: Vec::new(),
            tokens: Tokens::default(),
        }
    }

    pub(crate) fn user(&self, zuid: &str) -> Option<&SimUser> {
        self.users.iter().find(|user| user.zuid() == zuid)
    }

    /// Adds a user, or replaces the one with the same id.
    pub(crate) fn put_user(&mut self, user: SimUser) {
        match self.users.iter_mut().find(|u| u.zuid() == user.zuid()) {
            Some(old) => *old = user,
            None => self.users.push(user),
        }
    }
}

/// The state of one server: its role, and its data centre by index.
#[derive(Clone)]
pub(crate) struct ServerState {
    pub(crate) core: Arc<Core>,
    pub(crate) site: usize,
    pub(crate) role: Role,
}

impl ServerState {
    pub(crate) fn endpoints(&self) -> &Endpoints {
        &self.core.addresses[self.site].endpoints
    }

    /// Returns the products of this server, in the order of the builder.
    pub(crate) fn products(&self) -> impl Iterator<Item = &ServedProduct> {
        let products = self.core.products.iter();
        products.filter(|served| served.product.role() == self.role)
    }
}
