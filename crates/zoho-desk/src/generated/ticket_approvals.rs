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
    Call, Client, DateTime, ExtraFields, Id, List, Operation, Paging, call, object, open_enum, wire,
};

use crate::{Desk, shared};

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

/// Ticket approvals.
///
/// From [`Desk::ticket_approvals`](crate::Desk::ticket_approvals); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
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
    /// 100. Where items are removed while it is read, as many others can be missed. Repeated when it
    /// fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list(&self, ticket_id: impl Into<Id>) -> ListCall {
        let request = self.client.request(&LIST).segment(ticket_id.into());
        ListCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Gets a ticket approval.
    ///
    /// `GET /api/v1/tickets/{ticket_id}/approvals/{approval_id}`. Scope `Desk.tickets.READ`. Repeated
    /// when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get(
        &self,
        ticket_id: impl Into<Id>,
        approval_id: impl Into<Id>,
    ) -> Call<TicketApproval> {
        let request = self
            .client
            .request(&GET)
            .segment(ticket_id.into())
            .segment(approval_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Creates a ticket approval.
    ///
    /// `POST /api/v1/tickets/{ticket_id}/approvals`. Scope `Desk.tickets.CREATE`. Not repeated by
    /// itself when it may have been carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn create(
        &self,
        ticket_id: impl Into<Id>,
        body: &TicketApprovalCreate,
    ) -> List<TicketApproval> {
        let request = self
            .client
            .request(&CREATE)
            .segment(ticket_id.into())
            .json_member("", body);
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "approvals"),
            Paging::Whole,
        )
    }

    /// Updates a ticket approval.
    ///
    /// `PATCH /api/v1/tickets/{ticket_id}/approvals/{approval_id}`. Scope `Desk.tickets.UPDATE`. Not
    /// repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn update(
        &self,
        ticket_id: impl Into<Id>,
        approval_id: impl Into<Id>,
        body: &TicketApprovalUpdate,
    ) -> Call<TicketApproval> {
        let request = self
            .client
            .request(&UPDATE)
            .segment(ticket_id.into())
            .segment(approval_id.into())
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Lists the user's own pending.
    ///
    /// `GET /api/v1/myPendingApprovals`. Scope `Desk.settings.READ`. Repeated when it fails on the
    /// way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list_my_pending(&self, department: impl Into<Id>) -> ListMyPendingCall {
        let mut request = self.client.request(&LIST_MY_PENDING);
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
    /// The place of the first one that comes, from 0 to 4999; `0` where it is left out. Query
    /// parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// How many come at a time, from 1 to 100. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// One of `Approved`, `Rejected`, `Pending`. Query parameter `status`.
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
    /// The place of the first one that comes, from 0 to 4999; `0` where it is left out. Query
    /// parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// How many come at a time, from 1 to 100; `10` where it is left out. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// What the list is ordered by: `createdTime`, `-createdTime`; a minus turns the order around.
    /// Query parameter `sortBy`.
    pub fn sort_by(mut self, sort_by: impl Into<shared::AccountAttachmentSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }
}

call!(ListMyPendingCall => PendingApprovals);

/// Pending approval.
#[non_exhaustive]
pub struct PendingApproval {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `departmentName`: text.
    pub department_name: Option<String>,
    /// `requester`: an object.
    pub requester: Option<shared::AgentRef>,
    /// `ticketNumber`: the number that people know the ticket by; calls take its id.
    pub ticket_number: Option<i64>,
    /// `subject`: text.
    pub subject: Option<String>,
    /// `departmentId`: the id of a department.
    pub department_id: Option<Id>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `description`: text.
    pub description: Option<String>,
    /// `ticketId`: the id of a ticket.
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

/// Pending approvals, from `ticket_approvals().list_my_pending`.
#[non_exhaustive]
pub struct PendingApprovals {
    /// `myPendingApprovals`: a list.
    pub my_pending_approvals: Option<Vec<PendingApproval>>,
    /// `assignee`: an object.
    pub assignee: Option<shared::AgentRef>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type PendingApprovals {
    "myPendingApprovals" => my_pending_approvals,
    "assignee" => assignee;
    extra
});

/// Ticket approval, from `ticket_approvals().list`, `ticket_approvals().get`,
/// `ticket_approvals().create`, ….
#[non_exhaustive]
pub struct TicketApproval {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `approver`: an object.
    pub approver: Option<shared::AgentRef>,
    /// `requester`: an object.
    pub requester: Option<shared::AgentRef>,
    /// `requestedTime`: text.
    pub requested_time: Option<String>,
    /// `subject`: text.
    pub subject: Option<String>,
    /// `description`: text.
    pub description: Option<String>,
    /// `status`: one of `Approved`, `Rejected`, `Pending`.
    pub status: Option<TicketApprovalStatus>,
    /// `processedTime`: text.
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

/// Ticket approval create, for `ticket_approvals().create`.
pub struct TicketApprovalCreate {
    /// `approverIds`: one or more ids; has to be sent.
    pub approver_ids: Option<Vec<Id>>,
    /// `subject`: text; has to be sent.
    pub subject: Option<String>,
    /// `description`: text.
    pub description: Option<String>,
    /// `status`: one of `Approved`, `Rejected`, `Pending`.
    pub status: Option<TicketApprovalStatus>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
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

object!(type TicketApprovalCreate {
    "approverIds" => approver_ids,
    "subject" => subject,
    "description" => description,
    "status" => status;
    extra
});

/// Ticket approval update, for `ticket_approvals().update`.
pub struct TicketApprovalUpdate {
    /// `status`: one of `Approved`, `Rejected`, `Pending`; has to be sent.
    pub status: Option<TicketApprovalStatus>,
    /// `approverIds`: one or more ids.
    pub approver_ids: Option<Vec<Id>>,
    /// `subject`: text.
    pub subject: Option<String>,
    /// `description`: text.
    pub description: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
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

object!(type TicketApprovalUpdate {
    "status" => status,
    "approverIds" => approver_ids,
    "subject" => subject,
    "description" => description;
    extra
});

open_enum! {
    /// Ticket approval status, for `ticket_approvals().list`.
    pub enum TicketApprovalStatus {
        /// `Approved`
        Approved = "Approved",
        /// `Rejected`
        Rejected = "Rejected",
        /// `Pending`
        Pending = "Pending",
    }
}
