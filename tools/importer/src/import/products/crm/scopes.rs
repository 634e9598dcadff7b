//! The scopes of an operation, from what the files list.
//!
//! CRM lists alternatives, mostly for a whole file: `ZohoCRM.settings.all`, `ZohoCRM.settings.roles.all`,
//! `ZohoCRM.settings.roles.read`. Of a scope and a wider one (`ZohoCRM.settings` is wider than
//! `ZohoCRM.settings.roles`) the narrower stays; of one scope with several rights that which the method
//! needs. `ALL` is narrowed to the method's right where Zoho documents that every scope of the kind has
//! all four; elsewhere it stays, since a scope that does not exist makes Zoho refuse a whole sign-in.

use crate::import::scopes::RIGHTS;
use zoho_catalog::model::Method;

/// Beginnings of scopes that have `READ`, `CREATE`, `UPDATE` and `DELETE`.
const WITH_RIGHTS: &[&str] = &[
    "ZohoCRM.settings.",
    "ZohoCRM.users",
    "ZohoCRM.org",
    "ZohoCRM.notifications",
];

/// How far a scope with the right `ALL` is narrowed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Narrow {
    /// To the method's right where that exists.
    ToMethod,
    /// Not at all.
    Not,
}

/// The scopes where all that are listed are needed.
pub(super) fn exact(listed: &[String]) -> Vec<String> {
    let mut needed: Vec<String> = Vec::new();
    for (family, right) in listed.iter().filter_map(|scope| spelled(scope)) {
        let scope = format!("{family}.{right}");
        if !needed.contains(&scope) {
            needed.push(scope);
        }
    }
    needed
}

/// The narrowest of the alternatives.
pub(super) fn narrowest(method: Method, listed: &[String], how: Narrow) -> Vec<String> {
    let mut families: Vec<(String, Vec<String>)> = Vec::new();
    for (family, right) in listed.iter().filter_map(|scope| spelled(scope)) {
        match families.iter_mut().find(|(known, _)| *known == family) {
            Some((_, rights)) => rights.push(right),
            None => families.push((family, vec![right])),
        }
    }
    let names: Vec<_> = families.iter().map(|(family, _)| family.clone()).collect();
    let wider = |family: &str| {
        names.iter().any(|other| {
            other
                .strip_prefix(family)
                .is_some_and(|rest| rest.starts_with('.'))
        })
    };
    let mut narrow: Vec<_> = families
        .iter()
        .filter(|(family, _)| !wider(family))
        .collect();
    // Alternatives by module are as good as the word for all modules.
    if narrow.len() > 1
        && narrow
            .iter()
            .all(|(family, _)| family.starts_with("ZohoCRM.modules."))
    {
        narrow.truncate(1);
    }
    let scopes = narrow
        .into_iter()
        .map(|(family, rights)| format!("{family}.{}", right(method, family, rights, how)));
    scopes.collect()
}

/// The right that a method needs, of those that are listed.
fn right<'a>(method: Method, family: &str, listed: &'a [String], how: Narrow) -> &'a str {
    let own = right_of(method);
    let exists =
        WITH_RIGHTS.iter().any(|start| family.starts_with(start)) && family != "ZohoCRM.settings";
    let narrows = exists && how == Narrow::ToMethod;
    match listed.iter().find(|right| *right == own) {
        Some(right) => right,
        None if narrows && listed.iter().all(|right| right == "ALL") => own,
        None if listed.iter().any(|right| right == "ALL") => "ALL",
        // The file lists the right of another operation alone.
        None if exists => own,
        None => listed.first().map_or(own, String::as_str),
    }
}

/// The right that a method needs.
pub(super) fn right_of(method: Method) -> &'static str {
    match method {
        Method::Get => "READ",
        Method::Post => "CREATE",
        Method::Put | Method::Patch => "UPDATE",
        Method::Delete => "DELETE",
    }
}

/// A scope in its proper spelling, as its name and its right; none for what is no scope.
pub(super) fn spelled(scope: &str) -> Option<(String, String)> {
    let scope = scope.trim();
    let scope = scope.rfind("ZohoCRM.").map_or(scope, |at| &scope[at..]);
    let scope = scope
        .replace(".Modules.", ".modules.")
        .replace(".Files.", ".files.");
    let scope = if scope.starts_with("settings.") {
        format!("ZohoCRM.{scope}")
    } else {
        scope
    };
    let (name, right) = scope.rsplit_once('.')?;
    let right = right.to_uppercase();
    // `{operation_type}`: any of them.
    let right = if right.starts_with('{') {
        "ALL".to_owned()
    } else {
        right
    };
    let name: Vec<_> = name
        .split('.')
        .filter(|part| !part.starts_with('{'))
        .collect();
    (RIGHTS.contains(&right.as_str()) && name.len() > 1).then(|| (name.join("."), right))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scopes(method: Method, listed: &[&str]) -> Vec<String> {
        let listed: Vec<_> = listed.iter().map(|scope| (*scope).to_owned()).collect();
        narrowest(method, &listed, Narrow::ToMethod)
    }

    #[test]
    fn of_alternatives_the_narrowest_stays() {
        let listed = [
            "ZohoCRM.settings.all",
            "ZohoCRM.settings.variables.all",
            "ZohoCRM.settings.variables.read",
        ];
        assert_eq!(
            scopes(Method::Get, &listed),
            ["ZohoCRM.settings.variables.READ"]
        );
        assert_eq!(
            scopes(Method::Delete, &listed),
            ["ZohoCRM.settings.variables.ALL"]
        );
    }

    #[test]
    fn all_is_narrowed_where_every_right_exists() {
        assert_eq!(
            scopes(Method::Get, &["ZohoCRM.users.ALL"]),
            ["ZohoCRM.users.READ"]
        );
        assert_eq!(
            scopes(Method::Put, &["ZohoCRM.settings.roles.ALL"]),
            ["ZohoCRM.settings.roles.UPDATE"]
        );
        assert_eq!(
            scopes(Method::Get, &["ZohoCRM.modules.ALL"]),
            ["ZohoCRM.modules.ALL"]
        );
        assert_eq!(
            scopes(Method::Get, &["ZohoCRM.settings.ALL"]),
            ["ZohoCRM.settings.ALL"]
        );
    }

    #[test]
    fn odd_spellings_are_understood() {
        assert_eq!(
            scopes(
                Method::Get,
                &["settings.fiscal_year.UPDATE", "settings.fiscal_year.READ"]
            ),
            ["ZohoCRM.settings.fiscal_year.READ"]
        );
        let twice = ["ZohoCRM.settings.ZohoCRM.settings.currencies.all"];
        assert_eq!(
            scopes(Method::Post, &twice),
            ["ZohoCRM.settings.currencies.CREATE"]
        );
        assert_eq!(
            scopes(
                Method::Get,
                &["ZohoCRM.settings.currencies.{operation_type}"]
            ),
            ["ZohoCRM.settings.currencies.READ"]
        );
        assert_eq!(
            scopes(Method::Post, &["ZohoCRM.Modules.Events.ALL"]),
            ["ZohoCRM.modules.Events.ALL"]
        );
        assert!(scopes(Method::Get, &[""]).is_empty());
    }
}
