//! The edition of an organisation.

use std::str::FromStr;

/// The edition that an organisation has bought, which determines how many calls it may have in flight.
///
/// It is parsed from Zoho's name for it: CRM's `license_details.paid_type` in the response of `/org`, Desk's `edition`
/// of an organisation.
///
/// ```
/// use zoho_http::limits::{Edition, Limits};
///
/// assert_eq!(Limits::crm("enterprise".parse()?).concurrency, Some(20));
/// assert_eq!(Limits::desk("PROFESSIONAL".parse()?).concurrency, Some(15));
/// # Ok::<(), zoho_http::limits::UnknownEdition>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Edition {
    /// Free
    Free,
    /// Desk's Express
    Express,
    /// Standard
    Standard,
    /// Professional
    Professional,
    /// Enterprise, Zoho One
    Enterprise,
    /// CRM's Ultimate, CRM Plus
    Ultimate,
}

/// The error for a text that is not the name of an edition.
#[derive(Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "unknown edition {given:?}; known are free, express, standard, professional, enterprise, one, \
     ultimate and plus"
)]
pub struct UnknownEdition {
    given: String,
}

zoho_types::debug_is_display!(UnknownEdition);

/// Names as Zoho writes them, without case, spaces, punctuation and the prefix `zoho`.
const NAMES: &[(&str, Edition)] = &[
    ("free", Edition::Free),
    ("express", Edition::Express),
    ("standard", Edition::Standard),
    ("professional", Edition::Professional),
    ("enterprise", Edition::Enterprise),
    ("one", Edition::Enterprise),
    ("ultimate", Edition::Ultimate),
    ("plus", Edition::Ultimate),
    ("crmplus", Edition::Ultimate),
];

impl FromStr for Edition {
    type Err = UnknownEdition;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let plain: String = text
            .chars()
            .filter(char::is_ascii_alphanumeric)
            .map(|c| c.to_ascii_lowercase())
            .collect();
        let name = plain.strip_prefix("zoho").unwrap_or(&plain);
        let known = NAMES.iter().find(|(known, _)| *known == name);
        known
            .map(|(_, edition)| *edition)
            .ok_or_else(|| UnknownEdition {
                given: text.chars().take(32).collect(),
            })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zohos_names_are_read_however_they_are_spelled() {
        for (text, expected) in [
            ("free", Edition::Free),
            ("EXPRESS", Edition::Express),
            ("Standard", Edition::Standard),
            (" professional ", Edition::Professional),
            ("ENTERPRISE", Edition::Enterprise),
            ("Zoho One", Edition::Enterprise),
            ("zohoone", Edition::Enterprise),
            ("ultimate", Edition::Ultimate),
            ("CRM Plus", Edition::Ultimate),
            ("zoho_crm_plus", Edition::Ultimate),
        ] {
            assert_eq!(text.parse(), Ok(expected), "{text:?}");
        }
        for text in ["", "zoho", "premium", "enterprise2"] {
            let e = text.parse::<Edition>().unwrap_err();
            assert!(e.to_string().contains("professional"), "{e}");
        }
    }
}
