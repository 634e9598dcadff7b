//! Faults, starting and stopping.

mod common;

use std::io::ErrorKind;
use std::net::Ipv4Addr;
use std::time::Duration;

use common::*;
use serde_json::json;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use zoho_sim::{Fault, FaultMatch, Role, Sim, SimResponse};

const PREFERENCES: &str = "/crm/v6/settings/service_preferences";
const INFO: &str = "/oauth/serverinfo";

#[tokio::test]
async fn the_next_answers_are_the_ordered_ones_and_then_the_proper_one() {
    let sim = Sim::start().await.unwrap();
    let endpoints = sim.endpoints("us");
    let token = sign_in(&sim, "us", EVERYTHING).await.access;
    sim.clear_requests();
    let busy =
        SimResponse::json(429, &json!({ "code": "TOO_MANY_REQUESTS" })).header("Retry-After", "7");
    sim.fail_next(FaultMatch::role(Role::Api).path_prefix("/crm/v6"), 1, busy);
    sim.fail_next(
        FaultMatch::any().method("GET").path(PREFERENCES),
        1,
        SimResponse::html(502),
    );
    sim.fail_next(Role::Host("desk"), 1, Fault::Cut);

    let first = get(endpoints.api(), PREFERENCES, &token).await;
    assert_eq!(
        (first.status, first.header("retry-after")),
        (429, Some("7"))
    );
    assert_eq!(first.json()["code"], "TOO_MANY_REQUESTS");
    let second = get(endpoints.api(), PREFERENCES, &token).await;
    assert_eq!(second.status, 502);
    assert!(
        second
            .header("content-type")
            .unwrap()
            .starts_with("text/html")
    );
    assert!(second.text().contains("502 Bad Gateway"));
    assert_eq!(get(endpoints.api(), PREFERENCES, &token).await.status, 200);
    assert_eq!(
        sim.count(Role::Api, PREFERENCES),
        3,
        "faulty requests count too"
    );
    assert_eq!(sim.faults_left(), 1);
    sim.clear_faults();
    assert_eq!(sim.faults_left(), 0);
}

#[tokio::test]
async fn a_cut_closes_without_a_byte_and_says_whether_it_was_done() {
    let sim = Sim::start().await.unwrap();
    let endpoints = sim.endpoints("us");
    let org = sim.users("us")[0].crm_org().to_owned();
    let token = sign_in(&sim, "us", EVERYTHING).await.access;
    let authorization = format!("Zoho-oauthtoken {token}");
    let headers = [("Authorization", authorization.as_str())];
    let body = r#"{"service_preferences":{"job_sheet_enabled":false}}"#;
    let update = request(endpoints.api(), "PUT", PREFERENCES, &headers, body);
    for (fault, still_on) in [(Fault::Cut, true), (Fault::CutAfterDoing, false)] {
        sim.fail_next(Role::Api, 1, fault.clone());
        let answer = raw(endpoints.api(), &update).await.unwrap();
        assert!(answer.is_empty(), "{fault:?}");
        assert_eq!(sim.service_preferences("us", &org), still_on, "{fault:?}");
    }
}

#[tokio::test]
async fn an_answer_is_cut_after_some_bytes_or_in_the_middle_of_its_body() {
    let sim = Sim::start().await.unwrap();
    let endpoints = sim.endpoints("us");
    let accounts = endpoints.accounts();
    let ask = request(accounts, "GET", INFO, &[], "");
    let whole = raw(accounts, &ask).await.unwrap();

    sim.fail_next(Role::Accounts, 1, Fault::CutAfterBytes(8));
    assert_eq!(raw(accounts, &ask).await.unwrap(), b"HTTP/1.1");

    sim.fail_next(Role::Accounts, 1, Fault::CutMidBody);
    let half = String::from_utf8(raw(accounts, &ask).await.unwrap()).unwrap();
    let whole = String::from_utf8(whole).unwrap();
    let body = |text: &str| text.split_once("\r\n\r\n").unwrap().1.to_owned();
    assert!(body(&whole).starts_with(&body(&half)));
    assert_eq!(body(&half).len(), body(&whole).len() / 2);
    let length = format!("content-length: {}", body(&whole).len());
    assert!(half.contains(&length), "{half}");

    sim.fail_next(Role::Accounts, 1, Fault::CutMidBody);
    let error = try_send(accounts, "GET", INFO, &[], "").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::UnexpectedEof);
}

