// Written by `cargo xtask codegen` from xtask/catalog/desk/shared.toml; changes belong there.
//! Enumerations.

use zoho_http::words;

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
    /// Rule category, for `layout_rules().list_criteria_fields`,
    /// `validation_rules().list_criteria_fields`.
    pub enum RuleCategory {
        /// `primary`
        Primary = "primary",
        /// `secondary`
        Secondary = "secondary",
    }
}

words! {
    /// Rule criteria field name.
    pub enum RuleCriteriaFieldName {
        /// `tickets`
        Tickets = "tickets",
        /// `contacts`
        Contacts = "contacts",
        /// `products`
        Products = "products",
        /// `accounts`
        Accounts = "accounts",
        /// `tasks`
        Tasks = "tasks",
        /// `social`
        Social = "social",
        /// `articles`
        Articles = "articles",
        /// `community`
        Community = "community",
        /// `timeEntry`
        TimeEntry = "timeEntry",
        /// `contracts`
        Contracts = "contracts",
        /// `topics`
        Topics = "topics",
        /// `departments`
        Departments = "departments",
        /// `agents`
        Agents = "agents",
        /// `category`
        Category = "category",
        /// `attachments`
        Attachments = "attachments",
        /// `solutions`
        Solutions = "solutions",
        /// `reports`
        Reports = "reports",
        /// `kbCategory`
        KbCategory = "kbCategory",
        /// `dashboards`
        Dashboards = "dashboards",
        /// `chat`
        Chat = "chat",
        /// `calls`
        Calls = "calls",
        /// `events`
        Events = "events",
        /// `activities`
        Activities = "activities",
    }
}

words! {
    /// Rule include, for `layout_rules().list`, `layout_rules().get`, `layout_rules().create`, ….
    pub enum RuleInclude {
        /// `creator`
        Creator = "creator",
        /// `modifier`
        Modifier = "modifier",
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
    /// Sub type.
    pub enum SubType {
        /// `Plain`
        Plain = "Plain",
        /// `ColorCoded`
        ColorCoded = "ColorCoded",
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
    /// Time range, for `article_feedbacks().list`, `article_statistics().get`,
    /// `article_statistics().count_translation_users`, ….
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
