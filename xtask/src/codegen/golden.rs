//! What is rendered of small catalogues that hold each hard shape. After a wanted change, write what is
//! expected anew with `ZOHO_GOLDEN=write cargo test -p xtask golden`, and read the difference.

use std::path::Path;

use super::files::Files;
use super::resource;
use super::type_usage::TypeUsage;
use crate::catalog::model::{Area, Catalogue};
use crate::catalog::read;
use zoho_catalog::product::Product;

fn catalogue(product: &str, name: &str, text: &str) -> Catalogue {
    let resource = read::resource(name, text).unwrap();
    let shared = "[types.UserRef]\nid = \"id\"\n";
    let mut shared = read::resource("shared", &format!("doc = \"Shared.\"\n{shared}")).unwrap();
    "shared".clone_into(&mut shared.name);
    Catalogue {
        product: product.to_owned(),
        version: "v8".to_owned(),
        about: Product {
            name: product.to_owned(),
            ..Product::default()
        },
        areas: vec![Area {
            name: resource.area.clone(),
            doc: "An area.".to_owned(),
            default: true,
        }],
        resources: [(name.to_owned(), resource)].into(),
        shared,
        ..Catalogue::default()
    }
}

fn check(product: &str, name: &str, text: &str, expected: &str) {
    let catalogue = catalogue(product, name, text);
    let usage = TypeUsage::new(&catalogue);
    let resource = &catalogue.resources[name];
    let draft = resource::render(&catalogue, &usage, resource, false).unwrap();
    let files = super::layout::lay_out(vec![draft], Files::new()).unwrap();
    assert_eq!(files.len(), 1);
    let rendered = &files[&format!("{name}.rs")];
    if std::env::var("ZOHO_GOLDEN").is_ok_and(|wish| wish == "write") {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/codegen/golden");
        std::fs::write(folder.join(format!("{name}.rs")), rendered).unwrap();
    } else {
        assert_eq!(rendered, expected);
    }
}

#[test]
fn all_that_is_hard_about_things() {
    let text = include_str!("golden/things.toml");
    check("shop", "things", text, include_str!("golden/things.rs"));
}

#[test]
fn a_type_that_is_called_like_one_of_zoho_http() {
    let text = include_str!("golden/calls.toml");
    check("shop", "calls", text, include_str!("golden/calls.rs"));
}

/// The signatures of the methods and the names of the types.
fn public_types(text: &str) -> Vec<String> {
    let catalogue = catalogue("shop", "things", text);
    let files = super::product::render(&catalogue).unwrap();
    let code = files["things.rs"].lines();
    let public =
        code.filter(|line| line.contains(") -> ") || line.starts_with("    ListThings => "));
    public.map(|line| line.trim().to_owned()).collect()
}

#[test]
fn an_optional_parameter_that_is_added_changes_no_type() {
    let text = "doc = \"X.\"\narea = \"a\"\n[operations.list]\nhttp = \"GET /x\"\nresponse = \"[string]\"\n";
    let before = public_types(text);
    let added = public_types(&format!("{text}query = {{ colour = \"string\" }}\n"));
    assert!(
        before
            .iter()
            .any(|line| line == "pub fn list(&self) -> ListThings {"),
        "{before:?}"
    );
    let setters: Vec<_> = added.iter().filter(|line| !before.contains(line)).collect();
    assert_eq!(
        setters,
        ["pub fn colour(mut self, colour: impl AsRef<str>) -> Self {"]
    );
    assert_eq!(added.len(), before.len() + 1);
}

#[test]
fn an_operation_that_is_added_changes_the_files_of_its_resource_alone() {
    let text = "doc = \"X.\"\narea = \"a\"\n[operations.list]\nhttp = \"GET /x\"\nresponse = \"[string]\"\n";
    let more = format!("{text}[operations.empty]\nhttp = \"DELETE /x\"\n");
    let first = text;
    let render = |text: &str| {
        let mut catalogue = catalogue("shop", "things", text);
        let other = read::resource("others", first).unwrap();
        catalogue.resources.insert("others".to_owned(), other);
        let mut files = super::product::render(&catalogue).unwrap();
        files.extend(super::every_call::render(&catalogue).unwrap());
        files
    };
    let (before, after) = (render(text), render(&more));
    assert_eq!(before.len(), after.len());
    let changed = after.iter().filter(|(name, text)| before[*name] != **text);
    let changed: Vec<_> = changed.map(|(name, _)| name.as_str()).collect();
    assert_eq!(
        changed,
        ["dynamic/things.rs", "shop/things.rs", "things.rs"]
    );
}

