//! Parser of `product.toml`.

use std::collections::BTreeMap;

use crate::document::{self, Entry, Item, Read, Table};
use crate::error::{Error, Fault};
use crate::product::{
    DateTimes, Endpoint, Errors, FailureClass, Hook, Organization, OrganizationPlace, Product,
    ProductHost, ProductPaging, Rule, Scopes, Success, Within,
};

/// Parses `product.toml` from the text of `file`.
pub(crate) fn product(file: &str, text: &str) -> Result<Product, Error> {
    document::document(text, product_of).map_err(|fault| fault.of_file(file, text))
}

fn product_of(document: &Table<'_>) -> Read<Product> {
    let mut product = Product::default();
    each(document, |entry| {
        let item = entry.item;
        match entry.key {
            "name" => product.name = item.parsed(name)?,
            "version" => product.version = item.parsed(version)?,
            "title" => product.title = item.string()?,
            "host" => product.host = host(item)?,
            "documentation" => product.documentation = Some(item.string()?),
            "date_times" => product.date_times = item.parsed(date_times)?,
            "organization" => product.organization = Some(organization(item)?),
            "scopes" => product.scopes = scopes(item)?,
            "errors" => product.errors = errors(item)?,
            "rules" => product.rules = rules(item)?,
            "paging" => product.paging = Some(paging(item)?),
            "beyond_pages" => product.beyond_pages = texts(item)?,
            "by_hand" => {
                product.by_hand = item.list()?.map(|i| i.parsed(hook)).collect::<Read<_>>()?
            }
            "editions" => product.editions = editions(item)?,
            _ => return Ok(Key::Unknown),
        }
        Ok(Key::Known)
    })?;
    for key in ["name", "version", "title", "host"] {
        document.required(key)?;
    }
    Ok(product)
}

/// Whether a key is known in its table.
enum Key {
    Known,
    Unknown,
}

/// Parses each key of a table, and adds the key to faults.
fn each<'a>(table: &Table<'a>, mut read: impl FnMut(&Entry<'a>) -> Read<Key>) -> Read<()> {
    table.iter().try_for_each(|entry| {
        match read(&entry).map_err(|fault| fault.under(entry.key))? {
            Key::Known => Ok(()),
            Key::Unknown => Err(entry.unknown()),
        }
    })
}

/// Parses a table of texts with any keys.
fn texts(item: Item<'_>) -> Read<BTreeMap<String, String>> {
    let mut texts = BTreeMap::new();
    each(&item.table()?, |entry| {
        texts.insert(entry.key.to_owned(), entry.item.string()?);
        Ok(Key::Known)
    })?;
    Ok(texts)
}

/// Parses a name that is valid for a module, a crate and a folder.
fn name(text: &str) -> Read<String> {
    let is_name = text.starts_with(|c: char| c.is_ascii_lowercase())
        && text
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_');
    match is_name {
        true => Ok(text.to_owned()),
        false => Err(Fault::new(format!("`{text}` is no name in snake_case"))),
    }
}

fn version(text: &str) -> Read<String> {
    let is_version =
        !text.is_empty() && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'.');
    match is_version {
        true => Ok(text.to_owned()),
        false => Err(Fault::new(format!("`{text}` is no version"))),
    }
}

fn host(item: Item<'_>) -> Read<ProductHost> {
    let Some(keys) = item.as_table() else {
        return item.parsed(endpoint).map(ProductHost::Endpoint);
    };
    each(&keys, |entry| match entry.key {
        "beside" | "label" => Ok(Key::Known),
        _ => Ok(Key::Unknown),
    })?;
    let beside = keys.required("beside")?.parsed(endpoint);
    let label = keys.required("label")?.parsed(label);
    Ok(ProductHost::Sibling {
        beside: beside.map_err(|fault| fault.under("beside"))?,
        label: label.map_err(|fault| fault.under("label"))?,
    })
}

fn endpoint(word: &str) -> Read<Endpoint> {
    let mut all = Endpoint::ALL.into_iter();
    let found = all.find(|endpoint| endpoint.as_str() == word);
    found.ok_or_else(|| {
        let known = Endpoint::ALL.map(Endpoint::as_str).join(", ");
        Fault::new(format!("unknown host `{word}`: known are {known}"))
    })
}

/// Parses the first label of a host. It contains no dot, so that the rest of the host stays that of the API.
fn label(text: &str) -> Read<String> {
    let is_label = text.starts_with(|c: char| c.is_ascii_lowercase())
        && !text.ends_with('-')
        && text
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
    match is_label {
        true => Ok(text.to_owned()),
        false => Err(Fault::new(format!("`{text}` is no label of a host"))),
    }
}

fn date_times(word: &str) -> Read<DateTimes> {
    match word {
        "as_written" => Ok(DateTimes::AsWritten),
        "seconds_with_offset" => Ok(DateTimes::SecondsWithOffset),
        "millis_utc" => Ok(DateTimes::MillisUtc),
        _ => Err(Fault::new(format!(
            "unknown form `{word}`: known are as_written, seconds_with_offset and millis_utc"
        ))),
    }
}

