//! Copying and comparing: one function for all objects, as derived implementations are compiled for each type.

use super::{Entries, Field, Fields, Items, Object, Places, ScalarValue, Slot, View, Writer};

/// Returns a copy of `object`.
#[must_use]
pub fn copy<T: Object + Default>(object: &T) -> T {
    let mut copy = T::default();
    copy_object(object, &mut copy);
    copy
}

fn copy_object(from: &dyn Object, to: &mut dyn Object) {
    from.fields(&mut Fields::new(&mut |_, fields, extra| {
        to.places(&mut Places::new(&mut |_, places, place| {
            for (field, place) in fields.iter().zip(places) {
                copy_field(*field, *place);
            }
            if let (Some(extra), Some(place)) = (extra, place) {
                place.clone_from(extra);
            }
        }));
    }));
}

fn copy_field(from: &dyn Field, to: &mut dyn Field) {
    let view = from.view();
    let slot = to.place(!matches!(view, View::Absent));
    put(&view, slot);
}

/// Writes a value to the place that it is read into.
fn put(view: &View<'_>, slot: Slot<'_>) {
    match (view, slot) {
        (View::Absent, _) => {}
        (View::Object(from), Slot::Object(to)) => copy_object(*from, to),
        (View::List(from), Slot::List(to)) => from.each(&mut |item| copy_field(item, to.push())),
        (View::Map(from), Slot::Map(to)) => {
            from.write(&mut Writer::new(&mut |key, view| put(&view, to.entry(key))));
        }
        (View::Json(from), Slot::Json(to)) => to.clone_from(from),
        (View::Raw(from), Slot::Raw(to)) => to.end(from),
        (View::Decimal(from), Slot::Decimal(to)) => to.clone_from(from),
        (view, Slot::Scalar(to)) => {
            let token = match *view {
                View::Bool(yes) => ScalarValue::Bool(yes),
                View::Int(number) => ScalarValue::Int(number),
                View::Str(text) => ScalarValue::Str(text),
                View::DateTime(time) => match time.as_json_number() {
                    Some(millis) => ScalarValue::Int(millis),
                    None => ScalarValue::Str(time.as_str()),
                },
                _ => return debug_assert!(false, "a single value is written as one"),
            };
            // The place starts with an empty text.
            let taken = to.accept(token);
            debug_assert!(taken.is_ok(), "a value fits its own type");
        }
        _ => debug_assert!(false, "a value is written as what it is read from"),
    }
}

/// Returns whether two objects of one type are equal.
#[must_use]
pub fn same(one: &dyn Object, other: &dyn Object) -> bool {
    let mut same = false;
    one.fields(&mut Fields::new(&mut |_, these, extra_of_one| {
        other.fields(&mut Fields::new(&mut |_, those, extra_of_other| {
            same = extra_of_one == extra_of_other
                && these
                    .iter()
                    .zip(those)
                    .all(|(a, b)| alike(&a.view(), &b.view()));
        }));
    }));
    same
}

fn alike(one: &View<'_>, other: &View<'_>) -> bool {
    match (one, other) {
        (View::Absent, View::Absent) => true,
        (View::Bool(a), View::Bool(b)) => a == b,
        (View::Int(a), View::Int(b)) => a == b,
        (View::Decimal(a), View::Decimal(b)) => a == b,
        (View::Str(a), View::Str(b)) => a == b,
        (View::DateTime(a), View::DateTime(b)) => a == b,
        (View::Json(a), View::Json(b)) => a == b,
        (View::Object(a), View::Object(b)) => same(*a, *b),
        (View::List(a), View::List(b)) => {
            let (a, b) = (all(*a), all(*b));
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| alike(&a.view(), &b.view()))
        }
        (View::Map(a), View::Map(b)) => match (a.as_extra(), b.as_extra()) {
            (Some(a), Some(b)) => a == b,
            _ => has_all(*a, *b) && has_all(*b, *a),
        },
        _ => false,
    }
}

fn all(items: &dyn Items) -> Vec<&dyn Field> {
    let mut all = Vec::new();
    items.each(&mut |item| all.push(item));
    all
}

/// Returns whether `entries` has all entries of `other`.
fn has_all(entries: &dyn Entries, other: &dyn Entries) -> bool {
    let mut has_all = true;
    other.write(&mut Writer::new(&mut |key, value| {
        let mut found = false;
        entries.write(&mut Writer::new(&mut |there, view| {
            found |= there == key && alike(&view, &value);
        }));
        has_all &= found;
    }));
    has_all
}

#[cfg(test)]
#[expect(unreachable_pub, reason = "the macro makes public types")]
mod tests {
    use std::collections::BTreeMap;

