//! The lock file beside the token file: held while the token file changes. It is as long as the token
//! file, so that a full disk has room for the next change.

use std::fs::{File, TryLockError};
use std::io::{self, BufReader, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use super::super::StoreError;
use super::{failed, owned};

/// File systems give room by the block.
const BLOCK: u64 = 4096;
/// So much longer a refresh may make the content.
const GROWTH: u64 = 512;

/// The lock of a token file. It ends with this value, or with its process.
pub(super) struct Lock {
    file: File,
}

/// Where the lock of the token file `path` is.
pub(super) fn path_of(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".lock");
    name.into()
}

impl Lock {
    /// Takes the lock of the token file `path`; `None` where another has it.
    pub(super) fn try_take(path: &Path) -> Result<Option<Self>, StoreError> {
        let lock = path_of(path);
        let file = owned::open_lock(&lock).map_err(|e| cannot_be_used(path, e))?;
        match file.try_lock() {
            Ok(()) => Ok(Some(Self { file })),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(e)) => Err(cannot_be_used(path, e)),
        }
    }

    /// The content from its beginning: JSON, and then room kept aside.
    pub(super) fn content(&mut self) -> io::Result<BufReader<&File>> {
        self.file.rewind()?;
        Ok(BufReader::new(&self.file))
    }

    /// How long the content is, with the room.
    pub(super) fn length(&self) -> u64 {
        self.file.metadata().map_or(0, |found| found.len())
    }

    /// Writes `text` in place of the `old` first bytes. On a full disk it has the room that is there.
    pub(super) fn write(&mut self, mut text: Vec<u8>, old: usize) -> io::Result<()> {
        text.resize(text.len().max(old), b' ');
        self.file.rewind()?;
        self.file.write_all(&text)
    }

    /// Keeps room aside for a token file of `length` bytes. Where there is none, the next change has to
    /// do without.
    pub(super) fn keep_room(&mut self, length: u64) {
        // The first block holds leases and is not given back.
        let wanted = length
            .saturating_add(BLOCK + GROWTH)
            .next_multiple_of(BLOCK);
        if let Err(e) = self.lengthen(wanted) {
            tracing::debug!(error = %e, "no room is kept for the next change of the token file");
        }
    }

    fn lengthen(&mut self, wanted: u64) -> io::Result<()> {
        let end = self.file.seek(SeekFrom::End(0))?;
        // Written, not only made longer: a hole takes no room.
        let mut missing = io::repeat(b' ').take(wanted.saturating_sub(end));
        io::copy(&mut missing, &mut self.file)?;
        Ok(())
    }

    /// Gives the room back to the disk; whether there was any.
    pub(super) fn give_room(&mut self) -> io::Result<bool> {
        let mut text = Vec::new();
        self.content()?.read_to_end(&mut text)?;
        let used = text.trim_ascii_end().len();
        self.file.set_len(used as u64)?;
        // Some file systems give freed room away only after this.
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
