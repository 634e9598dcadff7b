//! A server that counts how many calls it has at a time.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use axum::Router;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::get;
use tokio::net::TcpListener;
use tokio::sync::{Barrier, Semaphore};
use zoho_http::external::Url;

/// Knows three calls: `/crm/v8/together` is answered once as many are there as the server was told,
/// `/crm/v8/held` once [`let_go`](Self::let_go) says so, `/crm/v8/told` with the answer it was given.
pub(crate) struct CountingServer {
    pub(crate) url: Url,
    counts: Arc<Counts>,
}

struct Counts {
    now: AtomicUsize,
    most: AtomicUsize,
    all: AtomicUsize,
    together: Barrier,
    arrived: Semaphore,
    may_go: Semaphore,
    told: (StatusCode, HeaderMap, &'static str),
}

/// Counts a call in, and out again when it is dropped: before the answer is sent, and also when the
/// caller goes away.
struct Inside(Arc<Counts>);

impl Inside {
    fn enter(counts: &Arc<Counts>) -> Self {
        let now = counts.now.fetch_add(1, Ordering::SeqCst) + 1;
        counts.most.fetch_max(now, Ordering::SeqCst);
        counts.all.fetch_add(1, Ordering::SeqCst);
        counts.arrived.add_permits(1);
        Self(Arc::clone(counts))
    }
}

impl Drop for Inside {
    fn drop(&mut self) {
        self.0.now.fetch_sub(1, Ordering::SeqCst);
    }
}

impl CountingServer {
    pub(crate) async fn start(together: usize) -> Self {
        Self::telling(together, StatusCode::OK, &[], "{}").await
    }

    /// With what `/told` answers.
    pub(crate) async fn telling(
        together: usize,
        status: StatusCode,
        headers: &[(&'static str, &'static str)],
        body: &'static str,
    ) -> Self {
        let headers = headers.iter().map(|(name, value)| {
            let name = name.parse::<http::HeaderName>().unwrap();
            (name, value.parse().unwrap())
        });
        let counts = Arc::new(Counts {
            now: AtomicUsize::new(0),
            most: AtomicUsize::new(0),
            all: AtomicUsize::new(0),
            together: Barrier::new(together),
            arrived: Semaphore::new(0),
            may_go: Semaphore::new(0),
            told: (status, headers.collect(), body),
        });
        let of = || Arc::clone(&counts);
        let (together, held, told) = (of(), of(), of());
        let routes = Router::new()
            .route(
                "/crm/v8/together",
                get(async move || {
                    let _inside = Inside::enter(&together);
                    together.together.wait().await;
                    "{}"
                }),
            )
            .route(
                "/crm/v8/held",
                get(async move || {
                    let _inside = Inside::enter(&held);
                    held.may_go.acquire().await.unwrap().forget();
                    "{}"
                }),
            )
            .route(
                "/crm/v8/told",
                get(async move || {
                    let _inside = Inside::enter(&told);
                    told.told.clone()
                }),
            );
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        tokio::spawn(async move { axum::serve(listener, routes).await });
        Self {
            url: url.parse().unwrap(),
            counts,
        }
    }

    /// The most calls there ever were at a time.
    pub(crate) fn most(&self) -> usize {
        self.counts.most.load(Ordering::SeqCst)
    }

    /// All calls that ever came.
    pub(crate) fn all(&self) -> usize {
        self.counts.all.load(Ordering::SeqCst)
    }

    /// Waits until another call has come.
    pub(crate) async fn arrival(&self) {
        self.counts.arrived.acquire().await.unwrap().forget();
    }

    /// Answers one that is held.
    pub(crate) fn let_go(&self) {
        self.counts.may_go.add_permits(1);
    }
}
