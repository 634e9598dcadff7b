//! Values, ids and names in criteria and COQL: none leaves its place, whichever way Zoho reads a backslash.
#![expect(
    clippy::unwrap_used,
    reason = "a test may panic, and so may its helpers"
)]

use proptest::prelude::*;
use serde_json::Value;
use zoho::crm::{Criteria, coql_text};
use zoho_http::ErrorKind;
use zoho_tests::{ACCESS, Exact, World, json};
use zoho_types::DateTime;

/// What a backslash does before a character that it need not escape. Zoho says of neither.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Reading {
    /// It escapes whatever comes after it.
    Escapes,
    /// It stands for itself.
    Plain,
}

const READINGS: [Reading; 2] = [Reading::Escapes, Reading::Plain];

/// A model of Zoho's reader of criteria: the values of each comparison, its field and operator first.
fn read(criteria: &str, reading: Reading) -> Option<Vec<Vec<String>>> {
    let mut chars = criteria.chars().peekable();
    let mut all = Vec::new();
    group(&mut chars, reading, &mut all)?;
    chars.next().is_none().then_some(all)
}

type Chars<'a> = std::iter::Peekable<std::str::Chars<'a>>;

fn group(chars: &mut Chars<'_>, reading: Reading, all: &mut Vec<Vec<String>>) -> Option<()> {
    (chars.next()? == '(').then_some(())?;
    if chars.peek() != Some(&'(') {
        all.push(comparison(chars, reading)?);
        return Some(());
    }
    group(chars, reading, all)?;
    let mut word = String::new();
    while chars.peek()? != &'(' {
        word.push(chars.next()?);
    }
    (word == "and" || word == "or").then_some(())?;
    group(chars, reading, all)?;
    (chars.next()? == ')').then_some(())
}

/// From after its first bracket to after its last.
fn comparison(chars: &mut Chars<'_>, reading: Reading) -> Option<Vec<String>> {
    let mut parts = vec![String::new()];
    loop {
        let is_value = parts.len() > 2;
        let part = parts.last_mut()?;
        match chars.next()? {
            '\\' => match chars.peek()? {
                '(' | ')' | ',' => part.push(chars.next()?),
                _ if reading == Reading::Escapes => part.push(chars.next()?),
                _ => part.push('\\'),
            },
            '(' => return None,
            ')' => return Some(parts),
            ':' if !is_value => parts.push(String::new()),
            ',' => parts.push(String::new()),
            char => part.push(char),
        }
    }
}

/// The text that Zoho finds where `value` was given.
fn found(value: &str, reading: Reading) -> String {
    match reading {
        Reading::Escapes => value.to_owned(),
        Reading::Plain => value.replace('\\', r"\\"),
    }
}

/// A model of COQL's reader: the text that begins `query`, and what comes after it.
fn literal(query: &str, reading: Reading) -> Option<(String, &str)> {
    let mut text = String::new();
    let mut chars = query.strip_prefix('\'')?.chars();
    loop {
        match chars.next()? {
            '\\' if reading == Reading::Escapes => text.push(chars.next()?),
            '\'' if chars.as_str().starts_with('\'') => {
                chars.next();
                text.push('\'');
            }
            '\'' => return Some((text, chars.as_str())),
            char => text.push(char),
        }
    }
}

/// Texts of what has a meaning in criteria and COQL.
fn texts() -> impl Strategy<Value = String> {
    let piece = proptest::sample::select(vec![
        "\\",
        "\\\\",
        "(",
        ")",
        ",",
        ":",
        "'",
        "\"",
        "a",
        " ",
        "and",
        "or",
        "(id:not_equal:1)",
        "é",
        "%",
    ]);
    proptest::collection::vec(piece, 0..8).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 2000, ..ProptestConfig::default() })]

    #[test]
    fn no_value_leaves_its_brackets(first in texts(), second in texts()) {
        let criteria = Criteria::equals("A", &*first)
            .and(Criteria::is_in("B", [&*first, &*second]).or(Criteria::between("C", &*second, 1)));
        for reading in READINGS {
            if reading == Reading::Plain && [&first, &second].iter().any(|text| text.ends_with('\\')) {
                // Zoho's page says of this one that two stand for one.
                continue;
            }
            let [a, b] = [&first, &second].map(|text| found(text, reading));
            let all = [
                vec!["A", "equals", &a],
                vec!["B", "in", &a, &b],
                vec!["C", "between", &b, "1"],
            ];
            prop_assert_eq!(
                read(criteria.as_str(), reading),
                Some(all.iter().map(|part| part.iter().map(|text| (*text).to_owned()).collect()).collect()),
                "{:?} {}", reading, criteria
            );
        }
    }

    #[test]
    fn no_text_leaves_its_quotes(text in texts()) {
        let query = format!("{} and id > '0'", coql_text(&text));
        for reading in READINGS {
            let expected = found(&text, reading);
            prop_assert_eq!(literal(&query, reading), Some((expected, " and id > '0'")));
        }
    }
}

