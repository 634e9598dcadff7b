//! The server that both sides call: a process of its own, so that neither its time nor its allocations
//! count, with answers that are ready before they are asked for.

use std::io::stdin;
use std::sync::Arc;

use anyhow::Result;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

use super::records;

/// The headers that come with answers of CRM, besides length and type.
const HEADERS: &str = "Server: ZGS\r\n\
    Date: Mon, 18 May 2026 14:20:55 GMT\r\n\
    X-Content-Type-Options: nosniff\r\n\
    X-XSS-Protection: 1\r\n\
    X-Frame-Options: deny\r\n\
    Strict-Transport-Security: max-age=63072000\r\n\
    Cache-Control: no-store, no-cache, must-revalidate, private\r\n\
    X-ACCESSTOKEN-RESET: 2026-05-18T17:20:55+02:00\r\n\
    X-API-CREDITS-REMAINING: 48211\r\n";

/// Serves until its parent goes away.
pub(crate) async fn run() -> Result<()> {
    std::thread::spawn(|| {
        let mut runtime = tokio::runtime::Builder::new_current_thread();
        runtime.enable_all().build()?.block_on(serve())
    });
    tokio::task::spawn_blocking(|| stdin().lines().next()).await?;
    Ok(())
}

/// The two answers, whole.
struct Answers {
    one: Vec<u8>,
    list: Vec<u8>,
}

async fn serve() -> Result<()> {
    let answers = Arc::new(Answers {
        one: whole(&records::one()?),
        list: whole(&records::list()?),
    });
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    println!("http://{}/", listener.local_addr()?);
    loop {
        let (stream, _) = listener.accept().await?;
        tokio::spawn(answer(stream, Arc::clone(&answers)));
    }
}

fn whole(body: &[u8]) -> Vec<u8> {
    let length = body.len();
    let head = format!(
        "HTTP/1.1 200 OK\r\n{HEADERS}Content-Type: application/json;charset=UTF-8\r\nContent-Length: {length}\r\n\r\n"
    );
    [head.as_bytes(), body].concat()
}

/// Answers one connection's requests, none of which has a body.
async fn answer(mut stream: TcpStream, answers: Arc<Answers>) -> Result<()> {
    stream.set_nodelay(true)?;
    let mut read = Vec::with_capacity(4096);
    loop {
        if stream.read_buf(&mut read).await? == 0 {
            return Ok(());
        }
        if !read.ends_with(b"\r\n\r\n") {
            continue;
        }
        let line = read.split(|b| *b == b'\r').next().unwrap_or_default();
        let is_list = line.contains(&b'?');
        let answer = if is_list { &answers.list } else { &answers.one };
        stream.write_all(answer).await?;
        read.clear();
    }
}
