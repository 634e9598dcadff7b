use super::*;
use serde::Deserialize;
use std::collections::BTreeMap;
use zoho_types::json::{body, body_list, strings};
use zoho_types::{DateTime, Decimal, Id};

#[derive(Clone, Default, PartialEq)]
struct Ticket {
    id: Id,
    count: Option<i64>,
    open: Option<bool>,
    cost: Option<Decimal>,
    due: Option<DateTime>,
    parent: Option<Box<Ticket>>,
    tags: Option<Vec<String>>,
    children: Option<Vec<Ticket>>,
    cf: Option<BTreeMap<String, Ticket>>,
    extra: ExtraFields,
}

zoho_types::object!(Ticket {
    "id" => id,
    "count" => count,
    "isOpen" => open,
    "cost" => cost,
    "due" => due,
    "parent" => parent,
    "tags" => tags,
    "children" => children,
    "cf" => cf;
    extra
} required "id");

fn page(body: &str) -> Result<Page<Ticket>, DecodeError> {
    list(&Bytes::from(body.to_owned()), "data")
}

#[test]
fn nothing_is_lost_on_the_way_in_and_out() {
    let text = r#"{"data":[{"id":"1","count":3,"isOpen":true,"cost":1.10,"due":"2019-07-25T15:26:49+05:30","parent":{"id":"2"},"tags":["a",""],"children":[{"id":"3"}],"cf":{"x":{"id":"4"}},"more":{"a":[1.5]},"new":null}],"info":{"page":1,"per_page":200,"count":1,"more_records":false,"next_page_token":"t","odd":1},"beside":[1]}"#;
    let read = page(text).unwrap();
    assert_eq!(read[0].parent.as_ref().unwrap().id, Id::from("2"));
    assert_eq!(serde_json::to_string(&read).unwrap(), text);
    let mut again: Ticket =
        serde_json::from_value(serde_json::to_value(&read[0]).unwrap()).unwrap();
    // A `Value` holds binary numbers.
    again.cost.clone_from(&read[0].cost);
    assert_eq!(again, read[0]);
}

#[test]
fn all_forms_of_a_value_are_read() {
    let read = page(
        r#"[{"id":12345678901234567890,"count":"121","isOpen":"false","cost":"7.50","due":1509840000000,"tags":null,"parent":null},
           {"id":"x","count":"","isOpen":1,"cost":12345678901234567.89,"due":"","tags":[1,"2"]}]"#,
    )
    .unwrap();
    assert_eq!(read[0].id.as_str(), "12345678901234567890");
    assert_eq!(read[0].count, Some(121));
    assert_eq!(read[0].open, Some(false));
    assert_eq!(read[0].cost.as_ref().unwrap().as_str(), "7.50");
    assert_eq!(read[0].tags, None);
    assert_eq!((read[1].count, &read[1].due), (None, &None));
    assert_eq!(
        read[1].cost.as_ref().unwrap().as_str(),
        "12345678901234567.89"
    );
    assert_eq!(read[1].tags.as_ref().unwrap(), &["1", "2"]);
    assert_eq!(
        serde_json::to_string(&read).unwrap(),
        r#"[{"id":"12345678901234567890","count":121,"isOpen":false,"cost":"7.50","due":1509840000000},{"id":"x","isOpen":true,"cost":12345678901234567.89,"tags":["1","2"],"count":"","due":""}]"#
    );
}

