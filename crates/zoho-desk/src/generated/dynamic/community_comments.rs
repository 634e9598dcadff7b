// Written by `cargo xtask codegen` from desk/v1/community_comments.toml of the catalogue; changes belong there.
//! The operations of `community_comments` by name.

use zoho_http::dynamic::{Entry, nothing, response};
use zoho_types::Id;

use super::super::community_comments;
use super::super::shared;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&community_comments::LIST, |_, body| {
        response(&community_comments::LIST, body, |check| {
            check.list::<community_comments::CommunityComment>("data");
        })
    }),
    Entry::new(&community_comments::GET, |_, body| {
        response(&community_comments::GET, body, |check| {
            check.member::<community_comments::CommunityComment>("");
        })
    }),
    Entry::new(&community_comments::CREATE, |_, body| {
        response(&community_comments::CREATE, body, |check| {
            check.member::<community_comments::CommunityComment>("");
        })
    })
    .body(|check| {
        check.member::<community_comments::CommunityCommentInput>("");
    }),
    Entry::new(&community_comments::UPDATE, |_, body| {
        response(&community_comments::UPDATE, body, |check| {
            check.member::<community_comments::CommunityComment>("");
        })
    })
    .body(|check| {
        check.member::<community_comments::CommunityCommentUpdate>("");
    }),
    Entry::new(&community_comments::MOVE_TO_TRASH, |_, body| {
        nothing(&community_comments::MOVE_TO_TRASH, body)
    }),
    Entry::new(&community_comments::COUNT, |_, body| {
        response(&community_comments::COUNT, body, |check| {
            check.member::<i64>("count");
        })
    }),
    Entry::new(&community_comments::APPROVE, |_, body| {
        response(&community_comments::APPROVE, body, |check| {
            check.list::<shared::MassActionResult>("results");
        })
    })
    .body(|check| {
        check.member::<Vec<Id>>("commentIds");
    }),
    Entry::new(&community_comments::CREATE_REPLY, |_, body| {
        response(&community_comments::CREATE_REPLY, body, |check| {
            check.member::<community_comments::CommunityCommentCreateReplyResult>("");
        })
    })
    .body(|check| {
        check.member::<community_comments::CommunityCommentInput>("");
    }),
    Entry::new(&community_comments::DELETE_TRASHED, |_, body| {
        response(&community_comments::DELETE_TRASHED, body, |check| {
            check.list::<shared::MassActionResult>("results");
        })
    })
    .body(|check| {
        check.member::<Vec<Id>>("commentIds");
    }),
    Entry::new(&community_comments::DOWNLOAD_ATTACHMENT, |_, body| {
        nothing(&community_comments::DOWNLOAD_ATTACHMENT, body)
    })
    .file(),
    Entry::new(&community_comments::DOWNLOAD_REPLY_ATTACHMENT, |_, body| {
        nothing(&community_comments::DOWNLOAD_REPLY_ATTACHMENT, body)
    })
    .file(),
    Entry::new(&community_comments::LIST_BY_USER, |_, body| {
        response(&community_comments::LIST_BY_USER, body, |check| {
            check.list::<community_comments::CommunityUserComment>("data");
        })
    }),
    Entry::new(&community_comments::LIST_FOR_MODERATION, |_, body| {
        response(&community_comments::LIST_FOR_MODERATION, body, |check| {
            check.list::<community_comments::CommunityCommentForModeration>("data");
        })
    }),
    Entry::new(&community_comments::MARK_ALL_SPAM, |_, body| {
        response(&community_comments::MARK_ALL_SPAM, body, |check| {
            check.list::<shared::MassActionResult>("results");
        })
    })
    .body(|check| {
        check.member::<community_comments::CommunityCommentMarkAllSpam>("");
    }),
    Entry::new(&community_comments::MARK_SPAM, |_, body| {
        nothing(&community_comments::MARK_SPAM, body)
    })
    .body(|check| {
        check.member::<String>("reason");
    }),
    Entry::new(&community_comments::MOVE_REPLY_TO_TRASH, |_, body| {
        nothing(&community_comments::MOVE_REPLY_TO_TRASH, body)
    }),
    Entry::new(&community_comments::MOVE_TO_TRASH_MANY, |_, body| {
        response(&community_comments::MOVE_TO_TRASH_MANY, body, |check| {
            check.list::<shared::MassActionResult>("results");
        })
    })
    .body(|check| {
        check.member::<Vec<Id>>("commentIds");
    }),
    Entry::new(&community_comments::RESTORE, |_, body| {
        response(&community_comments::RESTORE, body, |check| {
            check.list::<shared::MassActionResult>("results");
        })
    })
    .body(|check| {
        check.member::<Vec<Id>>("commentIds");
    }),
    Entry::new(&community_comments::UPDATE_REPLY, |_, body| {
        response(&community_comments::UPDATE_REPLY, body, |check| {
            check.member::<community_comments::CommunityCommentCreateReplyResult>("");
        })
    })
    .body(|check| {
        check.member::<community_comments::CommunityCommentUpdate>("");
    }),
];
