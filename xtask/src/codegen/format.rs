//! Layout, by rustfmt.

use std::env;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use anyhow::{Context as _, Result, bail};

use crate::program::program;

/// Code laid out as all code of the workspace.
pub(super) fn rust(code: &str) -> Result<String> {
    // A second time over, as long expressions settle only then.
    once(&once(code)?)
}

/// Returns the rustfmt beside the cargo that runs this. The one on the path is a proxy that looks for it anew each
/// time, which takes longer than the layout.
fn rustfmt() -> PathBuf {
    let beside = env::var_os("CARGO").map(|cargo| Path::new(&cargo).with_file_name("rustfmt"));
    let beside = beside.filter(|rustfmt| rustfmt.exists());
    beside.unwrap_or_else(|| "rustfmt".into())
}

fn once(code: &str) -> Result<String> {
    let mut child = program(rustfmt())
        .args(["--edition", "2024", "--emit", "stdout"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .context("cannot run rustfmt")?;
    let mut stdin = child.stdin.take().context("rustfmt takes no code")?;
    let code = code.to_owned();
    let given = std::thread::spawn(move || stdin.write_all(code.as_bytes()));
    let output = child.wait_with_output()?;
    if !output.status.success() {
        let message = String::from_utf8_lossy(&output.stderr);
        bail!("rustfmt: {message}");
    }
    if given.join().is_err() {
        bail!("rustfmt did not take the code");
    }
    Ok(String::from_utf8(output.stdout)?)
}
