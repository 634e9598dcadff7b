// Written by `cargo xtask codegen` from desk/v1/community_topics.toml of the catalogue; changes belong there.
//! Enumerations.

use zoho_types::open_enum;

open_enum! {
    /// Sent by `community_topics().get`, `community_topics().get_by_permalink`.
    pub enum CommunityTopicInclude {
        /// `seo`
        Seo = "seo",
        /// `featuredImage`
        FeaturedImage = "featuredImage",
        /// `participantsCount`
        ParticipantsCount = "participantsCount",
    }
}

open_enum! {
    /// Sent by `community_topics().list`, `community_topics().search`, `community_topics().count`.
    pub enum CommunityTopicLabel {
        /// `nostatus`
        Nostatus = "nostatus",
        /// `needmoreinfo`
        Needmoreinfo = "needmoreinfo",
        /// `workingonit`
        Workingonit = "workingonit",
        /// `answered`
        Answered = "answered",
        /// `unanswered`
        Unanswered = "unanswered",
        /// `maybelater`
        Maybelater = "maybelater",
        /// `underreview`
        Underreview = "underreview",
        /// `inprogress`
        Inprogress = "inprogress",
        /// `implemented`
        Implemented = "implemented",
        /// `willnotimplement`
        Willnotimplement = "willnotimplement",
        /// `notaproblem`
        Notaproblem = "notaproblem",
        /// `temporaryfix`
        Temporaryfix = "temporaryfix",
        /// `analyzing`
        Analyzing = "analyzing",
        /// `solved`
        Solved = "solved",
        /// `unsolved`
        Unsolved = "unsolved",
        /// `mostvoted`
        Mostvoted = "mostvoted",
    }
}

open_enum! {
    /// Sent by `community_topics().search`, `community_topics().list_for_moderation`.
    pub enum CommunityTopicStatus {
        /// `AWAITINGAPPROVAL`
        Awaitingapproval = "AWAITINGAPPROVAL",
        /// `SPAM`
        Spam = "SPAM",
        /// `TRASHED`
        Trashed = "TRASHED",
        /// `PUBLISHED`
        Published = "PUBLISHED",
        /// `DRAFT`
        Draft = "DRAFT",
    }
}

open_enum! {
    pub enum CommunityTopicUpdateLabel {
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
    }
}

open_enum! {
    pub enum CommunityTopicUpdateManyFieldName {
        /// `categoryId`
        CategoryId = "categoryId",
        /// `type`
        Type = "type",
        /// `isSticky`
        IsSticky = "isSticky",
        /// `isLocked`
        IsLocked = "isLocked",
    }
}
