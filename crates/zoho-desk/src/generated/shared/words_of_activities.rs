// Written by `cargo xtask codegen` from xtask/catalog/desk/shared.toml; changes belong there.
//! Enumerations.

use zoho_http::words;

words! {
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
    pub enum CallCommentMentionType {
        /// `AGENT`
        Agent = "AGENT",
        /// `TEAM`
        Team = "TEAM",
    }
}

words! {
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
