//! The scopes of an operation: all that are listed. What is no scope of Desk is dropped.

use crate::import::scopes::{Needed, RIGHTS, Stated};

/// Returns the scopes that an operation needs.
pub(super) fn needed(stated: &Stated<'_>) -> Needed {
    Needed {
        scopes: scopes(stated.listed),
        alternatives: Vec::new(),
    }
}

fn scopes(listed: &[String]) -> Vec<String> {
    let mut needed: Vec<String> = Vec::new();
    for scope in listed {
        let scope = scope.trim().trim_start_matches("Desk.");
        let Some((name, right)) = scope.rsplit_once('.') else {
            continue;
        };
        let scope = format!("Desk.{name}.{}", right.to_uppercase());
        // Scopes of other services stand among them.
        let foreign = name.starts_with("profile");
        if !foreign && RIGHTS.contains(&right.to_uppercase().as_str()) && !needed.contains(&scope) {
            needed.push(scope);
        }
    }
    needed
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn desk_needs_all_that_is_listed() {
        let listed = [
            "Desk.Desk.settings.READ",
            "Desk.basic.READ",
            "imports.CUSTOM",
            "profile.userphoto.READ",
        ];
        let listed: Vec<_> = listed.iter().map(|scope| (*scope).to_owned()).collect();
        assert_eq!(
            scopes(&listed),
            [
                "Desk.settings.READ",
                "Desk.basic.READ",
                "Desk.imports.CUSTOM"
            ]
        );
    }
}
