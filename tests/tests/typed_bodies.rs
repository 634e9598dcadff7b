//! Typed requests that clear fields and carry members that the types have no field for.

use zoho::desk::tickets::{TicketUpdate, TicketUpdateSharedDepartment};
use zoho_tests::{ACCESS, Exact, World, json};
use zoho_types::ExtraFields;

#[tokio::test]
async fn a_field_is_cleared_and_a_member_without_a_field_sent_at_every_depth() {
    let world = World::connected().await;
    let path = "/api/v1/tickets/1";
    let answer = json(200, r#"{"id":"1"}"#);
    world.desk.on("PATCH", path, answer).await;
    let desk = world.user().await.desk_for("2389290");
    let mut update = TicketUpdate {
        subject: Some("Late".to_owned()),
        // The same member is set to null: that counts.
        category: Some("Delivery".to_owned()),
        shared_departments: Some(vec![TicketUpdateSharedDepartment {
            extra: ExtraFields::new().null("id").with("isDraft", true),
            ..Default::default()
        }]),
        extra: ExtraFields::new().null("assigneeId").null("dueDate"),
        ..Default::default()
    };
    update.extra = update.extra.null("category");
    let fee = update.extra.insert_raw("fee", "1234567890123456.70");
    fee.unwrap();

    desk.tickets().update("1", &update).send().await.unwrap();

    let body = r#"{"subject":"Late","sharedDepartments":[{"id":null,"isDraft":true}],"assigneeId":null,"dueDate":null,"category":null,"fee":1234567890123456.70}"#;
    let expected = Exact::patch(path, body).token(ACCESS);
    let expected = expected.header("orgid", "2389290");
    assert_eq!(world.desk.sent().await, [expected]);
}
