//! The server of the soak test, in a process of its own: it answers a number with the number, and does
//! something else a part of the time.

use std::collections::HashSet;
use std::io::{BufRead as _, stdin};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::Result;
use serde_json::json;
use zoho_sim::SimResponse;
use zoho_sim::scripted::{Received, ScriptedServer, Step};

use super::faults;

/// What its parent tells it.
#[derive(Debug, Clone, Copy, clap::Args)]
pub(crate) struct Options {
    /// Of a hundred answers, how many fail
    #[arg(long)]
    failing: u32,
    /// Where the dice start
    #[arg(long)]
    seed: u64,
}

/// What the server has done, as a line between the processes.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(super) struct Done {
    /// Requests that began to arrive.
    pub(super) requests: u64,
    /// Of those, how many were answered by a fault.
    pub(super) faults: u64,
    /// How often something that must not be done twice was done again.
    pub(super) twice: u64,
}

impl Done {
    fn line(self) -> String {
        format!("{} {} {}", self.requests, self.faults, self.twice)
    }

    pub(super) fn of_line(line: &str) -> Option<Self> {
        let mut numbers = line.split(' ').map(str::parse);
        Some(Self {
            requests: numbers.next()?.ok()?,
            faults: numbers.next()?.ok()?,
            twice: numbers.next()?.ok()?,
        })
    }
}

/// Serves until its parent goes away; each line of input is answered with what was done.
pub(crate) async fn run(options: &Options) -> Result<()> {
    let server = ScriptedServer::builder().keep_requests(1).start().await?;
    let world = Arc::new(World {
        failing: options.failing,
        dice: Mutex::new(fastrand::Rng::with_seed(options.seed)),
        faults: AtomicU64::new(0),
        twice: AtomicU64::new(0),
        carried_out: Mutex::default(),
    });
    let decider = Arc::clone(&world);
    server.otherwise(move |received| decider.decide(received));
    println!("{}", server.url());
    tokio::task::spawn_blocking(move || {
        for line in stdin().lock().lines() {
            line?;
            println!("{}", world.done(&server).line());
        }
        Ok(())
    })
    .await?
}

struct World {
    failing: u32,
    dice: Mutex<fastrand::Rng>,
    faults: AtomicU64,
    twice: AtomicU64,
    /// The numbers that were sent to be done once, and were.
    carried_out: Mutex<HashSet<u64>>,
}

impl World {
    fn decide(&self, received: &Received) -> Step {
        let Some(number) = number_of(received) else {
            return SimResponse::status(400).into();
        };
        let answer = SimResponse::json(
            200,
            &json!({ "number": number, "padding": padding(number) }),
        );
        let (step, does_it) = {
            let mut dice = self.dice.lock().unwrap_or_else(PoisonError::into_inner);
            if dice.u32(0..100) < self.failing {
                self.faults.fetch_add(1, Ordering::Relaxed);
                faults::draw(&mut dice, answer)
            } else {
                (answer.into(), true)
            }
        };
        if does_it && received.method() == "POST" {
            let mut done = self
                .carried_out
                .lock()
                .unwrap_or_else(PoisonError::into_inner);
            if !done.insert(number) {
                self.twice.fetch_add(1, Ordering::Relaxed);
            }
        }
        step
    }

    fn done(&self, server: &ScriptedServer) -> Done {
        Done {
            requests: server.count() as u64,
            faults: self.faults.load(Ordering::Relaxed),
            twice: self.twice.load(Ordering::Relaxed),
        }
    }
}

/// The number in the path of a GET, or in the body of a POST.
fn number_of(received: &Received) -> Option<u64> {
    match received.method() {
        "GET" => received.path().rsplit('/').next()?.parse().ok(),
        _ => received.json()?.get("number")?.as_u64(),
    }
}

/// Up to 2 KB that compress as little as records do.
fn padding(number: u64) -> String {
    let mut dice = fastrand::Rng::with_seed(number);
    let length = dice.usize(100..2000);
    (0..length).map(|_| dice.alphanumeric()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_done_survives_the_way_between_the_processes() {
        let done = Done {
            requests: 12,
            faults: 3,
            twice: 0,
        };
        assert_eq!(Done::of_line(&done.line()), Some(done));
        assert_eq!(Done::of_line("12"), None);
    }
}
