// Written by `cargo xtask codegen` from crm/v8/shared.toml of the catalogue; changes belong there.
//! Request and response types.

use zoho_types::{ExtraFields, object};

pub struct Callback {
    pub url: Option<String>,
    pub method: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type Callback {
    "url" => url,
    "method" => method;
    extra
});
