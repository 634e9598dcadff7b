// Written by `cargo xtask codegen` from xtask/catalog/crm/shared.toml; changes belong there.
//! Request and response types.

use zoho_http::{ExtraFields, object};

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
