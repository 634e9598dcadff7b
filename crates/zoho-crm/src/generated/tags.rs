// Written by `cargo xtask codegen` from xtask/catalog/crm/tags.toml; changes belong there.
//! Tags.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
//! let mut tags = crm.tags().list("Contacts").stream();
//! while let Some(tag) = tags.next().await {
//!     println!("{:?}", tag?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{Call, Client, ExtraFields, Id, List, Operation, Paging, call, object, wire};

use crate::{Crm, RowOutcomes, rows, shared};

/// `GET /crm/v8/settings/tags`. Scope `ZohoCRM.settings.tags.READ`.
pub static LIST: Operation = Operation::get("crm.tags.list", "/crm/{version}/settings/tags")
    .scopes(&["ZohoCRM.settings.tags.READ"]);

/// `POST /crm/v8/settings/tags`. Scope `ZohoCRM.settings.tags.CREATE`.
pub static CREATE: Operation = Operation::post("crm.tags.create", "/crm/{version}/settings/tags")
    .scopes(&["ZohoCRM.settings.tags.CREATE"])
    .rows("tags");

/// `PUT /crm/v8/settings/tags/{tag_id}`. Scope `ZohoCRM.settings.tags.UPDATE`.
pub static UPDATE: Operation =
    Operation::put("crm.tags.update", "/crm/{version}/settings/tags/{tag_id}")
        .scopes(&["ZohoCRM.settings.tags.UPDATE"])
        .rows("tags");

/// `PUT /crm/v8/settings/tags`. Scope `ZohoCRM.settings.tags.UPDATE`.
pub static UPDATE_MANY: Operation =
    Operation::put("crm.tags.update_many", "/crm/{version}/settings/tags")
        .scopes(&["ZohoCRM.settings.tags.UPDATE"])
        .rows("tags");

/// `DELETE /crm/v8/settings/tags/{tag_id}`. Scope `ZohoCRM.settings.tags.DELETE`.
pub static DELETE: Operation =
    Operation::delete("crm.tags.delete", "/crm/{version}/settings/tags/{tag_id}")
        .scopes(&["ZohoCRM.settings.tags.DELETE"])
        .rows("tags");

/// `POST /crm/v8/{module}/{record_id}/actions/add_tags`. Scope `ZohoCRM.settings.tags.ALL`.
pub static ADD: Operation = Operation::post(
    "crm.tags.add",
    "/crm/{version}/{module}/{record_id}/actions/add_tags",
)
.scopes(&["ZohoCRM.settings.tags.ALL"])
.rows("data");

/// `POST /crm/v8/{module}/actions/add_tags`. Scope `ZohoCRM.settings.tags.ALL`.
pub static ADD_MANY: Operation = Operation::post(
    "crm.tags.add_many",
    "/crm/{version}/{module}/actions/add_tags",
)
.scopes(&["ZohoCRM.settings.tags.ALL"])
.rows("data");

/// `GET /crm/v8/settings/tags/{tag_id}/actions/records_count`. Scope `ZohoCRM.settings.tags.ALL`.
pub static COUNT_RECORDS: Operation = Operation::get(
    "crm.tags.count_records",
    "/crm/{version}/settings/tags/{tag_id}/actions/records_count",
)
.scopes(&["ZohoCRM.settings.tags.ALL"]);

/// `GET /crm/v8/settings/tags/actions/mass_delete`. Scope `ZohoCRM.settings.tags.READ`.
pub static GET_MASS_DELETE_STATUS: Operation = Operation::get(
    "crm.tags.get_mass_delete_status",
    "/crm/{version}/settings/tags/actions/mass_delete",
)
.scopes(&["ZohoCRM.settings.tags.READ"]);

/// `POST /crm/v8/settings/tags/actions/mass_delete`. Scope `ZohoCRM.settings.tags.DELETE`.
pub static MASS_DELETE: Operation = Operation::post(
    "crm.tags.mass_delete",
    "/crm/{version}/settings/tags/actions/mass_delete",
)
.scopes(&["ZohoCRM.settings.tags.DELETE"])
.alternatives(&[&["ZohoCRM.settings.tags.CREATE"]])
.rows("");

