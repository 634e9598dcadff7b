// Written by `cargo xtask codegen` from xtask/catalog/desk/shared.toml; changes belong there.
//! Enumerations.

use zoho_http::words;

words! {
    pub enum AccountAttachmentSortBy {
        /// `createdTime`
        CreatedTime = "createdTime",
        /// `-createdTime`
        CreatedTimeDescending = "-createdTime",
    }
}

words! {
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

words! {
    pub enum AccountSlaStatus {
        /// `ACTIVE`
        Active = "ACTIVE",
        /// `INACTIVE`
        Inactive = "INACTIVE",
    }
}

words! {
    pub enum AccountTimeEntryOrderBy {
        /// `ASC`
        Asc = "ASC",
        /// `DESC`
        Desc = "DESC",
    }
}

words! {
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

words! {
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

words! {
    pub enum AgentSortOrder {
        /// `asc`
        Asc = "asc",
        /// `desc`
        Desc = "desc",
    }
}

words! {
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

words! {
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

words! {
    pub enum ChannelType {
        /// `SYSTEM`
        System = "SYSTEM",
        /// `INTEGRATION`
        Integration = "INTEGRATION",
        /// `INSTANT_MESSAGE`
        InstantMessage = "INSTANT_MESSAGE",
    }
}

words! {
    pub enum ChatStatus {
        /// `ONLINE`
        Online = "ONLINE",
        /// `OFFLINE`
        Offline = "OFFLINE",
    }
}

words! {
    pub enum CommentSortBy {
        /// `commentedTime`
        CommentedTime = "commentedTime",
        /// `-commentedTime`
        CommentedTimeDescending = "-commentedTime",
    }
}

words! {
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

words! {
    pub enum CommunityTopicsSortBy {
        /// `createdTime`
        CreatedTime = "createdTime",
        /// `modifiedTime`
        ModifiedTime = "modifiedTime",
    }
}

words! {
    pub enum CommunityTopicsSortOrder {
        /// `ascending`
        Ascending = "ascending",
        /// `descending`
        Descending = "descending",
    }
}

words! {
    pub enum ContentType {
        /// `plainText`
        PlainText = "plainText",
        /// `html`
        Html = "html",
    }
}

words! {
    pub enum ContractStatus {
        /// `ACTIVE`
        Active = "ACTIVE",
        /// `EXPIRED`
        Expired = "EXPIRED",
        /// `FUTURE`
        Future = "FUTURE",
    }
}

words! {
    pub enum DepartmentStatus {
        /// `ACTIVE`
        Active = "ACTIVE",
        /// `DISABLED`
        Disabled = "DISABLED",
    }
}

words! {
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

words! {
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

words! {
    pub enum FileSize {
        /// `ACTUAL`
        Actual = "ACTUAL",
        /// `THUMBNAIL`
        Thumbnail = "THUMBNAIL",
    }
}

words! {
    pub enum FollowedKind {
        /// `tickets`
        Tickets = "tickets",
        /// `contacts`
        Contacts = "contacts",
        /// `accounts`
        Accounts = "accounts",
    }
}

words! {
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

words! {
    pub enum MappingType {
        /// `PRIMARY`
        Primary = "PRIMARY",
        /// `SECONDARY`
        Secondary = "SECONDARY",
    }
}

words! {
    pub enum MyDepartmentChatStatus {
        /// `AVAILABLE`
        Available = "AVAILABLE",
        /// `DISABLED`
        Disabled = "DISABLED",
        /// `NOT_CREATED`
        NotCreated = "NOT_CREATED",
    }
}

words! {
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

words! {
    pub enum ReplyDirection {
        /// `in`
        In = "in",
        /// `out`
        Out = "out",
    }
}

words! {
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

words! {
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

words! {
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

words! {
    pub enum Sentiment {
        /// `NEUTRAL`
        Neutral = "NEUTRAL",
        /// `NEGATIVE`
        Negative = "NEGATIVE",
        /// `POSITIVE`
        Positive = "POSITIVE",
    }
}

words! {
    pub enum SharedDepartmentType {
        /// `READ_ONLY`
        ReadOnly = "READ_ONLY",
        /// `READ_WRITE`
        ReadWrite = "READ_WRITE",
        /// `RESTRICTED_ACCESS`
        RestrictedAccess = "RESTRICTED_ACCESS",
    }
}

words! {
    pub enum SkillsInfoMappingType {
        /// `SYSTEM`
        System = "SYSTEM",
        /// `USER`
        User = "USER",
    }
}

words! {
    pub enum StatusType {
        /// `Open`
        Open = "Open",
        /// `Closed`
        Closed = "Closed",
        /// `On Hold`
        OnHold = "On Hold",
    }
}

words! {
    pub enum SupportPlanStatus {
        /// `ACTIVE`
        Active = "ACTIVE",
        /// `DISCONTINUED`
        Discontinued = "DISCONTINUED",
    }
}

words! {
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

words! {
    pub enum TaskTimeEntryMode {
        /// `MANUAL`
        Manual = "MANUAL",
        /// `AUTO`
        Auto = "AUTO",
    }
}

words! {
    pub enum ThreadActionKind {
        /// `send`
        Send = "send",
        /// `update`
        Update = "update",
        /// `delete`
        Delete = "delete",
    }
}

words! {
    pub enum ThreadVisibility {
        /// `public`
        Public = "public",
        /// `private`
        Private = "private",
    }
}

words! {
    pub enum TimeEntryBillStatus {
        /// `nonBillable`
        NonBillable = "nonBillable",
        /// `billable`
        Billable = "billable",
        /// `billed`
        Billed = "billed",
    }
}

words! {
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

words! {
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

words! {
    pub enum TimerState {
        /// `RUNNING`
        Running = "RUNNING",
        /// `PAUSED`
        Paused = "PAUSED",
        /// `INIT`
        Init = "INIT",
    }
}

words! {
    pub enum UserType {
        /// `AGENT`
        Agent = "AGENT",
        /// `END_USER`
        EndUser = "END_USER",
    }
}

words! {
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
