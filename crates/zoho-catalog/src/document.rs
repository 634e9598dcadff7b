//! TOML documents with positions, for the parsers of the files.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::error::Fault;

/// The result of a parser.
pub(crate) type Read<T> = Result<T, Fault>;

/// A value and its position.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Item<'a>(&'a Spanned<DeValue<'a>>);

/// A table of a document.
#[derive(Debug, Clone)]
pub(crate) struct Table<'a> {
    entries: &'a DeTable<'a>,
    span: Range<usize>,
}

/// A key with its value.
#[derive(Debug, Clone)]
pub(crate) struct Entry<'a> {
    pub(crate) key: &'a str,
    pub(crate) item: Item<'a>,
    span: Range<usize>,
}

/// Parses a whole document.
pub(crate) fn document<T>(text: &str, read: impl FnOnce(&Table<'_>) -> Read<T>) -> Read<T> {
    let document = DeTable::parse(text)?;
    let span = document.span();
    read(&Table {
        entries: document.get_ref(),
        span,
    })
}

impl<'a> Table<'a> {
    pub(crate) fn iter(&self) -> impl Iterator<Item = Entry<'a>> + use<'a> {
        self.entries.iter().map(|(key, value)| Entry {
            key: key.get_ref(),
            item: Item(value),
            span: key.span(),
        })
    }

    /// Returns the value of a required key.
    pub(crate) fn required(&self, key: &str) -> Read<Item<'a>> {
        self.get(key)
            .ok_or_else(|| Fault::new(format!("no `{key}`")).at(&self.span))
    }

    pub(crate) fn get(&self, key: &str) -> Option<Item<'a>> {
        self.entries.get(key).map(Item)
    }

    /// Returns the position of the innermost of the keys that exists.
    pub(crate) fn span_of(&self, keys: &[String]) -> Option<Range<usize>> {
        let (key, rest) = keys.split_first()?;
        let entry = self.iter().find(|entry| entry.key == key)?;
        let inner = entry.item.as_table();
        let inner = inner.and_then(|table| table.span_of(rest));
        Some(inner.unwrap_or(entry.span))
    }

    /// Locates a fault at the value of a key, or at the table if it has no such key.
    pub(crate) fn locate(&self, key: &str, fault: Fault) -> Fault {
        match self.get(key) {
            Some(item) => fault.at(&item.0.span()),
            None => fault.at(&self.span),
        }
    }
}

impl Entry<'_> {
    /// Returns the fault of an unknown key.
    pub(crate) fn unknown(&self) -> Fault {
        Fault::new(format!("unknown key `{}`", self.key)).at(&self.span)
    }
}

impl<'a> Item<'a> {
    /// Returns a fault at this value.
    pub(crate) fn fault(self, message: impl Into<String>) -> Fault {
        Fault::new(message).at(&self.0.span())
    }

    /// Parses the value with a function that knows no positions.
    pub(crate) fn parsed<T>(self, parse: impl FnOnce(&'a str) -> Read<T>) -> Read<T> {
        parse(self.str()?).map_err(|fault| fault.at(&self.0.span()))
    }

    pub(crate) fn as_str(self) -> Option<&'a str> {
        self.0.get_ref().as_str()
    }

    pub(crate) fn str(self) -> Read<&'a str> {
        self.as_str().ok_or_else(|| self.fault("not a string"))
    }

    pub(crate) fn string(self) -> Read<String> {
        self.str().map(str::to_owned)
    }

    pub(crate) fn bool(self) -> Read<bool> {
        let value = self.0.get_ref().as_bool();
        value.ok_or_else(|| self.fault("neither true nor false"))
    }

    /// Returns a whole number of at least `least`.
    pub(crate) fn number(self, least: u32) -> Read<u32> {
        let number = self.0.get_ref().as_integer();
        let number = number.and_then(|n| u32::from_str_radix(n.as_str(), n.radix()).ok());
        number
            .filter(|n| *n >= least)
            .ok_or_else(|| self.fault(format!("not a whole number from {least}")))
    }

    pub(crate) fn table(self) -> Read<Table<'a>> {
        match self.0.get_ref() {
            DeValue::Table(entries) => Ok(Table {
                entries,
                span: self.0.span(),
            }),
            _ => Err(self.fault("not a table")),
        }
    }

    pub(crate) fn as_table(self) -> Option<Table<'a>> {
        self.table().ok()
    }

    pub(crate) fn list(self) -> Read<impl Iterator<Item = Item<'a>>> {
        match self.0.get_ref() {
            DeValue::Array(items) => Ok(items.iter().map(Item)),
            _ => Err(self.fault("not a list")),
        }
    }

    /// Returns the strings of a list; a single one may be given without a list.
    pub(crate) fn strings(self) -> Read<Vec<String>> {
        match self.as_str() {
            Some(one) => Ok(vec![one.to_owned()]),
            None => self.list()?.map(Item::string).collect(),
        }
    }
}