#[tokio::test]
async fn every_request_is_recorded_with_the_status_that_its_caller_saw() {
    let sim = Sim::start().await.unwrap();
    let endpoints = sim.endpoints("us");
    let accounts = endpoints.accounts();
    for (fault, status) in [
        (None, Some(200)),
        (Some(Fault::from(SimResponse::status(503))), Some(503)),
        (Some(Fault::Delay(Duration::ZERO)), Some(200)),
        (Some(Fault::CutMidBody), Some(200)),
        (Some(Fault::CutAfterBytes(11)), None),
        (Some(Fault::CutAfterBytes(12)), Some(200)),
        (Some(Fault::Cut), None),
        (Some(Fault::CutAfterDoing), None),
        (Some(Fault::Reset), None),
    ] {
        sim.clear_requests();
        let shown = format!("{fault:?}");
        if let Some(fault) = fault {
            sim.fail_next(Role::Accounts, 1, fault);
        }
        let _ = try_send(accounts, "GET", INFO, &[], "").await;
        let recorded: Vec<_> = sim.requests().iter().map(|r| r.status()).collect();
        assert_eq!(recorded, [status], "{shown}");
    }
    sim.clear_requests();
    send(accounts, "GET", "/nowhere", &[], "").await;
    assert_eq!(sim.requests()[0].status(), Some(404));
}

#[tokio::test]
async fn a_reset_is_a_reset() {
    let sim = Sim::start().await.unwrap();
    let endpoints = sim.endpoints("us");
    sim.fail_next(Role::Host("desk"), 1, Fault::Reset);
    let error = try_send(endpoints.desk(), "GET", "/", &[], "")
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ConnectionReset);
}

#[tokio::test]
async fn a_delay_lasts_by_the_injected_clock() {
    let (clock, builder) = with_clock();
    let sim = builder.start().await.unwrap();
    let endpoints = sim.endpoints("us");
    sim.fail_next(Role::Accounts, 1, Fault::Delay(Duration::from_secs(3600)));
    let reply = send(endpoints.accounts(), "GET", INFO, &[], "").await;
    assert_eq!(reply.status, 200);
    assert_eq!(clock.sleeps(), [Duration::from_secs(3600)]);
}

#[tokio::test]
async fn a_fault_meets_only_the_data_centre_that_it_names() {
    let sim = Sim::builder()
        .data_center("us")
        .data_center("eu")
        .start()
        .await
        .unwrap();
    let in_eu = FaultMatch::role(Role::Accounts).data_center("eu");
    sim.fail_next(in_eu, 1, SimResponse::status(500));
    let (us, eu) = (sim.endpoints("us"), sim.endpoints("eu"));
    assert_eq!(send(us.accounts(), "GET", INFO, &[], "").await.status, 200);
    assert_eq!(send(eu.accounts(), "GET", INFO, &[], "").await.status, 500);
    assert_eq!(send(eu.accounts(), "GET", INFO, &[], "").await.status, 200);
}

#[tokio::test]
async fn a_connection_serves_several_requests_and_a_fault_on_it_ends_it() {
    let sim = Sim::start().await.unwrap();
    let endpoints = sim.endpoints("us");
    let accounts = endpoints.accounts();
    let mut stream = TcpStream::connect(accounts.authority()).await.unwrap();
    let ask = format!("GET {INFO} HTTP/1.1\r\nHost: x\r\n\r\n");
    for _ in 0..3 {
        stream.write_all(ask.as_bytes()).await.unwrap();
        let mut buffer = vec![0; 4096];
        let n = stream.read(&mut buffer).await.unwrap();
        assert!(buffer[..n].starts_with(b"HTTP/1.1 200"));
    }
    sim.fail_next(Role::Accounts, 1, Fault::Cut);
    stream.write_all(ask.as_bytes()).await.unwrap();
    assert_eq!(stream.read(&mut [0; 16]).await.unwrap(), 0);
}

