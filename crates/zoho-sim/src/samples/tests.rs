use serde_json::{Value, json};

use super::{Sample, SampleAnswer, SampleBody};
use crate::catalogue::{self, Operation, Product};
use crate::samples;

fn operations() -> impl Iterator<Item = Operation<'static>> {
    Product::ALL.into_iter().flat_map(Product::operations)
}

fn find(name: &str) -> Operation<'static> {
    catalogue::operation(name).unwrap()
}

#[test]
fn every_operation_has_samples_of_a_decent_size() {
    let mut largest = (0, String::new());
    for operation in operations() {
        for sample in Sample::ALL {
            let answer = samples::answer(operation, sample);
            let size = answer
                .json()
                .map_or(0, |json| json.wire().to_string().len());
            largest = largest.max((size, operation.name()));
            if let SampleBody::Json(json) = samples::body(operation, sample) {
                let size = json.wire().to_string().len();
                largest = largest.max((size, operation.name()));
            }
        }
    }
    assert!(largest.0 < 200_000, "{largest:?}");
}

#[test]
fn a_sample_is_the_same_every_time() {
    let list = find("desk.tickets.list");
    let answer = samples::answer(list, Sample::Full);
    assert_eq!(answer, samples::answer(list, Sample::Full));
}

#[test]
fn bare_is_less_than_full_and_null_says_so() {
    let get = find("desk.tickets.get");
    let wire = |sample| samples::answer(get, sample).json().unwrap().wire().clone();
    let fields = |value: &Value| value.as_object().unwrap().len();
    let (full, bare, null) = (wire(Sample::Full), wire(Sample::Bare), wire(Sample::Null));
    assert!(fields(&bare) < fields(&full));
    assert_eq!(fields(&null), fields(&full));
    assert!(null.as_object().unwrap().values().any(Value::is_null));
    let json = samples::answer(get, Sample::Null);
    assert_eq!(json.json().unwrap().kept(), &bare);
}

#[test]
fn a_strange_answer_has_unknown_words_and_fields_that_every_type_keeps() {
    let mut strange = 0;
    for operation in operations() {
        let answer = samples::answer(operation, Sample::Strange);
        let Some(json) = answer.json() else { continue };
        let count = |value: &Value| value.to_string().matches("newSampleField").count();
        assert_eq!(count(json.wire()), count(json.kept()));
        strange += count(json.wire());
    }
    assert!(strange > 1000, "{strange}");
    let mut list = find("crm.users.list").query();
    let filter = list.find(|p| p.name() == "type").unwrap();
    let known = |sample| {
        let word = samples::parameter(filter, sample);
        filter.values().contains(&word.as_str())
    };
    assert!(known(Sample::Full) && !known(Sample::Strange));
}

#[test]
fn what_a_caller_gets_is_taken_out_from_under_its_key() {
    let json = |name: &str| {
        let answer = samples::answer(find(name), Sample::Full);
        answer.json().unwrap().clone()
    };
    let user = json("crm.users.get");
    assert_eq!(user.value(), &user.kept()["users"][0]);
    let users = json("crm.users.list");
    assert_eq!(users.value(), users.kept());
    assert_eq!(users.wire()["users"].as_array().unwrap().len(), 2);
    assert_ne!(
        users.wire()["users"][0]["id"],
        users.wire()["users"][1]["id"]
    );
    assert_eq!(users.wire()["info"]["more_records"], false);
    let rows = json("crm.users.create");
    assert_eq!(rows.wire()["users"][1]["status"], "error");
    let trash = find("desk.tickets.move_to_trash");
    assert_eq!(samples::answer(trash, Sample::Full), SampleAnswer::Nothing);
    let SampleBody::Json(ids) = samples::body(trash, Sample::Full) else {
        panic!("a body of ids");
    };
    assert_eq!(ids.value(), &ids.wire()["ticketIds"]);
}

#[test]
fn values_look_like_what_they_are() {
    let value = |operation: &str, name: &str| {
        let mut query = find(operation).query();
        let found = query.find(|p| p.name() == name).unwrap();
        samples::parameter(found, Sample::Full)
    };
    let ids = value("crm.users.list", "ids");
    let ids: Vec<_> = ids.split(',').collect();
    assert!(
        ids.iter()
            .all(|id| id.len() == 18 && id.bytes().all(|b| b.is_ascii_digit()))
    );
    assert_eq!(ids.len(), 2);
    assert_eq!(value("crm.users.list", "page"), "1");
    assert_eq!(value("crm.users.list", "per_page"), "7");
    let user = samples::answer(find("crm.users.get"), Sample::Full);
    let user = user.json().unwrap().value().clone();
    assert_eq!(user["email"], "ada.park@example.com");
    assert_eq!(user["created_time"], "2026-03-14T09:26:53+05:30");
    assert_eq!(user["dob"], json!("2026-03-14"));
}

#[test]
fn a_form_has_its_parts() {
    let upload = find("desk.account_attachments.upload");
    let SampleBody::Form(parts) = samples::body(upload, Sample::Bare) else {
        panic!("a form");
    };
    assert_eq!(parts[0].name, "file");
    assert_eq!(parts[0].file_name, Some("sample.txt"));
}
