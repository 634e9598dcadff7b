//! Configures and starts a simulator.

use std::fmt;
use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::{Arc, Mutex};

use tokio::net::TcpListener;
use tokio::sync::watch;
use url::Url;
use zoho_http::clock::{Clock, SystemClock};
use zoho_http::data_center::Endpoints;

use crate::demo;
use crate::devices::Devices;
use crate::faults::FaultQueue;
use crate::known_scopes::KnownScopes;
use crate::limits::Limits;
use crate::product::SimProduct;
use crate::products;
use crate::request_log::RequestLog;
use crate::role::Role;
use crate::router::Router;
use crate::server;
use crate::sign_ins::SignIns;
use crate::sim::Sim;
use crate::state::{Addresses, Client, Core, ServedProduct, ServerState, Site, World};
use crate::user::SimUser;

/// The id of the client that is registered if the builder is given none.
pub const DEFAULT_CLIENT_ID: &str = "1000.DEMOCLIENT";
/// The secret of [`DEFAULT_CLIENT_ID`].
pub const DEFAULT_CLIENT_SECRET: &str = "demo-secret";

impl Sim {
    /// Starts a simulator of [`Crm`](crate::Crm) and [`Desk`](crate::Desk) with one data centre, `us`, on
    /// ports of loopback chosen by the system.
    ///
    /// # Errors
    /// Returns an error if no port is free.
    pub async fn start() -> io::Result<Self> {
        Self::builder().start().await
    }

    /// Returns a builder, to configure products, data centres, users, clients and the clock.
    pub fn builder() -> SimBuilder {
        SimBuilder::new()
    }
}

/// Configures and starts a [`Sim`]; created by [`Sim::builder`].
///
/// ```
/// # async fn example() -> std::io::Result<()> {
/// use std::{sync::Arc, time::SystemTime};
/// use zoho_http::clock::ManualClock;
/// use zoho_sim::{Sim, SimUser};
///
/// let clock = ManualClock::at(SystemTime::UNIX_EPOCH);
/// let sim = Sim::builder()
///     .data_center("us")
///     .data_center("eu")
///     .user("eu", SimUser::new("7001", "mia@example.com"))
///     .client("1000.MYAPP", "my-secret")
///     .redirect_uri("https://app.example.com/callback")
///     .clock(Arc::new(clock.clone()))
///     .start()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[must_use = "a builder does nothing until it is started"]
pub struct SimBuilder {
    products: Vec<Arc<dyn SimProduct>>,
    data_centers: Vec<String>,
    users: Vec<(String, SimUser)>,
    clients: Vec<Client>,
    redirect_uris: Vec<String>,
    limits: Limits,
    clock: Arc<dyn Clock>,
    ip: IpAddr,
    base_port: u16,
}

impl SimBuilder {
    fn new() -> Self {
        Self {
            products: Vec::new(),
            data_centers: Vec::new(),
            users: Vec::new(),
            clients: Vec::new(),
            redirect_uris: Vec::new(),
            limits: Limits::default(),
            clock: Arc::new(SystemClock::new()),
            ip: Ipv4Addr::LOCALHOST.into(),
            base_port: 0,
        }
    }

    /// Adds a product. Without any, the simulator serves [`Crm`](crate::Crm) and [`Desk`](crate::Desk).
    ///
    /// See [`product`](crate::product) for custom products.
    pub fn product(mut self, product: impl SimProduct) -> Self {
        self.products.push(Arc::new(product));
        self
    }

    /// Adds a data centre; its name is the `location` of callbacks. Without any there is one, `us`.
    pub fn data_center(mut self, name: impl Into<String>) -> Self {
        self.data_centers.push(name.into());
        self
    }

    /// Adds a user to a data centre, in place of the user that it has by default.
    pub fn user(mut self, data_center: impl Into<String>, user: SimUser) -> Self {
        self.users.push((data_center.into(), user));
        self
    }

