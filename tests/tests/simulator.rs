//! The whole job against zoho-sim: sign in, read the settings, in several data centres at once.

#![expect(
    clippy::unwrap_used,
    reason = "a test may panic, and so may its helpers"
)]

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use zoho::crm::service_preferences::ServicePreferencesUpdate;
use zoho::desk::mail_configurations::MailConfigurationUpdate;
use zoho::{MemoryStore, OAuthClient, ScopeSet, TokenStore, User, Zoho, crm, desk, scopes};
use zoho_http::clock::ManualClock;
use zoho_http::{Http, TokenSource};
use zoho_sim::{Role, Sim};

const HOUR: Duration = Duration::from_secs(3600);

struct House {
    sim: Sim,
    zoho: Zoho,
    store: Arc<MemoryStore>,
    clock: ManualClock,
}

/// A simulator of two data centres and a program that trusts them, on one clock.
async fn house() -> House {
    let clock = ManualClock::at(SystemTime::UNIX_EPOCH + Duration::from_secs(1_800_000_000));
    let sim = Sim::builder()
        .data_center("us")
        .data_center("eu")
        .clock(Arc::new(clock.clone()))
        .start()
        .await
        .unwrap();
    let store = Arc::new(MemoryStore::new());
    let client = OAuthClient::new(sim.client_id(), sim.client_secret())
        .redirect_uri("http://localhost:8953/callback");
    let zoho = Zoho::builder()
        .oauth(client)
        .token_store(Arc::clone(&store))
        .data_centers(sim.data_centers())
        .http(
            Http::builder()
                .clock(Arc::new(clock.clone()))
                .build()
                .unwrap(),
        )
        .build()
        .unwrap();
    House {
        sim,
        zoho,
        store,
        clock,
    }
}

fn all_scopes() -> ScopeSet {
    scopes![
        crm::service_preferences::GET,
        crm::service_preferences::UPDATE,
        crm::mail_config::GET,
        desk::mail_configurations::LIST,
        desk::mail_configurations::UPDATE,
        desk::organizations::LIST,
        zoho::auth::USER_INFO,
    ]
}

impl House {
    fn zuid(&self, data_center: &str) -> String {
        self.sim.users(data_center)[0].zuid().to_owned()
    }

    /// Signs the first user of a data centre in, through the consent page.
    async fn sign_in(&self, id: &str, data_center: &str, scopes: ScopeSet) -> User {
        let login = self.zoho.authorize(id, scopes).unwrap();
        let zuid = self.zuid(data_center);
        let callback = self
            .sim
            .consent_as(login.url().as_str(), &zuid)
            .await
            .unwrap();
        self.zoho
            .complete(id, login, callback.as_str())
            .await
            .unwrap()
    }
}

#[tokio::test]
async fn the_job() {
    let house = house().await;
    for (id, data_center) in [("ada", "us"), ("bela", "eu")] {
        let user = house.sign_in(id, data_center, all_scopes()).await;
        let preferences = user.crm().service_preferences().get().send().await.unwrap();
        assert!(preferences.job_sheet_enabled.is_some());
        let mail = user.crm().mail_config().get().send().await.unwrap();
        assert!(mail.content().is_object(), "{:?}", mail.value());
        let desk = user.desk().await.unwrap();
        let boxes = desk.mail_configurations().list().send().await.unwrap();
        assert_eq!(boxes.len(), 1);
        assert!(boxes[0].auto_cc_to_mailbox.is_some());

        let wanted = !preferences.job_sheet_enabled.unwrap();
        let body = ServicePreferencesUpdate {
            job_sheet_enabled: Some(wanted),
            ..Default::default()
        };
        let done = user
            .crm()
            .service_preferences()
            .update(&body)
            .send()
            .await
            .unwrap();
        assert_eq!(done.code, "SUCCESS");
        let preferences = user.crm().service_preferences().get().send().await.unwrap();
        assert_eq!(preferences.job_sheet_enabled, Some(wanted));

        let wanted = !boxes[0].auto_cc_to_mailbox.unwrap();
        let body = MailConfigurationUpdate {
            auto_cc_to_mailbox: Some(wanted),
            ..Default::default()
        };
        let now = desk
            .mail_configurations()
            .update(&body)
            .send()
            .await
            .unwrap();
        assert_eq!(now.auto_cc_to_mailbox, Some(wanted));
        assert_eq!(now.private_thread_config, boxes[0].private_thread_config);
    }
    assert_eq!(
        house.sim.token_requests(),
        2,
        "one exchange a user, no refresh"
    );
}

