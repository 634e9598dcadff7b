//! `EncryptedStore`: stored content is useless without the key, and bound to its connection with it.

use std::fs;
use std::sync::Arc;

use zoho_auth::{
    Connection, ConnectionId, EncryptedStore, EncryptionKey, Expected, ExposeSecret, FileStore,
    MemoryStore, StoreError, StoreErrorKind, TokenStore,
};

use crate::support::{Seed, connection, text, user};

pub(crate) type Inner = Arc<MemoryStore>;

pub(crate) fn key(id: &str, byte: u8) -> EncryptionKey {
    EncryptionKey::new(id, [byte; 32])
}

pub(crate) fn encrypted(
    inner: &Inner,
    keys: impl IntoIterator<Item = EncryptionKey>,
) -> EncryptedStore<Inner> {
    EncryptedStore::new(Arc::clone(inner), keys).unwrap()
}

/// A store with a connection encrypted with key `one`, and its stored content.
pub(crate) async fn sealed() -> (Inner, Connection) {
    let inner = Inner::default();
    let store = encrypted(&inner, [key("one", 1)]);
    store.save(&user(), &connection("m", 60)).await.unwrap();
    let kept = inner.load(&user()).await.unwrap().unwrap();
    (inner, kept)
}

/// A store that contains `kept` under `id`.
async fn with(id: &ConnectionId, kept: &Connection) -> Inner {
    let inner = Inner::default();
    inner.save(id, kept).await.unwrap();
    inner
}

async fn refused(store: &dyn TokenStore, id: &ConnectionId, what: &str) -> StoreError {
    let e = match store.load(id).await {
        Err(e) => e,
        Ok(read) => panic!("{what}: it was read: {read:?}"),
    };
    assert_eq!(e.kind(), StoreErrorKind::Corrupt, "{what}: {e}");
    let shown = format!("{e} {e:?}");
    assert!(shown.contains(id.as_str()), "{what}: {shown}");
    assert!(!shown.contains("1000."), "{what}: {shown}");
    assert!(!shown.contains("sealed"), "{what}: {shown}");
    e
}

#[tokio::test]
async fn with_its_key_it_is_read_and_without_it_is_not() {
    let (inner, _) = sealed().await;
    let right = encrypted(&inner, [key("one", 1)]);
    let read = right.load(&user()).await.unwrap().unwrap();
    assert_eq!(text(&read), text(&connection("m", 60)));

    let wrong = encrypted(&inner, [key("one", 2)]);
    refused(&wrong, &user(), "another key of the same name").await;
    let missing = encrypted(&inner, [key("two", 1)]);
    let e = refused(&missing, &user(), "the key under another name").await;
    assert!(e.to_string().contains("key"), "{e}");
}

#[tokio::test]
async fn what_one_id_holds_is_not_read_under_another() {
    let (_, kept) = sealed().await;
    for other in ["user-43", "user-4", "user-42 ", "USER-42", ""] {
        let inner = with(&other.into(), &kept).await;
        let store = encrypted(&inner, [key("one", 1)]);
        refused(&store, &other.into(), other).await;
    }
}

#[tokio::test]
async fn two_connections_that_were_swapped_are_not_read() {
    let inner = Inner::default();
    let store = encrypted(&inner, [key("one", 1)]);
    let (a, b) = (ConnectionId::from("a"), ConnectionId::from("b"));
    store.save(&a, &connection("a", 60)).await.unwrap();
    store.save(&b, &connection("b", 60)).await.unwrap();
    let (of_a, of_b) = (
        inner.load(&a).await.unwrap().unwrap(),
        inner.load(&b).await.unwrap().unwrap(),
    );
    inner.save(&a, &of_b.with_generation(2)).await.unwrap();
    inner.save(&b, &of_a.with_generation(2)).await.unwrap();
    refused(&store, &a, "a holds b's").await;
    refused(&store, &b, "b holds a's").await;
}