    /// Registers an OAuth client in every data centre. Without any there is one,
    /// [`DEFAULT_CLIENT_ID`].
    pub fn client(mut self, id: impl Into<String>, secret: impl Into<String>) -> Self {
        self.clients.push(Client {
            id: id.into(),
            secret: secret.into(),
        });
        self
    }

    /// Registers a redirect URI for every client. Without any, every address on loopback is allowed; with one
    /// or more, exactly these are.
    pub fn redirect_uri(mut self, uri: impl Into<String>) -> Self {
        self.redirect_uris.push(uri.into());
        self
    }

    /// Sets the limits of the accounts servers.
    pub fn limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// Sets the clock that determines when tokens expire and delays pass: usually the one of the code under test. By
    /// default the system's clock.
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.clock = clock;
        self
    }

    /// Sets the address to listen on: one port for each server of each data centre, counted up from `base_port`
    /// (accounts, API, then the hosts of products that have their own), or chosen by the system if it is 0. By default
    /// ports of 127.0.0.1 chosen by the system.
    ///
    /// The simulator grants tokens to anyone who can reach it: keep it on loopback.
    pub fn bind(mut self, ip: IpAddr, base_port: u16) -> Self {
        self.ip = ip;
        self.base_port = base_port;
        self
    }

    /// Starts the servers.
    ///
    /// # Errors
    /// Returns an error if a port is in use, a data centre, user or product is added twice, or a user belongs to a data
    /// centre that was not added.
    pub async fn start(mut self) -> io::Result<Sim> {
        if self.products.is_empty() {
            self.products = products::built_in();
        }
        if self.data_centers.is_empty() {
            self.data_centers.push("us".to_owned());
        }
        if self.clients.is_empty() {
            self = self.client(DEFAULT_CLIENT_ID, DEFAULT_CLIENT_SECRET);
        }
        let sites = self.sites()?;
        let products = self.served_products()?;
        let (addresses, listeners) = self.bind_all(&sites, &products).await?;

        let (stop, stopped) = watch::channel(false);
        let world = World {
            sites: sites.iter().cloned().map(Site::new).collect(),
            log: RequestLog::default(),
            faults: FaultQueue::default(),
            limits: self.limits,
            sign_ins: SignIns::default(),
            devices: Devices::default(),
            scope_in_token_responses: false,
        };
        let core = Arc::new(Core {
            clock: self.clock,
            scopes: KnownScopes::of(&self.products),
            products,
            clients: self.clients,
            redirect_uris: self.redirect_uris,
            addresses,
            stop: stopped,
            world: Mutex::new(world),
        });
        for (site, user) in users_of(&sites, self.users)? {
            core.put_user(site, user);
        }
        let servers = listeners.into_iter().map(|(site, role, listener)| {
            let core = Arc::clone(&core);
            server::spawn(listener, ServerState { core, site, role })
        });
        let servers = servers.collect();
        Ok(Sim::running(core, stop, servers))
    }

    /// Returns the names of the data centres.
    fn sites(&mut self) -> io::Result<Vec<String>> {
        let mut sites: Vec<String> = Vec::with_capacity(self.data_centers.len());
        for name in self.data_centers.drain(..) {
            if sites.iter().any(|s| s.eq_ignore_ascii_case(&name)) {
                return Err(invalid(format!("the data centre {name:?} is named twice")));
            }
            sites.push(name);
        }
        Ok(sites)
    }

    fn served_products(&self) -> io::Result<Vec<ServedProduct>> {
        let mut served: Vec<ServedProduct> = Vec::with_capacity(self.products.len());
        for product in &self.products {
            let name = product.name();
            if served.iter().any(|other| other.product.name() == name) {
                return Err(invalid(format!("the product {name:?} is added twice")));
            }
            served.push(ServedProduct {
                product: Arc::clone(product),
                router: Router::of(product.catalogue()),
            });
        }
        Ok(served)
    }

    /// Binds a port for each server of each data centre.
    async fn bind_all(
        &self,
        sites: &[String],
        products: &[ServedProduct],
    ) -> io::Result<(Vec<Addresses>, Vec<(usize, Role, TcpListener)>)> {
        let mut roles = vec![Role::Accounts, Role::Api];
        for role in products.iter().map(|served| served.product.role()) {
            if !roles.contains(&role) {
                roles.push(role);
            }
        }
        let mut addresses = Vec::with_capacity(sites.len());
        let mut listeners = Vec::with_capacity(sites.len() * roles.len());
        for (site, name) in sites.iter().enumerate() {
            let mut urls = Vec::with_capacity(roles.len());
            for (offset, role) in roles.iter().enumerate() {
                let listener = self.listen(site * roles.len() + offset).await?;
                urls.push((*role, url_of(listener.local_addr()?)?));
                listeners.push((site, *role, listener));
            }
            let endpoints = endpoints(name, &urls, products)?;
            addresses.push(Addresses { endpoints, urls });
        }
        Ok((addresses, listeners))
    }

    async fn listen(&self, offset: usize) -> io::Result<TcpListener> {
        let port = match self.base_port {
            0 => 0,
            base => u16::try_from(usize::from(base) + offset)
                .map_err(|_| invalid("there are not enough ports above the base port"))?,
        };
        let address = SocketAddr::new(self.ip, port);
        TcpListener::bind(address)
            .await
            .map_err(|error| io::Error::new(error.kind(), format!("{address}: {error}")))
    }
}

