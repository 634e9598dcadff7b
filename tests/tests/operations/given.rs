//! What a call is given: samples of its parameters and its body.

use serde::de::DeserializeOwned;
use serde_json::Value;
use zoho_catalog::{OperationRef, Parameters};
use zoho_http::body::Part;
use zoho_sim::samples::{Sample, SampleBody};

use crate::samples;

pub(crate) struct Given {
    pub(crate) operation: OperationRef<'static>,
    pub(crate) sample: Sample,
}

impl Given {
    fn text(&self, mut among: Parameters<'_>, name: &str) -> String {
        let parameter = among.find(|parameter| parameter.name() == name);
        let parameter =
            parameter.unwrap_or_else(|| panic!("{} has no {name}", self.operation.name()));
        samples::parameter(parameter, self.sample)
    }

    pub(crate) fn path(&self, name: &str) -> String {
        self.text(self.operation.path_parameters(), name)
    }

    pub(crate) fn query(&self, name: &str) -> String {
        self.text(self.operation.query(), name)
    }

    pub(crate) fn header(&self, name: &str) -> String {
        self.text(self.operation.headers(), name)
    }

    /// An address from an earlier answer.
    pub(crate) fn address(&self) -> String {
        let address = self.operation.path_parameters().next();
        samples::parameter(address.unwrap(), self.sample)
    }

    /// What is sent, without the key that contains it.
    pub(crate) fn body<T: DeserializeOwned>(&self) -> T {
        let SampleBody::Json(json) = samples::body(self.operation, self.sample) else {
            panic!("{} takes no JSON", self.operation.name());
        };
        read(json.value().clone())
    }

    /// The members next to that key.
    pub(crate) fn member<T: DeserializeOwned>(&self, name: &str) -> T {
        let SampleBody::Json(json) = samples::body(self.operation, self.sample) else {
            panic!("{} takes no JSON", self.operation.name());
        };
        read(json.wire()[name].clone())
    }

    /// A file of a form.
    pub(crate) fn file(&self, name: &str) -> Part {
        Part::new(self.content(name)).file_name("sample.txt")
    }

    fn content(&self, name: &str) -> Vec<u8> {
        let SampleBody::Form(parts) = samples::body(self.operation, self.sample) else {
            panic!("{} takes no form", self.operation.name());
        };
        let part = parts.into_iter().find(|part| part.name == name);
        part.unwrap().content
    }
}

fn read<T: DeserializeOwned>(json: Value) -> T {
    serde_json::from_value(json).unwrap()
}
