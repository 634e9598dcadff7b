// Written by `cargo xtask codegen` from desk/v1/shared.toml of the catalogue; changes belong there.
//! Enumerations.

use zoho_http::words;

words! {
    /// Account attachment sort by, for `account_attachments().list`, `article_feedbacks().list`,
    /// `article_feedbacks().list_by_translation`, ….
    pub enum AccountAttachmentSortBy {
        /// `createdTime`
        CreatedTime = "createdTime",
        /// `-createdTime`
        CreatedTimeDescending = "-createdTime",
    }
}

words! {
    /// Account include, for `accounts().list_tickets`, `ticket_tags().list_tickets`.
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
    /// Account SLA status, for `account_slas().list`, `business_hours().list`,
    /// `direct_assignment_rules().list`, ….
    pub enum AccountSlaStatus {
        /// `ACTIVE`
        Active = "ACTIVE",
        /// `INACTIVE`
        Inactive = "INACTIVE",
    }
}

words! {
    /// Account time entry order by, for `account_time_entries().list`, `agent_time_entries().list`,
    /// `contact_time_entries().list`, ….
    pub enum AccountTimeEntryOrderBy {
        /// `ASC`
        Asc = "ASC",
        /// `DESC`
        Desc = "DESC",
    }
}

words! {
    /// Agent create status.
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
    /// Agent profile type.
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
    /// Agent sort order, for `agents().list`, `departments().list_agents`,
    /// `departments().list_associable_agents`.
    pub enum AgentSortOrder {
        /// `asc`
        Asc = "asc",
        /// `desc`
        Desc = "desc",
    }
}

words! {
    /// Author type.
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
    /// Billing type, for `ticket_time_entries().list_by_billing_type`.
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
    /// Channel type.
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
    /// Chat status.
    pub enum ChatStatus {
        /// `ONLINE`
        Online = "ONLINE",
        /// `OFFLINE`
        Offline = "OFFLINE",
    }
}

words! {
    /// Comment sort by, for `account_comments().list`, `article_comments().list`,
    /// `article_comments().list_moderated`, ….
    pub enum CommentSortBy {
        /// `commentedTime`
        CommentedTime = "commentedTime",
        /// `-commentedTime`
        CommentedTimeDescending = "-commentedTime",
    }
}

words! {
    /// Community comment type, for `community_comments().count`, `community_topics().list`,
    /// `community_topics().search`, ….
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
    /// Community topics sort by, for `community_topics().list`, `community_topics().search`,
    /// `community_topics().list_my_drafts`.
    pub enum CommunityTopicsSortBy {
        /// `createdTime`
        CreatedTime = "createdTime",
        /// `modifiedTime`
        ModifiedTime = "modifiedTime",
    }
}

words! {
    /// Community topics sort order.
    pub enum CommunityTopicsSortOrder {
        /// `ascending`
        Ascending = "ascending",
        /// `descending`
        Descending = "descending",
    }
}

words! {
    /// Content type.
    pub enum ContentType {
        /// `plainText`
        PlainText = "plainText",
        /// `html`
        Html = "html",
    }
}

words! {
    /// Contract status, for `accounts().list_contracts`.
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
    /// Department status, for `departments().list_agents`, `departments().list_associable_agents`.
    pub enum DepartmentStatus {
        /// `ACTIVE`
        Active = "ACTIVE",
        /// `DISABLED`
        Disabled = "DISABLED",
    }
}

words! {
    /// Error code.
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
    /// Field name, for `agents().list`, `departments().list_agents`,
    /// `departments().list_associable_agents`.
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
    /// File size, for `agents().download_photo`, `departments().download_logo`,
    /// `organizations().download_favicon`, ….
    pub enum FileSize {
        /// `ACTUAL`
        Actual = "ACTUAL",
        /// `THUMBNAIL`
        Thumbnail = "THUMBNAIL",
    }
}

words! {
    /// Followed kind, for `skills().list_criteria_fields`.
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
    /// Forum status.
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
    /// Mapping type.
    pub enum MappingType {
        /// `PRIMARY`
        Primary = "PRIMARY",
        /// `SECONDARY`
        Secondary = "SECONDARY",
    }
}

words! {
    /// My department chat status.
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
    /// Reply content type.
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
    /// Reply direction.
    pub enum ReplyDirection {
        /// `in`
        In = "in",
        /// `out`
        Out = "out",
    }
}

words! {
    /// Request charge type.
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
    /// Role permission type.
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
    /// Sent reply status.
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
    /// Sentiment.
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
    /// Shared department type.
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
    /// Skills info mapping type.
    pub enum SkillsInfoMappingType {
        /// `SYSTEM`
        System = "SYSTEM",
        /// `USER`
        User = "USER",
    }
}

words! {
    /// Status type.
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
    /// Support plan status, for `support_plans().list`.
    pub enum SupportPlanStatus {
        /// `ACTIVE`
        Active = "ACTIVE",
        /// `DISCONTINUED`
        Discontinued = "DISCONTINUED",
    }
}

words! {
    /// Support type.
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
    /// Task time entry mode.
    pub enum TaskTimeEntryMode {
        /// `MANUAL`
        Manual = "MANUAL",
        /// `AUTO`
        Auto = "AUTO",
    }
}

words! {
    /// Thread action kind.
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
    /// Thread visibility.
    pub enum ThreadVisibility {
        /// `public`
        Public = "public",
        /// `private`
        Private = "private",
    }
}

words! {
    /// Time entry bill status, for `account_time_entries().list`,
    /// `account_time_entries().get_summation`, `agent_time_entries().list`, ….
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
    /// Time entry module, for `account_time_entries().list`, `account_time_entries().get_summation`,
    /// `agent_time_entries().list`, ….
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
    /// Timer action, for `task_timers().set_state`, `ticket_timers().set_state`.
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
    /// Timer state.
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
    /// User type, for `community_categories().list_followers`, `community_topics().list_followers`,
    /// `community_topics().list_participants`, ….
    pub enum UserType {
        /// `AGENT`
        Agent = "AGENT",
        /// `END_USER`
        EndUser = "END_USER",
    }
}

words! {
    /// Zoho CRM contact type.
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
