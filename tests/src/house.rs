//! A simulated Zoho, and a program that trusts it.

use std::sync::Arc;

use zoho::{MemoryStore, OAuthClient, Zoho};
use zoho_http::Http;
use zoho_http::clock::ManualClock;
use zoho_http::data_center::Endpoints;
use zoho_sim::{Sim, SimBuilder};

use crate::start;

/// A simulator and a program over it, on one clock.
#[derive(Debug)]
pub struct House {
    /// The simulated Zoho.
    pub sim: Sim,
    /// The program, which signs in at `us`.
    pub zoho: Zoho,
    /// The clock of both, set to [`start`].
    pub clock: ManualClock,
}

impl House {
    /// A house over two data centres, `us` and `eu`.
    pub async fn new() -> Self {
        Self::with(|sim| sim.data_center("us").data_center("eu")).await
    }

    /// A house over another simulator.
    pub async fn with(build: impl FnOnce(SimBuilder) -> SimBuilder) -> Self {
        let clock = ManualClock::at(start());
        let sim = build(Sim::builder().clock(Arc::new(clock.clone())));
        let sim = sim.start().await.expect("loopback has free ports");
        let http = Http::builder().clock(Arc::new(clock.clone())).build();
        let client = OAuthClient::new(sim.client_id(), sim.client_secret());
        let zoho = Zoho::builder()
            .oauth(client.redirect_uri("http://localhost:8953/callback"))
            .token_store(MemoryStore::new())
            .data_centers(sim.data_centers())
            .http(http.expect("the settings fit"))
            .build()
            .expect("nothing required is missing");
        Self { sim, zoho, clock }
    }

    /// The endpoints of a data centre.
    #[must_use]
    pub fn endpoints(&self, data_center: &str) -> Endpoints {
        self.sim.endpoints(data_center)
    }

    /// The id of the first user of a data centre.
    #[must_use]
    pub fn zuid(&self, data_center: &str) -> String {
        self.sim.users(data_center)[0].zuid().to_owned()
    }

    /// Data centre, grant type and status of every request to a token endpoint, in order.
    #[must_use]
    pub fn token_requests(&self) -> Vec<String> {
        let requests = self.sim.requests();
        requests
            .iter()
            .filter(|request| request.path().starts_with("/oauth/v") && request.method() == "POST")
            .map(|request| {
                let grant = request.form_param("grant_type").unwrap_or_default();
                format!("{} {grant}", request.data_center())
            })
            .collect()
    }
}
