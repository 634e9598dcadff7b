//! What every request passes first: it is recorded, and meets the faults that a test has ordered.

use axum::Router;
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{ConnectInfo, DefaultBodyLimit, Request, State};
use axum::http::header::{CONNECTION, CONTENT_LENGTH};
use axum::http::{HeaderValue, StatusCode};
use axum::middleware::{self, Next};
use axum::response::Response;
use futures_util::{StreamExt, stream};

use crate::faults::Fault;
use crate::record::Recorded;
use crate::respond;
use crate::server::Line;
use crate::state::Host;

/// Zoho takes files of 20 MB.
const LARGEST_BODY: usize = 32 * 1024 * 1024;

/// Puts the gate before the routes.
pub(crate) fn guard(routes: Router<Host>, host: Host) -> Router {
    routes
        // What is too large is refused here, before axum would refuse less.
        .layer(DefaultBodyLimit::disable())
        .layer(middleware::from_fn_with_state(host.clone(), pass))
        .with_state(host)
}

async fn pass(
    State(host): State<Host>,
    ConnectInfo(line): ConnectInfo<Line>,
    request: Request,
    next: Next,
) -> Response {
    let (parts, body) = request.into_parts();
    let Ok(body) = to_bytes(body, LARGEST_BODY).await else {
        return respond::empty(StatusCode::PAYLOAD_TOO_LARGE);
    };
    let at = host.core.clock.now();
    let path = parts.uri.path().to_owned();
    let method = parts.method.clone();
    let (fault, data_center, number) = {
        let mut world = host.core.world();
        let data_center = world.sites[host.site].name.clone();
        let number = world.journal.add(Recorded {
            role: host.role,
            data_center: data_center.clone(),
            method: method.clone(),
            path: path.clone(),
            query: parts.uri.query().map(str::to_owned),
            headers: parts.headers.clone(),
            body: body.clone(),
            at,
            status: None,
        });
        let fault = world.faults.take(host.role, &data_center, &method, &path);
        (fault, data_center, number)
    };
    let faulty = fault.is_some();
    let is_answered = fault.as_ref().is_none_or(Fault::gives_an_answer);
    let proper = next.run(Request::from_parts(parts, Body::from(body)));
    let response = match fault {
        None => proper.await,
        Some(fault) => suffer(fault, &host, &line, proper).await,
    };
    if is_answered {
        let status = response.status();
        host.core.world().journal.answered(number, status);
    }
    // Neither query nor headers: they may hold secrets.
    tracing::debug!(
        role = %host.role,
        data_center,
        %method,
        path,
        status = response.status().as_u16(),
        faulty,
        "request"
    );
    response
}

async fn suffer(
    fault: Fault,
    host: &Host,
    line: &Line,
    proper: impl Future<Output = Response>,
) -> Response {
    match fault {
        Fault::Answer(answer) => answer.into_response(),
        Fault::Delay(time) => {
            let response = proper.await;
            tokio::select! {
                () = host.core.clock.sleep(time) => {}
                // A test that is over does not wait for its delays.
                () = host.core.stopped() => {}
            }
            response
        }
        Fault::Cut => {
            line.cut_after(0);
            respond::empty(StatusCode::OK)
        }
        Fault::CutAfterDoing => {
            let response = proper.await;
            line.cut_after(0);
            response
        }
        Fault::CutAfterBytes(bytes) => {
            let mut response = proper.await;
            // An answer shorter than that must not leave the next one on this connection to be cut.
            response
                .headers_mut()
                .insert(CONNECTION, HeaderValue::from_static("close"));
            line.cut_after(bytes);
            response
        }
        Fault::CutMidBody => cut_mid_body(proper.await, line.clone()).await,
        Fault::Reset => {
            line.reset();
            respond::empty(StatusCode::OK)
        }
        Fault::Hang => {
            host.core.stopped().await;
            line.cut_after(0);
            respond::empty(StatusCode::OK)
        }
    }
}

/// The same answer with its length announced, the first half of its body, and then nothing.
async fn cut_mid_body(response: Response, line: Line) -> Response {
    let (mut parts, body) = response.into_parts();
    let body = to_bytes(body, usize::MAX).await.unwrap_or_default();
    // An answer without a body has no middle: one is promised to it.
    let promised = body.len().max(2);
    parts
        .headers
        .insert(CONTENT_LENGTH, HeaderValue::from(promised));
    let half = body.slice(..body.len() / 2);
    let rest = stream::once(async move {
        // Lets the server flush what it has before the connection breaks.
        tokio::task::yield_now().await;
        line.cut_after(0);
        Err::<Bytes, _>(std::io::Error::from(std::io::ErrorKind::BrokenPipe))
    });
    Response::from_parts(
        parts,
        Body::from_stream(stream::once(async { Ok(half) }).chain(rest)),
    )
}
