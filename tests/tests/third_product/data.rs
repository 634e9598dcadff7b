//! The data: read, and refused where they are wrong.

use std::path::{Path, PathBuf};

use zoho_catalog::Catalogue;
use zoho_catalog::model::Paging;
use zoho_catalog::product::{Endpoint, OrganizationPlace, ProductHost};

/// The folder of the catalogue.
pub(crate) fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/third_product/catalogue")
}

/// What is wrong with the catalogue when a line of one of its files is another.
fn refused(file: &str, line: &str, instead: &str) -> String {
    let folder = folder();
    let mut files = Vec::new();
    for entry in std::fs::read_dir(&folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        let mut text = std::fs::read_to_string(&path).unwrap();
        if name == file {
            assert!(text.contains(line), "{file} has no {line}");
            text = text.replacen(line, instead, 1);
        }
        files.push((name, text));
    }
    Catalogue::from_files(files).unwrap_err().to_string()
}

#[test]
fn the_product_and_its_operations_are_read() {
    let catalogue = Catalogue::from_folder(folder()).unwrap();
    let about = &catalogue.about;
    assert_eq!(
        (about.name.as_str(), about.version.as_str()),
        ("things", "v2")
    );
    let host = ProductHost::Sibling {
        beside: Endpoint::Api,
        label: "things".to_owned(),
    };
    assert_eq!(about.host, host);
    let organization = about.organization.as_ref().unwrap();
    let query = OrganizationPlace::Query("organization_id".to_owned());
    assert_eq!(organization.place, query);
    assert_eq!(catalogue.operations().count(), 8);
    let list = catalogue.operation("things.things.list").unwrap();
    assert_eq!(list.operation().paging, Paging::Product);
    let found_by = format!("things.{}", organization.found_by);
    assert!(!catalogue.operation(&found_by).unwrap().needs_organization());
}

#[test]
fn what_is_wrong_is_told_with_file_and_line() {
    for (file, line, instead, expected) in [
        (
            "product.toml",
            "documentation =",
            "documents =",
            "product.toml:5: unknown key `documents`",
        ),
        (
            "product.toml",
            "service = \"ZohoThings\"",
            "service = [\"Zoho\"]",
            "product.toml:10: scopes.service: not a string",
        ),
        (
            "product.toml",
            "more = \"has_more_page\"",
            "style = \"cursor\"",
            "product.toml:7: paging: unknown key `style`",
        ),
        (
            "product.toml",
            "organizations.list",
            "organizations.find",
            "product.toml:6: organization.found_by: unknown operation `organizations.find`",
        ),
        (
            "things.toml",
            "response = \"thing: Thing\"",
            "response = \"thing: Thingy\"",
            "things.toml:13: operations.get.response: unknown type `Thingy`",
        ),
        (
            "things.toml",
            "paging = \"product\"",
            "paging = \"cursor\"",
            "things.toml:8: operations.list.paging: unknown paging `cursor`: known are page, page ..2000, offset, \
             index and product",
        ),
        (
            "things.toml",
            "scopes = [\"ZohoThings.things.READ\"]",
            "scope = \"ZohoThings.things.READ\"",
            "things.toml:5: operations.list: unknown key `scope`",
        ),
        (
            "things.toml",
            "scopes = [\"ZohoThings.things.READ\"]",
            "scopes = [\"ZohoThings READ\"]",
            "things.toml:5: operations.list.scopes: `ZohoThings READ` is not of the form Service.area.RIGHT",
        ),
    ] {
        assert_eq!(refused(file, line, instead), expected);
    }
}
