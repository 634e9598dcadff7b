// Written by `cargo xtask codegen` from xtask/catalog/crm/notes.toml; changes belong there.
//! Notes.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
//! let mut notes = crm.notes().list(["Last_Name", "Email"]).stream();
//! while let Some(note) = notes.next().await {
//!     println!("{:?}", note?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, DateTime, ExtraFields, Id, List, Operation, Paging, call, object, wire,
};

use crate::{Crm, RowOutcomes, rows, shared};

/// `GET /crm/v8/Notes`. Scope `ZohoCRM.modules.notes.READ`.
pub static LIST: Operation = Operation::get("crm.notes.list", "/crm/{version}/Notes")
    .scopes(&["ZohoCRM.modules.notes.READ"]);

/// `GET /crm/v8/Notes/{note_id}`. Scope `ZohoCRM.modules.notes.READ`.
pub static GET: Operation = Operation::get("crm.notes.get", "/crm/{version}/Notes/{note_id}")
    .scopes(&["ZohoCRM.modules.notes.READ"]);

/// `POST /crm/v8/Notes`. Scope `ZohoCRM.modules.notes.CREATE`.
pub static CREATE: Operation = Operation::post("crm.notes.create", "/crm/{version}/Notes")
    .scopes(&["ZohoCRM.modules.notes.CREATE"])
    .rows("data");

/// `PUT /crm/v8/Notes/{note_id}`. Scope `ZohoCRM.modules.notes.UPDATE`.
pub static UPDATE: Operation = Operation::put("crm.notes.update", "/crm/{version}/Notes/{note_id}")
    .scopes(&["ZohoCRM.modules.notes.UPDATE"])
    .rows("data");

/// `PUT /crm/v8/Notes`. Scope `ZohoCRM.modules.notes.UPDATE`.
pub static UPDATE_MANY: Operation = Operation::put("crm.notes.update_many", "/crm/{version}/Notes")
    .scopes(&["ZohoCRM.modules.notes.UPDATE"])
    .rows("data");

/// `DELETE /crm/v8/Notes/{note_id}`. Scope `ZohoCRM.modules.notes.DELETE`.
pub static DELETE: Operation =
    Operation::delete("crm.notes.delete", "/crm/{version}/Notes/{note_id}")
        .scopes(&["ZohoCRM.modules.notes.DELETE"])
        .rows("data");

/// `DELETE /crm/v8/Notes`. Scope `ZohoCRM.modules.notes.DELETE`.
pub static DELETE_MANY: Operation =
    Operation::delete("crm.notes.delete_many", "/crm/{version}/Notes")
        .scopes(&["ZohoCRM.modules.notes.DELETE"])
        .rows("data");

/// `POST /crm/v8/{parent_record_module}/{record_id}/Notes`. Scopes `ZohoCRM.modules.notes.CREATE` and `ZohoCRM.modules.READ`.
pub static CREATE_FOR_RECORD: Operation = Operation::post(
    "crm.notes.create_for_record",
    "/crm/{version}/{parent_record_module}/{record_id}/Notes",
)
.scopes(&["ZohoCRM.modules.notes.CREATE", "ZohoCRM.modules.READ"])
.alternatives(&[&[
    "ZohoCRM.modules.notes.CREATE",
    "ZohoCRM.modules.{module}.READ",
]])
.rows("data");

/// Notes.
///
/// From [`Crm::notes`](crate::Crm::notes); Zoho's [reference](https://www.zoho.com/crm/developer/docs/api/v8/).
#[derive(Debug, Clone)]
pub struct NotesClient {
    client: Client,
}

impl Crm {
    /// Notes.
    #[must_use]
    pub fn notes(&self) -> NotesClient {
        NotesClient {
            client: self.client().clone(),
        }
    }
}