    use crate::datetime::{Date, DateTime};
    use crate::decimal::Decimal;
    use crate::id::Id;
    use crate::json::{ExtraFields, Field, Json};
    use crate::{object, open_enum};

    open_enum! {
        /// The size of an item.
        pub enum Size {
            /// `small`
            Small = "small",
        }
    }

    struct Thing {
        id: Option<Id>,
        name: Option<String>,
        count: Option<i64>,
        active: Option<bool>,
        price: Option<Decimal>,
        day: Option<Date>,
        moments: Option<Vec<DateTime>>,
        size: Option<Size>,
        any: Option<Json>,
        free: Option<ExtraFields>,
        prices: Option<BTreeMap<String, Decimal>>,
        parts: Option<Vec<Thing>>,
        whole: Option<Box<Thing>>,
        extra: ExtraFields,
    }

    object!(type Thing {
        "id" => id,
        "name" => name,
        "count" => count,
        "active" => active,
        "price" => price,
        "day" => day,
        "moments" => moments,
        "size" => size,
        "any" => any,
        "free" => free,
        "prices" => prices,
        "parts" => parts,
        "whole" => whole;
        extra
    });

    const ALL: &str = r#"{"id":"7","name":"é","count":-3,"active":false,"price":1.10,"day":"2026-03-31",
        "moments":["2026-03-31T09:30:00+05:30",1774929600000,"some day"],"size":"huge","any":[null,{"a":0.5}],
        "free":{"b":12345678901234567.89,"a":null},"prices":{"eur":"2.50","usd":3},
        "parts":[{},{"name":"p","count":"4"}],"whole":{"parts":[]},"new":[1],"count2":null}"#;

    fn all() -> Thing {
        serde_json::from_str(ALL).unwrap()
    }

    #[test]
    fn a_copy_is_the_same_member_for_member() {
        let mut empty_texts = Thing {
            id: Some(Id::from("")),
            name: Some(String::new()),
            day: Some(Date::default()),
            moments: Some(vec![DateTime::default()]),
            size: Some(Size::default()),
            parts: Some(Vec::new()),
            free: Some(ExtraFields::new()),
            ..Thing::default()
        };
        empty_texts
            .extra
            .insert("since", DateTime::from_unix_millis(1_774_929_600_000));
        for thing in [all(), Thing::default(), empty_texts] {
            let copy = thing.clone();
            assert!(copy == thing);
            assert_eq!(format!("{copy:?}"), format!("{thing:?}"));
            for form in [
                crate::datetime::DateTimeForm::AsWritten,
                crate::datetime::DateTimeForm::SecondsWithOffset,
            ] {
                let [a, b] = [&copy, &thing]
                    .map(|thing| form.while_writing(|| serde_json::to_string(thing).unwrap()));
                assert_eq!(a, b);
            }
        }
        let read = all().clone();
        assert_eq!(read.moments.unwrap()[2].as_str(), "some day");
        assert_eq!(read.size.as_ref().map(Size::as_str), Some("huge"));
        assert_eq!(Size::VALUES, ["small"]);
    }

    #[test]
    fn every_difference_counts() {
        let differences: [fn(&mut Thing); 13] = [
            |thing| thing.id = None,
            |thing| thing.name = Some(String::new()),
            |thing| thing.count = Some(3),
            |thing| thing.active = Some(true),
            |thing| thing.price = "1.1".parse().ok(),
            |thing| thing.day = Date::new(2026, 4, 1).ok(),
            |thing| thing.moments.as_mut().unwrap().truncate(2),
            |thing| thing.size = Some(Size::Small),
            |thing| thing.any = Some(Json::Null),
            |thing| thing.free = Some(ExtraFields::new().with("a", Json::Null)),
            |thing| thing.parts.as_mut().unwrap()[1].count = None,
            |thing| thing.whole.as_mut().unwrap().parts = None,
            |thing| thing.extra.insert("new", 1),
        ];
        for (at, change) in differences.into_iter().enumerate() {
            let mut other = all();
            change(&mut other);
            assert!(other != all(), "{at}");
        }
        let mut more = all();
        let prices = more.prices.as_mut().unwrap();
        prices.insert("gbp".to_owned(), Decimal::from(1));
        assert!(more != all() && all() != more);
        let mut same = all();
        same.free = serde_json::from_str(r#"{"a":null,"b":12345678901234567.89}"#).ok();
        assert!(same == all(), "the order of members says nothing");
        assert!(matches!(
            None::<Thing>.place(false),
            crate::json::Slot::Absent
        ));
    }
}
