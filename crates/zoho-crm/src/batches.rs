//! Writes of any number of records, split into calls of at most a hundred.

use std::error::Error as StdError;
use std::fmt;
use std::ops::Range;
use std::sync::atomic::{AtomicBool, Ordering};

use futures_util::stream::{self, StreamExt};
use zoho_http::{Call, Error};
use zoho_types::{ExtraFields, Id, json};

use crate::generated::records::RecordsClient;
use crate::generated::shared::Record;
use crate::rows::{RowOutcome, RowOutcomes};

/// The maximum number of records in one call.
const MOST: usize = 100;

impl RecordsClient {
    /// Creates any number of records, a hundred per call. The outcomes are in the order of the records.
    ///
    /// `POST /crm/v8/{module}`.
    #[must_use = "nothing is written until it is sent"]
    pub fn create_all<'a>(&self, module: impl Into<String>, records: &'a [Record]) -> Batches<'a> {
        Batches::new(self, Write::Create(records), module.into())
    }

    /// Updates any number of records, each by its `id`, a hundred per call. The outcomes are in the order of the
    /// records.
    ///
    /// `PUT /crm/v8/{module}`.
    #[must_use = "nothing is written until it is sent"]
    pub fn update_all<'a>(&self, module: impl Into<String>, records: &'a [Record]) -> Batches<'a> {
        Batches::new(self, Write::Update(records), module.into())
    }

    /// Creates or updates any number of records, a hundred per call. A record that CRM already has is updated; it is
    /// found by the fields of [`duplicate_check_fields`](Batches::duplicate_check_fields) or the module's own. The
    /// outcomes are in the order of the records.
    ///
    /// `POST /crm/v8/{module}/upsert`.
    ///
    /// ```no_run
    /// # async fn example(crm: zoho_crm::Crm, contacts: Vec<zoho_crm::shared::Record>) -> Result<(), Box<dyn std::error::Error>> {
    /// let outcomes = crm
    ///     .records()
    ///     .upsert_all("Contacts", &contacts)
    ///     .duplicate_check_fields(["Email"])
    ///     .send()
    ///     .await?;
    /// for (index, failure) in outcomes.failures() {
    ///     println!("{:?}: {failure}", contacts[index].get("Email"));
    /// }
    /// # Ok(()) }
    /// ```
    #[must_use = "nothing is written until it is sent"]
    pub fn upsert_all<'a>(&self, module: impl Into<String>, records: &'a [Record]) -> Batches<'a> {
        Batches::new(self, Write::Upsert(records), module.into())
    }

    /// Deletes any number of records, a hundred per call. The outcomes are in the order of the ids.
    ///
    /// `DELETE /crm/v8/{module}`.
    #[must_use = "nothing is deleted until it is sent"]
    pub fn delete_all<'a>(&self, module: impl Into<String>, ids: &'a [Id]) -> Batches<'a> {
        Batches::new(self, Write::Delete(ids), module.into())
    }
}

