//! What stays when files are imported again.

use super::super::save;
use super::{
    BARE, answers, changes, empty, file, imported, imported_over, names, only, operation, sends,
};
use zoho_catalog::model::Catalogue;
use zoho_catalog::{read, write};

/// A small description: a list, one, and a creation.
fn labels(version: &str, extra: &str) -> String {
    let list = r##"{"type": "object", "properties": {"data": {"type": "array", "items": {"$ref": "#/components/schemas/label"}}}}"##;
    let paths = format!(
        r##""/api/{version}/labels": {{{}, {}}}, "/api/{version}/labels/{{labelId}}": {{{}}}"##,
        answers("get", list),
        sends("post", r##"{"$ref": "#/components/schemas/input"}"##),
        answers("get", r##"{"$ref": "#/components/schemas/label"}"##),
    );
    let schemas = format!(
        r#""label": {{"type": "object", "properties": {{"id": {{"type": "string"}}, "shape": {{"type": "object",
            "properties": {{"corner": {{"type": "string"}}}}}} {extra}}}}},
            "input": {{"type": "object", "required": ["name", "kind"], "properties": {{"name": {{"type": "string"}}, "kind": {{"type": "string"}}}}}}"#
    );
    file(&paths, &schemas)
}

/// The catalogue with a resource whose text was edited.
fn edited(catalogue: &Catalogue, edit: impl Fn(String) -> String) -> Catalogue {
    let mut catalogue = catalogue.clone();
    for resource in catalogue.resources.values_mut() {
        let text = write::resource(resource);
        let after = edit(text.clone());
        assert_ne!(after, text);
        *resource = read::resource(&resource.name, &after).unwrap();
    }
    catalogue
}

#[test]
fn the_same_files_give_the_same_bytes_and_change_nothing() {
    let files = [("Label.json", labels("v1", ""))];
    let first = imported(BARE, &files);
    assert_eq!(
        write::resource(only(&first)),
        write::resource(only(&imported(BARE, &files)))
    );
    let again = imported_over(BARE, &first, &files, "");
    assert_eq!(write::resource(only(&first)), write::resource(only(&again)));
    assert!(changes(&first, &again).is_empty());
}

#[test]
fn names_that_people_gave_stay_also_when_files_and_versions_move() {
    let first = imported(BARE, &[("Label.json", labels("v1", ""))]);
    let renamed = edited(&first, |text| {
        let text = text.replace("[operations.create]", "[operations.make]");
        text.replace("LabelCreate", "NewLabel")
            .replace("Shape", "Outline")
    });
    let again = imported_over(BARE, &renamed, &[("Label.json", labels("v1", ""))], "");
    assert_eq!(
        write::resource(only(&renamed)).len(),
        write::resource(only(&again)).len()
    );
    assert_eq!(names(only(&again)), ["list", "get", "make"]);
    assert!(only(&again).types.contains_key("NewLabel"));
    assert!(only(&again).types.contains_key("Outline"));
    let moved = imported_over(BARE, &renamed, &[("Labels.json", labels("v2", ""))], "");
    assert_eq!(names(only(&moved)), ["list", "get", "make"]);
    assert_eq!(
        operation(only(&moved), "make").path,
        "/api/{version}/labels"
    );
}

#[test]
fn what_is_marked_as_edited_stays_and_the_rest_follows_the_files() {
    let first = imported(BARE, &[("Label.json", labels("v1", ""))]);
    let edited = edited(&first, |text| {
        let hand = "hand = [\"operations.list.scopes\", \"operations.list.alternatives\", \
                    \"operations.list.without_organization\", \"operations.get.doc\", \"types.Label.colour\", \
                    \"types.Label.id\", \"operations.count\", \"types.LabelCreate.kind\"]\n\n[operations.list]\nscopes = [\"Shop.labels.READ\"]\n\
                    alternatives = [[\"Shop.settings.READ\"], [\"Shop.a.READ\", \"Shop.b.READ\"]]\n\
                    without_organization = true\n";
        let text = text.replacen("\n[operations.list]\n", hand, 1);
        let text = text.replace(
            "[types.Label]\nid = \"id\"",
            "[types.Label]\nid = \"string\"\ncolour = \"string\"",
        );
        let text = text.replace("kind = \"string!\"\n", "");
        let text = text.replace(
            "[operations.get]\n",
            "[operations.get]\ndoc = \"Gets it.\"\n",
        );
        text.replace("[types.Label]", "[operations.count]\nhttp = \"GET /api/{version}/labels/count\"\nresponse = \"count: int\"\n\n[types.Label]")
    });
    let new = imported_over(
        BARE,
        &edited,
        &[(
            "Label.json",
            labels("v1", r#", "size": {"type": "integer"}"#),
        )],
        "",
    );
    let text = write::resource(only(&new));
    assert_eq!(operation(only(&new), "list").scopes, ["Shop.labels.READ"]);
    let alternatives = [
        vec!["Shop.settings.READ"],
        vec!["Shop.a.READ", "Shop.b.READ"],
    ];
    assert_eq!(operation(only(&new), "list").alternatives, alternatives);
    assert!(operation(only(&new), "list").without_organization);
    assert!(!operation(only(&new), "get").without_organization);
    assert_eq!(operation(only(&new), "get").doc, "Gets it.");
    assert_eq!(
        operation(only(&new), "count").path,
        "/api/{version}/labels/count"
    );
    for line in ["colour = \"string\"", "size = \"int\"", "id = \"string\""] {
        assert!(text.contains(line), "{text}");
    }
    // What was taken out by hand does not come back.
    assert!(!text.contains("kind ="), "{text}");
    let lines = changes(&edited, &new);
    assert_eq!(lines, ["changed  type shop.labels.Label"]);
}

#[test]
fn what_is_added_and_removed_is_told() {
    let first = imported(BARE, &[("Label.json", labels("v1", ""))]);
    let paths = format!(
        r#""/api/v1/labels": {{{}}}, "/api/v1/labels/{{labelId}}/users": {{{}}}"#,
        answers("delete", "{}"),
        answers("get", "{}")
    );
    let new = imported_over(BARE, &first, &[("Label.json", file(&paths, ""))], "");
    let lines = changes(&first, &new);
    for line in [
        "added    shop.labels.delete",
        "added    shop.labels.get_users",
        "removed  shop.labels.create",
        "removed  type shop.labels.Label",
    ] {
        assert!(lines.iter().any(|known| known == line), "{lines:?}");
    }
}

#[test]
fn a_folder_comes_back_as_it_was_saved() {
    let folder = tempfile::tempdir().unwrap();
    let catalogue = imported(BARE, &[("Label.json", labels("v1", ""))]);
    std::fs::write(folder.path().join("gone.toml"), "doc = \"Gone.\"\n").unwrap();
    save::save(&catalogue, folder.path()).unwrap();
    let loaded = Catalogue::from_folder_unchecked(folder.path()).unwrap();
    assert_eq!(loaded.resources, catalogue.resources);
    assert_eq!(loaded.shared, catalogue.shared);
    assert_eq!(empty().resources.len(), 0);
}
