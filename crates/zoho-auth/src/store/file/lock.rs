//! The lock file next to the token file, held while the token file changes. It is as long as the token file, so that a
//! full disk has space for the next change.

use std::fs::{File, TryLockError};
use std::io::{self, BufReader, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use super::super::StoreError;
use super::{failed, owned};

/// File systems allocate space in blocks.
const BLOCK: u64 = 4096;
/// The number of bytes by which a refresh may lengthen the content.
const GROWTH: u64 = 512;

/// The lock of a token file. It is released when this value is dropped, or its process ends.
pub(super) struct Lock {
    file: File,
}

/// Returns the path of the lock file of the token file `path`.
pub(super) fn path_of(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".lock");
    name.into()
}

impl Lock {
    /// Takes the lock of the token file `path`; `None` if it is held.
    pub(super) fn try_take(path: &Path) -> Result<Option<Self>, StoreError> {
        let lock = path_of(path);
        let file = owned::open_lock(&lock).map_err(|e| cannot_be_used(path, e))?;
        match file.try_lock() {
            Ok(()) => Ok(Some(Self { file })),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(e)) => Err(cannot_be_used(path, e)),
        }
    }

    /// Returns the content from its beginning: JSON, followed by the reserve.
    pub(super) fn content(&mut self) -> io::Result<BufReader<&File>> {
        self.file.rewind()?;
        Ok(BufReader::new(&self.file))
    }

    /// Returns the length of the content, including the reserve.
    pub(super) fn length(&self) -> u64 {
        self.file.metadata().map_or(0, |found| found.len())
    }

    /// Replaces the first `old` bytes with `text`. On a full disk, it can use the reserve.
    pub(super) fn write(&mut self, mut text: Vec<u8>, old: usize) -> io::Result<()> {
        text.resize(text.len().max(old), b' ');
        self.file.rewind()?;
        self.file.write_all(&text)
    }

    /// Reserves space for a token file of `length` bytes. If there is none, the next change has no reserve.
    pub(super) fn keep_room(&mut self, length: u64) {
        // The first block holds leases and is not released.
        let wanted = length
            .saturating_add(BLOCK + GROWTH)
            .next_multiple_of(BLOCK);
        if let Err(e) = self.lengthen(wanted) {
            tracing::debug!(error = %e, "no room is kept for the next change of the token file");
        }
    }

    fn lengthen(&mut self, wanted: u64) -> io::Result<()> {
        let end = self.file.seek(SeekFrom::End(0))?;
        // Writes bytes instead of setting the length: a hole occupies no space.
        let mut missing = io::repeat(b' ').take(wanted.saturating_sub(end));
        io::copy(&mut missing, &mut self.file)?;
        Ok(())
    }

    /// Releases the reserve to the disk. Returns whether there was any.
    pub(super) fn give_room(&mut self) -> io::Result<bool> {
        let mut text = Vec::new();
        self.content()?.read_to_end(&mut text)?;
        let used = text.trim_ascii_end().len();
        self.file.set_len(used as u64)?;
        // Some file systems release freed space only after this.
        self.file.sync_all()?;
        Ok(used < text.len())
    }
}

fn cannot_be_used(path: &Path, e: io::Error) -> StoreError {
    let lock = path_of(path);
    failed(
        &format!("its lock file {} cannot be used", lock.display()),
        path,
        e,
    )
}