#[tokio::test]
async fn a_field_that_was_changed_beside_the_tokens_is_noticed() {
    let (_, kept) = sealed().await;
    let json = text(&kept);
    let changes = [
        ("\"expires_at\":1800000060", "\"expires_at\":1900000060"),
        ("https://www.zohoapis.eu/", "https://www.zohoapis.com/"),
        ("https://accounts.zoho.eu/", "https://accounts.zoho.com/"),
        ("ZohoCRM.settings.ALL", "ZohoCRM.modules.ALL"),
        (
            "\"organizations\":{}",
            "\"organizations\":{\"desk\":\"666\"}",
        ),
        ("\"generation\":1", "\"generation\":2"),
    ];
    for (from, to) in changes {
        assert!(json.contains(from), "{from} is not in {json}");
        let changed = Connection::from_json(&json.replace(from, to)).unwrap();
        let inner = with(&user(), &changed).await;
        let store = encrypted(&inner, [key("one", 1)]);
        refused(&store, &user(), from).await;
    }
}

#[tokio::test]
async fn a_sealed_text_that_was_changed_or_cut_is_not_read() {
    let (_, kept) = sealed().await;
    let sealed = kept.refresh_token().unwrap().expose_secret().to_owned();
    let last = sealed.chars().next_back().unwrap();
    let other = if last == 'A' { 'B' } else { 'A' };
    let head = sealed.rfind(':').unwrap() + 1;
    let mut changed = vec![
        sealed[..sealed.len() - 8].to_owned(),
        sealed[..head + 8].to_owned(),
        sealed[..head].to_owned(),
        format!("{}{other}", &sealed[..sealed.len() - 1]),
        format!("{sealed}AAAA"),
        format!("{}%%%%", &sealed[..head]),
        sealed.replacen("one", "two", 1),
        sealed[..sealed.find(':').unwrap() + 1].to_owned(),
        String::new(),
    ];
    // Every part of it counts: nonce, ciphertext and tag.
    for at in (head..sealed.len() - 1).step_by(5) {
        let mut bytes = sealed.clone().into_bytes();
        bytes[at] = if bytes[at] == b'A' { b'B' } else { b'A' };
        changed.push(String::from_utf8(bytes).unwrap());
    }
    for text in changed {
        let inner = with(&user(), &kept.clone().with_refresh_token(text.as_str())).await;
        let store = encrypted(&inner, [key("one", 1)]);
        refused(&store, &user(), &text).await;
    }
}

#[tokio::test]
async fn a_token_that_was_put_beside_the_sealed_ones_is_not_used() {
    let (_, kept) = sealed().await;
    let expires_at = kept.expires_at();
    let planted = kept.with_access_token("1000.planted", expires_at);
    let inner = with(&user(), &planted).await;
    let store = encrypted(&inner, [key("one", 1)]);
    match store.load(&user()).await {
        Ok(read) => assert!(!text(&read.unwrap()).contains("planted")),
        Err(e) => assert_eq!(e.kind(), StoreErrorKind::Corrupt),
    }
}

#[tokio::test]
async fn plain_connections_are_read_only_where_that_was_asked_for() {
    let plain = connection("plain", 60);
    let inner = with(&user(), &plain).await;
    let strict = encrypted(&inner, [key("one", 1)]);
    let e = refused(&strict, &user(), "plain").await;
    assert!(e.to_string().contains("accept_plain"), "{e}");

    let lenient = encrypted(&inner, [key("one", 1)]).accept_plain();
    let read = lenient.load(&user()).await.unwrap().unwrap();
    assert_eq!(text(&read), text(&plain));
    // What it saves is encrypted: then the strict store reads it too.
    let next = plain.with_generation(2);
    lenient.save(&user(), &next).await.unwrap();
    assert!(!text(&inner.load(&user()).await.unwrap().unwrap()).contains("1000."));
    let read = strict.load(&user()).await.unwrap().unwrap();
    assert_eq!(text(&read), text(&next));
}

#[tokio::test]
async fn old_keys_read_the_new_key_writes_and_the_old_one_can_go() {
    let (inner, _) = sealed().await;
    let rotating = encrypted(&inner, [key("two", 2), key("one", 1)]);
    let read = rotating.load(&user()).await.unwrap().unwrap();
    let next = read.with_generation(2);
    rotating.save(&user(), &next).await.unwrap();

    let rotated = encrypted(&inner, [key("two", 2)]);
    let read = rotated.load(&user()).await.unwrap().unwrap();
    assert_eq!(text(&read), text(&next));
    refused(&encrypted(&inner, [key("one", 1)]), &user(), "the old key").await;
}

#[tokio::test]
async fn the_same_connection_is_never_encrypted_alike() {
    let (_, one) = sealed().await;
    let (_, two) = sealed().await;
    assert_ne!(text(&one), text(&two));
}

