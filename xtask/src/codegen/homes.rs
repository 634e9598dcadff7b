//! Where the names live that generated code uses of zoho-http and zoho-types.

/// The names that the root of zoho-http has.
const OF_HTTP: &[&str] = &["Call", "Client", "List", "Operation", "Page", "Request"];

/// The names that a module of zoho-http has, or one of zoho-types.
const OF_MODULES: &[(&str, &str)] = &[
    ("Bytes", "zoho_http::external"),
    ("Json", "zoho_types::json"),
    ("Multipart", "zoho_http::body"),
    ("Paging", "zoho_http::page"),
    ("Part", "zoho_http::body"),
];

/// The macros that generated code calls, and where they are.
pub(super) const MACROS: [(&str, &str); 3] = [
    ("call", "zoho_http"),
    ("object", "zoho_types"),
    ("open_enum", "zoho_types"),
];

/// The modules whose functions generated code calls, and where they are.
pub(super) const MODULES: [(&str, &str); 2] = [("decode", "zoho_http"), ("json", "zoho_types")];

/// The module that has a name: a value of zoho-types where nothing else is known.
pub(super) fn module_of(name: &str) -> &'static str {
    let home = OF_MODULES.iter().find(|(known, _)| *known == name);
    match home {
        Some((_, module)) => module,
        None if OF_HTTP.contains(&name) => "zoho_http",
        None => "zoho_types",
    }
}
