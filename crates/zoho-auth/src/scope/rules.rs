//! Syntax of scopes, coverage between them, and validation.

use std::fmt;
use std::str::FromStr;

use zoho_http::scope::scope_covers;

use super::services::SERVICES;
use super::{ScopeSet, ScopeSource};

/// Scopes that consist of a single word.
const WORDS: &[&str] = &["openid", "email", "profile", "phone"];

const OPERATIONS: &[&str] = &[
    "ALL", "READ", "CREATE", "UPDATE", "DELETE", "WRITE", "VIEW", "CUSTOM",
];

/// Scopes that Zoho does not know. One of them makes Zoho refuse the whole sign-in, without naming it.
#[derive(Clone, PartialEq, Eq)]
pub struct UnknownScopes(Vec<(String, String)>);

zoho_types::debug_is_display!(UnknownScopes);

impl UnknownScopes {
    /// Returns the scopes, each with the reason why it is invalid.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0
            .iter()
            .map(|(scope, problem)| (scope.as_str(), problem.as_str()))
    }
}

impl fmt::Display for UnknownScopes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Zoho refuses a whole sign-in for a scope it does not know: ")?;
        for (i, (scope, problem)) in self.iter().enumerate() {
            let comma = if i == 0 { "" } else { "; " };
            write!(f, "{comma}`{scope}` {problem}")?;
        }
        Ok(())
    }
}

impl std::error::Error for UnknownScopes {}

/// A well-formed scope: a service, an area, an operation.
///
/// ```
/// use zoho_auth::Scope;
///
/// let leads: Scope = "ZohoCRM.modules.leads.READ".parse()?;
/// let modules: Scope = "ZohoCRM.modules.ALL".parse()?;
/// assert_eq!((leads.service(), leads.operation()), ("ZohoCRM", "READ"));
/// assert!(modules.covers(&leads) && !leads.covers(&modules));
/// assert!("ZohoCRM.modulse.READ".parse::<Scope>().is_err());
/// # Ok::<(), zoho_auth::UnknownScopes>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Scope(String);

impl Scope {
    /// Returns the scope as Zoho writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the service, the first part, for example `ZohoCRM`.
    #[must_use]
    pub fn service(&self) -> &str {
        self.0.split('.').next().unwrap_or(&self.0)
    }

    /// Returns the operation, the last part, for example `READ`.
    #[must_use]
    pub fn operation(&self) -> &str {
        self.0.rsplit('.').next().unwrap_or(&self.0)
    }

    /// Returns whether it includes the access of `other`: see [`ScopeSet::covers`].
    #[must_use]
    pub fn covers(&self, other: &Scope) -> bool {
        scope_covers(&self.0, &other.0)
    }
}

impl FromStr for Scope {
    type Err = UnknownScopes;

    fn from_str(scope: &str) -> Result<Self, UnknownScopes> {
        let scope = scope.trim();
        match problem_of(scope) {
            None => Ok(Self(scope.to_owned())),
            Some(problem) => Err(UnknownScopes(vec![(scope.to_owned(), problem)])),
        }
    }
}

impl fmt::Display for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl ScopeSource for Scope {
    fn add_to(&self, set: &mut ScopeSet) {
        set.add(&self.0);
    }
}

impl ScopeSet {
    /// Returns whether these scopes include the access of `scope`. `ALL` includes every operation, and a scope covers
    /// those below it: `ZohoCRM.modules.ALL` covers `ZohoCRM.modules.leads.READ`.
    ///
    /// ```
    /// use zoho_auth::ScopeSet;
    ///
    /// let granted = ScopeSet::parse("ZohoCRM.modules.ALL,Desk.tickets.READ");
    /// assert!(granted.covers("ZohoCRM.modules.leads.READ"));
    /// assert!(!granted.covers("Desk.tickets.UPDATE"));
    /// ```
    #[must_use]
    pub fn covers(&self, scope: &str) -> bool {
        self.iter().any(|granted| scope_covers(granted, scope))
    }

    /// Checks for scopes that Zoho would refuse: ill-formed ones, and unknown ones of CRM and Desk. Scopes of other
    /// products are not checked.
    ///
    /// # Errors
    /// [`UnknownScopes`] with the reason for each.
    pub fn check(&self) -> Result<(), UnknownScopes> {
        let unknown: Vec<_> = self
            .iter()
            .filter_map(|scope| Some((scope.to_owned(), problem_of(scope)?)))
            .collect();
        if unknown.is_empty() {
            Ok(())
        } else {
            Err(UnknownScopes(unknown))
        }
    }
}

