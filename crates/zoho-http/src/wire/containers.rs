//! Fields that hold other fields: optional ones, lists, maps and any JSON.

use std::collections::BTreeMap;

use super::{Entries, Field, Json, List, Optional, Slot, View, Writer};

impl<T: Field + Default> Optional for Option<T> {
    fn fill(&mut self) -> Slot<'_> {
        self.insert(T::default()).slot()
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
        self.as_ref().map_or(View::Absent, Field::view)
    }
}

impl<T: Field> Field for Box<T> {
    fn slot(&mut self) -> Slot<'_> {
        T::slot(self)
    }

    fn view(&self) -> View<'_> {
        T::view(self)
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
        self.get(index).map_or(View::Absent, Field::view)
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
