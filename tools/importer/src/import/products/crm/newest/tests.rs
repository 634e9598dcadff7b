//! Lists of each kind that Zoho has, and what is taken from them.

use super::*;

fn lists(text: &str) -> Vec<Vec<String>> {
    let list = |list: &str| {
        list.split(',')
            .map(|scope| scope.trim().to_owned())
            .collect()
    };
    let text = text.trim();
    text.split('|')
        .map(list)
        .filter(|list: &Vec<String>| list != &[""])
        .collect()
}

/// Scopes and alternatives as the lists are written: `A,B | C`.
fn check(line: &str, newest: &str, older: &str, expected: &str) {
    let (method, path) = line.split_once(' ').unwrap();
    let list = |text: &str| lists(text).into_iter().next().unwrap_or_default();
    let (narrow, literal) = older.split_once(';').unwrap_or((older, older));
    let older = Older {
        narrow: list(narrow),
        literal: list(literal),
    };
    let method = Method::parse(method).unwrap();
    let found = from_lists(method, path, &older, &lists(newest));
    let mut expected = lists(expected);
    let scopes = expected.remove(0);
    let alternatives = expected;
    let expected = Needed {
        scopes,
        alternatives,
    };
    assert_eq!(found, expected, "{line}");
}

#[test]
fn of_several_lists_the_narrowest_is_asked_for_and_what_stands_together_stays_together() {
    check(
        "GET /x",
        "ZohoCRM.settings.data_sharing.READ | ZohoCRM.settings.data_sharing.ALL",
        "",
        "ZohoCRM.settings.data_sharing.READ",
    );
    check(
        "GET /x",
        "ZohoCRM.users.READ,ZohoCRM.settings.territories.READ | ZohoCRM.users.ALL",
        "",
        "ZohoCRM.users.READ,ZohoCRM.settings.territories.READ | ZohoCRM.users.ALL",
    );
    // They stay in the order of the older list.
    check(
        "POST /x",
        "ZohoCRM.modules.READ,ZohoCRM.coql.READ",
        "ZohoCRM.coql.READ,ZohoCRM.modules.ALL",
        "ZohoCRM.coql.READ,ZohoCRM.modules.READ",
    );
    // Neither is narrower: the method decides.
    check(
        "GET /x",
        "ZohoCRM.users.DELETE | ZohoCRM.users.READ",
        "ZohoCRM.users.READ",
        "ZohoCRM.users.READ | ZohoCRM.users.DELETE",
    );
}

#[test]
fn the_older_list_is_an_alternative_where_it_does_not_cover_the_newest() {
    let covers = "ZohoCRM.modules.ALL";
    check(
        "GET /x",
        "ZohoCRM.modules.READ",
        covers,
        "ZohoCRM.modules.READ",
    );
    check(
        "GET /x",
        "ZohoCRM.apis.READ",
        "ZohoCRM.settings.modules.READ",
        "ZohoCRM.apis.READ | ZohoCRM.settings.modules.READ",
    );
    // `ALL` was narrowed too far.
    check(
        "POST /x",
        "ZohoCRM.settings.tags.all",
        "ZohoCRM.settings.tags.CREATE; ZohoCRM.settings.tags.ALL",
        "ZohoCRM.settings.tags.ALL",
    );
    check(
        "GET /x",
        "ZohoCRM.settings.territories.READ,ZohoCRM.users.READ",
        "ZohoCRM.settings.territories.READ; ZohoCRM.settings.territories.ALL",
        "ZohoCRM.settings.territories.READ,ZohoCRM.users.READ | ZohoCRM.settings.territories.ALL",
    );
    check(
        "GET /x",
        "",
        "ZohoCRM.org.READ; ZohoCRM.org.ALL",
        "ZohoCRM.org.READ",
    );
}

#[test]
fn some_modules_stand_for_any() {
    check(
        "POST /{module}",
        "ZohoCRM.modules.Leads.CREATE | ZohoCRM.modules.Contacts.CREATE",
        "ZohoCRM.modules.ALL",
        "ZohoCRM.modules.CREATE | ZohoCRM.modules.{module}.CREATE",
    );
    check(
        "GET /{module}/search",
        "ZohoCRM.modules.Leads.READ,ZohoSearch.securesearch.READ",
        "ZohoCRM.modules.ALL",
        "ZohoCRM.modules.READ,ZohoSearch.securesearch.READ | \
         ZohoCRM.modules.{module}.READ,ZohoSearch.securesearch.READ | ZohoCRM.modules.{module}.ALL",
    );
    check(
        "POST /coql",
        "ZohoCRM.modules.READ,ZohoCRM.coql.READ | ZohoCRM.modules.Leads.READ,ZohoCRM.coql.READ",
        "",
        "ZohoCRM.modules.READ,ZohoCRM.coql.READ | ZohoCRM.modules.{module}.READ,ZohoCRM.coql.READ",
    );
    check(
        "POST /{module}/{id}/actions/share",
        "ZohoCRM.share.leads.CREATE | ZohoCRM.share.contacts.CREATE",
        "",
        "ZohoCRM.share.ALL | ZohoCRM.share.{module}.CREATE",
    );
    // Of all modules, listed alone: of one as well.
    check(
        "GET /{module}/{id}/photo",
        "ZohoCRM.modules.READ",
        "",
        "ZohoCRM.modules.READ | ZohoCRM.modules.{module}.READ",
    );
}

#[test]
fn a_module_that_is_meant_stays() {
    check(
        "GET /Leads/{id}/x",
        "ZohoCRM.modules.leads.READ",
        "",
        "ZohoCRM.modules.leads.READ",
    );
    check(
        "PUT /{module}/{id}/Contact_Roles",
        "ZohoCRM.modules.CONTACTS.VIEW,ZohoCRM.modules.DEALS.VIEW",
        "",
        "ZohoCRM.modules.contacts.VIEW,ZohoCRM.modules.deals.VIEW",
    );
    check(
        "POST /{module}/{id}/actions/convert",
        "ZohoCRM.modules.Quotes.CREATE | ZohoCRM.modules.SalesOrders.CREATE",
        "ZohoCRM.modules.ALL",
        "ZohoCRM.modules.Quotes.CREATE,ZohoCRM.modules.SalesOrders.CREATE | \
         ZohoCRM.modules.{module}.CREATE",
    );
}

#[test]
fn odd_spellings_of_the_list_are_understood() {
    for (listed, expected) in [
        (
            "settings.scoring_rules.READ",
            "ZohoCRM.settings.scoring_rules.READ",
        ),
        ("ZohoCRM.zia.enrichment", "ZohoCRM.zia.enrichment.READ"),
        ("ZohoCRM.Modules.Events.read", "ZohoCRM.modules.Events.READ"),
        (
            "ZohoCRM.modules.contacts.WRITE",
            "ZohoCRM.modules.contacts.WRITE",
        ),
    ] {
        check("GET /x", listed, "", expected);
    }
}
