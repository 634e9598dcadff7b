//! The macro with which types declare their fields.

/// Maps keys to fields, and implements reading, writing and `Debug`: [`wire::Object`](crate::json::Object), serde's
/// `Serialize` and `Deserialize`.
///
/// The fields may be followed by the field for members without a field (`; extra`), the keys that are required for
/// reading (`required "id"`) and the constraints of request values (`constraints "name" [1, 25]`). The type has to
/// implement `Default`.
///
/// For a type whose fields are all `Option`, and which keeps members without a field, `object!(type Name { … })`
/// implements `Clone`, `Default` and `PartialEq` as well, at a fraction of the compile time of derived ones.
#[macro_export]
macro_rules! object {
    ($type:ident { $($key:literal => $field:ident),* $(,)? $(; $extra:ident)? } $(required $($required:literal),+)? $(constraints $($constrained:literal [$least:expr, $most:expr]),+)?) => {
        impl $crate::json::Object for $type {
            fn fields(&self, to: &mut $crate::json::Fields<'_>) {
                to.are(
                    &$crate::json::About {
                        name: stringify!($type),
                        keys: &[$($key),*],
                        required: &[$($($required),+)?],
                        constraints: &[$($(($constrained, $least, $most)),+)?],
                    },
                    &[$(&self.$field),*],
                    $crate::object!(@extra & self $($extra)?),
                );
            }

            fn places(&mut self, to: &mut $crate::json::Places<'_>) {
                to.are(
                    &$crate::json::About {
                        name: stringify!($type),
                        keys: &[$($key),*],
                        required: &[$($($required),+)?],
                        constraints: &[$($(($constrained, $least, $most)),+)?],
                    },
                    &mut [$(&mut self.$field),*],
                    $crate::object!(@extra &mut self $($extra)?),
                );
            }
        }

        $crate::object!(@common $type);
    };
    (type $type:ident { $($key:literal => $field:ident),* $(,)? ; $extra:ident } $(constraints $($constrained:literal [$least:expr, $most:expr]),+)?) => {
        impl $crate::json::Object for $type {
            fn fields(&self, to: &mut $crate::json::Fields<'_>) {
                to.are(
                    &$crate::json::About {
                        name: stringify!($type),
                        keys: &[$($key),*],
                        required: &[],
                        constraints: &[$($(($constrained, $least, $most)),+)?],
                    },
                    &[$(&self.$field),*],
                    Some(&self.$extra),
                );
            }

            fn places(&mut self, to: &mut $crate::json::Places<'_>) {
                to.are(
                    &$crate::json::About {
                        name: stringify!($type),
                        keys: &[$($key),*],
                        required: &[],
                        constraints: &[$($(($constrained, $least, $most)),+)?],
                    },
                    &mut [$(&mut self.$field),*],
                    Some(&mut self.$extra),
                );
            }
        }

        impl Default for $type {
            fn default() -> Self {
                Self { $($field: None,)* $extra: $crate::json::ExtraFields::new() }
            }
        }

        impl Clone for $type {
            #[inline]
            fn clone(&self) -> Self {
                $crate::json::copy(self)
            }
        }

        impl PartialEq for $type {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::json::same(self, other)
            }
        }

        $crate::object!(@common $type);
    };
    (@common $type:ident) => {
        impl $crate::json::serde::Serialize for $type {
            fn serialize<S: $crate::json::serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                $crate::json::serialize($crate::json::View::Object(self), to)
            }
        }

        impl<'de> $crate::json::serde::Deserialize<'de> for $type {
            fn deserialize<D: $crate::json::serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                $crate::json::filled(from)
            }
        }

        impl ::std::fmt::Debug for $type {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::json::debug(self, f)
            }
        }
    };
    (@extra &mut $this:ident $extra:ident) => { Some(&mut $this.$extra) };
    (@extra &mut $this:ident) => { None };
    (@extra & $this:ident $extra:ident) => { Some(&$this.$extra) };
    (@extra & $this:ident) => { None };
}
