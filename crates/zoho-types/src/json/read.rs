//! Decoding: one function for all objects, one for all lists, one for all single values.
//!
//! A value of another kind than its place takes is a [`Reading::Misfit`], not an error: the reader continues after it,
//! and the nearest enclosing member that may be left out keeps the text.

use std::borrow::Cow;

use super::order::Orders;
use super::reading::{Kind, Reading};
use super::rows::Left;
use super::scan::{Number, Scan, Stop, Why, unescaped};
use super::trace::Trace;
use super::{
    About, Accepted, Entries, ExtraFields, Field, List, Object, Places, Scalar, ScalarValue, Slot,
};

/// The maximum memory that is reserved for the items of a list before they are read.
const MOST_RESERVED: usize = 1 << 20;

/// The depth up to which the rest of the text is assumed to be items of the list: that of the list of a response.
const OUTERMOST: usize = 2;

/// Reads the values of one text.
pub(super) struct Reader<'t> {
    pub(super) scan: Scan<'t>,
    pub(super) trace: Trace,
    pub(super) left: Left,
    pub(super) orders: Orders<'t>,
}

impl<'t> Reader<'t> {
    /// Reads the next value into `slot`.
    pub(super) fn value(&mut self, slot: Slot<'_>) -> Result<Reading, Stop> {
        match slot {
            Slot::Scalar(to) => self.scalar(to),
            Slot::Object(to) => self.object(to),
            Slot::List(to) => self.list(to),
            Slot::Map(to) => self.map(to),
            Slot::Json(to) => {
                let raw = self.scan.skip()?;
                if !self.left.take_all(raw) {
                    return Err(self.too_many());
                }
                match serde_json::from_str(raw) {
                    Ok(json) => {
                        *to = json;
                        Ok(Reading::Extra)
                    }
                    // A number that no Rust type holds, or half a surrogate pair.
                    Err(_) => Ok(self.trace.misfit("a value", Kind::Unreadable)),
                }
            }
            Slot::Raw(to) => {
                to.end(self.scan.skip()?);
                Ok(Reading::Extra)
            }
            Slot::Decimal(to) => {
                let raw = self.scan.skip()?;
                Ok(match to.read_json(raw) {
                    Ok(true) => Reading::Extra,
                    Ok(false) if raw == "null" => Reading::Null,
                    Ok(false) => Reading::Blank,
                    Err(expected) => self.trace.misfit(expected, Kind::of(raw)),
                })
            }
            Slot::Absent => {
                let raw = self.scan.skip()?;
                Ok(self.trace.misfit("nothing", Kind::of(raw)))
            }
        }
    }

    fn scalar(&mut self, to: &mut dyn Scalar) -> Result<Reading, Stop> {
        let kind = self.scan.kind()?;
        let accepted = match kind {
            Kind::Text => {
                let place = self.scan.place();
                match self.scan.text()? {
                    Some(text) => to.accept(ScalarValue::Str(text)),
                    None => match unescaped(self.scan.since(place)) {
                        Some(text) => to.accept(ScalarValue::Str(&text)),
                        None => Err("a text of Unicode"),
                    },
                }
            }
            Kind::Number => number(self.scan.number()?, to),
            Kind::Bool => to.accept(ScalarValue::Bool(self.scan.bool()?)),
            Kind::Null => {
                self.scan.null()?;
                return Ok(Reading::Null);
            }
            _ => {
                self.scan.skip()?;
                Err("a single value")
            }
        };
        Ok(match accepted {
            Ok(true) => Reading::Extra,
            Ok(false) => Reading::Blank,
            Err(expected) => self.trace.misfit(expected, kind),
        })
    }

    /// Reads the next value into `field`, which is empty afterwards if it may be and the value does not match it.
    pub(super) fn field(&mut self, field: &mut dyn Field) -> Result<Reading, Stop> {
        if self.scan.peek()? == b'n' && empty(field) {
            self.scan.null()?;
            return Ok(Reading::Null);
        }
        let reading = match field.place(true) {
            // Most fields are these; taken apart here, the slot is not moved through memory once more.
            Slot::Scalar(to) => self.scalar(to)?,
            slot => self.value(slot)?,
        };
        if reading != Reading::Extra {
            empty(field);
        }
        Ok(reading)
    }

    /// Takes the expected opening bracket; skips any other value.
    fn open(&mut self, expected: Kind) -> Result<Option<Reading>, Stop> {
        let kind = self.scan.kind()?;
        if kind == expected {
            self.scan.open()?;
            return Ok(None);
        }
        self.scan.skip()?;
        Ok(Some(match kind {
            Kind::Null => Reading::Null,
            kind => self.trace.misfit(expected.name(), kind),
        }))
    }

    fn object(&mut self, to: &mut dyn Object) -> Result<Reading, Stop> {
        let mut reading = Ok(Reading::Misfit);
        to.places(&mut Places::new(&mut |about, fields, extra| {
            reading = self.members(about, fields, extra);
        }));
        reading
    }

