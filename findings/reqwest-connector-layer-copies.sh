#!/usr/bin/env bash
# A connector layer that does nothing, and requests that all go over one connection: what do they allocate more?
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
mkdir src
cat > Cargo.toml <<'TOML'
[package]
name = "copies"
version = "0.0.0"
edition = "2024"

[dependencies]
reqwest = { version = "=0.13.5", default-features = false }
tokio = { version = "=1.54.1", features = ["rt", "net", "time"] }
tower-layer = "=0.3.3"
TOML
cat > src/main.rs <<'RUST'
use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::io::{Read, Write};
use std::net::TcpListener;

struct Counting;
thread_local!(static COUNT: Cell<u64> = const { Cell::new(0) });

unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let _ = COUNT.try_with(|count| count.set(count.get() + 1));
        unsafe { System.alloc(layout) }
    }
    unsafe fn dealloc(&self, place: *mut u8, layout: Layout) {
        unsafe { System.dealloc(place, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

const REQUESTS: u64 = 200;

/// Serves one connection after another and gives the address.
fn server() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}/", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            std::thread::spawn(move || {
                let mut buffer = [0; 4096];
                while stream.read(&mut buffer).is_ok_and(|n| n > 0) {
                    stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok").unwrap();
                }
            });
        }
    });
    address
}

fn allocations(client: &reqwest::Client, address: &str) -> u64 {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let mut before = 0;
        for n in 0..=REQUESTS {
            // Not the one that connects.
            if n == 1 {
                before = COUNT.get();
            }
            client.get(address).send().await.unwrap().bytes().await.unwrap();
        }
        (COUNT.get() - before) / REQUESTS
    })
}

fn main() {
    let address = server();
    let build = || reqwest::Client::builder().no_proxy();
    let plain = build().build().unwrap();
    let layered = build().connector_layer(tower_layer::Identity::new()).build().unwrap();
    let (plain, layered) = (allocations(&plain, &address), allocations(&layered, &address));
    println!("{}", layered - plain);
}
RUST
timeout 600 cargo build --quiet 2>build.log || { tail -n 20 build.log >&2; exit 2; }
more=$(timeout 60 target/debug/copies)
echo "version: reqwest 0.13.5"
echo "expected by memory: 0 allocations more a request, as a connector is needed for new connections only"
echo "seen: $more allocations more a request"
[ "$more" -gt 5 ]
