// Written by `cargo xtask codegen` from xtask/catalog/crm/backups.toml; changes belong there.
//! Backups of the organisation's data.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
//! let mut backups = crm.backups().list_history().stream();
//! while let Some(backup) = backups.next().await {
//!     println!("{:?}", backup?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Bytes, Call, Client, DateTime, ExtraFields, Id, List, Operation, Paging, Request, call, object,
    wire,
};

use crate::{Crm, RowOutcomes, rows, shared};

/// `GET /crm/bulk/v8/backup`. Scope `ZohoCRM.bulk.backup.ALL`.
pub static GET: Operation = Operation::get("crm.backups.get", "/crm/bulk/{version}/backup")
    .scopes(&["ZohoCRM.bulk.backup.ALL"]);

/// `POST /crm/bulk/v8/backup`. Scope `ZohoCRM.bulk.backup.ALL`.
pub static CREATE: Operation = Operation::post("crm.backups.create", "/crm/bulk/{version}/backup")
    .scopes(&["ZohoCRM.bulk.backup.ALL"])
    .rows("backup");

/// `PUT /crm/bulk/v8/backup/{backup_id}/actions/cancel`. Scope `ZohoCRM.bulk.backup.ALL`.
pub static CANCEL: Operation = Operation::put(
    "crm.backups.cancel",
    "/crm/bulk/{version}/backup/{backup_id}/actions/cancel",
)
.scopes(&["ZohoCRM.bulk.backup.ALL"])
.rows("backup");

/// `GET {download_url}`. Scope `ZohoCRM.bulk.backup.ALL`.
pub static DOWNLOAD_RESULT: Operation =
    Operation::get("crm.backups.download_result", "").scopes(&["ZohoCRM.bulk.backup.ALL"]);

/// `GET /crm/bulk/v8/backup/urls`. Scope `ZohoCRM.bulk.backup.ALL`.
pub static GET_URLS: Operation =
    Operation::get("crm.backups.get_urls", "/crm/bulk/{version}/backup/urls")
        .scopes(&["ZohoCRM.bulk.backup.ALL"]);

/// `GET /crm/bulk/v8/backup/history`. Scope `ZohoCRM.bulk.backup.ALL`.
pub static LIST_HISTORY: Operation = Operation::get(
    "crm.backups.list_history",
    "/crm/bulk/{version}/backup/history",
)
.scopes(&["ZohoCRM.bulk.backup.ALL"]);

/// Backups of the organisation's data.
///
/// From [`Crm::backups`](crate::Crm::backups); Zoho's [reference](https://www.zoho.com/crm/developer/docs/api/v8/).
#[derive(Debug, Clone)]
pub struct BackupsClient {
    client: Client,
}

impl Crm {
    /// Backups of the organisation's data.
    #[must_use]
    pub fn backups(&self) -> BackupsClient {
        BackupsClient {
            client: self.client().clone(),
        }
    }
}

impl BackupsClient {
    /// Gets a backup.
    ///
    /// `GET /crm/bulk/v8/backup`. Scope `ZohoCRM.bulk.backup.ALL`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn get(&self) -> Call<Backup> {
        Call::new(self.client.clone(), self.client.request(&GET), |_, body| {
            wire::one(body, "backup")
        })
    }

    /// Creates a backup.
    ///
    /// `POST /crm/bulk/v8/backup`. Scope `ZohoCRM.bulk.backup.ALL`. Not repeated by itself when it may
    /// have been carried out. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn create(&self, body: &Backup) -> Call<RowOutcomes> {
        let request = self.client.request(&CREATE).json_member("backup", body);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "backup")
        })
    }

    /// Cancels a backup.
    ///
    /// `PUT /crm/bulk/v8/backup/{backup_id}/actions/cancel`. Scope `ZohoCRM.bulk.backup.ALL`. Repeated
    /// when it fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn cancel(&self, backup_id: impl Into<Id>) -> Call<RowOutcomes> {
        let request = self.client.request(&CANCEL).segment(backup_id.into());
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "backup")
        })
    }

    /// Downloads the result of backups.
    ///
    /// `GET` at the address that an earlier answer gave. Scope `ZohoCRM.bulk.backup.ALL`. Repeated
    /// when it fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn download_result(&self, download_url: impl AsRef<str>) -> Call<Bytes> {
        let request = Request::at(&DOWNLOAD_RESULT, download_url.as_ref());
        Call::new(self.client.clone(), request, wire::file)
    }

    /// Gets the addresses where the files of a backup can be downloaded.
    ///
    /// `GET /crm/bulk/v8/backup/urls`. Scope `ZohoCRM.bulk.backup.ALL`. Repeated when it fails on the
    /// way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn get_urls(&self) -> Call<BackupUrls> {
        Call::new(
            self.client.clone(),
            self.client.request(&GET_URLS),
            |_, body| wire::one(body, "urls"),
        )
    }

    /// Lists the history of backups.
    ///
    /// `GET /crm/bulk/v8/backup/history`. Scope `ZohoCRM.bulk.backup.ALL`. Comes in pages of up to
    /// 200. Where items are removed while it is read, as many others can be missed. Repeated when it
    /// fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn list_history(&self) -> ListHistoryCall {
        ListHistoryCall(List::new(
            self.client.clone(),
            self.client.request(&LIST_HISTORY),
            |_, body| wire::list(body, "history"),
            Paging::Numbered {
                token: false,
                max: 200,
            },
        ))
    }
}

/// What may be set before `backups().list_history` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListHistoryCall(List<BackupHistory>);

impl ListHistoryCall {
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
}

call!(ListHistoryCall => list BackupHistory);

/// Backup, for `backups().create`, from `backups().get`.
pub struct Backup {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `rrule`: text.
    pub rrule: Option<String>,
    /// `start_date`: a moment with its offset.
    pub start_date: Option<DateTime>,
    /// `scheduled_date`: a moment with its offset.
    pub scheduled_date: Option<DateTime>,
    /// `status`: text.
    pub status: Option<String>,
    /// `requester`: an object.
    pub requester: Option<shared::UserZuidRef>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type Backup {
    "id" => id,
    "rrule" => rrule,
    "start_date" => start_date,
    "scheduled_date" => scheduled_date,
    "status" => status,
    "requester" => requester;
    extra
});

/// Backup history, from `backups().list_history`.
#[non_exhaustive]
pub struct BackupHistory {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `log_time`: a moment with its offset.
    pub log_time: Option<DateTime>,
    /// `action`: text.
    pub action: Option<String>,
    /// `repeat_type`: text.
    pub repeat_type: Option<String>,
    /// `count`: how many there are.
    pub count: Option<i64>,
    /// `file_name`: text.
    pub file_name: Option<String>,
    /// `state`: text.
    pub state: Option<String>,
    /// `done_by`: an object.
    pub done_by: Option<shared::UserZuidRef>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type BackupHistory {
    "id" => id,
    "log_time" => log_time,
    "action" => action,
    "repeat_type" => repeat_type,
    "count" => count,
    "file_name" => file_name,
    "state" => state,
    "done_by" => done_by;
    extra
});

/// Backup urls, from `backups().get_urls`.
#[non_exhaustive]
pub struct BackupUrls {
    /// `data_links`: one or more texts.
    pub data_links: Option<Vec<String>>,
    /// `attachment_links`: one or more texts.
    pub attachment_links: Option<Vec<String>>,
    /// `expiry_date`: a moment with its offset.
    pub expiry_date: Option<DateTime>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type BackupUrls {
    "data_links" => data_links,
    "attachment_links" => attachment_links,
    "expiry_date" => expiry_date;
    extra
});
