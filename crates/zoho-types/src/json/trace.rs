//! Notes made while JSON is decoded: where it stopped, and the values without a place.

use std::cell::{Cell, RefCell};

use super::body::shown_key;
use super::reading::{Kind, Reading};

/// The maximum number of notes that are kept; the others are only counted.
const NOTES: usize = 1000;

/// A value whose kind does not match the type.
pub(super) struct Misfit {
    /// The path to it from the top, such as `data[3].owner.id`.
    pub(super) path: String,
    /// The expected kind, such as `an object`.
    pub(super) expected: &'static str,
    /// The kind found, such as `a number`.
    pub(super) found: &'static str,
}

impl std::fmt::Display for Misfit {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self {
            path,
            expected,
            found,
        } = self;
        write!(f, "`{path}` is {found}, and {expected} is expected")
    }
}

/// A value without a place.
struct Note {
    /// The innermost step first.
    steps: Vec<String>,
    expected: &'static str,
    found: Kind,
    /// Whether its text is kept in the extra fields of an enclosing object.
    kept: bool,
}

impl Note {
    fn to_misfit(&self) -> Misfit {
        Misfit {
            path: path(&self.steps),
            expected: self.expected,
            found: self.found.name(),
        }
    }
}

/// The notes for one JSON text. A text that matches costs a look at a counter.
#[derive(Default)]
pub(super) struct Trace {
    /// The path at which decoding stopped, the innermost step first.
    steps: RefCell<Vec<String>>,
    notes: RefCell<Vec<Note>>,
    noted: Cell<usize>,
    /// The memory that the extra fields of a type took last time, by the address of its name: the items of a list are
    /// alike.
    rooms: [Cell<(usize, usize)>; 8],
}

impl Trace {
    /// Records a step of the path while an error propagates.
    #[inline]
    pub(super) fn at<T, E>(
        &self,
        result: Result<T, E>,
        step: impl FnOnce() -> String,
    ) -> Result<T, E> {
        if result.is_err() {
            self.stopped(step());
        }
        result
    }

    #[cold]
    fn stopped(&self, step: String) {
        self.steps.borrow_mut().push(step);
    }

    /// Returns the path at which decoding stopped.
    pub(super) fn path(&self) -> String {
        path(&self.steps.borrow())
    }

    /// Records a value of another kind than expected.
    #[cold]
    pub(super) fn misfit(&self, expected: &'static str, found: Kind) -> Reading {
        let mut notes = self.notes.borrow_mut();
        if notes.len() < NOTES {
            notes.push(Note {
                steps: Vec::new(),
                expected,
                found,
                kept: false,
            });
            self.noted.set(notes.len());
        }
        Reading::Misfit
    }

    /// Records an item of a list or map that cannot be left out of it.
    #[inline]
    pub(super) fn item(&self, reading: Reading) {
        match reading {
            Reading::Null => _ = self.misfit("a value", Kind::Null),
            Reading::Blank => _ = self.misfit("a value", Kind::Text),
            Reading::Extra | Reading::Misfit => {}
        }
    }

    /// Marks the values recorded since there were `noted` notes as kept.
    pub(super) fn kept(&self, noted: usize) {
        for note in &mut self.notes.borrow_mut()[noted..] {
            note.kept = true;
        }
    }

    /// Returns the first value that did not match and cannot be left out.
    pub(super) fn obstacle(&self) -> Option<Misfit> {
        let notes = self.notes.borrow();
        let mut obstacles = notes.iter().filter(|note| !note.kept);
        obstacles.next().map(Note::to_misfit)
    }

    /// Returns the number of notes.
    #[inline]
    pub(super) fn noted(&self) -> usize {
        self.noted.get()
    }

    /// Adds `step` to the path of the values recorded since there were `noted` notes.
    #[inline]
    pub(super) fn within(&self, noted: usize, step: &str) {
        if self.noted.get() > noted {
            self.add_step(noted, step);
        }
    }

    #[cold]
    fn add_step(&self, noted: usize, step: &str) {
        for note in &mut self.notes.borrow_mut()[noted..] {
            note.steps.push(step.to_owned());
        }
    }

    /// Returns the memory that the extra fields of an object of that type are likely to take.
    pub(super) fn room(&self, name: &'static str) -> usize {
        let (of, size) = self.rooms[slot(name)].get();
        if of == name.as_ptr().addr() {
            size + size / 16 + 16
        } else {
            64
        }
    }

    /// Records the memory that they took.
    pub(super) fn took(&self, name: &'static str, size: usize) {
        self.rooms[slot(name)].set((name.as_ptr().addr(), size));
    }

    /// Returns the values that did not match.
    pub(super) fn misfits(&self) -> Vec<Misfit> {
        let notes = self.notes.borrow();
        notes.iter().map(Note::to_misfit).collect()
    }

    /// Reports the values that did not match, each member once however many rows have it.
    pub(super) fn tell(&self) {
        let mut told: Vec<String> = Vec::new();
        for misfit in self.misfits() {
            let member = without_indexes(&misfit.path);
            if !told.contains(&member) {
                let Misfit {
                    expected, found, ..
                } = misfit;
                tracing::warn!(
                    member,
                    expected,
                    found,
                    "Zoho sent a member of another kind than its description says; it is among the other members"
                );
                told.push(member);
            }
        }
    }
}

fn slot(name: &str) -> usize {
    (name.as_ptr().addr() / 8) % 8
}

/// Returns the path from the top, such as `data[3].owner.id`; a dot for the top itself.
fn path(steps: &[String]) -> String {
    let mut path = String::new();
    for step in steps.iter().rev() {
        if !path.is_empty() && !step.starts_with('[') {
            path.push('.');
        }
        path.push_str(shown_key(step));
    }
    if path.is_empty() {
        path.push('.');
    }
    path.chars().take(200).collect()
}

fn without_indexes(path: &str) -> String {
    let mut parts = path.split('[');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |shown, part| {
        shown + "[]" + part.split_once(']').map_or("", |(_, rest)| rest)
    })
}
