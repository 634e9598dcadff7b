//! Date-times over the wire: CRM takes seconds and a numeric offset, Desk milliseconds in UTC, on every way
//! out. Text that was given goes out as it is.
#![expect(
    clippy::unwrap_used,
    reason = "a test may panic, and so may its helpers"
)]

use http::Method;
use serde::Serialize;
use serde_json::{Value, json as value};
use zoho::crm::shared::Record;
use zoho::crm::user_unavailability::{CREATE, UserUnavailability};
use zoho::crm::{Criteria, Crm, coql_value};
use zoho::desk::Desk;
use zoho::desk::calls::CallInput;
use zoho::desk::tickets::TicketUpdate;
use zoho_tests::{ACCESS, Exact, World, json};
use zoho_types::{DateTime, ExtraFields};

/// As a program makes it, as CRM sends it, and as Desk does; then each in the two forms.
const MOMENTS: [(&str, &str, &str); 4] = [
    (
        "1700000000123",
        "2023-11-14T22:13:20+00:00",
        "2023-11-14T22:13:20.123Z",
    ),
    (
        "2019-07-25T15:26:49+05:30",
        "2019-07-25T15:26:49+05:30",
        "2019-07-25T09:56:49.000Z",
    ),
    (
        "2018-09-05T23:59:59.999Z",
        "2018-09-05T23:59:59+00:00",
        "2018-09-05T23:59:59.999Z",
    ),
    (
        "1969-12-31T23:59:59.5-0030",
        "1969-12-31T23:59:59-00:30",
        "1970-01-01T00:29:59.500Z",
    ),
];

fn moment(text: &str) -> DateTime {
    match text.parse() {
        Ok(millis) => DateTime::from_unix_millis(millis),
        Err(_) => text.parse().unwrap(),
    }
}

fn encoded(text: &str) -> String {
    url::form_urlencoded::byte_serialize(text.as_bytes()).collect()
}

/// A type of a program's own.
#[derive(Serialize)]
struct Call<'a> {
    #[serde(rename = "Call_Start_Time")]
    start: &'a DateTime,
    history: [&'a DateTime; 1],
}

async fn crm(answer: (&str, &str, u16, &str)) -> (World, Crm) {
    let world = World::connected().await;
    let (method, path, status, body) = answer;
    world.api.on(method, path, json(status, body)).await;
    let crm = world.user().await.crm();
    (world, crm)
}