#[test]
fn an_error_says_where_and_never_what() {
    for (body, expected) in [
        (
            r#"{"data":[{"id":1},{"id":true,"x":"s3cret"}]}"#,
            "`data[1].id` is true or false",
        ),
        (
            r#"{"data":[{"id":1},{"count":"s3cret"}]}"#,
            "missing at `data[1].id`",
        ),
        (r#"{"data":[{"id":null}]}"#, "missing at `data[0].id`"),
        (
            r#"{"data":[{"id":{"s3cret.\n":1}}]}"#,
            "`data[0].id` is an object",
        ),
        (
            r#"{"data":["s3cret"]}"#,
            "`data[0]` is a text, and an object",
        ),
        (r#"{"data":[null]}"#, "missing at `data[0]`"),
        (
            r#"{"data":{"s3cret":1}}"#,
            "`data` is an object, and an array",
        ),
        (r#"{"data":[{"id":"s3cr"#, "breaks off at `data[0].id`"),
        ("<html>s3cret</html>", "HTML"),
        ("s3cret", "no JSON"),
        (r#"{"s3cret":[]}"#, "no `data`"),
        (r#"[] s3cret"#, "behind"),
    ] {
        let error = page(body).unwrap_err();
        assert!(error.to_string().contains(expected), "{error}");
        assert!(!format!("{error:?}").contains("s3cret"), "{error:?}");
    }
    assert!(page("").unwrap().is_empty());
    let latin = Bytes::from_static(b"[{\"id\":\"\xe9\"}]");
    let error = list::<Ticket>(&latin, "data").unwrap_err();
    assert!(error.to_string().contains("UTF-8 at byte 8"), "{error}");
}

/// Members of every other kind than their fields hold, at every depth, with escapes in the key too.
#[test]
fn a_member_of_another_kind_is_kept_and_written_back() {
    for text in [
        r#"[{"id":"1","count":"many"}]"#,
        r#"[{"id":"1","count":"007"}]"#,
        r#"[{"id":"1","count":{"a":1.10}}]"#,
        r#"[{"id":"1","count":1.10}]"#,
        r#"[{"id":"1","isOpen":[true,{"a":[12345678901234567.890]}]}]"#,
        r#"[{"id":"1","cost":{"amount":"1.10"}}]"#,
        r#"[{"id":"1","cost":true}]"#,
        r#"[{"id":"1","due":1509840000000.5}]"#,
        r#"[{"id":"1","due":{"date":"x"}}]"#,
        r#"[{"id":"1","parent":"text"}]"#,
        r#"[{"id":"1","parent":[]}]"#,
        r#"[{"id":"1","parent":{"count":1}}]"#,
        r#"[{"id":"1","parent":{"id":"2","parent":{"count":1,"new":null}}}]"#,
        r#"[{"id":"1","tags":{"a":"b"}}]"#,
        r#"[{"id":"1","tags":["a",{"b":null}]}]"#,
        r#"[{"id":"1","tags":["a",null]}]"#,
        r#"[{"id":"1","tags":[true,1.50]}]"#,
        r#"[{"id":"1","children":["text"]}]"#,
        r#"[{"id":"1","children":{}}]"#,
        r#"[{"id":"1","cf":{"a":"text"}}]"#,
        r#"[{"id":"1","cf":[]}]"#,
        r#"[{"id":"1","children":[{"id":"2","children":[{"id":"3","count":false,"beside":1e3}]}]}]"#,
        r#"{"data":[{"id":"1"}],"info":"text","beside":1.10}"#,
        r#"[{"id":"1","":1,"new":{"":null}}]"#,
        r#"[{"id":"1","due":"\ud800","tags":["\udc00"],"new":{"a":"\ud800"}}]"#,
    ] {
        let read = page(text).unwrap();
        assert_eq!(serde_json::to_string(&read).unwrap(), text);
    }
    // A number that no Rust type holds remains text.
    let read = page(r#"[{"id":"1","cou\u006et":"x","\u0069sOpen":1,"new":1e999}]"#).unwrap();
    assert_eq!((read[0].open, read[0].count), (Some(true), None));
    assert_eq!(read[0].extra.text("count").as_deref(), Some("x"));
    assert_eq!(
        serde_json::to_string(&read).unwrap(),
        r#"[{"id":"1","isOpen":true,"count":"x","new":1e999}]"#
    );
    // Read by any other reader, they are kept likewise.
    let value = serde_json::json!([{"id": "1", "count": {"a": [1]}, "new": {"b": null}}]);
    let read: Vec<Ticket> = serde_json::from_value(value.clone()).unwrap();
    assert_eq!(serde_json::to_value(&read).unwrap(), value);
}

#[test]
fn a_member_that_is_set_beside_the_fields_is_sent_in_place_of_its_field() {
    let ticket = Ticket {
        id: 7.into(),
        count: Some(3),
        extra: ExtraFields::new().null("count").null("due").with("new", 1),
        ..Ticket::default()
    };
    let written = r#"{"id":"7","count":null,"due":null,"new":1}"#;
    assert_eq!(serde_json::to_string(&ticket).unwrap(), written);
}

#[test]
fn one_is_read_bare_under_a_key_and_first_of_a_list() {
    let bytes = |text: &'static str| Bytes::from_static(text.as_bytes());
    let is_7 = |ticket: Ticket| assert_eq!(ticket.id.as_str(), "7");
    is_7(one(&bytes(r#"{"id":7}"#), "").unwrap());
    is_7(one(&bytes(r#"{"x":1,"org":{"id":7}}"#), "org").unwrap());
    is_7(first(&bytes(r#"{"org":[{"id":7}]}"#), "org").unwrap());
    assert!(one::<Ticket>(&bytes(""), "").is_err());
    let none = |text| first::<Ticket>(&bytes(text), "org").err().unwrap();
    assert!(none(r#"{"org":[]}"#).is_absent());
    assert!(!none("").is_absent() && !none(r#"{"org":1}"#).is_absent());
}

#[test]
fn a_body_is_written_bare_or_under_its_key() {
    let ticket = Ticket {
        id: 7.into(),
        ..Ticket::default()
    };
    let text = |bytes| String::from_utf8(bytes).unwrap();
    assert_eq!(text(body("", &ticket)), r#"{"id":"7"}"#);
    assert_eq!(text(body("user", &ticket)), r#"{"user":{"id":"7"}}"#);
    assert_eq!(
        text(body_list("data", &[ticket.clone(), ticket])),
        r#"{"data":[{"id":"7"},{"id":"7"}]}"#
    );
    assert_eq!(text(body("x", &None::<String>)), "{}");
    assert_eq!(strings::<Id>(["1", "2"]), ["1", "2"]);
}

#[test]
fn debug_shows_what_is_there() {
    let ticket = Ticket {
        id: 7.into(),
        tags: Some(vec!["a".to_owned()]),
        ..Ticket::default()
    };
    assert_eq!(format!("{ticket:?}"), r#"Ticket { id: "7", tags: ["a"] }"#);
}

#[derive(Debug, Default, Deserialize)]
#[expect(dead_code, reason = "only decoding is of interest")]
struct Outer {
    list: Vec<Inner>,
}

#[derive(Debug, Deserialize)]
#[expect(dead_code, reason = "only decoding is of interest")]
struct Inner {
    on: bool,
}

#[test]
fn a_decode_error_says_where_and_never_what() {
    for (body, expected) in [
        (r#"{"list":[{"on":true},{"on":"s3cret"}]}"#, "`list[1].on`"),
        (r#"{"list":[{"on":tr"#, "breaks off at `list[0].on`"),
        ("<html>s3cret</html>", "HTML"),
        (r#"{"s3cret.\n":tr"#, "at `…`"),
        (r#"{"list":[{}]}"#, "missing at `list[0].on`"),
        ("  ", "empty"),
        ("s3cret", "no JSON"),
        (r#"{"list":[]} s3cret"#, "behind"),
        (r#"{"list":[],"s3cret":"?"}"#, "no UTF-8 at byte 21"),
        ("<html>s3cret?</html>", "HTML"),
    ] {
        let body = body.bytes().map(|b| if b == b'?' { 0xff } else { b });
        let error = super::json::<Outer>(StatusCode::OK, &body.collect()).unwrap_err();
        assert!(error.to_string().contains(expected), "{error}");
        assert!(!format!("{error:?}").contains("s3cret"), "{error:?}");
    }
    assert!(json_or_default::<Outer>(StatusCode::NO_CONTENT, &Bytes::new()).is_ok());
}
