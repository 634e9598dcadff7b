//! Members without a field in their type, kept as JSON text.

use std::borrow::Cow;
use std::fmt;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Map;
use serde_json::value::RawValue;

use super::typed::typed;
use super::value::{MemberValue, SET_DATE_TIME};
use super::{Entries, Field, Json, Slot, View, Writer};
use crate::error::DecodeError;

/// Members of an object that its type has no field for, and those whose value has another JSON type than their field, in
/// the order of the response.
///
/// In a response, they hold everything that has no field in the type, and are written back. In a request, they send
/// members that the type does not have, and `null`, which clears a field at Zoho. A member set here replaces the field
/// of the same key.
///
/// Values are kept as JSON text: reading is cheap and no digit of a number is lost. [`get`](Self::get) returns a value as
/// JSON, [`text`](Self::text) as text, and [`read`](Self::read) as any type that implements `Deserialize`.
///
/// ```
/// use zoho_types::json::ExtraFields;
///
/// let mut fields = ExtraFields::new();
/// fields.insert("Last_Name", "Park");
/// fields.insert("Amount", 12.5);
/// assert_eq!(fields.text("Last_Name").as_deref(), Some("Park"));
/// assert_eq!(fields.read("Amount")?, Some(12.5));
/// assert_eq!(fields.read::<f64>("Discount")?, None);
/// assert_eq!(serde_json::to_string(&fields)?, r#"{"Last_Name":"Park","Amount":12.5}"#);
///
/// let clears = ExtraFields::new().null("assigneeId").with("newMember", [1, 2]);
/// assert_eq!(serde_json::to_string(&clears)?, r#"{"assigneeId":null,"newMember":[1,2]}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Default)]
pub struct ExtraFields {
    /// The members in sequence: the length of the key, the key, the length of the value, its JSON text. They share one
    /// buffer, as most objects of a response have some.
    members: Vec<u8>,
}

/// The members one after another.
struct Members<'a>(&'a [u8]);

impl<'a> Members<'a> {
    fn part(&mut self) -> Option<&'a [u8]> {
        let (length, rest) = self.0.split_first_chunk::<4>()?;
        let (part, rest) = rest.split_at_checked(u32::from_le_bytes(*length) as usize)?;
        self.0 = rest;
        Some(part)
    }
}

impl<'a> Iterator for Members<'a> {
    type Item = (&'a [u8], &'a [u8]);

    fn next(&mut self) -> Option<Self::Item> {
        Some((self.part()?, self.part()?))
    }
}

/// Returns the JSON text without the mark of a date-time that a program set.
fn unmarked(text: &str) -> &str {
    text.trim_start_matches(SET_DATE_TIME)
}

/// Returns a part as text: only text is ever stored.
fn as_text(part: &[u8]) -> &str {
    std::str::from_utf8(part).unwrap_or_default()
}