fn organization(item: Item<'_>) -> Read<Organization> {
    let keys = item.table()?;
    let mut places = Vec::new();
    let mut found_by = String::new();
    each(&keys, |entry| {
        let value = entry.item.string()?;
        match entry.key {
            "header" => places.push(OrganizationPlace::Header(value)),
            "query" => places.push(OrganizationPlace::Query(value)),
            "found_by" => found_by = value,
            _ => return Ok(Key::Unknown),
        }
        Ok(Key::Known)
    })?;
    keys.required("found_by")?;
    match (places.pop(), places.pop()) {
        (Some(place), None) => Ok(Organization { place, found_by }),
        _ => Err(item.fault("either `header` or `query` is needed")),
    }
}

fn scopes(item: Item<'_>) -> Read<Scopes> {
    let mut scopes = Scopes::default();
    let keys = item.table()?;
    each(&keys, |entry| {
        match entry.key {
            "service" => scopes.service = entry.item.string()?,
            "others" => scopes.others = entry.item.strings()?,
            "missing" => scopes.missing = texts(entry.item)?,
            _ => return Ok(Key::Unknown),
        }
        Ok(Key::Known)
    })?;
    keys.required("service")?;
    Ok(scopes)
}

fn errors(item: Item<'_>) -> Read<Errors> {
    let mut errors = Errors::default();
    let keys = item.table()?;
    each(&keys, |entry| {
        let item = entry.item;
        match entry.key {
            "codes" => errors.codes = item.strings()?,
            "messages" => errors.messages = item.strings()?,
            "details" => errors.details = Some(item.string()?),
            "within" => errors.within = within(item)?,
            "success" => errors.success = success(item)?,
            "mark" => errors.mark = Some(item.string()?),
            _ => return Ok(Key::Unknown),
        }
        Ok(Key::Known)
    })?;
    keys.required("codes")?;
    keys.required("messages")?;
    Ok(errors)
}

/// Parses a list of keys, or `"*"` for all of them.
fn within(item: Item<'_>) -> Read<Within> {
    match item.as_str() {
        Some("*") => Ok(Within::Members),
        _ => item.strings().map(Within::Keys),
    }
}

fn success(item: Item<'_>) -> Read<Success> {
    let mut known = Vec::new();
    each(&item.table()?, |entry| {
        known.push(match entry.key {
            "unless" => Success::Unless(entry.item.strings()?),
            "with" => Success::With(entry.item.string()?),
            "where" => {
                let pairs = entry.item.table()?;
                let mut pairs = pairs.iter();
                match (pairs.next(), pairs.next()) {
                    (Some(pair), None) => Success::Where(pair.key.to_owned(), pair.item.string()?),
                    _ => return Err(entry.item.fault("one key with its value is needed")),
                }
            }
            _ => return Ok(Key::Unknown),
        });
        Ok(Key::Known)
    })?;
    match (known.pop(), known.pop()) {
        (Some(success), None) => Ok(success),
        _ => Err(item.fault("one of `unless`, `with` and `where` is needed")),
    }
}

/// Parses rules, whose keys are a code, a status, or both: `403 NO_PERMISSION`.
fn rules(item: Item<'_>) -> Read<Vec<Rule>> {
    let mut rules = Vec::new();
    each(&item.table()?, |entry| {
        let (status, code) = match entry.key.split_once(' ') {
            Some((status, code)) => (Some(status), Some(code)),
            None if is_status(entry.key) => (Some(entry.key), None),
            None => (None, Some(entry.key)),
        };
        let status = match status.map(str::parse::<u16>) {
            None => None,
            Some(Ok(status)) if (100..600).contains(&status) => Some(status),
            Some(_) => return Err(entry.item.fault("the rule begins with no status")),
        };
        rules.push(Rule {
            status,
            code: code.map(str::to_owned),
            failure_class: entry.item.parsed(failure_class)?,
        });
        Ok(Key::Known)
    })?;
    Ok(rules)
}

/// Returns whether a word is a status. Codes of three digits require their status: `200 404`.
fn is_status(word: &str) -> bool {
    word.len() == 3 && word.bytes().all(|b| b.is_ascii_digit())
}

fn failure_class(word: &str) -> Read<FailureClass> {
    let found = FailureClass::WORDS.iter().find(|(known, _)| *known == word);
    found
        .map(|(_, failure_class)| *failure_class)
        .ok_or_else(|| Fault::new(format!("unknown failure class `{word}`")))
}

fn paging(item: Item<'_>) -> Read<ProductPaging> {
    let keys = item.table()?;
    each(&keys, |entry| match entry.key {
        "within" | "more" | "page" => Ok(Key::Known),
        _ => Ok(Key::Unknown),
    })?;
    Ok(ProductPaging {
        within: keys.required("within")?.string()?,
        more: keys.required("more")?.string()?,
        page: keys.required("page")?.string()?,
    })
}

fn hook(word: &str) -> Read<Hook> {
    match word {
        "api_error" => Ok(Hook::ApiError),
        "has_rows" => Ok(Hook::HasRows),
        "hint" => Ok(Hook::Hint),
        _ => Err(Fault::new(format!(
            "unknown hook `{word}`: known are api_error, has_rows and hint"
        ))),
    }
}

fn editions(item: Item<'_>) -> Read<Vec<(String, u32)>> {
    let mut editions = Vec::new();
    each(&item.table()?, |entry| {
        editions.push((entry.key.to_owned(), entry.item.number(1)?));
        Ok(Key::Known)
    })?;
    Ok(editions)
}
