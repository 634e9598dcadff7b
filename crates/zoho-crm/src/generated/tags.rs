// Written by `cargo xtask codegen` from crm/v8/tags.toml of the catalogue; changes belong there.
//! Tags.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
//! let mut tags = crm.tags().list("Contacts").stream();
//! while let Some(tag) = tags.next().await {
//!     println!("{:?}", tag?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{ExtraFields, Id, json, object};

use crate::client::Crm;
use crate::generated::shared;
use crate::rows::{self, RowOutcomes};

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

pub(super) const OPERATIONS: &[&Operation] = &[
    &LIST,
    &CREATE,
    &UPDATE,
    &UPDATE_MANY,
    &DELETE,
    &ADD,
    &ADD_MANY,
    &COUNT_RECORDS,
    &GET_MASS_DELETE_STATUS,
    &MASS_DELETE,
    &MERGE,
    &REMOVE,
    &REMOVE_MANY,
];

/// Tags.
///
/// From [`Crm::tags`](crate::Crm::tags).
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
    /// `GET /crm/v8/settings/tags`. Scope `ZohoCRM.settings.tags.READ`. Retried on transient failures.
    ///
    /// - `module`: The API name of a module.
    pub fn list(&self, module: impl AsRef<str>) -> ListTags {
        let mut request = self.client.request(&LIST);
        request.set_query("module", module);
        ListTags(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "tags"),
            Paging::Whole,
        ))
    }

    /// Creates a tag.
    ///
    /// `POST /crm/v8/settings/tags`. Scope `ZohoCRM.settings.tags.CREATE`. Not retried when it may
    /// have been carried out.
    ///
    /// - `module`: The API name of a module.
    pub fn create(&self, tags: &[TagInput], module: impl AsRef<str>) -> CreateTags {
        let mut request = self
            .client
            .request(&CREATE)
            .json_list("tags", tags)
            .checked_all(tags);
        request.set_query("module", module);
        CreateTags(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "tags")
        }))
    }

    /// Updates a tag.
    ///
    /// `PUT /crm/v8/settings/tags/{tag_id}`. Scope `ZohoCRM.settings.tags.UPDATE`. Retried on
    /// transient failures.
    ///
    /// - `module`: The API name of a module.
    pub fn update(
        &self,
        tag_id: impl Into<Id>,
        body: &TagInput,
        module: impl AsRef<str>,
    ) -> UpdateTag {
        let mut request = self
            .client
            .request(&UPDATE)
            .segment(tag_id.into())
            .json_list("tags", std::slice::from_ref(body))
            .checked(body);
        request.set_query("module", module);
        UpdateTag(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "tags")
        }))
    }

    /// Updates several tags.
    ///
    /// `PUT /crm/v8/settings/tags`. Scope `ZohoCRM.settings.tags.UPDATE`. Retried on transient
    /// failures.
    ///
    /// - `module`: The API name of a module.
    pub fn update_many(&self, tags: &[TagInput], module: impl AsRef<str>) -> UpdateManyTags {
        let mut request = self
            .client
            .request(&UPDATE_MANY)
            .json_list("tags", tags)
            .checked_all(tags);
        request.set_query("module", module);
        UpdateManyTags(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "tags")
        }))
    }

    /// Deletes a tag.
    ///
    /// `DELETE /crm/v8/settings/tags/{tag_id}`. Scope `ZohoCRM.settings.tags.DELETE`. Retried on
    /// transient failures.
    pub fn delete(&self, tag_id: impl Into<Id>) -> DeleteTag {
        let request = self.client.request(&DELETE).segment(tag_id.into());
        DeleteTag(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "tags")
        }))
    }

    /// Adds tags to a record.
    ///
    /// `POST /crm/v8/{module}/{record_id}/actions/add_tags`. Scope `ZohoCRM.settings.tags.ALL`. Not
    /// retried when it may have been carried out.
    ///
    /// - `module`: The API name of a module.
    pub fn add(&self, module: impl AsRef<str>, record_id: impl Into<Id>, body: &TagAdd) -> AddTags {
        let request = self
            .client
            .request(&ADD)
            .segment(module)
            .segment(record_id.into())
            .json_member("", body)
            .checked(body);
        AddTags(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "data")
        }))
    }

    /// Adds tags to several records.
    ///
    /// `POST /crm/v8/{module}/actions/add_tags`. Scope `ZohoCRM.settings.tags.ALL`. Not retried when
    /// it may have been carried out.
    ///
    /// - `module`: The API name of a module.
    pub fn add_many(&self, module: impl AsRef<str>, body: &TagAdd) -> AddManyTags {
        let request = self
            .client
            .request(&ADD_MANY)
            .segment(module)
            .json_member("", body)
            .checked(body);
        AddManyTags(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "data")
        }))
    }

    /// Counts the records of a tag.
    ///
    /// `GET /crm/v8/settings/tags/{tag_id}/actions/records_count`. Scope `ZohoCRM.settings.tags.ALL`.
    /// Retried on transient failures.
    ///
    /// - `module`: The API name of a module.
    pub fn count_records(&self, tag_id: impl Into<Id>, module: impl AsRef<str>) -> CountTagRecords {
        let mut request = self.client.request(&COUNT_RECORDS).segment(tag_id.into());
        request.set_query("module", module);
        CountTagRecords(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "count")
        }))
    }

    /// Gets how far a deletion of many tags is.
    ///
    /// `GET /crm/v8/settings/tags/actions/mass_delete`. Scope `ZohoCRM.settings.tags.READ`. Retried on
    /// transient failures.
    pub fn get_mass_delete_status(&self, job_id: impl Into<Id>) -> GetTagMassDeleteStatus {
        let mut request = self.client.request(&GET_MASS_DELETE_STATUS);
        request.set_query("job_id", job_id.into());
        GetTagMassDeleteStatus(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "mass_delete"),
            Paging::Whole,
        ))
    }

    /// Deletes many tags at once.
    ///
    /// `POST /crm/v8/settings/tags/actions/mass_delete`. Scope `ZohoCRM.settings.tags.DELETE`. Not
    /// retried when it may have been carried out.
    pub fn mass_delete(&self, mass_delete: &[MassTagDelete]) -> MassDeleteTags {
        let request = self
            .client
            .request(&MASS_DELETE)
            .json_list("mass_delete", mass_delete);
        MassDeleteTags(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "")
        }))
    }

    /// Merges a tag.
    ///
    /// `POST /crm/v8/settings/tags/{tag_id}/actions/merge`. Scope `ZohoCRM.settings.tags.ALL`. Not
    /// retried when it may have been carried out.
    pub fn merge(&self, tag_id: impl Into<Id>, tags: &[TagMerge]) -> MergeTags {
        let request = self
            .client
            .request(&MERGE)
            .segment(tag_id.into())
            .json_list("tags", tags);
        MergeTags(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "tags")
        }))
    }

    /// Removes tags from a record.
    ///
    /// `POST /crm/v8/{module}/{record_id}/actions/remove_tags`. Scope `ZohoCRM.settings.tags.ALL`. Not
    /// retried when it may have been carried out.
    ///
    /// - `module`: The API name of a module.
    pub fn remove(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        body: &TagRemove,
    ) -> RemoveTags {
        let request = self
            .client
            .request(&REMOVE)
            .segment(module)
            .segment(record_id.into())
            .json_member("", body);
        RemoveTags(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "data")
        }))
    }

    /// Removes tags from several records.
    ///
    /// `POST /crm/v8/{module}/actions/remove_tags`. Scope `ZohoCRM.settings.tags.ALL`. Not retried
    /// when it may have been carried out.
    ///
    /// - `module`: The API name of a module.
    pub fn remove_many(&self, module: impl AsRef<str>, body: &TagRemove) -> RemoveManyTags {
        let request = self
            .client
            .request(&REMOVE_MANY)
            .segment(module)
            .json_member("", body);
        RemoveManyTags(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "data")
        }))
    }
}

