// Written by `cargo xtask codegen` from desk/v1/shared.toml of the catalogue; changes belong there.
//! Enumerations.

use zoho_types::open_enum;

open_enum! {
    pub enum AccountAttachmentSortBy {
        /// `createdTime`
        CreatedTime = "createdTime",
        /// `-createdTime`
        CreatedTimeDescending = "-createdTime",
    }
}

open_enum! {
    pub enum AccountInclude {
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
        /// `isRead`
        IsRead = "isRead",
    }
}

open_enum! {
    pub enum AccountSlaStatus {
        /// `ACTIVE`
        Active = "ACTIVE",
        /// `INACTIVE`
        Inactive = "INACTIVE",
    }
}

open_enum! {
    pub enum AccountTimeEntryOrderBy {
        /// `ASC`
        Asc = "ASC",
        /// `DESC`
        Desc = "DESC",
    }
}

open_enum! {
    pub enum AgentCreateStatus {
        /// `ACTIVE`
        Active = "ACTIVE",
        /// `DISABLED`
        Disabled = "DISABLED",
        /// `DELETED`
        Deleted = "DELETED",
        /// `IMPORTED`
        Imported = "IMPORTED",
    }
}

open_enum! {
    pub enum AgentProfileType {
        /// `ADMIN`
        Admin = "ADMIN",
        /// `STANDARD`
        Standard = "STANDARD",
        /// `LIGHT`
        Light = "LIGHT",
        /// `CUSTOM`
        Custom = "CUSTOM",
        /// `PORTAL`
        Portal = "PORTAL",
    }
}

open_enum! {
    pub enum AgentSortOrder {
        /// `asc`
        Asc = "asc",
        /// `desc`
        Desc = "desc",
    }
}

open_enum! {
    pub enum AuthorType {
        /// `END_USER`
        EndUser = "END_USER",
        /// `AGENT`
        Agent = "AGENT",
        /// `TEAM`
        Team = "TEAM",
        /// `TICKET`
        Ticket = "TICKET",
        /// `ACTIVITY`
        Activity = "ACTIVITY",
    }
}

open_enum! {
    pub enum BillingType {
        /// `FIXED_COST_FOR_TICKETS`
        FixedCostForTickets = "FIXED_COST_FOR_TICKETS",
        /// `FIXED_COST_FOR_AGENTS`
        FixedCostForAgents = "FIXED_COST_FOR_AGENTS",
        /// `SPECIFIC_COST_PER_PROFILE`
        SpecificCostPerProfile = "SPECIFIC_COST_PER_PROFILE",
        /// `SPECIFIC_COST_PER_AGENT`
        SpecificCostPerAgent = "SPECIFIC_COST_PER_AGENT",
    }
}

open_enum! {
    pub enum ChannelType {
        /// `SYSTEM`
        System = "SYSTEM",
        /// `INTEGRATION`
        Integration = "INTEGRATION",
        /// `INSTANT_MESSAGE`
        InstantMessage = "INSTANT_MESSAGE",
    }
}

open_enum! {
    pub enum ChatStatus {
        /// `ONLINE`
        Online = "ONLINE",
        /// `OFFLINE`
        Offline = "OFFLINE",
    }
}

open_enum! {
    pub enum CommentSortBy {
        /// `commentedTime`
        CommentedTime = "commentedTime",
        /// `-commentedTime`
        CommentedTimeDescending = "-commentedTime",
    }
}

open_enum! {
    pub enum CommunityCommentType {
        /// `QUESTION`
        Question = "QUESTION",
        /// `IDEA`
        Idea = "IDEA",
        /// `ANNOUNCEMENT`
        Announcement = "ANNOUNCEMENT",
        /// `PROBLEM`
        Problem = "PROBLEM",
        /// `DISCUSSION`
        Discussion = "DISCUSSION",
    }
}

open_enum! {
    pub enum CommunityTopicsSortBy {
        /// `createdTime`
        CreatedTime = "createdTime",
        /// `modifiedTime`
        ModifiedTime = "modifiedTime",
    }
}

open_enum! {
    pub enum CommunityTopicsSortOrder {
        /// `ascending`
        Ascending = "ascending",
        /// `descending`
        Descending = "descending",
    }
}

open_enum! {
    pub enum ContentType {
        /// `plainText`
        PlainText = "plainText",
        /// `html`
        Html = "html",
    }
}

