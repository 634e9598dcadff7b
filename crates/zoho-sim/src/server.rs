//! The servers: the routes of each role, put together.

use std::sync::Arc;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

use crate::accounts;
use crate::catalogue_handler;
use crate::connection::{BreakableListener, ConnectionControl};
use crate::middleware;
use crate::role::Role;
use crate::state::ServerState;

/// Serves one role of one data centre until the simulator stops.
pub(crate) fn spawn(listener: TcpListener, server: ServerState) -> JoinHandle<()> {
    let core = Arc::clone(&server.core);
    let service = app(server).into_make_service_with_connect_info::<ConnectionControl>();
    tokio::spawn(async move {
        let server = axum::serve(BreakableListener(listener), service)
            .with_graceful_shutdown(async move { core.stopped().await });
        if let Err(error) = server.await {
            tracing::warn!(%error, "a simulated server ended");
        }
    })
}

fn app(server: ServerState) -> Router {
    let routes = match server.role {
        Role::Accounts => accounts::routes(),
        // Every path is one of the catalogue of a product, or of none.
        Role::Api | Role::Host(_) => Router::new().fallback(catalogue_handler::handle),
    };
    let intercept = axum::middleware::from_fn_with_state(server.clone(), middleware::intercept);
    routes
        // The middleware has the limit, which is larger than axum's.
        .layer(DefaultBodyLimit::disable())
        .layer(intercept)
        .with_state(server)
}