impl NotesClient {
    /// Lists notes.
    ///
    /// `GET /crm/v8/Notes`. Scope `ZohoCRM.modules.notes.READ`. Comes in pages of up to 200. Where
    /// items are removed while it is read, as many others can be missed. Repeated when it fails on the
    /// way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `fields`: the API names of the fields that come, at the most 50 values
    pub fn list(&self, fields: impl IntoIterator<Item = impl Into<String>>) -> ListCall {
        let mut request = self.client.request(&LIST);
        request.set_list("fields", &wire::strings::<String>(fields), 0..=50);
        ListCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Numbered {
                token: false,
                max: 200,
            },
        ))
    }

    /// Gets a note.
    ///
    /// `GET /crm/v8/Notes/{note_id}`. Scope `ZohoCRM.modules.notes.READ`. Repeated when it fails on
    /// the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `fields`: the API names of the fields that come, at the most 50 values
    pub fn get(
        &self,
        note_id: impl Into<Id>,
        fields: impl IntoIterator<Item = impl Into<String>>,
    ) -> Call<Note> {
        let mut request = self.client.request(&GET).segment(note_id.into());
        request.set_list("fields", &wire::strings::<String>(fields), 0..=50);
        Call::new(self.client.clone(), request, |_, body| {
            wire::first(body, "data")
        })
    }

    /// Creates a note.
    ///
    /// `POST /crm/v8/Notes`. Scope `ZohoCRM.modules.notes.CREATE`. Not repeated by itself when it may
    /// have been carried out. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn create(&self, data: &[NoteInput]) -> Call<RowOutcomes> {
        let request = self.client.request(&CREATE).json_list("data", data);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "data")
        })
    }

    /// Updates a note.
    ///
    /// `PUT /crm/v8/Notes/{note_id}`. Scope `ZohoCRM.modules.notes.UPDATE`. Repeated when it fails on
    /// the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn update(&self, note_id: impl Into<Id>, body: &NoteInput) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&UPDATE)
            .segment(note_id.into())
            .json_list("data", std::slice::from_ref(body));
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "data")
        })
    }

    /// Updates several notes.
    ///
    /// `PUT /crm/v8/Notes`. Scope `ZohoCRM.modules.notes.UPDATE`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn update_many(&self, data: &[NoteInput]) -> Call<RowOutcomes> {
        let request = self.client.request(&UPDATE_MANY).json_list("data", data);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "data")
        })
    }

    /// Deletes a note.
    ///
    /// `DELETE /crm/v8/Notes/{note_id}`. Scope `ZohoCRM.modules.notes.DELETE`. Repeated when it fails
    /// on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn delete(&self, note_id: impl Into<Id>) -> Call<RowOutcomes> {
        let request = self.client.request(&DELETE).segment(note_id.into());
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "data")
        })
    }

    /// Deletes several notes.
    ///
    /// `DELETE /crm/v8/Notes`. Scope `ZohoCRM.modules.notes.DELETE`. Repeated when it fails on the
    /// way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `ids`: the ids of those that are meant, at the most 100 values
    pub fn delete_many(&self, ids: impl IntoIterator<Item = impl Into<Id>>) -> Call<RowOutcomes> {
        let mut request = self.client.request(&DELETE_MANY);
        request.set_list("ids", &wire::strings::<Id>(ids), 0..=100);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "data")
        })
    }

    /// Creates notes at a record.
    ///
    /// `POST /crm/v8/{parent_record_module}/{record_id}/Notes`. Scopes `ZohoCRM.modules.notes.CREATE`
    /// and `ZohoCRM.modules.READ`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn create_for_record(
        &self,
        parent_record_module: impl AsRef<str>,
        record_id: impl Into<Id>,
        data: &[RelatedNote],
    ) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&CREATE_FOR_RECORD)
            .segment(parent_record_module)
            .segment(record_id.into())
            .json_list("data", data)
            .checked_all(data);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "data")
        })
    }
}

/// What may be set before `notes().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<Note>);

impl ListCall {
    /// Which page comes; the first is 1. Query parameter `page`.
    pub fn page(mut self, page: i64) -> Self {
        self.0.request_mut().set_number("page", page, 1..=i64::MAX);
        self
    }

