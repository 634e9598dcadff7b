// Written by `cargo xtask codegen` from crm/v8/notes.toml of the catalogue; changes belong there.
//! Notes.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
//! let mut notes = crm.notes().list(["Last_Name", "Email"]).stream();
//! while let Some(note) = notes.next().await {
//!     println!("{:?}", note?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{DateTime, ExtraFields, Id, json, object};

use crate::client::Crm;
use crate::generated::shared;
use crate::rows::{self, RowOutcomes};

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

pub(super) const OPERATIONS: &[&Operation] = &[
    &LIST,
    &GET,
    &CREATE,
    &UPDATE,
    &UPDATE_MANY,
    &DELETE,
    &DELETE_MANY,
    &CREATE_FOR_RECORD,
];

/// Notes.
///
/// From [`Crm::notes`](crate::Crm::notes).
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
    /// `GET /crm/v8/Notes`. Scope `ZohoCRM.modules.notes.READ`. Pages of up to 200 items. Items that
    /// are removed while the list is read can make it miss as many others. Retried on transient
    /// failures.
    ///
    /// - `fields`: The API names of the fields to return. At most 50 values.
    pub fn list(&self, fields: impl IntoIterator<Item = impl Into<String>>) -> ListNotes {
        let mut request = self.client.request(&LIST);
        request.set_list("fields", &json::strings::<String>(fields), 0..=50);
        ListNotes(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Numbered {
                token: false,
                max: 200,
            },
        ))
    }

    /// Gets a note.
    ///
    /// `GET /crm/v8/Notes/{note_id}`. Scope `ZohoCRM.modules.notes.READ`. Retried on transient
    /// failures.
    ///
    /// - `fields`: The API names of the fields to return. At most 50 values.
    pub fn get(
        &self,
        note_id: impl Into<Id>,
        fields: impl IntoIterator<Item = impl Into<String>>,
    ) -> GetNote {
        let mut request = self.client.request(&GET).segment(note_id.into());
        request.set_list("fields", &json::strings::<String>(fields), 0..=50);
        GetNote(Call::new(self.client.clone(), request, |_, body| {
            decode::first(body, "data")
        }))
    }

    /// Creates a note.
    ///
    /// `POST /crm/v8/Notes`. Scope `ZohoCRM.modules.notes.CREATE`. Not retried when it may have been
    /// carried out. [Reference](https://www.zoho.com/crm/developer/docs/api/v7/create-notes.html).
    pub fn create(&self, data: &[NoteInput]) -> CreateNotes {
        let request = self.client.request(&CREATE).json_list("data", data);
        CreateNotes(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "data")
        }))
    }

    /// Updates a note.
    ///
    /// `PUT /crm/v8/Notes/{note_id}`. Scope `ZohoCRM.modules.notes.UPDATE`. Retried on transient
    /// failures.
    pub fn update(&self, note_id: impl Into<Id>, body: &NoteInput) -> UpdateNote {
        let request = self
            .client
            .request(&UPDATE)
            .segment(note_id.into())
            .json_list("data", std::slice::from_ref(body));
        UpdateNote(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "data")
        }))
    }

    /// Updates several notes.
    ///
    /// `PUT /crm/v8/Notes`. Scope `ZohoCRM.modules.notes.UPDATE`. Retried on transient failures.
    pub fn update_many(&self, data: &[NoteInput]) -> UpdateManyNotes {
        let request = self.client.request(&UPDATE_MANY).json_list("data", data);
        UpdateManyNotes(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "data")
        }))
    }

    /// Deletes a note.
    ///
    /// `DELETE /crm/v8/Notes/{note_id}`. Scope `ZohoCRM.modules.notes.DELETE`. Retried on transient
    /// failures.
    pub fn delete(&self, note_id: impl Into<Id>) -> DeleteNote {
        let request = self.client.request(&DELETE).segment(note_id.into());
        DeleteNote(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "data")
        }))
    }

    /// Deletes several notes.
    ///
    /// `DELETE /crm/v8/Notes`. Scope `ZohoCRM.modules.notes.DELETE`. Retried on transient failures.
    ///
    /// - `ids`: The ids of the items to return or change. At most 100 values.
    pub fn delete_many(&self, ids: impl IntoIterator<Item = impl Into<Id>>) -> DeleteManyNotes {
        let mut request = self.client.request(&DELETE_MANY);
        request.set_list("ids", &json::strings::<Id>(ids), 0..=100);
        DeleteManyNotes(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "data")
        }))
    }

    /// Creates notes at a record.
    ///
    /// `POST /crm/v8/{parent_record_module}/{record_id}/Notes`. Scopes `ZohoCRM.modules.notes.CREATE`
    /// and `ZohoCRM.modules.READ`. Not retried when it may have been carried out.
    pub fn create_for_record(
        &self,
        parent_record_module: impl AsRef<str>,
        record_id: impl Into<Id>,
        data: &[RelatedNote],
    ) -> CreateNotesForRecord {
        let request = self
            .client
            .request(&CREATE_FOR_RECORD)
            .segment(parent_record_module)
            .segment(record_id.into())
            .json_list("data", data)
            .checked_all(data);
        CreateNotesForRecord(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "data")
        }))
    }
}

