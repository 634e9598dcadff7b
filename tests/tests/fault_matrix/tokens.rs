//! 401 in its kinds: about the token, about the scope, about a connection that the user has ended.

use serde_json::json;
use zoho_http::ErrorKind;
use zoho_sim::SimResponse;

use crate::books;
use crate::support::{Expected, Of, World, fails, good};

fn crm(code: &str) -> SimResponse {
    SimResponse::crm(401, code, "m")
}

fn desk(code: &str) -> SimResponse {
    SimResponse::desk(401, code, "m")
}

/// Renewed, and sent again at once, whatever the request: nothing was done.
fn replayed() -> Expected {
    good(2, &[]).renewed()
}

fault!(token_refused_by_books: Books, [books::error(401, 14)], both: replayed());
fault!(token_refused_by_crm: Crm, [crm("INVALID_TOKEN")], both: replayed());
fault!(token_not_recognised_by_crm: Crm, [crm("AUTHENTICATION_FAILURE")], both: replayed());
fault!(token_refused_by_desk: Desk, [desk("INVALID_OAUTH")], both: replayed());
fault!(token_missing_at_desk: Desk, [desk("UNAUTHORIZED")], both: replayed());
fault!(token_refused_with_a_page: Desk, [SimResponse::html(401)], both: a_page());
fault!(token_refused_with_200: Crm, [SimResponse::crm(200, "INVALID_TOKEN", "m")], both: replayed());

/// Not in Zoho's words: it says nothing of the token.
fn a_page() -> Expected {
    let says = "it is a web page, which a proxy or firewall on the way may have sent";
    fails(ErrorKind::TokenRejected, says).status(401)
}

fn rejected() -> Expected {
    let says = "the access token is not taken: see whether the user may use this product";
    let fails = fails(ErrorKind::TokenRejected, says).status(401);
    fails.after(2, &[]).renewed()
}

fault!(token_refused_twice_by_books: Books, vec![books::error(401, 14); 9], both: rejected().code("14"));
fault!(token_refused_twice_by_crm: Crm, vec![crm("INVALID_TOKEN"); 9], both: rejected());
fault!(token_refused_twice_by_desk: Desk, vec![desk("INVALID_OAUTH"); 9], both: rejected());

fn scope_missing(says: &'static str) -> Expected {
    fails(ErrorKind::MissingScope, says).status(401)
}

fault!(
    scope_missing_at_books: Books,
    [books::error(401, 57)],
    get: scope_missing("the operation needs the scopes ZohoBooks.invoices.READ").code("57"),
    post: scope_missing("the operation needs the scopes ZohoBooks.invoices.CREATE").code("57")
);
fault!(
    scope_missing_at_crm: Crm,
    [crm("OAUTH_SCOPE_MISMATCH")],
    both: scope_missing("401 OAUTH_SCOPE_MISMATCH (m); the token lacks a scope")
);
fault!(
    scope_missing_at_desk: Desk,
    [desk("SCOPE_MISMATCH")],
    both: scope_missing("401 SCOPE_MISMATCH (m); the token lacks a scope")
);

/// The token is renewed in vain: the user has revoked the connection.
macro_rules! revoked {
    ($name:ident: $product:ident, $step:expr) => {
        mod $name {
            use super::*;

            async fn world() -> World {
                let mut world = World::new().await.meets([$step]);
                world.renewable = false;
                world
            }

            fn expected() -> Expected {
                fails(ErrorKind::NoToken, "the refresh token is dead").renewed()
            }

            #[tokio::test]
            async fn get() {
                let came = world().await.get(Of::$product).await;
                came.came_to(expected());
                assert!(came.result.unwrap_err().needs_reconnect());
            }

            #[tokio::test]
            async fn post() {
                let came = world().await.post(Of::$product).await;
                came.came_to(expected());
                assert!(came.result.unwrap_err().needs_reconnect());
            }
        }
    };
}

revoked!(revoked_at_books: Books, books::error(401, 14));
revoked!(revoked_at_crm: Crm, crm("INVALID_TOKEN"));
revoked!(revoked_at_desk: Desk, desk("INVALID_OAUTH"));

#[tokio::test]
async fn the_replay_carries_the_new_token_and_the_same_body() {
    let came = World::new()
        .await
        .meets([books::error(401, 14)])
        .post(Of::Books)
        .await;
    assert_eq!(came.tokens_sent(), ["one", "two"]);
    let received = came.server.received();
    let body = json!({ "name": "canary-request" });
    assert!(received.iter().all(|r| r.json() == Some(body.clone())));
    assert_eq!(received[0].target(), received[1].target());
    assert_eq!(received[1].header("x-books-organization"), Some("60001"));
}

#[tokio::test]
async fn what_went_wrong_before_does_not_count_for_the_replay_nor_the_replay_for_it() {
    let steps = [
        SimResponse::status(503),
        books::error(401, 14),
        SimResponse::status(503),
        SimResponse::status(503),
    ];
    let came = World::new().await.meets(steps).get(Of::Books).await;
    came.came_to(good(5, &[500, 1000, 2000]).renewed());
    assert_eq!(came.tokens_sent(), ["one", "one", "two", "two", "two"]);
}