#[tokio::test]
async fn a_search_that_cannot_be_written_safely_is_not_sent() {
    let world = World::connected().await;
    let records = world.user().await.crm().records();
    for (criteria, named) in [
        (Criteria::equals("id:equals:1)or(id", "1"), "API name"),
        (Criteria::equals("", "1"), "API name"),
    ] {
        let call = records.search("Leads").criteria(criteria);
        let error = call.send().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest);
        assert!(error.to_string().contains(named), "{error}");
    }
    assert_eq!(world.api.sent().await, []);
}

#[tokio::test]
async fn a_backslash_that_ends_a_value_is_sent_as_two() {
    let world = World::connected().await;
    let none = json(204, "");
    world.api.on("GET", "/crm/v8/Leads/search", none).await;
    let records = world.user().await.crm().records();
    let criteria = Criteria::is_in("City", ["a", r"C:\"]).and(Criteria::equals("A", r"b\\"));
    records
        .search("Leads")
        .criteria(criteria)
        .send()
        .await
        .unwrap();
    let text = r"((City:in:a,C:\\)and(A:equals:b\\\\))";
    let encoded: String = url::form_urlencoded::byte_serialize(text.as_bytes()).collect();
    let sent = Exact::get(&format!("/crm/v8/Leads/search?criteria={encoded}")).token(ACCESS);
    assert_eq!(world.api.sent().await, [sent]);
}

#[tokio::test]
async fn criteria_and_text_of_ones_own_go_out() {
    let world = World::connected().await;
    let none = json(204, "");
    world.api.on("GET", "/crm/v8/Leads/search", none).await;
    let records = world.user().await.crm().records();
    let moment = DateTime::from_unix_millis(1_700_000_000_123);
    let criteria = Criteria::equals("Name", r"x\)or(id:not_equal:1")
        .and(Criteria::greater_than("Modified_Time", moment));
    for search in [
        records.search("Leads").criteria(&criteria),
        records.search("Leads").criteria(criteria.as_str()),
        records.search("Leads").criteria(criteria.to_string()),
    ] {
        search.send().await.unwrap();
    }
    let text = r"((Name:equals:x\\\)or\(id:not_equal:1)and(Modified_Time:greater_than:2023-11-14T22:13:20+00:00))";
    let encoded: String = url::form_urlencoded::byte_serialize(text.as_bytes()).collect();
    let sent = Exact::get(&format!("/crm/v8/Leads/search?criteria={encoded}")).token(ACCESS);
    assert_eq!(world.api.sent().await, [sent.clone(), sent.clone(), sent]);
}

/// The query of each request.
async fn queries(world: &World) -> Vec<String> {
    let sent = world.api.sent().await;
    let query = |request: &Exact| {
        let body: Value = serde_json::from_str(request.body()).unwrap();
        body["select_query"].as_str().unwrap().to_owned()
    };
    sent.iter().map(query).collect()
}

#[tokio::test]
async fn aggregates_are_sent_as_they_are() {
    let world = World::connected().await;
    let row = r#"{"data":[{"COUNT(id)":7}],"info":{"count":1,"more_records":false}}"#;
    world.api.on("POST", "/crm/v8/coql", json(200, row)).await;
    let coql = world.user().await.crm().coql();

    let mut rows = coql.select("Leads", ["COUNT(id)"]).stream();
    let row = rows.next().await.unwrap().unwrap();
    assert_eq!(row.read::<u32>("COUNT(id)").unwrap(), Some(7));
    assert!(rows.next().await.is_none());
    let sums = coql
        .select("Deals", ["SUM(Amount) as total", "max(Amount)"])
        .filter("Stage = 'Won'")
        .page_size(5);
    assert!(sums.stream().next().await.unwrap().is_ok());

    for refused in [
        coql.select("Deals", ["Stage", "COUNT(id)"]),
        coql.select("Deals", ["COUNT(id)"]).order_by("Stage"),
        coql.select("Deals", ["COUNT(id)"]).after("7"),
        coql.select("Deals", ["COUNT(id)"])
            .filter("id is not null group by Stage"),
    ] {
        let mut rows = refused.stream();
        let error = rows.next().await.unwrap().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest);
        assert!(error.to_string().contains("query()"), "{error}");
        assert!(rows.next().await.is_none());
    }
    assert_eq!(
        queries(&world).await,
        [
            "select COUNT(id) from Leads where id is not null",
            "select SUM(Amount) as total, MAX(Amount) from Deals where Stage = 'Won'",
        ]
    );
}

#[tokio::test]
async fn nothing_leaves_its_place_in_coql() {
    let world = World::connected().await;
    let coql = world.user().await.crm().coql();
    for query in [
        coql.select("Leads", ["Email"]).after("1') or (id > '0"),
        coql.select("Leads where id > 0 limit 1 --", ["Email"]),
        coql.select("Leads", ["Email from Contacts"]),
        coql.select("Leads", ["Email"]).order_by("Email limit 5"),
        coql.select("Leads", ["Email"])
            .filter("Name = 'a') or (Name = 'b'"),
        coql.select("Leads", ["Email"])
            .filter(r"Name = 'a\' or Name = 'b'"),
    ] {
        let error = query.stream().next().await.unwrap().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{error}");
    }
    assert_eq!(world.api.sent().await, []);
}

/// A page of rows with these ids.
fn page(ids: &[&str], more: bool) -> String {
    let rows: Vec<Value> = ids
        .iter()
        .map(|id| serde_json::json!({ "id": id }))
        .collect();
    serde_json::json!({"data": rows, "info": {"more_records": more}}).to_string()
}

#[tokio::test]
async fn a_server_that_repeats_a_page_ends_the_rows_with_an_error() {
    for (order, pages, given) in [
        (None, vec![page(&["8", "9"], true)], vec!["8", "9"]),
        (Some("Email"), vec![page(&["9", "8"], true)], vec!["9", "8"]),
        (
            None,
            vec![
                page(&["9", "10"], true),
                page(&["11", "12"], true),
                page(&["9", "10"], true),
            ],
            vec!["9", "10", "11", "12"],
        ),
        // The page overlaps the one before, and goes on.
        (
            None,
            vec![
                page(&["9", "10"], true),
                page(&["10", "11"], true),
                page(&["10", "11"], false),
            ],
            vec!["9", "10", "11"],
        ),
        (None, vec![page(&["10", "9"], true)], vec!["10", "9"]),
        (None, vec![page(&["9"], true), page(&[], true)], vec!["9"]),
    ] {
        let world = World::connected().await;
        let (last, first) = pages.split_last().unwrap();
        for page in first {
            let page = json(200, page.clone());
            world.api.once("POST", "/crm/v8/coql", page).await;
        }
        let last = json(200, last.clone());
        world.api.on("POST", "/crm/v8/coql", last).await;
        let query = world.user().await.crm().coql();
        let mut query = query.select("Leads", ["id"]).page_size(2);
        if let Some(order) = order {
            query = query.order_by(order);
        }
        let mut rows = query.stream();
        let mut came = Vec::new();
        let error = loop {
            match rows.next().await.unwrap() {
                Ok(row) => came.push(row.id.unwrap().to_string()),
                Err(error) => break error,
            }
        };
        assert_eq!(came, given, "{error}");
        assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{error}");
        assert!(rows.next().await.is_none());
        assert!(world.api.sent().await.len() <= 4);
    }
}

#[tokio::test]
async fn rows_that_move_while_they_are_counted_through_come_once() {
    let world = World::connected().await;
    for (ids, more) in [
        (&["5", "4"], true),
        (&["4", "3"], true),
        (&["3", "2"], false),
    ] {
        let page = json(200, page(ids, more));
        world.api.once("POST", "/crm/v8/coql", page).await;
    }
    let query = world.user().await.crm().coql();
    let query = query.select("Leads", ["id"]).order_by("Modified_Time desc");
    let mut rows = query.page_size(2).stream();
    let mut came = Vec::new();
    while let Some(row) = rows.next().await {
        came.push(row.unwrap().id.unwrap().to_string());
    }
    assert_eq!(came, ["5", "4", "3", "2"]);
}
