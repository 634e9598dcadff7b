// Written by `cargo xtask codegen` from xtask/catalog/crm/pipelines.toml; changes belong there.
//! Pipelines.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
//! let mut pipelines = crm.pipelines().list("4876876000000123456").stream();
//! while let Some(pipeline) = pipelines.next().await {
//!     println!("{:?}", pipeline?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, ExtraFields, Id, List, Operation, Paging, object,
    wire::{self, Json},
};

use crate::{Crm, RowOutcomes, rows, shared};

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

/// Pipelines.
///
/// From [`Crm::pipelines`](crate::Crm::pipelines); Zoho's [reference](https://www.zoho.com/crm/developer/docs/api/v8/).
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
    /// `GET /crm/v8/settings/pipeline`. Scope `ZohoCRM.settings.pipeline.READ`. Repeated when it fails
    /// on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn list(&self, layout_id: impl Into<Id>) -> List<Pipeline> {
        let mut request = self.client.request(&LIST);
        request.set_query("layout_id", layout_id.into());
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "pipeline"),
            Paging::Whole,
        )
    }

    /// Gets a pipeline.
    ///
    /// `GET /crm/v8/settings/pipeline/{pipeline_id}`. Scope `ZohoCRM.settings.pipeline.READ`. Repeated
    /// when it fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn get(&self, pipeline_id: impl Into<Id>, layout_id: impl Into<Id>) -> Call<Pipeline> {
        let mut request = self.client.request(&GET).segment(pipeline_id.into());
        request.set_query("layout_id", layout_id.into());
        Call::new(self.client.clone(), request, |_, body| {
            wire::first(body, "pipeline")
        })
    }

    /// Creates a pipeline.
    ///
    /// `POST /crm/v8/settings/pipeline`. Scope `ZohoCRM.settings.pipeline.CREATE`. Not repeated by
    /// itself when it may have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn create(&self, pipeline: &[Pipeline], layout_id: impl Into<Id>) -> Call<RowOutcomes> {
        let mut request = self
            .client
            .request(&CREATE)
            .json_list("pipeline", pipeline)
            .checked_all(pipeline);
        request.set_query("layout_id", layout_id.into());
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "pipeline")
        })
    }

    /// Updates a pipeline.
    ///
    /// `PUT /crm/v8/settings/pipeline/{pipeline_id}`. Scope `ZohoCRM.settings.pipeline.UPDATE`.
    /// Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn update(
        &self,
        pipeline_id: impl Into<Id>,
        body: &Pipeline,
        layout_id: impl Into<Id>,
    ) -> Call<RowOutcomes> {
        let mut request = self
            .client
            .request(&UPDATE)
            .segment(pipeline_id.into())
            .json_list("pipeline", std::slice::from_ref(body))
            .checked(body);
        request.set_query("layout_id", layout_id.into());
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "pipeline")
        })
    }

    /// Updates several pipelines.
    ///
    /// `PUT /crm/v8/settings/pipeline`. Scope `ZohoCRM.settings.pipeline.UPDATE`. Repeated when it
    /// fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn update_many(
        &self,
        pipeline: &[Pipeline],
        layout_id: impl Into<Id>,
    ) -> Call<RowOutcomes> {
        let mut request = self
            .client
            .request(&UPDATE_MANY)
            .json_list("pipeline", pipeline)
            .checked_all(pipeline);
        request.set_query("layout_id", layout_id.into());
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "pipeline")
        })
    }

    /// Deletes a pipeline.
    ///
    /// `PATCH /crm/v8/settings/pipeline/{pipeline_id}`. Scope `ZohoCRM.settings.pipeline.UPDATE`. Not
    /// repeated by itself when it may have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn delete(
        &self,
        pipeline_id: impl Into<Id>,
        body: &PipelineDelete,
        layout_id: impl Into<Id>,
    ) -> Call<RowOutcomes> {
        let mut request = self
            .client
            .request(&DELETE)
            .segment(pipeline_id.into())
            .json_list("pipeline", std::slice::from_ref(body));
        request.set_query("layout_id", layout_id.into());
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "pipeline")
        })
    }

    /// Updates single values of several pipelines.
    ///
    /// `PATCH /crm/v8/settings/pipeline`. Scope `ZohoCRM.settings.pipeline.UPDATE`. Not repeated by
    /// itself when it may have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn patch_many(&self, pipeline: &[Pipeline], layout_id: impl Into<Id>) -> Call<RowOutcomes> {
        let mut request = self
            .client
            .request(&PATCH_MANY)
            .json_list("pipeline", pipeline)
            .checked_all(pipeline);
        request.set_query("layout_id", layout_id.into());
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "pipeline")
        })
    }

    /// Transfers pipelines.
    ///
    /// `POST /crm/v8/settings/pipeline/actions/transfer`. Scope `ZohoCRM.settings.pipeline.CREATE`.
    /// Not repeated by itself when it may have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn transfer(
        &self,
        transfer_pipeline: &[PipelineTransfer],
        layout_id: impl Into<Id>,
    ) -> Call<RowOutcomes> {
        let mut request = self
            .client
            .request(&TRANSFER)
            .json_list("transfer_pipeline", transfer_pipeline);
        request.set_query("layout_id", layout_id.into());
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "transfer_pipeline")
        })
    }
}

/// Pipeline, for `pipelines().create`, `pipelines().update`, `pipelines().update_many`, …, from
/// `pipelines().list`, `pipelines().get`.
pub struct Pipeline {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `display_value`: text.
    pub display_value: Option<String>,
    /// `default`: yes or no.
    pub default: Option<bool>,
    /// `maps`: a list.
    pub maps: Option<Vec<PipelineMap>>,
    /// `actual_value`: text.
    pub actual_value: Option<String>,
    /// `child_available`: yes or no.
    pub child_available: Option<bool>,
    /// `parent`: an object.
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

/// Pipeline delete, for `pipelines().delete`.
pub struct PipelineDelete {
    /// `_delete`: an object.
    pub delete: Option<shared::LayoutSectionDelete>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type PipelineDelete {
    "_delete" => delete;
    extra
});

/// Pipeline map.
pub struct PipelineMap {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `display_value`: text.
    pub display_value: Option<String>,
    /// `sequence_number`: a whole number, at the most 10.
    pub sequence_number: Option<i64>,
    /// `forecast_category`: an object.
    pub forecast_category: Option<shared::NameRef>,
    /// `_delete`: any JSON.
    pub delete: Option<Json>,
    /// `actual_value`: text.
    pub actual_value: Option<String>,
    /// `colour_code`: text.
    pub colour_code: Option<String>,
    /// `forecast_type`: text.
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

/// Pipeline transfer, for `pipelines().transfer`.
pub struct PipelineTransfer {
    /// `pipeline`: an object.
    pub pipeline: Option<Stage>,
    /// `stages`: a list.
    pub stages: Option<Vec<Stage>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type PipelineTransfer {
    "pipeline" => pipeline,
    "stages" => stages;
    extra
});

/// Stage.
pub struct Stage {
    /// `from`: text.
    pub from: Option<String>,
    /// `to`: text.
    pub to: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type Stage {
    "from" => from,
    "to" => to;
    extra
});
