//! Files named on the command line. Anything but a regular file is refused: opening a named pipe blocks until
//! another process opens it.

use std::fs::{self, FileType};
use std::io::{self, Read};
use std::path::Path;

use crate::failure::Failure;
use crate::text::shown_path;

/// The largest file that is read, in bytes.
const LARGEST: u64 = 256 * 1024 * 1024;

/// Reads the file at `path`. A pipe that the shell has opened (`/dev/stdin`, `<(…)`) is read to its end.
///
/// # Errors
/// Returns [`Failure`] if it is a folder, a named pipe, a socket or a device, cannot be read, or is too large.
pub(crate) fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    refuse_special(path)?;
    let shown = format!("the file {}", shown_path(path));
    let mut bytes = Vec::new();
    let read = fs::File::open(path).and_then(|file| read_to(file, &mut bytes));
    let length = read.map_err(|e| Failure::usage(format!("{shown} cannot be read: {e}")))?;
    within(length, &shown)?;
    Ok(bytes)
}

/// Reads standard input.
///
/// # Errors
/// Returns [`Failure`] if it cannot be read, or is too large.
pub(crate) fn read_stdin() -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    let read = read_to(io::stdin().lock(), &mut bytes);
    let length = read.map_err(|e| Failure::usage(format!("standard input cannot be read: {e}")))?;
    within(length, "standard input")?;
    Ok(bytes)
}

fn read_to(from: impl Read, bytes: &mut Vec<u8>) -> io::Result<usize> {
    from.take(LARGEST + 1).read_to_end(bytes)
}

fn within(length: usize, shown: &str) -> Result<(), Failure> {
    if length as u64 > LARGEST {
        return Err(Failure::usage(format!(
            "{shown} is larger than {} MB: name another file",
            LARGEST / 1024 / 1024
        )));
    }
    Ok(())
}

/// Refuses a path that exists and is neither a file nor a pipe that is already open.
///
/// # Errors
/// Returns [`Failure`] that names the path and its kind.
pub(crate) fn refuse_special(path: &Path) -> Result<(), Failure> {
    match kind_of(path) {
        Some(kind) if !is_open_already(path) => Err(Failure::usage(format!(
            "{} is {kind}, and a file is needed",
            shown_path(path)
        ))),
        Some("a folder") => Err(Failure::usage(format!(
            "{} is a folder, and a file is needed",
            shown_path(path)
        ))),
        _ => Ok(()),
    }
}

/// Refuses a path that exists and is not a file, even if it is already open.
///
/// # Errors
/// Returns [`Failure`] that names the path and its kind.
pub(crate) fn refuse_all_but_files(path: &Path) -> Result<(), Failure> {
    match kind_of(path) {
        Some(kind) => Err(Failure::usage(format!(
            "{} is {kind}, and a file is needed",
            shown_path(path)
        ))),
        None => Ok(()),
    }
}

/// Returns the kind of `path`, following links; `None` if it is a regular file or missing.
fn kind_of(path: &Path) -> Option<&'static str> {
    let kind = fs::metadata(path).ok()?.file_type();
    if kind.is_file() {
        None
    } else if kind.is_dir() {
        Some("a folder")
    } else {
        Some(special(kind))
    }
}

#[cfg(unix)]
fn special(kind: FileType) -> &'static str {
    use std::os::unix::fs::FileTypeExt;

    if kind.is_fifo() {
        "a named pipe"
    } else if kind.is_socket() {
        "a socket"
    } else {
        "a device"
    }
}

#[cfg(not(unix))]
fn special(_: FileType) -> &'static str {
    "no file"
}

/// Returns whether the shell or the system has already opened it, so that opening it does not block.
fn is_open_already(path: &Path) -> bool {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    [
        "/dev/stdin",
        "/dev/stdout",
        "/dev/stderr",
        "/dev/null",
        "/dev/tty",
    ]
    .iter()
    .any(|open| path == Path::new(open))
        || path.starts_with("/dev/fd")
        || (path.starts_with("/proc") && path.iter().any(|part| part == "fd"))
}
