//! The handle of a running simulator.

mod consent;
mod knobs;

use std::fmt;
use std::io;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::watch;
use tokio::task::JoinHandle;
use zoho_http::{DataCenters, Endpoints};

use crate::builder::SimBuilder;
use crate::faults::{Fault, FaultMatch};
use crate::record::{Recorded, Role};
use crate::state::Core;

/// A running simulator, and every knob on it.
///
/// Clones are handles of the same simulator. It stops when the last one is dropped, or by
/// [`shutdown`](Self::shutdown).
///
/// Data centres, users and organisations that a knob names must exist: naming others is a mistake in
/// the test, and panics with a message that says so.
#[derive(Clone)]
pub struct Sim {
    core: Arc<Core>,
    running: Arc<Running>,
}

/// Stops the servers when it is dropped.
struct Running {
    stop: watch::Sender<bool>,
    servers: Mutex<Vec<JoinHandle<()>>>,
}

impl Drop for Running {
    fn drop(&mut self) {
        self.stop.send_replace(true);
    }
}

impl Sim {
    /// Starts a simulator with one data centre, `us`, on ports of loopback chosen by the system.
    ///
    /// # Errors
    /// When no port can be had.
    pub async fn start() -> io::Result<Self> {
        Self::builder().start().await
    }

    /// Sets up a simulator: several data centres, another clock, other clients or users.
    pub fn builder() -> SimBuilder {
        SimBuilder::new()
    }

    pub(crate) fn running(
        core: Arc<Core>,
        stop: watch::Sender<bool>,
        servers: Vec<JoinHandle<()>>,
    ) -> Self {
        Self {
            core,
            running: Arc::new(Running {
                stop,
                servers: Mutex::new(servers),
            }),
        }
    }

    /// Stops the servers and waits for the requests they are answering, for a second at most.
    /// Connections that are idle or hang are closed.
    pub async fn shutdown(&self) {
        self.running.stop.send_replace(true);
        let servers = std::mem::take(
            &mut *self
                .running
                .servers
                .lock()
                .unwrap_or_else(PoisonError::into_inner),
        );
        for server in servers {
            let abort = server.abort_handle();
            // A caller that neither goes on nor goes away must not keep the others waiting.
            if tokio::time::timeout(Duration::from_secs(1), server)
                .await
                .is_err()
            {
                abort.abort();
            }
        }
    }

    /// The simulated data centres, as a client is told whom to trust.
    #[must_use]
    pub fn data_centers(&self) -> DataCenters {
        DataCenters::custom(self.core.endpoints.iter().cloned())
    }

    /// The addresses of one data centre.
    ///
    /// # Panics
    /// When there is no data centre of that name.
    #[must_use]
    #[track_caller]
    pub fn endpoints(&self, data_center: &str) -> Endpoints {
        self.core.endpoints[self.site(data_center)].clone()
    }

    /// The id of the first registered client.
    #[must_use]
    pub fn client_id(&self) -> &str {
        self.core.clients.first().map_or("", |client| &client.id)
    }

    /// The secret of the first registered client.
    #[must_use]
    pub fn client_secret(&self) -> &str {
        self.core
            .clients
            .first()
            .map_or("", |client| &client.secret)
    }

    /// Lets the next `times` requests that match meet a fault. Faults are spent in the order in which
    /// they were ordered; a request meets one at most.
    ///
    /// ```
    /// # async fn example() -> std::io::Result<()> {
    /// use zoho_sim::{Answer, Fault, FaultMatch, Role, Sim};
    ///
    /// let sim = Sim::start().await?;
    /// sim.fail_next(Role::Api, 2, Answer::status(503).header("Retry-After", "1"));
    /// sim.fail_next(FaultMatch::any().path("/oauth/v2/token"), 1, Fault::Cut);
    /// assert_eq!(sim.faults_left(), 3);
    /// # Ok(())
    /// # }
    /// ```
    pub fn fail_next(&self, matches: impl Into<FaultMatch>, times: usize, fault: impl Into<Fault>) {
        self.core
            .world()
            .faults
            .order(matches.into(), times, fault.into());
    }

    /// How many ordered faults no request has met yet.
    #[must_use]
    pub fn faults_left(&self) -> usize {
        self.core.world().faults.left()
    }

    /// Takes back the faults that no request has met yet.
    pub fn clear_faults(&self) {
        self.core.world().faults.clear();
    }

    /// The requests so far, oldest first, those that met a fault included. The last 10,000 are kept.
    #[must_use]
    pub fn requests(&self) -> Vec<Recorded> {
        self.core.world().journal.requests()
    }

    /// How many requests came to this path of this kind of server, in all data centres.
    ///
    /// ```
    /// # async fn example() -> std::io::Result<()> {
    /// use zoho_sim::{Role, Sim};
    ///
    /// let sim = Sim::start().await?;
    /// assert_eq!(sim.count(Role::Api, "/crm/v6/settings/service_preferences"), 0);
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn count(&self, role: Role, path: &str) -> usize {
        self.core.world().journal.count(role, path)
    }

    /// How many requests came in all.
    #[must_use]
    pub fn total_requests(&self) -> usize {
        self.core.world().journal.total()
    }

    /// How many requests came to the token endpoint, in all data centres.
    #[must_use]
    pub fn token_requests(&self) -> usize {
        self.count(Role::Accounts, "/oauth/v2/token")
    }

    /// Forgets the requests so far, and starts counting anew.
    pub fn clear_requests(&self) {
        self.core.world().journal.clear();
    }

    #[track_caller]
    fn site(&self, data_center: &str) -> usize {
        let at = self
            .core
            .endpoints
            .iter()
            .position(|e| e.name().eq_ignore_ascii_case(data_center));
        match at {
            Some(at) => at,
            None => panic!("the simulator has no data centre {data_center:?}"),
        }
    }
}

impl fmt::Debug for Sim {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sim")
            .field("data_centers", &self.core.endpoints)
            .finish_non_exhaustive()
    }
}
