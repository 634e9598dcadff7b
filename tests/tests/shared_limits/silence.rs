//! A connection to Redis that is dropped on the way, without a word to either end.

use redis::io::tcp::socket2::{SockFilter, SockRef};
use tokio::io::copy_bidirectional;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use zoho_http::limits::{RedisLimits, SharedLimits};

use crate::LANE;
use crate::redis_server::RedisServer;

/// A relay between the ends of a connection that forgets it, as a NAT does.
struct Between {
    url: String,
    forgotten: watch::Sender<bool>,
}

impl Between {
    async fn start(redis: &RedisServer) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let url = format!("redis://{}/", listener.local_addr().unwrap());
        let to = redis.url().replace("redis://", "");
        let to = to.trim_end_matches('/').to_owned();
        let forgotten = watch::Sender::new(false);
        let forget = forgotten.clone();
        tokio::spawn(async move {
            loop {
                let (client, _) = listener.accept().await.unwrap();
                let server = TcpStream::connect(&to).await.unwrap();
                // What comes later is not forgotten.
                let mut forget = forget.subscribe();
                tokio::spawn(async move {
                    let (mut client, mut server) = (client, server);
                    tokio::select! {
                        _ = copy_bidirectional(&mut client, &mut server) => {}
                        _ = forget.changed() => {
                            // The system throws away what comes, before it says that it has got it.
                            let nothing = [SockFilter::new(6, 0, 0, 0)];
                            SockRef::from(&client).attach_filter(&nothing).unwrap();
                            std::future::pending::<()>().await;
                        }
                    }
                });
            }
        });
        Self { url, forgotten }
    }
}

#[tokio::test]
async fn a_connection_forgotten_on_the_way_is_made_anew_within_seconds() {
    let redis = RedisServer::start();
    let between = Between::start(&redis).await;
    let limits = RedisLimits::connect(&between.url).unwrap();
    limits.read(LANE).await.unwrap();
    between.forgotten.send(true).unwrap();
    let e = limits.read(LANE).await.unwrap_err();
    assert!(e.to_string().contains("in time"), "{e}");
    // One takes two seconds to fail: a system that is left to itself goes on for a quarter of an hour.
    let mut failed = 1;
    while limits.read(LANE).await.is_err() {
        failed += 1;
        assert!(failed < 10, "it is still in use");
    }
}
