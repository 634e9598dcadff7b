//! What is in the tree and should not be, and what should be and is not.

use std::fs;
use std::io;
use std::path::Path;

use anyhow::{Context as _, Result};

use super::Findings;
use crate::program::{output, program};

/// The longest file that is written by hand, in lines.
const LONGEST: usize = 500;

/// Code that marks unfinished work. In pieces, so that this file does not find itself.
const UNDONE_CODE: &[&str] = &[concat!("to", "do!("), concat!("#[", "ignore")];

/// Words that do, when they stand alone.
const UNDONE_WORDS: &[&str] = &[concat!("TO", "DO"), concat!("FIX", "ME")];

/// The commands that the README starts with.
const COMMANDS: &[&str] = &["cargo run -p zoho-cli -- audit --demo", "cargo xtask test"];

/// Looks at every file that git knows or would add.
pub(super) fn run() -> Result<Findings> {
    let mut git = program("git");
    git.args([
        "ls-files",
        "-z",
        "--cached",
        "--others",
        "--exclude-standard",
    ]);
    let mut findings = Findings::new();
    for path in output(&mut git)?.split('\0').filter(|path| is_text(path)) {
        if let Some(text) = read(path)? {
            findings.extend(undone(path, &text));
            findings.extend(too_long(path, &text));
        }
    }
    let readme = read("README.md")?.unwrap_or_default();
    findings.extend(unmentioned(&readme));
    Ok(findings)
}

/// The text of a file; none when git knows it and it is gone.
fn read(path: &str) -> Result<Option<String>> {
    match fs::read_to_string(path) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error).with_context(|| format!("cannot read {path}")),
    }
}

/// Whether the file is one that people write.
fn is_text(path: &str) -> bool {
    let extension = Path::new(path).extension();
    extension.is_some_and(|extension| ["rs", "md", "toml"].iter().any(|known| extension == *known))
}

/// The lines that speak of work left undone.
fn undone(path: &str, text: &str) -> Findings {
    let mut findings = Findings::new();
    for (number, line) in (1..).zip(text.lines()) {
        let code = UNDONE_CODE.iter().filter(|code| line.contains(**code));
        let words = UNDONE_WORDS.iter().filter(|word| has_word(line, word));
        for found in code.chain(words) {
            findings.push(format!("{path}:{number}: `{found}`"));
        }
    }
    findings
}

/// Whether `word` is in the line as a separate word.
fn has_word(line: &str, word: &str) -> bool {
    line.split(|c: char| !c.is_alphanumeric() && c != '_')
        .any(|found| found == word)
}

/// Says so when a file written by hand is too long to read.
fn too_long(path: &str, text: &str) -> Option<String> {
    let lines = text.lines().count();
    let in_folder = path.split('/').any(|folder| folder == "generated");
    let is_generated = in_folder || text.starts_with("// Written by `cargo xtask codegen`");
    let by_hand = path.ends_with(".rs") && !is_generated;
    (by_hand && lines > LONGEST).then(|| format!("{path}: {lines} lines, at most {LONGEST}"))
}

/// The commands that the README does not show.
fn unmentioned(readme: &str) -> Findings {
    let missing = COMMANDS
        .iter()
        .filter(|command| !readme.contains(**command));
    missing
        .map(|command| format!("README.md does not show `{command}`"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn work_left_undone_is_found_with_its_place() {
        let text = format!("fn a() {{\n    {}\"later\")\n}}\n", UNDONE_CODE[0]);
        let found = undone("src/a.rs", &text);
        assert_eq!(found, [format!("src/a.rs:2: `{}`", UNDONE_CODE[0])]);
        let text = format!("// {}: say it better\n", UNDONE_WORDS[1]);
        assert_eq!(undone("src/a.rs", &text).len(), 1);
        let text = format!("{} = \"slow\"]\nfn test() {{}}\n", UNDONE_CODE[1]);
        assert_eq!(undone("src/a.rs", &text).len(), 1);
    }

    #[test]
    fn longer_words_that_hold_such_a_word_are_fine() {
        let text = format!("let {0}IST = MY_{0};\n", UNDONE_WORDS[0]);
        assert!(undone("src/a.rs", &text).is_empty());
    }

    #[test]
    fn a_file_written_by_hand_has_a_limit_and_a_generated_one_none() {
        let text = "//\n".repeat(LONGEST + 1);
        assert!(too_long("crates/a/src/a.rs", &text).is_some());
        assert!(too_long("crates/a/src/a.rs", &text[3..]).is_none());
        assert!(too_long("crates/a/src/generated/a.rs", &text).is_none());
        assert!(too_long("README.md", &text).is_none());
    }

    #[test]
    fn only_text_is_read() {
        assert!(is_text("Cargo.toml"));
        assert!(!is_text("Cargo.lock"));
        assert!(!is_text("rs"));
    }

    #[test]
    fn a_readme_shows_both_commands() {
        assert_eq!(unmentioned("").len(), 2);
        assert_eq!(unmentioned("Run `cargo xtask test`.").len(), 1);
        assert!(unmentioned(&COMMANDS.join("\n")).is_empty());
    }
}
