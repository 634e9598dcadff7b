#!/usr/bin/env bash
# A proxy that refuses a tunnel says why with its status; does the client's error tell it?
set -euo pipefail
folder=$(mktemp -d)
proxy=
end() {
    [ -z "$proxy" ] || kill "$proxy" 2>/dev/null || true
    rm -rf "$folder"
}
trap end EXIT
cd "$folder"
mkdir src
cat > Cargo.toml <<'TOML'
[package]
name = "probe"
version = "0.0.0"
edition = "2024"

[dependencies]
reqwest = { version = "=0.13.5", default-features = false, features = ["rustls-no-provider"] }
rustls = { version = "=0.23.46", default-features = false, features = ["ring", "std", "tls12"] }
tokio = { version = "=1.54.1", features = ["macros", "rt"] }
TOML
cat > src/main.rs <<'RUST'
use std::error::Error;

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let proxy = reqwest::Proxy::all(std::env::args().nth(1).unwrap()).unwrap();
    let client = reqwest::Client::builder().proxy(proxy).build().unwrap();
    let error = client.get("https://service.example/").send().await.unwrap_err();
    let mut all = error.to_string();
    let mut source = error.source();
    while let Some(inner) = source {
        all += &format!(": {inner}");
        source = inner.source();
    }
    println!("{all}");
}
RUST
cargo build --quiet 2>build.log || { cat build.log >&2; exit 2; }
cat > proxy.py <<'PY'
import socket, sys
answers = [b"403 Forbidden", b"503 Service Unavailable", b"407 Proxy Authentication Required"]
server = socket.create_server(("127.0.0.1", 0))
server.settimeout(60)
print(server.getsockname()[1], flush=True)
for answer in answers:
    peer, _ = server.accept()
    peer.settimeout(10)
    request = b""
    while b"\r\n\r\n" not in request:
        request += peer.recv(4096)
    peer.sendall(b"HTTP/1.1 " + answer + b"\r\nContent-Length: 0\r\n\r\n")
    peer.close()
PY
command -v python3 >/dev/null || exit 2
python3 proxy.py > port &
proxy=$!
for _ in $(seq 50); do
    [ -s port ] && break
    sleep 0.1
done
said=""
for status in 403 503 407; do
    text=$(timeout 30 target/debug/probe "http://127.0.0.1:$(cat port)")
    case "$text" in *"$status"* | *"authorization required"*) told=yes ;; *) told=no ;; esac
    said="$said $status:$told"
done
echo "version: reqwest 0.13.5, $(grep -A1 'name = "hyper-util"' Cargo.lock | tail -1 | tr -d '"')"
echo "expected by memory: the error's chain names the status with which the proxy refused (403:yes 503:yes 407:yes)"
echo "seen:$said"
[ "$said" = " 403:no 503:no 407:yes" ]