open_enum! {
    pub enum ContractStatus {
        /// `ACTIVE`
        Active = "ACTIVE",
        /// `EXPIRED`
        Expired = "EXPIRED",
        /// `FUTURE`
        Future = "FUTURE",
    }
}

open_enum! {
    pub enum DepartmentStatus {
        /// `ACTIVE`
        Active = "ACTIVE",
        /// `DISABLED`
        Disabled = "DISABLED",
    }
}

open_enum! {
    pub enum ErrorCode {
        /// `UNPROCESSABLE_ENTITY`
        UnprocessableEntity = "UNPROCESSABLE_ENTITY",
        /// `UNAUTHORIZED`
        Unauthorized = "UNAUTHORIZED",
        /// `FORBIDDEN`
        Forbidden = "FORBIDDEN",
        /// `INVALID_DATA`
        InvalidData = "INVALID_DATA",
        /// `SCHEDULED`
        Scheduled = "SCHEDULED",
        /// `SUCCESS`
        Success = "SUCCESS",
    }
}

open_enum! {
    pub enum FieldName {
        /// `firstName`
        FirstName = "firstName",
        /// `lastName`
        LastName = "lastName",
        /// `emailId`
        EmailId = "emailId",
        /// `name`
        Name = "name",
    }
}

open_enum! {
    pub enum FileSize {
        /// `ACTUAL`
        Actual = "ACTUAL",
        /// `THUMBNAIL`
        Thumbnail = "THUMBNAIL",
    }
}

open_enum! {
    pub enum FollowedKind {
        /// `tickets`
        Tickets = "tickets",
        /// `contacts`
        Contacts = "contacts",
        /// `accounts`
        Accounts = "accounts",
    }
}

open_enum! {
    pub enum ForumStatus {
        /// `NOSTATUS`
        Nostatus = "NOSTATUS",
        /// `NEEDMOREINFO`
        Needmoreinfo = "NEEDMOREINFO",
        /// `WORKINGONIT`
        Workingonit = "WORKINGONIT",
        /// `ANSWERED`
        Answered = "ANSWERED",
        /// `UNANSWERED`
        Unanswered = "UNANSWERED",
        /// `MAYBELATER`
        Maybelater = "MAYBELATER",
        /// `UNDERREVIEW`
        Underreview = "UNDERREVIEW",
        /// `IMPLEMENTED`
        Implemented = "IMPLEMENTED",
        /// `WILLNOTIMPLEMENT`
        Willnotimplement = "WILLNOTIMPLEMENT",
        /// `NOTAPROBLEM`
        Notaproblem = "NOTAPROBLEM",
        /// `TEMPORARYFIX`
        Temporaryfix = "TEMPORARYFIX",
        /// `ANALYZING`
        Analyzing = "ANALYZING",
        /// `SOLVED`
        Solved = "SOLVED",
        /// `UNSOLVED`
        Unsolved = "UNSOLVED",
        /// `MOSTVOTED`
        Mostvoted = "MOSTVOTED",
        /// `INPROGRESS`
        Inprogress = "INPROGRESS",
    }
}

open_enum! {
    pub enum MappingType {
        /// `PRIMARY`
        Primary = "PRIMARY",
        /// `SECONDARY`
        Secondary = "SECONDARY",
    }
}

open_enum! {
    pub enum MyDepartmentChatStatus {
        /// `AVAILABLE`
        Available = "AVAILABLE",
        /// `DISABLED`
        Disabled = "DISABLED",
        /// `NOT_CREATED`
        NotCreated = "NOT_CREATED",
    }
}

open_enum! {
    pub enum ReplyContentType {
        /// `html`
        Html = "html",
        /// `plainText`
        PlainText = "plainText",
        /// `text/plain`
        TextPlain = "text/plain",
        /// `text/html`
        TextHtml = "text/html",
    }
}

open_enum! {
    pub enum ReplyDirection {
        /// `in`
        In = "in",
        /// `out`
        Out = "out",
    }
}

open_enum! {
    pub enum RequestChargeType {
        /// `Customer Service`
        CustomerService = "Customer Service",
        /// `Upgrade Request`
        UpgradeRequest = "Upgrade Request",
        /// `Product Consultation`
        ProductConsultation = "Product Consultation",
        /// `Support and Maintenance`
        SupportAndMaintenance = "Support and Maintenance",
    }
}

