//! Checks of opened files: regular ones, whose owner and mode keep others out.

use std::fs::{File, OpenOptions};
use std::io;
use std::path::Path;

#[cfg(unix)]
pub(super) use unix::check_folder;
#[cfg(unix)]
use unix::{close_to_others, no_wait, own_file};

/// Opens the file `path` for reading; `None` if it does not exist. Never blocks, not even on a FIFO without a writer.
pub(super) fn open_to_read(path: &Path) -> io::Result<Option<File>> {
    let mut options = OpenOptions::new();
    options.read(true);
    no_wait(&mut options, false);
    let file = match options.open(path) {
        Ok(file) => file,
        Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(e) => return Err(e),
    };
    if !file.metadata()?.is_file() {
        return Err(io::Error::other("it is no regular file"));
    }
    close_to_others(&file, path)?;
    Ok(Some(file))
}

/// Opens or creates the lock file `path`. Refuses everything but a regular file owned by this user: a write would
/// overwrite something else.
pub(super) fn open_lock(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.create(true).truncate(false).read(true).write(true);
    no_wait(&mut options, true);
    let opened = options.open(path);
    // The system's message for a link that is not followed is "too many levels of symbolic links".
    if opened.is_err() && path.is_symlink() {
        return Err(io::Error::other("it is a symbolic link, not a file"));
    }
    let file = opened?;
    own_file(&file, path)?;
    close_to_others(&file, path)?;
    Ok(file)
}

#[cfg(unix)]
mod unix {
    use std::collections::BTreeSet;
    use std::fs::{self, File, OpenOptions, Permissions};
    use std::io;
    use std::os::unix::fs::{MetadataExt, OpenOptionsExt, PermissionsExt};
    use std::path::{Path, PathBuf};
    use std::sync::{Mutex, PoisonError};

    use rustix::fs::OFlags;

    const OTHERS: u32 = 0o077;
    const ANYBODY_WRITES: u32 = 0o002;
    const STICKY: u32 = 0o1000;

    pub(super) fn no_wait(options: &mut OpenOptions, follow_no_link: bool) {
        let mut flags = OFlags::NONBLOCK;
        if follow_no_link {
            flags |= OFlags::NOFOLLOW;
        }
        options.custom_flags(flags.bits().cast_signed()).mode(0o600);
    }

    pub(super) fn own_file(file: &File, path: &Path) -> io::Result<()> {
        let found = file.metadata()?;
        if !found.is_file() {
            return Err(io::Error::other("it is no regular file"));
        }
        if found.nlink() > 1 {
            return Err(io::Error::other("it is another file too, by a hard link"));
        }
        if !is_ours(found.uid(), path)? {
            return Err(io::Error::new(
                io::ErrorKind::PermissionDenied,
                format!(
                    "it belongs to the user {}, and this process runs as {}",
                    found.uid(),
                    rustix::process::geteuid().as_raw()
                ),
            ));
        }
        Ok(())
    }

    /// Returns whether a file in the folder of `path` with the owner `uid` belongs to this process. Network and shared
    /// file systems show another owner, which files created by this process then have too.
    fn is_ours(uid: u32, path: &Path) -> io::Result<bool> {
        if uid == rustix::process::geteuid().as_raw() {
            return Ok(true);
        }
        let folder = super::super::folder_of(path);
        match tempfile::Builder::new()
            .prefix(".owner-")
            .tempfile_in(folder)
        {
            Ok(probe) => Ok(probe.as_file().metadata()?.uid() == uid),
            Err(_) => Ok(false),
        }
    }

    /// Removes the permissions of others from a file of this user, and logs a warning for one of another user. A file
    /// that everyone may write is refused: it could contain connections of someone else.
    pub(super) fn close_to_others(file: &File, path: &Path) -> io::Result<()> {
        let found = file.metadata()?;
        let mode = found.mode() & 0o7777;
        if mode & OTHERS == 0 {
            return Ok(());
        }
        let closed = file.set_permissions(Permissions::from_mode(mode & !OTHERS));
        match closed {
            Ok(()) => {
                tracing::warn!(file = %path.display(), mode = format_args!("{mode:o}"), "others had rights to this file of tokens; now its owner alone has");
                Ok(())
            }
            Err(_) if mode & ANYBODY_WRITES != 0 => Err(io::Error::new(
                io::ErrorKind::PermissionDenied,
                format!("anybody may write it (mode {mode:o}): give it the mode 600"),
            )),
            Err(e) if !is_told(path) => {
                tracing::warn!(file = %path.display(), mode = format_args!("{mode:o}"), error = %e, "others have rights to this file of tokens");
                Ok(())
            }
            Err(_) => Ok(()),
        }
    }

    /// Returns whether a warning for `path` was logged before: the file is read repeatedly.
    fn is_told(path: &Path) -> bool {
        static TOLD: Mutex<BTreeSet<PathBuf>> = Mutex::new(BTreeSet::new());
        let mut told = TOLD.lock().unwrap_or_else(PoisonError::into_inner);
        !told.insert(path.to_owned())
    }

    /// Logs a warning for a folder in which everyone may replace the files of the store.
    pub(in super::super) fn check_folder(folder: &Path) {
        let Ok(found) = fs::metadata(folder) else {
            return;
        };
        if found.mode() & ANYBODY_WRITES != 0 && found.mode() & STICKY == 0 {
            tracing::warn!(folder = %folder.display(), mode = format_args!("{:o}", found.mode() & 0o7777), "anybody may replace the files of tokens in this folder");
        }
    }
}

#[cfg(not(unix))]
mod elsewhere {
    use super::*;

    pub(super) fn no_wait(_options: &mut OpenOptions, _follow_no_link: bool) {}

    pub(super) fn own_file(file: &File, _path: &Path) -> io::Result<()> {
        match file.metadata()?.is_file() {
            true => Ok(()),
            false => Err(io::Error::other("it is no regular file")),
        }
    }

    pub(super) fn close_to_others(_file: &File, _path: &Path) -> io::Result<()> {
        Ok(())
    }

    pub(in super::super) fn check_folder(_folder: &Path) {}
}

#[cfg(not(unix))]
pub(super) use elsewhere::check_folder;
#[cfg(not(unix))]
use elsewhere::{close_to_others, no_wait, own_file};
