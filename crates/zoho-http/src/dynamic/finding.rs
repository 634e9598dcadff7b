//! Differences between JSON and the type of an operation.

use std::fmt;

/// A place at which JSON does not match the type of an operation. It holds nothing of the value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    path: String,
    kind: FindingKind,
    expected: &'static str,
    found: &'static str,
}

/// The kind of a [`Finding`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FindingKind {
    /// The value has another kind of JSON than the type.
    Type,
    /// A member that the type requires is missing.
    Missing,
    /// The type has no member of this name. Zoho may know it, so it is refused only if
    /// [`strict`](super::Arguments::strict) is set.
    Unknown,
    /// The object has the member more than once. JSON parsers use the last one.
    Repeated,
    /// The text holds half of a surrogate pair (`\ud800`), which is not a character.
    NoCharacter,
}

impl Finding {
    pub(super) fn new(
        kind: FindingKind,
        path: String,
        expected: &'static str,
        found: &'static str,
    ) -> Self {
        Self {
            path,
            kind,
            expected,
            found,
        }
    }

    /// Returns the path from the top, such as `data[3].owner.id`; a dot for the top itself.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Returns the kind of difference.
    #[must_use]
    pub fn kind(&self) -> FindingKind {
        self.kind
    }

    /// Returns the kind that the type expects.
    #[must_use]
    pub fn expected(&self) -> &'static str {
        self.expected
    }

    /// Returns the kind of JSON that was found, never its value.
    #[must_use]
    pub fn found(&self) -> &'static str {
        self.found
    }

    /// Returns whether it is a member that the type does not have.
    #[must_use]
    pub fn is_unknown(&self) -> bool {
        self.kind == FindingKind::Unknown
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            path,
            kind,
            expected,
            found,
        } = self;
        match kind {
            FindingKind::Type => write!(f, "`{path}` is {found} where {expected} is expected"),
            FindingKind::Missing => write!(f, "`{path}` is required and missing"),
            FindingKind::Unknown => write!(f, "`{path}` ({found}) is no member of the type"),
            FindingKind::Repeated => write!(f, "`{path}` is given more than once"),
            FindingKind::NoCharacter => {
                write!(
                    f,
                    "`{path}` holds half of a surrogate pair (such as \\ud800)"
                )
            }
        }
    }
}

/// The maximum number of findings for one JSON text: any others are usually of the same kind.
pub(super) const MOST: usize = 100;

/// Emits an event for each finding.
pub(super) fn tell<'a>(
    operation: &str,
    message: &'static str,
    findings: impl Iterator<Item = &'a Finding>,
) {
    for finding in findings {
        tracing::warn!(
            operation,
            path = finding.path,
            expected = finding.expected,
            found = finding.found,
            kind = ?finding.kind,
            "{message}"
        );
    }
}
