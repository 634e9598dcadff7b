//! Tables of strings, such as decisions on names.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result};
use toml_edit::Item;

/// Reads a table of strings.
pub(super) fn pairs(item: &Item) -> Result<BTreeMap<String, String>> {
    each(item, string)
}

/// Reads a table of lists of strings; one may stand without its list.
pub(super) fn lists(item: &Item) -> Result<BTreeMap<String, Vec<String>>> {
    each(item, |item| {
        if item.is_str() {
            return Ok(vec![string(item)?]);
        }
        let list = item.as_array().context("not a list of strings")?.iter();
        let strings = list.map(|value| Ok(value.as_str().context("not a string")?.to_owned()));
        strings.collect()
    })
}

fn string(item: &Item) -> Result<String> {
    Ok(item.as_str().context("not a string")?.to_owned())
}

fn each<T>(item: &Item, read: impl Fn(&Item) -> Result<T>) -> Result<BTreeMap<String, T>> {
    let pairs = item.as_table_like().context("not a table")?.iter();
    let pairs = pairs.map(|(key, item)| {
        let value = read(item).with_context(|| key.to_owned())?;
        Ok((key.to_owned(), value))
    });
    pairs.collect()
}