impl ExtraFields {
    /// Returns extra fields without members.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            members: Vec::new(),
        }
    }

    /// Sets the member `key` to `null`, which clears the field at Zoho when sent.
    #[must_use]
    pub fn null(self, key: &str) -> Self {
        self.with(key, Json::Null)
    }

    /// Sets the member `key` to `value`, replacing one of the same key.
    #[must_use]
    pub fn with(mut self, key: &str, value: impl MemberValue) -> Self {
        self.insert(key, value);
        self
    }

    /// Returns the number of members.
    #[must_use]
    pub fn len(&self) -> usize {
        self.all().count()
    }

    /// Returns whether there are no members.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.members.is_empty()
    }

    /// Returns whether there is a member `key`, even if it is `null`.
    #[must_use]
    pub fn contains_key(&self, key: &str) -> bool {
        self.raw(key).is_some()
    }

    /// Returns the value of `key` as JSON, or `None` if there is no such member.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<Json> {
        self.raw(key).map(json)
    }

    /// Returns the value of `key` if it is a JSON string.
    #[must_use]
    pub fn text(&self, key: &str) -> Option<Cow<'_, str>> {
        let quoted = self.raw(key)?;
        match quoted.strip_prefix('"')?.strip_suffix('"')? {
            plain if !plain.contains('\\') => Some(Cow::Borrowed(plain)),
            _ => serde_json::from_str(quoted).ok().map(Cow::Owned),
        }
    }

    /// Decodes the value of `key` as a `T`. Returns `None` if there is no such member or it is `null`.
    ///
    /// # Errors
    /// Returns [`DecodeError`] with the path and the JSON type of the value that does not match.
    pub fn read<T: DeserializeOwned>(&self, key: &str) -> Result<Option<T>, DecodeError> {
        typed(self.raw(key).unwrap_or("null"), key)
    }

    /// Returns the JSON text of the value of `key`.
    #[must_use]
    pub fn raw(&self, key: &str) -> Option<&str> {
        // The last one of that name, as with any JSON parser.
        let key = key.as_bytes();
        let mut found = None;
        for (there, value) in self.all() {
            if there.len() == key.len() && there == key {
                found = Some(value);
            }
        }
        found.map(|value| unmarked(as_text(value)))
    }

    /// Sets the member `key`, replacing one of the same key.
    pub fn insert(&mut self, key: &str, value: impl MemberValue) {
        self.remove(key);
        self.push(key, value.into_text().marked());
    }

    /// Sets the member `key` to a value given as JSON text, which is kept digit for digit.
    ///
    /// # Errors
    /// Returns [`DecodeError`] if `json` is not valid JSON; the members are unchanged then.
    pub fn insert_raw(&mut self, key: &str, json: &str) -> Result<(), DecodeError> {
        let raw = serde_json::from_str::<&RawValue>(json);
        let raw = raw.map_err(|_| DecodeError::new(format!("the value of `{key}` is no JSON")))?;
        self.remove(key);
        self.push(key, raw.get());
        Ok(())
    }

    /// Removes the member `key` and returns its value.
    pub fn remove(&mut self, key: &str) -> Option<Json> {
        let value = self.get(key)?;
        let members = std::mem::take(&mut self.members);
        for (there, value) in Members(&members).filter(|(there, _)| *there != key.as_bytes()) {
            self.part(there);
            self.part(value);
        }
        Some(value)
    }

    /// Returns the keys, in order.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.pairs().map(|(key, _)| key)
    }

    /// Returns keys and values, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, Json)> {
        self.pairs().map(|(key, value)| (key, json(value)))
    }

    /// Returns all members as a JSON map.
    #[must_use]
    pub fn to_map(&self) -> Map<String, Json> {
        let fields = self.iter();
        fields.map(|(key, value)| (key.to_owned(), value)).collect()
    }

    fn all(&self) -> Members<'_> {
        Members(&self.members)
    }

    /// Returns the keys and the JSON text of the values, in order, as [`View::Raw`] takes it.
    pub(crate) fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.all()
            .map(|(key, value)| (as_text(key), as_text(value)))
    }

    /// Adds a member even if the key exists: members that are read keep their order.
    pub(super) fn push(&mut self, key: &str, json: &str) {
        self.members.reserve(key.len() + json.len() + 8);
        self.begin(key);
        self.end(json);
    }

    /// Begins a member; its value follows with [`end`](Self::end).
    fn begin(&mut self, key: &str) {
        self.part(key.as_bytes());
    }

    /// Sets the value of the member that was begun, as JSON.
    pub(super) fn end(&mut self, json: &str) {
        self.part(json.as_bytes());
    }

    fn part(&mut self, part: &[u8]) {
        // No text in memory comes near four gigabytes.
        let length = u32::try_from(part.len()).unwrap_or(u32::MAX);
        self.members.extend_from_slice(&length.to_le_bytes());
        self.members.extend_from_slice(part);
    }

    /// Returns the size in bytes.
    pub(super) fn size(&self) -> usize {
        self.members.len()
    }

    /// Reserves the memory that a similar value took.
    pub(super) fn reserve(&mut self, size: usize) {
        self.members.reserve(size);
    }
}

/// Parses a stored value, which was valid JSON when it was read; a number that no type can hold becomes null.
fn json(text: &str) -> Json {
    serde_json::from_str(text).unwrap_or_default()
}