/// Whether any part of a secret of some length is in `bytes`, plain, in hexadecimal or in base64.
fn shows(bytes: &[u8], secret: &[u8]) -> bool {
    use std::fmt::Write;
    let mut hex = String::new();
    for byte in secret {
        write!(hex, "{byte:02x}").unwrap();
    }
    let has = |part: &[u8]| bytes.windows(part.len()).any(|window| window == part);
    let text = String::from_utf8_lossy(bytes).to_lowercase();
    secret.windows(8).any(has)
        || hex
            .as_bytes()
            .windows(16)
            .any(|h| text.as_bytes().windows(16).any(|window| window == h))
        || (0..3).any(|shift| {
            // base64 looks different by where in a group of three it begins.
            let encoded = base64(&secret[shift..]);
            encoded.windows(12).any(has)
        })
}

fn base64(bytes: &[u8]) -> Vec<u8> {
    use base64::Engine;
    let text = base64::engine::general_purpose::STANDARD_NO_PAD.encode(bytes);
    text.into_bytes()
}

#[tokio::test]
async fn nothing_of_the_tokens_can_be_read_in_the_file() {
    let tokens = ["1000.access.k3p7q9w2x5", "1000.refresh.v8n4m1z6b0"];
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("connections.json");
    let secret = connection("", 60)
        .with_access_token(tokens[0], connection("", 60).expires_at())
        .with_refresh_token(tokens[1]);

    let plain = FileStore::open(&path).unwrap();
    plain.save(&user(), &secret).await.unwrap();
    let bytes = fs::read(&path).unwrap();
    for token in tokens {
        assert!(shows(&bytes, token.as_bytes()), "the test sees a token");
        let encoded = base64(format!("x{token}").as_bytes());
        assert!(shows(&encoded, token.as_bytes()), "in base64 too");
    }

    let sealing = EncryptedStore::new(plain, [key("one", 0xa5)]).unwrap();
    let next = secret.with_generation(2);
    sealing
        .compare_and_set(&user(), Expected::Generation(1), Some(&next))
        .await
        .unwrap();
    for entry in fs::read_dir(folder.path()).unwrap() {
        let bytes = fs::read(entry.unwrap().path()).unwrap();
        for token in tokens {
            assert!(!shows(&bytes, token.as_bytes()));
        }
        assert!(!shows(&bytes, &[0xa5; 32]), "the key");
    }
}

#[test]
fn debug_shows_no_key() {
    let bytes: [u8; 32] = std::array::from_fn(|i| u8::try_from(i * 7 + 100).unwrap_or(250));
    let own = EncryptionKey::new("2026-11", bytes);
    let store = EncryptedStore::new(MemoryStore::new(), [own.clone()]).unwrap();
    for shown in [format!("{own:?} {own:#?}"), format!("{store:?} {store:#?}")] {
        assert!(shown.contains("2026-11"), "{shown}");
        assert!(!shows(shown.as_bytes(), &bytes), "{shown}");
        for list in [format!("{bytes:?}"), format!("{bytes:x?}")] {
            assert!(!shown.contains(&list[1..20]), "{shown}");
        }
    }
}

#[test]
fn keys_that_could_be_mixed_up_are_refused() {
    let with = |keys: Vec<EncryptionKey>| EncryptedStore::new(MemoryStore::new(), keys);
    assert!(with(vec![]).is_err());
    assert!(with(vec![key("a", 1), key("a", 2)]).is_err());
    for id in ["", "a:b", "a b", "é", "a\n"] {
        assert!(with(vec![key(id, 1)]).is_err(), "{id:?}");
    }
    assert!(with(vec![key("2026-11_a.b", 1), key("2026-11", 2)]).is_ok());
}

/// As the guide says: authentic, and nothing in it tells its age.
#[tokio::test]
async fn an_old_record_put_back_is_read() {
    let (inner, old) = sealed().await;
    let store = encrypted(&inner, [key("one", 1)]);
    let next = connection("next", 60).with_generation(2);
    store.save(&user(), &next).await.unwrap();
    inner
        .compare_and_set(&user(), Expected::Any, Some(&old))
        .await
        .unwrap();
    let read = store.load(&user()).await.unwrap().unwrap();
    assert_eq!(text(&read), text(&connection("m", 60)));
}
