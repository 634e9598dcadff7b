// Written by `cargo xtask codegen` from xtask/catalog/crm/organizations.toml; changes belong there.
//! The calls of `organizations`.

use super::super::super::every::{Case, erase, erase_file};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] = &[
    Case {
        operation: &zoho_crm::organizations::GET,
        call: |crm, _| {
            let call: zoho_crm::organizations::GetOrganization = crm.organizations().get();
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::organizations::DELETE_PHOTO,
        call: |crm, _| {
            let call: zoho_crm::organizations::DeleteOrganizationPhoto =
                crm.organizations().delete_photo();
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::organizations::DOWNLOAD_PHOTO,
        call: |crm, _| {
            let call: zoho_crm::organizations::DownloadOrganizationPhoto =
                crm.organizations().download_photo();
            erase_file(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::organizations::UPLOAD_PHOTO,
        call: |crm, given| {
            let call: zoho_crm::organizations::UploadOrganizationPhoto =
                crm.organizations().upload_photo(given.file("file"));
            erase(call.into_call())
        },
    },
];
