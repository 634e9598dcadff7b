//! The users of the simulated data centres: the same in every run, and different in each data centre, so that a
//! comparison of two data centres shows differences.

use zoho_http::DataCenter;

use crate::user::{SimOrganization, SimUser};

/// The first user of a data centre.
struct Person {
    first_name: &'static str,
    last_name: &'static str,
    company: &'static str,
    second_department: &'static str,
    org_id_key: Option<&'static str>,
}

const fn person(
    (first_name, last_name): (&'static str, &'static str),
    company: &'static str,
    second_department: &'static str,
    org_id_key: Option<&'static str>,
) -> Person {
    Person {
        first_name,
        last_name,
        company,
        second_department,
        org_id_key,
    }
}

/// The users of Zoho's data centres, in the order of [`DataCenter::ALL`]. With more data centres, names repeat.
#[rustfmt::skip]
const PEOPLE: &[Person] = &[
    person(("Ada", "Park"),      "Northwind Outfitters",  "Returns",     Some("ZGID")),
    person(("Lukas", "Weber"),   "Nordlicht Energie",     "Abrechnung",  None),
    person(("Priya", "Nair"),    "Malabar Spice Exports", "Logistics",   Some("organizationid")),
    person(("Ruby", "Walsh"),    "Coral Bay Tours",       "Bookings",    Some("orgid")),
    person(("Wei", "Lin"),       "Lotus River Trading",   "Wholesale",   Some("ZGID")),
    person(("Haruka", "Mori"),   "Mori Instruments",      "Calibration", Some("Organization_Id")),
    person(("Noah", "Tremblay"), "Maple Ridge Supply",    "Facturation", Some("ZGID")),
    person(("Sara", "Alharbi"),  "Najd Interiors",        "Projects",    Some("orgid")),
    person(("Oliver", "Hughes"), "Thames Valley Cycles",  "Workshop",    Some("ZGID")),
    person(("Omar", "Haddad"),   "Creekside Catering",    "Events",      None),
    person(("Mei", "Tan"),       "Merlion Freight",       "Customs",     Some("ZGID")),
];

/// The user of a data centre with a name that is not one of Zoho's.
const OTHER: Person = person(
    ("Kim", "Example"),
    "Example Company",
    "Second Line",
    Some("ZGID"),
);

/// Returns the position of a data centre among Zoho's; that of any other name is their number.
pub(crate) fn position(data_center: &str) -> usize {
    let known = data_center.parse::<DataCenter>().ok();
    known
        .and_then(|known| DataCenter::ALL.iter().position(|other| *other == known))
        .unwrap_or(DataCenter::ALL.len())
}

fn person_at(position: usize) -> &'static Person {
    match position {
        position if position < DataCenter::ALL.len() => &PEOPLE[position % PEOPLE.len()],
        _ => &OTHER,
    }
}

/// Returns a number that differs between texts and never between runs.
pub(crate) fn seed(text: &str) -> usize {
    text.bytes().fold(7, |sum: usize, b| {
        sum.wrapping_mul(31).wrapping_add(b.into()) % 9973
    })
}

/// Returns the first user of a data centre. `index` is the position of the data centre in the simulator, which keeps
/// ids distinct if two data centres have custom names.
pub(crate) fn user(data_center: &str, index: usize) -> SimUser {
    let position = position(data_center);
    let person = person_at(position);
    let number = 100 * (position + 1) + index;
    let org = format!("66000{number:04}");
    let organization = SimOrganization::new(org.clone(), person.company)
        .department(format!("{org}2"), person.second_department);
    SimUser::new(
        format!("70010{number:04}"),
        format!(
            "{}@{data_center}.example.com",
            person.first_name.to_ascii_lowercase()
        ),
    )
    .names(person.first_name, person.last_name)
    .with_organization(organization)
    .org_id_key(person.org_id_key)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn data_centres_differ_and_runs_do_not() {
        assert_eq!(user("eu", 1).zuid(), user("eu", 1).zuid());
        assert_ne!(user("us", 0).zuid(), user("eu", 1).zuid());
        let id = |name, index| user(name, index).organization().id().to_owned();
        assert_ne!(id("x", 0), id("y", 1));
    }

    #[test]
    fn every_data_centre_of_zoho_has_its_own_user() {
        let codes = DataCenter::ALL.map(DataCenter::code).into_iter();
        let ids = codes.map(|code| user(code, 0).zuid().to_owned());
        let ids: BTreeSet<_> = ids.chain([user("x", 0).zuid().to_owned()]).collect();
        assert_eq!(ids.len(), DataCenter::ALL.len() + 1);
    }
}
