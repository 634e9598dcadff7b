// Written by `cargo xtask codegen` from xtask/catalog/crm/shared.toml; changes belong there.
//! What is sent and what comes back.

use zoho_http::{ExtraFields, object};

/// Enriched industry.
#[non_exhaustive]
pub struct EnrichedIndustry {
    /// `name`: its name.
    pub name: Option<String>,
    /// `description`: text.
    pub description: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type EnrichedIndustry {
    "name" => name,
    "description" => description;
    extra
});

/// Social media.
#[non_exhaustive]
pub struct SocialMedia {
    /// `media_type`: text.
    pub media_type: Option<String>,
    /// `media_url`: one or more texts.
    pub media_url: Option<Vec<String>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type SocialMedia {
    "media_type" => media_type,
    "media_url" => media_url;
    extra
});
