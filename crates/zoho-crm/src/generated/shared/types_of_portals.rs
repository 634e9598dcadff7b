// Written by `cargo xtask codegen` from crm/v8/shared.toml of the catalogue; changes belong there.
//! Request and response types.

use zoho_types::{ExtraFields, Id, object};

pub struct PortalMetaModuleFilter {
    pub id: Option<Id>,
    /// The label in the user interface.
    pub display_label: Option<String>,
    /// The name in requests and criteria.
    pub api_name: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type PortalMetaModuleFilter {
    "id" => id,
    "display_label" => display_label,
    "api_name" => api_name;
    extra
});

pub struct PortalMetaModuleView {
    pub id: Option<Id>,
    /// The label in the user interface.
    pub display_label: Option<String>,
    pub name: Option<String>,
    pub type_: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type PortalMetaModuleView {
    "id" => id,
    "display_label" => display_label,
    "name" => name,
    "type" => type_;
    extra
});
