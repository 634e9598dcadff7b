// Written by `cargo xtask codegen` from xtask/catalog/crm/pipelines.toml; changes belong there.
//! The operations of `pipelines` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, answer};

use super::super::pipelines;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&pipelines::LIST, |_, body| {
        answer(&pipelines::LIST, body, |check| {
            check.list::<pipelines::Pipeline>("pipeline");
        })
    }),
    Entry::new(&pipelines::GET, |_, body| {
        answer(&pipelines::GET, body, |check| {
            check.first::<pipelines::Pipeline>("pipeline");
        })
    }),
    Entry::new(&pipelines::CREATE, |_, body| {
        answer(&pipelines::CREATE, body, |check| {
            check.rows(rows::tally(body, "pipeline"));
        })
    })
    .body(|check| {
        check.member::<Vec<pipelines::Pipeline>>("pipeline");
    }),
    Entry::new(&pipelines::UPDATE, |_, body| {
        answer(&pipelines::UPDATE, body, |check| {
            check.rows(rows::tally(body, "pipeline"));
        })
    })
    .body(|check| {
        check.member::<Vec<pipelines::Pipeline>>("pipeline");
    }),
    Entry::new(&pipelines::UPDATE_MANY, |_, body| {
        answer(&pipelines::UPDATE_MANY, body, |check| {
            check.rows(rows::tally(body, "pipeline"));
        })
    })
    .body(|check| {
        check.member::<Vec<pipelines::Pipeline>>("pipeline");
    }),
    Entry::new(&pipelines::DELETE, |_, body| {
        answer(&pipelines::DELETE, body, |check| {
            check.rows(rows::tally(body, "pipeline"));
        })
    })
    .body(|check| {
        check.member::<Vec<pipelines::PipelineDelete>>("pipeline");
    }),
    Entry::new(&pipelines::PATCH_MANY, |_, body| {
        answer(&pipelines::PATCH_MANY, body, |check| {
            check.rows(rows::tally(body, "pipeline"));
        })
    })
    .body(|check| {
        check.member::<Vec<pipelines::Pipeline>>("pipeline");
    }),
    Entry::new(&pipelines::TRANSFER, |_, body| {
        answer(&pipelines::TRANSFER, body, |check| {
            check.rows(rows::tally(body, "transfer_pipeline"));
        })
    })
    .body(|check| {
        check.member::<Vec<pipelines::PipelineTransfer>>("transfer_pipeline");
    }),
];
