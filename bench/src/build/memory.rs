//! What the compilers that a cargo starts use, as Linux tells it.

use std::collections::HashMap;
use std::fs;
use std::process::Child;
use std::time::Duration;

use anyhow::{Result, ensure};
use zoho_http::clock::Clock;

/// How long between two looks. The peak is the system's own; only its very last moments can be missed.
const LOOK: Duration = Duration::from_millis(10);

/// Of all compilers together the time, and of the largest one the memory.
#[derive(Debug, Default, Clone, Copy)]
pub(super) struct Used {
    pub(super) cpu: Duration,
    pub(super) peak_kib: u64,
}

/// Waits for the end; what was used is not known where the system has no `/proc`.
pub(super) async fn watch(clock: &dyn Clock, mut cargo: Child) -> Result<Option<Used>> {
    let mut compilers: HashMap<u32, Used> = HashMap::new();
    let status = loop {
        if let Some(status) = cargo.try_wait()? {
            break status;
        }
        for child in children(cargo.id()) {
            if let Some(used) = used(child) {
                compilers.insert(child, used);
            }
        }
        clock.sleep(LOOK).await;
    };
    ensure!(status.success(), "the build failed");
    let all = compilers.into_values().reduce(|all, one| Used {
        cpu: all.cpu + one.cpu,
        peak_kib: all.peak_kib.max(one.peak_kib),
    });
    Ok(all)
}

fn children(parent: u32) -> Vec<u32> {
    let threads = fs::read_dir(format!("/proc/{parent}/task"));
    let threads = threads.into_iter().flatten().flatten();
    let lists =
        threads.filter_map(|thread| fs::read_to_string(thread.path().join("children")).ok());
    lists
        .flat_map(|list| list.split_whitespace().map(str::parse).collect::<Vec<_>>())
        .flatten()
        .collect()
}

fn used(process: u32) -> Option<Used> {
    let status = fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let peak = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?;
    let peak_kib = peak.split_whitespace().next()?.parse().ok()?;
    let stat = fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    // The name in brackets may contain spaces; after it, user and system time are the 12th and 13th.
    let (_, behind) = stat.rsplit_once(')')?;
    let mut fields = behind.split_whitespace().skip(11);
    let mut ticks = || fields.next()?.parse::<u64>().ok();
    let ticks = ticks()? + ticks()?;
    let cpu = Duration::from_millis(ticks * 1000 / rustix::param::clock_ticks_per_second());
    Some(Used { cpu, peak_kib })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::process::{Command, Stdio};
    use zoho_http::clock::SystemClock;

    #[test]
    fn a_program_that_runs_is_seen() {
        // It waits for its input to end.
        let cat = Command::new("cat").stdin(Stdio::piped()).spawn();
        let mut cat = cat.expect("there is `cat`");
        if fs::exists("/proc/self/status").is_ok_and(|there| there) {
            assert!(children(std::process::id()).contains(&cat.id()));
            let used = used(cat.id()).expect("Linux tells it");
            assert!(used.peak_kib > 0, "{used:?}");
        }
        drop(cat.stdin.take());
        assert!(cat.wait().expect("it ends").success());
    }

    #[tokio::test]
    async fn a_build_that_fails_is_an_error() {
        let child = Command::new("false").spawn().expect("there is `false`");
        assert!(watch(&SystemClock::new(), child).await.is_err());
    }
}
