//! Scopes: what Zoho would refuse is refused before anything is sent, and what a user did not grant is a
//! call away.
#![expect(
    clippy::unwrap_used,
    reason = "a test may panic, and so may its helpers"
)]

use serde_json::json as value;
use zoho::{MemoryStore, OAuthClient, ScopeSet, Zoho, crm, desk, scopes};
use zoho_auth::ErrorKind;
use zoho_tests::{
    ACCESS, CLIENT_ID, CLIENT_SECRET, House, REDIRECT_URI, REFRESH, REFRESHED, USER, World,
    begin_sign_in, callback, json, seconds,
};

const TOKEN: &str = "/oauth/v2/token";
const BAD: &str =
    "ZohoCRM.setings.READ,ZohoCRM.org.READ,Desk.contacts.ALL,crm,AaaServer.profile.READ";

fn auth(e: zoho::Error) -> zoho_auth::Error {
    e.downcast().unwrap()
}

#[tokio::test]
async fn a_sign_in_with_unknown_scopes_names_each_of_them_and_sends_nothing() {
    let world = World::new().await;
    let e = auth(
        world
            .zoho
            .authorize(USER, ScopeSet::parse(BAD))
            .unwrap_err(),
    );
    assert_eq!(e.kind(), ErrorKind::InvalidScope);
    assert!(!e.is_retryable() && !e.needs_reconnect());
    assert_eq!(
        e.to_string(),
        "Zoho refuses a whole sign-in for a scope it does not know: \
         `ZohoCRM.setings.READ` names an area that ZohoCRM does not have; `settings`?; \
         `Desk.contacts.ALL` does not exist: ask for Desk.contacts.READ, .CREATE, .UPDATE and .DELETE; \
         `crm` is not of the form Service.area.OPERATION; \
         `OAuthClient::check_scopes(false)` sends them all the same"
    );
    let none = auth(world.zoho.authorize(USER, scopes![]).unwrap_err());
    assert_eq!(none.kind(), ErrorKind::InvalidScope);
    assert_eq!(none.to_string(), "a sign-in needs at least one scope");

    let (accounts, one) = (world.zoho.accounts(), world.endpoints("one"));
    let bad = ScopeSet::parse(BAD);
    let device = accounts.device_start(&one, &bad).await.unwrap_err();
    let service = accounts.client_credentials(&one, None, &bad).await;
    let service = service.unwrap_err();
    for e in [device, service] {
        assert_eq!(e.kind(), ErrorKind::InvalidScope);
        assert!(e.to_string().contains("`Desk.contacts.ALL`"), "{e}");
    }
    assert_eq!(world.everything_sent().await, []);
}

#[test]
fn whoever_knows_better_than_this_crate_may_ask_for_anything_but_nothing() {
    let client = || OAuthClient::new(CLIENT_ID, CLIENT_SECRET).redirect_uri(REDIRECT_URI);
    let zoho = |client| {
        let builder = Zoho::builder().oauth(client);
        builder.token_store(MemoryStore::new()).build().unwrap()
    };
    let checks = |zoho: &Zoho| zoho.authorize(USER, ScopeSet::parse(BAD)).is_err();
    assert!(checks(&zoho(client())));
    assert!(checks(&zoho(client().check_scopes(true))));

    let trusting = zoho(client().check_scopes(false));
    let login = trusting.authorize(USER, ScopeSet::parse(BAD)).unwrap();
    let asked = login.url().query_pairs().find(|(name, _)| name == "scope");
    assert_eq!(asked.unwrap().1, BAD);
    let none = auth(trusting.authorize(USER, scopes![]).unwrap_err());
    assert_eq!(none.kind(), ErrorKind::InvalidScope);
}

#[test]
fn the_scopes_of_every_operation_are_known() {
    let zoho = Zoho::builder()
        .oauth(OAuthClient::new(CLIENT_ID, CLIENT_SECRET).redirect_uri(REDIRECT_URI))
        .token_store(MemoryStore::new())
        .build()
        .unwrap();
    let mut all = scopes![zoho::auth::USER_INFO];
    for operation in crm::OPERATIONS.iter().chain(desk::OPERATIONS) {
        all = all.with(*operation);
        // A module takes its place before anything could be asked for.
        for scope in operation.alternative_scopes().iter().copied().flatten() {
            let scope = ScopeSet::parse(&scope.replace("{module}", "leads"));
            assert_eq!(scope.check(), Ok(()), "{}", operation.name());
        }
    }
    assert!(all.len() > 200, "{all}");
    zoho.authorize(USER, all).unwrap();
}

