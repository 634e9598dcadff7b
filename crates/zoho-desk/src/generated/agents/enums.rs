// Written by `cargo xtask codegen` from desk/v1/agents.toml of the catalogue; changes belong there.
//! Enumerations.

use zoho_types::open_enum;

open_enum! {
    pub enum A11yAnimationControls {
        /// `regularmotion`
        Regularmotion = "regularmotion",
        /// `reducedmotion`
        Reducedmotion = "reducedmotion",
        /// `autoReducedmotion`
        AutoReducedmotion = "autoReducedmotion",
    }
}

open_enum! {
    pub enum A11yColorFilter {
        /// `none`
        None = "none",
        /// `grayscale`
        Grayscale = "grayscale",
    }
}

open_enum! {
    pub enum A11yContrastLevel {
        /// `low`
        Low = "low",
        /// `medium`
        Medium = "medium",
        /// `high`
        High = "high",
    }
}

open_enum! {
    pub enum A11yCustomCursorColor {
        /// `black`
        Black = "black",
        /// `white`
        White = "white",
    }
}

open_enum! {
    pub enum A11yFocusRingEnabledPlaces {
        /// `all`
        All = "all",
        /// `main`
        Main = "main",
    }
}

open_enum! {
    pub enum A11yGrayScaleFilterExcludedPlaces {
        /// `none`
        None = "none",
        /// `richText_richTextEditor`
        RichTextRichTextEditor = "richText_richTextEditor",
    }
}

open_enum! {
    pub enum A11yMandatoryFieldIndication {
        /// `asterisk`
        Asterisk = "asterisk",
        /// `requiredText`
        RequiredText = "requiredText",
    }
}

open_enum! {
    pub enum A11yMandatoryFieldLabelColor {
        /// `default`
        Default = "default",
        /// `red`
        Red = "red",
    }
}

open_enum! {
    pub enum A11yNotificationView {
        /// `stack`
        Stack = "stack",
        /// `list`
        List = "list",
    }
}

open_enum! {
    pub enum A11yReadingMaskLevel {
        /// `small`
        Small = "small",
        /// `medium`
        Medium = "medium",
        /// `full`
        Full = "full",
        /// `custom`
        Custom = "custom",
    }
}

open_enum! {
    pub enum AccountsView {
        /// `LIST`
        List = "LIST",
        /// `GRID`
        Grid = "GRID",
        /// `TABLE`
        Table = "TABLE",
    }
}

open_enum! {
    pub enum ActivitiesView {
        /// `LIST`
        List = "LIST",
        /// `LIST_COMPACT`
        ListCompact = "LIST_COMPACT",
        /// `TABLE`
        Table = "TABLE",
    }
}

open_enum! {
    pub enum AgentEntityName {
        /// `tickets`
        Tickets = "tickets",
        /// `contacts`
        Contacts = "contacts",
    }
}

open_enum! {
    /// Sent by `agents().list`, `agents().get`, `agents().get_me`.
    pub enum AgentInclude {
        /// `profile`
        Profile = "profile",
        /// `role`
        Role = "role",
        /// `associatedDepartments`
        AssociatedDepartments = "associatedDepartments",
        /// `associatedChatDepartments`
        AssociatedChatDepartments = "associatedChatDepartments",
        /// `verifiedEmails`
        VerifiedEmails = "verifiedEmails",
    }
}

open_enum! {
    /// Sent by `agents().list`.
    pub enum AgentRolePermissionType {
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
        /// `${NON_LIGHT}`
        NonLight = "${NON_LIGHT}",
    }
}

open_enum! {
    /// Sent by `agents().list`, `agents().count`, `agents().list_deleted`.
    pub enum AgentStatus {
        /// `ACTIVE`
        Active = "ACTIVE",
        /// `DISABLED`
        Disabled = "DISABLED",
        /// `DELETED`
        Deleted = "DELETED",
        /// `IMPORTED`
        Imported = "IMPORTED",
        /// `ANONYMIZED`
        Anonymized = "ANONYMIZED",
        /// `CLOSED`
        Closed = "CLOSED",
    }
}

open_enum! {
    pub enum CommunityListViewMode {
        /// `CLASSIC`
        Classic = "CLASSIC",
        /// `COMPACT`
        Compact = "COMPACT",
    }
}

open_enum! {
    pub enum CoreAccountsDvIbarPanelView {
        /// `collapse`
        Collapse = "collapse",
        /// `expand`
        Expand = "expand",
    }
}

open_enum! {
    pub enum CoreAccountsTableViewContentStyle {
        /// `wrap`
        Wrap = "wrap",
        /// `clip`
        Clip = "clip",
    }
}

open_enum! {
    pub enum CoreConversationNestedViewLineStyle {
        /// `curved`
        Curved = "curved",
        /// `straight`
        Straight = "straight",
    }
}

open_enum! {
    pub enum CoreConversationViewType {
        /// `recentTop`
        RecentTop = "recentTop",
        /// `recentBottom`
        RecentBottom = "recentBottom",
        /// `nestedView`
        NestedView = "nestedView",
    }
}

