// Written by `cargo xtask codegen` from desk/v1/shared.toml of the catalogue; changes belong there.
//! Enumerations.

use zoho_http::words;

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
    /// Call comment mention type.
    pub enum CallCommentMentionType {
        /// `AGENT`
        Agent = "AGENT",
        /// `TEAM`
        Team = "TEAM",
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