call! {
    /// Returned by [`TagsClient::list`](crate::tags::TagsClient::list).
    ListTags => list shared::Tag
}

impl ListTags {
    /// Query parameter `my_tags`.
    pub fn my_tags(mut self, my_tags: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("my_tags", my_tags);
        self
    }
}

call! {
    /// Returned by [`TagsClient::create`](crate::tags::TagsClient::create).
    CreateTags => RowOutcomes
}

impl CreateTags {
    /// Query parameter `color_code`.
    pub fn color_code(mut self, color_code: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("color_code", color_code);
        self
    }
}

call! {
    /// Returned by [`TagsClient::update`](crate::tags::TagsClient::update).
    UpdateTag => RowOutcomes
}

call! {
    /// Returned by [`TagsClient::update_many`](crate::tags::TagsClient::update_many).
    UpdateManyTags => RowOutcomes
}

call! {
    /// Returned by [`TagsClient::delete`](crate::tags::TagsClient::delete).
    DeleteTag => RowOutcomes
}

call! {
    /// Returned by [`TagsClient::add`](crate::tags::TagsClient::add).
    AddTags => RowOutcomes
}

impl AddTags {
    /// Query parameter `over_write`.
    pub fn over_write(mut self, over_write: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("over_write", over_write);
        self
    }
}

