//! Files over real connections: sent and received piece by piece, never held as a whole, and continued
//! where the connection breaks.
#![expect(
    clippy::unwrap_used,
    reason = "a test may panic, and so may its helpers"
)]

use std::borrow::Cow;
use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use allocation_counter::measure;
use axum::Router;
use axum::body::Body as Answer;
use axum::extract::Request as Asked;
use axum::http::header::{CONTENT_LENGTH, CONTENT_TYPE, TRANSFER_ENCODING};
use axum::routing::{get, post};
use bytes::Bytes;
use futures_util::{StreamExt, TryStreamExt, stream};
use http::StatusCode;
use tokio::net::TcpListener;
use url::Url;
use zoho_http::body::{Body, Multipart, Part};
use zoho_http::data_center::Endpoints;
use zoho_http::product::ApiError;
use zoho_http::retry::RetryPolicy;
use zoho_http::token::StaticToken;
use zoho_http::{Client, Http, Operation, Product, Request, Token};
use zoho_sim::scripted::Reply;
use zoho_tests::scripted;

static FETCH: Operation = Operation::get("vault.files.get", "/file");
static STORE: Operation = Operation::post("vault.files.create", "/file");

const MIB: u64 = 1024 * 1024;
const PIECE: usize = 64 * 1024;

#[derive(Debug)]
struct Vault;

impl Product for Vault {
    fn name(&self) -> &'static str {
        "vault"
    }
    fn base_url<'e>(&self, endpoints: &'e Endpoints) -> Result<Cow<'e, Url>, String> {
        Ok(Cow::Borrowed(endpoints.api()))
    }
    fn api_error(&self, _status: StatusCode, _body: &[u8]) -> Option<ApiError> {
        None
    }
}

fn client(base: &Url) -> Client {
    let endpoints = Endpoints::custom("local", base, base, base, base).unwrap();
    let far = zoho_tests::start() + Duration::from_secs(1 << 31);
    let token = Token::new("1000.a".to_owned().into(), far, endpoints).unwrap();
    let policy = RetryPolicy {
        base_delay: Duration::ZERO,
        max_delay: Duration::ZERO,
        ..RetryPolicy::default()
    };
    let http = Http::builder().retry(policy).build().unwrap();
    http.client(Arc::new(Vault), Arc::new(StaticToken::new(token)))
}

async fn serve(routes: Router) -> Url {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move { axum::serve(listener, routes).await });
    base.parse().unwrap()
}

/// So many bytes, made piece by piece.
fn made(bytes: u64) -> impl futures_util::Stream<Item = io::Result<Bytes>> + Send {
    let piece = Bytes::from(vec![7_u8; PIECE]);
    let pieces = bytes as usize / PIECE;
    stream::iter(0..pieces).map(move |_| Ok(piece.clone()))
}

/// Runs `job` on this thread alone, server and client together, and gives the most bytes it held at a time.
fn most_held(job: impl Future<Output = ()>) -> u64 {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    measure(|| runtime.block_on(job)).bytes_max
}

#[test]
fn a_download_of_any_size_holds_little_of_it() {
    let held = most_held(async {
        let file = || async {
            let length = (64 * MIB).to_string();
            let headers = [
                (CONTENT_LENGTH, length),
                (CONTENT_TYPE, "application/zip".to_owned()),
            ];
            (headers, Answer::from_stream(made(64 * MIB)))
        };
        let base = serve(Router::new().route("/file", get(file))).await;
        let file = client(&base).download(Request::new(&FETCH)).await.unwrap();
        assert_eq!(file.length(), Some(64 * MIB));
        let bytes = file.write_to(&mut tokio::io::sink()).await.unwrap();
        assert_eq!(bytes, 64 * MIB);
    });
    assert!(held < 8 * MIB, "{held} bytes");
}

#[test]
fn an_upload_of_any_size_holds_little_of_it() {
    let held = most_held(async {
        let take = |request: Asked| async {
            let length = request.headers().get(CONTENT_LENGTH).unwrap().clone();
            assert!(!request.headers().contains_key(TRANSFER_ENCODING));
            let body = request.into_body().into_data_stream();
            let got = body
                .try_fold(0, |got, piece| async move { Ok(got + piece.len()) })
                .await;
            format!("{} {}", length.to_str().unwrap(), got.unwrap())
        };
        let base = serve(Router::new().route("/file", post(take))).await;
        let told = Arc::new(AtomicU64::new(0));
        let file = Part::new(Body::stream(made(64 * MIB), Some(64 * MIB))).file_name("a.zip");
        let form = Multipart::new().part("file", file);
        let request = Request::new(&STORE).multipart(form).on_upload({
            let told = Arc::clone(&told);
            move |so_far| told.store(so_far.bytes, Ordering::Relaxed)
        });
        let answer = client(&base).send(&request).await.unwrap();
        let answer = String::from_utf8(answer.body().to_vec()).unwrap();
        let (said, got) = answer.split_once(' ').unwrap();
        assert_eq!(said, got);
        assert_eq!(told.load(Ordering::Relaxed).to_string(), got);
        assert!(told.load(Ordering::Relaxed) > 64 * MIB);
    });
    assert!(held < 8 * MIB, "{held} bytes");
}

#[tokio::test]
async fn a_file_is_sent_from_disk_and_comes_back_the_same() {
    let folder = tempfile::tempdir().unwrap();
    let (here, back) = (folder.path().join("a.bin"), folder.path().join("b.bin"));
    let content: Vec<u8> = (0..700_000_u32).map(|n| (n * 31 % 251) as u8).collect();
    std::fs::write(&here, &content).unwrap();
    let echo = |request: Asked| async { request.into_body() };
    let base = serve(Router::new().route("/file", post(echo))).await;
    let body = Body::file(&here).await.unwrap();
    let request = Request::new(&STORE).body("application/octet-stream", body);
    let file = client(&base).download(request).await.unwrap();
    assert_eq!(file.save(&back).await.unwrap(), 700_000);
    assert!(std::fs::read(&back).unwrap() == content);
}

#[tokio::test]
async fn a_connection_that_breaks_in_a_file_is_made_again_for_its_rest() {
    let whole = Reply::file("hello world").etag("\"v1\"");
    let server = scripted([whole.clone().cut_after(5), whole]).await;
    let base = server.url();
    let file = client(&base).download(Request::new(&FETCH)).await.unwrap();
    let mut text = Vec::new();
    assert_eq!(file.write_to(&mut text).await.unwrap(), 11);
    assert_eq!(text, b"hello world");
}
