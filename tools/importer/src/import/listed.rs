//! `listed_scopes.toml`: the scopes of operations in Zoho's newest list of them.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result, ensure};
use toml_edit::Document;

use super::paths::anonymous;
use super::tables::lists;
use zoho_catalog::model::Method;

/// The table of scopes that no operation of the list needs.
const ELSEWHERE: &str = "elsewhere";

/// The lists of each operation: each is enough, and of it all scopes are needed.
#[derive(Debug, Default)]
pub(crate) struct Listed(BTreeMap<String, Vec<Vec<String>>>);

impl Listed {
    /// Reads the file.
    pub(crate) fn parse(text: &str) -> Result<Self> {
        let mut listed = Self::default();
        for (table, item) in Document::parse(text)?.iter() {
            if table == ELSEWHERE {
                continue;
            }
            for (operation, alternatives) in lists(item).with_context(|| table.to_owned())? {
                let split = |scopes: &String| scopes.split(',').map(str::to_owned).collect();
                let alternatives = alternatives.iter().map(split).collect();
                let (method, path) = operation.split_once(' ').context("no path")?;
                let known = listed.0.insert(key(method, path), alternatives);
                ensure!(known.is_none(), "`{operation}` is listed twice");
            }
        }
        Ok(listed)
    }

    /// The operations that it has, each a method and the path after the version, with their lists.
    #[cfg(test)]
    pub(crate) fn operations(&self) -> impl Iterator<Item = (&str, &[Vec<String>])> {
        let all = self.0.iter();
        all.map(|(operation, lists)| (operation.as_str(), lists.as_slice()))
    }

    /// The lists of an operation of the catalogue; none where it is not listed.
    pub(crate) fn of(&self, method: Method, path: &str) -> &[Vec<String>] {
        let found = self.0.get(&key_of(method, path));
        found.map_or(&[], Vec::as_slice)
    }
}

/// How an operation of the catalogue is found in the list.
pub(crate) fn key_of(method: Method, path: &str) -> String {
    let behind = path.split_once("{version}").map_or(path, |(_, path)| path);
    key(method.as_str(), behind)
}

/// Parameters are called otherwise there, and modules are written with other capitals.
fn key(method: &str, path: &str) -> String {
    format!("{method} {}", anonymous(path).to_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_operation_is_found_whatever_its_parameters_are_called() {
        let text =
            "[listed]\n\"GET /contacts/roles/{role}\" = [\"A.b.READ,C.d.READ\", \"A.b.ALL\"]\n";
        let listed = Listed::parse(text).unwrap();
        let found = listed.of(Method::Get, "/shop/{version}/Contacts/roles/{role_id}");
        assert_eq!(found, [vec!["A.b.READ", "C.d.READ"], vec!["A.b.ALL"]]);
        assert!(
            listed
                .of(Method::Put, "/shop/{version}/Contacts/roles/{role_id}")
                .is_empty()
        );
        assert!(
            listed
                .of(Method::Get, "/shop/{version}/Contacts/roles")
                .is_empty()
        );
        let twice = format!("{text}\"GET /Contacts/roles/{{id}}\" = \"A.b.ALL\"\n");
        assert!(Listed::parse(&twice).is_err());
    }
}