/// `POST /crm/v8/settings/tags/{tag_id}/actions/merge`. Scope `ZohoCRM.settings.tags.ALL`.
pub static MERGE: Operation = Operation::post(
    "crm.tags.merge",
    "/crm/{version}/settings/tags/{tag_id}/actions/merge",
)
.scopes(&["ZohoCRM.settings.tags.ALL"])
.rows("tags");

/// `POST /crm/v8/{module}/{record_id}/actions/remove_tags`. Scope `ZohoCRM.settings.tags.ALL`.
pub static REMOVE: Operation = Operation::post(
    "crm.tags.remove",
    "/crm/{version}/{module}/{record_id}/actions/remove_tags",
)
.scopes(&["ZohoCRM.settings.tags.ALL"])
.rows("data");

/// `POST /crm/v8/{module}/actions/remove_tags`. Scope `ZohoCRM.settings.tags.ALL`.
pub static REMOVE_MANY: Operation = Operation::post(
    "crm.tags.remove_many",
    "/crm/{version}/{module}/actions/remove_tags",
)
.scopes(&["ZohoCRM.settings.tags.ALL"])
.rows("data");

/// Tags.
///
/// From [`Crm::tags`](crate::Crm::tags); Zoho's [reference](https://www.zoho.com/crm/developer/docs/api/v8/).
#[derive(Debug, Clone)]
pub struct TagsClient {
    client: Client,
}

impl Crm {
    /// Tags.
    #[must_use]
    pub fn tags(&self) -> TagsClient {
        TagsClient {
            client: self.client().clone(),
        }
    }
}

