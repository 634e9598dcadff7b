//! Complete builds of the products, here and at an earlier commit, in turn.

use std::env;
use std::path::PathBuf;
use std::process::Command;
use std::time::Duration;

use anyhow::{Context as _, Result};

use super::{Options, finish, measure};

/// How many times the earlier time a build may take.
const LIMIT: f64 = 1.4;

/// Builds and prints the times and their ratios; whether every ratio is within the limit.
pub(super) async fn run(commit: &str, options: &Options) -> Result<bool> {
    let here = env::current_dir()?;
    let earlier = Worktree::of(commit)?;
    let target = here.join(&options.target);
    let earlier_target = target.join("against");
    let mut is_within = true;
    for product in ["crm", "desk"] {
        let package = format!("zoho-{product}");
        for (kind, words) in [
            ("debug", &["build"][..]),
            ("release", &["build", "--release"][..]),
        ] {
            if options.no_release && kind == "release" {
                continue;
            }
            let words = [words, &["--package", &package, "--features", "full"][..]].concat();
            let (mut now, mut before) = (Duration::MAX, Duration::MAX);
            for _ in 0..options.runs {
                let (took, _) = measure(&earlier.folder, &package, &words, &earlier_target).await?;
                before = before.min(took);
                let (took, _) = measure(&here, &package, &words, &target).await?;
                now = now.min(took);
            }
            let ratio = now.as_secs_f64() / before.as_secs_f64();
            println!("{product}_{kind}_against_s: {:.1}", before.as_secs_f64());
            println!("{product}_{kind}_s: {:.1}", now.as_secs_f64());
            println!("{product}_{kind}_ratio: {ratio:.2}");
            is_within &= ratio <= LIMIT;
        }
    }
    if !is_within {
        eprintln!("a build takes more than {LIMIT} times as long");
    }
    Ok(is_within)
}

/// The files of a commit, until this is dropped.
struct Worktree {
    folder: PathBuf,
    /// Holds `folder`.
    _room: tempfile::TempDir,
}

impl Worktree {
    fn of(commit: &str) -> Result<Self> {
        let room = tempfile::tempdir().context("cannot create a folder")?;
        let folder = room.path().join("earlier");
        finish(
            git(&["worktree", "add", "--quiet", "--detach"])
                .arg(&folder)
                .arg(commit),
        )?;
        Ok(Self {
            folder,
            _room: room,
        })
    }
}

impl Drop for Worktree {
    fn drop(&mut self) {
        let removed = finish(git(&["worktree", "remove", "--force"]).arg(&self.folder));
        if let Err(error) = removed {
            eprintln!("{}: {error:#}", self.folder.display());
        }
    }
}

fn git(words: &[&str]) -> Command {
    let mut git = Command::new("git");
    git.args(words);
    git
}
