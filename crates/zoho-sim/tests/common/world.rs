//! A simulator, a token that may do everything, and calls with it.

use std::collections::BTreeSet;

use serde_json::Value;
use url::Url;
use zoho_catalog::{Catalogue, OperationRef};
use zoho_sim::product::SimProduct;
use zoho_sim::{Crm, Desk, Sim};

use super::{Reply, send, sign_in};

/// The simulator, and a token with all scopes of all operations.
pub(crate) struct World {
    pub(crate) sim: Sim,
    pub(crate) token: String,
    pub(crate) org: String,
}

impl World {
    pub(crate) async fn new() -> Self {
        let (crm, desk) = (Crm::new(), Desk::new());
        let products = [crm.catalogue(), desk.catalogue()].into_iter();
        let operations = products.flat_map(Catalogue::operations);
        let scopes: BTreeSet<_> = operations.flat_map(OperationRef::scopes).collect();
        let scopes: Vec<_> = scopes.into_iter().collect();
        Self::with(&scopes.join(",")).await
    }

    pub(crate) async fn with(scopes: &str) -> Self {
        let sim = Sim::start().await.unwrap();
        let token = sign_in(&sim, "us", scopes).await.access;
        let org = sim.users("us")[0].desk()[0].id().to_owned();
        Self { sim, token, org }
    }

    pub(crate) async fn send(
        &self,
        method: &str,
        target: &str,
        more: &[(&str, &str)],
        body: &str,
    ) -> Reply {
        let endpoints = self.sim.endpoints("us");
        let base: &Url = match target.starts_with("/crm/") {
            true => endpoints.api(),
            false => endpoints.desk(),
        };
        let authorization = format!("Zoho-oauthtoken {}", self.token);
        let mut headers = vec![
            ("Authorization", authorization.as_str()),
            ("orgId", &self.org),
        ];
        if !more.iter().any(|(name, _)| *name == "Content-Type") {
            headers.push(("Content-Type", "application/json"));
        }
        headers.extend(more);
        send(base, method, target, &headers, body).await
    }

    pub(crate) async fn refused(&self, method: &str, target: &str, body: &str) -> (u16, Value) {
        let reply = self.send(method, target, &[], body).await;
        (reply.status, reply.json())
    }
}

pub(crate) const BOUNDARY: &str = "a-boundary";

/// Returns a form with these files.
pub(crate) fn multipart(parts: &[(&str, &str)]) -> String {
    let parts = parts.iter().map(|(name, content)| {
        format!(
            "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"; filename=\"a.txt\"\r\n\
             Content-Type: text/plain\r\n\r\n{content}\r\n"
        )
    });
    format!("{}--{BOUNDARY}--\r\n", parts.collect::<String>())
}
