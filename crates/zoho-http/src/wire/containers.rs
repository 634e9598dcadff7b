//! Fields that hold other fields: optional ones, lists, maps and any JSON. This is compiled for each type that
//! they hold: the fewer generic functions of the standard library it calls, the fewer there are to compile.

use std::collections::BTreeMap;

use super::{Bound, Entries, Field, Json, List, Object, Optional, Other, Slot, View, Writer};

impl<T: Object> Field for T {
    fn slot(&mut self) -> Slot<'_> {
        Slot::Object(self)
    }

    fn view(&self) -> View<'_> {
        View::Object(self)
    }
}

impl<T: Field + Default> Optional for Option<T> {
    fn fill(&mut self) -> Slot<'_> {
        *self = Some(T::default());
        match self {
            Some(value) => value.slot(),
            None => Slot::Option(self),
        }
    }

    fn clear(&mut self) {
        *self = None;
    }
}

impl<T: Field + Default> Field for Option<T> {
    fn slot(&mut self) -> Slot<'_> {
        Slot::Option(self)
    }

    fn view(&self) -> View<'_> {
        match self {
            Some(value) => value.view(),
            None => View::Absent,
        }
    }
}

impl<T: Object> Object for Box<T> {
    fn about(&self) -> (&'static str, &'static [&'static str]) {
        T::about(self)
    }

    fn slot<'a>(&'a mut self, key: &str) -> Option<&'a mut dyn Field> {
        T::slot(self, key)
    }

    fn extra(&mut self) -> Option<&mut Other> {
        T::extra(self)
    }

    fn write(&self, to: &mut Writer<'_>) {
        T::write(self, to);
    }

    fn bounds(&self) -> &'static [Bound] {
        T::bounds(self)
    }
}

impl<T: Field + Default> List for Vec<T> {
    fn push(&mut self) -> Slot<'_> {
        self.push_mut(T::default()).slot()
    }

    fn count(&self) -> usize {
        self.len()
    }

    fn at(&self, index: usize) -> View<'_> {
        match self.get(index) {
            Some(item) => item.view(),
            None => View::Absent,
        }
    }
}

impl<T: Field + Default> Field for Vec<T> {
    fn slot(&mut self) -> Slot<'_> {
        Slot::List(self)
    }

    fn view(&self) -> View<'_> {
        View::List(self)
    }
}

impl<T: Field + Default> Entries for BTreeMap<String, T> {
    fn entry(&mut self, key: &str) -> Slot<'_> {
        self.entry(key.to_owned()).or_default().slot()
    }

    fn write(&self, to: &mut Writer<'_>) {
        for (key, value) in self {
            to.field(key, value);
        }
    }
}

impl<T: Field + Default> Field for BTreeMap<String, T> {
    fn slot(&mut self) -> Slot<'_> {
        Slot::Map(self)
    }

    fn view(&self) -> View<'_> {
        View::Map(self)
    }
}

impl Field for Json {
    fn slot(&mut self) -> Slot<'_> {
        Slot::Json(self)
    }

    fn view(&self) -> View<'_> {
        View::Json(self)
    }
}