#[tokio::test]
async fn two_users_in_two_data_centres_never_share_a_token() {
    let house = house().await;
    let ada = house.sign_in("ada", "us", all_scopes()).await;
    let bela = house.sign_in("bela", "eu", all_scopes()).await;
    let audit = async |user: &User| {
        user.crm().service_preferences().get().send().await.unwrap();
        user.crm().mail_config().get().send().await.unwrap();
        let desk = user.desk().await.unwrap();
        desk.mail_configurations().list().send().await.unwrap();
    };
    // A, B and A again, then both at once, with tokens that expire in between.
    audit(&ada).await;
    audit(&bela).await;
    audit(&ada).await;
    house.clock.advance(HOUR);
    tokio::join!(audit(&ada), audit(&bela), audit(&ada), audit(&bela));

    let mut tokens = [("us", Vec::new()), ("eu", Vec::new())];
    for request in house.sim.requests() {
        let Some(token) = request.access_token() else {
            continue;
        };
        let (_, seen) = tokens
            .iter_mut()
            .find(|(name, _)| *name == request.data_center())
            .unwrap();
        if !seen.contains(&token.to_owned()) {
            seen.push(token.to_owned());
        }
    }
    let [(_, us), (_, eu)] = tokens;
    assert_eq!((us.len(), eu.len()), (2, 2), "one token an hour each");
    assert!(us.iter().all(|token| !eu.contains(token)));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_hundred_tasks_on_an_expired_token_ask_for_one() {
    let house = house().await;
    let user = house.sign_in("ada", "us", all_scopes()).await;
    house.clock.advance(HOUR);
    house.sim.clear_requests();
    let tasks: Vec<_> = (0..100)
        .map(|_| {
            let user = user.clone();
            tokio::spawn(async move { user.crm().mail_config().get().send().await })
        })
        .collect();
    for task in tasks {
        task.await.unwrap().unwrap();
    }
    assert_eq!(house.sim.token_requests(), 1);
    assert_eq!(
        house.sim.count(Role::Api, "/crm/v8/settings/mail_config"),
        100
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn ten_thousand_tasks_that_wait_for_a_token_ask_for_one() {
    let house = house().await;
    let user = house.sign_in("ada", "us", all_scopes()).await;
    house.clock.advance(HOUR);
    house.sim.clear_requests();
    let tasks: Vec<_> = (0..10_000)
        .map(|_| {
            let tokens = Arc::clone(user.tokens());
            tokio::spawn(async move { tokens.token().await })
        })
        .collect();
    for task in tasks {
        task.await.unwrap().unwrap();
    }
    assert_eq!(house.sim.token_requests(), 1);
}

#[tokio::test]
async fn a_token_that_dies_early_is_renewed_in_the_middle_of_a_call() {
    let house = house().await;
    let user = house.sign_in("ada", "us", all_scopes()).await;
    assert_eq!(house.sim.expire_access_tokens(&house.zuid("us")), 1);
    house.sim.clear_requests();
    user.crm().service_preferences().get().send().await.unwrap();
    assert_eq!(house.sim.token_requests(), 1);
    assert_eq!(
        house
            .sim
            .count(Role::Api, "/crm/v6/settings/service_preferences"),
        2
    );
}

#[tokio::test]
async fn a_revoked_user_has_to_sign_in_again_and_then_can() {
    let house = house().await;
    let user = house.sign_in("ada", "us", all_scopes()).await;
    house.sim.revoke_refresh_tokens(&house.zuid("us"));
    let error = user.crm().mail_config().get().send().await.unwrap_err();
    assert!(error.needs_reconnect(), "{error}");
    assert_eq!(error.operation(), "crm.mail_config.get");
    // The dead refresh token is not offered to Zoho again and again.
    house.sim.clear_requests();
    for _ in 0..5 {
        let error = user.crm().mail_config().get().send().await.unwrap_err();
        assert!(error.needs_reconnect(), "{error}");
    }
    assert!(
        house.sim.token_requests() <= 1,
        "{}",
        house.sim.token_requests()
    );

    let again = house.sign_in("ada", "us", all_scopes()).await;
    again.crm().mail_config().get().send().await.unwrap();
    user.crm().mail_config().get().send().await.unwrap();
}

#[tokio::test]
async fn a_missing_scope_is_named_and_costs_no_token() {
    let house = house().await;
    let user = house
        .sign_in("ada", "us", scopes![crm::mail_config::GET])
        .await;
    house.sim.clear_requests();
    let desk = user.desk_for("1");
    let error = desk.mail_configurations().list().send().await.unwrap_err();
    assert_eq!(
        error.missing_scopes(),
        ["Desk.settings.READ", "Desk.basic.READ"]
    );
    assert!(!error.needs_reconnect());
    assert_eq!(house.sim.token_requests(), 0);
}

#[tokio::test]
async fn who_never_connected_or_left_is_told_so() {
    let house = house().await;
    let error = house.zoho.user("nobody").await.unwrap_err();
    assert!(error.needs_reconnect(), "{error}");

    let user = house.sign_in("ada", "us", all_scopes()).await;
    house.zoho.revoke_and_disconnect("ada").await.unwrap();
    assert_eq!(house.sim.live_refresh_tokens(&house.zuid("us")), 0);
    assert!(house.store.list().await.unwrap().is_empty());
    assert!(house.zoho.user("ada").await.unwrap_err().needs_reconnect());
    let error = user.crm().mail_config().get().send().await.unwrap_err();
    assert!(error.needs_reconnect(), "{error}");
    house.zoho.revoke_and_disconnect("ada").await.unwrap();
}

#[tokio::test]
async fn a_login_is_for_the_user_it_was_begun_for_and_survives_a_session() {
    let house = house().await;
    let login = house.zoho.authorize("ada", all_scopes()).unwrap();
    let callback = house.sim.consent(login.url().as_str()).await.unwrap();
    let kept = login.to_json();
    let login = zoho::Login::from_json(zoho::auth::ExposeSecret::expose_secret(&kept)).unwrap();
    let error = house
        .zoho
        .complete("bela", login, callback.as_str())
        .await
        .unwrap_err();
    assert_eq!(error.kind(), zoho::ErrorKind::WrongUser);
    let login = zoho::Login::from_json(zoho::auth::ExposeSecret::expose_secret(&kept)).unwrap();
    house
        .zoho
        .complete("ada", login, callback.as_str())
        .await
        .unwrap();

    let login = house.zoho.authorize("ada", all_scopes()).unwrap();
    let callback = house
        .sim
        .reject_consent(login.url().as_str())
        .await
        .unwrap();
    let error = house
        .zoho
        .complete("ada", login, callback.as_str())
        .await
        .unwrap_err();
    assert!(error.is_denied());
    let error: zoho::auth::Error = error.downcast().unwrap();
    assert_eq!(error.kind(), zoho::auth::ErrorKind::Denied);
}
