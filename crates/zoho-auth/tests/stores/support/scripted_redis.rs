//! A server that speaks Redis's protocol and answers what a test tells it, for what a real one cannot be
//! brought to say when it is wanted.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

/// Refuses the first so many commands.
pub(crate) struct ScriptedRedis {
    pub(crate) url: String,
    asked: Arc<AtomicUsize>,
    connections: Arc<AtomicUsize>,
}

impl ScriptedRedis {
    /// Answers `refusal` to the first `times` commands, and to all others that nothing is there. What a client
    /// says to introduce itself is not counted.
    pub(crate) async fn start(refusal: &'static str, times: usize) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let url = format!("redis://{}/", listener.local_addr().unwrap());
        let (asked, connections) = <(Arc<AtomicUsize>, Arc<AtomicUsize>)>::default();
        let (count, opened) = (Arc::clone(&asked), Arc::clone(&connections));
        tokio::spawn(async move {
            loop {
                let (client, _) = listener.accept().await.unwrap();
                opened.fetch_add(1, Ordering::SeqCst);
                tokio::spawn(serve(client, refusal, times, Arc::clone(&count)));
            }
        });
        Self {
            url,
            asked,
            connections,
        }
    }

    pub(crate) fn asked(&self) -> usize {
        self.asked.load(Ordering::SeqCst)
    }

    pub(crate) fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }
}

async fn serve(
    client: TcpStream,
    refusal: &'static str,
    times: usize,
    asked: Arc<AtomicUsize>,
) -> std::io::Result<()> {
    let mut client = BufReader::new(client);
    loop {
        let words = command(&mut client).await?;
        let answer = match words[0].as_str() {
            "CLIENT" => "+OK\r\n".to_owned(),
            _ if asked.fetch_add(1, Ordering::SeqCst) < times => format!("-{refusal}\r\n"),
            _ => "$-1\r\n".to_owned(),
        };
        client.write_all(answer.as_bytes()).await?;
    }
}

/// A command: how many words, and each with its length.
async fn command(client: &mut BufReader<TcpStream>) -> std::io::Result<Vec<String>> {
    let mut words = Vec::new();
    for _ in 0..number(client).await? {
        let mut word = vec![0; number(client).await? + 2];
        client.read_exact(&mut word).await?;
        word.truncate(word.len() - 2);
        words.push(String::from_utf8_lossy(&word).into_owned());
    }
    Ok(words)
}

async fn number(client: &mut BufReader<TcpStream>) -> std::io::Result<usize> {
    let mut line = String::new();
    if client.read_line(&mut line).await? == 0 {
        return Err(std::io::ErrorKind::UnexpectedEof.into());
    }
    let number = line.trim_end().trim_start_matches(['*', '$']);
    number.parse().map_err(std::io::Error::other)
}

/// The URL of a sentinel that has not heard of any failover, and names a primary at this port.
pub(crate) async fn sentinel_behind(primary: u16) -> String {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let url = format!("redis://{}/", listener.local_addr().unwrap());
    tokio::spawn(async move {
        while let Ok((client, _)) = listener.accept().await {
            tokio::spawn(name(client, primary));
        }
    });
    url
}

async fn name(client: TcpStream, primary: u16) -> std::io::Result<()> {
    let mut client = BufReader::new(client);
    loop {
        let port = primary.to_string();
        let fields = ["ip", "127.0.0.1", "port", &port, "config-epoch", "0"];
        let answer = match command(&mut client).await?[0].as_str() {
            "SENTINEL" => fields.iter().fold("*6\r\n".to_owned(), |all, word| {
                format!("{all}${}\r\n{word}\r\n", word.len())
            }),
            _ => "+OK\r\n".to_owned(),
        };
        client.write_all(answer.as_bytes()).await?;
    }
}
