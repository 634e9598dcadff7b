//! Tokens of the official SDKs and bare refresh tokens: read in every shape, stored once, never quoted.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use zoho_auth::migration::{Import, ImportOutcome, ImportReport, SdkToken};
use zoho_auth::{
    Connection, ConnectionId, ExposeSecret, FileStore, MemoryStore, ScopeSet, TokenStore,
};
use zoho_http::clock::ManualClock;
use zoho_http::data_center::{DataCenters, Endpoints};
use zoho_http::{DataCenter, TokenSource};

use crate::support::accounts::AccountsServer;
use crate::support::wrappers::{Call, Interrupted};
use crate::support::{Seed, access_token, connection, start, text, user};

const CLIENT: &str = "1000.CLIENT";

/// As Python's `csv` writes it: CRLF, and quotes where they are needed.
const VERSION_8: &str = "id,user_name,client_id,client_secret,refresh_token,access_token,grant_token,expiry_time,redirect_url,api_domain\r\n\
    1,amelia,1000.CLIENT,hidden.client,1000.hidden.r1,1000.hidden.a1,,1795000000123,https://app.example/cb,https://www.zohoapis.eu\r\n\
    2,\"Berg, Otto \"\"Bo\"\"\",1000.CLIENT,hidden.client,1000.hidden.r2,,,,,https://www.zohoapis.in\r\n";

/// As Node.js writes it: joined by commas, without a last line end. No `api_domain` before version 5.
const VERSION_2_1: &str = "id,user_mail,client_id,client_secret,refresh_token,access_token,grant_token,expiry_time,redirect_url\n\
    7,amelia@example.com,1000.CLIENT,hidden.client,1000.hidden.r1,1000.hidden.a1,1000.hidden.g1,1795000000123,https://app.example/cb";

/// As Java's opencsv writes it: everything in quotes.
const VERSION_2: &str = "\"user_mail\",\"client_id\",\"refresh_token\",\"access_token\",\"grant_token\",\"expiry_time\"\n\
    \"amelia@example.com\",\"1000.CLIENT\",\"1000.hidden.r1\",\"1000.hidden.a1\",\"\",\"1795000000123\"\n";

fn read(file: &str) -> Vec<SdkToken> {
    SdkToken::from_csv(file.as_bytes()).unwrap()
}

fn by_user(token: &SdkToken) -> Option<ConnectionId> {
    token.user().map(ConnectionId::from)
}

fn eu() -> Endpoints {
    DataCenter::Eu.endpoints()
}

/// Nothing of what is secret in the files above.
fn is_clean(shown: &str) {
    assert!(!shown.contains("hidden"), "{shown}");
}

fn refresh_token(connection: &Connection) -> &str {
    connection.refresh_token().unwrap().expose_secret()
}

#[tokio::test]
async fn a_csv_file_becomes_connections() {
    let store = MemoryStore::new();
    let import = Import::of_client(CLIENT).scopes(ScopeSet::parse("ZohoCRM.modules.ALL"));
    let report = import.run(&store, read(VERSION_8), by_user).await;
    assert!(report.is_complete(), "{report}");
    assert_eq!(report.stored(), 2);

    let amelia = store.load(&"amelia".into()).await.unwrap().unwrap();
    assert_eq!(refresh_token(&amelia), "1000.hidden.r1");
    assert_eq!(
        amelia.access_token().unwrap().expose_secret(),
        "1000.hidden.a1"
    );
    let expires = SystemTime::UNIX_EPOCH + Duration::from_millis(1_795_000_000_123);
    assert_eq!(amelia.expires_at(), expires);
    assert_eq!(
        amelia.accounts_server().as_str(),
        "https://accounts.zoho.eu/"
    );
    assert_eq!(amelia.api_domain().as_str(), "https://www.zohoapis.eu/");
    assert!(amelia.scopes().contains("ZohoCRM.modules.ALL"));

    let otto = store
        .load(&"Berg, Otto \"Bo\"".into())
        .await
        .unwrap()
        .unwrap();
    assert_eq!(otto.accounts_server().as_str(), "https://accounts.zoho.in/");
    assert!(otto.access_token().is_none());
    // As that of a sign-in, so that it follows whatever was here before.
    assert!(otto.generation() > 1_700_000_000, "{}", otto.generation());
}

