//! A provider that the program has installed is the one that zoho-http uses.

use std::borrow::Cow;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use rustls::crypto::{CryptoProvider, GetRandomFailed, SecureRandom, aws_lc_rs};
use tokio::io::AsyncReadExt;
use tokio::net::TcpListener;
use zoho_http::data_center::Endpoints;
use zoho_http::external::{StatusCode, Url};
use zoho_http::product::ApiError;
use zoho_http::{Http, Operation, Product, Request};

static ASKED: AtomicUsize = AtomicUsize::new(0);

/// Counts how often it is asked.
#[derive(Debug)]
struct Counted;

impl SecureRandom for Counted {
    fn fill(&self, bytes: &mut [u8]) -> Result<(), GetRandomFailed> {
        ASKED.fetch_add(1, Ordering::Relaxed);
        aws_lc_rs::default_provider().secure_random.fill(bytes)
    }
}

#[derive(Debug)]
struct Books;

impl Product for Books {
    fn name(&self) -> &'static str {
        "books"
    }
    fn base_url<'e>(&self, endpoints: &'e Endpoints) -> Result<Cow<'e, Url>, String> {
        Ok(Cow::Borrowed(endpoints.api()))
    }
    fn api_error(&self, _: StatusCode, _: &[u8]) -> Option<ApiError> {
        None
    }
}

static GET: Operation = Operation::get("books.get", "/");

#[tokio::test]
async fn an_installed_provider_is_taken() {
    let mut own = aws_lc_rs::default_provider();
    own.secure_random = &Counted;
    own.install_default().unwrap();
    let installed = Arc::clone(CryptoProvider::get_default().unwrap());

    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let url: Url = format!("https://localhost:{port}/").parse().unwrap();
    let endpoints = Endpoints::custom("local", &url, &url, &url, &url).unwrap();
    let client = Http::new().unwrap().anonymous_client(Arc::new(Books), endpoints);
    let before = ASKED.load(Ordering::Relaxed);
    let request = Request::new(&GET).attempts(1);
    // Nobody answers the greeting: that it comes is enough.
    let greeted = async {
        let (mut stream, _) = listener.accept().await.unwrap();
        stream.read(&mut [0; 16]).await.unwrap()
    };
    let (answer, read) = tokio::join!(client.send(&request), greeted);
    assert!(answer.is_err() && read > 0);
    assert!(ASKED.load(Ordering::Relaxed) > before);
    let after = CryptoProvider::get_default().unwrap();
    assert!(Arc::ptr_eq(&installed, after));
}
