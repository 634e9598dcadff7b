//! Users of one organisation keep to its limits together, as soon as their connections know it.
#![expect(
    clippy::unwrap_used,
    reason = "a test may panic, and so may its helpers"
)]

use http::Method;
use zoho::{TokenStore as _, User};
use zoho_http::{ErrorKind, TokenSource};
use zoho_tests::{Seed, World, json, seconds, start};

const ORG: &str = "/crm/v8/org";

const BUSY: &str =
    r#"{"code":"TOO_MANY_REQUESTS","details":{"retry_after":90},"message":"m","status":"error"}"#;

async fn get(user: &User, path: &str) -> Result<(), zoho_http::Error> {
    let call = user.crm().request(&Method::GET, path);
    call.send().await.map(|_| ())
}

async fn get_org(user: &User) -> Result<(), zoho_http::Error> {
    get(user, ORG).await
}

/// Two users who are connected; the first has just been asked to wait for 90 seconds.
async fn world(remembers: bool) -> (World, [User; 2]) {
    let world = World::new().await;
    let mut users = Vec::new();
    for name in ["ada", "ben"] {
        let mut connection = world.connection(3600);
        if remembers {
            connection = connection.with_organization("crm", "600");
        }
        let id = name.into();
        world.store.save(&id, &connection).await.unwrap();
        users.push(world.zoho.user(name).await.unwrap());
    }
    world.api.once("GET", ORG, json(429, BUSY)).await;
    world.api.on("GET", ORG, json(200, "{}")).await;
    let e = get_org(&users[0]).await.unwrap_err();
    assert_eq!(e.kind(), ErrorKind::RateLimited);
    assert_eq!(e.retry_after(), Some(seconds(90)));
    (world, users.try_into().unwrap())
}

#[tokio::test]
async fn a_pause_holds_for_the_other_users_of_an_organisation_that_connections_remember() {
    let (world, [ada, ben]) = world(true).await;
    for user in [&ada, &ben] {
        let e = get_org(user).await.unwrap_err();
        assert_eq!((e.kind(), e.attempts()), (ErrorKind::RateLimited, 0));
    }
    assert_eq!(world.api.sent().await.len(), 1);
}

#[tokio::test]
async fn until_it_is_known_each_user_stands_alone() {
    let (world, [ada, ben]) = world(false).await;
    assert!(get_org(&ada).await.is_err());
    get_org(&ben).await.unwrap();

    // By hand, for a client or for good.
    ada.remember_crm_organization("600").await.unwrap();
    let by_hand = || ben.crm().organization("600");
    let paused = || by_hand().client().limit_status().paused_for;
    assert_eq!(paused(), None, "what Zoho said to ada alone stays ada's");
    let stored = world.store.load(&"ada".into()).await.unwrap().unwrap();
    assert_eq!(stored.organization("crm").unwrap().as_str(), "600");
    world.api.on("GET", "/crm/v8/users", json(429, BUSY)).await;
    assert!(get(&ada, "/users").await.is_err());
    assert_eq!(paused(), Some(seconds(90)));
}

#[tokio::test]
async fn another_sign_in_may_be_of_another_organisation() {
    let (world, [ada, ben]) = world(true).await;
    let organization = |user: &User| user.tokens().organization("crm");
    assert_eq!(organization(&ada).unwrap().as_str(), "600");
    let other = world.connection(3600).with_organization("crm", "700");
    world.zoho.connect("ada", other).await.unwrap();
    assert_eq!(organization(&ada), None, "not read yet");
    get_org(&ada).await.unwrap();
    assert_eq!(organization(&ada).unwrap().as_str(), "700");
    assert!(get_org(&ben).await.is_err());

    let account = world
        .connection(3600)
        .as_service_account(Some("ZohoCRM.800"));
    world.zoho.connect("ada", account).await.unwrap();
    get_org(&ada).await.unwrap();
    assert_eq!(organization(&ada).unwrap().as_str(), "800");
    assert_eq!(world.zoho.http().clock().now(), start());
}
