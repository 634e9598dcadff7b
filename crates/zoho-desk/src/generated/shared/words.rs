// Written by `cargo xtask codegen` from xtask/catalog/desk/shared.toml; changes belong there.
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
    /// Activity include, for `activities().list`, `events().list`, `events().get`, ….
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
    /// Article comment locale, for `article_comments().count_moderated`,
    /// `article_comments().list_moderated`, `article_statistics().get`, ….
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
        ZhTwHyphenated = "zh-tw",
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
    /// Article statistic permission, for `article_statistics().list_trends`, `articles().list`,
    /// `articles().count`.
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
    /// Article status, for `article_statistics().list_trends`, `article_translations().list`,
    /// `article_translations().search`, ….
    pub enum ArticleStatus {
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
        /// `Auto-translate Failed`
        AutoTranslateFailed = "Auto-translate Failed",
    }
}

words! {
    /// Article translation permission, for `article_translations().list`,
    /// `article_translations().search`, `article_translations().count`, ….
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
    /// Bot type.
    pub enum BotType {
        /// `GC`
        Gc = "GC",
        /// `ZIA`
        Zia = "ZIA",
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
    /// Call direction.
    pub enum CallDirection {
        /// `outbound`
        Outbound = "outbound",
        /// `inbound`
        Inbound = "inbound",
    }
}

words! {
    /// Call sort by, for `calls().list`, `calls().search`, `calls().list_by_ticket`, ….
    pub enum CallSortBy {
        /// `startTime`
        StartTime = "startTime",
        /// `createdTime`
        CreatedTime = "createdTime",
        /// `-startTime`
        StartTimeDescending = "-startTime",
        /// `-createdTime`
        CreatedTimeDescending = "-createdTime",
        /// `relevance`
        Relevance = "relevance",
        /// `-relevance`
        RelevanceDescending = "-relevance",
        /// `modifiedTime`
        ModifiedTime = "modifiedTime",
        /// `-modifiedTime`
        ModifiedTimeDescending = "-modifiedTime",
    }
}

words! {
    /// Call start time, for `calls().list`, `events().list`, `tasks().list`, ….
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
    /// Department status, for `departments().list_agents`, `departments().list_associable_agents`.
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
    /// Duration, for `dashboards().get_backlog_tickets`, `dashboards().get_created_tickets`,
    /// `dashboards().get_onhold_tickets`, ….
    pub enum Duration {
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
    /// Errors error code.
    pub enum ErrorsErrorCode {
        /// `UNPROCESSABLE_ENTITY`
        UnprocessableEntity = "UNPROCESSABLE_ENTITY",
        /// `UNAUTHORIZED`
        Unauthorized = "UNAUTHORIZED",
        /// `FORBIDDEN`
        Forbidden = "FORBIDDEN",
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
    /// Feedback author status.
    pub enum FeedbackAuthorStatus {
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
    /// IM channel config param type.
    pub enum ImChannelConfigParamType {
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
    /// IM session update status.
    pub enum ImSessionUpdateStatus {
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
    /// Image upload message.
    pub enum ImageUploadMessage {
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
    /// Integration service, for `im_messages().search`, `im_metrics().get_agents`,
    /// `im_metrics().get_conversations`, ….
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
    /// KB root category status, for `kb_root_categories().list`.
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
    /// Label shape.
    pub enum LabelShape {
        /// `ROUNDED`
        Rounded = "ROUNDED",
        /// `RECTANGLE`
        Rectangle = "RECTANGLE",
    }
}

words! {
    /// Layout field type.
    pub enum LayoutFieldType {
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
    /// Message button action.
    pub enum MessageButtonAction {
        /// `REPLY`
        Reply = "REPLY",
        /// `PHONE_NUMBER`
        PhoneNumber = "PHONE_NUMBER",
    }
}

words! {
    /// Message column type.
    pub enum MessageColumnType {
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
    /// Message content type.
    pub enum MessageContentType {
        /// `text/html`
        TextHtml = "text/html",
        /// `text/plain`
        TextPlain = "text/plain",
        /// `application/json`
        ApplicationJson = "application/json",
    }
}

words! {
    /// Message direction.
    pub enum MessageDirection {
        /// `IN`
        In = "IN",
        /// `OUT`
        Out = "OUT",
    }
}

words! {
    /// Message info action.
    pub enum MessageInfoAction {
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
    /// Message status.
    pub enum MessageStatus {
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
    /// Message text style.
    pub enum MessageTextStyle {
        /// `TITLE`
        Title = "TITLE",
        /// `SUB_TITLE`
        SubTitle = "SUB_TITLE",
        /// `DESCRIPTION`
        Description = "DESCRIPTION",
    }
}

words! {
    /// Message type.
    pub enum MessageType {
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
    /// Participant type, for `im_messages().search`.
    pub enum ParticipantType {
        /// `AGENT`
        Agent = "AGENT",
        /// `BOT`
        Bot = "BOT",
        /// `ENDUSER`
        Enduser = "ENDUSER",
    }
}

words! {
    /// Portal user type.
    pub enum PortalUserType {
        /// `ENDUSER`
        Enduser = "ENDUSER",
        /// `SUPPORTREP`
        Supportrep = "SUPPORTREP",
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
