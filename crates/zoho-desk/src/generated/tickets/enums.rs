// Written by `cargo xtask codegen` from desk/v1/tickets.toml of the catalogue; changes belong there.
//! Enumerations.

use zoho_types::open_enum;

open_enum! {
    pub enum DeptSharingType {
        /// `NO_SHARING`
        NoSharing = "NO_SHARING",
        /// `READ_ONLY`
        ReadOnly = "READ_ONLY",
        /// `READ_WRITE`
        ReadWrite = "READ_WRITE",
        /// `RESTRICTED_ACCESS`
        RestrictedAccess = "RESTRICTED_ACCESS",
    }
}

open_enum! {
    pub enum TicketCreationType {
        /// `sendAsEmail`
        SendAsEmail = "sendAsEmail",
        /// `clone`
        Clone = "clone",
    }
}

open_enum! {
    /// Sent by `tickets().count_by_field_values`.
    pub enum TicketField {
        /// `statusType`
        StatusType = "statusType",
        /// `status`
        Status = "status",
        /// `priority`
        Priority = "priority",
        /// `channel`
        Channel = "channel",
        /// `spam`
        Spam = "spam",
        /// `overDue`
        OverDue = "overDue",
        /// `escalated`
        Escalated = "escalated",
    }
}

open_enum! {
    /// Sent by `tickets().list`, `tickets().get`, `tickets().list_archived` and others.
    pub enum TicketInclude {
        /// `contacts`
        Contacts = "contacts",
        /// `products`
        Products = "products",
        /// `departments`
        Departments = "departments",
        /// `team`
        Team = "team",
        /// `assignee`
        Assignee = "assignee",
        /// `contract`
        Contract = "contract",
        /// `isRead`
        IsRead = "isRead",
        /// `skills`
        Skills = "skills",
    }
}

open_enum! {
    /// Sent by `tickets().list`, `tickets().search`, `tickets().list_by_contact` and others.
    pub enum TicketSortBy {
        /// `dueDate`
        DueDate = "dueDate",
        /// `createdTime`
        CreatedTime = "createdTime",
        /// `recentThread`
        RecentThread = "recentThread",
        /// `-createdTime`
        CreatedTimeDescending = "-createdTime",
        /// `modifiedTime`
        ModifiedTime = "modifiedTime",
        /// `-modifiedTime`
        ModifiedTimeDescending = "-modifiedTime",
        /// `relevance`
        Relevance = "relevance",
        /// `-relevance`
        RelevanceDescending = "-relevance",
        /// `customerResponseTime`
        CustomerResponseTime = "customerResponseTime",
        /// `-customerResponseTime`
        CustomerResponseTimeDescending = "-customerResponseTime",
    }
}

open_enum! {
    pub enum TicketStatusTypeValue {
        /// `OPEN`
        Open = "OPEN",
        /// `ONHOLD`
        Onhold = "ONHOLD",
        /// `CLOSED`
        Closed = "CLOSED",
    }
}