call! {
    /// Returned by [`TagsClient::add_many`](crate::tags::TagsClient::add_many).
    AddManyTags => RowOutcomes
}

impl AddManyTags {
    /// Query parameter `over_write`.
    pub fn over_write(mut self, over_write: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("over_write", over_write);
        self
    }
}

call! {
    /// Returned by [`TagsClient::count_records`](crate::tags::TagsClient::count_records).
    CountTagRecords => i64
}

call! {
    /// Returned by [`TagsClient::get_mass_delete_status`](crate::tags::TagsClient::get_mass_delete_status).
    GetTagMassDeleteStatus => list MassTagDeleteStatus
}

call! {
    /// Returned by [`TagsClient::mass_delete`](crate::tags::TagsClient::mass_delete).
    MassDeleteTags => RowOutcomes
}

call! {
    /// Returned by [`TagsClient::merge`](crate::tags::TagsClient::merge).
    MergeTags => RowOutcomes
}

call! {
    /// Returned by [`TagsClient::remove`](crate::tags::TagsClient::remove).
    RemoveTags => RowOutcomes
}

call! {
    /// Returned by [`TagsClient::remove_many`](crate::tags::TagsClient::remove_many).
    RemoveManyTags => RowOutcomes
}

impl RemoveManyTags {
    /// The ids of the items to return or change. Query parameter `ids`, at most 100 values.
    pub fn ids(mut self, ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_list("ids", &json::strings::<Id>(ids), 0..=100);
        self
    }
}

/// Sent by `tags().mass_delete`.
pub struct MassTagDelete {
    pub module: Option<shared::ApiNameRef>,
    pub tags: Option<Vec<shared::IdRef>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type MassTagDelete {
    "module" => module,
    "tags" => tags;
    extra
});

/// Returned by `tags().get_mass_delete_status`.
#[non_exhaustive]
pub struct MassTagDeleteStatus {
    pub job_id: Option<Id>,
    pub total_count: Option<i64>,
    pub failed_count: Option<i64>,
    pub deleted_count: Option<i64>,
    /// One of `COMPLETED`, `FAILED`, `RUNNING`, `SCHEDULED`.
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

/// Sent by `tags().add`, `tags().add_many`.
pub struct TagAdd {
    pub tags: Option<Vec<TagInput>>,
    pub over_write: Option<bool>,
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

/// Sent by `tags().create`, `tags().update`, `tags().update_many`.
pub struct TagInput {
    pub id: Option<Id>,
    /// At most 25 characters.
    pub name: Option<String>,
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

/// Sent by `tags().merge`.
pub struct TagMerge {
    pub conflict_id: Option<Id>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type TagMerge {
    "conflict_id" => conflict_id;
    extra
});

/// Sent by `tags().remove`, `tags().remove_many`.
pub struct TagRemove {
    pub tags: Option<Vec<shared::NameRef>>,
    pub ids: Option<Vec<Id>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type TagRemove {
    "tags" => tags,
    "ids" => ids;
    extra
});
