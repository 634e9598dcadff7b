// Written by `cargo xtask codegen` from xtask/catalog/desk/article_translations.toml; changes belong there.
//! Enumerations.

use zoho_http::open_enum;

open_enum! {
    /// Article translation duration, for `article_translations().search`.
    pub enum ArticleTranslationDuration {
        /// `yesterday`
        Yesterday = "yesterday",
        /// `last_30_days`
        Last30Days = "last_30_days",
        /// `last_7_days`
        Last7Days = "last_7_days",
        /// `this_week`
        ThisWeek = "this_week",
        /// `this_month`
        ThisMonth = "this_month",
        /// `today`
        Today = "today",
    }
}

open_enum! {
    /// Article translation include, for `article_translations().search`,
    /// `article_translations().get_by_permalink`, `article_translations().search_by_tag`.
    pub enum ArticleTranslationInclude {
        /// `availableLocaleTranslations`
        AvailableLocaleTranslations = "availableLocaleTranslations",
        /// `secondaryTitles`
        SecondaryTitles = "secondaryTitles",
        /// `plainText`
        PlainText = "plainText",
        /// `quickEdit`
        QuickEdit = "quickEdit",
        /// `prev`
        Prev = "prev",
        /// `next`
        Next = "next",
        /// `followersCount`
        FollowersCount = "followersCount",
        /// `countInfo`
        CountInfo = "countInfo",
    }
}

open_enum! {
    /// Article translation sort by, for `article_translations().list`,
    /// `article_translations().list_many`.
    pub enum ArticleTranslationSortBy {
        /// `createdTime`
        CreatedTime = "createdTime",
        /// `modifiedTime`
        ModifiedTime = "modifiedTime",
        /// `positionArticle`
        PositionArticle = "positionArticle",
    }
}

open_enum! {
    /// Article translation state, for `article_translations().list`, `article_translations().count`,
    /// `article_translations().list_many`.
    pub enum ArticleTranslationState {
        /// `OUTDATED`
        Outdated = "OUTDATED",
        /// `UP-TO-DATE`
        UpToDate = "UP-TO-DATE",
    }
}

open_enum! {
    /// Article translation status, for `article_translations().count`,
    /// `article_translations().list_many`.
    pub enum ArticleTranslationStatus {
        /// `IN-PROGRESS`
        InProgress = "IN-PROGRESS",
        /// `UNTRANSLATED`
        Untranslated = "UNTRANSLATED",
        /// `FAILED`
        Failed = "FAILED",
        /// `OUTDATED`
        Outdated = "OUTDATED",
        /// `UP-TO-DATE`
        UpToDate = "UP-TO-DATE",
    }
}
