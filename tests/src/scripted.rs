//! The simulator's scripted server, as the tests here use it.

use zoho_sim::SimResponse;
use zoho_sim::scripted::{Reply, ScriptedServer, Step};

use crate::Exact;

/// A server that plays these steps, one a request, and then only cuts.
pub async fn scripted<S: Into<Step>>(steps: impl IntoIterator<Item = S>) -> ScriptedServer {
    let server = ScriptedServer::start().await;
    let server = server.expect("loopback has a free port");
    server.script(steps);
    server
}

/// Answers 200 with JSON.
#[must_use]
pub fn answer(json: &str) -> SimResponse {
    SimResponse::status(200).body("application/json", json.to_owned())
}

/// Promises `json` with 200, sends the first `bytes` of it, and closes.
#[must_use]
pub fn half(json: &str, bytes: usize) -> Step {
    Reply::new(answer(json)).cut_after(bytes as u64).into()
}

/// The requests that a scripted server received whole, in order.
#[must_use]
pub fn sent(server: &ScriptedServer) -> Vec<Exact> {
    let address = server.address().to_string();
    let received = server.received();
    let whole = received.iter().filter(|request| request.is_whole());
    whole
        .map(|request| {
            let headers = request.headers();
            let headers = headers.map(|(name, value)| (name.to_owned(), value.to_owned()));
            let (method, target) = (request.method(), request.target());
            Exact::assembled(method, target, headers, request.body(), &address)
        })
        .collect()
}
