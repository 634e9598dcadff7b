//! Names put together and taken apart.

use std::collections::BTreeSet;

use zoho_catalog::naming::{camel, singular, snake};

/// Names that say nothing by themselves, or mean something else to those who read Rust.
const VAGUE: &str = "\
    Data Detail Info Value Type Item Result Response Request Object Content Option Vec String \
    Box Self Some None Ok Err Default Error Id Json Map Date DateTime Call Client Operation \
    Status State Kind Mode Name Field Meta Property Param Action Method Include Module Category \
    Source Target Key From To Sub Record Config Format Level Order Sort SortBy SortOrder Filter \
    List Array Entity Other Body Parent Child Count Display Permission Channel View Group Scope \
    Preference Setting Direction Resource Rule Condition Message Event Time Page Range Locale \
    Into File Task";

/// Endings of schema names that only say that they are schemas.
const ENDINGS: &str = "\
    Json Wrapper Schema Object Obj Response Request Res Req Resp Detail Details Strm Stream \
    Input Output Structure Array Arr List Body Data Info Min View Param Params Resposne Reponse \
    Schemas Type";

/// Beginnings of that kind.
const BEGINNINGS: &str = "\
    Get List Minified Mini Common";

/// Whether a name says by itself what it names.
pub(super) fn is_clear(name: &str) -> bool {
    !is_one_of(VAGUE, name) && name.len() > 2 && name.starts_with(|c: char| c.is_ascii_uppercase())
}

/// `Ticket` and `StatusType` as `TicketStatusType`; what begins with the owner's name stays.
pub(super) fn joined(owner: &str, name: &str) -> String {
    if name.starts_with(owner) {
        return name.to_owned();
    }
    // `TicketComment` and `CommentType` meet in the middle.
    let words = camel_words(owner);
    let last = words.last().map(String::as_str).unwrap_or_default();
    match name.strip_prefix(last) {
        Some(rest) if !last.is_empty() && rest.starts_with(|c: char| c.is_ascii_uppercase()) => {
            format!("{owner}{rest}")
        }
        _ => format!("{owner}{name}"),
    }
}

/// The common end of the names of several resources: `Attachment` for `AccountAttachment` and
/// `ContactAttachment`.
pub(super) fn common_end(names: &[String]) -> Option<String> {
    let names: BTreeSet<_> = names.iter().collect();
    let mut all = names.into_iter().map(|name| camel_words(name));
    let mut common = all.next()?;
    let mut several = false;
    for words in all {
        several = true;
        let same = common
            .iter()
            .rev()
            .zip(words.iter().rev())
            .take_while(|(left, right)| left == right)
            .count();
        common.drain(..common.len() - same);
    }
    (several && !common.is_empty()).then(|| common.concat())
}

/// The words of a CamelCase name.
fn camel_words(name: &str) -> Vec<String> {
    snake(name).split('_').map(camel).collect()
}

/// A CamelCase name in the singular.
pub(super) fn singular_camel(name: &str) -> String {
    camel(&singular(&snake(name)))
}

/// The name of a schema without what only says that it is one.
pub(super) fn cleaned(name: &str) -> Option<String> {
    let mut words = camel_words(name.trim_end_matches(|c: char| c.is_ascii_digit()));
    while words
        .last()
        .is_some_and(|word| is_one_of(ENDINGS, word) || word.chars().all(|c| c.is_ascii_digit()))
    {
        words.pop();
    }
    while words
        .first()
        .is_some_and(|word| is_one_of(BEGINNINGS, word))
    {
        words.remove(0);
    }
    (!words.is_empty()).then(|| singular_camel(&words.concat()))
}

/// Whether the word is in the list.
fn is_one_of(list: &str, word: &str) -> bool {
    list.split_whitespace().any(|listed| listed == word)
}