/// The scopes for finding the organisation are with the operation that finds it, and in `scopes!`.
#[test]
fn an_operation_of_desk_asks_for_what_finding_the_organisation_needs() {
    let finds = &desk::organizations::LIST;
    let asked = scopes![desk::tickets::LIST];
    assert_eq!(asked.to_string(), "Desk.tickets.READ,Desk.basic.READ");
    assert!(
        ScopeSet::parse(&asked.to_string())
            .missing(&scopes![finds])
            .is_empty()
    );
    for enough in finds.alternative_scopes() {
        let granted = scopes!["Desk.tickets.READ", enough.join(",")];
        assert_eq!(granted.missing(&asked).to_string(), "", "{granted}");
    }
    let alone = ScopeSet::parse("Desk.tickets.READ");
    assert_eq!(alone.missing(&asked).to_string(), "Desk.basic.READ");
    for operation in desk::OPERATIONS {
        let asked = scopes![operation];
        let found = asked.missing(&scopes![finds]).is_empty();
        assert!(found, "{}: {asked}", operation.name());
    }
    // CRM knows the organisation from the token.
    assert_eq!(scopes![crm::users::LIST].to_string(), "ZohoCRM.users.READ");
}

/// Signs the user in; Zoho's answer names `granted`, or nothing.
async fn signed_in(granted: Option<&str>) -> World {
    let world = World::new().await;
    let mut answer = value!({
        "access_token": ACCESS,
        "refresh_token": REFRESH,
        "expires_in": 3600,
    });
    if let Some(granted) = granted {
        answer["scope"] = granted.into();
    }
    let answer = json(200, answer.to_string());
    world.accounts.once("POST", TOKEN, answer).await;
    let login = begin_sign_in(&world);
    let state = login.state().to_owned();
    let back = callback(&[("code", "1000.code"), ("state", &state)]);
    world.zoho.complete(USER, login, &back).await.unwrap();
    world
}

#[tokio::test]
async fn what_the_user_did_not_grant_is_missing() {
    let needed = scopes![
        crm::service_preferences::GET,
        desk::mail_configurations::LIST
    ];
    for (granted, missing) in [
        // Not stated: then the requested scopes count.
        (None, ""),
        (Some(""), ""),
        (
            Some("ZohoCRM.settings.modules.READ"),
            "Desk.settings.READ,Desk.basic.READ",
        ),
        (
            Some("ZohoCRM.settings.ALL Desk.settings.ALL"),
            "Desk.basic.READ",
        ),
        (
            Some("ZohoCRM.settings.UPDATE,desk.BASIC.read"),
            "ZohoCRM.settings.modules.READ,Desk.settings.READ",
        ),
        (
            Some("AaaServer.profile.READ"),
            "ZohoCRM.settings.modules.READ,Desk.settings.READ,Desk.basic.READ",
        ),
    ] {
        let world = signed_in(granted).await;
        let connection = world.user().await.connection().await.unwrap();
        let lacks = connection.scopes().missing(&needed);
        assert_eq!(lacks.to_string(), missing, "{granted:?}");
        assert!(connection.scopes().missing(&scopes![]).is_empty());
    }
}