#[tokio::test]
async fn every_version_of_the_columns_is_read() {
    let marked = format!("\u{feff}{VERSION_2_1}");
    let crowded = VERSION_2_1.replace('\n', "\n\n") + "\n\n";
    for file in [VERSION_2_1, VERSION_2, &marked, &crowded] {
        let store = MemoryStore::new();
        let import = Import::of_client(CLIENT).data_center(eu());
        let report = import.run(&store, read(file), by_user).await;
        assert_eq!(report.stored(), 1, "{report}\n{file}");
        let kept = store
            .load(&"amelia@example.com".into())
            .await
            .unwrap()
            .unwrap();
        assert_eq!(refresh_token(&kept), "1000.hidden.r1");
        assert!(kept.access_token().is_some());
    }
}

#[tokio::test]
async fn rows_of_a_table_become_connections() {
    let new: &[(&str, Option<&str>)] = &[
        ("id", Some("1")),
        ("user_name", None),
        ("client_id", Some(CLIENT)),
        ("refresh_token", Some("1000.hidden.r1")),
        ("access_token", Some("1000.hidden.a1")),
        ("expiry_time", Some("1795000000123")),
        ("grant_token", Some("null")),
        ("api_domain", Some("https://www.zohoapis.com.au")),
        ("created_at", Some("yesterday")),
    ];
    // The first SDKs; seconds were written too.
    let first: &[(&str, Option<&str>)] = &[
        ("useridentifier", Some("amelia@example.com")),
        ("ACCESSTOKEN", Some("1000.hidden.a2")),
        ("refreshtoken", Some("1000.hidden.r2")),
        ("expirytime", Some("1795000000")),
    ];
    let tokens = [new, first].map(|columns| SdkToken::from_columns(1, columns.iter().copied()));
    let store = MemoryStore::new();
    let import = Import::of_client(CLIENT).data_center(eu());
    let id = |token: &SdkToken| token.user().or(token.id()).map(ConnectionId::from);
    let report = import.run(&store, tokens, id).await;
    assert_eq!(report.stored(), 2, "{report}");
    let one = store.load(&"1".into()).await.unwrap().unwrap();
    assert_eq!(
        one.accounts_server().as_str(),
        "https://accounts.zoho.com.au/"
    );
    let two = store
        .load(&"amelia@example.com".into())
        .await
        .unwrap()
        .unwrap();
    let expires = SystemTime::UNIX_EPOCH + Duration::from_secs(1_795_000_000);
    assert_eq!(two.expires_at(), expires);
}

/// The lines of a report.
fn lines(report: &ImportReport) -> Vec<String> {
    is_clean(&format!("{report} {report:?}"));
    report.rows.iter().map(ToString::to_string).collect()
}

