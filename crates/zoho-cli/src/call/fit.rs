//! Warnings about JSON that does not fit the types of its operation.

use std::collections::BTreeSet;

use serde_json::Value;
use strsim::jaro_winkler;
use zoho::http::dynamic::{Finding, FindingKind};

use super::command_line::CommandLine;
use crate::failure::Failure;
use crate::out::Out;
use crate::text::count;

/// The number of different findings that are reported.
const REPORTED: usize = 20;

/// The minimum similarity of a name that is suggested.
const ALIKE: f64 = 0.75;

/// Reports where a body does not fit the operation, or refuses it if the line is strict.
///
/// # Errors
/// [`Failure`] with the list, when the line asks to be strict.
pub(super) fn body(line: &CommandLine, findings: Vec<Finding>, out: &Out) -> Result<(), Failure> {
    let sample = line.sample_body();
    let sentences = sentences(&findings, |finding| {
        sentence(
            finding,
            sample.as_ref().and_then(|sample| nearest(sample, finding)),
        )
    });
    if sentences.is_empty() {
        return Ok(());
    }
    let name = line.operation_name();
    let notation = match line.operation().body_notation() {
        None => String::new(),
        Some(notation) => format!(" (`{notation}`)"),
    };
    if line.is_strict() {
        return Err(Failure::usage(format!(
            "nothing is sent: the body is not what {name} takes{notation}: {}; --template prints one to \
             fill in",
            sentences.join("; ")
        )));
    }
    for sentence in sentences {
        warn(&format!("the body of {name}{notation}: {sentence}"), out);
    }
    out.note("It is sent as it is; --strict refuses such a body.");
    Ok(())
}

/// Reports where a response does not fit its type.
pub(super) fn response(line: &CommandLine, findings: &[Finding], out: &Out) {
    for sentence in sentences(findings, |finding| sentence(finding, None)) {
        let name = line.operation_name();
        warn(&format!("the response of {name}: {sentence}"), out);
    }
}

fn warn(sentence: &str, out: &Out) {
    out.note(format_args!(
        "{} {sentence}",
        out.err_paint().yellow("warning:")
    ));
}

/// Returns a sentence for each finding; the same finding in many rows is reported once.
fn sentences(findings: &[Finding], sentence: impl Fn(&Finding) -> String) -> Vec<String> {
    let mut seen = BTreeSet::new();
    let different = findings.iter().filter(|finding| {
        let kind = format!("{:?} {}", finding.kind(), finding.found());
        seen.insert((without_indexes(finding.path()), kind))
    });
    let different: Vec<_> = different.collect();
    let mut sentences: Vec<_> = different
        .iter()
        .take(REPORTED)
        .map(|f| sentence(f))
        .collect();
    if different.len() > REPORTED {
        sentences.push(format!(
            "and {} more",
            count(different.len() - REPORTED, "finding")
        ));
    }
    sentences
}

fn sentence(finding: &Finding, nearest: Option<String>) -> String {
    match nearest {
        Some(name) => format!("{finding}; did you mean `{name}`?"),
        None => finding.to_string(),
    }
}

/// Returns the known member that is most similar to an unknown one.
fn nearest(sample: &Value, finding: &Finding) -> Option<String> {
    if finding.kind() != FindingKind::Unknown {
        return None;
    }
    let path = without_indexes(finding.path());
    let mut names: Vec<_> = path.split('.').collect();
    let name = names.pop()?.trim_end_matches("[]");
    let mut here = inside(sample);
    for step in names {
        here = inside(here.get(step.trim_end_matches("[]"))?);
    }
    let there = here.as_object()?.keys();
    let alike = there.map(|key| {
        let alike = jaro_winkler(&key.to_lowercase(), &name.to_lowercase());
        (alike, key)
    });
    let nearest = alike.max_by(|a, b| a.0.total_cmp(&b.0))?;
    (nearest.0 >= ALIKE).then(|| nearest.1.clone())
}

/// Returns the first item of a list, at any depth.
fn inside(mut value: &Value) -> &Value {
    while let Some(first) = value.as_array().and_then(|items| items.first()) {
        value = first;
    }
    value
}

/// Returns `data[].owner` for `data[3].owner`.
fn without_indexes(path: &str) -> String {
    let mut parts = path.split('[');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |shown, part| {
        shown + "[]" + part.split_once(']').map_or("", |(_, rest)| rest)
    })
}
