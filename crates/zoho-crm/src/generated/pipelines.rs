// Written by `cargo xtask codegen` from crm/v8/pipelines.toml of the catalogue; changes belong there.
//! Pipelines.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
//! let mut pipelines = crm.pipelines().list("4876876000000123456").stream();
//! while let Some(pipeline) = pipelines.next().await {
//!     println!("{:?}", pipeline?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::json::Json;
use zoho_types::{ExtraFields, Id, object};

use crate::client::Crm;
use crate::generated::shared;
use crate::rows::{self, RowOutcomes};

/// `GET /crm/v8/settings/pipeline`. Scope `ZohoCRM.settings.pipeline.READ`.
pub static LIST: Operation =
    Operation::get("crm.pipelines.list", "/crm/{version}/settings/pipeline")
        .scopes(&["ZohoCRM.settings.pipeline.READ"]);

/// `GET /crm/v8/settings/pipeline/{pipeline_id}`. Scope `ZohoCRM.settings.pipeline.READ`.
pub static GET: Operation = Operation::get(
    "crm.pipelines.get",
    "/crm/{version}/settings/pipeline/{pipeline_id}",
)
.scopes(&["ZohoCRM.settings.pipeline.READ"]);

/// `POST /crm/v8/settings/pipeline`. Scope `ZohoCRM.settings.pipeline.CREATE`.
pub static CREATE: Operation =
    Operation::post("crm.pipelines.create", "/crm/{version}/settings/pipeline")
        .scopes(&["ZohoCRM.settings.pipeline.CREATE"])
        .rows("pipeline");

/// `PUT /crm/v8/settings/pipeline/{pipeline_id}`. Scope `ZohoCRM.settings.pipeline.UPDATE`.
pub static UPDATE: Operation = Operation::put(
    "crm.pipelines.update",
    "/crm/{version}/settings/pipeline/{pipeline_id}",
)
.scopes(&["ZohoCRM.settings.pipeline.UPDATE"])
.rows("pipeline");

/// `PUT /crm/v8/settings/pipeline`. Scope `ZohoCRM.settings.pipeline.UPDATE`.
pub static UPDATE_MANY: Operation = Operation::put(
    "crm.pipelines.update_many",
    "/crm/{version}/settings/pipeline",
)
.scopes(&["ZohoCRM.settings.pipeline.UPDATE"])
.rows("pipeline");

/// `PATCH /crm/v8/settings/pipeline/{pipeline_id}`. Scope `ZohoCRM.settings.pipeline.UPDATE`.
pub static DELETE: Operation = Operation::patch(
    "crm.pipelines.delete",
    "/crm/{version}/settings/pipeline/{pipeline_id}",
)
.scopes(&["ZohoCRM.settings.pipeline.UPDATE"])
.rows("pipeline");

/// `PATCH /crm/v8/settings/pipeline`. Scope `ZohoCRM.settings.pipeline.UPDATE`.
pub static PATCH_MANY: Operation = Operation::patch(
    "crm.pipelines.patch_many",
    "/crm/{version}/settings/pipeline",
)
.scopes(&["ZohoCRM.settings.pipeline.UPDATE"])
.rows("pipeline");

/// `POST /crm/v8/settings/pipeline/actions/transfer`. Scope `ZohoCRM.settings.pipeline.CREATE`.
pub static TRANSFER: Operation = Operation::post(
    "crm.pipelines.transfer",
    "/crm/{version}/settings/pipeline/actions/transfer",
)
.scopes(&["ZohoCRM.settings.pipeline.CREATE"])
.rows("transfer_pipeline");

pub(super) const OPERATIONS: &[&Operation] = &[
    &LIST,
    &GET,
    &CREATE,
    &UPDATE,
    &UPDATE_MANY,
    &DELETE,
    &PATCH_MANY,
    &TRANSFER,
];

/// Pipelines.
///
/// From [`Crm::pipelines`](crate::Crm::pipelines).
#[derive(Debug, Clone)]
pub struct PipelinesClient {
    client: Client,
}

impl Crm {
    /// Pipelines.
    #[must_use]
    pub fn pipelines(&self) -> PipelinesClient {
        PipelinesClient {
            client: self.client().clone(),
        }
    }
}

