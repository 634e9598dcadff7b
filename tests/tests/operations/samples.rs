//! Samples of the operations of CRM and Desk.

use zoho_catalog::{OperationRef, ParameterRef};
use zoho_sim::products;
use zoho_sim::samples::{Sample, SampleBody, SampleResponse, Samples};

/// The operation of that full name.
pub(crate) fn operation(name: &str) -> OperationRef<'static> {
    products::operation(name).unwrap_or_else(|| panic!("no {name}"))
}

pub(crate) fn response(operation: OperationRef<'_>, sample: Sample) -> SampleResponse {
    of(operation.product()).response(operation, sample)
}

pub(crate) fn body(operation: OperationRef<'_>, sample: Sample) -> SampleBody {
    of(operation.product()).body(operation, sample)
}

pub(crate) fn parameter(parameter: ParameterRef<'_>, sample: Sample) -> String {
    of(&parameter.catalogue().product).parameter(parameter, sample)
}

fn of(product: &str) -> Samples<'static> {
    products::samples(product).unwrap()
}
