//! Where everything is written: results to standard output, the rest to standard error.

use std::env;
use std::fmt::Display;
use std::io::{self, IsTerminal, Write};
use std::sync::{Arc, Mutex, PoisonError};

use crate::terminal;

/// The two outputs. Clones write to the same.
///
/// A reader that has seen enough (`zoho audit | head -1`) is no failure: what comes after is dropped.
#[derive(Debug, Clone)]
pub(crate) struct Out {
    shared: Arc<Shared>,
}

#[derive(Debug)]
struct Shared {
    broken: Mutex<Option<io::Error>>,
    out: Paint,
    err: Paint,
}

impl Out {
    pub(crate) fn new() -> Self {
        Self {
            shared: Arc::new(Shared {
                broken: Mutex::new(None),
                out: Paint::on_terminal(io::stdout().is_terminal()),
                err: Paint::on_terminal(io::stderr().is_terminal()),
            }),
        }
    }

    /// A line of the result, for people.
    pub(crate) fn line(&self, line: impl Display) {
        let mut line = terminal::shown(&line.to_string());
        line.push('\n');
        self.bytes(line.as_bytes());
    }

    /// JSON as the result. On a terminal, characters that could play with it are written as JSON's escapes.
    pub(crate) fn json(&self, json: impl Display) {
        let mut json = json.to_string();
        if self.is_terminal() {
            json = terminal::harmless_json(&json);
        }
        json.push('\n');
        self.bytes(json.as_bytes());
    }

    /// What came from a server, as it came; on a terminal without what could play with it.
    pub(crate) fn foreign(&self, bytes: &[u8]) {
        if self.is_terminal() {
            let mut text = terminal::harmless_bytes(bytes);
            if !text.ends_with('\n') {
                text.push('\n');
            }
            self.bytes(text.as_bytes());
        } else {
            self.bytes(bytes);
        }
    }

    /// A part of the result, as it is.
    pub(crate) fn bytes(&self, bytes: &[u8]) {
        let mut broken = self
            .shared
            .broken
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        if broken.is_none() {
            let mut stdout = io::stdout().lock();
            *broken = stdout.write_all(bytes).and_then(|()| stdout.flush()).err();
        }
    }

    /// A line for the person at the terminal. It is no result: when nobody takes it, nothing is lost.
    pub(crate) fn note(&self, line: impl Display) {
        let line = terminal::shown(&line.to_string());
        let _ = writeln!(io::stderr().lock(), "{line}");
    }

    /// Whether the result goes to a person.
    pub(crate) fn is_terminal(&self) -> bool {
        io::stdout().is_terminal()
    }

    /// Colours for results.
    pub(crate) fn paint(&self) -> Paint {
        self.shared.out
    }

    /// Colours for notes.
    pub(crate) fn err_paint(&self) -> Paint {
        self.shared.err
    }

    /// Whether all results were written, as far as somebody wanted them.
    pub(crate) fn finish(&self) -> io::Result<()> {
        let mut broken = self
            .shared
            .broken
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        match broken.take() {
            Some(e) if e.kind() != io::ErrorKind::BrokenPipe => Err(e),
            _ => Ok(()),
        }
    }
}

/// Colours, or none where they would be in the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Paint {
    on: bool,
}

impl Paint {
    /// No colours.
    #[cfg(test)]
    pub(crate) const OFF: Self = Self { on: false };

    fn on_terminal(is_terminal: bool) -> Self {
        let is_set = |name| env::var_os(name).is_some_and(|value| !value.is_empty());
        let dumb = env::var_os("TERM").is_some_and(|term| term == "dumb");
        // Windows' old console shows the codes themselves.
        let able = !cfg!(windows) || is_set("WT_SESSION") || is_set("TERM");
        Self {
            on: is_terminal && able && !dumb && !is_set("NO_COLOR"),
        }
    }

    pub(crate) fn bold(self, text: &str) -> String {
        self.code("1", text)
    }

    pub(crate) fn dim(self, text: &str) -> String {
        self.code("2", text)
    }

    pub(crate) fn red(self, text: &str) -> String {
        self.code("1;31", text)
    }

    pub(crate) fn green(self, text: &str) -> String {
        self.code("32", text)
    }

    pub(crate) fn yellow(self, text: &str) -> String {
        self.code("33", text)
    }

    fn code(self, code: &str, text: &str) -> String {
        if self.on {
            terminal::coloured(code, text)
        } else {
            text.to_owned()
        }
    }
}
