// Written by `cargo xtask codegen` from xtask/catalog/desk/shared.toml; changes belong there.
//! Enumerations.

use zoho_http::open_enum;

open_enum! {
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

open_enum! {
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

open_enum! {
    /// Call direction.
    pub enum CallDirection {
        /// `outbound`
        Outbound = "outbound",
        /// `inbound`
        Inbound = "inbound",
    }
}

open_enum! {
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

open_enum! {
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

open_enum! {
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

open_enum! {
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

open_enum! {
    /// Label shape.
    pub enum LabelShape {
        /// `ROUNDED`
        Rounded = "ROUNDED",
        /// `RECTANGLE`
        Rectangle = "RECTANGLE",
    }
}

open_enum! {
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

open_enum! {
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

open_enum! {
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

open_enum! {
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

open_enum! {
    /// Sub type.
    pub enum SubType {
        /// `Plain`
        Plain = "Plain",
        /// `ColorCoded`
        ColorCoded = "ColorCoded",
    }
}

open_enum! {
    /// Tool tip type.
    pub enum ToolTipType {
        /// `placeHolder`
        PlaceHolder = "placeHolder",
        /// `icon`
        Icon = "icon",
    }
}
