// Written by `cargo xtask codegen` from xtask/catalog/desk/tickets.toml; changes belong there.
//! Enumerations.

use zoho_http::open_enum;

open_enum! {
    /// Dept sharing type.
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
    /// Ticket creation type.
    pub enum TicketCreationType {
        /// `sendAsEmail`
        SendAsEmail = "sendAsEmail",
        /// `clone`
        Clone = "clone",
    }
}

open_enum! {
    /// Ticket field, for `tickets().count_by_field_values`.
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
    /// Ticket include, for `tickets().list`, `tickets().get`, `tickets().list_archived`, ….
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
    /// Ticket sort by, for `tickets().list`, `tickets().search`, `tickets().list_by_contact`, ….
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
    /// Ticket status type value.
    pub enum TicketStatusTypeValue {
        /// `OPEN`
        Open = "OPEN",
        /// `ONHOLD`
        Onhold = "ONHOLD",
        /// `CLOSED`
        Closed = "CLOSED",
    }
}
