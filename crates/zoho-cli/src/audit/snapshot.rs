//! The settings of all users at one time, and the file that stores them.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::problem::Problem;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::input;
use crate::text::shown_path;

/// The version of the format, in files and on standard output.
const FORMAT: u32 = 1;

/// The settings of all users at one time.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Snapshot {
    format: u32,
    /// The time at which it was taken, in UTC.
    #[serde(default)]
    pub(crate) taken_at: Option<String>,
    pub(crate) users: BTreeMap<String, UserSettings>,
}

/// The settings of one user.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct UserSettings {
    #[serde(default)]
    pub(crate) data_center: Option<String>,
    /// The organisation.
    #[serde(default)]
    pub(crate) organization: Option<String>,
    /// The problems of settings that could not be read, by the name of the setting.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub(crate) errors: BTreeMap<String, Problem>,
    /// The values, by the name of the setting.
    #[serde(flatten)]
    pub(crate) settings: BTreeMap<String, Value>,
}

impl Snapshot {
    pub(crate) fn new(taken_at: Option<String>, users: BTreeMap<String, UserSettings>) -> Self {
        Self {
            format: FORMAT,
            taken_at,
            users,
        }
    }

    /// Reads a file that [`save`](Self::save) wrote.
    pub(crate) fn load(path: &Path) -> Result<Self, Failure> {
        let wrong = |what: String| Failure::usage(format!("the file {} {what}", shown_path(path)));
        let text = input::read(path)?;
        let read: Self = serde_json::from_slice(&text).map_err(|e| {
            let (line, column) = (e.line(), e.column());
            wrong(format!(
                "is no saved audit (line {line}, column {column}): make one with `zoho audit --save FILE`"
            ))
        })?;
        match read.format {
            FORMAT => Ok(read),
            other => Err(wrong(format!(
                "is of format {other}, and this version reads {FORMAT}: use the version that wrote it"
            ))),
        }
    }

    /// Writes it to `path` atomically, readable by its owner only.
    pub(crate) fn save(&self, path: &Path) -> Result<(), Failure> {
        input::refuse_all_but_files(path)?;
        self.write(path).map_err(|e| {
            Failure::usage(format!(
                "the file {} cannot be written: {e}",
                shown_path(path)
            ))
        })
    }

    fn write(&self, path: &Path) -> io::Result<()> {
        // A rename would replace a symbolic link instead of its target.
        let path: PathBuf = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
        let folder = match path.parent() {
            Some(folder) if !folder.as_os_str().is_empty() => folder,
            _ => Path::new("."),
        };
        let mut new = tempfile::Builder::new()
            .prefix(".zoho-audit-")
            .tempfile_in(folder)?;
        writeln!(new, "{}", self.to_json())?;
        new.as_file().sync_all()?;
        new.persist(&path).map_err(|e| e.error)?;
        if cfg!(unix) {
            // The rename is durable only once the folder is synced.
            File::open(folder)?.sync_all()?;
        }
        Ok(())
    }

    /// Returns the documented JSON.
    pub(crate) fn to_json(&self) -> String {
        serde_json::to_string_pretty(self).expect("texts, lists and values are always JSON")
    }

    /// Returns the problems: user, setting, problem.
    pub(crate) fn problems(&self) -> impl Iterator<Item = (&str, &str, &Problem)> {
        self.users.iter().flat_map(|(id, user)| {
            let errors = user.errors.iter();
            errors.map(|(setting, problem)| (id.as_str(), setting.as_str(), problem))
        })
    }

    /// Returns the exit code of the settings that failed, if any.
    pub(crate) fn failure(&self) -> Option<Exit> {
        let accidents = self
            .problems()
            .filter(|(_, _, problem)| !problem.is_state());
        accidents.map(|(_, _, problem)| problem.exit()).max()
    }

    /// Returns the exit code: done, unless a setting failed or none was read.
    pub(crate) fn exit(&self) -> Exit {
        let nothing = self.users.values().all(|user| user.settings.is_empty());
        let refused = self.problems().map(|(_, _, problem)| problem.exit()).max();
        match (self.failure(), nothing) {
            (Some(exit), _) => exit,
            (None, true) => refused.unwrap_or(Exit::Done),
            (None, false) => Exit::Done,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn snapshot(user: Value) -> Snapshot {
        let text =
            json!({ "format": 1, "taken_at": "2027-01-15T08:00:00Z", "users": { "ada": user } });
        serde_json::from_value(text).unwrap()
    }

    #[test]
    fn a_file_keeps_what_was_read_and_settings_that_are_new_to_us() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("audit.json");
        let taken = snapshot(json!({
            "data_center": "us", "organization": "1",
            "box.mail_config": { "port": 993 }, "books.taxes": [],
            "errors": { "lids.mail_configurations": { "kind": "missing_scope", "message": "m" } },
        }));
        taken.save(&path).unwrap();
        let read = Snapshot::load(&path).unwrap();
        assert_eq!(read, taken);
        assert_eq!(read.users["ada"].settings.len(), 2);
        let left: Vec<_> = fs::read_dir(folder.path()).unwrap().collect();
        assert_eq!(left.len(), 1, "no temporary file stays");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            assert_eq!(
                fs::metadata(&path).unwrap().permissions().mode() & 0o777,
                0o600
            );
        }
    }

    #[test]
    fn a_file_of_another_kind_is_named() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("audit.json");
        for (text, expected) in [
            ("{}", "no saved audit"),
            ("[", "no saved audit"),
            (r#"{"format":9,"users":{}}"#, "of format 9"),
        ] {
            fs::write(&path, text).unwrap();
            let failure = Snapshot::load(&path).unwrap_err().to_string();
            assert!(
                failure.contains(expected) && failure.contains("audit.json"),
                "{failure}"
            );
        }
        let failure = Snapshot::load(&folder.path().join("none")).unwrap_err();
        assert_eq!(failure.exit(), Exit::Usage);
    }

    #[test]
    fn the_exit_code_says_whether_it_can_be_relied_on() {
        let error = |kind| json!({ "kind": kind, "message": "m" });
        for (user, expected) in [
            (json!({ "a": 1 }), Exit::Done),
            (
                json!({ "a": 1, "errors": { "b": error("missing_scope") } }),
                Exit::Done,
            ),
            (
                json!({ "a": 1, "errors": { "b": error("failed") } }),
                Exit::Failed,
            ),
            (
                json!({ "errors": { "b": error("missing_scope") } }),
                Exit::SignIn,
            ),
            (json!({ "errors": { "b": error("denied") } }), Exit::Failed),
            (
                json!({ "errors": { "b": error("of a later version") } }),
                Exit::Failed,
            ),
            (json!({ "errors": { "b": error("sign_in") } }), Exit::SignIn),
        ] {
            assert_eq!(snapshot(user.clone()).exit(), expected, "{user}");
        }
    }
}
