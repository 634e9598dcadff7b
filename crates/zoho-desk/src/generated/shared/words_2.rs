// Written by `cargo xtask codegen` from xtask/catalog/desk/shared.toml; changes belong there.
//! Enumerations.

use zoho_http::words;

words! {
    /// Reply status.
    pub enum ReplyStatus {
        /// `ACCEPTED`
        Accepted = "ACCEPTED",
        /// `CHANNEL_INACTIVE`
        ChannelInactive = "CHANNEL_INACTIVE",
        /// `CHANNEL_REVOKED`
        ChannelRevoked = "CHANNEL_REVOKED",
        /// `SESSION_ENDED`
        SessionEnded = "SESSION_ENDED",
        /// `SESSION_BLOCKED`
        SessionBlocked = "SESSION_BLOCKED",
        /// `SESSION_EXPIRED`
        SessionExpired = "SESSION_EXPIRED",
        /// `UNASSIGNED`
        Unassigned = "UNASSIGNED",
        /// `NOT_AN_ASSIGNEE`
        NotAnAssignee = "NOT_AN_ASSIGNEE",
        /// `CREDIT_EXHAUSTED`
        CreditExhausted = "CREDIT_EXHAUSTED",
        /// `ACCESSTOKEN_EXPIRED`
        AccesstokenExpired = "ACCESSTOKEN_EXPIRED",
        /// `PERMISSION_REVOKED`
        PermissionRevoked = "PERMISSION_REVOKED",
        /// `UNEXPECTED_ERROR`
        UnexpectedError = "UNEXPECTED_ERROR",
        /// `PAGE_REMOVED`
        PageRemoved = "PAGE_REMOVED",
        /// `SANDBOX_LIMIT_REACHED`
        SandboxLimitReached = "SANDBOX_LIMIT_REACHED",
        /// `CHANNEL_DELETED`
        ChannelDeleted = "CHANNEL_DELETED",
        /// `ENDUSER_OFFLINE`
        EnduserOffline = "ENDUSER_OFFLINE",
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
    /// Response message.
    pub enum ResponseMessage {
        /// `Success`
        Success = "Success",
        /// `Bad Request`
        BadRequest = "Bad Request",
        /// `Inaccessible`
        Inaccessible = "Inaccessible",
        /// `Unauthorised Access`
        UnauthorisedAccess = "Unauthorised Access",
        /// `Not Found`
        NotFound = "Not Found",
        /// `Size Exceeded`
        SizeExceeded = "Size Exceeded",
    }
}

words! {
    /// Return type.
    pub enum ReturnType {
        /// `STRING`
        String = "STRING",
        /// `DECIMAL`
        Decimal = "DECIMAL",
        /// `BOOLEAN`
        Boolean = "BOOLEAN",
        /// `CURRENCY`
        Currency = "CURRENCY",
        /// `DATE`
        Date = "DATE",
        /// `DATETIME`
        Datetime = "DATETIME",
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
    /// Rounding option.
    pub enum RoundingOption {
        /// `roundOff`
        RoundOff = "roundOff",
        /// `roundDown`
        RoundDown = "roundDown",
        /// `roundUp`
        RoundUp = "roundUp",
        /// `normal`
        Normal = "normal",
    }
}

words! {
    /// Rule type.
    pub enum RuleType {
        /// `SUPERVISE`
        Supervise = "SUPERVISE",
        /// `MACRO`
        Macro = "MACRO",
        /// `WORKFLOW`
        Workflow = "WORKFLOW",
        /// `BLUEPRINT`
        Blueprint = "BLUEPRINT",
        /// `SLA`
        Sla = "SLA",
        /// `SKILLS`
        Skills = "SKILLS",
        /// `CUSTOMVIEW`
        Customview = "CUSTOMVIEW",
        /// `CONTRACTS`
        Contracts = "CONTRACTS",
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
    /// Session actor type.
    pub enum SessionActorType {
        /// `END_USER`
        EndUser = "END_USER",
        /// `ENDUSER`
        Enduser = "ENDUSER",
        /// `AGENT`
        Agent = "AGENT",
        /// `BOT`
        Bot = "BOT",
    }
}

words! {
    /// Shape.
    pub enum Shape {
        /// `ROUNDED`
        Rounded = "ROUNDED",
        /// `RECTANGLE`
        Rectangle = "RECTANGLE",
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
    /// Source type.
    pub enum SourceType {
        /// `SYSTEM`
        System = "SYSTEM",
        /// `USERDEFINED`
        Userdefined = "USERDEFINED",
        /// `EXTENSION`
        Extension = "EXTENSION",
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
    /// Style.
    pub enum Style {
        /// `TITLE`
        Title = "TITLE",
        /// `SUB_TITLE`
        SubTitle = "SUB_TITLE",
        /// `DESCRIPTION`
        Description = "DESCRIPTION",
    }
}

words! {
    /// Sub type.
    pub enum SubType {
        /// `Plain`
        Plain = "Plain",
        /// `ColorCoded`
        ColorCoded = "ColorCoded",
    }
}

words! {
    /// Support plan status.
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
    /// Task timer action.
    pub enum TaskTimerAction {
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
    /// Task timer state.
    pub enum TaskTimerState {
        /// `RUNNING`
        Running = "RUNNING",
        /// `PAUSED`
        Paused = "PAUSED",
        /// `INIT`
        Init = "INIT",
    }
}

words! {
    /// Thread content type.
    pub enum ThreadContentType {
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
    /// Thread status.
    pub enum ThreadStatus {
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
    /// Thread visibility.
    pub enum ThreadVisibility {
        /// `public`
        Public = "public",
        /// `private`
        Private = "private",
    }
}

words! {
    /// Time range.
    pub enum TimeRange {
        /// `LAST_24_HRS`
        Last24Hrs = "LAST_24_HRS",
        /// `LAST_7_DAYS`
        Last7Days = "LAST_7_DAYS",
        /// `LAST_30_DAYS`
        Last30Days = "LAST_30_DAYS",
        /// `LAST_365_DAYS`
        Last365Days = "LAST_365_DAYS",
    }
}

words! {
    /// Tool tip type.
    pub enum ToolTipType {
        /// `placeHolder`
        PlaceHolder = "placeHolder",
        /// `icon`
        Icon = "icon",
    }
}

words! {
    /// Translation state.
    pub enum TranslationState {
        /// `OUTDATED`
        Outdated = "OUTDATED",
        /// `UP-TO-DATE`
        UpToDate = "UP-TO-DATE",
        /// `AUTO-TRANSLATE INPROGRESS`
        AutoTranslateInprogress = "AUTO-TRANSLATE INPROGRESS",
        /// `AUTO-TRANSLATE FAILED`
        AutoTranslateFailed = "AUTO-TRANSLATE FAILED",
    }
}

words! {
    /// Type entry.
    pub enum TypeEntry {
        /// `STRING`
        String = "STRING",
        /// `NUMBER`
        Number = "NUMBER",
        /// `URL`
        Url = "URL",
        /// `EMAIL`
        Email = "EMAIL",
        /// `PHONE`
        Phone = "PHONE",
        /// `OPTIONS`
        Options = "OPTIONS",
        /// `PASSWORD`
        Password = "PASSWORD",
        /// `DATE`
        Date = "DATE",
        /// `TIME`
        Time = "TIME",
        /// `DATETIME`
        Datetime = "DATETIME",
        /// `SYSTEM_DEFINED`
        SystemDefined = "SYSTEM_DEFINED",
        /// `OPTIONS_COMPUTED`
        OptionsComputed = "OPTIONS_COMPUTED",
        /// `BOOLEAN`
        Boolean = "BOOLEAN",
    }
}

words! {
    /// User group status.
    pub enum UserGroupStatus {
        /// `ACTIVE`
        Active = "ACTIVE",
        /// `DISABLED`
        Disabled = "DISABLED",
        /// `DELETED`
        Deleted = "DELETED",
    }
}

words! {
    /// User type.
    pub enum UserType {
        /// `ENDUSER`
        Enduser = "ENDUSER",
        /// `SUPPORTREP`
        Supportrep = "SUPPORTREP",
    }
}

words! {
    /// Visibility.
    pub enum Visibility {
        /// `ALL_USERS`
        AllUsers = "ALL_USERS",
        /// `AGENTS`
        Agents = "AGENTS",
        /// `GROUP_USERS`
        GroupUsers = "GROUP_USERS",
        /// `PRIVATE_IP`
        PrivateIp = "PRIVATE_IP",
        /// `NONE`
        None = "NONE",
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