#[tokio::test]
async fn shutdown_ends_hanging_requests_and_frees_the_ports() {
    let sim = Sim::start().await.unwrap();
    let accounts = sim.endpoints("us").accounts().clone();
    sim.fail_next(Role::Accounts, 1, Fault::Hang);
    let ask = request(&accounts, "GET", INFO, &[], "");
    let asking = {
        let accounts = accounts.clone();
        tokio::spawn(async move { raw(&accounts, &ask).await })
    };
    while sim.total_requests() == 0 {
        tokio::task::yield_now().await;
    }
    let other = sim.clone();
    other.shutdown().await;
    assert!(asking.await.unwrap().unwrap().is_empty());
    assert!(try_send(&accounts, "GET", INFO, &[], "").await.is_err());
}

#[tokio::test]
async fn dropping_the_last_handle_stops_the_servers_and_idle_connections() {
    let sim = Sim::start().await.unwrap();
    let accounts = sim.endpoints("us").accounts().clone();
    let clone = sim.clone();
    drop(sim);
    assert_eq!(send(&accounts, "GET", INFO, &[], "").await.status, 200);
    let mut idle = TcpStream::connect(accounts.authority()).await.unwrap();
    let ask = format!("GET {INFO} HTTP/1.1\r\nHost: x\r\n\r\n");
    idle.write_all(ask.as_bytes()).await.unwrap();
    assert!(idle.read(&mut vec![0; 4096]).await.unwrap() > 0);
    drop(clone);
    assert_eq!(idle.read(&mut [0; 16]).await.unwrap(), 0, "it is closed");
    assert!(try_send(&accounts, "GET", INFO, &[], "").await.is_err());
}

#[tokio::test]
async fn fixed_ports_count_up_from_the_base_and_a_taken_one_is_an_error() {
    let taken = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = taken.local_addr().unwrap().port();
    let error = Sim::builder()
        .bind(Ipv4Addr::LOCALHOST.into(), port)
        .start()
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::AddrInUse);
    assert!(error.to_string().contains(&port.to_string()), "{error}");

    for base in (20_000..60_000).step_by(97) {
        let builder = Sim::builder().data_center("us").data_center("eu");
        let Ok(sim) = builder.bind(Ipv4Addr::LOCALHOST.into(), base).start().await else {
            continue;
        };
        let (us, eu) = (sim.endpoints("us"), sim.endpoints("eu"));
        let ports = [
            us.accounts(),
            us.api(),
            us.desk(),
            eu.accounts(),
            eu.api(),
            eu.desk(),
        ];
        let ports: Vec<_> = ports.map(|url| url.port().unwrap()).into();
        assert_eq!(ports, (base..base + 6).collect::<Vec<_>>());
        return;
    }
    panic!("no six free ports in a row");
}

#[tokio::test]
async fn what_cannot_be_set_up_is_an_error_and_what_does_not_exist_a_panic() {
    let twice = Sim::builder()
        .data_center("us")
        .data_center("US")
        .start()
        .await;
    assert!(twice.unwrap_err().to_string().contains("named twice"));
    let sim = Sim::start().await.unwrap();
    let user = sim.users("us").remove(0);
    let nowhere = Sim::builder().user("eu", user.clone()).start().await;
    assert!(
        nowhere
            .unwrap_err()
            .to_string()
            .contains("no data centre \"eu\"")
    );

    assert!(sim.data_centers().by_location("eu").is_none());
    let panic = tokio::spawn(async move { sim.endpoints("eu") })
        .await
        .unwrap_err();
    let message = panic.into_panic().downcast::<String>().unwrap();
    assert!(message.contains("no data centre \"eu\""), "{message}");
}

#[tokio::test]
async fn debug_of_the_handle_shows_no_secret() {
    let builder = Sim::builder().client("1000.ID", "canary");
    assert!(!format!("{builder:?}").contains("canary"));
    let sim = builder.start().await.unwrap();
    let tokens = sign_in(&sim, "us", EVERYTHING).await;
    let shown = format!("{sim:?} {:?}", sim.requests());
    for secret in ["canary", &tokens.access, &tokens.refresh] {
        assert!(!shown.contains(secret), "{shown}");
    }
}