/// Returns the endpoints of a data centre. Hosts that no product has are the API host, which receives uploads
/// too.
fn endpoints(
    name: &str,
    urls: &[(Role, Url)],
    products: &[ServedProduct],
) -> io::Result<Endpoints> {
    let url = |role: Role| {
        urls.iter()
            .find(|(known, _)| *known == role)
            .map(|(_, url)| url)
    };
    let api = url(Role::Api).ok_or_else(|| invalid("there is always an API host"))?;
    let accounts = url(Role::Accounts).unwrap_or(api);
    let mut endpoints = Endpoints::custom(name, accounts, api, api, api).map_err(invalid)?;
    for product in products.iter().map(|served| &served.product) {
        if let (Role::Host(_), Some(url)) = (product.role(), url(product.role())) {
            endpoints = product.set_host(&endpoints, url).map_err(invalid)?;
        }
    }
    Ok(endpoints)
}

/// Returns the first users of the data centres: those that the builder was given, or the demo's.
fn users_of(sites: &[String], given: Vec<(String, SimUser)>) -> io::Result<Vec<(usize, SimUser)>> {
    let mut users: Vec<(usize, SimUser)> = Vec::new();
    for (data_center, user) in given {
        if users.iter().any(|(_, other)| other.zuid() == user.zuid()) {
            return Err(invalid(format!("the user {} is named twice", user.zuid())));
        }
        let site = sites
            .iter()
            .position(|site| site.eq_ignore_ascii_case(&data_center))
            .ok_or_else(|| invalid(format!("there is no data centre {data_center:?}")))?;
        users.push((site, user));
    }
    for (site, name) in sites.iter().enumerate() {
        if !users.iter().any(|(at, _)| *at == site) {
            users.push((site, demo::user(name, site)));
        }
    }
    Ok(users)
}

/// Returns the URL that a caller uses; an unspecified address is reached on loopback.
fn url_of(mut address: SocketAddr) -> io::Result<Url> {
    if address.ip().is_unspecified() {
        address.set_ip(match address.ip() {
            IpAddr::V4(_) => Ipv4Addr::LOCALHOST.into(),
            IpAddr::V6(_) => Ipv6Addr::LOCALHOST.into(),
        });
    }
    Url::parse(&format!("http://{address}/")).map_err(invalid)
}

fn invalid(error: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidInput, error)
}

impl fmt::Debug for SimBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let clients: Vec<_> = self.clients.iter().map(|client| &client.id).collect();
        f.debug_struct("SimBuilder")
            .field("data_centers", &self.data_centers)
            .field("clients", &clients)
            .field("redirect_uris", &self.redirect_uris)
            .finish_non_exhaustive()
    }
}