    /// Reads the next value, an object, into the fields whose keys are in `about`.
    pub(super) fn members(
        &mut self,
        about: &About<'_>,
        fields: &mut [&mut dyn Field],
        mut extra: Option<&mut ExtraFields>,
    ) -> Result<Reading, Stop> {
        if let Some(reading) = self.open(Kind::Object)? {
            return Ok(reading);
        }
        let About { name, required, .. } = *about;
        // A bit for each that is still missing.
        let mut missing = every(required);
        let mut fits = true;
        let mut is_first = true;
        let order = self.orders.of(about.keys);
        let mut next = 0;
        while self.scan.item(is_first, b'}')? {
            is_first = false;
            let (key, at) = match self.orders.expected(order, next) {
                Some(member) if self.scan.takes_key(member.key)? => {
                    next += 1;
                    (Cow::Borrowed(member.key), member.field)
                }
                _ => {
                    let key = self.scan.key()?;
                    let in_text = match key {
                        Cow::Borrowed(key) => Some(key),
                        Cow::Owned(_) => None,
                    };
                    let place = (order, &mut next);
                    let at = self.orders.look_up(place, &key, in_text, about.keys);
                    (key, at)
                }
            };
            let key = &*key;
            self.scan.peek()?;
            let place = self.scan.place();
            let Some(field) = at.and_then(|at| fields.get_mut(at)) else {
                let json = self.scan.skip();
                let json = self.trace.at(json, || key.to_owned())?;
                self.keep(&mut extra, name, key, json);
                continue;
            };
            let noted = self.trace.noted();
            let reading = self.field(*field);
            let reading = self.trace.at(reading, || key.to_owned())?;
            self.trace.within(noted, key);
            if reading == Reading::Extra {
                if !required.is_empty()
                    && let Some(place) = required.iter().position(|name| *name == key)
                {
                    missing &= !(1 << place);
                }
            } else if reading != Reading::Null {
                let json = self.scan.since(place);
                if empty(*field) && self.keep(&mut extra, name, key, json) {
                    self.trace.kept(noted);
                } else {
                    fits &= reading != Reading::Misfit;
                }
            }
        }
        if let Some(extra) = extra
            && !extra.is_empty()
        {
            self.trace.took(name, extra.size());
        }
        if let Some(name) = required.get(missing.trailing_zeros() as usize)
            && fits
        {
            let noted = self.trace.noted();
            self.trace.misfit("a value", Kind::Nothing);
            self.trace.within(noted, name);
            fits = false;
        }
        Ok(kept_if(fits))
    }

    /// Keeps the text of a value that has no field.
    fn keep(
        &self,
        extra: &mut Option<&mut ExtraFields>,
        name: &'static str,
        key: &str,
        json: &str,
    ) -> bool {
        let Some(extra) = extra else {
            return false;
        };
        if extra.is_empty() {
            extra.reserve(self.trace.room(name));
        }
        extra.push(key, json);
        true
    }

    fn list(&mut self, to: &mut dyn List) -> Result<Reading, Stop> {
        if let Some(reading) = self.open(Kind::Array)? {
            return Ok(reading);
        }
        let mut index = 0;
        let mut fits = true;
        let mut is_first = true;
        while self.scan.item(is_first, b']')? {
            is_first = false;
            let item = to.push();
            let size = size_of_val(item);
            if !self.left.take(size) {
                return Err(self.too_many());
            }
            let place = self.scan.place();
            let noted = self.trace.noted();
            let reading = self.field(item);
            let reading = self.trace.at(reading, || format!("[{index}]"))?;
            self.trace.item(reading);
            if self.trace.noted() > noted {
                self.trace.within(noted, &format!("[{index}]"));
            }
            fits &= reading == Reading::Extra;
            index += 1;
            if index == 1 && self.scan.depth() <= OUTERMOST {
                to.reserve(self.items_alike(self.scan.place() - place, size));
            }
        }
        Ok(kept_if(fits))
    }

    /// Returns how many items like one of `length` bytes of text and `size` bytes of memory may follow. The memory is
    /// limited, as the rest of the text may hold anything.
    fn items_alike(&mut self, length: usize, size: usize) -> usize {
        if self.scan.peek() != Ok(b',') {
            return 0;
        }
        let follow = self.scan.rest() / (length + 1);
        follow.min(MOST_RESERVED / size.max(1))
    }

    #[cold]
    fn too_many(&self) -> Stop {
        Stop {
            at: self.scan.place(),
            why: Why::TooMany,
        }
    }

    fn map(&mut self, to: &mut dyn Entries) -> Result<Reading, Stop> {
        if let Some(reading) = self.open(Kind::Object)? {
            return Ok(reading);
        }
        let mut fits = true;
        let mut is_first = true;
        while self.scan.item(is_first, b'}')? {
            is_first = false;
            let key = self.scan.key()?;
            if !self.left.take(to.entry_size()) {
                return Err(self.too_many());
            }
            let noted = self.trace.noted();
            let reading = self.value(to.entry(&key));
            let reading = self.trace.at(reading, || key.to_string())?;
            self.trace.item(reading);
            self.trace.within(noted, &key);
            fits &= reading == Reading::Extra;
        }
        Ok(kept_if(fits))
    }
}

/// Empties a field; returns whether it may be empty.
fn empty(field: &mut dyn Field) -> bool {
    matches!(field.place(false), Slot::Absent)
}

fn kept_if(fits: bool) -> Reading {
    if fits {
        Reading::Extra
    } else {
        Reading::Misfit
    }
}

fn number(number: Number<'_>, to: &mut dyn Scalar) -> Accepted {
    to.accept(match number {
        Number::Int(n) => ScalarValue::Int(n),
        Number::Big(n) => ScalarValue::Big(n),
        Number::Other(text) => ScalarValue::Float(text.parse().unwrap_or(f64::NAN)),
    })
}

/// Returns a bit for each of the keys.
fn every(keys: &[&str]) -> u64 {
    debug_assert!(keys.len() < 64, "types have a few required fields");
    (1 << keys.len()) - 1
}
