// Written by `cargo xtask codegen` from xtask/catalog/desk/shared.toml; changes belong there.
//! Enumerations.

use zoho_http::words;

words! {
    /// Account attachment sort by.
    pub enum AccountAttachmentSortBy {
        /// `createdTime`
        CreatedTime = "createdTime",
        /// `-createdTime`
        CreatedTime2 = "-createdTime",
    }
}

words! {
    /// Account comment sort by.
    pub enum AccountCommentSortBy {
        /// `commentedTime`
        CommentedTime = "commentedTime",
        /// `-commentedTime`
        CommentedTime2 = "-commentedTime",
    }
}

words! {
    /// Account include.
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
    /// Account SLA status, of `direct_assignment_rules().update_execution_status`.
    pub enum AccountSlaStatus {
        /// `ACTIVE`
        Active = "ACTIVE",
        /// `INACTIVE`
        Inactive = "INACTIVE",
    }
}

words! {
    /// Account time entry bill status.
    pub enum AccountTimeEntryBillStatus {
        /// `nonBillable`
        NonBillable = "nonBillable",
        /// `billable`
        Billable = "billable",
        /// `billed`
        Billed = "billed",
    }
}

words! {
    /// Account time entry module.
    pub enum AccountTimeEntryModule {
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
    /// Account time entry order by.
    pub enum AccountTimeEntryOrderBy {
        /// `ASC`
        Asc = "ASC",
        /// `DESC`
        Desc = "DESC",
    }
}

words! {
    /// Activity direction.
    pub enum ActivityDirection {
        /// `outbound`
        Outbound = "outbound",
        /// `inbound`
        Inbound = "inbound",
    }
}

words! {
    /// Activity include.
    pub enum ActivityInclude {
        /// `contacts`
        Contacts = "contacts",
        /// `tickets`
        Tickets = "tickets",
        /// `assignee`
        Assignee = "assignee",
        /// `teams`
        Teams = "teams",
    }
}

words! {
    /// Activity module.
    pub enum ActivityModule {
        /// `accounts`
        Accounts = "accounts",
        /// `contacts`
        Contacts = "contacts",
        /// `tickets`
        Tickets = "tickets",
        /// `Tasks`
        Tasks = "Tasks",
        /// `Calls`
        Calls = "Calls",
        /// `Events`
        Events = "Events",
    }
}

words! {
    /// Agent field name.
    pub enum AgentFieldName {
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
    /// Agent file size.
    pub enum AgentFileSize {
        /// `ACTUAL`
        Actual = "ACTUAL",
        /// `THUMBNAIL`
        Thumbnail = "THUMBNAIL",
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
    /// Agent sort order.
    pub enum AgentSortOrder {
        /// `asc`
        Asc = "asc",
        /// `desc`
        Desc = "desc",
    }
}

words! {
    /// Agent status.
    pub enum AgentStatus {
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
    /// Alert type.
    pub enum AlertType {
        /// `EMAIL`
        Email = "EMAIL",
        /// `POPUP`
        Popup = "POPUP",
        /// `SMS`
        Sms = "SMS",
    }
}

words! {
    /// Article comment approve result errors error code.
    pub enum ArticleCommentApproveResultErrorsErrorCode {
        /// `UNPROCESSABLE_ENTITY`
        UnprocessableEntity = "UNPROCESSABLE_ENTITY",
        /// `UNAUTHORIZED`
        Unauthorized = "UNAUTHORIZED",
        /// `FORBIDDEN`
        Forbidden = "FORBIDDEN",
    }
}

words! {
    /// Article comment locale.
    pub enum ArticleCommentLocale {
        /// `en`
        En = "en",
        /// `ja`
        Ja = "ja",
        /// `zh`
        Zh = "zh",
        /// `es`
        Es = "es",
        /// `de`
        De = "de",
        /// `fr`
        Fr = "fr",
        /// `tr`
        Tr = "tr",
        /// `ru`
        Ru = "ru",
        /// `pt`
        Pt = "pt",
        /// `it`
        It = "it",
        /// `nl`
        Nl = "nl",
        /// `da`
        Da = "da",
        /// `sv`
        Sv = "sv",
        /// `pl`
        Pl = "pl",
        /// `ar`
        Ar = "ar",
        /// `he`
        He = "he",
        /// `af`
        Af = "af",
        /// `cs`
        Cs = "cs",
        /// `fr-ca`
        FrCa = "fr-ca",
        /// `bg`
        Bg = "bg",
        /// `fi`
        Fi = "fi",
        /// `el`
        El = "el",
        /// `hu`
        Hu = "hu",
        /// `id`
        Id = "id",
        /// `nb`
        Nb = "nb",
        /// `ro`
        Ro = "ro",
        /// `th`
        Th = "th",
        /// `uk`
        Uk = "uk",
        /// `vi`
        Vi = "vi",
        /// `ur`
        Ur = "ur",
        /// `hi`
        Hi = "hi",
        /// `te`
        Te = "te",
        /// `kn`
        Kn = "kn",
        /// `ta`
        Ta = "ta",
        /// `mr`
        Mr = "mr",
        /// `ko`
        Ko = "ko",
        /// `fa`
        Fa = "fa",
        /// `bn`
        Bn = "bn",
        /// `gu`
        Gu = "gu",
        /// `ms`
        Ms = "ms",
        /// `ml`
        Ml = "ml",
        /// `en-gb`
        EnGb = "en-gb",
        /// `sk`
        Sk = "sk",
        /// `hr`
        Hr = "hr",
        /// `sl`
        Sl = "sl",
        /// `zh_TW`
        ZhTw = "zh_TW",
        /// `zh-tw`
        ZhTw2 = "zh-tw",
        /// `ca`
        Ca = "ca",
        /// `ka`
        Ka = "ka",
        /// `kk`
        Kk = "kk",
        /// `my`
        My = "my",
        /// `km`
        Km = "km",
        /// `pt-br`
        PtBr = "pt-br",
    }
}

words! {
    /// Article statistic permission.
    pub enum ArticleStatisticPermission {
        /// `ALL`
        All = "ALL",
        /// `REGISTEREDUSERS`
        Registeredusers = "REGISTEREDUSERS",
        /// `AGENTS`
        Agents = "AGENTS",
    }
}

words! {
    /// Article statistic status.
    pub enum ArticleStatisticStatus {
        /// `Published`
        Published = "Published",
        /// `Draft`
        Draft = "Draft",
        /// `Review`
        Review = "Review",
        /// `Expired`
        Expired = "Expired",
        /// `Unpublished`
        Unpublished = "Unpublished",
    }
}

words! {
    /// Article translation permission.
    pub enum ArticleTranslationPermission {
        /// `ALL`
        All = "ALL",
        /// `REGISTEREDUSERS`
        Registeredusers = "REGISTEREDUSERS",
        /// `AGENTS`
        Agents = "AGENTS",
        /// `ALL_USERS`
        AllUsers = "ALL_USERS",
        /// `REGISTERED_USERS`
        RegisteredUsers = "REGISTERED_USERS",
        /// `AGENTS_ONLY`
        AgentsOnly = "AGENTS_ONLY",
    }
}

words! {
    /// Associated department chat status.
    pub enum AssociatedDepartmentChatStatus {
        /// `AVAILABLE`
        Available = "AVAILABLE",
        /// `DISABLED`
        Disabled = "DISABLED",
        /// `NOT_CREATED`
        NotCreated = "NOT_CREATED",
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
    /// Billing type.
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
    /// Bot type.
    pub enum BotType {
        /// `GC`
        Gc = "GC",
        /// `ZIA`
        Zia = "ZIA",
    }
}

words! {
    /// Button action.
    pub enum ButtonAction {
        /// `REPLY`
        Reply = "REPLY",
        /// `PHONE_NUMBER`
        PhoneNumber = "PHONE_NUMBER",
    }
}

words! {
    /// Call comment mention type.
    pub enum CallCommentMentionType {
        /// `AGENT`
        Agent = "AGENT",
        /// `TEAM`
        Team = "TEAM",
    }
}

words! {
    /// Call sort by.
    pub enum CallSortBy {
        /// `startTime`
        StartTime = "startTime",
        /// `createdTime`
        CreatedTime = "createdTime",
        /// `-startTime`
        StartTime2 = "-startTime",
        /// `-createdTime`
        CreatedTime2 = "-createdTime",
        /// `relevance`
        Relevance = "relevance",
        /// `-relevance`
        Relevance2 = "-relevance",
        /// `modifiedTime`
        ModifiedTime = "modifiedTime",
        /// `-modifiedTime`
        ModifiedTime2 = "-modifiedTime",
    }
}

words! {
    /// Call start time.
    pub enum CallStartTime {
        /// `Overdue`
        Overdue = "Overdue",
        /// `Today`
        Today = "Today",
        /// `Tomorrow`
        Tomorrow = "Tomorrow",
        /// `CurrentWeek`
        CurrentWeek = "CurrentWeek",
        /// `CurrentMonth`
        CurrentMonth = "CurrentMonth",
    }
}

words! {
    /// Call status.
    pub enum CallStatus {
        /// `Completed`
        Completed = "Completed",
        /// `Scheduled`
        Scheduled = "Scheduled",
        /// `Missed`
        Missed = "Missed",
        /// `Canceled`
        Canceled = "Canceled",
        /// `In Progress`
        InProgress = "In Progress",
    }
}

words! {
    /// Channel source type.
    pub enum ChannelSourceType {
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
    /// Column type.
    pub enum ColumnType {
        /// `TEXT`
        Text = "TEXT",
        /// `BUTTON`
        Button = "BUTTON",
        /// `DOCUMENT`
        Document = "DOCUMENT",
        /// `URL_BUTTON`
        UrlButton = "URL_BUTTON",
        /// `IMAGE`
        Image = "IMAGE",
        /// `VIDEO`
        Video = "VIDEO",
    }
}

words! {
    /// Community category user type.
    pub enum CommunityCategoryUserType {
        /// `AGENT`
        Agent = "AGENT",
        /// `END_USER`
        EndUser = "END_USER",
    }
}

words! {
    /// Community comment type.
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
    /// Community topics sort by.
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
    /// Config param name.
    pub enum ConfigParamName {
        /// `PHONE_NUMBER`
        PhoneNumber = "PHONE_NUMBER",
        /// `WABA_ID`
        WabaId = "WABA_ID",
        /// `SKIP_EMBEDDED_SIGNUP`
        SkipEmbeddedSignup = "SKIP_EMBEDDED_SIGNUP",
        /// `CHANNEL_ID`
        ChannelId = "CHANNEL_ID",
        /// `CHANNEL_SECRET`
        ChannelSecret = "CHANNEL_SECRET",
        /// `FACEBOOK_USER`
        FacebookUser = "FACEBOOK_USER",
        /// `FACEBOOK_PAGE`
        FacebookPage = "FACEBOOK_PAGE",
        /// `INSTAGRAM_USER`
        InstagramUser = "INSTAGRAM_USER",
        /// `INSTAGRAM_BUSINESS_ACCOUNT`
        InstagramBusinessAccount = "INSTAGRAM_BUSINESS_ACCOUNT",
        /// `ORIGINAL_ID`
        OriginalId = "ORIGINAL_ID",
        /// `APP_ID`
        AppId = "APP_ID",
        /// `APP_SECRET`
        AppSecret = "APP_SECRET",
        /// `TOKEN`
        Token = "TOKEN",
        /// `AES_KEY`
        AesKey = "AES_KEY",
        /// `WECHAT_OPEN_KFID`
        WechatOpenKfid = "WECHAT_OPEN_KFID",
        /// `WECOM_CORP_ID`
        WecomCorpId = "WECOM_CORP_ID",
        /// `BOT_AUTH_TOKEN`
        BotAuthToken = "BOT_AUTH_TOKEN",
    }
}

words! {
    /// Contact time entry mode.
    pub enum ContactTimeEntryMode {
        /// `MANUAL`
        Manual = "MANUAL",
        /// `AUTO`
        Auto = "AUTO",
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
    /// Contract status.
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
    /// Created by status.
    pub enum CreatedByStatus {
        /// `ACTIVE`
        Active = "ACTIVE",
        /// `DISABLED`
        Disabled = "DISABLED",
        /// `LICENSE_DOWNGRADED`
        LicenseDowngraded = "LICENSE_DOWNGRADED",
        /// `DELETED`
        Deleted = "DELETED",
        /// `ANONYMIZED`
        Anonymized = "ANONYMIZED",
        /// `CLOSED`
        Closed = "CLOSED",
    }
}

words! {
    /// Criteria type.
    pub enum CriteriaType {
        /// `ischeck`
        Ischeck = "ischeck",
        /// `emptycheck`
        Emptycheck = "emptycheck",
        /// `text`
        Text = "text",
        /// `date`
        Date = "date",
        /// `integer`
        Integer = "integer",
        /// `dateTime`
        DateTime = "dateTime",
        /// `user`
        User = "user",
        /// `team`
        Team = "team",
        /// `boolean`
        Boolean = "boolean",
        /// `lookup`
        Lookup = "lookup",
        /// `picklist`
        Picklist = "picklist",
        /// `currency`
        Currency = "currency",
    }
}

words! {
    /// Dashboard duration.
    pub enum DashboardDuration {
        /// `LAST_30_DAYS`
        Last30Days = "LAST_30_DAYS",
        /// `LAST_7_DAYS`
        Last7Days = "LAST_7_DAYS",
        /// `THIS_WEEK`
        ThisWeek = "THIS_WEEK",
        /// `LAST_WEEK`
        LastWeek = "LAST_WEEK",
        /// `THIS_MONTH`
        ThisMonth = "THIS_MONTH",
        /// `LAST_MONTH`
        LastMonth = "LAST_MONTH",
        /// `CUSTOM_IN_DATE`
        CustomInDate = "CUSTOM_IN_DATE",
        /// `TODAY`
        Today = "TODAY",
        /// `YESTERDAY`
        Yesterday = "YESTERDAY",
        /// `CUSTOM_IN_MILLIS`
        CustomInMillis = "CUSTOM_IN_MILLIS",
        /// `LAST24HOURS`
        Last24Hours = "LAST24HOURS",
        /// `LAST_1_HOUR`
        Last1Hour = "LAST_1_HOUR",
    }
}

words! {
    /// Department status.
    pub enum DepartmentStatus {
        /// `ACTIVE`
        Active = "ACTIVE",
        /// `DISABLED`
        Disabled = "DISABLED",
    }
}

words! {
    /// Display label.
    pub enum DisplayLabel {
        /// `Tickets`
        Tickets = "Tickets",
        /// `Contacts`
        Contacts = "Contacts",
        /// `Accounts`
        Accounts = "Accounts",
        /// `Tasks`
        Tasks = "Tasks",
        /// `Solutions`
        Solutions = "Solutions",
        /// `Products`
        Products = "Products",
        /// `Contracts`
        Contracts = "Contracts",
        /// `Calls - Call Information`
        CallsCallInformation = "Calls - Call Information",
        /// `Events - Event Information`
        EventsEventInformation = "Events - Event Information",
        /// `Activities`
        Activities = "Activities",
        /// `TimeEntry`
        TimeEntry = "TimeEntry",
        /// `Cases`
        Cases = "Cases",
        /// `Calls`
        Calls = "Calls",
        /// `Events`
        Events = "Events",
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
    /// Execution type.
    pub enum ExecutionType {
        /// `SYNC`
        Sync = "SYNC",
        /// `ASYNC`
        Async = "ASYNC",
    }
}

words! {
    /// Following.
    pub enum Following {
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
    /// IM message send result content type.
    pub enum ImMessageSendResultContentType {
        /// `text/html`
        TextHtml = "text/html",
        /// `text/plain`
        TextPlain = "text/plain",
        /// `application/json`
        ApplicationJson = "application/json",
    }
}

words! {
    /// IM message send result direction.
    pub enum ImMessageSendResultDirection {
        /// `IN`
        In = "IN",
        /// `OUT`
        Out = "OUT",
    }
}

words! {
    /// IM message send result info action.
    pub enum ImMessageSendResultInfoAction {
        /// `UN_IDENTIFIED`
        UnIdentified = "UN_IDENTIFIED",
        /// `END_SESSION`
        EndSession = "END_SESSION",
        /// `BLOCK_SESSION`
        BlockSession = "BLOCK_SESSION",
        /// `UNBLOCK_SESSION`
        UnblockSession = "UNBLOCK_SESSION",
        /// `CHAT_ACCEPT`
        ChatAccept = "CHAT_ACCEPT",
        /// `CHAT_REOPEN`
        ChatReopen = "CHAT_REOPEN",
        /// `CHAT_TRANSFER`
        ChatTransfer = "CHAT_TRANSFER",
        /// `ADD_PARTICIPANT`
        AddParticipant = "ADD_PARTICIPANT",
        /// `REMOVE_PARTICIPANT`
        RemoveParticipant = "REMOVE_PARTICIPANT",
    }
}

words! {
    /// IM message send result info session status.
    pub enum ImMessageSendResultInfoSessionStatus {
        /// `CREATED`
        Created = "CREATED",
        /// `OPEN`
        Open = "OPEN",
        /// `ON_PROGRESS`
        OnProgress = "ON_PROGRESS",
        /// `ON_HOLD`
        OnHold = "ON_HOLD",
        /// `ENDED`
        Ended = "ENDED",
        /// `BLOCKED`
        Blocked = "BLOCKED",
        /// `MISSED`
        Missed = "MISSED",
    }
}

words! {
    /// IM message send result status.
    pub enum ImMessageSendResultStatus {
        /// `SAVED`
        Saved = "SAVED",
        /// `QUEUED`
        Queued = "QUEUED",
        /// `SENT`
        Sent = "SENT",
        /// `DELIVERED`
        Delivered = "DELIVERED",
        /// `READ`
        Read = "READ",
        /// `FAILED`
        Failed = "FAILED",
        /// `DELETED`
        Deleted = "DELETED",
        /// `MISSED`
        Missed = "MISSED",
    }
}

words! {
    /// IM message send result type.
    pub enum ImMessageSendResultType {
        /// `TEXT`
        Text = "TEXT",
        /// `INFO`
        Info = "INFO",
        /// `ATTACHMENT`
        Attachment = "ATTACHMENT",
        /// `LOCATION`
        Location = "LOCATION",
        /// `TEMPLATE`
        Template = "TEMPLATE",
        /// `CAROUSEL`
        Carousel = "CAROUSEL",
        /// `LAYOUT`
        Layout = "LAYOUT",
        /// `ACTION`
        Action = "ACTION",
        /// `EXTERNAL_INFO`
        ExternalInfo = "EXTERNAL_INFO",
    }
}

words! {
    /// Info message target type.
    pub enum InfoMessageTargetType {
        /// `END_USER`
        EndUser = "END_USER",
        /// `AGENT`
        Agent = "AGENT",
        /// `BOT`
        Bot = "BOT",
    }
}

words! {
    /// Integration service.
    pub enum IntegrationService {
        /// `TELEGRAM`
        Telegram = "TELEGRAM",
        /// `TWILIO`
        Twilio = "TWILIO",
        /// `IM_TALK`
        ImTalk = "IM_TALK",
        /// `LINE`
        Line = "LINE",
        /// `WECHAT`
        Wechat = "WECHAT",
        /// `WECOM`
        Wecom = "WECOM",
        /// `WHATSAPP`
        Whatsapp = "WHATSAPP",
        /// `FACEBOOKMESSENGER`
        Facebookmessenger = "FACEBOOKMESSENGER",
        /// `INSTAGRAM`
        Instagram = "INSTAGRAM",
    }
}

words! {
    /// KB root category status.
    pub enum KbRootCategoryStatus {
        /// `SHOW_IN_HELPCENTER`
        ShowInHelpcenter = "SHOW_IN_HELPCENTER",
        /// `HIDE_IN_HELPCENTER`
        HideInHelpcenter = "HIDE_IN_HELPCENTER",
        /// `DISABLED`
        Disabled = "DISABLED",
    }
}

words! {
    /// Last thread direction.
    pub enum LastThreadDirection {
        /// `in`
        In = "in",
        /// `out`
        Out = "out",
    }
}

words! {
    /// Latest version status.
    pub enum LatestVersionStatus {
        /// `Published`
        Published = "Published",
        /// `Draft`
        Draft = "Draft",
        /// `Review`
        Review = "Review",
        /// `Expired`
        Expired = "Expired",
        /// `Unpublished`
        Unpublished = "Unpublished",
        /// `Auto-translate Pending`
        AutoTranslatePending = "Auto-translate Pending",
    }
}

words! {
    /// Layout rule category.
    pub enum LayoutRuleCategory {
        /// `primary`
        Primary = "primary",
        /// `secondary`
        Secondary = "secondary",
    }
}

words! {
    /// Layout rule criteria field name.
    pub enum LayoutRuleCriteriaFieldName {
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
    /// Layout rule include.
    pub enum LayoutRuleInclude {
        /// `creator`
        Creator = "creator",
        /// `modifier`
        Modifier = "modifier",
    }
}

words! {
    /// Layout rule status.
    pub enum LayoutRuleStatus {
        /// `active`
        Active = "active",
        /// `deactive`
        Deactive = "deactive",
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
    /// Mention status.
    pub enum MentionStatus {
        /// `ACTIVE`
        Active = "ACTIVE",
        /// `INACTIVE`
        Inactive = "INACTIVE",
        /// `NOT_FOUND`
        NotFound = "NOT_FOUND",
        /// `DELETED`
        Deleted = "DELETED",
    }
}

words! {
    /// On delete.
    pub enum OnDelete {
        /// `SET_NULL`
        SetNull = "SET_NULL",
        /// `CASCADE`
        Cascade = "CASCADE",
        /// `CHILD_EMPTY`
        ChildEmpty = "CHILD_EMPTY",
    }
}

words! {
    /// Organization field type.
    pub enum OrganizationFieldType {
        /// `Text`
        Text = "Text",
        /// `URL`
        Url = "URL",
        /// `Textarea`
        Textarea = "Textarea",
        /// `Email`
        Email = "Email",
        /// `Phone`
        Phone = "Phone",
        /// `Multiselect`
        Multiselect = "Multiselect",
        /// `Date`
        Date = "Date",
        /// `DateTime`
        DateTime = "DateTime",
        /// `Number`
        Number = "Number",
        /// `Checkbox`
        Checkbox = "Checkbox",
        /// `Percent`
        Percent = "Percent",
        /// `Decimal`
        Decimal = "Decimal",
        /// `Currency`
        Currency = "Currency",
        /// `Picklist`
        Picklist = "Picklist",
        /// `LookUp`
        LookUp = "LookUp",
        /// `MultiLookup`
        MultiLookup = "MultiLookup",
        /// `AutoNumber`
        AutoNumber = "AutoNumber",
        /// `Boolean`
        Boolean = "Boolean",
        /// `Fax`
        Fax = "Fax",
        /// `LargeText`
        LargeText = "LargeText",
    }
}

words! {
    /// Participant.
    pub enum Participant {
        /// `AGENT`
        Agent = "AGENT",
        /// `BOT`
        Bot = "BOT",
        /// `ENDUSER`
        Enduser = "ENDUSER",
    }
}

words! {
    /// Profile type.
    pub enum ProfileType {
        /// `Administrator`
        Administrator = "Administrator",
        /// `Standard`
        Standard = "Standard",
        /// `Light`
        Light = "Light",
        /// `Portal`
        Portal = "Portal",
        /// `Custom`
        Custom = "Custom",
    }
}

words! {
    /// Rel.
    pub enum Rel {
        /// `send`
        Send = "send",
        /// `update`
        Update = "update",
        /// `delete`
        Delete = "delete",
    }
}
