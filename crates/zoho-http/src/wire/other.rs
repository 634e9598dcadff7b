//! Fields that have no name in a type, kept as the text that came.

use std::borrow::Cow;
use std::fmt;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Map;
use serde_json::value::RawValue;

use super::{Entries, Field, Json, Slot, View, Writer};
use crate::DecodeError;

/// The fields that a type has no name for, in the order they came in.
///
/// Each is kept as the text that came, so that reading a long list costs little, no digit of a number is
/// lost, and what nobody asks for is never taken apart: [`get`](Self::get) gives a value as JSON,
/// [`text`](Self::text) a text, and [`read`](Self::read) any type of yours.
///
/// ```
/// use zoho_http::wire::Other;
///
/// let mut fields = Other::new();
/// fields.insert("Last_Name", "Park");
/// fields.insert("Amount", 12.5);
/// assert_eq!(fields.text("Last_Name").as_deref(), Some("Park"));
/// assert_eq!(fields.read("Amount")?, Some(12.5));
/// assert_eq!(fields.read::<f64>("Discount")?, None);
/// assert_eq!(serde_json::to_string(&fields)?, r#"{"Last_Name":"Park","Amount":12.5}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Default)]
pub struct Other(Option<Box<Kept>>);

/// Keys and values behind each other in one text.
#[derive(Clone)]
pub struct Kept {
    text: String,
    places: Vec<Place>,
}

/// A key begins where the field before it ends.
#[derive(Clone, Copy)]
struct Place {
    key_end: u32,
    end: u32,
}

/// A place in the text; none stands behind the fourth gigabyte.
fn place(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

impl Kept {
    /// Where there is one such field there are more, as a rule.
    fn with_room() -> Box<Self> {
        Box::new(Self {
            text: String::with_capacity(512),
            places: Vec::with_capacity(32),
        })
    }

    /// Begins a field; its value is [`end`](Self::end)ed next.
    fn begin(&mut self, key: &str) {
        self.push(key);
        let here = place(self.text.len());
        self.places.push(Place {
            key_end: here,
            end: here,
        });
    }

    /// Takes the value of the field that was begun, as JSON.
    pub(super) fn end(&mut self, json: &str) {
        self.push(json);
        if let Some(last) = self.places.last_mut() {
            last.end = place(self.text.len());
        }
    }

    /// Makes room for three times as much where there is none: a record has either few such fields, or
    /// dozens.
    fn push(&mut self, text: &str) {
        if self.text.capacity() - self.text.len() < text.len() {
            self.text.reserve(3 * self.text.len() + text.len());
        }
        self.text.push_str(text);
    }

    /// Where a field begins: at the end of the one before.
    fn start(&self, index: usize) -> usize {
        let before = index.checked_sub(1).and_then(|last| self.places.get(last));
        before.map_or(0, |place| place.end as usize)
    }

    fn at(&self, index: usize) -> Option<(&str, &str)> {
        let place = self.places.get(index)?;
        let (key_end, end) = (place.key_end as usize, place.end as usize);
        let key = self.text.get(self.start(index)..key_end)?;
        Some((key, self.text.get(key_end..end)?))
    }

    /// The last of that key, as with any reader of JSON.
    fn find(&self, key: &str) -> Option<usize> {
        (0..self.places.len())
            .rev()
            .find(|index| self.at(*index).is_some_and(|(there, _)| there == key))
    }

    fn remove(&mut self, index: usize) {
        let start = self.start(index);
        let end = self.places.remove(index).end;
        self.text.drain(start..end as usize);
        let gone = end - place(start);
        for place in &mut self.places[index..] {
            place.key_end -= gone;
            place.end -= gone;
        }
    }
}

/// The place for the value of `key`.
pub fn other<'a>(other: &'a mut Other, key: &str) -> &'a mut dyn Field {
    let kept = other.0.get_or_insert_with(Kept::with_room);
    kept.begin(key);
    &mut **kept
}

impl Other {
    /// None at all.
    #[must_use]
    pub const fn new() -> Self {
        Self(None)
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.as_ref().map_or(0, |kept| kept.places.len())
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Whether there is one of that name, be it null.
    #[must_use]
    pub fn contains_key(&self, key: &str) -> bool {
        self.raw(key).is_some()
    }

    /// The value as JSON; none when there is no such field.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<Json> {
        self.raw(key).map(json)
    }