open_enum! {
    pub enum RolePermissionType {
        /// `AgentPublic`
        AgentPublic = "AgentPublic",
        /// `AgentPersonal`
        AgentPersonal = "AgentPersonal",
        /// `AgentTeamPersonal`
        AgentTeamPersonal = "AgentTeamPersonal",
        /// `Admin`
        Admin = "Admin",
        /// `Custom`
        Custom = "Custom",
        /// `Light`
        Light = "Light",
    }
}

open_enum! {
    pub enum SentReplyStatus {
        /// `SUCCESS`
        Success = "SUCCESS",
        /// `PENDING`
        Pending = "PENDING",
        /// `FAILED`
        Failed = "FAILED",
        /// `DRAFT`
        Draft = "DRAFT",
    }
}

open_enum! {
    pub enum Sentiment {
        /// `NEUTRAL`
        Neutral = "NEUTRAL",
        /// `NEGATIVE`
        Negative = "NEGATIVE",
        /// `POSITIVE`
        Positive = "POSITIVE",
    }
}

open_enum! {
    pub enum SharedDepartmentType {
        /// `READ_ONLY`
        ReadOnly = "READ_ONLY",
        /// `READ_WRITE`
        ReadWrite = "READ_WRITE",
        /// `RESTRICTED_ACCESS`
        RestrictedAccess = "RESTRICTED_ACCESS",
    }
}

open_enum! {
    pub enum SkillsInfoMappingType {
        /// `SYSTEM`
        System = "SYSTEM",
        /// `USER`
        User = "USER",
    }
}

open_enum! {
    pub enum StatusType {
        /// `Open`
        Open = "Open",
        /// `Closed`
        Closed = "Closed",
        /// `On Hold`
        OnHold = "On Hold",
    }
}

open_enum! {
    pub enum SupportPlanStatus {
        /// `ACTIVE`
        Active = "ACTIVE",
        /// `DISCONTINUED`
        Discontinued = "DISCONTINUED",
    }
}

open_enum! {
    pub enum SupportType {
        /// `UNLIMITED_SUPPORT`
        UnlimitedSupport = "UNLIMITED_SUPPORT",
        /// `HOURS`
        Hours = "HOURS",
        /// `TICKETS`
        Tickets = "TICKETS",
        /// `PRICE`
        Price = "PRICE",
    }
}

open_enum! {
    pub enum TaskTimeEntryMode {
        /// `MANUAL`
        Manual = "MANUAL",
        /// `AUTO`
        Auto = "AUTO",
    }
}

open_enum! {
    pub enum ThreadActionKind {
        /// `send`
        Send = "send",
        /// `update`
        Update = "update",
        /// `delete`
        Delete = "delete",
    }
}

open_enum! {
    pub enum ThreadVisibility {
        /// `public`
        Public = "public",
        /// `private`
        Private = "private",
    }
}

open_enum! {
    pub enum TimeEntryBillStatus {
        /// `nonBillable`
        NonBillable = "nonBillable",
        /// `billable`
        Billable = "billable",
        /// `billed`
        Billed = "billed",
    }
}

open_enum! {
    pub enum TimeEntryModule {
        /// `tickets`
        Tickets = "tickets",
        /// `tasks`
        Tasks = "tasks",
        /// `calls`
        Calls = "calls",
        /// `events`
        Events = "events",
    }
}

open_enum! {
    pub enum TimerAction {
        /// `START`
        Start = "START",
        /// `STOP`
        Stop = "STOP",
        /// `PAUSE`
        Pause = "PAUSE",
        /// `RESUME`
        Resume = "RESUME",
    }
}

open_enum! {
    pub enum TimerState {
        /// `RUNNING`
        Running = "RUNNING",
        /// `PAUSED`
        Paused = "PAUSED",
        /// `INIT`
        Init = "INIT",
    }
}

open_enum! {
    pub enum UserType {
        /// `AGENT`
        Agent = "AGENT",
        /// `END_USER`
        EndUser = "END_USER",
    }
}

open_enum! {
    pub enum ZohoCrmContactType {
        /// `new`
        New = "new",
        /// `potentials`
        Potentials = "potentials",
        /// `customers`
        Customers = "customers",
        /// `contacts`
        Contacts = "contacts",
        /// `leads`
        Leads = "leads",
    }
}
