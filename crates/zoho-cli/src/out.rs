//! The two outputs: results go to standard output, messages to standard error.

use std::env;
use std::fmt::{self, Display};
use std::io::{self, IsTerminal, Write};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::terminal;

/// The two outputs. Clones write to the same ones.
///
/// A reader that closes the pipe (`zoho audit | head -1`) is not a failure: the rest is dropped.
#[derive(Debug, Clone)]
pub(crate) struct Out {
    shared: Arc<Shared>,
}

#[derive(Debug)]
struct Shared {
    results: Sink,
    messages: Sink,
    is_terminal: bool,
    broken: Mutex<Option<io::Error>>,
    out: Paint,
    err: Paint,
}

impl Default for Out {
    /// Returns standard output and standard error.
    fn default() -> Self {
        let is_terminal = io::stdout().is_terminal();
        Self::with(Shared {
            results: Sink::Stdout,
            messages: Sink::Stderr,
            is_terminal,
            broken: Mutex::new(None),
            out: Paint::on_terminal(is_terminal),
            err: Paint::on_terminal(io::stderr().is_terminal()),
        })
    }
}

impl Out {
    /// Returns outputs other than the standard ones.
    pub(crate) fn to(
        results: impl Write + Send + 'static,
        messages: impl Write + Send + 'static,
    ) -> Self {
        Self::with(Shared {
            results: Sink::Writer(Mutex::new(Box::new(results))),
            messages: Sink::Writer(Mutex::new(Box::new(messages))),
            is_terminal: false,
            broken: Mutex::new(None),
            out: Paint::OFF,
            err: Paint::OFF,
        })
    }

    fn with(shared: Shared) -> Self {
        Self {
            shared: Arc::new(shared),
        }
    }

    /// Writes help that was asked for.
    pub(crate) fn help(&self, error: &clap::Error) {
        match self.shared.results {
            // In colour, if the terminal supports it.
            Sink::Stdout => self.keep(error.print()),
            _ => self.bytes(error.render().to_string().as_bytes()),
        }
    }

    /// Writes a line of the result, for people.
    pub(crate) fn line(&self, line: impl Display) {
        let mut line = terminal::shown(&line.to_string());
        line.push('\n');
        self.bytes(line.as_bytes());
    }

    /// Writes JSON as the result. On a terminal, unsafe characters are escaped.
    pub(crate) fn json(&self, json: impl Display) {
        let mut json = json.to_string();
        if self.is_terminal() {
            json = terminal::harmless_json(&json);
        }
        json.push('\n');
        self.bytes(json.as_bytes());
    }

    /// Writes bytes from a server unchanged; on a terminal, unsafe characters are escaped.
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

    /// Writes a part of the result unchanged.
    pub(crate) fn bytes(&self, bytes: &[u8]) {
        if self.broken().is_none() {
            self.keep(self.shared.results.write(bytes));
        }
    }

    /// Keeps the first failure to write.
    fn keep(&self, written: io::Result<()>) {
        if let Err(e) = written {
            self.broken().get_or_insert(e);
        }
    }

    fn broken(&self) -> MutexGuard<'_, Option<io::Error>> {
        let broken = &self.shared.broken;
        broken.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Writes a message. A failure to write it is ignored.
    pub(crate) fn note(&self, line: impl Display) {
        let mut line = terminal::shown(&line.to_string());
        line.push('\n');
        let _ = self.shared.messages.write(line.as_bytes());
    }

    /// Returns whether the result goes to a terminal.
    pub(crate) fn is_terminal(&self) -> bool {
        self.shared.is_terminal
    }

    /// Returns the colours for results.
    pub(crate) fn paint(&self) -> Paint {
        self.shared.out
    }

    /// Returns the colours for messages.
    pub(crate) fn err_paint(&self) -> Paint {
        self.shared.err
    }

    /// Returns the first failure to write a result, unless the reader closed the pipe.
    pub(crate) fn finish(&self) -> io::Result<()> {
        match self.broken().take() {
            Some(e) if e.kind() != io::ErrorKind::BrokenPipe => Err(e),
            _ => Ok(()),
        }
    }
}

/// The destination of one of the outputs.
enum Sink {
    Stdout,
    Stderr,
    Writer(Mutex<Box<dyn Write + Send>>),
}

impl Sink {
    fn write(&self, bytes: &[u8]) -> io::Result<()> {
        let write = |to: &mut dyn Write| to.write_all(bytes).and_then(|()| to.flush());
        match self {
            Self::Stdout => write(&mut io::stdout().lock()),
            Self::Stderr => write(&mut io::stderr().lock()),
            Self::Writer(to) => write(&mut **to.lock().unwrap_or_else(PoisonError::into_inner)),
        }
    }
}

impl fmt::Debug for Sink {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Stdout => "Stdout",
            Self::Stderr => "Stderr",
            Self::Writer(_) => "Writer",
        })
    }
}

/// Colours, or none if the output is not a terminal that supports them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Paint {
    on: bool,
}

impl Paint {
    /// No colours.
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
