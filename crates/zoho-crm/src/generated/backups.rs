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
    Bytes, Call, Client, DateTime, Id, List, Operation, Paging, Request, call, object,
    wire::{self, Other},
};

use crate::{Crm, RowOutcome, rows, shared};

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
/// From [`Crm::backups`](crate::Crm::backups).
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
    /// `GET /crm/bulk/v8/backup`. Scope `ZohoCRM.bulk.backup.ALL`.
    pub fn get(&self) -> Call<Backup> {
        Call::new(self.client.clone(), Request::new(&GET), |_, body| {
            wire::one(body, "backup")
        })
    }

    /// Creates a backup.
    ///
    /// `POST /crm/bulk/v8/backup`. Scope `ZohoCRM.bulk.backup.ALL`.
    pub fn create(&self, body: &Backup) -> Call<RowOutcome> {
        let request = Request::new(&CREATE).body("application/json", wire::body("backup", body));
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "backup")
        })
    }

    /// Cancels a backup.
    ///
    /// `PUT /crm/bulk/v8/backup/{backup_id}/actions/cancel`. Scope `ZohoCRM.bulk.backup.ALL`.
    pub fn cancel(&self, backup_id: impl Into<Id>) -> Call<RowOutcome> {
        let request = Request::new(&CANCEL).segment(backup_id.into());
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "backup")
        })
    }

    /// Downloads the result of backups.
    ///
    /// `GET` at the address that an earlier answer gave. Scope `ZohoCRM.bulk.backup.ALL`.
    pub fn download_result(&self, download_url: impl AsRef<str>) -> Call<Bytes> {
        let request = Request::at(&DOWNLOAD_RESULT, download_url.as_ref());
        Call::new(self.client.clone(), request, |_, body| Ok(body.clone()))
    }

    /// Gets the addresses where the files of a backup can be downloaded.
    ///
    /// `GET /crm/bulk/v8/backup/urls`. Scope `ZohoCRM.bulk.backup.ALL`.
    pub fn get_urls(&self) -> Call<BackupUrls> {
        Call::new(self.client.clone(), Request::new(&GET_URLS), |_, body| {
            wire::one(body, "urls")
        })
    }

    /// Lists the history of backups.
    ///
    /// `GET /crm/bulk/v8/backup/history`. Scope `ZohoCRM.bulk.backup.ALL`. Comes in pages of up to
    /// 200.
    pub fn list_history(&self) -> ListHistoryCall {
        ListHistoryCall(List::new(
            self.client.clone(),
            Request::new(&LIST_HISTORY),
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
    /// Page: at least 1; `1` where it is left out.
    pub fn page(mut self, page: i64) -> Self {
        self.0.request_mut().set_number("page", page, 1..=i64::MAX);
        self
    }

    /// Per page: from 1 to 200; `200` where it is left out.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.0
            .request_mut()
            .set_number("per_page", per_page, 1..=200);
        self
    }
}

call!(ListHistoryCall => list BackupHistory);

/// Backup, of `backups().get`, `backups().create`.
#[derive(Clone, Default, PartialEq)]
pub struct Backup {
    /// Id.
    pub id: Option<Id>,
    /// Rrule.
    pub rrule: Option<String>,
    /// Start date.
    pub start_date: Option<DateTime>,
    /// Scheduled date.
    pub scheduled_date: Option<DateTime>,
    /// Status.
    pub status: Option<String>,
    /// Requester.
    pub requester: Option<shared::UserZuidRef>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(Backup {
    "id" => id,
    "rrule" => rrule,
    "start_date" => start_date,
    "scheduled_date" => scheduled_date,
    "status" => status,
    "requester" => requester;
    other
});

/// Backup history, of `backups().list_history`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BackupHistory {
    /// Id.
    pub id: Option<Id>,
    /// Log time.
    pub log_time: Option<DateTime>,
    /// Action.
    pub action: Option<String>,
    /// Repeat type.
    pub repeat_type: Option<String>,
    /// Count.
    pub count: Option<i64>,
    /// File name.
    pub file_name: Option<String>,
    /// State.
    pub state: Option<String>,
    /// Done by.
    pub done_by: Option<shared::UserZuidRef>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(BackupHistory {
    "id" => id,
    "log_time" => log_time,
    "action" => action,
    "repeat_type" => repeat_type,
    "count" => count,
    "file_name" => file_name,
    "state" => state,
    "done_by" => done_by;
    other
});

/// Backup urls, of `backups().get_urls`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BackupUrls {
    /// Data links.
    pub data_links: Option<Vec<String>>,
    /// Attachment links.
    pub attachment_links: Option<Vec<String>>,
    /// Expiry date.
    pub expiry_date: Option<DateTime>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(BackupUrls {
    "data_links" => data_links,
    "attachment_links" => attachment_links,
    "expiry_date" => expiry_date;
    other
});