fn problem_of(scope: &str) -> Option<String> {
    if WORDS.contains(&scope) {
        return None;
    }
    let parts: Vec<&str> = scope.split('.').collect();
    let plain = |part: &&str| {
        !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
    };
    if parts.len() < 3 || scope.len() > 200 || !parts.iter().all(plain) {
        return Some("is not of the form Service.area.OPERATION".to_owned());
    }
    let mut missing = SERVICES.iter().flat_map(|service| service.missing);
    if let Some((_, advice)) = missing.find(|(s, _)| s.eq_ignore_ascii_case(scope)) {
        return Some(format!("does not exist: {advice}"));
    }
    let mut services = SERVICES.iter();
    let service = services.find(|known| known.name.eq_ignore_ascii_case(parts[0]))?;
    if service.name != parts[0] {
        let name = service.name;
        return Some(format!("begins with a service that is written `{name}`"));
    }
    let areas = service.kinds;
    if !areas.iter().any(|area| area.eq_ignore_ascii_case(parts[1])) {
        let meant = nearest(&parts[1].to_ascii_lowercase(), areas);
        return Some(format!(
            "names an area that {} does not have{meant}",
            parts[0]
        ));
    }
    let operation = parts[parts.len() - 1];
    if !OPERATIONS
        .iter()
        .any(|op| op.eq_ignore_ascii_case(operation))
    {
        return Some(format!("ends in none of {}", OPERATIONS.join(", ")));
    }
    None
}

fn nearest(given: &str, known: &[&str]) -> String {
    let meant = known
        .iter()
        .map(|area| (strsim::damerau_levenshtein(given, area), area))
        .min()
        .filter(|(distance, _)| *distance <= 2);
    meant.map_or(String::new(), |(_, area)| format!("; `{area}`?"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_covers_what() {
        for (granted, needed, expected) in [
            ("ZohoShop.modules.ALL", "ZohoShop.modules.leads.READ", true),
            ("ZohoShop.modules.READ", "ZohoShop.modules.leads.READ", true),
            (
                "ZohoShop.modules.leads.ALL",
                "ZohoShop.modules.leads.READ",
                true,
            ),
            (
                "zohoshop.SETTINGS.all",
                "ZohoShop.settings.modules.READ",
                true,
            ),
            ("ZohoShop.modules.leads.READ", "ZohoShop.modules.ALL", false),
            (
                "ZohoShop.modules.leads.ALL",
                "ZohoShop.modules.deals.READ",
                false,
            ),
            (
                "ZohoShop.modules.READ",
                "ZohoShop.modules.leads.UPDATE",
                false,
            ),
            ("ZohoShop.mod.ALL", "ZohoShop.modules.leads.READ", false),
            ("ZohoShop.ALL", "ZohoShop.modules.leads.READ", false),
            ("Depot.settings.ALL", "ZohoShop.settings.ALL", false),
            ("email", "email", true),
            ("email", "openid", false),
        ] {
            let granted = ScopeSet::parse(granted);
            assert_eq!(granted.covers(needed), expected, "{granted} / {needed}");
        }
    }

    proptest! {
        #[test]
        fn parsing_what_is_written_gives_the_same(list in proptest::collection::vec("[A-Za-z]{1,8}(\\.[A-Za-z_]{1,8}){1,3}", 0..12)) {
            let set = ScopeSet::parse(&list.join(", "));
            prop_assert_eq!(&ScopeSet::parse(&set.to_string()), &set);
            for scope in &list {
                prop_assert!(set.contains(scope));
                prop_assert!(set.covers(scope));
            }
            prop_assert!(set.missing(&set).is_empty());
        }

        #[test]
        fn anything_can_be_parsed_and_checked(text in ".*") {
            let set = ScopeSet::parse(&text);
            let _ = set.check();
            prop_assert!(set.iter().all(|scope| !scope.is_empty() && !scope.contains(',')));
        }

        #[test]
        fn covering_is_transitive(
            a in "Z\\.[ab](\\.[ab])?\\.(ALL|READ)",
            b in "Z\\.[ab](\\.[ab]){0,2}\\.(ALL|READ)",
            c in "Z\\.[ab](\\.[ab]){0,3}\\.(ALL|READ)",
        ) {
            if scope_covers(&a, &b) && scope_covers(&b, &c) {
                prop_assert!(scope_covers(&a, &c), "{} {} {}", a, b, c);
            }
        }
    }
}
