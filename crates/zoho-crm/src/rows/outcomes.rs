//! The outcomes of all rows of a write.

use std::ops::Deref;

use serde::ser::Error;
use serde::{Serialize, Serializer};
use zoho_types::ExtraFields;

use super::{RowFailure, RowOutcome, RowSuccess};

/// What became of each row, in the order the rows were sent in. It is used like a slice.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RowOutcomes {
    rows: Vec<RowOutcome>,
    key: &'static str,
    /// The row came by itself, not in a list.
    is_bare: bool,
    /// One thing was written.
    is_of_one: bool,
    extra: ExtraFields,
}

/// Rows, each with its place among those sent.
pub type Placed<T> = Vec<(usize, T)>;

impl RowOutcomes {
    /// The rows that came under `key`, and what came beside them.
    pub(crate) fn new(rows: Vec<RowOutcome>, key: &'static str, extra: ExtraFields) -> Self {
        Self {
            rows,
            key,
            is_bare: false,
            is_of_one: false,
            extra,
        }
    }

    /// The same for one row that came by itself.
    pub(super) fn bare_row(mut self) -> Self {
        self.is_bare = true;
        self
    }

    /// The same for a write of one thing.
    pub(super) fn of_one(mut self) -> Self {
        self.is_of_one = true;
        self
    }

    /// Returns the outcome of a write of one thing; none when CRM told of several, or of none.
    ///
    /// ```
    /// # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
    /// let outcomes = crm.records().delete("Leads", "42").send().await?;
    /// if let Some(outcome) = outcomes.single() {
    ///     println!("{}", outcome.code());
    /// }
    /// # Ok(()) }
    /// ```
    #[must_use]
    pub fn single(&self) -> Option<&RowOutcome> {
        match self.rows.as_slice() {
            [row] => Some(row),
            _ => None,
        }
    }

    /// Returns the row that was written, or the one that was not as an error. Where CRM told of several,
    /// it is the first that was not written, or else the first; all of them are in the slice.
    ///
    /// # Errors
    /// [`RowFailure`] when a row was not written, or CRM told of none.
    pub fn into_result(self) -> Result<RowSuccess, RowFailure> {
        let (done, failed) = self.split();
        if let Some((_, failure)) = failed.into_iter().next() {
            return Err(failure);
        }
        let first = done.into_iter().next().map(|(_, row)| row);
        first.ok_or_else(|| RowFailure {
            message: "the response has no outcome".to_owned(),
            ..RowFailure::default()
        })
    }

    /// The rows that were written, each with its place among those sent.
    pub fn successes(&self) -> impl Iterator<Item = (usize, &RowSuccess)> {
        self.rows
            .iter()
            .enumerate()
            .filter_map(|(i, row)| match row {
                RowOutcome::Success(row) => Some((i, row)),
                RowOutcome::Failure(_) => None,
            })
    }

    /// The rows that were not written, each with its place among those sent.
    pub fn failures(&self) -> impl Iterator<Item = (usize, &RowFailure)> {
        self.rows
            .iter()
            .enumerate()
            .filter_map(|(i, row)| match row {
                RowOutcome::Failure(row) => Some((i, row)),
                RowOutcome::Success(_) => None,
            })
    }

    /// Those that were written, and those that were not, each with its place among those sent.
    #[must_use]
    pub fn split(self) -> (Placed<RowSuccess>, Placed<RowFailure>) {
        let (mut done, mut failed) = (Vec::new(), Vec::new());
        for (index, row) in self.rows.into_iter().enumerate() {
            match row.into_result() {
                Ok(row) => done.push((index, row)),
                Err(row) => failed.push((index, row)),
            }
        }
        (done, failed)
    }

    /// Whether every row was written.
    #[must_use]
    pub fn is_success(&self) -> bool {
        self.rows.iter().all(RowOutcome::is_success)
    }

    /// What came beside the rows.
    #[must_use]
    pub fn extra(&self) -> &ExtraFields {
        &self.extra
    }
}

impl Deref for RowOutcomes {
    type Target = [RowOutcome];

    fn deref(&self) -> &[RowOutcome] {
        &self.rows
    }
}

impl IntoIterator for RowOutcomes {
    type Item = RowOutcome;
    type IntoIter = std::vec::IntoIter<RowOutcome>;

    fn into_iter(self) -> Self::IntoIter {
        self.rows.into_iter()
    }
}

impl<'a> IntoIterator for &'a RowOutcomes {
    type Item = &'a RowOutcome;
    type IntoIter = std::slice::Iter<'a, RowOutcome>;

    fn into_iter(self) -> Self::IntoIter {
        self.rows.iter()
    }
}

impl Serialize for RowOutcomes {
    /// As they came. The only outcome of a write of one thing stands by itself where nothing came beside it.
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        if let Some(row) = self.single()
            && self.is_of_one
            && self.extra.is_empty()
        {
            return row.serialize(to);
        }
        let one = self.single().filter(|_| self.is_bare);
        let rows = match (self.key, one) {
            ("", None) => return self.rows.serialize(to),
            ("", Some(row)) => return row.serialize(to),
            (_, None) => serde_json::to_string(&self.rows),
            (_, Some(row)) => serde_json::to_string(row),
        };
        let mut whole = ExtraFields::new();
        let mut take =
            |key: &str, json: &str| whole.insert_raw(key, json).map_err(S::Error::custom);
        take(self.key, &rows.map_err(S::Error::custom)?)?;
        for key in self.extra.keys() {
            take(key, self.extra.raw(key).unwrap_or("null"))?;
        }
        whole.serialize(to)
    }
}
