//! A record's fields by their API names.

use serde::Serialize;
use serde::de::DeserializeOwned;
use zoho_types::json::{self, Json, MemberValue, Slot};
use zoho_types::{DecodeError, ExtraFields};

use crate::generated::product::DATE_TIMES;
use crate::generated::shared::Record;

impl Record {
    /// Creates a record without fields.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `field`, by its API name, to `value`, and returns the record. `null` clears the field in CRM.
    ///
    /// ```
    /// use zoho_crm::shared::Record;
    ///
    /// let contact = Record::new().with("Last_Name", "Park").with("Email_Opt_Out", true);
    /// assert_eq!(contact.read::<String>("Last_Name")?.as_deref(), Some("Park"));
    /// # Ok::<(), zoho_crm::DecodeError>(())
    /// ```
    #[must_use]
    pub fn with(mut self, field: &str, value: impl MemberValue) -> Self {
        self.set(field, value);
        self
    }

    /// Sets `field`, by its API name, to `value`. `null` clears the field in CRM.
    ///
    /// A `DateTime` is sent in CRM's form, and a `Decimal` with all its digits. Text is sent unchanged.
    pub fn set(&mut self, field: &str, value: impl MemberValue) {
        let value = value.into_text();
        self.extra.remove(field);
        if is_named(field) {
            self.put(field, "null");
            if value.as_str() != "null" {
                // A value of another type than the field's is sent unchanged: CRM reports what is wrong with it.
                self.put(field, value.as_str());
                return;
            }
        }
        self.extra.insert(field, value);
    }

    /// Sets the member for `field` to JSON text.
    fn put(&mut self, field: &str, json: &str) {
        let pair = format!("{{{}:{json}}}", Json::from(field));
        let read = json::read(pair.as_bytes(), Slot::Object(self));
        debug_assert!(read.is_ok(), "an object that has no required member");
    }

    /// Returns the JSON text of a field that has a member in the type.
    fn named(&self, field: &str) -> Option<String> {
        let all = is_named(field).then(|| serde_json::to_string(self))?;
        let all: ExtraFields = serde_json::from_str(&all.ok()?).ok()?;
        all.raw(field).map(str::to_owned)
    }

    /// Returns the value of `field`, by its API name, or `None` if the record does not contain it.
    #[must_use]
    pub fn get(&self, field: &str) -> Option<Json> {
        let named = || serde_json::from_str(&self.named(field)?).ok();
        self.extra.get(field).or_else(named)
    }

    /// Decodes the value of `field`, by its API name, as a type of yours. Returns `None` if the record does not contain
    /// it, or it is empty.
    ///
    /// # Errors
    /// Returns [`DecodeError`] with the path and the kind of a mismatch.
    pub fn read<T: DeserializeOwned>(&self, field: &str) -> Result<Option<T>, DecodeError> {
        match self.named(field) {
            None => self.extra.read(field),
            Some(json) => json::typed(&json, field),
        }
    }

    /// Decodes the whole record as a type of yours that has the fields of your organisation.
    ///
    /// ```
    /// use serde::Deserialize;
    /// use zoho_crm::shared::Record;
    ///
    /// #[derive(Deserialize)]
    /// #[serde(rename_all = "PascalCase")]
    /// struct Contact { #[serde(rename = "Last_Name")] last_name: String, email: Option<String> }
    ///
    /// let contact: Contact = Record::new().with("Last_Name", "Park").to()?;
    /// assert_eq!((contact.last_name.as_str(), contact.email), ("Park", None));
    /// # Ok::<(), zoho_crm::DecodeError>(())
    /// ```
    ///
    /// # Errors
    /// Returns [`DecodeError`] with the path and the kind of a mismatch, such as `Owner.id`.
    pub fn to<T: DeserializeOwned>(&self) -> Result<T, DecodeError> {
        let json = serde_json::to_string(self)
            .map_err(|_| DecodeError::new("the record cannot be written as JSON"))?;
        json::typed(&json, "")
    }

    /// Creates a record from a type of yours, which is serialised as a JSON object with date-times in CRM's form.
    ///
    /// # Errors
    /// Returns [`DecodeError`] if it does not serialise as an object.
    pub fn of(value: &impl Serialize) -> Result<Self, DecodeError> {
        let written = DATE_TIMES.while_writing(|| serde_json::to_vec(value));
        let read = written.and_then(|json| serde_json::from_slice(&json));
        read.map_err(|_| DecodeError::new("what is to be a record is no JSON object"))
    }
}

