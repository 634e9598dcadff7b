//! Setting a simulator up.

use std::collections::HashMap;
use std::fmt;
use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::Arc;

use tokio::net::TcpListener;
use tokio::sync::watch;
use url::Url;
use zoho_http::{Clock, Endpoints, SystemClock};

use crate::demo;
use crate::desk::DeskShape;
use crate::devices::Devices;
use crate::faults::Faults;
use crate::limits::Limits;
use crate::record::{Journal, Role};
use crate::server;
use crate::sim::Sim;
use crate::state::{Client, Core, Host, Site, World};
use crate::user::SimUser;

/// The client that is registered when the builder names none.
pub const DEFAULT_CLIENT_ID: &str = "1000.DEMOCLIENT";
/// The secret of [`DEFAULT_CLIENT_ID`].
pub const DEFAULT_CLIENT_SECRET: &str = "demo-secret";

const ROLES: [Role; 3] = [Role::Accounts, Role::Api, Role::Desk];

/// Sets a [`Sim`] up; made by [`Sim::builder`].
///
/// ```
/// # async fn example() -> std::io::Result<()> {
/// use std::{sync::Arc, time::SystemTime};
/// use zoho_http::ManualClock;
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
    pub(crate) fn new() -> Self {
        Self {
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

    /// Adds a data centre; its name is the callback's `location`. Without any there is one, `us`.
    pub fn data_center(mut self, name: impl Into<String>) -> Self {
        self.data_centers.push(name.into());
        self
    }

    /// Adds a user to a data centre, which then starts with the users named here and not with its own.
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

    /// Registers a redirect URI for every client. Without any, each address on loopback will do; with
    /// one or more, only exactly these.
    pub fn redirect_uri(mut self, uri: impl Into<String>) -> Self {
        self.redirect_uris.push(uri.into());
        self
    }

    /// The limits of the accounts servers.
    pub fn limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// The clock by which tokens expire and delays last. Give it the clock of the code under test, and
    /// both live in the same time.
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.clock = clock;
        self
    }

    /// Where to listen: three ports for each data centre, counted up from `base_port` (accounts, API,
    /// Desk), or chosen by the system when it is 0. Without this, ports of 127.0.0.1 chosen by the
    /// system.
    ///
    /// The simulator gives tokens to everybody who reaches it: keep it on loopback.
    pub fn bind(mut self, ip: IpAddr, base_port: u16) -> Self {
        self.ip = ip;
        self.base_port = base_port;
        self
    }

    /// Starts the servers.
    ///
    /// # Errors
    /// When a port cannot be had, or a name was given twice, or a user is of a data centre that was not
    /// named.
    pub async fn start(mut self) -> io::Result<Sim> {
        if self.data_centers.is_empty() {
            self.data_centers.push("us".to_owned());
        }
        if self.clients.is_empty() {
            self = self.client(DEFAULT_CLIENT_ID, DEFAULT_CLIENT_SECRET);
        }
        let sites = self.sites()?;

        let mut endpoints = Vec::with_capacity(sites.len());
        let mut listeners = Vec::with_capacity(sites.len() * ROLES.len());
        for (at, site) in sites.iter().enumerate() {
            let mut urls = Vec::with_capacity(ROLES.len());
            for (offset, role) in ROLES.into_iter().enumerate() {
                let listener = self.listen(at * ROLES.len() + offset).await?;
                urls.push(url_of(listener.local_addr()?)?);
                listeners.push((at, role, listener));
            }
            let [accounts, api, desk] = urls.as_slice() else {
                return Err(invalid("three servers have three addresses"));
            };
            // The API answers for the upload host too.
            let named = Endpoints::custom(&site.name, accounts, api, desk, api);
            endpoints.push(named.map_err(invalid)?);
        }

        let (stop, stopped) = watch::channel(false);
        let world = World {
            sites,
            journal: Journal::default(),
            faults: Faults::default(),
            limits: self.limits,
            transactions: HashMap::new(),
            devices: Devices::default(),
            desk_shape: DeskShape::default(),
            scope_in_answers: false,
        };
        let core = Arc::new(Core::new(
            self.clock,
            self.clients,
            self.redirect_uris,
            endpoints,
            stopped,
            world,
        ));
        let servers = listeners
            .into_iter()
            .map(|(site, role, listener)| {
                let core = Arc::clone(&core);
                server::spawn(listener, Host { core, site, role })
            })
            .collect();
        Ok(Sim::running(core, stop, servers))
    }

    fn sites(&mut self) -> io::Result<Vec<Site>> {
        let mut sites: Vec<Site> = Vec::with_capacity(self.data_centers.len());
        for name in self.data_centers.drain(..) {
            if sites.iter().any(|s| s.name.eq_ignore_ascii_case(&name)) {
                return Err(invalid(format!("the data centre {name:?} is named twice")));
            }
            sites.push(Site::new(name));
        }
        let mut taken = Vec::new();
        for (data_center, user) in self.users.drain(..) {
            if taken.contains(&user.zuid().to_owned()) {
                return Err(invalid(format!("the user {} is named twice", user.zuid())));
            }
            taken.push(user.zuid().to_owned());
            let site = sites
                .iter_mut()
                .find(|site| site.name.eq_ignore_ascii_case(&data_center))
                .ok_or_else(|| invalid(format!("there is no data centre {data_center:?}")))?;
            site.put_user(user);
        }
        for (at, site) in sites.iter_mut().enumerate() {
            if site.users.is_empty() {
                site.put_user(demo::user(&site.name, at));
            }
        }
        Ok(sites)
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

/// The address that a caller uses: one that means "every address" is reached on loopback.
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
