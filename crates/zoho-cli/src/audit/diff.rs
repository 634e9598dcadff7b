//! The differences between two snapshots.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::flat::{Field, FieldKey, fields, json as as_json};
use super::problem::Problem;
use super::snapshot::{Snapshot, UserSettings};
use crate::out::Paint;
use crate::text::harmless;

/// The differences between two snapshots.
#[derive(Debug, Default)]
pub(super) struct Differences {
    /// The differences, ordered by user and field.
    pub(super) changes: Vec<Change>,
    /// Settings that were not compared because reading failed, by user.
    pub(super) skipped: Vec<(String, Problem)>,
    /// Two users with different names that were compared with each other.
    pub(super) paired: Option<(String, String)>,
}

/// A field of a user that changed.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Change {
    user: String,
    setting: String,
    old: Side,
    new: Side,
}

/// The content of a field on one side.
#[derive(Debug, Clone, PartialEq)]
enum Side {
    Absent,
    Found(Field),
    /// All settings of a user.
    User,
    /// A setting that could not be read on the other side.
    Readable,
}

/// Compares `then` with `now`: all users of both if `whole`, else only those of `now`.
///
/// If both have one user, the two are compared whatever their names are: they may belong to two environments
/// of one organisation.
pub(super) fn compare(then: &Snapshot, now: &Snapshot, whole: bool) -> Differences {
    let mut found = Differences::default();
    if let ([(old_id, old)], [(new_id, new)]) = (&only(then)[..], &only(now)[..]) {
        if old_id != new_id {
            found.paired = Some(((*old_id).clone(), (*new_id).clone()));
        }
        found.add(new_id, old, new);
        return found;
    }
    let mut ids: BTreeSet<&String> = now.users.keys().collect();
    if whole {
        ids.extend(then.users.keys());
    }
    for id in ids {
        match (then.users.get(id), now.users.get(id)) {
            (Some(old), Some(new)) => found.add(id, old, new),
            (Some(_), None) => {
                found.change(id, "(all settings)".to_owned(), Side::User, Side::Absent)
            }
            (None, _) => found.change(id, "(all settings)".to_owned(), Side::Absent, Side::User),
        }
    }
    found
}

fn only(snapshot: &Snapshot) -> Vec<(&String, &UserSettings)> {
    snapshot.users.iter().take(2).collect()
}

impl Differences {
    fn add(&mut self, id: &str, old: &UserSettings, new: &UserSettings) {
        let accidents: BTreeMap<&String, &Problem> = old
            .errors
            .iter()
            .chain(&new.errors)
            .filter(|(_, problem)| !problem.is_state())
            .collect();
        // Readable on one side only: one line instead of one for each field.
        let turned: BTreeSet<&String> = old
            .errors
            .keys()
            .filter(|name| new.settings.contains_key(*name))
            .chain(
                new.errors
                    .keys()
                    .filter(|name| old.settings.contains_key(*name)),
            )
            .filter(|name| !accidents.contains_key(name))
            .collect();
        for name in &turned {
            let side = |user: &UserSettings| match user.errors.get(*name) {
                Some(problem) => Side::Found(Field::Unread(problem.label())),
                None => Side::Readable,
            };
            self.change(id, harmless(name), side(old), side(new));
        }
        let compared = |user: &UserSettings| {
            let kept = |name: &String| !accidents.contains_key(name) && !turned.contains(name);
            let mut user = user.clone();
            user.settings.retain(|name, _| kept(name));
            user.errors.retain(|name, _| kept(name));
            fields(&user)
        };
        let (before, after) = (compared(old), compared(new));
        let keys: BTreeSet<&FieldKey> = before.keys().chain(after.keys()).collect();
        for key in keys {
            let side = |fields: &BTreeMap<FieldKey, Field>| {
                fields.get(key).cloned().map_or(Side::Absent, Side::Found)
            };
            let (old, new) = (side(&before), side(&after));
            if old != new {
                self.change(id, key.to_string(), old, new);
            }
        }
        let skipped = accidents.into_iter();
        self.skipped
            .extend(skipped.map(|(name, problem)| (format!("{id}  {name}"), problem.clone())));
    }

    fn change(&mut self, user: &str, setting: String, old: Side, new: Side) {
        self.changes.push(Change {
            user: user.to_owned(),
            setting,
            old,
            new,
        });
    }

    /// Returns a line for each difference: `user  product.setting.field  old → new`.
    pub(super) fn lines(&self, paint: Paint) -> Vec<String> {
        let line = |change: &Change| {
            let (user, setting) = (harmless(&change.user), &change.setting);
            let (old, new) = (change.old.text(), change.new.text());
            format!(
                "{user}  {setting}  {} → {}",
                paint.red(&old),
                paint.green(&new)
            )
        };
        self.changes.iter().map(line).collect()
    }