    /// How many come at a time, from 1 to 200; `200` where it is left out. Query parameter `per_page`.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.0
            .request_mut()
            .set_number("per_page", per_page, 1..=200);
        self
    }

    /// Which way the list is ordered: `asc` or `desc`. Query parameter `sort_order`.
    pub fn sort_order(mut self, sort_order: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("sort_order", sort_order);
        self
    }

    /// What the list is ordered by. Query parameter `sort_by`.
    pub fn sort_by(mut self, sort_by: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("sort_by", sort_by);
        self
    }

    /// The ids of those that are meant, at the most 100 values. Query parameter `ids`.
    pub fn ids(mut self, ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_list("ids", &wire::strings::<Id>(ids), 0..=100);
        self
    }
}

call!(ListCall => list Note);

/// Note, from `notes().list`, `notes().get`.
#[non_exhaustive]
pub struct Note {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `Modified_Time`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `$attachments`: a list.
    pub attachments: Option<Vec<shared::Attachment>>,
    /// `Owner`: whom it belongs to.
    pub owner: Option<shared::UserRef>,
    /// `Created_Time`: when it was created.
    pub created_time: Option<DateTime>,
    /// `Parent_Id`: an object.
    pub parent_id: Option<NoteParent>,
    /// `$editable`: yes or no.
    pub editable: Option<bool>,
    /// `$is_shared_to_client`: whether it is shared to client.
    pub is_shared_to_client: Option<bool>,
    /// `$sharing_permission`: text.
    pub sharing_permission: Option<String>,
    /// `Modified_By`: who changed it last.
    pub modified_by: Option<shared::UserRef>,
    /// `$size`: text.
    pub size: Option<String>,
    /// `$state`: text.
    pub state: Option<String>,
    /// `$voice_note`: yes or no.
    pub voice_note: Option<bool>,
    /// `Created_By`: who created it.
    pub created_by: Option<shared::UserRef>,
    /// `Note_Title`: text.
    pub note_title: Option<String>,
    /// `Note_Content`: text.
    pub note_content: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type Note {
    "id" => id,
    "Modified_Time" => modified_time,
    "$attachments" => attachments,
    "Owner" => owner,
    "Created_Time" => created_time,
    "Parent_Id" => parent_id,
    "$editable" => editable,
    "$is_shared_to_client" => is_shared_to_client,
    "$sharing_permission" => sharing_permission,
    "Modified_By" => modified_by,
    "$size" => size,
    "$state" => state,
    "$voice_note" => voice_note,
    "Created_By" => created_by,
    "Note_Title" => note_title,
    "Note_Content" => note_content;
    extra
});

/// Note input, for `notes().create`, `notes().update`, `notes().update_many`.
pub struct NoteInput {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `Owner`: whom it belongs to.
    pub owner: Option<shared::UserRef>,
    /// `Parent_Id`: an object.
    pub parent_id: Option<NoteParent>,
    /// `Note_Title`: text.
    pub note_title: Option<String>,
    /// `Note_Content`: text.
    pub note_content: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type NoteInput {
    "id" => id,
    "Owner" => owner,
    "Parent_Id" => parent_id,
    "Note_Title" => note_title,
    "Note_Content" => note_content;
    extra
});

/// Note parent.
pub struct NoteParent {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `module`: an object.
    pub module: Option<shared::ModuleRef>,
    /// `name`: its name.
    pub name: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type NoteParent {
    "id" => id,
    "module" => module,
    "name" => name;
    extra
});

/// Related note, for `notes().create_for_record`.
pub struct RelatedNote {
    /// `Note_Title`: text, at the most 120 characters.
    pub note_title: Option<String>,
    /// `Note_Content`: text, at the most 65535 characters.
    pub note_content: Option<String>,
    /// `Parent_Id`: an object.
    pub parent_id: Option<RelatedNoteParent>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type RelatedNote {
    "Note_Title" => note_title,
    "Note_Content" => note_content,
    "Parent_Id" => parent_id;
    extra
} constraints "Note_Title" [0, 120], "Note_Content" [0, 65535]);

/// Related note parent.
pub struct RelatedNoteParent {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `module`: an object.
    pub module: Option<shared::ApiNameRef>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type RelatedNoteParent {
    "id" => id,
    "module" => module;
    extra
});
