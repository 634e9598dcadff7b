//! The responses to writes: an outcome for each row, in the order in which the rows were sent.

mod outcomes;
#[cfg(feature = "records")]
mod place;
mod read;

use std::borrow::Cow;
use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use zoho_http::product::ApiError;
use zoho_types::json::{self, About, Field, Fields, Object, Places, Slot, View};
use zoho_types::{DateTime, ExtraFields, Id};

pub use self::outcomes::{Placed, RowOutcomes};
#[cfg(feature = "dynamic")]
pub(crate) use self::read::tally;
#[allow(unused_imports, reason = "not every area has such an answer")]
pub(crate) use self::read::{are_in, outcome, outcomes};

/// The outcome of one row.
///
/// Only a row whose status is `success` was written; one with an unknown status was not.
///
/// ```
/// use zoho_crm::RowOutcome;
///
/// fn note(outcome: &RowOutcome) {
///     match outcome {
///         RowOutcome::Success(row) => println!("{:?} {:?}", row.action, row.id()),
///         RowOutcome::Failure(row) => println!("{}: {} {:?}", row.code, row.message, row.api_name()),
///     }
/// }
/// ```
#[derive(Debug, Clone, PartialEq)]
pub enum RowOutcome {
    /// The row was written.
    Success(RowSuccess),
    /// The row was not written.
    Failure(RowFailure),
}

/// A code or status of a row, which CRM may leave out.
///
/// ```
/// use zoho_crm::RowCode;
///
/// let code = RowCode::from("SUCCESS");
/// assert_eq!(code, "SUCCESS");
/// assert_eq!(code.get(), Some("SUCCESS"));
/// assert_eq!(RowCode::default().get(), None);
/// ```
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct RowCode(Option<String>);

impl RowCode {
    /// Returns the text, or `None` if CRM left it out.
    #[must_use]
    pub fn get(&self) -> Option<&str> {
        self.0.as_deref()
    }
}

impl From<&str> for RowCode {
    fn from(word: &str) -> Self {
        Self(Some(word.to_owned()))
    }
}

impl PartialEq<str> for RowCode {
    fn eq(&self, word: &str) -> bool {
        self.get() == Some(word)
    }
}

impl PartialEq<&str> for RowCode {
    fn eq(&self, word: &&str) -> bool {
        self.get() == Some(*word)
    }
}

impl fmt::Display for RowCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.get().unwrap_or("(no code)"))
    }
}

impl fmt::Debug for RowCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Field for RowCode {
    fn place(&mut self, there: bool) -> Slot<'_> {
        self.0.place(there)
    }

    fn view(&self) -> View<'_> {
        self.0.view()
    }
}

/// A row that was written.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RowSuccess {
    /// Usually `SUCCESS`; `SCHEDULED` if CRM does the work later.
    pub code: RowCode,
    /// For example `record added`.
    pub message: String,
    /// `success`.
    pub status: RowCode,
    /// The action of an upsert: `insert` or `update`.
    pub action: Option<String>,
    /// The field by which an upsert found the existing record.
    pub duplicate_field: Option<String>,
    /// The details of the record: usually its id, times and users.
    pub details: ExtraFields,
    /// Members without a field here.
    pub extra: ExtraFields,
}

/// A row that was not written.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RowFailure {
    /// For example `MANDATORY_NOT_FOUND`.
    pub code: RowCode,
    /// The description of the error, in Zoho's words.
    pub message: String,
    /// `error`, or a status that this version of the crate does not know.
    pub status: RowCode,
    /// The field, limit or record that the error is about, as free JSON.
    pub details: ExtraFields,
    /// Members without a field here.
    pub extra: ExtraFields,
}

/// Implements reading and writing of a row: texts that may be missing, and members that are left out if they are empty.
macro_rules! row {
    ($type:ident { $($word:literal => $word_field:ident),*; $($key:literal => $field:ident),* }) => {
        impl Object for $type {
            fn fields(&self, to: &mut Fields<'_>) {
                $(let $field: &dyn Field = if self.$field.is_empty() {
                    &None::<String>
                } else {
                    &self.$field
                };)*
                to.are(
                    &About {
                        name: stringify!($type),
                        keys: &[$($word,)* $($key),*],
                        required: &[],
                        constraints: &[],
                    },
                    &[$(&self.$word_field,)* $($field),*],
                    Some(&self.extra),
                );
            }

            fn places(&mut self, to: &mut Places<'_>) {
                to.are(
                    &About {
                        name: stringify!($type),
                        keys: &[$($word,)* $($key),*],
                        required: &[],
                        constraints: &[],
                    },
                    &mut [$(&mut self.$word_field,)* $(&mut self.$field),*],
                    Some(&mut self.extra),
                );
            }
        }

        impl $type {
            /// Assigns `members` to the fields of their names. One that does not match its field, or is empty, is kept
            /// in the extra fields and written back unchanged.
            fn of(members: &ExtraFields) -> Self {
                let mut this = Self::default();
                for (key, json) in read::last_of_each(members) {
                    let read = match read::fits(key, json) {
                        true => json::read_member(&mut this, key, json.as_bytes()),
                        false => None,
                    };
                    let kept = match read {
                        Some(read) => read.map(|_| ()),
                        None => this.extra.insert_raw(key, json),
                    };
                    debug_assert!(kept.is_ok(), "what was read is read again");
                }
                this
            }
        }

        impl Serialize for $type {
            fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                json::serialize(View::Object(self), to)
            }
        }

        impl<'de> Deserialize<'de> for $type {
            fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                ExtraFields::deserialize(from).map(|members| Self::of(&members))
            }
        }
    };
}