#[tokio::test]
async fn a_refresh_that_names_other_scopes_is_believed_and_one_that_names_none_changes_nothing() {
    for (scope, expected) in [
        (
            r#","scope":"Desk.basic.READ email""#,
            "Desk.basic.READ,email",
        ),
        (r#","scope":"""#, "ZohoCRM.settings.ALL"),
        ("", "ZohoCRM.settings.ALL"),
    ] {
        let world = signed_in(Some("ZohoCRM.settings.ALL")).await;
        let answer = format!(r#"{{"access_token":"{REFRESHED}","expires_in":3600{scope}}}"#);
        world.accounts.on("POST", TOKEN, json(200, answer)).await;
        world.clock.advance(seconds(3600));
        world.api.on("GET", "/crm/v8/org", json(200, "{}")).await;
        let user = world.user().await;
        let call = user.crm().request(&http::Method::GET, "/org");
        call.send().await.unwrap();
        let connection = user.connection().await.unwrap();
        assert_eq!(connection.scopes().to_string(), expected);
    }
}

#[tokio::test]
async fn against_the_simulator_the_missing_scopes_are_those_it_refuses_for() {
    let house = House::new().await;
    house.sim.set_scope_in_token_responses(true);
    let asked = scopes![crm::mail_config::GET, "Desk.settings.READ"];
    let login = house.zoho.authorize(USER, asked).unwrap();
    let back = house.sim.consent(login.url().as_str()).await.unwrap();
    let user = house.zoho.complete(USER, login, back.as_str()).await;
    let user = user.unwrap();

    let connection = user.connection().await.unwrap();
    let lacks = connection.scopes().missing(&scopes![
        crm::mail_config::GET,
        desk::mail_configurations::LIST
    ]);
    assert_eq!(lacks.to_string(), "Desk.basic.READ");
    user.crm().mail_config().get().send().await.unwrap();
    let boxes = user.desk_for("1").mail_configurations().list();
    let e = boxes.send().await.unwrap_err();
    assert!(e.missing_scopes().contains(&"Desk.basic.READ"), "{e}");
}

/// A user who signed in for `scopes`.
async fn signed_in_for(house: &House, scopes: ScopeSet) -> zoho::User {
    let login = house.zoho.authorize(USER, scopes).unwrap();
    let back = house.sim.consent(login.url().as_str()).await.unwrap();
    let user = house.zoho.complete(USER, login, back.as_str()).await;
    user.unwrap()
}

/// The README's way: sign in with the scopes of the operations, then `user.desk()`.
#[tokio::test]
async fn whoever_signs_in_for_an_operation_of_desk_can_call_it() {
    let house = House::new().await;
    let user = signed_in_for(&house, scopes![desk::tickets::LIST]).await;
    let desk = user.desk().await.unwrap();
    let mut tickets = desk.tickets().list().limit(5).stream();
    tickets.next().await.unwrap().unwrap();
    let reached = desk.organizations().list_accessible().send().await.unwrap();
    let id = reached[0].id.as_ref().unwrap().as_str();
    assert_eq!(Some(id), desk.organization_id().map(|id| id.as_str()));
}

#[tokio::test]
async fn the_newest_scopes_and_the_older_ones_open_the_same_doors() {
    for (granted, changes_owner) in [
        (scopes![crm::records::CHANGE_OWNER], true),
        (ScopeSet::parse("ZohoCRM.modules.ALL"), true),
        (ScopeSet::parse("ZohoCRM.modules.leads.ALL"), true),
        (ScopeSet::parse("ZohoCRM.modules.deals.ALL"), false),
        (ScopeSet::parse("ZohoCRM.modules.READ"), false),
    ] {
        let house = House::new().await;
        let user = signed_in_for(&house, granted.clone()).await;
        let body = value!({"owner": {"id": "1"}});
        let path = "/Leads/1/actions/change_owner";
        let call = user.crm().request(&http::Method::POST, path).json(&body);
        let answer = call.send().await;
        let refused = answer.is_err_and(|e| e.kind() == zoho_http::ErrorKind::MissingScope);
        assert_eq!(refused, !changes_owner, "{granted}");
    }
    let needed = scopes![crm::records::CHANGE_OWNER];
    assert_eq!(needed.to_string(), "ZohoCRM.change_owner.CREATE");
    let older = ScopeSet::parse("ZohoCRM.modules.ALL");
    assert!(older.missing(&needed).is_empty());
}

#[tokio::test]
async fn an_error_says_which_scopes_would_do_as_well() {
    let house = House::new().await;
    let user = signed_in_for(&house, ScopeSet::parse("ZohoCRM.org.READ")).await;
    let e = user.crm().apis().list().send().await.unwrap_err();
    assert_eq!(e.missing_scopes(), ["ZohoCRM.apis.READ"]);
    let alternatives: &[&[&str]] = &[&["ZohoCRM.settings.modules.READ"]];
    assert_eq!(e.alternative_scopes(), alternatives);
    let text = e.to_string();
    let expected = "needs the scopes ZohoCRM.apis.READ or ZohoCRM.settings.modules.READ:";
    assert!(text.contains(expected), "{text}");
    assert_eq!(e.alternative_scopes(), alternatives);
}

/// A list that Zoho knows a scope of not is refused whole.
#[tokio::test]
async fn the_simulator_refuses_a_sign_in_for_an_unknown_scope() {
    let house = House::new().await;
    let client = OAuthClient::new(house.sim.client_id(), house.sim.client_secret());
    let zoho = Zoho::builder()
        .oauth(
            client
                .redirect_uri("http://localhost:8953/callback")
                .check_scopes(false),
        )
        .token_store(MemoryStore::new())
        .data_centers(house.sim.data_centers())
        .build()
        .unwrap();
    for bad in [
        "ZohoCRM.modulse.READ",
        "Desk.widgets.READ",
        "Desk.contacts.ALL",
    ] {
        let asked = scopes![crm::users::LIST, bad];
        let login = zoho.authorize(USER, asked).unwrap();
        assert!(
            house.sim.consent(login.url().as_str()).await.is_err(),
            "{bad}"
        );
    }
    let login = zoho.authorize(USER, scopes![crm::users::LIST]).unwrap();
    house.sim.consent(login.url().as_str()).await.unwrap();
}
