//! COQL queries in an order of their own: rows are counted through.

use serde_json::json;
use zoho_http::ErrorKind;
use zoho_tests::{ACCESS, Exact, World, json as answer};

fn page(names: &[&str], more: bool) -> String {
    let rows: Vec<_> = names
        .iter()
        .map(|name| json!({ "Last_Name": name }))
        .collect();
    json!({ "data": rows, "info": { "count": rows.len(), "more_records": more } }).to_string()
}

#[tokio::test]
async fn an_order_of_its_own_counts_through_the_rows() {
    let world = World::connected().await;
    for (names, more) in [(&["Adams", "Baker"][..], true), (&["Clark"][..], false)] {
        let page = answer(200, page(names, more));
        world.api.once("POST", "/crm/v8/coql", page).await;
    }
    let query = world.user().await.crm().coql();
    let mut rows = query
        .select("Contacts", ["Last_Name"])
        .filter("Mailing_City = 'Ely'")
        .order_by("Last_Name asc, Email desc")
        .page_size(2)
        .stream();
    let mut names = Vec::new();
    while let Some(row) = rows.next().await {
        names.push(row.unwrap().get("Last_Name").unwrap().to_string());
    }
    assert_eq!(names, [r#""Adams""#, r#""Baker""#, r#""Clark""#]);
    // No `id` is added, and none is gone on from.
    let text = "select Last_Name from Contacts where Mailing_City = 'Ely' \
                order by Last_Name asc, Email desc limit 2 offset";
    let asked = [0, 2].map(|offset| {
        let body = json!({ "select_query": format!("{text} {offset}") });
        Exact::post("/crm/v8/coql", &body.to_string()).token(ACCESS)
    });
    assert_eq!(world.api.sent().await, asked);
}

#[tokio::test]
async fn what_crm_does_not_count_through_is_not_asked_for() {
    let world = World::connected().await;
    let full: Vec<&str> = vec!["Adams"; 2000];
    let page = answer(200, page(&full, true));
    world.api.on("POST", "/crm/v8/coql", page).await;
    let query = world.user().await.crm().coql();
    let mut rows = query
        .select("Contacts", ["Last_Name"])
        .order_by("Last_Name")
        .stream();
    let mut count = 0;
    let error = loop {
        match rows.next().await.unwrap() {
            Ok(_) => count += 1,
            Err(error) => break error,
        }
    };
    assert_eq!((count, error.kind()), (100_000, ErrorKind::InvalidRequest));
    assert!(
        error.to_string().contains("leave `order_by` out"),
        "{error}"
    );
    assert!(rows.next().await.is_none());
    assert_eq!(world.api.sent().await.len(), 50);
}
