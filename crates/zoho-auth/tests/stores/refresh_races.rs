//! Refreshes while others sign in, sign out, or change the connection: the latest change counts, and no user
//! is sent to sign in for an earlier one.

use std::sync::Arc;

use tokio::runtime::Runtime;
use tokio::task::JoinHandle;
use tokio::time::timeout;
use zoho_auth::{ConnectionTokens, ErrorKind, MemoryStore, TokenStore};
use zoho_http::token::{TokenError, TokenErrorKind};
use zoho_http::{Token, TokenSource};

use crate::refresh::bare;
use crate::support::accounts::{AccountsServer, token, token_response};
use crate::support::clock::StillClock;
use crate::support::wrappers::{Call, Interrupted};
use crate::support::{Seed, access_token, connection, kept, seconds, start, user};

type Store = Arc<dyn TokenStore>;

/// A store, the same with something that happens before its calls, and tokens over that.
pub(crate) struct World {
    pub(crate) inner: Store,
    pub(crate) store: Arc<Interrupted>,
    pub(crate) accounts: Arc<AccountsServer>,
    pub(crate) clock: StillClock,
    pub(crate) tokens: ConnectionTokens,
}

impl World {
    pub(crate) async fn with_token_that_lives(lives: u64) -> Self {
        let clock = StillClock::at(start());
        let inner: Store = Arc::new(MemoryStore::with_clock(Arc::new(clock.clone())));
        inner
            .save(&user(), &connection("old", lives))
            .await
            .unwrap();
        let store = Interrupted::new(Arc::clone(&inner));
        let accounts = AccountsServer::new();
        let outer: Store = Arc::<Interrupted>::clone(&store);
        let tokens = accounts.tokens(&outer, &clock);
        Self {
            inner,
            store,
            accounts,
            clock,
            tokens,
        }
    }

    /// Somebody removes the connection before the next `call`.
    fn removed_before(&self, call: Call) {
        let inner = Arc::clone(&self.inner);
        self.store
            .before(call, async move { inner.remove(&user()).await });
    }

    async fn sign_in_elsewhere(&self) {
        let new = connection("new", 3600).with_generation(1 << 40);
        self.inner.save(&user(), &new).await.unwrap();
    }

    fn token(&self) -> JoinHandle<Result<Token, TokenError>> {
        let tokens = self.tokens.clone();
        tokio::spawn(async move { tokens.token().await })
    }
}

#[tokio::test]
async fn a_refresh_does_not_bring_back_what_was_removed_before_it_was_stored() {
    let world = World::with_token_that_lives(0).await;
    world.removed_before(Call::Save);
    let e = world.tokens.token().await.unwrap_err();
    assert!(e.needs_reconnect(), "{e}");
    assert_eq!(world.accounts.asked(), 1);
    assert_eq!(kept(&world.inner).await, None);
}

#[tokio::test]
async fn an_organisation_does_not_bring_back_what_was_removed() {
    let world = World::with_token_that_lives(3600).await;
    let known = world.tokens.connection().await.unwrap();
    world.removed_before(Call::Save);
    let organization = "600".into();
    let remembered = world
        .tokens
        .remember_organization("desk", &organization, &known);
    let e = remembered.await.unwrap_err();
    assert_eq!(e.kind(), ErrorKind::NotConnected, "{e}");
    assert_eq!(kept(&world.inner).await, None);
}

#[tokio::test]
async fn a_note_of_a_failure_does_not_bring_back_what_was_removed() {
    let world = World::with_token_that_lives(0).await;
    world.accounts.answer(429, "");
    world.removed_before(Call::Save);
    let e = world.tokens.token().await.unwrap_err();
    assert_eq!(e.kind(), TokenErrorKind::Throttled, "{e}");
    assert_eq!(kept(&world.inner).await, None);
}

