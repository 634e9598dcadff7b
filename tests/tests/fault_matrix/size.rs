//! Answers that are larger than anybody takes: refused at the bound, not when memory ends.

use std::sync::Arc;

use allocation_counter::measure;
use zoho_http::{Error, ErrorKind, Request};
use zoho_sim::scripted::{Content, End, Framing, Reply, ScriptedServer};

use crate::books::{Books, CREATE, LIST};
use crate::support::{Came, Expected, Of, World, fails, good, spoiled};

const MIB: u64 = 1 << 20;
/// A kilobyte is expected; 64 are taken.
const MOST: usize = 64 << 10;

async fn bounded(reply: Reply) -> World {
    World::new()
        .await
        .meets([reply])
        .with(|http| http.max_response(MOST))
}

fn too_large() -> Expected {
    let says = "Zoho answered 200; the response is larger than `HttpBuilder::max_response`";
    fails(ErrorKind::TooLarge, says).status(200).arrived()
}

/// The connection is dropped long before all of it has come.
async fn broke_off_early(came: &Came) {
    came.came_to(too_large());
    came.server.ended(1).await;
    let flood = &came.server.received()[0];
    assert_eq!(flood.end(), Some(End::PeerLeft));
    assert!(flood.sent_bytes() < 40 * MIB, "{flood:?}");
}

macro_rules! flood {
    ($name:ident: $reply:expr) => {
        mod $name {
            use super::*;

            #[tokio::test]
            async fn get() {
                broke_off_early(&bounded($reply).await.get(Of::Books).await).await;
            }

            #[tokio::test]
            async fn post() {
                broke_off_early(&bounded($reply).await.post(Of::Books).await).await;
            }
        }
    };
}

flood!(hundred_megabytes: Reply::flood(100 * MIB));
flood!(hundred_megabytes_in_chunks: Reply::flood(100 * MIB).framing(Framing::Chunked));
flood!(hundred_megabytes_without_a_length: Reply::flood(100 * MIB).framing(Framing::UntilClose));

/// A few kilobytes on the way, megabytes once they are unpacked: the bound is for what is unpacked.
mod a_little_gzip_that_holds_much {
    use super::*;

    fn packed() -> Reply {
        spoiled().content(Content::json(8 * MIB)).gzip()
    }

    #[tokio::test]
    async fn get() {
        let came = bounded(packed()).await.get(Of::Books).await;
        came.came_to(too_large());
        assert!(came.server.received()[0].sent_bytes() < 40 << 10);
    }

    #[tokio::test]
    async fn post() {
        bounded(packed())
            .await
            .post(Of::Books)
            .await
            .came_to(too_large());
    }
}

/// Exactly as much as is taken is no more than that.
mod at_the_bound {
    use super::*;

    fn of(bytes: u64) -> Reply {
        spoiled().content(Content::json(bytes))
    }

    #[tokio::test]
    async fn get() {
        let fits = MOST as u64 - 1;
        bounded(of(fits))
            .await
            .get(Of::Books)
            .await
            .came_to(good(1, &[]));
        bounded(of(fits + 2))
            .await
            .get(Of::Books)
            .await
            .came_to(too_large());
    }

    #[tokio::test]
    async fn post() {
        let fits = MOST as u64 - 1;
        bounded(of(fits))
            .await
            .post(Of::Books)
            .await
            .came_to(good(1, &[]));
        bounded(of(fits + 2))
            .await
            .post(Of::Books)
            .await
            .came_to(too_large());
    }
}

/// Calls on this thread, the server on another; gives the most memory that the call had at a time.
fn memory(request: &Request) -> (u64, Error) {
    let elsewhere = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .unwrap();
    let server = elsewhere.block_on(ScriptedServer::start()).unwrap();
    server.otherwise(|_| Reply::flood(100 * MIB));
    let here = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    let here = here.unwrap();
    let world = World::on(
        server,
        zoho_http::clock::ManualClock::at(zoho_tests::start()),
    );
    let world = world.with(|http| http.max_response(MOST));
    let (http, tokens, _server, _clock) = world.engine();
    let client = http.client(Arc::new(Books), tokens);
    let mut result = None;
    let used = measure(|| result = Some(here.block_on(client.send(request))));
    (used.bytes_max, result.unwrap().unwrap_err())
}

#[test]
fn memory_does_not_grow_with_what_is_sent() {
    for operation in [&LIST, &CREATE] {
        let (bytes, e) = memory(&Request::new(operation));
        assert_eq!(e.kind(), ErrorKind::TooLarge);
        assert!(bytes < 2 * MIB, "{bytes} bytes");
    }
}
