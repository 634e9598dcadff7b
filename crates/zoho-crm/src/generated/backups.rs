// Written by `cargo xtask codegen` from crm/v8/backups.toml of the catalogue; changes belong there.
//! Backups of the organisation's data.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
//! let mut backups = crm.backups().list_history().stream();
//! while let Some(backup) = backups.next().await {
//!     println!("{:?}", backup?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, Request, call, decode};
use zoho_types::{DateTime, ExtraFields, Id, object};

use crate::client::Crm;
use crate::generated::shared;
use crate::rows::{self, RowOutcomes};

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

pub(super) const OPERATIONS: &[&Operation] = &[
    &GET,
    &CREATE,
    &CANCEL,
    &DOWNLOAD_RESULT,
    &GET_URLS,
    &LIST_HISTORY,
];

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
    /// `GET /crm/bulk/v8/backup`. Scope `ZohoCRM.bulk.backup.ALL`. Retried on transient failures.
    pub fn get(&self) -> GetBackup {
        GetBackup(Call::new(
            self.client.clone(),
            self.client.request(&GET),
            |_, body| decode::one(body, "backup"),
        ))
    }

    /// Creates a backup.
    ///
    /// `POST /crm/bulk/v8/backup`. Scope `ZohoCRM.bulk.backup.ALL`. Not retried when it may have been
    /// carried out.
    pub fn create(&self, body: &Backup) -> CreateBackup {
        let request = self.client.request(&CREATE).json_member("backup", body);
        CreateBackup(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "backup")
        }))
    }

    /// Cancels a backup.
    ///
    /// `PUT /crm/bulk/v8/backup/{backup_id}/actions/cancel`. Scope `ZohoCRM.bulk.backup.ALL`. Retried
    /// on transient failures.
    pub fn cancel(&self, backup_id: impl Into<Id>) -> CancelBackup {
        let request = self.client.request(&CANCEL).segment(backup_id.into());
        CancelBackup(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "backup")
        }))
    }

    /// Downloads the result of backups.
    ///
    /// `GET` at the address from an earlier response. Scope `ZohoCRM.bulk.backup.ALL`. Retried on
    /// transient failures.
    pub fn download_result(&self, download_url: impl AsRef<str>) -> DownloadBackupResult {
        let request = Request::at(&DOWNLOAD_RESULT, download_url.as_ref());
        DownloadBackupResult(Call::new(self.client.clone(), request, decode::file))
    }

    /// Gets the addresses where the files of a backup can be downloaded.
    ///
    /// `GET /crm/bulk/v8/backup/urls`. Scope `ZohoCRM.bulk.backup.ALL`. Retried on transient failures.
    pub fn get_urls(&self) -> GetBackupUrls {
        GetBackupUrls(Call::new(
            self.client.clone(),
            self.client.request(&GET_URLS),
            |_, body| decode::one(body, "urls"),
        ))
    }

    /// Lists the history of backups.
    ///
    /// `GET /crm/bulk/v8/backup/history`. Scope `ZohoCRM.bulk.backup.ALL`. Pages of up to 200 items.
    /// Items that are removed while the list is read can make it miss as many others. Retried on
    /// transient failures.
    pub fn list_history(&self) -> ListBackupHistory {
        ListBackupHistory(List::new(
            self.client.clone(),
            self.client.request(&LIST_HISTORY),
            |_, body| decode::list(body, "history"),
            Paging::Numbered {
                token: false,
                max: 200,
            },
        ))
    }
}

call! {
    /// Returned by [`BackupsClient::get`](crate::backups::BackupsClient::get).
    GetBackup => Backup
}

call! {
    /// Returned by [`BackupsClient::create`](crate::backups::BackupsClient::create).
    CreateBackup => RowOutcomes
}

call! {
    /// Returned by [`BackupsClient::cancel`](crate::backups::BackupsClient::cancel).
    CancelBackup => RowOutcomes
}

call! {
    /// Returned by [`BackupsClient::download_result`](crate::backups::BackupsClient::download_result).
    DownloadBackupResult => file
}

call! {
    /// Returned by [`BackupsClient::get_urls`](crate::backups::BackupsClient::get_urls).
    GetBackupUrls => BackupUrls
}

call! {
    /// Returned by [`BackupsClient::list_history`](crate::backups::BackupsClient::list_history).
    ListBackupHistory => list BackupHistory
}

impl ListBackupHistory {
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
}

/// Sent by `backups().create`. Returned by `backups().get`.
pub struct Backup {
    pub id: Option<Id>,
    pub rrule: Option<String>,
    pub start_date: Option<DateTime>,
    pub scheduled_date: Option<DateTime>,
    pub status: Option<String>,
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

/// Returned by `backups().list_history`.
#[non_exhaustive]
pub struct BackupHistory {
    pub id: Option<Id>,
    pub log_time: Option<DateTime>,
    pub action: Option<String>,
    pub repeat_type: Option<String>,
    pub count: Option<i64>,
    pub file_name: Option<String>,
    pub state: Option<String>,
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

/// Returned by `backups().get_urls`.
#[non_exhaustive]
pub struct BackupUrls {
    pub data_links: Option<Vec<String>>,
    pub attachment_links: Option<Vec<String>>,
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
