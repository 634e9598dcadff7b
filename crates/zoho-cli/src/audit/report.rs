//! The settings as a table with a row for each field and a column for each user.

use std::collections::BTreeSet;

use serde_json::Value;

use super::flat::{Field, FieldKey, fields, json};
use super::snapshot::{Snapshot, UserSettings};
use crate::out::Paint;
use crate::table::Table;
use crate::text::harmless;

/// The number of users in one table; more users make more tables.
const SIDE_BY_SIDE: usize = 3;

/// Marks a row whose users differ.
const DIFFERS: &str = "≠";

/// Returns the lines of the tables, followed by the reasons for missing settings.
pub(super) fn lines(snapshot: &Snapshot, paint: Paint) -> Vec<String> {
    let users: Vec<_> = snapshot.users.iter().collect();
    let mut lines = Vec::new();
    for some in users.chunks(SIDE_BY_SIDE) {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        let table = table(some).lines();
        lines.extend(table.into_iter().enumerate().map(|(at, line)| match at {
            0 => paint.bold(&line),
            _ if line.starts_with(DIFFERS) => paint.yellow(&line),
            _ => line,
        }));
    }
    let problems: Vec<_> = snapshot.problems().collect();
    if !problems.is_empty() {
        lines.push(String::new());
    }
    for (user, setting, problem) in problems {
        lines.push(format!(
            "{}  {}: {problem}",
            harmless(user),
            harmless(setting)
        ));
    }
    lines
}

fn table(users: &[(&String, &UserSettings)]) -> Table {
    let several = users.len() > 1;
    let mark = |differs: bool| several.then(|| if differs { DIFFERS } else { "" }.to_owned());
    let heading = mark(false).into_iter().chain(["SETTING".to_owned()]);
    let mut table = Table::new(heading.chain(users.iter().map(|(id, _)| harmless(id))));
    let mut row = |name: String, cells: Vec<String>, differs: bool| {
        table.row(mark(differs).into_iter().chain([name]).chain(cells));
    };
    let about = |part: fn(&UserSettings) -> &Option<String>| {
        let text = |user: &UserSettings| part(user).as_deref().map_or("–".to_owned(), harmless);
        users.iter().map(|(_, user)| text(user)).collect()
    };
    // The data centre of a user is not a setting: two users in two data centres are not a difference.
    row(
        "data centre".to_owned(),
        about(|user| &user.data_center),
        false,
    );
    row(
        "organisation".to_owned(),
        about(|user| &user.organization),
        false,
    );
    let columns: Vec<_> = users.iter().map(|(_, user)| fields(user)).collect();
    let keys: BTreeSet<&FieldKey> = columns.iter().flat_map(|column| column.keys()).collect();
    for key in keys {
        let found: Vec<_> = columns.iter().map(|column| column.get(key)).collect();
        let differs = found.windows(2).any(|two| two[0] != two[1]);
        row(
            key.to_string(),
            found.into_iter().map(cell).collect(),
            differs,
        );
    }
    table
}

fn cell(field: Option<&Field>) -> String {
    match field {
        None => "–".to_owned(),
        Some(Field::Unread(label)) => (*label).to_owned(),
        Some(Field::Value(Value::Bool(true))) => "yes".to_owned(),
        Some(Field::Value(Value::Bool(false))) => "no".to_owned(),
        Some(Field::Value(Value::String(text))) if !text.is_empty() => harmless(text),
        Some(Field::Value(other)) => json(other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::audit::problem::Problem;
    use serde_json::json;

    #[test]
    fn users_stand_side_by_side_and_what_differs_is_marked() {
        let user = |dc: &str, on: bool| UserSettings {
            data_center: Some(dc.to_owned()),
            settings: [(
                "box.a".to_owned(),
                json!({ "on": on, "name": "x", "none": null }),
            )]
            .into(),
            ..UserSettings::default()
        };
        let mut users = [
            ("ada".to_owned(), user("us", true)),
            ("bob".to_owned(), user("eu", false)),
        ];
        users[1]
            .1
            .errors
            .insert("box.b".to_owned(), Problem::test("missing_scope"));
        let snapshot = Snapshot::new(None, users.into());
        assert_eq!(
            lines(&snapshot, Paint::OFF),
            [
                "   SETTING       ada   bob",
                "   data centre   us    eu",
                "   organisation  –     –",
                "   box.a.name    x     x",
                "   box.a.none    null  null",
                "≠  box.a.on      yes   no",
                "≠  box.b         –     (scope missing)",
                "",
                "bob  box.b: why",
            ]
        );
    }

    #[test]
    fn one_user_has_no_marks_and_many_make_more_tables() {
        let user = || UserSettings {
            settings: [("box.a".to_owned(), json!(1))].into(),
            ..UserSettings::default()
        };
        let of = |n: usize| {
            let users = (0..n).map(|i| (format!("u{i}"), user())).collect();
            lines(&Snapshot::new(None, users), Paint::OFF)
        };
        assert!(of(1)[0].starts_with("SETTING"));
        let headings = of(4).into_iter().filter(|line| line.contains("SETTING"));
        assert_eq!(
            headings.collect::<Vec<_>>(),
            ["  SETTING       u0  u1  u2", "SETTING       u3"]
        );
    }
}