call! {
    /// Returned by [`NotesClient::list`](crate::notes::NotesClient::list).
    ListNotes => list Note
}

impl ListNotes {
    /// The number of the page; the first is 1. Query parameter `page`, `1` by default.
    pub fn page(mut self, page: i64) -> Self {
        self.0.request_mut().set_number("page", page, 1..=i64::MAX);
        self
    }

    /// The maximum number of items in a page. Query parameter `per_page`, from 1 to 200, `200` by
    /// default.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.0
            .request_mut()
            .set_number("per_page", per_page, 1..=200);
        self
    }

    /// The sort direction: `asc` or `desc`. Query parameter `sort_order`.
    pub fn sort_order(mut self, sort_order: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("sort_order", sort_order);
        self
    }

    /// The field that the list is sorted by. Query parameter `sort_by`.
    pub fn sort_by(mut self, sort_by: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("sort_by", sort_by);
        self
    }

    /// The ids of the items to return or change. Query parameter `ids`, at most 100 values.
    pub fn ids(mut self, ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_list("ids", &json::strings::<Id>(ids), 0..=100);
        self
    }
}

call! {
    /// Returned by [`NotesClient::get`](crate::notes::NotesClient::get).
    GetNote => Note
}

call! {
    /// Returned by [`NotesClient::create`](crate::notes::NotesClient::create).
    CreateNotes => RowOutcomes
}

call! {
    /// Returned by [`NotesClient::update`](crate::notes::NotesClient::update).
    UpdateNote => RowOutcomes
}

call! {
    /// Returned by [`NotesClient::update_many`](crate::notes::NotesClient::update_many).
    UpdateManyNotes => RowOutcomes
}

call! {
    /// Returned by [`NotesClient::delete`](crate::notes::NotesClient::delete).
    DeleteNote => RowOutcomes
}

call! {
    /// Returned by [`NotesClient::delete_many`](crate::notes::NotesClient::delete_many).
    DeleteManyNotes => RowOutcomes
}

call! {
    /// Returned by [`NotesClient::create_for_record`](crate::notes::NotesClient::create_for_record).
    CreateNotesForRecord => RowOutcomes
}

/// Returned by `notes().list`, `notes().get`.
#[non_exhaustive]
pub struct Note {
    pub id: Option<Id>,
    pub modified_time: Option<DateTime>,
    pub attachments: Option<Vec<shared::Attachment>>,
    pub owner: Option<shared::UserRef>,
    pub created_time: Option<DateTime>,
    pub parent_id: Option<NoteParent>,
    pub editable: Option<bool>,
    pub is_shared_to_client: Option<bool>,
    pub sharing_permission: Option<String>,
    pub modified_by: Option<shared::UserRef>,
    pub size: Option<String>,
    pub state: Option<String>,
    pub voice_note: Option<bool>,
    pub created_by: Option<shared::UserRef>,
    pub note_title: Option<String>,
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

/// Sent by `notes().create`, `notes().update`, `notes().update_many`.
pub struct NoteInput {
    pub id: Option<Id>,
    pub owner: Option<shared::UserRef>,
    pub parent_id: Option<NoteParent>,
    pub note_title: Option<String>,
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

pub struct NoteParent {
    pub id: Option<Id>,
    pub module: Option<shared::ModuleRef>,
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

/// Sent by `notes().create_for_record`.
pub struct RelatedNote {
    /// At most 120 characters.
    pub note_title: Option<String>,
    /// At most 65535 characters.
    pub note_content: Option<String>,
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

pub struct RelatedNoteParent {
    pub id: Option<Id>,
    pub module: Option<shared::ApiNameRef>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type RelatedNoteParent {
    "id" => id,
    "module" => module;
    extra
});
