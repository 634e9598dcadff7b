// Written by `cargo xtask codegen` from desk/v1/ticket_approvals.toml of the catalogue; changes belong there.
//! Ticket approvals.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut ticket_approvals = desk.ticket_approvals().list("4876876000000123456").stream();
//! while let Some(ticket_approval) = ticket_approvals.next().await {
//!     println!("{:?}", ticket_approval?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{DateTime, ExtraFields, Id, object, open_enum};

use crate::client::Desk;
use crate::generated::shared;

/// `GET /api/v1/tickets/{ticket_id}/approvals`. Scope `Desk.tickets.READ`.
pub static LIST: Operation = Operation::get(
    "desk.ticket_approvals.list",
    "/api/{version}/tickets/{ticket_id}/approvals",
)
.scopes(&["Desk.tickets.READ"])
.most(5_000, "narrow the list with `status`");

/// `GET /api/v1/tickets/{ticket_id}/approvals/{approval_id}`. Scope `Desk.tickets.READ`.
pub static GET: Operation = Operation::get(
    "desk.ticket_approvals.get",
    "/api/{version}/tickets/{ticket_id}/approvals/{approval_id}",
)
.scopes(&["Desk.tickets.READ"]);

/// `POST /api/v1/tickets/{ticket_id}/approvals`. Scope `Desk.tickets.CREATE`.
pub static CREATE: Operation = Operation::post(
    "desk.ticket_approvals.create",
    "/api/{version}/tickets/{ticket_id}/approvals",
)
.scopes(&["Desk.tickets.CREATE"]);

/// `PATCH /api/v1/tickets/{ticket_id}/approvals/{approval_id}`. Scope `Desk.tickets.UPDATE`.
pub static UPDATE: Operation = Operation::patch(
    "desk.ticket_approvals.update",
    "/api/{version}/tickets/{ticket_id}/approvals/{approval_id}",
)
.scopes(&["Desk.tickets.UPDATE"]);

/// `GET /api/v1/myPendingApprovals`. Scope `Desk.settings.READ`.
pub static LIST_MY_PENDING: Operation = Operation::get(
    "desk.ticket_approvals.list_my_pending",
    "/api/{version}/myPendingApprovals",
)
.scopes(&["Desk.settings.READ"]);

pub(super) const OPERATIONS: &[&Operation] = &[&LIST, &GET, &CREATE, &UPDATE, &LIST_MY_PENDING];

/// Ticket approvals.
///
/// From [`Desk::ticket_approvals`](crate::Desk::ticket_approvals).
#[derive(Debug, Clone)]
pub struct TicketApprovalsClient {
    client: Client,
}

impl Desk {
    /// Ticket approvals.
    #[must_use]
    pub fn ticket_approvals(&self) -> TicketApprovalsClient {
        TicketApprovalsClient {
            client: self.client().clone(),
        }
    }
}

