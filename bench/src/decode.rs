//! `cargo xtask bench decode`: reading a list into its type, beside reading it into `serde_json::Value`.

mod derived;
mod records;
mod tickets;

use std::hint::black_box;
use std::time::Duration;

use self::derived::Derived;
use anyhow::{Context as _, Result, ensure};
use serde::de::DeserializeOwned;
use serde_json::Value;
use zoho::crm::shared::Record;
use zoho::desk::shared::Ticket;
use zoho_http::clock::{Clock, SystemClock};
use zoho_http::decode;
use zoho_http::external::Bytes;
use zoho_types::json::Field;

/// How many items a list has.
const ITEMS: usize = 200;
/// How often each reads the list before the other's turn comes: the first rounds find the memory as the other
/// left it, and are not the quickest.
const ROUNDS: usize = 50;
/// How often the two take turns, so that what else the machine does meets both.
const TURNS: usize = 12;
/// The most that reading into a type, with every member that it has no field for, may take of what reading into
/// `Value` takes.
const ALLOWED: f64 = 0.35;

/// What a program may read of each record: fields that the type has no name for, and that are kept as text
/// until then.
const FIELDS: [&str; 10] = [
    "Last_Name",
    "Email",
    "Phone",
    "Account_Name",
    "Lead_Source",
    "Mailing_City",
    "Annual_Value",
    "Open_Deals",
    "Email_Opt_Out",
    "Description",
];

/// Measures and prints; whether each ratio is what the design promises.
pub(crate) fn run() -> Result<bool> {
    let answer = tickets::answer(ITEMS);
    let tickets = compare::<Ticket>("tickets", &answer, |_| {}, |_| {})?;
    let derived_tickets = derive_over_value::<derived::Ticket>(&answer)?;
    let answer = records::answer(ITEMS);
    let records = compare::<Record>("records", &answer, |_| {}, |_| {})?;
    let derived_records = derive_over_value::<derived::CrmRecord>(&answer)?;
    let read = |record: &Record| {
        for field in FIELDS {
            black_box(record.get(field));
        }
    };
    let read_value = |record: &Value| {
        for field in FIELDS {
            black_box(record.get(field));
        }
    };
    compare("records_read", &answer, read, read_value)?;
    let worse = tickets.max(records);
    println!("typed_over_value: {worse:.3}");
    println!("typed_over_value_allowed: {ALLOWED:.3}");
    let derived = derived_tickets.max(derived_records);
    println!("derive_over_value: {derived:.3}");
    Ok(worse <= ALLOWED)
}

/// Prints what reading `answer` takes both ways, with what is then done to each item, and gives the ratio.
fn compare<T: Field + Default>(
    name: &str,
    answer: &Value,
    to_each: impl Fn(&T),
    to_value: impl Fn(&Value),
) -> Result<f64> {
    let body = Bytes::from(serde_json::to_vec(answer)?);
    same_again::<T>(&body, answer).with_context(|| name.to_owned())?;
    let clock = SystemClock::new();
    let (mut typed, mut value) = (Vec::new(), Vec::new());
    for _ in 0..TURNS {
        typed.extend((0..ROUNDS).map(|_| {
            time(&clock, || {
                let read = decode::list::<T>(black_box(&body), "data");
                read.iter().flatten().for_each(&to_each);
                read
            })
        }));
        value.extend((0..ROUNDS).map(|_| {
            time(&clock, || {
                let read = serde_json::from_slice::<Value>(black_box(&body));
                let items = read.iter().filter_map(|whole| whole["data"].as_array());
                items.flatten().for_each(&to_value);
                read
            })
        }));
    }
    let (typed, value) = (least(&typed), least(&value));
    let ratio = typed / value;
    println!("{name}: {ITEMS}");
    println!("{name}_bytes: {}", body.len());
    println!("{name}_typed_us: {:.0}", typed * 1e6);
    println!("{name}_value_us: {:.0}", value * 1e6);
    println!("{name}_typed_over_value: {ratio:.2}");
    Ok(ratio)
}

/// The ratio of reading `answer` into derived types, which drop the members without a field, to reading it into
/// `Value`.
fn derive_over_value<T: DeserializeOwned>(answer: &Value) -> Result<f64> {
    let body = serde_json::to_vec(answer)?;
    let read = serde_json::from_slice::<Derived<T>>(&body)?;
    ensure!(read.data.len() == ITEMS, "not all items were read");
    let clock = SystemClock::new();
    let (mut derived, mut value) = (Vec::new(), Vec::new());
    for _ in 0..TURNS {
        derived.extend((0..ROUNDS).map(|_| {
            time(&clock, || {
                serde_json::from_slice::<Derived<T>>(black_box(&body))
            })
        }));
        value.extend(
            (0..ROUNDS).map(|_| time(&clock, || serde_json::from_slice::<Value>(black_box(&body)))),
        );
    }
    Ok(least(&derived) / least(&value))
}

/// What is fast because it leaves something out does not count: written again, nothing may be missing.
fn same_again<T: Field + Default>(body: &Bytes, answer: &Value) -> Result<()> {
    let read = decode::list::<T>(body, "data")?;
    ensure!(read.len() == ITEMS, "{} of {ITEMS} were read", read.len());
    let again = alike(&serde_json::to_value(&read)?);
    ensure!(again == alike(answer), "what was read is not what came");
    Ok(())
}

/// The same without what makes no difference: nulls, and whether a number came as text.
fn alike(value: &Value) -> Value {
    match value {
        Value::Object(map) => {
            let there = map.iter().filter(|(_, value)| !value.is_null());
            Value::Object(
                there
                    .map(|(key, value)| (key.clone(), alike(value)))
                    .collect(),
            )
        }
        Value::Array(items) => items.iter().map(alike).collect(),
        Value::Number(number) => number.to_string().into(),
        other => other.clone(),
    }
}

/// How long it takes, without the time of dropping what was made.
fn time<T>(clock: &SystemClock, work: impl FnOnce() -> T) -> Duration {
    let start = clock.monotonic();
    let made = black_box(work());
    let took = clock.monotonic() - start;
    drop(made);
    took
}

/// In seconds, the least there was: whatever else the machine does only adds to it.
fn least(times: &[Duration]) -> f64 {
    times.iter().min().map_or(f64::NAN, Duration::as_secs_f64)
}
