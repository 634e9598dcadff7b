// Written by `cargo xtask codegen` from xtask/catalog/crm/shared.toml; changes belong there.
//! What is sent and what comes back.

use zoho_http::{ExtraFields, Id, object};

/// Portal meta module filter.
pub struct PortalMetaModuleFilter {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `display_label`: how it is labelled.
    pub display_label: Option<String>,
    /// `api_name`: its name in requests and criteria.
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

/// Portal meta module view.
pub struct PortalMetaModuleView {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `display_label`: how it is labelled.
    pub display_label: Option<String>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `type`: text.
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