impl TicketApprovalsClient {
    /// Lists ticket approvals.
    ///
    /// `GET /api/v1/tickets/{ticket_id}/approvals`. Scope `Desk.tickets.READ`. Pages of up to 100
    /// items. Items that are removed while the list is read can make it miss as many others. Retried
    /// on transient failures.
    pub fn list(&self, ticket_id: impl Into<Id>) -> ListTicketApprovals {
        let request = self.client.request(&LIST).segment(ticket_id.into());
        ListTicketApprovals(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Gets a ticket approval.
    ///
    /// `GET /api/v1/tickets/{ticket_id}/approvals/{approval_id}`. Scope `Desk.tickets.READ`. Retried
    /// on transient failures.
    pub fn get(&self, ticket_id: impl Into<Id>, approval_id: impl Into<Id>) -> GetTicketApproval {
        let request = self
            .client
            .request(&GET)
            .segment(ticket_id.into())
            .segment(approval_id.into());
        GetTicketApproval(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Creates a ticket approval.
    ///
    /// `POST /api/v1/tickets/{ticket_id}/approvals`. Scope `Desk.tickets.CREATE`. Not retried when it
    /// may have been carried out.
    pub fn create(
        &self,
        ticket_id: impl Into<Id>,
        body: &TicketApprovalCreate,
    ) -> CreateTicketApproval {
        let request = self
            .client
            .request(&CREATE)
            .segment(ticket_id.into())
            .json_member("", body);
        CreateTicketApproval(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "approvals"),
            Paging::Whole,
        ))
    }

    /// Updates a ticket approval.
    ///
    /// `PATCH /api/v1/tickets/{ticket_id}/approvals/{approval_id}`. Scope `Desk.tickets.UPDATE`. Not
    /// retried when it may have been carried out.
    pub fn update(
        &self,
        ticket_id: impl Into<Id>,
        approval_id: impl Into<Id>,
        body: &TicketApprovalUpdate,
    ) -> UpdateTicketApproval {
        let request = self
            .client
            .request(&UPDATE)
            .segment(ticket_id.into())
            .segment(approval_id.into())
            .json_member("", body);
        UpdateTicketApproval(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Lists the user's own pending.
    ///
    /// `GET /api/v1/myPendingApprovals`. Scope `Desk.settings.READ`. Retried on transient failures.
    pub fn list_my_pending(&self, department: impl Into<Id>) -> ListMyTicketApprovalPending {
        let mut request = self.client.request(&LIST_MY_PENDING);
        request.set_query("department", department.into());
        ListMyTicketApprovalPending(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }
}

call! {
    /// Returned by [`TicketApprovalsClient::list`](crate::ticket_approvals::TicketApprovalsClient::list).
    ListTicketApprovals => list TicketApproval
}

impl ListTicketApprovals {
    /// The position of the first item in the list. Query parameter `from`, from 0 to 4999, `0` by
    /// default.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 100.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// Query parameter `status`, one of `Approved`, `Rejected`, `Pending`.
    pub fn status(mut self, status: impl Into<TicketApprovalStatus>) -> Self {
        self.0.request_mut().set_query("status", status.into());
        self
    }
}

call! {
    /// Returned by [`TicketApprovalsClient::get`](crate::ticket_approvals::TicketApprovalsClient::get).
    GetTicketApproval => TicketApproval
}

call! {
    /// Returned by [`TicketApprovalsClient::create`](crate::ticket_approvals::TicketApprovalsClient::create).
    CreateTicketApproval => list TicketApproval
}

call! {
    /// Returned by [`TicketApprovalsClient::update`](crate::ticket_approvals::TicketApprovalsClient::update).
    UpdateTicketApproval => TicketApproval
}

call! {
    /// Returned by [`TicketApprovalsClient::list_my_pending`](crate::ticket_approvals::TicketApprovalsClient::list_my_pending).
    ListMyTicketApprovalPending => PendingApprovals
}

impl ListMyTicketApprovalPending {
    /// The position of the first item in the list. Query parameter `from`, from 0 to 4999, `0` by
    /// default.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 100, `10` by default.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// The field that the list is sorted by. Query parameter `sortBy`, one of `createdTime`,
    /// `-createdTime`, where a minus reverses the order.
    pub fn sort_by(mut self, sort_by: impl Into<shared::AccountAttachmentSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }
}

#[non_exhaustive]
pub struct PendingApproval {
    pub id: Option<Id>,
    pub department_name: Option<String>,
    pub requester: Option<shared::AgentRef>,
    /// The number by which people know the ticket; calls take its id.
    pub ticket_number: Option<i64>,
    pub subject: Option<String>,
    pub department_id: Option<Id>,
    pub created_time: Option<DateTime>,
    pub description: Option<String>,
    pub ticket_id: Option<Id>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type PendingApproval {
    "id" => id,
    "departmentName" => department_name,
    "requester" => requester,
    "ticketNumber" => ticket_number,
    "subject" => subject,
    "departmentId" => department_id,
    "createdTime" => created_time,
    "description" => description,
    "ticketId" => ticket_id;
    extra
});

/// Returned by `ticket_approvals().list_my_pending`.
#[non_exhaustive]
pub struct PendingApprovals {
    pub my_pending_approvals: Option<Vec<PendingApproval>>,
    pub assignee: Option<shared::AgentRef>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type PendingApprovals {
    "myPendingApprovals" => my_pending_approvals,
    "assignee" => assignee;
    extra
});

/// Returned by `ticket_approvals().list`, `ticket_approvals().get`, `ticket_approvals().create`
/// and others.
#[non_exhaustive]
pub struct TicketApproval {
    pub id: Option<Id>,
    pub approver: Option<shared::AgentRef>,
    pub requester: Option<shared::AgentRef>,
    pub requested_time: Option<String>,
    pub subject: Option<String>,
    pub description: Option<String>,
    /// One of `Approved`, `Rejected`, `Pending`.
    pub status: Option<TicketApprovalStatus>,
    pub processed_time: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type TicketApproval {
    "id" => id,
    "approver" => approver,
    "requester" => requester,
    "requestedTime" => requested_time,
    "subject" => subject,
    "description" => description,
    "status" => status,
    "processedTime" => processed_time;
    extra
});

/// Sent by `ticket_approvals().create`.
pub struct TicketApprovalCreate {
    /// Required.
    pub approver_ids: Option<Vec<Id>>,
    /// Required.
    pub subject: Option<String>,
    pub description: Option<String>,
    /// One of `Approved`, `Rejected`, `Pending`.
    pub status: Option<TicketApprovalStatus>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl TicketApprovalCreate {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(
        approver_ids: impl IntoIterator<Item = impl Into<Id>>,
        subject: impl Into<String>,
    ) -> Self {
        Self {
            approver_ids: Some(approver_ids.into_iter().map(Into::into).collect()),
            subject: Some(subject.into()),
            ..Self::default()
        }
    }
}

object!(type TicketApprovalCreate {
    "approverIds" => approver_ids,
    "subject" => subject,
    "description" => description,
    "status" => status;
    extra
});

/// Sent by `ticket_approvals().update`.
pub struct TicketApprovalUpdate {
    /// Required, one of `Approved`, `Rejected`, `Pending`.
    pub status: Option<TicketApprovalStatus>,
    pub approver_ids: Option<Vec<Id>>,
    pub subject: Option<String>,
    pub description: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl TicketApprovalUpdate {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(status: impl Into<TicketApprovalStatus>) -> Self {
        Self {
            status: Some(status.into()),
            ..Self::default()
        }
    }
}

object!(type TicketApprovalUpdate {
    "status" => status,
    "approverIds" => approver_ids,
    "subject" => subject,
    "description" => description;
    extra
});

open_enum! {
    /// Sent by `ticket_approvals().list`.
    pub enum TicketApprovalStatus {
        /// `Approved`
        Approved = "Approved",
        /// `Rejected`
        Rejected = "Rejected",
        /// `Pending`
        Pending = "Pending",
    }
}
