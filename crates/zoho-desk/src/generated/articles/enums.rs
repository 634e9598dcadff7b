// Written by `cargo xtask codegen` from desk/v1/articles.toml of the catalogue; changes belong there.
//! Enumerations.

use zoho_types::open_enum;

open_enum! {
    pub enum ArticleConvertCloudDocumentToHtmlSource {
        /// `gdrive`
        Gdrive = "gdrive",
        /// `dropbox`
        Dropbox = "dropbox",
        /// `box`
        Box = "box",
        /// `skydrive`
        Skydrive = "skydrive",
        /// `evernote`
        Evernote = "evernote",
        /// `workdrive`
        Workdrive = "workdrive",
        /// `zohodocs`
        Zohodocs = "zohodocs",
        /// `office365`
        Office365 = "office365",
    }
}

open_enum! {
    pub enum ArticleConvertCloudDocumentToHtmlType {
        /// `file`
        File = "file",
        /// `presentation`
        Presentation = "presentation",
        /// `pdf`
        Pdf = "pdf",
        /// `document`
        Document = "document",
        /// `spreadsheet`
        Spreadsheet = "spreadsheet",
        /// `writer`
        Writer = "writer",
    }
}

open_enum! {
    /// Sent by `articles().list_history`.
    pub enum ArticleEvent {
        /// `CREATED`
        Created = "CREATED",
        /// `SEO_INFO_ADDED`
        SeoInfoAdded = "SEO_INFO_ADDED",
        /// `TAGS_ADDED`
        TagsAdded = "TAGS_ADDED",
        /// `ATTACHMENT_ADDED`
        AttachmentAdded = "ATTACHMENT_ADDED",
        /// `ATTACHMENT_REMOVED`
        AttachmentRemoved = "ATTACHMENT_REMOVED",
        /// `TAGS_EDITED`
        TagsEdited = "TAGS_EDITED",
        /// `STATUS_CHANGED`
        StatusChanged = "STATUS_CHANGED",
        /// `DISPALY_PERMISSION_CHANGED`
        DispalyPermissionChanged = "DISPALY_PERMISSION_CHANGED",
        /// `PERMALINK_EDITED`
        PermalinkEdited = "PERMALINK_EDITED",
        /// `OWNER_CHANGED`
        OwnerChanged = "OWNER_CHANGED",
        /// `SECTION_CHANGED`
        SectionChanged = "SECTION_CHANGED",
        /// `TITLE_EDITED`
        TitleEdited = "TITLE_EDITED",
        /// `SEO_INFO_EDITED`
        SeoInfoEdited = "SEO_INFO_EDITED",
        /// `VERSION_CREATED`
        VersionCreated = "VERSION_CREATED",
        /// `MOVED_TO_TRASH`
        MovedToTrash = "MOVED_TO_TRASH",
        /// `RESTORED`
        Restored = "RESTORED",
        /// `ATTACHMENT_MODIFIED`
        AttachmentModified = "ATTACHMENT_MODIFIED",
        /// `VERSION_REVERTED`
        VersionReverted = "VERSION_REVERTED",
        /// `TAGS_DELETED`
        TagsDeleted = "TAGS_DELETED",
        /// `COMMENTS_ADDED`
        CommentsAdded = "COMMENTS_ADDED",
        /// `COMMENTS_EDITED`
        CommentsEdited = "COMMENTS_EDITED",
        /// `COMMENTS_DELETED`
        CommentsDeleted = "COMMENTS_DELETED",
        /// `VERSION_UPDATED`
        VersionUpdated = "VERSION_UPDATED",
        /// `VERSION_QUICKEDIT`
        VersionQuickedit = "VERSION_QUICKEDIT",
        /// `VERSION_DELETED`
        VersionDeleted = "VERSION_DELETED",
        /// `SEO_TITLE_CHANGED`
        SeoTitleChanged = "SEO_TITLE_CHANGED",
        /// `SEO_KEYWORDS_CHANGED`
        SeoKeywordsChanged = "SEO_KEYWORDS_CHANGED",
        /// `SEO_DESCRIPTION_CHANGED`
        SeoDescriptionChanged = "SEO_DESCRIPTION_CHANGED",
        /// `SEO_STATUS_CHANGED`
        SeoStatusChanged = "SEO_STATUS_CHANGED",
    }
}

open_enum! {
    pub enum ArticleLocaleErrorCode {
        /// `INVALID_ENTITY`
        InvalidEntity = "INVALID_ENTITY",
        /// `FORBIDDEN_ENTITY`
        ForbiddenEntity = "FORBIDDEN_ENTITY",
        /// `UNPROCESSABLE_ENTITY`
        UnprocessableEntity = "UNPROCESSABLE_ENTITY",
        /// `UNAUTHORIZED`
        Unauthorized = "UNAUTHORIZED",
        /// `FORBIDDEN`
        Forbidden = "FORBIDDEN",
        /// `INVALID_DATA`
        InvalidData = "INVALID_DATA",
    }
}

open_enum! {
    /// Sent by `articles().list`, `articles().search`, `articles().search_legacy`.
    pub enum ArticleSortBy {
        /// `createdTime`
        CreatedTime = "createdTime",
        /// `modifiedTime`
        ModifiedTime = "modifiedTime",
        /// `likeCount`
        LikeCount = "likeCount",
        /// `viewCount`
        ViewCount = "viewCount",
        /// `feedbackCount`
        FeedbackCount = "feedbackCount",
        /// `dislikeCount`
        DislikeCount = "dislikeCount",
        /// `-createdTime`
        CreatedTimeDescending = "-createdTime",
        /// `-modifiedTime`
        ModifiedTimeDescending = "-modifiedTime",
        /// `-likeCount`
        LikeCountDescending = "-likeCount",
        /// `-viewCount`
        ViewCountDescending = "-viewCount",
        /// `-feedbackCount`
        FeedbackCountDescending = "-feedbackCount",
        /// `-dislikeCount`
        DislikeCountDescending = "-dislikeCount",
        /// `relevance`
        Relevance = "relevance",
        /// `-relevance`
        RelevanceDescending = "-relevance",
    }
}