open_enum! {
    pub enum CoreEditorFontFamily {
        /// `Lato`
        Lato = "Lato",
        /// `Roboto`
        Roboto = "Roboto",
        /// `Zoho Puvi`
        ZohoPuvi = "Zoho Puvi",
        /// `Arial`
        Arial = "Arial",
        /// `Carlito`
        Carlito = "Carlito",
        /// `Helvetica`
        Helvetica = "Helvetica",
        /// `Verdana`
        Verdana = "Verdana",
        /// `Wide`
        Wide = "Wide",
        /// `Courier New`
        CourierNew = "Courier New",
        /// `Comic Sans MS`
        ComicSansMs = "Comic Sans MS",
        /// `Garamond`
        Garamond = "Garamond",
        /// `Georgia`
        Georgia = "Georgia",
        /// `Narrow`
        Narrow = "Narrow",
        /// `Serif`
        Serif = "Serif",
        /// `Tahoma`
        Tahoma = "Tahoma",
        /// `Times New Roman`
        TimesNewRoman = "Times New Roman",
        /// `MotoyaLMaru`
        MotoyaLMaru = "MotoyaLMaru",
        /// `Trebuchet`
        Trebuchet = "Trebuchet",
        /// `Mulish`
        Mulish = "Mulish",
        /// `Vazirmatn`
        Vazirmatn = "Vazirmatn",
        /// `OpenDyslexic`
        OpenDyslexic = "OpenDyslexic",
        /// `Poppins`
        Poppins = "Poppins",
    }
}

open_enum! {
    pub enum CoreThreadCommentViewType {
        /// `recentTop`
        RecentTop = "recentTop",
        /// `recentBottom`
        RecentBottom = "recentBottom",
    }
}

open_enum! {
    pub enum CoreTicketReplyActions {
        /// `reply`
        Reply = "reply",
        /// `replyAll`
        ReplyAll = "replyAll",
        /// `forward`
        Forward = "forward",
        /// `reply_replyAll`
        ReplyReplyAll = "reply_replyAll",
        /// `reply_forward`
        ReplyForward = "reply_forward",
        /// `replyAll_forward`
        ReplyAllForward = "replyAll_forward",
        /// `replyAll_reply`
        ReplyAllReply = "replyAll_reply",
        /// `forward_reply`
        ForwardReply = "forward_reply",
        /// `forward_replyAll`
        ForwardReplyAll = "forward_replyAll",
        /// `forward_replyAll_reply`
        ForwardReplyAllReply = "forward_replyAll_reply",
        /// `forward_reply_replyAll`
        ForwardReplyReplyAll = "forward_reply_replyAll",
        /// `replyAll_forward_reply`
        ReplyAllForwardReply = "replyAll_forward_reply",
        /// `replyAll_reply_forward`
        ReplyAllReplyForward = "replyAll_reply_forward",
        /// `reply_forward_replyAll`
        ReplyForwardReplyAll = "reply_forward_replyAll",
        /// `reply_replyAll_forward`
        ReplyReplyAllForward = "reply_replyAll_forward",
    }
}

open_enum! {
    pub enum CoreTicketReplyActionsOrder {
        /// `forward_replyAll_reply`
        ForwardReplyAllReply = "forward_replyAll_reply",
        /// `forward_reply_replyAll`
        ForwardReplyReplyAll = "forward_reply_replyAll",
        /// `replyAll_forward_reply`
        ReplyAllForwardReply = "replyAll_forward_reply",
        /// `replyAll_reply_forward`
        ReplyAllReplyForward = "replyAll_reply_forward",
        /// `reply_forward_replyAll`
        ReplyForwardReplyAll = "reply_forward_replyAll",
        /// `reply_replyAll_forward`
        ReplyReplyAllForward = "reply_replyAll_forward",
    }
}

open_enum! {
    pub enum DefaultSendBehavior {
        /// `Send`
        Send = "Send",
        /// `Send and Close`
        SendAndClose = "Send and Close",
    }
}

open_enum! {
    pub enum EsspDisplayContext {
        /// `inApp`
        InApp = "inApp",
        /// `newTab`
        NewTab = "newTab",
    }
}

open_enum! {
    pub enum EsspDisplayMode {
        /// `compactView`
        CompactView = "compactView",
        /// `splitView`
        SplitView = "splitView",
        /// `fullScreenView`
        FullScreenView = "fullScreenView",
    }
}

open_enum! {
    pub enum FeedNotificationFilterPreference {
        /// `all`
        All = "all",
        /// `unread`
        Unread = "unread",
        /// `flagged`
        Flagged = "flagged",
        /// `mentions`
        Mentions = "mentions",
    }
}

