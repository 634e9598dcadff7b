//! The grammar of JSON: the tokens of a text in sequence, with their positions.
//!
//! serde_json's reader returns values but not their positions. Here a value without a place in a type is kept as its
//! original text, so that the position is needed.

use std::borrow::Cow;

use super::reading::Kind;

/// The maximum depth of nested objects and lists, the same as in serde_json.
const DEEPEST: usize = 128;

/// The position at which a text stops being JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Stop {
    pub(super) at: usize,
    pub(super) why: Why,
}

/// The reason why it stops.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Why {
    End,
    Syntax,
    TooDeep,
    /// It has more rows than the limit.
    TooMany,
}

/// A text that is read from its beginning to its end.
pub(super) struct Scan<'t> {
    text: &'t str,
    at: usize,
    depth: usize,
}

/// A number in its original notation.
pub(super) enum Number<'t> {
    Int(i64),
    Big(u64),
    /// A number with a fraction or exponent, or with more digits than the others hold.
    Other(&'t str),
}

impl<'t> Scan<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Self {
            text,
            at: 0,
            depth: 0,
        }
    }

    #[inline]
    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    #[cold]
    fn stop(&self) -> Stop {
        let why = match self.byte() {
            None => Why::End,
            Some(_) => Why::Syntax,
        };
        Stop { at: self.at, why }
    }

    /// Returns the next byte that is not white space, without consuming it.
    #[inline]
    pub(super) fn peek(&mut self) -> Result<u8, Stop> {
        loop {
            match self.byte() {
                Some(b' ' | b'\n' | b'\r' | b'\t') => self.at += 1,
                Some(byte) => return Ok(byte),
                None => return Err(self.stop()),
            }
        }
    }

    /// Returns the current position.
    #[inline]
    pub(super) fn place(&self) -> usize {
        self.at
    }

    /// Returns the number of open objects and lists.
    #[inline]
    pub(super) fn depth(&self) -> usize {
        self.depth
    }

    /// Returns the number of bytes that follow.
    #[inline]
    pub(super) fn rest(&self) -> usize {
        self.text.len() - self.at
    }

    /// Returns the text from `place` to the current position.
    #[inline]
    pub(super) fn since(&self, place: usize) -> &'t str {
        self.text.get(place..self.at).unwrap_or_default()
    }

    /// Consumes the byte that was peeked at.
    #[inline]
    fn take(&mut self, byte: u8) -> Result<(), Stop> {
        if self.byte() == Some(byte) {
            self.at += 1;
            Ok(())
        } else {
            Err(self.stop())
        }
    }

    /// Returns whether only white space follows.
    pub(super) fn is_over(&mut self) -> bool {
        self.peek().is_err()
    }

    /// Returns the kind of the value that follows.
    #[inline]
    pub(super) fn kind(&mut self) -> Result<Kind, Stop> {
        Ok(match self.peek()? {
            b'"' => Kind::Text,
            b'{' => Kind::Object,
            b'[' => Kind::Array,
            b'n' => Kind::Null,
            b't' | b'f' => Kind::Bool,
            b'-' | b'0'..=b'9' => Kind::Number,
            _ => return Err(self.stop()),
        })
    }

    fn literal(&mut self, word: &str) -> Result<(), Stop> {
        word.bytes().try_for_each(|byte| self.take(byte))
    }

    /// Consumes a `null`.
    #[inline]
    pub(super) fn null(&mut self) -> Result<(), Stop> {
        self.literal("null")
    }

    /// Consumes a `true` or `false`.
    pub(super) fn bool(&mut self) -> Result<bool, Stop> {
        let yes = self.byte() == Some(b't');
        self.literal(if yes { "true" } else { "false" })?;
        Ok(yes)
    }

    /// Consumes a number.
    pub(super) fn number(&mut self) -> Result<Number<'t>, Stop> {
        let start = self.at;
        let is_negative = self.byte() == Some(b'-');
        self.at += usize::from(is_negative);
        let first = self.at;
        let mut value = Some(0_u64);
        while let Some(byte @ b'0'..=b'9') = self.byte() {
            let digit = u64::from(byte - b'0');
            value = value.and_then(|value| value.checked_mul(10)?.checked_add(digit));
            self.at += 1;
        }
        let digits = self.at - first;
        if digits == 0 {
            return Err(self.stop());
        }
        if digits > 1 && self.text.as_bytes()[first] == b'0' {
            self.at = first + 1;
            return Err(self.stop());
        }
        let mut is_whole = true;
        if self.byte() == Some(b'.') {
            is_whole = false;
            self.at += 1;
            self.digits()?;
        }
        if let Some(b'e' | b'E') = self.byte() {
            is_whole = false;
            self.at += 1;
            if let Some(b'+' | b'-') = self.byte() {
                self.at += 1;
            }
            self.digits()?;
        }
        Ok(match value.filter(|_| is_whole) {
            Some(0) if is_negative => Number::Other(self.since(start)),
            Some(value) if is_negative => match 0_i64.checked_sub_unsigned(value) {
                Some(value) => Number::Int(value),
                None => Number::Other(self.since(start)),
            },
            Some(value) => i64::try_from(value).map_or(Number::Big(value), Number::Int),
            None => Number::Other(self.since(start)),
        })
    }

    fn digits(&mut self) -> Result<(), Stop> {
        let first = self.at;
        while let Some(b'0'..=b'9') = self.byte() {
            self.at += 1;
        }
        if self.at > first {
            Ok(())
        } else {
            Err(self.stop())
        }
    }

    /// Consumes a string, and returns whether it has escapes.
    #[inline]
    fn quoted(&mut self) -> Result<bool, Stop> {
        self.take(b'"')?;
        let mut has_escapes = false;
        loop {
            let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
            self.at += to_special(rest);
            match self.byte() {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(has_escapes);
                }
                Some(b'\\') => {
                    has_escapes = true;
                    self.escape()?;
                }
                _ => return Err(self.stop()),
            }
        }
    }

    fn escape(&mut self) -> Result<(), Stop> {
        self.at += 1;
        match self.byte() {
            Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => {
                self.at += 1;
                return Ok(());
            }
            Some(b'u') => self.at += 1,
            _ => return Err(self.stop()),
        }
        for _ in 0..4 {
            match self.byte() {
                Some(b) if b.is_ascii_hexdigit() => self.at += 1,
                _ => return Err(self.stop()),
            }
        }
        Ok(())
    }

    /// Consumes a string, and returns the text between its quotes if it has no escapes.
    #[inline]
    pub(super) fn text(&mut self) -> Result<Option<&'t str>, Stop> {
        let start = self.at + 1;
        let has_escapes = self.quoted()?;
        let inner = self.text.get(start..self.at - 1);
        Ok(inner.filter(|_| !has_escapes))
    }

    /// Consumes the opening bracket that was peeked at.
    #[inline]
    pub(super) fn open(&mut self) -> Result<(), Stop> {
        if self.depth == DEEPEST {
            let (at, why) = (self.at, Why::TooDeep);
            return Err(Stop { at, why });
        }
        self.depth += 1;
        self.at += 1;
        Ok(())
    }

    /// Returns whether one more item follows; consumes the comma before it, unless it `is_first`, or the closing
    /// bracket.
    #[inline]
    pub(super) fn item(&mut self, is_first: bool, close: u8) -> Result<bool, Stop> {
        let byte = self.peek()?;
        if byte == close {
            self.depth -= 1;
            self.at += 1;
            return Ok(false);
        }
        if !is_first {
            self.take(b',')?;
            self.peek()?;
        }
        Ok(true)
    }

    /// Consumes a key and the colon after it.
    #[inline]
    pub(super) fn key(&mut self) -> Result<Cow<'t, str>, Stop> {
        let start = self.at;
        let key = match self.text()? {
            Some(key) => Cow::Borrowed(key),
            None => {
                let quoted = self.since(start);
                // A key with half a surrogate pair is the name of no field: it stays as it is written.
                unescaped(quoted).map_or(Cow::Borrowed(&quoted[1..quoted.len() - 1]), Cow::Owned)
            }
        };
        self.colon()?;
        Ok(key)
    }

    /// Consumes the key that follows, and the colon after it, if it is spelled exactly like this one, which has no
    /// escapes.
    #[inline]
    pub(super) fn takes_key(&mut self, key: &str) -> Result<bool, Stop> {
        let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        let follows = rest.len() > key.len() + 1
            && rest[0] == b'"'
            && rest[key.len() + 1] == b'"'
            && rest[1..=key.len()] == *key.as_bytes();
        if follows {
            self.at += key.len() + 2;
            self.colon()?;
        }
        Ok(follows)
    }

    #[inline]
    fn colon(&mut self) -> Result<(), Stop> {
        if self.byte() != Some(b':') {
            self.peek()?;
        }
        self.take(b':')
    }

    /// Skips a value of any kind and depth, and returns its text.
    pub(super) fn skip(&mut self) -> Result<&'t str, Stop> {
        self.peek()?;
        let start = self.at;
        // The closing brackets that are awaited. Most values have none.
        let mut closing: Vec<u8> = Vec::new();
        let mut is_first = false;
        loop {
            match self.peek()? {
                b'{' => {
                    closing.push(b'}');
                    self.at += 1;
                    is_first = true;
                }
                b'[' => {
                    closing.push(b']');
                    self.at += 1;
                    is_first = true;
                }
                b'"' => {
                    self.quoted()?;
                }
                b't' | b'f' => {
                    self.bool()?;
                }
                b'n' => self.null()?,
                _ => {
                    self.number()?;
                }
            }
            // After a value: closing brackets, then the next item.
            loop {
                let Some(close) = closing.last().copied() else {
                    return Ok(self.since(start));
                };
                if self.peek()? == close {
                    self.at += 1;
                    closing.pop();
                    is_first = false;
                    continue;
                }
                if !is_first {
                    self.take(b',')?;
                    self.peek()?;
                }
                is_first = false;
                if close == b'}' {
                    self.quoted()?;
                    self.peek()?;
                    self.take(b':')?;
                }
                break;
            }
        }
    }
}

