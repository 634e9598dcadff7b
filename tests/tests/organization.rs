//! Where Desk's organisation id comes from: user info, else the list of organisations; then the store.
#![expect(
    clippy::unwrap_used,
    reason = "a test may panic, and so may its helpers"
)]

use serde_json::{Value, json as value};
use zoho_http::ErrorKind;
use zoho_tests::{ACCESS, Exact, REFRESHED, World, json, refresh_request, seconds, token_answer};

const INFO: &str = "/oauth/user/info";
const LIST: &str = "/api/v1/organizations";
const MAIL: &str = "/api/v1/mailConfigurations";

fn get(target: &str) -> Exact {
    Exact::get(target).token(ACCESS)
}

async fn world(info: (u16, &str), list: (u16, &str)) -> World {
    let world = World::connected().await;
    world.accounts.on("GET", INFO, json(info.0, info.1)).await;
    world.desk.on("GET", LIST, json(list.0, list.1)).await;
    world.desk.on("GET", MAIL, json(200, "{}")).await;
    world
}

async fn organization_of(world: &World) -> String {
    let desk = world.user().await.desk().await.unwrap();
    desk.organization_id().unwrap().as_str().to_owned()
}

#[tokio::test]
async fn user_info_names_it_under_every_spelling_and_it_is_remembered() {
    for (info, expected) in [
        (r#"{"orgid":"60001"}"#, "60001"),
        (r#"{"orgId":60001}"#, "60001"),
        (r#"{"ORG_ID":"60001","ZUID":1}"#, "60001"),
        (r#"{"organizationid":"60001"}"#, "60001"),
        (r#"{"organizationId":60001}"#, "60001"),
        (r#"{"Organization_Id":"60001"}"#, "60001"),
        (r#"{"organization-id":"60001"}"#, "60001"),
        (r#"{"ZGID":"60001"}"#, "60001"),
        (r#"{"zgid":60001}"#, "60001"),
        (
            r#"{"orgid":"","Zgid":"9223372036854775807"}"#,
            "9223372036854775807",
        ),
        (r#"{"ZGID":"2","orgid":null,"organizationid":"1"}"#, "1"),
    ] {
        let world = world((200, info), (500, "")).await;

        assert_eq!(organization_of(&world).await, expected, "{info}");

        let stored = world.stored().await;
        assert_eq!(stored["organizations"], value!({"desk": expected}));
        assert_eq!(stored["access_token"], ACCESS);
        assert_eq!(world.accounts.sent().await, [get(INFO)], "{info}");
        assert_eq!(world.desk.sent().await, [], "{info}");

        // Another handle takes it from the store.
        let desk = world.user().await.desk().await.unwrap();
        desk.mail_configurations().list().send().await.unwrap();
        assert_eq!(world.accounts.sent().await.len(), 1, "{info}");
        let expected = get(MAIL).header("orgid", expected);
        assert_eq!(world.desk.sent().await, [expected], "{info}");
    }
}

#[tokio::test]
async fn where_user_info_has_none_the_only_organisation_is_taken() {
    for info in [
        (200, r#"{"ZUID":"1","Email":"a@example.com","orgid":"0"}"#),
        (200, r#"{"orgid":"-1","zgid":" "}"#),
        (200, "{}"),
        (401, r#"{"error":"INVALID_OAUTHSCOPE"}"#),
        (401, r#"{"cause":"INVALID_OAUTHSCOPE","response":"error"}"#),
        (403, r#"{"error":"OAUTH_SCOPE_MISMATCH"}"#),
        (403, "{}"),
        (404, "not here"),
        (200, "<html/>"),
    ] {
        let world = world(
            info,
            (200, r#"{"data":[{"id":"77","companyName":"Zylker"}]}"#),
        )
        .await;

        assert_eq!(organization_of(&world).await, "77", "{info:?}");
        assert_eq!(organization_of(&world).await, "77", "{info:?}");

        assert_eq!(world.accounts.sent().await, [get(INFO)], "{info:?}");
        assert_eq!(world.desk.sent().await, [get(LIST)], "{info:?}");
        let remembered = value!({"desk": "77"});
        assert_eq!(world.stored().await["organizations"], remembered);
    }
}

#[tokio::test]
async fn several_organisations_are_listed_to_choose_from() {
    let list = r#"{"data":[{"id":77,"companyName":"Zylker"},{"id":"78","portalName":"zylker2"},{"id":"79"}]}"#;
    let world = world((200, "{}"), (200, list)).await;
    let user = world.user().await;

    let e = user.desk().await.unwrap_err();

    assert_eq!(
        e.to_string(),
        "the user belongs to several Desk organisations: choose one of 77 (Zylker), 78 (zylker2), 79 \
         (unnamed)"
    );
    assert_eq!(e.kind(), ErrorKind::SeveralOrganizations);
    let choices = e.organizations();
    let ids: Vec<&str> = choices.iter().map(|choice| choice.id.as_str()).collect();
    assert_eq!(ids, ["77", "78", "79"]);
    assert_eq!(choices[0].name.as_deref(), Some("Zylker"));
    assert_eq!(world.stored().await["organizations"], value!({}));

    user.remember_desk_organization("78").await.unwrap();
    assert_eq!(organization_of(&world).await, "78");
    assert_eq!(
        world.stored().await["organizations"],
        value!({"desk": "78"})
    );
    assert_eq!(world.accounts.sent().await.len(), 1);
    assert_eq!(world.desk.sent().await.len(), 1);
}

#[tokio::test]
async fn a_user_of_no_organisation_is_told_so() {
    for list in [(200, r#"{"data":[]}"#), (204, "")] {
        let world = world((200, "{}"), list).await;
        let e = world.user().await.desk().await.unwrap_err();
        assert_eq!(e.kind(), ErrorKind::NoOrganization);
        assert_eq!(world.stored().await["organizations"], value!({}));
    }
}

#[tokio::test]
async fn a_fault_while_finding_it_is_passed_on_and_nothing_remembered() {
    let world = world((503, ""), (200, r#"{"data":[{"id":"77"}]}"#)).await;
    let e = world.user().await.desk().await.unwrap_err();
    assert!(e.is_retryable(), "{e}");
    assert_eq!(e.operation(), "accounts.user_info.get");
    assert_eq!(world.desk.sent().await, []);

    let refusal = r#"{"errorCode":"SCOPE_MISMATCH","message":"m"}"#;
    let world = self::world((200, "{}"), (403, refusal)).await;
    let e = world.user().await.desk().await.unwrap_err();
    assert_eq!(e.missing_scopes(), ["Desk.basic.READ"]);
    assert_eq!(e.kind(), ErrorKind::MissingScope);
    assert_eq!(world.stored().await["organizations"], value!({}));
}

#[tokio::test]
async fn an_organisation_that_is_given_asks_nobody() {
    let world = world((500, ""), (500, "")).await;
    let desk = world.user().await.desk_for("5");
    desk.mail_configurations().list().send().await.unwrap();
    assert_eq!(world.accounts.sent().await, []);
    let expected = get(MAIL).header("orgid", "5");
    assert_eq!(world.desk.sent().await, [expected]);
}

#[tokio::test]
async fn a_refresh_keeps_the_organisation() {
    let world = world((200, r#"{"ZGID":"60001"}"#), (500, "")).await;
    let token = "/oauth/v2/token";
    world
        .accounts
        .on("POST", token, json(200, token_answer(REFRESHED)))
        .await;
    let desk = world.user().await.desk().await.unwrap();
    world.clock.advance(seconds(3600));

    desk.mail_configurations().list().send().await.unwrap();

    assert_eq!(world.accounts.sent().await, [get(INFO), refresh_request()]);
    let stored = world.stored().await;
    assert_eq!(stored["organizations"], value!({"desk": "60001"}));
    assert_eq!(stored["access_token"], Value::from(REFRESHED));
    let expected = Exact::get(MAIL).token(REFRESHED).header("orgid", "60001");
    assert_eq!(world.desk.sent().await, [expected]);
}
