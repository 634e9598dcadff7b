// Written by `cargo xtask codegen` from xtask/catalog/crm/pipelines.toml; changes belong there.
//! The calls of `pipelines`.

use super::super::super::every::{Case, erase};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] = &[
    Case {
        operation: &zoho_crm::pipelines::LIST,
        call: |crm, given| {
            let call: zoho_crm::pipelines::ListPipelines =
                crm.pipelines().list(given.query("layout_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::pipelines::GET,
        call: |crm, given| {
            let call: zoho_crm::pipelines::GetPipeline = crm
                .pipelines()
                .get(given.path("pipeline_id"), given.query("layout_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::pipelines::CREATE,
        call: |crm, given| {
            let call: zoho_crm::pipelines::CreatePipelines = crm.pipelines().create(
                &given.body::<Vec<zoho_crm::pipelines::Pipeline>>(),
                given.query("layout_id"),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::pipelines::UPDATE,
        call: |crm, given| {
            let call: zoho_crm::pipelines::UpdatePipeline = crm.pipelines().update(
                given.path("pipeline_id"),
                &given.body::<zoho_crm::pipelines::Pipeline>(),
                given.query("layout_id"),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::pipelines::UPDATE_MANY,
        call: |crm, given| {
            let call: zoho_crm::pipelines::UpdateManyPipelines = crm.pipelines().update_many(
                &given.body::<Vec<zoho_crm::pipelines::Pipeline>>(),
                given.query("layout_id"),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::pipelines::DELETE,
        call: |crm, given| {
            let call: zoho_crm::pipelines::DeletePipeline = crm.pipelines().delete(
                given.path("pipeline_id"),
                &given.body::<zoho_crm::pipelines::PipelineDelete>(),
                given.query("layout_id"),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::pipelines::PATCH_MANY,
        call: |crm, given| {
            let call: zoho_crm::pipelines::PatchManyPipelines = crm.pipelines().patch_many(
                &given.body::<Vec<zoho_crm::pipelines::Pipeline>>(),
                given.query("layout_id"),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::pipelines::TRANSFER,
        call: |crm, given| {
            let call: zoho_crm::pipelines::TransferPipelines = crm.pipelines().transfer(
                &given.body::<Vec<zoho_crm::pipelines::PipelineTransfer>>(),
                given.query("layout_id"),
            );
            erase(call.into_call())
        },
    },
];
