//! A list of contacts as CRM sends it: forty fields of the organisation's own choosing, and
//! users with a member that their type has no field for.

use serde_json::{Value, json};

/// A page of `count` records that differ from each other.
pub(super) fn answer(count: usize) -> Value {
    let records: Vec<_> = (0..count).map(record).collect();
    json!({
        "data": records,
        "info": {
            "per_page": 200, "count": count, "page": 1, "sort_by": "id", "sort_order": "desc",
            "more_records": true, "next_page_token": "c8582eb8e4ef4aaf", "previous_page_token": null,
            "page_token_expiry": "2026-11-22T03:23:11+01:00",
        },
    })
}

fn record(n: usize) -> Value {
    let id = |kind: usize| (4_876_876_000_000_000_000_u64 + (kind * 10_000 + n) as u64).to_string();
    let time = |day: usize| {
        format!(
            "2026-0{}-{:02}T0{}:17:42+01:00",
            1 + n % 9,
            day + n % 20,
            n % 10
        )
    };
    let user = |kind| json!({"name": "Lukas Weber", "id": id(kind), "email": "lukas.weber@example.com", "zuid": id(9)});
    json!({
        "id": id(1),
        "Owner": user(2),
        "Created_By": user(2),
        "Modified_By": user(3),
        "Created_Time": time(1),
        "Modified_Time": time(5),
        "Last_Activity_Time": time(6),
        "Salutation": "Ms.",
        "First_Name": "Ada",
        "Last_Name": format!("Park {n}"),
        "Full_Name": format!("Ms. Ada Park {n}"),
        "Account_Name": {"name": "Example Ltd", "id": id(4)},
        "Email": format!("customer.{n}@example.com"),
        "Secondary_Email": null,
        "Phone": format!("+44 20 7946 {:04}", n),
        "Mobile": format!("+44 7700 90{:04}", n),
        "Home_Phone": null,
        "Fax": null,
        "Title": "Head of operations",
        "Department": "Operations",
        "Lead_Source": "Trade Show",
        "Date_of_Birth": "1984-02-17",
        "Email_Opt_Out": n.is_multiple_of(2),
        "Mailing_Street": format!("{} High Street", 1 + n),
        "Mailing_City": "Cambridge",
        "Mailing_State": "Cambridgeshire",
        "Mailing_Zip": "CB1 2AB",
        "Mailing_Country": "United Kingdom",
        "Description": format!("Met at the fair in hall {}; wants to hear of the next release.", n % 12),
        "Annual_Value": 12_500.5 + n as f64,
        "Open_Deals": n % 9,
        "Reporting_To": null,
        "Tag": [{"name": "fair", "id": id(7), "color_code": "#57B1FD"}],
        "Record_Image": null,
        "Unsubscribed_Mode": null,
        "Unsubscribed_Time": null,
        "$approval_state": "approved",
        "$editable": true,
        "$currency_symbol": "£",
        "$field_states": null,
        "$review_process": {"approve": false, "reject": false, "resubmit": false},
    })
}