async fn desk(method: &str, path: &str) -> (World, Desk) {
    let world = World::connected().await;
    world
        .desk
        .on(method, path, json(200, r#"{"id":"1","data":[]}"#))
        .await;
    let desk = world.user().await.desk_for("7");
    (world, desk)
}

const DONE: &str = r#"{"data":[{"code":"SUCCESS","details":{},"message":"m","status":"success"}]}"#;

#[tokio::test]
async fn crm_gets_seconds_and_an_offset_in_bodies() {
    for (text, sent, _) in MOMENTS {
        let at = moment(text);
        let of = Call {
            start: &at,
            history: [&at],
        };
        for (record, expected) in [
            (
                Record::new().with("Call_Start_Time", &at),
                value!({"Call_Start_Time": sent}),
            ),
            (
                Record::new().with("Created_Time", at.clone()),
                value!({"Created_Time": sent}),
            ),
            (
                Record::of(&of).unwrap(),
                value!({"Call_Start_Time": sent, "history": [sent]}),
            ),
            (
                Record::new().with("Text", "2018-09-05T23:59:59.999Z"),
                value!({"Text": "2018-09-05T23:59:59.999Z"}),
            ),
        ] {
            let (world, crm) = crm(("POST", "/crm/v8/Calls", 201, DONE)).await;
            crm.records()
                .create("Calls", &[record])
                .send()
                .await
                .unwrap();
            let body = value!({ "data": [expected] }).to_string();
            let expected = Exact::post("/crm/v8/Calls", &body).token(ACCESS);
            assert_eq!(world.api.sent().await, [expected], "{text}");
        }
    }
}

#[tokio::test]
async fn crm_gets_seconds_and_an_offset_in_typed_members_and_untyped_calls() {
    let (at, sent) = (moment("1700000000123"), "2023-11-14T22:13:20+00:00");
    let path = "/crm/v8/settings/users_unavailability";
    let done = DONE.replace("data", "users_unavailability");
    let (world, crm) = crm(("POST", path, 201, &done)).await;

    let typed = UserUnavailability {
        from: Some(at.clone()),
        extra: ExtraFields::new()
            .with("till", &at)
            .with("text", at.as_str()),
        ..UserUnavailability::default()
    };
    let call = crm
        .user_unavailability()
        .create(std::slice::from_ref(&typed));
    call.send().await.unwrap();

    let own = Call {
        start: &at,
        history: [&at],
    };
    let untyped = crm.request(&Method::POST, "/settings/users_unavailability");
    untyped.json(&own).send().await.unwrap();
    let request = crm.client().request(&CREATE).json(&own);
    crm.client().send(&request).await.unwrap();

    let typed = value!({"users_unavailability": [
        {"from": sent, "till": sent, "text": "2023-11-14T22:13:20.123Z"},
    ]});
    let own = format!(r#"{{"Call_Start_Time":"{sent}","history":["{sent}"]}}"#);
    let bodies: Vec<Value> = world.api.sent().await.iter().map(body).collect();
    let own: Value = serde_json::from_str(&own).unwrap();
    assert_eq!(bodies, [typed, own.clone(), own]);
}

#[tokio::test]
async fn crm_gets_seconds_and_an_offset_in_queries_headers_criteria_and_coql() {
    for (text, sent, _) in MOMENTS {
        let at = moment(text);
        let (world, crm) = crm(("GET", "/crm/v8/Calls", 204, "")).await;
        let list = crm.records().list("Calls", ["id"]);
        let list = list
            .start_date_time(at.clone())
            .if_modified_since(at.clone())
            .header("If-Unmodified-Since", &at)
            .query("own", at.clone());
        list.send().await.unwrap();
        let query = encoded(sent);
        let expected = Exact::get(&format!(
            "/crm/v8/Calls?fields=id&startDateTime={query}&own={query}"
        ));
        let expected = expected
            .token(ACCESS)
            .header("if-modified-since", sent)
            .header("if-unmodified-since", sent);
        assert_eq!(world.api.sent().await, [expected], "{text}");

        let criteria = Criteria::between("Modified_Time", &at, at.clone());
        assert_eq!(
            criteria.as_str(),
            format!("(Modified_Time:between:{sent},{sent})")
        );
        assert_eq!(coql_value(&at), format!("'{sent}'"));
    }
}

#[tokio::test]
async fn desk_gets_milliseconds_in_utc_everywhere() {
    for (text, _, sent) in MOMENTS {
        let at = moment(text);
        let (world, desk) = desk("POST", "/api/v1/calls").await;
        let mut call = CallInput::new("1", "s", "2", at.clone(), "Current");
        call.extra.insert("followUp", &at);
        desk.calls().create(&call).send().await.unwrap();
        let sent_body = &body(&world.desk.sent().await[0]);
        assert_eq!(
            (&sent_body["startTime"], &sent_body["followUp"]),
            (&sent.into(), &sent.into())
        );

        let (world, desk) = self::desk("PATCH", "/api/v1/tickets/1").await;
        let update = TicketUpdate {
            due_date: Some(at.clone()),
            cf: Some(ExtraFields::new().with("cf_due", &at)),
            ..TicketUpdate::default()
        };
        desk.tickets().update("1", &update).send().await.unwrap();
        let expected = value!({"cf": {"cf_due": sent}, "dueDate": sent});
        assert_eq!(body(&world.desk.sent().await[0]), expected);

        let (world, desk) = self::desk("GET", "/api/v1/tickets/search").await;
        let search = desk.tickets().search();
        let search = search
            .modified_time_range((at.clone(), at.clone()))
            .created_time_range("2018-09-05T23:59:59+00:00,2018-09-06T00:00:00+00:00")
            .query("own", at.clone())
            .header("If-Modified-Since", &at);
        search.send().await.unwrap();
        let range = encoded(&format!("{sent},{sent}"));
        let given = encoded("2018-09-05T23:59:59+00:00,2018-09-06T00:00:00+00:00");
        let own = encoded(sent);
        let expected = Exact::get(&format!(
            "/api/v1/tickets/search?modifiedTimeRange={range}&createdTimeRange={given}&own={own}"
        ));
        let expected = expected
            .token(ACCESS)
            .header("orgid", "7")
            .header("if-modified-since", sent);
        assert_eq!(world.desk.sent().await, [expected], "{text}");

        let (world, desk) = self::desk("GET", "/api/v1/im/sessions").await;
        desk.im_sessions()
            .list()
            .created_after(at)
            .send()
            .await
            .unwrap();
        let target = world.desk.sent().await[0].target().to_owned();
        assert!(target.contains(&format!("createdAfter={own}")), "{target}");
    }
}

#[tokio::test]
async fn what_was_read_keeps_its_text_until_it_is_sent_elsewhere() {
    let (_, crm) = crm((
        "GET",
        "/crm/v8/Calls/1",
        200,
        r#"{"data":[{"id":"1","Created_Time":"2019-07-25T15:26:49+05:30","Start":"2019-07-25T15:26:49.5Z"}]}"#,
    ))
    .await;
    let record = crm.records().get("Calls", "1").send().await.unwrap();
    let start: DateTime = record.read("Start").unwrap().unwrap();
    assert_eq!(
        serde_json::to_string(&record).unwrap(),
        r#"{"id":"1","Created_Time":"2019-07-25T15:26:49+05:30","Start":"2019-07-25T15:26:49.5Z"}"#
    );
    assert_eq!(format!("{start}"), "2019-07-25T15:26:49.5Z");

    let (world, desk) = desk("PATCH", "/api/v1/tickets/1").await;
    let update = TicketUpdate {
        due_date: record.created_time,
        ..TicketUpdate::default()
    };
    desk.tickets().update("1", &update).send().await.unwrap();
    assert_eq!(
        body(&world.desk.sent().await[0]),
        value!({"dueDate": "2019-07-25T09:56:49.000Z"})
    );
}

fn body(request: &Exact) -> Value {
    serde_json::from_str(request.body()).unwrap()
}
