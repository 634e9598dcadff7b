//! The outcomes of all rows of a write.

use std::ops::Deref;

use serde::ser::Error;
use serde::{Serialize, Serializer};
use zoho_types::ExtraFields;

use super::{RowFailure, RowOutcome, RowSuccess};

/// The outcome of each row, in the order in which the rows were sent. Dereferences to a slice.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RowOutcomes {
    rows: Vec<RowOutcome>,
    key: &'static str,
    /// Whether the row was received bare, not in a list.
    is_bare: bool,
    /// Whether a single object was written.
    is_of_one: bool,
    extra: ExtraFields,
}

/// Rows, each with its index in the request.
pub type Placed<T> = Vec<(usize, T)>;

impl RowOutcomes {
    /// Returns the rows that were received under `key`, and the other members.
    pub(crate) fn new(rows: Vec<RowOutcome>, key: &'static str, extra: ExtraFields) -> Self {
        Self {
            rows,
            key,
            is_bare: false,
            is_of_one: false,
            extra,
        }
    }

    /// Marks a single row that was received bare.
    pub(super) fn bare_row(mut self) -> Self {
        self.is_bare = true;
        self
    }

    /// Marks the write of a single object.
    pub(super) fn of_one(mut self) -> Self {
        self.is_of_one = true;
        self
    }

    /// Returns the outcome of the write of a single object; `None` if CRM returned several outcomes, or none.
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

    /// Returns the row that was written, or an error for a row that was not. If CRM returned several outcomes, it is
    /// the first failure, or else the first one; the slice has all of them.
    ///
    /// # Errors
    /// Returns [`RowFailure`] if a row was not written, or CRM returned no outcome.
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

    /// Returns the rows that were written, each with its index in the request.
    pub fn successes(&self) -> impl Iterator<Item = (usize, &RowSuccess)> {
        self.rows
            .iter()
            .enumerate()
            .filter_map(|(i, row)| match row {
                RowOutcome::Success(row) => Some((i, row)),
                RowOutcome::Failure(_) => None,
            })
    }

    /// Returns the rows that were not written, each with its index in the request.
    pub fn failures(&self) -> impl Iterator<Item = (usize, &RowFailure)> {
        self.rows
            .iter()
            .enumerate()
            .filter_map(|(i, row)| match row {
                RowOutcome::Failure(row) => Some((i, row)),
                RowOutcome::Success(_) => None,
            })
    }

    /// Returns the rows that were written, and those that were not, each with its index in the request.
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

    /// Returns whether every row was written.
    #[must_use]
    pub fn is_success(&self) -> bool {
        self.rows.iter().all(RowOutcome::is_success)
    }

    /// Returns the members of the response other than the rows.
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
    /// Writes the outcomes as received. The only outcome of a write of a single object is written bare if there are no
    /// other members.
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
