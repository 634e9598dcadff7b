//! What a simulated data centre holds at its start: the same in every run, and different from one data
//! centre to the next, so that an audit of two of them has something to show.

use serde_json::{Value, json};

use crate::user::{SimOrganization, SimUser};

struct Row {
    code: &'static str,
    first_name: &'static str,
    last_name: &'static str,
    company: &'static str,
    second_department: &'static str,
    org_id_key: Option<&'static str>,
}

const fn row(
    code: &'static str,
    (first_name, last_name): (&'static str, &'static str),
    company: &'static str,
    second_department: &'static str,
    org_id_key: Option<&'static str>,
) -> Row {
    Row {
        code,
        first_name,
        last_name,
        company,
        second_department,
        org_id_key,
    }
}

#[rustfmt::skip]
const ROWS: [Row; 12] = [
    row("us", ("Ada", "Park"),      "Northwind Outfitters",  "Returns",     Some("ZGID")),
    row("eu", ("Lukas", "Weber"),   "Nordlicht Energie",     "Abrechnung",  None),
    row("in", ("Priya", "Nair"),    "Malabar Spice Exports", "Logistics",   Some("organizationid")),
    row("au", ("Ruby", "Walsh"),    "Coral Bay Tours",       "Bookings",    Some("orgid")),
    row("cn", ("Wei", "Lin"),       "Lotus River Trading",   "Wholesale",   Some("ZGID")),
    row("jp", ("Haruka", "Mori"),   "Mori Instruments",      "Calibration", Some("Organization_Id")),
    row("ca", ("Noah", "Tremblay"), "Maple Ridge Supply",    "Facturation", Some("ZGID")),
    row("sa", ("Sara", "Alharbi"),  "Najd Interiors",        "Projects",    Some("orgid")),
    row("uk", ("Oliver", "Hughes"), "Thames Valley Cycles",  "Workshop",    Some("ZGID")),
    row("ae", ("Omar", "Haddad"),   "Creekside Catering",    "Events",      None),
    row("sg", ("Mei", "Tan"),       "Merlion Freight",       "Customs",     Some("ZGID")),
    // Any other name that a test gives to a data centre.
    row("",   ("Kim", "Example"),   "Example Company",       "Second Line", Some("ZGID")),
];

fn place(data_center: &str) -> usize {
    ROWS.iter()
        .position(|row| row.code.eq_ignore_ascii_case(data_center))
        .unwrap_or(ROWS.len() - 1)
}

/// A number that differs from one text to the next and never from one run to the next.
fn seed(text: &str) -> usize {
    text.bytes().fold(7, |sum: usize, b| {
        sum.wrapping_mul(31).wrapping_add(b.into()) % 9973
    })
}

/// The first user of a data centre. `at` is the data centre's place in this simulator, which keeps ids
/// apart when two data centres have names that the table does not know.
pub(crate) fn user(data_center: &str, at: usize) -> SimUser {
    let row = &ROWS[place(data_center)];
    let number = 100 * (place(data_center) + 1) + at;
    let org = format!("66000{number:04}");
    SimUser::new(
        format!("70010{number:04}"),
        format!(
            "{}@{data_center}.example.com",
            row.first_name.to_ascii_lowercase()
        ),
    )
    .names(row.first_name, row.last_name)
    .with_crm_org(org.clone())
    .desk_organizations([SimOrganization::new(org.clone(), row.company)
        .department(format!("{org}2"), row.second_department)])
    .org_id_key(row.org_id_key)
}

/// The company that a CRM organisation belongs to.
pub(crate) fn company(user: &SimUser) -> String {
    user.desk()
        .iter()
        .find(|organization| organization.id() == user.crm_org())
        .map_or_else(
            || format!("Organisation {}", user.crm_org()),
            |organization| organization.company().to_owned(),
        )
}

pub(crate) fn job_sheet_enabled(data_center: &str) -> bool {
    place(data_center).is_multiple_of(2)
}

/// The mail configuration of a CRM organisation. Zoho publishes no description of it: this is what such
/// an answer could look like, nested so that a client must keep what it does not know.
pub(crate) fn mail_config(data_center: &str, email: &str) -> Value {
    let row = place(data_center);
    let protocol = ["IMAP", "IMAP", "POP3"][row % 3];
    let sharing = ["private", "organization", "custom"][row % 3];
    let domain = email
        .split_once('@')
        .map_or("example.com", |(_, domain)| domain);
    json!({
        "incoming": {
            "protocol": protocol,
            "server": format!("in.{domain}"),
            "port": if protocol == "IMAP" { 993 } else { 995 },
            "ssl": true,
        },
        "outgoing": {
            "protocol": "SMTP",
            "server": format!("out.{domain}"),
            "port": if row.is_multiple_of(2) { 587 } else { 465 },
            "ssl": true,
        },
        "from_addresses": [{ "email": email, "default": true }],
        "sharing": sharing,
        "sync": { "enabled": row != 1, "interval_minutes": 15 + 5 * row },
        "signature": null,
    })
}

/// The switches of a Desk organisation or department, in the order of [`crate::desk::FIELDS`].
pub(crate) fn desk_switches(data_center: &str, department: Option<&str>) -> [bool; 5] {
    let mut bits = seed(data_center) >> 2;
    if let Some(department) = department {
        // One switch of a department is turned over against its organisation.
        bits ^= 1 << (seed(department) % 5);
    }
    std::array::from_fn(|i| bits >> i & 1 == 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn data_centres_differ_and_runs_do_not() {
        assert_eq!(user("eu", 1).zuid(), user("eu", 1).zuid());
        assert_ne!(user("us", 0).zuid(), user("eu", 1).zuid());
        assert_ne!(user("x", 0).crm_org(), user("y", 1).crm_org());
        assert_ne!(desk_switches("us", None), desk_switches("eu", None));
        assert_ne!(desk_switches("us", None), desk_switches("us", Some("1")));
        assert_ne!(mail_config("us", "a@b.c"), mail_config("eu", "a@b.c"));
        assert_ne!(job_sheet_enabled("us"), job_sheet_enabled("eu"));
    }

    #[test]
    fn the_demo_organisation_is_the_same_in_crm_and_desk() {
        let user = user("us", 0);
        assert_eq!(user.desk()[0].id(), user.crm_org());
        assert_eq!(company(&user), "Northwind Outfitters");
    }
}
