// Written by `cargo xtask codegen` from desk/v1/shared.toml of the catalogue; changes belong there.
//! Enumerations.

use zoho_types::open_enum;

open_enum! {
    pub enum ArticleStatisticPermission {
        /// `ALL`
        All = "ALL",
        /// `REGISTEREDUSERS`
        Registeredusers = "REGISTEREDUSERS",
        /// `AGENTS`
        Agents = "AGENTS",
    }
}

open_enum! {
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

open_enum! {
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

open_enum! {
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

open_enum! {
    pub enum KbRootCategoryStatus {
        /// `SHOW_IN_HELPCENTER`
        ShowInHelpcenter = "SHOW_IN_HELPCENTER",
        /// `HIDE_IN_HELPCENTER`
        HideInHelpcenter = "HIDE_IN_HELPCENTER",
        /// `DISABLED`
        Disabled = "DISABLED",
    }
}

open_enum! {
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

open_enum! {
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

open_enum! {
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
