//! Samples conform to the catalogue.

use serde_json::{Value, json};
use zoho_catalog::OperationRef;
use zoho_sim::product::SimProduct;
use zoho_sim::samples::{Sample, SampleBody, SampleResponse, Samples};
use zoho_sim::{Crm, Desk};

/// The two products, to look operations up in.
struct Products {
    crm: Crm,
    desk: Desk,
}

impl Products {
    fn new() -> Self {
        let (crm, desk) = (Crm::new(), Desk::new());
        Self { crm, desk }
    }

    fn of(&self, name: &str) -> &dyn SimProduct {
        match name.starts_with("crm.") {
            true => &self.crm,
            false => &self.desk,
        }
    }

    fn find(&self, name: &str) -> OperationRef<'_> {
        self.of(name)
            .catalogue()
            .operation(name)
            .expect("the catalogue has it")
    }

    fn response(&self, name: &str, sample: Sample) -> SampleResponse {
        Samples::new(self.of(name)).response(self.find(name), sample)
    }

    fn body(&self, name: &str, sample: Sample) -> SampleBody {
        Samples::new(self.of(name)).body(self.find(name), sample)
    }

    /// Returns each operation with the samples of its product.
    fn operations(&self) -> impl Iterator<Item = (Samples<'_>, OperationRef<'_>)> {
        let products: [&dyn SimProduct; 2] = [&self.crm, &self.desk];
        products.into_iter().flat_map(|product| {
            let operations = product.catalogue().operations();
            operations.map(move |operation| (Samples::new(product), operation))
        })
    }
}

#[test]
fn every_operation_has_samples_of_a_decent_size() {
    let products = Products::new();
    let mut largest = (0, String::new());
    for (samples, operation) in products.operations() {
        for sample in Sample::ALL {
            let response = samples.response(operation, sample);
            let size = response
                .json()
                .map_or(0, |json| json.wire().to_string().len());
            largest = largest.max((size, operation.name()));
            if let SampleBody::Json(json) = samples.body(operation, sample) {
                let size = json.wire().to_string().len();
                largest = largest.max((size, operation.name()));
            }
        }
    }
    assert!(largest.0 < 200_000, "{largest:?}");
}

#[test]
fn a_sample_is_the_same_every_time() {
    let response = || Products::new().response("desk.tickets.list", Sample::Full);
    assert_eq!(response(), response());
}

#[test]
fn bare_is_less_than_full_and_null_says_so() {
    let products = Products::new();
    let get = |sample| products.response("desk.tickets.get", sample);
    let wire = |sample| get(sample).json().unwrap().wire().clone();
    let fields = |value: &Value| value.as_object().unwrap().len();
    let (full, bare, null) = (wire(Sample::Full), wire(Sample::Bare), wire(Sample::Null));
    assert!(fields(&bare) < fields(&full));
    assert_eq!(fields(&null), fields(&full));
    assert!(null.as_object().unwrap().values().any(Value::is_null));
    assert_eq!(get(Sample::Null).json().unwrap().kept(), &bare);
}

#[test]
fn a_strange_response_has_unknown_values_and_fields_that_every_type_keeps() {
    let products = Products::new();
    let mut strange = 0;
    for (samples, operation) in products.operations() {
        let response = samples.response(operation, Sample::Strange);
        let Some(json) = response.json() else {
            continue;
        };
        let count = |value: &Value| value.to_string().matches("newSampleField").count();
        assert_eq!(count(json.wire()), count(json.kept()));
        strange += count(json.wire());
    }
    assert!(strange > 1000, "{strange}");
    let mut query = products.find("crm.users.list").query();
    let filter = query.find(|p| p.name() == "type").unwrap();
    let samples = Samples::new(&products.crm);
    let value = |sample| samples.parameter(filter, sample);
    assert!(filter.values().contains(&&*value(Sample::Full)));
    assert!(!filter.values().contains(&&*value(Sample::Strange)));
}

#[test]
fn a_caller_gets_a_value_without_the_key_around_it() {
    let products = Products::new();
    let json = |name: &str| {
        let response = products.response(name, Sample::Full);
        response.json().unwrap().clone()
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
    let trash = "desk.tickets.move_to_trash";
    assert_eq!(
        products.response(trash, Sample::Full),
        SampleResponse::Nothing
    );
    let SampleBody::Json(ids) = products.body(trash, Sample::Full) else {
        panic!("a body of ids");
    };
    assert_eq!(ids.value(), &ids.wire()["ticketIds"]);
}

#[test]
fn values_match_the_names_of_their_fields() {
    let products = Products::new();
    let samples = Samples::new(&products.crm);
    let value = |name: &str| {
        let mut query = products.find("crm.users.list").query();
        let parameter = query.find(|p| p.name() == name).unwrap();
        samples.parameter(parameter, Sample::Full)
    };
    let ids = value("ids");
    let ids: Vec<_> = ids.split(',').collect();
    assert!(
        ids.iter()
            .all(|id| id.len() == 18 && id.bytes().all(|b| b.is_ascii_digit()))
    );
    assert_eq!(ids.len(), 2);
    assert_eq!(value("page"), "1");
    assert_eq!(value("per_page"), "7");
    let user = products.response("crm.users.get", Sample::Full);
    let user = user.json().unwrap().value().clone();
    assert_eq!(user["email"], "ada.park@example.com");
    assert_eq!(user["created_time"], "2026-03-14T09:26:53+05:30");
    assert_eq!(user["dob"], json!("2026-03-14"));
}

#[test]
fn a_form_has_its_parts() {
    let products = Products::new();
    let upload = products.body("desk.account_attachments.upload", Sample::Bare);
    let SampleBody::Form(parts) = upload else {
        panic!("a form");
    };
    assert_eq!(parts[0].name, "file");
    assert_eq!(parts[0].file_name, Some("sample.txt"));
}