#[tokio::test]
async fn rows_that_are_no_good_are_refused_in_words_and_harm_no_other() {
    let header = "id,user_name,client_id,client_secret,refresh_token,access_token,grant_token,expiry_time,redirect_url,api_domain\n";
    let file = format!(
        "{header}\
         1,another client,1000.OTHER,hidden.c,1000.hidden.r1,,,,,https://www.zohoapis.eu\n\
         2,no refresh token,1000.CLIENT,hidden.c,None,1000.hidden.a2,,1795000000123,,https://www.zohoapis.eu\n\
         3,no data centre,1000.CLIENT,hidden.c,1000.hidden.r3,,,,,\n\
         4,a stranger,1000.CLIENT,hidden.c,1000.hidden.r4,,,,,https://www.zohoapis.eu.evil.example\n\
         5,no URL,1000.CLIENT,hidden.c,1000.hidden.r5,,,,,http://[hidden\n\
         6,a comma, in the name,1000.CLIENT,hidden.c,1000.hidden.r6,,,,,https://www.zohoapis.eu\n\
         7,,1000.CLIENT,hidden.c,1000.hidden.r7,,,,,https://www.zohoapis.eu\n\
         8,short,1000.CLIENT\n\
         9,good,1000.CLIENT,hidden.c,1000.hidden.r9,,,,,www.zohoapis.eu\n\
         10,good,1000.CLIENT,hidden.c,1000.hidden.r10,,,,,https://www.zohoapis.eu\n\
         11,twice,1000.CLIENT,hidden.c,1000.hidden.r9,,,,,https://www.zohoapis.eu\n\
         12,sandbox,1000.CLIENT,hidden.c,1000.hidden.r12,,,,,https://sandbox.zohoapis.eu\n"
    );
    let store = MemoryStore::new();
    let tokens = read(&file);
    is_clean(&format!("{tokens:?}"));
    let report = Import::of_client(CLIENT).run(&store, tokens, by_user).await;
    let lines = lines(&report);
    let expected = [
        (2, "another client (`client_id`)"),
        (3, "no refresh token"),
        (4, "names no data centre"),
        (5, "none of the trusted data centres"),
        (6, "no URL"),
        (7, "another number of columns"),
        (8, "no id was given"),
        (9, "another number of columns"),
        (10, "stored"),
        (11, "the same user or token as row 10"),
        (12, "the same user or token as row 10"),
        (13, "stored"),
    ];
    for ((row, words), line) in expected.iter().zip(&lines) {
        assert!(line.starts_with(&format!("row {row}")), "{line}");
        assert!(line.contains(words), "{line}");
    }
    assert_eq!(lines.len(), expected.len());
    assert!(!report.is_complete());
    assert_eq!(report.stored(), 2);
    let ids = store.list().await.unwrap();
    assert_eq!(ids, ["good".into(), "sandbox".into()]);
    let good = store.load(&"good".into()).await.unwrap().unwrap();
    assert_eq!(refresh_token(&good), "1000.hidden.r9");
}

#[tokio::test]
async fn what_the_store_has_stays_and_the_import_can_be_repeated() {
    let folder = tempfile::tempdir().unwrap();
    let store = FileStore::open(folder.path().join("connections.json")).unwrap();
    let own = connection("own", 60);
    store.save(&"amelia".into(), &own).await.unwrap();
    let import = Import::of_client(CLIENT);
    for stored in [1, 0] {
        let report = import.run(&store, read(VERSION_8), by_user).await;
        assert!(report.is_complete(), "{report}");
        assert_eq!(report.stored(), stored);
        assert!(matches!(
            report.rows[0].outcome,
            ImportOutcome::AlreadyThere
        ));
        let kept = store.load(&"amelia".into()).await.unwrap().unwrap();
        assert_eq!(text(&kept), text(&own));
    }
}

#[tokio::test]
async fn a_store_that_fails_is_told_and_the_others_go_on() {
    let store = Interrupted::new(Arc::new(MemoryStore::new()));
    store.fail(Call::Save);
    let import = Import::of_client(CLIENT);
    let report = import.run(&store, read(VERSION_8), by_user).await;
    assert_eq!(report.stored(), 1);
    assert!(matches!(report.rows[0].outcome, ImportOutcome::Failed(_)));
    assert!(lines(&report)[0].contains("out of order"));
    let again = import.run(&store, read(VERSION_8), by_user).await;
    assert!(again.is_complete(), "{again}");
}

