//! The coverage of OAuth scopes by other scopes.

use std::borrow::Cow;

/// The placeholder of the module's name in a scope of an operation on any module.
const MODULE: &str = "{module}";

/// Returns whether the scope `granted` covers `needed`: the same right or `ALL`, on the same resource or on a group
/// that it belongs to. Case is ignored.
///
/// ```
/// use zoho_http::scope::scope_covers;
///
/// assert!(scope_covers("ZohoCRM.modules.ALL", "ZohoCRM.modules.leads.READ"));
/// assert!(scope_covers("ZohoCRM.bulk.read", "ZohoCRM.bulk.READ"));
/// assert!(!scope_covers("ZohoCRM.modules.leads.READ", "ZohoCRM.modules.READ"));
/// ```
#[must_use]
pub fn scope_covers(granted: &str, needed: &str) -> bool {
    if granted.eq_ignore_ascii_case(needed) {
        return true;
    }
    let (Some((granted, may)), Some((needed, does))) =
        (granted.rsplit_once('.'), needed.rsplit_once('.'))
    else {
        return false;
    };
    // `ZohoCRM.ALL` names no area: Zoho has no such scope.
    if !granted.contains('.')
        || !(may.eq_ignore_ascii_case("ALL") || may.eq_ignore_ascii_case(does))
    {
        return false;
    }
    let mut areas = needed.split('.');
    granted.split('.').all(|area| {
        areas
            .next()
            .is_some_and(|other| area.eq_ignore_ascii_case(other))
    })
}

/// Returns whether one of the scopes `granted` covers `needed`, in which `{module}` means `module`.
pub(crate) fn covered<'a>(
    granted: impl IntoIterator<Item = &'a str>,
    needed: &str,
    module: Option<&str>,
) -> bool {
    let needed = match module {
        Some(module) if needed.contains(MODULE) => Cow::Owned(of_module(needed, module)),
        _ => Cow::Borrowed(needed),
    };
    let mut granted = granted.into_iter();
    granted.any(|granted| scope_covers(granted, &needed))
}

/// Returns `ZohoCRM.modules.{module}.READ` for a module: in scopes `Sales_Orders` is `SalesOrders`.
fn of_module(scope: &str, module: &str) -> String {
    scope.replace(MODULE, &module.replace('_', ""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scope_of_any_module_is_that_of_the_module_of_the_call() {
        let any = "ZohoShop.modules.{module}.READ";
        for (granted, module, expected) in [
            ("ZohoShop.modules.leads.READ", Some("Leads"), true),
            (
                "ZohoShop.modules.salesorders.ALL",
                Some("Sales_Orders"),
                true,
            ),
            ("ZohoShop.modules.READ", Some("Leads"), true),
            ("ZohoShop.modules.READ", None, true),
            ("ZohoShop.modules.leads.READ", None, false),
            ("ZohoShop.modules.leads.READ", Some("Deals"), false),
            ("ZohoShop.modules.leads.UPDATE", Some("Leads"), false),
        ] {
            let found = covered([granted], any, module);
            assert_eq!(found, expected, "{granted} for {module:?}");
        }
    }
}
