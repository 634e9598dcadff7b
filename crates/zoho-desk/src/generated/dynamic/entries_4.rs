// Written by `cargo xtask codegen` from xtask/catalog/desk/; changes belong there.
//! Operations by name, a part of the table.

use zoho_http::Id;
use zoho_http::dynamic::Entry;
use zoho_http::dynamic::recode_body;
use zoho_http::wire;

use super::super::shared;
#[cfg(feature = "activities")]
use super::super::task_comments;
#[cfg(feature = "activities")]
use super::super::task_time_entries;
#[cfg(feature = "activities")]
use super::super::task_timers;
#[cfg(feature = "activities")]
use super::super::tasks;
#[cfg(feature = "organization")]
use super::super::teams;
#[cfg(feature = "automation")]
use super::super::template_folders;
#[cfg(feature = "tickets")]
use super::super::threads;
#[cfg(feature = "tickets")]
use super::super::ticket_approvals;
#[cfg(feature = "tickets")]
use super::super::ticket_attachments;
#[cfg(feature = "tickets")]
use super::super::ticket_comments;
#[cfg(feature = "tickets")]
use super::super::ticket_followers;
#[cfg(feature = "tickets")]
use super::super::ticket_tags;
#[cfg(feature = "tickets")]
use super::super::ticket_templates;
#[cfg(feature = "tickets")]
use super::super::ticket_time_entries;
#[cfg(feature = "tickets")]
use super::super::ticket_timers;
#[cfg(feature = "tickets")]
use super::super::tickets;
#[cfg(feature = "settings")]
use super::super::time_tracking;
#[cfg(feature = "tickets")]
use super::super::uploads;
#[cfg(feature = "help-center")]
use super::super::user_groups;
#[cfg(feature = "help-center")]
use super::super::users;
#[cfg(feature = "settings")]
use super::super::validation_rules;
#[cfg(feature = "automation")]
use super::super::webhooks;
#[cfg(feature = "messaging")]
use super::super::whatsapp;
#[cfg(feature = "settings")]
use super::super::widgets;

