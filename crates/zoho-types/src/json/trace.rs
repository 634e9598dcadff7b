//! What is noted while JSON is read: where it stopped, and what had no place.

use std::cell::{Cell, RefCell};

use super::body::shown_key;
use super::reading::{Kind, Reading};

/// The most notes that are kept; of the others only the number is.
const NOTES: usize = 1000;

/// A value that was not of the kind that the type says.
pub(super) struct Misfit {
    /// The way to it from the top, such as `data[3].owner.id`.
    pub(super) path: String,
    /// What was expected, such as `an object`.
    pub(super) expected: &'static str,
    /// What was found, such as `a number`.
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

/// One thing that had no place.
struct Note {
    /// The innermost step first.
    steps: Vec<String>,
    expected: &'static str,
    found: Kind,
    /// The text of it is kept among the unnamed members of an object above it.
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

/// What is noted on the way through one JSON text. A text that fits costs a look at a counter.
#[derive(Default)]
pub(super) struct Trace {
    /// Where reading stopped, the innermost step first.
    steps: RefCell<Vec<String>>,
    notes: RefCell<Vec<Note>>,
    noted: Cell<usize>,
    /// How much room the unnamed members of a type took last time, by the address of its name: the items of
    /// a list are alike.
    rooms: [Cell<(usize, usize)>; 8],
}

impl Trace {
    /// Notes a step of the way out of an error.
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

    /// Where reading stopped.
    pub(super) fn path(&self) -> String {
        path(&self.steps.borrow())
    }

    /// Notes a value of another kind than is expected.
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

    /// Notes an item of a list or map that cannot be left out of it.
    #[inline]
    pub(super) fn item(&self, reading: Reading) {
        match reading {
            Reading::Null => _ = self.misfit("a value", Kind::Null),
            Reading::Blank => _ = self.misfit("a value", Kind::Text),
            Reading::Kept | Reading::Misfit => {}
        }
    }

    /// Says that the text of what was noted since there were `noted` is kept.
    pub(super) fn kept(&self, noted: usize) {
        for note in &mut self.notes.borrow_mut()[noted..] {
            note.kept = true;
        }
    }

    /// The first value that did not fit and cannot be left out.
    pub(super) fn obstacle(&self) -> Option<Misfit> {
        let notes = self.notes.borrow();
        let mut obstacles = notes.iter().filter(|note| !note.kept);
        obstacles.next().map(Note::to_misfit)
    }

    /// How many notes there are.
    #[inline]
    pub(super) fn noted(&self) -> usize {
        self.noted.get()
    }

    /// Says that what was noted since there were `noted` stands within `step`.
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

    /// How much room the unnamed members of an object of that type are likely to take.
    pub(super) fn room(&self, name: &'static str) -> usize {
        let (of, size) = self.rooms[slot(name)].get();
        if of == name.as_ptr().addr() {
            size + size / 16 + 16
        } else {
            64
        }
    }

    /// Notes how much room they took.
    pub(super) fn took(&self, name: &'static str, size: usize) {
        self.rooms[slot(name)].set((name.as_ptr().addr(), size));
    }

    /// The values that did not fit.
    pub(super) fn misfits(&self) -> Vec<Misfit> {
        let notes = self.notes.borrow();
        notes.iter().map(Note::to_misfit).collect()
    }

    /// Tells what did not fit, each member once however many rows have it.
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

/// The way from the top, such as `data[3].owner.id`; a dot for the top itself.
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
