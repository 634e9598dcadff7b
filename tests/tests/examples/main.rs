//! The examples of crates/zoho/examples, run against the simulator: what they send, and what they give.
#![allow(
    clippy::duplicate_mod,
    reason = "each program brings the start-up it is built with"
)]
#![expect(
    clippy::unwrap_used,
    reason = "a test may panic, and so may its helpers"
)]

mod crm;
mod desk;

use serde_json::Value;
use zoho::{ScopeSet, User};
use zoho_sim::{RecordedRequest, Role, Sim};
use zoho_tests::House;

/// A user who has granted what an example needs, and nothing else.
async fn signed_in(scopes: ScopeSet) -> (Sim, User) {
    let house = House::new().await;
    let login = house.zoho.authorize("ada", scopes).unwrap();
    let callback = house.sim.consent(login.url().as_str()).await.unwrap();
    let user = house.zoho.complete("ada", login, callback.as_str()).await;
    let user = user.unwrap();
    house.sim.clear_requests();
    (house.sim, user)
}

/// What a server was asked, in order.
fn asked(sim: &Sim, role: Role) -> Vec<RecordedRequest> {
    let mut requests = sim.requests();
    requests.retain(|request| request.role() == role);
    requests
}

/// `GET /crm/v8/users?type=ActiveUsers`
fn line(request: &RecordedRequest) -> String {
    let query = request.query().map(|query| format!("?{query}"));
    let query = query.unwrap_or_default();
    format!("{} {}{query}", request.method(), request.path())
}

fn lines(sim: &Sim, role: Role) -> Vec<String> {
    asked(sim, role).iter().map(line).collect()
}

fn body(request: &RecordedRequest) -> Value {
    request.json().expect("a body of JSON")
}
