// Written by `cargo xtask codegen` from desk/v1/organizations.toml of the catalogue; changes belong there.
//! The calls of `organizations`.

use super::super::super::every::{Case, erase, erase_file, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::organizations::GET,
        call: |desk, given| {
            let call: zoho_desk::organizations::GetOrganization = desk
                .organizations()
                .get(given.path("organization_id"))
                .include_custom_domain(one::<bool>(given.query("includeCustomDomain")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::organizations::UPDATE,
        call: |desk, given| {
            let call: zoho_desk::organizations::UpdateOrganization = desk.organizations().update(
                given.path("organization_id"),
                &given.body::<zoho_desk::organizations::OrganizationUpdate>(),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::organizations::DELETE_FAVICON,
        call: |desk, given| {
            let call: zoho_desk::organizations::DeleteOrganizationFavicon = desk
                .organizations()
                .delete_favicon(given.path("organization_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::organizations::DELETE_LOGO,
        call: |desk, given| {
            let call: zoho_desk::organizations::DeleteOrganizationLogo = desk
                .organizations()
                .delete_logo(given.path("organization_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::organizations::DOWNLOAD_FAVICON,
        call: |desk, given| {
            let call: zoho_desk::organizations::DownloadOrganizationFavicon = desk
                .organizations()
                .download_favicon(given.path("organization_id"))
                .no_cache(given.query("no-cache"))
                .file_size(given.query("fileSize"));
            erase_file(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::organizations::DOWNLOAD_LOGO,
        call: |desk, given| {
            let call: zoho_desk::organizations::DownloadOrganizationLogo = desk
                .organizations()
                .download_logo(given.path("organization_id"))
                .no_cache(given.query("no-cache"))
                .file_size(given.query("fileSize"));
            erase_file(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::organizations::LIST_ACCESSIBLE,
        call: |desk, _| {
            let call: zoho_desk::organizations::ListOrganizationAccessible =
                desk.organizations().list_accessible();
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::organizations::MARK_DEFAULT,
        call: |desk, given| {
            let call: zoho_desk::organizations::MarkOrganizationDefault = desk
                .organizations()
                .mark_default(given.body::<zoho_types::Id>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::organizations::UPLOAD_FAVICON,
        call: |desk, given| {
            let call: zoho_desk::organizations::UploadOrganizationFavicon = desk
                .organizations()
                .upload_favicon(given.path("organization_id"), given.file("favicon"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::organizations::UPLOAD_LOGO,
        call: |desk, given| {
            let call: zoho_desk::organizations::UploadOrganizationLogo = desk
                .organizations()
                .upload_logo(given.path("organization_id"), given.file("logo"));
            erase(call.into_call())
        },
    },
];
