// Written by `cargo xtask codegen` from desk/v1/shared.toml of the catalogue; changes belong there.
//! Enumerations.

use zoho_types::open_enum;

open_enum! {
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
    pub enum CallDirection {
        /// `outbound`
        Outbound = "outbound",
        /// `inbound`
        Inbound = "inbound",
    }
}

open_enum! {
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
    pub enum LabelShape {
        /// `ROUNDED`
        Rounded = "ROUNDED",
        /// `RECTANGLE`
        Rectangle = "RECTANGLE",
    }
}

open_enum! {
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
    pub enum SubType {
        /// `Plain`
        Plain = "Plain",
        /// `ColorCoded`
        ColorCoded = "ColorCoded",
    }
}

open_enum! {
    pub enum ToolTipType {
        /// `placeHolder`
        PlaceHolder = "placeHolder",
        /// `icon`
        Icon = "icon",
    }
}
