//! CRM's service preferences and mail configuration: the exact requests and what comes back.

use zoho_tests::{ACCESS, Exact, World, json};

#[tokio::test]
async fn service_preferences_are_read_at_version_six() {
    let world = World::connected().await;
    let path = "/crm/v6/settings/service_preferences";
    let answer = r#"{"service_preferences":{"job_sheet_enabled":true}}"#;
    world.api.on("GET", path, json(200, answer)).await;

    let crm = world.user().await.crm();
    let read = crm.service_preferences().get().send().await.unwrap();

    assert_eq!(read.job_sheet_enabled, Some(true));
    assert_eq!(world.api.sent().await, [Exact::get(path).token(ACCESS)]);
}