row!(RowSuccess {
    "code" => code,
    "status" => status,
    "action" => action,
    "duplicate_field" => duplicate_field;
    "message" => message,
    "details" => details
});

row!(RowFailure {
    "code" => code,
    "status" => status;
    "message" => message,
    "details" => details
});

impl RowSuccess {
    /// Returns the id of the record.
    #[must_use]
    pub fn id(&self) -> Option<Id> {
        self.details.read("id").ok()?
    }

    /// Returns the time at which the record was created.
    #[must_use]
    pub fn created_time(&self) -> Option<DateTime> {
        self.details.read("Created_Time").ok()?
    }

    /// Returns the time at which the record was last changed.
    #[must_use]
    pub fn modified_time(&self) -> Option<DateTime> {
        self.details.read("Modified_Time").ok()?
    }
}

impl RowFailure {
    /// Returns the API name of the invalid field.
    #[must_use]
    pub fn api_name(&self) -> Option<Cow<'_, str>> {
        self.details.text("api_name")
    }

    /// Returns the position in the request, such as `$.data[1].Company`. For a write that was split into several calls,
    /// the number is the index of the row in the whole input.
    #[must_use]
    pub fn json_path(&self) -> Option<Cow<'_, str>> {
        self.details.text("json_path")
    }
}

impl RowOutcome {
    /// Returns whether it was written.
    #[must_use]
    pub fn is_success(&self) -> bool {
        matches!(self, Self::Success(_))
    }

    /// Returns `SUCCESS`, or the code of the error.
    #[must_use]
    pub fn code(&self) -> &RowCode {
        match self {
            Self::Success(row) => &row.code,
            Self::Failure(row) => &row.code,
        }
    }

    /// Returns the status as received: `success`, `error`, or another word.
    #[must_use]
    pub fn status(&self) -> &RowCode {
        match self {
            Self::Success(row) => &row.status,
            Self::Failure(row) => &row.status,
        }
    }

    /// Returns the details of the row.
    #[must_use]
    pub fn details(&self) -> &ExtraFields {
        match self {
            Self::Success(row) => &row.details,
            Self::Failure(row) => &row.details,
        }
    }

    /// Returns the row that was written, or an error for a row that was not.
    ///
    /// # Errors
    /// Returns [`RowFailure`] if it was not written.
    pub fn into_result(self) -> Result<RowSuccess, RowFailure> {
        match self {
            Self::Success(row) => Ok(row),
            Self::Failure(row) => Err(row),
        }
    }
}

impl fmt::Display for RowFailure {
    /// Writes the code, the message, the position, and the other details that name something, but no values of the row.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({})", self.code, self.message)?;
        let mut names = self.details.to_map();
        names.remove("json_path");
        let (path, field) = (self.json_path(), self.api_name());
        if let Some(place) = path.as_ref().or(field.as_ref()) {
            write!(f, " at `{place}`")?;
            if field
                .as_ref()
                .is_some_and(|field| place.ends_with(&**field))
            {
                names.remove("api_name");
            }
        }
        let names = ApiError::new("", "").with_details(Some(names.into()));
        match names.names() {
            names if names.is_empty() => Ok(()),
            names => write!(f, " [{names}]"),
        }
    }
}

impl fmt::Debug for RowFailure {
    /// Writes the sentence that a program prints when it ends with this error; the long form shows the members.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if f.alternate() {
            json::debug(self, f)
        } else {
            fmt::Display::fmt(self, f)
        }
    }
}

impl fmt::Debug for RowSuccess {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        json::debug(self, f)
    }
}

impl std::error::Error for RowFailure {}

impl Serialize for RowOutcome {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Success(row) => row.serialize(to),
            Self::Failure(row) => row.serialize(to),
        }
    }
}

impl<'de> Deserialize<'de> for RowOutcome {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        ExtraFields::deserialize(from).map(|members| read::row(&members))
    }
}

#[cfg(test)]
mod tests;
