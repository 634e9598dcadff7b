//! The default path of the store.

use std::env;
use std::path::PathBuf;

/// Returns `zoho/connections.json` in the system's folder for user data.
pub(super) fn path() -> Option<PathBuf> {
    data_folder(&|name| env::var_os(name).map(PathBuf::from))
        .map(|folder| folder.join("zoho").join("connections.json"))
}

fn data_folder(var: &dyn Fn(&str) -> Option<PathBuf>) -> Option<PathBuf> {
    // An empty or relative path is ignored: it would depend on the working directory.
    let folder = |name: &str| var(name).filter(|path| path.is_absolute());
    if let Some(chosen) = folder("XDG_DATA_HOME") {
        return Some(chosen);
    }
    if cfg!(windows) {
        return folder("LOCALAPPDATA").or_else(|| folder("APPDATA"));
    }
    let home = folder("HOME")?;
    Some(if cfg!(target_os = "macos") {
        home.join("Library").join("Application Support")
    } else {
        home.join(".local").join("share")
    })
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn the_chosen_folder_comes_first_and_a_relative_one_is_none() {
        let var = |name: &str| match name {
            "XDG_DATA_HOME" => Some(PathBuf::from("/data")),
            "HOME" => Some(PathBuf::from("/home/ada")),
            _ => None,
        };
        assert_eq!(data_folder(&var), Some(PathBuf::from("/data")));
        let var = |name: &str| match name {
            "XDG_DATA_HOME" => Some(PathBuf::from("data")),
            "HOME" => Some(PathBuf::from("/home/ada")),
            _ => None,
        };
        let folder = data_folder(&var).unwrap();
        assert!(folder.starts_with("/home/ada"), "{folder:?}");
        assert_eq!(data_folder(&|_| None), None);
    }
}