impl TagsClient {
    /// Lists tags.
    ///
    /// `GET /crm/v8/settings/tags`. Scope `ZohoCRM.settings.tags.READ`. Repeated when it fails on the
    /// way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn list(&self, module: impl AsRef<str>) -> ListCall {
        let mut request = self.client.request(&LIST);
        request.set_query("module", module);
        ListCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "tags"),
            Paging::Whole,
        ))
    }

    /// Creates a tag.
    ///
    /// `POST /crm/v8/settings/tags`. Scope `ZohoCRM.settings.tags.CREATE`. Not repeated by itself when
    /// it may have been carried out. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn create(&self, tags: &[TagInput], module: impl AsRef<str>) -> CreateCall {
        let mut request = self
            .client
            .request(&CREATE)
            .json_list("tags", tags)
            .checked_all(tags);
        request.set_query("module", module);
        CreateCall(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "tags")
        }))
    }

    /// Updates a tag.
    ///
    /// `PUT /crm/v8/settings/tags/{tag_id}`. Scope `ZohoCRM.settings.tags.UPDATE`. Repeated when it
    /// fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn update(
        &self,
        tag_id: impl Into<Id>,
        body: &TagInput,
        module: impl AsRef<str>,
    ) -> Call<RowOutcomes> {
        let mut request = self
            .client
            .request(&UPDATE)
            .segment(tag_id.into())
            .json_list("tags", std::slice::from_ref(body))
            .checked(body);
        request.set_query("module", module);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "tags")
        })
    }

    /// Updates several tags.
    ///
    /// `PUT /crm/v8/settings/tags`. Scope `ZohoCRM.settings.tags.UPDATE`. Repeated when it fails on
    /// the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn update_many(&self, tags: &[TagInput], module: impl AsRef<str>) -> Call<RowOutcomes> {
        let mut request = self
            .client
            .request(&UPDATE_MANY)
            .json_list("tags", tags)
            .checked_all(tags);
        request.set_query("module", module);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "tags")
        })
    }

    /// Deletes a tag.
    ///
    /// `DELETE /crm/v8/settings/tags/{tag_id}`. Scope `ZohoCRM.settings.tags.DELETE`. Repeated when it
    /// fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn delete(&self, tag_id: impl Into<Id>) -> Call<RowOutcomes> {
        let request = self.client.request(&DELETE).segment(tag_id.into());
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "tags")
        })
    }

    /// Adds tags to a record.
    ///
    /// `POST /crm/v8/{module}/{record_id}/actions/add_tags`. Scope `ZohoCRM.settings.tags.ALL`. Not
    /// repeated by itself when it may have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn add(&self, module: impl AsRef<str>, record_id: impl Into<Id>, body: &TagAdd) -> AddCall {
        let request = self
            .client
            .request(&ADD)
            .segment(module)
            .segment(record_id.into())
            .json_member("", body)
            .checked(body);
        AddCall(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "data")
        }))
    }

    /// Adds tags to several records.
    ///
    /// `POST /crm/v8/{module}/actions/add_tags`. Scope `ZohoCRM.settings.tags.ALL`. Not repeated by
    /// itself when it may have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn add_many(&self, module: impl AsRef<str>, body: &TagAdd) -> AddManyCall {
        let request = self
            .client
            .request(&ADD_MANY)
            .segment(module)
            .json_member("", body)
            .checked(body);
        AddManyCall(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "data")
        }))
    }

    /// Counts the records of a tag.
    ///
    /// `GET /crm/v8/settings/tags/{tag_id}/actions/records_count`. Scope `ZohoCRM.settings.tags.ALL`.
    /// Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn count_records(&self, tag_id: impl Into<Id>, module: impl AsRef<str>) -> Call<i64> {
        let mut request = self.client.request(&COUNT_RECORDS).segment(tag_id.into());
        request.set_query("module", module);
        Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "count")
        })
    }

    /// Gets how far a deletion of many tags is.
    ///
    /// `GET /crm/v8/settings/tags/actions/mass_delete`. Scope `ZohoCRM.settings.tags.READ`. Repeated
    /// when it fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn get_mass_delete_status(&self, job_id: impl Into<Id>) -> List<MassTagDeleteStatus> {
        let mut request = self.client.request(&GET_MASS_DELETE_STATUS);
        request.set_query("job_id", job_id.into());
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "mass_delete"),
            Paging::Whole,
        )
    }

    /// Deletes many tags at once.
    ///
    /// `POST /crm/v8/settings/tags/actions/mass_delete`. Scope `ZohoCRM.settings.tags.DELETE`. Not
    /// repeated by itself when it may have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn mass_delete(&self, mass_delete: &[MassTagDelete]) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&MASS_DELETE)
            .json_list("mass_delete", mass_delete);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "")
        })
    }

    /// Merges a tag.
    ///
    /// `POST /crm/v8/settings/tags/{tag_id}/actions/merge`. Scope `ZohoCRM.settings.tags.ALL`. Not
    /// repeated by itself when it may have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn merge(&self, tag_id: impl Into<Id>, tags: &[TagMerge]) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&MERGE)
            .segment(tag_id.into())
            .json_list("tags", tags);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "tags")
        })
    }

    /// Removes tags from a record.
    ///
    /// `POST /crm/v8/{module}/{record_id}/actions/remove_tags`. Scope `ZohoCRM.settings.tags.ALL`. Not
    /// repeated by itself when it may have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn remove(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        body: &TagRemove,
    ) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&REMOVE)
            .segment(module)
            .segment(record_id.into())
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "data")
        })
    }

    /// Removes tags from several records.
    ///
    /// `POST /crm/v8/{module}/actions/remove_tags`. Scope `ZohoCRM.settings.tags.ALL`. Not repeated by
    /// itself when it may have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn remove_many(&self, module: impl AsRef<str>, body: &TagRemove) -> RemoveManyCall {
        let request = self
            .client
            .request(&REMOVE_MANY)
            .segment(module)
            .json_member("", body);
        RemoveManyCall(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "data")
        }))
    }
}

/// What may be set before `tags().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<shared::Tag>);

impl ListCall {
    /// Text. Query parameter `my_tags`.
    pub fn my_tags(mut self, my_tags: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("my_tags", my_tags);
        self
    }
}