#[derive(Clone, Copy)]
enum Write<'a> {
    Create(&'a [Record]),
    Update(&'a [Record]),
    Upsert(&'a [Record]),
    Delete(&'a [Id]),
}

impl Write<'_> {
    fn name(self) -> &'static str {
        match self {
            Self::Create(_) => "create",
            Self::Update(_) => "update",
            Self::Upsert(_) => "upsert",
            Self::Delete(_) => "delete",
        }
    }

    /// Returns the number of records in the write.
    fn count(self) -> usize {
        match self {
            Self::Create(records) | Self::Update(records) | Self::Upsert(records) => records.len(),
            Self::Delete(ids) => ids.len(),
        }
    }
}

/// A write of many records that has not been sent yet.
#[derive(Clone)]
#[must_use = "nothing is written until it is sent"]
pub struct Batches<'a> {
    client: RecordsClient,
    write: Write<'a>,
    module: String,
    members: Vec<(&'static str, Vec<String>)>,
    size: usize,
    at_once: usize,
}

impl<'a> Batches<'a> {
    fn new(client: &RecordsClient, write: Write<'a>, module: String) -> Self {
        Self {
            client: client.clone(),
            write,
            module,
            members: Vec::new(),
            size: MOST,
            at_once: 1,
        }
    }

    /// Sets what the writes trigger: `workflow`, `approval`, `blueprint`, `pathfinder`, `orchestration`. By default all
    /// of them; with an empty list none. Not for [`delete_all`](RecordsClient::delete_all).
    pub fn trigger(self, trigger: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.member("trigger", json::owned(trigger))
    }

    /// Sets the fields, in order, by which an existing record is found: for [`upsert_all`](RecordsClient::upsert_all).
    pub fn duplicate_check_fields(
        self,
        fields: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.member("duplicate_check_fields", json::owned(fields))
    }

    fn member(mut self, name: &'static str, value: Vec<String>) -> Self {
        self.members.retain(|(there, _)| *there != name);
        self.members.push((name, value));
        self
    }

    /// Sets the number of records in one call: from 1 to 100, and 100 by default.
    pub fn batch_size(mut self, size: usize) -> Self {
        self.size = size.clamp(1, MOST);
        self
    }

    /// Sets the number of concurrent calls: 1 by default, and then the records are written in order. CRM allows an
    /// organisation up to 10.
    pub fn at_once(mut self, calls: usize) -> Self {
        self.at_once = calls.max(1);
        self
    }

    /// Writes the records.
    ///
    /// # Errors
    /// Returns [`BatchError`] if a call fails as a whole. No further call is then started. The error says which records
    /// have an outcome, which were not written, and for which that is not known.
    pub async fn send(self) -> Result<RowOutcomes, BatchError> {
        let failed = AtomicBool::new(false);
        let all = self.write.count();
        let starts = (0..all).step_by(self.size);
        let batches = starts.map(|start| start..all.min(start + self.size));
        let calls = batches.map(|rows| self.batch(rows, &failed));
        let mut answers = stream::iter(calls).buffered(self.at_once);
        let mut told = BatchError::new(all);
        while let Some((rows, answer)) = answers.next().await {
            told.note(rows, answer);
        }
        told.verdict()
    }

    /// Sends one call, or none if an earlier one failed.
    async fn batch(
        &self,
        rows: Range<usize>,
        failed: &AtomicBool,
    ) -> (Range<usize>, Option<Result<RowOutcomes, Error>>) {
        if failed.load(Ordering::Relaxed) {
            return (rows, None);
        }
        let mut call = self.call(rows.clone());
        for (name, value) in &self.members {
            call.request_mut().set_member(name, value);
        }
        let answer = call.send().await;
        let whole = answer.as_ref().is_ok_and(|found| found.len() == rows.len());
        failed.fetch_or(!whole, Ordering::Relaxed);
        (rows, Some(answer))
    }

    fn call(&self, rows: Range<usize>) -> Call<RowOutcomes> {
        let (client, module) = (&self.client, &self.module);
        match self.write {
            Write::Create(records) => client.create(module, &records[rows]).into_call(),
            Write::Update(records) => client.update_many(module, &records[rows]).into_call(),
            Write::Upsert(records) => client.upsert(module, &records[rows]).into_call(),
            Write::Delete(ids) => client.delete_many(module, &ids[rows]).into_call(),
        }
    }
}

impl fmt::Debug for Batches<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Batches")
            .field("write", &self.write.name())
            .field("module", &self.module)
            .field("records", &self.write.count())
            .finish_non_exhaustive()
    }
}

/// The error of a write of many records that stopped midway. To continue, check the records that are
/// [`unknown`](Self::unknown), and send those that are [`unsent`](Self::unsent).
pub struct BatchError {
    outcomes: Vec<Option<RowOutcome>>,
    unknown: Vec<Range<usize>>,
    cause: Option<Cause>,
}

enum Cause {
    /// The records of the call, and its error.
    Call(Range<usize>, Box<Error>),
    /// The response has outcomes for another number of records.
    Count { sent: usize, answered: usize },
}

