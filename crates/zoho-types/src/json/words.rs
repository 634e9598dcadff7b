//! The macros of types that are a word.

/// An enumeration whose values are words, and which keeps words it does not know.
///
/// ```
/// zoho_types::words! {
///     /// How urgent it is.
///     pub enum Priority {
///         /// `High`
///         High = "High",
///         /// `Low`
///         Low = "Low",
///     }
/// }
/// assert_eq!(Priority::from("High"), Priority::High);
/// let new: Priority = serde_json::from_str(r#""Urgent""#)?;
/// assert_eq!(new, Priority::Other("Urgent".to_owned()));
/// assert_eq!(new.to_string(), "Urgent");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[macro_export]
macro_rules! words {
    ($(#[$meta:meta])* pub enum $type:ident { $($(#[$doc:meta])* $variant:ident = $word:literal),* $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum $type {
            $($(#[$doc])* $variant,)*
            /// A word that this version of the crate has no name for.
            Other(String),
        }

        impl $type {
            /// The words that have a name, as they are written.
            pub const WORDS: &'static [&'static str] = &[$($word),*];

            /// The word as it is written.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $word,)*
                    Self::Other(word) => word,
                }
            }
        }

        impl From<&str> for $type {
            fn from(word: &str) -> Self {
                match word {
                    $($word => Self::$variant,)*
                    _ => Self::Other(word.to_owned()),
                }
            }
        }

        $crate::word_type!($type);
    };
}

/// What all types made of one word have in common.
#[doc(hidden)]
#[macro_export]
macro_rules! word_type {
    ($type:ident) => {
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
            fn from(word: String) -> Self {
                Self::from(word.as_str())
            }
        }

        impl From<&$type> for $type {
            #[inline]
            fn from(word: &$type) -> Self {
                word.clone()
            }
        }

        impl AsRef<str> for $type {
            #[inline]
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl Default for $type {
            fn default() -> Self {
                Self::Other(String::new())
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
            fn accept(&mut self, token: $crate::json::Token<'_>) -> $crate::json::Accepted {
                match token.into_text() {
                    Ok(word) => *self = Self::from(&*word),
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
