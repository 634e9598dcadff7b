//! What is rendered of small catalogues that hold each hard shape. After a wanted change, write what is
//! expected anew with `ZOHO_GOLDEN=write cargo test -p xtask golden`, and read the difference.

use std::path::Path;

use super::plan::Plan;
use super::resource::{self, Files};
use crate::catalog::model::{Area, Catalogue};
use crate::catalog::read;

fn catalogue(product: &str, name: &str, text: &str) -> Catalogue {
    let resource = read::resource(name, text).unwrap();
    let shared = "[types.UserRef]\nid = \"id\"\n";
    let mut shared = read::resource("shared", &format!("doc = \"Shared.\"\n{shared}")).unwrap();
    "shared".clone_into(&mut shared.name);
    Catalogue {
        product: product.to_owned(),
        areas: vec![Area {
            name: resource.area.clone(),
            doc: "An area.".to_owned(),
            default: true,
        }],
        resources: [(name.to_owned(), resource)].into(),
        shared,
    }
}

fn check(product: &str, name: &str, text: &str, expected: &str) {
    let catalogue = catalogue(product, name, text);
    let mut files = Files::new();
    let plan = Plan::new(&catalogue);
    let resource = &catalogue.resources[name];
    resource::render(&catalogue, &plan, resource, false, &mut files).unwrap();
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
    check("crm", "things", text, include_str!("golden/things.rs"));
}

#[test]
fn a_type_that_is_called_like_one_of_zoho_http() {
    let text = include_str!("golden/calls.toml");
    check("desk", "calls", text, include_str!("golden/calls.rs"));
}

#[test]
fn the_same_catalogue_is_rendered_the_same_twice() {
    let text = include_str!("golden/things.toml");
    let render = || {
        let catalogue = catalogue("crm", "things", text);
        super::product::render(&catalogue).unwrap()
    };
    assert_eq!(render(), render());
}

#[test]
fn two_fields_of_one_name_are_refused() {
    let text = "doc = \"X.\"\narea = \"a\"\n[operations.get]\nhttp = \"GET /x\"\nanswer = \"X\"\n[types.X]\nmodifiedTime = \"date\"\nModified_Time = \"date\"\n";
    let catalogue = catalogue("crm", "x", text);
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
    let updated = super::features::update(manifest, &catalogue("crm", "things", text)).unwrap();
    assert_eq!(
        updated,
        "[package]\nname = \"x\"\n\n[features]\ndefault = [\"hyper\", \"tls\", \"common\"]\n# The transport.\nhyper = [\"zoho-http/hyper\"]\n# TLS.\ntls = [\"zoho-http/tls\"]\n# What most programs use.\ncommon = [\"records\"]\n# Every area.\nfull = [\"records\"]\n# An area.\nrecords = []\n\n[lints]\nworkspace = true\n"
    );
}
