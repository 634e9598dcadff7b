// Written by `cargo xtask codegen` from desk/v1 of the catalogue; changes belong there.
//! Operations by name, a part of the table.

use zoho_http::Id;
use zoho_http::dynamic::Entry;
use zoho_http::dynamic::answer;
use zoho_http::dynamic::nothing;

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
        answer(&task_comments::UPDATE, body, |check| {
            check.member::<task_comments::TaskComment>("");
        })
    })
    .body(|check| {
        check.member::<shared::CommentInput>("");
    }),
    #[cfg(feature = "activities")]
    Entry::new(&task_time_entries::LIST, |_, body| {
        answer(&task_time_entries::LIST, body, |check| {
            check.list::<task_time_entries::TaskTimeEntry>("data");
        })
    }),
    #[cfg(feature = "activities")]
    Entry::new(&task_time_entries::GET, |_, body| {
        answer(&task_time_entries::GET, body, |check| {
            check.member::<task_time_entries::TaskTimeEntry>("");
        })
    }),
    #[cfg(feature = "activities")]
    Entry::new(&task_time_entries::CREATE, |_, body| {
        answer(&task_time_entries::CREATE, body, |check| {
            check.member::<task_time_entries::TaskTimeEntry>("");
        })
    })
    .body(|check| {
        check.member::<task_time_entries::TaskTimeEntryCreate>("");
    }),
    #[cfg(feature = "activities")]
    Entry::new(&task_time_entries::UPDATE, |_, body| {
        answer(&task_time_entries::UPDATE, body, |check| {
            check.member::<task_time_entries::TaskTimeEntry>("");
        })
    })
    .body(|check| {
        check.member::<task_time_entries::TaskTimeEntryUpdate>("");
    }),
    #[cfg(feature = "activities")]
    Entry::new(&task_time_entries::GET_SUMMATION, |_, body| {
        answer(&task_time_entries::GET_SUMMATION, body, |check| {
            check.member::<shared::TimeEntrySummation>("");
        })
    }),
    #[cfg(feature = "activities")]
    Entry::new(&task_timers::GET, |_, body| {
        answer(&task_timers::GET, body, |check| {
            check.member::<shared::Timer>("");
        })
    }),
    #[cfg(feature = "activities")]
    Entry::new(&task_timers::LIST_ACTIVE, |_, body| {
        answer(&task_timers::LIST_ACTIVE, body, |check| {
            check.list::<task_timers::ActiveTaskTimer>("data");
        })
    }),
    #[cfg(feature = "activities")]
    Entry::new(&task_timers::SET_STATE, |_, body| {
        answer(&task_timers::SET_STATE, body, |check| {
            check.member::<shared::Timer>("");
        })
    }),
    #[cfg(feature = "activities")]
    Entry::new(&tasks::LIST, |_, body| {
        answer(&tasks::LIST, body, |check| {
            check.list::<tasks::Task>("data");
        })
    }),
    #[cfg(feature = "activities")]
    Entry::new(&tasks::GET, |_, body| {
        answer(&tasks::GET, body, |check| {
            check.member::<tasks::Task>("");
        })
    }),
    #[cfg(feature = "activities")]
    Entry::new(&tasks::CREATE, |_, body| {
        answer(&tasks::CREATE, body, |check| {
            check.member::<tasks::Task>("");
        })
    })
    .body(|check| {
        check.member::<tasks::TaskInput>("");
    }),
    #[cfg(feature = "activities")]
    Entry::new(&tasks::UPDATE, |_, body| {
        answer(&tasks::UPDATE, body, |check| {
            check.member::<tasks::Task>("");
        })
    })
    .body(|check| {
        check.member::<tasks::TaskInput>("");
    }),
    #[cfg(feature = "activities")]
    Entry::new(&tasks::UPDATE_MANY, |_, body| {
        answer(&tasks::UPDATE_MANY, body, |check| {
            check.list::<shared::ApprovedComments>("results");
        })
    })
    .body(|check| {
        check.member::<shared::ActivityFieldUpdate>("");
    }),
    #[cfg(feature = "activities")]
    Entry::new(&tasks::MOVE_TO_TRASH, |_, body| {
        nothing(&tasks::MOVE_TO_TRASH, body)
    })
    .body(|check| {
        check.member::<Vec<Id>>("entityIds");
    }),
    #[cfg(feature = "activities")]
    Entry::new(&tasks::SEARCH, |_, body| {
        answer(&tasks::SEARCH, body, |check| {
            check.list::<tasks::Task>("data");
        })
    }),
    #[cfg(feature = "activities")]
    Entry::new(&tasks::COUNT, |_, body| {
        answer(&tasks::COUNT, body, |check| {
            check.member::<i64>("count");
        })
    }),
    #[cfg(feature = "activities")]
    Entry::new(&tasks::DELETE_SPAM, |_, body| {
        answer(&tasks::DELETE_SPAM, body, |check| {
            check.list::<shared::MassActionResult>("results");
        })
    })
    .body(|check| {
        check.member::<Vec<Id>>("taskIds");
    }),
    #[cfg(feature = "activities")]
    Entry::new(&tasks::EMPTY_SPAM, |_, body| {
        nothing(&tasks::EMPTY_SPAM, body)
    })
    .body(|check| {
        check.member::<Id>("departmentId");
    }),
    #[cfg(feature = "activities")]
    Entry::new(&tasks::LIST_BY_TICKET, |_, body| {
        answer(&tasks::LIST_BY_TICKET, body, |check| {
            check.list::<tasks::Task>("data");
        })
    }),
    #[cfg(feature = "organization")]
    Entry::new(&teams::LIST, |_, body| {
        answer(&teams::LIST, body, |check| {
            check.list::<teams::Team>("teams");
        })
    }),
    #[cfg(feature = "organization")]
    Entry::new(&teams::GET, |_, body| {
        answer(&teams::GET, body, |check| {
            check.member::<teams::Team>("");
        })
    }),
    #[cfg(feature = "organization")]
    Entry::new(&teams::CREATE, |_, body| {
        answer(&teams::CREATE, body, |check| {
            check.member::<teams::Team>("");
        })
    })
    .body(|check| {
        check.member::<teams::TeamCreate>("");
    }),
    #[cfg(feature = "organization")]
    Entry::new(&teams::UPDATE, |_, body| {
        answer(&teams::UPDATE, body, |check| {
            check.member::<teams::Team>("");
        })
    })
    .body(|check| {
        check.member::<teams::TeamUpdate>("");
    }),
    #[cfg(feature = "organization")]
    Entry::new(&teams::DELETE, |_, body| nothing(&teams::DELETE, body)).body(|check| {
        check.member::<teams::TeamDelete>("");
    }),
    #[cfg(feature = "organization")]
    Entry::new(&teams::LIST_ASSOCIABLES, |_, body| {
        answer(&teams::LIST_ASSOCIABLES, body, |check| {
            check.list::<i64>("teams");
        })
    }),
    #[cfg(feature = "organization")]
    Entry::new(&teams::LIST_BY_AGENT, |_, body| {
        answer(&teams::LIST_BY_AGENT, body, |check| {
            check.list::<teams::Team>("teams");
        })
    }),
    #[cfg(feature = "organization")]
    Entry::new(&teams::LIST_BY_DEPARTMENT, |_, body| {
        answer(&teams::LIST_BY_DEPARTMENT, body, |check| {
            check.list::<teams::Team>("teams");
        })
    }),
    #[cfg(feature = "organization")]
    Entry::new(&teams::LIST_BY_ROLE, |_, body| {
        answer(&teams::LIST_BY_ROLE, body, |check| {
            check.list::<teams::Team>("teams");
        })
    }),
    #[cfg(feature = "organization")]
    Entry::new(&teams::LIST_MEMBERS, |_, body| {
        answer(&teams::LIST_MEMBERS, body, |check| {
            check.list::<teams::TeamMember>("members");
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&template_folders::LIST, |_, body| {
        answer(&template_folders::LIST, body, |check| {
            check.list::<template_folders::TemplateFolder>("");
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&template_folders::GET, |_, body| {
        answer(&template_folders::GET, body, |check| {
            check.member::<template_folders::TemplateFolder>("");
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&template_folders::CREATE, |_, body| {
        answer(&template_folders::CREATE, body, |check| {
            check.member::<template_folders::TemplateFolder>("");
        })
    })
    .body(|check| {
        check.member::<template_folders::TemplateFolderCreate>("");
    }),
    #[cfg(feature = "automation")]
    Entry::new(&template_folders::UPDATE, |_, body| {
        answer(&template_folders::UPDATE, body, |check| {
            check.member::<template_folders::TemplateFolder>("");
        })
    })
    .body(|check| {
        check.member::<template_folders::TemplateFolderUpdate>("");
    }),
    #[cfg(feature = "automation")]
    Entry::new(&template_folders::REPLACE, |_, body| {
        answer(&template_folders::REPLACE, body, |check| {
            check.member::<template_folders::TemplateFolder>("");
        })
    })
    .body(|check| {
        check.member::<template_folders::TemplateFolderUpdate>("");
    }),
    #[cfg(feature = "automation")]
    Entry::new(&template_folders::DELETE, |_, body| {
        nothing(&template_folders::DELETE, body)
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&threads::LIST, |_, body| {
        answer(&threads::LIST, body, |check| {
            check.list::<threads::Thread>("data");
        })
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&threads::GET, |_, body| {
        answer(&threads::GET, body, |check| {
            check.member::<threads::Thread>("");
        })
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&threads::CREATE_DRAFT, |_, body| {
        answer(&threads::CREATE_DRAFT, body, |check| {
            check.member::<threads::DraftedThread>("");
        })
    })
    .body(|check| {
        check.member::<threads::Reply>("");
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&threads::DELETE_ATTACHMENT, |_, body| {
        nothing(&threads::DELETE_ATTACHMENT, body)
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&threads::DELETE_DRAFT, |_, body| {
        nothing(&threads::DELETE_DRAFT, body)
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&threads::DOWNLOAD_ATTACHMENT, |_, body| {
        nothing(&threads::DOWNLOAD_ATTACHMENT, body)
    })
    .file(),
    #[cfg(feature = "tickets")]
    Entry::new(&threads::GET_FULL_CONTENT, |_, body| {
        answer(&threads::GET_FULL_CONTENT, body, |check| {
            check.member::<threads::ThreadFullContent>("");
        })
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&threads::GET_LATEST, |_, body| {
        answer(&threads::GET_LATEST, body, |check| {
            check.member::<threads::ThreadFullContent>("");
        })
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&threads::GET_ORIGINAL_CONTENT, |_, body| {
        answer(&threads::GET_ORIGINAL_CONTENT, body, |check| {
            check.member::<threads::ThreadOriginalContent>("");
        })
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&threads::LIST_CONVERSATIONS, |_, body| {
        answer(&threads::LIST_CONVERSATIONS, body, |check| {
            check.list::<threads::Conversation>("data");
        })
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&threads::RESEND_FAILED, |_, body| {
        answer(&threads::RESEND_FAILED, body, |check| {
            check.member::<threads::ResentThread>("");
        })
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&threads::SEND_DRAFT, |_, body| {
        answer(&threads::SEND_DRAFT, body, |check| {
            check.member::<threads::ResentThread>("");
        })
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&threads::SEND_FOR_REVIEW, |_, body| {
        nothing(&threads::SEND_FOR_REVIEW, body)
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&threads::SEND_REPLY, |_, body| {
        answer(&threads::SEND_REPLY, body, |check| {
            check.member::<threads::SentReply>("");
        })
    })
    .body(|check| {
        check.member::<threads::Reply>("");
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&threads::UPDATE_DRAFT, |_, body| {
        answer(&threads::UPDATE_DRAFT, body, |check| {
            check.member::<threads::DraftedThread>("");
        })
    })
    .body(|check| {
        check.member::<threads::Reply>("");
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&ticket_approvals::LIST, |_, body| {
        answer(&ticket_approvals::LIST, body, |check| {
            check.list::<ticket_approvals::TicketApproval>("data");
        })
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&ticket_approvals::GET, |_, body| {
        answer(&ticket_approvals::GET, body, |check| {
            check.member::<ticket_approvals::TicketApproval>("");
        })
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&ticket_approvals::CREATE, |_, body| {
        answer(&ticket_approvals::CREATE, body, |check| {
            check.list::<ticket_approvals::TicketApproval>("approvals");
        })
    })
    .body(|check| {
        check.member::<ticket_approvals::TicketApprovalCreate>("");
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&ticket_approvals::UPDATE, |_, body| {
        answer(&ticket_approvals::UPDATE, body, |check| {
            check.member::<ticket_approvals::TicketApproval>("");
        })
    })
    .body(|check| {
        check.member::<ticket_approvals::TicketApprovalUpdate>("");
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&ticket_approvals::LIST_MY_PENDING, |_, body| {
        answer(&ticket_approvals::LIST_MY_PENDING, body, |check| {
            check.member::<ticket_approvals::PendingApprovals>("");
        })
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&ticket_attachments::LIST, |_, body| {
        answer(&ticket_attachments::LIST, body, |check| {
            check.list::<shared::ContactAttachment>("data");
        })
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&ticket_attachments::UPLOAD, |_, body| {
        answer(&ticket_attachments::UPLOAD, body, |check| {
            check.member::<shared::ContactAttachmentUploadResult>("");
        })
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&ticket_attachments::DOWNLOAD, |_, body| {
        nothing(&ticket_attachments::DOWNLOAD, body)
    })
    .file(),
    #[cfg(feature = "tickets")]
    Entry::new(&ticket_attachments::UPDATE, |_, body| {
        nothing(&ticket_attachments::UPDATE, body)
    })
    .body(|check| {
        check.member::<ticket_attachments::TicketAttachmentUpdate>("");
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&ticket_attachments::DELETE, |_, body| {
        nothing(&ticket_attachments::DELETE, body)
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&ticket_comments::LIST, |_, body| {
        answer(&ticket_comments::LIST, body, |check| {
            check.list::<ticket_comments::TicketComment>("data");
        })
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&ticket_comments::GET, |_, body| {
        answer(&ticket_comments::GET, body, |check| {
            check.member::<ticket_comments::TicketComment>("");
        })
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&ticket_comments::CREATE, |_, body| {
        answer(&ticket_comments::CREATE, body, |check| {
            check.member::<ticket_comments::TicketComment>("");
        })
    })
    .body(|check| {
        check.member::<ticket_comments::TicketCommentInput>("");
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&ticket_comments::UPDATE, |_, body| {
        answer(&ticket_comments::UPDATE, body, |check| {
            check.member::<ticket_comments::TicketComment>("");
        })
    })
    .body(|check| {
        check.member::<ticket_comments::TicketCommentInput>("");
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&ticket_comments::DELETE, |_, body| {
        nothing(&ticket_comments::DELETE, body)
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&ticket_comments::LIST_HISTORY, |_, body| {
        answer(&ticket_comments::LIST_HISTORY, body, |check| {
            check.list::<ticket_comments::TicketCommentHistory>("data");
        })
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&ticket_followers::LIST, |_, body| {
        answer(&ticket_followers::LIST, body, |check| {
            check.list::<ticket_followers::TicketFollower>("data");
        })
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&ticket_followers::ADD, |_, body| {
        nothing(&ticket_followers::ADD, body)
    })
    .body(|check| {
        check.member::<Vec<Id>>("followerIds");
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&ticket_followers::REMOVE, |_, body| {
        nothing(&ticket_followers::REMOVE, body)
    })
    .body(|check| {
        check.member::<Vec<Id>>("followerIds");
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&ticket_tags::LIST, |_, body| {
        answer(&ticket_tags::LIST, body, |check| {
            check.list::<ticket_tags::TicketTag>("data");
        })
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&ticket_tags::REPLACE, |_, body| {
        nothing(&ticket_tags::REPLACE, body)
    })
    .body(|check| {
        check.member::<Id>("id");
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&ticket_tags::SEARCH, |_, body| {
        answer(&ticket_tags::SEARCH, body, |check| {
            check.list::<ticket_tags::TicketTag>("data");
        })
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&ticket_tags::ADD, |_, body| {
        answer(&ticket_tags::ADD, body, |check| {
            check.list::<ticket_tags::TicketTag>("data");
        })
    })
    .body(|check| {
        check.member::<Vec<String>>("tags");
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&ticket_tags::ADD_RECENT, |_, body| {
        nothing(&ticket_tags::ADD_RECENT, body)
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&ticket_tags::LIST_BY_TICKET, |_, body| {
        answer(&ticket_tags::LIST_BY_TICKET, body, |check| {
            check.list::<ticket_tags::TicketTag>("tags");
        })
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&ticket_tags::LIST_RECENT, |_, body| {
        answer(&ticket_tags::LIST_RECENT, body, |check| {
            check.list::<ticket_tags::TicketTag>("data");
        })
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&ticket_tags::LIST_TICKETS, |_, body| {
        answer(&ticket_tags::LIST_TICKETS, body, |check| {
            check.list::<shared::Ticket>("data");
        })
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&ticket_tags::REMOVE, |_, body| {
        nothing(&ticket_tags::REMOVE, body)
    })
    .body(|check| {
        check.member::<Vec<String>>("tags");
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&ticket_templates::LIST, |_, body| {
        answer(&ticket_templates::LIST, body, |check| {
            check.list::<ticket_templates::TicketTemplate>("data");
        })
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&ticket_templates::GET, |_, body| {
        answer(&ticket_templates::GET, body, |check| {
            check.member::<ticket_templates::TicketTemplate>("");
        })
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&ticket_templates::CREATE, |_, body| {
        answer(&ticket_templates::CREATE, body, |check| {
            check.member::<ticket_templates::TicketTemplate>("");
        })
    })
    .body(|check| {
        check.member::<ticket_templates::TicketTemplateCreate>("");
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&ticket_templates::UPDATE, |_, body| {
        answer(&ticket_templates::UPDATE, body, |check| {
            check.member::<ticket_templates::TicketTemplate>("");
        })
    })
    .body(|check| {
        check.member::<ticket_templates::TicketTemplateUpdate>("");
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&ticket_templates::DELETE_MANY, |_, body| {
        answer(&ticket_templates::DELETE_MANY, body, |check| {
            check.list::<shared::MassActionResult>("results");
        })
    })
    .body(|check| {
        check.member::<Vec<Id>>("ids");
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&ticket_time_entries::LIST, |_, body| {
        answer(&ticket_time_entries::LIST, body, |check| {
            check.list::<ticket_time_entries::TicketTimeEntry>("data");
        })
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&ticket_time_entries::GET, |_, body| {
        answer(&ticket_time_entries::GET, body, |check| {
            check.member::<ticket_time_entries::TicketTimeEntry>("");
        })
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&ticket_time_entries::CREATE, |_, body| {
        answer(&ticket_time_entries::CREATE, body, |check| {
            check.member::<ticket_time_entries::TicketTimeEntry>("");
        })
    })
    .body(|check| {
        check.member::<ticket_time_entries::TicketTimeEntryCreate>("");
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&ticket_time_entries::UPDATE, |_, body| {
        answer(&ticket_time_entries::UPDATE, body, |check| {
            check.member::<ticket_time_entries::TicketTimeEntry>("");
        })
    })
    .body(|check| {
        check.member::<ticket_time_entries::TicketTimeEntryUpdate>("");
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&ticket_time_entries::DELETE, |_, body| {
        nothing(&ticket_time_entries::DELETE, body)
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&ticket_time_entries::GET_SUMMATION, |_, body| {
        answer(&ticket_time_entries::GET_SUMMATION, body, |check| {
            check.member::<shared::TimeEntrySummation>("");
        })
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&ticket_time_entries::LIST_BY_BILLING_TYPE, |_, body| {
        answer(&ticket_time_entries::LIST_BY_BILLING_TYPE, body, |check| {
            check.list::<ticket_time_entries::TicketTimeEntry>("data");
        })
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&ticket_timers::GET, |_, body| {
        answer(&ticket_timers::GET, body, |check| {
            check.member::<shared::Timer>("");
        })
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&ticket_timers::LIST_ACTIVE, |_, body| {
        answer(&ticket_timers::LIST_ACTIVE, body, |check| {
            check.list::<ticket_timers::ActiveTicketTimer>("data");
        })
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&ticket_timers::LIST_ALL_ACTIVE, |_, body| {
        answer(&ticket_timers::LIST_ALL_ACTIVE, body, |check| {
            check.list::<ticket_timers::ActiveTimer>("data");
        })
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&ticket_timers::LIST_MY_ACTIVE, |_, body| {
        answer(&ticket_timers::LIST_MY_ACTIVE, body, |check| {
            check.list::<ticket_timers::ActiveTicketTimer>("data");
        })
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&ticket_timers::SET_STATE, |_, body| {
        answer(&ticket_timers::SET_STATE, body, |check| {
            check.member::<shared::Timer>("");
        })
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&tickets::LIST, |_, body| {
        answer(&tickets::LIST, body, |check| {
            check.list::<shared::Ticket>("data");
        })
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&tickets::GET, |_, body| {
        answer(&tickets::GET, body, |check| {
            check.member::<shared::Ticket>("");
        })
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&tickets::CREATE, |_, body| {
        answer(&tickets::CREATE, body, |check| {
            check.member::<shared::Ticket>("");
        })
    })
    .body(|check| {
        check.member::<tickets::TicketCreate>("");
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&tickets::UPDATE, |_, body| {
        answer(&tickets::UPDATE, body, |check| {
            check.member::<shared::Ticket>("");
        })
    })
    .body(|check| {
        check.member::<tickets::TicketUpdate>("");
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&tickets::UPDATE_MANY, |_, body| {
        nothing(&tickets::UPDATE_MANY, body)
    })
    .body(|check| {
        check.member::<shared::ActivityFieldUpdate>("");
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&tickets::MOVE_TO_TRASH, |_, body| {
        nothing(&tickets::MOVE_TO_TRASH, body)
    })
    .body(|check| {
        check.member::<Vec<Id>>("ticketIds");
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&tickets::SEARCH, |_, body| {
        answer(&tickets::SEARCH, body, |check| {
            check.list::<shared::Ticket>("data");
        })
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&tickets::COUNT, |_, body| {
        answer(&tickets::COUNT, body, |check| {
            check.member::<i64>("count");
        })
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&tickets::CLOSE, |_, body| nothing(&tickets::CLOSE, body)).body(|check| {
        check.member::<Vec<Id>>("ids");
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&tickets::COUNT_BY_AGENT, |_, body| {
        answer(&tickets::COUNT_BY_AGENT, body, |check| {
            check.list::<tickets::AgentTicketCount>("data");
        })
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&tickets::COUNT_BY_FIELD_VALUES, |_, body| {
        answer(&tickets::COUNT_BY_FIELD_VALUES, body, |check| {
            check.member::<tickets::TicketFieldCounts>("");
        })
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&tickets::COUNT_QUEUE, |_, body| {
        answer(&tickets::COUNT_QUEUE, body, |check| {
            check.member::<i64>("count");
        })
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&tickets::DELETE_RESOLUTION, |_, body| {
        nothing(&tickets::DELETE_RESOLUTION, body)
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&tickets::DELETE_SPAM, |_, body| {
        answer(&tickets::DELETE_SPAM, body, |check| {
            check.list::<shared::MassActionResult>("results");
        })
    })
    .body(|check| {
        check.member::<Vec<Id>>("ticketIds");
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&tickets::EMPTY_SPAM, |_, body| {
        nothing(&tickets::EMPTY_SPAM, body)
    })
    .body(|check| {
        check.member::<Id>("departmentId");
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&tickets::GET_METRICS, |_, body| {
        answer(&tickets::GET_METRICS, body, |check| {
            check.member::<tickets::TicketMetrics>("");
        })
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&tickets::GET_RESOLUTION, |_, body| {
        answer(&tickets::GET_RESOLUTION, body, |check| {
            check.member::<tickets::TicketResolution>("");
        })
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&tickets::LIST_ARCHIVED, |_, body| {
        answer(&tickets::LIST_ARCHIVED, body, |check| {
            check.list::<tickets::ArchivedTicket>("data");
        })
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&tickets::LIST_ASSOCIATED, |_, body| {
        answer(&tickets::LIST_ASSOCIATED, body, |check| {
            check.list::<tickets::ArchivedTicket>("data");
        })
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&tickets::LIST_BY_BUG, |_, body| {
        answer(&tickets::LIST_BY_BUG, body, |check| {
            check.list::<shared::Ticket>("data");
        })
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&tickets::LIST_BY_CONTACT, |_, body| {
        answer(&tickets::LIST_BY_CONTACT, body, |check| {
            check.list::<shared::Ticket>("data");
        })
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&tickets::LIST_BY_INVOICE, |_, body| {
        answer(&tickets::LIST_BY_INVOICE, body, |check| {
            check.list::<shared::Ticket>("data");
        })
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&tickets::LIST_BY_JIRA_ISSUE, |_, body| {
        answer(&tickets::LIST_BY_JIRA_ISSUE, body, |check| {
            check.list::<shared::Ticket>("data");
        })
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&tickets::LIST_BY_PRODUCT, |_, body| {
        answer(&tickets::LIST_BY_PRODUCT, body, |check| {
            check.list::<shared::Ticket>("data");
        })
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&tickets::LIST_RESOLUTION_HISTORY, |_, body| {
        answer(&tickets::LIST_RESOLUTION_HISTORY, body, |check| {
            check.list::<tickets::TicketResolution>("data");
        })
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&tickets::MARK_AS_READ, |_, body| {
        nothing(&tickets::MARK_AS_READ, body)
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&tickets::MARK_AS_UNREAD, |_, body| {
        nothing(&tickets::MARK_AS_UNREAD, body)
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&tickets::MARK_SPAM, |_, body| {
        nothing(&tickets::MARK_SPAM, body)
    })
    .body(|check| {
        check.member::<tickets::TicketMarkSpam>("");
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&tickets::MERGE, |_, body| {
        answer(&tickets::MERGE, body, |check| {
            check.member::<tickets::TicketMergeResult>("");
        })
    })
    .body(|check| {
        check.member::<tickets::TicketMerge>("");
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&tickets::MOVE_TO, |_, body| {
        nothing(&tickets::MOVE_TO, body)
    })
    .body(|check| {
        check.member::<tickets::TicketMove>("");
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&tickets::NOTIFY_ARTICLE_USAGE, |_, body| {
        nothing(&tickets::NOTIFY_ARTICLE_USAGE, body)
    })
    .body(|check| {
        check.member::<Vec<Id>>("ids");
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&tickets::SPLIT_THREAD, |_, body| {
        answer(&tickets::SPLIT_THREAD, body, |check| {
            check.member::<tickets::TicketMergeResult>("");
        })
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&tickets::UPDATE_RESOLUTION, |_, body| {
        answer(&tickets::UPDATE_RESOLUTION, body, |check| {
            check.member::<tickets::TicketResolution>("");
        })
    })
    .body(|check| {
        check.member::<tickets::TicketUpdateResolution>("");
    }),
    #[cfg(feature = "settings")]
    Entry::new(&time_tracking::CREATE_SETTINGS, |_, body| {
        answer(&time_tracking::CREATE_SETTINGS, body, |check| {
            check.member::<time_tracking::TimeTrackingCreateSettingsResult>("");
        })
    })
    .body(|check| {
        check.member::<time_tracking::TimeTrackingCreateSettings>("");
    }),
    #[cfg(feature = "settings")]
    Entry::new(&time_tracking::GET_SETTINGS, |_, body| {
        answer(&time_tracking::GET_SETTINGS, body, |check| {
            check.member::<time_tracking::TimeTrackingCreateSettingsResult>("");
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&time_tracking::LIST_HISTORY, |_, body| {
        answer(&time_tracking::LIST_HISTORY, body, |check| {
            check.list::<time_tracking::TimeTrackingHistory>("data");
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&time_tracking::UPDATE_SETTINGS, |_, body| {
        answer(&time_tracking::UPDATE_SETTINGS, body, |check| {
            check.member::<time_tracking::TimeTrackingCreateSettingsResult>("");
        })
    })
    .body(|check| {
        check.member::<time_tracking::TimeTrackingUpdateSettings>("");
    }),
    #[cfg(feature = "tickets")]
    Entry::new(&uploads::UPLOAD, |_, body| {
        answer(&uploads::UPLOAD, body, |check| {
            check.member::<uploads::UploadResult>("");
        })
    }),
    #[cfg(feature = "help-center")]
    Entry::new(&user_groups::LIST, |_, body| {
        answer(&user_groups::LIST, body, |check| {
            check.list::<user_groups::UserGroup>("data");
        })
    }),
    #[cfg(feature = "help-center")]
    Entry::new(&user_groups::GET, |_, body| {
        answer(&user_groups::GET, body, |check| {
            check.member::<user_groups::UserGroup>("");
        })
    }),
    #[cfg(feature = "help-center")]
    Entry::new(&user_groups::CREATE, |_, body| {
        answer(&user_groups::CREATE, body, |check| {
            check.member::<user_groups::UserGroup>("");
        })
    })
    .body(|check| {
        check.member::<user_groups::UserGroupCreate>("");
    }),
    #[cfg(feature = "help-center")]
    Entry::new(&user_groups::UPDATE, |_, body| {
        answer(&user_groups::UPDATE, body, |check| {
            check.member::<user_groups::UserGroup>("");
        })
    })
    .body(|check| {
        check.member::<user_groups::UserGroupUpdate>("");
    }),
    #[cfg(feature = "help-center")]
    Entry::new(&user_groups::DELETE, |_, body| {
        nothing(&user_groups::DELETE, body)
    }),
    #[cfg(feature = "help-center")]
    Entry::new(&user_groups::ADD_USERS, |_, body| {
        nothing(&user_groups::ADD_USERS, body)
    })
    .body(|check| {
        check.member::<user_groups::UserGroupAddUsers>("");
    }),
    #[cfg(feature = "help-center")]
    Entry::new(&user_groups::LIST_USERS, |_, body| {
        answer(&user_groups::LIST_USERS, body, |check| {
            check.list::<shared::User>("data");
        })
    }),
    #[cfg(feature = "help-center")]
    Entry::new(&user_groups::REMOVE_USERS, |_, body| {
        nothing(&user_groups::REMOVE_USERS, body)
    })
    .body(|check| {
        check.member::<Vec<Id>>("userIds");
    }),
    #[cfg(feature = "help-center")]
    Entry::new(&users::LIST, |_, body| {
        answer(&users::LIST, body, |check| {
            check.list::<shared::User>("data");
        })
    }),
    #[cfg(feature = "help-center")]
    Entry::new(&users::GET, |_, body| {
        answer(&users::GET, body, |check| {
            check.member::<shared::User>("");
        })
    }),
    #[cfg(feature = "help-center")]
    Entry::new(&users::UPDATE, |_, body| {
        answer(&users::UPDATE, body, |check| {
            check.member::<shared::User>("");
        })
    })
    .body(|check| {
        check.member::<users::UserUpdate>("");
    }),
    #[cfg(feature = "help-center")]
    Entry::new(&users::ANONYMIZE, |_, body| {
        nothing(&users::ANONYMIZE, body)
    })
    .body(|check| {
        check.member::<shared::AgentAnonymizeDeleted>("");
    }),
    #[cfg(feature = "help-center")]
    Entry::new(&users::ASSIGN_LABELS, |_, body| {
        answer(&users::ASSIGN_LABELS, body, |check| {
            check.list::<users::UserAssignLabelsResult>("results");
        })
    })
    .body(|check| {
        check.member::<Vec<users::UserAssignLabels>>("labels");
    }),
    #[cfg(feature = "help-center")]
    Entry::new(&users::ASSOCIATE_GROUPS, |_, body| {
        answer(&users::ASSOCIATE_GROUPS, body, |check| {
            check.list::<users::UserAssignLabelsResult>("results");
        })
    })
    .body(|check| {
        check.member::<Vec<shared::ParentTicket>>("groups");
    }),
    #[cfg(feature = "help-center")]
    Entry::new(&users::DISSOCIATE_GROUPS, |_, body| {
        answer(&users::DISSOCIATE_GROUPS, body, |check| {
            check.list::<users::UserAssignLabelsResult>("results");
        })
    })
    .body(|check| {
        check.member::<Vec<Id>>("groupIds");
    }),
    #[cfg(feature = "help-center")]
    Entry::new(&users::LIST_GROUPS, |_, body| {
        answer(&users::LIST_GROUPS, body, |check| {
            check.list::<users::UserGroup>("data");
        })
    }),
    #[cfg(feature = "help-center")]
    Entry::new(&users::LIST_LABELS, |_, body| {
        answer(&users::LIST_LABELS, body, |check| {
            check.list::<shared::Label>("data");
        })
    }),
    #[cfg(feature = "help-center")]
    Entry::new(&users::REMOVE, |_, body| nothing(&users::REMOVE, body)),
    #[cfg(feature = "help-center")]
    Entry::new(&users::REMOVE_LABELS, |_, body| {
        answer(&users::REMOVE_LABELS, body, |check| {
            check.list::<users::UserAssignLabelsResult>("results");
        })
    })
    .body(|check| {
        check.member::<Vec<Id>>("labelIds");
    }),
    #[cfg(feature = "settings")]
    Entry::new(&validation_rules::LIST, |_, body| {
        answer(&validation_rules::LIST, body, |check| {
            check.list::<validation_rules::ValidationRule>("data");
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&validation_rules::GET, |_, body| {
        answer(&validation_rules::GET, body, |check| {
            check.member::<validation_rules::ValidationRule>("");
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&validation_rules::CREATE, |_, body| {
        answer(&validation_rules::CREATE, body, |check| {
            check.member::<validation_rules::ValidationRule>("");
        })
    })
    .body(|check| {
        check.member::<validation_rules::ValidationRuleInput>("");
    }),
    #[cfg(feature = "settings")]
    Entry::new(&validation_rules::UPDATE, |_, body| {
        answer(&validation_rules::UPDATE, body, |check| {
            check.member::<validation_rules::ValidationRule>("");
        })
    })
    .body(|check| {
        check.member::<validation_rules::ValidationRuleInput>("");
    }),
    #[cfg(feature = "settings")]
    Entry::new(&validation_rules::DELETE, |_, body| {
        nothing(&validation_rules::DELETE, body)
    }),
    #[cfg(feature = "settings")]
    Entry::new(&validation_rules::LIST_CRITERIA_FIELDS, |_, body| {
        answer(&validation_rules::LIST_CRITERIA_FIELDS, body, |check| {
            check.list::<shared::RuleCriteriaField>("criteriaFields");
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&webhooks::LIST, |_, body| {
        answer(&webhooks::LIST, body, |check| {
            check.list::<webhooks::Webhook>("data");
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&webhooks::GET, |_, body| {
        answer(&webhooks::GET, body, |check| {
            check.member::<webhooks::Webhook>("");
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&webhooks::CREATE, |_, body| {
        answer(&webhooks::CREATE, body, |check| {
            check.member::<webhooks::Webhook>("");
        })
    })
    .body(|check| {
        check.member::<webhooks::WebhookCreate>("");
    }),
    #[cfg(feature = "automation")]
    Entry::new(&webhooks::UPDATE, |_, body| {
        answer(&webhooks::UPDATE, body, |check| {
            check.member::<webhooks::Webhook>("");
        })
    })
    .body(|check| {
        check.member::<webhooks::WebhookUpdate>("");
    }),
    #[cfg(feature = "automation")]
    Entry::new(&webhooks::DELETE, |_, body| {
        nothing(&webhooks::DELETE, body)
    }),
    #[cfg(feature = "messaging")]
    Entry::new(&whatsapp::GET_DETAILS, |_, body| {
        answer(&whatsapp::GET_DETAILS, body, |check| {
            check.member::<whatsapp::WhatsappDetails>("");
        })
    }),
    #[cfg(feature = "messaging")]
    Entry::new(&whatsapp::GET_TEMPLATE_CREDIT_EXHAUST_STATUS, |_, body| {
        nothing(&whatsapp::GET_TEMPLATE_CREDIT_EXHAUST_STATUS, body)
    }),
    #[cfg(feature = "messaging")]
    Entry::new(&whatsapp::GET_TEMPLATE_TAGS, |_, body| {
        answer(&whatsapp::GET_TEMPLATE_TAGS, body, |check| {
            check.member::<whatsapp::WhatsappTemplateTags>("");
        })
    }),
    #[cfg(feature = "messaging")]
    Entry::new(&whatsapp::LIST_PHONE_NUMBERS, |_, body| {
        answer(&whatsapp::LIST_PHONE_NUMBERS, body, |check| {
            check.member::<whatsapp::WhatsappPhoneNumbers>("");
        })
    }),
    #[cfg(feature = "messaging")]
    Entry::new(&whatsapp::LIST_SANDBOX_TESTERS, |_, body| {
        answer(&whatsapp::LIST_SANDBOX_TESTERS, body, |check| {
            check.member::<whatsapp::WhatsappSandboxTesters>("");
        })
    }),
    #[cfg(feature = "messaging")]
    Entry::new(&whatsapp::LIST_TEMPLATE_LANGUAGES, |_, body| {
        answer(&whatsapp::LIST_TEMPLATE_LANGUAGES, body, |check| {
            check.member::<whatsapp::WhatsappTemplateLanguages>("");
        })
    }),
    #[cfg(feature = "messaging")]
    Entry::new(&whatsapp::REQUEST_CODE, |_, body| {
        answer(&whatsapp::REQUEST_CODE, body, |check| {
            check.member::<whatsapp::WhatsappRequestCodeResult>("");
        })
    }),
    #[cfg(feature = "messaging")]
    Entry::new(&whatsapp::SUBMIT_CODE, |_, body| {
        answer(&whatsapp::SUBMIT_CODE, body, |check| {
            check.member::<whatsapp::WhatsappRequestCodeResult>("");
        })
    })
    .body(|check| {
        check.member::<String>("otp");
    }),
    #[cfg(feature = "messaging")]
    Entry::new(&whatsapp::UPDATE_SANDBOX_TESTERS, |_, body| {
        answer(&whatsapp::UPDATE_SANDBOX_TESTERS, body, |check| {
            check.member::<whatsapp::WhatsappSandboxTesters>("");
        })
    })
    .body(|check| {
        check.member::<Vec<String>>("sandBoxTesters");
    }),
    #[cfg(feature = "settings")]
    Entry::new(&widgets::DELETE, |_, body| nothing(&widgets::DELETE, body)),
];
