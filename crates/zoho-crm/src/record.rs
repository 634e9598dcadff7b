//! A record's fields by their API names.

use serde::Serialize;
use serde::de::DeserializeOwned;
use zoho_http::DecodeError;
use zoho_http::wire::{self, Json, Object, Slot};

use crate::shared::Record;

impl Record {
    /// A record without fields.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The same with `field`, by its API name, set to `value`. `null` empties the field in CRM.
    ///
    /// ```
    /// use zoho_crm::shared::Record;
    ///
    /// let contact = Record::new().with("Last_Name", "Park").with("Email_Opt_Out", true);
    /// assert_eq!(contact.read::<String>("Last_Name")?.as_deref(), Some("Park"));
    /// # Ok::<(), zoho_http::DecodeError>(())
    /// ```
    #[must_use]
    pub fn with(mut self, field: &str, value: impl Into<Json>) -> Self {
        self.set(field, value);
        self
    }

    /// Sets `field`, by its API name, to `value`. `null` empties the field in CRM.
    pub fn set(&mut self, field: &str, value: impl Into<Json>) {
        let value = value.into();
        self.other.remove(field);
        if is_named(field) {
            self.put(field, &Json::Null);
            // A value of another type than the field's is sent as it is: CRM says what is wrong with it.
            if !value.is_null() && self.put(field, &value) {
                return;
            }
        }
        self.other.insert(field, value);
    }

    /// Gives `value` to the member for `field`; says whether it fits.
    fn put(&mut self, field: &str, value: &Json) -> bool {
        let pair = Json::from_iter([(field, value.clone())]).to_string();
        wire::read(pair.as_bytes(), Slot::Object(self)).is_ok()
    }

    /// What stands in a member of its own.
    fn named(&self, field: &str) -> Option<Json> {
        let all = is_named(field).then(|| serde_json::to_value(self))?;
        all.ok()?.get_mut(field).map(Json::take)
    }

    /// The value of `field`, by its API name; none when the record came without it.
    #[must_use]
    pub fn get(&self, field: &str) -> Option<Json> {
        self.other.get(field).or_else(|| self.named(field))
    }

    /// The value of `field`, by its API name, as a type of yours; none when the record came without it, or
    /// it is empty.
    ///
    /// # Errors
    /// [`DecodeError`] when it is of another type.
    pub fn read<T: DeserializeOwned>(&self, field: &str) -> Result<Option<T>, DecodeError> {
        match self.named(field) {
            None => self.other.read(field),
            Some(value) => serde_json::from_value(value)
                .map(Some)
                .map_err(|_| DecodeError::new(format!("the field `{field}` is of another type"))),
        }
    }

    /// The whole record as a type of yours that knows the fields of your organisation.
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
    /// # Ok::<(), zoho_http::DecodeError>(())
    /// ```
    ///
    /// # Errors
    /// [`DecodeError`] when it does not fit.
    pub fn to<T: DeserializeOwned>(&self) -> Result<T, DecodeError> {
        let read = serde_json::to_vec(self).and_then(|json| serde_json::from_slice(&json));
        read.map_err(|_| DecodeError::new("the record does not fit the type it is read into"))
    }

    /// A record from a type of yours: what it writes as a JSON object.
    ///
    /// # Errors
    /// [`DecodeError`] when it does not write an object.
    pub fn of(value: &impl Serialize) -> Result<Self, DecodeError> {
        let read = serde_json::to_vec(value).and_then(|json| serde_json::from_slice(&json));
        read.map_err(|_| DecodeError::new("what is to be a record is no JSON object"))
    }
}

/// Whether the type has a member for the field.
fn is_named(field: &str) -> bool {
    let mut probe = Record::default();
    Object::slot(&mut probe, field).is_some() && probe.other.is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;
    use zoho_http::Id;

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
}
