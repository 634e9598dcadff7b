//! A reqwest client without TLS is built and calls, before and after a transport was built.

use rustls::crypto::CryptoProvider;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

#[tokio::test]
async fn a_plain_client_is_built_and_calls() {
    let before = reqwest::Client::new();
    zoho_http::Http::new().unwrap();
    assert!(CryptoProvider::get_default().is_none(), "one was installed");
    let after = reqwest::Client::builder().build().unwrap();

    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    for client in [before, after] {
        let call = client.get(&url).send();
        let answer = async {
            let (mut stream, _) = listener.accept().await.unwrap();
            stream.read(&mut [0; 1024]).await.unwrap();
            let answer = b"HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\n";
            stream.write_all(answer).await.unwrap();
        };
        let (response, ()) = tokio::join!(call, answer);
        assert_eq!(response.unwrap().status(), 204);
    }
}
