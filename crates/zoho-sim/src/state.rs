//! What the simulator knows, shared by its servers and its handle.

use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use serde_json::{Map, Value};
use tokio::sync::watch;
use zoho_http::{Clock, Endpoints};

use crate::accounts::Transaction;
use crate::demo;
use crate::desk::{self, DeskShape};
use crate::devices::Devices;
use crate::faults::Faults;
use crate::limits::Limits;
use crate::record::{Journal, Role};
use crate::tokens::Tokens;
use crate::user::SimUser;

/// A registered OAuth client.
pub(crate) struct Client {
    pub(crate) id: String,
    pub(crate) secret: String,
}

/// The simulator: what was set at its start, and the world that changes.
pub(crate) struct Core {
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) clients: Vec<Client>,
    /// Empty: every address on loopback will do.
    pub(crate) redirect_uris: Vec<String>,
    /// In the order of [`World::sites`].
    pub(crate) endpoints: Vec<Endpoints>,
    pub(crate) stop: watch::Receiver<bool>,
    world: Mutex<World>,
}

/// What changes while the simulator runs.
pub(crate) struct World {
    pub(crate) sites: Vec<Site>,
    pub(crate) journal: Journal,
    pub(crate) faults: Faults,
    pub(crate) limits: Limits,
    pub(crate) transactions: HashMap<String, Transaction>,
    pub(crate) devices: Devices,
    pub(crate) desk_shape: DeskShape,
    pub(crate) scope_in_answers: bool,
}

/// One data centre.
pub(crate) struct Site {
    pub(crate) name: String,
    pub(crate) users: Vec<SimUser>,
    pub(crate) tokens: Tokens,
    pub(crate) crm: BTreeMap<String, CrmOrg>,
    pub(crate) desk: BTreeMap<String, DeskOrg>,
}

/// The settings of a CRM organisation.
pub(crate) struct CrmOrg {
    pub(crate) company: String,
    pub(crate) job_sheet_enabled: bool,
    pub(crate) mail_config: Value,
}

/// The settings of a Desk organisation.
pub(crate) struct DeskOrg {
    pub(crate) mail: Map<String, Value>,
    /// By the department's id.
    pub(crate) departments: BTreeMap<String, Map<String, Value>>,
}

impl Core {
    pub(crate) fn new(
        clock: Arc<dyn Clock>,
        clients: Vec<Client>,
        redirect_uris: Vec<String>,
        endpoints: Vec<Endpoints>,
        stop: watch::Receiver<bool>,
        world: World,
    ) -> Self {
        Self {
            clock,
            clients,
            redirect_uris,
            endpoints,
            stop,
            world: Mutex::new(world),
        }
    }

    /// The world, for a moment: never held across an await.
    pub(crate) fn world(&self) -> MutexGuard<'_, World> {
        // A test that panicked while it held the lock has left no half-made change behind.
        self.world.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The time by which tokens live and die.
    pub(crate) fn now(&self) -> Duration {
        self.clock.monotonic()
    }

    /// Returns when the simulator stops.
    pub(crate) async fn stopped(&self) {
        let mut stop = self.stop.clone();
        // An error means that nobody is left who could say stop, which is the same.
        let _ = stop.wait_for(|stopped| *stopped).await;
    }

    pub(crate) fn client(&self, id: &str) -> Option<&Client> {
        self.clients.iter().find(|client| client.id == id)
    }
}

impl fmt::Debug for Core {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Core")
            .field("endpoints", &self.endpoints)
            .finish_non_exhaustive()
    }
}

impl World {
    /// The user, and the place of the user's data centre.
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
            crm: BTreeMap::new(),
            desk: BTreeMap::new(),
        }
    }

    pub(crate) fn user(&self, zuid: &str) -> Option<&SimUser> {
        self.users.iter().find(|user| user.zuid() == zuid)
    }

    /// Adds the user, or replaces the one with the same id. Organisations that exist keep their
    /// settings; new ones start with those of the data centre.
    pub(crate) fn put_user(&mut self, user: SimUser) {
        self.crm
            .entry(user.crm_org().to_owned())
            .or_insert_with(|| CrmOrg {
                company: demo::company(&user),
                job_sheet_enabled: demo::job_sheet_enabled(&self.name),
                mail_config: demo::mail_config(&self.name, user.email()),
            });
        for organization in user.desk() {
            let org = self
                .desk
                .entry(organization.id().to_owned())
                .or_insert_with(|| DeskOrg {
                    mail: desk::settings(demo::desk_switches(&self.name, None)),
                    departments: BTreeMap::new(),
                });
            for (id, _) in organization.departments() {
                org.departments
                    .entry(id.to_owned())
                    .or_insert_with(|| desk::settings(demo::desk_switches(&self.name, Some(id))));
            }
        }
        match self.users.iter_mut().find(|u| u.zuid() == user.zuid()) {
            Some(old) => *old = user,
            None => self.users.push(user),
        }
    }
}

/// One of the servers: which role it plays in which data centre.
#[derive(Clone)]
pub(crate) struct Host {
    pub(crate) core: Arc<Core>,
    pub(crate) site: usize,
    pub(crate) role: Role,
}

impl Host {
    pub(crate) fn endpoints(&self) -> &Endpoints {
        &self.core.endpoints[self.site]
    }
}