#[tokio::test]
async fn a_sign_in_while_the_old_one_is_revoked_stays() {
    let world = World::with_token_that_lives(3600).await;
    let gate = world.accounts.hold_answer(r#"{"status":"success"}"#);
    let tokens = world.tokens.clone();
    let disconnect = tokio::spawn(async move { tokens.revoke_and_disconnect().await });
    world.accounts.was_asked(1).await;
    world.sign_in_elsewhere().await;
    gate.open();
    disconnect.await.unwrap().unwrap();
    assert_eq!(
        bare(&world.tokens.token().await.unwrap()),
        "1000.access.new"
    );

    // Without one it is gone.
    world.accounts.answer(200, r#"{"status":"success"}"#);
    world.tokens.revoke_and_disconnect().await.unwrap();
    assert_eq!(kept(&world.inner).await, None);
}

#[tokio::test]
async fn a_refresh_token_that_died_with_an_old_sign_in_sends_nobody_to_sign_in() {
    let world = World::with_token_that_lives(0).await;
    let gate = world.accounts.hold_answer(r#"{"error":"invalid_code"}"#);
    let refresh = world.token();
    world.accounts.was_asked(1).await;
    world.sign_in_elsewhere().await;
    gate.open();
    let token = refresh.await.unwrap().unwrap();
    assert_eq!(bare(&token), "1000.access.new");
    assert!(world.tokens.status().await.unwrap().last_failure.is_none());

    // Where it is still that sign-in's, the user has to.
    let world = World::with_token_that_lives(0).await;
    world.accounts.answer(200, r#"{"error":"invalid_code"}"#);
    assert!(world.tokens.token().await.unwrap_err().needs_reconnect());
    assert_eq!(world.accounts.asked(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_store_that_hangs_when_a_lease_is_given_back_holds_up_nobody_for_ever() {
    let world = World::with_token_that_lives(0).await;
    world.store.before(Call::Release, std::future::pending());
    assert_eq!(bare(&world.tokens.token().await.unwrap()), token(1));
    // No time passes: Tokio's clock is set forward.
    let later = timeout(seconds(11), std::future::pending::<()>()).await;
    assert!(later.is_err());
    world.clock.advance(seconds(3600));
    let next = timeout(seconds(60), world.tokens.token()).await;
    assert_eq!(bare(&next.unwrap().unwrap()), token(2));
}

#[tokio::test(start_paused = true)]
async fn a_store_that_hangs_is_an_error_to_who_signs_in_or_out() {
    for call in [Call::Load, Call::Save] {
        let world = World::with_token_that_lives(0).await;
        world.store.before(call, std::future::pending());
        let connected = world.tokens.connect(connection("new", 60)).await;
        assert_eq!(connected.unwrap_err().kind(), ErrorKind::Store, "{call:?}");
    }
    let world = World::with_token_that_lives(0).await;
    world.store.before(Call::Load, std::future::pending());
    let gone = world.tokens.disconnect().await;
    assert_eq!(gone.unwrap_err().kind(), ErrorKind::Store);
}

#[tokio::test(start_paused = true)]
async fn a_lease_that_cannot_be_had_stops_no_sign_out() {
    for hangs in [true, false] {
        let world = World::with_token_that_lives(0).await;
        match hangs {
            true => world.store.before(Call::TryLease, std::future::pending()),
            false => world.store.fail(Call::TryLease),
        }
        world.tokens.disconnect().await.unwrap();
        assert!(world.inner.load(&user()).await.unwrap().is_none());
    }
}

#[tokio::test]
async fn a_token_made_just_now_stays_so_when_it_is_read_again() {
    let world = World::with_token_that_lives(0).await;
    // Half its life is within the margin.
    world.accounts.answer(200, &token_response(1, 100));
    let made = world.tokens.token().await.unwrap();
    world.clock.advance(seconds(55));
    world.accounts.answer(503, "");
    let again = world.tokens.token().await.unwrap();
    assert!(again.is_same(&made));
    assert_eq!(world.accounts.asked(), 2);
}

#[tokio::test]
async fn a_token_that_ended_before_the_store_took_it_is_followed_by_another() {
    let world = World::with_token_that_lives(0).await;
    world.store.fail(Call::Save);
    world.accounts.answer(200, &token_response(1, 60));
    assert_eq!(bare(&world.tokens.token().await.unwrap()), token(1));
    world.clock.advance(seconds(61));
    assert_eq!(bare(&world.tokens.token().await.unwrap()), token(2));
    let kept = world.inner.load(&user()).await.unwrap().unwrap();
    assert_eq!(access_token(&kept), token(2));
}

#[tokio::test]
async fn a_sign_in_and_a_sign_out_are_told_of_though_their_callers_are_gone() {
    let clock = StillClock::at(start());
    let inner: Store = Arc::new(MemoryStore::with_clock(Arc::new(clock.clone())));
    let store = Interrupted::new(Arc::clone(&inner));
    let outer: Store = Arc::<Interrupted>::clone(&store);
    let (tell, mut told) = tokio::sync::mpsc::unbounded_channel();
    let tokens = AccountsServer::new().tokens_with(&outer, &clock, move |_, event| {
        tell.send(format!("{event:?}")).unwrap();
    });
    for event in ["Connected", "Disconnected"] {
        let (open, gate) = tokio::sync::oneshot::channel::<()>();
        store.before(Call::Load, async move {
            gate.await.unwrap();
            Ok(())
        });
        let tokens = tokens.clone();
        let caller = tokio::spawn(async move {
            match event {
                "Connected" => tokens.connect(connection("new", 3600)).await,
                _ => tokens.disconnect().await,
            }
        });
        while !store.is_waiting() {
            tokio::task::yield_now().await;
        }
        caller.abort();
        assert!(caller.await.unwrap_err().is_cancelled());
        open.send(()).unwrap();
        let next = timeout(seconds(5), told.recv()).await;
        assert_eq!(next.unwrap().unwrap(), event);
    }
}

/// One call in a while finds out whether the store, or Zoho, answers again.
#[tokio::test(start_paused = true)]
async fn while_a_store_hangs_one_call_waits_and_the_others_are_served() {
    let world = World::with_token_that_lives(3600).await;
    let old = world.tokens.token().await.unwrap();
    world.clock.advance(seconds(30));
    world.store.before(Call::Load, std::future::pending());
    assert!(world.tokens.current().is_none());
    assert!(world.tokens.token().await.unwrap().is_same(&old));
    // The look at the store is still under way.
    for _ in 0..5 {
        assert!(world.tokens.current().is_some_and(|t| t.is_same(&old)));
        world.clock.advance(seconds(1));
    }
    assert!(world.tokens.current().is_none());

    // Who signed in meanwhile is found as soon as it answers.
    world.sign_in_elsewhere().await;
    world.tokens.settled().await;
    world.clock.advance(seconds(5));
    let new = world.tokens.token().await.unwrap();
    assert_eq!(bare(&new), "1000.access.new");
}

/// A runtime that was entered once and is kept, as by a plug-in that blocks on one call at a time: what it
/// began goes on with its next call, whenever that is.
fn paused_runtime() -> Runtime {
    let mut builder = tokio::runtime::Builder::new_current_thread();
    builder.enable_all().start_paused(true).build().unwrap()
}

/// A world with a refresh that makes no progress, because `runtime` is no longer driven.
fn world_with_a_stalled_refresh(runtime: &Runtime) -> World {
    runtime.block_on(async {
        let world = World::with_token_that_lives(0).await;
        let tokens = world.tokens.clone();
        let begun = timeout(seconds(0), async move { tokens.token().await }).await;
        assert!(begun.is_err(), "it stands still with its runtime");
        world
    })
}

#[test]
fn a_refresh_in_a_runtime_that_nobody_drives_is_not_waited_for_without_end() {
    let (first, second) = (paused_runtime(), paused_runtime());
    let world = world_with_a_stalled_refresh(&first);
    second.block_on(async {
        let served = timeout(seconds(600), world.tokens.token()).await;
        assert_eq!(bare(&served.expect("it is waited for").unwrap()), token(1));
    });
    drop(first);
}

#[test]
fn settled_does_not_wait_without_end_for_a_runtime_that_nobody_drives() {
    for forgotten in [false, true] {
        let (first, second) = (paused_runtime(), paused_runtime());
        let world = world_with_a_stalled_refresh(&first);
        if forgotten {
            world.tokens.forget();
        }
        second.block_on(async {
            let early = timeout(seconds(59), world.tokens.settled()).await;
            assert!(early.is_err(), "it may still end");
            let settled = timeout(seconds(61), world.tokens.settled()).await;
            settled.expect("it is not waited for any more");
        });
        drop(first);
    }
}
