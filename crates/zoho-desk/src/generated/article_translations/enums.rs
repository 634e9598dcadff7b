// Written by `cargo xtask codegen` from desk/v1/article_translations.toml of the catalogue; changes belong there.
//! Enumerations.

use zoho_types::open_enum;

open_enum! {
    /// Sent by `article_translations().search`.
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
    /// Sent by `article_translations().search`, `article_translations().get_by_permalink`,
    /// `article_translations().search_by_tag`.
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
    /// Sent by `article_translations().list`, `article_translations().list_many`.
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
    /// Sent by `article_translations().list`, `article_translations().count`,
    /// `article_translations().list_many`.
    pub enum ArticleTranslationState {
        /// `OUTDATED`
        Outdated = "OUTDATED",
        /// `UP-TO-DATE`
        UpToDate = "UP-TO-DATE",
    }
}

open_enum! {
    /// Sent by `article_translations().count`, `article_translations().list_many`.
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
