// Written by `cargo xtask codegen` from xtask/catalog/desk/product_attachments.toml; changes belong there.
//! The calls of `product_attachments`.

use super::super::super::every::{Case, erase, erase_file, many, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::product_attachments::LIST,
        call: |desk, given| {
            let call: zoho_desk::product_attachments::ListProductAttachments = desk
                .product_attachments()
                .list(given.path("product_id"))
                .include(many::<String>(given.query("include")))
                .limit(one::<i64>(given.query("limit")))
                .sort_by(given.query("sortBy"))
                .from(one::<i64>(given.query("from")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::product_attachments::UPLOAD,
        call: |desk, given| {
            let call: zoho_desk::product_attachments::UploadProductAttachment = desk
                .product_attachments()
                .upload(given.path("product_id"), given.file("file"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::product_attachments::DOWNLOAD,
        call: |desk, given| {
            let call: zoho_desk::product_attachments::DownloadProductAttachment = desk
                .product_attachments()
                .download(given.path("product_id"), given.path("attachment_id"));
            erase_file(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::product_attachments::DELETE,
        call: |desk, given| {
            let call: zoho_desk::product_attachments::DeleteProductAttachment = desk
                .product_attachments()
                .delete(given.path("product_id"), given.path("attachment_id"));
            erase(call.into_call())
        },
    },
];
