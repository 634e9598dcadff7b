// Written by `cargo xtask codegen` from desk/v1/organizations.toml of the catalogue; changes belong there.
//! The operations of `organizations` by name.

use zoho_http::dynamic::{Entry, nothing, response};
use zoho_types::Id;

use super::super::organizations;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&organizations::GET, |_, body| {
        response(&organizations::GET, body, |check| {
            check.member::<organizations::OrganizationDetails>("");
        })
    }),
    Entry::new(&organizations::UPDATE, |_, body| {
        response(&organizations::UPDATE, body, |check| {
            check.member::<organizations::OrganizationDetails>("");
        })
    })
    .body(|check| {
        check.member::<organizations::OrganizationUpdate>("");
    }),
    Entry::new(&organizations::DELETE_FAVICON, |_, body| {
        nothing(&organizations::DELETE_FAVICON, body)
    }),
    Entry::new(&organizations::DELETE_LOGO, |_, body| {
        nothing(&organizations::DELETE_LOGO, body)
    }),
    Entry::new(&organizations::DOWNLOAD_FAVICON, |_, body| {
        nothing(&organizations::DOWNLOAD_FAVICON, body)
    })
    .file(),
    Entry::new(&organizations::DOWNLOAD_LOGO, |_, body| {
        nothing(&organizations::DOWNLOAD_LOGO, body)
    })
    .file(),
    Entry::new(&organizations::LIST_ACCESSIBLE, |_, body| {
        response(&organizations::LIST_ACCESSIBLE, body, |check| {
            check.list::<organizations::AccessibleOrganization>("data");
        })
    }),
    Entry::new(&organizations::MARK_DEFAULT, |_, body| {
        nothing(&organizations::MARK_DEFAULT, body)
    })
    .body(|check| {
        check.member::<Id>("id");
    }),
    Entry::new(&organizations::UPLOAD_FAVICON, |_, body| {
        response(&organizations::UPLOAD_FAVICON, body, |check| {
            check.member::<organizations::OrganizationUploadFaviconResult>("");
        })
    }),
    Entry::new(&organizations::UPLOAD_LOGO, |_, body| {
        response(&organizations::UPLOAD_LOGO, body, |check| {
            check.member::<organizations::OrganizationUploadLogoResult>("");
        })
    }),
];
