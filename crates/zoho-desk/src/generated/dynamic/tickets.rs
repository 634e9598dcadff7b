// Written by `cargo xtask codegen` from desk/v1/tickets.toml of the catalogue; changes belong there.
//! The operations of `tickets` by name.

use zoho_http::dynamic::{Entry, nothing, response};
use zoho_types::Id;

use super::super::shared;
use super::super::tickets;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&tickets::LIST, |_, body| {
        response(&tickets::LIST, body, |check| {
            check.list::<shared::Ticket>("data");
        })
    }),
    Entry::new(&tickets::GET, |_, body| {
        response(&tickets::GET, body, |check| {
            check.member::<shared::Ticket>("");
        })
    }),
    Entry::new(&tickets::CREATE, |_, body| {
        response(&tickets::CREATE, body, |check| {
            check.member::<shared::Ticket>("");
        })
    })
    .body(|check| {
        check.member::<tickets::TicketCreate>("");
    }),
    Entry::new(&tickets::UPDATE, |_, body| {
        response(&tickets::UPDATE, body, |check| {
            check.member::<shared::Ticket>("");
        })
    })
    .body(|check| {
        check.member::<tickets::TicketUpdate>("");
    }),
    Entry::new(&tickets::UPDATE_MANY, |_, body| {
        nothing(&tickets::UPDATE_MANY, body)
    })
    .body(|check| {
        check.member::<shared::ActivityFieldUpdate>("");
    }),
    Entry::new(&tickets::MOVE_TO_TRASH, |_, body| {
        nothing(&tickets::MOVE_TO_TRASH, body)
    })
    .body(|check| {
        check.member::<Vec<Id>>("ticketIds");
    }),
    Entry::new(&tickets::SEARCH, |_, body| {
        response(&tickets::SEARCH, body, |check| {
            check.list::<shared::Ticket>("data");
        })
    }),
    Entry::new(&tickets::COUNT, |_, body| {
        response(&tickets::COUNT, body, |check| {
            check.member::<i64>("count");
        })
    }),
    Entry::new(&tickets::CLOSE, |_, body| nothing(&tickets::CLOSE, body)).body(|check| {
        check.member::<Vec<Id>>("ids");
    }),
    Entry::new(&tickets::COUNT_BY_AGENT, |_, body| {
        response(&tickets::COUNT_BY_AGENT, body, |check| {
            check.list::<tickets::AgentTicketCount>("data");
        })
    }),
    Entry::new(&tickets::COUNT_BY_FIELD_VALUES, |_, body| {
        response(&tickets::COUNT_BY_FIELD_VALUES, body, |check| {
            check.member::<tickets::TicketFieldCounts>("");
        })
    }),
    Entry::new(&tickets::COUNT_QUEUE, |_, body| {
        response(&tickets::COUNT_QUEUE, body, |check| {
            check.member::<i64>("count");
        })
    }),
    Entry::new(&tickets::DELETE_RESOLUTION, |_, body| {
        nothing(&tickets::DELETE_RESOLUTION, body)
    }),
    Entry::new(&tickets::DELETE_SPAM, |_, body| {
        response(&tickets::DELETE_SPAM, body, |check| {
            check.list::<shared::MassActionResult>("results");
        })
    })
    .body(|check| {
        check.member::<Vec<Id>>("ticketIds");
    }),
    Entry::new(&tickets::EMPTY_SPAM, |_, body| {
        nothing(&tickets::EMPTY_SPAM, body)
    })
    .body(|check| {
        check.member::<Id>("departmentId");
    }),
    Entry::new(&tickets::GET_METRICS, |_, body| {
        response(&tickets::GET_METRICS, body, |check| {
            check.member::<tickets::TicketMetrics>("");
        })
    }),
    Entry::new(&tickets::GET_RESOLUTION, |_, body| {
        response(&tickets::GET_RESOLUTION, body, |check| {
            check.member::<tickets::TicketResolution>("");
        })
    }),
    Entry::new(&tickets::LIST_ARCHIVED, |_, body| {
        response(&tickets::LIST_ARCHIVED, body, |check| {
            check.list::<tickets::ArchivedTicket>("data");
        })
    }),
    Entry::new(&tickets::LIST_ASSOCIATED, |_, body| {
        response(&tickets::LIST_ASSOCIATED, body, |check| {
            check.list::<tickets::ArchivedTicket>("data");
        })
    }),
    Entry::new(&tickets::LIST_BY_BUG, |_, body| {
        response(&tickets::LIST_BY_BUG, body, |check| {
            check.list::<shared::Ticket>("data");
        })
    }),
    Entry::new(&tickets::LIST_BY_CONTACT, |_, body| {
        response(&tickets::LIST_BY_CONTACT, body, |check| {
            check.list::<shared::Ticket>("data");
        })
    }),
    Entry::new(&tickets::LIST_BY_INVOICE, |_, body| {
        response(&tickets::LIST_BY_INVOICE, body, |check| {
            check.list::<shared::Ticket>("data");
        })
    }),
    Entry::new(&tickets::LIST_BY_JIRA_ISSUE, |_, body| {
        response(&tickets::LIST_BY_JIRA_ISSUE, body, |check| {
            check.list::<shared::Ticket>("data");
        })
    }),
    Entry::new(&tickets::LIST_BY_PRODUCT, |_, body| {
        response(&tickets::LIST_BY_PRODUCT, body, |check| {
            check.list::<shared::Ticket>("data");
        })
    }),
    Entry::new(&tickets::LIST_RESOLUTION_HISTORY, |_, body| {
        response(&tickets::LIST_RESOLUTION_HISTORY, body, |check| {
            check.list::<tickets::TicketResolution>("data");
        })
    }),
    Entry::new(&tickets::MARK_AS_READ, |_, body| {
        nothing(&tickets::MARK_AS_READ, body)
    }),
    Entry::new(&tickets::MARK_AS_UNREAD, |_, body| {
        nothing(&tickets::MARK_AS_UNREAD, body)
    }),
    Entry::new(&tickets::MARK_SPAM, |_, body| {
        nothing(&tickets::MARK_SPAM, body)
    })
    .body(|check| {
        check.member::<tickets::TicketMarkSpam>("");
    }),
    Entry::new(&tickets::MERGE, |_, body| {
        response(&tickets::MERGE, body, |check| {
            check.member::<tickets::TicketMergeResult>("");
        })
    })
    .body(|check| {
        check.member::<tickets::TicketMerge>("");
    }),
    Entry::new(&tickets::MOVE_TO, |_, body| {
        nothing(&tickets::MOVE_TO, body)
    })
    .body(|check| {
        check.member::<tickets::TicketMove>("");
    }),
    Entry::new(&tickets::NOTIFY_ARTICLE_USAGE, |_, body| {
        nothing(&tickets::NOTIFY_ARTICLE_USAGE, body)
    })
    .body(|check| {
        check.member::<Vec<Id>>("ids");
    }),
    Entry::new(&tickets::SPLIT_THREAD, |_, body| {
        response(&tickets::SPLIT_THREAD, body, |check| {
            check.member::<tickets::TicketMergeResult>("");
        })
    }),
    Entry::new(&tickets::UPDATE_RESOLUTION, |_, body| {
        response(&tickets::UPDATE_RESOLUTION, body, |check| {
            check.member::<tickets::TicketResolution>("");
        })
    })
    .body(|check| {
        check.member::<tickets::TicketUpdateResolution>("");
    }),
];