impl PipelinesClient {
    /// Lists pipelines.
    ///
    /// `GET /crm/v8/settings/pipeline`. Scope `ZohoCRM.settings.pipeline.READ`. Retried on transient
    /// failures.
    pub fn list(&self, layout_id: impl Into<Id>) -> ListPipelines {
        let mut request = self.client.request(&LIST);
        request.set_query("layout_id", layout_id.into());
        ListPipelines(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "pipeline"),
            Paging::Whole,
        ))
    }

    /// Gets a pipeline.
    ///
    /// `GET /crm/v8/settings/pipeline/{pipeline_id}`. Scope `ZohoCRM.settings.pipeline.READ`. Retried
    /// on transient failures.
    pub fn get(&self, pipeline_id: impl Into<Id>, layout_id: impl Into<Id>) -> GetPipeline {
        let mut request = self.client.request(&GET).segment(pipeline_id.into());
        request.set_query("layout_id", layout_id.into());
        GetPipeline(Call::new(self.client.clone(), request, |_, body| {
            decode::first(body, "pipeline")
        }))
    }

    /// Creates a pipeline.
    ///
    /// `POST /crm/v8/settings/pipeline`. Scope `ZohoCRM.settings.pipeline.CREATE`. Not retried when it
    /// may have been carried out.
    pub fn create(&self, pipeline: &[Pipeline], layout_id: impl Into<Id>) -> CreatePipelines {
        let mut request = self
            .client
            .request(&CREATE)
            .json_list("pipeline", pipeline)
            .checked_all(pipeline);
        request.set_query("layout_id", layout_id.into());
        CreatePipelines(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "pipeline")
        }))
    }

    /// Updates a pipeline.
    ///
    /// `PUT /crm/v8/settings/pipeline/{pipeline_id}`. Scope `ZohoCRM.settings.pipeline.UPDATE`.
    /// Retried on transient failures.
    pub fn update(
        &self,
        pipeline_id: impl Into<Id>,
        body: &Pipeline,
        layout_id: impl Into<Id>,
    ) -> UpdatePipeline {
        let mut request = self
            .client
            .request(&UPDATE)
            .segment(pipeline_id.into())
            .json_list("pipeline", std::slice::from_ref(body))
            .checked(body);
        request.set_query("layout_id", layout_id.into());
        UpdatePipeline(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "pipeline")
        }))
    }

    /// Updates several pipelines.
    ///
    /// `PUT /crm/v8/settings/pipeline`. Scope `ZohoCRM.settings.pipeline.UPDATE`. Retried on transient
    /// failures.
    pub fn update_many(
        &self,
        pipeline: &[Pipeline],
        layout_id: impl Into<Id>,
    ) -> UpdateManyPipelines {
        let mut request = self
            .client
            .request(&UPDATE_MANY)
            .json_list("pipeline", pipeline)
            .checked_all(pipeline);
        request.set_query("layout_id", layout_id.into());
        UpdateManyPipelines(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "pipeline")
        }))
    }

    /// Deletes a pipeline.
    ///
    /// `PATCH /crm/v8/settings/pipeline/{pipeline_id}`. Scope `ZohoCRM.settings.pipeline.UPDATE`. Not
    /// retried when it may have been carried out.
    pub fn delete(
        &self,
        pipeline_id: impl Into<Id>,
        body: &PipelineDelete,
        layout_id: impl Into<Id>,
    ) -> DeletePipeline {
        let mut request = self
            .client
            .request(&DELETE)
            .segment(pipeline_id.into())
            .json_list("pipeline", std::slice::from_ref(body));
        request.set_query("layout_id", layout_id.into());
        DeletePipeline(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "pipeline")
        }))
    }

    /// Updates single values of several pipelines.
    ///
    /// `PATCH /crm/v8/settings/pipeline`. Scope `ZohoCRM.settings.pipeline.UPDATE`. Not retried when
    /// it may have been carried out.
    pub fn patch_many(
        &self,
        pipeline: &[Pipeline],
        layout_id: impl Into<Id>,
    ) -> PatchManyPipelines {
        let mut request = self
            .client
            .request(&PATCH_MANY)
            .json_list("pipeline", pipeline)
            .checked_all(pipeline);
        request.set_query("layout_id", layout_id.into());
        PatchManyPipelines(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "pipeline")
        }))
    }

    /// Transfers pipelines.
    ///
    /// `POST /crm/v8/settings/pipeline/actions/transfer`. Scope `ZohoCRM.settings.pipeline.CREATE`.
    /// Not retried when it may have been carried out.
    pub fn transfer(
        &self,
        transfer_pipeline: &[PipelineTransfer],
        layout_id: impl Into<Id>,
    ) -> TransferPipelines {
        let mut request = self
            .client
            .request(&TRANSFER)
            .json_list("transfer_pipeline", transfer_pipeline);
        request.set_query("layout_id", layout_id.into());
        TransferPipelines(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "transfer_pipeline")
        }))
    }
}

