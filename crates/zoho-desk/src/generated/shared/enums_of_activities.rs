// Written by `cargo xtask codegen` from desk/v1/shared.toml of the catalogue; changes belong there.
//! Enumerations.

use zoho_types::open_enum;

open_enum! {
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

open_enum! {
    pub enum AlertType {
        /// `EMAIL`
        Email = "EMAIL",
        /// `POPUP`
        Popup = "POPUP",
        /// `SMS`
        Sms = "SMS",
    }
}

open_enum! {
    pub enum CallCommentMentionType {
        /// `AGENT`
        Agent = "AGENT",
        /// `TEAM`
        Team = "TEAM",
    }
}

open_enum! {
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

open_enum! {
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
