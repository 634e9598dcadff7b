//! A member of a fleet in a process of its own: this test program, started again.

use std::process::{Child, Command, Stdio};
use std::time::Duration;
use std::{env, io};

use tokio::task::spawn_blocking;
use zoho_http::limits::Limits;

use crate::server::CountingServer;
use crate::{get, member, shared};

const ROLE: &str = "ZOHO_SHARED_LIMITS_MEMBER";

/// A process that makes `calls` calls of `path`, at once, with five places, or ends in an error. It has to
/// get a turn within two thirds of `lease`, whatever else the machine does. It ends when it is waited for.
pub(crate) fn spawn(
    server: &CountingServer,
    redis: &str,
    path: &str,
    calls: usize,
    lease: Duration,
) -> Child {
    let lease = lease.as_secs();
    Command::new(env::current_exe().unwrap())
        .args(["--exact", "child::plays_its_role", "--nocapture"])
        .env(
            ROLE,
            format!("{} {redis} {path} {calls} {lease}", server.url),
        )
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()
        .unwrap()
}

/// In a child: its calls. Otherwise: that a child that cannot make them is not taken for one that did.
#[tokio::test]
async fn plays_its_role() {
    let Ok(role) = env::var(ROLE) else {
        let mut child = Command::new(env::current_exe().unwrap())
            .args(["--exact", "child::plays_its_role"])
            .env(
                ROLE,
                "http://127.0.0.1:1/ redis://127.0.0.1:1/ /together 1 1",
            )
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        assert!(!child.wait().unwrap().success());
        return;
    };
    let mut words = role.split(' ');
    let mut word = || words.next().unwrap();
    let (api, redis, path) = (word().parse().unwrap(), word(), word().to_owned());
    let calls: usize = word().parse().unwrap();
    let lease = Duration::from_secs(word().parse().unwrap());
    let limits = shared(redis).with_lease(lease);
    let crm = member(&api, Limits::at_most(5), limits);
    let calls: Vec<_> = (0..calls)
        .map(|_| {
            let (crm, path) = (crm.clone(), path.clone());
            tokio::spawn(async move { get(&crm, &path).await })
        })
        .collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    // Its places are given back by now or in a moment; those of a process that has ended stay taken for a lease.
    spawn_blocking(|| io::copy(&mut io::stdin(), &mut io::sink()))
        .await
        .unwrap()
        .unwrap();
}
