//! What to do next fits what happened.

use http::Method;
use wiremock::ResponseTemplate;
use zoho::ScopeSet;
use zoho_http::{Error, ErrorKind};
use zoho_tests::{ACCESS, Exact, REFRESHED, World, json, refresh_request, token_answer};

const ORG: &str = "/crm/v8/org";
const TOKEN: &str = "/oauth/v2/token";

async fn renewable() -> World {
    let world = World::connected().await;
    world
        .accounts
        .on("POST", TOKEN, json(200, token_answer(REFRESHED)))
        .await;
    world
}

async fn org(world: &World, method: &Method) -> Result<serde_json::Value, Error> {
    let crm = world.user().await.crm();
    crm.request(method, "/org").send().await
}

mod a_scope_is_missing_behind_a_404 {
    use super::*;

    async fn topics(granted: &str, status: u16, code: &str) -> Error {
        let world = World::new().await;
        let connection = world.connection(3600).with_scopes(ScopeSet::parse(granted));
        world.keep(&connection).await;
        let body = format!(r#"{{"errorCode":"{code}","message":"m"}}"#);
        let at = "/api/v1/communityTopics";
        world.desk.on("GET", at, json(status, body)).await;
        let desk = world.user().await.desk_for("7");
        let list = desk.community_topics().list();
        list.response().await.unwrap_err()
    }

    #[tokio::test]
    async fn the_error_says_which() {
        for (status, code, kind) in [
            (404, "URL_NOT_FOUND", ErrorKind::NotFound),
            (403, "FORBIDDEN", ErrorKind::Denied),
        ] {
            let e = topics("ZohoCRM.modules.ALL", status, code).await;
            assert_eq!(e.kind(), kind);
            assert!(e.to_string().contains("the sign-in lacks Desk."), "{e}");
            assert!(e.to_string().contains("Desk.community.READ"), "{e}");
            assert!(!e.to_string().contains("check the id"), "{e}");
            assert!(!e.to_string().contains("administrator"), "{e}");
            assert!(e.missing_scopes().contains(&"Desk.community.READ"));
        }
    }

    #[tokio::test]
    async fn and_says_nothing_of_it_where_all_are_granted_or_unknown() {
        for granted in ["Desk.community.ALL,Desk.forums.ALL", ""] {
            let e = topics(granted, 404, "URL_NOT_FOUND").await;
            assert!(
                e.to_string().ends_with("check the id and the API version"),
                "{e}"
            );
            assert_eq!(e.missing_scopes(), [""; 0]);
        }
    }
}

#[tokio::test]
async fn a_403_of_desk_for_an_id_may_mean_that_there_is_none() {
    let body =
        r#"{"errorCode":"FORBIDDEN","message":"You are not authorized to access this resource."}"#;
    let world = World::new().await;
    let granted = ScopeSet::parse("Desk.contacts.READ,Desk.settings.ALL,Desk.basic.READ");
    world
        .keep(&world.connection(3600).with_scopes(granted))
        .await;
    world
        .desk
        .on("GET", "/api/v1/accounts/1892000000094004", json(403, body))
        .await;
    world
        .desk
        .on("GET", "/api/v1/accounts", json(403, body))
        .await;
    let desk = world.user().await.desk_for("7");
    let typed = desk
        .accounts()
        .get("1892000000094004")
        .send()
        .await
        .unwrap_err();
    let untyped = desk.request(&Method::GET, "/accounts/1892000000094004");
    for e in [typed, untyped.send().await.unwrap_err()] {
        assert_eq!(e.kind(), ErrorKind::Denied);
        assert!(e.to_string().contains("an id that does not exist"), "{e}");
    }
    let all = desk.accounts().list().response().await.unwrap_err();
    assert!(!all.to_string().contains("does not exist"), "{all}");
}

#[tokio::test]
async fn what_was_not_taken_on_is_repeated_whatever_the_method() {
    for status in [408, 421, 425] {
        for method in [Method::GET, Method::POST, Method::PATCH] {
            let world = World::connected().await;
            let verb = method.as_str();
            world
                .api
                .once(verb, ORG, ResponseTemplate::new(status))
                .await;
            world.api.on(verb, ORG, json(200, "{}")).await;
            org(&world, &method).await.unwrap();
            assert_eq!(world.api.sent().await.len(), 2, "{status} {method}");
        }
        let world = World::connected().await;
        world
            .api
            .on("POST", ORG, ResponseTemplate::new(status))
            .await;
        let e = org(&world, &Method::POST).await.unwrap_err();
        assert_eq!(e.kind(), ErrorKind::Unavailable);
        assert!(e.is_retryable() && !e.may_have_arrived(), "{e}");
        assert!(
            e.to_string()
                .ends_with("nothing was carried out: try later [after 4 attempts]"),
            "{e}"
        );
    }
}

mod a_page_of_a_proxy_in_zohos_place {
    use super::*;