/// Returns the distance to the next byte of a string that has a special meaning.
#[inline]
fn to_special(text: &[u8]) -> usize {
    const EACH: u64 = 0x0101_0101_0101_0101;
    const HIGH: u64 = 0x8080_8080_8080_8080;
    let (eights, rest) = text.as_chunks::<8>();
    for (index, eight) in eights.iter().enumerate() {
        let eight = u64::from_le_bytes(*eight);
        // The high bit of each byte that is one of them; a byte after such a one may be wrongly marked.
        let control = eight.wrapping_sub(EACH * 0x20) & !eight;
        let quote = eight ^ (EACH * u64::from(b'"'));
        let quote = quote.wrapping_sub(EACH) & !quote;
        let escape = eight ^ (EACH * u64::from(b'\\'));
        let escape = escape.wrapping_sub(EACH) & !escape;
        let found = (control | quote | escape) & HIGH;
        if found != 0 {
            return index * 8 + found.trailing_zeros() as usize / 8;
        }
    }
    let special = |byte: &u8| matches!(byte, b'"' | b'\\' | 0..=0x1f);
    let end = rest.iter().position(special).unwrap_or(rest.len());
    text.len() - rest.len() + end
}

/// Resolves the escapes of a string with its quotes, whose grammar was checked before; `None` if it has half a
/// surrogate pair, which Rust's strings cannot hold.
#[cold]
pub(super) fn unescaped(quoted: &str) -> Option<String> {
    serde_json::from_str(quoted).ok()
}

#[cfg(test)]
mod tests;