#[test]
fn every_method_gives_a_type_of_its_own_with_a_name_in_english() {
    for (resource, name, http, expected) in [
        ("tags", "merge", "POST /tags/{tag_id}/merge", "MergeTags"),
        ("tags", "update_many", "PUT /tags", "UpdateManyTags"),
        (
            "accounts",
            "get",
            "GET /accounts/{account_id}",
            "GetAccount",
        ),
        (
            "accounts",
            "list_tickets",
            "GET /accounts/{account_id}/tickets",
            "ListAccountTickets",
        ),
        (
            "calls",
            "list_by_ticket",
            "GET /tickets/{ticket_id}/calls",
            "ListCallsByTicket",
        ),
        (
            "contacts",
            "mark_spam",
            "POST /contacts/markSpam",
            "MarkContactsAsSpam",
        ),
        (
            "tickets",
            "move_to_trash",
            "POST /tickets/moveToTrash",
            "MoveTicketsToTrash",
        ),
        (
            "agents",
            "get_my_preferences",
            "GET /myPreferences",
            "GetMyAgentPreferences",
        ),
        (
            "agents",
            "list_deleted",
            "GET /deletedAgents",
            "ListDeletedAgents",
        ),
        (
            "records",
            "mass_update",
            "POST /{module}/actions/mass_update",
            "MassUpdateRecords",
        ),
        (
            "records",
            "change_owner_many",
            "POST /{module}/change_owner",
            "ChangeManyRecordOwner",
        ),
        (
            "users",
            "transfer_and_delete",
            "POST /users/{user_id}/x",
            "TransferAndDeleteUser",
        ),
        ("profiles", "get_mine", "GET /myProfile", "GetMyProfile"),
        (
            "call_preferences",
            "get",
            "GET /settings/call_preferences",
            "GetCallPreferences",
        ),
        ("search", "all", "GET /search", "SearchAll"),
        ("taxes", "get_all", "GET /taxes", "GetAllTaxes"),
    ] {
        let text = format!("[operations.{name}]\nhttp = \"{http}\"\n");
        let operation = read::resource(resource, &text)
            .unwrap()
            .operations
            .remove(0);
        assert_eq!(super::call_names::call_name(resource, &operation), expected);
    }
}

#[test]
fn the_same_catalogue_is_rendered_the_same_twice() {
    let text = include_str!("golden/things.toml");
    let render = || {
        let catalogue = catalogue("shop", "things", text);
        super::product::render(&catalogue).unwrap()
    };
    assert_eq!(render(), render());
}

#[test]
fn two_fields_of_one_name_are_refused() {
    let text = "doc = \"X.\"\narea = \"a\"\n[operations.get]\nhttp = \"GET /x\"\nresponse = \"X\"\n[types.X]\nmodifiedTime = \"date\"\nModified_Time = \"date\"\n";
    let catalogue = catalogue("shop", "x", text);
    let error = super::product::render(&catalogue).unwrap_err();
    assert!(
        format!("{error:#}").contains("`modified_time`"),
        "{error:#}"
    );
}

#[test]
fn features_are_written_and_what_is_by_hand_stays() {
    let text = include_str!("golden/things.toml");
    let manifest = "[package]\nname = \"x\"\n\n[features]\ndefault = []\n# The transport.\nhyper = [\"zoho-http/hyper\"]\n# TLS.\ntls = [\"zoho-http/tls\"]\nold = []\n\n[lints]\nworkspace = true\n";
    let updated = super::features::update(manifest, &catalogue("shop", "things", text)).unwrap();
    assert_eq!(
        updated,
        "[package]\nname = \"x\"\n\n[features]\ndefault = [\"hyper\", \"tls\", \"common\"]\n# The transport.\nhyper = [\"zoho-http/hyper\"]\n# TLS.\ntls = [\"zoho-http/tls\"]\n# What most programs use.\ncommon = [\"records\"]\n# Every area.\nfull = [\"records\"]\n# An area.\nrecords = []\n\n[lints]\nworkspace = true\n"
    );
}
