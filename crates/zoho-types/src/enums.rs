//! Enumerations of text values that accept values added after this version was built.

use std::fmt;

/// A value of an enumeration that has no variant in this version of the crate.
///
/// Only the enumeration's own `as_str` returns its text. A program that looks for a value by its text therefore still
/// finds it after a later version of the crate has added a variant.
#[derive(Clone)]
pub struct UnknownValue(Box<str>);

impl UnknownValue {
    /// For [`open_enum!`](crate::open_enum).
    #[doc(hidden)]
    #[must_use]
    pub fn __new(text: &str) -> Self {
        Self(text.into())
    }

    /// For [`open_enum!`](crate::open_enum).
    #[doc(hidden)]
    #[must_use]
    pub fn __text(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Defines an enumeration whose values are JSON strings, and which keeps values without a variant.
///
/// The enumeration is `#[non_exhaustive]` and has, in addition to the named variants, `Unknown` with an
/// [`UnknownValue`]. Values are compared, hashed, displayed and written by their text, which `as_str` returns;
/// `From<&str>` and `Deserialize` accept any text.
///
/// ```
/// zoho_types::open_enum! {
///     /// The urgency of a ticket.
///     pub enum Priority {
///         /// `High`
///         High = "High",
///         /// `Low`
///         Low = "Low",
///     }
/// }
/// assert_eq!(Priority::from("High"), Priority::High);
/// let new: Priority = serde_json::from_str(r#""Urgent""#)?;
/// assert!(matches!(new, Priority::Unknown(_)));
/// assert_eq!(new.as_str(), "Urgent");
/// assert_eq!(new, Priority::from("Urgent"));
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// The text of an unknown value cannot be matched in a pattern, as such a match would break when the value gets a
/// variant:
///
/// ```compile_fail
/// # zoho_types::open_enum! {
/// #     /// The urgency of a ticket.
/// #     pub enum Priority {
/// #         /// `High`
/// #         High = "High",
/// #     }
/// # }
/// fn is_urgent(priority: &Priority) -> bool {
///     matches!(priority, Priority::Unknown(text) if *text == "Urgent")
/// }
/// ```
#[macro_export]
macro_rules! open_enum {
    ($(#[$meta:meta])* pub enum $type:ident { $($(#[$doc:meta])* $variant:ident = $text:literal),* $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum $type {
            $($(#[$doc])* $variant,)*
            /// A value that has no variant in this version of the crate.
            Unknown($crate::UnknownValue),
        }

        impl $type {
            /// The values that have a variant, as Zoho writes them.
            pub const VALUES: &'static [&'static str] = &[$($text),*];

            /// Returns the value as Zoho writes it.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)*
                    Self::Unknown(value) => value.__text(),
                }
            }
        }

        impl From<&str> for $type {
            fn from(text: &str) -> Self {
                match text {
                    $($text => Self::$variant,)*
                    _ => Self::Unknown($crate::UnknownValue::__new(text)),
                }
            }
        }

        impl PartialEq for $type {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                self.as_str() == other.as_str()
            }
        }

        impl Eq for $type {}

        impl ::std::hash::Hash for $type {
            #[inline]
            fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
                self.as_str().hash(state);
            }
        }

        impl From<String> for $type {
            #[inline]
            fn from(text: String) -> Self {
                Self::from(text.as_str())
            }
        }

        impl From<&$type> for $type {
            #[inline]
            fn from(value: &$type) -> Self {
                value.clone()
            }
        }

        impl AsRef<str> for $type {
            #[inline]
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl Default for $type {
            /// Returns an unknown value with an empty text.
            fn default() -> Self {
                Self::Unknown($crate::UnknownValue::__new(""))
            }
        }

        impl ::std::fmt::Display for $type {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl ::std::fmt::Debug for $type {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl $crate::json::Scalar for $type {
            fn accept(&mut self, token: $crate::json::ScalarValue<'_>) -> $crate::json::Accepted {
                match token.into_text() {
                    Ok(text) => *self = Self::from(&*text),
                    Err(expected) => return Err(expected),
                }
                Ok(true)
            }
        }

        impl $crate::json::Field for $type {
            fn place(&mut self, _there: bool) -> $crate::json::Slot<'_> {
                $crate::json::Slot::Scalar(self)
            }

            fn view(&self) -> $crate::json::View<'_> {
                $crate::json::View::Str(self.as_str())
            }
        }

        impl $crate::json::serde::Serialize for $type {
            fn serialize<S: $crate::json::serde::Serializer>(
                &self,
                to: S,
            ) -> Result<S::Ok, S::Error> {
                to.serialize_str(self.as_str())
            }
        }

        impl<'de> $crate::json::serde::Deserialize<'de> for $type {
            fn deserialize<D: $crate::json::serde::Deserializer<'de>>(
                from: D,
            ) -> Result<Self, D::Error> {
                $crate::json::filled(from)
            }
        }
    };
}

#[cfg(test)]
mod tests {
    /// The enumeration in an earlier version of a crate.
    #[allow(dead_code, unreachable_pub, reason = "the macro makes public types")]
    mod before {
        crate::open_enum! {
            /// The urgency of a ticket.
            pub enum Priority {
                /// `High`
                High = "High",
            }
        }
    }

    /// The enumeration in a later version.
    #[allow(dead_code, unreachable_pub, reason = "the macro makes public types")]
    mod after {
        crate::open_enum! {
            /// The urgency of a ticket.
            pub enum Priority {
                /// `High`
                High = "High",
                /// `Urgent`
                Urgent = "Urgent",
            }
        }
    }

    /// The ways for a program to test a value that has no variant yet, compiled against both versions.
    macro_rules! found {
        ($version:ident) => {{
            let text = r#"["Urgent","High"]"#;
            let read: Vec<$version::Priority> = serde_json::from_str(text).unwrap();
            let by_text = read.iter().position(|value| value.as_str() == "Urgent");
            let wanted = $version::Priority::from("Urgent");
            let by_value = read.iter().position(|value| *value == wanted);
            let written = serde_json::to_string(&read).unwrap();
            (by_text, by_value, written, format!("{read:?}"))
        }};
    }

    #[test]
    fn a_value_is_found_as_before_once_it_has_a_name() {
        let (by_text, by_value, written, shown) = found!(before);
        assert_eq!((by_text, by_value), (Some(0), Some(0)));
        assert_eq!(written, r#"["Urgent","High"]"#);
        assert_eq!(shown, "[Urgent, High]");
        assert_eq!(found!(before), found!(after));
        assert_eq!(before::Priority::VALUES, ["High"]);
        assert_eq!(before::Priority::default().as_str(), "");
    }
}
