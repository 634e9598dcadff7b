//! The user's profile. The names of its fields differ between data centres.

use std::fmt;

use serde::de::{Deserialize, Deserializer};
use serde_json::{Map, Value};
use zoho_types::OrganizationId;

/// The response of `/oauth/user/info`.
///
/// `Debug` shows the names of the received fields, but not their values.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserInfo {
    /// Zoho's id of the user.
    pub zuid: Option<String>,
    /// The user's e-mail address.
    pub email: Option<String>,
    /// The user's first name.
    pub first_name: Option<String>,
    /// The user's last name.
    pub last_name: Option<String>,
    /// The user's display name.
    pub display_name: Option<String>,
    /// The organisation, where the response has an `orgid`, `organizationid` or `ZGID` in any spelling.
    pub organization_id: Option<OrganizationId>,
    /// All fields as received.
    pub fields: Map<String, Value>,
}

impl<'de> Deserialize<'de> for UserInfo {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let fields = Map::<String, Value>::deserialize(deserializer)?;
        let find = |names: &[&str]| {
            names.iter().find_map(|name| {
                fields
                    .iter()
                    .filter(|(key, _)| plain(key) == *name)
                    .find_map(|(_, value)| text(value))
            })
        };
        Ok(Self {
            zuid: find(&["zuid"]),
            email: find(&["email"]),
            first_name: find(&["firstname"]),
            last_name: find(&["lastname"]),
            display_name: find(&["displayname"]),
            organization_id: find(&["orgid", "organizationid", "zgid"]).map(OrganizationId::from),
            fields,
        })
    }
}

/// Returns a key without case and separators.
fn plain(key: &str) -> String {
    key.chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|c| c.to_ascii_lowercase())
        .collect()
}

/// Returns a text or a number; `None` for an empty text or a number that is not positive.
fn text(value: &Value) -> Option<String> {
    let text = match value {
        Value::String(s) => s.trim().to_owned(),
        Value::Number(n) => n.as_u64()?.to_string(),
        _ => return None,
    };
    (!matches!(text.as_str(), "" | "0" | "-1" | "null")).then_some(text)
}

impl fmt::Debug for UserInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UserInfo")
            .field("fields", &self.fields.keys().collect::<Vec<_>>())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_organisation_is_found_under_every_name() {
        for (json, expected) in [
            (r#"{"orgid": "1"}"#, Some("1")),
            (r#"{"Org_Id": 2}"#, Some("2")),
            (r#"{"organizationid": "3"}"#, Some("3")),
            (r#"{"Organization-ID": "4"}"#, Some("4")),
            (r#"{"ZGID": 5}"#, Some("5")),
            (r#"{"zgid": "", "org_id": "6"}"#, Some("6")),
            (r#"{"orgid": null, "ZGID": "7"}"#, Some("7")),
            (r#"{"orgid": 0}"#, None),
            (r#"{"orgid": {"id": 1}, "ZUID": 9}"#, None),
        ] {
            let info: UserInfo = serde_json::from_str(json).unwrap();
            let found = info.organization_id.as_ref().map(OrganizationId::as_str);
            assert_eq!(found, expected, "{json}");
        }
    }

    #[test]
    fn names_and_ids_are_read_and_not_shown() {
        let info: UserInfo = serde_json::from_str(
            r#"{"ZUID": 77, "First_Name": "Ada", "Last_Name": "L", "Display_Name": "al", "Email": "a@example.com"}"#,
        )
        .unwrap();
        assert_eq!(info.zuid.as_deref(), Some("77"));
        assert_eq!(info.first_name.as_deref(), Some("Ada"));
        assert_eq!(info.email.as_deref(), Some("a@example.com"));
        assert!(!format!("{info:?}").contains("example.com"));
    }
}