    /// The value, when it is a text.
    #[must_use]
    pub fn text(&self, key: &str) -> Option<Cow<'_, str>> {
        let quoted = self.raw(key)?;
        match quoted.strip_prefix('"')?.strip_suffix('"')? {
            plain if !plain.contains('\\') => Some(Cow::Borrowed(plain)),
            _ => serde_json::from_str(quoted).ok().map(Cow::Owned),
        }
    }

    /// The value as a type of yours; none when there is no such field, or it is null.
    ///
    /// # Errors
    /// [`DecodeError`] when it is of another type.
    pub fn read<T: DeserializeOwned>(&self, key: &str) -> Result<Option<T>, DecodeError> {
        let value = serde_json::from_str(self.raw(key).unwrap_or("null"));
        value.map_err(|_| DecodeError::new(format!("the field `{key}` is of another type")))
    }

    /// The value as it came: JSON text.
    #[must_use]
    pub fn raw(&self, key: &str) -> Option<&str> {
        let kept = self.0.as_ref()?;
        kept.at(kept.find(key)?).map(|(_, value)| value)
    }

    /// Sets a field, in place of one of the same name.
    pub fn insert(&mut self, key: &str, value: impl Into<Json>) {
        self.remove(key);
        let kept = self.0.get_or_insert_with(Kept::with_room);
        kept.begin(key);
        kept.end(&value.into().to_string());
    }

    /// Takes a field away, and gives its value.
    pub fn remove(&mut self, key: &str) -> Option<Json> {
        let kept = self.0.as_mut()?;
        let mut last = None;
        while let Some(index) = kept.find(key) {
            last = last.or_else(|| kept.at(index).map(|(_, value)| json(value)));
            kept.remove(index);
        }
        last
    }

    /// The names, in order.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.pairs().map(|(key, _)| key)
    }

    /// Names and values, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, Json)> {
        self.pairs().map(|(key, value)| (key, json(value)))
    }

    /// All of them as JSON.
    #[must_use]
    pub fn to_map(&self) -> Map<String, Json> {
        let fields = self.iter();
        fields.map(|(key, value)| (key.to_owned(), value)).collect()
    }

    fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        let kept = self.0.as_deref();
        (0..self.len()).filter_map(move |index| kept?.at(index))
    }
}

/// What was kept was JSON when it came; a number of a size that no type holds reads as null.
fn json(text: &str) -> Json {
    serde_json::from_str(text).unwrap_or_default()
}

impl<K: AsRef<str>, V: Into<Json>> FromIterator<(K, V)> for Other {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(fields: I) -> Self {
        let mut this = Self::new();
        for (key, value) in fields {
            this.insert(key.as_ref(), value);
        }
        this
    }
}

impl From<Map<String, Json>> for Other {
    fn from(fields: Map<String, Json>) -> Self {
        fields.into_iter().collect()
    }
}

impl PartialEq for Other {
    /// Whether they say the same, however it is written and ordered.
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len() && self.to_map() == other.to_map()
    }
}

impl fmt::Debug for Other {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.view().fmt(f)
    }
}

impl fmt::Debug for Kept {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Kept").finish_non_exhaustive()
    }
}

impl Entries for Other {
    fn entry(&mut self, key: &str) -> Slot<'_> {
        other(self, key).slot()
    }

    fn write(&self, to: &mut Writer<'_>) {
        to.other(self);
    }
}

impl Writer<'_> {
    /// Takes the fields that the type has no name for.
    pub fn other(&mut self, other: &Other) -> &mut Self {
        for (key, value) in other.pairs() {
            (self.sink)(key, View::Raw(value));
        }
        self
    }
}

impl Field for Other {
    fn slot(&mut self) -> Slot<'_> {
        Slot::Map(self)
    }

    fn view(&self) -> View<'_> {
        View::Map(self)
    }
}

impl Field for Kept {
    fn slot(&mut self) -> Slot<'_> {
        Slot::Raw(self)
    }

    fn view(&self) -> View<'_> {
        View::Absent
    }
}

impl Serialize for Other {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.view().serialize(to)
    }
}

impl<'de> Deserialize<'de> for Other {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let mut this = Self::new();
        super::deserialize(this.slot(), from)?;
        Ok(this)
    }
}

/// Writes JSON text: as it is where a number has more digits than any type of Rust's holds, which only
/// serde_json can do, and as a value like any other elsewhere.
pub(super) fn write_raw<S: Serializer>(text: &str, to: S) -> Result<S::Ok, S::Error> {
    if has_long_number(text)
        && let Ok(raw) = serde_json::from_str::<&RawValue>(text)
    {
        return raw.serialize(to);
    }
    json(text).serialize(to)
}

/// Whether outside of texts there are more than fifteen digits in a row, dots aside.
fn has_long_number(json: &str) -> bool {
    let (mut digits, mut quoted, mut escaped) = (0, false, false);
    for byte in json.bytes() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => quoted = !quoted,
            _ if quoted => {}
            b'0'..=b'9' => digits += 1,
            b'.' => {}
            _ => digits = 0,
        }
        if digits > 15 {
            return true;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn read(text: &str) -> Other {
        serde_json::from_str(text).unwrap()
    }

    #[test]
    fn fields_stay_as_they_came() {
        let text =
            r#"{"b":"x \"y\" é","a":12345678901234567.89,"n":null,"o":{"k":[1,true,"\\"]},"e":""}"#;
        let mut fields = Other::new();
        crate::wire::read(text.as_bytes(), fields.slot()).unwrap();
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
        assert_eq!(wrong.to_string(), "the field `b` is of another type");
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
        assert_eq!(fields, Other::from_iter([("a", "new"), ("c", "4")]));
        assert_ne!(fields, Other::from_iter([("a", "new"), ("c", "5")]));
        assert_eq!(format!("{fields:?}"), r#"{"c": "4", "a": "new"}"#);
        let map: Map<String, Json> = serde_json::from_str(r#"{"x":null}"#).unwrap();
        assert!(Other::from(map).contains_key("x"));
        assert!(Other::new().is_empty());
    }

    #[test]
    fn other_formats_than_json_get_values() {
        for (text, long) in [
            ("12.5", false),
            ("123456789012345", false),
            ("1234567890.123456", true),
            (
                r#"{"a":"1234567890123456789","b":"\"1234567890123456"}"#,
                false,
            ),
            (r#"["",1234567890123456]"#, true),
        ] {
            assert_eq!(has_long_number(text), long, "{text}");
        }
    }
}
