//! A token file: read whole, written whole or not at all.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;

use secrecy::zeroize::Zeroizing;
use serde::{Deserialize, Serialize};

use super::{failed, folder_of};
use crate::connection::Stored;
use crate::{Connection, StoreError};

const VERSION: u32 = 1;

#[derive(Serialize, Deserialize)]
struct Content {
    version: u32,
    connections: BTreeMap<String, Stored>,
}

pub(super) fn read(path: &Path) -> Result<BTreeMap<String, Connection>, StoreError> {
    let text = match fs::read(path) {
        Ok(text) => Zeroizing::new(text),
        Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(BTreeMap::new()),
        Err(e) => return Err(failed("it cannot be read", path, e)),
    };
    let corrupt = |cause: &dyn std::fmt::Display| StoreError::corrupt(path.display(), cause);
    // serde's message would quote what stands there.
    let content: Content = serde_json::from_slice(&text).map_err(|e| {
        corrupt(&format_args!(
            "not our JSON at line {}, column {}",
            e.line(),
            e.column()
        ))
    })?;
    if content.version > VERSION {
        return Err(corrupt(&"written by a newer version of zoho-auth"));
    }
    content
        .connections
        .into_iter()
        .map(|(id, stored)| Ok((id, Connection::try_from(stored).map_err(|e| corrupt(&e))?)))
        .collect()
}

pub(super) fn write(path: &Path, connections: &BTreeMap<String, Connection>) -> io::Result<()> {
    let content = Content {
        version: VERSION,
        connections: connections
            .iter()
            .map(|(id, connection)| (id.clone(), Stored::from(connection)))
            .collect(),
    };
    let folder = folder_of(path);
    // A temporary file is made with mode 0600, and goes away by itself when anything fails. It has one
    // name, so that what a writer who was killed left behind is found: we hold the lock, nobody uses it.
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
    let mut text = Zeroizing::new(serde_json::to_vec_pretty(&content)?);
    text.push(b'\n');
    new.write_all(&text)?;
    new.as_file().sync_all()?;
    new.persist(path).map_err(|e| e.error)?;
    sync_folder(folder)
}

/// Removes the file; one that is not there is removed.
pub(super) fn remove(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(e) if e.kind() != io::ErrorKind::NotFound => Err(e),
        _ => sync_folder(folder_of(path)),
    }
}

/// The rename itself is on the disk only once the folder is.
#[cfg(unix)]
fn sync_folder(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

#[cfg(not(unix))]
fn sync_folder(_folder: &Path) -> io::Result<()> {
    Ok(())
}
