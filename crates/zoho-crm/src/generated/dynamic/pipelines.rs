// Written by `cargo xtask codegen` from crm/v8/pipelines.toml of the catalogue; changes belong there.
//! The operations of `pipelines` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, response};

use super::super::pipelines;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&pipelines::LIST, |_, body| {
        response(&pipelines::LIST, body, |check| {
            check.list::<pipelines::Pipeline>("pipeline");
        })
    }),
    Entry::new(&pipelines::GET, |_, body| {
        response(&pipelines::GET, body, |check| {
            check.first::<pipelines::Pipeline>("pipeline");
        })
    }),
    Entry::new(&pipelines::CREATE, |_, body| {
        response(&pipelines::CREATE, body, |check| {
            check.rows(rows::tally(body, "pipeline"));
        })
    })
    .body(|check| {
        check.member::<Vec<pipelines::Pipeline>>("pipeline");
    }),
    Entry::new(&pipelines::UPDATE, |_, body| {
        response(&pipelines::UPDATE, body, |check| {
            check.rows(rows::tally(body, "pipeline"));
        })
    })
    .body(|check| {
        check.member::<Vec<pipelines::Pipeline>>("pipeline");
    }),
    Entry::new(&pipelines::UPDATE_MANY, |_, body| {
        response(&pipelines::UPDATE_MANY, body, |check| {
            check.rows(rows::tally(body, "pipeline"));
        })
    })
    .body(|check| {
        check.member::<Vec<pipelines::Pipeline>>("pipeline");
    }),
    Entry::new(&pipelines::DELETE, |_, body| {
        response(&pipelines::DELETE, body, |check| {
            check.rows(rows::tally(body, "pipeline"));
        })
    })
    .body(|check| {
        check.member::<Vec<pipelines::PipelineDelete>>("pipeline");
    }),
    Entry::new(&pipelines::PATCH_MANY, |_, body| {
        response(&pipelines::PATCH_MANY, body, |check| {
            check.rows(rows::tally(body, "pipeline"));
        })
    })
    .body(|check| {
        check.member::<Vec<pipelines::Pipeline>>("pipeline");
    }),
    Entry::new(&pipelines::TRANSFER, |_, body| {
        response(&pipelines::TRANSFER, body, |check| {
            check.rows(rows::tally(body, "transfer_pipeline"));
        })
    })
    .body(|check| {
        check.member::<Vec<pipelines::PipelineTransfer>>("transfer_pipeline");
    }),
];