open_enum! {
    pub enum LoginLandingPage {
        /// `LISTVIEW`
        Listview = "LISTVIEW",
        /// `HQ`
        Hq = "HQ",
        /// `FEEDS`
        Feeds = "FEEDS",
        /// `VIEWS_DUEDATE`
        ViewsDuedate = "VIEWS_DUEDATE",
        /// `VIEWS_CRM`
        ViewsCrm = "VIEWS_CRM",
        /// `VIEWS_STATUS`
        ViewsStatus = "VIEWS_STATUS",
        /// `VIEWS_PRIORITY`
        ViewsPriority = "VIEWS_PRIORITY",
        /// `REPORTS_OVERVIEW`
        ReportsOverview = "REPORTS_OVERVIEW",
        /// `REPORTS_DASHBOARDS`
        ReportsDashboards = "REPORTS_DASHBOARDS",
        /// `REPORTS`
        Reports = "REPORTS",
        /// `MYPROFILE`
        Myprofile = "MYPROFILE",
        /// `TASKS`
        Tasks = "TASKS",
        /// `ARTICLE_DASHBOARD`
        ArticleDashboard = "ARTICLE_DASHBOARD",
        /// `SOLUTIONS`
        Solutions = "SOLUTIONS",
        /// `ACCOUNTS`
        Accounts = "ACCOUNTS",
        /// `CONTACTS`
        Contacts = "CONTACTS",
        /// `COMMUNITY`
        Community = "COMMUNITY",
        /// `CHAT`
        Chat = "CHAT",
        /// `SOCIALS`
        Socials = "SOCIALS",
        /// `ACTIVITIES`
        Activities = "ACTIVITIES",
        /// `CALLS`
        Calls = "CALLS",
        /// `EVENTS`
        Events = "EVENTS",
        /// `IM`
        Im = "IM",
    }
}

open_enum! {
    pub enum ModuleVisibilityType {
        /// `topBand`
        TopBand = "topBand",
        /// `unifiedLHS`
        UnifiedLhs = "unifiedLHS",
    }
}

open_enum! {
    pub enum NamePattern {
        /// `LAST_NAME`
        LastName = "LAST_NAME",
        /// `FIRST_NAME`
        FirstName = "FIRST_NAME",
    }
}

open_enum! {
    pub enum ReportDurationFormat {
        /// `HH:MM:SS`
        HhMmSs = "HH:MM:SS",
        /// `YEAR`
        Year = "YEAR",
    }
}

open_enum! {
    pub enum TicketsView {
        /// `LIST`
        List = "LIST",
        /// `LIST_COMPACT`
        ListCompact = "LIST_COMPACT",
        /// `TABLE`
        Table = "TABLE",
        /// `STATUS_QUEUE`
        StatusQueue = "STATUS_QUEUE",
        /// `CRM_QUEUE`
        CrmQueue = "CRM_QUEUE",
        /// `DUEDATE_QUEUE`
        DuedateQueue = "DUEDATE_QUEUE",
        /// `PRIORITY_QUEUE`
        PriorityQueue = "PRIORITY_QUEUE",
    }
}

open_enum! {
    pub enum TimeFormat {
        /// `12-hour`
        Of12Hour = "12-hour",
        /// `24-hour`
        Of24Hour = "24-hour",
    }
}

open_enum! {
    pub enum Toggle {
        /// `DISABLED`
        Disabled = "DISABLED",
        /// `ENABLED`
        Enabled = "ENABLED",
    }
}

open_enum! {
    pub enum UiAppFontFamily {
        /// `Zoho Puvi`
        ZohoPuvi = "Zoho Puvi",
        /// `Lato`
        Lato = "Lato",
        /// `Roboto`
        Roboto = "Roboto",
        /// `Vazirmatn`
        Vazirmatn = "Vazirmatn",
        /// `OpenDyslexic`
        OpenDyslexic = "OpenDyslexic",
        /// `Poppins`
        Poppins = "Poppins",
    }
}

open_enum! {
    pub enum UiAppearance {
        /// `light`
        Light = "light",
        /// `dark`
        Dark = "dark",
        /// `auto`
        Auto = "auto",
        /// `pureDark`
        PureDark = "pureDark",
    }
}

open_enum! {
    pub enum UiDisplayLayout {
        /// `smartFocus`
        SmartFocus = "smartFocus",
        /// `focusedWidth`
        FocusedWidth = "focusedWidth",
        /// `fullWidth`
        FullWidth = "fullWidth",
    }
}

open_enum! {
    pub enum UiLhsTheme {
        /// `light`
        Light = "light",
        /// `dark`
        Dark = "dark",
    }
}

open_enum! {
    pub enum UiTagColorVariant {
        /// `bold`
        Bold = "bold",
        /// `subtle`
        Subtle = "subtle",
        /// `minimal`
        Minimal = "minimal",
    }
}

open_enum! {
    pub enum UiThemes {
        /// `red`
        Red = "red",
        /// `green`
        Green = "green",
        /// `blue`
        Blue = "blue",
        /// `yellow`
        Yellow = "yellow",
        /// `orange`
        Orange = "orange",
        /// `pink`
        Pink = "pink",
        /// `skyBlue`
        SkyBlue = "skyBlue",
        /// `teal`
        Teal = "teal",
    }
}