#[tokio::test]
async fn a_store_that_hangs_fails_one_row_and_the_others_go_on() {
    let store = Interrupted::new(Arc::new(MemoryStore::new()));
    store.before(Call::Save, std::future::pending());
    let clock = ManualClock::at(start());
    let import = Import::of_client(CLIENT).clock(Arc::new(clock.clone()));
    let report = import.run(&store, read(VERSION_8), by_user).await;
    assert_eq!(report.stored(), 1);
    assert!(matches!(report.rows[0].outcome, ImportOutcome::Failed(_)));
    assert!(lines(&report)[0].contains("does not answer"));
    assert_eq!(clock.sleeps()[0], Duration::from_secs(10));
    let again = import.run(&store, read(VERSION_8), by_user).await;
    assert!(again.is_complete(), "{again}");
}

#[test]
fn a_store_that_takes_its_time_needs_no_timer() {
    let store = Interrupted::new(Arc::new(MemoryStore::new()));
    store.before(Call::Save, async {
        tokio::task::yield_now().await;
        Ok(())
    });
    let import = Import::of_client(CLIENT);
    let runtime = tokio::runtime::Builder::new_current_thread().build();
    let run = import.run(&store, read(VERSION_8), by_user);
    let report = runtime.unwrap().block_on(run);
    assert!(report.is_complete(), "{report}");
}

#[test]
fn what_is_no_token_file_is_refused_and_not_quoted() {
    let (_, headless) = VERSION_8.split_once('\n').unwrap();
    for file in [
        "",
        "\n",
        "1000.hidden.r1",
        headless,
        "{\"refresh_token\": \"hidden\"}",
        "\0\u{1}",
    ] {
        let e = SdkToken::from_csv(file.as_bytes()).unwrap_err();
        let shown = format!("{e} {e:?}");
        assert!(shown.contains("name the columns"), "{shown}");
        is_clean(&shown);
    }
    assert!(SdkToken::from_csv(&[0xff, 0xfe, 0x00]).is_err());
    // Bytes that are no text spoil their own row.
    let mut file = VERSION_8.as_bytes().to_vec();
    let at = VERSION_8.find("amelia").unwrap();
    file[at] = 0xff;
    let tokens = SdkToken::from_csv(&file).unwrap();
    assert_eq!(tokens.len(), 2);
    let e = Import::of_client(CLIENT)
        .connection(&tokens[0])
        .unwrap_err();
    assert!(e.to_string().contains("UTF-8"), "{e}");
    assert!(Import::of_client(CLIENT).connection(&tokens[1]).is_ok());
}

#[test]
fn a_private_deployment_is_trusted_when_it_is_named() {
    let base = "http://127.0.0.1:8080".parse().unwrap();
    let local = Endpoints::custom("local", &base, &base, &base, &base).unwrap();
    let columns = [
        ("refresh_token", Some("1000.hidden")),
        ("api_domain", Some("http://127.0.0.1:8080")),
    ];
    let token = SdkToken::from_columns(1, columns);
    assert!(Import::of_client(CLIENT).connection(&token).is_err());
    let import = Import::of_client(CLIENT).data_centers(DataCenters::custom([local]));
    let connection = import.connection(&token).unwrap();
    assert_eq!(connection.accounts_server(), &base);
}

#[tokio::test]
async fn a_bare_refresh_token_is_refreshed_by_the_first_use() {
    let server = AccountsServer::new();
    let store: Arc<dyn TokenStore> = Arc::new(MemoryStore::new());
    let bare = Connection::from_refresh_token(&eu(), "1000.hidden.bare");
    assert!(!format!("{bare:?}").contains("hidden"));
    assert_eq!(bare.accounts_server(), eu().accounts());
    assert_eq!(bare.api_domain(), eu().api());
    let tokens = server.tokens(&store, &ManualClock::at(start()));
    tokens.connect(bare).await.unwrap();
    tokens.token().await.unwrap();
    assert_eq!(server.asked(), 1);
    let kept = store.load(&user()).await.unwrap().unwrap();
    assert_eq!(refresh_token(&kept), "1000.hidden.bare");
    assert_eq!(access_token(&kept), "1000.refreshed.1");
}
