//! Middleware of every server: records each request and applies injected faults.

use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{ConnectInfo, Request, State};
use axum::http::header::{CONNECTION, CONTENT_LENGTH};
use axum::http::{HeaderValue, StatusCode, Uri};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use futures_util::{StreamExt, stream};

use crate::connection::ConnectionControl;
use crate::faults::Fault;
use crate::received_request::ReceivedRequest;
use crate::request_log::RecordedRequest;
use crate::response;
use crate::state::ServerState;

/// Largest request body, in bytes: Zoho takes files of 20 MB.
const MAX_BODY: usize = 32 * 1024 * 1024;

/// Records the request and applies the next fault that matches it.
pub(crate) async fn intercept(
    State(server): State<ServerState>,
    ConnectInfo(connection): ConnectInfo<ConnectionControl>,
    request: Request,
    next: Next,
) -> Response {
    let (parts, body) = request.into_parts();
    let Ok(body) = to_bytes(body, MAX_BODY).await else {
        return response::empty(StatusCode::PAYLOAD_TOO_LARGE);
    };
    let at = server.core.clock.now();
    let path = parts.uri.path().to_owned();
    let method = parts.method.clone();
    let (fault, data_center, number) = {
        let mut world = server.core.world();
        let data_center = world.sites[server.site].name.clone();
        let number = world.log.add(RecordedRequest {
            role: server.role,
            data_center: data_center.clone(),
            request: ReceivedRequest {
                method: method.as_str().to_owned(),
                target: target_of(&parts.uri),
                headers: parts.headers.clone(),
                body: body.clone(),
            },
            at,
            status: None,
        });
        let fault = world.faults.take(server.role, &data_center, &method, &path);
        (fault, data_center, number)
    };
    let injected = fault.is_some();
    let sends_status = fault.as_ref().is_none_or(Fault::sends_status);
    let regular = next.run(Request::from_parts(parts, Body::from(body)));
    let response = match fault {
        None => regular.await,
        Some(fault) => apply(fault, &server, &connection, regular).await,
    };
    if sends_status {
        let status = response.status();
        server.core.world().log.set_status(number, status);
    }
    // Query and headers are left out: they may hold secrets.
    tracing::debug!(
        role = %server.role,
        data_center,
        %method,
        path,
        status = response.status().as_u16(),
        injected,
        "request"
    );
    response
}

/// Returns path and query. A URI in absolute form names scheme and host before them.
fn target_of(uri: &Uri) -> String {
    let target = uri.path_and_query();
    target.map_or_else(|| uri.path().to_owned(), ToString::to_string)
}

async fn apply(
    fault: Fault,
    server: &ServerState,
    connection: &ConnectionControl,
    regular: impl Future<Output = Response>,
) -> Response {
    match fault {
        Fault::Response(response) => response.into_response(),
        Fault::Delay(time) => {
            let response = regular.await;
            tokio::select! {
                () = server.core.clock.sleep(time) => {}
                // A delay does not outlast the simulator.
                () = server.core.stopped() => {}
            }
            response
        }
        Fault::Cut => {
            connection.cut_after(0);
            response::empty(StatusCode::OK)
        }
        Fault::CutAfterDoing => {
            let response = regular.await;
            connection.cut_after(0);
            response
        }
        Fault::CutAfterBytes(bytes) => {
            let mut response = regular.await;
            // If the response is shorter than that, the next one on this connection must not be cut.
            response
                .headers_mut()
                .insert(CONNECTION, HeaderValue::from_static("close"));
            connection.cut_after(bytes);
            response
        }
        Fault::CutMidBody => cut_mid_body(regular.await, connection.clone()).await,
        Fault::Reset => {
            connection.reset();
            response::empty(StatusCode::OK)
        }
        Fault::Hang => {
            server.core.stopped().await;
            connection.cut_after(0);
            response::empty(StatusCode::OK)
        }
    }
}

/// Returns the response with its whole length announced and a body that breaks off after its first half.
async fn cut_mid_body(response: Response, connection: ConnectionControl) -> Response {
    let (mut parts, body) = response.into_parts();
    let body = to_bytes(body, usize::MAX).await.unwrap_or_default();
    // An empty body has no half: announce one that is never sent.
    let announced = body.len().max(2);
    parts
        .headers
        .insert(CONTENT_LENGTH, HeaderValue::from(announced));
    let half = body.slice(..body.len() / 2);
    let rest = stream::once(async move {
        // Lets the server flush what it has before the connection breaks.
        tokio::task::yield_now().await;
        connection.cut_after(0);
        Err::<Bytes, _>(std::io::Error::from(std::io::ErrorKind::BrokenPipe))
    });
    Response::from_parts(
        parts,
        Body::from_stream(stream::once(async { Ok(half) }).chain(rest)),
    )
}