pub(super) static ENTRIES: &[Entry] = &[
    #[cfg(feature = "activities")]
    Entry::new(&task_comments::UPDATE, |_, body| {
        wire::recode(wire::one::<task_comments::TaskComment>(body, ""))
    })
    .body(|body| recode_body::<shared::CommentInput>(body, "")),
    #[cfg(feature = "activities")]
    Entry::new(&task_time_entries::LIST, |_, body| {
        wire::recode(wire::list::<task_time_entries::TaskTimeEntry>(body, "data"))
    }),
    #[cfg(feature = "activities")]
    Entry::new(&task_time_entries::GET, |_, body| {
        wire::recode(wire::one::<task_time_entries::TaskTimeEntry>(body, ""))
    }),
    #[cfg(feature = "activities")]
    Entry::new(&task_time_entries::CREATE, |_, body| {
        wire::recode(wire::one::<task_time_entries::TaskTimeEntry>(body, ""))
    })
    .body(|body| recode_body::<task_time_entries::TaskTimeEntryCreate>(body, "")),
    #[cfg(feature = "activities")]
    Entry::new(&task_time_entries::UPDATE, |_, body| {
        wire::recode(wire::one::<task_time_entries::TaskTimeEntry>(body, ""))
    })
    .body(|body| recode_body::<task_time_entries::TaskTimeEntryUpdate>(body, "")),
    #[cfg(feature = "activities")]
    Entry::new(&task_time_entries::GET_SUMMATION, |_, body| {
        wire::recode(wire::one::<shared::TimeEntrySummation>(body, ""))
    }),
    #[cfg(feature = "activities")]
    Entry::new(&task_timers::GET, |_, body| {
        wire::recode(wire::one::<shared::Timer>(body, ""))
    }),
    #[cfg(feature = "activities")]
    Entry::new(&task_timers::LIST_ACTIVE, |_, body| {
        wire::recode(wire::list::<task_timers::ActiveTaskTimer>(body, "data"))
    }),
    #[cfg(feature = "activities")]
    Entry::new(&task_timers::SET_STATE, |_, body| {
        wire::recode(wire::one::<shared::Timer>(body, ""))
    }),
    #[cfg(feature = "activities")]
    Entry::new(&tasks::LIST, |_, body| {
        wire::recode(wire::list::<tasks::Task>(body, "data"))
    }),
    #[cfg(feature = "activities")]
    Entry::new(&tasks::GET, |_, body| {
        wire::recode(wire::one::<tasks::Task>(body, ""))
    }),
    #[cfg(feature = "activities")]
    Entry::new(&tasks::CREATE, |_, body| {
        wire::recode(wire::one::<tasks::Task>(body, ""))
    })
    .body(|body| recode_body::<tasks::TaskInput>(body, "")),
    #[cfg(feature = "activities")]
    Entry::new(&tasks::UPDATE, |_, body| {
        wire::recode(wire::one::<tasks::Task>(body, ""))
    })
    .body(|body| recode_body::<tasks::TaskInput>(body, "")),
    #[cfg(feature = "activities")]
    Entry::new(&tasks::UPDATE_MANY, |_, body| {
        wire::recode(wire::list::<shared::ApprovedComments>(body, "results"))
    })
    .body(|body| recode_body::<shared::ActivityFieldUpdate>(body, "")),
    #[cfg(feature = "activities")]
    Entry::new(&tasks::MOVE_TO_TRASH, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .body(|body| recode_body::<Vec<Id>>(body, "entityIds")),
    #[cfg(feature = "activities")]
    Entry::new(&tasks::SEARCH, |_, body| {
        wire::recode(wire::list::<tasks::Task>(body, "data"))
    }),
    #[cfg(feature = "activities")]
    Entry::new(&tasks::COUNT, |_, body| {
        wire::recode(wire::one::<i64>(body, "count"))
    }),
    #[cfg(feature = "activities")]
    Entry::new(&tasks::DELETE_SPAM, |_, body| {
        wire::recode(wire::list::<shared::MassActionResult>(body, "results"))
    })
    .body(|body| recode_body::<Vec<Id>>(body, "taskIds")),
    #[cfg(feature = "activities")]
    Entry::new(&tasks::EMPTY_SPAM, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .body(|body| recode_body::<Id>(body, "departmentId")),
    #[cfg(feature = "activities")]
    Entry::new(&tasks::LIST_BY_TICKET, |_, body| {
        wire::recode(wire::list::<tasks::Task>(body, "data"))
    }),
    #[cfg(feature = "organization")]
    Entry::new(&teams::LIST, |_, body| {
        wire::recode(wire::list::<teams::Team>(body, "teams"))
    }),
    #[cfg(feature = "organization")]
    Entry::new(&teams::GET, |_, body| {
        wire::recode(wire::one::<teams::Team>(body, ""))
    }),
    #[cfg(feature = "organization")]
    Entry::new(&teams::CREATE, |_, body| {
        wire::recode(wire::one::<teams::Team>(body, ""))
    })
    .body(|body| recode_body::<teams::TeamCreate>(body, "")),
    #[cfg(feature = "organization")]
    Entry::new(&teams::UPDATE, |_, body| {
        wire::recode(wire::one::<teams::Team>(body, ""))
    })
    .body(|body| recode_body::<teams::TeamUpdate>(body, "")),
    #[cfg(feature = "organization")]
    Entry::new(&teams::DELETE, |_, body| wire::recode(wire::nothing(body)))
        .body(|body| recode_body::<teams::TeamDelete>(body, "")),
    #[cfg(feature = "organization")]
    Entry::new(&teams::LIST_ASSOCIABLES, |_, body| {
        wire::recode(wire::list::<i64>(body, "teams"))
    }),
    #[cfg(feature = "organization")]
    Entry::new(&teams::LIST_BY_AGENT, |_, body| {
        wire::recode(wire::list::<teams::Team>(body, "teams"))
    }),
    #[cfg(feature = "organization")]
    Entry::new(&teams::LIST_BY_DEPARTMENT, |_, body| {
        wire::recode(wire::list::<teams::Team>(body, "teams"))
    }),
    #[cfg(feature = "organization")]
    Entry::new(&teams::LIST_BY_ROLE, |_, body| {
        wire::recode(wire::list::<teams::Team>(body, "teams"))
    }),
    #[cfg(feature = "organization")]
    Entry::new(&teams::LIST_MEMBERS, |_, body| {
        wire::recode(wire::list::<teams::TeamMember>(body, "members"))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&template_folders::LIST, |_, body| {
        wire::recode(wire::list::<template_folders::TemplateFolder>(body, ""))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&template_folders::GET, |_, body| {
        wire::recode(wire::one::<template_folders::TemplateFolder>(body, ""))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&template_folders::CREATE, |_, body| {
        wire::recode(wire::one::<template_folders::TemplateFolder>(body, ""))
    })
    .body(|body| recode_body::<template_folders::TemplateFolderCreate>(body, "")),
    #[cfg(feature = "automation")]
    Entry::new(&template_folders::UPDATE, |_, body| {
        wire::recode(wire::one::<template_folders::TemplateFolder>(body, ""))
    })
    .body(|body| recode_body::<template_folders::TemplateFolderUpdate>(body, "")),
    #[cfg(feature = "automation")]
    Entry::new(&template_folders::REPLACE, |_, body| {
        wire::recode(wire::one::<template_folders::TemplateFolder>(body, ""))
    })
    .body(|body| recode_body::<template_folders::TemplateFolderUpdate>(body, "")),
    #[cfg(feature = "automation")]
    Entry::new(&template_folders::DELETE, |_, body| {
        wire::recode(wire::nothing(body))
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&threads::LIST, |_, body| {
        wire::recode(wire::list::<threads::Thread>(body, "data"))
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&threads::GET, |_, body| {
        wire::recode(wire::one::<threads::Thread>(body, ""))
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&threads::CREATE_DRAFT, |_, body| {
        wire::recode(wire::one::<threads::DraftedThread>(body, ""))
    })
    .body(|body| recode_body::<threads::Reply>(body, "")),
    #[cfg(feature = "tickets")]
    Entry::new(&threads::DELETE_ATTACHMENT, |_, body| {
        wire::recode(wire::nothing(body))
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&threads::DELETE_DRAFT, |_, body| {
        wire::recode(wire::nothing(body))
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&threads::DOWNLOAD_ATTACHMENT, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .file(),
    #[cfg(feature = "tickets")]
    Entry::new(&threads::GET_FULL_CONTENT, |_, body| {
        wire::recode(wire::one::<threads::ThreadFullContent>(body, ""))
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&threads::GET_LATEST, |_, body| {
        wire::recode(wire::one::<threads::ThreadFullContent>(body, ""))
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&threads::GET_ORIGINAL_CONTENT, |_, body| {
        wire::recode(wire::one::<threads::ThreadOriginalContent>(body, ""))
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&threads::LIST_CONVERSATIONS, |_, body| {
        wire::recode(wire::list::<threads::Conversation>(body, "data"))
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&threads::RESEND_FAILED, |_, body| {
        wire::recode(wire::one::<threads::ResentThread>(body, ""))
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&threads::SEND_DRAFT, |_, body| {
        wire::recode(wire::one::<threads::ResentThread>(body, ""))
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&threads::SEND_FOR_REVIEW, |_, body| {
        wire::recode(wire::nothing(body))
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&threads::SEND_REPLY, |_, body| {
        wire::recode(wire::one::<threads::SentReply>(body, ""))
    })
    .body(|body| recode_body::<threads::Reply>(body, "")),
    #[cfg(feature = "tickets")]
    Entry::new(&threads::UPDATE_DRAFT, |_, body| {
        wire::recode(wire::one::<threads::DraftedThread>(body, ""))
    })
    .body(|body| recode_body::<threads::Reply>(body, "")),
    #[cfg(feature = "tickets")]
    Entry::new(&ticket_approvals::LIST, |_, body| {
        wire::recode(wire::list::<ticket_approvals::TicketApproval>(body, "data"))
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&ticket_approvals::GET, |_, body| {
        wire::recode(wire::one::<ticket_approvals::TicketApproval>(body, ""))
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&ticket_approvals::CREATE, |_, body| {
        wire::recode(wire::list::<ticket_approvals::TicketApproval>(
            body,
            "approvals",
        ))
    })
    .body(|body| recode_body::<ticket_approvals::TicketApprovalCreate>(body, "")),
    #[cfg(feature = "tickets")]
    Entry::new(&ticket_approvals::UPDATE, |_, body| {
        wire::recode(wire::one::<ticket_approvals::TicketApproval>(body, ""))
    })
    .body(|body| recode_body::<ticket_approvals::TicketApprovalUpdate>(body, "")),
    #[cfg(feature = "tickets")]
    Entry::new(&ticket_approvals::LIST_MY_PENDING, |_, body| {
        wire::recode(wire::one::<ticket_approvals::PendingApprovals>(body, ""))
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&ticket_attachments::LIST, |_, body| {
        wire::recode(wire::list::<shared::ContactAttachment>(body, "data"))
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&ticket_attachments::UPLOAD, |_, body| {
        wire::recode(wire::one::<shared::ContactAttachmentUploadResult>(body, ""))
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&ticket_attachments::DOWNLOAD, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .file(),
    #[cfg(feature = "tickets")]
    Entry::new(&ticket_attachments::UPDATE, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .body(|body| recode_body::<ticket_attachments::TicketAttachmentUpdate>(body, "")),
    #[cfg(feature = "tickets")]
    Entry::new(&ticket_attachments::DELETE, |_, body| {
        wire::recode(wire::nothing(body))
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&ticket_comments::LIST, |_, body| {
        wire::recode(wire::list::<ticket_comments::TicketComment>(body, "data"))
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&ticket_comments::GET, |_, body| {
        wire::recode(wire::one::<ticket_comments::TicketComment>(body, ""))
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&ticket_comments::CREATE, |_, body| {
        wire::recode(wire::one::<ticket_comments::TicketComment>(body, ""))
    })
    .body(|body| recode_body::<ticket_comments::TicketCommentInput>(body, "")),
    #[cfg(feature = "tickets")]
    Entry::new(&ticket_comments::UPDATE, |_, body| {
        wire::recode(wire::one::<ticket_comments::TicketComment>(body, ""))
    })
    .body(|body| recode_body::<ticket_comments::TicketCommentInput>(body, "")),
    #[cfg(feature = "tickets")]
    Entry::new(&ticket_comments::DELETE, |_, body| {
        wire::recode(wire::nothing(body))
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&ticket_comments::LIST_HISTORY, |_, body| {
        wire::recode(wire::list::<ticket_comments::TicketCommentHistory>(
            body, "data",
        ))
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&ticket_followers::LIST, |_, body| {
        wire::recode(wire::list::<ticket_followers::TicketFollower>(body, "data"))
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&ticket_followers::ADD, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .body(|body| recode_body::<Vec<Id>>(body, "followerIds")),
    #[cfg(feature = "tickets")]
    Entry::new(&ticket_followers::REMOVE, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .body(|body| recode_body::<Vec<Id>>(body, "followerIds")),
    #[cfg(feature = "tickets")]
    Entry::new(&ticket_tags::LIST, |_, body| {
        wire::recode(wire::list::<ticket_tags::TicketTag>(body, "data"))
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&ticket_tags::REPLACE, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .body(|body| recode_body::<Id>(body, "id")),
    #[cfg(feature = "tickets")]
    Entry::new(&ticket_tags::SEARCH, |_, body| {
        wire::recode(wire::list::<ticket_tags::TicketTag>(body, "data"))
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&ticket_tags::ADD, |_, body| {
        wire::recode(wire::list::<ticket_tags::TicketTag>(body, "data"))
    })
    .body(|body| recode_body::<Vec<String>>(body, "tags")),
    #[cfg(feature = "tickets")]
    Entry::new(&ticket_tags::ADD_RECENT, |_, body| {
        wire::recode(wire::nothing(body))
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&ticket_tags::LIST_BY_TICKET, |_, body| {
        wire::recode(wire::list::<ticket_tags::TicketTag>(body, "tags"))
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&ticket_tags::LIST_RECENT, |_, body| {
        wire::recode(wire::list::<ticket_tags::TicketTag>(body, "data"))
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&ticket_tags::LIST_TICKETS, |_, body| {
        wire::recode(wire::list::<shared::Ticket>(body, "data"))
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&ticket_tags::REMOVE, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .body(|body| recode_body::<Vec<String>>(body, "tags")),
    #[cfg(feature = "tickets")]
    Entry::new(&ticket_templates::LIST, |_, body| {
        wire::recode(wire::list::<ticket_templates::TicketTemplate>(body, "data"))
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&ticket_templates::GET, |_, body| {
        wire::recode(wire::one::<ticket_templates::TicketTemplate>(body, ""))
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&ticket_templates::CREATE, |_, body| {
        wire::recode(wire::one::<ticket_templates::TicketTemplate>(body, ""))
    })
    .body(|body| recode_body::<ticket_templates::TicketTemplateCreate>(body, "")),
    #[cfg(feature = "tickets")]
    Entry::new(&ticket_templates::UPDATE, |_, body| {
        wire::recode(wire::one::<ticket_templates::TicketTemplate>(body, ""))
    })
    .body(|body| recode_body::<ticket_templates::TicketTemplateUpdate>(body, "")),
    #[cfg(feature = "tickets")]
    Entry::new(&ticket_templates::DELETE_MANY, |_, body| {
        wire::recode(wire::list::<shared::MassActionResult>(body, "results"))
    })
    .body(|body| recode_body::<Vec<Id>>(body, "ids")),
    #[cfg(feature = "tickets")]
    Entry::new(&ticket_time_entries::LIST, |_, body| {
        wire::recode(wire::list::<ticket_time_entries::TicketTimeEntry>(
            body, "data",
        ))
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&ticket_time_entries::GET, |_, body| {
        wire::recode(wire::one::<ticket_time_entries::TicketTimeEntry>(body, ""))
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&ticket_time_entries::CREATE, |_, body| {
        wire::recode(wire::one::<ticket_time_entries::TicketTimeEntry>(body, ""))
    })
    .body(|body| recode_body::<ticket_time_entries::TicketTimeEntryCreate>(body, "")),
    #[cfg(feature = "tickets")]
    Entry::new(&ticket_time_entries::UPDATE, |_, body| {
        wire::recode(wire::one::<ticket_time_entries::TicketTimeEntry>(body, ""))
    })
    .body(|body| recode_body::<ticket_time_entries::TicketTimeEntryUpdate>(body, "")),
    #[cfg(feature = "tickets")]
    Entry::new(&ticket_time_entries::DELETE, |_, body| {
        wire::recode(wire::nothing(body))
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&ticket_time_entries::GET_SUMMATION, |_, body| {
        wire::recode(wire::one::<shared::TimeEntrySummation>(body, ""))
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&ticket_time_entries::LIST_BY_BILLING_TYPE, |_, body| {
        wire::recode(wire::list::<ticket_time_entries::TicketTimeEntry>(
            body, "data",
        ))
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&ticket_timers::GET, |_, body| {
        wire::recode(wire::one::<shared::Timer>(body, ""))
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&ticket_timers::LIST_ACTIVE, |_, body| {
        wire::recode(wire::list::<ticket_timers::ActiveTicketTimer>(body, "data"))
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&ticket_timers::LIST_ALL_ACTIVE, |_, body| {
        wire::recode(wire::list::<ticket_timers::ActiveTimer>(body, "data"))
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&ticket_timers::LIST_MY_ACTIVE, |_, body| {
        wire::recode(wire::list::<ticket_timers::ActiveTicketTimer>(body, "data"))
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&ticket_timers::SET_STATE, |_, body| {
        wire::recode(wire::one::<shared::Timer>(body, ""))
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&tickets::LIST, |_, body| {
        wire::recode(wire::list::<shared::Ticket>(body, "data"))
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&tickets::GET, |_, body| {
        wire::recode(wire::one::<shared::Ticket>(body, ""))
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&tickets::CREATE, |_, body| {
        wire::recode(wire::one::<shared::Ticket>(body, ""))
    })
    .body(|body| recode_body::<tickets::TicketCreate>(body, "")),
    #[cfg(feature = "tickets")]
    Entry::new(&tickets::UPDATE, |_, body| {
        wire::recode(wire::one::<shared::Ticket>(body, ""))
    })
    .body(|body| recode_body::<tickets::TicketUpdate>(body, "")),
    #[cfg(feature = "tickets")]
    Entry::new(&tickets::UPDATE_MANY, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .body(|body| recode_body::<shared::ActivityFieldUpdate>(body, "")),
    #[cfg(feature = "tickets")]
    Entry::new(&tickets::MOVE_TO_TRASH, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .body(|body| recode_body::<Vec<Id>>(body, "ticketIds")),
    #[cfg(feature = "tickets")]
    Entry::new(&tickets::SEARCH, |_, body| {
        wire::recode(wire::list::<shared::Ticket>(body, "data"))
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&tickets::COUNT, |_, body| {
        wire::recode(wire::one::<i64>(body, "count"))
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&tickets::CLOSE, |_, body| wire::recode(wire::nothing(body)))
        .body(|body| recode_body::<Vec<Id>>(body, "ids")),
    #[cfg(feature = "tickets")]
    Entry::new(&tickets::COUNT_BY_AGENT, |_, body| {
        wire::recode(wire::list::<tickets::AgentTicketCount>(body, "data"))
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&tickets::COUNT_BY_FIELD_VALUES, |_, body| {
        wire::recode(wire::one::<tickets::TicketFieldCounts>(body, ""))
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&tickets::COUNT_QUEUE, |_, body| {
        wire::recode(wire::one::<i64>(body, "count"))
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&tickets::DELETE_RESOLUTION, |_, body| {
        wire::recode(wire::nothing(body))
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&tickets::DELETE_SPAM, |_, body| {
        wire::recode(wire::list::<shared::MassActionResult>(body, "results"))
    })
    .body(|body| recode_body::<Vec<Id>>(body, "ticketIds")),
    #[cfg(feature = "tickets")]
    Entry::new(&tickets::EMPTY_SPAM, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .body(|body| recode_body::<Id>(body, "departmentId")),
    #[cfg(feature = "tickets")]
    Entry::new(&tickets::GET_METRICS, |_, body| {
        wire::recode(wire::one::<tickets::TicketMetrics>(body, ""))
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&tickets::GET_RESOLUTION, |_, body| {
        wire::recode(wire::one::<tickets::TicketResolution>(body, ""))
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&tickets::LIST_ARCHIVED, |_, body| {
        wire::recode(wire::list::<tickets::ArchivedTicket>(body, "data"))
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&tickets::LIST_ASSOCIATED, |_, body| {
        wire::recode(wire::list::<tickets::ArchivedTicket>(body, "data"))
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&tickets::LIST_BY_BUG, |_, body| {
        wire::recode(wire::list::<shared::Ticket>(body, "data"))
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&tickets::LIST_BY_CONTACT, |_, body| {
        wire::recode(wire::list::<shared::Ticket>(body, "data"))
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&tickets::LIST_BY_INVOICE, |_, body| {
        wire::recode(wire::list::<shared::Ticket>(body, "data"))
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&tickets::LIST_BY_JIRA_ISSUE, |_, body| {
        wire::recode(wire::list::<shared::Ticket>(body, "data"))
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&tickets::LIST_BY_PRODUCT, |_, body| {
        wire::recode(wire::list::<shared::Ticket>(body, "data"))
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&tickets::LIST_RESOLUTION_HISTORY, |_, body| {
        wire::recode(wire::list::<tickets::TicketResolution>(body, "data"))
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&tickets::MARK_AS_READ, |_, body| {
        wire::recode(wire::nothing(body))
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&tickets::MARK_AS_UNREAD, |_, body| {
        wire::recode(wire::nothing(body))
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&tickets::MARK_SPAM, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .body(|body| recode_body::<tickets::TicketMarkSpam>(body, "")),
    #[cfg(feature = "tickets")]
    Entry::new(&tickets::MERGE, |_, body| {
        wire::recode(wire::one::<tickets::TicketMergeResult>(body, ""))
    })
    .body(|body| recode_body::<tickets::TicketMerge>(body, "")),
    #[cfg(feature = "tickets")]
    Entry::new(&tickets::MOVE_TO, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .body(|body| recode_body::<tickets::TicketMove>(body, "")),
    #[cfg(feature = "tickets")]
    Entry::new(&tickets::NOTIFY_ARTICLE_USAGE, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .body(|body| recode_body::<Vec<Id>>(body, "ids")),
    #[cfg(feature = "tickets")]
    Entry::new(&tickets::SPLIT_THREAD, |_, body| {
        wire::recode(wire::one::<tickets::TicketMergeResult>(body, ""))
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&tickets::UPDATE_RESOLUTION, |_, body| {
        wire::recode(wire::one::<tickets::TicketResolution>(body, ""))
    })
    .body(|body| recode_body::<tickets::TicketUpdateResolution>(body, "")),
    #[cfg(feature = "settings")]
    Entry::new(&time_tracking::CREATE_SETTINGS, |_, body| {
        wire::recode(wire::one::<time_tracking::TimeTrackingCreateSettingsResult>(body, ""))
    })
    .body(|body| recode_body::<time_tracking::TimeTrackingCreateSettings>(body, "")),
    #[cfg(feature = "settings")]
    Entry::new(&time_tracking::GET_SETTINGS, |_, body| {
        wire::recode(wire::one::<time_tracking::TimeTrackingCreateSettingsResult>(body, ""))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&time_tracking::LIST_HISTORY, |_, body| {
        wire::recode(wire::list::<time_tracking::TimeTrackingHistory>(
            body, "data",
        ))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&time_tracking::UPDATE_SETTINGS, |_, body| {
        wire::recode(wire::one::<time_tracking::TimeTrackingCreateSettingsResult>(body, ""))
    })
    .body(|body| recode_body::<time_tracking::TimeTrackingUpdateSettings>(body, "")),
    #[cfg(feature = "tickets")]
    Entry::new(&uploads::UPLOAD, |_, body| {
        wire::recode(wire::one::<uploads::UploadResult>(body, ""))
    }),
    #[cfg(feature = "help-center")]
    Entry::new(&user_groups::LIST, |_, body| {
        wire::recode(wire::list::<user_groups::UserGroup>(body, "data"))
    }),
    #[cfg(feature = "help-center")]
    Entry::new(&user_groups::GET, |_, body| {
        wire::recode(wire::one::<user_groups::UserGroup>(body, ""))
    }),
    #[cfg(feature = "help-center")]
    Entry::new(&user_groups::CREATE, |_, body| {
        wire::recode(wire::one::<user_groups::UserGroup>(body, ""))
    })
    .body(|body| recode_body::<user_groups::UserGroupCreate>(body, "")),
    #[cfg(feature = "help-center")]
    Entry::new(&user_groups::UPDATE, |_, body| {
        wire::recode(wire::one::<user_groups::UserGroup>(body, ""))
    })
    .body(|body| recode_body::<user_groups::UserGroupUpdate>(body, "")),
    #[cfg(feature = "help-center")]
    Entry::new(&user_groups::DELETE, |_, body| {
        wire::recode(wire::nothing(body))
    }),
    #[cfg(feature = "help-center")]
    Entry::new(&user_groups::ADD_USERS, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .body(|body| recode_body::<user_groups::UserGroupAddUsers>(body, "")),
    #[cfg(feature = "help-center")]
    Entry::new(&user_groups::LIST_USERS, |_, body| {
        wire::recode(wire::list::<shared::User>(body, "data"))
    }),
    #[cfg(feature = "help-center")]
    Entry::new(&user_groups::REMOVE_USERS, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .body(|body| recode_body::<Vec<Id>>(body, "userIds")),
    #[cfg(feature = "help-center")]
    Entry::new(&users::LIST, |_, body| {
        wire::recode(wire::list::<shared::User>(body, "data"))
    }),
    #[cfg(feature = "help-center")]
    Entry::new(&users::GET, |_, body| {
        wire::recode(wire::one::<shared::User>(body, ""))
    }),
    #[cfg(feature = "help-center")]
    Entry::new(&users::UPDATE, |_, body| {
        wire::recode(wire::one::<shared::User>(body, ""))
    })
    .body(|body| recode_body::<users::UserUpdate>(body, "")),
    #[cfg(feature = "help-center")]
    Entry::new(&users::ANONYMIZE, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .body(|body| recode_body::<shared::AgentAnonymizeDeleted>(body, "")),
    #[cfg(feature = "help-center")]
    Entry::new(&users::ASSIGN_LABELS, |_, body| {
        wire::recode(wire::list::<users::UserAssignLabelsResult>(body, "results"))
    })
    .body(|body| recode_body::<Vec<users::UserAssignLabels>>(body, "labels")),
    #[cfg(feature = "help-center")]
    Entry::new(&users::ASSOCIATE_GROUPS, |_, body| {
        wire::recode(wire::list::<users::UserAssignLabelsResult>(body, "results"))
    })
    .body(|body| recode_body::<Vec<shared::ParentTicket>>(body, "groups")),
    #[cfg(feature = "help-center")]
    Entry::new(&users::DISSOCIATE_GROUPS, |_, body| {
        wire::recode(wire::list::<users::UserAssignLabelsResult>(body, "results"))
    })
    .body(|body| recode_body::<Vec<Id>>(body, "groupIds")),
    #[cfg(feature = "help-center")]
    Entry::new(&users::LIST_GROUPS, |_, body| {
        wire::recode(wire::list::<users::UserGroup>(body, "data"))
    }),
    #[cfg(feature = "help-center")]
    Entry::new(&users::LIST_LABELS, |_, body| {
        wire::recode(wire::list::<shared::Label>(body, "data"))
    }),
    #[cfg(feature = "help-center")]
    Entry::new(&users::REMOVE, |_, body| wire::recode(wire::nothing(body))),
    #[cfg(feature = "help-center")]
    Entry::new(&users::REMOVE_LABELS, |_, body| {
        wire::recode(wire::list::<users::UserAssignLabelsResult>(body, "results"))
    })
    .body(|body| recode_body::<Vec<Id>>(body, "labelIds")),
    #[cfg(feature = "settings")]
    Entry::new(&validation_rules::LIST, |_, body| {
        wire::recode(wire::list::<validation_rules::ValidationRule>(body, "data"))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&validation_rules::GET, |_, body| {
        wire::recode(wire::one::<validation_rules::ValidationRule>(body, ""))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&validation_rules::CREATE, |_, body| {
        wire::recode(wire::one::<validation_rules::ValidationRule>(body, ""))
    })
    .body(|body| recode_body::<validation_rules::ValidationRuleInput>(body, "")),
    #[cfg(feature = "settings")]
    Entry::new(&validation_rules::UPDATE, |_, body| {
        wire::recode(wire::one::<validation_rules::ValidationRule>(body, ""))
    })
    .body(|body| recode_body::<validation_rules::ValidationRuleInput>(body, "")),
    #[cfg(feature = "settings")]
    Entry::new(&validation_rules::DELETE, |_, body| {
        wire::recode(wire::nothing(body))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&validation_rules::LIST_CRITERIA_FIELDS, |_, body| {
        wire::recode(wire::list::<shared::RuleCriteriaField>(
            body,
            "criteriaFields",
        ))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&webhooks::LIST, |_, body| {
        wire::recode(wire::list::<webhooks::Webhook>(body, "data"))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&webhooks::GET, |_, body| {
        wire::recode(wire::one::<webhooks::Webhook>(body, ""))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&webhooks::CREATE, |_, body| {
        wire::recode(wire::one::<webhooks::Webhook>(body, ""))
    })
    .body(|body| recode_body::<webhooks::WebhookCreate>(body, "")),
    #[cfg(feature = "automation")]
    Entry::new(&webhooks::UPDATE, |_, body| {
        wire::recode(wire::one::<webhooks::Webhook>(body, ""))
    })
    .body(|body| recode_body::<webhooks::WebhookUpdate>(body, "")),
    #[cfg(feature = "automation")]
    Entry::new(&webhooks::DELETE, |_, body| {
        wire::recode(wire::nothing(body))
    }),
    #[cfg(feature = "messaging")]
    Entry::new(&whatsapp::GET_DETAILS, |_, body| {
        wire::recode(wire::one::<whatsapp::WhatsappDetails>(body, ""))
    }),
    #[cfg(feature = "messaging")]
    Entry::new(&whatsapp::GET_TEMPLATE_CREDIT_EXHAUST_STATUS, |_, body| {
        wire::recode(wire::nothing(body))
    }),
    #[cfg(feature = "messaging")]
    Entry::new(&whatsapp::GET_TEMPLATE_TAGS, |_, body| {
        wire::recode(wire::one::<whatsapp::WhatsappTemplateTags>(body, ""))
    }),
    #[cfg(feature = "messaging")]
    Entry::new(&whatsapp::LIST_PHONE_NUMBERS, |_, body| {
        wire::recode(wire::one::<whatsapp::WhatsappPhoneNumbers>(body, ""))
    }),
    #[cfg(feature = "messaging")]
    Entry::new(&whatsapp::LIST_SANDBOX_TESTERS, |_, body| {
        wire::recode(wire::one::<whatsapp::WhatsappSandboxTesters>(body, ""))
    }),
    #[cfg(feature = "messaging")]
    Entry::new(&whatsapp::LIST_TEMPLATE_LANGUAGES, |_, body| {
        wire::recode(wire::one::<whatsapp::WhatsappTemplateLanguages>(body, ""))
    }),
    #[cfg(feature = "messaging")]
    Entry::new(&whatsapp::REQUEST_CODE, |_, body| {
        wire::recode(wire::one::<whatsapp::WhatsappRequestCodeResult>(body, ""))
    }),
    #[cfg(feature = "messaging")]
    Entry::new(&whatsapp::SUBMIT_CODE, |_, body| {
        wire::recode(wire::one::<whatsapp::WhatsappRequestCodeResult>(body, ""))
    })
    .body(|body| recode_body::<String>(body, "otp")),
    #[cfg(feature = "messaging")]
    Entry::new(&whatsapp::UPDATE_SANDBOX_TESTERS, |_, body| {
        wire::recode(wire::one::<whatsapp::WhatsappSandboxTesters>(body, ""))
    })
    .body(|body| recode_body::<Vec<String>>(body, "sandBoxTesters")),
    #[cfg(feature = "settings")]
    Entry::new(&widgets::DELETE, |_, body| {
        wire::recode(wire::nothing(body))
    }),
];
