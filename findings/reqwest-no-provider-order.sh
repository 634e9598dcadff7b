#!/usr/bin/env bash
# One provider of cryptography is compiled into rustls and none is installed: is a plain reqwest client built?
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
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
TOML
cat > src/main.rs <<'RUST'
use std::panic::catch_unwind;

fn main() {
    std::panic::set_hook(Box::new(|_| {}));
    let is_built = || catch_unwind(|| drop(reqwest::Client::new())).is_ok();
    let before = is_built();
    // Made and thrown away.
    drop(rustls::ClientConfig::builder());
    println!("before a ClientConfig::builder() {before}, after it {}", is_built());
}
RUST
cargo build --quiet 2>build.log || { cat build.log >&2; exit 2; }
seen=$(timeout 30 target/debug/probe)
echo "version: reqwest 0.13.5 with rustls-no-provider, rustls 0.23.46 with ring alone"
echo "expected by memory: the only provider compiled in is found, whatever was called before: Client::new() is built before a ClientConfig::builder() true, after it true"
echo "seen: Client::new() is built $seen"
[ "$seen" = "before a ClientConfig::builder() false, after it true" ]