    fn pages() -> Vec<ResponseTemplate> {
        let page = |body: &str| ResponseTemplate::new(401).set_body_raw(body, "text/html");
        vec![
            page("<html>401</html>").insert_header("www-authenticate", "Basic realm=\"corp\""),
            page("<html>401</html>").insert_header("via", "1.1 gate (squid)"),
            page("<html><h1>401 Authorization Required</h1><center>nginx</center></html>"),
            ResponseTemplate::new(407),
        ]
    }

    #[tokio::test]
    async fn renews_no_token_and_says_so() {
        for page in pages() {
            let world = renewable().await;
            world.api.on("GET", ORG, page).await;
            let e = org(&world, &Method::GET).await.unwrap_err();
            assert_eq!(e.kind(), ErrorKind::Proxy, "{e}");
            assert!(!e.needs_reconnect() && !e.is_retryable());
            assert!(
                e.to_string().contains("a proxy or firewall answered 40"),
                "{e}"
            );
            assert!(!e.to_string().contains("sign in"), "{e}");
            assert_eq!(world.accounts.sent().await, [], "no token was renewed");
            assert_eq!(world.api.sent().await.len(), 1);
        }
    }

    #[tokio::test]
    async fn a_page_without_a_mark_costs_no_token_either_and_says_what_it_is() {
        let world = renewable().await;
        let page = ResponseTemplate::new(401).set_body_raw("<html>no</html>", "text/html");
        world.api.on("GET", ORG, page).await;
        let e = org(&world, &Method::GET).await.unwrap_err();
        assert_eq!(world.accounts.sent().await, []);
        assert!(
            e.to_string().contains("it is a web page, which a proxy"),
            "{e}"
        );
    }
}

mod a_redirect_to_the_page_of_security_errors {
    use super::*;

    const TO: &str = "https://www.zohoapis.eu/crm/IAMSecurityError.do?isload=true";

    fn redirect(to: &str) -> ResponseTemplate {
        ResponseTemplate::new(302).insert_header("location", to)
    }

    fn sent(token: &str) -> Exact {
        Exact::get(ORG).token(token)
    }

    #[tokio::test]
    async fn renews_the_token_once_and_replays() {
        let world = renewable().await;
        world.api.once("GET", ORG, redirect(TO)).await;
        world.api.on("GET", ORG, json(200, "{}")).await;
        org(&world, &Method::GET).await.unwrap();
        assert_eq!(world.api.sent().await, [sent(ACCESS), sent(REFRESHED)]);
        assert_eq!(world.accounts.sent().await, [refresh_request()]);
    }

    #[tokio::test]
    async fn is_an_error_that_says_so_the_second_time() {
        let world = renewable().await;
        world.api.on("GET", ORG, redirect(TO)).await;
        let e = org(&world, &Method::GET).await.unwrap_err();
        assert_eq!(e.kind(), ErrorKind::Denied);
        assert_eq!(e.status().unwrap(), 302);
        assert!(e.to_string().contains("IAMSecurityError"), "{e}");
        assert!(
            !e.needs_reconnect() && !e.to_string().contains("correct the request"),
            "{e}"
        );
        assert_eq!(world.api.sent().await, [sent(ACCESS), sent(REFRESHED)]);
    }

    #[tokio::test]
    async fn other_redirects_stay_what_they_are() {
        let world = renewable().await;
        world
            .api
            .on("GET", ORG, redirect("https://www.zohoapis.eu/crm/v8/org"))
            .await;
        let e = org(&world, &Method::GET).await.unwrap_err();
        assert_eq!(e.kind(), ErrorKind::Rejected);
        assert!(e.to_string().contains("a redirect is not followed"), "{e}");
        assert_eq!(world.accounts.sent().await, []);
    }
}

#[tokio::test]
async fn a_call_that_waited_in_our_own_line_says_so() {
    use std::time::Duration;
    use zoho_http::limits::Limits;

    let world = World::with(|setup| {
        let http = std::mem::take(&mut setup.http);
        setup.http = http.limits("crm", Limits::at_most(1));
    })
    .await;
    world.connect(3600).await;
    let file = ResponseTemplate::new(200).set_body_raw("x", "application/octet-stream");
    world.api.on("GET", ORG, file).await;
    let crm = world.user().await.crm();
    // The stream keeps its place until it is dropped.
    let held = crm.request(&Method::GET, "/org").download().await.unwrap();
    let waits = crm
        .request(&Method::GET, "/org")
        .deadline(Duration::from_millis(20));
    let e = waits.send().await.unwrap_err();
    drop(held);
    assert_eq!(e.kind(), ErrorKind::RateLimited);
    assert!(e.is_retryable() && !e.may_have_arrived());
    assert!(
        e.to_string().contains("the call waited here for its turn"),
        "{e}"
    );
    assert!(!e.to_string().contains("no connection"), "{e}");
}