    /// Returns the differences as the documented JSON.
    pub(super) fn to_json(&self, then: &Snapshot, now: &Snapshot) -> String {
        let change = |change: &Change| {
            let mut one = json!({ "user": change.user, "setting": change.setting });
            for (name, side) in [("old", &change.old), ("new", &change.new)] {
                if let Some(value) = side.value() {
                    one[name] = value;
                }
            }
            one
        };
        let differences: Vec<_> = self.changes.iter().map(change).collect();
        let all = json!({
            "format": 1,
            "then": then.taken_at,
            "now": now.taken_at,
            "differences": differences,
        });
        format!("{all:#}")
    }
}

impl Side {
    fn text(&self) -> String {
        match self {
            Self::Absent => "(absent)".to_owned(),
            Self::User => "(present)".to_owned(),
            Self::Readable => "(readable)".to_owned(),
            Self::Found(Field::Unread(label)) => (*label).to_owned(),
            Self::Found(Field::Value(value)) => as_json(value),
        }
    }

    /// Returns the value; `None` if it is absent, because `null` is a value.
    fn value(&self) -> Option<Value> {
        match self {
            Self::Absent => None,
            Self::Found(Field::Value(value)) => Some(value.clone()),
            Self::User | Self::Readable | Self::Found(Field::Unread(_)) => Some(self.text().into()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn snapshot(users: Value) -> Snapshot {
        serde_json::from_value(json!({ "format": 1, "users": users })).unwrap()
    }

    fn lines(then: Value, now: Value) -> Vec<String> {
        compare(&snapshot(then), &snapshot(now), true).lines(Paint::OFF)
    }

    #[test]
    fn changed_added_and_removed_fields_are_told_whatever_they_are() {
        let then = json!({ "ada": { "data_center": "us", "box.mail_config": {
            "port": 993, "same": [1], "gone": "x", "shape": { "a": 1 }, "unknown": null,
        } } });
        let now = json!({ "ada": { "data_center": "eu", "box.mail_config": {
            "port": "993", "same": [1], "new": {}, "shape": 1, "unknown": false,
        } } });
        assert_eq!(
            lines(then.clone(), now),
            [
                r#"ada  box.mail_config.gone  "x" → (absent)"#,
                "ada  box.mail_config.new  (absent) → {}",
                r#"ada  box.mail_config.port  993 → "993""#,
                "ada  box.mail_config.shape  (absent) → 1",
                "ada  box.mail_config.shape.a  1 → (absent)",
                "ada  box.mail_config.unknown  null → false",
            ]
        );
        assert!(lines(then.clone(), then).is_empty());
    }

    #[test]
    fn users_come_and_go() {
        let (a, b) = (json!({ "box.a": 1 }), json!({ "box.a": 2 }));
        let then = json!({ "ada": a, "bob": a });
        let now = json!({ "ada": b, "eve": a });
        assert_eq!(
            lines(then.clone(), now.clone()),
            [
                "ada  box.a  1 → 2",
                "bob  (all settings)  (present) → (absent)",
                "eve  (all settings)  (absent) → (present)",
            ]
        );
        let one = compare(&snapshot(then), &snapshot(json!({ "ada": b })), false);
        assert_eq!(one.lines(Paint::OFF), ["ada  box.a  1 → 2"]);
    }

    #[test]
    fn the_only_users_of_two_files_are_compared_whatever_their_names() {
        let then = snapshot(json!({ "production": { "box.a": 1 } }));
        let now = snapshot(json!({ "staging": { "box.a": 2 } }));
        let found = compare(&then, &now, true);
        assert_eq!(found.lines(Paint::OFF), ["staging  box.a  1 → 2"]);
        assert_eq!(
            found.paired,
            Some(("production".to_owned(), "staging".to_owned()))
        );
    }

    #[test]
    fn a_lost_permission_is_a_difference_and_an_accident_is_not() {
        let read = json!({ "ada": { "box.a": { "x": 1, "y": 2 }, "box.b": 1 } });
        let error = |kind| json!({ "kind": kind, "message": "why" });
        let lost = json!({ "ada": { "box.b": 1, "errors": { "box.a": error("denied") } } });
        assert_eq!(
            lines(read.clone(), lost.clone()),
            ["ada  box.a  (readable) → (not allowed)"]
        );
        assert!(lines(lost.clone(), lost).is_empty());
        let accident = json!({ "ada": { "box.b": 2, "errors": { "box.a": error("failed") } } });
        for (then, now) in [(&read, &accident), (&accident, &read)] {
            let found = compare(&snapshot(then.clone()), &snapshot(now.clone()), true);
            assert_eq!(found.changes.len(), 1, "{:?}", found.changes);
            assert_eq!(found.skipped.len(), 1);
        }
    }

    #[test]
    fn programs_can_tell_null_from_absent() {
        let then = snapshot(json!({ "a": { "box.a": { "x": null } } }));
        let now = snapshot(json!({ "a": { "box.a": { "y": 1 } } }));
        let text = compare(&then, &now, true).to_json(&then, &now);
        let read: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(
            read["differences"],
            json!([
                { "user": "a", "setting": "box.a.x", "old": null },
                { "user": "a", "setting": "box.a.y", "new": 1 },
            ])
        );
    }
}