call! {
    /// Returned by [`PipelinesClient::list`](crate::pipelines::PipelinesClient::list).
    ListPipelines => list Pipeline
}

call! {
    /// Returned by [`PipelinesClient::get`](crate::pipelines::PipelinesClient::get).
    GetPipeline => Pipeline
}

call! {
    /// Returned by [`PipelinesClient::create`](crate::pipelines::PipelinesClient::create).
    CreatePipelines => RowOutcomes
}

call! {
    /// Returned by [`PipelinesClient::update`](crate::pipelines::PipelinesClient::update).
    UpdatePipeline => RowOutcomes
}

call! {
    /// Returned by [`PipelinesClient::update_many`](crate::pipelines::PipelinesClient::update_many).
    UpdateManyPipelines => RowOutcomes
}

call! {
    /// Returned by [`PipelinesClient::delete`](crate::pipelines::PipelinesClient::delete).
    DeletePipeline => RowOutcomes
}

call! {
    /// Returned by [`PipelinesClient::patch_many`](crate::pipelines::PipelinesClient::patch_many).
    PatchManyPipelines => RowOutcomes
}

call! {
    /// Returned by [`PipelinesClient::transfer`](crate::pipelines::PipelinesClient::transfer).
    TransferPipelines => RowOutcomes
}

/// Sent by `pipelines().create`, `pipelines().update`, `pipelines().update_many` and others.
/// Returned by `pipelines().list`, `pipelines().get`.
pub struct Pipeline {
    pub id: Option<Id>,
    pub display_value: Option<String>,
    pub default: Option<bool>,
    pub maps: Option<Vec<PipelineMap>>,
    pub actual_value: Option<String>,
    pub child_available: Option<bool>,
    pub parent: Option<Box<Pipeline>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type Pipeline {
    "id" => id,
    "display_value" => display_value,
    "default" => default,
    "maps" => maps,
    "actual_value" => actual_value,
    "child_available" => child_available,
    "parent" => parent;
    extra
});

/// Sent by `pipelines().delete`.
pub struct PipelineDelete {
    pub delete: Option<shared::LayoutSectionDelete>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type PipelineDelete {
    "_delete" => delete;
    extra
});

pub struct PipelineMap {
    pub id: Option<Id>,
    pub display_value: Option<String>,
    /// At most 10.
    pub sequence_number: Option<i64>,
    pub forecast_category: Option<shared::NameRef>,
    pub delete: Option<Json>,
    pub actual_value: Option<String>,
    pub colour_code: Option<String>,
    pub forecast_type: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type PipelineMap {
    "id" => id,
    "display_value" => display_value,
    "sequence_number" => sequence_number,
    "forecast_category" => forecast_category,
    "_delete" => delete,
    "actual_value" => actual_value,
    "colour_code" => colour_code,
    "forecast_type" => forecast_type;
    extra
} constraints "sequence_number" [i64::MIN, 10]);

/// Sent by `pipelines().transfer`.
pub struct PipelineTransfer {
    pub pipeline: Option<Stage>,
    pub stages: Option<Vec<Stage>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type PipelineTransfer {
    "pipeline" => pipeline,
    "stages" => stages;
    extra
});

pub struct Stage {
    pub from: Option<String>,
    pub to: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type Stage {
    "from" => from,
    "to" => to;
    extra
});
