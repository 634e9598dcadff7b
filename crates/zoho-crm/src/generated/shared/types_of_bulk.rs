// Written by `cargo xtask codegen` from xtask/catalog/crm/shared.toml; changes belong there.
//! What is sent and what comes back.

use zoho_http::{ExtraFields, object};

/// Callback.
pub struct Callback {
    /// `url`: an address on the web.
    pub url: Option<String>,
    /// `method`: text.
    pub method: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type Callback {
    "url" => url,
    "method" => method;
    extra
});
