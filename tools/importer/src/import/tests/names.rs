//! Paths, parameters and names.

use super::{BARE, KEYED, answers, empty, file, imported, imported_over, names, only, operation};
use zoho_catalog::model::{Host, Type};

/// Paths with an operation that answers with any JSON.
fn paths(methods_and_paths: &[(&str, &str)]) -> String {
    let mut merged: Vec<(&str, Vec<String>)> = Vec::new();
    for (method, path) in methods_and_paths {
        let operation = answers(method, "{}");
        match merged.iter_mut().find(|(known, _)| known == path) {
            Some((_, operations)) => operations.push(operation),
            None => merged.push((path, vec![operation])),
        }
    }
    let merged = merged
        .into_iter()
        .map(|(path, operations)| format!(r#""{path}": {{{}}}"#, operations.join(", ")));
    merged.collect::<Vec<_>>().join(", ")
}

#[test]
fn an_operation_that_two_files_publish_is_one() {
    let record = file(
        &paths(&[
            ("get", "/shop/v8/{module_api_name}/{id}/photo"),
            ("get", "/shop/v8/{module_api_name}/{id}"),
        ]),
        "",
    );
    let photo = file(&paths(&[("get", "/shop/v8/{module}/{record}/photo")]), "");
    let decisions =
        "[resources]\n\"record.json\" = \"records\"\n\"record_photo.json\" = \"records\"\n";
    let catalogue = imported_over(
        KEYED,
        &empty(),
        &[("record.json", record), ("record_photo.json", photo)],
        decisions,
    );
    let photo = operation(only(&catalogue), "get_photo");
    assert_eq!(photo.path, "/shop/{version}/{module}/{record_id}/photo");
    let sources = [
        "record.json /shop/v8/{module_api_name}/{id}/photo",
        "record_photo.json /shop/v8/{module}/{record}/photo",
    ];
    assert_eq!(photo.sources, sources);
    assert_eq!(only(&catalogue).operations.len(), 2);
}

#[test]
fn two_ways_to_address_a_thing_stay_two() {
    let all = [
        ("get", "/shop/v8/settings/variables/{id}"),
        ("get", "/shop/v8/settings/variables/{api_name}"),
        ("put", "/shop/v8/{module_api_name}/{id}"),
        ("put", "/shop/v8/{module_api_name}/{external_field_value}"),
    ];
    let decisions = "[operations]\n\"PUT /shop/{version}/{module}/{record_id}\" = \"records.update\"\n\
                     \"PUT /shop/{version}/{module}/{external_id}\" = \"records.update_by_external_id\"\n";
    let catalogue = imported_over(
        KEYED,
        &empty(),
        &[("variables.json", file(&paths(&all), ""))],
        decisions,
    );
    assert_eq!(
        names(&catalogue.resources["variables"]),
        ["get", "get_by_api_name"]
    );
    assert_eq!(
        names(&catalogue.resources["records"]),
        ["update", "update_by_external_id"]
    );
    let by_external = operation(&catalogue.resources["records"], "update_by_external_id");
    assert_eq!(by_external.path, "/shop/{version}/{module}/{external_id}");
    assert_eq!(by_external.path_params[1].ty, Type::String);
}

#[test]
fn parameters_of_paths_have_one_name_however_they_are_spelled() {
    let all = [
        ("get", "/api/v1/tickets/{caseId}/timer"),
        ("get", "/api/v1/tickets/{ticketId}"),
        ("patch", "/api/v1/tickets/{ticketId}"),
        ("patch", "/api/v1/teams/{team_id}"),
        ("get", "/api/v1/teams/{teamId}"),
        ("get", "/api/v1/agents/email/{emailId}"),
        ("get", "/api/v1/articles/{id}"),
    ];
    let catalogue = imported(BARE, &[("Mixed.json", file(&paths(&all), ""))]);
    let found: Vec<_> = only(&catalogue)
        .operations
        .iter()
        .map(|operation| operation.path.as_str())
        .collect();
    for path in [
        "/api/{version}/tickets/{ticket_id}/timer",
        "/api/{version}/teams/{team_id}",
        "/api/{version}/agents/email/{email}",
        "/api/{version}/articles/{article_id}",
    ] {
        assert!(found.contains(&path), "{found:?}");
    }
}

#[test]
fn bulk_mail_uploads_and_addresses_from_answers_are_understood() {
    let mut upload = paths(&[
        ("get", "/shop/bulk/v8/read/{job_id}"),
        ("get", "/shop/email/v8/settings/compose"),
        ("get", "/{download_url}"),
    ]);
    upload.push_str(
        r#", "/shop/v8/upload": {"post": {"servers": [{"url": "https://content.zohoapis.com"}], "responses": {"204": {}}}}"#,
    );
    let catalogue = imported(KEYED, &[("bulk_read.json", file(&upload, ""))]);
    let mut found: Vec<_> = only(&catalogue)
        .operations
        .iter()
        .map(|operation| (operation.path.as_str(), operation.host))
        .collect();
    found.sort_by_key(|(path, _)| *path);
    let expected = [
        ("/shop/bulk/{version}/read/{job_id}", Host::Api),
        ("/shop/email/{version}/settings/compose", Host::Api),
        ("/shop/{version}/upload", Host::Content),
        ("{download_url}", Host::Response),
    ];
    assert_eq!(found, expected);
}

#[test]
fn methods_have_the_words_of_the_library() {
    let all = [
        ("get", "/api/v1/tickets/{ticketId}"),
        ("post", "/api/v1/tickets/{ticketId}/merge"),
        ("post", "/api/v1/tickets/{ticketId}/move"),
        ("post", "/api/v1/tickets/{ticketId}/markAsRead"),
        ("post", "/api/v1/closeTickets"),
        ("get", "/api/v1/tickets/{ticketId}/metrics"),
        ("get", "/api/v1/tickets/count"),
        ("get", "/api/v1/contacts/{contactId}/tickets/{ticketId}"),
    ];
    let catalogue = imported(BARE, &[("Ticket.json", file(&paths(&all), ""))]);
    let expected = [
        "get",
        "count",
        "close",
        "get_by_contact",
        "get_metrics",
        "mark_as_read",
        "merge",
        "move_to",
    ];
    assert_eq!(names(only(&catalogue)), expected);
    let all = [
        ("post", "/api/v1/accounts/{accountId}/addFollowers"),
        ("patch", "/api/v1/contracts/{id}/followers/{followerId}"),
        ("put", "/api/v1/contracts/{id}/followers/{followerId}"),
    ];
    let catalogue = imported(BARE, &[("AccountFollowers.json", file(&paths(&all), ""))]);
    assert_eq!(names(only(&catalogue)), ["update", "replace", "add"]);
    let all = [
        ("put", "/shop/v8/settings/layouts/{id}/actions/activate"),
        ("delete", "/shop/v8/settings/layouts/{id}/actions/activate"),
        ("put", "/shop/v8/settings/layouts"),
        ("put", "/shop/v8/settings/layouts/{id}"),
        ("post", "/shop/v8/settings/layouts/actions/mass_delete"),
        ("get", "/shop/v8/settings/layouts/actions/mass_delete"),
    ];
    let catalogue = imported(KEYED, &[("layouts.json", file(&paths(&all), ""))]);
    let expected = [
        "update",
        "update_many",
        "activate",
        "deactivate",
        "get_mass_delete_status",
        "mass_delete",
    ];
    assert_eq!(names(only(&catalogue)), expected);
}
