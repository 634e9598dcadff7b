//! Redirects to another host: never followed, as the token would go along.

use zoho_http::ErrorKind;
use zoho_sim::SimResponse;
use zoho_sim::scripted::ScriptedServer;

use crate::support::{Came, Of, World, fails, fine};

async fn redirected(status: u16, writes: bool) -> (Came, ScriptedServer) {
    let other = ScriptedServer::start().await.unwrap();
    other.otherwise(|_| fine());
    let there = other.url().join("canary-answer?a=b").unwrap();
    let away = SimResponse::status(status).header("Location", there.as_str());
    let world = World::new().await.meets([away]);
    let came = match writes {
        true => world.post(Of::Books).await,
        false => world.get(Of::Books).await,
    };
    (came, other)
}

async fn is_not_followed(writes: bool) {
    for status in [301, 302, 303, 307, 308] {
        let (came, other) = redirected(status, writes).await;
        let says = "a redirect is not followed, as the token would go along";
        came.came_to(fails(ErrorKind::Rejected, says).status(status));
        assert_eq!((other.connections(), other.count()), (0, 0), "{status}");
    }
}

mod to_another_host {
    #[tokio::test]
    async fn get() {
        super::is_not_followed(false).await;
    }

    #[tokio::test]
    async fn post() {
        super::is_not_followed(true).await;
    }
}
