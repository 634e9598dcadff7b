//! The records that both sides read, and the answers that hold them.

use serde::{Deserialize, Serialize};

/// How many records a list holds.
pub(super) const LIST: u64 = 200;

/// An answer of CRM's: some records, and whether there are more.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Page {
    pub(super) data: Vec<Contact>,
    info: Option<Info>,
}

#[derive(Debug, Serialize, Deserialize)]
struct Info {
    per_page: u32,
    count: u32,
    page: u32,
    more_records: bool,
}

/// A record as programs declare them: what they read of it, by Zoho's names.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct Contact {
    #[serde(rename = "id")]
    pub(super) id: String,
    owner: Owner,
    first_name: Option<String>,
    last_name: String,
    email: Option<String>,
    phone: Option<String>,
    mailing_street: Option<String>,
    mailing_city: Option<String>,
    mailing_country: Option<String>,
    lead_source: Option<String>,
    description: Option<String>,
    email_opt_out: bool,
    created_time: String,
    modified_time: String,
}

#[derive(Debug, Serialize, Deserialize)]
struct Owner {
    name: String,
    id: String,
    email: String,
}

impl Contact {
    fn numbered(number: u64, description: usize) -> Self {
        Self {
            id: (660_000_000_000_100 + number).to_string(),
            owner: Owner {
                name: "Ada Park".to_owned(),
                id: "660000000000043".to_owned(),
                email: "ada@example.com".to_owned(),
            },
            first_name: Some("Lukas".to_owned()),
            last_name: format!("Weber {number:03}"),
            email: Some(format!("lukas.weber.{number:03}@example.com")),
            phone: Some("+49 30 5550123".to_owned()),
            mailing_street: None,
            mailing_city: Some("Berlin".to_owned()),
            mailing_country: Some("Germany".to_owned()),
            lead_source: Some("Trade Show".to_owned()),
            description: Some("x".repeat(description)),
            email_opt_out: false,
            created_time: "2026-03-02T09:41:07+01:00".to_owned(),
            modified_time: "2026-05-18T16:20:55+02:00".to_owned(),
        }
    }
}

/// The answer to a GET of one record: 600 bytes.
pub(crate) fn one() -> serde_json::Result<Vec<u8>> {
    answer(vec![Contact::numbered(1, 151)], None)
}

/// The answer to a list: 106 KB.
pub(super) fn list() -> serde_json::Result<Vec<u8>> {
    let contacts = (0..LIST).map(|number| Contact::numbered(number, 103));
    let info = Info {
        per_page: 200,
        count: 200,
        page: 1,
        more_records: true,
    };
    answer(contacts.collect(), Some(info))
}

fn answer(data: Vec<Contact>, info: Option<Info>) -> serde_json::Result<Vec<u8>> {
    serde_json::to_vec(&Page { data, info })
}
