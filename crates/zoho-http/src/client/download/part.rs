//! The file of a download that is not complete.

use std::ffi::OsString;
use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};

/// The maximum length of the target's name within the name of its part file, to stay within the limit of file systems.
const KEPT: usize = 200;

/// The number of names that are tried if files of killed processes have them.
const NAMES: usize = 16;

/// The file in the directory of its target that chunks are written to. It is removed on drop, unless it has replaced
/// the target.
#[derive(Debug)]
pub(super) struct Part {
    path: PathBuf,
}

impl Part {
    /// Creates a file with a new name in the directory of `target`.
    ///
    /// The task that creates the file owns it from the start, and removes it if the future was dropped.
    pub(super) async fn beside(target: &Path) -> io::Result<(Self, tokio::fs::File)> {
        let target = target.to_owned();
        let created = tokio::task::spawn_blocking(move || create(&target)).await;
        let (part, file) = created.map_err(io::Error::other)??;
        Ok((part, tokio::fs::File::from_std(file)))
    }

    /// Replaces the target with the file.
    pub(super) async fn take_place_of(mut self, target: &Path) -> io::Result<()> {
        let target = target.to_owned();
        let renaming = tokio::task::spawn_blocking(move || {
            std::fs::rename(&self.path, target)?;
            self.path.clear();
            Ok(())
        });
        renaming.await.map_err(io::Error::other)?
    }
}

impl Drop for Part {
    fn drop(&mut self) {
        if !self.path.as_os_str().is_empty() {
            let _ = std::fs::remove_file(&self.path);
        }
    }
}

fn create(target: &Path) -> io::Result<(Part, File)> {
    let mut tries = 1;
    loop {
        let path = target.with_file_name(name_of_part(target, fastrand::u32(..)));
        match File::create_new(&path) {
            Ok(file) => return Ok((Part { path }, file)),
            Err(e) if e.kind() == io::ErrorKind::AlreadyExists && tries < NAMES => tries += 1,
            Err(e) => return Err(e),
        }
    }
}

fn name_of_part(target: &Path, number: u32) -> OsString {
    let name = target.file_name().unwrap_or_default();
    let mut name = match name.len() > KEPT {
        true => {
            let shown = name.to_string_lossy();
            OsString::from(&shown[..shown.floor_char_boundary(KEPT)])
        }
        false => name.to_owned(),
    };
    name.push(format!(".{number:08x}.part"));
    name
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(folder: &Path) -> Vec<OsString> {
        let entries = std::fs::read_dir(folder).unwrap();
        entries.map(|e| e.unwrap().file_name()).collect()
    }

    /// The future is dropped before its file is there: the task creates it all the same, and removes it.
    #[test]
    fn a_part_whose_owner_is_gone_before_it_is_there_is_removed() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("a.pdf");
        let mut runtime = tokio::runtime::Builder::new_current_thread();
        let runtime = runtime.max_blocking_threads(1).build().unwrap();
        runtime.block_on(async {
            let (go, wait) = std::sync::mpsc::channel::<()>();
            let busy = tokio::task::spawn_blocking(move || wait.recv());
            let mut creating = Box::pin(Part::beside(&target));
            assert!(futures_util::poll!(&mut creating).is_pending());
            drop(creating);
            go.send(()).unwrap();
            busy.await.unwrap().unwrap();
            // The only thread takes its tasks in order.
            tokio::task::spawn_blocking(|| ()).await.unwrap();
        });
        assert!(names(folder.path()).is_empty());
    }

    #[tokio::test]
    async fn a_part_is_removed_unless_it_took_its_targets_place() {
        let folder = tempfile::tempdir().unwrap();
        let long = folder.path().join("ö".repeat(127));
        for target in [folder.path().join("a"), long] {
            let (part, file) = Part::beside(&target).await.unwrap();
            assert_eq!(names(folder.path()).len(), 1);
            drop((part, file));
            assert!(names(folder.path()).is_empty());
            let (part, _) = Part::beside(&target).await.unwrap();
            part.take_place_of(&target).await.unwrap();
            assert_eq!(names(folder.path()), [target.file_name().unwrap()]);
            std::fs::remove_file(&target).unwrap();
        }
    }
}
