// Written by `cargo xtask codegen` from crm/v8/shared.toml of the catalogue; changes belong there.
//! Request and response types.

use zoho_types::{ExtraFields, object};

#[non_exhaustive]
pub struct EnrichedIndustry {
    pub name: Option<String>,
    pub description: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type EnrichedIndustry {
    "name" => name,
    "description" => description;
    extra
});

#[non_exhaustive]
pub struct SocialMedia {
    pub media_type: Option<String>,
    pub media_url: Option<Vec<String>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type SocialMedia {
    "media_type" => media_type,
    "media_url" => media_url;
    extra
});
