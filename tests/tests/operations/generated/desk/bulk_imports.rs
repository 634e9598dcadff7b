// Written by `cargo xtask codegen` from xtask/catalog/desk/bulk_imports.toml; changes belong there.
//! The calls of `bulk_imports`.

use super::super::super::every::{Case, erase, many};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[Case {
    operation: &zoho_desk::bulk_imports::GET_SAMPLE_DATA,
    call: |desk, given| {
        let call: zoho_desk::bulk_imports::GetBulkImportSampleData =
            desk.bulk_imports().get_sample_data(
                given.path("bulk_import_id"),
                many::<String>(given.query("modules")),
            );
        erase(call.into_call())
    },
}];
