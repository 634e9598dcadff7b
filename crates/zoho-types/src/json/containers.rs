//! Fields that hold other fields: optional ones, lists, maps and any JSON. This is compiled for each type that they
//! hold, so it calls few generic functions of the standard library.

use std::collections::BTreeMap;

use super::{Entries, Field, Fields, Items, Json, List, Object, Places, Slot, View, Writer};

impl<T: Object> Field for T {
    fn place(&mut self, _there: bool) -> Slot<'_> {
        Slot::Object(self)
    }

    fn view(&self) -> View<'_> {
        View::Object(self)
    }
}

impl<T: Field + Default> Field for Option<T> {
    fn place(&mut self, there: bool) -> Slot<'_> {
        *self = if there { Some(T::default()) } else { None };
        match self {
            Some(value) => value.place(true),
            None => Slot::Absent,
        }
    }

    fn view(&self) -> View<'_> {
        match self {
            Some(value) => value.view(),
            None => View::Absent,
        }
    }
}

impl<T: Object> Object for Box<T> {
    fn fields(&self, to: &mut Fields<'_>) {
        T::fields(self, to);
    }

    fn places(&mut self, to: &mut Places<'_>) {
        T::places(self, to);
    }
}

impl<T: Field> Items for &[T] {
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a dyn Field)) {
        let mut rest: &[T] = self;
        while let [item, after @ ..] = rest {
            to(item);
            rest = after;
        }
    }
}

impl<T: Field> Items for Vec<T> {
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a dyn Field)) {
        let mut rest: &[T] = self;
        while let [item, after @ ..] = rest {
            to(item);
            rest = after;
        }
    }
}

impl<T: Field + Default> List for Vec<T> {
    fn push(&mut self) -> &mut dyn Field {
        self.push_mut(T::default())
    }

    fn reserve(&mut self, count: usize) {
        Vec::reserve(self, count);
    }
}

impl<T: Field + Default> Field for Vec<T> {
    fn place(&mut self, _there: bool) -> Slot<'_> {
        Slot::List(self)
    }

    fn view(&self) -> View<'_> {
        View::List(self)
    }
}

impl<T: Field + Default> Entries for BTreeMap<String, T> {
    fn entry(&mut self, key: &str) -> Slot<'_> {
        self.entry(key.to_owned()).or_default().place(true)
    }

    fn entry_size(&self) -> usize {
        const { size_of::<(String, T)>() }
    }

    fn write(&self, to: &mut Writer<'_>) {
        for (key, value) in self {
            to.field(key, value);
        }
    }
}

impl<T: Field + Default> Field for BTreeMap<String, T> {
    fn place(&mut self, _there: bool) -> Slot<'_> {
        Slot::Map(self)
    }

    fn view(&self) -> View<'_> {
        View::Map(self)
    }
}

impl Field for Json {
    fn place(&mut self, _there: bool) -> Slot<'_> {
        Slot::Json(self)
    }

    fn view(&self) -> View<'_> {
        View::Json(self)
    }
}