impl<K: AsRef<str>, V: MemberValue> FromIterator<(K, V)> for ExtraFields {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(fields: I) -> Self {
        let mut this = Self::new();
        for (key, value) in fields {
            this.insert(key.as_ref(), value);
        }
        this
    }
}

impl From<Map<String, Json>> for ExtraFields {
    fn from(fields: Map<String, Json>) -> Self {
        fields.into_iter().collect()
    }
}

impl PartialEq for ExtraFields {
    /// Returns whether both have equal members, regardless of notation and order.
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len() && self.to_map() == other.to_map()
    }
}

impl fmt::Debug for ExtraFields {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.view().fmt(f)
    }
}

impl Entries for ExtraFields {
    fn entry(&mut self, key: &str) -> Slot<'_> {
        self.begin(key);
        Slot::Raw(self)
    }

    fn write(&self, to: &mut Writer<'_>) {
        to.extra(self);
    }

    fn as_extra(&self) -> Option<&ExtraFields> {
        Some(self)
    }
}

impl Field for ExtraFields {
    fn place(&mut self, _there: bool) -> Slot<'_> {
        Slot::Map(self)
    }

    fn view(&self) -> View<'_> {
        View::Map(self)
    }
}

impl Serialize for ExtraFields {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.view().serialize(to)
    }
}

impl<'de> Deserialize<'de> for ExtraFields {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let mut this = Self::new();
        super::deserialize(this.slot(), from)?;
        Ok(this)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn read(text: &str) -> ExtraFields {
        serde_json::from_str(text).unwrap()
    }

    #[test]
    fn fields_stay_as_they_came() {
        let text =
            r#"{"b":"x \"y\" é","a":12345678901234567.89,"n":null,"o":{"k":[1,true,"\\"]},"e":""}"#;
        let mut fields = ExtraFields::new();
        crate::json::read(text.as_bytes(), fields.slot()).unwrap();
        assert_eq!(serde_json::to_string(&fields).unwrap(), text);
        assert_eq!(fields.keys().collect::<Vec<_>>(), ["b", "a", "n", "o", "e"]);
        assert_eq!(fields.text("b").as_deref(), Some("x \"y\" é"));
        assert_eq!(fields.text("e").as_deref(), Some(""));
        assert_eq!((fields.text("a"), fields.text("o")), (None, None));
        assert_eq!(fields.raw("a"), Some("12345678901234567.89"));
        assert_eq!(fields.get("n"), Some(Json::Null));
        assert_eq!(fields.get("o"), Some(json!({"k": [1, true, "\\"]})));
        assert_eq!(fields.read::<String>("n").unwrap(), None);
        let wrong = fields.read::<bool>("b").unwrap_err();
        assert_eq!(
            wrong.to_string(),
            "the value is of another type: `b` is a text, and a boolean is expected"
        );
        assert_eq!(fields.iter().count(), 5);
    }

    #[test]
    fn they_can_be_set_replaced_and_taken_away() {
        let mut fields = read(r#"{"a":1,"b":[2],"a":3,"c":"4"}"#);
        assert_eq!(fields.get("a"), Some(json!(3)), "the last one counts");
        fields.insert("a", "new");
        assert_eq!(
            serde_json::to_value(&fields).unwrap(),
            json!({"b": [2], "c": "4", "a": "new"})
        );
        assert_eq!(fields.remove("b"), Some(json!([2])));
        assert_eq!(fields.remove("b"), None);
        assert_eq!(fields, ExtraFields::from_iter([("a", "new"), ("c", "4")]));
        assert_ne!(fields, ExtraFields::from_iter([("a", "new"), ("c", "5")]));
        assert_eq!(format!("{fields:?}"), r#"{"c": "4", "a": "new"}"#);
        let map: Map<String, Json> = serde_json::from_str(r#"{"x":null}"#).unwrap();
        assert!(ExtraFields::from(map).contains_key("x"));
        assert!(ExtraFields::new().is_empty());
        fields.insert_raw("money", "1234567890123456.70").unwrap();
        assert_eq!(fields.raw("money"), Some("1234567890123456.70"));
        assert!(fields.insert_raw("money", "1,").is_err());
        assert_eq!(fields.raw("money"), Some("1234567890123456.70"));
    }
}