impl BatchError {
    fn new(records: usize) -> Self {
        Self {
            outcomes: vec![None; records],
            unknown: Vec::new(),
            cause: None,
        }
    }

    fn note(&mut self, rows: Range<usize>, answer: Option<Result<RowOutcomes, Error>>) {
        let cause = match answer {
            None => return,
            Some(Ok(found)) if found.len() == rows.len() => {
                let earlier = rows.start;
                for (place, outcome) in self.outcomes[rows].iter_mut().zip(found) {
                    *place = Some(outcome.behind(earlier));
                }
                return;
            }
            Some(Ok(found)) => {
                let (sent, answered) = (rows.len(), found.len());
                self.unknown.push(rows);
                Cause::Count { sent, answered }
            }
            Some(Err(error)) => {
                if error.may_have_arrived() {
                    self.unknown.push(rows.clone());
                }
                Cause::Call(rows, Box::new(error))
            }
        };
        self.cause.get_or_insert(cause);
    }

    fn verdict(self) -> Result<RowOutcomes, Self> {
        if self.cause.is_some() {
            return Err(self);
        }
        let outcomes = self.outcomes.into_iter().flatten().collect();
        Ok(RowOutcomes::new(outcomes, "data", ExtraFields::new()))
    }

    /// Returns the records that have an outcome: their indices in the input, and their outcomes.
    pub fn outcomes(&self) -> impl Iterator<Item = (usize, &RowOutcome)> {
        let outcomes = self.outcomes.iter().enumerate();
        outcomes.filter_map(|(index, outcome)| Some((index, outcome.as_ref()?)))
    }

    /// Returns the indices of records that were sent, and for which it is not known whether they were written.
    #[must_use]
    pub fn unknown(&self) -> &[Range<usize>] {
        &self.unknown
    }

    /// Returns the indices of records that were not written: not sent, or in a call that Zoho refused as a whole.
    pub fn unsent(&self) -> impl Iterator<Item = usize> {
        let outcomes = self.outcomes.iter().enumerate();
        outcomes.filter_map(|(index, outcome)| {
            let unknown = self.unknown.iter().any(|rows| rows.contains(&index));
            (outcome.is_none() && !unknown).then_some(index)
        })
    }

    /// Returns the first error of a call; `None` if a response did not match the request.
    #[must_use]
    pub fn error(&self) -> Option<&Error> {
        match self.cause.as_ref()? {
            Cause::Call(_, error) => Some(error),
            Cause::Count { .. } => None,
        }
    }
}

impl fmt::Display for BatchError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let all = self.outcomes.len();
        let done = self.outcomes().count();
        let unknown: usize = self.unknown.iter().map(Range::len).sum();
        let unsent = all - done - unknown;
        write!(
            f,
            "{done} of {all} records have an outcome, {unsent} were not written"
        )?;
        if unknown > 0 {
            write!(f, ", and of {unknown} it is not known")?;
        }
        match &self.cause {
            Some(Cause::Count { sent, answered }) => {
                write!(f, ": CRM gave {answered} outcomes for {sent} records")
            }
            // The error of a call as a whole counts from the first record of that call.
            Some(Cause::Call(rows, error)) if rows.start > 0 && has_path(error) => write!(
                f,
                ": the call that failed began with the record at index {}, and paths in its error count from there",
                rows.start
            ),
            _ => Ok(()),
        }
    }
}

/// Returns whether the details of the error contain the path of a row.
fn has_path(error: &Error) -> bool {
    let details = error.details().map(ToString::to_string);
    details.is_some_and(|details| details.contains("$.data["))
}

impl fmt::Debug for BatchError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // As `main` prints it: with the cause, which is separate in an error chain.
        match self.error() {
            Some(error) => write!(f, "{self}: {error}"),
            None => write!(f, "{self}"),
        }
    }
}

impl StdError for BatchError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.error().map(|error| error as _)
    }
}
