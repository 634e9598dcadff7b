//! Content of a token file: read as a whole, written atomically.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Read, Write};
use std::path::Path;

use secrecy::zeroize::Zeroizing;
use serde::{Deserialize, Serialize};

use super::lock::Lock;
use super::{failed, folder_of, owned};
use crate::connection::{Connection, Stored, Versioned};
use crate::store::StoreError;

const VERSION: u32 = 1;

/// The fields that every version writes.
#[derive(Deserialize)]
struct Versions {
    version: u64,
    #[serde(default)]
    connections: BTreeMap<String, Versioned>,
}

impl Versions {
    fn are_too_new(&self) -> bool {
        self.version > u64::from(VERSION) || self.connections.values().any(Versioned::is_too_new)
    }
}

#[derive(Serialize, Deserialize)]
struct Content {
    version: u32,
    connections: BTreeMap<String, Stored>,
}

pub(super) fn read(path: &Path) -> Result<BTreeMap<String, Connection>, StoreError> {
    let unreadable = |e| failed("it cannot be read", path, e);
    let Some(mut file) = owned::open_to_read(path).map_err(unreadable)? else {
        return Ok(BTreeMap::new());
    };
    let mut text = Zeroizing::new(Vec::new());
    file.read_to_end(&mut text).map_err(unreadable)?;
    let corrupt = |cause: &dyn std::fmt::Display| StoreError::corrupt(path.display(), cause);
    let newer = || corrupt(&"written by a newer version of zoho-auth: update it");
    let content: Content = serde_json::from_slice(&text).map_err(|e| {
        let versions = serde_json::from_slice::<Versions>(&text);
        if versions.is_ok_and(|versions| versions.are_too_new()) {
            return newer();
        }
        // serde's message would quote the content.
        corrupt(&format_args!(
            "not our JSON at line {}, column {}",
            e.line(),
            e.column()
        ))
    })?;
    if content.version > VERSION {
        return Err(newer());
    }
    content
        .connections
        .into_iter()
        .map(|(id, stored)| Ok((id, Connection::try_from(stored).map_err(|e| corrupt(&e))?)))
        .collect()
}

/// Rewrites the file. On a full disk, uses the space that `lock` reserves: otherwise not even a removal would be
/// possible.
pub(super) fn write(
    path: &Path,
    lock: &mut Lock,
    connections: &BTreeMap<String, Connection>,
) -> io::Result<()> {
    let content = Content {
        version: VERSION,
        connections: connections
            .iter()
            .map(|(id, connection)| (id.clone(), Stored::from(connection)))
            .collect(),
    };
    let mut text = Zeroizing::new(serde_json::to_vec_pretty(&content)?);
    text.push(b'\n');
    match put(path, &text) {
        Err(e) if is_full(&e) && lock.give_room()? => put(path, &text)?,
        put => put?,
    }
    lock.keep_room(text.len() as u64);
    Ok(())
}

fn is_full(e: &io::Error) -> bool {
    matches!(
        e.kind(),
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded
    )
}

fn put(path: &Path, text: &[u8]) -> io::Result<()> {
    let folder = folder_of(path);
    // A temporary file has mode 0600, and is removed when anything fails. Its name is fixed, so that the file of a
    // writer that was killed is found and removed: this process holds the lock, so no other uses it.
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let name = format!(".{name}.new");
    match fs::remove_file(folder.join(&name)) {
        Err(e) if e.kind() != io::ErrorKind::NotFound => return Err(e),
        _ => {}
    }
    let mut new = tempfile::Builder::new()
        .prefix(&name)
        .rand_bytes(0)
        .tempfile_in(folder)?;
    new.write_all(text)?;
    new.as_file().sync_all()?;
    new.persist(path).map_err(|e| e.error)?;
    sync_folder(folder)
}

/// Removes the file. A missing file is not an error.
pub(super) fn remove(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(e) if e.kind() != io::ErrorKind::NotFound => Err(e),
        _ => sync_folder(folder_of(path)),
    }
}

/// Syncs the folder: only then is the rename itself on the disk.
#[cfg(unix)]
fn sync_folder(folder: &Path) -> io::Result<()> {
    fs::File::open(folder)?.sync_all()
}

#[cfg(not(unix))]
fn sync_folder(_folder: &Path) -> io::Result<()> {
    Ok(())
}