/// Returns whether the type has a member for the field.
fn is_named(field: &str) -> bool {
    json::about(&Record::default()).keys.contains(&field)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;
    use zoho_types::{DateTime, Decimal, Id};

    #[test]
    fn fields_are_set_and_read_by_their_api_names() {
        let mut record = Record::new()
            .with("id", "42")
            .with("Last_Name", "Park")
            .with("Tag", json!([{"name": "fair"}]))
            .with("Owner", json!({"id": "7"}));
        assert_eq!(record.id, Some(Id::from("42")));
        assert_eq!(record.get("Tag").unwrap()[0]["name"], "fair");
        assert_eq!(record.read::<Id>("id").unwrap(), Some(Id::from("42")));
        assert_eq!(
            (record.get("Email"), record.get("Created_Time")),
            (None, None)
        );
        assert!(record.read::<u8>("Last_Name").is_err());
        record.set("Last_Name", "Weber");
        record.set("Tag", Json::Null);
        record.set("Created_By", "not an object");
        assert_eq!(
            serde_json::to_value(&record).unwrap(),
            json!({
                "id": "42", "Owner": {"id": "7"}, "Last_Name": "Weber", "Tag": null,
                "Created_By": "not an object",
            })
        );
        record.set("Tag", json!([]));
        assert_eq!(record.get("Tag"), Some(json!([])));
    }

    #[test]
    fn records_become_types_and_types_records() {
        #[derive(serde::Serialize, serde::Deserialize, PartialEq, Debug)]
        struct Contact {
            id: Option<String>,
            #[serde(rename = "Last_Name")]
            last_name: String,
        }
        let contact = Contact {
            id: Some("42".to_owned()),
            last_name: "Park".to_owned(),
        };
        let record = Record::of(&contact).unwrap();
        assert_eq!(
            record,
            Record::new().with("Last_Name", "Park").with("id", "42")
        );
        assert_eq!(record.to::<Contact>().unwrap(), contact);
        assert!(Record::new().to::<Contact>().is_err());
        assert!(Record::of(&[1]).is_err());
    }

    const DIGITS: &str = r#"{"Amount":1234567890123456.78,"Rate":1.10}"#;

    #[test]
    fn digits_stay_on_every_road() {
        #[derive(serde::Serialize, serde::Deserialize)]
        #[serde(rename_all = "PascalCase")]
        struct Deal {
            amount: Decimal,
            rate: Option<Decimal>,
        }
        let deal = Deal {
            amount: "1234567890123456.78".parse().unwrap(),
            rate: "1.10".parse().ok(),
        };
        let read = serde_json::from_str::<Record>(DIGITS).unwrap();
        for record in [
            Record::of(&deal).unwrap(),
            serde_json::from_slice(DIGITS.as_bytes()).unwrap(),
            serde_json::from_reader(DIGITS.as_bytes()).unwrap(),
            Record::of(&read).unwrap(),
            Record::of(&read.to::<Deal>().unwrap()).unwrap(),
            read.to::<Record>().unwrap(),
            Record::new()
                .with("Amount", &deal.amount)
                .with("Rate", read.read::<Decimal>("Rate").unwrap().unwrap()),
            read,
        ] {
            assert_eq!(serde_json::to_string(&record).unwrap(), DIGITS);
        }
        let near: Record = serde_json::from_value(json!({"Amount": 12345.1})).unwrap();
        assert_eq!(
            serde_json::to_string(&near).unwrap(),
            r#"{"Amount":12345.1}"#
        );
        let deals: Vec<Record> = serde_json::from_str(&format!("[{DIGITS}]")).unwrap();
        assert_eq!(
            serde_json::to_string(&deals).unwrap(),
            format!("[{DIGITS}]")
        );
    }

    #[test]
    fn date_times_that_are_set_have_the_form_of_crm() {
        #[derive(serde::Serialize)]
        #[serde(rename_all = "PascalCase")]
        struct Call {
            start: DateTime,
            notes: Vec<DateTime>,
        }
        let datetime = DateTime::from_unix_millis(1_700_000_000_123);
        let of = Record::of(&Call {
            start: datetime.clone(),
            notes: vec![datetime.clone()],
        });
        let seconds = "2023-11-14T22:13:20+00:00";
        assert_eq!(
            serde_json::to_value(of.unwrap()).unwrap(),
            json!({"Start": seconds, "Notes": [seconds]})
        );
        let set = Record::new()
            .with("Start", &datetime)
            .with("Created_Time", datetime.clone());
        assert_eq!(set.created_time, Some(datetime.clone()));
        assert_eq!(set.read::<DateTime>("Start").unwrap(), Some(datetime));
        let sent = DATE_TIMES.while_writing(|| serde_json::to_value(&set).unwrap());
        assert_eq!(sent, json!({"Start": seconds, "Created_Time": seconds}));
    }

    #[test]
    fn what_does_not_fit_is_named_and_never_quoted() {
        #[derive(serde::Deserialize, Debug)]
        #[expect(dead_code, reason = "only reading is of interest")]
        struct Deal {
            #[serde(rename = "Products")]
            products: Vec<Product>,
        }
        #[derive(serde::Deserialize, Debug)]
        #[expect(dead_code, reason = "only reading is of interest")]
        struct Product {
            quantity: u32,
        }
        let record = Record::new()
            .with("Products", json!([{"quantity": 1}, {"quantity": "s3cret"}]))
            .with("Owner", json!({"id": "7"}));
        for (error, expected) in [
            (
                record.to::<Deal>().unwrap_err(),
                "the value is of another type: `Products[1].quantity` is a text, and u32 is expected",
            ),
            (
                record.read::<Vec<Product>>("Products").unwrap_err(),
                "the value is of another type: `Products[1].quantity` is a text, and u32 is expected",
            ),
            (
                record.read::<bool>("Owner").unwrap_err(),
                "the value is of another type: `Owner` is an object, and a boolean is expected",
            ),
            (
                Record::new().to::<Deal>().unwrap_err(),
                "the value is missing at `Products`",
            ),
        ] {
            assert_eq!(error.to_string(), expected);
        }
    }
}
