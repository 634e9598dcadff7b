//! Every operation of CRM and Desk is called, and what goes over the wire is looked at: method, path,
//! query, headers and body; then the answer, in full, bare, strange and with nulls.

#![expect(
    clippy::unwrap_used,
    reason = "a test may panic, and so may what it is made of"
)]

mod answers;
mod every;
mod expected;
mod generated;
mod given;
mod samples;
mod server;

use zoho_crm::Crm;
use zoho_desk::Desk;
use zoho_http::Http;
use zoho_sim::product::SimProduct;

#[tokio::test]
async fn every_operation_of_crm() {
    let server = server::Server::start().await;
    let crm = Crm::new(&http(), server.tokens());
    let mut findings = every::Findings::default();
    for case in generated::crm::cases() {
        findings.note(every::check(&server, &crm, case, &[])).await;
    }
    let count = findings.count();
    let by_hand = [
        "crm.mail_config.get",
        "crm.service_preferences.get",
        "crm.service_preferences.update",
    ];
    assert_eq!(
        count + by_hand.len(),
        zoho_sim::Crm::new().catalogue().operations().count()
    );
    assert_eq!(
        zoho_crm::OPERATIONS.len(),
        zoho_sim::Crm::new().catalogue().operations().count()
    );
}

#[tokio::test]
async fn every_operation_of_desk() {
    let server = server::Server::start().await;
    let desk = Desk::new(&http(), server.tokens()).organization("2389290");
    let mut findings = every::Findings::default();
    for case in generated::desk::cases() {
        let headers: &[_] = match case.operation.needs_organization() {
            true => &[("orgid", "2389290")],
            false => &[],
        };
        findings
            .note(every::check(&server, &desk, case, headers))
            .await;
    }
    let count = findings.count();
    let by_hand = 7;
    assert_eq!(
        count + by_hand,
        zoho_sim::Desk::new().catalogue().operations().count()
    );
    assert_eq!(
        zoho_desk::OPERATIONS.len(),
        zoho_sim::Desk::new().catalogue().operations().count()
    );
}

/// What tools call by name sends the same and reads the same.
#[tokio::test]
async fn every_operation_by_its_name() {
    let server = server::Server::start().await;
    let crm = Crm::new(&http(), server.tokens());
    let mut findings = every::Findings::default();
    for entry in zoho_crm::dynamic::entries() {
        let call = |arguments| crm.call(entry, arguments);
        findings
            .note(every::check_entry(&server, entry, call))
            .await;
    }
    let desk = Desk::new(&http(), server.tokens()).organization("2389290");
    for entry in zoho_desk::dynamic::entries() {
        let call = |arguments| desk.call(entry, arguments);
        findings
            .note(every::check_entry(&server, entry, call))
            .await;
    }
    assert_eq!(
        findings.count(),
        zoho_crm::OPERATIONS.len() + zoho_desk::OPERATIONS.len()
    );
}

/// The answers that Zoho's documentation shows, each through the type of its operation.
#[tokio::test]
async fn every_answer_that_is_shown() {
    let server = server::Server::start().await;
    let crm = Crm::new(&http(), server.tokens());
    let cases: Vec<_> = generated::crm::cases().collect();
    let mut findings = every::Findings::default();
    for answer in answers::all() {
        let check = async {
            if answer.is_notification() {
                // No operation gives it; the type of it comes with the receiver.
                let read = answers::as_json(&answer);
                answer.is_whole(&read, "a notification");
            } else {
                answer.check(&crm, &cases);
            }
        };
        findings.note(check).await;
    }
    assert_eq!(findings.count(), 208);
}

fn http() -> Http {
    Http::new().unwrap()
}
