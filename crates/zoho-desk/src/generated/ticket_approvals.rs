// Written by `cargo xtask codegen` from xtask/catalog/desk/ticket_approvals.toml; changes belong there.
//! Ticket approvals.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut ticket_approvals = desk.ticket_approvals().list("4876876000000123456").stream();
//! while let Some(ticket_approval) = ticket_approvals.next().await {
//!     println!("{:?}", ticket_approval?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, DateTime, Id, List, Operation, Paging, Request, call, object,
    wire::{self, Other},
    words,
};

use crate::{Desk, shared};

/// `GET /api/v1/tickets/{ticket_id}/approvals`. Scope `Desk.tickets.READ`.
pub static LIST: Operation = Operation::get(
    "desk.ticket_approvals.list",
    "/api/{version}/tickets/{ticket_id}/approvals",
)
.scopes(&["Desk.tickets.READ"]);

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
    /// `GET /api/v1/tickets/{ticket_id}/approvals`. Scope `Desk.tickets.READ`. Comes in pages of up to
    /// 100.
    pub fn list(&self, ticket_id: impl Into<Id>) -> ListCall {
        let request = Request::new(&LIST).segment(ticket_id.into());
        ListCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset {
                origin: 0,
                max: 100,
            },
        ))
    }

    /// Gets a ticket approval.
    ///
    /// `GET /api/v1/tickets/{ticket_id}/approvals/{approval_id}`. Scope `Desk.tickets.READ`.
    pub fn get(
        &self,
        ticket_id: impl Into<Id>,
        approval_id: impl Into<Id>,
    ) -> Call<TicketApproval> {
        let request = Request::new(&GET)
            .segment(ticket_id.into())
            .segment(approval_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Creates a ticket approval.
    ///
    /// `POST /api/v1/tickets/{ticket_id}/approvals`. Scope `Desk.tickets.CREATE`.
    pub fn create(
        &self,
        ticket_id: impl Into<Id>,
        body: &TicketApprovalCreate,
    ) -> List<TicketApproval> {
        let request = Request::new(&CREATE)
            .segment(ticket_id.into())
            .body("application/json", wire::body("", body));
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "approvals"),
            Paging::Whole,
        )
    }

    /// Updates a ticket approval.
    ///
    /// `PATCH /api/v1/tickets/{ticket_id}/approvals/{approval_id}`. Scope `Desk.tickets.UPDATE`.
    pub fn update(
        &self,
        ticket_id: impl Into<Id>,
        approval_id: impl Into<Id>,
        body: &TicketApprovalUpdate,
    ) -> Call<TicketApproval> {
        let request = Request::new(&UPDATE)
            .segment(ticket_id.into())
            .segment(approval_id.into())
            .body("application/json", wire::body("", body));
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Lists the user's own pending.
    ///
    /// `GET /api/v1/myPendingApprovals`. Scope `Desk.settings.READ`.
    pub fn list_my_pending(&self, department: impl Into<Id>) -> ListMyPendingCall {
        let mut request = Request::new(&LIST_MY_PENDING);
        request.set_query("department", department.into());
        ListMyPendingCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }
}

/// What may be set before `ticket_approvals().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<TicketApproval>);

impl ListCall {
    /// From: from 0 to 4999; `0` where it is left out.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// Limit: from 1 to 100.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// Status.
    pub fn status(mut self, status: impl Into<TicketApprovalStatus>) -> Self {
        self.0.request_mut().set_query("status", status.into());
        self
    }
}

call!(ListCall => list TicketApproval);

/// What may be set before `ticket_approvals().list_my_pending` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListMyPendingCall(Call<PendingApprovals>);

impl ListMyPendingCall {
    /// From: from 0 to 4999; `0` where it is left out.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// Limit: from 1 to 100; `10` where it is left out.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// Sort by.
    pub fn sort_by(mut self, sort_by: impl Into<shared::AccountAttachmentSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }
}

call!(ListMyPendingCall => PendingApprovals);

/// Pending approval.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PendingApproval {
    /// Id.
    pub id: Option<Id>,
    /// Department name.
    pub department_name: Option<String>,
    /// Requester.
    pub requester: Option<shared::AgentRef>,
    /// Ticket number.
    pub ticket_number: Option<i64>,
    /// Subject.
    pub subject: Option<String>,
    /// Department id.
    pub department_id: Option<Id>,
    /// Created time.
    pub created_time: Option<DateTime>,
    /// Description.
    pub description: Option<String>,
    /// Ticket id.
    pub ticket_id: Option<Id>,
}

object!(PendingApproval {
    "id" => id,
    "departmentName" => department_name,
    "requester" => requester,
    "ticketNumber" => ticket_number,
    "subject" => subject,
    "departmentId" => department_id,
    "createdTime" => created_time,
    "description" => description,
    "ticketId" => ticket_id
});

/// Pending approvals, of `ticket_approvals().list_my_pending`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PendingApprovals {
    /// My pending approvals.
    pub my_pending_approvals: Option<Vec<PendingApproval>>,
    /// Assignee.
    pub assignee: Option<shared::AgentRef>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(PendingApprovals {
    "myPendingApprovals" => my_pending_approvals,
    "assignee" => assignee;
    other
});

/// Ticket approval, of `ticket_approvals().list`, `ticket_approvals().get`, `ticket_approvals().create`, ….
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TicketApproval {
    /// Id.
    pub id: Option<Id>,
    /// Approver.
    pub approver: Option<shared::AgentRef>,
    /// Requester.
    pub requester: Option<shared::AgentRef>,
    /// Requested time.
    pub requested_time: Option<String>,
    /// Subject.
    pub subject: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Status.
    pub status: Option<TicketApprovalStatus>,
    /// Processed time.
    pub processed_time: Option<String>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(TicketApproval {
    "id" => id,
    "approver" => approver,
    "requester" => requester,
    "requestedTime" => requested_time,
    "subject" => subject,
    "description" => description,
    "status" => status,
    "processedTime" => processed_time;
    other
});

/// Ticket approval create, of `ticket_approvals().create`.
#[derive(Clone, Default, PartialEq)]
pub struct TicketApprovalCreate {
    /// Approver ids; has to be sent.
    pub approver_ids: Option<Vec<Id>>,
    /// Subject; has to be sent.
    pub subject: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Status.
    pub status: Option<TicketApprovalStatus>,
}

impl TicketApprovalCreate {
    /// With what has to be sent; the rest is left out.
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

object!(TicketApprovalCreate {
    "approverIds" => approver_ids,
    "subject" => subject,
    "description" => description,
    "status" => status
});

/// Ticket approval update, of `ticket_approvals().update`.
#[derive(Clone, Default, PartialEq)]
pub struct TicketApprovalUpdate {
    /// Status; has to be sent.
    pub status: Option<TicketApprovalStatus>,
    /// Approver ids.
    pub approver_ids: Option<Vec<Id>>,
    /// Subject.
    pub subject: Option<String>,
    /// Description.
    pub description: Option<String>,
}

impl TicketApprovalUpdate {
    /// With what has to be sent; the rest is left out.
    #[must_use]
    pub fn new(status: impl Into<TicketApprovalStatus>) -> Self {
        Self {
            status: Some(status.into()),
            ..Self::default()
        }
    }
}

object!(TicketApprovalUpdate {
    "status" => status,
    "approverIds" => approver_ids,
    "subject" => subject,
    "description" => description
});

words! {
    /// Ticket approval status.
    pub enum TicketApprovalStatus {
        /// `Approved`
        Approved = "Approved",
        /// `Rejected`
        Rejected = "Rejected",
        /// `Pending`
        Pending = "Pending",
    }
}
