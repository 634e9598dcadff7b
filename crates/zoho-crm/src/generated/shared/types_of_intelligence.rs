// Written by `cargo xtask codegen` from xtask/catalog/crm/shared.toml; changes belong there.
//! What is sent and what comes back.

use zoho_http::{object, wire::Other};

/// Enriched industry.
#[derive(Clone, Default, PartialEq)]
pub struct EnrichedIndustry {
    /// `name`: its name.
    pub name: Option<String>,
    /// `description`: text.
    pub description: Option<String>,
    /// Members without a field here, and fields set to null.
    pub other: Other,
}

object!(EnrichedIndustry {
    "name" => name,
    "description" => description;
    other
});

/// Social media.
#[derive(Clone, Default, PartialEq)]
pub struct SocialMedia {
    /// `media_type`: text.
    pub media_type: Option<String>,
    /// `media_url`: one or more texts.
    pub media_url: Option<Vec<String>>,
    /// Members without a field here, and fields set to null.
    pub other: Other,
}

object!(SocialMedia {
    "media_type" => media_type,
    "media_url" => media_url;
    other
});