call!(ListCall => list shared::Tag);

/// What may be set before `tags().create` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct CreateCall(Call<RowOutcomes>);

impl CreateCall {
    /// Text. Query parameter `color_code`.
    pub fn color_code(mut self, color_code: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("color_code", color_code);
        self
    }
}

call!(CreateCall => RowOutcomes);

/// What may be set before `tags().add` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct AddCall(Call<RowOutcomes>);

impl AddCall {
    /// Text. Query parameter `over_write`.
    pub fn over_write(mut self, over_write: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("over_write", over_write);
        self
    }
}

call!(AddCall => RowOutcomes);

/// What may be set before `tags().add_many` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct AddManyCall(Call<RowOutcomes>);

impl AddManyCall {
    /// Text. Query parameter `over_write`.
    pub fn over_write(mut self, over_write: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("over_write", over_write);
        self
    }
}

call!(AddManyCall => RowOutcomes);

/// What may be set before `tags().remove_many` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct RemoveManyCall(Call<RowOutcomes>);

impl RemoveManyCall {
    /// The ids of those that are meant, at the most 100 values. Query parameter `ids`.
    pub fn ids(mut self, ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_list("ids", &wire::strings::<Id>(ids), 0..=100);
        self
    }
}

call!(RemoveManyCall => RowOutcomes);

/// Mass tag delete, for `tags().mass_delete`.
pub struct MassTagDelete {
    /// `module`: an object.
    pub module: Option<shared::ApiNameRef>,
    /// `tags`: a list.
    pub tags: Option<Vec<shared::IdRef>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type MassTagDelete {
    "module" => module,
    "tags" => tags;
    extra
});

/// Mass tag delete status, from `tags().get_mass_delete_status`.
#[non_exhaustive]
pub struct MassTagDeleteStatus {
    /// `job_id`: the id of a job.
    pub job_id: Option<Id>,
    /// `total_count`: how many totals there are.
    pub total_count: Option<i64>,
    /// `failed_count`: how many faileds there are.
    pub failed_count: Option<i64>,
    /// `deleted_count`: how many deleteds there are.
    pub deleted_count: Option<i64>,
    /// `status`: one of `COMPLETED`, `FAILED`, `RUNNING`, `SCHEDULED`.
    pub status: Option<shared::MassTagDeleteState>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type MassTagDeleteStatus {
    "job_id" => job_id,
    "total_count" => total_count,
    "failed_count" => failed_count,
    "deleted_count" => deleted_count,
    "status" => status;
    extra
});

/// Tag add, for `tags().add`, `tags().add_many`.
pub struct TagAdd {
    /// `tags`: a list.
    pub tags: Option<Vec<TagInput>>,
    /// `over_write`: yes or no.
    pub over_write: Option<bool>,
    /// `ids`: one or more ids.
    pub ids: Option<Vec<Id>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type TagAdd {
    "tags" => tags,
    "over_write" => over_write,
    "ids" => ids;
    extra
});

/// Tag input, for `tags().create`, `tags().update`, `tags().update_many`.
pub struct TagInput {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `name`: its name, at the most 25 characters.
    pub name: Option<String>,
    /// `color_code`: text.
    pub color_code: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type TagInput {
    "id" => id,
    "name" => name,
    "color_code" => color_code;
    extra
} constraints "name" [0, 25]);

/// Tag merge, for `tags().merge`.
pub struct TagMerge {
    /// `conflict_id`: the id of a conflict.
    pub conflict_id: Option<Id>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type TagMerge {
    "conflict_id" => conflict_id;
    extra
});

/// Tag remove, for `tags().remove`, `tags().remove_many`.
pub struct TagRemove {
    /// `tags`: a list.
    pub tags: Option<Vec<shared::NameRef>>,
    /// `ids`: one or more ids.
    pub ids: Option<Vec<Id>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type TagRemove {
    "tags" => tags,
    "ids" => ids;
    extra
});
