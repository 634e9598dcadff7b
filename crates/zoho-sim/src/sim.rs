//! The handle of a running simulator.

mod configuration;
mod consent;

use std::any::Any;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::watch;
use tokio::task::JoinHandle;
use url::Url;
use zoho_http::data_center::{DataCenters, Endpoints};

use crate::faults::{Fault, FaultMatch};
use crate::product::SimProduct;
use crate::request_log::RecordedRequest;
use crate::role::Role;
use crate::state::Core;

/// A handle of a running simulator: inspects it, changes it, and injects faults.
///
/// Clones are handles of the same simulator. It stops when the last one is dropped, or by
/// [`shutdown`](Self::shutdown).
///
/// Methods panic if they are given the name of a data centre, user or organisation that does not exist.
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

    /// Stops the servers and waits for requests in progress, for at most one second. Idle connections are
    /// closed.
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
            // A caller that neither proceeds nor disconnects must not keep the others waiting.
            if tokio::time::timeout(Duration::from_secs(1), server)
                .await
                .is_err()
            {
                abort.abort();
            }
        }
    }

    /// Returns the simulated data centres, for the configuration of a client.
    #[must_use]
    pub fn data_centers(&self) -> DataCenters {
        DataCenters::custom(self.core.endpoints().cloned())
    }

    /// Returns the addresses of a data centre.
    ///
    /// # Panics
    /// Panics if there is no data centre of that name.
    #[must_use]
    #[track_caller]
    pub fn endpoints(&self, data_center: &str) -> Endpoints {
        let site = self.site(data_center);
        self.core.addresses[site].endpoints.clone()
    }

    /// Returns the base URL of a server of a data centre.
    ///
    /// # Panics
    /// Panics if there is no such data centre, or no product has that role.
    #[must_use]
    #[track_caller]
    pub fn url(&self, data_center: &str, role: Role) -> Url {
        let site = self.site(data_center);
        let mut urls = self.core.addresses[site].urls.iter();
        match urls.find(|(known, _)| *known == role) {
            Some((_, url)) => url.clone(),
            None => panic!("the simulator has no server {role}"),
        }
    }

    /// Returns the product of that type, if the simulator serves it.
    #[must_use]
    pub fn product<P: SimProduct>(&self) -> Option<&P> {
        self.core.products.iter().find_map(|served| {
            let product: &dyn Any = &*served.product;
            product.downcast_ref()
        })
    }

    /// Returns the id of the first registered client.
    #[must_use]
    pub fn client_id(&self) -> &str {
        self.core.clients.first().map_or("", |client| &client.id)
    }

    /// Returns the secret of the first registered client.
    #[must_use]
    pub fn client_secret(&self) -> &str {
        self.core
            .clients
            .first()
            .map_or("", |client| &client.secret)
    }

    /// Applies a fault to the next `times` requests that match. Faults apply in the order in which they were
    /// injected, at most one to a request.
    ///
    /// ```
    /// # async fn example() -> std::io::Result<()> {
    /// use zoho_sim::{Fault, FaultMatch, Role, Sim, SimResponse};
    ///
    /// let sim = Sim::start().await?;
    /// sim.fail_next(Role::Api, 2, SimResponse::status(503).header("Retry-After", "1"));
    /// sim.fail_next(FaultMatch::any().path("/oauth/v2/token"), 1, Fault::Cut);
    /// assert_eq!(sim.faults_left(), 3);
    /// # Ok(())
    /// # }
    /// ```
    pub fn fail_next(&self, matches: impl Into<FaultMatch>, times: usize, fault: impl Into<Fault>) {
        self.core
            .world()
            .faults
            .push(matches.into(), times, fault.into());
    }

    /// Returns the number of requests that injected faults still apply to.
    #[must_use]
    pub fn faults_left(&self) -> usize {
        self.core.world().faults.len()
    }

    /// Removes the faults that have not applied to a request yet.
    pub fn clear_faults(&self) {
        self.core.world().faults.clear();
    }

    /// Returns the requests received so far, oldest first, including those that a fault applied to. The last
    /// 10,000 are kept.
    #[must_use]
    pub fn requests(&self) -> Vec<RecordedRequest> {
        self.core.world().log.requests()
    }

    /// Returns the number of requests to a path of a kind of server, in all data centres.
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
        self.core.world().log.count(role, path)
    }

    /// Returns the number of requests to all servers.
    #[must_use]
    pub fn total_requests(&self) -> usize {
        self.core.world().log.total()
    }

    /// Returns the number of requests to the token endpoint, in all data centres.
    #[must_use]
    pub fn token_requests(&self) -> usize {
        self.count(Role::Accounts, "/oauth/v2/token")
    }

    /// Clears the request log and resets its counts.
    pub fn clear_requests(&self) {
        self.core.world().log.clear();
    }

    #[track_caller]
    fn site(&self, data_center: &str) -> usize {
        let at = self
            .core
            .endpoints()
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
            .field("core", &self.core)
            .finish_non_exhaustive()
    }
}
